from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from crvs_desktop.domain.audit import Outcome
from crvs_desktop.domain.errors import RefusedError
from tests.ui.team.desk import Desk

TEMPORARY = "purple kettle 9 walks"


def test_reset_gives_a_temporary_password_and_ends_the_old_one(desk: Desk) -> None:
    """The old password is dead, the new one signs in and must be changed, an open session has ended. Audited."""
    open_session = desk.services.sessions.sign_in("k.mweene", "test", "elsewhere")
    dialog = desk.open_reset_dialog("k.mweene")
    assert "Kennedy Mweene (k.mweene)" in desk.text(dialog, "reset_text")
    typed = dialog.findChild(QLineEdit, "temporary_password_input")
    assert typed.hasFocus()
    desk.qtbot.keyClicks(typed, TEMPORARY)
    desk.press(typed, Qt.Key.Key_Return)
    assert desk.text(dialog, "hand_over_username_value") == "k.mweene"
    assert desk.text(dialog, "hand_over_password_value") == TEMPORARY
    assert desk.toast() == "Password reset"
    assert desk.status("k.mweene") == "Temporary password"
    dialog.close_now()

    with pytest.raises(RefusedError):
        desk.services.sessions.sign_in("k.mweene", "test", "elsewhere")
    with pytest.raises(RefusedError):
        desk.services.sessions.change_password(open_session, "test", "another word")
    assert desk.services.sessions.sign_in("k.mweene", TEMPORARY, "elsewhere").user.must_change_password
    (entry,) = desk.audit("password-reset")
    assert (entry.actor.id, entry.details, entry.outcome) == ("j.campbell", {"user": "k.mweene"}, Outcome.DONE)


def test_reset_waits_for_a_password_that_fits(desk: Desk) -> None:
    """Reset is off until the password may be chosen; the reason stands at the field."""
    dialog = desk.open_reset_dialog("k.mweene")
    reset = dialog.findChild(QPushButton, "submit_button")
    assert not reset.isEnabled()
    desk.fill(dialog, "temporary_password_input", "abc")
    assert desk.message(dialog, "temporary_password_input") == "This password has 3 characters; at least 4 are needed."
    assert not reset.isEnabled()
    desk.click(dialog, "generate_button")
    assert reset.isEnabled()
    desk.click(dialog, "cancel_button")
    assert desk.dialog("reset_password_dialog") is None
    assert desk.services.sessions.sign_in("k.mweene", "test", "elsewhere").user.username == "k.mweene"


def test_office_refuses_a_temporary_password_with_the_username(office_desk: Desk) -> None:
    """The username of the account counts, though it is not typed here; Generate gives one that fits."""
    desk = office_desk
    desk.create_grace(TEMPORARY).close_now()
    dialog = desk.open_reset_dialog("g.phiri")
    desk.fill(dialog, "temporary_password_input", "it is G.PHIRI, of course")
    assert "contains the username" in desk.message(dialog, "temporary_password_input")
    desk.click(dialog, "generate_button")
    generated = desk.text(dialog, "temporary_password_input")
    desk.click(dialog, "submit_button")
    assert desk.services.sessions.sign_in("g.phiri", generated, "elsewhere").user.must_change_password
    dialog.close_now()


def test_reset_of_an_inactive_user_says_that_it_is_not_enough(desk: Desk) -> None:
    """The password is given, and the dialog says that the account has to be reactivated."""
    users = {user.username: user.user_id for user in desk.services.team.list_users(desk.session)}
    desk.services.team.deactivate_user(desk.session, users["k.mweene"])
    desk.page.refresh()
    desk.settle()
    dialog = desk.open_reset_dialog("k.mweene")
    assert "reactivate it" in desk.text(dialog, "inactive_text")
    dialog.close_now()


def test_refusal_is_told_in_the_dialog(desk: Desk) -> None:
    """What the service refuses is said there, and nothing was changed."""
    dialog = desk.open_reset_dialog("k.mweene")
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    key = desk.session.key
    desk.session.set_key(None)
    desk.click(dialog, "submit_button")
    desk.session.set_key(key)
    assert "The window is locked" in desk.text(dialog, "form_error")
    assert desk.services.sessions.sign_in("k.mweene", "test", "elsewhere").user.username == "k.mweene"
    dialog.close_now()


def test_locking_takes_the_password_from_the_screen(desk: Desk) -> None:
    """Copied before: it is only taken away. The clipboard guard sees to the clipboard."""
    dialog = desk.open_reset_dialog("k.mweene")
    desk.click(dialog, "generate_button")
    desk.click(dialog, "submit_button")
    desk.click(dialog, "hand_over_password_copy")
    value = dialog.findChild(QWidget, "hand_over_password_value")
    desk.page.forget_secrets()
    assert value.text() == ""  # type: ignore[attr-defined]
    assert "was taken from the screen" in desk.text(dialog, "hand_over_notice")
    desk.clipboard.clear_now()
    dialog.close_now()


def test_password_is_nowhere_but_on_the_screen(desk: Desk) -> None:
    """No title, tool tip, accessible text, table cell or audit entry has it."""
    dialog = desk.open_reset_dialog("k.mweene")
    desk.fill(dialog, "temporary_password_input", TEMPORARY)
    assert TEMPORARY not in desk.said_aside()
    desk.click(dialog, "submit_button")
    assert TEMPORARY not in desk.said_aside()
    dialog.close_now()
    assert TEMPORARY not in desk.recorded()
