"""Audit entries as they are stored. Also what was damaged can be read, so that one can see what became of it."""

import json
from collections.abc import Sequence
from typing import Any, Final

from crvs_desktop.domain.audit import Actor, ActorKind, AuditEntry, Details, Outcome
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.tables import AuditRow
from crvs_desktop.models.workspace import Workspace

COLUMNS: Final = (
    AuditRow.sequence,
    AuditRow.previous,
    AuditRow.hash,
    AuditRow.at_ms,
    AuditRow.details,
    AuditRow.actor_kind,
    AuditRow.actor_id,
    AuditRow.actor_name,
    AuditRow.action,
    AuditRow.client_id,
    AuditRow.client_name,
    AuditRow.outcome,
    AuditRow.reason,
    AuditRow.origin,
)
# The first and the last moment that can be written as a date: in the years 1 and 9999.
FIRST_MS: Final = -62_135_596_800_000
LAST_MS: Final = 253_402_300_799_999


def read_entries(workspace: Workspace, sequences: Sequence[int]) -> dict[int, AuditEntry]:
    """Return the entries that are there, by their number. While reading."""
    rows = workspace.stored_rows(AuditRow.select(*COLUMNS).where(AuditRow.sequence.in_(list(sequences))))
    return {row[0]: _entry_of(row) for row in rows}


def _entry_of(row: tuple[Any, ...]) -> AuditEntry:
    """Return the entry; what the program never wrote is kept among the details as `unreadable`."""
    sequence, previous, digest, at_ms, details, kind, actor_id, actor_name, action, *rest = row
    client_id, client_name, outcome, reason, origin = rest
    unreadable: Details = {}
    if kind not in list(ActorKind):
        unreadable["actor_kind"], kind = _text(kind), ActorKind.PROGRAM
    if outcome not in list(Outcome):
        unreadable["outcome"], outcome = _text(outcome), Outcome.FAILED
    if type(at_ms) is not int or not FIRST_MS <= at_ms <= LAST_MS:
        unreadable["at"], at_ms = _text(at_ms), 0
    said = _details_of(details)
    if said is None:
        unreadable["details"], said = _text(details), {}
    return AuditEntry(
        sequence=sequence,
        at_ms=at_ms,
        actor=Actor(ActorKind(kind), _text(actor_id), _text(actor_name)),
        action=_text(action),
        client_id=_text(client_id),
        client_name=_text(client_name),
        outcome=Outcome(outcome),
        reason=_text(reason),
        origin=_text(origin),
        details=said | {"unreadable": unreadable} if unreadable else said,
        previous=_text(previous),
        hash=_text(digest),
    )


def _details_of(stored: object) -> Details | None:
    try:
        details = json.loads(str(stored))
    except (ValueError, RecursionError):
        return None
    return details if isinstance(details, dict) else None


def _text(stored: object) -> str:
    return storable(stored if isinstance(stored, str) else repr(stored))
