"""A window for each test, closed at its end as a person would close it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.shell.backend import Backend
from crvs_desktop.ui.theme import Theme
from tests.gui.program import OpenProgram, OtherProgram, Program
from tests.workspaces import copy_office, copy_training


@pytest.fixture
def open_program(qapp: QApplication, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[OpenProgram]:
    """Opens a window; each has the same settings and folders, as the same program started again has."""
    programs: list[Program] = []

    def open_one(change: Callable[[Backend], Backend] = lambda same: same) -> Program:
        programs.append(Program(qapp, tmp_path / "desk", change))
        return programs[-1]

    yield open_one
    for program in programs:
        program.end()


@pytest.fixture
def program(open_program: OpenProgram) -> Program:
    """One window; nothing is started yet."""
    return open_program()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office workspace with its first administrator."""
    return copy_office(tmp_path / "desk" / "workspaces" / "Central office.crvs")


@pytest.fixture
def training(tmp_path: Path) -> Path:
    return copy_training(tmp_path / "desk" / "workspaces" / "Practice.crvs")


@pytest.fixture
def other_program(office: Path) -> Iterator[OtherProgram]:
    """The same administrator, signed in to the same office workspace elsewhere."""
    other = OtherProgram(office)
    yield other
    other.close()
