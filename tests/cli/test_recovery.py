"""`recovery`: a lost password, a new code, a new workspace key."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_office_workspace
from tests.cli.conftest import OFFICE_ADMIN, OFFICE_PASSWORD, Run, Terminal

NEW_PASSWORD = "another lorry of flowers"


@pytest.fixture
def office_and_code(tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "own.crvs"
    code = create_office_workspace(path, "HQ", "Ada Mwale", OFFICE_ADMIN, OFFICE_PASSWORD, "test", Environment())
    return path, code.reveal()


def test_a_lost_password_is_replaced(
    run: Run, office_and_code: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong code is refused and changes nothing; the right one does, and nothing secret is printed."""
    path, code = office_and_code
    monkeypatch.setenv("CRVS_PASSWORD", NEW_PASSWORD)
    monkeypatch.setenv("CRVS_RECOVERY_CODE", "0000")
    assert run("recovery", "reset-password", path, "--user", OFFICE_ADMIN).exit_code == 3
    monkeypatch.setenv("CRVS_RECOVERY_CODE", code)
    ended = run("recovery", "reset-password", path, "--user", OFFICE_ADMIN)
    assert (ended.exit_code, ended.out) == (0, "")
    assert code not in ended.err
    assert run("clients", "list", path).exit_code == 0
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    assert run("clients", "list", path).exit_code == 3


def test_a_new_code_is_written_once(
    run: Run, office_and_code: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old one is refused afterwards."""
    path, old = office_and_code
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    ended = run("recovery", "new-code", path)
    assert ended.exit_code == 0
    code = ended.out.strip()
    assert len(code) == len(old)
    assert code != old
    monkeypatch.setenv("CRVS_RECOVERY_CODE", old)
    assert run("recovery", "reset-password", path, "--user", OFFICE_ADMIN).exit_code == 3


def test_a_new_workspace_key(run: Run, office_and_code: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients keep their keys; what has to be handed out is in the JSON."""
    path, _ = office_and_code
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    created = json.loads(run("clients", "create", path, "--name", "A", "--type", "webhook", "--json").out)
    ended = run("recovery", "new-key", path, "--json")
    assert ended.exit_code == 0, ended.err
    handed_out = json.loads(ended.out)
    assert handed_out["temporary_passwords"] == {}
    assert len(handed_out["recovery_code"]) == 39
    shown = json.loads(run("clients", "reveal", path, created["client_id"], "--json").out)
    assert shown["sha_secret"] == created["sha_secret"]


def test_a_training_workspace_has_no_code_but_a_key(run: Run, training: Path) -> None:
    """The demo password opens it as everywhere."""
    assert run("recovery", "new-code", training).exit_code == 3
    assert run("recovery", "new-key", training).exit_code == 0


def test_code_and_password_are_asked_for_without_an_echo(
    office_and_code: tuple[Path, str], at_terminal: Callable[..., Terminal]
) -> None:
    """Neither is on the screen."""
    path, code = office_and_code
    terminal = at_terminal("recovery", "reset-password", path, "--user", OFFICE_ADMIN)
    terminal.wait_for("Recovery code: ")
    terminal.type(f"{code}\n")
    terminal.wait_for("New password")
    terminal.type(f"{NEW_PASSWORD}\n")
    terminal.wait_for("again")
    terminal.type(f"{NEW_PASSWORD}\n")
    ended = terminal.finish()
    assert ended.exit_code == 0
    assert code not in ended.err
    assert NEW_PASSWORD not in ended.err
