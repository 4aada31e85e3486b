"""A full disk, a locked or a missing file during a call: an honest 5xx, nothing half-written. Source: issue 3."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

import httpx
import pytest

from crvs_desktop.domain.clients import ClientType
from tests.api.conftest import Api
from tests.services.conftest import rows

Contents = list[list[tuple[object, ...]]]
Calls = dict[str, Callable[[], httpx.Response]]
TABLES = (
    "clients",
    "records",
    "record_terms",
    "record_history",
    "search_counts",
    "subscriptions",
    "deliveries",
    "audit_entries",
)
SEARCH = {
    "query": "query($p: AdvancedSearchParametersInput!) { searchEvents(advancedSearchParameters: $p) { totalItems } }",
    "variables": {"p": {"trackingId": "B000000"}},
}


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crvs_desktop.models.workspace.BUSY_TIMEOUT_S", 0.05)


@pytest.fixture
def calls(api: Api) -> Calls:
    """One call of each kind that writes; every one would be done, or refused and recorded."""
    health, search, webhook = (
        api.create(kind) for kind in (ClientType.HEALTH, ClientType.RECORD_SEARCH, ClientType.WEBHOOK)
    )
    for_health, for_search, for_webhook = api.bearer(health), api.bearer(search), api.bearer(webhook)
    hub = {"callback": "http://127.0.0.1:1/", "mode": "subscribe", "topic": "BIRTH_REGISTERED", "secret": "wrong"}
    return {
        "token": lambda: api.ask_token(health),
        "token refused": lambda: api.http.post("/token"),
        "notification refused": lambda: api.http.post("/notification", headers=for_health, json={}),
        "no scope": lambda: api.http.post("/notification", headers=for_search, json={}),
        "no bearer": lambda: api.http.get("/webhooks"),
        "search": lambda: api.http.post("/graphql", headers=for_search, json=SEARCH),
        "locations": lambda: api.http.get("/location", params={"type": "CRVS_OFFICE"}),
        "subscribe": lambda: api.http.post("/webhooks", headers=for_webhook, json={"hub": hub}),
        "subscriptions": lambda: api.http.get("/webhooks", headers=for_webhook),
        "unsubscribe": lambda: api.http.delete("/webhooks/unknown", headers=for_webhook),
        "not found": lambda: api.http.get("/nothing"),
        "other host": lambda: api.http.get("/ping", headers={"Host": "evil.com"}),
    }


@contextmanager
def full(api: Api, calls: Calls) -> Iterator[Contents]:
    """Let the file not grow any more, as on a full disk."""
    database = api.services.workspace._database
    pages = api.in_store(lambda: int(database.execute_sql("PRAGMA page_count").fetchone()[0]))

    def limit(count: int) -> None:
        api.in_store(lambda: database.execute_sql(f"PRAGMA max_page_count = {count}").fetchone())

    limit(pages)
    while any([call().status_code < 500 for call in calls.values()]):  # noqa: C419 (the last pages are filled up)
        pass
    yield contents(api)
    limit(1_000_000)


@contextmanager
def locked(api: Api, _calls: Calls) -> Iterator[Contents]:
    with closing(sqlite3.connect(api.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield contents(api)
        other.execute("ROLLBACK")


@contextmanager
def moved(api: Api, _calls: Calls) -> Iterator[Contents]:
    before, away = contents(api), api.path.with_name("away.crvs")
    api.path.rename(away)
    yield before
    away.rename(api.path)


def contents(api: Api) -> Contents:
    return [rows(api.path, f"SELECT * FROM {table}") for table in TABLES]


@pytest.mark.parametrize("trouble", [full, locked, moved], ids=["full", "locked", "moved away"])
def test_every_call_is_an_honest_5xx(
    api: Api,
    calls: Calls,
    trouble: Callable[[Api, Calls], AbstractContextManager[Contents]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """In the framework's form, without a trace or the file's name; nothing was written; afterwards all goes on."""
    with trouble(api, calls) as before:
        found = {name: call() for name, call in calls.items()}
    assert contents(api) == before
    # As the reference's section 6 has it for notifications.
    expected = {name: 500 if name == "notification refused" else 503 for name in calls}
    assert {name: answer.status_code for name, answer in found.items()} == expected
    for answer in found.values():
        assert list(answer.json()) == ["statusCode", "error", "message"]
        assert answer.json()["error"] in ("Service Unavailable", "Internal Server Error")
        assert "training" not in answer.text
    assert "Traceback" not in caplog.text
    assert str(api.path) not in caplog.text

    assert {name: call().status_code for name, call in calls.items()} == {
        "token": 200,
        "token refused": 400,
        "notification refused": 400,
        "no scope": 403,
        "no bearer": 401,
        "search": 200,
        "locations": 200,
        "subscribe": 400,
        "subscriptions": 200,
        "unsubscribe": 204,
        "not found": 404,
        "other host": 400,
    }
    assert api.check_chain() > len(before[-1])


def test_calls_that_only_read_go_on(api: Api) -> None:
    """The public key and the description need nothing to be written."""
    with locked(api, {}):
        assert api.http.get("/ping").status_code == 200
        assert api.http.get("/.well-known").status_code == 200
        assert api.http.get("/openapi.json").status_code == 200
