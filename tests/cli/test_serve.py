"""The practice API in the foreground."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.cli.conftest import OFFICE_PASSWORD, PATIENCE_S, PROGRAM, Run

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
Serve = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start `serve` in a process of its own; it is ended in the end."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: str | Path, **options: Any) -> subprocess.Popen[str]:
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        started.append(subprocess.Popen([*PROGRAM, "serve", *map(str, words)], **(streams | options)))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def end(process: subprocess.Popen[str], number: int) -> tuple[int, str, str]:
    process.send_signal(number)
    out, err = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, err


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def post_token(auth: str, keys: dict[str, str]) -> httpx.Response:
    query = {name: keys[name] for name in ("client_id", "client_secret")} | {"grant_type": "client_credentials"}
    return httpx.post(f"{auth}/token", params=query, trust_env=False)


@needs_posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_one_line_names_the_addresses_once_they_answer(serve: Serve, run: Run, training: Path, number: int) -> None:
    """The first call after the line is answered; Ctrl+C and SIGTERM end it with 0; start and stop are in the audit."""
    keys = json.loads(run("clients", "create", training, "--name", "C", "--type", "record-search", "--json").out)
    port = free_port()
    process = serve(training, "--json", "--port", str(port))
    assert process.stdout is not None
    line = process.stdout.readline()
    address = f"http://127.0.0.1:{port}"
    assert json.loads(line) == {"auth": address, "gateway": address, "webhooks": address}
    answer = post_token(address, keys)
    assert answer.status_code == 200
    exit_code, out, err = end(process, number)
    assert (exit_code, out) == (0, "")
    assert "Traceback" not in err
    assert keys["client_secret"] not in err

    entries = json.loads(run("audit", "list", training, "--limit", "6", "--json").out)[1:]
    found = [(entry["action"], entry["actor_kind"], entry["details"].get("address")) for entry in entries]
    assert found == [
        ("signed-out", "user", None),
        ("practice-stopped", "user", address),
        ("token-issued", "client", None),
        ("practice-started", "user", address),
        ("signed-in", "user", None),
    ]


@needs_posix
def test_a_busy_port_is_left_to_who_has_it(serve: Serve, training: Path) -> None:
    """Another one is taken, and named; without --json stdout has the address alone."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        process = serve(training, "--port", str(port))
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:")
        assert address != f"http://127.0.0.1:{port}"
        assert httpx.get(f"{address}/ping", trust_env=False).json() == {"success": True}
        exit_code, out, err = end(process, signal.SIGTERM)
    assert (exit_code, out) == (0, "")
    assert "Ctrl+C" in err


@needs_posix
def test_a_workspace_key_that_another_program_replaced(serve: Serve, run: Run, training: Path) -> None:
    """Nothing is done with the old key from then on: no token is issued or accepted. A new start has the new one."""
    keys = json.loads(run("clients", "create", training, "--name", "C", "--type", "webhook", "--json").out)
    process = serve(training, "--json", "--port", str(free_port()))
    assert process.stdout is not None
    address = json.loads(process.stdout.readline())["auth"]
    token = post_token(address, keys).json()["access_token"]
    bearer = {"Authorization": f"Bearer {token}"}
    assert httpx.get(f"{address}/webhooks", headers=bearer, trust_env=False).status_code == 200
    changed = subprocess.run([*PROGRAM, "recovery", "new-key", training, "--json"], capture_output=True, check=True)
    assert json.loads(changed.stdout)["recovery_code"] is None
    for answer in (
        post_token(address, keys),
        httpx.get(f"{address}/webhooks", headers=bearer, trust_env=False),
        httpx.get(f"{address}/.well-known", trust_env=False),
    ):
        assert answer.status_code == 503
        assert "key was replaced" in answer.json()["message"]
    newest = json.loads(run("audit", "list", training, "--limit", "10", "--json").out)
    assert ("token-issued", "failed", "key-replaced") in [
        (entry["action"], entry["outcome"], entry["reason"]) for entry in newest
    ]
    exit_code, _, err = end(process, signal.SIGTERM)
    assert exit_code == 0
    assert "stop the practice API and start it again" in err

    process = serve(training, "--json", "--port", str(free_port()))
    assert process.stdout is not None
    address = json.loads(process.stdout.readline())["auth"]
    assert post_token(address, keys).status_code == 200
    # The key that signs tokens is the same, only sealed anew.
    assert httpx.get(f"{address}/webhooks", headers=bearer, trust_env=False).status_code == 200
    assert end(process, signal.SIGTERM)[0] == 0
    assert run("audit", "verify", training).exit_code == 0


@needs_posix
def test_a_signing_key_that_another_program_replaced(serve: Serve, run: Run, training: Path) -> None:
    """The API that runs has the new one with the next call: old tokens are refused, new ones accepted."""
    assert run("recovery", "new-signing-key", training, "--user", "k.mweene").exit_code == 3
    keys = json.loads(run("clients", "create", training, "--name", "C", "--type", "webhook", "--json").out)
    process = serve(training, "--json", "--port", str(free_port()))
    assert process.stdout is not None
    address = json.loads(process.stdout.readline())["auth"]
    token, key = post_token(address, keys).json()["access_token"], httpx.get(f"{address}/.well-known", trust_env=False)
    ended = run("recovery", "new-signing-key", training)
    assert (ended.exit_code, ended.out) == (0, "")
    assert httpx.get(f"{address}/.well-known", trust_env=False).text != key.text
    for each, status in ((token, 401), (post_token(address, keys).json()["access_token"], 200)):
        bearer = {"Authorization": f"Bearer {each}"}
        assert httpx.get(f"{address}/webhooks", headers=bearer, trust_env=False).status_code == status
    assert end(process, signal.SIGTERM)[0] == 0
    entries = json.loads(run("audit", "list", training, "--limit", "20", "--json").out)
    assert "signing-key-rotated" in [entry["action"] for entry in entries]


@needs_posix
def test_ctrl_c_at_a_terminal_ends_it_with_0(at_terminal: Callable[..., Any], training: Path) -> None:
    """Also while a client is connected and says nothing."""
    terminal = at_terminal("serve", training, "--port", str(free_port()), stdout_too=True)
    terminal.wait_for("Ctrl+C")
    port = int(terminal.shown.partition("127.0.0.1:")[2].split()[0])
    with socket.create_connection(("127.0.0.1", port)) as silent:
        silent.sendall(b"POST /tok")
        terminal.type("\x03")
        assert terminal.finish().exit_code == 0


@needs_posix
def test_who_may_not_do_it_is_refused(serve: Serve, run: Run, training: Path, office: Path) -> None:
    """3 for another role, a wrong password or port: no address is named, and nothing answers."""
    process = serve(training, "--user", "k.mweene", "--json")
    out, err = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, out) == (3, "")
    assert "National System Administrator" in err
    entries = json.loads(run("audit", "list", training, "--user", "j.campbell", "--limit", "3", "--json").out)
    assert [(entry["action"], entry["reason"]) for entry in entries[1:]] == [
        ("signed-out", ""),
        ("practice-started", "not-permitted"),
    ]
    assert run("serve", training, "--port", "0").exit_code == 2
    assert run("serve", training, "--port", "65536").exit_code == 2
    assert run("serve", training.with_name("missing.crvs")).exit_code == 5


@needs_posix
def test_an_office_workspace_is_served_too(serve: Serve, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the password from the environment."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    process = serve(office, "--json", "--port", str(free_port()))
    assert process.stdout is not None
    address = json.loads(process.stdout.readline())["gateway"]
    assert httpx.get(f"{address}/ping", trust_env=False).status_code == 200
    assert end(process, signal.SIGTERM)[0] == 0
