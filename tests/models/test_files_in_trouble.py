"""Files that cannot be opened or written: each gets a sentence, and is left as it was."""

import os
import sqlite3
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.domain.errors import StoreError
from crvs_desktop.models.migrations import VERSION
from crvs_desktop.models.tables import UserRow, WorkspaceRow
from crvs_desktop.models.workspace import APPLICATION_ID, Workspace
from tests.models.conftest import NOBODY, files_in, make, run_python, sql


def refusal_of(path: Path) -> StoreError:
    with pytest.raises(StoreError) as error:
        Workspace.open(path)
    assert str(path) in str(error.value)
    return error.value


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    """The sentence says that it may have been moved."""
    assert refusal_of(tmp_path / "office.crvs").reason == "file-missing"
    assert refusal_of(tmp_path / "no folder" / "office.crvs").reason == "file-missing"
    assert files_in(tmp_path) == []


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    """Someone chose the folder instead of what is in it."""
    (tmp_path / "folder").mkdir()
    assert refusal_of(tmp_path / "folder").reason == "file-missing"


@pytest.mark.parametrize(
    "content",
    [b"x", b"Dear Sir or Madam,\n" * 50, bytes(4096), b"SQLite format 3\x00", b"SQLite format 3\x00" + bytes(80)],
    ids=["one byte", "text", "zeros", "cut off", "cut off later"],
)
def test_a_file_of_another_kind_is_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    """Whatever its name."""
    path = tmp_path / "letter.crvs"
    path.write_bytes(content)
    assert refusal_of(path).reason == "not-a-workspace"
    assert path.read_bytes() == content
    assert files_in(tmp_path) == ["letter.crvs"]


def test_an_empty_file_is_told_apart(tmp_path: Path) -> None:
    """It is what an interrupted copy leaves. SQLite itself would take it for a database of its own and write to it."""
    path = tmp_path / "office.crvs"
    path.touch()
    assert refusal_of(path).reason == "workspace-empty"
    assert path.read_bytes() == b""
    assert files_in(tmp_path) == ["office.crvs"]


@pytest.mark.parametrize("application_id", [0, 1, APPLICATION_ID + 1, -1])
def test_another_programs_database_is_left_as_it_was(tmp_path: Path, application_id: int) -> None:
    """Also one that has tables of the same names."""
    path = tmp_path / "browser.sqlite"
    sql(path, f"PRAGMA application_id = {application_id}", "CREATE TABLE workspace (id)", "CREATE TABLE users (id)")
    before = path.read_bytes()
    assert refusal_of(path).reason == "not-a-workspace"
    assert path.read_bytes() == before
    assert files_in(tmp_path) == ["browser.sqlite"]


def test_a_newer_workspace_is_refused_with_both_versions(path: Path) -> None:
    """What a later program wrote is not touched by this one."""
    sql(path, f"PRAGMA user_version = {VERSION + 7}", "PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    error = refusal_of(path)
    assert error.reason == "workspace-newer"
    assert f"version {VERSION + 7}" in str(error)
    assert f"up to {VERSION}" in str(error)
    assert path.read_bytes() == before
    assert files_in(path.parent) == ["office.crvs"]


@pytest.mark.parametrize("version", [0, -1])
def test_a_workspace_of_no_version_is_damaged(path: Path, version: int) -> None:
    """It is not taken for an empty one and filled with tables."""
    sql(path, f"PRAGMA user_version = {version}", "DROP TABLE clients", "PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    assert refusal_of(path).reason == "workspace-damaged"
    assert path.read_bytes() == before


def test_a_workspace_without_its_name_is_damaged(path: Path) -> None:
    """Its first row is gone."""
    sql(path, "DELETE FROM workspace")
    assert refusal_of(path).reason == "workspace-damaged"


def test_a_workspace_without_a_table_is_damaged(path: Path, open_one: Callable[[Path], Workspace]) -> None:
    """Seen at the latest when the table is needed."""
    sql(path, "DROP TABLE users")
    workspace = open_one(path)
    with pytest.raises(StoreError) as error, workspace.reading():
        UserRow.select().count()
    assert error.value.reason == "workspace-damaged"
    sql(path, "DROP TABLE workspace")
    workspace.close()
    assert refusal_of(path).reason == "workspace-damaged"


@pytest.mark.parametrize("offset", [16, 19, 21, 47, 100], ids=lambda offset: f"byte {offset}")
def test_a_damaged_header_is_told(path: Path, offset: int) -> None:
    """Page size, format and the first page's own header; the file is left for whoever repairs it."""
    content = bytearray(path.read_bytes())
    content[offset] = 0x7F
    path.write_bytes(content)
    assert refusal_of(path).reason == "workspace-damaged"
    assert path.read_bytes() == bytes(content)


def test_damaged_pages_are_told(path: Path) -> None:
    """Everything after the first page is rubbish."""
    content = path.read_bytes()
    rubbish = content[:4096] + b"\xa5" * (len(content) - 4096)
    path.write_bytes(rubbish)
    assert refusal_of(path).reason == "workspace-damaged"
    assert path.read_bytes() == rubbish


def test_a_file_that_was_cut_off_is_told(path: Path) -> None:
    """A copy that stopped half-way."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refusal_of(path).reason == "workspace-damaged"


def test_a_file_locked_by_another_program_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that has it all for itself; when it lets go, the file opens."""
    monkeypatch.setattr("crvs_desktop.models.workspace.BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert refusal_of(path).reason == "workspace-locked"
        other.execute("ROLLBACK")
    Workspace.open(path).close()


def test_a_file_that_was_moved_away_while_open_is_missed(path: Path, workspace: Workspace) -> None:
    """Nothing is written to what is no longer there, and no empty file is made in its place."""
    moved = path.with_name("moved.crvs")
    path.rename(moved)
    with pytest.raises(StoreError) as error, workspace.transaction():
        WorkspaceRow.update(name="x").execute()
    assert error.value.reason == "file-missing"

    reasons = []

    def use_in_a_thread() -> None:
        with pytest.raises(StoreError) as error:
            workspace.info()
        reasons.append(error.value.reason)
        workspace.close()

    thread = threading.Thread(target=use_in_a_thread)
    thread.start()
    thread.join()
    assert reasons == ["file-missing"]
    assert not path.exists()
    workspace.close()
    opened = Workspace.open(moved)
    assert opened.info().name == "Test office"
    opened.close()


# Permissions: root may do everything, so this is tried by nobody in a process of its own.

AS_NOBODY = """
import os, sys
from pathlib import Path
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.models.workspace import Workspace
import encodings.idna, tempfile
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid(*[int(sys.argv[3])] * 3)
    os.setresuid(*[int(sys.argv[3])] * 3)
path = Path(sys.argv[2])
try:
    if sys.argv[1] == "open":
        Workspace.open(path).close()
    else:
        with Workspace.create(path) as workspace:
            workspace.info()
    print("done")
except CrvsDesktopError as error:
    print(error.reason)
"""


def as_nobody(action: str, path: Path) -> str:
    finished = run_python(AS_NOBODY, action, path, str(NOBODY))
    assert finished.stderr == ""
    return finished.stdout.strip()


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that another user can reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)
        for path in folder.iterdir():
            path.chmod(0o777)


needs_posix = pytest.mark.skipif(os.name != "posix", reason="file permissions are other ones on this system")


@needs_posix
def test_a_read_only_file_is_told(shared: Path) -> None:
    """Without writing nothing can be audited, so it is not opened."""
    path = make(shared / "office.crvs")
    path.chmod(0o444)
    before = path.read_bytes()
    assert as_nobody("open", path) == "workspace-read-only"
    assert path.read_bytes() == before
    assert files_in(shared) == ["office.crvs"]


@needs_posix
def test_a_read_only_folder_is_told(shared: Path) -> None:
    """SQLite has to write beside the file."""
    path = make(shared / "office.crvs")
    path.chmod(0o666)
    shared.chmod(0o555)
    assert as_nobody("open", path) == "workspace-read-only"
    assert as_nobody("create", shared / "new.crvs") == "workspace-read-only"
    assert files_in(shared) == ["office.crvs"]


@needs_posix
@pytest.mark.parametrize("action", ["open", "create"])
def test_a_folder_that_may_not_be_entered_is_told(shared: Path, action: str) -> None:
    """Whether the file is there cannot be known."""
    (shared / "private").mkdir(mode=0o700)
    assert as_nobody(action, shared / "private" / "office.crvs") == "workspace-read-only"


@needs_posix
def test_a_file_that_may_not_be_read_is_told(shared: Path) -> None:
    """Another person's workspace is private."""
    path = make(shared / "office.crvs")
    path.chmod(0o200)
    assert as_nobody("open", path) == "workspace-read-only"


@needs_posix
def test_anyone_may_make_and_open_a_workspace_where_they_may_write(shared: Path) -> None:
    """The checks above do not refuse what works."""
    assert as_nobody("create", shared / "new.crvs") == "workspace-damaged"  # it was given no name
    path = make(shared / "office.crvs")
    path.chmod(0o666)
    assert as_nobody("open", path) == "done"


# A full disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 512 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here (it takes root on Linux)")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> None:
    try:
        with (folder / "filler").open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
    except OSError:
        pass


def test_on_a_full_disk_nothing_is_made(small_disk: Path) -> None:
    """The sentence says which file; the disk is left as it was."""
    fill(small_disk)
    with pytest.raises(StoreError) as error:
        make(small_disk / "office.crvs")
    assert error.value.reason == "disk-full"
    assert files_in(small_disk) == ["filler"]


def test_on_a_full_disk_nothing_is_changed(small_disk: Path, open_one: Callable[[Path], Workspace]) -> None:
    """What was there stays, and when there is space again work goes on."""
    workspace = open_one(make(small_disk / "office.crvs"))
    fill(small_disk)
    with pytest.raises(StoreError) as error, workspace.transaction():
        WorkspaceRow.update(name="x" * 100_000).execute()
    assert error.value.reason == "disk-full"
    assert workspace.info().name == "Test office"
    (small_disk / "filler").unlink()
    with workspace.transaction():
        WorkspaceRow.update(name="x").execute()
    assert workspace.info().name == "x"
    assert sql(workspace.path, "PRAGMA integrity_check") == [("ok",)]
