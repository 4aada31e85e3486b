"""The sentences and labels of the layers below, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.errors import CrvsDesktopError


def sentence(error: CrvsDesktopError) -> str:
    """Return what to tell a person: what happened, what was kept, what to do next."""
    return QCoreApplication.translate("errors", error.sentence).format(**error.params)


def label(text: str) -> str:
    """Return a label of the domain (a type, role, action, …) translated."""
    return QCoreApplication.translate("domain", text)
