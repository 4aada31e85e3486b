"""Resetting: a training workspace begins anew, deterministically, whole, and nothing else is ever replaced."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import Actor, ActorKind, AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import RefusedError, StoreError
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.export_check import ExportCheck
from crvs_desktop.services.learning.resetting import FILES_FOLDER, reset_workspace
from crvs_desktop.services.learning.scenarios import CHANGED_ENTRY, MISSING_ENTRY, SCENARIOS
from tests.services.conftest import ORIGIN, all_entries, cheap_environment, rows, run_python

TRAINER = Actor(ActorKind.USER, DEMO_ADMINISTRATOR, "Jonathan Campbell")


def reset(path: Path, environment: Environment, scenario: str = "practice") -> None:
    reset_workspace(path, scenario, TRAINER, ORIGIN, environment)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def story(path: Path, environment: Environment) -> tuple[list[object], list[object]]:
    """The clients and the entries, without what is the workspace's own."""
    services = open_services(path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    clients = [
        (client.client_id, client.name, client.type, client.status, client.last_used_at_ms)
        for client in services.clients.list_clients(session)
    ]
    entries = [
        (entry.at_ms, entry.actor, entry.action, entry.client_id, entry.outcome, entry.reason, entry.origin)
        for entry in all_entries(services, session)
    ]
    secrets = rows(path, "SELECT secret_hash, system_id FROM clients ORDER BY id")
    services.workspace.close()
    return [*clients, *secrets], [*entries]


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_scenario_is_the_same_every_time(scenario: str, training_path: Path, tmp_path: Path) -> None:
    """Clients, credentials and history; but the workspace, and its keys, are its own."""
    other = Path(shutil.copy(training_path, tmp_path / "other.crvs"))
    for path in (training_path, other):
        reset(path, cheap_environment(), scenario)
    assert story(training_path, cheap_environment()) == story(other, cheap_environment())
    own = "SELECT workspace_id, checkpoint_public_key FROM workspace"
    assert rows(training_path, own) != rows(other, own)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_scenario_is_a_sound_workspace(scenario: str, training_path: Path, environment: Environment) -> None:
    """Its audit verifies to the end, and ends with who reset it, to what."""
    reset(training_path, environment, scenario)
    services = open_services(training_path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    assert services.audit.verify(session).finding is None
    found = services.audit.matching(session, AuditFilter(action="workspace-reset"))
    (entry,) = services.audit.entries(session, found)
    assert (entry.actor, entry.details) == (TRAINER, {"scenario": scenario})
    services.workspace.close()


def test_progress_of_everybody_is_kept(training_path: Path, environment: Environment) -> None:
    """Done steps stay done; what is not done is looked for in the new audit only, from its beginning."""
    services = open_services(training_path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    services.lessons.start(session, "first-client")
    services.lessons.open_hint(session, "create")
    services.clients.create_client(session, NewClient("Mine", ClientType.HEALTH))
    before = services.lessons.look(session)
    assert before is not None
    services.workspace.close()
    reset(training_path, environment)
    services = open_services(training_path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    after = services.lessons.look(session)
    assert after is not None
    assert [replace(step, sequence=0) for step in before.steps] == list(after.steps)
    assert [client.name for client in services.clients.list_clients(session) if client.name == "Mine"] == []
    services.clients.create_client(session, NewClient("Mine", ClientType.HEALTH))
    services.workspace.close()


def test_an_office_workspace_is_never_reset(office_path: Path, environment: Environment) -> None:
    """Not a byte of it changes, and nothing is made beside it."""
    before = digest(office_path)
    for scenario in SCENARIOS:
        with pytest.raises(RefusedError) as refused:
            reset(office_path, environment, scenario)
        assert refused.value.reason == "lessons-training-only"
    assert digest(office_path) == before
    assert not (office_path.parent / FILES_FOLDER).exists()
    assert list(office_path.parent.glob(".*")) == []


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "file-missing"), (b"", "workspace-empty"), (b"letters" * 99, "not-a-workspace")]
)
def test_what_is_no_workspace_is_left_alone(
    content: bytes | None, reason: str, tmp_path: Path, environment: Environment
) -> None:
    path = tmp_path / "desk" / "letters.crvs"
    path.parent.mkdir()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        reset(path, environment)
    assert refused.value.reason == reason
    assert [file.read_bytes() for file in path.parent.iterdir()] == ([] if content is None else [content])


def test_a_foreign_database_is_left_alone(tmp_path: Path, environment: Environment) -> None:
    path = tmp_path / "other.crvs"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE letters (text)")
    before = digest(path)
    with pytest.raises(StoreError) as refused:
        reset(path, environment)
    assert refused.value.reason == "not-a-workspace"
    assert digest(path) == before


def test_not_while_somebody_else_has_it_open(training_path: Path, environment: Environment) -> None:
    """Their changes would go on into a file without a name."""
    services = open_services(training_path, environment)
    before = services.info.workspace_id
    with closing(sqlite3.connect(training_path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refused:
            reset(training_path, environment)
    assert refused.value.reason == "workspace-locked"
    assert rows(training_path, "SELECT workspace_id FROM workspace") == [(before,)]
    services.workspace.close()


KILLED = """
import random, os, sys
from dataclasses import replace
from pathlib import Path
from crvs_desktop.domain.audit import PROGRAM
from crvs_desktop.services.learning import resetting
from tests.services.conftest import cheap_environment

left = int(sys.argv[2])
def random_bytes(count):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
    return os.urandom(count)

resetting.random.Random = lambda seed: type("Chance", (), {"randbytes": staticmethod(random_bytes)})
environment = replace(cheap_environment(), random_bytes=random_bytes)
resetting.reset_workspace(Path(sys.argv[1]), "practice", PROGRAM, "test", environment)
"""


@pytest.mark.parametrize("after", [0, 5, 30, 60])
def test_a_reset_that_is_killed_leaves_the_old_workspace(
    after: int, training_path: Path, environment: Environment
) -> None:
    """At whatever point: it opens, its audit verifies, and another reset makes the new one."""
    old = rows(training_path, "SELECT workspace_id FROM workspace")
    assert run_python(KILLED, training_path, str(after)).returncode == 9
    assert rows(training_path, "SELECT workspace_id FROM workspace") == old
    services = open_services(training_path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    assert services.audit.verify(session).finding is None
    services.workspace.close()
    reset(training_path, environment)
    assert rows(training_path, "SELECT workspace_id FROM workspace") != old


def test_the_prepared_exports_are_tampered_with_where_the_lesson_says(
    training_path: Path, environment: Environment
) -> None:
    """One is whole, in one an entry was changed, from one an entry was taken."""
    reset(training_path, environment, "tampered-export")
    found = {}
    for name in ("north", "east", "south"):
        path = training_path.parent / FILES_FOLDER / f"district-{name}.jsonl"
        finding = ExportCheck(path, None, None).verify().finding
        found[name] = None if finding is None else (finding.damage.value, finding.entry)
    assert found == {"north": None, "east": ("changed", CHANGED_ENTRY), "south": ("missing", MISSING_ENTRY)}
