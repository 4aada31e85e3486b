"""Registering a birth or death of people who do not exist: what makes webhooks fire."""

from dataclasses import dataclass

from crvs_desktop.domain.audit import AuditAction, utc_text
from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.clients import Event
from crvs_desktop.domain.registrations import HistoryAction, HistoryEntry, RecordStatus, RecordSummary, VitalEvent
from crvs_desktop.domain.users import ROLE_LABELS
from crvs_desktop.services.practice.outbox import enqueue_deliveries
from crvs_desktop.services.practice.records import add_history, add_record, free_tracking_id, summary_of
from crvs_desktop.services.practice.samples import Samples, chance_from
from crvs_desktop.services.practice.seeding import day_of, seed_records
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


@dataclass(frozen=True)
class Registered:
    """What registering gives: the record, and how many webhooks will be told."""

    record: RecordSummary
    deliveries: int


class Registering(UseCases):
    def register_sample(self, session: Session, event: Event) -> Registered:
        """Register a birth or death today, at one of the district offices.

        Raises RefusedError, and records it, for anyone but a National System Administrator."""
        with self._administer(session, AuditAction.RECORD_REGISTERED) as draft:
            draft.details = {"event": event.value}
            now_ms = self._environment.now_ms()
            seed_records(now_ms)
            chance = chance_from(self._environment.random_bytes)
            samples = Samples(chance)
            vital_event = VitalEvent(event.value)
            tracking_id = free_tracking_id(vital_event, chance)
            registration = samples.registration(
                vital_event, RecordStatus.REGISTERED, day_of(now_ms), samples.office(), tracking_id
            )
            bundle = write_bundle(registration, utc_text(now_ms), samples.new_id)
            row = add_record(registration, bundle, now_ms)
            role = ROLE_LABELS[session.user.role]
            action, status = HistoryAction.REGISTERED, RecordStatus.REGISTERED
            add_history(row, HistoryEntry(now_ms, action, status, session.actor, role, registration.office_id))
            deliveries = enqueue_deliveries(row, now_ms)
            draft.details |= {"tracking_id": tracking_id, "deliveries": deliveries}
            return Registered(summary_of(row), deliveries)
