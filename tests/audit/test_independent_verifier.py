"""A second verifier, which shares nothing with the program, says the same of its exports."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop.domain.audit import AuditAction, AuditDraft, AuditFilter
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.services import open_services
from crvs_desktop.services.export import ExportFormat
from crvs_desktop.services.export_check import ExportCheck
from crvs_desktop.services.use_case import append_entry
from tests.services.conftest import ADMIN, NOW_MS, ORIGIN, PASSWORD, MadeOffice, cheap_environment

VERIFIER = Path(__file__).with_name("independent_verifier.py")
Lines = list[dict[str, Any]]


@pytest.fixture
def exported(made_office: MadeOffice, tmp_path: Path) -> tuple[Path, Checkpoint]:
    """An export with everything that JSON writes in more than one way, and a checkpoint of its newest entry but few."""
    services = open_services(Path(shutil.copy(made_office.path, tmp_path / "office.crvs")), cheap_environment())
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    for name in ("Clínica “東京” 😀", "Клиника\u00a0<&>", "مستشفى", "a\\b/c"):
        services.clients.create_client(session, NewClient(name, ClientType.HEALTH))
    details = {"b": [1, -2, 2**53 - 1, True, None, {}], "a": '\t\n\x00\x1f\u2028"\\/', "B": {"z": "", "Z": 0}}
    with services.workspace.transaction():
        append_entry(AuditDraft(AuditAction.SETTING_CHANGED, session.actor, ORIGIN, details=details), NOW_MS)
    checkpoint = services.checkpoints.export(session)
    path = tmp_path / "audit.jsonl"
    services.export.export(session, AuditFilter(), path, ExportFormat.JSON_LINES)
    services.workspace.close()
    (tmp_path / "checkpoint.json").write_text(checkpoint.text(), "utf-8")
    return path, checkpoint


def ask(*words: str | Path) -> tuple[int, str]:
    """Run it away from the program: -I leaves neither this folder nor the package at hand."""
    done = subprocess.run(
        [sys.executable, "-I", str(VERIFIER), *map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )
    assert "Traceback" not in done.stderr
    return done.returncode, (done.stdout + done.stderr).strip()


def test_it_agrees_with_what_is_in_order(exported: tuple[Path, Checkpoint]) -> None:
    """An export by itself, with the checkpoint's file, with its code however it is typed, and with the key."""
    path, checkpoint = exported
    said = (0, f"{len(path.read_bytes().splitlines())} entries are in order")
    file = path.with_name("checkpoint.json")
    assert ask(path) == said
    assert ask(path, file) == said
    assert ask(path, file, checkpoint.public_key.hex()) == said
    assert ask(path, checkpoint.code) == said
    assert ask(path, checkpoint.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == said


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda lines: lines[3].update(reason="x"), "entry 4: is not what was hashed"),
        (lambda lines: lines[3].update(hash="0" * 64), "entry 4: is not what was hashed"),
        (lambda lines: lines.pop(3), "entry 4: here stands number 5"),
        (lambda lines: lines.insert(3, lines[1]), "entry 4: here stands number 2"),
        (lambda lines: lines.reverse(), "entry 1: here stands number"),
        (lambda lines: lines.clear(), "is cut off"),
        (lambda lines: lines.__delitem__(slice(-2, None)), "is cut off"),
    ],
    ids=["field", "hash", "missing", "twice", "reversed", "empty", "cut off"],
)
def test_both_find_what_was_changed(
    exported: tuple[Path, Checkpoint], change: Callable[[Lines], object], says: str
) -> None:
    """The same first entry."""
    path, checkpoint = exported
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    change(lines)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")  # escaped, which is the same JSON
    code, said = ask(path, path.with_name("checkpoint.json"))
    assert code == 1
    assert says in said
    if lines:
        assert ExportCheck(path, checkpoint, None).verify().finding is not None


def test_it_knows_a_forged_checkpoint(exported: tuple[Path, Checkpoint]) -> None:
    """Another signature, another key, another entry, a mistyped code."""
    path, checkpoint = exported
    file = path.with_name("checkpoint.json")
    fields = json.loads(file.read_text("utf-8"))
    assert ask(path, file, "00" * 32) == (1, "checkpoint: signed by another key")
    for change in ({"sequence": 3}, {"at": "2020-01-01T00:00:00.000Z"}, {"signature": "00" * 64}):
        file.write_text(json.dumps(fields | change), "utf-8")
        assert ask(path, file) == (1, "checkpoint: the signature does not fit")
    assert ask(path, checkpoint.code[:-1] + ("0" if checkpoint.code[-1] != "0" else "1")) == (1, "code: mistyped")
