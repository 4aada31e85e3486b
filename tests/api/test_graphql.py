"""`POST /graphql`. Source: reference, section 7; each test names its table and row."""

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from graphql import GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, build_client_schema
from graphql import get_introspection_query as introspection_query
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.crypto.sealing import unseal
from crvs_desktop.crypto.tokens import load_private_key, sign_token
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from crvs_desktop.models.tables import SigningKeyRow
from crvs_desktop.services.practice import matching
from crvs_desktop.services.practice.access import SIGNING_KEY_BOUND_TO
from tests.api.conftest import Api
from tests.services.conftest import NOW_MS, rows
from tests.services.practice.shelf import (
    AT_MS,
    CHANDA,
    IBOMBO_HOSPITAL,
    IBOMBO_OFFICE,
    ILANGA,
    KOFI,
    SHELF,
    WEDDING,
    ZOE,
    births,
    store,
)

QUERY = """
query search($parameters: AdvancedSearchParametersInput!, $sort: String) {
  searchEvents(advancedSearchParameters: $parameters, sort: $sort) {
    totalItems
    results { id registration { trackingId } }
  }
}
"""
FIND_ZOE = {"trackingId": ZOE.tracking_id}


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    """A Record search client, over the country's own records and those of the shelf."""
    store(api.services.workspace, SHELF)
    keys = api.create(ClientType.RECORD_SEARCH, "Insurance fund")
    api.new_entries()
    return keys


@pytest.fixture
def bearer(api: Api, keys: IssuedKeys) -> dict[str, str]:
    header = api.bearer(keys)
    api.new_entries()
    return header


Ask = Callable[..., httpx.Response]


@pytest.fixture
def ask(api: Api, bearer: dict[str, str]) -> Ask:
    """Send a query with the client's token."""

    def ask(query: str, variables: object = None, **more: object) -> httpx.Response:
        return api.http.post("/graphql", json={"query": query, "variables": variables, **more}, headers=bearer)

    return ask


def found(answer: httpx.Response) -> list[str]:
    """Return the tracking ids of a successful search."""
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert list(body) == ["data"], body
    return [each["registration"]["trackingId"] for each in body["data"]["searchEvents"]["results"]]


def failure(answer: httpx.Response, code: str) -> str:
    """Return the message of a search that was carried out and failed: HTTP 200, no data, place and path told."""
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["data"] == {"searchEvents": None}
    (error,) = body["errors"]
    assert set(error) == {"message", "locations", "path", "extensions"}
    assert error["path"] == ["searchEvents"]
    assert set(error["locations"][0]) == {"line", "column"}
    assert error["extensions"] == {"code": code}
    return str(error["message"])


def invalid(answer: httpx.Response, code: str) -> str:
    """Return the first message of a request that was not carried out: HTTP 400, no data, no path."""
    assert answer.status_code == 400, answer.text
    body = answer.json()
    assert list(body) == ["errors"]
    for error in body["errors"]:
        assert error["extensions"] == {"code": code}
        assert "path" not in error
    return str(body["errors"][0]["message"])


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"", "application/json"),
        (b"{}", "application/json"),
        (b"null", "application/json"),
        (b"[]", "application/json"),
        (b'[{"query": "{__typename}"}]', "application/json"),
        (b'"{__typename}"', "application/json"),
        (b'{"query": null}', "application/json"),
        (b'{"query": ["{__typename}"]}', "application/json"),
        (b'{"query": "{__typename}", "variables": [1]}', "application/json"),
        (b'{"query": "{__typename}", "operationName": 1}', "application/json"),
        (b'{"query": "{__typename}"}', "text/plain"),
        (b"{__typename}", "application/graphql"),
        (b"query=%7B__typename%7D", "application/x-www-form-urlencoded"),
        (b"<query/>", "application/xml"),
        (b"{}", "nonsense"),
    ],
)
def test_7_1_row_1_no_request_at_all(api: Api, bearer: dict[str, str], content: bytes, content_type: str) -> None:
    """Body missing, empty object, or not JSON content type: 400 in the form of the web framework."""
    answer = api.http.post("/graphql", content=content, headers={**bearer, "Content-Type": content_type})
    assert answer.status_code == 400
    assert answer.json()["statusCode"] == 400
    assert set(answer.json()) == {"statusCode", "error", "message"}
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome) == (AuditAction.RECORDS_SEARCHED, Outcome.REFUSED)
    assert entry.reason in ("body-malformed", "body-unsupported")
    assert entry.client_name == "Insurance fund"


@pytest.mark.parametrize("content", [b"{", b'{"query": }', b"\xff\xfe", b"[" * 100_000, b'{"a": NaN}', b'{"a": 1}}'])
def test_7_1_row_2_malformed_json(api: Api, bearer: dict[str, str], content: bytes) -> None:
    answer = api.http.post("/graphql", content=content, headers={**bearer, "Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.json() == {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request payload JSON format",
    }
    assert api.last_entry().reason == "body-malformed"


def test_a_body_that_is_too_long(api: Api, bearer: dict[str, str]) -> None:
    """Stricter than section 1: here a quarter of a mebibyte; nothing that means something is longer."""
    answer = api.http.post(
        "/graphql", json={"query": "{__typename}", "variables": {"a": "x" * 262_144}}, headers=bearer
    )
    assert answer.status_code == 413
    assert api.last_entry().reason == "body-too-large"


@pytest.mark.parametrize(
    "query", ["", "{", "searchEvents", "{ searchEvents( }", "query {", '{ a(b: "\\ud800") }', "\x00"]
)
def test_7_1_row_3_syntax_error(api: Api, ask: Ask, query: str) -> None:
    answer = ask(query)
    assert invalid(answer, "GRAPHQL_PARSE_FAILED").startswith("Syntax Error")
    assert set(answer.json()["errors"][0]["locations"][0]) == {"line", "column"}
    entry = api.last_entry()
    assert (entry.action, entry.reason, entry.client_name) == (
        AuditAction.RECORDS_SEARCHED,
        "query-invalid",
        "Insurance fund",
    )
    assert entry.details["code"] == "GRAPHQL_PARSE_FAILED"


@pytest.mark.parametrize(
    "query",
    [
        "{ searchEvent { totalItems } }",
        "{ searchEvents(advancedSearchParameters: {}) { total } }",
        "{ searchEvents(advancedSearchParameters: {}) }",
        "{ searchEvents { totalItems } }",
        "{ searchEvents(advancedSearchParameters: {event: BIRTH}) { totalItems } }",
        '{ searchEvents(advancedSearchParameters: {event: "birth"}) { totalItems } }',
        '{ searchEvents(advancedSearchParameters: {firstName: "A"}) { totalItems } }',
        "query ($p: AdvancedSearchParametersInput) { searchEvents(advancedSearchParameters: $p) { totalItems } }",
        "{ ...Missing }",
        "fragment F on Query { ...F } { ...F }",
        "{ fetchSystem { name } }",
        "mutation { __typename }",
        "subscription { __typename }",
        "type Query { a: String }",
    ],
)
def test_7_1_row_4_unknown_field(api: Api, ask: Ask, query: str) -> None:
    """And everything else that the schema forbids."""
    invalid(ask(query), "GRAPHQL_VALIDATION_FAILED")
    assert api.last_entry().details["code"] == "GRAPHQL_VALIDATION_FAILED"


@pytest.mark.parametrize(
    "variables",
    [
        {"parameters": {"event": "BIRTH"}},
        {"parameters": {"event": "Birth"}},
        {"parameters": {"firstName": "A"}},
        {"parameters": {"name": 1}},
        {"parameters": {"name": ["A"]}},
        {"parameters": "name"},
        {"parameters": None},
        {"params": {}},
        {},
        None,
        {"parameters": {"name": {"a": [[[["\ud800"]]]]}}},
        {"parameters": {}, "sort": 1},
    ],
)
def test_7_1_row_5_bad_or_missing_variable(api: Api, bearer: dict[str, str], variables: object) -> None:
    content = json.dumps({"query": QUERY, "variables": variables}).encode()
    answer = api.http.post("/graphql", content=content, headers={**bearer, "Content-Type": "application/json"})
    assert "Variable" in invalid(answer, "BAD_USER_INPUT")
    assert api.last_entry().details["code"] == "BAD_USER_INPUT"


def test_an_operation_that_is_not_there(ask: Ask) -> None:
    invalid(ask("query a { __typename }", operationName="b"), "BAD_USER_INPUT")
    invalid(ask("query a { __typename } query b { __typename }"), "BAD_USER_INPUT")


def test_7_1_row_6_no_token_or_a_bad_one(api: Api, bearer: dict[str, str]) -> None:
    """HTTP 200, no data, `Unauthorized`; the audit tells the causes apart."""
    request = {"query": QUERY, "variables": {"parameters": FIND_ZOE}}
    token = bearer["Authorization"].removeprefix("Bearer ")
    for header, reason in (
        ({}, "token-missing"),
        ({"Authorization": token}, "token-missing"),
        ({"Authorization": "Basic YTpi"}, "token-missing"),
        ({"Authorization": "Bearer nonsense"}, "token-undecodable"),
        ({"Authorization": "Bearer a.b.c"}, "token-undecodable"),
        ({"Authorization": f"Bearer {token[:-8]}AAAAAAAA"}, "token-invalid"),
    ):
        api.new_entries()
        assert failure(api.http.post("/graphql", json=request, headers=header), "UNAUTHENTICATED") == "Unauthorized"
        (entry,) = api.new_entries()
        assert (entry.action, entry.outcome, entry.reason) == (
            AuditAction.RECORDS_SEARCHED,
            Outcome.REFUSED,
            reason,
        )
        assert (entry.actor.id, entry.client_id) == ("", "")
    api.clock.move(600_000)
    assert failure(api.http.post("/graphql", json=request, headers=bearer), "UNAUTHENTICATED") == "Unauthorized"
    assert api.last_entry().reason == "token-expired"
    assert rows(api.path, "SELECT count(*) FROM search_counts") == [(0,)]


@pytest.mark.parametrize("kind", [ClientType.HEALTH, ClientType.NATIONAL_ID, ClientType.WEBHOOK])
def test_7_1_row_7_another_client_type(api: Api, kind: ClientType) -> None:
    if kind is ClientType.NATIONAL_ID:
        api.free_national_id()
    header = api.bearer(api.create(kind, "Other"))
    answer = api.http.post("/graphql", json={"query": QUERY, "variables": {"parameters": FIND_ZOE}}, headers=header)
    assert failure(answer, "UNAUTHENTICATED") == "Authentication failed"
    entry = api.last_entry()
    assert (entry.action, entry.reason, entry.client_name) == (AuditAction.RECORDS_SEARCHED, "scope-missing", "Other")


def test_7_1_row_7_and_4_3_deactivated_and_deleted(api: Api, keys: IssuedKeys, ask: Ask) -> None:
    """At once, with a token issued before; active again, the same token works again."""
    variables = {"parameters": FIND_ZOE}
    api.services.clients.deactivate(api.admin, keys.client.client_id)
    assert failure(ask(QUERY, variables), "UNAUTHENTICATED") == "Authentication failed"
    assert api.last_entry().reason == "client-inactive"
    api.services.clients.activate(api.admin, keys.client.client_id)
    assert found(ask(QUERY, variables)) == [ZOE.tracking_id]
    api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)
    assert failure(ask(QUERY, variables), "UNAUTHENTICATED") == "Authentication failed"


def test_4_3_after_a_refresh_the_token_works_until_it_expires(api: Api, keys: IssuedKeys, ask: Ask) -> None:
    """Column “After secret refresh”."""
    api.services.clients.refresh_secret(api.admin, keys.client.client_id)
    assert found(ask(QUERY, {"parameters": FIND_ZOE})) == [ZOE.tracking_id]


def test_7_1_row_8_a_users_token(api: Api, keys: IssuedKeys) -> None:
    """The practice API issues none, so one that is signed rightly belongs to nobody it knows: `Unauthorized`."""
    with api.services.workspace.reading():
        row = SigningKeyRow.get()
        key = load_private_key(unseal(api.admin.key, bytes(row.private_sealed), SIGNING_KEY_BOUND_TO))
    claims = {"scope": ["register"], "iat": NOW_MS // 1000, "exp": NOW_MS // 1000 + 600, "sub": "a" * 24}
    token = sign_token(key, claims | {"aud": ["opencrvs:gateway-user"], "iss": "opencrvs:auth-service"})
    answer = api.http.post(
        "/graphql",
        json={"query": QUERY, "variables": {"parameters": FIND_ZOE}},
        headers={"Authorization": f"Bearer {token}"},
    )
    assert failure(answer, "UNAUTHENTICATED") == "Unauthorized"


def test_7_1_row_9_quota_used_up(api: Api) -> None:
    store(api.services.workspace, SHELF)
    header = api.bearer(api.create(ClientType.RECORD_SEARCH, "Small", daily_quota=1))
    request = {"query": QUERY, "variables": {"parameters": FIND_ZOE}}
    assert found(api.http.post("/graphql", json=request, headers=header)) == [ZOE.tracking_id]
    answer = api.http.post("/graphql", json=request, headers=header)
    assert failure(answer, "INTERNAL_SERVER_ERROR") == "Daily search quota exceeded"
    assert api.last_entry().reason == "quota-used-up"


def test_7_1_row_10_more_than_five_matches(api: Api, ask: Ask) -> None:
    store(api.services.workspace, births(6, "Kapambwe"))
    answer = ask(QUERY, {"parameters": {"childLastName": "Kapambwe"}})
    assert "too many results" in failure(answer, "INTERNAL_SERVER_ERROR")
    assert api.last_entry().reason == "too-many-results"


def test_7_1_row_11_half_a_date_range(api: Api, ask: Ask) -> None:
    message = failure(ask(QUERY, {"parameters": {"motherDoBEnd": "2024-01-01"}}), "INTERNAL_SERVER_ERROR")
    assert "motherDoBStart" in message
    assert "motherDoBEnd" in message
    assert api.last_entry().reason == "date-range-incomplete"


def test_7_1_row_12_success(api: Api, keys: IssuedKeys, ask: Ask) -> None:
    """`data.searchEvents{totalItems results}`, one audit entry, one counted search."""
    answer = ask(QUERY, {"parameters": FIND_ZOE})
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == {
        "data": {
            "searchEvents": {
                "totalItems": 1,
                "results": [{"id": ZOE.record_id, "registration": {"trackingId": ZOE.tracking_id}}],
            }
        }
    }
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome) == (AuditAction.RECORDS_SEARCHED, Outcome.DONE)
    assert (entry.actor.id, entry.client_id, entry.origin) == (
        keys.client.client_id,
        keys.client.client_id,
        "127.0.0.1",
    )
    assert entry.details["found"] == 1
    assert rows(api.path, "SELECT count FROM search_counts") == [(1,)]
    api.check_chain()


def test_7_1_nothing_found(ask: Ask) -> None:
    answer = ask(QUERY, {"parameters": {"trackingId": "nobody"}})
    assert answer.json() == {"data": {"searchEvents": {"totalItems": 0, "results": []}}}


def test_7_1_duplicate_keys_the_last_wins(api: Api, bearer: dict[str, str]) -> None:
    """The published sample request has them, in the variables."""
    variables = f'{{"parameters": {{"trackingId": "nobody", "trackingId": "{ZOE.tracking_id}"}}}}'
    content = f'{{"query": "{{ nonsense", "query": {json.dumps(QUERY)}, "variables": {variables}}}'
    answer = api.http.post("/graphql", content=content, headers={**bearer, "Content-Type": "application/json"})
    assert found(answer) == [ZOE.tracking_id]


def test_7_1_no_content_type_counts_as_json(api: Api, bearer: dict[str, str]) -> None:
    content = json.dumps({"query": QUERY, "variables": {"parameters": FIND_ZOE}}).encode()
    assert found(api.http.post("/graphql", content=content, headers=bearer)) == [ZOE.tracking_id]


def test_7_1_aliases_fragments_typename_and_variables(ask: Ask) -> None:
    """Each alias is a search of its own; one that fails leaves the others alone."""
    query = """
    query both($birth: AdvancedSearchParametersInput!, $sort: String = "asc") {
      kind: __typename
      birth: searchEvents(advancedSearchParameters: $birth, sort: $sort) { ...Set }
      death: searchEvents(advancedSearchParameters: {event: death, trackingId: "DCHAND3"}) { ...Set }
      half: searchEvents(advancedSearchParameters: {childDoBStart: "2024-01-01"}) { ...Set }
    }
    fragment Set on EventSearchResultSet {
      __typename
      found: results {
        __typename
        ... on BirthEventSearchSet { childName { familyName } }
        ... on DeathEventSearchSet { deceasedName { familyName } }
      }
    }
    query other { __typename }
    """
    answer = ask(query, {"birth": FIND_ZOE}, operationName="both")
    assert answer.status_code == 200
    body = answer.json()
    assert body["data"] == {
        "kind": "Query",
        "birth": {
            "__typename": "EventSearchResultSet",
            "found": [
                {
                    "__typename": "BirthEventSearchSet",
                    "childName": [{"familyName": "O’Mbewe"}, {"familyName": "Ombéwé"}],
                }
            ],
        },
        "death": {
            "__typename": "EventSearchResultSet",
            "found": [
                {"__typename": "DeathEventSearchSet", "deceasedName": [{"familyName": "Mwila"}, {"familyName": None}]}
            ],
        },
        "half": None,
    }
    (error,) = body["errors"]
    assert error["path"] == ["half"]


def test_7_1_introspection_is_open(api: Api) -> None:
    """Without a token, and nothing is recorded: it shows no data."""
    api.new_entries()
    answer = api.http.post("/graphql", json={"query": introspection_query()})
    assert answer.status_code == 200
    assert answer.json()["data"]["__schema"]["queryType"]["name"] == "Query"
    assert api.new_entries() == []


def test_there_is_no_get(api: Api) -> None:
    """Section 1: an unknown method is 404."""
    assert api.http.get("/graphql", params={"query": "{__typename}"}).status_code == 404


# 7.2 once more, as the reference writes it.
PEOPLE = ("child", "deceased", "mother", "father", "informant", "bride", "groom")
PARAMETERS = {
    *("event", "name", "registrationStatuses", "compositionType", "recordId", "trackingId", "registrationNumber"),
    *("contactNumber", "contactEmail", "nationalId", "dateOfMarriage", "childGender", "deceasedGender"),
    *("declarationLocationId", "declarationJurisdictionId", "eventLocationId", "eventCountry"),
    *(f"eventLocationLevel{level}" for level in range(1, 6)),
    *(f"{name}{end}" for name in ("dateOfEvent", "dateOfRegistration") for end in ("", "Start", "End")),
    *(f"{person}FirstNames" for person in PEOPLE),
    *("childLastName" if person == "child" else f"{person}FamilyName" for person in PEOPLE),
    *(f"{person}Identifier" for person in PEOPLE),
    *(f"{person}DoB{end}" for person in PEOPLE for end in ("", "Start", "End")),
}
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


EVERY_FIELD = """
fragment All on EventSearchResultSet {
  totalItems
  results {
    __typename id type
    registration {
      status contactNumber contactEmail contactRelationship dateOfDeclaration trackingId registrationNumber
      eventLocationId registeredLocationId reason comment duplicates createdAt modifiedAt
      assignment { userId firstName lastName officeName avatarURL }
    }
    operationHistories {
      operationType operatedOn operatorRole operatorName { ...N } operatorOfficeName operatorOfficeAlias
      notificationFacilityName notificationFacilityAlias rejectReason rejectComment
    }
    ... on BirthEventSearchSet {
      childName { ...N } childIdentifier dateOfBirth placeOfBirth childGender mothersFirstName mothersLastName
      fathersFirstName fathersLastName motherDateOfBirth fatherDateOfBirth motherIdentifier fatherIdentifier
    }
    ... on DeathEventSearchSet { deceasedGender deceasedName { ...N } dateOfDeath }
    ... on MarriageEventSearchSet {
      brideName { ...N } groomName { ...N } brideIdentifier groomIdentifier dateOfMarriage
    }
  }
}
fragment N on HumanName { use firstNames middleName familyName marriedLastName }
"""
SEARCH_P = "searchEvents(advancedSearchParameters: $p) { ...All }"
EVERYTHING = f"query ($p: AdvancedSearchParametersInput!) {{ {SEARCH_P} }} {EVERY_FIELD}"


def one(ask: Ask, tracking_id: str) -> dict[str, Any]:
    answer = ask(EVERYTHING, {"p": {"trackingId": tracking_id}})
    assert list(answer.json()) == ["data"], answer.text
    (result,) = answer.json()["data"]["searchEvents"]["results"]
    return dict(result)


def human_name(use: str, first_names: str, family_name: str | None) -> dict[str, str | None]:
    return {
        "use": use,
        "firstNames": first_names,
        "middleName": None,
        "familyName": family_name,
        "marriedLastName": None,
    }


def test_7_2_values_of_a_birth(ask: Ask) -> None:
    """All of them; the name in two languages, the times as the reference writes them."""
    result = one(ask, ZOE.tracking_id)
    history = {
        "operatedOn": "2024-04-01T10:00:00.000Z",
        "operatorRole": "Local Registrar",
        "operatorName": [human_name("en", "Kennedy", "Mweene"), human_name("fr", "", None)],
        "operatorOfficeName": "Ibombo District Office",
        "operatorOfficeAlias": ["Ibombo District Office"],
        "notificationFacilityName": None,
        "notificationFacilityAlias": None,
        "rejectReason": None,
        "rejectComment": None,
    }
    assert result == {
        "__typename": "BirthEventSearchSet",
        "id": ZOE.record_id,
        "type": "Birth",
        "registration": {
            "status": "REGISTERED",
            "contactNumber": "0712345678",
            "contactEmail": "Zoe.Family@example.org",
            "contactRelationship": "GRANDMOTHER",
            "dateOfDeclaration": "2024-04-01",
            "trackingId": "BZOE001",
            "registrationNumber": "2024BZOE001",
            "eventLocationId": IBOMBO_HOSPITAL,
            "registeredLocationId": IBOMBO_OFFICE,
            "reason": None,
            "comment": None,
            "duplicates": None,
            "createdAt": str(AT_MS),
            "modifiedAt": str(AT_MS),
            "assignment": None,
        },
        "operationHistories": [
            {"operationType": "IN_PROGRESS", **history},
            {"operationType": "REGISTERED", **history},
        ],
        "childName": [human_name("en", "Zoë Amina", "O’Mbewe"), human_name("fr", "Zoé", "Ombéwé")],
        "childIdentifier": "5550000001",
        "dateOfBirth": "2024-03-22",
        "placeOfBirth": IBOMBO_HOSPITAL,
        "childGender": "female",
        "mothersFirstName": "Grace",
        "mothersLastName": "Phiri",
        "fathersFirstName": "Jonathan",
        "fathersLastName": "O’Mbewe",
        "motherDateOfBirth": "1990-05-06",
        "fatherDateOfBirth": "1988-07-08",
        "motherIdentifier": "5550000002",
        "fatherIdentifier": "5550000003",
    }


def test_7_2_values_of_a_birth_at_home_without_a_father(ask: Ask) -> None:
    """What is not known is null; the place of birth is then the district."""
    result = one(ask, KOFI.tracking_id)
    assert (result["registration"]["status"], result["registration"]["eventLocationId"]) == ("CERTIFIED", None)
    assert result["placeOfBirth"] == ILANGA
    assert result["childName"][1] == human_name("fr", "", None)
    assert {name: result[name] for name in ("fathersFirstName", "fatherDateOfBirth", "fatherIdentifier")} == {
        "fathersFirstName": None,
        "fatherDateOfBirth": None,
        "fatherIdentifier": None,
    }
    assert result["registration"]["contactNumber"] is None


def test_7_2_values_of_a_death(ask: Ask) -> None:
    result = one(ask, CHANDA.tracking_id)
    assert (result["__typename"], result["type"]) == ("DeathEventSearchSet", "Death")
    assert (result["deceasedGender"], result["dateOfDeath"]) == ("male", "2024-01-15")
    assert result["deceasedName"] == [human_name("en", "Chanda", "Mwila"), human_name("fr", "", None)]


def test_7_2_values_of_a_marriage(ask: Ask) -> None:
    result = one(ask, WEDDING.tracking_id)
    assert (result["__typename"], result["type"]) == ("MarriageEventSearchSet", "Marriage")
    assert result["brideName"][0] == human_name("en", "Lindiwe", "Zulu")
    assert result["groomName"][0] == human_name("en", "Thembani", "Ncube")
    assert (result["brideIdentifier"], result["groomIdentifier"]) == ("5550000008", "5550000009")
    assert result["dateOfMarriage"] == "2023-12-24"


def test_7_2_a_record_that_was_retrieved_says_so_in_its_own_history_only(api: Api, ask: Ask) -> None:
    """The operations are what made the record what it is; the original adds `Retrieved` elsewhere, too."""
    assert len(one(ask, ZOE.tracking_id)["operationHistories"]) == 2
    assert len(one(ask, ZOE.tracking_id)["operationHistories"]) == 2
    query = "SELECT count(*) FROM record_history WHERE action = 'retrieved' AND role = 'Record search'"
    assert rows(api.path, query) == [(2,)]


def test_7_2_the_countrys_own_records_are_found(api: Api, ask: Ask) -> None:
    """Each of the sixty, with every field of the schema."""
    tracking_ids = [str(row[0]) for row in rows(api.path, "SELECT tracking_id FROM records ORDER BY id LIMIT 60")]
    for tracking_id in tracking_ids:
        result = one(ask, tracking_id)
        assert result["registration"]["trackingId"] == tracking_id
        assert result["registration"]["registrationNumber"].endswith(tracking_id)


def test_7_4_everything_but_sort_is_ignored(ask: Ask) -> None:
    """`page size` row: `count`, `skip`, `sortColumn`, `sortBy`, `userId`; `sort` is `desc` unless it is `asc`."""
    query = """
    query ($sort: String) {
      searchEvents(
        advancedSearchParameters: {registrationStatuses: ["IN_PROGRESS"], name: "Lindiwe Petronella Agnieszka"}
        count: 1 skip: 1 sort: $sort sortColumn: "id" sortBy: [{column: "id", order: "asc"}] userId: "x"
      ) { totalItems results { registration { trackingId } } }
    }
    """
    latest_first = [ZOE.tracking_id, WEDDING.tracking_id]
    assert found(ask(query)) == latest_first
    for sort, expected in (("desc", latest_first), ("asc", latest_first[::-1]), ("sideways", latest_first)):
        assert found(ask(query, {"sort": sort})) == expected


def test_w15_parallel_searches_cannot_overshoot_the_quota(api: Api) -> None:
    """7.4, `quota` row: twelve threads at once, five searches allowed; exactly five are answered."""
    store(api.services.workspace, SHELF)
    header = api.bearer(api.create(ClientType.RECORD_SEARCH, "Small", daily_quota=5))
    request = {"query": QUERY, "variables": {"parameters": FIND_ZOE}}
    together = threading.Barrier(12)

    def search() -> bool:
        with httpx.Client(base_url=api.server.address, timeout=20, trust_env=False) as http:
            together.wait()
            body = http.post("/graphql", json=request, headers=header).json()
        return "errors" not in body

    with ThreadPoolExecutor(12) as pool:
        answers = [future.result() for future in [pool.submit(search) for _ in range(12)]]
    assert sorted(answers) == [False] * 7 + [True] * 5
    assert rows(api.path, "SELECT count FROM search_counts") == [(5,)]
    assert rows(api.path, "SELECT count(*) FROM record_history WHERE action = 'retrieved'") == [(5,)]
    api.check_chain()


def aliases(count: int, selection: str) -> str:
    return " ".join(f"a{number}: {selection}" for number in range(count))


SEARCH_ALL = "searchEvents(advancedSearchParameters: {}) { totalItems }"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        pytest.param("{" + "__typename " * 599 + "}", "GRAPHQL_PARSE_FAILED", id="tokens"),
        pytest.param("{" + " " * 20_000 + "__typename}", "GRAPHQL_PARSE_FAILED", id="length"),
        pytest.param("{__typename}" + "#\n" * 101, "GRAPHQL_PARSE_FAILED", id="comments"),
        pytest.param("{a" * 295 + "}" * 295, "GRAPHQL_PARSE_FAILED", id="depth"),
        pytest.param("{a(b:" + "[" * 280 + "]" * 280 + ")}", "GRAPHQL_PARSE_FAILED", id="depth of a list"),
        pytest.param("{" + aliases(11, SEARCH_ALL) + "}", "GRAPHQL_VALIDATION_FAILED", id="searches"),
        pytest.param(
            "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}",
            "GRAPHQL_VALIDATION_FAILED",
            id="depth of introspection",
        ),
        pytest.param(
            "{__schema{types{fields{" + aliases(190, "name") + "}}}}", "GRAPHQL_VALIDATION_FAILED", id="fields"
        ),
        pytest.param("{" + "... on Query {" * 50 + "__typename" + "}" * 51, None, id="inline fragments"),
        pytest.param(
            "fragment A on Query{...B ...B} fragment B on Query{...C ...C} fragment C on Query{a: __typename} {...A}",
            None,
            id="fragments in fragments",
        ),
    ],
)
def test_a_hostile_query_is_bounded(api: Api, ask: Ask, query: str, code: str | None) -> None:
    """Stricter than the original: tokens, length, comments, searches, depth of introspection and fields are limited."""
    answer = ask(query)
    if code is None:
        assert answer.status_code == 200
    else:
        invalid(answer, code)
        assert api.last_entry().details["code"] == code
    assert found(ask(QUERY, {"parameters": FIND_ZOE})) == [ZOE.tracking_id]


def test_the_largest_honest_query_is_answered(api: Api, ask: Ask) -> None:
    """Ten searches, each for every field of five records."""
    store(api.services.workspace, births(5, "Kapambwe"))
    query = f"query ($p: AdvancedSearchParametersInput!) {{ {aliases(10, SEARCH_P)} }} {EVERY_FIELD}"
    answer = ask(query, {"p": {"childLastName": "Kapambwe"}})
    assert answer.status_code == 200, answer.text
    assert list(answer.json()) == ["data"]
    assert [len(each["results"]) for each in answer.json()["data"].values()] == [5] * 10


def test_a_file_that_cannot_be_used_is_an_honest_503(api: Api, ask: Ask) -> None:
    """At the first of several searches; nothing was done, and the next call is answered again."""
    moved = api.path.with_name("elsewhere.crvs")
    api.path.rename(moved)
    try:
        answer = ask("{" + aliases(9, SEARCH_ALL) + "}")
    finally:
        moved.rename(api.path)
    assert answer.status_code == 503
    assert set(answer.json()) == {"statusCode", "error", "message"}
    assert found(ask(QUERY, {"parameters": FIND_ZOE})) == [ZOE.tracking_id]
    api.check_chain()


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=15,
)
REQUESTS = st.fixed_dictionaries(
    {},
    optional={
        "query": st.sampled_from([QUERY, EVERYTHING, "{__typename}", "{"]) | st.text(max_size=80) | JSON_VALUES,
        "variables": st.dictionaries(st.sampled_from(["parameters", "p", "sort"]), JSON_VALUES) | JSON_VALUES,
        "operationName": st.text(max_size=8) | JSON_VALUES,
    },
)
# The server and its workspace may be the same for all examples: none expects the file to be in some state.
SHARED = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SHARED
@given(st.binary(max_size=200) | (REQUESTS | JSON_VALUES).map(lambda value: json.dumps(value).encode()))
def test_whatever_is_sent_is_answered(api: Api, bearer: dict[str, str], content: bytes) -> None:
    """Never a 500, never nothing; always JSON in one of the two forms."""
    answer = api.http.post("/graphql", content=content, headers={**bearer, "Content-Type": "application/json"})
    body = answer.json()
    if answer.status_code == 400:
        assert set(body) in ({"errors"}, {"statusCode", "error", "message"})
    else:
        assert answer.status_code == 200
        assert "data" in body


TEXTS = st.text(max_size=30) | st.sampled_from(["Zoë", "O'Mbewe", "2024-01-01", "5550000002", "male", "%", "a" * 300])


@SHARED
@given(
    st.dictionaries(
        st.sampled_from(sorted(PARAMETERS - {"event", "registrationStatuses", "compositionType"})), st.none() | TEXTS
    ),
    st.none() | st.lists(st.none() | TEXTS, max_size=12),
    st.sampled_from([None, "birth", "death", "marriage"]),
    TEXTS,
)
def test_whatever_is_searched_for_is_answered(
    api: Api,
    bearer: dict[str, str],
    texts: dict[str, str | None],
    types: list[str | None] | None,
    event: str | None,
    sort: str,
) -> None:
    """Every parameter with any text: at most five records, or one of the errors of the table."""
    variables = {"parameters": {**texts, "compositionType": types, "event": event}, "sort": sort}
    content = json.dumps({"query": QUERY, "variables": variables}).encode()
    answer = api.http.post("/graphql", content=content, headers={**bearer, "Content-Type": "application/json"})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    if "errors" in body:
        assert body["errors"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
        assert body["data"] == {"searchEvents": None}
    else:
        assert body["data"]["searchEvents"]["totalItems"] == len(body["data"]["searchEvents"]["results"]) <= 5
