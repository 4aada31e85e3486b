"""The part of OpenCRVS's GraphQL schema that a Record search client uses, and records in its shapes.

Source: reference, section 7.2."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from graphql import GraphQLSchema, build_schema

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
SDL: Final = """
scalar Date

enum Event { birth death marriage }

type Query {
  searchEvents(
    userId: String
    advancedSearchParameters: AdvancedSearchParametersInput!
    count: Int
    skip: Int
    sort: String
    sortColumn: String
    sortBy: [SortBy!]
  ): EventSearchResultSet
}

input SortBy { column: String! order: String! }

input AdvancedSearchParametersInput {
  event: Event
  name: String
  registrationStatuses: [String]
  dateOfEvent: String
  dateOfEventStart: String
  dateOfEventEnd: String
  contactNumber: String
  contactEmail: String
  nationalId: String
  registrationNumber: String
  trackingId: String
  recordId: String
  dateOfRegistration: String
  dateOfRegistrationStart: String
  dateOfRegistrationEnd: String
  declarationLocationId: String
  declarationJurisdictionId: String
  eventLocationId: String
  eventCountry: String
  eventLocationLevel1: String
  eventLocationLevel2: String
  eventLocationLevel3: String
  eventLocationLevel4: String
  eventLocationLevel5: String
  childFirstNames: String
  childLastName: String
  childDoB: String
  childDoBStart: String
  childDoBEnd: String
  childGender: String
  childIdentifier: String
  deceasedFirstNames: String
  deceasedFamilyName: String
  deceasedGender: String
  deceasedDoB: String
  deceasedDoBStart: String
  deceasedDoBEnd: String
  deceasedIdentifier: String
  motherFirstNames: String
  motherFamilyName: String
  motherDoB: String
  motherDoBStart: String
  motherDoBEnd: String
  motherIdentifier: String
  fatherFirstNames: String
  fatherFamilyName: String
  fatherDoB: String
  fatherDoBStart: String
  fatherDoBEnd: String
  fatherIdentifier: String
  informantFirstNames: String
  informantFamilyName: String
  informantDoB: String
  informantDoBStart: String
  informantDoBEnd: String
  informantIdentifier: String
  brideFirstNames: String
  brideFamilyName: String
  brideDoB: String
  brideDoBStart: String
  brideDoBEnd: String
  brideIdentifier: String
  groomFirstNames: String
  groomFamilyName: String
  groomDoB: String
  groomDoBStart: String
  groomDoBEnd: String
  groomIdentifier: String
  dateOfMarriage: String
  compositionType: [String]
}

type EventSearchResultSet {
  results: [EventSearchSet]
  totalItems: Int
}

interface EventSearchSet {
  id: ID!
  type: String
  registration: RegistrationSearchSet
  operationHistories: [OperationHistorySearchSet]
}

type BirthEventSearchSet implements EventSearchSet {
  id: ID!
  type: String
  registration: RegistrationSearchSet
  operationHistories: [OperationHistorySearchSet]
  childName: [HumanName]
  childIdentifier: String
  dateOfBirth: Date
  placeOfBirth: String
  childGender: String
  mothersFirstName: String
  mothersLastName: String
  fathersFirstName: String
  fathersLastName: String
  motherDateOfBirth: String
  fatherDateOfBirth: String
  motherIdentifier: String
  fatherIdentifier: String
}

type DeathEventSearchSet implements EventSearchSet {
  id: ID!
  type: String
  registration: RegistrationSearchSet
  operationHistories: [OperationHistorySearchSet]
  deceasedGender: String
  deceasedName: [HumanName]
  dateOfDeath: Date
}

type MarriageEventSearchSet implements EventSearchSet {
  id: ID!
  type: String
  registration: RegistrationSearchSet
  operationHistories: [OperationHistorySearchSet]
  brideName: [HumanName]
  groomName: [HumanName]
  brideIdentifier: String
  groomIdentifier: String
  dateOfMarriage: Date
}

type RegistrationSearchSet {
  status: String
  contactNumber: String
  contactEmail: String
  contactRelationship: String
  dateOfDeclaration: Date
  trackingId: String
  registrationNumber: String
  eventLocationId: String
  registeredLocationId: String
  reason: String
  comment: String
  duplicates: [ID]
  createdAt: String
  modifiedAt: String
  assignment: AssignmentData
}

type AssignmentData {
  userId: String
  firstName: String
  lastName: String
  officeName: String
  avatarURL: String!
}

type OperationHistorySearchSet {
  operationType: String
  operatedOn: Date
  operatorRole: String
  operatorName: [HumanName]
  operatorOfficeName: String
  operatorOfficeAlias: [String]
  notificationFacilityName: String
  notificationFacilityAlias: [String]
  rejectReason: String
  rejectComment: String
}

type HumanName {
  use: String
  firstNames: String
  middleName: String
  familyName: String
  marriedLastName: String
}
"""

Shape = dict[str, Any]


def make_schema(search_events: Callable[..., Shape]) -> GraphQLSchema:
    """Return the schema with the resolver of its only query."""
    schema = build_schema(SDL)
    assert schema.query_type is not None  # noqa: S101
    schema.query_type.fields["searchEvents"].resolve = search_events
    return schema


def result_set(records: tuple[Record, ...], locations: Locations) -> Shape:
    """Return an `EventSearchResultSet`; what is not known is null."""
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
