"""What the tests of the Team page share: workspaces, and somebody who sits at the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crvs_desktop.services import Services, open_services
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from tests.ui.team.desk import Desk
from tests.workspaces import ENVIRONMENT, OFFICE_ADMIN, OFFICE_PASSWORD, copy_office, copy_training


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


@pytest.fixture
def training(tmp_path: Path, tasks: Tasks) -> Iterator[Services]:
    yield from opened(copy_training(tmp_path / "training.crvs"), tasks)


@pytest.fixture
def office(tmp_path: Path, tasks: Tasks) -> Iterator[Services]:
    yield from opened(copy_office(tmp_path / "office.crvs"), tasks)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, training: Services, tasks: Tasks) -> Desk:
    """Jonathan Campbell at the Team page of a training workspace."""
    return Desk(qtbot, training, training.sessions.sign_in("j.campbell", "test", "test"), tasks)


@pytest.fixture
def office_desk(qtbot: QtBot, theme: Theme, office: Services, tasks: Tasks) -> Desk:
    """Who set the office up, at the Team page."""
    return Desk(qtbot, office, office.sessions.sign_in(OFFICE_ADMIN, OFFICE_PASSWORD, "test"), tasks)


def opened(path: Path, tasks: Tasks) -> Iterator[Services]:
    services = open_services(path, ENVIRONMENT)
    yield services
    tasks.close(services.workspace.close)
    services.workspace.close()
