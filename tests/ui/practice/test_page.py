"""The Practice page: what a trainer sees and presses, with the practice API really running."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QTableView, QTabWidget

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.clients import IssuedKeys

if TYPE_CHECKING:
    from tests.ui.conftest import Program

TRY_IT = 4


@pytest.fixture
def practice(program: Program) -> Program:
    """The program with the Practice page open and its tabs filled."""
    program.hand.click("nav_practice")
    program.hand.wait(lambda: tabs(program).count() > 0, "tabs")
    program.hand.settle()
    return program


def tabs(program: Program) -> QTabWidget:
    found = program.hand.see("practice_tabs")
    assert isinstance(found, QTabWidget)
    return found


def start(program: Program) -> str:
    program.hand.click("practice_switch")
    program.hand.wait(lambda: program.text("practice_state") == "Running", "running")
    return program.text("practice_address")


def subscribe(program: Program, address: str) -> IssuedKeys:
    """Subscribe the sample Webhook client to the built-in receiver, as it would itself."""
    client = program.client("Statistics bureau")
    keys = program.services.clients.refresh_secret(program.session, client.client_id)
    query = {
        "client_id": client.client_id,
        "client_secret": keys.client_secret.reveal(),
        "grant_type": "client_credentials",
    }
    hub = {
        "callback": f"{address}/practice/receiver/{client.client_id}",
        "mode": "subscribe",
        "topic": "BIRTH_REGISTERED",
        "secret": keys.sha_secret.reveal(),
    }

    def call() -> int:
        token = httpx.post(f"{address}/token", params=query).json()["access_token"]
        bearer = {"Authorization": f"Bearer {token}"}
        return httpx.post(f"{address}/webhooks", headers=bearer, json={"hub": hub}).status_code

    assert program.hand.meanwhile(call) == 202
    return keys


def open_first(program: Program, table_name: str, dialog_name: str) -> None:
    table = program.hand.see(table_name)
    assert isinstance(table, QTableView)
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    program.hand.see(dialog_name)


def close(program: Program, dialog_name: str) -> None:
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone(dialog_name)
    program.hand.settle()


def test_it_starts_answers_and_stops(practice: Program) -> None:
    """The pill and the button say which; both are in the audit with the address."""
    assert practice.text("practice_state") == "Stopped"
    address = start(practice)
    assert practice.text("practice_switch") == "Stop"
    assert practice.hand.meanwhile(lambda: httpx.get(f"{address}/.well-known").text).startswith("-----BEGIN PUBLIC KEY")
    practice.hand.click("practice_switch")
    practice.hand.wait(lambda: practice.text("practice_state") == "Stopped", "stopped")
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{address}/.well-known")
    for action in ("practice-started", "practice-stopped"):
        (entry,) = practice.entries(AuditFilter(action=action))
        assert entry.details == {"address": address}


def test_who_locks_before_it_has_started_finds_it_stopped(practice: Program) -> None:
    """The start is refused, and recorded; after unlocking nothing says that the window is locked."""
    with closing(sqlite3.connect(practice.services.workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # so that it has to wait
        practice.hand.click("practice_switch")
        practice.hand.action("lock_action").trigger()
        practice.hand.see("lock_page")
        other.execute("ROLLBACK")
    practice.hand.type("password_input", "test")
    practice.hand.press(Qt.Key.Key_Return)
    practice.hand.see("practice_page")
    practice.hand.wait(lambda: practice.text("practice_state") == "Stopped", "stopped")
    practice.hand.settle()
    assert not practice.hand.sees("toast_text")
    (entry,) = practice.entries(AuditFilter(action="practice-started"))
    assert entry.reason == "session-locked"


def test_it_goes_on_while_locked_and_stops_at_sign_out(practice: Program) -> None:
    """A class is not cut off by a trainer's idle lock; who signs out leaves nothing open."""
    address = start(practice)
    practice.hand.action("lock_action").trigger()
    practice.hand.see("lock_page")
    assert practice.hand.meanwhile(lambda: httpx.get(f"{address}/.well-known").status_code) == 200
    practice.hand.type("password_input", "test")
    practice.hand.press(Qt.Key.Key_Return)
    practice.hand.see("practice_tabs")
    assert practice.text("practice_state") == "Running"
    practice.hand.action("sign_out_action").trigger()
    practice.hand.see("sign_in_page")
    practice.hand.wait(lambda: len(practice.entries(AuditFilter(action="practice-stopped"))) == 1, "stopped")
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{address}/.well-known")


def test_a_sample_birth_is_registered_and_can_be_read(practice: Program) -> None:
    """On top of the list, with its number in the toast, and whole in its dialog."""
    practice.hand.wait_for_row("record_table", "")
    before = practice.shown("record_table")
    practice.hand.click("register_birth_button")
    practice.hand.wait(lambda: "registered" in practice.toast(), "toast")
    practice.hand.wait(lambda: practice.shown("record_table")[0] not in before[:1], "the new record on top")
    name = practice.shown("record_table")[0]
    assert practice.toast().startswith(name)
    open_first(practice, "record_table", "record_dialog")
    assert practice.text("record_event") == "Birth"
    assert practice.text("record_status") == "Registered"
    assert practice.text("person_child").startswith(name)
    assert "Jonathan Campbell" in practice.text("history_0")
    close(practice, "record_dialog")


def test_a_subscriber_is_told_and_everything_can_be_seen(practice: Program) -> None:
    """Subscription, delivery with request and answer, and what the receiver got with a right signature."""
    address = start(practice)
    subscribe(practice, address)
    practice.hand.click("register_birth_button")
    practice.hand.wait(lambda: "one subscriber is told" in practice.toast(), "toast")
    practice.hand.choose_tab("practice_tabs", "Subscriptions")
    practice.hand.wait_for_row("subscription_table", "Statistics bureau")
    practice.hand.choose_tab("practice_tabs", "Deliveries")
    practice.hand.wait_for_row("delivery_table", "Statistics bureau")
    table = practice.hand.see("delivery_table")
    assert isinstance(table, QTableView)
    practice.hand.wait(lambda: table.model().index(0, 2).data() == "Delivered", "delivered")
    open_first(practice, "delivery_table", "delivery_dialog")
    assert "Answered 200" in practice.text("attempt_1")
    assert practice.text("delivery_signature").startswith("sha256=")
    close(practice, "delivery_dialog")
    practice.hand.click("redeliver_button")
    practice.hand.wait(lambda: len(practice.shown("delivery_table")) == 2, "a second delivery")
    practice.hand.choose_tab("practice_tabs", "Receiver")
    practice.hand.wait(lambda: practice.shown("received_table") == ["Statistics bureau"] * 2, "two messages")
    open_first(practice, "received_table", "received_dialog")
    assert practice.text("received_verdict").startswith("Right")
    close(practice, "received_dialog")


def test_a_test_event_can_be_sent(practice: Program) -> None:
    """To the chosen subscription; it is marked as a test among the deliveries."""
    address = start(practice)
    subscribe(practice, address)
    practice.hand.choose_tab("practice_tabs", "Subscriptions")
    practice.hand.wait_for_row("subscription_table", "Statistics bureau")
    assert not practice.hand.see("send_test_button").isEnabled()
    practice.hand.click_row("subscription_table", "Statistics bureau")
    practice.hand.click("send_test_button")
    practice.hand.choose_tab("practice_tabs", "Deliveries")
    table = practice.hand.see("delivery_table")
    assert isinstance(table, QTableView)
    practice.hand.wait(lambda: table.model().rowCount() == 1, "the delivery")
    assert table.model().index(0, 1).data() == "BIRTH_REGISTERED (test)"


def test_the_workbench_signs_and_finds_mistakes(practice: Program) -> None:
    """What was signed is right; the same body with another client's signature is told apart."""
    practice.hand.choose_tab("practice_tabs", "Signatures")
    practice.hand.wait(lambda: practice.hand.see("signature_client").isEnabled(), "clients")
    practice.hand.choose("signature_client", "Statistics bureau")
    body = practice.hand.see("signature_body")
    assert isinstance(body, QPlainTextEdit)
    body.setFocus()
    QTest.keyClicks(body, '{"a":"b c"}')
    practice.hand.click("make_signature_button")
    practice.hand.wait(lambda: practice.text("signature_header").startswith("sha256="), "a signature")
    practice.hand.click("check_signature_button")
    practice.hand.wait(lambda: "is right" in practice.text("signature_verdict"), "right")
    practice.hand.choose("signature_client", "Kamuzu maternity clinic")
    practice.hand.click("check_signature_button")
    practice.hand.wait(lambda: "another client: “Statistics bureau”" in practice.text("signature_verdict"), "whose")
    (entry, wrong) = practice.entries(AuditFilter(action="signature-checked"))
    assert (entry.details["verified"], wrong.details["verified"]) == (True, False)


def test_empty_lists_say_what_to_do(practice: Program) -> None:
    """Nothing has come yet: not a bare table."""
    for title, name in (
        ("Subscriptions", "subscription_table_empty"),
        ("Deliveries", "delivery_table_empty"),
        ("Receiver", "received_table_empty"),
    ):
        practice.hand.choose_tab("practice_tabs", title)
        practice.hand.see(name)
    assert practice.text("receiver_hint") == "It runs with the practice API."


def test_calls_appear_in_the_audit_pane_within_a_second(practice: Program) -> None:
    """A refused one too, with who, from where and why."""
    address = start(practice)
    client = practice.client("Ibombo District Hospital")
    query = {"client_id": client.client_id, "client_secret": "wrong", "grant_type": "client_credentials"}
    assert practice.hand.meanwhile(lambda: httpx.post(f"{address}/token", params=query).status_code) == 401
    practice.hand.click("nav_integrations")
    practice.hand.click_row("client_table", "Ibombo District Hospital")
    practice.hand.wait_for_row("pane_table", "Token issued")
    (entry,) = practice.entries(AuditFilter(action="token-issued"))
    assert (entry.actor.id, entry.outcome.value, entry.origin) == (client.client_id, "refused", "127.0.0.1")
    assert "wrong" not in str(entry.details.get("agent"))


def test_a_session_that_was_ended_elsewhere_leads_to_the_sign_in_page(practice: Program) -> None:
    """The list that is read again says so to the window."""
    other = practice.services.sessions.sign_in("j.campbell", "test", "other program")
    practice.services.sessions.change_password(other, "test", "something else")
    practice.hand.see("sign_in_page")
    assert "account was changed" in practice.text("sign_in_alert")


def test_a_small_window_shows_records_and_their_buttons(practice: Program) -> None:
    """The explanation and the Details button make room."""
    practice.hand.wait_for_row("record_table", "")
    practice.window.resize(800, 560)
    practice.hand.settle()
    table = practice.hand.see("record_table")
    assert isinstance(table, QTableView)
    assert table.viewport().height() >= table.rowHeight(0)
    assert not practice.hand.sees("practice_explanation")
    for name in ("register_birth_button", "register_death_button"):
        button = practice.hand.see(name)
        assert button.width() >= button.sizeHint().width()


def test_a_small_window_has_all_tabs_and_nothing_scrolls_sideways(practice: Program) -> None:
    """No arrows beside the tabs; what stands side by side in a wide window stands below each other."""
    practice.window.resize(800, 560)
    practice.hand.settle()
    bar = tabs(practice).tabBar()
    assert bar.tabRect(bar.count() - 1).right() < bar.width()
    for number in range(tabs(practice).count()):
        tabs(practice).setCurrentIndex(number)
        practice.hand.settle()
        for area in tabs(practice).currentWidget().findChildren(QScrollArea):
            assert area.horizontalScrollBar().maximum() == 0, bar.tabText(number)
    tabs(practice).setCurrentIndex(TRY_IT)
    practice.hand.click("with_secrets_box")  # there is a link more then
    practice.hand.settle()
    area = practice.hand.see("try_it").findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    practice.window.resize(1280, 800)
    practice.hand.settle()
    client, purpose = practice.hand.see("try_it_client"), practice.hand.see("try_it_purpose")
    assert client.mapToGlobal(client.pos()).y() == purpose.mapToGlobal(purpose.pos()).y()
