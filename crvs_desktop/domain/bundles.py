"""Registrations as FHIR bundles, in the form in which OpenCRVS v1.4 keeps and sends them.

A bundle that a client sent may hold anything; reading one never fails, it finds less. Sources: OpenCRVS v1.4.1,
commons `fhir/`, and its published sample requests."""

from collections.abc import Iterator
from typing import Any, Final

from crvs_desktop.domain.locations import LocationType, farajaland
from crvs_desktop.domain.registrations import (
    SUBJECTS,
    Person,
    PersonRole,
    RecordStatus,
    Registration,
    VitalEvent,
)

Resource = dict[str, Any]
Bundle = dict[str, Any]

SPECS: Final = "http://opencrvs.org/specs"
SECTION_SYSTEM: Final = f"{SPECS}/sections"
CONTACT_PERSON: Final = f"{SPECS}/extension/contact-person"
CONTACT_NUMBER: Final = f"{SPECS}/extension/contact-person-phone-number"
CONTACT_EMAIL: Final = f"{SPECS}/extension/contact-person-email"
LAST_LOCATION: Final = f"{SPECS}/extension/regLastLocation"
LAST_OFFICE: Final = f"{SPECS}/extension/regLastOffice"
DATE_OF_MARRIAGE: Final = f"{SPECS}/extension/date-of-marriage"
CLIENT_STAMP: Final = f"{SPECS}/id/system_identifier"
NATIONAL_ID_TYPE: Final = "NATIONAL_ID"

# The section of the Composition that points to each person, with its title.
PERSON_SECTIONS: Final = {
    PersonRole.CHILD: ("child-details", "Child details"),
    PersonRole.DECEASED: ("deceased-details", "Deceased details"),
    PersonRole.MOTHER: ("mother-details", "Mother's details"),
    PersonRole.FATHER: ("father-details", "Father's details"),
    PersonRole.INFORMANT: ("informant-details", "Informant's details"),
    PersonRole.SPOUSE: ("spouse-details", "Spouse's details"),
    PersonRole.BRIDE: ("bride-details", "Bride's details"),
    PersonRole.GROOM: ("groom-details", "Groom's details"),
    PersonRole.WITNESS_ONE: ("witness-one-details", "Witness one's details"),
    PersonRole.WITNESS_TWO: ("witness-two-details", "Witness two's details"),
}
DOCUMENTS_SECTION: Final = ("supporting-documents", "Supporting documents")


def tracking_id_system(event: VitalEvent) -> str:
    return f"{SPECS}/id/{event.value}-tracking-id"


def registration_number_system(event: VitalEvent) -> str:
    return f"{SPECS}/id/{event.value}-registration-number"


def resources(bundle: Bundle) -> Iterator[Resource]:
    """Give the resources of the bundle in its order."""
    for entry in _list(bundle.get("entry")):
        resource = _object(entry).get("resource")
        if isinstance(resource, dict):
            yield resource


def first_of_type(bundle: Bundle, resource_type: str) -> Resource | None:
    return next((found for found in resources(bundle) if found.get("resourceType") == resource_type), None)


def resolve(bundle: Bundle, reference: object) -> Resource | None:
    """Return what a reference points to: the `fullUrl` of an entry, or `Patient/<id>`."""
    if not isinstance(reference, str) or not reference:
        return None
    for entry in _list(bundle.get("entry")):
        resource = _object(_object(entry).get("resource"))
        if reference in (_object(entry).get("fullUrl"), f"{resource.get('resourceType')}/{resource.get('id')}"):
            return resource
    return None


def section(bundle: Bundle, code: str) -> Resource | None:
    """Return the first resource of that section of the Composition, or None."""
    composition = first_of_type(bundle, "Composition") or {}
    for found in _list(composition.get("section")):
        if code in _codes(_object(found).get("code")):
            first = _object(next(iter(_list(_object(found).get("entry"))), None))
            return resolve(bundle, first.get("reference"))
    return None


def extension(resource: Resource, url: str) -> Resource:
    """Return the extension of that name, or an empty one."""
    found = (_object(each) for each in _list(resource.get("extension")))
    return next((each for each in found if each.get("url") == url), {})


def reference_id(value: object, resource_type: str) -> str:
    """Return `<id>` of `{"reference": "<type>/<id>"}`, or an empty text."""
    reference = _text(_object(value).get("reference"))
    begin = f"{resource_type}/"
    return reference.removeprefix(begin) if reference.startswith(begin) else ""


def identifier(resource: Resource, system: str) -> str:
    """Return the value of the identifier of that system, or an empty text."""
    found = (_object(each) for each in _list(resource.get("identifier")))
    return next((_text(each.get("value")) for each in found if each.get("system") == system), "")


def composition_type(composition: Resource) -> str:
    """Return `birth-notification` and the like: the first coding, whatever its system."""
    return _text(_object(next(iter(_list(_object(composition.get("type")).get("coding"))), None)).get("code"))


def event_of(composition: Resource) -> VitalEvent | None:
    """Return which event a Composition is about, or None for a type that is not one of the six."""
    begin, _, end = composition_type(composition).partition("-")
    known = begin in list(VitalEvent) and end in ("declaration", "notification")
    return VitalEvent(begin) if known else None


def read_registration(bundle: Bundle) -> Registration:
    """Return the facts that the bundle holds; what is not there, or not in its form, is an empty text."""
    composition = first_of_type(bundle, "Composition") or {}
    task = first_of_type(bundle, "Task") or {}
    event = event_of(composition) or VitalEvent.BIRTH
    people = {role: _person(patient) for role, patient in _patients(bundle)}
    facility_id, district_id, country = _place(bundle)
    status = _text(next(iter(_codes(task.get("businessStatus"))), ""))
    return Registration(
        record_id=_text(composition.get("id")),
        event=event,
        status=RecordStatus(status) if status in list(RecordStatus) else RecordStatus.IN_PROGRESS,
        tracking_id=identifier(task, tracking_id_system(event)),
        registration_number=identifier(task, registration_number_system(event)),
        composition_type=composition_type(composition),
        people=people,
        event_date=_event_date(bundle, event),
        facility_id=facility_id,
        district_id=district_id,
        country=country,
        declared_on=_text(composition.get("date"))[:10],
        office_id=reference_id(extension(task, LAST_OFFICE).get("valueReference"), "Location"),
        contact_number=_text(extension(task, CONTACT_NUMBER).get("valueString")),
        contact_email=_text(extension(task, CONTACT_EMAIL).get("valueString")),
        contact_relationship=_text(extension(task, CONTACT_PERSON).get("valueString")),
    )


def _patients(bundle: Bundle) -> Iterator[tuple[PersonRole, Resource]]:
    for role, (code, _) in PERSON_SECTIONS.items():
        found = section(bundle, code)
        if found is not None and found.get("resourceType") == "RelatedPerson":
            found = resolve(bundle, _object(found.get("patient")).get("reference"))
        if found is not None and found.get("resourceType") == "Patient":
            yield role, found


def _person(patient: Resource) -> Person:
    names = [_object(each) for each in _list(patient.get("name"))]
    name = next((each for each in names if each.get("use") == "en"), {})
    local = next((each for each in names if each.get("use") not in ("en", None)), {})
    identifiers = (_object(each) for each in _list(patient.get("identifier")))
    national_id = next((each for each in identifiers if NATIONAL_ID_TYPE in _codes(each.get("type"))), {})
    return Person(
        first_names=_joined(name.get("given")),
        family_name=_joined(name.get("family")),
        local_first_names=_joined(local.get("given")),
        local_family_name=_joined(local.get("family")),
        birth_date=_text(patient.get("birthDate")),
        gender=_text(patient.get("gender")),
        identifier=_text(national_id.get("value")),
    )


def _event_date(bundle: Bundle, event: VitalEvent) -> str:
    code, _ = PERSON_SECTIONS[SUBJECTS[event]]
    patient = section(bundle, code) or {}
    if event is VitalEvent.BIRTH:
        return _text(patient.get("birthDate"))
    if event is VitalEvent.DEATH:
        return _text(patient.get("deceasedDateTime"))[:10]
    return _text(extension(patient, DATE_OF_MARRIAGE).get("valueDateTime"))[:10]


def event_location(bundle: Bundle) -> Resource:
    """Return the `location` of the first place of the first Encounter, or an empty one."""
    encounter = first_of_type(bundle, "Encounter") or {}
    return _object(_object(next(iter(_list(encounter.get("location"))), None)).get("location"))


def _place(bundle: Bundle) -> tuple[str, str, str]:
    """Return facility, district and country of the event."""
    locations = farajaland()
    found = event_location(bundle)
    known = locations.get(reference_id(found, "Location"))
    if known is not None and known.type is LocationType.HEALTH_FACILITY:
        return known.id, known.part_of, locations.country
    if known is not None and known.type is LocationType.ADMIN_STRUCTURE:
        return "", known.id, locations.country
    address = _object((resolve(bundle, found.get("reference")) or {}).get("address"))
    return "", _text(address.get("district")), _text(address.get("country"))


def _object(value: object) -> Resource:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _joined(value: object) -> str:
    """Return the parts of a name as one text; the original takes lists and single texts."""
    return " ".join(part for part in (value if isinstance(value, list) else [value]) if isinstance(part, str) and part)


def _codes(concept: object) -> list[str]:
    return [_text(_object(coding).get("code")) for coding in _list(_object(concept).get("coding"))]
