"""Letters half as large again: everything can still be read, if need be by scrolling."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget

from crvs_desktop.domain.clients import TYPE_LABELS, ClientType
from crvs_desktop.ui.languages import install_language
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme
from tests.gui.cut_off import cut_off
from tests.gui.program import Program, let_work

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("size", "language"), [((800, 560), "en"), ((1280, 800), "en"), ((1280, 800), "fr"), ((1280, 800), "ar")], ids=str
)
def test_nothing_is_cut_off_with_large_letters(
    program: Program, qapp: QApplication, training: Path, theme: Theme, size: tuple[int, int], language: str
) -> None:
    """Every page and every tab, and the dialogs that are opened from them; chosen while the window is open."""
    hand, wrong = program.hand, []

    def look(name: str) -> None:
        hand.see(name)
        hand.settle()
        front = QApplication.activeModalWidget() or program.window
        for _ in range(20):  # what was given its text just now may not have its room yet
            faults = cut_off(front)
            if not faults:
                return
            let_work(50)
        wrong.extend(f"{name}: {fault}" for fault in faults)

    def leave(name: str) -> None:
        program.key(Qt.Key.Key_Escape)
        hand.wait_gone(name)
        hand.settle()

    program.settings.language = language
    if install_language(qapp, language):
        program.window.speak()
    program.window.resize(*size)
    program.start()
    theme.set_text_scale(1.5)
    look("first_run_page")
    hand.click("office_button")
    look("office_setup_page")
    hand.click("back_button")
    program.lifecycle.start(training)
    look("sign_in_page")
    program.sign_in("j.campbell", "test")
    hand.wait_for_row("client_table", "Statistics bureau")
    look("integrations_page")
    hand.click("create_client_button")
    for client_type in (ClientType.NATIONAL_ID, ClientType.RECORD_SEARCH, ClientType.WEBHOOK):
        hand.choose("type_combo", label(TYPE_LABELS[client_type]))
        look("create_dialog")
    leave("create_dialog")
    for keys, dialog in (
        ((Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), "edit_dialog"),
        ((Qt.Key.Key_Return, ALT), "details_dialog"),
        ((Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier), "delete_question"),
        ((Qt.Key.Key_R, CTRL), "keys_dialog"),
    ):
        hand.click_row("client_table", "Statistics bureau")
        program.key(*keys)
        look(dialog)
        if dialog == "keys_dialog":
            hand.click("refresh_button")
            look("refresh_question")
            leave("refresh_question")
        leave(dialog)
    hand.click("nav_audit")
    hand.wait_for_row("audit_table", label("Signed in"))
    look("audit_page")
    for button, dialog in (("verify_audit_button", "verify_dialog"), ("export_audit_button", "export_dialog")):
        hand.click(button)
        look(dialog)
        leave(dialog)
    for action, dialog in (("report_action", "report_dialog"), ("checkpoint_action", "checkpoint_dialog")):
        hand.click("audit_more_button")
        hand.choose_in_menu("audit_menu", action)
        look(dialog)
        leave(dialog)
    hand.click("nav_team")
    look("team_page")
    hand.click("create_user_button")
    look("create_user_dialog")
    leave("create_user_dialog")
    hand.click("nav_practice")
    tabs = hand.see("practice_tabs")
    assert isinstance(tabs, QTabWidget)
    hand.wait(lambda: tabs.count() > 0, "tabs")
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        look("practice_page")
    hand.click("nav_learning")
    look("learning_page")
    for action, dialog in (
        ("preferences_action", "settings_dialog"),
        ("back_up_action", "backup_dialog"),
        ("check_action", "check_dialog"),
        ("change_password_action", "password_dialog"),
        ("about_action", "message_dialog"),
    ):
        program.choose_in_menu_bar(action)
        look(dialog)
        leave(dialog)
    program.key(Qt.Key.Key_L, CTRL)
    look("lock_page")
    assert wrong == []
