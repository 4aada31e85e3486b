"""A workspace file: making it, opening it, writing to it."""

import errno
import gc
import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import peewee
import pytest

from crvs_desktop.domain.errors import ConflictError, RefusedError, StoreError
from crvs_desktop.models import workspace as workspace_module
from crvs_desktop.models.tables import WorkspaceRow
from crvs_desktop.models.workspace import Workspace
from tests.models.conftest import NAME, files_in, make, sql

UNUSUAL_NAMES = [
    "with space.crvs",
    "per%20cent?mode=ro&x=#1.crvs",
    "Büro – 東京.crvs",
    "'; DROP TABLE users.crvs",
    "no extension",
    os.fsdecode(b"not-utf-8-\xff.crvs"),
]


def name_in(path: Path) -> str:
    workspace = Workspace.open(path)
    try:
        return workspace.info().name
    finally:
        workspace.close()


def rename_office(workspace: Workspace, name: str) -> None:
    with workspace.transaction():
        WorkspaceRow.update(name=name).execute()


# Making


def test_a_new_workspace_is_one_private_file_in_wal_mode(path: Path) -> None:
    """Only its owner may read it; nothing else is left in the folder."""
    assert files_in(path.parent) == ["office.crvs"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sql(path, "PRAGMA journal_mode") == [("wal",)]
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    assert name_in(path) == NAME


def test_what_lies_beside_an_open_workspace_is_private_too(workspace: Workspace) -> None:
    """The write-ahead log holds the same data."""
    rename_office(workspace, "x")
    log = Path(f"{workspace.path}-wal")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", UNUSUAL_NAMES, ids=ascii)
def test_a_workspace_may_have_any_file_name(tmp_path: Path, name: str) -> None:
    """Signs that mean something in an address or in SQL mean nothing here."""
    path = make(tmp_path / name)
    assert files_in(tmp_path) == [name]
    assert name_in(path) == NAME


def test_nobody_finds_half_a_workspace(tmp_path: Path) -> None:
    """While it is filled the file does not have its name, and when filling it fails nothing stays."""
    path = tmp_path / "office.crvs"
    with pytest.raises(RefusedError), Workspace.create(path) as workspace, workspace.transaction():  # noqa: PT012
        WorkspaceRow.insert(id=1, workspace_id="w-1", name=NAME, kind="office", created_at_ms=0).execute()
        assert not path.exists()
        raise RefusedError("not-permitted")
    assert files_in(tmp_path) == []


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, peewee.IntegrityError])
def test_nothing_stays_whatever_interrupts_the_making(tmp_path: Path, error: type[BaseException]) -> None:
    """Ctrl+C and our own bugs, too."""
    with pytest.raises(error), Workspace.create(tmp_path / "office.crvs"):
        raise error
    assert files_in(tmp_path) == []


@pytest.mark.parametrize("content", [b"", b"someone's letter", b"SQLite format 3\x00" + bytes(100)])
def test_an_existing_file_is_never_overwritten(tmp_path: Path, content: bytes) -> None:
    """Whatever it is."""
    path = tmp_path / "office.crvs"
    path.write_bytes(content)
    with pytest.raises(ConflictError) as refusal:
        make(path)
    assert refusal.value.reason == "file-exists"
    assert str(path) in str(refusal.value)
    assert path.read_bytes() == content
    assert files_in(tmp_path) == ["office.crvs"]


@pytest.mark.parametrize("kind", ["folder", "link to nothing"])
def test_another_thing_of_that_name_is_left_alone(tmp_path: Path, kind: str) -> None:
    """A folder, or a link whose disk is not there now."""
    path = tmp_path / "office.crvs"
    path.mkdir() if kind == "folder" else path.symlink_to(tmp_path / "elsewhere" / "x.crvs")
    with pytest.raises(ConflictError):
        make(path)
    assert path.is_dir() or path.is_symlink()
    assert files_in(tmp_path) == ["office.crvs"]


def test_a_file_that_appears_while_the_workspace_is_made_is_not_overwritten(tmp_path: Path) -> None:
    """Two windows set up the same file: the second one is told, and the first one's workspace stays."""
    path = tmp_path / "office.crvs"
    with pytest.raises(ConflictError) as refusal, Workspace.create(path) as workspace:  # noqa: PT012
        with workspace.transaction():
            WorkspaceRow.insert(id=1, workspace_id="w-2", name="Second", kind="office", created_at_ms=0).execute()
        path.write_bytes(b"the first one's")
    assert refusal.value.reason == "file-exists"
    assert path.read_bytes() == b"the first one's"
    assert files_in(tmp_path) == ["office.crvs"]


def test_a_file_has_its_name_when_it_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Power that fails at any moment leaves the whole workspace under its name, or nothing."""
    path = tmp_path / "office.crvs"
    found: list[bytes] = []
    unlink = Path.unlink

    def look_then_unlink(file: Path, missing_ok: bool = False) -> None:
        found.append(path.read_bytes() if path.exists() else b"nothing")
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", look_then_unlink)
    monkeypatch.setattr(Path, "replace", None)
    make(path)
    assert set(found) == {b"nothing", path.read_bytes()}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows renames without replacing")
@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP])
def test_a_disk_without_second_names_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """A memory stick: the workspace is made, and still never in place of another file."""

    def refuse(*_arguments: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", refuse)
    path = make(tmp_path / "office.crvs")
    assert name_in(path) == NAME
    assert files_in(tmp_path) == ["office.crvs"]
    taken = tmp_path / "other.crvs"
    with pytest.raises(ConflictError), Workspace.create(taken):
        taken.write_bytes(b"the first one's")
    assert taken.read_bytes() == b"the first one's"


def test_what_an_earlier_crash_left_is_not_in_the_way(tmp_path: Path) -> None:
    """A draft of a process of the same number, long dead."""
    (tmp_path / f".office.crvs.{os.getpid()}.new").write_bytes(b"half")
    make(tmp_path / "office.crvs")
    assert files_in(tmp_path) == ["office.crvs"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """It is not made silently: it may be a disk that is not there."""
    with pytest.raises(StoreError) as error:
        make(tmp_path / "missing" / "office.crvs")
    assert error.value.reason == "folder-missing"
    assert str(tmp_path / "missing") in str(error.value)
    assert files_in(tmp_path) == []


def test_a_name_that_the_system_refuses_is_said_so(tmp_path: Path) -> None:
    """A name of 300 letters ends in a sentence, not in a crash."""
    with pytest.raises(StoreError) as error:
        make(tmp_path / ("x" * 300))
    assert error.value.reason == "file-failed"
    with pytest.raises(StoreError) as error:
        Workspace.open(tmp_path / ("x" * 300))
    assert error.value.reason == "file-failed"


# Writing and reading


def test_a_transaction_happens_whole_or_not_at_all(workspace: Workspace) -> None:
    """An error inside undoes what came before it; a savepoint undoes only its own part."""
    with pytest.raises(RefusedError), workspace.transaction():  # noqa: PT012
        WorkspaceRow.update(name="Half").execute()
        raise RefusedError("not-permitted")
    assert workspace.info().name == NAME
    with workspace.transaction():
        WorkspaceRow.update(name="Kept").execute()
        with pytest.raises(RefusedError), workspace.savepoint():  # noqa: PT012
            WorkspaceRow.update(name="Undone").execute()
            raise RefusedError("not-permitted")
    assert workspace.info().name == "Kept"


def test_transactions_inside_others(workspace: Workspace) -> None:
    """Each undoes its own part, however deep; reading inside sees what is not yet kept."""
    with workspace.transaction():
        with workspace.transaction():
            WorkspaceRow.update(name="Kept").execute()
            with pytest.raises(RefusedError), workspace.transaction():  # noqa: PT012
                with workspace.savepoint():
                    WorkspaceRow.update(name="Undone").execute()
                assert workspace.info().name == "Undone"
                raise RefusedError("not-permitted")
            assert workspace.info().name == "Kept"
        with pytest.raises(RefusedError), workspace.transaction():
            raise RefusedError("not-permitted")
    assert workspace.info().name == "Kept"


def test_reading_sees_one_moment(path: Path, open_one: Callable[[Path], Workspace]) -> None:
    """What another one writes meanwhile is seen afterwards."""
    reader, writer = open_one(path), open_one(path)
    with reader.reading():
        assert WorkspaceRow.get().name == NAME
        rename_office(writer, "Changed")
        assert WorkspaceRow.get().name == NAME
    assert reader.info().name == "Changed"


def test_two_threads_use_two_files_at_once(tmp_path: Path) -> None:
    """The tables are bound to a file per thread and use, never globally."""
    paths = [make(tmp_path / f"{number}.crvs") for number in range(2)]
    both = threading.Barrier(2, timeout=10)
    read: dict[Path, str] = {}

    def work(path: Path) -> None:
        workspace = Workspace.open(path)
        for _ in range(20):
            with workspace.transaction():
                both.wait()
                WorkspaceRow.update(name=path.name).execute()
                both.wait()
                read[path] = WorkspaceRow.get().name
        workspace.close()

    threads = [threading.Thread(target=work, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == {path: path.name for path in paths}
    assert [name_in(path) for path in paths] == [path.name for path in paths]


def test_one_workspace_is_used_by_two_threads(workspace: Workspace) -> None:
    """Each gets a connection of its own, closes it, and sees what the other wrote."""
    seen = []

    def work() -> None:
        rename_office(workspace, "From the thread")
        seen.append(workspace.info().name)
        workspace.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [*seen, workspace.info().name] == ["From the thread"] * 2


def test_two_files_are_used_in_turn_by_one_thread(tmp_path: Path, open_one: Callable[[Path], Workspace]) -> None:
    """Also one inside the other."""
    first, second = (open_one(make(tmp_path / f"{number}.crvs")) for number in range(2))
    with first.transaction():
        WorkspaceRow.update(name="first").execute()
        with second.transaction():
            WorkspaceRow.update(name="second").execute()
        assert WorkspaceRow.get().name == "first"
    assert (first.info().name, second.info().name) == ("first", "second")


def test_a_closed_workspace_leaves_one_file(path: Path) -> None:
    """Closing twice does no harm; using it again opens it again."""
    workspace = Workspace.open(path)
    rename_office(workspace, "x")
    workspace.close()
    workspace.close()
    gc.collect()
    assert files_in(path.parent) == ["office.crvs"]
    assert workspace.info().name == "x"
    workspace.close()


def test_the_counter_tells_when_anyone_else_wrote(path: Path, open_one: Callable[[Path], Workspace]) -> None:
    """Another connection's change moves it; reading, and nothing happening, does not."""
    watcher, other = open_one(path), open_one(path)
    before = watcher.change_counter()
    assert other.info().name == NAME
    assert watcher.change_counter() == before
    rename_office(other, "x")
    changed = watcher.change_counter()
    assert changed != before
    assert watcher.change_counter() == changed
    sql(path, "UPDATE workspace SET name = 'y'")
    assert watcher.change_counter() != changed


def test_a_destroyed_secret_is_not_in_the_file_any_more(workspace: Workspace) -> None:
    """What is overwritten with nothing is wiped, not only unlinked from its row."""
    marker = b"SEALED-" * 20
    with workspace.transaction():
        WorkspaceRow.update(recovery_sealed=marker).execute()
    sql(workspace.path, "PRAGMA wal_checkpoint(TRUNCATE)")
    assert marker in workspace.path.read_bytes()
    with workspace.transaction():
        WorkspaceRow.update(recovery_sealed=None).execute()
    sql(workspace.path, "PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"SEALED" not in workspace.path.read_bytes()


# Our own mistakes


@pytest.mark.parametrize("statement", ["SELEC", "SELECT no_such_column FROM users", "SELECT no_such_function()"])
def test_a_mistake_in_our_sql_is_not_called_damage(workspace: Workspace, statement: str) -> None:
    """Nobody is told to restore a backup because of a bug of ours."""
    with pytest.raises(peewee.OperationalError), workspace.transaction():
        workspace._sql(statement)


def test_a_broken_rule_of_the_database_is_not_called_damage(workspace: Workspace) -> None:
    """A service that breaks a constraint has a bug."""
    with pytest.raises(peewee.IntegrityError), workspace.transaction():
        WorkspaceRow.update(kind="shop").execute()


def test_a_short_wait_for_another_writer_ends_in_a_sentence(
    path: Path, open_one: Callable[[Path], Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program that holds the file is named as the cause; when it is done, work goes on."""
    monkeypatch.setattr(workspace_module, "BUSY_TIMEOUT_S", 0.05)
    holder, waiter = open_one(path), open_one(path)
    with holder.transaction():
        with pytest.raises(StoreError) as error:
            rename_office(waiter, "x")
        assert error.value.reason == "workspace-locked"
        assert waiter.info().name == NAME  # reading goes on
    rename_office(waiter, "x")
    assert holder.info().name == "x"


def test_a_writer_waits_for_another_one(path: Path, open_one: Callable[[Path], Workspace]) -> None:
    """Nobody gets an error because someone else writes at the same moment."""
    workspace = open_one(path)
    inside, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        other = Workspace.open(path)
        with other.transaction():
            WorkspaceRow.update(name="first").execute()
            inside.set()
            go_on.wait(10)
        other.close()

    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait(10)
    threading.Timer(0.05, go_on.set).start()
    rename_office(workspace, "second")
    thread.join()
    assert workspace.info().name == "second"
