"""Records in the shapes of the GraphQL schema; what is not known is null. Source: reference, section 7.2, "Values"."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from crvs_desktop.domain.audit import ActorKind, utc_text
from crvs_desktop.domain.locations import Locations
from crvs_desktop.domain.registrations import (
    HistoryAction,
    HistoryEntry,
    Person,
    PersonRole,
    Record,
    Registration,
    VitalEvent,
)

LOCAL_LANGUAGE: Final = "fr"  # Farajaland's; the first one of every name is English

Shape = dict[str, Any]


def result_set(records: tuple[Record, ...], locations: Locations) -> Shape:
    """Return an `EventSearchResultSet`."""
    return {"totalItems": len(records), "results": [_result(record, locations) for record in records]}


def _result(record: Record, locations: Locations) -> Shape:
    registration = record.registration
    event = registration.event.value.capitalize()
    return {
        "__typename": f"{event}EventSearchSet",
        "id": registration.record_id,
        "type": event,
        "registration": {
            "status": registration.status.value,
            "contactNumber": registration.contact_number or None,
            "contactEmail": registration.contact_email or None,
            "contactRelationship": registration.contact_relationship or None,
            "dateOfDeclaration": registration.declared_on,
            "trackingId": registration.tracking_id,
            "registrationNumber": registration.registration_number,
            "eventLocationId": registration.facility_id or None,
            "registeredLocationId": registration.office_id,
            "createdAt": str(record.created_at_ms),
            "modifiedAt": str(record.modified_at_ms),
        },
        "operationHistories": [
            _operation(entry, locations) for entry in record.history if entry.action is not HistoryAction.RETRIEVED
        ],
        **EVENT_FIELDS[registration.event](registration),
    }


def _birth(registration: Registration) -> Shape:
    child, mother, father = _people(registration, PersonRole.CHILD, PersonRole.MOTHER, PersonRole.FATHER)
    return {
        "childName": _names(child),
        "childIdentifier": child.identifier or None,
        "dateOfBirth": child.birth_date or None,
        "placeOfBirth": registration.facility_id or registration.district_id or None,
        "childGender": child.gender or None,
        "mothersFirstName": mother.first_names or None,
        "mothersLastName": mother.family_name or None,
        "fathersFirstName": father.first_names or None,
        "fathersLastName": father.family_name or None,
        "motherDateOfBirth": mother.birth_date or None,
        "fatherDateOfBirth": father.birth_date or None,
        "motherIdentifier": mother.identifier or None,
        "fatherIdentifier": father.identifier or None,
    }


def _death(registration: Registration) -> Shape:
    (deceased,) = _people(registration, PersonRole.DECEASED)
    return {
        "deceasedGender": deceased.gender or None,
        "deceasedName": _names(deceased),
        "dateOfDeath": registration.event_date or None,
    }


def _marriage(registration: Registration) -> Shape:
    bride, groom = _people(registration, PersonRole.BRIDE, PersonRole.GROOM)
    return {
        "brideName": _names(bride),
        "groomName": _names(groom),
        "brideIdentifier": bride.identifier or None,
        "groomIdentifier": groom.identifier or None,
        "dateOfMarriage": registration.event_date or None,
    }


EVENT_FIELDS: Final[Mapping[VitalEvent, Callable[[Registration], Shape]]] = {
    VitalEvent.BIRTH: _birth,
    VitalEvent.DEATH: _death,
    VitalEvent.MARRIAGE: _marriage,
}


def _people(registration: Registration, *roles: PersonRole) -> list[Person]:
    return [registration.people.get(role, Person()) for role in roles]


def _names(person: Person) -> list[Shape]:
    """Return the name in English and in the local language, which is there even when it is not known."""
    return [
        {"use": "en", "firstNames": person.first_names, "familyName": person.family_name or None},
        {"use": LOCAL_LANGUAGE, "firstNames": person.local_first_names, "familyName": person.local_family_name or None},
    ]


def _operation(entry: HistoryEntry, locations: Locations) -> Shape:
    """Return one `OperationHistorySearchSet`: what made the record what it is. Being retrieved is not among that."""
    first_names, _, family_name = entry.actor.name.rpartition(" ")
    if entry.actor.kind is not ActorKind.USER:
        first_names, family_name = "", entry.actor.name
    office = locations.name(entry.office_id) if entry.office_id else None
    return {
        "operationType": entry.status.value,
        "operatedOn": utc_text(entry.at_ms),
        "operatorRole": entry.role,
        "operatorName": _names(Person(first_names, family_name)),
        "operatorOfficeName": office,
        "operatorOfficeAlias": None if office is None else [office],
    }
