"""What the administrator of the computer has fixed, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from crvs_desktop import app as program_app
from crvs_desktop.app import make_backend
from crvs_desktop.domain.policy import Policy
from crvs_desktop.ui.idle import IdleLock
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.backend import Backend
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.dialogs import MessageDialog
from tests.gui.program import CTRL, OpenProgram, Program, let_work
from tests.workspaces import ENVIRONMENT

MINUTE_MS = 60_000


def test_what_is_fixed_is_so_whatever_was_chosen(tmp_path: Path) -> None:
    """A choice of before, or one that was written into the file by hand, comes back when the policy goes."""
    path = tmp_path / "settings.ini"
    Settings(path).lock_after_min = 60
    fixed = Settings(path, Policy(lock_after_min=7))
    assert (fixed.lock_after_min, fixed.clear_clipboard_after_s) == (7, 30)
    assert Settings(path, Policy(lock_after_min=0)).lock_after_min == 0
    assert Settings(path).lock_after_min == 60
    backups = Settings(path, Policy(backups_kept=14, backup_folder="~/copies"))
    assert (backups.backups_kept, backups.backup_folder) == (14, "~/copies")


def test_the_preferences_show_what_is_fixed_and_leave_the_rest(program: Program, office: Path) -> None:
    """A fixed time cannot be changed and says why; it is what the window goes by."""
    policy = Policy(lock_after_min=7, practice_api=False, workspace_folder="/srv/crvs")
    program.settings.policy = policy
    program.start_signed_in(office)
    timer = program.lifecycle.findChild(IdleLock).findChild(QTimer)
    assert timer.interval() == 7 * MINUTE_MS
    program.key(Qt.Key.Key_Comma, CTRL)
    lock, clear = program.hand.see("lock_combo"), program.hand.see("clear_combo")
    assert isinstance(lock, QComboBox)
    assert (lock.isEnabled(), lock.currentText()) == (False, "After 7 minutes without use")
    assert lock.accessibleDescription() == "Fixed by the administrator of this computer."
    assert clear.isEnabled()
    notice = program.hand.see("policy_alert")
    assert isinstance(notice, Alert)
    assert "the practice API is off" in notice.text()
    assert "/srv/crvs" in notice.text()
    program.hand.choose("clear_combo", "After 60 seconds")
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    entry = program.wait_for_entry(office, "setting-changed")
    assert entry.details == {"old": {"clear_clipboard_after_s": 30}, "new": {"clear_clipboard_after_s": 60}}
    assert timer.interval() == 7 * MINUTE_MS


def test_without_a_policy_nothing_speaks_of_one(program: Program) -> None:
    """Most computers have none."""
    program.start()
    program.key(Qt.Key.Key_Comma, CTRL)
    assert program.hand.see("lock_combo").isEnabled()
    assert not program.sees("policy_alert")


def test_a_broken_policy_opens_no_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only a message with the file, the line and the reason; the program then ends as for a file at fault."""
    broken = tmp_path / "policy.toml"
    broken.write_text("lock_after_min = 5\npractice = false\n")
    monkeypatch.setattr(program_app, "system_policy_file", lambda: broken)
    said: list[str] = []

    def close_message() -> None:
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        said.extend(widget.findChild(program_app.QObject, "message_text").text() for widget in shown)
        for widget in shown:
            assert isinstance(widget, MessageDialog)
            widget.reject()

    QTimer.singleShot(0, close_message)
    exit_code = program_app.run_window(None)
    let_work(0)
    assert exit_code == 5
    assert f"Line 2 of the policy {broken}" in said[0]
    assert "practice" in said[0]
    assert f"Line 2 of the policy {broken}" in capsys.readouterr().err


def test_the_practice_api_switched_off_does_not_start(open_program: OpenProgram, training: Path) -> None:
    """The switch on the Practice page says why, and the attempt is in the audit."""

    def switched_off(backend: Backend) -> Backend:
        return make_backend(backend.folder, backend.log_folder, replace(ENVIRONMENT, practice_allowed=False))

    program = open_program(switched_off)
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click("nav_practice")
    program.hand.click("practice_switch")
    entry = program.wait_for_entry(training, "practice-started", "refused")
    assert entry.reason == "practice-off"
    program.wait_for_text("toast_text", "switched the practice API off")


def test_lessons_come_from_the_folder_that_is_fixed(open_program: OpenProgram, training: Path, tmp_path: Path) -> None:
    """For everybody on the computer; a person's own folder is not looked into then."""
    (tmp_path / "ours.toml").write_text(
        'title = "Our hospitals"\nwhy = "Because."\n[[steps]]\nname = "a"\ntext = "A."\nwhen.action = "locked"\n'
    )

    def fixed(backend: Backend) -> Backend:
        return make_backend(backend.folder, backend.log_folder, policy=Policy(lesson_folder=str(tmp_path)))

    program = open_program(fixed)
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click("nav_learning")
    program.hand.wait_for_row("lesson_table", "Our hospitals")
