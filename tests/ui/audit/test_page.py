"""The Audit page, used with mouse and keyboard in the real window."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from crvs_desktop.domain.audit import AuditAction, AuditFilter, Outcome
from crvs_desktop.ui.audit.page import AuditPage
from crvs_desktop.ui.audit.table_model import PAGE, AuditTableModel

from .conftest import add_entries

if TYPE_CHECKING:
    from tests.ui.conftest import Program


@pytest.fixture
def audit(program: Program) -> Program:
    """The program with the Audit page open and its newest entries shown."""
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    return program


def table(program: Program) -> QTableView:
    found = program.hand.see("audit_table")
    assert isinstance(found, QTableView)
    return found


def column(program: Program, number: int) -> list[str]:
    model = table(program).model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def search_for(program: Program, text: str) -> None:
    program.hand.type("audit_search", text)
    program.hand.press(Qt.Key.Key_Return)
    program.hand.wait(lambda: "Searching" not in program.text("audit_count"), "end of the search")


def test_newest_first_with_the_columns_of_the_original(audit: Program) -> None:
    """Action, Date, By, Client, Outcome, Origin; the newest is the sign-in just made."""
    model = table(audit).model()
    headers = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    assert headers == ["Action", "Date", "By", "Client", "Outcome", "Origin"]
    assert audit.shown("audit_table")[0] == "Signed in"
    assert audit.shown("audit_table")[-1] == "Workspace created"
    assert audit.text("audit_count") == f"{model.rowCount()} entries"


def test_filters_narrow_together_and_are_cleared_at_once(audit: Program) -> None:
    """Outcome, actor and action; without a match the page says so."""
    hand = audit.hand
    hand.choose("outcome_filter", "Refused")
    hand.wait(lambda: set(column(audit, 4)) == {"Refused"}, "only refused entries")
    assert "Emmanuel Mayuka" in column(audit, 2)
    hand.choose("actor_filter", "Emmanuel Mayuka")
    hand.wait(lambda: audit.shown("audit_table") == ["Clients listed"], "only what he was refused")
    hand.choose("action_filter", "Client created")
    hand.see("no_entry_state")
    hand.click("clear_filters_button")
    hand.wait_for_row("audit_table", "Signed in")
    assert not hand.sees("clear_filters_button")


def test_text_is_found_in_names_and_details(audit: Program) -> None:
    """Without regard to case; signs that mean something in SQL mean themselves."""
    search_for(audit, "KAMUZU")
    audit.hand.wait(lambda: audit.shown("audit_table") == ["Client created"], "the clinic's entry")
    search_for(audit, "mother-details")
    audit.hand.wait(lambda: audit.shown("audit_table") == ["Client edited"], "the edit")
    search_for(audit, "100%_'")
    audit.hand.see("no_entry_state")


def test_a_period_includes_its_last_day(audit: Program) -> None:
    """From … to … shows two dates; today's entries are in today's period."""
    hand = audit.hand
    hand.choose("period_filter", "From … to …")
    hand.wait(lambda: bool(column(audit, 0)) and "Workspace created" not in column(audit, 0), "today's entries only")
    hand.wait(lambda: "Signed in" in column(audit, 0), "today's sign-in")
    assert hand.sees("from_input")
    assert hand.sees("to_input")


def test_details_show_old_and_new_and_walk_on(audit: Program) -> None:
    """Enter opens the entry; Older and Newer go through the rows; it copies as JSON whose hash fits."""
    hand = audit.hand
    hand.wait_for_row("audit_table", "Client edited")
    hand.click_row("audit_table", "Client edited")
    hand.press(Qt.Key.Key_Return)
    hand.see("entry_dialog")
    assert audit.text("dialog_title") == "Client edited"
    assert audit.text("old_birth") == "Child's details"
    assert audit.text("new_birth") == "Child's details, Mother's details"
    number = int(audit.text("entry_sequence"))
    audit.services.sessions.record_setting_change(audit.session, "lock_after_min", 10, 5)
    hand.wait_for_row("audit_table", "Setting changed")  # rows move below the dialog
    hand.click("older_button")
    assert int(audit.text("entry_sequence")) == number - 1
    hand.click("newer_button")
    hand.click("copy_json_button")
    record = json.loads(QApplication.clipboard().text())
    assert (record["sequence"], record["action"]) == (number, "client-edited")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("entry_dialog")


def test_new_entries_come_on_top_and_nothing_else_moves(audit: Program) -> None:
    """The selected entry stays selected, one row further down."""
    view = table(audit)
    view.setCurrentIndex(view.model().index(5, 0))
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(view.model().index(5, 0), flags)
    before, chosen = view.model().rowCount(), view.currentIndex().siblingAtColumn(1).data()
    audit.services.sessions.sign_out(audit.session)
    audit.hand.wait(lambda: view.model().rowCount() == before + 1, "the new entry")
    audit.hand.wait_for_row("audit_table", "Signed out")
    assert view.currentIndex().row() == 6
    assert view.currentIndex().siblingAtColumn(1).data() == chosen


def choose_file(program: Program, path: Path) -> None:
    """Answer the file dialog in advance."""
    page = program.window.findChild(AuditPage)
    assert page is not None
    page._choose_file = lambda _suggestion, use: use(path)


@pytest.mark.parametrize(("radio", "suffix"), [("csv_radio", "csv"), ("json_lines_radio", "jsonl")])
def test_what_is_filtered_is_exported(audit: Program, tmp_path: Path, radio: str, suffix: str) -> None:
    """Oldest first, whole, and audited with the number of entries."""
    hand = audit.hand
    hand.choose("outcome_filter", "Refused")
    hand.wait(lambda: set(column(audit, 4)) == {"Refused"}, "only refused entries")
    count = table(audit).model().rowCount()
    path = tmp_path / f"out.{suffix}"
    hand.click("export_audit_button")
    assert str(count) in audit.text("export_text")
    choose_file(audit, path)
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("export_dialog")
    hand.click("export_audit_button")
    hand.click(radio)
    hand.click("export_button")
    hand.wait_gone("export_dialog")
    text = path.read_text("utf-8-sig")
    if suffix == "csv":
        rows = list(csv.DictReader(text.splitlines()))
    else:
        rows = [json.loads(line) for line in text.splitlines()]
    assert [row["outcome"] for row in rows] == ["refused"] * count
    assert [int(row["sequence"]) for row in rows] == sorted(int(row["sequence"]) for row in rows)
    assert f"{count} entries written to {path}" == audit.toast()
    exported = audit.entries(AuditFilter(action=AuditAction.AUDIT_EXPORTED.value))[-1]
    assert exported.details["entries"] == count


def test_an_export_that_fails_says_why_and_leaves_nothing(audit: Program, tmp_path: Path) -> None:
    """The dialog stays, to try another place; the failure is in the audit."""
    path = tmp_path / "missing folder" / "out.csv"
    choose_file(audit, path)
    audit.hand.click("export_audit_button")
    audit.hand.click("export_button")
    audit.hand.see("export_error")
    assert not path.exists()
    assert audit.hand.see("export_button").isEnabled()
    failed = audit.entries(AuditFilter(action=AuditAction.AUDIT_EXPORTED.value))[-1]
    assert failed.outcome is Outcome.FAILED
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("export_dialog")


def test_only_the_pages_around_the_view_are_loaded(program: Program) -> None:
    """With some thousand entries, a jump to the oldest loads a page there and not all between."""
    add_entries(program.folder / "training.crvs", 20 * PAGE)
    program.hand.click("nav_audit")
    view = table(program)
    model = view.model()
    assert isinstance(model, AuditTableModel)
    program.hand.wait(lambda: model.index(0, 0).data() == "Setting changed", "the newest entry")
    assert model.rowCount() > 20 * PAGE
    view.scrollToBottom()
    last = model.index(model.rowCount() - 1, 0)
    program.hand.wait(lambda: last.data() == "Workspace created", "the oldest entry")
    assert model.pages_loaded <= 6
