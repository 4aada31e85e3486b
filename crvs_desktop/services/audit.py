"""Reading the audit trail, page by page."""

import json
import unicodedata
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

import peewee

from crvs_desktop.domain.audit import Actor, ActorKind, AuditAction, AuditEntry, AuditFilter, Details
from crvs_desktop.domain.errors import InputError, StoreError, UserError
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.verification import Verification
from crvs_desktop.models.tables import AuditRow, ClientRow, UserRow
from crvs_desktop.services.chain import last_sequence
from crvs_desktop.services.checkpoints import Checkpoints
from crvs_desktop.services.entries import read_entries
from crvs_desktop.services.export_check import ExportCheck
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases
from crvs_desktop.services.verification import verify_workspace

# Fits the limit of parameters of every SQLite and PostgreSQL.
PAGE_LIMIT = 500
CHUNK = 20_000
# No audit is so long; one whose last entry has a higher number was damaged, and numbers between are not there.
SEQUENCE_LIMIT = 1_000_000_000


class Audit(UseCases):
    """Every method raises RefusedError, and records it, when the session may not read the audit."""

    def last_sequence(self, session: Session) -> int:
        """Return the number of the newest entry."""
        with self._read(session, AuditAction.AUDIT_READ):
            return last_sequence()

    def matching(
        self,
        session: Session,
        wanted: AuditFilter,
        after: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Sequence[int]:
        """Return the numbers of the wanted entries later than `after`, oldest first; only the numbers are loaded.

        Without a filter it takes no time. A text is looked for in every entry; `cancelled` stops that early.
        Raises InputError when the period ends before it begins."""
        if wanted.from_ms is not None and wanted.to_ms is not None and wanted.to_ms <= wanted.from_ms:
            raise InputError("filter-invalid")
        with self._read(session, AuditAction.AUDIT_READ):
            last = last_sequence()
            if wanted.wants_all and last <= SEQUENCE_LIMIT:
                return range(after + 1, last + 1)
            found = array("q")
            step = CHUNK if wanted.text and last <= SEQUENCE_LIMIT else max(last, 1)
            for start in range(after, last, step):
                if cancelled():
                    break
                query = (
                    AuditRow.select(AuditRow.sequence)
                    .where(AuditRow.sequence > start, AuditRow.sequence <= start + step, *_conditions(wanted))
                    .order_by(AuditRow.sequence)
                )
                found.extend(sequence for (sequence,) in query.tuples().iterator())
            return found

    def entries(self, session: Session, sequences: Sequence[int]) -> list[AuditEntry]:
        """Return the entries with these numbers (at most 500), in the order asked for; missing ones are left out."""
        if len(sequences) > PAGE_LIMIT:
            raise ValueError(f"at most {PAGE_LIMIT} entries at a time")
        with self._read(session, AuditAction.AUDIT_READ):
            found = read_entries(self._workspace, sequences)
            return [found[sequence] for sequence in sequences if sequence in found]

    def verify(
        self,
        session: Session,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Verification:
        """Check the whole chain and every checkpoint, and say what is wrong first; the result is recorded.

        `report(done, total)` is called as it goes on. Raises UserError when `cancelled` says so, StoreError when the
        file cannot be read."""
        with self._read(session, AuditAction.AUDIT_VERIFIED):
            pass  # a refusal is recorded as that of verifying, not of reading
        try:
            seen = Checkpoints(self._workspace, self._environment).seen(session)
            result = verify_workspace(self._workspace, session.key, seen, report, cancelled)
        except (UserError, StoreError) as error:
            self._record_failure(session, AuditAction.AUDIT_VERIFIED, error, {})
            raise
        with self._administer(session, AuditAction.AUDIT_VERIFIED) as draft:
            draft.details = _found(result)
        return result

    def verify_export(
        self,
        session: Session,
        path: Path,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Verification:
        """Check an export of a whole audit, from whichever workspace; the result is recorded in this one.

        Raises InputError for a file that holds no entry, UserError when `cancelled` says so, StoreError when it cannot
        be read."""
        with self._read(session, AuditAction.AUDIT_VERIFIED):
            pass  # a refusal is recorded as that of verifying, not of reading
        details: Details = {"file": storable(path.name)}
        try:
            result = ExportCheck(path, None, None).verify(report, cancelled)
        except (UserError, StoreError) as error:
            self._record_failure(session, AuditAction.AUDIT_VERIFIED, error, details)
            raise
        with self._administer(session, AuditAction.AUDIT_VERIFIED) as draft:
            draft.details = details | _found(result)
        return result

    def actors(self, session: Session) -> list[Actor]:
        """Return everyone whose name the filter can be set to: users and clients, deleted ones too."""
        with self._read(session, AuditAction.AUDIT_READ):
            users = UserRow.select(UserRow.username, UserRow.full_name).order_by(UserRow.username_key)
            clients = ClientRow.select(ClientRow.client_id, ClientRow.name).order_by(ClientRow.name_key)
            return [Actor(ActorKind.USER, row.username, row.full_name) for row in users] + [
                Actor(ActorKind.CLIENT, row.client_id, row.name) for row in clients
            ]


def _found(result: Verification) -> Details:
    found = result.finding
    details: Details = {"result": found.damage.value if found else "intact", "entries": result.entries}
    return details if found is None else details | {"entry": found.entry}


def _conditions(wanted: AuditFilter) -> list[peewee.ColumnBase]:
    conditions: list[peewee.ColumnBase] = [
        column == value
        for column, value in (
            (AuditRow.actor_id, storable(wanted.actor_id)),
            (AuditRow.action, storable(wanted.action)),
            (AuditRow.client_id, storable(wanted.client_id)),
            (AuditRow.outcome, storable(wanted.outcome)),
        )
        if value
    ]
    if wanted.from_ms is not None:
        conditions.append(AuditRow.at_ms >= wanted.from_ms)
    if wanted.to_ms is not None:
        conditions.append(AuditRow.at_ms < wanted.to_ms)
    if wanted.text:
        columns = (
            AuditRow.actor_id,
            AuditRow.actor_name,
            AuditRow.action,
            AuditRow.client_id,
            AuditRow.client_name,
            AuditRow.reason,
            AuditRow.origin,
        )
        text = unicodedata.normalize("NFC", storable(wanted.text)).casefold()
        in_json = json.dumps(text, ensure_ascii=False)[1:-1]  # as the details hold it
        if in_json == text:
            conditions.append(peewee.fn.holds_text(text, *columns, AuditRow.details))
        else:
            conditions.append(peewee.fn.holds_text(text, *columns) | peewee.fn.holds_text(in_json, AuditRow.details))
    return conditions
