"""`crvs-desktop audit verify`, `checkpoint` and `accept`, as a script sees them."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest


def change(path: Path, *statements: str) -> None:
    """Change the file past the program and its rules."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            database.execute(statement)


@pytest.fixture
def exported(run: Any, training: Path, tmp_path: Path) -> Path:
    """An export of everything."""
    path = tmp_path / "audit.jsonl"
    assert run("audit", "export", training, path, "--format", "jsonl").exit_code == 0
    return path


@pytest.fixture
def checkpoint(run: Any, training: Path, tmp_path: Path) -> Path:
    path = tmp_path / "checkpoint.json"
    assert run("audit", "checkpoint", training, "--out", path).exit_code == 0
    return path


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def write_lines(path: Path, lines: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8")


def test_a_workspace_that_is_intact_ends_with_0(run: Any, training: Path) -> None:
    """With how many entries there are, in words on stderr and as JSON when asked for."""
    ended = run("audit", "verify", training)
    assert (ended.exit_code, ended.out) == (0, "")
    assert "entries are as they were written" in ended.err
    assert "A checkpoint was signed for the last of them." in ended.err
    result = json.loads(run("audit", "verify", training, "--json").out)
    assert result["result"] == "intact"
    assert result["entries"] == result["signed_up_to"] > 50


def test_a_damaged_workspace_ends_with_6(run: Any, training: Path) -> None:
    """The first bad entry is named."""
    change(training, "UPDATE audit_entries SET actor_name = 'Nobody' WHERE sequence = 12")
    ended = run("audit", "verify", training, "--json")
    assert ended.exit_code == 6
    found = json.loads(ended.out)
    assert (found["result"], found["entry"], found["until"], found["entries"]) == ("changed", 12, 12, 11)
    assert "Entry 12 was changed" in ended.err


def test_only_administrators_verify(run: Any, training: Path) -> None:
    """Other roles end with 3."""
    for command in ("verify", "checkpoint", "accept"):
        assert run("audit", command, training, "--user", "e.mayuka").exit_code == 3


def test_an_older_copy_is_told_at_every_command_until_it_is_accepted(run: Any, training: Path, tmp_path: Path) -> None:
    """Each goes on with its work, and warns on stderr."""
    older = Path(shutil.copy(training, tmp_path / "older.crvs"))
    run("clients", "list", training)
    listed = run("clients", "list", older, "--json")
    assert listed.exit_code == 0
    assert json.loads(listed.out)
    assert "this computer has seen entry" in listed.err
    assert run("audit", "verify", older).exit_code == 6
    assert "this computer has seen" in run("audit", "accept", older).err
    assert run("clients", "list", older, "--json").err == ""
    assert run("audit", "verify", older).exit_code == 0


def test_an_export_is_verified_without_the_workspace(run: Any, training: Path, exported: Path) -> None:
    """No password, no file but the export; what cannot be known is said."""
    training.unlink()
    ended = run("audit", "verify", "--export", exported)
    assert (ended.exit_code, ended.out) == (0, "")
    assert "Without a checkpoint it is not known" in ended.err
    assert json.loads(run("audit", "verify", "--export", exported, "--json").out)["result"] == "intact"


@pytest.mark.parametrize(
    ("edit", "result", "entry"),
    [
        (lambda lines: lines[8].update(outcome="done", reason="x"), "changed", 9),
        (lambda lines: lines[8]["details"].update(more=1), "changed", 9),
        (lambda lines: lines[8].update(more=1), "changed", 9),
        (lambda lines: lines[8].pop("reason"), "changed", 9),
        (lambda lines: lines[8].update(sequence=9.0), "changed", 9),
        (lambda lines: lines.pop(8), "missing", 9),
        (lambda lines: lines.insert(8, lines[3]), "inserted", 4),
        (lambda lines: lines.reverse(), "moved", 1),
        (lambda lines: lines.clear() or lines.append({"not": "an entry"}), "", 0),
    ],
    ids=["changed", "detail", "more", "less", "number", "missing", "twice", "reversed", "no export"],
)
def test_a_changed_export_ends_with_6(
    run: Any, exported: Path, edit: Callable[[list[dict[str, Any]]], object], result: str, entry: int
) -> None:
    """Whatever was done to a line."""
    lines = lines_of(exported)
    edit(lines)
    write_lines(exported, lines)
    ended = run("audit", "verify", "--export", exported, "--json")
    if result:
        found = json.loads(ended.out)
        assert (ended.exit_code, found["result"], found["entry"]) == (6, result, entry)
    else:
        assert (ended.exit_code, ended.out) == (2, "")
        assert "holds no entry of an audit" in ended.err


@pytest.mark.parametrize("broken", ["", "not json", "[1", "{}", '{"sequence": 9}', "\x00", "9" * 5000])
def test_a_line_that_cannot_be_read_is_a_changed_entry(run: Any, exported: Path, broken: str) -> None:
    """It stood where the next one is expected; an empty line is none at all."""
    lines = exported.read_text("utf-8").splitlines()
    lines[8] = broken
    exported.write_text("\n".join(lines), "utf-8")
    ended = run("audit", "verify", "--export", exported, "--json")
    found = json.loads(ended.out)
    assert (ended.exit_code, found["result"], found["entry"]) == (6, "changed" if broken else "missing", 9)


def test_a_checkpoint_says_whether_the_end_of_an_export_is_there(
    run: Any, training: Path, exported: Path, checkpoint: Path, tmp_path: Path
) -> None:
    """As a file, and as a code that was kept on paper; another workspace's says no."""
    code = run("audit", "checkpoint", training, "--print").out.splitlines()[0].split()[1]
    cut_off = run("audit", "verify", "--export", exported, "--checkpoint", checkpoint)
    assert cut_off.exit_code == 6
    assert "The audit was cut off" in cut_off.err
    run("audit", "export", training, exported, "--format", "jsonl")
    for given in (checkpoint, code, code.lower().replace("-", " ")):
        ended = run("audit", "verify", "--export", exported, "--checkpoint", given)
        assert ended.exit_code == 0, ended.err
        assert "A checkpoint was signed for entry" in ended.err
    other, other_export = tmp_path / "other.crvs", tmp_path / "other.jsonl"
    run("init", other, "--kind", "training")
    run("clients", "list", other)
    run("clients", "list", other)
    run("audit", "export", other, other_export, "--format", "jsonl")
    for given in (checkpoint, code):
        ended = run("audit", "verify", "--export", other_export, "--checkpoint", given, "--json")
        assert ended.exit_code == 6
        assert json.loads(ended.out)["result"] in ("rewritten", "cut-off")  # it may be shorter


def test_a_checkpoint_is_checked_with_the_key_that_is_known(
    run: Any, training: Path, checkpoint: Path, exported: Path
) -> None:
    """A file can name any key; --public-key says which one it must be."""
    run("audit", "export", training, exported, "--format", "jsonl")
    made = json.loads(checkpoint.read_text("utf-8"))
    verify = ("audit", "verify", "--export", exported, "--checkpoint", checkpoint, "--json")
    assert run(*verify, "--public-key", made["public_key"]).exit_code == 0
    ended = run(*verify, "--public-key", "00" * 32)
    assert (ended.exit_code, json.loads(ended.out)["result"]) == (6, "signature-wrong")
    assert "key that it names itself" in run(*verify).err
    checkpoint.write_text(json.dumps(made | {"signature": "00" * 64}), "utf-8")
    ended = run(*verify)
    assert (ended.exit_code, json.loads(ended.out)["result"]) == (6, "signature-wrong")
    ended = run(*verify, "--part")
    assert (ended.exit_code, json.loads(ended.out)["result"]) == (6, "signature-wrong")


def test_a_part_is_verified_line_by_line(run: Any, training: Path, checkpoint: Path, tmp_path: Path) -> None:
    """Gaps are damage unless one says that a filter made them; then they are counted."""
    part = tmp_path / "part.jsonl"
    run("audit", "export", training, part, "--format", "jsonl", "--outcome", "refused")
    assert run("audit", "verify", "--export", part).exit_code == 6
    ended = run("audit", "verify", "--export", part, "--part", "--checkpoint", checkpoint)
    assert ended.exit_code == 0
    assert "numbers between them are not there" in ended.err
    assert "is not there, so it says nothing" in ended.err
    found = json.loads(run("audit", "verify", "--export", part, "--part", "--json").out)
    assert (found["result"], found["entries"]) == ("intact", len(lines_of(part)))
    assert found["left_out"] > 0
    lines = lines_of(part)
    lines[1]["origin"] = "elsewhere"
    write_lines(part, lines)
    ended = run("audit", "verify", "--export", part, "--part", "--json")
    assert (ended.exit_code, json.loads(ended.out)["entry"]) == (6, lines[1]["sequence"])


def test_the_checkpoint_is_written_where_it_is_wanted(run: Any, training: Path, tmp_path: Path) -> None:
    """To stdout, to a file, or as a code with what it speaks of."""
    made = json.loads(run("audit", "checkpoint", training).out)
    assert list(made) == ["type", "workspace_id", "sequence", "hash", "at", "public_key", "signature"]
    out = tmp_path / "cp.json"
    ended = run("audit", "checkpoint", training, "--out", out, "--print")
    written = json.loads(out.read_text("utf-8"))
    pairs = dict(line.split(maxsplit=1) for line in ended.out.replace("Public key", "Key").splitlines())
    assert pairs["Entry"] == str(written["sequence"])
    assert pairs["Key"] == written["public_key"]
    assert len(pairs["Code"]) == 54
    assert run("audit", "checkpoint", training, "--out", tmp_path / "gone" / "cp.json").exit_code == 5


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["{file}", "--export", "{export}"],
        ["{file}", "--part"],
        ["{file}", "--checkpoint", "{checkpoint}"],
        ["--export", "{export}", "--public-key", "00" * 32],
        ["--export", "{export}", "--checkpoint", "{checkpoint}", "--public-key", "abc"],
        ["--export", "{export}", "--checkpoint", "{file}"],
        ["--export", "{export}", "--checkpoint", "0000-0000"],
        ["--export", "{export}", "--checkpoint", "gone.json"],
        ["--export", "{file}"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_meant_ends_with_2(
    run: Any, training: Path, exported: Path, checkpoint: Path, options: list[str]
) -> None:
    """Nothing is verified then, and nothing is said to be in order."""
    places = {"file": training, "export": exported, "checkpoint": checkpoint}
    ended = run("audit", "verify", *(option.format(**places) for option in options), "--json")
    assert (ended.exit_code, ended.out) == (2, "")
    assert ended.err


def test_a_missing_export_ends_with_5(run: Any, tmp_path: Path) -> None:
    """As every missing file does."""
    ended = run("audit", "verify", "--export", tmp_path / "gone.jsonl")
    assert (ended.exit_code, ended.out) == (5, "")
    assert "There is no file" in ended.err
