"""The practice records: storing a registration, and reading it back.

What is stored here is found by searches (`record_terms`) and delivered by webhooks (`records.bundle`)."""

import json
from dataclasses import replace
from random import Random

from crvs_desktop.domain.audit import Actor, ActorKind, AuditAction
from crvs_desktop.domain.bundles import Bundle, read_registration
from crvs_desktop.domain.errors import NotFoundError
from crvs_desktop.domain.names import NAME_LIMIT
from crvs_desktop.domain.registrations import (
    SEARCHABLE,
    HistoryAction,
    HistoryEntry,
    Record,
    RecordStatus,
    RecordSummary,
    Registration,
    VitalEvent,
    terms_of,
)
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.tables import RecordHistoryRow, RecordRow, RecordTermRow
from crvs_desktop.services.practice.samples import new_tracking_id
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


class Records(UseCases):
    """What an administrator sees of the records. Every method raises RefusedError for others, and records it."""

    def count(self, session: Session) -> int:
        with self._read(session, AuditAction.RECORDS_LISTED):
            return int(RecordRow.select().count())

    def page(self, session: Session, limit: int, before: int | None = None) -> list[RecordSummary]:
        """Return records, the newest first: all of them, or those stored before the one of that number."""
        with self._read(session, AuditAction.RECORDS_LISTED):
            columns = [
                RecordRow.id,
                RecordRow.record_id,
                RecordRow.event,
                RecordRow.status,
                RecordRow.tracking_id,
                RecordRow.registration_number,
                RecordRow.title,
                RecordRow.declared_on,
                RecordRow.office_id,
                RecordRow.created_at_ms,
            ]
            rows = RecordRow.select(*columns).order_by(RecordRow.id.desc()).limit(limit)
            if before is not None:
                rows = rows.where(RecordRow.id < before)
            return [summary_of(row) for row in rows]

    def get(self, session: Session, record_id: str) -> Record:
        """Return one record with its history. Raises NotFoundError."""
        with self._read(session, AuditAction.RECORDS_LISTED):
            row = RecordRow.get_or_none(RecordRow.record_id == storable(record_id))
            if row is None:
                raise NotFoundError("record-unknown")
            return read_record(row)


def free_tracking_id(event: VitalEvent, chance: Random) -> str:
    """Return a tracking id that no record has; to be called inside a transaction."""
    tracking_id = new_tracking_id(event, chance)
    while RecordRow.select().where(RecordRow.tracking_id == tracking_id).exists():
        tracking_id = new_tracking_id(event, chance)
    return tracking_id


def add_record(registration: Registration, bundle: Bundle, at_ms: int, changed_at_ms: int | None = None) -> RecordRow:
    """Store a registration and what it can be found by; to be called inside a transaction.

    Only what a search may find is written as terms: a client never finds records in progress."""
    row: RecordRow = RecordRow.create(
        record_id=registration.record_id,
        event=registration.event.value,
        status=registration.status.value,
        tracking_id=registration.tracking_id,
        registration_number=registration.registration_number or None,
        title=shown(registration.title),
        declared_on=registration.declared_on,
        office_id=registration.office_id,
        bundle=bundle_text(bundle),
        created_at_ms=at_ms,
        modified_at_ms=at_ms if changed_at_ms is None else changed_at_ms,
    )
    if registration.status in SEARCHABLE:
        terms = [(name, value, row.id) for name, value in terms_of(registration)]
        RecordTermRow.insert_many(terms, [RecordTermRow.field, RecordTermRow.term, RecordTermRow.record]).execute()
    return row


def add_history(row: RecordRow, entry: HistoryEntry) -> None:
    """Add what was done to a record; to be called in the transaction in which it is done."""
    RecordHistoryRow.insert(
        record=row,
        at_ms=entry.at_ms,
        action=entry.action.value,
        status=entry.status.value,
        actor_kind=entry.actor.kind.value,
        actor_id=entry.actor.id,
        actor_name=entry.actor.name,
        role=entry.role,
        office_id=entry.office_id,
    ).execute()


def read_record(row: RecordRow) -> Record:
    """Return the facts and the history of a stored record; to be called inside a transaction or while reading."""
    history = RecordHistoryRow.select().where(RecordHistoryRow.record == row.id).order_by(RecordHistoryRow.id)
    registration = replace(
        read_registration(json.loads(row.bundle)),
        declared_on=row.declared_on,  # a client's bundle need not say so
    )
    return Record(
        registration,
        row.created_at_ms,
        row.modified_at_ms,
        tuple(_history_entry(entry) for entry in history),
    )


def bundle_text(bundle: Bundle) -> str:
    """Return the bundle as it is stored. A number that is too large for JSON to hold becomes null, as in JavaScript."""
    try:
        text = json.dumps(bundle, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except ValueError:
        finite = json.loads(json.dumps(bundle), parse_constant=lambda _: None)
        text = json.dumps(finite, ensure_ascii=False, separators=(",", ":"))
    return storable(text)


def shown(text: str) -> str:
    """Return a name from a bundle in a form that fits a list: printable and not endless."""
    return "".join(character for character in text[:NAME_LIMIT] if character.isprintable())


def summary_of(row: RecordRow) -> RecordSummary:
    return RecordSummary(
        number=row.id,
        record_id=row.record_id,
        event=VitalEvent(row.event),
        status=RecordStatus(row.status),
        tracking_id=row.tracking_id,
        registration_number=row.registration_number or "",
        title=row.title,
        declared_on=row.declared_on,
        office_id=row.office_id,
        created_at_ms=row.created_at_ms,
    )


def _history_entry(row: RecordHistoryRow) -> HistoryEntry:
    return HistoryEntry(
        at_ms=row.at_ms,
        action=HistoryAction(row.action),
        status=RecordStatus(row.status),
        actor=Actor(ActorKind(row.actor_kind), row.actor_id, row.actor_name),
        role=row.role,
        office_id=row.office_id,
    )
