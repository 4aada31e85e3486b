"""The registrations that a practice country begins with: the same people in every workspace.

So a class can be asked to find one of them, and every search finds something. Their dates end yesterday."""

import random
from datetime import date, timedelta
from typing import Final

from crvs_desktop.domain.audit import EPOCH, Actor, ActorKind, utc_text
from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import (
    HistoryAction,
    HistoryEntry,
    RecordStatus,
    Registration,
    VitalEvent,
)
from crvs_desktop.domain.users import ROLE_LABELS, Role
from crvs_desktop.models.tables import RecordRow
from crvs_desktop.services.practice.records import add_history, add_record, free_tracking_id
from crvs_desktop.services.practice.samples import Samples, district_offices, people

SEED: Final = "Farajaland"
BIRTHS: Final = 40
DEATHS: Final = 20
PERIOD_DAYS: Final = 540
HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS


def seed_records(now_ms: int) -> int:
    """Store the first registrations unless there are records already; to be called inside a transaction.

    Returns how many were stored."""
    if RecordRow.select().exists():
        return 0
    chance = random.Random(SEED)  # noqa: S311 (fictional people, no secrets)
    samples = Samples(chance)
    offices = district_offices()
    count = BIRTHS + DEATHS
    for number in range(count):
        event = VitalEvent.DEATH if number % 3 == 2 else VitalEvent.BIRTH
        status = RecordStatus.CERTIFIED if number % 4 == 3 else RecordStatus.REGISTERED
        declared_on = day_of(now_ms) - timedelta(days=PERIOD_DAYS - PERIOD_DAYS * number // count)
        registration = samples.registration(
            event, status, declared_on, offices[number % len(offices)], free_tracking_id(event, chance)
        )
        history = _history(registration)
        changed_at_ms = history[-1].at_ms
        bundle = write_bundle(registration, utc_text(changed_at_ms), samples.new_id)
        row = add_record(registration, bundle, history[0].at_ms, changed_at_ms)
        for entry in history:
            add_history(row, entry)
    return count


def day_of(at_ms: int) -> date:
    """Return the day in UTC."""
    return (EPOCH + timedelta(milliseconds=at_ms)).date()


def _history(registration: Registration) -> list[HistoryEntry]:
    """Return what the office's staff did: declared, registered and perhaps certified within one working day."""
    *_, state = farajaland().ancestors(registration.office_id)
    agent, registrar = (Actor(ActorKind.USER, *person) for person in people()["staff"][state.code])
    midnight_ms = (date.fromisoformat(registration.declared_on) - EPOCH.date()).days * DAY_MS
    steps = [
        (8, HistoryAction.DECLARED, RecordStatus.IN_PROGRESS, agent, Role.FIELD_AGENT),
        (11, HistoryAction.REGISTERED, RecordStatus.REGISTERED, registrar, Role.LOCAL_REGISTRAR),
        (15, HistoryAction.CERTIFIED, RecordStatus.CERTIFIED, registrar, Role.LOCAL_REGISTRAR),
    ]
    wanted = steps if registration.status is RecordStatus.CERTIFIED else steps[:2]
    return [
        HistoryEntry(midnight_ms + hour * HOUR_MS, action, status, actor, ROLE_LABELS[role], registration.office_id)
        for hour, action, status, actor, role in wanted
    ]
