"""Keys are gone from the memory of the program, not only from its variables, once they were let go.

Another process looks for them in all that the program's process can write to."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crvs_desktop.crypto.derivation import DerivationCost, derive_key
from crvs_desktop.domain.passwords import normalise_password
from crvs_desktop.services import open_services
from crvs_desktop.services.chain import open_checkpoint_key
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, ROOT, cheap_environment, rows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process as Linux lets it")
PROGRAM = """
import gc
import sys
from pathlib import Path
from crvs_desktop.api.host import start_practice
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import ConflictError
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.services import open_services
from tests.services.conftest import ADMIN, ORIGIN, cheap_environment

def reached(place):
    print(place, flush=True)
    sys.stdin.readline()

def password():
    return sys.stdin.readline().rstrip("\\n")

services = open_services(Path(sys.argv[1]), cheap_environment())
word = password()
session = services.sessions.sign_in(ADMIN, word, ORIGIN)
many = [SecretBytes(session.key) for _ in range(1000)]  # so that chance does not write over all of them
keys = services.clients.create_client(session, NewClient("Hook", ClientType.WEBHOOK))
reached("signed in")
try:
    services.clients.create_client(session, NewClient("Hook", ClientType.WEBHOOK))
except ConflictError:
    pass
host = start_practice(services, cheap_environment(), session)
services.sessions.lock(session)
del many
reached("locked while the practice API runs")
host.stop()
del host
gc.collect()  # as the window does now and then
reached("locked")
services.sessions.unlock(session, word)
services.clients.reveal_keys(session, keys.client.client_id)
services.checkpoints.export(session)
reached("unlocked")
services.sessions.sign_out(session)
reached("signed out")
"""


@pytest.fixture
def secrets(office_path: Path) -> dict[str, bytes]:
    """What must not stay: the key of the workspace, the one made of the password, and the one that signs."""
    services = open_services(office_path, cheap_environment())
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    with services.workspace.reading():
        checkpoint_key = open_checkpoint_key(session.key)
    ((salt, memory_kib, passes, lanes),) = rows(
        office_path, "SELECT key_salt, key_memory_kib, key_passes, key_lanes FROM users"
    )
    derived = derive_key(normalise_password(PASSWORD), salt, DerivationCost(memory_kib, passes, lanes))  # type: ignore[arg-type]
    found = {"workspace": session.key, "derived": derived, "checkpoint": checkpoint_key or b""}
    services.workspace.close()
    return {name: bytes(key) for name, key in found.items()}


@contextmanager
def running(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def type_in(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def reach(process: subprocess.Popen[str], place: str) -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == place + "\n"


def held(process: subprocess.Popen[str], secrets: dict[str, bytes]) -> dict[str, int]:
    """Which secrets stand where in its memory, and how often."""
    counts = dict.fromkeys(secrets, 0)
    maps = Path(f"/proc/{process.pid}/maps").read_text()
    with Path(f"/proc/{process.pid}/mem").open("rb", buffering=0) as memory:
        for begin, end in re.findall(r"^([0-9a-f]+)-([0-9a-f]+) rw", maps, re.MULTILINE):
            part = os.pread(memory.fileno(), int(end, 16) - int(begin, 16), int(begin, 16))
            for name, secret in secrets.items():
                counts[name] += part.count(secret[-16:])  # what frees memory writes over its beginning
    return {name: count for name, count in counts.items() if count}


def test_keys_are_overwritten_when_the_session_locks_or_ends(office_path: Path, secrets: dict[str, bytes]) -> None:
    """The workspace key is there while signed in, so looking for it in this way finds it; it also is while the practice
    API runs."""
    with running(office_path) as process:
        type_in(process, PASSWORD)
        reach(process, "signed in")
        assert held(process, secrets).keys() == {"workspace"}
        type_in(process, "")
        reach(process, "locked while the practice API runs")
        assert held(process, secrets).keys() == {"workspace"}
        type_in(process, "")
        reach(process, "locked")
        assert held(process, secrets) == {}
        type_in(process, "")
        reach(process, "unlocked")
        assert held(process, secrets).keys() == {"workspace"}
        type_in(process, "")
        reach(process, "signed out")
        assert held(process, secrets) == {}
