"""A training workspace with as many clients and audit entries as one likes, made in seconds.

It is one that the program could have written: rules, seals and the chain of hashes hold. Sign in as `j.campbell` with
the password of the demo users. `python tests/benchmarks/workspace_maker.py FILE --clients 10000 --entries 1000000`
makes one to look at."""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from crvs_desktop.crypto.credentials import TEST_CLIENT_SECRET_PREFIX, TEST_SHA_SECRET_PREFIX, hash_secret, new_secret
from crvs_desktop.crypto.sealing import NONCE_SIZE, seal
from crvs_desktop.domain.audit import Actor, ActorKind, AuditAction, AuditEntry, Details, Outcome, entry_hash
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.names import name_key
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_training_workspace

ORIGIN = "window@hq-office"
AGE_MS = 3 * 365 * 24 * 60 * 60 * 1000
PLACES = ("Ibombo", "Chuminga", "Kaloto", "Zobwe", "Embe", "Irundu", "Isango", "Moyo", "Ruwera", "Pualula", "Ilanga")
KINDS = ("district hospital", "health centre", "maternity clinic", "statistics office", "insurance fund")
CLIENT_TYPES = (ClientType.HEALTH, ClientType.HEALTH, ClientType.RECORD_SEARCH, ClientType.WEBHOOK)
# What happens to a client once it is there, and how often.
EVENTS = {
    (AuditAction.CREDENTIALS_CHECKED, Outcome.DONE, ""): 80,
    (AuditAction.CREDENTIALS_CHECKED, Outcome.REFUSED, "credentials-refused"): 6,
    (AuditAction.KEYS_REVEALED, Outcome.DONE, ""): 6,
    (AuditAction.SECRET_COPIED, Outcome.DONE, ""): 5,
    (AuditAction.SECRET_REFRESHED, Outcome.DONE, ""): 3,
}
ADDRESSES = tuple(f"10.{second}.{third}.17" for second in range(20, 30) for third in range(10))


def make_workspace(path: Path, client_count: int, entry_count: int) -> None:
    """Make the file, with the training workspace's own users, clients and entries counted in."""
    now_ms = time.time_ns() // 1_000_000
    environment = Environment(now_ms=lambda: now_ms - AGE_MS)
    create_training_workspace(path, ORIGIN, environment)
    services = open_services(path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    client_count -= len(services.clients.list_clients(session))
    last_sequence = services.audit.last_sequence(session)
    (last,) = services.audit.entries(session, [last_sequence])
    services.workspace.close()

    clients = list(_clients(client_count, session.key, session.user.user_id, now_ms))
    actor = session.actor
    with closing(sqlite3.connect(path)) as database:
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "locking_mode = EXCLUSIVE", "cache_size = -65536"):
            database.execute(f"PRAGMA {pragma}")
        indexes = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'audit_entries' AND type = 'index' AND sql > ''"
        ).fetchall()
        with database:
            for name, _ in indexes:
                database.execute(f"DROP INDEX {name}")
            _insert(database, "clients", CLIENT_COLUMNS, iter(clients))
            _insert(database, "audit_entries", ENTRY_COLUMNS, _entries(clients, entry_count, actor, last, now_ms))
            for _, sql in indexes:
                database.execute(sql)
        database.execute("PRAGMA journal_mode = WAL")


def _insert(
    database: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]
) -> None:
    marks = ", ".join("?" for _ in columns)
    database.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


CLIENT_COLUMNS = (
    "client_id",
    "name",
    "name_key",
    "type",
    "status",
    "webhook",
    "daily_quota",
    "created_at_ms",
    "created_by_id",
    "secret_hash",
    "secret_issued_at_ms",
    "sha_sealed",
)


def _clients(count: int, workspace_key: bytes, creator_id: int, now_ms: int) -> Iterator[tuple[object, ...]]:
    """Evenly spread over the workspace's age."""
    chance = random.Random(2)
    for number in range(count):
        client_id = str(uuid.UUID(bytes=chance.randbytes(16), version=4))
        name = f"{chance.choice(PLACES)} {chance.choice(KINDS)} {number + 1:05}"
        kind = chance.choice(CLIENT_TYPES)
        created_at_ms = now_ms - AGE_MS + AGE_MS * number // count
        client_secret = new_secret(TEST_CLIENT_SECRET_PREFIX, chance.randbytes)
        sha_secret = new_secret(TEST_SHA_SECRET_PREFIX, chance.randbytes)
        yield (
            client_id,
            name,
            name_key(name),
            kind.value,
            "active" if number % 10 else "deactivated",
            json.dumps({"birth": ["child-details"], "death": []}) if kind is ClientType.WEBHOOK else None,
            2000 if kind is ClientType.RECORD_SEARCH else None,
            created_at_ms,
            creator_id,
            hash_secret(client_secret.reveal()),
            created_at_ms,
            seal(
                workspace_key,
                sha_secret.reveal().encode(),
                f"client:{client_id}:sha-secret",
                chance.randbytes(NONCE_SIZE),
            ),
        )


ENTRY_COLUMNS = (
    "sequence",
    "at_ms",
    "actor_kind",
    "actor_id",
    "actor_name",
    "action",
    "client_id",
    "client_name",
    "outcome",
    "reason",
    "origin",
    "details",
    "previous",
    "hash",
)


def _entries(
    clients: list[tuple[object, ...]], entry_count: int, administrator: Actor, last: AuditEntry, now_ms: int
) -> Iterator[tuple[object, ...]]:
    """Continue the chain after `last` up to `entry_count`: each client is created, and then used."""
    missing = entry_count - last.sequence
    if missing < len(clients):
        raise ValueError(f"{len(clients)} clients need {last.sequence + len(clients)} entries or more")
    chance = random.Random(3)
    drawn = list(EVENTS)
    weights = list(EVENTS.values())
    previous, begins_ms, created = last.hash, last.at_ms, 0
    for step in range(missing):
        details: Details = {}
        if created < len(clients) and step >= created * missing // len(clients):
            client = clients[created]
            created += 1
            action, outcome, reason = AuditAction.CLIENT_CREATED, Outcome.DONE, ""
            details = {"new": {"name": client[1], "type": client[3], "status": "active"}}
        else:
            client = clients[chance.randrange(created)] if created else ("", "")
            action, outcome, reason = chance.choices(drawn, weights)[0]
        client_id, client_name = str(client[0]), str(client[1])
        by_client = action is AuditAction.CREDENTIALS_CHECKED
        entry = AuditEntry(
            sequence=last.sequence + 1 + step,
            at_ms=begins_ms + (now_ms - begins_ms) * step // missing,
            actor=Actor(ActorKind.CLIENT, client_id, client_name) if by_client else administrator,
            action=action.value,
            client_id=client_id,
            client_name=client_name,
            outcome=outcome,
            reason=reason,
            origin=chance.choice(ADDRESSES) if by_client else ORIGIN,
            details=details,
            previous=previous,
            hash="",
        )
        previous, before = entry_hash(entry), previous
        yield (
            entry.sequence,
            entry.at_ms,
            entry.actor.kind.value,
            entry.actor.id,
            entry.actor.name,
            entry.action,
            client_id,
            client_name,
            outcome.value,
            reason,
            entry.origin,
            json.dumps(details, ensure_ascii=False),
            before,
            previous,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a large training workspace.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--clients", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=1_000_000)
    wanted = parser.parse_args()
    make_workspace(wanted.file, wanted.clients, wanted.entries)


if __name__ == "__main__":
    main()
