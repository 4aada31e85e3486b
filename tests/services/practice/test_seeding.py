"""The registrations that a practice country begins with."""

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import (
    HistoryAction,
    PersonRole,
    Record,
    RecordStatus,
    Registration,
    VitalEvent,
)
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.records import Records, add_record, free_tracking_id
from crvs_desktop.services.practice.samples import Samples, district_offices, new_tracking_id
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_training_workspace
from tests.domain.test_registrations import BIRTH
from tests.services.conftest import NOW_MS, ORIGIN, Clock, cheap_environment, last_entry, rows

TODAY = date(2025, 11, 23)  # of NOW_MS


def stored(services: Services, session: Session, environment: Environment) -> list[Record]:
    records = Records(services.workspace, environment)
    return [records.get(session, summary.record_id) for summary in records.page(session, limit=1000)]


def make(seed: int, event: VitalEvent, count: int = 1) -> list[Registration]:
    chance = random.Random(seed)
    samples = Samples(chance)
    return [
        samples.registration(event, RecordStatus.REGISTERED, TODAY, samples.office(), new_tracking_id(event, chance))
        for _ in range(count)
    ]


@pytest.fixture(scope="module")
def many() -> list[Registration]:
    return [*make(1, VitalEvent.BIRTH, 300), *make(2, VitalEvent.DEATH, 300)]


def test_a_training_workspace_begins_with_sixty_records_in_all_provinces(
    training: Services, trainer: Session, environment: Environment
) -> None:
    """Births and deaths, registered and certified, each with its history, none of them in the future."""
    found = stored(training, trainer, environment)
    registrations = [record.registration for record in found]
    assert len(found) == 60
    assert {(each.event, each.status) for each in registrations} == {
        (event, status)
        for event in (VitalEvent.BIRTH, VitalEvent.DEATH)
        for status in (RecordStatus.REGISTERED, RecordStatus.CERTIFIED)
    }
    states = {farajaland().ancestors(each.office_id)[-1].name for each in registrations}
    assert states == {"Central", "Sulaka", "Pualula", "Chuminga"}
    for record in found:
        actions = [entry.action for entry in record.history]
        assert actions[:2] == [HistoryAction.DECLARED, HistoryAction.REGISTERED]
        assert (actions[2:] == [HistoryAction.CERTIFIED]) == (record.registration.status is RecordStatus.CERTIFIED)
        assert record.history[-1].status is record.registration.status
        times = [entry.at_ms for entry in record.history]
        assert times == sorted(times)
        assert (record.created_at_ms, record.modified_at_ms) == (times[0], times[-1])
        assert times[-1] < NOW_MS


def test_the_same_people_are_in_every_workspace(tmp_path: Path) -> None:
    """So that a class can be asked to find one of them."""
    names = []
    for number in range(2):
        path = tmp_path / f"{number}.crvs"
        create_training_workspace(path, ORIGIN, cheap_environment(Clock()))
        names.append(rows(path, "SELECT title, tracking_id FROM records ORDER BY id"))
    assert names[0] == names[1]


def test_another_workspace_gets_them_when_the_api_starts_first(
    office: Services, admin: Session, environment: Environment
) -> None:
    """Once; the audit says how many."""
    control = PracticeControl(office.workspace, environment)
    assert stored(office, admin, environment) == []
    control.start(admin, "http://127.0.0.1:7070")
    entry = last_entry(office, admin)
    assert (entry.action, entry.details["records"]) == (AuditAction.PRACTICE_STARTED, 60)
    control.start(admin, "http://127.0.0.1:7070")
    assert "records" not in last_entry(office, admin).details
    assert len(stored(office, admin, environment)) == 60


def test_chance_alone_decides_who_is_made() -> None:
    """The same source gives the same registration, another one another."""
    assert make(7, VitalEvent.DEATH) == make(7, VitalEvent.DEATH)
    assert make(7, VitalEvent.DEATH) != make(8, VitalEvent.DEATH)


def test_a_taken_tracking_id_is_not_given_again(office: Services) -> None:
    """Another one is drawn."""
    first, second = (new_tracking_id(VitalEvent.BIRTH, chance) for chance in [random.Random(3)] for _ in range(2))
    with office.workspace.transaction():
        assert free_tracking_id(VitalEvent.BIRTH, random.Random(3)) == first
        taken = replace(BIRTH, tracking_id=first)
        add_record(taken, {"entry": []}, NOW_MS)
        assert free_tracking_id(VitalEvent.BIRTH, random.Random(3)) == second


def test_tracking_ids_and_registration_numbers_have_the_originals_form(many: list[Registration]) -> None:
    """Sections 6 and 7.2: seven characters, and the year before them."""
    for each in many:
        assert len(each.tracking_id) == 7
        assert each.tracking_id[0] == {"birth": "B", "death": "D"}[each.event.value]
        assert each.tracking_id.isascii()
        assert each.tracking_id.isalnum()
        assert each.tracking_id.upper() == each.tracking_id
        assert each.registration_number == f"2025{each.tracking_id}"


def test_registrations_are_plausible(many: list[Registration]) -> None:
    """Nobody is declared before it happened, no parent is a child, places fit each other, informants are known."""
    offices = set(district_offices())
    for each in many:
        office = farajaland().get(each.office_id)
        assert office in offices
        assert office is not None
        assert each.district_id == office.part_of
        facility = farajaland().get(each.facility_id)
        assert facility is None or facility.part_of == each.district_id
        assert each.event_date < each.declared_on
        people = each.people
        assert people[PersonRole.INFORMANT].full_name
        subject_born = int(each.subject.birth_date[:4])
        for parent in (PersonRole.MOTHER, PersonRole.FATHER):
            if parent in people:
                assert int(people[parent].birth_date[:4]) <= subject_born - 16
        relative = {"MOTHER": PersonRole.MOTHER, "FATHER": PersonRole.FATHER, "SPOUSE": PersonRole.SPOUSE}
        if each.contact_relationship in relative:
            assert people[PersonRole.INFORMANT] == people[relative[each.contact_relationship]]
        if each.event is VitalEvent.BIRTH:
            assert each.subject.birth_date == each.event_date
        assert each.contact_email == "" or (
            each.contact_email.isascii() and each.contact_email.endswith("@example.org")
        )


def test_names_hold_letters_that_are_not_ascii(many: list[Registration]) -> None:
    """Trainees meet them before their systems do."""
    letters = {letter for each in many for letter in each.title}
    assert set("éïñŋɓ'ŊƁÑÉ-") <= letters | {letter.lower() for letter in letters}


def test_some_people_have_a_name_in_the_local_language(many: list[Registration]) -> None:
    """And most do not: a client has to cope with both."""
    with_local = sum(bool(each.subject.local_first_names) for each in many)
    assert 0 < with_local < len(many) / 2
    assert any(each.facility_id == "" for each in many)
