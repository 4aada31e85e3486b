"""The program as a process: streams, encodings, pipes, terminals and signals."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import OFFICE_PASSWORD, PROGRAM

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes, terminals and signals of POSIX")


def start(*words: str | Path, **options: Any) -> subprocess.CompletedProcess[bytes]:
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run([*PROGRAM, *map(str, words)], stdin=subprocess.DEVNULL, timeout=20, check=False, **streams)


def test_output_is_utf8_in_every_locale(training: Path) -> None:
    """A script reads UTF-8, and stderr and stdout are apart, though the locale knows ASCII only."""
    environment = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "1"}
    words = ("clients", "create", training, "--name", "Clinique “Ñandú” 医院", "--type", "webhook")
    made = start(*words, "--json", env=environment)
    assert (made.returncode, made.stderr) == (0, b"")
    assert json.loads(made.stdout.decode("utf-8"))["name"] == "Clinique “Ñandú” 医院"
    again = start(*words, env=environment)
    assert (again.returncode, again.stdout) == (4, b"")
    assert "“Clinique “Ñandú” 医院”" in again.stderr.decode("utf-8")


@needs_posix
def test_a_closed_pipe_is_quiet(run: Any, training: Path) -> None:
    """`| head` makes no noise; only a secret that nobody got is worth a word, and the session is signed out."""
    reader, writer = os.pipe()
    os.close(reader)
    listed = start("audit", "list", training, stdout=writer)
    made = start("clients", "create", training, "--name", "Clinic", "--type", "webhook", stdout=writer)
    os.close(writer)
    assert (listed.returncode, listed.stderr) == (141, b"")
    assert made.returncode == 141
    assert b"refresh-secret" in made.stderr
    assert b"crvs_" not in made.stderr
    entries = json.loads(run("audit", "list", training, "--limit", "4", "--json").out)[1:]
    assert [entry["action"] for entry in entries] == ["signed-out", "client-created", "signed-in"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_under_the_output_ends_with_5(training: Path) -> None:
    """A result that cannot be written is not taken for success."""
    with Path("/dev/full").open("wb") as full:
        ended = start("clients", "list", training, "--json", stdout=full)
    assert ended.returncode == 5
    assert b"No space left" in ended.stderr


@needs_posix
def test_the_password_is_asked_for_without_an_echo(at_terminal: Callable[..., Any], office: Path) -> None:
    """At a terminal the password is asked for and not shown; the result is still alone on stdout."""
    terminal = at_terminal("clients", "create", office, "--name", "Clinic", "--type", "webhook", "--json")
    terminal.wait_for("Password of a.mwale: ")
    terminal.type(f"{OFFICE_PASSWORD}\n")
    ended = terminal.finish()
    assert ended.exit_code == 0, ended.err
    keys = json.loads(ended.out)
    assert OFFICE_PASSWORD not in ended.err
    assert keys["client_secret"] not in ended.err


@needs_posix
def test_ctrl_c_at_the_password_ends_with_130(at_terminal: Callable[..., Any], office: Path) -> None:
    """Who changes their mind has done nothing: nobody signed in."""
    before = office.read_bytes()
    terminal = at_terminal("clients", "list", office)
    terminal.wait_for("Password of a.mwale: ")
    terminal.type("\x03")
    ended = terminal.finish()
    assert (ended.exit_code, ended.out) == (130, "")
    assert "Interrupted" in ended.err
    assert "Traceback" not in ended.err
    assert office.read_bytes() == before


@needs_posix
def test_a_name_is_typed_to_delete(run: Any, at_terminal: Callable[..., Any], training: Path) -> None:
    """At a terminal deleting names the client and takes its name; Ctrl+C there leaves the client and signs out."""
    client_id = json.loads(run("clients", "list", training, "--json").out)[0]["client_id"]
    stopped = at_terminal("clients", "delete", training, client_id)
    stopped.wait_for("Type its name")
    stopped.type("\x03")
    assert stopped.finish().exit_code == 130
    entries = json.loads(run("audit", "list", training, "--limit", "3", "--json").out)
    assert [entry["action"] for entry in entries[1:]] == ["signed-out", "signed-in"]

    terminal = at_terminal("clients", "delete", training, client_id)
    terminal.wait_for("“Ibombo District Hospital”")
    terminal.wait_for("Type its name")
    terminal.type("Ibombo District Hospital\n")
    ended = terminal.finish()
    assert ended.exit_code == 0, ended.err
    assert run("clients", "reveal", training, client_id).exit_code == 4


@needs_posix
def test_a_secret_at_a_terminal_is_announced(at_terminal: Callable[..., Any], training: Path) -> None:
    """When the secret is on the screen, the person is told that it is there this once."""
    terminal = at_terminal("clients", "create", training, "--name", "A", "--type", "webhook", stdout_too=True)
    ended = terminal.finish()
    assert ended.exit_code == 0
    assert "crvs_test_cs_" in ended.err
    assert "shown this once" in ended.err
