"""Backing up, restoring and checking in the window, with real files."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog

from crvs_desktop.ui.backups.daily import DailyBackup
from tests.gui.program import (
    ADMIN,
    CTRL,
    PASSWORD,
    OpenProgram,
    OtherProgram,
    Program,
    let_work,
    linux_only,
)

PASSPHRASE = "harbour violet ladder"


def spoil_audit(path: Path) -> None:
    """Change an entry past the program and its rules."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE audit_entries SET actor_name = 'Nobody' WHERE sequence = 1")


def restore(program: Program, backup: Path, target: Path | None = None, passphrase: str = "") -> None:
    """Fill in the dialog and press Enter."""
    program.hand.see("restore_dialog")
    program.hand.type("backup_input", str(backup))
    program.hand.type("passphrase_input", passphrase)
    if target is not None:
        program.hand.type("target_input", str(target))
    program.key(Qt.Key.Key_Return)


@linux_only
def test_a_backup_is_made_with_the_keyboard(program: Program, office: Path, tmp_path: Path) -> None:
    """Ctrl+B, Enter, a name; the dialog says that it was verified, and Esc leads back."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_B, CTRL)
    program.hand.see("backup_dialog")
    program.key(Qt.Key.Key_Return)
    program.choose_file("backup_file_dialog", tmp_path / "mine")
    program.wait_for_text("work_result", "written, and verified by opening it")
    assert "mine.crvs-backup" in program.text("work_more")
    entry = program.wait_for_entry(office, "backup-created")
    assert (entry.details["file"], entry.details["encrypted"]) == ("mine.crvs-backup", False)
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("backup_dialog")
    assert len(program.audit(tmp_path / "mine.crvs-backup")) > 2


@linux_only
def test_an_encrypted_backup_is_made_and_restored_elsewhere(
    open_program: OpenProgram, office: Path, tmp_path: Path
) -> None:
    """A weak passphrase and two that differ are told beside their fields; a wrong one when restoring, too."""
    program = open_program()
    program.start_signed_in(office)
    program.choose_in_menu_bar("back_up_action")
    assert not program.sees("passphrase_input")
    program.hand.click("encrypt_box")
    program.fill_in(passphrase_input="short", repeat_passphrase_input="short")
    program.hand.click("start_button")
    assert "15 to 128 characters" in program.field_errors()[0]
    program.fill_in(passphrase_input=PASSPHRASE, repeat_passphrase_input=PASSPHRASE + "s")
    program.hand.click("start_button")
    assert program.field_errors() == ["The two passphrases differ. Type both again."]
    program.fill_in(repeat_passphrase_input=PASSPHRASE)
    program.hand.click("start_button")
    program.choose_file("backup_file_dialog", tmp_path / "sealed.crvs-backup")
    program.wait_for_text("work_result", "encrypted backup was written")
    data = (tmp_path / "sealed.crvs-backup").read_bytes()
    assert b"SQLite" not in data
    assert b"Agnes" not in data
    assert program.wait_for_entry(office, "backup-created").details["encrypted"] is True
    program.end()

    other = open_program()
    other.settings.store.clear()
    other.start()
    other.hand.click("restore_button")
    target = tmp_path / "new place.crvs"
    restore(other, tmp_path / "sealed.crvs-backup", target)
    other.hand.wait(lambda: other.field_errors() != [], "the passphrase asked for")
    assert "is encrypted" in other.field_errors()[0]
    restore(other, tmp_path / "sealed.crvs-backup", target, PASSPHRASE + "s")
    other.hand.wait(lambda: any("does not open" in text for text in other.field_errors()), "wrong passphrase told")
    assert not target.exists()
    restore(other, tmp_path / "sealed.crvs-backup", target, PASSPHRASE)
    other.wait_for_text("work_result", "Restored and checked")
    other.key(Qt.Key.Key_Return)
    other.hand.see("sign_in_page")
    assert other.window.windowTitle().startswith("Central office")
    other.sign_in(ADMIN, PASSWORD)
    other.hand.see("workbench")
    assert other.wait_for_entry(target, "backup-restored").details["encrypted"] is True


@linux_only
def test_what_was_there_is_kept_when_restoring_over_the_open_workspace(
    program: Program, office: Path, tmp_path: Path
) -> None:
    """From the sign-in page of the workspace itself; the dialog says how the older file is called."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_B, CTRL)
    program.key(Qt.Key.Key_Return)
    program.choose_file("backup_file_dialog", tmp_path / "one.crvs-backup")
    program.wait_for_text("work_result", "verified")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("backup_dialog")
    program.create_client("Made after the backup")
    program.copy_and_close_keys()
    assert "restore_action" not in program.offered()
    program.choose_in_menu_bar("sign_out_action")
    program.hand.see("sign_in_page")
    program.choose_in_menu_bar("restore_action")
    restore(program, tmp_path / "one.crvs-backup")
    program.wait_for_text("work_result", "Restored and checked")
    assert "Central office before" in program.text("work_more")
    program.hand.click("start_button")
    program.hand.wait_gone("restore_dialog")
    program.wait_for_text("file_alert", "the backup that was restored")
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("accept_question")
    assert "You have restored a backup" in program.text("confirm_text")
    program.key(Qt.Key.Key_Return)
    program.hand.wait_gone("accept_question")
    assert program.wait_for_entry(office, "checkpoint-replaced").actor_id == ADMIN
    program.hand.see("empty_state")
    program.choose_in_menu_bar("sign_out_action")
    program.hand.see("sign_in_page")
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("workbench")
    program.hand.settle()
    assert not program.sees("accept_question")
    assert not program.sees("message_dialog")
    (kept,) = office.parent.glob("Central office before *.crvs")
    assert "client-created" in [entry.action for entry in program.audit(kept)]
    assert "client-created" not in [entry.action for entry in program.audit(office)]


@linux_only
def test_a_restore_that_cannot_be_done_leaves_everything(
    program: Program, office: Path, other_program: OtherProgram, tmp_path: Path
) -> None:
    """Nothing chosen, no backup, and a workspace that somebody else has open: each is told, and one can go on."""
    backup = other_program.services.backups.create(other_program.session, tmp_path / "one").path
    program.start(office)
    program.hand.see("sign_in_page")
    program.choose_in_menu_bar("restore_action")
    program.hand.click("start_button")
    assert program.field_errors() == ["Choose a file."]
    (tmp_path / "letter").write_text("Dear Sir")
    restore(program, tmp_path / "letter")
    program.wait_for_text("work_result", "is not a CRVS Desktop workspace")
    restore(program, backup)
    program.wait_for_text("work_result", "Another program is holding")
    assert [path.name for path in office.parent.glob("*.crvs")] == ["Central office.crvs"]
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("restore_dialog")
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("workbench")


@linux_only
def test_files_are_chosen_in_dialogs(program: Program, office: Path, other_program: OtherProgram) -> None:
    """Both are asked for with their own button; the target may be there already."""
    made = other_program.services.backups.create(other_program.session, office.parent / "one.crvs-backup")
    program.start()
    program.choose_in_menu_bar("restore_action")
    program.hand.click("backup_choose_button")
    program.choose_file("restore_backup_dialog", made.path)
    assert program.text("backup_input") == str(made.path)
    program.hand.click("target_choose_button")
    program.choose_file("restore_target_dialog", office)
    assert program.text("target_input") == str(office)


@linux_only
@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Path("no folder"), "There is no folder"),
        (Path(), "exists already"),
    ],
)
def test_a_backup_that_cannot_be_written_is_told(
    program: Program, office: Path, tmp_path: Path, place: Path, words: str
) -> None:
    """The sentence says why; the dialog stays for another try."""
    (tmp_path / "x.crvs-backup").write_text("an older backup")
    program.start_signed_in(office)
    program.key(Qt.Key.Key_B, CTRL)
    program.key(Qt.Key.Key_Return)
    dialog = program.hand.see("backup_file_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / place / "x.crvs-backup"))  # which the dialog itself would refuse
    dialog.reject()
    program.wait_for_text("work_result", words)
    assert (tmp_path / "x.crvs-backup").read_text() == "an older backup"
    program.wait_for_entry(office, "backup-created", "failed")
    assert program.hand.see("start_button").isEnabled()


def test_the_passphrase_is_gone_when_the_window_is_locked(program: Program, office: Path) -> None:
    """Whoever unlocks it finds the dialog as it was, without what was typed."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_B, CTRL)
    program.hand.click("encrypt_box")
    program.fill_in(passphrase_input=PASSPHRASE, repeat_passphrase_input=PASSPHRASE)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    program.hand.type("password_input", PASSWORD)
    program.key(Qt.Key.Key_Return)
    program.hand.see("backup_dialog")
    assert program.text("passphrase_input") == program.text("repeat_passphrase_input") == ""
    box = program.hand.see("encrypt_box")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()


# The daily backup


def backups_of(office: Path) -> list[str]:
    folder = office.parent / "Backups"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_a_backup_is_made_when_an_administrator_signs_in(open_program: OpenProgram, office: Path) -> None:
    """Quietly, beside the workspace, and once a day however often one signs in or how long one stays."""
    first = open_program()
    first.settings.backups_kept = 7
    first.start_signed_in(office)
    first.wait_for_entry(office, "backup-created")
    first.hand.wait(lambda: len(backups_of(office)) == 1, "the backup")
    daily = first.lifecycle.findChild(DailyBackup)
    daily.look()
    timer = daily.findChild(QTimer)
    assert timer.isActive()
    timer.timeout.emit()
    let_work(50)
    assert not first.sees("message_dialog")
    first.close_window()
    second = open_program()
    second.settings.backups_kept = 7
    second.start_signed_in(office)
    second.key(Qt.Key.Key_L, CTRL)
    second.wait_for_entry(office, "locked")
    second.close_window()
    assert len(backups_of(office)) == 1


def test_none_is_made_when_it_is_off_or_in_training(program: Program, training: Path) -> None:
    """Nothing in a training workspace is real."""
    program.settings.backups_kept = 7
    program.start_signed_in(training, "j.campbell", "test")
    program.key(Qt.Key.Key_L, CTRL)
    program.wait_for_entry(training, "locked")
    assert backups_of(training) == []
    assert "backup-created" not in [entry.action for entry in program.audit(training)]


def test_a_daily_backup_that_fails_is_told_once_and_blocks_nothing(
    program: Program, office: Path, tmp_path: Path
) -> None:
    """A folder that is gone, such as a drive that is not connected."""
    program.settings.backups_kept = 7
    program.settings.backup_folder = str(tmp_path / "drive")
    program.start_signed_in(office)
    program.wait_for_text("message_text", "There is no file at")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("message_dialog")
    program.hand.settle()
    program.lifecycle.findChild(DailyBackup).look()
    program.create_client("Work goes on")
    program.copy_and_close_keys()
    assert not program.sees("message_dialog")


@linux_only
def test_the_folder_and_how_many_are_kept_are_preferences(program: Program, office: Path, tmp_path: Path) -> None:
    """Turning it off weakens what protects the data, so it is in the audit; so is another folder."""
    program.settings.backups_kept = 7
    program.start_signed_in(office)
    program.wait_for_entry(office, "backup-created")
    program.choose_in_menu_bar("preferences_action")
    program.hand.choose("backups_combo", "Off")
    program.hand.type("backup_folder_input", "not whole")
    program.hand.click("save_button")
    assert program.field_errors() == ["Enter the whole path of the folder, or choose it."]
    program.hand.click("backup_folder_choose_button")
    program.choose_file("backup_folder_dialog", tmp_path)
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    program.wait_for_entry(office, "setting-changed", count=2)
    changes = [entry.details for entry in program.audit(office) if entry.action == "setting-changed"]
    assert {"old": {"backups_kept": 7}, "new": {"backups_kept": 0}} in changes
    assert {"old": {"backup_folder": ""}, "new": {"backup_folder": str(tmp_path)}} in changes


# The check


def test_the_workspace_is_checked(program: Program, office: Path) -> None:
    """From the Help menu; the result is in plain words and in the audit."""
    program.start_signed_in(office)
    program.choose_in_menu_bar("check_action")
    program.hand.see("check_dialog")
    program.key(Qt.Key.Key_Return)
    program.wait_for_text("work_result", "The workspace is whole")
    assert program.wait_for_entry(office, "workspace-checked").details == {"result": "intact"}
    program.key(Qt.Key.Key_Return)
    program.hand.wait_gone("check_dialog")


def test_damage_is_named_with_what_to_do(program: Program, office: Path) -> None:
    """A changed audit, and rows that speak of what is not there."""
    program.start_signed_in(office)
    spoil_audit(office)
    program.choose_in_menu_bar("check_action")
    program.hand.click("start_button")
    program.wait_for_text("work_result", "Entry 1 was changed")
    assert "as evidence" in program.text("work_more")
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("check_dialog")
    with closing(sqlite3.connect(office, isolation_level=None)) as database:
        columns = "delivery_id, at_ms, took_ms, signature, answer, error"
        database.execute(f"INSERT INTO delivery_attempts ({columns}) VALUES (99, 0, 0, '', '', '')")
    program.choose_in_menu_bar("check_action")
    program.hand.click("start_button")
    program.wait_for_text("work_result", "restore a backup of before")
    assert program.sees("faults_text")


def test_other_roles_are_not_offered_backups(program: Program, training: Path) -> None:
    """Nor the check; whoever is locked out is not, either."""
    program.start_signed_in(training, "k.mweene", "test")
    assert not {"back_up_action", "check_action", "restore_action"} & {
        action.objectName() for action in program.listed() if action.isEnabled()
    }


def test_tab_goes_through_the_restore_dialog_as_it_is_read(program: Program) -> None:
    """Every line before its button, and back to the first."""
    program.start()
    program.hand.click("restore_button")
    program.hand.wait(program.hand.see("backup_input").hasFocus, "focus in the dialog")
    names = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        program.key(Qt.Key.Key_Tab)
    assert names == [
        "backup_input",
        "backup_choose_button",
        "passphrase_input",
        "target_input",
        "target_choose_button",
        "cancel_button",
        "start_button",
        "close_dialog",
    ]
