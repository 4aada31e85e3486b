"""`crvs-desktop init`, as a script and a person see it."""

import json
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.services import Services

PASSWORD = "sunflower lorry 41 basket"
OFFICE = ("--kind", "office", "--name", "Civil Registry", "--admin", "a.mwale", "--full-name", "Ada Mwale")
RECOVERY_CODE = re.compile(r"([0-9A-Z]{4}-){7}[0-9A-Z]{4}")

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="terminals and file modes of POSIX")


def test_office_gives_a_workspace_and_its_recovery_code(
    run: Any, tmp_path: Path, services_of: Callable[[Path], Services], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The code is the only thing on stdout and not in the file; the administrator signs in with the password."""
    monkeypatch.setenv("CRVS_PASSWORD", PASSWORD)
    file = tmp_path / "office.crvs"
    ended = run("init", file, *OFFICE)
    assert ended.exit_code == 0
    assert RECOVERY_CODE.fullmatch(ended.out.strip())
    assert ended.out.strip() not in ended.err
    assert ended.out.strip().encode() not in file.read_bytes()
    services = services_of(file)
    assert (services.info.name, services.info.kind) == ("Civil Registry", WorkspaceKind.OFFICE)
    assert services.sessions.only_administrator() == "a.mwale"
    assert run("clients", "list", file).exit_code == 0


def test_office_as_json(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """--json gives the code with what was made."""
    monkeypatch.setenv("CRVS_PASSWORD", PASSWORD)
    made = json.loads(run("init", tmp_path / "o.crvs", *OFFICE, "--json").out)
    assert RECOVERY_CODE.fullmatch(made.pop("recovery_code"))
    assert made == {"file": str(tmp_path / "o.crvs"), "kind": "office", "name": "Civil Registry", "admin": "a.mwale"}


def test_in_a_script_an_office_is_called_like_its_file(
    run: Any, services_of: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is there to be asked, and the file has a name already."""
    monkeypatch.setenv("CRVS_PASSWORD", PASSWORD)
    file = tmp_path / "North district.crvs"
    assert run("init", file, "--kind", "office", "--admin", "a.mwale", "--full-name", "Ada Mwale").exit_code == 0
    assert services_of(file).info.name == "North district"


def test_training_is_ready_to_use(run: Any, tmp_path: Path) -> None:
    """A training workspace needs no question, and its clients are there."""
    file = tmp_path / "class.crvs"
    ended = run("init", file, "--kind", "training", "--json")
    assert json.loads(ended.out) == {
        "file": str(file),
        "kind": "training",
        "name": "Farajaland CRS",
        "admin": "j.campbell",
    }
    assert len(json.loads(run("clients", "list", file, "--json").out)) == 5


@pytest.mark.parametrize(
    ("words", "password", "exit_code", "said"),
    [
        (["--kind", "office", "--name", "N", "--full-name", "A"], PASSWORD, 2, "--admin"),
        (OFFICE, None, 2, "CRVS_PASSWORD"),
        (OFFICE, "short", 2, "at least 15"),
        ([*OFFICE, "--admin", "1 2"], PASSWORD, 2, "A username has"),
        (["--kind", "training", "--admin", "a.mwale"], None, 2, "--admin"),
        (["--kind", "school"], None, 2, "--kind"),
        ([], None, 2, "--kind"),
    ],
)
def test_bad_input_makes_no_file(
    run: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    password: str | None,
    exit_code: int,
    said: str,
) -> None:
    """What is missing or does not fit is said, and there is no file."""
    if password is not None:
        monkeypatch.setenv("CRVS_PASSWORD", password)
    ended = run("init", tmp_path / "office.crvs", *words)
    assert (ended.exit_code, ended.out) == (exit_code, "")
    assert said in ended.err
    assert not list(tmp_path.glob("*office*"))


def test_an_existing_file_is_left_as_it_is(run: Any, tmp_path: Path) -> None:
    """A file of that name ends it with 4, a folder that is not there with 5."""
    file = tmp_path / "mine.crvs"
    file.write_text("mine")
    assert run("init", file, "--kind", "training").exit_code == 4
    assert run("init", file, *OFFICE).exit_code == 4
    assert file.read_text() == "mine"
    assert run("init", tmp_path / "gone" / "a.crvs", "--kind", "training").exit_code == 5


@needs_posix
def test_a_person_is_asked_for_everything(at_terminal: Callable[..., Any], tmp_path: Path) -> None:
    """At a terminal what is missing is asked for, the password twice and without showing it."""
    file = tmp_path / "office.crvs"
    terminal = at_terminal("init", file, "--kind", "office")
    for question, answer in (
        ("Name of the workspace: ", "Civil Registry"),
        ("Username of the first administrator: ", "a.mwale"),
        ("Full name of the administrator: ", "Ada Mwale"),
        ("New password of a.mwale: ", PASSWORD),
        ("The same again: ", PASSWORD),
    ):
        terminal.wait_for(question)
        terminal.type(f"{answer}\n")
    ended = terminal.finish()
    assert ended.exit_code == 0, ended.err
    assert RECOVERY_CODE.fullmatch(ended.out.strip())
    assert PASSWORD not in ended.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@needs_posix
def test_two_different_passwords_make_nothing(at_terminal: Callable[..., Any], tmp_path: Path) -> None:
    """A mistyped password is noticed before anything is made."""
    terminal = at_terminal("init", tmp_path / "office.crvs", *OFFICE)
    terminal.wait_for("New password of a.mwale: ")
    terminal.type(f"{PASSWORD}\n")
    terminal.wait_for("The same again: ")
    terminal.type(f"{PASSWORD}x\n")
    ended = terminal.finish()
    assert ended.exit_code == 2
    assert "not the same" in ended.err
    assert not list(tmp_path.glob("*office*"))
