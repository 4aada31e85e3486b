"""A disk that fails at any write, a full one, a locked file: a message, nothing lost, and work goes on.

Every use case that writes is tried with the write failing a little later each time, until it gets through."""

from __future__ import annotations

import resource
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models import workspace as workspace_module
from tests.endurance.inventory import writing_use_cases
from tests.endurance.use_cases import (
    MAKE_WORKSPACES,
    OFFICE_ONLY,
    TELL_ALL_THE_SAME,
    USE_CASES,
    WITHOUT_ENTRY,
    WRITE_FILES,
    Furnished,
    World,
    furnish,
)
from tests.services.conftest import add_entries, chain_in_file, rows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
STEP = 4096
TRIES_OF_FILES = 8  # that many sizes between nothing and the whole file
# They change by trying, and are no harm.
ASIDE = {"tries", "audit_entries", "checkpoints", "sqlite_sequence"}

OpenWorld = Callable[[str], World]


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> dict[WorkspaceKind, Furnished]:
    return {kind: furnish(tmp_path_factory.mktemp("furnished"), kind) for kind in WorkspaceKind}


@pytest.fixture
def open_world(furnished: dict[WorkspaceKind, Furnished], tmp_path: Path) -> Iterator[OpenWorld]:
    """Open the workspace that a use case is tried in."""
    opened: list[World] = []

    def open_world(name: str) -> World:
        kind = WorkspaceKind.OFFICE if name in OFFICE_ONLY else WorkspaceKind.TRAINING
        opened.append(World(furnished[kind], tmp_path))
        return opened[-1]

    yield open_world
    for world in opened:
        world.close()


def contents(world: World) -> dict[str, list[tuple[object, ...]]]:
    tables = [str(name) for (name,) in rows(world.path, "SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {table: rows(world.path, f"SELECT * FROM {table}") for table in tables if table not in ASIDE}


def last_entry(world: World) -> int:
    return int(str(rows(world.path, "SELECT max(sequence) FROM audit_entries")[0][0]))


def check_undone(world: World, before: dict[str, list[tuple[object, ...]]], entry: int) -> None:
    """Nothing was changed, nothing is said to have been done, and no half of a file lies there."""
    assert contents(world) == before
    later = rows(world.path, "SELECT outcome, action FROM audit_entries WHERE sequence > ?", entry)
    assert {outcome for outcome, _ in later} <= {"failed"}
    assert list(world.file.parent.iterdir()) == []


@contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """No file can be written past this size, as if the disk had a hole there."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def sizes(world: World, name: str) -> Iterator[int]:
    """Up to where files can be written, a page more each time of the workspace's log."""
    if name in MAKE_WORKSPACES:  # where what fails is not to be said in pages of a log
        yield from (0, *(STEP << doubled for doubled in range(20)))
    if name in WRITE_FILES:
        # Let the log be longer than any other file, so that its pages are what fails in the end.
        while log_size(world) < 1.2 * world.path.stat().st_size:
            rows(world.path, "UPDATE records SET bundle = bundle || ' '")
        began = log_size(world)
        yield from (part * began // TRIES_OF_FILES for part in range(TRIES_OF_FILES))
        yield from (began + pages * STEP for pages in range(1000))
    for pages in range(1000):
        world.services.workspace.settle()  # the log begins anew
        yield pages * STEP


def log_size(world: World) -> int:
    return world.path.with_name(f"{world.path.name}-wal").stat().st_size


def test_every_use_case_that_writes_is_tried_here() -> None:
    """A new one is not forgotten."""
    tried = {name.partition(" (")[0] for name in USE_CASES}
    common = {each for each in writing_use_cases() if each.endswith(".record_refusal")}  # all of them one method
    assert tried == (writing_use_cases() - TELL_ALL_THE_SAME - common) | {"Notifications.record_refusal"}


@pytest.mark.parametrize("name", USE_CASES)
def test_whatever_the_file_refuses_nothing_is_half_done(
    name: str, open_world: OpenWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program writes and does not end; then the disk fails at the first write, the second, and so on.

    Each is told as a fault of the file, never as a bug; in the end the same thing gets through."""
    monkeypatch.setattr(workspace_module, "BUSY_TIMEOUT_S", 0.01)
    world = open_world(name)
    if name not in MAKE_WORKSPACES:
        before, entry = contents(world), last_entry(world)
        with written_by_another(world), pytest.raises(StoreError) as error:
            USE_CASES[name](world)
        assert error.value.reason == "workspace-locked"
        check_undone(world, before, entry)
        world.ready()
    failed = 0
    for size in sizes(world, name):
        before, entry = contents(world), last_entry(world)
        try:
            with files_end_at(size):
                USE_CASES[name](world)
            break
        except StoreError:
            failed += 1
        check_undone(world, before, entry)
        world.ready()
    assert failed > 0
    assert chain_in_file(world.path) > 0
    assert rows(world.path, "PRAGMA integrity_check") == [("ok",)]
    print(f"writes that failed: {failed}, each undone")


@pytest.mark.parametrize("name", [name for name in USE_CASES if name not in MAKE_WORKSPACES])
def test_a_full_file_changes_nothing(name: str, open_world: OpenWorld) -> None:
    """As on a full disk: the database may not grow, and what was free inside of it is used up."""
    world = open_world(name)
    world.services.workspace._sql(f"PRAGMA max_page_count = {rows(world.path, 'PRAGMA page_count')[0][0]}")
    use_up(world, 20)
    use_up(world, 1)
    before, entry = contents(world), last_entry(world)
    if name in WITHOUT_ENTRY:  # it takes no room
        USE_CASES[name](world)
    else:
        with pytest.raises(StoreError) as error:
            USE_CASES[name](world)
        assert error.value.reason == "disk-full"
        check_undone(world, before, entry)
    chain_in_file(world.path)


def use_up(world: World, entries: int) -> None:
    with suppress(StoreError):
        while True:
            add_entries(world.services, world.session, entries)


@contextmanager
def written_by_another(world: World) -> Iterator[None]:
    with closing(sqlite3.connect(world.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
