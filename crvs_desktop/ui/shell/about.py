"""What the program says of itself."""

from PySide6.QtCore import QCoreApplication

from crvs_desktop import __version__
from crvs_desktop.build import build_date, library_versions


def about_text() -> str:
    date = build_date()
    if date is None:
        built = QCoreApplication.translate("About", "Run from its source.")
    else:
        built = QCoreApplication.translate("About", "Built on {date}.").format(date=date)
    text = QCoreApplication.translate(
        "About",
        "CRVS Desktop {version}. {built}\n"
        "Integration clients of OpenCRVS, kept and practised without a network.\n\n"
        "Free software under the Mozilla Public License 2.0. It is not made by the OpenCRVS project.",
    )
    return text.format(version=__version__, built=built)


def libraries_text() -> str:
    return "\n".join(f"{name} {version}" for name, version in library_versions().items())
