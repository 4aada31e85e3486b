from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.motion import set_reduced_motion
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import (
    IconButton,
    LinkButton,
    NegativeButton,
    PrimaryButton,
    SecondaryButton,
    TertiaryButton,
)

Show = Callable[..., QWidget]
KINDS = [PrimaryButton, SecondaryButton, TertiaryButton, NegativeButton]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Show:
    """Shows widgets beside each other in an active window."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        kept.append(window)
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.mark.parametrize("kind", KINDS)
def test_buttons_are_40_high_and_wide_enough(qtbot: QtBot, shown: Show, theme: Theme, kind: type[QPushButton]) -> None:
    """The size of the screens we mirror; a longer text or an icon makes the button wider."""
    short, long = kind("Save"), kind("Create client")
    with_icon = kind("Save", icon_name="plus")
    shown(short, long, with_icon)
    assert short.height() == long.height() == 40
    assert long.width() > short.width()
    assert with_icon.width() > short.width() + 20


@pytest.mark.parametrize("kind", [*KINDS, LinkButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_focused_button_is_pressed_by_enter_and_space(
    qtbot: QtBot, shown: Show, theme: Theme, kind: type[QPushButton], key: Qt.Key
) -> None:
    """Whoever is on a button by keyboard presses that one."""
    button = kind("Cancel")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_text_is_drawn_in_the_colour_of_its_kind(qtbot: QtBot, shown: Show, theme: Theme) -> None:
    """White on the primary colour, and the primary colour on nothing: both themes."""
    primary, tertiary = PrimaryButton("MMMM"), TertiaryButton("MMMM")
    shown(primary, tertiary)
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        assert theme.color("on_primary").name() in colors(primary)
        assert theme.color("primary").name() in colors(primary)
        assert theme.color("primary").name() in colors(tertiary)


def test_busy_button_cannot_be_pressed_and_keeps_its_width(qtbot: QtBot, shown: Show, theme: Theme) -> None:
    """While the work runs the button spins in place of its text and takes no second click."""
    button = PrimaryButton("Create")
    shown(button)
    width = button.width()
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    button.set_busy(True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert clicks == []
    assert button.width() == width
    assert button.accessibleDescription() != ""
    assert button.text() == "Create"
    first = button.grab().toImage()
    qtbot.waitUntil(lambda: button.grab().toImage() != first)
    button.set_busy(False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == [True]


def test_enabling_while_busy_takes_effect_afterwards(qtbot: QtBot, shown: Show, theme: Theme) -> None:
    """A page that checks its fields meanwhile cannot wake a busy button, and is not forgotten."""
    button = PrimaryButton("Create")
    shown(button)
    button.setEnabled(False)
    button.set_busy(True)
    button.setEnabled(True)
    assert not button.isEnabled()
    button.set_busy(False)
    assert button.isEnabled()
    button.set_busy(True)
    button.setDisabled(True)
    button.set_busy(False)
    assert not button.isEnabled()


def test_focus_comes_back_after_being_busy(qtbot: QtBot, shown: Show, theme: Theme) -> None:
    """A failed attempt leaves the keyboard where it was."""
    button, other = PrimaryButton("Create"), TertiaryButton("Cancel")
    shown(other, button)
    button.setFocus()
    button.set_busy(True)
    assert not button.hasFocus()
    button.set_busy(False)
    assert button.hasFocus()


def test_no_movement_for_those_who_asked_for_none(qtbot: QtBot, shown: Show, theme: Theme) -> None:
    """With reduced motion the sign of being busy stands still, and hidden buttons never move."""
    set_reduced_motion(True)
    button = PrimaryButton("Create")
    window = shown(button)
    button.set_busy(True)
    assert not button.findChild(QTimer).isActive()
    set_reduced_motion(False)
    window.hide()
    assert not button.findChild(QTimer).isActive()
    window.show()
    assert button.findChild(QTimer).isActive()


def test_icon_button_has_a_name(qtbot: QtBot, shown: Show, theme: Theme) -> None:
    """An icon alone is read aloud and explained by its tool tip; it is 40 by 40."""
    button = IconButton("x", "Close")
    shown(button)
    assert button.accessibleName() == button.toolTip() == "Close"
    assert button.size().toTuple() == (40, 40)


def test_right_to_left_puts_the_icon_at_the_right(qtbot: QtBot, shown: Show, theme: Theme, qapp: QApplication) -> None:
    """The icon stands where reading starts."""
    button = SecondaryButton("MMMMMMMM", icon_name="plus")
    shown(button)
    ltr = button.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rtl = button.grab().toImage()
    assert ink(ltr, 10, 36) < ink(ltr, button.width() - 36, button.width() - 10)
    assert ink(rtl, 10, 36) > ink(rtl, button.width() - 36, button.width() - 10)


def colors(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def ink(image: object, left: int, right: int) -> int:
    """How many pixels between two columns are not the ground."""
    ground = image.pixelColor(6, 6).name()
    return sum(image.pixelColor(x, y).name() != ground for x in range(left, right) for y in range(6, 34))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_text_stands_in_the_middle(qtbot: QtBot, shown: Show, theme: Theme, direction: Qt.LayoutDirection) -> None:
    """In whatever direction one reads, also in a button that is wider than its text."""
    button = PrimaryButton("Save")
    window = shown(button)
    window.setLayoutDirection(direction)
    window.resize(400, 80)
    picture = button.grab().toImage()
    middle = picture.height() // 2
    background = picture.pixelColor(20, middle)
    drawn = [
        x
        for x in range(20, picture.width() - 20)
        if any(picture.pixelColor(x, y) != background for y in range(middle - 5, middle + 5))
    ]
    assert drawn
    assert abs((drawn[0] + drawn[-1]) / 2 - picture.width() / 2) <= 3
