"""The audit of a real training workspace, and a quick way to make it long."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crvs_desktop.services import open_services
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.tasks import Tasks
from tests.workspaces import ENVIRONMENT, copy_training

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.theme import Theme

ENTRY = """
    INSERT INTO audit_entries VALUES (
        ?, ?, 'user', 'j.campbell', 'Jonathan Campbell', 'setting-changed', '', '', 'done', '', 'test', ?, '', ''
    )
"""


def add_entries(path: Path, count: int) -> None:
    """Write as another program would, but for the hashes."""
    with closing(sqlite3.connect(path)) as database, database:
        last, at_ms = database.execute("SELECT sequence, at_ms FROM audit_entries ORDER BY sequence DESC").fetchone()
        details = (json.dumps({"new": {"number": number}}) for number in range(count))
        database.executemany(ENTRY, ((last + 1 + row, at_ms, text) for row, text in enumerate(details)))


@dataclass
class Desk:
    """A model on a workspace that others write to as well."""

    services: Services
    session: Session
    tasks: Tasks
    model: AuditTableModel
    qtbot: QtBot

    @property
    def path(self) -> Path:
        return self.services.workspace.path

    def settle(self) -> None:
        """Let everything that is asked for be read."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy and not self.model.searching)

    def write(self) -> None:
        """One more entry, with a chain that holds."""
        self.services.sessions.record_setting_change(self.session, "idle_lock_min", 10, 5)

    def text(self, row: int, column: int = 0, role: int = 0) -> str:
        """What a cell says once it is read."""
        self.model.data(self.model.index(row, column))
        self.settle()
        return str(self.model.data(self.model.index(row, column), role))


@pytest.fixture
def make_desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[int], Desk]]:
    """Makes a desk whose audit has some thousand entries more than the training workspace begins with."""
    opened: list[tuple[Tasks, Services]] = []

    def make(more: int = 0) -> Desk:
        path = copy_training(tmp_path / "training.crvs")
        add_entries(path, more)
        services = open_services(path, ENVIRONMENT)
        session = services.sessions.sign_in("j.campbell", "test", "test")
        tasks = Tasks()
        opened.append((tasks, services))
        return Desk(services, session, tasks, AuditTableModel(services.audit, session, tasks, tasks, tasks), qtbot)

    yield make
    for tasks, services in opened:
        tasks.close(services.workspace.close)
        tasks.deleteLater()
        services.workspace.close()
