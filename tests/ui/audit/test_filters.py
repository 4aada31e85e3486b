"""Filters, keyboard and live changes of the Audit page, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QTableView

from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.ui.audit.cells import Column
from crvs_desktop.ui.audit.table_model import AuditTableModel

from .conftest import add_entries

if TYPE_CHECKING:
    from tests.ui.conftest import Program


@pytest.fixture
def audit(program: Program) -> Program:
    """The program with the Audit page open and its newest entries shown."""
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    program.hand.settle()
    return program


def table(program: Program) -> QTableView:
    found = program.hand.see("audit_table")
    assert isinstance(found, QTableView)
    return found


def cells(program: Program, column: Column) -> list[str]:
    model = table(program).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def names_in(program: Program, combo_name: str) -> list[str]:
    combo = program.hand.see(combo_name)
    assert isinstance(combo, QComboBox)
    return [combo.itemText(row) for row in range(combo.count())]


def type_into_combo(program: Program, name: str, text: str) -> QComboBox:
    combo = program.hand.see(name)
    assert isinstance(combo, QComboBox)
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    line = combo.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    return combo


def type_date(program: Program, name: str, date: QDate) -> None:
    """Section by section, as one types into a date."""
    line = program.hand.see(name)
    assert isinstance(line, QDateEdit)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    line.setSelectedSection(QDateEdit.Section.YearSection)
    QTest.keyClicks(line, date.toString("yyyyMMdd"))
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_what_is_typed_is_looked_for_once(audit: Program) -> None:
    """Ctrl+F puts the cursor in the search; six keys make one search, after a pause."""
    model = table(audit).model()
    assert isinstance(model, AuditTableModel)
    searches = QSignalSpy(model.searching_changed)
    audit.hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = audit.hand.see("audit_search")
    assert search.hasFocus()
    QTest.keyClicks(search, "kamuzu")
    audit.hand.wait(lambda: audit.shown("audit_table") == ["Client created"], "the clinic's entry")
    assert searches.count() == 2  # it began, it ended
    assert audit.text("audit_count") == "1 entry"
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_for_row("audit_table", "Signed in")


def test_a_client_is_found_by_part_of_its_name(audit: Program) -> None:
    """Typing “insur” and choosing what is offered shows that client alone."""
    audit.hand.wait(lambda: "Health insurance fund" in names_in(audit, "client_filter"), "the names")
    combo = type_into_combo(audit, "client_filter", "insur")
    completer = combo.completer()
    assert completer is not None
    audit.hand.wait(lambda: completer.popup().isVisible(), "what is offered")
    assert completer.completionCount() == 1
    QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
    QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    audit.hand.wait(lambda: set(cells(audit, Column.SUBJECT)) == {"Health insurance fund"}, "its entries alone")
    assert combo.currentText() == "Health insurance fund"


def test_typing_after_a_click_takes_the_place_of_the_choice(audit: Program) -> None:
    """As it does after Tab."""
    audit.hand.wait(lambda: "Health insurance fund" in names_in(audit, "client_filter"), "the names")
    combo = audit.hand.see("client_filter")
    assert isinstance(combo, QComboBox)
    line = combo.lineEdit()
    assert line is not None
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    audit.hand.wait(line.hasSelectedText, "the choice selected")
    QTest.keyClicks(line, "insur")
    assert combo.currentText() == "insur"


def test_a_name_that_nobody_has_is_taken_back(audit: Program) -> None:
    """The filter then says again what it lets through."""
    combo = type_into_combo(audit, "actor_filter", "Nobody at all")
    audit.hand.see("audit_search").setFocus(Qt.FocusReason.TabFocusReason)
    assert combo.currentText() == "Anyone"
    assert audit.shown("audit_table")[-1] == "Workspace created"


def test_two_clients_of_one_name_are_told_apart(audit: Program) -> None:
    """A deleted client and the one that took its name stand in the list with their ids; a new one is offered."""
    clients, session = audit.services.clients, audit.session
    first = clients.create_client(session, NewClient("Twin", ClientType.HEALTH)).client
    clients.delete(session, first.client_id, "Twin")
    second = clients.create_client(session, NewClient("Twin", ClientType.HEALTH)).client
    # The history of the workspace has one such entry already.
    audit.hand.wait(lambda: audit.shown("audit_table").count("Client deleted") == 2, "the new entries")
    audit.hand.see("client_filter").setFocus(Qt.FocusReason.TabFocusReason)
    both = {f"Twin ({first.client_id})", f"Twin ({second.client_id})"}
    audit.hand.wait(lambda: both <= set(names_in(audit, "client_filter")), "both names")
    audit.hand.choose("client_filter", f"Twin ({first.client_id})")
    audit.hand.wait(lambda: audit.shown("audit_table") == ["Client deleted", "Client created"], "the first one's")


def test_a_new_name_is_offered_to_who_is_in_the_filter(audit: Program) -> None:
    """Who waits in the filter for a client sees it; what is half typed stays until it is finished."""
    audit.hand.wait(lambda: "Health insurance fund" in names_in(audit, "client_filter"), "the names")
    combo = audit.hand.see("client_filter")
    assert isinstance(combo, QComboBox)
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    audit.services.clients.create_client(audit.session, NewClient("Late arrival", ClientType.HEALTH))
    audit.hand.wait(lambda: "Late arrival" in names_in(audit, "client_filter"), "the new name")
    type_into_combo(audit, "client_filter", "Even later")
    audit.services.clients.create_client(audit.session, NewClient("Even later arrival", ClientType.HEALTH))
    audit.hand.wait_for_row("audit_table", "Client created")
    audit.hand.wait(lambda: cells(audit, Column.SUBJECT)[0] == "Even later arrival", "its entry")
    assert combo.currentText() == "Even later"
    QTest.keyClick(combo, Qt.Key.Key_Return)
    audit.hand.wait(lambda: "Even later arrival" in names_in(audit, "client_filter"), "the newest name")


def days(program: Program) -> set[str]:
    model = table(program).model()
    tool_tip = Qt.ItemDataRole.ToolTipRole
    return {str(model.index(row, Column.DATE).data(tool_tip))[:10] for row in range(model.rowCount())}


def test_a_period_of_one_s_own(audit: Program) -> None:
    """The last day is included, and an end before the beginning moves the other end along."""
    model = table(audit).model()
    edited = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "Client edited")
    utc = str(model.index(edited, Column.DATE).data(Qt.ItemDataRole.ToolTipRole))
    day = QDate.fromString(utc[:10], Qt.DateFormat.ISODate)
    audit.hand.choose("period_filter", "From … to …")
    type_date(audit, "from_input", day)
    type_date(audit, "to_input", day)
    audit.hand.wait(lambda: days(audit) == {day.toString(Qt.DateFormat.ISODate)}, "that day's entries alone")
    assert "Client edited" in audit.shown("audit_table")
    type_date(audit, "from_input", day.addDays(3))
    to_input = audit.hand.see("to_input")
    assert isinstance(to_input, QDateEdit)
    assert to_input.date() == day.addDays(3)
    audit.hand.click("clear_filters_button")
    audit.hand.wait_for_row("audit_table", "Signed in")
    assert not audit.hand.sees("from_input")


def test_a_client_s_menu_leads_to_its_entries(program: Program) -> None:
    """Show in audit, of a client, opens the page with that client in its filter."""
    program.hand.wait_for_row("client_table", "Statistics bureau")
    program.hand.click_row("client_table", "Statistics bureau")
    program.hand.action("show_in_audit_action").trigger()
    program.hand.wait_for_row("audit_table", "Client edited")
    program.hand.wait(lambda: set(cells(program, Column.SUBJECT)) == {"Statistics bureau"}, "its entries alone")
    combo = program.hand.see("client_filter")
    assert isinstance(combo, QComboBox)
    program.hand.wait(lambda: combo.currentText() == "Statistics bureau", "its name in the filter")


def test_the_table_works_by_keyboard(audit: Program) -> None:
    """End and Home go to the oldest and the newest, Ctrl+C copies the row, Enter opens it."""
    view = table(audit)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    audit.hand.press(Qt.Key.Key_End)
    assert view.currentIndex().row() == view.model().rowCount() - 1
    audit.hand.press(Qt.Key.Key_PageUp)
    assert view.currentIndex().row() < view.model().rowCount() - 1
    audit.hand.press(Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    audit.hand.press(Qt.Key.Key_Down)
    audit.hand.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text().split("\t")
    assert copied == [view.model().index(1, column).data() for column in Column]
    assert copied[4] == "Done"
    audit.hand.press(Qt.Key.Key_Return)
    audit.hand.see("entry_dialog")
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("entry_dialog")


def test_tab_reaches_every_filter(audit: Program) -> None:
    """From the search through the filters to the table."""
    audit.hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    passed = []
    while len(passed) < 10 and "audit_table" not in passed:
        audit.hand.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        owner = focus.parentWidget() if isinstance(focus, QLineEdit) and not focus.objectName() else focus
        assert owner is not None
        passed.append(owner.objectName())
    wanted = ["period_filter", "actor_filter", "client_filter", "action_filter", "outcome_filter", "audit_table"]
    assert [name for name in passed if name in wanted] == wanted


def test_who_reads_further_down_goes_on_reading_there(audit: Program) -> None:
    """What is written elsewhere comes on top and moves neither the view nor the selection; at the top it shows."""
    view = table(audit)
    add_entries(audit.folder / "training.crvs", 500)
    audit.hand.wait(lambda: view.model().rowCount() > 500, "the new entries")
    audit.hand.click_row("audit_table", "Client edited")
    top = view.indexAt(QPoint(5, 5))
    audit.hand.wait(lambda: top.data() != "…", "the rows in view")
    seen = top.siblingAtColumn(Column.DATE).data(Qt.ItemDataRole.ToolTipRole)
    offset, count = view.visualRect(top).top(), view.model().rowCount()
    audit.services.sessions.lock(audit.session)
    audit.hand.wait(lambda: view.model().rowCount() == count + 1, "the new entry")
    now = view.indexAt(QPoint(5, 5))
    assert now.siblingAtColumn(Column.DATE).data(Qt.ItemDataRole.ToolTipRole) == seen
    assert view.visualRect(now).top() == offset
    assert view.currentIndex().data() == "Client edited"
    view.scrollToTop()
    audit.hand.wait(lambda: view.indexAt(QPoint(5, 5)).data() == "Locked", "the newest entry")
    audit.services.sessions.unlock(audit.session, "test")
    audit.hand.wait(lambda: view.indexAt(QPoint(5, 5)).data() == "Unlocked", "the newest entry at the top")
