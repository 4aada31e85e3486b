"""The part of OpenCRVS's GraphQL schema that a Record search client uses. Source: reference, section 7.2."""

from collections.abc import Callable
from typing import Any, Final

from graphql import GraphQLSchema, build_schema

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


def make_schema(search_events: Callable[..., dict[str, Any]]) -> GraphQLSchema:
    """Return the schema with the resolver of its only query."""
    schema = build_schema(SDL)
    assert schema.query_type is not None  # noqa: S101
    schema.query_type.fields["searchEvents"].resolve = search_events
    return schema
