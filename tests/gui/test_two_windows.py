"""Two windows on one file, in one program or in two."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from tests.gui.program import CTRL, PASSWORD, OpenProgram, OtherProgram, Program


def selected(program: Program) -> list[str]:
    table = program.hand.see("client_table")
    assert isinstance(table, QTableView)
    return [str(index.data()) for index in table.selectionModel().selectedRows()]


def test_client_created_in_one_window_appears_in_the_other(open_program: OpenProgram, training: Path) -> None:
    """Within about a second, without a click; what is selected and filtered there stays."""
    first, second = open_program(), open_program()
    for program in (first, second):
        program.start(training)
        program.hand.see("sign_in_page")
        program.sign_in("j.campbell", "test")
        program.hand.wait_for_row("client_table", "Statistics bureau")
    second.hand.click_row("client_table", "Health insurance fund")
    first.create_client("Provincial hospital")
    first.copy_and_close_keys()
    second.hand.wait(lambda: "Provincial hospital" in second.rows("client_table"), "the new client")
    assert selected(second) == ["Health insurance fund"]
    assert selected(first) == ["Provincial hospital"]
    second.hand.wait_for_row("pane_table", "")

    second.create_client("District hospital")
    second.copy_and_close_keys()
    first.hand.wait(lambda: "District hospital" in first.rows("client_table"), "the other's client")
    assert selected(first) == ["Provincial hospital"]


def test_other_program_is_noticed_on_every_page(program: Program, office: Path, other_program: OtherProgram) -> None:
    """The command line creates, deactivates and deletes a client: list, audit and pane follow by themselves."""
    program.start_signed_in(office)
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    program.hand.click("nav_integrations")
    program.hand.see("empty_state")
    clients, session = other_program.services.clients, other_program.session
    made = other_program.create_client("Command line hospital")
    program.hand.wait_for_row("client_table", "Command line hospital")
    program.hand.click_row("client_table", "Command line hospital")
    program.hand.wait_for_row("pane_table", "Client created")
    clients.deactivate(session, made.client_id)
    program.hand.wait_for_row("pane_table", "Client deactivated")
    clients.delete(session, made.client_id, made.name)
    program.hand.see("empty_state")
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Client deleted")


def test_name_taken_meanwhile_is_said_while_typing(program: Program, office: Path, other_program: OtherProgram) -> None:
    """The Create dialog is open with a name; somebody else takes it: the dialog says so and Create is not to be had."""
    program.start_signed_in(office)
    program.hand.click("create_client_button")
    program.hand.type("name_input", "District hospital")
    assert program.hand.see("create_button").isEnabled()
    other_program.create_client("District hospital")
    program.hand.wait(lambda: not program.hand.see("create_button").isEnabled(), "Create disabled")
    assert "is taken" in program.field_errors()[0]


def test_locked_window_catches_up_when_it_is_unlocked(
    program: Program, office: Path, other_program: OtherProgram
) -> None:
    """What happened meanwhile is there after the password."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    other_program.create_client("District hospital")
    program.hand.type("password_input", PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.hand.wait_for_row("client_table", "District hospital")


def test_closing_one_window_leaves_the_other(open_program: OpenProgram, office: Path) -> None:
    """Quit in one of two windows: the other one goes on working on the file."""
    first, second = open_program(), open_program()
    first.start_signed_in(office)
    second.start_signed_in(office)
    first.close_window()
    assert not first.window.isVisible()
    second.create_client("District hospital")
    second.copy_and_close_keys()
    second.hand.wait_for_row("client_table", "District hospital")


def test_a_secret_refreshed_elsewhere_is_not_refreshed_once_more(
    program: Program, office: Path, other_program: OtherProgram
) -> None:
    """The question is open; somebody else refreshes and hands the new secret out. It stays the one that works."""
    program.start_signed_in(office)
    client = other_program.create_client("District hospital")
    program.hand.click_row("client_table", "District hospital")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.click("refresh_button")
    program.hand.see("refresh_question")
    theirs = other_program.services.clients.refresh_secret(other_program.session, client.client_id)
    program.hand.click("confirm")
    program.wait_for_text("confirm_error", "Somebody else changed “District hospital” meanwhile")
    check = other_program.services.clients.check_credentials
    assert check(client.client_id, theirs.client_secret.reveal(), "test").name == "District hospital"


def test_boxes_ticked_elsewhere_are_not_overwritten(
    program: Program, office: Path, other_program: OtherProgram
) -> None:
    """The Edit dialog is open; somebody else edits. Both are told apart instead of the last one winning."""
    clients, session = other_program.services.clients, other_program.session
    made = clients.create_client(session, NewClient("Statistics", ClientType.WEBHOOK)).client
    program.start_signed_in(office)
    program.hand.click_row("client_table", "Statistics")
    program.key(Qt.Key.Key_F2)
    program.hand.click("birth_child_details_box")
    theirs = WebhookPermissions(birth=("mother-details",))
    clients.edit_webhook(session, made.client_id, theirs)
    program.hand.click("confirm_button")
    program.wait_for_text("edit_error", "Somebody else changed “Statistics” meanwhile")
    assert clients.get_client(session, made.client_id).webhook == theirs


def test_a_client_deleted_elsewhere_is_said_in_its_dialog(
    program: Program, office: Path, other_program: OtherProgram
) -> None:
    """The dialog's subject is gone: the dialog says so, and nothing fails."""
    clients, session = other_program.services.clients, other_program.session
    made = other_program.create_client("District hospital")
    program.start_signed_in(office)
    program.hand.click_row("client_table", "District hospital")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.click("refresh_button")
    program.hand.see("refresh_question")
    clients.delete(session, made.client_id, made.name)
    program.hand.click("confirm")
    program.wait_for_text("confirm_error", "was deleted meanwhile")
