"""The schema. Source: reference, section 7.2, and the parameters of 7.3."""

from graphql import GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, build_client_schema
from graphql import get_introspection_query as introspection_query

from crvs_desktop.services.practice import matching
from tests.api.conftest import Api
from tests.api.search.desk import PARAMETERS, PEOPLE

COMMON = "id type registration operationHistories"
TYPES = {
    "EventSearchResultSet": "results totalItems",
    "EventSearchSet": COMMON,
    "BirthEventSearchSet": f"""{COMMON} childName childIdentifier dateOfBirth placeOfBirth childGender mothersFirstName
        mothersLastName fathersFirstName fathersLastName motherDateOfBirth fatherDateOfBirth motherIdentifier
        fatherIdentifier""",
    "DeathEventSearchSet": f"{COMMON} deceasedGender deceasedName dateOfDeath",
    "MarriageEventSearchSet": f"{COMMON} brideName groomName brideIdentifier groomIdentifier dateOfMarriage",
    "RegistrationSearchSet": """status contactNumber contactEmail contactRelationship dateOfDeclaration trackingId
        registrationNumber eventLocationId registeredLocationId reason comment duplicates createdAt modifiedAt
        assignment""",
    "AssignmentData": "userId firstName lastName officeName avatarURL",
    "OperationHistorySearchSet": """operationType operatedOn operatorRole operatorName operatorOfficeName
        operatorOfficeAlias notificationFacilityName notificationFacilityAlias rejectReason rejectComment""",
    "HumanName": "use firstNames middleName familyName marriedLastName",
}
FIELD_TYPES = {
    "EventSearchResultSet": {"results": "[EventSearchSet]", "totalItems": "Int"},
    "AssignmentData": {"avatarURL": "String!"},
    "HumanName": {},
    "OperationHistorySearchSet": {
        "operatedOn": "Date",
        "operatorName": "[HumanName]",
        "operatorOfficeAlias": "[String]",
        "notificationFacilityAlias": "[String]",
    },
    "RegistrationSearchSet": {"dateOfDeclaration": "Date", "duplicates": "[ID]", "assignment": "AssignmentData"},
    **{
        name: {
            "id": "ID!",
            "registration": "RegistrationSearchSet",
            "operationHistories": "[OperationHistorySearchSet]",
            **dict.fromkeys(("childName", "deceasedName", "brideName", "groomName"), "[HumanName]"),
            **dict.fromkeys(("dateOfBirth", "dateOfDeath", "dateOfMarriage"), "Date"),
        }
        for name in ("EventSearchSet", "BirthEventSearchSet", "DeathEventSearchSet", "MarriageEventSearchSet")
    },
}


def test_7_2_the_schema(api: Api) -> None:
    """Every name, and every type that is not a nullable `String`."""
    schema = build_client_schema(api.http.post("/graphql", json={"query": introspection_query()}).json()["data"])
    assert schema.query_type is not None
    assert list(schema.query_type.fields) == ["searchEvents"]
    search = schema.query_type.fields["searchEvents"]
    assert str(search.type) == "EventSearchResultSet"
    assert {name: str(argument.type) for name, argument in search.args.items()} == {
        "userId": "String",
        "advancedSearchParameters": "AdvancedSearchParametersInput!",
        "count": "Int",
        "skip": "Int",
        "sort": "String",
        "sortColumn": "String",
        "sortBy": "[SortBy!]",
    }
    parameters, sort_by = schema.type_map["AdvancedSearchParametersInput"], schema.type_map["SortBy"]
    assert isinstance(parameters, GraphQLInputObjectType)
    assert isinstance(sort_by, GraphQLInputObjectType)
    lists = ("registrationStatuses", "compositionType")
    assert {name: str(field.type) for name, field in parameters.fields.items()} == {
        name: "Event" if name == "event" else "[String]" if name in lists else "String" for name in PARAMETERS
    }
    assert {name: str(field.type) for name, field in sort_by.fields.items()} == {
        "column": "String!",
        "order": "String!",
    }
    assert schema.mutation_type is None
    for name, fields in TYPES.items():
        kind = schema.type_map[name]
        assert isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
        own = FIELD_TYPES[name]
        assert {field: str(each.type) for field, each in kind.fields.items()} == {
            field: own.get(field, "String") for field in fields.split()
        }
        implements = ["EventSearchSet"] if name.endswith("EventSearchSet") and name != "EventSearchSet" else []
        assert [each.name for each in kind.interfaces] == implements


def test_7_3_every_parameter_is_looked_at() -> None:
    """None falls through to another one's rule because it is spelt differently here and there."""
    known = {*matching.NAMES, *matching.DATES, *matching.AS_WRITTEN, matching.IGNORED}
    known |= {f"{name}{end}" for name in matching.RANGES for end in ("Start", "End")}
    known |= {"event", "trackingId", "registrationNumber", "contactNumber", "nationalId", "eventCountry"}
    known |= {"childGender", "deceasedGender", "compositionType", *(f"{person}Identifier" for person in PEOPLE)}
    assert known == PARAMETERS
