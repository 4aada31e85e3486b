"""Restoring a backup: equal to what was backed up, and nothing that was there is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.domain.backups import Backup
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.models.migrations import VERSION
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.file_check import FileCheck
from crvs_desktop.services.restoring import is_encrypted, restore_backup
from crvs_desktop.services.session import Session
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, ROOT, add_entries, chain_in_file, last_entry, rows
from tests.services.test_backups import PASSPHRASE, contents, files_in

Restore = Callable[..., Path]


@pytest.fixture
def away(tmp_path: Path) -> Path:
    folder = tmp_path / "away"
    folder.mkdir()
    return folder


@pytest.fixture
def plain(training: Services, trainer: Session, away: Path) -> Backup:
    return training.backups.create(trainer, away / "plain.crvs-backup")


@pytest.fixture
def sealed(training: Services, trainer: Session, away: Path) -> Backup:
    return training.backups.create(trainer, away / "sealed.crvs-backup", PASSPHRASE)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """Where it is restored to; nothing else is there."""
    folder = tmp_path / "fresh"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "sealed"])
def test_a_restored_workspace_equals_the_one_backed_up(
    training: Services,
    trainer: Session,
    fresh: Path,
    away: Path,
    environment: Environment,
    open_one: Callable[[Path], Services],
    passphrase: Secret[str] | None,
) -> None:
    """Every row, the same people sign in with the same passwords, and the audit goes on with the restore."""
    before = contents(training.workspace.path)
    backup = training.backups.create(trainer, away / "one", passphrase)
    training.clients.create_client(trainer, NewClient("Made later", ClientType.HEALTH))
    assert is_encrypted(backup.path) == (passphrase is not None)
    restored = restore_backup(backup.path, fresh / "again.crvs", passphrase, ORIGIN, environment)
    assert contents(fresh / "again.crvs") == before
    assert files_in(fresh) == ["again.crvs"]
    assert restored.kept_as is None
    assert (fresh / "again.crvs").stat().st_mode & 0o777 == 0o600
    assert chain_in_file(fresh / "again.crvs") == restored.entries
    again = open_one(fresh / "again.crvs")
    session = again.sessions.sign_in(trainer.user.username, "test", ORIGIN)
    (entry,) = again.audit.entries(session, [restored.entries])
    assert (entry.action, entry.actor.kind, entry.origin) == ("backup-restored", "program", ORIGIN)
    assert entry.details == {"file": "one", "sha256": backup.sha256, "encrypted": passphrase is not None}
    assert again.audit.verify(session).finding is None


def test_what_was_there_is_kept_under_another_name(
    training: Services, plain: Backup, fresh: Path, environment: Environment
) -> None:
    """Also the second time within the same minute; and its last changes, which were not in the file itself yet."""
    target = fresh / "office.crvs"
    shutil.copy(training.workspace.path, target)
    rows(target, "UPDATE workspace SET name = 'Before'")
    first = restore_backup(plain.path, target, None, ORIGIN, environment)
    second = restore_backup(plain.path, target, None, ORIGIN, environment)
    assert first.kept_as is not None
    assert second.kept_as is not None
    assert first.kept_as.name.startswith("office before 2025-11-2")
    assert second.kept_as.name == f"{first.kept_as.stem} (2).crvs"
    assert rows(first.kept_as, "SELECT name FROM workspace") == [("Before",)]
    assert rows(target, "SELECT name FROM workspace") != [("Before",)]
    assert len(files_in(fresh)) == 3
    kept = rows(target, "SELECT details FROM audit_entries ORDER BY sequence DESC LIMIT 1")[0][0]
    assert second.kept_as.name in str(kept)


def test_a_file_that_is_damaged_is_kept_too(plain: Backup, fresh: Path, environment: Environment) -> None:
    """That is what backups are for."""
    target = fresh / "office.crvs"
    target.write_bytes(b"SQLite format 3\x00 and then nothing that it knows")
    restored = restore_backup(plain.path, target, None, ORIGIN, environment)
    assert restored.kept_as is not None
    assert b"nothing that it knows" in restored.kept_as.read_bytes()
    assert FileCheck.check(target, environment, ORIGIN).is_sound


def test_a_workspace_that_is_open_elsewhere_is_not_moved_away(
    training: Services, trainer: Session, plain: Backup, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written there afterwards would be lost in the renamed file."""
    monkeypatch.setattr("crvs_desktop.models.copies.BUSY_TIMEOUT_S", 0.05)
    path = training.workspace.path
    last_entry(training, trainer)
    before = files_in(path.parent)
    with pytest.raises(CrvsDesktopError) as error:
        restore_backup(plain.path, path, None, ORIGIN, environment)
    assert error.value.reason == "workspace-locked"
    assert files_in(path.parent) == before
    assert training.clients.create_client(trainer, NewClient("Goes on", ClientType.HEALTH))


@pytest.mark.parametrize(
    ("kind", "damage"),
    [
        *((kind, damage) for kind in ("plain", "sealed") for damage in ("changed", "cut off", "cut to half", "empty")),
        ("sealed", "added to"),  # in a plain one nothing changed: SQLite does not look beyond the pages that it counts
    ],
)
def test_a_damaged_backup_is_refused(
    request: pytest.FixtureRequest, fresh: Path, environment: Environment, kind: str, damage: str
) -> None:
    """Before anything gets the name; what was there is as it was, and nothing is left beside it."""
    backup: Backup = request.getfixturevalue(kind)
    data = bytearray(backup.path.read_bytes())
    if damage == "changed":
        middle = len(data) // 2
        data[middle : middle + 4096] = os.urandom(4096)
    elif damage == "added to":
        data += b"x" * 5000
    else:
        del data[{"cut off": len(data) - 5000, "cut to half": len(data) // 2, "empty": 0}[damage] :]
    backup.path.write_bytes(data)
    target = fresh / "office.crvs"
    target.write_bytes(b"what was there")
    with pytest.raises(CrvsDesktopError) as error:
        restore_backup(backup.path, target, PASSPHRASE, ORIGIN, environment)
    assert error.value.reason == ("workspace-empty" if damage == "empty" else "backup-damaged")
    assert str(backup.path) in str(error.value)
    assert target.read_bytes() == b"what was there"
    assert files_in(fresh) == ["office.crvs"]


def test_a_backup_whose_audit_was_changed_is_refused(plain: Backup, fresh: Path, environment: Environment) -> None:
    """Its pages are whole; its chain is not."""
    with closing(sqlite3.connect(plain.path, isolation_level=None)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE audit_entries SET outcome = 'failed' WHERE sequence = 7")
    with pytest.raises(CrvsDesktopError) as error:
        restore_backup(plain.path, fresh / "office.crvs", None, ORIGIN, environment)
    assert error.value.reason == "backup-damaged"
    assert files_in(fresh) == []


@pytest.mark.parametrize(
    "old", sorted((ROOT / "tests" / "models" / "files").glob("*.crvs")), ids=lambda path: path.stem
)
def test_a_backup_of_an_older_program_is_brought_up_to_date(old: Path, fresh: Path, environment: Environment) -> None:
    """In the restored file; the backup itself stays as it was, and no copy of it lies about."""
    before = old.read_bytes()
    restored = restore_backup(old, fresh / "office.crvs", None, ORIGIN, environment)
    assert rows(restored.path, "PRAGMA user_version") == [(VERSION,)]
    assert FileCheck.check(restored.path, environment, ORIGIN).is_sound
    assert files_in(fresh) == ["office.crvs"]
    assert old.read_bytes() == before


def test_a_backup_of_a_newer_program_is_refused(plain: Backup, fresh: Path, environment: Environment) -> None:
    """The sentence names the backup and both versions."""
    rows(plain.path, f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(CrvsDesktopError) as error:
        restore_backup(plain.path, fresh / "office.crvs", None, ORIGIN, environment)
    assert error.value.reason == "workspace-newer"
    assert str(plain.path) in str(error.value)
    assert files_in(fresh) == []


def test_a_sealed_backup_takes_its_passphrase(sealed: Backup, fresh: Path, environment: Environment) -> None:
    """Without one, or with a wrong one, it stays closed; in another Unicode form it is the same one."""
    for passphrase, reason in ((None, "passphrase-needed"), (Secret("harbour violet laddes"), "passphrase-wrong")):
        with pytest.raises(CrvsDesktopError) as error:
            restore_backup(sealed.path, fresh / "office.crvs", passphrase, ORIGIN, environment)
        assert error.value.reason == reason
        assert "ladde" not in str(error.value)
    assert files_in(fresh) == []


def test_what_is_no_backup_is_refused(fresh: Path, tmp_path: Path, environment: Environment) -> None:
    """A letter, a missing file, a folder that is not there."""
    (tmp_path / "letter").write_text("Dear Sir")
    for backup, target, reason in (
        (tmp_path / "letter", fresh / "x.crvs", "not-a-workspace"),
        (tmp_path / "nowhere", fresh / "x.crvs", "file-missing"),
        (tmp_path / "letter", fresh / "no" / "x.crvs", "folder-missing"),
    ):
        with pytest.raises(CrvsDesktopError) as error:
            restore_backup(backup, target, None, ORIGIN, environment)
        assert error.value.reason == reason
    assert files_in(fresh) == []


def test_a_cancelled_restore_leaves_everything_as_it_was(
    training: Services, trainer: Session, sealed: Backup, fresh: Path, environment: Environment
) -> None:
    """Nothing beside it, either."""
    (fresh / "office.crvs").write_bytes(b"what was there")
    with pytest.raises(CrvsDesktopError) as error:
        restore_backup(sealed.path, fresh / "office.crvs", PASSPHRASE, ORIGIN, environment, cancelled=lambda: True)
    assert error.value.reason == "cancelled"
    assert files_in(fresh) == ["office.crvs"]
    assert (fresh / "office.crvs").read_bytes() == b"what was there"


def test_the_restored_copy_of_one_seen_later_is_noticed(
    office: Services, admin: Session, away: Path, environment: Environment, open_one: Callable[[Path], Services]
) -> None:
    """This computer knows that the audit went further; an administrator goes on with it knowingly."""
    backup = office.backups.create(admin, away / "one")
    add_entries(office, admin, 10)
    office.checkpoints.export(admin)
    office.checkpoints.compare()
    path = away / "again.crvs"
    restore_backup(backup.path, path, None, ORIGIN, environment)
    again = open_one(path)
    assert again.checkpoints.compare().damage is not None
    session = again.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    again.checkpoints.accept(session)
    assert again.checkpoints.compare().damage is None


def test_a_check_of_a_file_needs_nobody_signed_in(
    office: Services, admin: Session, tmp_path: Path, environment: Environment
) -> None:
    """It is recorded as the program's own work; a broken file is not written to any more."""
    path = office.workspace.path
    assert FileCheck.check(path, environment, "command-line@test").is_sound
    entry = last_entry(office, admin)
    assert (entry.action, entry.actor.kind, entry.details) == ("workspace-checked", "program", {"result": "intact"})
    office.workspace.settle()
    data = bytearray(path.read_bytes())
    broken = tmp_path / "broken.crvs"
    size = 4096
    for page in range(3, len(data) // size):
        data[page * size : page * size + 200] = os.urandom(200)
    broken.write_bytes(data)
    found = FileCheck.check(broken, environment, "command-line@test")
    assert found.result == "broken"
    assert found.broken
    assert broken.read_bytes() == data


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB: too small for a workspace."""
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


@pytest.mark.parametrize("kind", ["plain", "sealed"])
def test_a_full_disk_is_told_and_left_as_it_was(
    request: pytest.FixtureRequest, small_disk: Path, environment: Environment, kind: str
) -> None:
    """The sentence names the file that was wanted, not what was to become of it."""
    backup: Backup = request.getfixturevalue(kind)
    target = small_disk / "office.crvs"
    target.write_bytes(b"what was there")
    with pytest.raises(CrvsDesktopError) as error:
        restore_backup(backup.path, target, PASSPHRASE, ORIGIN, environment)
    assert error.value.reason == "disk-full"
    assert f"{target} is full" in str(error.value)
    assert files_in(small_disk) == ["office.crvs"]
    assert target.read_bytes() == b"what was there"


KILLED = """
import os, signal, sys
from pathlib import Path
from crvs_desktop.domain.secret import Secret
from crvs_desktop.services.restoring import restore_backup
from tests.services.conftest import ORIGIN, cheap_environment
steps = 0
def step(name, arguments):
    global steps
    if name in ("os.rename", "os.link", "os.remove", "open", "sqlite3.connect") and str(arguments[0]).find("fresh") > 0:
        steps += 1
        if steps > int(sys.argv[3]):
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(step)
restore_backup(Path(sys.argv[1]), Path(sys.argv[2]), Secret("harbour violet ladder"), ORIGIN, cheap_environment())
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_program_that_is_killed_while_restoring_leaves_one_whole_workspace_of_that_name(
    training: Services, sealed: Backup, fresh: Path, environment: Environment
) -> None:
    """Before each step on a file: there is the one of before or the restored one, never none and never half of one."""
    target = fresh / "office.crvs"
    killed = kept = 0
    while True:
        shutil.rmtree(fresh)
        fresh.mkdir()
        shutil.copy(training.workspace.path, target)
        rows(target, "UPDATE workspace SET name = 'Before'")
        words = [sys.executable, "-c", KILLED, str(sealed.path), str(target), str(killed)]
        ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        if ended.returncode == 0:
            break
        assert ended.returncode == -9, ended.stderr
        assert FileCheck.check(target, environment, ORIGIN).is_sound
        if rows(target, "SELECT name FROM workspace") == [("Before",)]:
            kept += 1
        else:
            (before,) = fresh.glob("office before *.crvs")
            assert rows(before, "SELECT name FROM workspace") == [("Before",)]
        killed += 1
    assert killed > kept > 5
