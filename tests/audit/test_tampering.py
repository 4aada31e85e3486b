"""Every way in which another program can change an audit of 500 entries is found, and the first bad entry is named.

The other program drops the triggers that would refuse it, but holds no workspace key. The checks try a part of all
changes, every column and every entry among them; `TAMPERINGS=all pytest tests/audit/test_tampering.py` tries all."""

import os
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditEntry, entry_hash
from crvs_desktop.domain.links import Damage, Finding
from crvs_desktop.services import open_services
from crvs_desktop.services.entries import read_entries
from crvs_desktop.services.verification import verify_workspace
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, MadeOffice, add_entries, cheap_environment

ENTRIES = 500
EVERY = 1 if os.environ.get("TAMPERINGS") == "all" else 5
TEXTS = ("actor_kind", "actor_id", "actor_name", "action", "client_id", "client_name", "outcome", "reason", "origin")
# What each column of an entry is changed to.
CHANGES = {
    "sequence": "sequence + 1000",
    "at_ms": "at_ms + 1",
    **{column: f"{column} || 'x'" for column in TEXTS},
    "details": "'{\"forged\": true}'",
    "previous": "lower(hex(randomblob(32)))",
    "hash": "lower(hex(randomblob(32)))",
}
MAKE_ROOM = (
    "UPDATE audit_entries SET sequence = -sequence - 1 WHERE sequence >= ?",
    "UPDATE audit_entries SET sequence = -sequence WHERE sequence < 0",
)


class Forger:
    """Another program that has the file open, and what verifying says after each of its changes."""

    def __init__(self, path: Path, entries: list[AuditEntry], verify: Callable[[], Finding | None]) -> None:
        self._entries = entries
        self._verify = verify
        self.tried: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.wrong: list[str] = []
        self._database = sqlite3.connect(path, isolation_level=None)
        self._do("PRAGMA synchronous = OFF")
        for kind in ("trigger", "index"):
            names = "SELECT name FROM sqlite_schema WHERE type = ? AND sql > ''"
            for (name,) in self._database.execute(names, (kind,)).fetchall():
                self._do(f"DROP {kind} {name}")
        self.signed = [row[0] for row in self._database.execute("SELECT sequence FROM checkpoints ORDER BY sequence")]
        self._do("CREATE TEMP TABLE kept AS SELECT * FROM audit_entries")
        self._do("CREATE TEMP TABLE kept_checkpoints AS SELECT * FROM checkpoints")

    def close(self) -> None:
        self._database.close()

    def change(self, number: int, column: str) -> None:
        with self._tried("change", Damage.MOVED if column == "sequence" else Damage.CHANGED, number, number):
            self._do(f"UPDATE audit_entries SET {column} = {CHANGES[column]} WHERE sequence = ?", number)

    def delete(self, number: int, *, renumber: bool) -> None:
        damage = Damage.MISSING if number < ENTRIES else Damage.CUT_OFF
        with self._tried("deletion", damage, number, ENTRIES if renumber else number):
            self._do("DELETE FROM audit_entries WHERE sequence = ?", number)
            if renumber:
                self._do("UPDATE audit_entries SET sequence = sequence - 1 WHERE sequence > ?", number)

    def insert(self, number: int, *, fits: bool) -> None:
        """An entry of its own, after which all others have the next number."""
        before = self._entries[number - 2].hash if number > 1 else "0" * 64
        forged = replace(self._entries[number - 1], sequence=number, previous=before, details={"forged": True})
        values = (number, before, entry_hash(forged) if fits else "f" * 64, number + 1)
        with self._tried("insertion", Damage.INSERTED, number, ENTRIES + 1):
            for statement in MAKE_ROOM:
                self._do(statement, *([number] if "?" in statement else []))
            self._do(
                f"INSERT INTO audit_entries SELECT ?1, at_ms, {', '.join(TEXTS)}, '{{\"forged\": true}}', ?2, ?3 "
                "FROM audit_entries WHERE sequence = ?4",
                *values,
            )

    def swap(self, first: int, second: int) -> None:
        with self._tried("swap", Damage.MOVED, first, first, second):
            for number, other in ((first, -1), (second, first), (-1, second)):
                self._do("UPDATE audit_entries SET sequence = ? WHERE sequence = ?", other, number)

    def cut_off(self, kept: int) -> None:
        """With the checkpoints that would tell of it."""
        with self._tried("truncation", Damage.CUT_OFF, kept + 1, ENTRIES):
            self._do("DELETE FROM audit_entries WHERE sequence > ?", kept)
            self._do("DELETE FROM checkpoints WHERE sequence > ?", kept)

    def rewrite(self, number: int) -> None:
        """Change it, and make all hashes from it on fit again."""
        first = max((place for place in self.signed if place < number), default=0) + 1
        with self._tried("rewriting", Damage.REWRITTEN, first, ENTRIES):
            previous = self._entries[number - 2].hash if number > 1 else "0" * 64
            for entry in self._entries[number - 1 :]:
                reason = "forged" if entry.sequence == number else entry.reason
                digest = entry_hash(replace(entry, reason=reason, previous=previous))
                change = "UPDATE audit_entries SET reason = ?, previous = ?, hash = ? WHERE sequence = ?"
                self._do(change, reason, previous, digest, entry.sequence)
                previous = digest

    def forge_checkpoint(self, column: str) -> None:
        value = {"signature": "randomblob(64)", "hash": "lower(hex(randomblob(32)))"}.get(column, f"{column} - 1")
        with self._tried("checkpoint", Damage.SIGNATURE_WRONG, ENTRIES - (column == "sequence"), 0):
            self._do(f"UPDATE checkpoints SET {column} = {value} WHERE sequence = ?", ENTRIES)

    def _do(self, statement: str, *values: object) -> None:
        self._database.execute(statement, values)

    def _tried(self, kind: str, damage: Damage, entry: int, *touched: int) -> "_Attempt":
        return _Attempt(self, kind, damage, entry, touched)


class _Attempt:
    """One change: done whole, looked for, and undone."""

    def __init__(self, forger: Forger, kind: str, damage: Damage, entry: int, touched: tuple[int, ...]) -> None:
        self._forger, self._kind = forger, kind
        self._expected = (damage, entry)
        self._first, self._last = entry, max(touched)

    def __enter__(self) -> None:
        self._forger._do("BEGIN")

    def __exit__(self, *_error: object) -> None:
        forger = self._forger
        forger._do("COMMIT")
        finding = forger._verify()
        forger.tried[self._kind] += 1
        forger.found[self._kind] += finding is not None
        if finding is None or (finding.damage, finding.entry) != self._expected:
            forger.wrong.append(f"{self._kind}: expected {self._expected}, found {finding}")
        forger._do("BEGIN")
        touched = "sequence BETWEEN ? AND ?"
        forger._do(f"DELETE FROM audit_entries WHERE {touched} OR sequence > {ENTRIES} OR sequence < 1", *self._range())
        forger._do(f"INSERT INTO audit_entries SELECT * FROM kept WHERE {touched}", *self._range())
        if self._kind in ("truncation", "checkpoint"):
            forger._do("DELETE FROM checkpoints")
            forger._do("INSERT INTO checkpoints SELECT * FROM kept_checkpoints")
        forger._do("COMMIT")

    def _range(self) -> tuple[int, int]:
        return self._first, max(self._first, self._last)


@pytest.fixture
def forger(made_office: MadeOffice, tmp_path: Path) -> Iterator[Forger]:
    """Who has an audit of 500 entries before them, the last of which is signed for and was seen on this computer."""
    path = Path(shutil.copy(made_office.path, tmp_path / "office.crvs"))
    environment = replace(cheap_environment(), settings_folder=lambda: tmp_path / "settings")
    services = open_services(path, environment)
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    add_entries(services, session, ENTRIES - services.audit.last_sequence(session) - 1)
    key = session.key
    services.sessions.sign_out(session)
    assert services.checkpoints.compare().last == ENTRIES
    seen = services.checkpoints.seen()
    with services.workspace.reading():
        entries = list(read_entries(services.workspace, range(1, ENTRIES + 1)).values())

    def verify() -> Finding | None:
        return verify_workspace(services.workspace, key, seen, lambda done, total: None, lambda: False).finding

    assert verify() is None
    forger = Forger(path, entries, verify)
    assert verify() is None  # indexes and triggers are none of the audit's contents
    yield forger
    assert verify() is None  # everything was undone, so each change was tried by itself
    forger.close()
    services.workspace.close()


def tell(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """Print the figures, and fail when one change was not found or another entry was named."""
    with capsys.disabled():
        shown = ", ".join(f"{kind} {forger.found[kind]} of {tried}" for kind, tried in forger.tried.items())
        print(f"\ntamperings found: {forger.found.total()} of {forger.tried.total()} ({shown})")
    assert forger.wrong == []
    assert forger.found == forger.tried


def test_every_changed_field_is_found(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """Each column, each entry."""
    for number in range(1, ENTRIES + 1):
        for place, column in enumerate(CHANGES):
            if (number + place) % EVERY == 0:
                forger.change(number, column)
    tell(forger, capsys)


def test_every_entry_that_is_taken_away_is_found(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """One by one, leaving a gap or not, and the end from any entry on."""
    for number in range(1, ENTRIES + 1):
        if number % EVERY == 0:
            forger.delete(number, renumber=False)
        if number % EVERY == 1 % EVERY:
            forger.cut_off(number - 1)
        if number % EVERY == 2 % EVERY and number < ENTRIES:
            forger.delete(number, renumber=True)
    tell(forger, capsys)


def test_every_entry_that_is_put_in_is_found(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """Before each of the others, with a hash that fits or not; all checkpoints stay where they are."""
    for number in range(1, ENTRIES + 1, EVERY):
        forger.insert(number, fits=False)
        if number not in forger.signed:
            forger.insert(number, fits=True)
    tell(forger, capsys)


def test_every_swap_is_found(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """All neighbours, and as many others."""
    chance = random.Random(5)
    for number in range(1, ENTRIES, EVERY):
        forger.swap(number, number + 1)
        forger.swap(*sorted(chance.sample(range(1, ENTRIES + 1), 2)))
    tell(forger, capsys)


def test_hashes_made_to_fit_are_found(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """From many entries on, up to the end; and checkpoints that are changed themselves."""
    for number in range(1, ENTRIES + 1, 5 * EVERY):
        forger.rewrite(number)
    for column in ("sequence", "hash", "at_ms", "signature"):
        forger.forge_checkpoint(column)
    tell(forger, capsys)
