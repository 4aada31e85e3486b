"""The Call tab: a call as a client with what was pasted, and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from crvs_desktop.domain.audit import AuditFilter

if TYPE_CHECKING:
    from tests.ui.conftest import Program


@pytest.fixture
def tab(program: Program) -> Program:
    """The program with the tab open, and the practice API running."""
    program.hand.click("nav_practice")
    program.hand.choose_tab("practice_tabs", "Call")
    program.hand.see("call_tab")
    return program


def start(program: Program) -> None:
    program.hand.click("practice_switch")
    program.hand.wait(lambda: program.text("practice_state") == "Running", "running")


def line(program: Program, name: str) -> QLineEdit:
    found = program.hand.see(name)
    assert isinstance(found, QLineEdit)
    return found


def test_without_the_practice_api_it_says_so(tab: Program) -> None:
    """And the button waits for it, and for a secret."""
    tab.hand.see("call_stopped_notice")
    tab.hand.type("call_client_secret", "something")
    assert not tab.hand.see("call_button").isEnabled()
    start(tab)
    tab.hand.wait_gone("call_stopped_notice")
    tab.hand.wait(tab.hand.see("call_button").isEnabled, "button")
    line(tab, "call_client_secret").clear()
    assert not tab.hand.see("call_button").isEnabled()


def test_a_call_is_answered_and_stands_in_the_audit(tab: Program) -> None:
    """With Enter; choosing another call takes the old answer away."""
    start(tab)
    client = tab.client("Ibombo District Hospital")
    keys = tab.services.clients.refresh_secret(tab.session, client.client_id)
    tab.hand.choose("call_client", client.name)
    tab.hand.choose("call_purpose", "Notify a birth")
    tab.hand.type("call_client_secret", keys.client_secret.reveal())
    tab.hand.press(Qt.Key.Key_Return)
    tab.hand.wait(lambda: tab.hand.sees("call_status"), "answer")
    assert (tab.text("call_status"), tab.text("call_request")) == ("200 accepted", "POST /notification")
    answer = tab.hand.see("call_answer")
    assert isinstance(answer, QPlainTextEdit)
    assert '"resourceType": "Bundle"' in answer.toPlainText()
    assert tab.entries(AuditFilter(action="event-notified"))[-1].client_id == client.client_id
    tab.hand.choose("call_purpose", "Search a record")
    assert not tab.hand.sees("call_answer")


def test_the_sha_secret_is_asked_for_where_it_is_needed(tab: Program) -> None:
    assert not tab.hand.sees("call_sha_secret")
    tab.hand.choose("call_purpose", "Subscribe to births")
    tab.hand.see("call_sha_secret")


def test_what_was_pasted_leaves_the_screen_with_a_lock(tab: Program) -> None:
    """It is masked while it is there, and no accessible name holds it."""
    tab.hand.choose("call_purpose", "Subscribe to births")
    for name in ("call_client_secret", "call_sha_secret"):
        tab.hand.type(name, "crvs_test_pasted")
        assert line(tab, name).echoMode() is QLineEdit.EchoMode.Password
    names = [widget.accessibleName() for widget in tab.hand.see("call_tab").findChildren(QWidget)]
    assert not any("crvs_test_pasted" in name for name in names)
    tab.hand.action("lock_action").trigger()
    tab.hand.see("lock_page")
    for name in ("call_client_secret", "call_sha_secret"):
        found = tab.window.findChild(QLineEdit, name)
        assert found.text() == ""
        assert not found.isUndoAvailable()
