"""`crvs-desktop audit list` and `export`, as a script sees them."""

import csv
import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop.domain.audit import EPOCH

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="time zones of a process and terminals of POSIX")


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Let the computer stand in a time zone."""

    def stand_in(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield stand_in
    monkeypatch.undo()
    time.tzset()


def listed(run: Any, file: Path, *options: str) -> list[dict[str, Any]]:
    ended = run("audit", "list", file, "--json", "--limit", "10000", *options)
    assert ended.exit_code == 0, ended.err
    return json.loads(ended.out)


def test_list_is_newest_first_and_says_how_many_there_are(run: Any, training: Path) -> None:
    """The newest 50 come first; how many more there are is said on stderr."""
    ended = run("audit", "list", training, "--json")
    entries = json.loads(ended.out)
    assert len(entries) == 50
    assert [entry["sequence"] for entry in entries] == list(
        range(entries[0]["sequence"], entries[0]["sequence"] - 50, -1)
    )
    assert f"newest 50 of {entries[0]['sequence']} entries" in ended.err
    assert entries[0]["action"] == "signed-in"
    assert {"at", "actor_id", "client_name", "outcome", "reason", "origin", "details", "hash"} <= set(entries[0])

    three = run("audit", "list", training, "--limit", "3").out.splitlines()
    assert len(three) == 4
    assert three[0].split() == ["NO", "TIME", "ACTOR", "ACTION", "CLIENT", "OUTCOME", "ORIGIN"]
    assert "Signed in" in three[1]


@pytest.mark.parametrize(
    ("options", "key", "value"),
    [
        (["--actor", "e.mayuka"], "actor_id", "e.mayuka"),
        (["--action", "client-created"], "action", "client-created"),
        (["--outcome", "refused"], "outcome", "refused"),
        (["--text", "TRIAL of"], "client_name", "Trial of a webhook"),
    ],
)
def test_list_filters(run: Any, training: Path, options: list[str], key: str, value: str) -> None:
    """Every filter leaves what it names, and only that."""
    everything = listed(run, training)
    found = listed(run, training, *options)
    assert found
    assert {entry[key] for entry in found} == {value}
    assert len(found) == sum(entry[key] == value for entry in everything)


def test_list_filters_by_client_and_together(run: Any, training: Path) -> None:
    """--client takes a Client ID, also of a deleted client; filters narrow each other."""
    deleted = listed(run, training, "--action", "client-deleted")[0]["client_id"]
    history = listed(run, training, "--client", deleted)
    assert [entry["action"] for entry in history] == ["client-deleted", "client-created"]
    assert len(listed(run, training, "--client", deleted, "--action", "client-created")) == 1
    nothing = run("audit", "list", training, "--client", "unknown")
    assert (nothing.exit_code, nothing.out) == (0, "")
    assert "No entry matches" in nothing.err
    assert listed(run, training, "--client", "unknown") == []


@needs_posix
def test_dates_are_local_and_the_last_day_is_included(run: Any, training: Path, in_zone: Callable[[str], None]) -> None:
    """A date without a zone is a day where the computer stands, from its first to its last moment."""
    moments = {"before": "2020-02-28T18:29:59.999", "first": "2020-02-28T18:30:00.000"}
    moments |= {"last": "2020-02-29T18:29:59.999", "after": "2020-02-29T18:30:00.000"}
    append_entries(training, [(name, utc_ms(moment)) for name, moment in moments.items()])

    in_zone("Asia/Kolkata")  # five and a half hours before UTC
    day = listed(run, training, "--from", "2020-02-29", "--to", "2020-02-29")
    assert [entry["action"] for entry in day] == ["last", "first"]
    day_in_table = run("audit", "list", training, "--from", "2020-02-29", "--to", "2020-02-29")
    assert "2020-02-29 23:59:59+05:30" in day_in_table.out

    exactly = day[0]["at"]
    assert [entry["action"] for entry in listed(run, training, "--from", exactly, "--to", exactly)] == ["last"]
    hour = listed(run, training, "--from", "2020-02-29T00:00", "--to", "2020-02-28T19:00Z")
    assert [entry["action"] for entry in hour] == ["first"]


@pytest.mark.parametrize(
    "options",
    [
        ["--from", "yesterday"],
        ["--from", "2026-13-01"],
        ["--to", "9999-12-31"],
        ["--from", "2026-02-02", "--to", "2026-02-01"],
        ["--action", "everything"],
        ["--outcome", "good"],
        ["--limit", "0"],
        ["--limit", "10001"],
        ["--actor", "\udcff"],
    ],
)
def test_filters_that_mean_nothing_end_with_2(run: Any, training: Path, options: list[str]) -> None:
    """A filter that cannot be understood is said, instead of an empty list."""
    ended = run("audit", "list", training, "--json", *options)
    assert (ended.exit_code, ended.out) == (2, "")
    assert ended.err


def test_export_writes_what_is_filtered(run: Any, training: Path, tmp_path: Path) -> None:
    """Both formats hold the wanted entries, oldest first; the export itself is audited."""
    lines_file, csv_file = tmp_path / "audit.jsonl", tmp_path / "audit.csv"
    ended = run("audit", "export", training, lines_file, "--format", "jsonl", "--outcome", "refused")
    assert (ended.exit_code, ended.out) == (0, "")
    exported = [json.loads(line) for line in lines_file.read_text(encoding="utf-8").splitlines()]
    assert exported == listed(run, training, "--outcome", "refused")[::-1]
    assert f"Wrote {len(exported)} entries to {lines_file}" in ended.err

    assert run("audit", "export", training, csv_file, "--format", "csv", "--actor", "e.mayuka").exit_code == 0
    with csv_file.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["action"] for row in rows] == ["signed-in", "clients-listed", "signed-out"]
    recorded = listed(run, training, "--action", "audit-exported")
    assert [entry["details"]["filter"] for entry in recorded] == [{"actor_id": "e.mayuka"}, {"outcome": "refused"}]


def test_export_replaces_an_older_file(run: Any, training: Path, tmp_path: Path) -> None:
    """A nightly export can write to the same name."""
    out = tmp_path / "audit.csv"
    out.write_text("of yesterday")
    assert run("audit", "export", training, out, "--format", "csv").exit_code == 0
    assert out.read_text(encoding="utf-8-sig").startswith("sequence,")


def test_export_to_an_impossible_place(run: Any, training: Path, tmp_path: Path) -> None:
    """No export takes the place of the workspace or of a folder, or makes folders; each attempt is audited."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.csv").symlink_to(training)
    assert run("audit", "export", training, tmp_path / "gone" / "a.csv", "--format", "csv").exit_code == 5
    assert run("audit", "export", training, tmp_path / "folder", "--format", "csv").exit_code == 5
    assert run("audit", "export", training, training, "--format", "csv").exit_code == 2
    assert run("audit", "export", training, tmp_path / "link.csv", "--format", "csv").exit_code == 2
    assert run("audit", "export", training, tmp_path / "a.csv").exit_code == 2  # which format?
    recorded = listed(run, training, "--action", "audit-exported")
    assert [(entry["outcome"], entry["reason"]) for entry in reversed(recorded)] == [
        ("failed", "folder-missing"),
        ("failed", "file-failed"),
        ("failed", "export-over-workspace"),
        ("failed", "export-over-workspace"),
    ]
    assert {path.name for path in tmp_path.glob("*.csv*")} == {"link.csv"}


def test_only_administrators_read_the_audit(run: Any, training: Path, tmp_path: Path) -> None:
    """Other roles are refused, and no file appears."""
    out = tmp_path / "audit.csv"
    assert run("audit", "list", training, "--user", "e.mayuka").exit_code == 3
    assert run("audit", "export", training, out, "--format", "csv", "--user", "e.mayuka").exit_code == 3
    assert not out.exists()


@needs_posix
def test_interrupted_export_leaves_no_file_and_is_audited(
    run: Any, at_terminal: Callable[..., Any], training: Path, tmp_path: Path
) -> None:
    """At a terminal the export shows how far it is; Ctrl+C ends it with 130, and nothing of it stays."""
    append_entries(training, [("filling", utc_ms("2020-01-01"))] * 60_000)
    out = tmp_path / "audit.csv"
    terminal = at_terminal("audit", "export", training, out, "--format", "csv")
    terminal.wait_for(" of 60")
    terminal.type("\x03")
    ended = terminal.finish()
    assert (ended.exit_code, ended.out) == (130, "")
    assert "Nothing was written" in ended.err
    assert not [path for path in tmp_path.iterdir() if "audit.csv" in path.name]
    newest = listed(run, training)[1:3]
    assert [(entry["action"], entry["outcome"], entry["reason"]) for entry in newest] == [
        ("signed-out", "done", ""),
        ("audit-exported", "failed", "cancelled"),
    ]


def utc_ms(moment: str) -> int:
    return (datetime.fromisoformat(moment).replace(tzinfo=UTC) - EPOCH) // timedelta(milliseconds=1)


def append_entries(path: Path, entries: list[tuple[str, int]]) -> None:
    """Append entries of the program with these actions and times; their hashes are not right."""
    with sqlite3.connect(path) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(audit_entries)")]
        (last,) = database.execute("SELECT max(sequence) FROM audit_entries").fetchone()
        values: dict[str, Any] = dict.fromkeys(columns, "")
        values |= {"actor_kind": "program", "outcome": "done", "details": "{}", "previous": "0" * 64, "hash": "0" * 64}
        rows = [
            list((values | {"sequence": sequence, "action": action, "at_ms": at_ms}).values())
            for sequence, (action, at_ms) in enumerate(entries, start=last + 1)
        ]
        database.executemany(f"INSERT INTO audit_entries VALUES ({', '.join('?' * len(columns))})", rows)
    database.close()
