"""Registrations as FHIR bundles. Form: reference, sections 6 and 8.5."""

import itertools
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.bundles import (
    event_of,
    identifier,
    read_registration,
    resolve,
    resources,
    section,
)
from crvs_desktop.domain.clients import PERMISSIONS, Event
from crvs_desktop.domain.registrations import Person, PersonRole, RecordStatus, Registration, VitalEvent
from tests.domain.test_registrations import BIRTH, DEATH, DECEASED, MOTHER

AT = "2024-03-22T09:30:00.000Z"
MARRIAGE = replace(
    BIRTH,
    event=VitalEvent.MARRIAGE,
    status=RecordStatus.CERTIFIED,
    composition_type="marriage-declaration",
    people={
        PersonRole.BRIDE: Person("Ruth", "Daka"),
        PersonRole.GROOM: Person("René", "Moyo"),
        PersonRole.WITNESS_ONE: Person("Gift", "Zulu"),
        PersonRole.WITNESS_TWO: Person("Inés", "Peña"),
    },
    contact_relationship="BRIDE",
)


def written(registration: Registration) -> dict[str, Any]:
    numbers = itertools.count(1)
    return write_bundle(registration, AT, lambda: f"id-{next(numbers)}")


@pytest.mark.parametrize("registration", [BIRTH, DEATH, MARRIAGE, replace(BIRTH, people={}, event_date="")])
def test_what_is_written_is_read_back(registration: Registration) -> None:
    """Through JSON, as it is stored: nothing is lost."""
    assert read_registration(json.loads(json.dumps(written(registration)))) == registration


@pytest.mark.parametrize(("event", "registration"), [(Event.BIRTH, BIRTH), (Event.DEATH, DEATH)])
def test_each_permission_has_its_section(event: Event, registration: Registration) -> None:
    """Section 8.5: a section points to the resource that its permission adds; the father is not known here."""
    types = {code: (section(written(registration), code) or {}).get("resourceType") for code in PERMISSIONS[event]}
    expected = {
        "child-details": "Patient",
        "mother-details": "Patient",
        "father-details": None,
        "informant-details": "RelatedPerson",
        "supporting-documents": "DocumentReference",
        "deceased-details": "Patient",
        "death-encounter": "Encounter",
    }
    assert types == {code: expected[code] for code in PERMISSIONS[event]}


def test_the_task_is_that_of_a_registration() -> None:
    """Section 8.5: identifiers, business status, contact; the Composition holds the tracking id."""
    bundle = written(BIRTH)
    composition, task = itertools.islice(resources(bundle), 2)
    assert (composition["resourceType"], task["resourceType"]) == ("Composition", "Task")
    assert composition["identifier"]["value"] == "BABC123"
    assert task["focus"] == {"reference": f"Composition/{BIRTH.record_id}"}
    assert identifier(task, "http://opencrvs.org/specs/id/birth-tracking-id") == "BABC123"
    assert identifier(task, "http://opencrvs.org/specs/id/birth-registration-number") == "2024BABC123"
    assert task["businessStatus"]["coding"][0]["code"] == "REGISTERED"
    assert {extension["url"].rpartition("/")[2] for extension in task["extension"]} == {
        "contact-person",
        "contact-person-phone-number",
        "contact-person-email",
        "regLastLocation",
        "regLastOffice",
    }


def test_an_informant_who_is_the_mother_is_not_written_twice() -> None:
    """The RelatedPerson points to her Patient; anyone else gets one of their own."""
    bundle = written(BIRTH)
    related = section(bundle, "informant-details")
    assert related is not None
    assert resolve(bundle, related["patient"]["reference"]) == section(bundle, "mother-details")
    assert sum(resource["resourceType"] == "Patient" for resource in resources(bundle)) == 2
    other = replace(BIRTH, people={**BIRTH.people, PersonRole.INFORMANT: DECEASED})
    assert sum(resource["resourceType"] == "Patient" for resource in resources(written(other))) == 3


def test_names_are_written_in_two_languages_when_known() -> None:
    """`en` first, then the country's own; lists, as OpenCRVS keeps them."""
    bundle = written(BIRTH)
    assert (section(bundle, "child-details") or {})["name"] == [
        {"use": "en", "given": ["Zoë", "Aïcha"], "family": ["Ŋoma"]},
        {"use": "fr", "given": ["Zoé", "Aïcha"], "family": ["Ŋoma"]},
    ]
    assert len((section(bundle, "mother-details") or {})["name"]) == 1
    assert read_registration(bundle).people[PersonRole.MOTHER] == MOTHER


@pytest.mark.parametrize(
    ("code", "event"),
    [
        ("birth-notification", VitalEvent.BIRTH),
        ("birth-declaration", VitalEvent.BIRTH),
        ("death-notification", VitalEvent.DEATH),
        ("death-declaration", VitalEvent.DEATH),
        ("marriage-notification", VitalEvent.MARRIAGE),
        ("marriage-declaration", VitalEvent.MARRIAGE),
        ("birth-certificate", None),
        ("birth", None),
        ("Birth-notification", None),
        ("divorce-notification", None),
        ("", None),
    ],
)
def test_event_of_a_composition(code: str, event: VitalEvent | None) -> None:
    """Section 6, stored effects: from the code of the type; six of them are known."""
    assert event_of({"type": {"coding": [{"code": code}]}}) is event


KEYS = st.sampled_from(
    (
        *("entry", "resource", "resourceType", "fullUrl", "section", "code", "coding", "reference", "name", "given"),
        *("family", "use", "identifier", "extension", "type", "location", "address", "url", "valueString", "patient"),
    )
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=25,
)


@given(st.lists(JSON, max_size=4), JSON)
def test_reading_never_fails(inner: list[Any], composition: Any) -> None:
    """Whatever stands in a bundle, it is read as far as it goes."""
    entries = [
        {"fullUrl": "c", "resource": {"resourceType": "Composition", "section": composition, "type": composition}},
        {"fullUrl": "t", "resource": {"resourceType": "Task", "identifier": composition, "extension": composition}},
        {"fullUrl": "e", "resource": {"resourceType": "Encounter", "location": composition}},
        *inner,
    ]
    assert isinstance(read_registration({"entry": entries}), Registration)
