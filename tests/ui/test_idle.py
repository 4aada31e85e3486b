from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.idle import IdleLock

ALMOST_OVER_MS = 5000


class Clock:
    def __init__(self) -> None:
        self.now_s = 1_000_000.0

    def __call__(self) -> float:
        return self.now_s


def almost_over(idle: IdleLock) -> QTimer:
    timer = idle.findChild(QTimer)
    timer.start(ALMOST_OVER_MS)
    return timer


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(qapp: QApplication, clock: Clock) -> Iterator[IdleLock]:
    idle = IdleLock(10, now_s=clock)
    yield idle
    idle.stop()


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    return line


def test_times_out_once_when_nobody_touches_it(qtbot: QtBot, idle: IdleLock) -> None:
    """After the time is over it says so a single time, and is off until it is started again."""
    fired: list[bool] = []
    idle.timed_out.connect(lambda: fired.append(True))
    idle.set_minutes(0.02 / 60)
    idle.start()
    with qtbot.waitSignal(idle.timed_out):
        pass
    qtbot.wait(40)
    assert fired == [True]
    assert not idle.running


@pytest.mark.parametrize("touch", ["key", "mouse", "wheel", "move"])
def test_every_touch_starts_the_time_anew(qtbot: QtBot, idle: IdleLock, line: QLineEdit, touch: str) -> None:
    """Keys, clicks, the wheel and a moving mouse all count, wherever in the program they land."""
    idle.start()
    timer = almost_over(idle)
    if touch == "key":
        QTest.keyClick(line, Qt.Key.Key_A)
    elif touch == "mouse":
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    elif touch == "wheel":
        QTest.wheelEvent(line.windowHandle(), QPointF(5, 5), QPoint(0, 120))
    else:
        QTest.mouseMove(line, line.rect().center())
        QTest.mouseMove(line, line.rect().topLeft())
    qtbot.waitUntil(lambda: timer.remainingTime() > 2 * ALMOST_OVER_MS)


def test_a_made_up_mouse_move_does_not_count(qtbot: QtBot, idle: IdleLock, line: QLineEdit) -> None:
    """Qt sends moves of its own when the page changes under a resting mouse: nobody did anything."""
    idle.start()
    timer = almost_over(idle)
    place = QPointF(3, 3)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(line, move)
    assert timer.remainingTime() < 2 * ALMOST_OVER_MS


def test_first_touch_after_the_computer_slept_times_out(
    qtbot: QtBot, idle: IdleLock, clock: Clock, line: QLineEdit
) -> None:
    """A timer stands still while the computer sleeps; the clock does not, and the key does not get through."""
    idle.start()
    clock.now_s += 3600
    with qtbot.waitSignal(idle.timed_out):
        QTest.keyClick(line, Qt.Key.Key_A)
    assert line.text() == ""


def test_zero_minutes_turns_it_off(qtbot: QtBot, idle: IdleLock) -> None:
    """With 0 it never fires, also when that is set while it runs."""
    idle.start()
    idle.set_minutes(0)
    assert not idle.running
    idle.start()
    assert not idle.running


def test_a_stopped_one_is_silent(qtbot: QtBot, idle: IdleLock) -> None:
    """While the program is locked nothing can time out a second time."""
    idle.set_minutes(0.01 / 60)
    idle.start()
    idle.stop()
    with qtbot.assertNotEmitted(idle.timed_out, wait=40):
        pass
