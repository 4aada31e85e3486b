"""A bug in the program: told, logged, and the window lives on."""

from __future__ import annotations

import gc
import json
import logging
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from crvs_desktop.app import report_crashes, start_log
from crvs_desktop.services import clients
from tests.gui.program import PASSWORD, Program, clipboard_text, let_work


@pytest.fixture
def log(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log file, written as by the started program."""
    monkeypatch.setattr(logging.root, "handlers", [])
    start_log(program.folder / "log")
    yield program.folder / "log" / "crvs-desktop.log"
    for handler in logging.root.handlers:
        handler.close()


@pytest.fixture
def crashes(program: Program, log: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Errors that nobody handles reach the window, as in the started program."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_crashes(program.lifecycle.report)
    return log


def write(path: Path, statement: str) -> None:
    """Change the file from elsewhere, so that the window reads it again."""
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement)
        database.commit()


def test_error_in_the_worker_is_told_and_logged(
    program: Program, office: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bug below the window: the dialog says that something went wrong, and everything else can be used."""
    program.start_signed_in(office)
    secret = program.create_client("Statistics", "Webhook")["client_secret_value"]
    program.copy_and_close_keys()

    def fail(_row: object, _created_by: str) -> object:
        password = PASSWORD
        return json.loads("{") if password else None

    monkeypatch.setattr(clients, "client_of", fail)
    write(office, "UPDATE workspace SET name = name || '!'")
    program.hand.see("message_dialog")
    assert program.text("dialog_title") == "Something went wrong"
    assert "kept" in program.text("message_text")
    program.hand.click("copy_details")
    assert "JSONDecodeError" in clipboard_text()
    assert str(log.parent) in clipboard_text()
    program.hand.click("close")
    program.hand.wait_gone("message_dialog")
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Client created")

    written = log.read_text("utf-8")
    assert "Traceback" in written
    assert "JSONDecodeError" in written
    assert secret not in written
    assert PASSWORD not in written
    assert log.stat().st_mode & 0o077 == 0


def test_a_value_that_makes_no_sense_is_told_as_damage(program: Program, office: Path) -> None:
    """The file is at fault, not the program: the sentence says what to do."""
    program.start_signed_in(office)
    program.create_client("Statistics", "Webhook")
    program.copy_and_close_keys()
    write(office, "UPDATE clients SET webhook = '{'")
    program.hand.see("message_dialog")
    assert program.text("dialog_title") == "This did not work"
    assert "is damaged and was left as it is" in program.text("message_text")
    program.hand.click("close")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_error_in_the_window_is_told_and_logged(program: Program, office: Path, crashes: Path) -> None:
    """A bug behind a menu entry: the same dialog, the same log, and the keys on the screen are still there."""
    program.start_signed_in(office)
    secret = program.create_client("Hospital")["client_secret_value"]

    def fail() -> None:
        password = PASSWORD
        raise ZeroDivisionError(f"{len(password)} divided by nothing")

    program.hand.see("close_keys_button").clicked.connect(fail)  # type: ignore[attr-defined]
    program.hand.click("close_keys_button")
    program.hand.see("unkept_question")
    program.hand.see("message_dialog")
    program.hand.click("copy_details")
    assert "ZeroDivisionError" in clipboard_text()
    program.hand.click("close")
    program.hand.wait_gone("message_dialog")
    program.hand.click("cancel")
    program.hand.wait_gone("unkept_question")
    assert program.shown_keys()["client_secret_value"] == secret
    program.hand.click("client_secret_copy")
    program.hand.click("close_keys_button")
    program.hand.wait_gone("unkept_question")
    written = crashes.read_text("utf-8")
    assert "divided by nothing" in written
    assert secret not in written
    assert PASSWORD not in written


def test_error_that_comes_again_is_told_once(program: Program, office: Path) -> None:
    """Looking at the file again and again does not put one dialog over the other."""
    program.start_signed_in(office)
    program.create_client("Statistics", "Webhook")
    program.copy_and_close_keys()
    for spoilt in "{[<":
        with closing(sqlite3.connect(office)) as database:
            database.execute("UPDATE clients SET webhook = ?", (spoilt,))
            database.commit()
        program.hand.see("message_dialog")
        let_work(600)
    program.hand.click("close")
    program.hand.settle()
    assert not program.sees("message_dialog")


@pytest.mark.parametrize(
    ("opener", "dialog"),
    [
        ("preferences_action", "settings_dialog"),
        ("change_password_action", "password_dialog"),
        ("about_action", "message_dialog"),
        ("create_client_action", "create_dialog"),
    ],
)
def test_garbage_collection_leaves_an_open_dialog_alone(
    program: Program, office: Path, opener: str, dialog: str
) -> None:
    """Nobody but the screen holds a dialog: it still works when Python tidies up right after it was opened."""
    program.start_signed_in(office)
    # Not through the menu: that would let the desktop answer first, which hides what is looked for here.
    program.window.findChild(QAction, opener).trigger()
    gc.collect()
    shown = program.hand.see(dialog)
    assert vars(shown)
    gc.collect()
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone(dialog)


def test_file_that_goes_away_is_told_once(program: Program, office: Path) -> None:
    """Without its file the window says so in one dialog, with the path, and goes on when the file is back."""
    program.start_signed_in(office)
    program.hand.click("nav_team")
    program.hand.click("nav_audit")
    program.hand.see("audit_table")
    away = office.rename(office.with_name("Away.crvs"))
    program.hand.click("nav_integrations")
    program.hand.click("create_client_button")
    program.hand.type("name_input", "Hospital")
    program.hand.click("create_button")
    program.wait_for_text("create_error", str(office))
    assert program.text("name_input") == "Hospital"
    away.rename(office)
    program.hand.click("create_button")
    program.hand.see("keys_dialog")
    program.hand.click("client_secret_copy")
