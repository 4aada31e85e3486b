"""A notification that every check accepts, to be spoilt in one place by a test."""

from typing import Any

from tests.domain.test_registrations import IBOMBO, IBOMBO_HEALTH_CENTRE, IBOMBO_OFFICE

SPECS = "http://opencrvs.org/specs"
COMPOSITION = "urn:uuid:3f8b4c1a-5d7e-4a60-9b1c-2e8f0d6a7b90"
CHILD = "urn:uuid:8a1d2c3b-4e5f-4061-8273-94a5b6c7d8e9"
MOTHER = "urn:uuid:1c2d3e4f-5061-4728-93a4-b5c6d7e8f901"
INFORMANT = "urn:uuid:2b3c4d5e-6f70-4182-93a4-c5d6e7f80912"
ENCOUNTER = "urn:uuid:4d5e6f70-8192-43a4-b5c6-d7e8f9012a3b"


def notification(code: str = "birth-notification", place: str = f"Location/{IBOMBO_HEALTH_CENTRE}") -> dict[str, Any]:
    """Return a new one. Its sections fit a birth, a death and a marriage alike."""
    event = code.partition("-")[0]
    subject = {"birth": "child-details", "death": "deceased-details"}.get(event, "bride-details")
    return {
        "resourceType": "Bundle",
        "type": "document",
        "meta": {"lastUpdated": "2025-11-23T08:14:00.000Z"},
        "entry": [
            {
                "fullUrl": COMPOSITION,
                "resource": {
                    "resourceType": "Composition",
                    "identifier": {"system": "urn:ietf:rfc:3986", "value": "of the hospital"},
                    "status": "final",
                    "type": {"coding": [{"system": "http://opencrvs.org/doc-types", "code": code}]},
                    "date": "2025-11-23T08:14:00.000Z",
                    "section": [
                        _section(subject, CHILD),
                        _section("mother-details", MOTHER),
                        _section("informant-details", INFORMANT),
                        _section(f"{event}-encounter", ENCOUNTER),
                    ],
                },
            },
            {
                "fullUrl": "urn:uuid:5e6f7081-92a3-44b5-86c7-d8e9f0a1b2c3",
                "resource": {
                    "resourceType": "Task",
                    "status": "draft",
                    "intent": "unknown",
                    "identifier": [{"system": "https://hospital.example/case", "value": "4711"}],
                    "focus": {"reference": COMPOSITION},
                    "extension": [
                        {"url": f"{SPECS}/extension/contact-person", "valueString": "MOTHER"},
                        {"url": f"{SPECS}/extension/contact-person-phone-number", "valueString": "+260971112223"},
                        _place("regLastLocation", IBOMBO),
                        _place("regLastOffice", IBOMBO_OFFICE),
                    ],
                },
            },
            {"fullUrl": CHILD, "resource": _patient("Ñandi", "Ŋoma", "2025-11-20", "female")},
            {"fullUrl": MOTHER, "resource": _patient("Aïcha", "O'Mbewe", "1999-01-31", "female")},
            {
                "fullUrl": INFORMANT,
                "resource": {"resourceType": "RelatedPerson", "patient": {"reference": MOTHER}},
            },
            {
                "fullUrl": ENCOUNTER,
                "resource": {"resourceType": "Encounter", "location": [{"location": {"reference": place}}]},
            },
            {
                "fullUrl": "urn:uuid:6f708192-a3b4-45c6-97d8-e9f0a1b2c3d4",
                "resource": {"resourceType": "Observation", "valueQuantity": {"value": 3.2, "unit": "kg"}},
            },
        ],
    }


def _section(code: str, reference: str) -> dict[str, Any]:
    return {"code": {"coding": [{"system": f"{SPECS}/sections", "code": code}]}, "entry": [{"reference": reference}]}


def _place(name: str, location_id: str) -> dict[str, Any]:
    return {"url": f"{SPECS}/extension/{name}", "valueReference": {"reference": f"Location/{location_id}"}}


def _patient(first: str, family: str, born: str, gender: str) -> dict[str, Any]:
    name = {"use": "en", "given": [first], "family": [family]}
    return {"resourceType": "Patient", "name": [name], "birthDate": born, "gender": gender}
