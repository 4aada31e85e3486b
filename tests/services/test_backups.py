"""Backups: whole or not at all, verified, daily, and never more of them deleted than are replaced."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from crvs_desktop.crypto.sealed_files import is_sealed
from crvs_desktop.domain.backups import DAY_MS, daily_ones
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import CrvsDesktopError, RefusedError, UserError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import Role
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    NOW_MS,
    PASSWORD,
    ROOT,
    Clock,
    add_entries,
    add_user,
    chain_in_file,
    last_entry,
    rows,
    run_python,
)

PASSPHRASE = Secret("harbour violet ladder")


def contents(path: Path) -> list[tuple[object, ...]]:
    """Return every row of every table but the audit's and its checkpoints', which go on."""
    with closing(sqlite3.connect(path)) as database:
        names = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        tables = [name for (name,) in names if name not in ("audit_entries", "checkpoints", "sqlite_sequence")]
        return [(name, *row) for name in tables for row in database.execute(f"SELECT * FROM {name}").fetchall()]


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


@pytest.fixture
def away(tmp_path: Path) -> Path:
    """Where backups go; nothing else is there."""
    folder = tmp_path / "away"
    folder.mkdir()
    return folder


def test_a_backup_is_the_workspace_as_it_was(training: Services, trainer: Session, away: Path) -> None:
    """One private file that opens by itself, with every row; the audit says which file it is."""
    before = contents(training.workspace.path)
    made = training.backups.create(trainer, away / "one.crvs-backup")
    assert files_in(away) == ["one.crvs-backup"]
    assert contents(made.path) == before
    assert chain_in_file(made.path) == training.audit.last_sequence(trainer) - 1
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log that could be left behind
    assert made.size == made.path.stat().st_size
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome) == ("backup-created", "done")
    assert entry.details == {"file": "one.crvs-backup", "size": made.size, "sha256": made.sha256, "encrypted": False}
    digest = subprocess.run(["sha256sum", made.path], capture_output=True, text=True, check=True).stdout.split()[0]
    assert digest == made.sha256


def test_nothing_can_be_read_in_an_encrypted_backup(training: Services, trainer: Session, away: Path) -> None:
    """No name, no table, no word of the audit; and the passphrase is nowhere."""
    plain = training.backups.create(trainer, away / "plain").path.read_bytes()
    made = training.backups.create(trainer, away / "sealed", PASSPHRASE)
    data = made.path.read_bytes()
    assert is_sealed(data)
    names = [
        str(row[0])
        for row in rows(training.workspace.path, "SELECT name FROM clients UNION SELECT username FROM users")
    ]
    for word in [*names, "SQLite format", "CREATE TABLE", "audit_entries", "client-created", "Farajaland"]:
        assert word.encode() in plain, word
        assert word.encode() not in data, word
    assert made.is_encrypted
    assert last_entry(training, trainer).details["encrypted"] is True
    assert PASSPHRASE.reveal().encode() not in data + plain + training.workspace.path.read_bytes()
    assert files_in(away) == ["plain", "sealed"]


def test_others_write_while_the_backup_is_made(
    office: Services, admin: Session, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the file as it was at one moment, and it comes to an end however much is written meanwhile."""
    monkeypatch.setattr("crvs_desktop.models.copies.COPIED_AT_ONCE", 8)
    add_entries(office, admin, 1000)
    length = office.audit.last_sequence(admin)
    written = []

    def write(done: int, _total: int) -> None:
        """Between two parts of the copy somebody else writes."""

        def write_elsewhere() -> None:
            with closing(sqlite3.connect(office.workspace.path, isolation_level=None)) as other:
                other.execute("UPDATE workspace SET name = ?", (f"HQ {done}",))
            written.append(done)

        if len(written) < 15:
            thread = threading.Thread(target=write_elsewhere)
            thread.start()
            thread.join()

    made = office.backups.create(admin, away / "one", report=write)
    assert len(written) > 10
    assert rows(made.path, "SELECT name FROM workspace") == [("HQ",)]
    assert chain_in_file(made.path) == length


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "sealed"])
def test_a_cancelled_backup_leaves_nothing(
    office: Services, admin: Session, away: Path, passphrase: Secret[str] | None
) -> None:
    """At whatever step; and it is recorded as failed."""
    asked_by_a_whole_one = 0

    def count() -> bool:
        nonlocal asked_by_a_whole_one
        asked_by_a_whole_one += 1
        return False

    office.backups.create(admin, away / "whole", passphrase, cancelled=count).path.unlink()
    assert asked_by_a_whole_one >= 1
    for step in range(1, asked_by_a_whole_one + 1):
        answers = iter([False] * (step - 1))
        with pytest.raises(UserError) as error:
            office.backups.create(admin, away / "backup", passphrase, cancelled=partial(next, answers, True))
        assert error.value.reason == "cancelled"
        assert files_in(away) == []
        assert [name for name in files_in(office.workspace.path.parent) if name.startswith(".")] == []
        entry = last_entry(office, admin)
        assert (entry.action, entry.outcome, entry.reason) == ("backup-created", "failed", "cancelled")


def test_a_file_that_is_there_is_never_replaced(office: Services, admin: Session, away: Path) -> None:
    """Not an older backup, not anything else, and not the workspace."""
    (away / "letter").write_text("Dear Sir")
    for path, reason in (
        (away / "letter", "file-exists"),
        (office.workspace.path, "export-over-workspace"),
        (away / "no folder" / "x", "folder-missing"),
    ):
        with pytest.raises(CrvsDesktopError) as error:
            office.backups.create(admin, path)
        assert error.value.reason == reason
        assert last_entry(office, admin).reason == reason
    assert (away / "letter").read_text() == "Dear Sir"
    assert files_in(away) == ["letter"]


@pytest.mark.parametrize("weak", ["", "short", "password1234567", "x" * 200])
def test_a_passphrase_that_can_be_guessed_is_refused(office: Services, admin: Session, away: Path, weak: str) -> None:
    """Whoever finds the file can try as often as they like."""
    with pytest.raises(CrvsDesktopError) as error:
        office.backups.create(admin, away / "one", Secret(weak))
    assert error.value.reason == "passphrase-weak"
    assert files_in(away) == []


def test_only_an_administrator_makes_backups_and_checks(office: Services, admin: Session, away: Path) -> None:
    """Anyone else is refused, which is recorded."""
    agent = add_user(office, admin, "agent", Role.FIELD_AGENT)
    for action, attempt in (
        ("backup-created", lambda: office.backups.create(agent, away / "one")),
        ("backup-created", lambda: office.backups.daily(agent, away, 7)),
        ("workspace-checked", lambda: office.backups.check(agent)),
    ):
        with pytest.raises(RefusedError):
            attempt()
        entry = last_entry(office, admin)
        assert (entry.action, entry.outcome, entry.reason) == (action, "refused", "not-permitted")
    assert files_in(away) == []


def test_a_copy_that_is_unsound_is_not_kept(office: Services, admin: Session, away: Path) -> None:
    """An audit that was changed is not copied over the good backups of before; the message says where to look."""
    with closing(sqlite3.connect(office.workspace.path, isolation_level=None)) as other:
        for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {name}")
        other.execute("UPDATE audit_entries SET actor_name = 'Nobody' WHERE sequence = 1")
    with pytest.raises(CrvsDesktopError) as error:
        office.backups.create(admin, away / "one")
    assert error.value.reason == "copy-unsound"
    assert "Check the workspace" in str(error.value)
    assert files_in(away) == []
    assert office.backups.check(admin).result == "changed"


# Daily


def test_a_backup_is_made_once_a_day(office: Services, admin: Session, clock: Clock) -> None:
    """Beside the workspace, in a folder of its own that only this person may read."""
    made = office.backups.daily(admin, None, 7)
    assert made is not None
    assert made.path.parent == office.workspace.path.parent / "Backups"
    assert made.path.parent.stat().st_mode & 0o777 == 0o700
    assert made.path.name.startswith("office-")
    assert made.path.name.endswith("-20251123-093000.crvs-backup")
    assert office.backups.daily(admin, None, 7) is None
    clock.move(DAY_MS - 1)
    assert office.backups.daily(admin, None, 7) is None
    clock.move(1)
    assert office.backups.daily(admin, None, 7) is not None


def test_the_newest_seven_are_kept(office: Services, admin: Session, clock: Clock, away: Path) -> None:
    """The oldest goes when the new one is there; files of other names and other workspaces stay."""
    (away / "letter.txt").write_text("Dear Sir")
    (away / "other-00000000-20200101-000000.crvs-backup").write_text("another workspace's")
    made = []
    for _day in range(10):
        backup = office.backups.daily(admin, away, 7)
        assert backup is not None
        made.append(backup.path.name)
        clock.move(DAY_MS)
    left = [name for _at, name in daily_ones(files_in(away), office.info.workspace_id)]
    assert left == made[-7:]
    assert len(files_in(away)) == 9


def test_none_is_deleted_when_no_new_one_was_made(office: Services, admin: Session, clock: Clock, away: Path) -> None:
    """After damage the older ones may be all that is left."""
    for _day in range(3):
        office.backups.daily(admin, away, 3)
        clock.move(DAY_MS)
    before = files_in(away)
    with closing(sqlite3.connect(office.workspace.path, isolation_level=None)) as other:
        for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {name}")
        other.execute("DELETE FROM audit_entries WHERE sequence = 2")
    with pytest.raises(CrvsDesktopError) as error:
        office.backups.daily(admin, away, 1)
    assert error.value.reason == "copy-unsound"
    assert files_in(away) == before


def test_a_clock_that_was_wrong_does_not_end_the_backups(
    office: Services, admin: Session, clock: Clock, away: Path
) -> None:
    """A backup from the future does not count as today's."""
    clock.move(400 * DAY_MS)
    assert office.backups.daily(admin, away, 7) is not None
    clock.now_ms = NOW_MS
    assert office.backups.daily(admin, away, 7) is not None
    assert office.backups.daily(admin, away, 7) is None


def test_a_chosen_folder_that_is_gone_is_told(office: Services, admin: Session, tmp_path: Path) -> None:
    """A drive that is not connected is not made up as a folder of that name."""
    with pytest.raises(CrvsDesktopError) as error:
        office.backups.daily(admin, tmp_path / "drive", 7)
    assert error.value.reason == "file-missing"
    assert not (tmp_path / "drive").exists()


# Trouble with disks and programs


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB: too small for a backup."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here (it takes root on Linux)")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "sealed"])
def test_a_full_disk_is_told_and_left_as_it_was(
    office: Services, admin: Session, small_disk: Path, passphrase: Secret[str] | None
) -> None:
    """Nothing half written; the entry in the workspace says why it failed."""
    with pytest.raises(CrvsDesktopError) as error:
        office.backups.create(admin, small_disk / "one", passphrase)
    assert error.value.reason == "disk-full"
    assert f"{small_disk / 'one'} is full" in str(error.value)
    assert files_in(small_disk) == []
    assert last_entry(office, admin).reason == "disk-full"
    assert office.backups.check(admin).is_sound


AS_NOBODY = """
import os, sys
from pathlib import Path
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.services import open_services
from tests.services.conftest import cheap_environment
os.setresgid(*[65534] * 3)
os.setgroups([])
os.setresuid(*[65534] * 3)
services = open_services(Path(sys.argv[1]), cheap_environment())
session = services.sessions.sign_in(sys.argv[3], sys.argv[4], "test")
try:
    services.backups.create(session, Path(sys.argv[2]))
except CrvsDesktopError as error:
    print(error.reason)
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="it takes root on POSIX to become somebody else")
def test_a_read_only_folder_is_told(office_path: Path) -> None:
    """Nothing is written there, and the workspace goes on."""
    with tempfile.TemporaryDirectory() as name:
        shared = Path(name)
        shared.chmod(0o755)
        (shared / "mine").mkdir()
        (shared / "theirs").mkdir(mode=0o755)
        workspace = Path(shutil.copy(office_path, shared / "mine" / "office.crvs"))
        for path in (workspace, workspace.parent):
            os.chown(path, 65534, 65534)
        finished = run_python(AS_NOBODY, workspace, shared / "theirs" / "one", ADMIN, PASSWORD)
        assert (finished.stdout.strip(), finished.stderr) == ("workspace-read-only", "")
        assert files_in(shared / "theirs") == []


KILLED = """
import os, signal, sys
from pathlib import Path
from crvs_desktop.domain.secret import Secret
from crvs_desktop.services import open_services
from tests.services.conftest import cheap_environment
services = open_services(Path(sys.argv[1]), cheap_environment())
session = services.sessions.sign_in(sys.argv[3], sys.argv[4], "test")
steps = 0
def report(done, total):
    global steps
    steps += 1
    if steps > int(sys.argv[5]):
        os.kill(os.getpid(), signal.SIGKILL)
services.backups.create(session, Path(sys.argv[2]), Secret(sys.argv[6]) if sys.argv[6] else None, report)
print(steps)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("passphrase", ["", "harbour violet ladder"], ids=["plain", "sealed"])
def test_a_program_that_is_killed_leaves_no_backup_of_that_name(
    office: Services, admin: Session, away: Path, passphrase: str, clock: Clock
) -> None:
    """At whatever step; the workspace is as it was. What lies hidden there is cleared away a day later."""
    add_entries(office, admin, 1000)
    killed = 0
    while True:
        arguments = [office.workspace.path, away / "one.crvs-backup", ADMIN, PASSWORD, str(killed), passphrase]
        ended = subprocess.run(
            [sys.executable, "-c", KILLED, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if ended.returncode == 0:
            break
        assert ended.returncode == -9, ended.stderr
        assert not (away / "one.crvs-backup").exists()
        assert office.backups.check(admin).is_sound
        killed += 1
    assert killed > 1
    workspace = Workspace(away / "one.crvs-backup", read_only=True)
    if not passphrase:
        assert workspace.info().name == "HQ"
        workspace.close()
    assert [name for name in files_in(away) if name.startswith(".")] != []
    clock.now_ms = (away / "one.crvs-backup").stat().st_mtime_ns // 1_000_000 + 2 * DAY_MS
    office.backups.daily(admin, away, 7)
    for folder in (away, office.workspace.path.parent):
        assert [name for name in files_in(folder) if name.startswith(".")] == []


def test_a_check_says_what_is_wrong(office: Services, admin: Session) -> None:
    """A sound file; rows that speak of what is not there; pages that were overwritten."""
    office.clients.create_client(admin, NewClient("Hospital", ClientType.HEALTH))
    assert office.backups.check(admin).result == "intact"
    entry = last_entry(office, admin)
    assert (entry.action, entry.details) == ("workspace-checked", {"result": "intact"})
    columns = "delivery_id, at_ms, took_ms, signature, answer, error"
    rows(office.workspace.path, f"INSERT INTO delivery_attempts ({columns}) VALUES (99, 0, 0, '', '', '')")
    found = office.backups.check(admin)
    assert found.result == "incoherent"
    assert "deliver" in found.orphans[0]
