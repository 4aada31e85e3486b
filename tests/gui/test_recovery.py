"""A forgotten password, a new recovery code, a new workspace key: in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crvs_desktop.services.setup import create_office_workspace
from tests.gui.program import ADMIN, ADMIN_NAME, CTRL, OTHER_PASSWORD, PASSWORD, Program, clipboard_text
from tests.workspaces import ENVIRONMENT, OFFICE_NAME


@pytest.fixture
def office_and_code(tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "workspaces" / "office.crvs"
    path.parent.mkdir(parents=True, exist_ok=True)
    code = create_office_workspace(path, OFFICE_NAME, ADMIN_NAME, ADMIN, PASSWORD, "test", ENVIRONMENT)
    return path, code.reveal()


def test_a_forgotten_password_is_replaced_with_the_code(program: Program, office_and_code: tuple[Path, str]) -> None:
    """From the sign-in page and back to it; a wrong code says so and nothing is lost."""
    path, code = office_and_code
    program.start(path)
    program.hand.see("sign_in_page")
    program.hand.wait(lambda: program.sees("forgotten_button"), "the file")
    program.hand.type("username_input", ADMIN)
    program.hand.settle()
    program.hand.click("forgotten_button")
    program.hand.see("recover_dialog")
    assert program.text("recover_username") == ADMIN
    program.fill_in(recover_code="0000-0000", new_password_input=OTHER_PASSWORD, repeat_password_input=OTHER_PASSWORD)
    program.hand.click("recover_button")
    program.wait_for_text("recover_alert", "Nothing was changed")
    program.fill_in(recover_code=code.lower())
    program.hand.click("recover_button")
    program.hand.wait_gone("recover_dialog")
    program.wait_for_text("sign_in_alert", "Sign in with it")
    program.hand.type("password_input", OTHER_PASSWORD)
    program.hand.press(Qt.Key.Key_Return)
    program.hand.see("workbench")
    assert [entry.outcome for entry in program.audit(path) if entry.action == "password-recovered"] == [
        *("refused", "done"),
    ]


def test_a_training_workspace_offers_no_recovery(program: Program) -> None:
    """Its password is public: neither the sign-in page nor the menu speak of a code."""
    program.start()
    program.hand.click("training_button")
    program.hand.see("demo_users")
    assert not program.sees("forgotten_button")
    program.hand.type("password_input", "test")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.see("workbench")
    assert "new_code_action" not in program.offered()
    assert "new_key_action" in program.offered()


def test_a_new_recovery_code_is_shown_once(program: Program, office_and_code: tuple[Path, str]) -> None:
    """Closing asks while it was not kept; the old one opens nothing any more."""
    path, old = office_and_code
    program.start_signed_in(path)
    program.choose_in_menu_bar("new_code_action")
    program.hand.click("confirm")
    program.hand.see("recovery_code")
    code = program.shown_keys()["recovery_code"]
    assert len(code) == len(old)
    assert code != old
    program.hand.click("close_keys_button")
    program.hand.see("recovery_question")
    program.hand.click("cancel")
    program.hand.wait_gone("recovery_question")
    program.hand.click("copy_button")
    assert clipboard_text() == code
    program.hand.click("close_keys_button")
    program.hand.wait_gone("new_keys_dialog")
    program.wait_for_entry(path, "recovery-code-renewed")


def test_the_code_leaves_the_screen_when_the_window_is_locked(
    program: Program, office_and_code: tuple[Path, str]
) -> None:
    """It is not there again after unlocking."""
    path, _ = office_and_code
    program.start_signed_in(path)
    program.choose_in_menu_bar("new_code_action")
    program.hand.click("confirm")
    program.hand.see("recovery_code")
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    program.hand.type("password_input", PASSWORD)
    program.hand.press(Qt.Key.Key_Return)
    program.hand.see("new_keys_dialog")
    assert program.shown_keys() == {}
    QApplication.activeModalWidget().close()


def test_a_new_workspace_key_asks_for_the_password(program: Program, office_and_code: tuple[Path, str]) -> None:
    """A wrong one replaces nothing; then the new code is handed out and the session goes on."""
    path, old = office_and_code
    program.start_signed_in(path)
    program.choose_in_menu_bar("new_key_action")
    program.hand.type("new_keys_password", "wrong")
    program.hand.click("confirm")
    program.wait_for_text("new_keys_alert", "not right")
    program.hand.type("new_keys_password", PASSWORD)
    program.hand.click("confirm")
    program.hand.see("recovery_code")
    assert program.shown_keys()["recovery_code"] != old
    program.hand.click("copy_button")
    program.hand.click("close_keys_button")
    program.hand.wait_gone("new_keys_dialog")
    keys = program.create_client("Clinic")
    program.copy_and_close_keys()
    assert len(keys) == 3
    program.wait_for_entry(path, "workspace-key-rotated")
