"""The first page: three ways to a workspace, and what is said when one leads nowhere."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crvs_desktop.models import workspace as workspace_module
from crvs_desktop.models.migrations import VERSION
from crvs_desktop.services.setup import create_office_workspace
from tests.gui.program import ADMIN, ADMIN_NAME, PASSWORD, UNWRITABLE, OpenProgram, Program, linux_only
from tests.workspaces import ENVIRONMENT, copy_training


def test_three_ways_are_offered_when_nothing_is_known(program: Program) -> None:
    """The very first start offers a new office workspace, a training workspace and a file; no message frightens."""
    program.start()
    for name in ("office_button", "training_button", "open_button"):
        assert program.hand.see(name).isEnabled()
    assert not program.sees("first_run_alert")
    assert program.window.windowTitle() == "CRVS Desktop"


def test_training_is_ready_after_one_click(program: Program) -> None:
    """Start training: the sign-in page of Farajaland with its eleven demo names, marked as practice."""
    program.start()
    program.hand.click("training_button")
    names = program.rows("demo_users")
    assert len(names) == 11
    assert any("Jonathan Campbell" in name for name in names)
    assert "nothing here is real" in program.text("training_text")
    program.hand.click_row("demo_users", "Kennedy Mweene")
    assert program.text("username_input") == "k.mweene"
    program.hand.click_row("demo_users", "Jonathan Campbell")
    program.hand.type("password_input", "test")
    program.key(Qt.Key.Key_Return)
    program.hand.wait_for_row("client_table", "Ibombo District Hospital")
    assert stat.S_IMODE(next(program.workspaces.glob("*.crvs")).stat().st_mode) == 0o600


def test_demo_names_are_chosen_by_keyboard_too(program: Program, training: Path) -> None:
    """Arrow keys in the list of demo users fill in the username."""
    program.start(training)
    program.hand.see("demo_users").setFocus(Qt.FocusReason.TabFocusReason)
    before = program.text("username_input")
    program.key(Qt.Key.Key_Down)
    assert program.text("username_input") != before
    program.key(Qt.Key.Key_Up)
    assert program.text("username_input") == before


def test_a_double_click_makes_one_training_workspace(program: Program) -> None:
    """A second click on the button while the first is at work changes nothing."""
    program.start()
    program.hand.settle()
    button = program.hand.see("training_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    program.hand.see("sign_in_page")
    assert not program.sees("sign_in_alert")
    assert len(list(program.workspaces.glob("*.crvs"))) == 1


def test_a_second_training_workspace_gets_a_name_of_its_own(program: Program) -> None:
    """New training workspace in the menu leaves the one that is there as it is."""
    program.start()
    program.hand.click("training_button")
    program.hand.see("sign_in_page")
    program.choose_in_menu_bar("new_training_action")
    program.hand.wait(lambda: len(list(program.workspaces.glob("*.crvs"))) == 2, "second workspace")
    program.hand.see("sign_in_page")


def test_a_file_is_chosen_in_the_dialog(program: Program, office: Path) -> None:
    """Open a workspace file leads to the sign-in page of that workspace."""
    program.start()
    program.hand.click("open_button")
    program.choose_file("open_dialog", office)
    program.hand.see("sign_in_page")
    assert program.window.windowTitle() == "Central office – CRVS Desktop"
    assert not program.sees("demo_users")


def test_later_start_shows_the_last_workspace(open_program: OpenProgram, office: Path) -> None:
    """The workspace that was open last is the one that the next start asks the password of."""
    first = open_program()
    first.start(office)
    first.hand.see("sign_in_page")
    first.end()
    second = open_program()
    second.start()
    assert second.sees("sign_in_page")
    second.sign_in(ADMIN, PASSWORD)
    second.hand.see("workbench")


def test_workspace_named_from_its_folder_is_found_again_from_elsewhere(
    open_program: OpenProgram, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`crvs-desktop FILE` with a file of the current folder is remembered by its whole path."""
    monkeypatch.chdir(office.parent)
    first = open_program()
    first.start(Path(office.name))
    first.sign_in(ADMIN, PASSWORD)
    first.hand.see("workbench")
    first.end()
    monkeypatch.chdir(tmp_path)
    second = open_program()
    second.start()
    second.sign_in(ADMIN, PASSWORD)
    second.hand.see("workbench")


def test_sign_in_is_typed_before_the_file_is_open(
    open_program: OpenProgram, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page is there at once; what was typed and sent off meanwhile signs in as soon as the file can be read."""
    first = open_program()
    first.start(office)
    first.hand.see("sign_in_page")
    first.end()
    with closing(sqlite3.connect(office, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        second = open_program()
        second.start()
        second.sign_in(ADMIN, PASSWORD)
        assert second.sees("sign_in_page")
        assert not second.sees("workbench")
    second.hand.see("workbench")


def test_way_back_to_the_same_file(program: Program, office: Path) -> None:
    """Another workspace, and then the same file again: its sign-in page is there and works."""
    program.start(office)
    program.hand.click("other_workspace_button")
    program.hand.click("open_button")
    program.choose_file("open_dialog", office)
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("workbench")


def test_leaving_while_the_file_is_being_opened(open_program: OpenProgram, office: Path) -> None:
    """Who went on to the office set-up is not thrown back by a file that took its time; Back leads to the choice."""
    first = open_program()
    first.start(office)
    first.hand.see("sign_in_page")
    first.end()
    with closing(sqlite3.connect(office, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        second = open_program()
        second.start()
        second.hand.click("other_workspace_button")
        second.hand.click("office_button")
        second.hand.type("workspace_name_input", "Another one")
    # The worker is through with the file when it can do the next thing: make a training workspace.
    assert second.text("workspace_name_input") == "Another one"
    second.hand.click("back_button")
    second.hand.click("training_button")
    second.hand.see("demo_users")


def _missing(path: Path) -> None:
    path.unlink()


def _text_file(path: Path) -> None:
    path.write_text("Dear diary, today somebody named me .crvs\n" * 20)


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")


def _damaged(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xa5" * (path.stat().st_size - 100))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_missing, "There is no file at"),
        (_text_file, "is not a CRVS Desktop workspace"),
        (_newer, f"file version 99; this program knows up to {VERSION}"),
        (_damaged, "is damaged"),
    ],
)
def test_a_file_that_cannot_be_opened_is_named_with_the_reason(
    program: Program, office: Path, spoil: Callable[[Path], None], said: str
) -> None:
    """The three ways are offered, above them what is wrong and with which file; the file stays as it was."""
    spoil(office)
    before = office.read_bytes() if office.exists() else b""
    program.start(office)
    program.wait_for_text("first_run_alert", said)
    assert str(office) in program.text("first_run_alert")
    assert program.window.windowTitle() == "CRVS Desktop"
    assert (office.read_bytes() if office.exists() else b"") == before


def test_last_workspace_that_was_moved_is_told(open_program: OpenProgram, office: Path) -> None:
    """A later start says where the file should be; the moved file can be opened right there."""
    first = open_program()
    first.start(office)
    first.hand.see("sign_in_page")
    first.end()
    moved = office.rename(office.with_name("Moved.crvs"))
    second = open_program()
    second.start()
    second.wait_for_text("first_run_alert", str(office))
    second.hand.click("open_button")
    second.choose_file("open_dialog", moved)
    second.sign_in(ADMIN, PASSWORD)
    second.hand.see("workbench")


def test_read_only_file_is_told(program: Program, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace in which nothing could be audited is not opened at all."""
    office.chmod(0o400)
    if os.access(office, os.W_OK):  # root may write everywhere: answer for somebody else
        may = os.access
        monkeypatch.setattr(os, "access", lambda path, mode: path != office and may(path, mode))
    program.start(office)
    program.wait_for_text("first_run_alert", "ask for that permission")
    assert str(office) in program.text("first_run_alert")


def test_locked_file_is_told(program: Program, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds the file for itself: it is said, and opening works once that program has let go."""
    monkeypatch.setattr(workspace_module, "BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(office, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        program.start(office)
        program.wait_for_text("first_run_alert", "Another program is holding")
        assert str(office) in program.text("first_run_alert")
    program.hand.click("open_button")
    program.choose_file("open_dialog", office)
    program.hand.see("sign_in_page")


def test_training_in_a_folder_that_cannot_be_made_is_told(program: Program) -> None:
    """Nothing can be put in the folder of workspaces: it is said with its path, and the page lives on."""
    program.workspaces.parent.mkdir(exist_ok=True)
    program.workspaces.write_text("a file where the folder should be")
    program.start()
    program.hand.click("training_button")
    program.wait_for_text("first_run_alert", str(program.workspaces))
    program.workspaces.unlink()
    program.hand.click("training_button")
    program.hand.see("demo_users")


@linux_only
def test_training_in_a_folder_without_permission_is_told(open_program: OpenProgram) -> None:
    """A folder of somebody else is named, with what to do."""
    program = open_program(lambda backend: backend._replace(folder=UNWRITABLE / "CRVS Desktop"))
    program.start()
    program.hand.click("training_button")
    program.wait_for_text("first_run_alert", str(UNWRITABLE))


def test_a_file_that_turns_out_bad_leaves_the_choice(program: Program, office: Path, tmp_path: Path) -> None:
    """Open… in the menu on the sign-in page, and a file that is none: the reason is told and the old one can be had."""
    stranger = tmp_path / "stranger.crvs"
    stranger.write_text("no workspace")
    program.start(office)
    program.hand.see("sign_in_page")
    program.choose_in_menu_bar("open_action")
    program.choose_file("open_dialog", stranger)
    program.wait_for_text("first_run_alert", str(stranger))
    copy_training(tmp_path / "desk" / "workspaces" / "t.crvs")
    program.hand.click("open_button")
    program.choose_file("open_dialog", tmp_path / "desk" / "workspaces" / "t.crvs")
    program.hand.see("demo_users")


def test_opening_a_second_office_shows_its_own_name(program: Program, office: Path) -> None:
    """The sign-in page and the title are those of the file that was opened last."""
    other = office.with_name("Branch.crvs")
    create_office_workspace(other, "Branch", ADMIN_NAME, ADMIN, PASSWORD, "test", ENVIRONMENT)
    program.start(office)
    program.hand.see("sign_in_page")
    program.choose_in_menu_bar("open_action")
    program.choose_file("open_dialog", other)
    program.hand.wait(lambda: program.settings.last_workspace.path == other, "the other workspace")
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("workbench")
    assert [entry.action for entry in program.audit(other)][-1] == "signed-in"
