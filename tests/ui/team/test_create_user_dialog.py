from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QPushButton, QWidget

from crvs_desktop.domain.audit import Outcome
from crvs_desktop.domain.users import ROLE_LABELS, Role
from crvs_desktop.ui.team.create_user_dialog import suggested_username
from tests.ui.team.desk import Desk

TEMPORARY = "purple kettle 9 walks"


def may_create(dialog: QDialog) -> bool:
    return dialog.findChild(QPushButton, "submit_button").isEnabled()


def filled_in(desk: Desk) -> QDialog:
    """The dialog for Grace Phiri, complete."""
    dialog = desk.open_create_dialog()
    desk.fill(dialog, "full_name_input", "Grace Phiri")
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    return dialog


# What comes of it


def test_created_user_signs_in_and_must_change_the_password(desk: Desk) -> None:
    """From the button to the first sign-in: the account works, with the role, and only after a new password."""
    dialog = desk.open_create_dialog()
    line = dialog.findChild(QLineEdit, "full_name_input")
    assert line.hasFocus()
    desk.qtbot.keyClicks(line, "Grace Phiri")
    desk.choose_role(dialog, "Local Registrar")
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    desk.press(dialog.findChild(QLineEdit, "temporary_password_input"), Qt.Key.Key_Return)

    assert desk.text(dialog, "hand_over_username_value") == "g.phiri"
    assert desk.text(dialog, "hand_over_password_value") == TEMPORARY
    assert "Grace Phiri has to change it at the first sign-in" in desk.text(dialog, "hand_over_notice")
    assert desk.toast() == "User created"
    assert desk.usernames[-1] == "g.phiri"
    assert desk.status("g.phiri") == "Temporary password"
    assert [index.data() for index in desk.table.selectionModel().selectedRows()] == ["Grace Phiri"]

    session = desk.services.sessions.sign_in("g.phiri", TEMPORARY, "elsewhere")
    assert session.user.role is Role.LOCAL_REGISTRAR
    assert session.user.must_change_password
    desk.services.sessions.change_password(session, TEMPORARY, "a word of her own")
    desk.page.refresh()
    desk.settle()
    assert desk.status("g.phiri") == "Active"
    (entry,) = desk.audit("user-created")[:1]
    assert entry.actor.id == "j.campbell"
    assert entry.details == {"user": "g.phiri", "new": {"full_name": "Grace Phiri", "role": "LOCAL_REGISTRAR"}}


def test_generated_password_is_right_for_an_office(office_desk: Desk) -> None:
    """Generate fills in a password that may be chosen; it is the one handed over, and it signs in."""
    desk = office_desk
    dialog = desk.open_create_dialog()
    desk.fill(dialog, "full_name_input", "Grace Phiri")
    desk.click(dialog, "generate_button")
    generated = desk.text(dialog, "temporary_password_input")
    desk.click(dialog, "generate_button")
    again = desk.text(dialog, "temporary_password_input")
    assert generated != again
    assert may_create(dialog)
    desk.click(dialog, "submit_button")
    assert desk.text(dialog, "hand_over_password_value") == again
    assert desk.services.sessions.sign_in("g.phiri", again, "elsewhere").user.must_change_password


def test_new_administrator_can_do_an_administrators_work(office_desk: Desk) -> None:
    """A second National System Administrator opens the workspace with a password of their own."""
    desk = office_desk
    dialog = desk.open_create_dialog()
    desk.fill(dialog, "full_name_input", "Grace Phiri")
    desk.choose_role(dialog, "National System Admin")
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    desk.click(dialog, "submit_button")
    session = desk.services.sessions.sign_in("g.phiri", TEMPORARY, "elsewhere")
    desk.services.sessions.change_password(session, TEMPORARY, "eleven quiet teapots 4")
    assert len(desk.services.team.list_users(session)) == 2


def test_cancel_creates_nobody(desk: Desk) -> None:
    """Cancel and Esc leave the team as it was, and say nothing in the audit."""
    before, recorded = desk.usernames, len(desk.audit("user-created"))
    for leave in (lambda dialog: desk.click(dialog, "cancel_button"), lambda d: desk.press(d, Qt.Key.Key_Escape)):
        dialog = filled_in(desk)
        leave(dialog)
        assert desk.dialog("create_user_dialog") is None
    desk.page.refresh()
    desk.settle()
    assert desk.usernames == before
    assert len(desk.audit("user-created")) == recorded


# While typing


def test_create_waits_until_everything_is_there(desk: Desk) -> None:
    """Create is off at first, without a red word, and says what it still needs."""
    dialog = desk.open_create_dialog()
    assert not may_create(dialog)
    assert desk.text(dialog, "create_reason").startswith("Still needed: Full name")
    for name in ("full_name_input", "username_input", "temporary_password_input"):
        assert not dialog.findChild(QLineEdit, name).property("invalid")
    desk.fill(dialog, "full_name_input", "Grace Phiri")
    assert desk.text(dialog, "create_reason") == "Still needed: Temporary password."
    assert not may_create(dialog)
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    assert may_create(dialog)
    assert desk.text(dialog, "create_reason") == ""
    desk.fill(dialog, "full_name_input", " ")
    assert not may_create(dialog)
    assert desk.message(dialog, "full_name_input") == "Enter a name."
    dialog.close_now()


def test_username_follows_the_full_name_until_it_is_edited(desk: Desk) -> None:
    """It is suggested like the others; what the person writes stays; emptied, it is suggested again."""
    dialog = desk.open_create_dialog()
    desk.fill(dialog, "full_name_input", "Grace Mary Phiri")
    assert desk.text(dialog, "username_input") == "g.phiri"
    desk.fill(dialog, "username_input", "grace")
    desk.fill(dialog, "full_name_input", "Grace Banda")
    assert desk.text(dialog, "username_input") == "grace"
    desk.fill(dialog, "username_input", "")
    desk.fill(dialog, "full_name_input", "Grace Tembo")
    assert desk.text(dialog, "username_input") == "g.tembo"
    desk.fill(dialog, "full_name_input", "Jane Campbell")
    assert desk.text(dialog, "username_input") == "j.campbell2"
    dialog.close_now()


@pytest.mark.parametrize(
    ("full_name", "username"),
    [
        ("Jonathan Campbell", "j.campbell"),
        ("  Zoë   van der  Ångström ", "z.angstrom"),
        ("Cher", "cher"),
        ("O'Brien-Smith Anne", "o.anne"),
        ("محمد علي", "م.علي"),
        ("J", ""),
        ("1 2", ""),
        ("", ""),
        ("A" * 10_000, ""),
    ],
)
def test_suggested_username(full_name: str, username: str) -> None:
    """First letter and last word, plain; nothing where nothing would be allowed."""
    assert suggested_username(full_name, set()) == username


def test_taken_username_is_told_while_typing(desk: Desk) -> None:
    """However it is capitalised; another one is fine."""
    dialog = filled_in(desk)
    desk.fill(dialog, "username_input", "K.MWEENE")
    assert desk.message(dialog, "username_input") == "The username is taken. Choose another one."
    assert not may_create(dialog)
    desk.fill(dialog, "username_input", "k.mweene2")
    assert may_create(dialog)
    dialog.close_now()


def test_username_taken_by_somebody_else_meanwhile(desk: Desk) -> None:
    """The service has the last word; it is said at the field, everything typed stays, and another name works."""
    dialog = filled_in(desk)
    desk.services.team.create_user(desk.session, "G.Phiri", "Gift Phiri", Role.FIELD_AGENT, TEMPORARY)
    desk.click(dialog, "submit_button")
    assert desk.message(dialog, "username_input") == "The username is taken. Choose another one."
    assert dialog.findChild(QLineEdit, "username_input").hasFocus()
    assert desk.text(dialog, "full_name_input") == "Grace Phiri"
    assert desk.text(dialog, "temporary_password_input") == TEMPORARY
    assert not may_create(dialog)
    assert desk.audit("user-created")[0].outcome is Outcome.REFUSED
    desk.fill(dialog, "username_input", "grace")
    desk.click(dialog, "submit_button")
    assert desk.text(dialog, "hand_over_username_value") == "grace"
    dialog.close_now()


def test_a_user_created_elsewhere_is_known_while_the_dialog_is_open(desk: Desk) -> None:
    """The page's refresh reaches the open dialog."""
    dialog = filled_in(desk)
    desk.services.team.create_user(desk.session, "g.phiri", "Gift Phiri", Role.FIELD_AGENT, TEMPORARY)
    desk.page.refresh()
    desk.settle()
    assert desk.message(dialog, "username_input") == "The username is taken. Choose another one."
    dialog.close_now()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("username_input", "9lives", "A username has 2 to 50 letters"),
        ("username_input", "a b", "A username has 2 to 50 letters"),
        ("full_name_input", "x" * 101, "This name has 101 characters; at most 100 are allowed."),
        ("full_name_input", "Grace\u200b Phiri", "invisible or control character (U+200B)"),
        ("temporary_password_input", "abc", "This password has 3 characters; at least 4 are needed."),
    ],
)
def test_what_does_not_fit_is_told_at_its_field(desk: Desk, name: str, text: str, message: str) -> None:
    """The message stands below the field while one types, and Create is off."""
    dialog = filled_in(desk)
    desk.fill(dialog, name, text)
    assert message in desk.message(dialog, name)
    assert not may_create(dialog)
    assert dialog.findChild(QLineEdit, name).accessibleDescription() == desk.message(dialog, name)
    dialog.close_now()


@pytest.mark.parametrize(
    ("password", "message"),
    [
        ("short one", "This password has 9 characters; at least 15 are needed."),
        ("qwertyuiopasdfg", "among the most common"),
        ("my name is g.phiri you know", "contains the username"),
    ],
)
def test_weak_password_in_an_office(office_desk: Desk, password: str, message: str) -> None:
    """An office refuses short, common and telling passwords, with the reason at the field."""
    dialog = filled_in(office_desk)
    office_desk.fill(dialog, "temporary_password_input", password)
    assert message in office_desk.message(dialog, "temporary_password_input")
    assert not may_create(dialog)
    dialog.close_now()


def test_password_is_checked_again_when_the_username_changes(office_desk: Desk) -> None:
    """A password that was fine is told of once the username turns out to be in it."""
    dialog = filled_in(office_desk)
    assert may_create(dialog)
    office_desk.fill(dialog, "username_input", "kettle")
    assert "contains the username" in office_desk.message(dialog, "temporary_password_input")
    assert not may_create(dialog)
    dialog.close_now()


def test_role_says_what_it_may_do_here(desk: Desk) -> None:
    """All roles are offered under their names; the line below says what the chosen one may do."""
    dialog = desk.open_create_dialog()
    combo = dialog.findChild(QComboBox, "role_combo")
    assert [combo.itemText(row) for row in range(combo.count())] == list(ROLE_LABELS.values())
    desk.choose_role(dialog, "Field Agent")
    assert "Sees no clients" in desk.message(dialog, "role_combo")
    desk.choose_role(dialog, "National System Admin")
    assert "Manages integration clients" in desk.message(dialog, "role_combo")
    dialog.close_now()


# The password afterwards


def test_copy_takes_the_password_and_counts_down(desk: Desk) -> None:
    """Copy marks it as secret, says when the clipboard is cleared, and then closing asks nothing."""
    dialog = desk.create_grace(TEMPORARY)
    desk.click(dialog, "hand_over_password_copy")
    assert desk.clipboard_text() == TEMPORARY
    assert desk.clipboard.seconds_left > 0
    assert "cleared in 30 s" in desk.text(dialog, "clipboard_countdown")
    desk.click(dialog, "close_button")
    assert desk.dialog("create_user_dialog") is None
    desk.clipboard.clear_now()
    assert desk.clipboard_text() == ""


@pytest.mark.parametrize("way", ["close_button", "close_dialog", "escape"])
def test_closing_asks_when_the_password_was_not_copied(desk: Desk, way: str) -> None:
    """Close, the cross and Esc ask first; Cancel goes back to the password, Close anyway leaves."""
    dialog = desk.create_grace(TEMPORARY)

    def leave() -> QDialog:
        if way == "escape":
            desk.press(dialog, Qt.Key.Key_Escape)
        else:
            desk.click(dialog, way)
        question = desk.dialog("uncopied_question")
        assert question is not None
        return question

    desk.click(leave(), "cancel")
    assert desk.text(dialog, "hand_over_password_value") == TEMPORARY
    desk.click(leave(), "confirm")
    assert desk.dialog("create_user_dialog") is None


def test_nothing_is_left_in_the_fields_of_a_closed_dialog(desk: Desk) -> None:
    """What the dialog showed is gone from its widgets as soon as it closes."""
    dialog = desk.create_grace(TEMPORARY)
    desk.click(dialog, "hand_over_password_copy")
    value = dialog.findChild(QWidget, "hand_over_password_value")
    typed = dialog.findChild(QLineEdit, "temporary_password_input")
    dialog.reject()
    assert value.text() == ""  # type: ignore[attr-defined]
    assert typed.text() == ""


def test_locking_empties_the_password_being_typed(desk: Desk) -> None:
    """The lock takes the password and not the names; Undo does not bring it back."""
    dialog = filled_in(desk)
    desk.click_eye(dialog)
    desk.page.forget_secrets()
    typed = dialog.findChild(QLineEdit, "temporary_password_input")
    assert typed.text() == ""
    assert typed.echoMode() == QLineEdit.EchoMode.Password
    desk.click_eye(dialog)
    typed.setFocus()
    desk.qtbot.keyClick(typed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert typed.text() == ""
    assert desk.text(dialog, "full_name_input") == "Grace Phiri"
    assert not may_create(dialog)
    dialog.close_now()


def test_locking_takes_the_password_from_the_screen(desk: Desk) -> None:
    """The password is gone, the dialog says so and what to do, and closing asks nothing more."""
    dialog = desk.create_grace(TEMPORARY)
    value = dialog.findChild(QWidget, "hand_over_password_value")
    desk.page.forget_secrets()
    assert value.text() == ""  # type: ignore[attr-defined]
    assert "it is gone" in desk.text(dialog, "hand_over_notice")
    assert "reset the password" in desk.text(dialog, "hand_over_notice")
    assert desk.text(dialog, "hand_over_username_value") == "g.phiri"
    desk.page.forget_secrets()
    assert "it is gone" in desk.text(dialog, "hand_over_notice")
    desk.click(dialog, "close_button")
    assert desk.dialog("create_user_dialog") is None


def test_locking_while_the_user_is_being_created(desk: Desk) -> None:
    """Locked before the answer came: the user is there, the password is not shown, and the dialog says so."""
    dialog = filled_in(desk)
    desk.qtbot.mouseClick(dialog.findChild(QAbstractButton, "submit_button"), Qt.MouseButton.LeftButton)
    assert desk.tasks.busy
    desk.page.forget_secrets()
    desk.settle()
    assert desk.usernames[-1] == "g.phiri"
    assert desk.text(dialog, "hand_over_password_value") == ""
    assert "it is gone" in desk.text(dialog, "hand_over_notice")
    desk.click(dialog, "close_button")
    assert desk.dialog("create_user_dialog") is None


def test_creating_can_neither_be_pressed_twice_nor_left(desk: Desk) -> None:
    """While the user is being created the dialog stays, and a second click does nothing."""
    dialog = filled_in(desk)
    create = dialog.findChild(QAbstractButton, "submit_button")
    recorded = len(desk.audit("user-created"))
    desk.qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    desk.qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.qtbot.mouseClick(dialog.findChild(QAbstractButton, "close_dialog"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    desk.settle()
    assert desk.text(dialog, "hand_over_password_value") == TEMPORARY
    assert len(desk.audit("user-created")) == recorded + 1
    dialog.close_now()


def test_refused_session_is_told_in_the_dialog(desk: Desk) -> None:
    """What the service refuses is said in the dialog, which keeps what was typed."""
    dialog = filled_in(desk)
    key = desk.session.key
    desk.session.set_key(None)
    desk.click(dialog, "submit_button")
    assert "The window is locked" in desk.text(dialog, "form_error")
    desk.session.set_key(key)
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    assert desk.text(dialog, "form_error") == ""
    desk.click(dialog, "submit_button")
    assert desk.text(dialog, "hand_over_password_value") == TEMPORARY
    dialog.close_now()


def test_password_is_nowhere_but_on_the_screen(desk: Desk) -> None:
    """No title, tool tip, accessible text, table cell or audit entry has it; the file has it nowhere."""
    dialog = filled_in(desk)
    assert TEMPORARY not in desk.said_aside()
    desk.click(dialog, "submit_button")
    assert desk.text(dialog, "hand_over_password_value") == TEMPORARY
    assert TEMPORARY not in desk.said_aside()
    desk.click(dialog, "hand_over_password_copy")
    assert TEMPORARY not in desk.said_aside()
    assert TEMPORARY not in desk.toast()
    dialog.close_now()
    assert "g.phiri" in desk.recorded()
    assert TEMPORARY not in desk.recorded()
    path = desk.services.workspace.path
    for file in path.parent.glob(f"{path.name}*"):
        assert TEMPORARY.encode() not in file.read_bytes()


def test_controls_have_names_and_follow_each_other(desk: Desk) -> None:
    """Every control has its own object name and an accessible one; Tab walks them in the order of the screen."""
    dialog = desk.open_create_dialog()
    controls = [
        part for kind in (QPushButton, QComboBox, QLineEdit) for part in dialog.findChildren(kind) if part.isVisible()
    ]
    names = [part.objectName() for part in controls]
    assert len(set(names)) == len(names)
    assert all(names)
    assert all(part.accessibleName() for part in controls)
    walked = []
    for _ in range(5):
        walked.append(dialog.focusWidget().objectName())
        desk.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert walked == ["full_name_input", "username_input", "role_combo", "temporary_password_input", "generate_button"]
    dialog.close_now()
