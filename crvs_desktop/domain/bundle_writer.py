"""Writing a registration as a FHIR bundle; see `bundles.py`."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from crvs_desktop.domain.bundles import (
    CONTACT_EMAIL,
    CONTACT_NUMBER,
    CONTACT_PERSON,
    DATE_OF_MARRIAGE,
    DOCUMENTS_SECTION,
    LAST_LOCATION,
    LAST_OFFICE,
    NATIONAL_ID_TYPE,
    PERSON_SECTIONS,
    SECTION_SYSTEM,
    SPECS,
    Bundle,
    Resource,
    registration_number_system,
    tracking_id_system,
)
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import Person, PersonRole, Registration, VitalEvent

# What a document proves.
DOCUMENT_TYPES: Final = {
    VitalEvent.BIRTH: "NOTIFICATION_OF_BIRTH",
    VitalEvent.DEATH: "MEDICALLY_CERTIFIED_CAUSE_OF_DEATH",
    VitalEvent.MARRIAGE: "MARRIAGE_NOTICE",
}
# Informants that have a section of their own.
RELATIVES: Final = {"MOTHER": PersonRole.MOTHER, "FATHER": PersonRole.FATHER, "SPOUSE": PersonRole.SPOUSE}


def write_bundle(registration: Registration, at: str, new_id: Callable[[], str]) -> Bundle:
    """Return the bundle of a registration that was last changed at this UTC time (`2024-03-22T09:30:00.000Z`).

    `new_id` gives ids for all resources but the Composition, whose id is the record's."""
    return _Writer(registration, at, new_id).bundle()


class _Writer:
    def __init__(self, registration: Registration, at: str, new_id: Callable[[], str]) -> None:
        self._registration = registration
        self._at = at
        self._new_id = new_id
        self._resources: list[Resource] = []
        self._sections: list[Resource] = []

    def bundle(self) -> Bundle:
        registration = self._registration
        patients = self._write_people()
        self._write_encounter()
        self._write_document()
        subject = next(iter(patients.values()), "")
        composition = {
            "resourceType": "Composition",
            "id": registration.record_id,
            "identifier": {"system": "urn:ietf:rfc:3986", "value": registration.tracking_id},
            "status": "final",
            "type": _concept("http://opencrvs.org/doc-types", registration.composition_type),
            "class": _concept("http://opencrvs.org/specs/classes", "crvs-document"),
            "subject": {"reference": subject},
            "date": f"{registration.declared_on}T08:00:00.000Z",
            "author": [],
            "title": registration.composition_type.replace("-", " ").capitalize(),
            "section": self._sections,
        }
        return {
            "resourceType": "Bundle",
            "type": "document",
            "meta": {"lastUpdated": self._at},
            "entry": [
                {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
                for resource in (composition, self._task(), *self._resources)
            ],
        }

    def _task(self) -> Resource:
        registration = self._registration
        event = registration.event
        identifiers = [{"system": tracking_id_system(event), "value": registration.tracking_id}]
        if registration.registration_number:
            number = {"system": registration_number_system(event), "value": registration.registration_number}
            identifiers.append(number)
        office = farajaland().get(registration.office_id)
        extensions: list[Resource] = [
            {"url": url, "valueString": value}
            for url, value in (
                (CONTACT_PERSON, registration.contact_relationship),
                (CONTACT_NUMBER, registration.contact_number),
                (CONTACT_EMAIL, registration.contact_email),
            )
            if value
        ]
        if office is not None:
            extensions.append({"url": LAST_LOCATION, "valueReference": {"reference": f"Location/{office.part_of}"}})
        extensions.append({"url": LAST_OFFICE, "valueReference": {"reference": f"Location/{registration.office_id}"}})
        return {
            "resourceType": "Task",
            "id": self._new_id(),
            "status": "ready",
            "intent": "order",
            "code": _concept(f"{SPECS}/types", event.value.upper()),
            "focus": {"reference": f"Composition/{registration.record_id}"},
            "identifier": identifiers,
            "extension": extensions,
            "businessStatus": _concept(f"{SPECS}/reg-status", registration.status.value),
            "lastModified": self._at,
        }

    def _write_people(self) -> dict[PersonRole, str]:
        """Write a Patient for everyone; the informant is a RelatedPerson who is one of them or someone else."""
        patients: dict[PersonRole, str] = {}
        people = self._registration.people
        for role, person in people.items():
            if role is PersonRole.INFORMANT:
                continue
            patients[role] = self._add(self._patient(role, person))
            self._add_section(*PERSON_SECTIONS[role], patients[role])
        informant = people.get(PersonRole.INFORMANT)
        if informant is not None:
            relationship = self._registration.contact_relationship
            relative = RELATIVES.get(relationship)
            if relative is not None and people.get(relative) == informant:
                reference = patients[relative]
            else:
                reference = self._add(self._patient(PersonRole.INFORMANT, informant))
            related = {
                "resourceType": "RelatedPerson",
                "id": self._new_id(),
                "relationship": _concept(
                    "http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype", relationship or "OTHER"
                ),
                "patient": {"reference": reference},
            }
            self._add_section(*PERSON_SECTIONS[PersonRole.INFORMANT], self._add(related))
        return patients

    def _patient(self, role: PersonRole, person: Person) -> Resource:
        patient: Resource = {"resourceType": "Patient", "id": self._new_id(), "active": True}
        if person.identifier:
            patient["identifier"] = [
                {"type": _concept(f"{SPECS}/identifier-type", NATIONAL_ID_TYPE), "value": person.identifier}
            ]
        patient["name"] = [{"use": "en", "given": person.first_names.split(" "), "family": [person.family_name]}]
        if person.local_first_names or person.local_family_name:
            local = {"use": "fr", "given": person.local_first_names.split(" "), "family": [person.local_family_name]}
            patient["name"].append(local)
        if person.gender:
            patient["gender"] = person.gender
        if person.birth_date:
            patient["birthDate"] = person.birth_date
        if role is PersonRole.DECEASED:
            patient |= {"deceasedBoolean": True, "deceasedDateTime": self._registration.event_date}
        if role in (PersonRole.BRIDE, PersonRole.GROOM):
            patient["extension"] = [{"url": DATE_OF_MARRIAGE, "valueDateTime": self._registration.event_date}]
        return patient

    def _write_encounter(self) -> None:
        registration = self._registration
        event = registration.event.value
        place = registration.facility_id or self._add(self._home()).removeprefix("Location/")
        encounter = {
            "resourceType": "Encounter",
            "id": self._new_id(),
            "status": "finished",
            "location": [{"location": {"reference": f"Location/{place}"}}],
        }
        self._add_section(f"{event}-encounter", f"{event.capitalize()} encounter", self._add(encounter))

    def _home(self) -> Resource:
        """Return the place of an event outside of a facility."""
        registration = self._registration
        state = next(iter(farajaland().ancestors(registration.district_id)), None)
        return {
            "resourceType": "Location",
            "id": self._new_id(),
            "mode": "instance",
            "type": _concept(f"{SPECS}/location-type", "PRIVATE_HOME"),
            "address": {
                "type": "PRIVATE_HOME",
                "district": registration.district_id,
                "state": "" if state is None else state.id,
                "country": registration.country,
            },
        }

    def _write_document(self) -> None:
        document_id = self._new_id()
        document = {
            "resourceType": "DocumentReference",
            "id": document_id,
            "status": "current",
            "masterIdentifier": {"system": "urn:ietf:rfc:3986", "value": document_id},
            "type": _concept(f"{SPECS}/supporting-doc-type", DOCUMENT_TYPES[self._registration.event]),
            "content": [{"attachment": {"contentType": "image/png", "data": f"/ocrvs/{document_id}.png"}}],
        }
        self._add_section(*DOCUMENTS_SECTION, self._add(document))

    def _add(self, resource: Resource) -> str:
        self._resources.append(resource)
        return f"{resource['resourceType']}/{resource['id']}"

    def _add_section(self, code: str, title: str, reference: str) -> None:
        concept = _concept(SECTION_SYSTEM, code)
        self._sections.append({"title": title, "code": concept, "entry": [{"reference": reference}]})


def _concept(system: str, code: str) -> Mapping[str, Any]:
    return {"coding": [{"system": system, "code": code}]}
