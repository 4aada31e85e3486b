"""Files that a disk, a cable or a careless copy has damaged: never a crash, never a changed audit that looks right.

`CORRUPTIONS=20000 pytest tests/audit/test_damaged_files.py -s` tries more of them."""

import json
import os
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.users import Role
from crvs_desktop.domain.verification import Verification
from crvs_desktop.models.workspace import PRAGMAS
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    CHEAP,
    NOW_MS,
    ORIGIN,
    PASSWORD,
    TEMPORARY_PASSWORD,
    MadeOffice,
    add_entries,
)

CORRUPTIONS = int(os.environ.get("CORRUPTIONS", "1000"))
CHUNKS = 4
AUDIT = "SELECT * FROM audit_entries ORDER BY sequence"


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """One in which nothing was seen before, so that the file speaks for itself; and no waiting for the disk."""
    monkeypatch.setitem(PRAGMAS, "synchronous", "off")
    return Environment(lambda: NOW_MS, os.urandom, CHEAP, CHEAP, settings_folder=lambda: tmp_path / "settings")


@pytest.fixture
def sound(made_office: MadeOffice, tmp_path: Path, environment: Environment) -> bytes:
    """A workspace with something in every table that an office uses, some pages long."""
    path = Path(shutil.copy(made_office.path, tmp_path / "sound.crvs"))
    services = open_services(path, environment)
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    for client_type in ClientType:
        webhook = WebhookPermissions(birth=("child-details",)) if client_type is ClientType.WEBHOOK else None
        services.clients.create_client(session, NewClient(f"A {client_type}", client_type, webhook=webhook))
    services.team.create_user(session, "j.phiri", "Joyce Phiri", Role.FIELD_AGENT, TEMPORARY_PASSWORD)
    add_entries(services, session, 60)
    services.sessions.sign_out(session)
    services.workspace.close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


def corruptions(content: bytes, chunk: int) -> Iterator[tuple[str, bytes]]:
    """Give damaged copies: one bit turned, some bits, a stretch of rubbish or zeros, a page from elsewhere, an end cut
    off."""
    chance = random.Random(chunk)
    for number in range(CORRUPTIONS // CHUNKS):
        damaged = bytearray(content)
        place = chance.randrange(len(content))
        kind = chance.choice(["bit", "bit", "bit", "bits", "rubbish", "zeros", "page", "cut off"])
        if kind == "bit":
            damaged[place] ^= 1 << chance.randrange(8)
        elif kind == "bits":
            for _ in range(chance.randrange(2, 40)):
                damaged[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        elif kind in ("rubbish", "zeros"):
            length = min(chance.choice([1, 4, 30, 512, 4096]), len(content) - place)
            damaged[place : place + length] = chance.randbytes(length) if kind == "rubbish" else bytes(length)
        elif kind == "page":
            source, target = (chance.randrange(len(content) // 4096) * 4096 for _ in range(2))
            damaged[target : target + 4096] = content[source : source + 4096]
        else:
            del damaged[place:]
        yield f"{kind} at {place}, chunk {chunk}, number {number}", bytes(damaged)


def use(services: Services) -> Verification:
    """Do what a person does with a workspace; return what verifying says."""
    services.checkpoints.compare()
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    result = services.audit.verify(session)
    with suppress(CrvsDesktopError):
        look_around(services, session)
    with suppress(CrvsDesktopError):
        services.clients.create_client(session, NewClient("Another", ClientType.HEALTH))
    with suppress(CrvsDesktopError):
        services.sessions.sign_out(session)
    return result


def look_around(services: Services, session: Session) -> None:
    sequences = services.audit.matching(session, AuditFilter())
    services.audit.entries(session, sequences[:200])
    services.audit.matching(session, AuditFilter(text="banda"))
    services.team.list_users(session)
    for client in services.clients.list_clients(session)[:1]:
        services.clients.reveal_keys(session, client.client_id)
        services.clients.check_credentials(client.client_id, "crvs_cs_x", ORIGIN)


def entries_of(path: Path, count: int) -> list[tuple[Any, ...]]:
    """Read the audit as another program sees it; details by what they say."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        rows = database.execute(AUDIT).fetchmany(count)
    return [(*row[:11], json.loads(row[11]), *row[12:]) for row in rows]


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_a_damaged_file_is_told_or_is_as_it_was(
    sound: bytes, tmp_path: Path, environment: Environment, chunk: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever was hit: a sentence about the file, or an audit in which nothing changed, or what changed is named."""
    path = tmp_path / "office.crvs"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as database:
        (count,) = database.execute("SELECT count(*) FROM audit_entries").fetchone()
    expected = entries_of(path, count)
    outcomes: Counter[str] = Counter()
    for name, damaged in corruptions(sound, chunk):
        for leftover in tmp_path.glob("office.crvs*"):
            leftover.unlink()
        path.write_bytes(damaged)
        try:
            services = open_services(path, environment)
        except CrvsDesktopError as error:
            outcomes[f"not opened: {error.reason}"] += 1
            continue
        try:
            result = use(services)
            outcomes[result.finding.damage.value if result.finding else "intact"] += 1
            if result.finding is None:
                assert entries_of(path, count) == expected, name
        except CrvsDesktopError as error:
            outcomes[f"refused: {error.reason}"] += 1
        except Exception as error:
            error.add_note(name)
            raise
        finally:
            services.workspace.close()
    with capsys.disabled():
        survived = sum(outcomes.values())
        print(f"\n{survived} of {CORRUPTIONS // CHUNKS} corruptions survived, chunk {chunk}: {dict(outcomes)}")
    assert survived == CORRUPTIONS // CHUNKS
