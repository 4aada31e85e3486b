"""Evidence reports: assembled from the audit, written with its own entry."""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from crvs_desktop.domain.activity import local_day
from crvs_desktop.domain.audit import ActorKind, AuditAction, AuditEntry, Details, Outcome
from crvs_desktop.domain.errors import InputError, NotFoundError, StoreError, UserError
from crvs_desktop.domain.report import (
    CHANGES,
    CHANGES_LIMIT,
    CLIENT_PLOT_DAYS,
    REFUSALS_LIMIT,
    Listed,
    Report,
    ReportedClient,
    ReportPeriod,
)
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.verification import Verification
from crvs_desktop.models.tables import AuditRow, ClientRow
from crvs_desktop.services.attention import count_days, day_start_ms, first_sequence
from crvs_desktop.services.audit import PAGE_LIMIT
from crvs_desktop.services.chain import newest_checkpoint
from crvs_desktop.services.checkpoints import Checkpoints
from crvs_desktop.services.client_rows import client_of
from crvs_desktop.services.entries import read_entries
from crvs_desktop.services.placing import placing
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases
from crvs_desktop.services.verification import verify_workspace


class Reports(UseCases):
    """Every method raises RefusedError, and records it, when the session may not read the audit."""

    def about_client(
        self,
        session: Session,
        client_id: str,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Report:
        """Return what the audit says of a client, deleted or not, since it was created; the audit is verified first.

        `report(done, total)` tells how far verifying is. Raises NotFoundError, UserError when `cancelled`."""
        verification = self._verified(session, report, cancelled)
        with self._read(session, AuditAction.REPORT_WRITTEN):
            row = ClientRow.get_or_none(ClientRow.client_id == storable(client_id))
            if row is None:
                raise NotFoundError("client-unknown")
            today = local_day(self._environment.now_ms())
            is_of_client = AuditRow.client_id == row.client_id
            is_call = is_of_client & (AuditRow.actor_kind == ActorKind.CLIENT.value)
            return self._report(
                session,
                subject=ReportedClient(client_of(row, row.created_by.full_name), row.deleted_at_ms),
                period=None,
                changes=self._listed(CHANGES_LIMIT, is_of_client, _is_change()),
                refusals=self._listed(REFUSALS_LIMIT, is_of_client, _is_refused()),
                days=count_days(today - timedelta(days=CLIENT_PLOT_DAYS - 1), today, is_call),
                verification=verification,
            )

    def about_period(
        self,
        session: Session,
        period: ReportPeriod,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Report:
        """Return what happened on the days of a period; the audit is verified first.

        Raises InputError when it ends before it begins, UserError when `cancelled`."""
        if period.last < period.first:
            raise InputError("filter-invalid")
        verification = self._verified(session, report, cancelled)
        with self._read(session, AuditAction.REPORT_WRITTEN):
            from_ms, to_ms = day_start_ms(period.first), day_start_ms(period.last + timedelta(days=1))
            is_within = (
                (AuditRow.sequence >= first_sequence(from_ms)) & (AuditRow.at_ms >= from_ms) & (AuditRow.at_ms < to_ms)
            )
            return self._report(
                session,
                subject=None,
                period=period,
                changes=self._listed(CHANGES_LIMIT, is_within, _is_change()),
                refusals=self._listed(REFUSALS_LIMIT, is_within, _is_refused()),
                days=count_days(period.first, period.last),
                verification=verification,
            )

    def write(self, session: Session, made: Report, pages: int, data: bytes, path: Path) -> None:
        """Put the printed report where it was asked for, and record it with its fingerprint.

        Raises InputError when `path` is the workspace itself, StoreError for the disk."""
        action = AuditAction.REPORT_WRITTEN
        with placing(self._workspace, path) as place, self._administer(session, action) as draft:
            if made.subject is not None:
                draft.client_id, draft.client_name = made.subject.client.client_id, made.subject.client.name
            draft.details = {
                "file": storable(path.name),
                "pages": pages,
                "sha256": hashlib.sha256(data).hexdigest(),
                **_period_details(made.period),
            }
            place(data)

    def _verified(
        self, session: Session, report: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Verification:
        with self._read(session, AuditAction.REPORT_WRITTEN):
            pass  # a refusal is recorded as that of a report
        try:
            seen = Checkpoints(self._workspace, self._environment).seen()
            return verify_workspace(self._workspace, session.key, seen, report, cancelled)
        except (UserError, StoreError) as error:
            self._record_failure(session, AuditAction.REPORT_WRITTEN, error, {})
            raise

    def _listed(self, limit: int, *conditions: Any) -> Listed:
        """Return the newest such entries, and how many there are; while reading."""
        total: int = AuditRow.select().where(*conditions).count()
        newest = AuditRow.select(AuditRow.sequence).where(*conditions).order_by(AuditRow.sequence.desc()).limit(limit)
        rows: Any = newest.tuples()
        sequences = sorted(sequence for (sequence,) in rows)
        entries: list[AuditEntry] = []
        for start in range(0, len(sequences), PAGE_LIMIT):
            found = read_entries(self._workspace, sequences[start : start + PAGE_LIMIT])
            entries += [found[sequence] for sequence in sorted(found)]
        return Listed(tuple(entries), total)

    def _report(self, session: Session, **found: Any) -> Report:
        info = self._workspace.info()
        return Report(
            workspace_id=info.workspace_id,
            workspace_name=info.name,
            made_at_ms=self._environment.now_ms(),
            made_by=session.user.username,
            made_by_name=session.user.full_name,
            checkpoint=newest_checkpoint(),
            **found,
        )


def _is_change() -> Any:
    # Asked for as done, SQLite would go through the index of outcomes, and nearly all are.
    return AuditRow.action.in_([action.value for action in CHANGES]) & ~_is_refused()


def _is_refused() -> Any:
    return AuditRow.outcome.in_([Outcome.REFUSED.value, Outcome.FAILED.value])


def _period_details(period: ReportPeriod | None) -> Details:
    return {} if period is None else {"from": period.first.isoformat(), "to": period.last.isoformat()}
