"""Verifying from the window, checkpoints to keep elsewhere, and a file that is not the one seen before."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QProgressBar

from crvs_desktop.crypto.signing import is_signed
from crvs_desktop.domain.audit import AuditAction, AuditDraft, AuditFilter
from crvs_desktop.domain.checkpoints import read_checkpoint
from crvs_desktop.services.use_case import append_entry
from crvs_desktop.ui.audit.checkpoint_dialog import CheckpointDialog
from crvs_desktop.ui.audit.page import AuditPage
from crvs_desktop.ui.widgets.qr_picture import QUIET_MODULES, qr_image

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Program


def tamper(program: Program, *statements: str) -> None:
    """Change the file as another program would that cares about no rule."""
    with closing(sqlite3.connect(program.folder / "training.crvs", isolation_level=None)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            database.execute(statement)


@pytest.fixture
def audit(program: Program) -> Program:
    """The program with the Audit page open and its newest entries shown."""
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    program.hand.settle()
    return program


def verify(program: Program) -> str:
    """Verify from the button on the page and return the verdict."""
    if not program.hand.sees("verify_dialog"):
        program.hand.click("verify_audit_button")
        program.hand.see("verify_dialog")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.wait(lambda: program.hand.sees("verify_result") and not program.hand.sees("verify_progress"), "result")
    return program.text("alert_text")


def test_an_audit_that_holds_is_told_in_words(audit: Program) -> None:
    """With how many entries there are; the record of it stands on the page behind the dialog."""
    count = audit.services.audit.last_sequence(audit.session)
    assert verify(audit) == f"All {count} entries are as they were written, and none is missing."
    assert audit.text("verify_more").startswith("The last of them is signed for")
    assert not audit.hand.sees("open_entry_button")
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("verify_dialog")
    audit.hand.wait_for_row("audit_table", "Audit verified")


def test_the_bad_entry_can_be_opened(audit: Program) -> None:
    """Whatever the filters let through before; what cannot be read any more is shown as it stands in the file."""
    tamper(audit, "UPDATE audit_entries SET outcome = 'DONE', details = 'no more' WHERE sequence = 30")
    audit.hand.choose("outcome_filter", "Refused")
    audit.hand.wait(lambda: audit.text("audit_count") == "3 entries", "the refused entries")
    assert verify(audit) == "Entry 30 was changed after it was written."
    assert audit.text("verify_more").startswith("29 entries before that are in order.")
    audit.hand.click("open_entry_button")
    audit.hand.see("entry_dialog")
    assert audit.text("entry_sequence") == "30"
    assert audit.text("entry_unreadable") == "outcome: DONE, details: no more"


def test_an_entry_that_is_gone_cannot_be_opened(audit: Program) -> None:
    """It is named all the same."""
    tamper(audit, "DELETE FROM audit_entries WHERE sequence = 12")
    assert verify(audit) == "Entry 12 is missing: it was taken away."
    assert not audit.hand.sees("open_entry_button")


def test_verifying_can_be_stopped(audit: Program, qtbot: QtBot) -> None:
    """Esc asks it to stop and the dialog is there to begin again; meanwhile it shows that it works."""
    with audit.services.workspace.transaction():
        for _ in range(1200):
            append_entry(AuditDraft(AuditAction.SETTING_CHANGED, audit.session.actor, "test"), 2_000_000_000_000)
    page = audit.window.findChild(AuditPage)
    assert page is not None
    may_go_on = threading.Event()
    page._background.submit(page, lambda: may_go_on.wait(10))
    audit.hand.click("verify_audit_button")
    audit.hand.click("verify_button")
    assert isinstance(audit.hand.see("verify_progress"), QProgressBar)
    audit.hand.press(Qt.Key.Key_Escape)
    may_go_on.set()
    audit.hand.see("verify_result")
    assert audit.text("alert_text") == "Stopped as asked. The audit was not verified to its end."
    assert audit.entries(AuditFilter(action="audit-verified"))[-1].reason == "cancelled"
    assert "entries are as they were written" in verify(audit)


def test_a_file_that_cannot_be_read_is_told(audit: Program) -> None:
    """In the dialog; nothing else of the window is in its way."""
    tamper(audit, "DROP TABLE checkpoints")
    assert "is damaged" in verify(audit)


# Checkpoints


def open_checkpoint(program: Program) -> CheckpointDialog:
    program.hand.click("audit_more_button")
    program.hand.choose_in_menu("audit_menu", "checkpoint_action")
    dialog = program.hand.see("checkpoint_dialog")
    assert isinstance(dialog, CheckpointDialog)
    return dialog


def test_a_checkpoint_is_shown_with_its_code(audit: Program) -> None:
    """It speaks of the record that it was handed out; the code can be copied."""
    open_checkpoint(audit)
    record = audit.entries(AuditFilter(action="checkpoint-exported"))[-1]
    assert audit.text("checkpoint_entry") == str(record.sequence)
    code = audit.text("checkpoint_code").replace("\n", "")
    audit.hand.click("copy_code_button")
    assert QGuiApplication.clipboard().text() == code
    assert len(code) == 54


def test_a_checkpoint_is_saved_as_a_file(audit: Program, tmp_path: Path) -> None:
    """It is signed, and readable by this person alone; a place that cannot be written to is told."""
    dialog = open_checkpoint(audit)
    audit.hand.click("save_button")
    chooser = audit.hand.see("save_dialog")
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == f"Checkpoint {audit.text('checkpoint_entry')}.json"
    chooser.setDirectory(str(tmp_path))
    audit.hand.press(Qt.Key.Key_Return)
    audit.hand.wait(lambda: audit.hand.sees("checkpoint_alert"), "told")
    (path,) = tmp_path.glob("*.json")
    checkpoint = read_checkpoint(path.read_text("utf-8"))
    assert is_signed(checkpoint.public_key, checkpoint.signed_bytes(), checkpoint.signature)
    assert path.stat().st_mode & 0o077 == 0
    dialog._on_file_chosen(str(tmp_path / "gone" / "checkpoint.json"))
    assert "could not be written" in audit.text("alert_text")


def test_a_checkpoint_is_printed(audit: Program, tmp_path: Path) -> None:
    """On one page, with its picture."""
    dialog = open_checkpoint(audit)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "checkpoint.pdf"))
    dialog.print_on(printer)
    content = (tmp_path / "checkpoint.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/Subtype /Image" in content


@pytest.mark.usefixtures("theme")
def test_the_picture_is_the_code_and_nothing_else() -> None:
    """Its corners are those of a QR picture, with room around; another code has another picture."""
    image = qr_image("0000-001R-2NV6")
    side = image.width()
    dark = [[image.pixelColor(x, y).lightness() < 128 for x in range(side)] for y in range(side)]
    assert not any(any(dark[row]) or any(line[row] for line in dark) for row in range(QUIET_MODULES))
    corner = [line[QUIET_MODULES : QUIET_MODULES + 7] for line in dark[QUIET_MODULES : QUIET_MODULES + 7]]
    assert [sum(line) for line in corner] == [7, 2, 5, 5, 5, 2, 7]
    assert qr_image("0000-001R-2NV7") != image


# What this computer has seen


def cut_off(program: Program) -> None:
    tamper(program, *(f"DELETE FROM {table} WHERE sequence > 40" for table in ("audit_entries", "checkpoints")))


def test_a_file_that_was_cut_off_is_told_on_the_page(program: Program) -> None:
    """Until someone who knows why goes on with it; that is recorded, and the next opening says nothing."""
    program.services.sessions.sign_out(program.session)
    program.services.checkpoints.compare()
    cut_off(program)
    program.hand.click("nav_audit")
    program.hand.see("seen_alert")
    program.hand.click("seen_more_button")
    program.hand.see("accept_question")
    assert "ends with entry 40" in program.text("confirm_text")
    program.hand.click("confirm")
    program.hand.wait_gone("seen_alert")
    program.hand.wait_for_row("audit_table", "Checkpoint replaced")
    assert program.services.checkpoints.compare().damage is None


def test_a_file_that_was_cut_off_is_told_before_signing_in(program: Program) -> None:
    """It stays there whatever is typed, and goes with nothing but the file."""
    program.services.sessions.sign_out(program.session)
    program.services.checkpoints.compare()
    cut_off(program)
    program.hand.action("sign_out_action").trigger()
    program.hand.see("file_alert")
    assert "An older copy was put in its place" in program.text("alert_text")
    program.hand.type("password_input", "not the password")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.see("sign_in_alert")
    assert program.hand.sees("file_alert")


def test_a_file_that_is_the_one_seen_says_nothing(program: Program) -> None:
    """Neither on its page nor at the sign-in."""
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    assert not program.hand.sees("seen_alert")
    program.hand.action("sign_out_action").trigger()
    program.hand.see("sign_in_page")
    checkpoints = program.services.checkpoints

    def is_seen() -> bool:
        seen = checkpoints.seen()
        return seen is not None and seen.sequence == checkpoints.compare().last

    program.hand.wait(is_seen, "the checkpoint of the sign-out kept")
    assert not program.hand.sees("file_alert")
