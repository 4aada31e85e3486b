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
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from crvs_desktop.ui.integrations.table_model import Column
from crvs_desktop.ui.widgets.key_text import KeyText
from tests.gui.accessible_tree import faults
from tests.gui.program import ADMIN, CTRL, OTHER_PASSWORD, PASSWORD, SHIFT, OtherProgram, Program
from tests.gui.walks import walk_audit_team_and_account, walk_before_sign_in, walk_integrations

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
        self.wrong += [f"{name}: {fault}" for fault in faults(front(program))]
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
    walk_before_sign_in(inspector, training)
    assert inspector.wrong == []
    assert len(inspector.seen) > 30


def test_names_on_the_integrations_page(program: Program, training: Path) -> None:
    """Every control of the page, of Create for each type, of the keys, and of each question has its names."""
    inspector = Inspector(program)
    walk_integrations(inspector, training)
    assert inspector.wrong == []
    assert len(inspector.secrets) > 4


def test_names_on_audit_team_and_account(program: Program, office: Path, other_program: OtherProgram) -> None:
    """Every control of the Audit and Team pages, of their dialogs, and of one's own account has its names."""
    inspector = Inspector(program)
    walk_audit_team_and_account(inspector, office, other_program)
    assert inspector.wrong == []


def test_names_on_practice_learning_reports_and_help(program: Program, training: Path) -> None:
    """Every tab of the Practice page with a dialog, the lessons, the report, the help, and the tour for newcomers."""
    inspector = Inspector(program)
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.wait_for_row("client_table", "Statistics bureau")
    program.choose_in_menu_bar("guide_action")
    inspector.look("guide")
    program.key(Qt.Key.Key_Escape)
    program.hand.click("nav_practice")
    tabs = program.hand.see("practice_tabs")
    assert isinstance(tabs, QTabWidget)
    program.hand.wait(lambda: tabs.count() > 0, "tabs")
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        inspector.look("practice_page")
    tabs.setCurrentIndex(0)
    program.hand.click("register_birth_button")
    program.hand.see("toast")
    inspector.look("practice_page")
    program.hand.click_row("record_table", "")
    program.hand.click("record_details_button")
    inspector.look("record_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("record_dialog")
    program.hand.settle()
    program.hand.click("nav_learning")
    inspector.look("learning_page")
    program.hand.click("nav_audit")
    program.hand.click("audit_more_button")
    program.hand.choose_in_menu("audit_menu", "report_action")
    inspector.look("report_dialog")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("report_dialog")
    program.hand.settle()
    program.key(Qt.Key.Key_F1)
    help_window = program.hand.see("help_window")
    inspector.wrong += [f"help: {fault}" for fault in faults(help_window)]
    help_window.close()
    assert inspector.wrong == []
    assert len(inspector.seen) > 50


def test_every_entry_of_the_menus_has_a_name(program: Program, training: Path) -> None:
    """Those of the menu bar and of a row, as a screen reader hears them."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.wait_for_row("client_table", "Statistics bureau")
    program.hand.click_cell("client_table", "Statistics bureau", MENU_COLUMN)
    # One of the bar is Qt's own, for what a narrow window has no room for.
    of_bar = [menu for menu in program.window.findChildren(QMenu) if menu.title() or menu.objectName()]
    menus = [program.hand.see("client_menu"), *of_bar]
    assert len(menus) > 4
    wrong = [f"{menu.objectName()}: {fault}" for menu in menus for fault in faults(menu)]
    assert wrong == []
    program.key(Qt.Key.Key_Escape)


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
