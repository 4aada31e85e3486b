"""Quitting: what would be lost is asked for, and nothing of the session is left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.program import ADMIN, CTRL, PASSWORD, OpenProgram, Program, clipboard_text, let_work


@pytest.mark.parametrize("way", ["close", "menu", "shortcut"])
def test_quit_signs_out(program: Program, office: Path, way: str) -> None:
    """By the window's own button, the menu or Ctrl+Q: the window goes at the first try, and the audit has the end."""
    program.start_signed_in(office)
    if way == "close":
        program.close_window()
    elif way == "menu":
        program.choose_in_menu_bar("quit_action")
    else:
        program.key(Qt.Key.Key_Q, CTRL)
    assert not program.window.isVisible()
    assert not office.with_name(office.name + "-wal").exists()
    assert program.audit(office)[-1].action == "signed-out"


def test_quit_before_sign_in_leaves_no_trace(program: Program, office: Path) -> None:
    """Looking at the sign-in page and leaving again is not worth an entry."""
    program.start(office)
    program.hand.see("sign_in_page")
    before = len(program.audit(office))
    program.close_window()
    assert not program.window.isVisible()
    assert len(program.audit(office)) == before


@pytest.mark.parametrize("way", ["close", "shortcut"])
def test_quitting_with_an_uncopied_secret_asks(program: Program, office: Path, way: str) -> None:
    """The question names the client; Cancel leaves everything, the secret too; copied, it closes."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    secret = program.shown_keys()["client_secret_value"]
    for _ in range(2):  # trying again while it asks does not help
        if way == "close":
            program.close_window()
        else:
            program.key(Qt.Key.Key_Q, CTRL)
    program.hand.see("unkept_question")
    assert "District hospital" in program.text("confirm_text")
    program.hand.click("cancel")
    program.hand.wait_gone("unkept_question")
    assert program.window.isVisible()
    assert program.shown_keys()["client_secret_value"] == secret
    program.hand.click("client_secret_copy")
    assert clipboard_text() == secret
    program.close_window()
    assert not program.window.isVisible()
    assert clipboard_text() == ""
    assert [entry.action for entry in program.audit(office)][-2:] == ["secret-copied", "signed-out"]


def test_closing_anyway_ends_only_the_dialog(program: Program, office: Path) -> None:
    """Close anyway gives the secret up; the window is still there for whoever changes their mind."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    program.close_window()
    program.hand.see("unkept_question")
    program.hand.click("confirm")
    program.hand.wait_gone("keys_dialog")
    assert program.window.isVisible()
    program.close_window()
    assert not program.window.isVisible()


def test_what_somebody_else_copied_survives_sign_out_and_quit(program: Program, office: Path) -> None:
    """Only our own value is taken off the clipboard."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    program.hand.click("client_secret_copy")
    QApplication.clipboard().setText("a shopping list")
    program.close_window()
    assert not program.window.isVisible()
    assert clipboard_text() == "a shopping list"


def test_sign_out_takes_the_secret_off_the_clipboard(program: Program, office: Path) -> None:
    """With the keys dialog closed and the countdown running, signing out clears at once."""
    program.start_signed_in(office)
    program.create_client("District hospital")
    program.copy_and_close_keys()
    assert clipboard_text().startswith("crvs_cs_")
    program.choose_in_menu_bar("sign_out_action")
    program.hand.see("sign_in_page")
    assert clipboard_text() == ""


def test_quit_from_the_locked_window(program: Program, office: Path) -> None:
    """A locked window can be closed without the password; the audit has lock and sign-out."""
    program.start_signed_in(office)
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    program.close_window()
    assert not program.window.isVisible()
    assert [entry.action for entry in program.audit(office)][-2:] == ["locked", "signed-out"]


def test_quit_while_the_file_is_missing(program: Program, office: Path) -> None:
    """The sign-out that can no longer be written does not keep the window open."""
    program.start_signed_in(office)
    office.rename(office.with_name("Elsewhere.crvs"))
    program.close_window()
    assert not program.window.isVisible()


def test_second_start_after_a_quit_knows_the_workspace(open_program: OpenProgram, office: Path) -> None:
    """Nothing is left that keeps a second start from the file."""
    first = open_program()
    first.start_signed_in(office)
    first.create_client("District hospital")
    first.hand.click("client_secret_copy")
    first.close_window()
    second = open_program()
    second.start_signed_in(office)
    second.hand.wait_for_row("client_table", "District hospital")
    let_work(0)


def test_second_start_knows_the_audit_that_was_seen(open_program: OpenProgram, office: Path) -> None:
    """Also a file that says it is another workspace: told after signing in, which opens the same key."""
    first = open_program()
    first.start_signed_in(office)
    first.close_window()
    with closing(sqlite3.connect(office, isolation_level=None)) as database:
        keys = "checkpoint_key_sealed = NULL, checkpoint_public_key = NULL"
        database.execute(f"UPDATE workspace SET workspace_id = 'w', {keys}")
    second = open_program()
    second.start(office)
    second.hand.see("sign_in_page")
    second.sign_in(ADMIN, PASSWORD)
    second.hand.see("message_dialog")
    assert "is not the one that this computer has seen" in second.text("message_text")
    assert not second.sees("file_alert")
    second.key(Qt.Key.Key_Escape)
