"""Registering a sample: the record, its history, the audit, and who is told."""

import json

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, Event, NewClient
from crvs_desktop.domain.errors import RefusedError, StoreError
from crvs_desktop.domain.registrations import HistoryAction, RecordStatus
from crvs_desktop.domain.users import Role
from crvs_desktop.models.tables import ClientRow, SubscriptionRow
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


TABLES = ("records", "record_terms", "record_history", "deliveries")


def test_a_full_disk_leaves_nothing_behind(office: Services, admin: Session, registering: Registering) -> None:
    """Neither a record nor its terms, history or deliveries; afterwards it works again."""
    registering.register_sample(admin, Event.BIRTH)
    connection = office.workspace._database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    counts: list[list[tuple[object, ...]]] = []

    def register_until_full() -> None:
        for _ in range(50):
            counts[:] = [rows(office.workspace.path, f"SELECT count(*) FROM {table}") for table in TABLES]
            registering.register_sample(admin, Event.BIRTH)

    with pytest.raises(StoreError) as error:
        register_until_full()
    assert error.value.reason == "disk-full"
    assert [rows(office.workspace.path, f"SELECT count(*) FROM {table}") for table in TABLES] == counts
    connection.execute("PRAGMA max_page_count = 1000000")
    registering.register_sample(admin, Event.DEATH)
    assert chain_in_file(office.workspace.path) == office.audit.last_sequence(admin)


def test_subscribers_are_told_in_the_same_transaction(
    office: Services, admin: Session, registering: Registering, environment: Environment
) -> None:
    """One delivery for each that wants this event, counted in the answer and in the audit."""
    keys = office.clients.create_client(admin, NewClient("Statistics", ClientType.WEBHOOK))
    with office.workspace.transaction():
        client = ClientRow.get(ClientRow.client_id == keys.client.client_id)
        for number in range(2):
            SubscriptionRow.create(
                subscription_id=f"s{number}",
                client=client,
                callback="http://127.0.0.1/",
                topic="BIRTH_REGISTERED",
                created_at_ms=NOW_MS,
            )
    assert registering.register_sample(admin, Event.DEATH).deliveries == 0
    assert registering.register_sample(admin, Event.BIRTH).deliveries == 2
    assert last_entry(office, admin).details["deliveries"] == 2
    assert rows(office.workspace.path, "SELECT count(*) FROM deliveries WHERE state = 'waiting'") == [(2,)]
