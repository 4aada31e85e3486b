"""Kill a program at random moments while it works on a workspace, and look at what is in the file afterwards.

    python tests/endurance/kill_run.py [--rounds 2000] [--seed N]

Each round forks a process that signs in, does random things and says when each begins and when it is done. It is
killed (SIGKILL) after a random time. Then the file must open, its structure and the audit chain must be whole, all that
was reported done must be there, and what was under way must be there whole or not at all. Prints what it counted."""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from crvs_desktop.crypto.credentials import hash_secret  # noqa: E402
from crvs_desktop.crypto.derivation import DerivationCost  # noqa: E402
from crvs_desktop.domain.clients import ClientType, Event, NewClient  # noqa: E402
from crvs_desktop.services import Services, open_services  # noqa: E402
from crvs_desktop.services.environment import Environment  # noqa: E402
from crvs_desktop.services.practice.registering import Registering  # noqa: E402
from crvs_desktop.services.session import Session  # noqa: E402
from crvs_desktop.services.setup import create_training_workspace  # noqa: E402
from tests.services.conftest import chain_in_file  # noqa: E402

CHEAP = DerivationCost(memory_kib=8, passes=1, lanes=1)
# Who is killed while signing in has used up a try. Here time runs a thousand times faster, so that nobody waits.
ENVIRONMENT = Environment(office_cost=CHEAP, training_cost=CHEAP, uptime_ms=lambda: time.monotonic_ns() // 1000)
LONGEST_S = 0.12
# Each done action leaves exactly one of these in the tables.
PAIRS = (
    ("client-created", "SELECT count(*) FROM clients"),
    ("client-deleted", "SELECT count(*) FROM clients WHERE deleted_at_ms IS NOT NULL"),
    ("record-registered", "SELECT count(*) - {seeded} FROM records"),
)


@dataclass
class Expected:
    """What was reported done: each client's name with its status and the hash of its secret."""

    clients: dict[str, tuple[str, str]] = field(default_factory=dict)
    registered: int = 0


@dataclass
class Count:
    rounds: int = 0
    killed_at_work: int = 0
    done: int = 0
    problems: list[str] = field(default_factory=list)


def run(rounds: int, seed: int) -> Count:
    """Return what was counted; `problems` names every round that left the file in a state it must not be in."""
    chance = random.Random(seed)
    count = Count()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "training.crvs"
        create_training_workspace(path, "endurance", ENVIRONMENT)
        seeded = _number(path, "SELECT count(*) FROM records")
        expected = Expected(_clients(path))
        for number in range(rounds):
            lines = _work_and_kill(path, number, chance)
            under_way = _apply(expected, lines, count)
            count.rounds += 1
            count.killed_at_work += under_way is not None
            count.problems += [f"round {number}: {problem}" for problem in _look(path, expected, under_way, seeded)]
            if count.problems:
                break
    return count


def _work_and_kill(path: Path, number: int, chance: random.Random) -> list[dict[str, str]]:
    """Return what the process said before it was killed."""
    seed, life_s = chance.random(), chance.random() * LONGEST_S
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            _work(path, number, random.Random(seed), writer)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)  # it works until it is killed: coming here is a failure, which the parent sees
    os.close(writer)
    # From the first thing it does on, so that the moments are spread over the work and not over signing in.
    said = os.read(reader, 1)
    deadline_s = time.monotonic() + life_s
    while (left_s := deadline_s - time.monotonic()) > 0:
        select.select([], [], [], left_s)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as pipe:
        said += pipe.read()
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"round {number}: the process ended by itself: {said.decode()[-300:]}")
    return [json.loads(line) for line in said.decode().splitlines() if line.endswith("}")]


def _work(path: Path, number: int, chance: random.Random, writer: int) -> None:
    def say(**words: str) -> None:
        os.write(writer, (json.dumps(words) + "\n").encode())

    say(state="started")
    services = open_services(path, ENVIRONMENT)
    session = services.sessions.sign_in("j.campbell", "test", "endurance")
    names = [client.name for client in services.clients.list_clients(session)]
    registering = Registering(services.workspace, ENVIRONMENT)
    for step in range(10_000):
        what = chance.choice(("create", "refresh", "deactivate", "activate", "delete", "register"))
        name = f"Client {number}-{step}" if what == "create" or not names else chance.choice(names)
        if what == "delete" and len(names) < 4:
            continue
        say(state="begin", what=what, name=name)
        secret = _do(services, registering, session, what, name)
        say(state="done", what=what, name=name, hash=hash_secret(secret).hex() if secret else "")
        if what == "create":
            names.append(name)
        elif what == "delete":
            names.remove(name)


def _do(services: Services, registering: Registering, session: Session, what: str, name: str) -> str:
    """Do one thing; return the client secret, when it gave one."""
    clients = services.clients
    if what == "create":
        return clients.create_client(session, NewClient(name, ClientType.HEALTH)).client_secret.reveal()
    if what == "register":
        registering.register_sample(session, Event.BIRTH)
        return ""
    client_id = next(client.client_id for client in clients.list_clients(session) if client.name == name)
    if what == "refresh":
        return clients.refresh_secret(session, client_id).client_secret.reveal()
    if what == "delete":
        clients.delete(session, client_id, name)
    elif what == "activate":
        clients.activate(session, client_id)
    else:
        clients.deactivate(session, client_id)
    return ""


def _apply(expected: Expected, lines: list[dict[str, str]], count: Count) -> dict[str, str] | None:
    """Note what was reported done; return what was begun and not done."""
    under_way = None
    for line in lines:
        under_way = line if line["state"] == "begin" else None
        if line["state"] != "done":
            continue
        count.done += 1
        _note(expected, line["what"], line["name"], line["hash"])
    return under_way


def _note(expected: Expected, what: str, name: str, secret_hash: str) -> None:
    status, old_hash = expected.clients.get(name, ("active", ""))
    if what == "register":
        expected.registered += 1
    elif what == "delete":
        del expected.clients[name]
    elif what in ("create", "refresh"):
        expected.clients[name] = (status, secret_hash)
    else:
        expected.clients[name] = ("active" if what == "activate" else "deactivated", old_hash)


def _look(path: Path, expected: Expected, under_way: dict[str, str] | None, seeded: int) -> Iterator[str]:
    """Give what is wrong with the file; afterwards `expected` says what is really there."""
    services = open_services(path, ENVIRONMENT)
    services.workspace.close()
    if _number(path, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"):
        yield "its structure is damaged"
    if _number(path, "SELECT count(*) FROM pragma_foreign_key_check"):
        yield "a row points to one that is not there"
    chain_in_file(path)  # raises with the number of the first bad entry
    for action, query in PAIRS:
        entries = _number(path, f"SELECT count(*) FROM audit_entries WHERE action = '{action}' AND outcome = 'done'")
        rows = _number(path, query.format(seeded=seeded))
        if entries != rows:
            yield f"{rows} rows and {entries} entries of {action}"
    found = _clients(path)
    differing = {
        name for name in found.keys() | expected.clients.keys() if found.get(name) != expected.clients.get(name)
    }
    allowed = {under_way["name"]} if under_way is not None else set()
    if differing - allowed:
        yield f"not as reported: {sorted(differing - allowed)}"
    registered = _number(path, "SELECT count(*) FROM records") - seeded
    if registered - expected.registered not in ((0, 1) if under_way and under_way["what"] == "register" else (0,)):
        yield f"{registered} registrations, {expected.registered} reported"
    expected.clients, expected.registered = found, registered


def _clients(path: Path) -> dict[str, tuple[str, str]]:
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT name, status, secret_hash FROM clients WHERE deleted_at_ms IS NULL")
        return {name: (status, secret_hash.hex()) for name, status, secret_hash in rows}


def _number(path: Path, query: str) -> int:
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute(query).fetchone()[0])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    wanted = parser.parse_args()
    count = run(wanted.rounds, wanted.seed)
    survived = count.rounds - len(count.problems)
    print(
        f"kills survived: {survived} of {count.rounds}, {count.killed_at_work} of them in the middle of something; "
        f"{count.done} things were reported done (seed {wanted.seed})"
    )
    print(*count.problems, sep="\n", end="")
    return 1 if count.problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
