"""Setting up an office workspace, and the recovery code that is shown this once."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

from tests.gui.program import (
    ADMIN,
    ADMIN_NAME,
    CTRL,
    OTHER_PASSWORD,
    PASSWORD,
    UNWRITABLE,
    OpenProgram,
    Program,
    clipboard_text,
    let_work,
    linux_only,
)

FILLED_IN = {
    "workspace_name_input": "Central office",
    "full_name_input": ADMIN_NAME,
    "username_input": ADMIN,
    "password_input": PASSWORD,
    "repeat_password_input": PASSWORD,
}
INPUTS = tuple(FILLED_IN)


def open_set_up(program: Program) -> None:
    program.start()
    program.hand.click("office_button")
    program.hand.see("office_setup_page")


def set_up(program: Program) -> str:
    """Make a workspace; return the recovery code that is then on the screen."""
    open_set_up(program)
    program.fill_in(**FILLED_IN)
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")
    return program.text("recovery_code")


def entered(program: Program) -> dict[str, str]:
    return {name: program.text(name) for name in INPUTS}


def test_office_workspace_from_nothing_to_the_clients(program: Program) -> None:
    """Name, person, username and password; then the recovery code; then one signs in with what was typed."""
    code = set_up(program)
    assert len(code) == 39
    assert code.count("-") == 7
    program.hand.click("copy_button")
    assert clipboard_text() == code
    program.hand.click("done_button")
    program.hand.see("sign_in_page")
    path = program.workspaces / "Central office.crvs"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    program.sign_in(ADMIN, PASSWORD)
    program.hand.see("empty_state")
    assert program.text("signed_in_name") == ADMIN_NAME
    assert program.text("workspace_kind") == "Office workspace"
    assert program.window.windowTitle() == "Central office – CRVS Desktop"
    actions = [entry.action for entry in program.audit(path)]
    assert actions == ["workspace-created", "checkpoint-key-made", "user-created", "signed-in"]


def test_every_empty_field_says_what_it_needs(program: Program) -> None:
    """Set up with nothing filled in: four fields complain, the cursor is in the first, no file is made."""
    open_set_up(program)
    program.hand.click("set_up_button")
    errors = program.field_errors()
    assert len(errors) == 4
    assert errors[0] == "Enter a name."
    assert "at least 15" in errors[3]
    assert program.hand.see("workspace_name_input").hasFocus()
    assert not program.workspaces.exists()


def test_what_is_typed_anew_is_not_called_wrong(program: Program) -> None:
    """What was wrong with the text before need not be wrong with this one: the hint is back until all is checked."""
    open_set_up(program)
    program.hand.click("set_up_button")
    program.hand.type("password_input", PASSWORD)
    program.hand.type("full_name_input", ADMIN_NAME)
    assert len(program.field_errors()) == 2


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("workspace_name_input", "   ", "Enter a name."),
        ("workspace_name_input", "x" * 101, "at most 100"),
        ("workspace_name_input", "Office\u200b", "U+200B"),
        ("full_name_input", "Agnes\u202eelawM", "U+202E"),
        ("username_input", "a mwale", "begins with a letter"),
        ("password_input", "short", "at least 15"),
        ("password_input", "my name is a.mwale!", "contains the username"),
        ("password_input", "passwordpassword", "most common"),
        ("password_input", "y" * 40 + "long" * 25, "at most 128"),
        ("repeat_password_input", OTHER_PASSWORD, "differ"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(program: Program, field: str, text: str, said: str) -> None:
    """One wrong entry, one message below it, the cursor in it; correcting it is enough."""
    open_set_up(program)
    changed = FILLED_IN | {field: text}
    if field == "password_input":
        changed["repeat_password_input"] = text
    for name, value in changed.items():
        line = program.hand.see(name)
        assert isinstance(line, QLineEdit)
        QApplication.clipboard().setText(value)
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    program.hand.click("set_up_button")
    errors = program.field_errors()
    assert len(errors) == 1
    assert said in errors[0]
    assert program.hand.see(field).hasFocus()
    assert not program.workspaces.exists()
    program.fill_in(**FILLED_IN)
    program.key(Qt.Key.Key_Return)
    program.hand.see("recovery_page")


def test_everything_typed_stays_when_the_folder_cannot_be_made(program: Program) -> None:
    """The disk says no: the reason stands on the page, the fields are as they were, a second try works."""
    program.folder.mkdir(exist_ok=True)
    program.workspaces.write_text("a file where the folder should be")
    open_set_up(program)
    program.fill_in(**FILLED_IN)
    program.hand.click("set_up_button")
    program.wait_for_text("office_setup_alert", str(program.workspaces))
    assert entered(program) == FILLED_IN
    program.workspaces.unlink()
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")


@linux_only
def test_everything_typed_stays_without_permission(open_program: OpenProgram) -> None:
    """A folder that nobody may write to is named; another one is chosen with Change and it goes on."""
    program = open_program(lambda backend: backend._replace(folder=UNWRITABLE / "CRVS Desktop"))
    open_set_up(program)
    program.fill_in(**FILLED_IN)
    program.hand.click("set_up_button")
    program.wait_for_text("office_setup_alert", str(UNWRITABLE))
    assert entered(program) == FILLED_IN
    program.hand.click("change_file_button")
    program.choose_file("file_dialog", program.folder / "Mine.crvs")
    assert str(program.folder / "Mine.crvs") in program.text("file_text")
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")
    assert (program.folder / "Mine.crvs").is_file()


def test_a_file_that_exists_is_left_alone(program: Program, office: Path) -> None:
    """The name of a workspace that is there already: it is said, nothing is overwritten, another name is enough."""
    before = office.read_bytes()
    open_set_up(program)
    program.fill_in(**FILLED_IN)
    program.hand.click("set_up_button")
    program.wait_for_text("office_setup_alert", f"{office} exists already")
    assert entered(program) == FILLED_IN
    assert office.read_bytes() == before
    program.hand.type("workspace_name_input", "Central office 2")
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ('Births/Deaths: "North" <1>?', "Births Deaths   North   1.crvs"),
        ("..", "Office.crvs"),
        ("مكتب التسجيل", "مكتب التسجيل.crvs"),
        ("'; DROP TABLE users; --<b>", "'; DROP TABLE users; -- b.crvs"),
        ("\U0001f476\U0001f3fd" * 50, "\U0001f476\U0001f3fd" * 25 + ".crvs"),
    ],
    ids=["forbidden characters", "full stops", "right to left", "SQL and HTML", "emoji"],
)
def test_absurd_names_make_a_file_all_the_same(program: Program, name: str, file_name: str) -> None:
    """What no file name may hold is left out of it; the workspace keeps its name as typed."""
    open_set_up(program)
    QApplication.clipboard().setText(name)
    line = program.hand.see("workspace_name_input")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    program.fill_in(**{key: value for key, value in FILLED_IN.items() if key != "workspace_name_input"})
    assert program.text("file_text").endswith(file_name)
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")
    program.hand.click("copy_button")
    program.hand.click("done_button")
    program.hand.see("sign_in_page")
    assert program.window.windowTitle() == f"{name} – CRVS Desktop"


def test_back_leads_to_the_three_ways(program: Program) -> None:
    """Who changes their mind is where they were, and nothing was made."""
    open_set_up(program)
    program.hand.click("back_button")
    program.hand.see("first_run_page")
    assert not program.workspaces.exists()


def test_code_is_saved_for_this_person_only(program: Program) -> None:
    """Save writes the code and what it is for to a file that nobody else may read; then one may go on unasked."""
    code = set_up(program)
    saved = program.folder / "Recovery code.txt"
    program.hand.click("save_button")
    program.choose_file("save_dialog", saved)
    program.wait_for_text("recovery_alert", str(saved))
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert code in saved.read_text("utf-8")
    assert "Central office" in saved.read_text("utf-8")
    program.hand.click("done_button")
    program.hand.see("sign_in_page")


@linux_only
def test_code_stays_when_it_cannot_be_saved(program: Program) -> None:
    """A place that cannot be written to is named, and the code is still on the screen and not taken as kept."""
    code = set_up(program)
    program.hand.click("save_button")
    program.choose_file("save_dialog", UNWRITABLE / "code.txt")
    program.wait_for_text("recovery_alert", f"{UNWRITABLE / 'code.txt'} could not be written")
    assert program.text("recovery_code") == code
    program.hand.click("done_button")
    program.hand.see("recovery_question")
    program.hand.click("cancel")


@linux_only
def test_code_is_printed(program: Program) -> None:
    """Print offers the printers and printing to a file; what comes out counts as kept."""
    set_up(program)
    program.hand.click("print_button")
    dialog = program.hand.see("print_dialog")
    assert isinstance(dialog, QPrintDialog)
    printed = program.folder / "code.pdf"
    dialog.findChild(QLineEdit, "filename").clear()
    QTest.keyClicks(dialog.findChild(QLineEdit, "filename"), str(printed))
    box = dialog.findChild(QDialogButtonBox)
    button = next(button for button in box.buttons() if box.buttonRole(button) is box.ButtonRole.AcceptRole)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    program.wait_for_text("recovery_alert", "Sent to the printer")
    assert printed.read_bytes().startswith(b"%PDF")
    program.hand.click("done_button")
    program.hand.see("sign_in_page")


@pytest.mark.parametrize("way", ["done_button", "new_training_action", "open_action", "close", "quit"])
def test_leaving_without_the_code_asks(program: Program, way: str) -> None:
    """On every way off the page: the question says what is lost, Cancel stays, and the code is still there."""
    code = set_up(program)
    if way == "done_button":
        program.hand.click(way)
    elif way == "close":
        program.close_window()
    elif way == "quit":
        program.key(Qt.Key.Key_Q, CTRL)
    else:
        program.choose_in_menu_bar(way)
    assert "cannot be shown again" in program.hand.see("recovery_question").findChild(object, "confirm_text").text()
    program.hand.click("cancel")
    program.hand.wait_gone("recovery_question")
    assert program.text("recovery_code") == code
    assert program.window.isVisible()
    program.hand.click("done_button")
    program.hand.click("confirm")
    program.hand.see("sign_in_page")
    assert not program.shown_keys()


def test_the_question_is_asked_once(program: Program) -> None:
    """Closing the window again while the question is there does not put a second one over it, nor quit."""
    set_up(program)
    program.close_window()
    program.hand.see("recovery_question")
    program.close_window()
    assert program.window.isVisible()
    program.hand.click("cancel")
    program.hand.wait_gone("recovery_question")


def test_copied_code_leaves_the_clipboard_when_the_window_is_closed(program: Program) -> None:
    """Quitting from the sign-in page takes the recovery code off the clipboard, which still holds it."""
    code = set_up(program)
    program.hand.click("recovery_code")
    program.key(Qt.Key.Key_A, CTRL)
    program.key(Qt.Key.Key_C, CTRL)
    assert clipboard_text() == code
    assert "cleared after 30 seconds" in program.text("recovery_alert")
    program.hand.click("done_button")
    program.hand.see("sign_in_page")
    program.close_window()
    assert not program.window.isVisible()
    assert clipboard_text() == ""


def test_page_is_busy_while_the_file_is_made(program: Program) -> None:
    """A second click on Set up does not start a second time."""
    open_set_up(program)
    program.fill_in(**FILLED_IN)
    program.hand.settle()
    button = program.hand.see("set_up_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    program.key(Qt.Key.Key_Return)
    program.hand.see("recovery_page")
    let_work(50)
    assert not program.sees("message_dialog")
    assert len(list(program.workspaces.glob("*.crvs"))) == 1
