"""A Record search client over records of the tests' own, and how it asks."""

import httpx
import pytest

from crvs_desktop.domain.clients import ClientType, IssuedKeys
from tests.api.conftest import Api
from tests.api.search.desk import Ask
from tests.services.practice.shelf import SHELF, store


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


@pytest.fixture
def ask(api: Api, bearer: dict[str, str]) -> Ask:
    """Send a query with the client's token."""

    def ask(query: str, variables: object = None, **more: object) -> httpx.Response:
        return api.http.post("/graphql", json={"query": query, "variables": variables, **more}, headers=bearer)

    return ask
