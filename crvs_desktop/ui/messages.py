"""The sentences and labels of the layers below, in the language of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from crvs_desktop.domain.errors import CrvsDesktopError

if TYPE_CHECKING:
    from crvs_desktop.domain.verification import Comparison


def sentence(error: CrvsDesktopError) -> str:
    """Return what to tell a person: what happened, what was kept, what to do next."""
    numbers = QLocale()
    params = {
        name: numbers.toString(value) if isinstance(value, int) else value for name, value in error.params.items()
    }
    return QCoreApplication.translate("errors", error.sentence).format(**params)


def comparison_text(comparison: "Comparison") -> str:
    """Return what to tell of a file that is not the one seen before; nothing when it is."""
    if comparison.damage is None or comparison.seen is None:
        return ""
    from crvs_desktop.domain.verification import SEEN_SENTENCES
    from crvs_desktop.ui.dates import local_text

    numbers, seen = QLocale(), comparison.seen
    text = QCoreApplication.translate("comparison", SEEN_SENTENCES[comparison.damage])
    entry, last = numbers.toString(seen.sequence), numbers.toString(comparison.last)
    return text.format(entry=entry, last=last, date=local_text(seen.at_ms))


def label(text: str) -> str:
    """Return a label of the domain (a type, role, action, …) translated."""
    return QCoreApplication.translate("domain", text)
