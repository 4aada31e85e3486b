"""Exports of the audit."""

import csv
import hashlib
import json
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditAction, AuditFilter, Outcome
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import InputError, RefusedError, StoreError, UserError
from crvs_desktop.services import Services
from crvs_desktop.services.export import ExportFormat
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    MadeOffice,
    add_entries,
    all_entries,
    chain_in_file,
    check_chain,
    last_entry,
    rows,
    run_python,
)

EVERYTHING = AuditFilter()
CSV, JSON_LINES = ExportFormat.CSV, ExportFormat.JSON_LINES
FORMATS = pytest.mark.parametrize("export_format", ExportFormat)
DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "＝2", "＋2", "－2", "＠x"]
AWKWARD = ['comma, "quote"', "semi;colon", "it's", "Ünïcode 東京 مستشفى", "👩\u200d👧", '=1,"2"', "'=1"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


def check_recorded(services: Services, session: Session, reason: str, name: str) -> None:
    entry = last_entry(services, session)
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.AUDIT_EXPORTED, Outcome.FAILED, reason)
    assert entry.details == {"file": name}


def test_json_lines_can_be_checked_by_anyone(training: Services, trainer: Session, folder: Path) -> None:
    """Every hash is worked out again from the file alone, by the rule as it is written down."""
    for name in AWKWARD + DANGEROUS:
        training.clients.create_client(trainer, NewClient(name, ClientType.HEALTH))
    path = folder / "audit.jsonl"
    count = training.export.export(trainer, EVERYTHING, path, JSON_LINES)
    content = path.read_bytes()
    assert content.endswith(b"}\n")
    lines = [json.loads(line) for line in content.split(b"\n")[:-1]]
    assert check_chain(lines) == count == training.audit.last_sequence(trainer) - 1
    assert [line["sequence"] for line in lines] == list(range(1, count + 1))
    assert {line["client_name"] for line in lines} >= {*AWKWARD, *DANGEROUS}
    lines[3]["actor_name"] += "x"
    with pytest.raises(AssertionError, match="entry 4 was changed"):
        check_chain(lines)
    del lines[3]
    with pytest.raises(AssertionError):
        check_chain(lines)


def test_csv_reads_back_cell_by_cell(training: Services, trainer: Session, folder: Path) -> None:
    """RFC 4180 with a byte order mark: quotation marks doubled, CR LF at the end of lines."""
    for name in AWKWARD:
        training.clients.create_client(trainer, NewClient(name, ClientType.HEALTH))
    path = folder / "audit.csv"
    count = training.export.export(trainer, EVERYTHING, path, CSV)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfsequence,at,actor_kind,")
    assert content.count(b"\n") == content.count(b"\r\n") == count + 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file, strict=True))
    entries = all_entries(training, trainer)[:-1]
    assert len(table) == len(entries) == count
    for cells, entry in zip(table, entries, strict=True):
        assert cells["sequence"] == str(entry.sequence)
        assert cells["actor_name"] == entry.actor.name
        assert cells["client_name"].removeprefix("'") == entry.client_name.removeprefix("'")
        assert json.loads(cells["details"]) == entry.details
        assert (cells["hash"], cells["previous"]) == (entry.hash, entry.previous)


@pytest.mark.parametrize("name", DANGEROUS)
def test_no_cell_is_a_formula(office: Services, admin: Session, folder: Path, name: str) -> None:
    """A spreadsheet shows the name instead of computing it."""
    office.clients.create_client(admin, NewClient(name, ClientType.HEALTH))
    path = folder / "audit.csv"
    office.export.export(admin, EVERYTHING, path, CSV)
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert table[-1]["client_name"] == f"'{name}"
    assert not any(cell.startswith(tuple("=+-@＝＋－＠\t\r\n")) for cells in table for cell in cells.values())


@FORMATS
def test_only_what_is_filtered_is_exported(
    training: Services, trainer: Session, folder: Path, export_format: ExportFormat
) -> None:
    """And the entry about the export says what that was, how much, and how the file can be recognised."""
    path = folder / "refused"
    wanted = AuditFilter(outcome="refused", text="e.MAYUKA", to_ms=2**42)
    assert training.export.export(trainer, wanted, path, export_format) == 1
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == (2 if export_format is CSV else 1)
    assert "not-permitted" in lines[-1]
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome) == (AuditAction.AUDIT_EXPORTED, Outcome.DONE)
    assert entry.details == {
        "file": "refused",
        "format": export_format,
        "entries": 1,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "filter": {"outcome": "refused", "text": "e.MAYUKA", "to_ms": 2**42},
    }


@FORMATS
def test_nothing_found_gives_an_empty_file(
    office: Services, admin: Session, folder: Path, export_format: ExportFormat
) -> None:
    """With its headings, where it has any."""
    path = folder / "empty"
    assert office.export.export(admin, AuditFilter(client_id="nobody"), path, export_format) == 0
    assert len(path.read_bytes().splitlines()) == (1 if export_format is CSV else 0)


def test_an_export_replaces_an_older_one_and_is_private(office: Services, admin: Session, folder: Path) -> None:
    """Whoever asked for that file name was asked whether it may be replaced."""
    path = folder / "audit.csv"
    path.write_text("the export of last year" * 1000)
    office.export.export(admin, EVERYTHING, path, CSV)
    assert path.read_text(encoding="utf-8-sig").startswith("sequence,")
    assert [found.name for found in folder.iterdir()] == ["audit.csv"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_progress_is_reported_to_the_end(training: Services, trainer: Session, folder: Path) -> None:
    """From nothing to all, never back."""
    add_entries(training, trainer, 1000)
    reported: list[tuple[int, int]] = []
    total = training.export.export(
        trainer, EVERYTHING, folder / "x", JSON_LINES, lambda done, all_: reported.append((done, all_))
    )
    assert reported[0] == (0, total)
    assert reported[-1] == (total, total)
    assert len(reported) > 2
    assert reported == sorted(reported)


def test_an_entry_with_half_a_character_in_its_filter_or_file_can_be_written(
    office: Services, admin: Session, folder: Path
) -> None:
    """Pasted text and file names that are no Unicode do not stop the audit."""
    path = folder / os.fsdecode(b"audit-\xff.jsonl")
    office.export.export(admin, AuditFilter(text="half \ud800"), path, JSON_LINES)
    assert path.exists()
    entry = last_entry(office, admin)
    assert entry.details["file"] == "audit-\ufffd.jsonl"
    assert entry.details["filter"] == {"text": "half \ufffd"}
    assert chain_in_file(office.workspace.path) == entry.sequence


# Exports that do not happen


@FORMATS
@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_cancelled_export_leaves_nothing_and_is_recorded(
    training: Services, trainer: Session, folder: Path, export_format: ExportFormat, after: int
) -> None:
    """Whether it is stopped while looking for entries or while writing them; an older file stays."""
    path = folder / "audit"
    path.write_text("older")
    add_entries(training, trainer, 500)
    asked = iter([False] * after)
    with pytest.raises(UserError) as refusal:
        training.export.export(trainer, EVERYTHING, path, export_format, cancelled=lambda: next(asked, True))
    assert refusal.value.reason == "cancelled"
    assert [(found.name, found.read_text()) for found in folder.iterdir()] == [("audit", "older")]
    check_recorded(training, trainer, "cancelled", "audit")


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm"])
def test_an_export_does_not_replace_the_workspace(office: Services, admin: Session, suffix: str) -> None:
    """Nor the files that belong to it; said and recorded, and the workspace works on."""
    path = Path(f"{office.workspace.path}{suffix}")
    with pytest.raises(InputError) as refusal:
        office.export.export(admin, EVERYTHING, path, CSV)
    assert refusal.value.reason == "export-over-workspace"
    check_recorded(office, admin, "export-over-workspace", path.name)
    assert chain_in_file(office.workspace.path) == office.audit.last_sequence(admin)


def test_a_link_to_the_workspace_is_the_workspace(office: Services, admin: Session, folder: Path) -> None:
    """By whatever name."""
    link = folder / "audit.csv"
    link.symlink_to(office.workspace.path)
    with pytest.raises(InputError):
        office.export.export(admin, EVERYTHING, link, CSV)
    assert link.is_symlink()


@pytest.mark.parametrize("kind", ["folder missing", "is a folder", "name too long"])
def test_an_export_to_an_impossible_place_is_told_and_recorded(
    office: Services, admin: Session, folder: Path, kind: str
) -> None:
    """Nothing is left beside it."""
    path, reason = {
        "folder missing": (folder / "missing" / "x.csv", "folder-missing"),
        "is a folder": (folder / "x.csv", "file-failed"),
        "name too long": (folder / ("x" * 300), "file-failed"),
    }[kind]
    if kind == "is a folder":
        path.mkdir()
    before = list(folder.iterdir())
    with pytest.raises(StoreError) as error:
        office.export.export(admin, EVERYTHING, path, CSV)
    assert error.value.reason == reason
    assert list(folder.iterdir()) == before
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == ("audit-exported", Outcome.FAILED, reason)
    assert entry.details["file"] == path.name


def test_a_filter_that_makes_no_sense_is_recorded_as_a_failed_export(
    office: Services, admin: Session, folder: Path
) -> None:
    """Nothing is written."""
    with pytest.raises(InputError):
        office.export.export(admin, AuditFilter(from_ms=2, to_ms=1), folder / "x", CSV)
    check_recorded(office, admin, "filter-invalid", "x")
    assert list(folder.iterdir()) == []


def test_an_export_stops_when_the_session_is_locked(training: Services, trainer: Session, folder: Path) -> None:
    """What was written so far is gone."""
    with pytest.raises(RefusedError) as refusal:
        training.export.export(
            trainer, EVERYTHING, folder / "x", JSON_LINES, lambda done, total: training.sessions.lock(trainer)
        )
    assert refusal.value.reason == "session-locked"
    assert list(folder.iterdir()) == []
    training.sessions.unlock(trainer, "test")
    outcomes = [(entry.action, entry.reason) for entry in all_entries(training, trainer)]
    assert ("audit-exported", "session-locked") in outcomes
    assert ("audit-exported", "") not in outcomes


def test_an_export_that_cannot_be_recorded_does_not_stay(office: Services, admin: Session, folder: Path) -> None:
    """No audit leaves the workspace without an entry: here the workspace's disk is full at the last moment."""

    def fill(done: int, total: int) -> None:
        if done == total:
            connection = office.workspace._database.connection()
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")

    def export_until_full() -> None:
        for _ in range(50):
            office.export.export(admin, AuditFilter(text="x" * 4000), folder / "x", CSV, fill)
            (folder / "x").unlink()

    with pytest.raises(StoreError) as error:
        export_until_full()
    assert error.value.reason == "disk-full"
    assert list(folder.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here (it takes root on Linux)")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@FORMATS
def test_an_export_to_a_full_disk_leaves_nothing_and_is_recorded(
    training: Services, trainer: Session, small_disk: Path, export_format: ExportFormat
) -> None:
    """The message names the file; what was on the disk stays."""
    add_entries(training, trainer, 300)
    (small_disk / "older").write_text("older")
    with pytest.raises(StoreError) as error:
        training.export.export(trainer, EVERYTHING, small_disk / "audit", export_format)
    assert error.value.reason == "disk-full"
    assert [path.name for path in small_disk.iterdir()] == ["older"]
    check_recorded(training, trainer, "disk-full", "audit")


AS_NOBODY = """
import os, sys
from pathlib import Path
from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.services import open_services
from crvs_desktop.services.export import ExportFormat
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, cheap_environment
if os.getuid() == 0:
    os.setresuid(65534, 65534, 65534)
services = open_services(Path(sys.argv[1]), cheap_environment())
session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
try:
    services.export.export(session, AuditFilter(), Path(sys.argv[2]) / "audit.csv", ExportFormat.CSV)
except StoreError as error:
    print(error.reason)
services.workspace.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="folder permissions are other ones on this system")
def test_an_export_to_a_read_only_folder_is_told_and_recorded(made_office: MadeOffice) -> None:
    """Root may write everywhere, so somebody else tries."""
    with tempfile.TemporaryDirectory() as name:
        shared, folder = Path(name), Path(name) / "exports"
        shared.chmod(0o777)
        folder.mkdir(mode=0o555)
        office_path = Path(shutil.copy(made_office.path, shared))
        office_path.chmod(0o666)
        finished = run_python(AS_NOBODY, office_path, folder)
        assert (finished.stdout.strip(), finished.stderr) == ("workspace-read-only", "")
        assert list(folder.iterdir()) == []
        (entry,) = rows(
            office_path, "SELECT outcome, reason, details FROM audit_entries WHERE action = 'audit-exported'"
        )
        assert entry == ("failed", "workspace-read-only", '{"file": "audit.csv"}')
