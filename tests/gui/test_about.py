"""Help > About."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from crvs_desktop import __version__
from tests.gui.program import Program


def test_about_names_version_build_and_libraries(program: Program) -> None:
    """What whoever is asked for help wants to know, to be read and to be copied."""
    program.start()
    program.choose_in_menu_bar("about_action")
    program.hand.see("message_dialog")
    said = program.text("message_text")
    assert f"CRVS Desktop {__version__}. Run from its source." in said
    program.hand.click("copy_details")
    copied = QGuiApplication.clipboard().text()
    assert {"Python", "SQLite", "PySide6-Essentials", "cryptography"} <= {
        line.split()[0] for line in copied.splitlines()
    }
