"""When the power goes: writes that never reached the disk, pages written by half.

A file as it lies on the disk at such a moment is put together from copies: the log (WAL) cut off or torn anywhere, or
the database with some pages of before and some of after a checkpoint. It has to open to a state that was once whole."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from tests.services.conftest import chain_in_file, rows

CUTS = 150
TEARS = 60
MIXES = 60
PAGE = 4096
SECTOR = 512


@dataclass(frozen=True)
class Moment:
    """What is in the file once something was reported done, and how long the log is then."""

    entries: int
    clients: int
    log_size: int


@dataclass(frozen=True)
class Recorded:
    database: Path
    log: Path
    moments: list[Moment]

    def lay_out(self, folder: Path, log: bytes, database: bytes | None = None) -> Path:
        path = folder / "after.crvs"
        path.write_bytes(self.database.read_bytes() if database is None else database)
        path.with_name("after.crvs-wal").write_bytes(log)
        return path

    def last_within(self, size: int) -> Moment:
        """Return the last moment whose whole log lies within the first `size` bytes."""
        return max((moment for moment in self.moments if moment.log_size <= size), key=lambda moment: moment.log_size)


def now(path: Path) -> tuple[int, int]:
    return chain_in_file(path), len(rows(path, "SELECT 1 FROM clients"))


@pytest.fixture
def recorded(training: Services, trainer: Session, training_path: Path, tmp_path: Path) -> Recorded:
    """Things done one after the other, with a copy of database and log, and the log's size after each."""
    training.workspace.close()
    with closing(sqlite3.connect(training_path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    log = training_path.with_name(f"{training_path.name}-wal")
    moments = [Moment(*now(training_path), 0)]
    folder = tmp_path / "recorded"
    folder.mkdir()
    shutil.copy(training_path, folder / "database")
    # A connection that stays open keeps the log from being written back when the others close.
    with closing(sqlite3.connect(training_path)) as keeper:
        keeper.execute("SELECT count(*) FROM clients").fetchone()
        for number in range(14):
            issued = training.clients.create_client(trainer, NewClient(f"Client {number}", ClientType.HEALTH))
            moments.append(Moment(*now(training_path), log.stat().st_size))
            training.clients.deactivate(trainer, issued.client.client_id)
            moments.append(Moment(*now(training_path), log.stat().st_size))
        shutil.copy(log, folder / "log")
        training.workspace.close()
    return Recorded(folder / "database", folder / "log", moments)


def check_whole(path: Path, expected: Moment, environment: Environment) -> None:
    services = open_services(path, environment)
    services.workspace.close()
    assert now(path) == (expected.entries, expected.clients)
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_log_cut_off_anywhere_opens_to_the_last_whole_state(
    recorded: Recorded, environment: Environment, tmp_path: Path
) -> None:
    """Everything up to the last commit that reached the disk, and nothing of the one that did not."""
    chance = random.Random(1)
    log = recorded.log.read_bytes()
    sizes = {moment.log_size for moment in recorded.moments} | {
        size + step for moment in recorded.moments for size in [moment.log_size] for step in (-1, 1) if size > 0
    }
    sizes |= {chance.randrange(len(log)) for _ in range(CUTS - len(sizes))}
    for size in sorted(sizes):
        folder = tmp_path / f"cut-{size}"
        folder.mkdir()
        check_whole(recorded.lay_out(folder, log[:size]), recorded.last_within(size), environment)
    print(f"logs cut off: {len(sizes)}, all opened to the last whole state")


def test_a_torn_page_is_not_taken_for_a_whole_one(recorded: Recorded, environment: Environment, tmp_path: Path) -> None:
    """From where the log was torn on, nothing counts: a sector of zeros or of something older lies there."""
    chance = random.Random(2)
    log = recorded.log.read_bytes()
    for number in range(TEARS):
        place = chance.randrange(len(log) // SECTOR) * SECTOR
        junk = bytes(SECTOR) if number % 2 else chance.randbytes(SECTOR)
        torn = log[:place] + junk + log[place + SECTOR :]
        # Much of a page is zeros anyway: what counts is the first byte that is another one.
        differs = next((at for at in range(place, place + SECTOR) if torn[at] != log[at]), len(log))
        folder = tmp_path / f"torn-{number}"
        folder.mkdir()
        check_whole(recorded.lay_out(folder, torn), recorded.last_within(differs), environment)
    print(f"logs torn: {TEARS}, all opened to the last whole state")


def test_a_checkpoint_broken_off_is_done_again(recorded: Recorded, environment: Environment, tmp_path: Path) -> None:
    """The database holds some pages of before and some of after; the log, which is whole, makes them all new."""
    chance = random.Random(3)
    log, before = recorded.log.read_bytes(), recorded.database.read_bytes()
    folder = tmp_path / "after"
    folder.mkdir()
    path = recorded.lay_out(folder, log)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    after = path.read_bytes()
    before += bytes(len(after) - len(before))
    for number in range(MIXES):
        mixed = b"".join(
            (before if chance.random() < 0.5 else after)[start : start + PAGE] for start in range(0, len(after), PAGE)
        )
        folder = tmp_path / f"mixed-{number}"
        folder.mkdir()
        check_whole(recorded.lay_out(folder, log, mixed), recorded.moments[-1], environment)
    print(f"checkpoints broken off: {MIXES}, all done again")
