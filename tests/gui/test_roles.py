"""What another role than National System Administrator finds here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crvs_desktop.domain.users import DEMO_USERS, ROLE_LABELS, Role
from tests.gui.program import CTRL, SHIFT, Program, let_work

OTHER_ROLES = {user.role: user for user in DEMO_USERS if user.role is not Role.NATIONAL_SYSTEM_ADMIN}
FOR_ADMINISTRATORS = {
    "integrations_action",
    "audit_action",
    "team_action",
    "create_client_action",
    "reveal_keys_action",
}


def test_demo_users_cover_every_role() -> None:
    """Every role can be tried in training."""
    assert {user.role for user in DEMO_USERS} == set(Role)


@pytest.mark.parametrize("role", OTHER_ROLES, ids=str)
def test_other_roles_arrive_at_a_home_page_of_their_own(program: Program, training: Path, role: Role) -> None:
    """It names the person and the role and says what it may do; nothing leads to clients, audit or team."""
    user = OTHER_ROLES[role]
    program.start(training)
    program.hand.click_row("demo_users", user.full_name)
    program.hand.type("password_input", "test")
    program.key(Qt.Key.Key_Return)
    program.hand.see("home_page")
    assert program.text("signed_in_name") == user.full_name
    assert program.text("home_role") == program.text("signed_in_role") == ROLE_LABELS[role]
    assert len(program.text("home_duties")) > 20
    assert "change your own password" in program.text("home_alert")

    entries = [entry.objectName() for entry in program.window.findChildren(QPushButton) if "nav" in entry.objectName()]
    assert entries == ["nav_home"]
    assert not {action.objectName() for action in program.listed()} & FOR_ADMINISTRATORS
    assert "home_action" in program.offered()
    assert "&Client" not in [entry.text() for entry in program.window.menuBar().actions() if entry.isVisible()]


def test_no_shortcut_leads_another_role_elsewhere(program: Program, training: Path) -> None:
    """Ctrl+1 is the home page, Ctrl+2 and Ctrl+3 are nothing, nor are the shortcuts of clients; nothing is refused."""
    program.start(training)
    program.hand.see("sign_in_page")
    program.sign_in("k.mweene", "test")
    program.hand.see("home_page")
    before = len(program.audit(training))
    for key, modifiers in (
        (Qt.Key.Key_1, CTRL),
        (Qt.Key.Key_2, CTRL),
        (Qt.Key.Key_3, CTRL),
        (Qt.Key.Key_N, CTRL | SHIFT),
        (Qt.Key.Key_R, CTRL),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ):
        program.key(key, modifiers)
    let_work(20)
    assert program.sees("home_page")
    assert not program.sees("message_dialog")
    assert len(program.audit(training)) == before


def test_administrator_moves_between_the_pages(program: Program, training: Path) -> None:
    """By navigation, by Ctrl+1 to 3, by the View menu, and back and forth with the arrows."""
    program.start(training)
    program.hand.see("sign_in_page")
    program.sign_in("j.campbell", "test")
    program.hand.see("integrations_page")
    assert {"integrations_action", "audit_action", "team_action"} <= program.offered()
    assert "home_action" not in program.offered()
    program.hand.click("nav_audit")
    program.hand.see("audit_page")
    program.key(Qt.Key.Key_3, CTRL)
    program.hand.see("team_page")
    program.choose_in_menu_bar("integrations_action")
    program.hand.see("integrations_page")
    program.hand.click("back_button")
    program.hand.see("team_page")
    program.hand.click("back_button")
    program.hand.see("audit_page")
    program.hand.click("forward_button")
    program.hand.see("team_page")
    program.key(Qt.Key.Key_1, CTRL)
    program.hand.see("integrations_page")
    assert not program.hand.see("forward_button").isEnabled()


def test_next_person_gets_their_own_pages(program: Program, training: Path) -> None:
    """After an administrator signed out, a registrar finds no trace of the administrator's menus, and the reverse."""
    program.start(training)
    program.hand.see("sign_in_page")
    program.sign_in("j.campbell", "test")
    program.hand.see("integrations_page")
    program.key(Qt.Key.Key_L, CTRL | SHIFT)
    program.hand.click_row("demo_users", "Kennedy Mweene")
    program.hand.type("password_input", "test")
    program.key(Qt.Key.Key_Return)
    program.hand.see("home_page")
    assert not {action.objectName() for action in program.listed()} & FOR_ADMINISTRATORS
    program.key(Qt.Key.Key_L, CTRL | SHIFT)
    program.hand.see("sign_in_page")
    program.sign_in("j.campbell", "test")
    program.hand.see("integrations_page")
    assert "create_client_action" in program.offered()
