"""Ways through all pages and dialogs, for tests that look at each of them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt

from crvs_desktop.domain.users import Role
from crvs_desktop.ui.integrations.table_model import Column
from crvs_desktop.ui.messages import label
from tests.gui.program import ADMIN, CTRL, PASSWORD, SHIFT, OtherProgram, Program

MENU_COLUMN = Column.MENU


class Watcher(Protocol):
    """Who looks; it is told every secret before that is on the screen."""

    program: Program
    secrets: set[str]

    def look(self, name: str) -> None:
        """A page or dialog of this name is, or is about to be, on the screen."""


def walk_before_sign_in(inspector: Watcher, training: Path) -> None:
    program = inspector.program
    program.start()
    inspector.look("first_run_page")
    program.hand.click("restore_button")
    inspector.look("restore_dialog")
    program.key(Qt.Key.Key_Return)
    inspector.look("restore_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("restore_dialog")
    program.hand.settle()
    program.hand.click("office_button")
    inspector.look("office_setup_page")
    program.hand.click("set_up_button")
    inspector.look("office_setup_page")
    program.fill_in(
        workspace_name_input="Office",
        full_name_input="Agnes Mwale",
        username_input=ADMIN,
        password_input=PASSWORD,
        repeat_password_input=PASSWORD,
    )
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")
    inspector.secrets.add(program.text("recovery_code"))
    inspector.look("recovery_page")
    program.hand.click("done_button")
    inspector.look("recovery_question")
    program.hand.click("confirm")
    inspector.look("sign_in_page")
    program.choose_in_menu_bar("open_action")
    program.choose_file("open_dialog", training)
    program.hand.see("demo_users")
    inspector.look("sign_in_page")
    program.choose_in_menu_bar("preferences_action")
    inspector.look("settings_dialog")
    program.key(Qt.Key.Key_Escape)
    program.choose_in_menu_bar("about_action")
    inspector.look("message_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("message_dialog")
    program.hand.settle()
    program.sign_in("k.mweene", "test")
    inspector.look("home_page")
    program.key(Qt.Key.Key_L, CTRL)
    inspector.look("lock_page")


def walk_integrations(inspector: Watcher, training: Path) -> None:
    program = inspector.program
    program.start(training)
    program.hand.see("sign_in_page")
    program.sign_in("j.campbell", "test")
    program.hand.wait_for_row("client_table", "Statistics bureau")
    inspector.look("integrations_page")
    program.hand.click("create_client_button")
    for type_label in ("National ID", "Record search", "Event notification", "Webhook"):
        program.hand.choose("type_combo", type_label)
        inspector.look("create_dialog")
    program.hand.click("more_button")
    program.hand.click("expires_box")
    inspector.look("create_dialog")
    program.hand.type("name_input", "Statistics bureau")
    inspector.look("create_dialog")
    program.hand.type("name_input", "Another bureau")
    program.hand.click("create_button")
    inspector.look("keys_dialog")
    program.hand.click("close_keys_button")
    inspector.look("unkept_question")
    program.hand.click("cancel")
    program.hand.wait_gone("unkept_question")
    program.copy_and_close_keys()
    inspector.look("integrations_page")
    for action, dialog in (
        ("edit_action", "edit_dialog"),
        ("deactivate_action", "deactivate_question"),
        ("delete_action", "delete_question"),
        ("details_action", "details_dialog"),
    ):
        program.hand.click_cell("client_table", "Statistics bureau", MENU_COLUMN)
        program.hand.choose_in_menu("client_menu", action)
        inspector.look(dialog)
        program.key(Qt.Key.Key_Escape)
        program.hand.wait_gone(dialog)
        program.hand.settle()
    program.hand.click_cell("client_table", "Statistics bureau", MENU_COLUMN)
    program.hand.choose_in_menu("client_menu", "details_action")
    program.hand.click("edit_details_button")
    inspector.look("details_edit_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("details_edit_dialog")
    program.hand.settle()
    program.hand.click_cell("client_table", "Statistics bureau", MENU_COLUMN)
    program.hand.choose_in_menu("client_menu", "reveal_keys_action")
    inspector.look("keys_dialog")
    program.hand.click("sha_secret_show")
    inspector.look("keys_dialog")
    program.hand.click("refresh_button")
    inspector.look("refresh_question")
    program.hand.click("grace_day_radio")
    program.hand.click("confirm")
    program.hand.wait_gone("refresh_question")
    inspector.look("keys_dialog")
    program.copy_and_close_keys()
    program.hand.settle()
    program.hand.click_cell("client_table", "Statistics bureau", MENU_COLUMN)
    program.hand.choose_in_menu("client_menu", "end_grace_action")
    inspector.look("end_grace_question")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("end_grace_question")


def walk_audit_team_and_account(inspector: Watcher, office: Path, other_program: OtherProgram) -> None:
    program = inspector.program
    other_program.services.team.create_user(
        other_program.session, "b.phiri", "Bwalya Phiri", Role.LOCAL_REGISTRAR, "a temporary pass 77"
    )
    program.start(office)
    program.hand.see("sign_in_page")
    program.sign_in("b.phiri", "a temporary pass 77")
    inspector.look("new_password_page")
    program.hand.click("sign_out_button")
    program.hand.see("sign_in_page")
    program.sign_in(ADMIN, PASSWORD)
    inspector.look("empty_state")
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", label("Workspace created"))
    inspector.look("audit_page")
    program.hand.click_row("audit_table", label("Workspace created"))
    program.key(Qt.Key.Key_Return)
    inspector.look("entry_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("entry_dialog")
    program.hand.settle()
    program.hand.click("export_audit_button")
    inspector.look("export_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("export_dialog")
    program.hand.settle()
    program.hand.click("verify_audit_button")
    inspector.look("verify_dialog")
    program.key(Qt.Key.Key_Return)
    program.hand.see("verify_result")
    inspector.look("verify_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("verify_dialog")
    program.hand.settle()
    program.hand.click("audit_more_button")
    program.hand.choose_in_menu("audit_menu", "checkpoint_action")
    inspector.look("checkpoint_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("checkpoint_dialog")
    program.hand.settle()
    program.hand.click("nav_team")
    program.hand.wait_for_row("team_table", "Bwalya Phiri")
    inspector.look("team_page")
    for action, dialog in (
        ("reset_password_action", "reset_password_dialog"),
        ("deactivate_action", "deactivate_question"),
    ):
        program.hand.click_row("team_table", "Bwalya Phiri")
        program.key(Qt.Key.Key_Menu)
        program.hand.see("user_menu")
        program.hand.choose_in_menu("user_menu", action)
        inspector.look(dialog)
        program.key(Qt.Key.Key_Escape)
        program.hand.wait_gone(dialog)
        program.hand.settle()
    program.hand.click("create_user_button")
    inspector.look("create_user_dialog")
    program.fill_in(full_name_input="Chanda Banda", username_input="c.banda")
    program.hand.click("generate_button")
    inspector.secrets.add(program.text("temporary_password_input"))
    inspector.look("create_user_dialog")
    program.hand.click("submit_button")
    program.hand.see("hand_over_notice")
    inspector.look("create_user_dialog")
    program.hand.click("hand_over_password_copy")
    program.hand.click("close_button")
    program.hand.wait_gone("create_user_dialog")
    program.hand.settle()
    inspector.secrets.add("harbour violet ladder")
    program.choose_in_menu_bar("back_up_action")
    program.hand.click("encrypt_box")
    program.fill_in(passphrase_input="harbour violet ladder", repeat_passphrase_input="harbour violet")
    program.hand.click("start_button")
    inspector.look("backup_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("backup_dialog")
    program.hand.settle()
    program.choose_in_menu_bar("check_action")
    program.key(Qt.Key.Key_Return)
    program.hand.see("work_result")
    inspector.look("check_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("check_dialog")
    program.hand.settle()
    program.choose_in_menu_bar("change_password_action")
    inspector.look("password_dialog")
    program.key(Qt.Key.Key_Return)
    inspector.look("password_dialog")
    program.key(Qt.Key.Key_Escape)
    program.key(Qt.Key.Key_L, CTRL | SHIFT)
    inspector.look("sign_in_page")
