"""What is noted about a client, and the clients that need attention: in the list, the reminder and the details."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPlainTextEdit, QTableView

from crvs_desktop.domain.audit import AuditAction, AuditFilter
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.ui.integrations.table_model import Column, Role

if TYPE_CHECKING:
    from tests.ui.conftest import Program

TODAY = date.today()
BUREAU = "Statistics bureau"
HOSPITAL = "Ibombo District Hospital"


def note(program: Program, name: str, details: ClientDetails) -> None:
    """As someone else does it at another computer."""
    program.services.clients.edit_details(program.session, program.client(name).client_id, details)


def second_line(program: Program, name: str, role: int = Role.SECOND_LINE) -> str:
    table: QTableView = program.hand.see("client_table")  # type: ignore[assignment]
    row = program.shown("client_table").index(name)
    return str(table.model().index(row, Column.NAME).data(role))


def open_details(program: Program, name: str) -> None:
    program.hand.settle()
    program.hand.click_row("client_table", name)
    program.hand.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    program.hand.see("details_dialog")


def choices(program: Program) -> list[str]:
    combo = program.hand.see("status_filter")
    assert isinstance(combo, QComboBox)
    return [combo.itemText(place) for place in range(combo.count()) if combo.itemText(place)]


def test_a_new_client_is_described_in_create(program: Program) -> None:
    """The second part of Create opens on request; what does not fit is said below its field and keeps Create closed."""
    hand = program.hand
    hand.click("create_client_button")
    hand.type("name_input", "District clinic")
    assert not hand.sees("contact_input")
    hand.click("more_button")
    hand.type("contact_input", "x" * 201)
    assert not hand.see("create_button").isEnabled()
    hand.type("contact_input", "Dr Mary Zulu")
    purpose = hand.see("purpose_input")
    assert isinstance(purpose, QPlainTextEdit)
    purpose.setFocus()
    hand.press(Qt.Key.Key_B)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_D)
    hand.click("expires_box")
    hand.click("create_button")
    hand.see("keys_dialog")
    hand.click("client_secret_copy")
    hand.click("close_keys_button")
    hand.wait_gone("keys_dialog")
    details = program.client("District clinic").details
    assert (details.contact, details.purpose, details.secret_review_on) == ("Dr Mary Zulu", "b\nd", None)
    assert details.secret_expires_on is not None
    assert details.secret_expires_on > TODAY + timedelta(days=300)


def test_details_are_edited_from_the_details(program: Program) -> None:
    """Confirm is there once something changed; the change is in the list and in the audit, old and new."""
    hand = program.hand
    note(program, BUREAU, ClientDetails("Old contact", "", TODAY - timedelta(days=1)))
    hand.wait(lambda: "Secret expired" in second_line(program, BUREAU), "the mark")
    open_details(program, BUREAU)
    assert program.text("details_contact") == "Old contact"
    assert program.text("details_attention") == "Secret expired, Never used"
    hand.click("edit_details_button")
    hand.see("details_edit_dialog")
    assert not hand.see("confirm_button").isEnabled()
    hand.type("contact_input", "New contact")
    hand.click("expires_box")
    hand.click("confirm_button")
    hand.wait_gone("details_edit_dialog")
    hand.wait(lambda: "Secret expired" not in second_line(program, BUREAU), "no mark")
    entry = program.entries(AuditFilter(action=AuditAction.CLIENT_DETAILS_EDITED))[-1]
    assert entry.details == {
        "old": {"contact": "Old contact", "secret_expires_on": (TODAY - timedelta(days=1)).isoformat()},
        "new": {"contact": "New contact"},
    }
    assert program.toast() == "Details updated"


def test_details_of_a_client_that_is_gone_say_so(program: Program) -> None:
    """Deleted meanwhile by someone else: the sentence stands in the dialog and what was typed stays."""
    hand = program.hand
    open_details(program, BUREAU)
    hand.click("edit_details_button")
    hand.type("contact_input", "Typed")
    client = program.client(BUREAU)
    program.services.clients.delete(program.session, client.client_id, client.name)
    hand.click("confirm_button")
    hand.see("details_edit_error")
    assert program.text("contact_input") == "Typed"


def test_clients_that_need_attention_are_marked_counted_and_filtered(program: Program) -> None:
    """In words on the second line, in the warning colour where it is pressing; never used alone is not."""
    hand = program.hand
    hand.wait_for_row("client_table", BUREAU)
    assert not hand.sees("reminder_alert")
    assert second_line(program, BUREAU).startswith("Never used · Created ")
    assert second_line(program, BUREAU, Role.SECOND_LINE_KIND) == "None"
    note(program, BUREAU, ClientDetails(secret_expires_on=TODAY))
    with pytest.raises(RefusedError):
        program.services.clients.check_credentials(program.client(HOSPITAL).client_id, "wrong", "10.0.0.9")
    alert = hand.see("reminder_alert")
    expected = "2 clients need attention: secret expired (1), refused calls (1)."
    hand.wait(lambda: alert.text() == expected, expected)  # type: ignore[attr-defined]
    assert second_line(program, BUREAU, Role.SECOND_LINE_KIND) == "warning"
    assert second_line(program, HOSPITAL).startswith("Refused calls in the last day: 1 · Created ")
    assert choices(program)[3:] == [
        "Needs attention (2)",
        "Secret expired (1)",
        "Review due (0)",
        "Refused calls (1)",
        "Aged secret (0)",
        "Unused (0)",
        "Never used (3)",
    ]
    hand.choose("status_filter", "Never used (3)")
    assert program.shown("client_table") == ["National ID programme", BUREAU, "Kamuzu maternity clinic"]
    hand.type("filter_input", "programme")
    hand.click("reminder_show_button")
    assert program.shown("client_table") == [HOSPITAL, BUREAU]
    assert QApplication.focusWidget() is hand.see("client_table")
    assert program.text("client_count") == "2 of 5 clients"


def test_a_reminder_is_dismissed_until_there_is_something_new(program: Program) -> None:
    """What was seen does not come back with every look at the file; another client's day does."""
    hand = program.hand
    note(program, BUREAU, ClientDetails(secret_expires_on=TODAY))
    hand.see("reminder_alert")
    hand.click("reminder_dismiss_button")
    hand.wait_gone("reminder_alert")
    note(program, BUREAU, ClientDetails("Someone", "", TODAY))
    hand.click("nav_audit")
    hand.click("nav_integrations")
    hand.settle()
    assert not hand.sees("reminder_alert")
    note(program, HOSPITAL, ClientDetails(secret_review_on=TODAY))
    hand.see("reminder_alert")


def test_the_days_can_be_chosen_in_the_preferences(program: Program) -> None:
    """The secret of a client from four months ago is old after 90 days."""
    hand = program.hand
    hand.wait_for_row("client_table", BUREAU)
    program.window.preferences.trigger()
    hand.choose("old_secret_combo", "After 90 days")
    hand.click("save_button")
    hand.wait_gone("settings_dialog")
    hand.wait(lambda: "Aged secret" in second_line(program, HOSPITAL), "the mark")


def test_the_calls_of_the_last_days_are_shown(program: Program) -> None:
    """With the numbers in words for who does not see the picture."""
    with pytest.raises(RefusedError):
        program.services.clients.check_credentials(program.client(HOSPITAL).client_id, "wrong", "10.0.0.9")
    open_details(program, HOSPITAL)
    bars = program.hand.see("details_activity")
    name = bars.accessibleName()
    assert name.startswith("Calls of the last 30 days: ")
    assert name.endswith(" done, 1 refused.")
    assert bars.accessibleDescription().endswith("0 done, 1 refused")
    program.hand.press(Qt.Key.Key_Escape)
    open_details(program, BUREAU)
    assert program.text("details_activity") == "None"


def test_reminders_are_exported_from_the_client_menu(program: Program, tmp_path: Path) -> None:
    """The file dialog suggests a name; what is written is said, and where."""
    hand = program.hand
    note(program, BUREAU, ClientDetails(secret_expires_on=TODAY))
    hand.see("reminder_alert")
    program.window.findChild(type(program.window.preferences), "export_reminders_action").trigger()
    chooser = hand.see("reminders_file_dialog")
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "Reminders.ics"
    chooser.setDirectory(str(tmp_path))
    hand.press(Qt.Key.Key_Return)
    path = tmp_path / "Reminders.ics"
    hand.wait(path.exists, "the file")
    hand.wait(lambda: program.toast() == f"1 reminder written to {path}", "the toast")
    assert b"BEGIN:VEVENT" in path.read_bytes()
