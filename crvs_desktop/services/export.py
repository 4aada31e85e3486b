"""Exports of the audit trail to a file."""

import csv
import hashlib
import io
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from crvs_desktop.domain.audit import FIELDS, AuditAction, AuditEntry, AuditFilter
from crvs_desktop.domain.errors import InputError, StoreError, UserError
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.files import file_errors
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.audit import PAGE_LIMIT, Audit
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases

FORMULA_STARTS = tuple("=+-@＝＋－＠\t\r\n")  # the wide ones where East Asian text is typed


class ExportFormat(StrEnum):
    CSV = "csv"
    JSON_LINES = "jsonl"


class AuditExport(UseCases):
    """Writes what is filtered, oldest first."""

    def __init__(self, workspace: Workspace, environment: Environment, audit: Audit) -> None:
        super().__init__(workspace, environment)
        self._audit = audit

    def export(
        self,
        session: Session,
        wanted: AuditFilter,
        path: Path,
        export_format: ExportFormat,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Write the wanted entries to `path` and return how many there are; it replaces an older file of that name.

        The file appears whole or not at all. JSON Lines has all that the chain of hashes is computed from (see
        `domain/audit.py`); CSV is for reading (RFC 4180, with a byte order mark, safe from formulas).
        `report(done, total)` is called as it goes on; when `cancelled` says so, raises UserError and leaves no
        file. Raises RefusedError without permission, InputError when `path` is the workspace itself, StoreError for the
        disk."""
        with self._read(session, AuditAction.AUDIT_EXPORTED):
            pass  # a refusal is recorded as that of an export, not of reading
        draft_path: Path | None = None
        is_recorded = is_placed = False
        try:
            sequences = self._audit.matching(session, wanted, cancelled=cancelled)
            check_place(self._workspace, path)
            with file_errors(path):
                descriptor, draft_name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
                draft_path = Path(draft_name)
                with os.fdopen(descriptor, "wb") as file:
                    digest = hashlib.sha256()
                    for block in self._blocks(session, sequences, export_format, report, cancelled):
                        digest.update(block)
                        file.write(block)
                    file.flush()
                    os.fsync(file.fileno())
            is_recorded = True  # whatever happens from here on, by the use case
            with self._administer(session, AuditAction.AUDIT_EXPORTED) as draft:
                draft.details = {
                    "file": storable(path.name),
                    "format": export_format.value,
                    "entries": len(sequences),
                    "sha256": digest.hexdigest(),
                    "filter": _filter_details(wanted),
                }
                with file_errors(path):
                    draft_path.replace(path)
                is_placed = True
            return len(sequences)
        except (UserError, StoreError) as error:
            if is_placed:  # but the entry could not be written: no export without one
                path.unlink(missing_ok=True)
            if not is_recorded:
                self._record_failure(session, AuditAction.AUDIT_EXPORTED, error, {"file": storable(path.name)})
            raise
        finally:
            if draft_path is not None:
                with suppress(OSError):
                    draft_path.unlink(missing_ok=True)

    def _blocks(
        self,
        session: Session,
        sequences: Sequence[int],
        export_format: ExportFormat,
        report: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[bytes]:
        if cancelled():  # while looking for entries, which then are not all
            raise UserError("cancelled")
        if export_format is ExportFormat.CSV:
            yield "\ufeff".encode() + csv_lines([CSV_HEADER])
        for start in range(0, len(sequences), PAGE_LIMIT):
            if cancelled():
                raise UserError("cancelled")
            report(start, len(sequences))
            entries = self._audit.entries(session, sequences[start : start + PAGE_LIMIT])
            if export_format is ExportFormat.CSV:
                yield csv_lines([csv_row(entry) for entry in entries])
            else:
                yield b"".join(json_line(entry) for entry in entries)
        report(len(sequences), len(sequences))


def check_place(workspace: Workspace, path: Path) -> None:
    """Raise StoreError when there is no such folder, InputError when the path is the workspace itself."""
    with file_errors(path):
        if not path.parent.is_dir():
            raise StoreError("folder-missing", path=path.parent)
        parts = [Path(f"{workspace.path}{suffix}") for suffix in ("", "-wal", "-shm")]
        if path.exists() and any(part.exists() and path.samefile(part) for part in parts):
            raise InputError("export-over-workspace")


CSV_HEADER = [*FIELDS, "hash"]


def csv_row(entry: AuditEntry) -> list[str]:
    """Return the cells of an entry, none of which a spreadsheet takes for a formula.

    Source: OWASP, CSV Injection."""
    fields = entry.fields() | {"hash": entry.hash}
    cells = []
    for name in CSV_HEADER:
        value = fields[name]
        text = json.dumps(value, ensure_ascii=False) if name == "details" else str(value)
        cells.append(f"'{text}" if text.startswith(FORMULA_STARTS) else text)
    return cells


def csv_lines(rows: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def json_line(entry: AuditEntry) -> bytes:
    """Return one line of JSON: the fields of the canonical form and the hash."""
    return (json.dumps(entry.fields() | {"hash": entry.hash}, ensure_ascii=False) + "\n").encode()


def _filter_details(wanted: AuditFilter) -> dict[str, object]:
    return {
        name: storable(value) if isinstance(value, str) else value
        for name, value in vars(wanted).items()
        if value not in ("", None)
    }
