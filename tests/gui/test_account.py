"""One's own password: a temporary one that must be changed, and changing it later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from crvs_desktop.domain.users import Role
from crvs_desktop.ui.idle import IdleLock
from tests.gui.program import ADMIN, CTRL, OTHER_PASSWORD, PASSWORD, SHIFT, OtherProgram, Program

TEMPORARY = "a temporary pass 77"


@pytest.fixture
def newcomer(other_program: OtherProgram) -> str:
    """The username of somebody who was given a temporary password."""
    other_program.services.team.create_user(
        other_program.session, "c.banda", "Chanda Banda", Role.NATIONAL_SYSTEM_ADMIN, TEMPORARY
    )
    return "c.banda"


def sign_in_as_newcomer(program: Program, office: Path, newcomer: str) -> None:
    program.start(office)
    program.hand.see("sign_in_page")
    program.sign_in(newcomer, TEMPORARY)
    program.hand.see("new_password_page")


def test_temporary_password_must_be_changed_first(program: Program, office: Path, newcomer: str) -> None:
    """The first sign-in ends at a page that asks for a password of one's own; then the program is open."""
    sign_in_as_newcomer(program, office, newcomer)
    assert "Chanda Banda" in program.text("new_password_text")
    assert program.hand.see("new_password_input").hasFocus()
    assert not program.sees("old_password_input")
    assert not program.offered() & {"integrations_action", "audit_action", "team_action", "lock_action"}

    program.hand.click("go_on_button")
    assert "at least 15" in program.field_errors()[0]
    program.fill_in(new_password_input="c.banda is my name", repeat_password_input="c.banda is my name")
    program.hand.click("go_on_button")
    assert "contains the username" in program.field_errors()[0]
    program.fill_in(new_password_input=OTHER_PASSWORD, repeat_password_input=PASSWORD)
    program.hand.click("go_on_button")
    assert "differ" in program.field_errors()[0]
    program.fill_in(new_password_input=TEMPORARY, repeat_password_input=TEMPORARY)
    program.hand.click("go_on_button")
    program.hand.wait(lambda: bool(program.field_errors()), "an answer of the service")
    assert "same as the old one" in program.field_errors()[0]

    program.fill_in(new_password_input=OTHER_PASSWORD, repeat_password_input=OTHER_PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.hand.see("integrations_page")
    program.wait_for_entry(office, "password-changed")
    program.key(Qt.Key.Key_L, CTRL | SHIFT)
    program.hand.see("sign_in_page")
    program.sign_in(newcomer, TEMPORARY)
    program.wait_for_text("sign_in_alert", "do not match")
    program.sign_in(newcomer, OTHER_PASSWORD)
    program.hand.see("integrations_page")


def test_leaving_the_new_password_page_keeps_the_temporary_one(program: Program, office: Path, newcomer: str) -> None:
    """Signing out instead changes nothing; the page is there again the next time."""
    sign_in_as_newcomer(program, office, newcomer)
    program.hand.click("sign_out_button")
    program.hand.see("sign_in_page")
    program.wait_for_entry(office, "signed-out")
    program.sign_in(newcomer, TEMPORARY)
    program.hand.see("new_password_page")


def test_new_password_page_that_nobody_uses_is_left(program: Program, office: Path, newcomer: str) -> None:
    """Whoever comes by shall not choose the password: after the minutes without use the person is signed out."""
    sign_in_as_newcomer(program, office, newcomer)
    program.fill_in(new_password_input=OTHER_PASSWORD)
    program.lifecycle.findChild(IdleLock).findChild(QTimer).timeout.emit()
    program.wait_for_text("sign_in_alert", "you were signed out")
    program.wait_for_entry(office, "signed-out")


def test_reset_while_the_new_password_is_chosen(
    program: Program, office: Path, newcomer: str, other_program: OtherProgram
) -> None:
    """A temporary password that was replaced meanwhile leads back to the sign-in page, which says why."""
    sign_in_as_newcomer(program, office, newcomer)
    other_program.services.team.reset_password(
        other_program.session, other_program.user_id(newcomer), "another temporary 88"
    )
    program.fill_in(new_password_input=OTHER_PASSWORD, repeat_password_input=OTHER_PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.wait_for_text("sign_in_alert", "has ended because the account was changed")


def test_change_own_password(program: Program, office: Path) -> None:
    """The old one is asked, what does not fit is said at its field, and from then on only the new one signs in."""
    program.start_signed_in(office)
    program.choose_in_menu_bar("change_password_action")
    program.hand.see("password_dialog")
    program.key(Qt.Key.Key_Return)
    assert program.field_errors()[0] == "Enter the old password."
    program.fill_in(
        old_password_input="not the old one 1", new_password_input=OTHER_PASSWORD, repeat_password_input=OTHER_PASSWORD
    )
    program.hand.click("change_password_button")
    program.hand.wait(lambda: "not right" in "".join(program.field_errors()), "the refusal")
    assert program.hand.see("old_password_input").hasFocus()
    assert program.text("new_password_input") == OTHER_PASSWORD
    program.wait_for_entry(office, "password-changed", "refused")
    program.hand.type("old_password_input", PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.hand.wait_gone("password_dialog")
    assert program.toast() == "Password changed"
    program.wait_for_entry(office, "password-changed")

    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    program.hand.type("password_input", PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.wait_for_text("lock_alert", "not right")
    program.hand.type("password_input", OTHER_PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.hand.see("integrations_page")
    program.key(Qt.Key.Key_L, CTRL | SHIFT)
    program.hand.see("sign_in_page")
    program.sign_in(ADMIN, OTHER_PASSWORD)
    program.hand.see("integrations_page")


def test_cancelled_change_leaves_the_password(program: Program, office: Path) -> None:
    """Esc closes the dialog, and nothing is recorded."""
    program.start_signed_in(office)
    program.choose_in_menu_bar("change_password_action")
    program.fill_in(old_password_input=PASSWORD, new_password_input=OTHER_PASSWORD)
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("password_dialog")
    assert "password-changed" not in [entry.action for entry in program.audit(office)]
