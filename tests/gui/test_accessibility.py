"""For keyboard and screen reader: every control has a name, Tab reaches it, and no name or title holds a secret."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from crvs_desktop.domain.users import Role
from crvs_desktop.ui.integrations.table_model import Column
from crvs_desktop.ui.widgets.key_text import KeyText
from tests.gui.program import ADMIN, CTRL, OTHER_PASSWORD, PASSWORD, SHIFT, OtherProgram, Program

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
    QTextEdit,
    KeyText,
)
MENU_COLUMN = Column.MENU


def controls(root: QWidget) -> list[QWidget]:
    """What can be used and is on the screen, without the parts that Qt makes controls of."""
    parts_of = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QHeaderView)
        and widget.isVisible()
        and not isinstance(widget.parent(), parts_of)
        and not widget.objectName().startswith("qt_")
    ]


def front(program: Program) -> QWidget:
    return QApplication.activeModalWidget() or program.window


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Inspector:
    """Looks at one page or dialog after the other, and keeps what is wrong."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.wrong: list[str] = []
        self.secrets: set[str] = {PASSWORD, OTHER_PASSWORD}
        self.seen: set[str] = set()

    def look(self, name: str) -> None:
        program = self.program
        program.hand.see(name)
        program.hand.settle()
        self.secrets |= {text for row, text in program.shown_keys().items() if "secret" in row or "password" in row}
        found = controls(front(program))
        assert found, name
        names = [widget.objectName() for widget in found]
        self.seen |= set(names)
        for widget in found:
            about = f"{name}: {type(widget).__name__} “{widget.objectName()}”"
            if not re.fullmatch(r"[a-z][a-z0-9_]*", widget.objectName()):
                self.wrong.append(f"{about} has no object name in snake case (in {widget.parent()})")
            elif names.count(widget.objectName()) > 1:
                self.wrong.append(f"{about} is not the only one of its name")
            if not spoken_name(widget).strip():
                self.wrong.append(f"{about} has no accessible name")
        for widget in QApplication.allWidgets():
            texts = (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            texts += (widget.statusTip(), widget.whatsThis(), widget.objectName())
            if not isinstance(widget, QLineEdit | KeyText):
                texts += (spoken_name(widget),)
            for secret in self.secrets:
                if any(secret in text for text in texts):
                    self.wrong.append(f"{name}: {widget} tells a secret")


def test_names_before_sign_in(program: Program, training: Path) -> None:
    """Every control of the first-run, set-up, recovery, sign-in and home pages and of the preferences has its names."""
    inspector = Inspector(program)
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
    assert inspector.wrong == []
    assert len(inspector.seen) > 30


def test_names_on_the_integrations_page(program: Program, training: Path) -> None:
    """Every control of the page, of Create for each type, of the keys, and of each question has its names."""
    inspector = Inspector(program)
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
    assert inspector.wrong == []
    assert len(inspector.secrets) > 4


def test_names_on_audit_team_and_account(program: Program, office: Path, other_program: OtherProgram) -> None:
    """Every control of the Audit and Team pages, of their dialogs, and of one's own account has its names."""
    other_program.services.team.create_user(
        other_program.session, "b.phiri", "Bwalya Phiri", Role.LOCAL_REGISTRAR, "a temporary pass 77"
    )
    inspector = Inspector(program)
    program.start(office)
    program.hand.see("sign_in_page")
    program.sign_in("b.phiri", "a temporary pass 77")
    inspector.look("new_password_page")
    program.hand.click("sign_out_button")
    program.hand.see("sign_in_page")
    program.sign_in(ADMIN, PASSWORD)
    inspector.look("empty_state")
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Workspace created")
    inspector.look("audit_page")
    program.hand.click_row("audit_table", "Workspace created")
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
    assert inspector.wrong == []


def reached_by_tab(program: Program, backwards: bool = False) -> list[str]:
    """The names of what has the focus, one press of Tab after the other, once around."""
    names: list[str] = []
    for _ in range(60):
        program.key(Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab, SHIFT if backwards else Qt.KeyboardModifier(0))
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() in names:
            return names
        names.append(focused.objectName())
    raise AssertionError(f"no end: {names}")


def check_tab(program: Program) -> None:
    program.hand.settle()
    wanted = {
        widget.objectName()
        for widget in controls(program.window)
        if widget.isEnabled() and not isinstance(widget, KeyText)  # beside every key stands its Copy
    }
    forwards = reached_by_tab(program)
    assert set(forwards) == wanted
    assert set(reached_by_tab(program, backwards=True)) == wanted


def test_tab_reaches_every_control_before_sign_in(program: Program, office: Path, training: Path) -> None:
    """First-run, set-up, recovery and sign-in pages can be used without a mouse, in the order they are read."""
    program.start()
    program.hand.see("first_run_page")
    check_tab(program)
    program.hand.see("office_button").setFocus()
    assert reached_by_tab(program) == [
        "training_button",
        "open_button",
        "restore_button",
        "language_fr_button",
        "language_ar_button",
        "office_button",
    ]
    program.hand.see("office_button").setFocus()
    program.key(Qt.Key.Key_Return)
    program.hand.see("office_setup_page")
    assert program.hand.see("workspace_name_input").hasFocus()
    order = reached_by_tab(program)
    assert order == [
        "change_file_button",
        "full_name_input",
        "username_input",
        "password_input",
        "repeat_password_input",
        "back_button",
        "set_up_button",
        "workspace_name_input",
    ]
    check_tab(program)
    program.choose_in_menu_bar("open_action")
    program.choose_file("open_dialog", office)
    program.hand.see("sign_in_page")
    check_tab(program)
    program.choose_in_menu_bar("open_action")
    program.choose_file("open_dialog", training)
    program.hand.see("demo_users")
    check_tab(program)


def test_tab_reaches_every_control_of_the_lock_and_recovery_pages(program: Program, training: Path) -> None:
    """The lock page and the page of the recovery code too."""
    program.start()
    program.hand.click("office_button")
    program.fill_in(
        workspace_name_input="Office",
        full_name_input="Agnes Mwale",
        username_input=ADMIN,
        password_input=PASSWORD,
        repeat_password_input=PASSWORD,
    )
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")
    check_tab(program)
    program.hand.click("copy_button")
    program.hand.click("done_button")
    program.hand.see("sign_in_page")
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("empty_state")
    check_tab(program)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    check_tab(program)
