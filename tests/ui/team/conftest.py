"""What the tests of the Team page share: workspaces, and somebody who sits at the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_office_workspace, create_training_workspace
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from tests.ui.team.desk import Desk

OFFICE_PASSWORD = "sunflower lorry 41 basket"
CHEAP = DerivationCost(memory_kib=64, passes=1, lanes=1)
ENVIRONMENT = Environment(office_cost=CHEAP, training_cost=CHEAP)


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


@pytest.fixture
def training(tmp_path: Path, tasks: Tasks) -> Iterator[Services]:
    path = tmp_path / "training.crvs"
    create_training_workspace(path, "test", ENVIRONMENT)
    yield from opened(path, tasks)


@pytest.fixture
def office(tmp_path: Path, tasks: Tasks) -> Iterator[Services]:
    path = tmp_path / "office.crvs"
    create_office_workspace(path, "Office", "Agnes Mwale", "a.mwale", OFFICE_PASSWORD, "test", ENVIRONMENT)
    yield from opened(path, tasks)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, training: Services, tasks: Tasks) -> Desk:
    """Jonathan Campbell at the Team page of a training workspace."""
    return Desk(qtbot, training, training.sessions.sign_in("j.campbell", "test", "test"), tasks)


@pytest.fixture
def office_desk(qtbot: QtBot, theme: Theme, office: Services, tasks: Tasks) -> Desk:
    """Agnes Mwale, who set the office up, at the Team page."""
    return Desk(qtbot, office, office.sessions.sign_in("a.mwale", OFFICE_PASSWORD, "test"), tasks)


def opened(path: Path, tasks: Tasks) -> Iterator[Services]:
    services = open_services(path, ENVIRONMENT)
    yield services
    tasks.close(services.workspace.close)
    services.workspace.close()
