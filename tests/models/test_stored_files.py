"""Workspaces that earlier programs wrote, kept in `files/`: each upgrades, works, and outlives a failed upgrade."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.models import workspace as workspace_module
from crvs_desktop.models.migrations import STEPS, VERSION
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from tests.models.conftest import make, sql
from tests.models.make_stored_file import ADMIN, NOW_MS, ORIGIN, PASSWORD

FILES = Path(__file__).parent / "files"
STORED = sorted(FILES.glob("schema-*.crvs"))
SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name"


def version_of(path: Path) -> int:
    return int(path.stem.removeprefix("schema-"))


def copy_of(path: Path, folder: Path) -> Path:
    """Return the file as someone has it on their disk."""
    copy = Path(shutil.copy(path, folder / path.name))
    copy.chmod(0o600)
    return copy


@pytest.fixture(params=STORED, ids=lambda path: path.stem)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return copy_of(request.param, tmp_path)


def dump(path: Path) -> list[str]:
    """All that the file holds, as SQL."""
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


def test_there_is_a_file_of_every_earlier_schema() -> None:
    """Whoever adds a step keeps one from before: see `make_stored_file.py`."""
    assert {version_of(path) for path in STORED} >= set(range(1, VERSION))
    for path in STORED:
        assert sql(path, "PRAGMA user_version") == [(version_of(path),)]
    assert sorted(path.name for path in FILES.iterdir()) == sorted(path.name for path in STORED)


def test_it_becomes_what_a_new_file_is(stored: Path, tmp_path: Path) -> None:
    """The same tables, rules and indexes, in the same words; the file from before is kept beside it."""
    version, before = version_of(stored), dump(stored)
    Workspace.open(stored).close()
    fresh = make(tmp_path / "fresh.crvs")
    assert sql(stored, SCHEMA) == sql(fresh, SCHEMA)
    assert sql(stored, "PRAGMA user_version") == [(VERSION,)]
    assert sql(stored, "PRAGMA integrity_check") == [("ok",)]
    assert sql(stored, "PRAGMA foreign_key_check") == []
    copy = stored.with_name(f"{stored.name}.version-{version}")
    assert copy.exists() == (version < VERSION)
    if copy.exists():
        assert dump(copy) == before
        assert sql(copy, "PRAGMA user_version") == [(version,)]


def test_it_works_as_a_new_one_does(stored: Path) -> None:
    """Its people sign in, its clients have their keys, its audit goes on and verifies."""
    entries = sql(stored, "SELECT * FROM audit_entries ORDER BY sequence")
    environment = replace(Environment(), now_ms=lambda: NOW_MS, random_bytes=os.urandom)
    services = open_services(stored, environment)
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    clients = services.clients.list_clients(session)
    assert [client.type for client in clients] == list(ClientType)[:-1]  # the last one was deleted
    for client in clients:
        assert services.clients.reveal_keys(session, client.client_id).sha_secret.reveal().startswith("crvs_sha_")
    services.clients.create_client(session, NewClient("One more", ClientType.HEALTH))
    services.team.list_users(session)
    services.sessions.sign_out(session)
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    result = services.audit.verify(session)
    assert result.finding is None
    assert result.signed_up_to == result.entries > len(entries)
    made = services.audit.matching(session, AuditFilter(action="checkpoint-key-made"))
    assert len(made) == 1
    assert sql(stored, "SELECT * FROM audit_entries ORDER BY sequence")[: len(entries)] == entries
    services.workspace.close()


@pytest.mark.parametrize(
    ("path", "fails_at"),
    [(path, step) for path in STORED for step in range(version_of(path) + 1, VERSION + 1)],
    ids=lambda value: value.stem if isinstance(value, Path) else f"step {value}",
)
def test_an_upgrade_that_fails_takes_nothing(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    """At whichever statement of a step: the file is as the step before left it, one from before the upgrade is kept
    beside it, and a program that does it right opens it."""
    stored, version = copy_of(path, tmp_path), version_of(path)
    before, kept = dump(stored), stored.with_name(f"{stored.name}.version-{version}")
    for place in range(len(STEPS[fails_at - 1]) + 1):
        broken = [*STEPS[fails_at - 1][:place], "INSERT INTO nowhere VALUES (1)", *STEPS[fails_at - 1][place:]]
        with monkeypatch.context() as patched:
            patched.setattr(workspace_module, "STEPS", (*STEPS[: fails_at - 1], tuple(broken), *STEPS[fails_at:]))
            with pytest.raises(Exception, match=r"nowhere|damaged"):
                Workspace.open(stored)
        assert sql(stored, "PRAGMA user_version") == [(max(version, fails_at - 1),)]
        if fails_at == version + 1:
            assert dump(stored) == before
        assert dump(kept) == before
        Workspace.open(stored).close()
        assert sql(stored, "PRAGMA user_version") == [(VERSION,)]
        for leftover in stored.parent.glob(f"{stored.name}*"):
            leftover.unlink()
        copy_of(path, tmp_path)
