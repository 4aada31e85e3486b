"""Queries that would keep the server busy, and whatever else anyone may send."""

import json

import pytest
import schemathesis
from graphql import introspection_from_schema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.api.graphql import SCHEMA
from tests.api.conftest import Api
from tests.api.search.desk import (
    EVERY_FIELD,
    EVERYTHING,
    FIND_ZOE,
    PARAMETERS,
    QUERY,
    SEARCH_ALL,
    SEARCH_P,
    Ask,
    aliases,
    found,
    invalid,
)
from tests.services.practice.shelf import ZOE, births, store


def test_a_body_that_is_too_long(api: Api, bearer: dict[str, str]) -> None:
    """Stricter than section 1: here a quarter of a mebibyte; nothing that means something is longer."""
    answer = api.http.post(
        "/graphql", json={"query": "{__typename}", "variables": {"a": "x" * 262_144}}, headers=bearer
    )
    assert answer.status_code == 413
    assert api.last_entry().reason == "body-too-large"


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


SEARCHES = schemathesis.graphql.from_dict(dict(introspection_from_schema(SCHEMA)))["Query"]["searchEvents"]


@SHARED
@given(SEARCHES.as_strategy())
def test_whatever_the_schema_allows_is_answered(api: Api, bearer: dict[str, str], case: schemathesis.Case) -> None:
    """Queries made up from the schema itself: arguments of every kind, any selection of fields."""
    answer = api.http.post("/graphql", json={"query": case.body}, headers=bearer)
    assert answer.status_code == 200, answer.text
    codes = [error["extensions"]["code"] for error in answer.json().get("errors", ())]
    assert set(codes) <= {"INTERNAL_SERVER_ERROR"}
