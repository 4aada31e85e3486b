"""Ready code for clients, as text; tests/api/test_snippets.py runs it."""

import ast
import json
import re

import pytest

from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.snippets import (
    CLIENT_SECRET_PLACE,
    LANGUAGE_LABELS,
    PURPOSE_LABELS,
    PURPOSES,
    SHA_SECRET_PLACE,
    Language,
    Purpose,
    Values,
    languages,
    needs_client_secret,
    needs_sha_secret,
    postman_environment,
    snippet,
)

CLIENT_ID = "5d0f3c1e-7a42-4b6c-9c31-2f8e6d90ab17"
ADDRESS = "http://127.0.0.1:7171"
EVERY = [(purpose, language) for purpose in Purpose for language in languages(purpose)]
BY_NAME = pytest.mark.parametrize(("purpose", "language"), EVERY, ids=[f"{p}-{lang}" for p, lang in EVERY])


def test_every_type_gets_a_token_and_what_it_is_for() -> None:
    """And every purpose and language has its label."""
    assert set(PURPOSES) == set(ClientType)
    assert all(purposes[0] is Purpose.TOKEN for purposes in PURPOSES.values())
    assert set(PURPOSE_LABELS) == set(Purpose) == {purpose for purposes in PURPOSES.values() for purpose in purposes}
    assert set(LANGUAGE_LABELS) == set(Language)


@BY_NAME
def test_places_of_secrets_stand_where_secrets_are_needed(purpose: Purpose, language: Language) -> None:
    """And nowhere else; nothing that should be filled in is left."""
    text = snippet(purpose, language, Values(CLIENT_ID, ADDRESS))
    assert (text.count(CLIENT_SECRET_PLACE) == 1) == needs_client_secret(purpose)
    assert (text.count(SHA_SECRET_PLACE) == 1) == needs_sha_secret(purpose)
    assert "@@" not in text
    assert (ADDRESS in text) == (purpose is not Purpose.RECEIVE)
    assert text.endswith("\n")
    assert not re.search(r"[ \t]$", text, re.MULTILINE)


@BY_NAME
def test_secrets_replace_their_places(purpose: Purpose, language: Language) -> None:
    """Also those that only stand for one on the screen."""
    text = snippet(purpose, language, Values(CLIENT_ID, client_secret=Secret("••••"), sha_secret=Secret("••‥")))
    assert (text.count("••••") == 1) == needs_client_secret(purpose)
    assert (text.count("••‥") == 1) == needs_sha_secret(purpose)
    assert "secret>" not in text


@pytest.mark.parametrize("purpose", Purpose)
def test_python_is_python(purpose: Purpose) -> None:
    """It uses what comes with Python and nothing else."""
    tree = ast.parse(snippet(purpose, Language.PYTHON, Values(CLIENT_ID)))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= {"json", "urllib", "http", "hashlib", "hmac", "sys"}


def test_a_search_asks_for_the_given_registration() -> None:
    """In a body that is JSON."""
    text = snippet(Purpose.SEARCH, Language.CURL, Values(CLIENT_ID, registration_number="2025B7B79Z2"))
    body = text.split("<<'JSON'\n")[1].split("\nJSON")[0]
    assert json.loads(body)["variables"] == {"wanted": {"registrationNumber": "2025B7B79Z2"}}


def test_the_postman_environment_has_the_names_of_the_originals_samples() -> None:
    """With what is secret marked as such, so that Postman masks it and does not share it."""
    values = Values(CLIENT_ID, ADDRESS, client_secret=Secret("one"), sha_secret=Secret("two"))
    environment = postman_environment("A name", "some-id", values, has_callback=True)
    assert environment["_postman_variable_scope"] == "environment"
    assert [(value["key"], value["value"], value["type"]) for value in environment["values"]] == [
        ("auth", ADDRESS, "default"),
        ("gateway", ADDRESS, "default"),
        ("webhooks", ADDRESS, "default"),
        ("client_id", CLIENT_ID, "default"),
        ("client_secret", "one", "secret"),
        ("sha_secret", "two", "secret"),
        ("integration-token", "", "secret"),
        ("callback", f"{ADDRESS}/practice/receiver/{CLIENT_ID}", "default"),
    ]
    assert all(value["enabled"] for value in environment["values"])


def test_values_do_not_show_their_secrets() -> None:
    """In a message or a trace."""
    assert "one" not in repr(Values(CLIENT_ID, client_secret=Secret("one")))
