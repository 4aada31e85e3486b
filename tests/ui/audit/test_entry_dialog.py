"""One entry, whole, in the real window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient

if TYPE_CHECKING:
    from tests.ui.conftest import Program

REFUSED = {"Credentials checked", "Clients listed"}


@pytest.fixture
def audit(program: Program) -> Program:
    """The program with the Audit page open and its newest entries shown."""
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    program.hand.settle()
    return program


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def filter_by(program: Program, combo_name: str, choice: str, actions: set[str]) -> None:
    """Choose in a filter and wait until only these actions are listed."""
    program.hand.choose(combo_name, choice)
    program.hand.wait(lambda: set(program.shown("audit_table")) == actions, f"{choice} alone")


def open_entry(program: Program, action: str) -> QWidget:
    program.hand.wait_for_row("audit_table", action)
    program.hand.click_row("audit_table", action)
    program.hand.click("entry_details_button")
    return program.hand.see("entry_dialog")


def test_a_double_click_opens_it(audit: Program) -> None:
    """So does the Details button, which waits until a row is chosen."""
    view = audit.hand.see("audit_table")
    assert isinstance(view, QTableView)
    place = view.visualRect(view.model().index(1, 3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    audit.hand.see("entry_dialog")
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("entry_dialog")
    filter_by(audit, "outcome_filter", "Refused", REFUSED)
    assert not audit.hand.see("entry_details_button").isEnabled()
    open_entry(audit, "Clients listed")
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("entry_dialog")


def test_it_says_all_that_is_recorded(audit: Program) -> None:
    """Who, when to the millisecond, from where, why in words and as the code, and both hashes."""
    entry = next(entry for entry in audit.entries(AuditFilter(outcome="refused")) if entry.actor.id == "e.mayuka")
    dialog = open_entry(audit, "Clients listed")
    assert audit.text("entry_sequence") == str(entry.sequence)
    assert audit.text("entry_actor") == "Emmanuel Mayuka\ne.mayuka"
    assert audit.text("entry_at").endswith(".000 UTC")
    assert audit.text("entry_outcome") == "Refused"
    assert audit.text("entry_reason") == "Not permitted (not-permitted)"
    assert audit.text("entry_origin") == entry.origin
    assert audit.text("entry_hash").replace("\n", "") == entry.hash
    assert audit.text("entry_previous").replace("\n", "") == entry.previous
    assert "Client" not in texts(dialog)


def test_what_something_new_began_with_is_a_table_of_values(audit: Program) -> None:
    """A created client has no old values; codes are told in the words of the screen."""
    new = NewClient("Revenue office", ClientType.RECORD_SEARCH, daily_quota=70)
    audit.services.clients.create_client(audit.session, new)
    filter_by(audit, "action_filter", "Client created", {"Client created"})
    dialog = open_entry(audit, "Client created")
    assert audit.text("new_name") == "Revenue office"
    assert audit.text("new_type") == "Record search"
    assert audit.text("new_status") == "Active"
    assert audit.text("new_daily_quota") == "70"
    assert "Old" not in texts(dialog)


def test_a_change_stands_side_by_side(audit: Program) -> None:
    """Old at the left, new at the right, on one line."""
    client = audit.client("Kamuzu maternity clinic")
    audit.services.clients.deactivate(audit.session, client.client_id)
    open_entry(audit, "Client deactivated")
    old, new = audit.hand.see("old_status"), audit.hand.see("new_status")
    assert (audit.text("old_status"), audit.text("new_status")) == ("Active", "Inactive")
    assert old.y() == new.y()
    assert old.geometry().right() < new.x()


def test_it_walks_from_entry_to_entry_by_keyboard(audit: Program) -> None:
    """Older and Newer stop at the ends."""
    filter_by(audit, "outcome_filter", "Refused", REFUSED)
    open_entry(audit, "Clients listed")
    assert not audit.hand.see("older_button").isEnabled()
    newer = audit.hand.see("newer_button")
    newer.setFocus(Qt.FocusReason.TabFocusReason)
    for reason in ("Wrong secret (credentials-refused)", "Client deactivated (credentials-refused)"):
        QTest.keyClick(newer, Qt.Key.Key_Space)
        audit.hand.wait(lambda reason=reason: audit.text("entry_reason") == reason, reason)
    assert not newer.isEnabled()
    assert audit.hand.see("older_button").isEnabled()


def test_the_copy_is_the_record_itself(audit: Program) -> None:
    """Codes and not words, with both hashes: what another program checks."""
    (entry,) = audit.entries(AuditFilter(action="client-edited"))
    open_entry(audit, "Client edited")
    audit.hand.click("copy_json_button")
    assert json.loads(QApplication.clipboard().text()) == entry.fields() | {"hash": entry.hash}
    assert audit.text("copy_json_button") == "Copied"


def test_absurd_names_stay_text(audit: Program) -> None:
    """HTML is shown as it was typed, and a name of a hundred letters breaks instead of widening the dialog."""
    name = "<b>bold</b>" + "W" * 89
    audit.services.clients.create_client(audit.session, NewClient(name, ClientType.HEALTH))
    filter_by(audit, "action_filter", "Client created", {"Client created"})
    dialog = open_entry(audit, "Client created")
    audit.hand.wait(lambda: audit.text("new_name").replace("\u200b", "") == name, "the name")
    shown = audit.hand.see("new_name")
    assert dialog.rect().contains(shown.mapTo(dialog, shown.rect().topRight()))
    assert isinstance(shown, QLabel)
    assert shown.textFormat() is Qt.TextFormat.PlainText
