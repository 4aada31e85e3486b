"""Preferences, appearance, and what is remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QTableView

from crvs_desktop.ui.idle import IdleLock
from crvs_desktop.ui.motion import reduced_motion
from crvs_desktop.ui.settings import Settings
from tests.gui.program import CTRL, OpenProgram, Program

MINUTE_MS = 60_000


def background(program: Program) -> int:
    """How light the window is, as it is painted."""
    return program.window.grab().toImage().pixelColor(4, program.window.height() // 2).lightness()


def test_theme_changes_at_once(program: Program) -> None:
    """Dark in the preferences is dark as soon as it is saved, and after the next start."""
    program.start()
    light = background(program)
    program.key(Qt.Key.Key_Comma, CTRL)
    program.hand.see("settings_dialog")
    program.hand.choose("theme_combo", "Dark")
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    program.hand.settle()
    assert background(program) < light - 100
    program.settings.store.sync()
    assert "theme=dark" in (program.folder / "settings.ini").read_text()


def test_theme_is_in_the_view_menu_too(program: Program) -> None:
    """View > Appearance marks the choice and changes it at once."""
    program.start()
    light = background(program)
    program.choose_in_menu_bar("appearance_dark_action")
    assert background(program) < light - 100
    program.choose_in_menu_bar("appearance_light_action")
    assert background(program) == light


def test_cancel_changes_nothing(program: Program) -> None:
    """What was chosen in the dialog is forgotten with Esc."""
    program.start()
    light = background(program)
    program.key(Qt.Key.Key_Comma, CTRL)
    program.hand.see("settings_dialog")
    program.hand.choose("theme_combo", "Dark")
    program.hand.choose("lock_combo", "Never")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("settings_dialog")
    assert background(program) == light
    assert program.settings.lock_after_min == 10


def test_settings_that_protect_are_audited_and_work_at_once(program: Program, office: Path) -> None:
    """The time to the lock and that of the clipboard: old and new values in the audit, and valid from now on."""
    program.start_signed_in(office)
    timer = program.lifecycle.findChild(IdleLock).findChild(QTimer)
    assert timer.interval() == 10 * MINUTE_MS
    program.choose_in_menu_bar("preferences_action")
    program.hand.choose("lock_combo", "After 30 minutes without use")
    program.hand.choose("clear_combo", "After 60 seconds")
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    entry = program.wait_for_entry(office, "setting-changed", count=2)
    assert entry.details == {"old": {"clear_clipboard_after_s": 30}, "new": {"clear_clipboard_after_s": 60}}
    first = next(entry for entry in program.audit(office) if entry.action == "setting-changed")
    assert first.details == {"old": {"lock_after_min": 10}, "new": {"lock_after_min": 30}}
    assert timer.isActive()
    assert timer.interval() == 30 * MINUTE_MS
    program.create_client("Hospital")
    program.hand.click("client_secret_copy")
    assert "in 60 s" in program.text("clipboard_countdown")

    program.hand.click("close_keys_button")
    program.hand.wait_gone("keys_dialog")
    program.hand.settle()
    program.choose_in_menu_bar("preferences_action")
    combo = program.hand.see("lock_combo")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "After 30 minutes without use"
    program.hand.choose("lock_combo", "Never")
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    program.wait_for_entry(office, "setting-changed", count=3)
    assert not timer.isActive()


def test_theme_alone_is_not_audited(program: Program, office: Path) -> None:
    """How it looks protects nothing."""
    program.start_signed_in(office)
    program.choose_in_menu_bar("preferences_action")
    program.hand.choose("theme_combo", "Dark")
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    program.key(Qt.Key.Key_L, CTRL)
    program.wait_for_entry(office, "locked")
    assert "setting-changed" not in [entry.action for entry in program.audit(office)]


def test_window_comes_back_as_it_was_left(open_program: OpenProgram, office: Path) -> None:
    """Size and the hidden audit pane are remembered; a setting that cannot be read is the default."""
    first = open_program()
    first.start_signed_in(office)
    first.choose_in_menu_bar("audit_pane_action")
    first.hand.wait_gone("audit_pane")
    first.window.resize(800, 650)
    first.close_window()
    settings = first.folder / "settings.ini"
    first.settings.store.sync()
    settings.write_text(settings.read_text().replace("theme=light", "theme=purple"))
    second = open_program()
    second.start_signed_in(office)
    assert (second.window.width(), second.window.height()) == (800, 650)
    second.window.resize(1280, 800)
    second.hand.settle()
    assert not second.sees("audit_pane")


def test_text_size_and_contrast_change_at_once(program: Program, office: Path) -> None:
    """The navigation, the rows of tables and the letters grow as soon as it is saved, and after the next start."""
    program.start_signed_in(office)
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Workspace created")
    navigation, table = program.hand.see("navigation"), program.hand.see("audit_table")
    assert isinstance(table, QTableView)
    width, row = navigation.width(), table.rowHeight(0)
    program.choose_in_menu_bar("preferences_action")
    program.hand.choose("text_size_combo", "150 %")
    program.hand.choose("theme_combo", "High contrast")
    program.hand.click("reduce_motion_box")
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    program.hand.settle()
    assert background(program) == 0
    assert (navigation.width(), table.rowHeight(0)) == (round(width * 1.5), round(row * 1.5))
    assert reduced_motion()
    program.settings.store.sync()
    stored = (program.folder / "settings.ini").read_text()
    assert {"theme=contrast", "text_size=150", "reduce_motion=True"} <= set(stored.splitlines())


@pytest.mark.parametrize("key", ["text_size", "reduce_motion"])
def test_what_cannot_be_read_is_the_default(tmp_path: Path, key: str) -> None:
    """A settings file that somebody edited does no harm."""
    settings = Settings(tmp_path / "settings.ini")
    before = getattr(settings, key)
    settings.store.setValue(key, "purple")
    assert getattr(settings, key) == before
