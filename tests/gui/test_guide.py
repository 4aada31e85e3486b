"""The tour for newcomers: notes that point at what is in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QWidget

from crvs_desktop.ui.guide import Guide
from crvs_desktop.ui.theme import Theme
from tests.gui.program import CTRL, SHIFT, OpenProgram, Program

TITLES = [
    "What you may open",
    "Create client",
    "The menu of a client",
    "The audit",
    "Practice",
    "Learning",
    "Help",
]


def sign_in(program: Program, training: Path, username: str = "j.campbell") -> None:
    program.lifecycle.guides_newcomers = True  # as the program itself does
    program.start_signed_in(training, username, "test")


def pointed_at(program: Program) -> QRect:
    guide = program.hand.see("guide")
    assert isinstance(guide, Guide)
    return guide._hole


def test_a_newcomer_is_shown_around_once(open_program: OpenProgram, training: Path) -> None:
    """By Enter alone from the first note to the last; the focus is back where it was, and the next start has none."""
    first = open_program()
    sign_in(first, training)
    first.hand.wait_for_row("client_table", "Statistics bureau")
    seen = []
    while first.sees("guide"):
        seen.append(first.text("guide_title"))
        assert first.hand.see("guide_next").hasFocus()
        first.key(Qt.Key.Key_Return)
    assert seen == TITLES
    assert first.hand.see("client_table").hasFocus()
    first.close_window()
    second = open_program()
    sign_in(second, training)
    assert not second.sees("guide")
    second.choose_in_menu_bar("guide_action")
    assert second.text("guide_title") == TITLES[0]


def test_it_points_at_the_things_themselves(program: Program, training: Path, theme: Theme) -> None:
    """Each is left light, and the note stands beside it and not over it; in a small window with large letters too."""
    sign_in(program, training)
    program.hand.wait_for_row("client_table", "Statistics bureau")
    for size, scale in (((1280, 800), 1.0), ((1000, 700), 1.5)):
        program.window.resize(*size)
        theme.set_text_scale(scale)
        program.hand.settle()
        while program.sees("guide_skip"):
            card, hole = program.hand.see("guide_card"), pointed_at(program)
            assert not hole.isEmpty()
            assert not card.geometry().intersects(hole)
            assert program.window.rect().contains(card.geometry())
            program.key(Qt.Key.Key_Return)
        while program.sees("guide_back"):
            program.hand.click("guide_back")
    program.window.resize(1280, 800)
    theme.set_text_scale(1.0)
    program.hand.settle()
    program.key(Qt.Key.Key_Return)
    button = program.hand.see("create_client_button")
    program.hand.wait(
        lambda: pointed_at(program).contains(QRect(button.mapTo(program.window, QPoint()), button.size())),
        "light on the button",
    )
    picture = program.window.grab().toImage()
    assert picture.pixelColor(pointed_at(program).topLeft() + QPoint(8, 8)) == theme.color("surface")
    assert picture.pixelColor(600, 700) != QColor(theme.color("surface"))


def test_esc_leaves_it_and_the_page_below_gets_no_key(program: Program, training: Path) -> None:
    """Tab stays among its buttons, Back goes back, a click beside the note does nothing; Esc ends it for good."""
    sign_in(program, training)
    program.key(Qt.Key.Key_Return)
    assert program.text("guide_title") == TITLES[1]
    names = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        program.key(Qt.Key.Key_Tab)
    assert names == ["guide_next", "guide_back", "guide_skip", "guide_next"]
    program.key(Qt.Key.Key_Backtab, SHIFT)
    program.hand.see("guide_back").setFocus()
    program.key(Qt.Key.Key_Space)
    assert program.text("guide_title") == TITLES[0]
    program.key(Qt.Key.Key_Delete)
    assert not program.sees("delete_question")
    program.key(Qt.Key.Key_Escape)
    assert not program.sees("guide")
    assert program.settings.guided


def test_it_ends_with_the_lock_and_is_said_aloud(program: Program, training: Path) -> None:
    """What it points at is hidden then. The button that has the focus carries the text for a screen reader."""
    sign_in(program, training)
    button = program.hand.see("guide_next")
    described = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description)
    assert described == program.text("guide_text")
    program.key(Qt.Key.Key_L, CTRL)
    program.hand.see("lock_page")
    assert not program.sees("guide")


def test_other_roles_are_shown_what_they_have(program: Program, training: Path) -> None:
    """No note points at what is not there."""
    sign_in(program, training, "k.mweene")
    seen = []
    while program.sees("guide"):
        seen.append(program.text("guide_title"))
        program.key(Qt.Key.Key_Return)
    assert seen == ["What you may open", "Help"] or seen == ["What you may open", "Learning", "Help"]


def test_nobody_else_is_shown_around(program: Program, training: Path) -> None:
    """What is walked by a program is nobody new."""
    program.start_signed_in(training, "j.campbell", "test")
    assert program.window.findChild(QWidget, "guide") is None
