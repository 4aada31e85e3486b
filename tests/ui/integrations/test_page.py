"""The Integrations page, used with mouse and keyboard in the real window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from crvs_desktop.domain.audit import AuditAction, AuditFilter
from crvs_desktop.domain.clients import ClientStatus, ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import NotFoundError, RefusedError
from crvs_desktop.ui.dates import utc_text
from crvs_desktop.ui.integrations.table_model import Column

if TYPE_CHECKING:
    from tests.ui.conftest import Program

SEEDED = [
    "Ibombo District Hospital",
    "Health insurance fund",
    "National ID programme",
    "Statistics bureau",
    "Kamuzu maternity clinic",
]
MENU_COLUMN = Column.MENU


def click_header(program: Program, column: int) -> None:
    table: QTableView = program.hand.see("client_table")  # type: ignore[assignment]
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def open_create(program: Program, name: str, type_label: str = "Event notification") -> None:
    program.hand.click("create_client_button")
    program.hand.type("name_input", name)
    program.hand.choose("type_combo", type_label)


def create_and_copy(program: Program) -> str:
    """Finish the open Create dialog and return the client secret from the clipboard."""
    hand = program.hand
    hand.click("create_button")
    hand.see("keys_dialog")
    hand.click("client_secret_copy")
    secret = QApplication.clipboard().text()
    hand.click("close_keys_button")
    hand.wait_gone("keys_dialog")
    return secret


def choose(program: Program, client: str, action: str) -> None:
    program.hand.settle()
    program.hand.click_cell("client_table", client, MENU_COLUMN)
    program.hand.choose_in_menu("client_menu", action)


def test_clients_stand_in_order_of_creation(program: Program) -> None:
    """Name with creation below, type label as in the original, status in words."""
    program.hand.wait_for_row("client_table", SEEDED[-1])
    assert program.shown("client_table") == SEEDED
    table: QTableView = program.hand.see("client_table")  # type: ignore[assignment]
    row = [table.model().index(2, column).data() for column in range(3)]
    assert row == ["National ID programme", "MOSIP", "Active"]
    assert "by Jonathan Campbell" in table.model().index(0, 0).data(Qt.ItemDataRole.UserRole + 1)
    assert program.text("client_count") == "5 clients"


def test_every_column_sorts_both_ways_and_back(program: Program) -> None:
    """A click on a header sorts, a second one turns it round, a third brings back the order of creation."""
    program.hand.wait_for_row("client_table", SEEDED[-1])
    click_header(program, 0)
    assert program.shown("client_table") == sorted(SEEDED, key=str.casefold)
    click_header(program, 0)
    assert program.shown("client_table") == sorted(SEEDED, key=str.casefold, reverse=True)
    click_header(program, 0)
    assert program.shown("client_table") == SEEDED
    click_header(program, 2)
    assert program.shown("client_table")[-1] == "Health insurance fund"


def test_last_use_shows_where_there_is_room_and_sorts_by_time(program: Program) -> None:
    """Never for those that were not used; a small window leaves the column out."""
    hand = program.hand
    table: QTableView = hand.see("client_table")  # type: ignore[assignment]
    program.window.resize(960, 600)
    hand.wait(lambda: table.isColumnHidden(Column.LAST_USED), "no column in a small window")
    program.window.resize(1600, 900)
    hand.wait(lambda: not table.isColumnHidden(Column.LAST_USED), "the column in a large window")
    hand.wait_for_row("client_table", SEEDED[-1])
    model = table.model()
    shown = [str(model.index(row, Column.LAST_USED).data()) for row in range(model.rowCount())]
    assert shown[2:] == ["Never"] * 3
    click_header(program, Column.LAST_USED)
    assert program.shown("client_table")[-2:] == ["Health insurance fund", "Ibombo District Hospital"]
    click_header(program, Column.LAST_USED)
    assert program.shown("client_table")[:2] == ["Ibombo District Hospital", "Health insurance fund"]


def test_details_tell_when_and_by_what_a_client_was_used(program: Program) -> None:
    """By the menu or Alt+Enter: all that is known but the keys; nothing of it is recorded as a look at keys."""
    hand = program.hand
    client_id = program.client("Ibombo District Hospital").client_id
    with closing(sqlite3.connect(program.services.workspace.path)) as connection, connection:
        connection.execute("UPDATE clients SET last_used_agent = 'DHIS2/2.40' WHERE client_id = ?", (client_id,))
    client = program.client("Ibombo District Hospital")
    hand.wait(lambda: "DHIS2/2.40" in tool_tip(program, 0, Column.LAST_USED), "the program in the tool tip")
    assert utc_text(client.last_used_at_ms or 0) in tool_tip(program, 0, Column.LAST_USED)
    hand.settle()
    hand.click_row("client_table", "Ibombo District Hospital")
    hand.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    hand.see("details_dialog")
    assert program.text("details_client_id") == client_id
    assert utc_text(client.last_used_at_ms or 0) in program.text("details_last_used")
    assert program.text("details_last_used_from") == "10.20.4.17"
    assert program.text("details_last_used_agent") == "DHIS2/2.40"
    hand.press(Qt.Key.Key_Return)
    hand.wait_gone("details_dialog")
    choose(program, "Statistics bureau", "details_action")
    hand.see("details_dialog")
    assert program.text("details_last_used") == "Never"
    assert program.text("details_birth") == "Child's details, Mother's details"
    assert program.entries(AuditFilter(action=AuditAction.KEYS_REVEALED.value)) == []


def tool_tip(program: Program, row: int, column: int) -> str:
    table: QTableView = program.hand.see("client_table")  # type: ignore[assignment]
    return str(table.model().index(row, column).data(Qt.ItemDataRole.ToolTipRole))


def test_filter_narrows_and_offers_to_be_cleared(program: Program) -> None:
    """By text, type and status; without a match the page says so and one click clears it."""
    hand = program.hand
    hand.wait_for_row("client_table", SEEDED[-1])
    hand.type("filter_input", "HOSP")
    assert program.shown("client_table") == ["Ibombo District Hospital"]
    assert program.text("client_count") == "1 of 5 clients"
    hand.choose("status_filter", "Inactive")
    hand.see("no_match_state")
    hand.click("empty_action")
    assert program.shown("client_table") == SEEDED
    hand.choose("type_filter", "Webhook")
    assert program.shown("client_table") == ["Statistics bureau"]


@pytest.mark.parametrize("type_label", ["Event notification", "Record search", "Webhook"])
def test_a_created_client_can_connect_with_the_copied_secret(program: Program, type_label: str) -> None:
    """What the dialog shows is what the service accepts; the new row is selected and a toast says it."""
    open_create(program, "DHIS2", type_label)
    secret = create_and_copy(program)
    client = program.client("DHIS2")
    assert program.services.clients.check_credentials(client.client_id, secret, "10.0.0.1").name == "DHIS2"
    assert program.toast() == "Client created"
    program.hand.wait_for_row("client_table", "DHIS2")
    program.hand.wait(lambda: program.text("pane_title") == "DHIS2", "the pane following the new client")


def test_record_search_takes_a_quota_and_webhook_its_boxes(program: Program) -> None:
    """The settings of a type are shown with it, and stored; boxes survive a look at another type."""
    hand = program.hand
    open_create(program, "Social protection", "Record search")
    assert program.text("quota_input") == "2,000"
    hand.see("quota_input").clear()  # type: ignore[attr-defined]
    hand.type("quota_input", "750")
    create_and_copy(program)
    assert program.client("Social protection").daily_quota == 750

    hand.settle()
    open_create(program, "Health statistics", "Webhook")
    hand.click("birth_mother_details_box")
    hand.choose("type_combo", "Record search")
    assert not hand.sees("webhook_tabs")
    hand.choose("type_combo", "Webhook")
    hand.click("birth_child_details_box")
    assert hand.see("webhook_tabs").tabText(0) == "Birth (2)"  # type: ignore[attr-defined]
    create_and_copy(program)
    expected = WebhookPermissions(birth=("child-details", "mother-details"))
    assert program.client("Health statistics").webhook == expected


def test_a_taken_name_is_said_while_typing(program: Program) -> None:
    """Whatever its case and spaces; Create stays off, and Enter does nothing."""
    open_create(program, "  STATISTICS  bureau ")
    assert "“Statistics bureau”" in program.text("field_message")
    assert not program.hand.see("create_button").isEnabled()
    program.hand.press(Qt.Key.Key_Return)
    assert program.hand.sees("create_dialog")


@pytest.mark.parametrize(
    ("name", "said"),
    [("   ", "Enter a name"), ("x" * 10_000, "10000 characters"), ("a\u200bb", "U+200B"), ("a\u202eb", "U+202E")],
)
def test_absurd_names_are_refused_beside_the_field(program: Program, name: str, said: str) -> None:
    """Only spaces, endless, invisible and turned-round text get a clear message."""
    program.hand.click("create_client_button")
    assert program.text("create_reason")
    QApplication.clipboard().setText(name)
    QTest.keyClick(program.hand.see("name_input"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said in program.text("field_message")
    assert not program.hand.see("create_button").isEnabled()


@pytest.mark.parametrize("name", ["Robert'); DROP TABLE clients;--", "<b>bold</b>", "مستشفى", "🏥 clinic"])
def test_unusual_but_honest_names_are_kept_as_typed(program: Program, name: str) -> None:
    """SQL, HTML, right-to-left text and emoji are only text."""
    program.hand.click("create_client_button")
    QApplication.clipboard().setText(name)
    QTest.keyClick(program.hand.see("name_input"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    create_and_copy(program)
    assert name in program.client_names()
    program.hand.wait_for_row("client_table", name)


def test_a_second_national_id_client_is_refused_before_create(program: Program) -> None:
    """Even while the first is deactivated; deleting it frees the place."""
    national_id = program.client("National ID programme")
    program.services.clients.deactivate(program.session, national_id.client_id)
    open_create(program, "Another", "National ID")
    program.hand.see("national_id_alert")
    assert not program.hand.see("create_button").isEnabled()
    assert program.hand.see("system_combo").currentText() == "MOSIP"  # type: ignore[attr-defined]
    program.services.clients.delete(program.session, national_id.client_id, national_id.name)
    program.hand.wait(program.hand.see("create_button").isEnabled, "Create after the first was deleted elsewhere")


def test_closing_asks_while_the_secret_was_not_copied(program: Program) -> None:
    """By Esc, by the cross and by Close; after Copy it closes at once."""
    hand = program.hand
    open_create(program, "Hospital system")
    hand.click("create_button")
    hand.see("keys_dialog")
    for way in ("escape", "close_dialog", "close_keys_button"):
        if way == "escape":
            hand.press(Qt.Key.Key_Escape)
        else:
            hand.click(way)
        assert hand.see("unkept_question")
        hand.click("cancel")
        hand.wait_gone("unkept_question")
    hand.click("client_secret_copy")
    copy = hand.see("client_secret_copy")
    assert isinstance(copy, QPushButton)
    assert copy.text() == "Copied"
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("keys_dialog")
    copied = AuditFilter(action=AuditAction.SECRET_COPIED.value)
    hand.wait(lambda: bool(program.entries(copied)), "the audit entry of the copy")
    assert program.entries(copied)[-1].client_name == "Hospital system"


def test_reveal_masks_and_refresh_kills_the_old_secret(program: Program) -> None:
    """Reveal shows the ID, a masked SHA secret and Refresh; its question names client, last use and effect."""
    hand = program.hand
    open_create(program, "DHIS2")
    old_secret = create_and_copy(program)
    client_id = program.client("DHIS2").client_id
    program.services.clients.check_credentials(client_id, old_secret, "10.9.8.7")
    program.hand.settle()
    hand.click_row("client_table", "DHIS2")
    hand.press(Qt.Key.Key_Return)
    hand.see("refresh_button")
    assert set(program.text("sha_secret_value")) == {"•"}
    hand.click("sha_secret_show")
    assert program.text("sha_secret_value").startswith("crvs_test_sha_")
    hand.click("refresh_button")
    question = program.text("confirm_text")
    assert "“DHIS2”" in question
    assert "10.9.8.7" in question
    hand.click("confirm")
    hand.wait_gone("refresh_question")
    hand.click("client_secret_copy")
    new_secret = QApplication.clipboard().text()
    assert new_secret != old_secret
    with pytest.raises(RefusedError):
        program.services.clients.check_credentials(client_id, old_secret, "10.9.8.7")
    assert program.services.clients.check_credentials(client_id, new_secret, "10.9.8.7").name == "DHIS2"
    assert program.toast() == "Client secret refreshed"


def test_edit_is_for_webhooks_and_replaces_the_boxes(program: Program) -> None:
    """The menu has Edit only there; Confirm is off until something changed."""
    hand = program.hand
    hand.click_cell("client_table", "Ibombo District Hospital", MENU_COLUMN)
    offered = [action.objectName() for action in hand.see("client_menu").actions() if action.text()]
    assert offered == [
        "reveal_keys_action",
        "deactivate_action",
        "delete_action",
        "details_action",
        "copy_client_id_action",
        "show_in_audit_action",
    ]
    hand.press(Qt.Key.Key_Escape)
    choose(program, "Statistics bureau", "edit_action")
    assert not hand.see("confirm_button").isEnabled()
    hand.click("birth_father_details_box")
    hand.click("confirm_button")
    hand.wait_gone("edit_dialog")
    webhook = program.client("Statistics bureau").webhook
    assert webhook is not None
    assert webhook.birth == ("child-details", "mother-details", "father-details")
    assert program.toast() == "Permissions updated"


def test_deactivate_and_activate_by_the_menu_key(program: Program) -> None:
    """Shift+F10 opens the same menu; the question names the client; the pill and the toast follow."""
    hand = program.hand
    hand.click_row("client_table", "Kamuzu maternity clinic")
    hand.see("client_table").setFocus()
    hand.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    hand.choose_in_menu("client_menu", "deactivate_action")
    assert "Kamuzu maternity clinic" in program.text("confirm_text")
    hand.click("confirm")
    hand.wait_gone("deactivate_question")
    assert program.client("Kamuzu maternity clinic").status is ClientStatus.DEACTIVATED
    assert program.toast() == "Client deactivated"
    row = program.shown("client_table").index("Kamuzu maternity clinic")
    table: QTableView = hand.see("client_table")  # type: ignore[assignment]
    hand.wait(lambda: table.model().index(row, Column.STATUS).data() == "Inactive", "the pill")
    choose(program, "Kamuzu maternity clinic", "activate_action")
    hand.click("confirm")
    hand.wait_gone("activate_question")
    assert program.client("Kamuzu maternity clinic").status is ClientStatus.ACTIVE


def test_delete_needs_the_name_and_leaves_the_audit_readable(program: Program) -> None:
    """By the Delete key; the history of the deleted client is still found by its name."""
    hand = program.hand
    client_id = program.client("Kamuzu maternity clinic").client_id
    hand.settle()
    hand.click_row("client_table", "Kamuzu maternity clinic")
    hand.press(Qt.Key.Key_Delete)
    hand.type("typed_name", "Kamuzu")
    assert not hand.see("confirm").isEnabled()
    hand.type("typed_name", "Kamuzu maternity clinic")
    hand.click("confirm")
    hand.wait_gone("delete_question")
    hand.wait(lambda: "Kamuzu maternity clinic" not in program.shown("client_table"), "the row gone")
    assert program.toast() == "Client deleted"
    with pytest.raises(NotFoundError):
        program.services.clients.get_client(program.session, client_id)
    history = program.entries(AuditFilter(client_id=client_id))
    assert [entry.action for entry in history][-1] == AuditAction.CLIENT_DELETED
    assert history[-1].client_name == "Kamuzu maternity clinic"


def test_several_clients_are_deactivated_with_one_question(program: Program) -> None:
    """It lists them; each gets its own audit entry."""
    hand = program.hand
    hand.settle()
    hand.click_row("client_table", "Ibombo District Hospital")
    hand.click_row("client_table", "Statistics bureau", Qt.KeyboardModifier.ControlModifier)
    hand.action("deactivate_action").trigger()
    listed = program.text("confirm_items")
    assert "Ibombo District Hospital" in listed
    assert "Statistics bureau" in listed
    assert "Kamuzu" not in listed
    hand.click("confirm")
    hand.wait_gone("deactivate_question")
    assert program.toast() == "2 clients deactivated"
    assert program.client("Statistics bureau").status is ClientStatus.DEACTIVATED
    assert program.client("Ibombo District Hospital").status is ClientStatus.DEACTIVATED


def test_what_another_program_does_shows_and_moves_nothing(program: Program) -> None:
    """Within about a second; selection and sort stay as they were."""
    hand = program.hand
    hand.wait_for_row("client_table", SEEDED[-1])
    click_header(program, 0)
    hand.click_row("client_table", "Statistics bureau")
    program.services.clients.create_client(program.session, NewClient("Aaa first", ClientType.HEALTH))
    hand.wait_for_row("client_table", "Aaa first")
    assert program.shown("client_table") == sorted([*SEEDED, "Aaa first"], key=str.casefold)
    table: QTableView = hand.see("client_table")  # type: ignore[assignment]
    selected = [index.data() for index in table.selectionModel().selectedRows()]
    assert selected == ["Statistics bureau"]
    assert program.text("pane_title") == "Statistics bureau"


def test_a_dialog_says_when_its_client_has_gone_meanwhile(program: Program) -> None:
    """The message is in the dialog, and nothing else happens."""
    client = program.client("Kamuzu maternity clinic")
    choose(program, "Kamuzu maternity clinic", "deactivate_action")
    program.hand.see("deactivate_question")
    program.services.clients.delete(program.session, client.client_id, client.name)
    program.hand.click("confirm")
    program.hand.see("confirm_error")
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone("deactivate_question")


def test_the_pane_follows_and_leads_to_the_audit_page(program: Program) -> None:
    """It shows the selected client's entries; its link opens the Audit page with that client as the filter."""
    hand = program.hand
    hand.click_row("client_table", "Health insurance fund")
    hand.wait_for_row("pane_table", "Secret refreshed")
    hand.click("pane_audit_button")
    hand.wait_for_row("audit_table", "Secret refreshed")
    chosen = hand.see("client_filter")
    hand.wait(lambda: chosen.currentText() == "Health insurance fund", "the client's name")  # type: ignore[attr-defined]
    assert "Signed in" not in program.shown("audit_table")
    hand.click("back_button")
    assert hand.see("client_table")


def test_the_client_id_is_copied_without_a_countdown(program: Program) -> None:
    """It is no secret."""
    choose(program, "Statistics bureau", "copy_client_id_action")
    assert QApplication.clipboard().text() == program.client("Statistics bureau").client_id
    assert program.toast() == "Client ID copied"


def test_no_secret_is_where_it_can_leak(program: Program) -> None:
    """Not in titles, tool tips, accessible texts or the table while the keys are on the screen."""
    hand = program.hand
    open_create(program, "DHIS2")
    hand.click("create_button")
    hand.see("keys_dialog")
    secrets = [program.text(name) for name in ("client_secret_value", "sha_secret_value")]
    assert all(secret.startswith("crvs_test_") for secret in secrets)
    hand.wait_for_row("client_table", "DHIS2")
    said: list[str] = []
    for widget in QApplication.allWidgets():
        said += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    table: QTableView = hand.see("client_table")  # type: ignore[assignment]
    model = table.model()
    for row in range(model.rowCount()):
        for role in range(Qt.ItemDataRole.UserRole + 8):
            said += [str(model.index(row, column).data(role)) for column in range(model.columnCount())]
    for secret in secrets:
        assert not any(secret in text for text in said)
    hand.click("client_secret_copy")
