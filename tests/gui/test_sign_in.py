"""Signing in and out, and a session that somebody else ended."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from crvs_desktop.domain.users import Role
from tests.gui.program import (
    ADMIN,
    CTRL,
    OTHER_PASSWORD,
    PASSWORD,
    SHIFT,
    OtherProgram,
    Program,
    clipboard_text,
    let_work,
)


def test_wrong_password_and_unknown_user_are_told_alike(program: Program, office: Path) -> None:
    """One sentence for both, so that nobody learns which names exist; the audit tells them apart."""
    program.start(office)
    program.sign_in(ADMIN, OTHER_PASSWORD)
    program.wait_for_text("sign_in_alert", "do not match")
    wrong_password = program.text("sign_in_alert")
    assert program.text("password_input") == ""
    assert program.text("username_input") == ADMIN
    assert program.hand.see("password_input").hasFocus()
    program.sign_in("nobody", OTHER_PASSWORD)
    entry = program.wait_for_entry(office, "signed-in", "refused", count=2)
    program.hand.wait(lambda: program.text("password_input") == "", "emptied password")
    assert program.text("sign_in_alert") == wrong_password
    assert entry.details == {"cause": "unknown-user"}
    assert [e.details["cause"] for e in program.audit(office) if e.outcome == "refused"] == [
        "wrong-password",
        "unknown-user",
    ]


def test_a_damaged_account_is_told_as_damage(program: Program, office: Path) -> None:
    """Numbers that no password fits: neither a wrong password nor a failure of the program."""
    with closing(sqlite3.connect(office)) as database, database:
        database.execute("UPDATE users SET key_memory_kib = 2000000000")
    program.start(office)
    program.sign_in(ADMIN, PASSWORD)
    program.wait_for_text("sign_in_alert", "is damaged")
    assert program.wait_for_entry(office, "signed-in", "failed").reason == "workspace-damaged"
    assert not program.sees("message_dialog")


def test_nothing_typed_is_said_without_asking_the_file(program: Program, office: Path) -> None:
    """An empty username or password is told at once and is no failed attempt."""
    program.start(office)
    program.hand.click("sign_in_button")
    program.wait_for_text("sign_in_alert", "Enter your username")
    program.hand.type("username_input", ADMIN)
    program.hand.click("sign_in_button")
    let_work(20)
    assert program.hand.see("password_input").hasFocus()
    assert not [entry for entry in program.audit(office) if entry.outcome == "refused"]


def test_password_is_pasted_and_name_in_other_letters(program: Program, office: Path) -> None:
    """A password safe's clipboard works, Enter in the username goes on to the password, capitals do not matter."""
    program.start(office)
    program.hand.type("username_input", ADMIN.upper())
    program.key(Qt.Key.Key_Return)
    assert program.hand.see("password_input").hasFocus()
    QApplication.clipboard().setText(PASSWORD)
    program.key(Qt.Key.Key_V, CTRL)
    program.key(Qt.Key.Key_Return)
    program.hand.see("empty_state")
    assert clipboard_text() == PASSWORD


def test_password_is_hidden_until_the_eye_is_pressed(program: Program, office: Path) -> None:
    """What is typed cannot be read over a shoulder; the eye shows it and hides it again."""
    program.start(office)
    program.hand.type("password_input", "secret")
    line = program.hand.see("password_input")
    assert isinstance(line, QLineEdit)
    assert "secret" not in line.displayText()
    eye = line.findChild(QToolButton)
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert line.displayText() == "secret"
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert "secret" not in line.displayText()


def test_refused_password_is_not_brought_back(program: Program, office: Path) -> None:
    """Whoever comes by after a mistyped password cannot have it shown: the eye and Undo find nothing."""
    program.start(office)
    program.sign_in(ADMIN, "sunflower lorry 41 baskt")
    program.wait_for_text("sign_in_alert", "do not match")
    line = program.hand.see("password_input")
    QTest.mouseClick(line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    line.setFocus()
    program.key(Qt.Key.Key_Z, CTRL)
    assert program.text("password_input") == ""
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("empty_state")
    program.key(Qt.Key.Key_L, CTRL)
    line = program.hand.see("password_input")
    program.hand.type("password_input", "sunflower lorry 41 baskt")
    program.key(Qt.Key.Key_Return)
    program.wait_for_text("lock_alert", "not right")
    QTest.mouseClick(line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    line.setFocus()
    program.key(Qt.Key.Key_Z, CTRL)
    assert program.text("password_input") == ""


@pytest.mark.parametrize("way", ["menu", "shortcut", "account menu"])
def test_sign_out(program: Program, office: Path, way: str) -> None:
    """By menu, Ctrl+Shift+L or the person's own menu: the sign-in page, and nothing of the session is left."""
    program.start_signed_in(office)
    QApplication.clipboard().setText("a shopping list")
    if way == "menu":
        program.choose_in_menu_bar("sign_out_action")
    elif way == "shortcut":
        program.key(Qt.Key.Key_L, CTRL | SHIFT)
    else:
        program.hand.click("avatar_button")
        program.hand.choose_in_menu("account_menu", "sign_out_action")
    program.hand.see("sign_in_page")
    program.hand.wait_gone("workbench")
    assert program.text("username_input") == ADMIN
    assert program.text("password_input") == ""
    assert program.hand.see("password_input").hasFocus()
    assert program.offered() & {"lock_action", "sign_out_action", "integrations_action", "audit_action"} == set()
    assert clipboard_text() == "a shopping list"
    program.wait_for_entry(office, "signed-out")
    program.hand.type("password_input", PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.hand.see("empty_state")


def test_session_ended_by_another_administrator(program: Program, office: Path, other_program: OtherProgram) -> None:
    """Somebody resets the password elsewhere: the next action leads to the sign-in page, which says why."""
    services, session = other_program.services, other_program.session
    colleague = services.team.create_user(
        session, "b.phiri", "Bwalya Phiri", Role.NATIONAL_SYSTEM_ADMIN, "a temporary pass 77"
    )
    fresh = services.sessions.sign_in("b.phiri", "a temporary pass 77", "test")
    services.sessions.change_password(fresh, "a temporary pass 77", OTHER_PASSWORD)
    program.start_signed_in(office, "b.phiri", OTHER_PASSWORD)
    services.team.reset_password(session, colleague.user_id, "another temporary 88")
    program.key(Qt.Key.Key_3, CTRL)
    program.wait_for_text("sign_in_alert", "has ended because the account was changed")
    assert not program.sees("workbench")
    assert program.text("username_input") == "b.phiri"
    let_work(20)
    assert not program.sees("message_dialog")


@pytest.mark.parametrize("cause", ["reset", "deactivated"])
def test_session_of_another_role_ends_with_its_only_action(
    program: Program, office: Path, other_program: OtherProgram, cause: str
) -> None:
    """The home page reads nothing; changing the password is the next action, and says at the sign-in page what is."""
    services, session = other_program.services, other_program.session
    user = services.team.create_user(session, "c.banda", "Chanda Banda", Role.LOCAL_REGISTRAR, "a temporary pass 77")
    fresh = services.sessions.sign_in("c.banda", "a temporary pass 77", "test")
    services.sessions.change_password(fresh, "a temporary pass 77", OTHER_PASSWORD)
    program.start_signed_in(office, "c.banda", OTHER_PASSWORD)
    if cause == "reset":
        services.team.reset_password(session, user.user_id, "another temporary 88")
    else:
        services.team.deactivate_user(session, user.user_id)
    program.choose_in_menu_bar("change_password_action")
    program.fill_in(
        old_password_input=OTHER_PASSWORD,
        new_password_input="orbit pencil 9 marmalade",
        repeat_password_input="orbit pencil 9 marmalade",
    )
    program.key(Qt.Key.Key_Return)
    program.wait_for_text("sign_in_alert", "has ended because the account was changed")
    assert not program.sees("password_dialog")


def test_other_workspace_button_leads_to_the_three_ways(program: Program, office: Path) -> None:
    """From the sign-in page one can go elsewhere, and the window names no workspace any more."""
    program.start(office)
    program.hand.click("other_workspace_button")
    program.hand.see("first_run_page")
    assert program.window.windowTitle() == "CRVS Desktop"
    assert not program.sees("first_run_alert")
