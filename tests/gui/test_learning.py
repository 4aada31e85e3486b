"""The Learning page and the panel, apart from what the lessons teach."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from crvs_desktop.services import open_services
from crvs_desktop.services.learning.catalogue import OWN_LESSONS
from crvs_desktop.ui.theme import Theme
from tests.gui.program import OpenProgram, Program
from tests.workspaces import ENVIRONMENT

USERNAME = "j.campbell"
PASSWORD = "test"
HIGH = 80  # more than a title, less than a title and a step
OWN = 'title = "Our hospitals"\nwhy = "Because."\n[[steps]]\nname = "create"\ntext = "Create it."\n'
RIGHT = 'when = { action = "client-created" }\n'
WRONG = 'when = { action = "client-invented" }\n'


@pytest.fixture
def learner(program: Program, training: Path) -> Program:
    """Signed in to a training workspace, on the Learning page."""
    program.start_signed_in(training, USERNAME, PASSWORD)
    open_page(program)
    return program


def open_page(program: Program) -> None:
    program.hand.click("nav_learning")
    program.hand.wait_for_row("lesson_table", "Your first client")


def start(program: Program, title: str) -> None:
    program.hand.click_row("lesson_table", title)
    program.hand.click("start_lesson_button")
    program.wait_for_text("lesson_title", title)


def workspace_id(path: Path) -> str:
    with closing(sqlite3.connect(path)) as database:
        return str(database.execute("SELECT workspace_id FROM workspace").fetchone()[0])


def test_a_bad_file_is_told_with_line_and_reason_and_mended(learner: Program) -> None:
    """The other lessons are there; when the page is opened again, the mended one is, too, and can be taken."""
    folder = ENVIRONMENT.lessons_folder()
    folder.mkdir(parents=True)
    (folder / "our-hospitals.toml").write_text(OWN + WRONG)
    learner.hand.click("nav_audit")
    open_page(learner)
    learner.wait_for_text("lesson_faults", "client-invented")
    assert "Line 6" in learner.text("lesson_faults")
    assert "our-hospitals.toml" in learner.text("lesson_faults")
    assert len(learner.rows("lesson_table")) == len(OWN_LESSONS)
    (folder / "our-hospitals.toml").write_text(OWN + RIGHT)
    learner.hand.click("nav_audit")
    open_page(learner)
    learner.hand.wait_for_row("lesson_table", "Our hospitals")
    learner.hand.wait_gone("lesson_faults")
    start(learner, "Our hospitals")
    learner.hand.click("nav_integrations")
    learner.create_client("Kabwe General Hospital")
    learner.copy_and_close_keys()
    learner.wait_for_text("lesson_finished", "finished")


def test_a_lesson_whose_file_is_changed_meanwhile_goes_on(learner: Program) -> None:
    """With the steps that it has now; without a file, the panel goes."""
    folder = ENVIRONMENT.lessons_folder()
    folder.mkdir(parents=True)
    path = folder / "our-hospitals.toml"
    path.write_text(OWN + RIGHT)
    learner.hand.click("nav_audit")
    open_page(learner)
    learner.hand.wait_for_row("lesson_table", "Our hospitals")
    start(learner, "Our hospitals")
    path.write_text(OWN + RIGHT + '[[steps]]\nname = "lock"\ntext = "Lock."\nwhen.action = "locked"\n')
    learner.hand.click("nav_audit")
    open_page(learner)
    learner.wait_for_text("lesson_count", "0 of 2")
    path.unlink()
    learner.hand.click("nav_audit")
    open_page(learner)
    learner.hand.wait_gone("lesson_panel")


def test_left_it_goes_on_where_it_was_also_after_a_restart(
    learner: Program, open_program: OpenProgram, training: Path
) -> None:
    """What is being taken stands beside the page at once; hints that were opened are open."""
    start(learner, "Your first client")
    learner.hand.click("lesson_hint_button")
    learner.hand.see("lesson_hint")
    learner.hand.click("lesson_leave_button")
    learner.hand.wait_gone("lesson_panel")
    learner.hand.wait(lambda: learner.text("start_lesson_button") == "Go on", "Go on")
    learner.hand.click("start_lesson_button")
    learner.hand.see("lesson_hint")
    learner.close_window()
    again = open_program()
    again.start_signed_in(training, USERNAME, PASSWORD)
    again.wait_for_text("lesson_title", "Your first client")
    again.hand.see("lesson_hint")


def test_reset_asks_first_and_keeps_progress(learner: Program, training: Path) -> None:
    """Cancelled, nothing happens. Confirmed, the same person is signed in to a new workspace and goes on learning."""
    start(learner, "Your first client")
    learner.hand.click("nav_integrations")
    learner.create_client("Kabwe General Hospital")
    learner.copy_and_close_keys()
    learner.wait_for_text("lesson_count", "2 of 4")
    open_page(learner)
    before = workspace_id(training)
    learner.hand.click("reset_button")
    learner.hand.click("cancel")
    learner.hand.wait_gone("reset_question")
    assert workspace_id(training) == before
    learner.hand.click("reset_button")
    learner.hand.click("confirm")
    learner.hand.wait_gone("learning_page")
    learner.wait_for_text("lesson_count", "2 of 4")
    assert workspace_id(training) != before
    assert learner.text("signed_in_name") == "Jonathan Campbell"
    learner.hand.wait(lambda: len(learner.rows("client_table")) > 0, "clients")
    assert "Kabwe General Hospital" not in learner.rows("client_table")


def test_a_reset_that_is_refused_is_told_and_the_workspace_stays(learner: Program, training: Path) -> None:
    """While another program has the file open; nobody is signed in then, as after any other end of a session."""
    before = workspace_id(training)
    other = open_services(training, ENVIRONMENT)
    learner.hand.click("reset_button")
    learner.hand.click("confirm")
    learner.hand.see("sign_in_page")
    learner.wait_for_text("sign_in_alert", "holding")
    assert workspace_id(training) == before
    other.workspace.close()
    learner.sign_in(USERNAME, PASSWORD)
    learner.hand.see("workbench")


def test_in_a_narrow_window_it_stands_below_and_folds(learner: Program) -> None:
    """Only the step to be done now is shown there; the list of lessons has the room."""
    learner.window.resize(800, 560)
    learner.hand.settle()
    start(learner, "Your first client")
    panel, stack = learner.hand.see("lesson_panel"), learner.hand.see("learning_page")
    assert panel.mapToGlobal(panel.rect().topLeft()).y() >= stack.mapToGlobal(stack.rect().bottomLeft()).y()
    steps = [row for row in panel.findChildren(QWidget) if row.objectName().startswith("lesson_step_")]
    shown = {row.objectName() for row in steps if row.isVisible()} - {"lesson_step_text"}
    assert shown == {"lesson_step_create"}
    learner.hand.wait(lambda: panel.height() > HIGH, "open")
    learner.hand.click("lesson_fold_button")
    learner.hand.wait(lambda: panel.height() < HIGH, "folded")
    assert not learner.sees("lesson_hint_button")
    learner.hand.click("nav_integrations")
    learner.hand.see("lesson_hint_button")
    open_page(learner)
    learner.hand.wait_gone("lesson_hint_button")
    learner.window.resize(1280, 800)
    learner.hand.see("lesson_hint_button")


def test_it_grows_with_the_letters(learner: Program) -> None:
    """At once; where that leaves no room beside it for the page, it goes below."""
    learner.window.resize(1900, 900)
    start(learner, "Your first client")
    panel = learner.hand.see("lesson_panel")
    narrow = panel.width()
    theme = Theme.of(learner.window)
    theme.set_text_scale(1.5)
    learner.hand.wait(lambda: panel.width() == round(narrow * 1.5), "wider panel")
    assert not learner.sees("lesson_fold_button")
    learner.window.resize(1280, 800)
    learner.hand.see("lesson_fold_button")
    theme.set_text_scale(1.0)
    learner.hand.wait_gone("lesson_fold_button")


def test_another_language_is_spoken_by_the_lesson_too(learner: Program) -> None:
    """It goes on where it was."""
    start(learner, "Your first client")
    learner.hand.click("lesson_hint_button")
    learner.hand.see("lesson_hint")
    learner.window.language_wanted.emit("fr")
    learner.wait_for_text("lesson_title", "Votre premier client")
    assert learner.text("lesson_hint").startswith("Indice")


def test_everything_on_it_is_reached_and_named(learner: Program) -> None:
    """By Tab, and for those who hear the screen."""
    start(learner, "Your first client")
    panel = learner.hand.see("lesson_panel")
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    text = learner.hand.see("lesson_step_create").findChild(QWidget, "lesson_step_text")
    assert text.accessibleName().startswith("To do now: Open Integrations")


def test_there_is_none_in_an_office_workspace(program: Program, office: Path) -> None:
    program.start_signed_in(office)
    assert not program.sees("nav_learning")
    assert "learning_action" not in program.offered()


def test_there_is_none_for_who_cannot_do_the_lessons(program: Program, training: Path) -> None:
    program.start_signed_in(training, "k.mweene", PASSWORD)
    assert program.sees("home_page")
    assert not program.sees("nav_learning")
