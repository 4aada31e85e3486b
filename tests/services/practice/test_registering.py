"""Registering a sample: the record, its history, the audit, and who is told."""

import json

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import Event
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.registrations import HistoryAction, RecordStatus
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.records import Records
from crvs_desktop.services.practice.registering import Registering
from crvs_desktop.services.session import Session
from tests.services.conftest import NOW_MS, add_user, chain_in_file, last_entry, rows


@pytest.fixture
def registering(office: Services, environment: Environment) -> Registering:
    return Registering(office.workspace, environment)


@pytest.mark.parametrize("event", Event)
def test_a_sample_is_registered_today(
    office: Services, admin: Session, registering: Registering, environment: Environment, event: Event
) -> None:
    """It stands first in the list, with the administrator in its history and the tracking id in the audit."""
    registered = registering.register_sample(admin, event)
    records = Records(office.workspace, environment)
    (newest,) = records.page(admin, limit=1)
    assert newest == registered.record
    assert (newest.event.value, newest.status, newest.declared_on) == (
        event.value,
        RecordStatus.REGISTERED,
        "2025-11-23",
    )
    assert newest.created_at_ms == NOW_MS
    (entry,) = records.get(admin, newest.record_id).history
    assert (entry.action, entry.actor, entry.role) == (
        HistoryAction.REGISTERED,
        admin.actor,
        "National System Admin",
    )
    audited = last_entry(office, admin)
    assert (audited.action, audited.outcome) == (AuditAction.RECORD_REGISTERED, Outcome.DONE)
    assert audited.details == {"event": event.value, "tracking_id": newest.tracking_id, "deliveries": 0}
    assert chain_in_file(office.workspace.path) > 0


def test_the_first_sample_comes_after_the_country_s_own_records(
    office: Services, admin: Session, registering: Registering, environment: Environment
) -> None:
    """So that starting the API later does not find the place taken."""
    registering.register_sample(admin, Event.BIRTH)
    assert Records(office.workspace, environment).count(admin) == 61


def test_every_sample_is_another_one(admin: Session, registering: Registering) -> None:
    """Chance comes from the environment."""
    registered = {registering.register_sample(admin, Event.BIRTH).record.record_id for _ in range(5)}
    assert len(registered) == 5


def test_only_an_administrator_registers(office: Services, admin: Session, registering: Registering) -> None:
    """Nothing is stored for anyone else, the refusal is."""
    other = add_user(office, admin, "r.agent", Role.LOCAL_REGISTRAR)
    with pytest.raises(RefusedError):
        registering.register_sample(other, Event.DEATH)
    assert rows(office.workspace.path, "SELECT count(*) FROM records") == [(0,)]
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == (
        AuditAction.RECORD_REGISTERED,
        Outcome.REFUSED,
        "not-permitted",
    )


def test_the_stored_bundle_is_readable_json(office: Services, admin: Session, registering: Registering) -> None:
    """Non-ASCII letters stand in it as they are, and no spaces between its parts."""
    registering.register_sample(admin, Event.BIRTH)
    for (text,) in rows(office.workspace.path, "SELECT bundle FROM records"):
        assert json.dumps(json.loads(str(text)), ensure_ascii=False, separators=(",", ":")) == text
