"""`crvs-desktop backup create`, `backup restore` and `check`, as a script sees them."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import OFFICE_PASSWORD, Terminal
from tests.cli.test_evidence import change

PASSPHRASE = "harbour violet ladder"


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CRVS_BACKUP_PASSPHRASE", raising=False)


@pytest.fixture
def backup(run: Any, training: Path, tmp_path: Path) -> Path:
    path = tmp_path / "class.crvs-backup"
    assert run("backup", "create", training, path).exit_code == 0
    return path


def actions(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [action for (action,) in database.execute("SELECT action FROM audit_entries ORDER BY sequence")]


def test_a_backup_is_made_and_restored(run: Any, training: Path, tmp_path: Path) -> None:
    """In words on stderr, and as JSON when asked for; a restored file can be worked with at once."""
    path = tmp_path / "class.crvs-backup"
    ended = run("backup", "create", training, path, "--json")
    made = json.loads(ended.out)
    assert (ended.exit_code, made["file"], made["encrypted"], made["verified"]) == (0, str(path), False, True)
    assert "verified it by opening it" in ended.err
    assert "backup-created" in actions(training)
    target = tmp_path / "again.crvs"
    ended = run("backup", "restore", path, target, "--json")
    restored = json.loads(ended.out)
    assert (ended.exit_code, restored["file"], restored["kept_as"]) == (0, str(target), None)
    assert len(actions(target)) == restored["entries"]
    assert actions(target)[-1] == "backup-restored"
    assert run("clients", "list", target, "--json").exit_code == 0


def test_what_was_there_is_kept(run: Any, training: Path, backup: Path) -> None:
    """The new name is told."""
    ended = run("backup", "restore", backup, training, "--json")
    kept_as = Path(json.loads(ended.out)["kept_as"])
    assert kept_as.parent == training.parent
    assert "backup-created" in actions(kept_as)
    assert str(kept_as) in ended.err


def test_whoever_restores_can_go_on_with_it_at_once(
    run: Any, training: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--accept` takes an administrator's password and is recorded; without it the next command warns."""
    run("clients", "create", training, "--name", "After the backup", "--type", "event-notification")
    assert "`audit accept`" in run("backup", "restore", backup, training).err
    assert "this computer has seen" in run("clients", "list", training).err
    assert run("backup", "restore", backup, training, "--user", "j.campbell").exit_code == 2
    monkeypatch.setenv("CRVS_PASSWORD", "not the one")
    assert run("backup", "restore", backup, training, "--accept").exit_code == 3
    monkeypatch.delenv("CRVS_PASSWORD")
    ended = run("backup", "restore", backup, training, "--accept", "--user", "j.campbell")
    assert ended.exit_code == 0
    assert "Warning" not in ended.err
    assert actions(training)[-2:] == ["checkpoint-replaced", "signed-out"]
    assert "Warning" not in run("clients", "list", training).err


def test_an_encrypted_backup_takes_its_passphrase(
    run: Any, training: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the environment; none is wrong usage, a weak one wrong input, a wrong one refused."""
    path, target = tmp_path / "sealed", tmp_path / "again.crvs"
    assert run("backup", "create", training, path, "--encrypt").exit_code == 2
    monkeypatch.setenv("CRVS_BACKUP_PASSPHRASE", "short")
    assert run("backup", "create", training, path, "--encrypt").exit_code == 2
    assert not path.exists()
    monkeypatch.setenv("CRVS_BACKUP_PASSPHRASE", PASSPHRASE)
    ended = run("backup", "create", training, path, "--encrypt")
    assert ended.exit_code == 0
    assert "keep it in a safe place" in ended.err
    assert PASSPHRASE not in ended.err + ended.out
    assert b"SQLite" not in path.read_bytes()
    monkeypatch.delenv("CRVS_BACKUP_PASSPHRASE")
    ended = run("backup", "restore", path, target)
    assert (ended.exit_code, "CRVS_BACKUP_PASSPHRASE" in ended.err) == (2, True)
    monkeypatch.setenv("CRVS_BACKUP_PASSPHRASE", PASSPHRASE + "s")
    ended = run("backup", "restore", path, target)
    assert (ended.exit_code, "does not open the backup" in ended.err) == (3, True)
    assert not target.exists()
    monkeypatch.setenv("CRVS_BACKUP_PASSPHRASE", PASSPHRASE)
    assert run("backup", "restore", path, target).exit_code == 0


@pytest.mark.skipif(os.name != "posix", reason="terminals of their own")
def test_a_passphrase_is_asked_for_twice_and_not_shown(
    office: Path, tmp_path: Path, at_terminal: Callable[..., Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two that differ make no backup."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    for second, exit_code in ((PASSPHRASE + "s", 2), (PASSPHRASE, 0)):
        terminal = at_terminal("backup", "create", office, tmp_path / "one", "--encrypt")
        terminal.wait_for("New passphrase of the backup: ")
        terminal.type(PASSPHRASE + "\n")
        terminal.wait_for("The same again: ")
        terminal.type(second + "\n")
        ended = terminal.finish()
        assert ended.exit_code == exit_code, ended.err
        assert PASSPHRASE not in ended.err
        assert (tmp_path / "one").exists() == (exit_code == 0)


def test_exit_codes_say_what_is_wrong(run: Any, training: Path, backup: Path, tmp_path: Path) -> None:
    """4 for a name that is taken, 5 for files and disks."""
    assert run("backup", "create", training, backup).exit_code == 4
    assert run("backup", "create", training, tmp_path / "no" / "x").exit_code == 5
    assert run("backup", "create", training, training).exit_code == 2
    assert run("backup", "restore", tmp_path / "nowhere", tmp_path / "x.crvs").exit_code == 5
    data = backup.read_bytes()
    backup.write_bytes(data[: len(data) // 2])
    ended = run("backup", "restore", backup, tmp_path / "x.crvs")
    assert (ended.exit_code, "damaged or was altered" in ended.err) == (5, True)
    assert not (tmp_path / "x.crvs").exists()


def test_a_check_ends_with_what_it_found(run: Any, training: Path, tmp_path: Path) -> None:
    """0 for a whole file, 6 for a changed audit, 5 for a damaged file or one that is no workspace."""
    ended = run("check", training)
    assert (ended.exit_code, ended.out) == (0, "")
    assert "is whole, and all" in ended.err
    assert actions(training)[-1] == "workspace-checked"
    result = json.loads(run("check", training, "--json").out)
    assert (result["result"], result["faults"]) == ("intact", [])
    change(training, "UPDATE audit_entries SET actor_name = 'Nobody' WHERE sequence = 12")
    ended = run("check", training)
    assert ended.exit_code == 6
    assert "Entry 12 was changed" in ended.err
    assert "as evidence" in ended.err
    data = bytearray(training.read_bytes())
    for page in range(3, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = bytes(200)
    (tmp_path / "broken.crvs").write_bytes(data)
    ended = run("check", tmp_path / "broken.crvs", "--json")
    assert ended.exit_code == 5
    assert json.loads(ended.out)["result"] == "broken"
    assert "restore the newest backup" in ended.err
    (tmp_path / "letter").write_text("Dear Sir")
    assert run("check", tmp_path / "letter").exit_code == 5
    assert run("check", tmp_path / "nowhere").exit_code == 5
