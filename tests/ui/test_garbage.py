"""Reference cycles with objects of Qt in them, while a worker is busy."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from crvs_desktop.ui.garbage import collect_garbage_here
from crvs_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Program

MANY = 20_000


class Window(QWidget):
    """PySide destroys its own widgets on the GUI thread by itself, but not those that Python derives."""


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[None]:
    """Python's own collection is on before, as in a program that has just begun."""
    gc.collect()
    gc.enable()
    collect_garbage_here(qapp)
    yield
    gc.disable()


def cycle_of(item: QWidget | QAction) -> list[int]:
    """Leave `item` to the collection; the list will hold the threads it was destroyed on."""
    destroyed_on: list[int] = []
    item.destroyed.connect(lambda: destroyed_on.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)
    item.itself = item  # type: ignore[union-attr]
    return destroyed_on


def make_garbage() -> None:
    for _ in range(MANY):
        cycle: list[object] = []
        cycle.append(cycle)


@pytest.mark.parametrize("kind", [Window, QAction])
def test_a_worker_destroys_nothing_of_the_window(
    qtbot: QtBot, collecting: None, kind: type[QWidget] | type[QAction]
) -> None:
    """However much garbage its work makes; the GUI thread destroys what is left."""
    tasks = Tasks()
    destroyed_on = cycle_of(kind())
    tasks.submit(tasks, make_garbage)
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.close()
    gc.collect()
    assert destroyed_on == [threading.get_ident()]


def test_garbage_goes_without_being_asked(qtbot: QtBot, collecting: None) -> None:
    """Soon after there is enough of it, on the GUI thread."""
    destroyed_on = cycle_of(Window())
    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: bool(destroyed_on))
    assert destroyed_on == [threading.get_ident()]
    assert kept


def test_the_program_leaves_no_collection_to_python(program: Program) -> None:
    """Whoever opens the window, and for as long as it is there."""
    assert not gc.isenabled()
