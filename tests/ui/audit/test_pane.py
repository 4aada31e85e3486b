"""The audit beside the list of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTableView

from crvs_desktop.domain.clients import ClientType, NewClient

if TYPE_CHECKING:
    from tests.ui.conftest import Program


@pytest.fixture
def beside(program: Program) -> Program:
    """The Integrations page with its audit pane filled."""
    program.hand.wait_for_row("client_table", "Statistics bureau")
    program.hand.wait_for_row("pane_table", "Signed in")
    program.hand.settle()
    return program


def pane(program: Program) -> QTableView:
    found = program.hand.see("pane_table")
    assert isinstance(found, QTableView)
    return found


def test_it_follows_the_selected_client(beside: Program) -> None:
    """One client: its name and its entries, newest first; several or none: all clients."""
    hand = beside.hand
    assert beside.text("pane_title") == "All clients"
    hand.click_row("client_table", "Statistics bureau")
    hand.wait(lambda: beside.shown("pane_table") == ["Client edited", "Client created"], "its entries")
    assert beside.text("pane_title") == "Statistics bureau"
    hand.click_row("client_table", "National ID programme", Qt.KeyboardModifier.ControlModifier)
    hand.wait_for_row("pane_table", "Signed in")
    assert beside.text("pane_title") == "All clients"


def test_what_happens_to_the_client_appears(beside: Program) -> None:
    """Done by another program; what is about other clients does not."""
    hand = beside.hand
    hand.click_row("client_table", "Statistics bureau")
    hand.wait(lambda: pane(beside).model().rowCount() == 2, "its entries")
    clients, session = beside.services.clients, beside.session
    clients.deactivate(session, beside.client("Kamuzu maternity clinic").client_id)
    clients.deactivate(session, beside.client("Statistics bureau").client_id)
    hand.wait_for_row("pane_table", "Client deactivated")
    assert beside.shown("pane_table") == ["Client deactivated", "Client edited", "Client created"]


def test_an_entry_opens_by_keyboard_and_the_page_by_its_link(beside: Program) -> None:
    """Enter shows the whole entry; Show in Audit opens the page with the same client."""
    hand = beside.hand
    hand.click_row("client_table", "Statistics bureau")
    hand.wait(lambda: beside.shown("pane_table")[0] == "Client edited", "its entries")
    hand.click_row("pane_table", "Client edited")
    hand.press(Qt.Key.Key_Return)
    hand.see("entry_dialog")
    assert beside.text("dialog_title") == "Client edited"
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("entry_dialog")
    hand.click("pane_audit_button")
    hand.wait(lambda: beside.shown("audit_table") == ["Client edited", "Client created"], "the same on the page")


def test_it_fits_a_narrow_dock(beside: Program) -> None:
    """300 px wide, a client of a hundred letters chosen: nothing is scrolled sideways, and the name stays whole in
    the tool tip."""
    name = "W" * 100
    beside.services.clients.create_client(beside.session, NewClient(name, ClientType.HEALTH))
    dock = beside.window.findChild(QDockWidget, "audit_dock")
    assert dock is not None
    dock.setFixedWidth(300)
    beside.hand.wait_for_row("client_table", name)
    beside.hand.click_row("client_table", name)
    beside.hand.wait(lambda: beside.shown("pane_table") == ["Client created"], "its entry")
    beside.hand.settle()
    assert pane(beside).horizontalScrollBar().maximum() == 0
    title = beside.hand.see("pane_title")
    assert title.toolTip() == name
    assert title.geometry().right() < beside.hand.see("pane_audit_button").x()


def test_a_refusal_is_told_in_words(beside: Program) -> None:
    """Not by colour alone, and read aloud although the pane has one column."""
    beside.hand.click_row("client_table", "Health insurance fund")
    beside.hand.wait(lambda: beside.shown("pane_table")[0] == "Credentials checked", "its entries")
    index = pane(beside).model().index(0, 0)
    assert "Refused: Client deactivated" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
