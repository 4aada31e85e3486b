"""Clients that an administrator should look at: found, counted day by day, and put into a calendar."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import peewee

from crvs_desktop.domain.activity import SLICE_MS, DayCount, day_counts, local_day
from crvs_desktop.domain.attention import DAY_MS, ClientAttention, Facts, Thresholds, reasons_of
from crvs_desktop.domain.audit import ActorKind, AuditAction, Outcome
from crvs_desktop.domain.clients import ClientStatus
from crvs_desktop.domain.reminders import Due, Reminder, calendar
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.damage import stored_day
from crvs_desktop.models.tables import AuditRow, ClientRow
from crvs_desktop.services.placing import placing
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases

ACTIVITY_DAYS: Final = 30
DEFAULTS: Final = Thresholds()


class AttentionService(UseCases):
    """Every method raises RefusedError, and records it, when the session may not manage clients."""

    def list_attention(self, session: Session, thresholds: Thresholds = DEFAULTS) -> list[ClientAttention]:
        """Return the clients that should be looked at, in order of creation, each with why."""
        now_ms = self._environment.now_ms()
        today = local_day(now_ms)
        with self._read(session, AuditAction.CLIENTS_LISTED):
            refused = _refused_calls(now_ms - DAY_MS)
            columns = (
                ClientRow.client_id,
                ClientRow.status,
                ClientRow.secret_issued_at_ms,
                ClientRow.last_used_at_ms,
                ClientRow.secret_expires_on,
                ClientRow.secret_review_on,
            )
            query = ClientRow.select(*columns).where(ClientRow.deleted_at_ms.is_null()).order_by(ClientRow.id)
            found = []
            rows = self._workspace.stored_rows(query)  # of ten thousand, the models would take as long as all the rest
            for client_id, status, issued_at_ms, used_at_ms, expires_on, review_on in rows:
                facts = Facts(
                    is_active=status == ClientStatus.ACTIVE,
                    secret_issued_at_ms=issued_at_ms,
                    last_used_at_ms=used_at_ms,
                    expires_on=stored_day(expires_on),
                    review_on=stored_day(review_on),
                    refused_calls=refused.get(client_id, 0),
                )
                reasons = reasons_of(facts, now_ms, today, thresholds)
                if reasons:
                    found.append(ClientAttention(client_id, reasons, facts.refused_calls))
            return found

    def activity(self, session: Session, client_id: str, days: int = ACTIVITY_DAYS) -> tuple[DayCount, ...]:
        """Return how many of a client's calls were done and refused on each of the last days, today included."""
        last = local_day(self._environment.now_ms())
        first = last - timedelta(days=days - 1)
        with self._read(session, AuditAction.AUDIT_READ):
            is_call = (AuditRow.client_id == storable(client_id)) & (AuditRow.actor_kind == ActorKind.CLIENT.value)
            return count_days(first, last, is_call)

    def export_reminders(self, session: Session, path: Path) -> int:
        """Write the days on which secrets expire or are to be reviewed as a calendar file; return how many.

        Raises InputError when `path` is the workspace itself, StoreError for the disk."""
        action = AuditAction.REMINDERS_EXPORTED
        with placing(self._workspace, path) as place, self._administer(session, action) as draft:
            reminders = _reminders()
            info = self._workspace.info()
            data = calendar(info.workspace_id, info.name, reminders, self._environment.now_ms())
            draft.details = {"file": storable(path.name), "reminders": len(reminders)}
            place(data)
            return len(reminders)


def count_days(first: date, last: date, *conditions: Any) -> tuple[DayCount, ...]:
    """Return how many such audit entries were done, and how many not, on each day; while reading."""
    from_ms, to_ms = day_start_ms(first), day_start_ms(last + timedelta(days=1))
    part = (AuditRow.at_ms / SLICE_MS).cast("INTEGER")
    is_done = AuditRow.outcome == Outcome.DONE.value
    query = (
        AuditRow.select(part, is_done, peewee.fn.count(AuditRow.sequence))
        .where(
            AuditRow.sequence >= first_sequence(from_ms), AuditRow.at_ms >= from_ms, AuditRow.at_ms < to_ms, *conditions
        )
        .group_by(part, is_done)
        .tuples()
    )
    return day_counts(query.iterator(), first, last)


def day_start_ms(day: date) -> int:
    """Return when the day begins in the time zone of this computer."""
    from datetime import datetime, time

    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)


def first_sequence(from_ms: int) -> int:
    """Return the lowest number of an entry written since; beyond the end when there is none. While reading.

    Entries of one client or outcome are in the order of their numbers in their indexes, so that those before it need
    not be read. A clock may have been set back, so later entries may be older all the same."""
    # Of the plain column SQLite would look for the lowest from the first entry on, past the index of times.
    lowest: int | None = AuditRow.select(peewee.fn.min(AuditRow.sequence + 0)).where(AuditRow.at_ms >= from_ms).scalar()
    return (1 << 62) if lowest is None else lowest


def _refused_calls(since_ms: int) -> dict[str, int]:
    query = (
        AuditRow.select(AuditRow.client_id, peewee.fn.count(AuditRow.sequence))
        .where(
            AuditRow.outcome == Outcome.REFUSED.value,
            AuditRow.sequence >= first_sequence(since_ms),
            AuditRow.at_ms >= since_ms,
            AuditRow.actor_kind == ActorKind.CLIENT.value,
            AuditRow.client_id != "",
        )
        .group_by(AuditRow.client_id)
        .tuples()
    )
    return dict(query.iterator())


def _reminders() -> list[Reminder]:
    """What is due of the clients that are in use, the next first."""
    columns = (
        ClientRow.client_id,
        ClientRow.name,
        ClientRow.contact,
        ClientRow.purpose,
        ClientRow.secret_expires_on,
        ClientRow.secret_review_on,
    )
    query = ClientRow.select(*columns).where(ClientRow.deleted_at_ms.is_null()).order_by(ClientRow.id).tuples()
    found = []
    for client_id, name, contact, purpose, *days in query.iterator():
        for due, day in zip(Due, days, strict=True):
            if (when := stored_day(day)) is not None:
                found.append(Reminder(client_id, name, due, when, contact or "", purpose or ""))
    return sorted(found, key=lambda reminder: reminder.day)
