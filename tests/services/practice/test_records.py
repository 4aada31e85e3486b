"""Storing registrations and reading them back."""

import uuid
from dataclasses import replace

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.errors import NotFoundError, RefusedError
from crvs_desktop.domain.registrations import RecordStatus, terms_of
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.records import Records, add_record
from crvs_desktop.services.session import Session
from tests.domain.test_registrations import BIRTH, DEATH
from tests.services.conftest import NOW_MS, add_user, last_entry, rows

AT = "2024-03-22T09:30:00.000Z"


@pytest.fixture
def records(office: Services, environment: Environment) -> Records:
    return Records(office.workspace, environment)


def store(services: Services, *registrations: object) -> None:
    with services.workspace.transaction():
        for registration in registrations:
            add_record(registration, write_bundle(registration, AT, lambda: str(uuid.uuid4())), NOW_MS)  # type: ignore[arg-type]


def test_a_record_is_read_back_as_it_was_stored(office: Services, admin: Session, records: Records) -> None:
    """The facts come from the bundle; times are those of storing."""
    store(office, BIRTH)
    record = records.get(admin, BIRTH.record_id)
    assert record.registration == BIRTH
    assert (record.created_at_ms, record.modified_at_ms, record.history) == (NOW_MS, NOW_MS, ())


def test_a_registered_record_can_be_found_and_one_in_progress_cannot(office: Services) -> None:
    """Section 7.3: a client finds `REGISTERED` and `CERTIFIED` only, so only these have terms."""
    store(office, BIRTH, replace(DEATH, record_id="2", status=RecordStatus.IN_PROGRESS, registration_number=""))
    found = rows(office.workspace.path, "SELECT record_id, field, term FROM record_terms")
    assert {record for record, *_ in found} == {1}
    assert {(name, term) for _, name, term in found} == terms_of(BIRTH)


def test_the_list_begins_with_the_newest_and_goes_on_page_by_page(
    office: Services, admin: Session, records: Records
) -> None:
    """Each page begins after the last one, also while new records come in."""
    births = [
        replace(BIRTH, record_id=f"r{n}", tracking_id=f"B{n:06}", registration_number=f"2024B{n:06}") for n in range(5)
    ]
    store(office, *births[:4])
    first = records.page(admin, limit=3)
    store(office, births[4])
    second = records.page(admin, limit=3, before=first[-1].number)
    assert [record.record_id for record in (*first, *second)] == ["r3", "r2", "r1", "r0"]
    assert records.count(admin) == 5
    summary = first[0]
    assert (summary.title, summary.event, summary.status) == (BIRTH.title, BIRTH.event, BIRTH.status)
    assert (summary.tracking_id, summary.registration_number) == ("B000003", "2024B000003")
    assert (summary.declared_on, summary.office_id, summary.created_at_ms) == ("2024-03-22", BIRTH.office_id, NOW_MS)


def test_an_unknown_record(admin: Session, records: Records) -> None:
    """Also one whose id is half a character."""
    for record_id in ("nobody", "\ud800"):
        with pytest.raises(NotFoundError) as raised:
            records.get(admin, record_id)
        assert raised.value.reason == "record-unknown"


def test_titles_are_fit_for_a_list(office: Services, admin: Session, records: Records) -> None:
    """A name may be endless or hold what steers a terminal; the bundle keeps it as it was."""
    people = {role: replace(person, first_names="Zo\x1b\n" + "ë" * 500) for role, person in BIRTH.people.items()}
    store(office, replace(BIRTH, people=people))
    (summary,) = records.page(admin, limit=9)
    assert summary.title == "Zo" + "ë" * 96
    assert records.get(admin, BIRTH.record_id).registration.people == people


@pytest.mark.parametrize("call", ["count", "page", "get"])
def test_records_are_for_administrators(office: Services, admin: Session, records: Records, call: str) -> None:
    """Anyone else is refused, and that is recorded."""
    other = add_user(office, admin, "r.agent", Role.LOCAL_REGISTRAR)
    arguments = {"count": (), "page": (10,), "get": (BIRTH.record_id,)}[call]
    with pytest.raises(RefusedError):
        getattr(records, call)(other, *arguments)
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == (
        AuditAction.RECORDS_LISTED,
        Outcome.REFUSED,
        "not-permitted",
    )
