"""What the tests of the services share: a clock they move, workspaces of their own, people signed in, a verifier."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.domain.audit import AuditAction, AuditDraft, AuditEntry, AuditFilter
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD, DEMO_USERS, Role
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_office_workspace, create_training_workspace
from crvs_desktop.services.use_case import append_entry

ROOT = Path(__file__).parents[2]
ADMIN = "m.banda"
PASSWORD = "sunflower lorry 41 basket"
TEMPORARY_PASSWORD = "for the first time only"
ORIGIN = "window@test"
NOW_MS = 1_763_890_200_000  # 2025-11-23T09:30:00.000Z
HOUR_MS = 3_600_000
CHEAP = DerivationCost(memory_kib=8, passes=1, lanes=1)
ENTRY_COLUMNS = [
    *("sequence", "actor_kind", "actor_id", "actor_name", "action", "client_id", "client_name", "outcome"),
    *("reason", "origin", "details", "previous", "hash"),
]
DEMO_NAME_OF = {user.role: user.username for user in reversed(DEMO_USERS)}


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now_ms: int = NOW_MS

    def __call__(self) -> int:
        return self.now_ms

    def move(self, by_ms: int) -> None:
        self.now_ms += by_ms


def cheap_environment(clock: Clock | None = None) -> Environment:
    clock = clock or Clock()
    return Environment(clock, os.urandom, CHEAP, CHEAP, uptime_ms=clock)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def environment(clock: Clock) -> Environment:
    return cheap_environment(clock)


@dataclass(frozen=True)
class MadeOffice:
    path: Path
    recovery_code: str


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> MadeOffice:
    path = tmp_path_factory.mktemp("office") / "office.crvs"
    code = create_office_workspace(path, "HQ", "Mercy Banda", ADMIN, PASSWORD, ORIGIN, cheap_environment())
    return MadeOffice(path, code.reveal())


@pytest.fixture(scope="session")
def made_training(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("training") / "training.crvs"
    create_training_workspace(path, ORIGIN, cheap_environment())
    return path


@pytest.fixture
def office_path(made_office: MadeOffice, tmp_path: Path) -> Path:
    """An office workspace of the test's own: one administrator, no client."""
    return Path(shutil.copy(made_office.path, tmp_path / "office.crvs"))


@pytest.fixture
def training_path(made_training: Path, tmp_path: Path) -> Path:
    """A training workspace of the test's own, with its sample clients and their history."""
    return Path(shutil.copy(made_training, tmp_path / "training.crvs"))


@pytest.fixture
def open_one(environment: Environment) -> Iterator[Callable[[Path], Services]]:
    """Open workspaces that are closed when the test ends."""
    opened: list[Services] = []

    def open_one(path: Path) -> Services:
        opened.append(open_services(path, environment))
        return opened[-1]

    yield open_one
    for services in opened:
        services.workspace.close()


@pytest.fixture
def office(office_path: Path, open_one: Callable[[Path], Services]) -> Services:
    return open_one(office_path)


@pytest.fixture
def training(training_path: Path, open_one: Callable[[Path], Services]) -> Services:
    return open_one(training_path)


@pytest.fixture
def admin(office: Services) -> Session:
    """The office's only National System Administrator, signed in."""
    return office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)


@pytest.fixture
def trainer(training: Services) -> Session:
    """The training workspace's National System Administrator, signed in."""
    return training.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)


@pytest.fixture
def hospital(office: Services, admin: Session) -> IssuedKeys:
    """A client of the office workspace."""
    return office.clients.create_client(admin, NewClient("Ibombo District Hospital", ClientType.HEALTH))


def add_user(services: Services, admin: Session, username: str, role: Role = Role.NATIONAL_SYSTEM_ADMIN) -> Session:
    """Add a user who has chosen a password already (the same PASSWORD) and return their session."""
    services.team.create_user(admin, username, username.title(), role, TEMPORARY_PASSWORD)
    session = services.sessions.sign_in(username, TEMPORARY_PASSWORD, ORIGIN)
    services.sessions.change_password(session, TEMPORARY_PASSWORD, PASSWORD)
    return session


def all_entries(services: Services, session: Session) -> list[AuditEntry]:
    """Return the whole audit, oldest first."""
    sequences = services.audit.matching(session, AuditFilter())
    pages = (sequences[start : start + 500] for start in range(0, len(sequences), 500))
    return [entry for page in pages for entry in services.audit.entries(session, page)]


def add_entries(services: Services, session: Session, count: int) -> None:
    """Let the audit grow by entries that stand for nothing, in no time."""
    with services.workspace.transaction():
        for number in range(count):
            draft = AuditDraft(AuditAction.SETTING_CHANGED, session.actor, ORIGIN, details={"number": number})
            append_entry(draft, NOW_MS)


def last_entry(services: Services, session: Session) -> AuditEntry:
    (entry,) = services.audit.entries(session, [services.audit.last_sequence(session)])
    return entry


def rows(path: Path, query: str, *parameters: object) -> list[tuple[object, ...]]:
    """Ask or change the file itself, past the services."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(query, parameters).fetchall()


def check_chain(lines: Sequence[Mapping[str, object]]) -> int:
    """Check a chain of exported entries by the rule in `domain/audit.py`, with none of the program's own code."""
    previous = "0" * 64
    for number, line in enumerate(lines, start=1):
        fields = {key: value for key, value in line.items() if key != "hash"}
        assert {*fields, "hash"} == {"at", *ENTRY_COLUMNS}
        canonical = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        assert fields["sequence"] == number
        assert fields["previous"] == previous, f"entry {number} does not follow the one before it"
        assert line["hash"] == hashlib.sha256(canonical).hexdigest(), f"entry {number} was changed"
        previous = str(line["hash"])
    return len(lines)


def chain_in_file(path: Path) -> int:
    """Check the chain as it stands in the file and return its length."""
    at = "strftime('%Y-%m-%dT%H:%M:%S', at_ms / 1000, 'unixepoch') || printf('.%03dZ', at_ms % 1000)"
    found = rows(path, f"SELECT {at}, {', '.join(ENTRY_COLUMNS)} FROM audit_entries ORDER BY sequence")
    lines = [dict(zip(["at", *ENTRY_COLUMNS], row, strict=True)) for row in found]
    return check_chain([line | {"details": json.loads(str(line["details"]))} for line in lines])


def run_python(source: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a small program in a process of its own, with the package at hand."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", source, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
