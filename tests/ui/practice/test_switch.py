"""The switch of the practice API by itself: what happens when it is turned off at an awkward moment."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crvs_desktop.ui.practice.switch import PracticeSwitch
from crvs_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crvs_desktop.domain.webhooks import ReceivedMessage


class Running:
    """A running practice API that only remembers whether it was stopped."""

    address = "http://127.0.0.1:7070"

    def __init__(self) -> None:
        self.stopped = 0

    def received(self) -> list[ReceivedMessage]:
        return []

    def stop(self) -> None:
        self.stopped += 1


def test_turned_off_while_it_starts_it_is_stopped(qtbot: QtBot) -> None:
    """Who signs out or quits the moment after pressing Start leaves nothing open."""
    running, may_start = Running(), threading.Event()

    def start() -> Running:
        assert may_start.wait(5)
        return running

    owner = QObject()
    tasks = Tasks(owner)
    switch = PracticeSwitch(start, tasks, owner)
    switch.turn_on()
    switch.turn_off()
    may_start.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert running.stopped == 1
    assert switch.running is None
    assert not switch.busy
    tasks.close()


def test_it_is_stopped_also_when_the_switch_is_gone_before_it_has_started(qtbot: QtBot) -> None:
    """The session that it belonged to has ended by then."""
    running, may_start = Running(), threading.Event()

    def start() -> Running:
        assert may_start.wait(5)
        return running

    owner = QObject()
    tasks = Tasks(owner)
    switch = PracticeSwitch(start, tasks, owner)
    switch.turn_on()
    switch.turn_off()
    switch.deleteLater()
    may_start.set()
    tasks.close()
    assert running.stopped == 1


def test_a_bug_does_not_leave_it_starting_for_ever(qtbot: QtBot) -> None:
    """It is reported, and the next press tries again."""
    running, starts, reported = Running(), 0, []

    def start() -> Running:
        nonlocal starts
        starts += 1
        if starts == 1:
            raise OSError("no socket at all")
        return running

    owner = QObject()
    tasks = Tasks(owner)
    tasks.failed.connect(reported.append)
    switch = PracticeSwitch(start, tasks, owner)
    switch.turn_on()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [type(error) for error in reported] == [OSError]
    assert (switch.busy, switch.running) == (False, None)
    switch.turn_on()
    qtbot.waitUntil(lambda: switch.running is not None)
    tasks.close()
