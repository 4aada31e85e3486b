"""Refreshing with a grace period, and seeing and ending it, in the real window."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QTableView

from crvs_desktop.domain.audit import AuditAction, AuditFilter, Outcome
from crvs_desktop.domain.clients import HOUR_MS, GracePeriod, IssuedKeys
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.ui.integrations.grace_watch import GraceWatch
from crvs_desktop.ui.integrations.table_model import Column, Role

if TYPE_CHECKING:
    from tests.ui.conftest import Program

NAME = "Kamuzu maternity clinic"


@pytest.fixture
def keys(program: Program) -> IssuedKeys:
    """A known secret of the client."""
    issued = program.services.clients.refresh_secret(program.session, program.client(NAME).client_id)
    program.hand.settle()
    return issued


def works(program: Program, client_id: str, secret: str) -> bool:
    try:
        program.services.clients.check_credentials(client_id, secret, "10.9.8.7")
    except RefusedError:
        return False
    return True


def second_line(program: Program) -> str:
    table: QTableView = program.hand.see("client_table")  # type: ignore[assignment]
    model = table.model()
    rows = [row for row in range(model.rowCount()) if model.index(row, Column.NAME).data() == NAME]
    # While the list is read again, there is none.
    return str(model.index(rows[0], Column.NAME).data(Role.SECOND_LINE)) if rows else ""


def menu_entries(program: Program) -> list[str]:
    program.hand.settle()
    program.hand.click_cell("client_table", NAME, Column.MENU)
    entries = [action.objectName() for action in program.hand.see("client_menu").actions() if action.text()]
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone("client_menu")
    return entries


def choose(program: Program, action: str) -> None:
    program.hand.settle()
    program.hand.click_cell("client_table", NAME, Column.MENU)
    program.hand.choose_in_menu("client_menu", action)


def start_grace(program: Program, grace: GracePeriod = GracePeriod.DAY) -> IssuedKeys:
    renewed = program.services.clients.refresh_secret(program.session, program.client(NAME).client_id, grace)
    program.hand.wait(lambda: second_line(program).startswith("Old secret works until"), "the grace period on the row")
    return renewed


def test_refresh_with_24_hours_by_keyboard(program: Program, keys: IssuedKeys) -> None:
    """At once is the default; arrows choose; both secrets work, and row, dialog and toast say until when."""
    hand = program.hand
    hand.click_row("client_table", NAME)
    hand.press(Qt.Key.Key_Return)
    hand.see("keys_dialog")
    hand.see("refresh_button").setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    radio = hand.see("grace_none_radio")
    assert isinstance(radio, QRadioButton)
    assert radio.isChecked()
    hand.wait(radio.hasFocus, "the focus where one chooses")
    assert radio.accessibleName() == "The old secret stops working: At once"
    assert "refused" in radio.accessibleDescription()
    assert NAME in program.text("confirm_text")
    assert "has not been used yet" in program.text("confirm_text")
    assert not hand.sees("oldest_secret_notice")
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    hand.wait_gone("refresh_question")
    client = program.client(NAME)
    assert client.previous_secret_ends_at_ms == client.secret_issued_at_ms + 24 * HOUR_MS
    assert "The old secret works until" in program.text("keys_notice")
    hand.click("client_secret_copy")
    new_secret = QApplication.clipboard().text()
    hand.click("close_keys_button")
    hand.wait_gone("keys_dialog")
    assert works(program, client.client_id, keys.client_secret.reveal())
    assert works(program, client.client_id, new_secret)
    assert second_line(program).startswith("Old secret works until")
    assert program.toast().startswith("Client secret refreshed; the old one works until")
    used = program.entries(AuditFilter(action=AuditAction.CREDENTIALS_CHECKED.value, client_id=client.client_id))
    assert [entry.details.get("secret") for entry in used] == ["previous", None]


def test_cancelling_the_question_changes_nothing(program: Program, keys: IssuedKeys) -> None:
    """Whatever was chosen in it."""
    choose(program, "reveal_keys_action")
    program.hand.click("refresh_button")
    program.hand.click("grace_week_radio")
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone("refresh_question")
    assert program.client(NAME) == keys.client
    assert works(program, keys.client.client_id, keys.client_secret.reveal())


def test_a_second_refresh_says_what_happens_to_the_oldest(program: Program, keys: IssuedKeys) -> None:
    """It stops at once, whatever is chosen; the dialog of the keys says that a period runs."""
    renewed = start_grace(program)
    choose(program, "reveal_keys_action")
    program.hand.see("keys_dialog")
    assert "The old secret works until" in program.text("keys_text")
    program.hand.click("refresh_button")
    notice = program.text("oldest_secret_notice")
    assert "stops working now" in notice
    program.hand.click("grace_hour_radio")
    program.hand.click("confirm")
    program.hand.wait_gone("refresh_question")
    program.hand.click("client_secret_copy")
    client_id = keys.client.client_id
    assert not works(program, client_id, keys.client_secret.reveal())
    assert works(program, client_id, renewed.client_secret.reveal())
    assert works(program, client_id, QApplication.clipboard().text())


def test_a_grace_period_is_ended_from_the_menu(program: Program, keys: IssuedKeys) -> None:
    """The entry is there only while one runs; it asks, and says that it is done."""
    assert "end_grace_action" not in menu_entries(program)
    start_grace(program)
    assert "end_grace_action" in menu_entries(program)
    choose(program, "end_grace_action")
    assert NAME in program.text("confirm_text")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.wait_gone("end_grace_question")
    assert program.toast() == "Grace period ended"
    program.hand.wait(lambda: second_line(program).startswith("Never used · Created"), "the row without it")
    assert not works(program, keys.client.client_id, keys.client_secret.reveal())
    (entry,) = program.entries(AuditFilter(action=AuditAction.GRACE_PERIOD_ENDED.value))
    assert (entry.outcome, entry.client_name) == (Outcome.DONE, NAME)
    assert "end_grace_action" not in menu_entries(program)


def test_ending_what_another_window_has_ended_is_told(program: Program, keys: IssuedKeys) -> None:
    """In the question; the row follows."""
    start_grace(program)
    choose(program, "end_grace_action")
    program.hand.see("end_grace_question")
    program.services.clients.end_grace(program.session, keys.client.client_id)
    program.hand.click("confirm")
    program.hand.see("confirm_error")
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone("end_grace_question")
    program.hand.wait(lambda: second_line(program).startswith("Never used · Created"), "the row without it")


def test_the_row_changes_when_the_period_is_over(program: Program, keys: IssuedKeys) -> None:
    """Nobody touches anything; the old secret's hash leaves the file as well."""
    start_grace(program, GracePeriod.HOUR)
    path = program.services.workspace.path
    with closing(sqlite3.connect(path)) as connection, connection:
        soon_ms = time.time_ns() // 1_000_000 + 1200
        connection.execute(
            "UPDATE clients SET previous_secret_ends_at_ms = ? WHERE previous_secret_ends_at_ms IS NOT NULL", (soon_ms,)
        )
    program.hand.wait(lambda: second_line(program).startswith("Never used · Created"), "the row without it")
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT count(*) FROM clients WHERE previous_secret_hash IS NOT NULL"
        assert connection.execute(query).fetchone() == (0,)


def test_a_locked_window_leaves_the_end_of_a_period_alone(program: Program, keys: IssuedKeys) -> None:
    """Reading would be refused and recorded while it is locked; after unlocking the row is right."""
    start_grace(program, GracePeriod.HOUR)
    program.hand.action("lock_action").trigger()
    program.hand.see("lock_page")
    path = program.services.workspace.path
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE clients SET previous_secret_ends_at_ms = 1 WHERE previous_secret_hash IS NOT NULL")
    watch = program.window.findChild(GraceWatch, "grace_watch")
    assert watch is not None
    watch.over.emit()
    program.hand.settle()
    refused = program.entries(AuditFilter(outcome=Outcome.REFUSED.value, action=AuditAction.CLIENTS_LISTED.value))
    assert [entry.reason for entry in refused if entry.reason == "session-locked"] == []
    program.hand.type("password_input", "test")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.see("client_table")
    program.hand.wait(lambda: second_line(program).startswith("Never used · Created"), "the row without it")
