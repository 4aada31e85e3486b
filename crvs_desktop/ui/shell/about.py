"""What the program says of itself."""

import platform
import sqlite3

import PySide6
from PySide6.QtCore import QCoreApplication

from crvs_desktop import __version__


def about_text() -> str:
    text = QCoreApplication.translate(
        "About",
        "CRVS Desktop {version}\n"
        "Integration clients of OpenCRVS, kept and practised without a network.\n\n"
        "Free software under the Mozilla Public License 2.0. It is not made by the OpenCRVS project.\n"
        "Python {python}, Qt for Python {qt}, SQLite {sqlite}",
    )
    return text.format(
        version=__version__, python=platform.python_version(), qt=PySide6.__version__, sqlite=sqlite3.sqlite_version
    )
