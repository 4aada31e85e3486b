"""`POST /graphql`: the transport and its errors. Source: reference, section 7; each test names its table and row."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from graphql import get_introspection_query as introspection_query

from crvs_desktop.crypto.sealing import unseal
from crvs_desktop.crypto.tokens import load_private_key, sign_token
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from crvs_desktop.models.tables import SigningKeyRow
from crvs_desktop.services.practice.access import SIGNING_KEY_BOUND_TO
from tests.api.conftest import Api
from tests.api.search.desk import FIND_ZOE, QUERY, SEARCH_ALL, Ask, aliases, failure, found, invalid
from tests.services.conftest import NOW_MS, rows
from tests.services.practice.shelf import SHELF, WEDDING, ZOE, births, store


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
