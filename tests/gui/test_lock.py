"""Locking and unlocking, and what a locked window gives away: nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from crvs_desktop.ui.idle import IdleLock
from tests.gui.program import (
    ADMIN,
    ADMIN_NAME,
    CTRL,
    OTHER_PASSWORD,
    PASSWORD,
    SHIFT,
    OpenProgram,
    OtherProgram,
    Program,
    clipboard_text,
    let_work,
)


def unlock(program: Program, password: str = PASSWORD) -> None:
    program.hand.see("lock_page")
    program.hand.type("password_input", password)
    program.key(Qt.Key.Key_Return)


def time_out(program: Program) -> None:
    """Let the minutes without use be over."""
    idle = program.lifecycle.findChild(IdleLock)
    assert idle.running
    idle.findChild(QTimer).timeout.emit()


@pytest.mark.parametrize("way", ["menu", "shortcut", "account menu"])
def test_lock_and_unlock(program: Program, office: Path, way: str) -> None:
    """Only the name and the password input are left; the right password brings back the page as it was."""
    program.start_signed_in(office)
    program.hand.type("filter_input", "hosp")
    if way == "menu":
        program.choose_in_menu_bar("lock_action")
    elif way == "shortcut":
        program.key(Qt.Key.Key_L, CTRL)
    else:
        program.hand.click("avatar_button")
        program.hand.choose_in_menu("account_menu", "lock_action")
    program.hand.see("lock_page")
    assert not program.sees("workbench")
    assert ADMIN_NAME in program.text("lock_text")
    program.hand.settle()
    assert program.hand.see("password_input").hasFocus()
    assert program.wait_for_entry(office, "locked").details == {"cause": "asked"}

    unlock(program, OTHER_PASSWORD)
    program.wait_for_text("lock_alert", "not right")
    assert not program.sees("workbench")
    assert program.text("password_input") == ""
    program.wait_for_entry(office, "unlocked", "refused")

    unlock(program)
    program.hand.see("workbench")
    assert program.text("filter_input") == "hosp"
    if way == "shortcut":
        assert program.hand.see("filter_input").hasFocus()
    program.wait_for_entry(office, "unlocked")
    assert {"lock_action", "sign_out_action", "audit_action"} <= program.offered()


def test_locked_window_does_nothing_but_unlock_sign_out_and_quit(program: Program, office: Path) -> None:
    """No page, no client action and no setting can be reached by menu or shortcut while it is locked."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    assert program.offered() == {
        *("sign_out_action", "quit_action", "help_action", "log_folder_action", "about_action", "projector_action"),
        "",
    }
    for key, modifiers in (
        (Qt.Key.Key_1, CTRL),
        (Qt.Key.Key_2, CTRL),
        (Qt.Key.Key_3, CTRL),
        (Qt.Key.Key_N, CTRL),
        (Qt.Key.Key_N, CTRL | SHIFT),
        (Qt.Key.Key_O, CTRL),
        (Qt.Key.Key_L, CTRL),
        (Qt.Key.Key_Comma, CTRL),
    ):
        program.key(key, modifiers)
    let_work(20)
    assert program.sees("lock_page")
    assert QApplication.activeModalWidget() is None
    assert [entry.action for entry in program.audit(office)].count("locked") == 1


def test_sign_out_from_the_locked_window(program: Program, office: Path) -> None:
    """Whoever is not the one who locked it can sign out and in again as themselves."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.click("sign_out_button")
    program.hand.see("sign_in_page")
    program.wait_for_entry(office, "signed-out")
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("empty_state")


def test_dialogs_are_hidden_while_locked_and_back_after(program: Program, office: Path) -> None:
    """The Create dialog disappears with the page; afterwards it is there with what was typed, and can be finished."""
    program.start_signed_in(office)
    program.hand.click("create_client_button")
    program.hand.type("name_input", "District hospital")
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    assert not program.sees("create_dialog")
    assert not program.sees("scrim")
    unlock(program)
    program.hand.see("create_dialog")
    assert program.text("name_input") == "District hospital"
    program.hand.wait(lambda: program.hand.see("name_input").hasFocus(), "focus where it was")
    program.hand.click("create_button")
    program.hand.see("keys_dialog")
    program.hand.click("client_secret_copy")
    program.hand.click("close_keys_button")
    program.hand.wait_for_row("client_table", "District hospital")


def test_focus_returns_through_lock_and_dialog(program: Program, office: Path) -> None:
    """Lock with a dialog open, unlock, close the dialog: the keyboard is where it was before the dialog."""
    program.start_signed_in(office)
    program.hand.see("filter_input").setFocus()
    program.hand.settle()
    program.key(Qt.Key.Key_N, CTRL | SHIFT)
    program.hand.see("create_dialog")
    program.key(Qt.Key.Key_L, CTRL)
    unlock(program)
    program.hand.see("create_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("create_dialog")
    program.hand.settle()
    assert program.hand.see("filter_input").hasFocus()


def test_question_over_a_dialog_is_hidden_too(program: Program, office: Path) -> None:
    """Two dialogs, one over the other: neither is seen while locked, both are back after, and both close."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    program.hand.click("close_keys_button")
    program.hand.see("unkept_question")
    time_out(program)
    program.hand.see("lock_page")
    assert not program.sees("unkept_question")
    assert not program.sees("keys_dialog")
    unlock(program)
    program.hand.see("keys_dialog")
    program.hand.see("unkept_question")
    assert set(program.shown_keys()) == {"client_id_value"}
    program.hand.click("confirm")
    program.hand.wait_gone("keys_dialog")
    program.hand.settle()
    program.hand.wait_for_row("client_table", "District hospital")


def test_uncopied_keys_are_gone_after_the_lock(program: Program, office: Path) -> None:
    """The keys dialog comes back empty and says that the new client secret is lost and what to do."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    secrets = {program.shown_keys()[row] for row in ("client_secret_value", "sha_secret_value")}
    assert len(secrets) == 2
    program.key(Qt.Key.Key_L, CTRL)
    unlock(program)
    program.hand.see("keys_dialog")
    assert "before the new client secret was copied" in program.text("keys_notice")
    assert set(program.shown_keys()) == {"client_id_value"}
    program.hand.click("close_keys_button")
    program.hand.wait_gone("keys_dialog")
    assert not program.sees("unkept_question")


def test_copied_keys_are_gone_too_but_nothing_is_lost(program: Program, office: Path) -> None:
    """With the secret copied before the lock, the dialog only says that the keys were taken from the screen."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    program.hand.click("client_secret_copy")
    assert clipboard_text().startswith("crvs_cs_")
    program.key(Qt.Key.Key_L, CTRL)
    assert clipboard_text() == ""
    unlock(program)
    program.hand.see("keys_dialog")
    assert "so the keys were taken from the screen" in program.text("keys_notice")
    assert set(program.shown_keys()) == {"client_id_value"}


def test_typed_passwords_are_emptied_by_the_lock(program: Program, office: Path) -> None:
    """The Change password dialog comes back without the passwords that were in it."""
    program.start_signed_in(office)
    program.choose_in_menu_bar("change_password_action")
    program.fill_in(old_password_input=PASSWORD, new_password_input=OTHER_PASSWORD)
    program.key(Qt.Key.Key_L, CTRL)
    unlock(program)
    program.hand.see("password_dialog")
    assert program.text("old_password_input") == program.text("new_password_input") == ""


def test_temporary_password_is_emptied_by_the_lock(program: Program, office: Path) -> None:
    """A new user's temporary password that was not copied yet is gone, and it is said."""
    program.start_signed_in(office)
    program.hand.click("nav_team")
    program.hand.click("create_user_button")
    program.fill_in(full_name_input="Bwalya Phiri", username_input="b.phiri")
    program.hand.click("generate_button")
    program.hand.click("submit_button")
    program.hand.see("hand_over_notice")
    password = program.shown_keys()["hand_over_password_value"]
    program.key(Qt.Key.Key_L, CTRL)
    unlock(program)
    program.wait_for_text("hand_over_notice", "was locked before")
    assert password not in program.shown_keys().values()


def test_what_somebody_else_copied_stays_on_the_clipboard(program: Program, office: Path) -> None:
    """Locking clears only what we put there."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    program.hand.click("client_secret_copy")
    QApplication.clipboard().setText("a shopping list")
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    assert clipboard_text() == "a shopping list"


def test_window_that_nobody_uses_locks_itself(program: Program, office: Path) -> None:
    """When the minutes are over it locks like by hand, open menus and dialogs too, and the audit says why."""
    program.start_signed_in(office)
    program.hand.click("create_client_button")
    program.hand.see("create_dialog")
    time_out(program)
    program.hand.see("lock_page")
    assert not program.sees("create_dialog")
    assert program.wait_for_entry(office, "locked").details == {"cause": "idle"}
    unlock(program)
    program.hand.see("create_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.settle()
    program.hand.click("avatar_button")
    program.hand.see("account_menu")
    time_out(program)
    program.hand.see("lock_page")
    program.hand.wait_gone("account_menu")


def test_signing_out_elsewhere_is_told_at_unlock(program: Program, office: Path, other_program: OtherProgram) -> None:
    """The password was changed elsewhere meanwhile: unlocking leads to the sign-in page, which says why."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    other_program.services.sessions.change_password(other_program.session, PASSWORD, OTHER_PASSWORD)
    unlock(program, OTHER_PASSWORD)
    program.wait_for_text("sign_in_alert", "has ended because the account was changed")
    program.sign_in(ADMIN, OTHER_PASSWORD)
    program.hand.see("empty_state")


def test_two_locked_windows_leave_each_other_alone(open_program: OpenProgram, office: Path) -> None:
    """A locked window reads nothing: each would be refused and recorded, and the other one would notice that."""
    first, second = open_program(), open_program()
    first.start_signed_in(office)
    second.start_signed_in(office)
    second.key(Qt.Key.Key_L, CTRL)
    second.hand.see("lock_page")
    first.key(Qt.Key.Key_L, CTRL)
    first.wait_for_entry(office, "locked", count=2)
    let_work(300)
    before = len(first.audit(office))
    let_work(1200)  # two rounds of looking for changes
    assert len(first.audit(office)) == before


def test_a_short_message_goes_with_who_caused_it(program: Program, office: Path) -> None:
    """Whoever comes next, at the lock or on the sign-in page, does not read what was done before."""
    program.start_signed_in(office)
    program.window.toasts.show_toast("User created")
    assert program.toast() == "User created"
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    assert not program.sees("toast_text")
    unlock(program)
    program.hand.see("workbench")
    program.window.toasts.show_toast("User created")
    program.choose_in_menu_bar("sign_out_action")
    program.hand.see("sign_in_page")
    assert not program.sees("toast_text")
