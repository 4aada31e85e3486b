"""The built-in receiver: so that nobody has to program one in order to learn."""

import json
import logging

import pytest

from crvs_desktop.api.receiver import KEPT, SIZE_LIMIT
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.signatures import sign
from crvs_desktop.services.practice.webhooks import Webhooks
from tests.api.conftest import Api
from tests.api.test_deliveries import eventually, register
from tests.services.conftest import cheap_environment

BODY = '{"event":{"hub":{"topic":"BIRTH_REGISTERED"}},"name":"Zoë"}'.encode()


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    """Those of a Webhook client."""
    return api.create(ClientType.WEBHOOK)


def place(keys: IssuedKeys) -> str:
    return f"/practice/receiver/{keys.client.client_id}"


def messages(api: Api, keys: IssuedKeys) -> list[dict[str, object]]:
    answer = api.http.get(f"{place(keys)}/messages")
    assert answer.status_code == 200
    found: list[dict[str, object]] = answer.json()
    return found


def test_from_subscribing_to_a_verified_message(api: Api, keys: IssuedKeys) -> None:
    """A client subscribes to it over HTTP, something is registered, and it shows what came, verified."""
    assert api.subscribe(keys, api.server.address + place(keys)).status_code == 202
    register(api)
    eventually(lambda: bool(messages(api, keys)))
    (message,) = messages(api, keys)
    assert list(message) == ["time", "topic", "verified", "header", "body"]
    assert (message["topic"], message["verified"]) == ("BIRTH_REGISTERED", True)
    assert message["time"] == "2025-11-23T09:30:00.000Z"
    assert json.loads(str(message["body"]))["event"]["hub"] == {"topic": "BIRTH_REGISTERED"}
    secret = Secret(keys.sha_secret.reveal())
    assert sign(secret, str(message["body"]).encode()) == message["header"]


def test_the_window_reads_it_from_the_running_server(api: Api, keys: IssuedKeys) -> None:
    """The same messages, of all clients, the newest first."""
    other = api.create(ClientType.WEBHOOK, "Another")
    for client in (keys, other):
        api.http.post(place(client), content=BODY)
        api.clock.move(1)
    found = api.server.received()
    assert [message.client_id for message in found] == [other.client.client_id, keys.client.client_id]
    assert [message.verified for message in found] == [False, False]
    assert len(messages(api, keys)) == 1


@pytest.mark.parametrize("challenge", ["abc", "a+b/c==", "Zoë 🙂"])
def test_the_challenge_is_answered(api: Api, keys: IssuedKeys, challenge: str) -> None:
    """As reference 8.2 expects it."""
    query = {"mode": "subscribe", "challenge": challenge, "topic": "BIRTH_REGISTERED"}
    answer = api.http.get(place(keys), params=query)
    assert (answer.status_code, answer.json()) == (200, {"challenge": challenge})
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"mode": "subscribe"},
        {"mode": "subscribe", "challenge": "x"},
        {"mode": "unsubscribe", "challenge": "x", "topic": "x"},
        {"hub.mode": "subscribe", "hub.challenge": "x", "hub.topic": "x"},
    ],
)
def test_what_is_no_verification_request_is_refused(api: Api, keys: IssuedKeys, query: dict[str, str]) -> None:
    """400, also with the names of W3C WebSub."""
    assert api.http.get(place(keys), params=query).status_code == 400


@pytest.mark.parametrize("header", ["", "sha256=", "sha256=" + "0" * 64, "right in capitals", "of another client", "é"])
def test_a_wrong_signature_is_refused_and_shown(api: Api, keys: IssuedKeys, header: str) -> None:
    """401, and the message is kept, so that one can find out why."""
    right = sign(keys.sha_secret, BODY)
    other = api.create(ClientType.WEBHOOK, "Another")
    sent = {"right in capitals": right.upper(), "of another client": sign(other.sha_secret, BODY)}.get(header, header)
    answer = api.http.post(place(keys), content=BODY, headers={"X-Hub-Signature": sent.encode("latin-1")})
    assert (answer.status_code, answer.json()) == (401, {"verified": False})
    (message,) = messages(api, keys)
    assert (message["verified"], message["header"], message["body"]) == (False, sent, BODY.decode())
    answer = api.http.post(place(keys), content=BODY, headers={"X-Hub-Signature": right})
    assert (answer.status_code, answer.json()) == (200, {"verified": True})


@pytest.mark.parametrize("body", [b"", b"\xff\x00", b"[" * 9000, b"[]", b'{"event":{"hub":{"topic":[1]}}}', b"null"])
def test_whatever_comes_is_kept(api: Api, keys: IssuedKeys, body: bytes) -> None:
    """Verified by its bytes; without a topic when it says none."""
    answer = api.http.post(place(keys), content=body, headers={"X-Hub-Signature": sign(keys.sha_secret, body)})
    assert answer.status_code == 200
    (message,) = messages(api, keys)
    assert (message["verified"], message["topic"]) == (True, "")
    assert message["body"] == body.decode(errors="replace")


def test_the_latest_are_kept_and_no_more(api: Api, keys: IssuedKeys) -> None:
    """The newest first."""
    for number in range(KEPT + 3):
        api.http.post(place(keys), content=str(number))
    bodies = [message["body"] for message in messages(api, keys)]
    assert bodies == [str(number) for number in range(KEPT + 2, 2, -1)]


def test_an_endless_message_is_refused(api: Api, keys: IssuedKeys) -> None:
    """413, and nothing is kept."""
    answer = api.http.post(place(keys), content=b"x" * (SIZE_LIMIT + 1))
    assert answer.status_code == 413
    assert messages(api, keys) == []


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("client_id", ["nobody", "%00", "🙂"])
def test_a_client_that_is_not_there(api: Api, method: str, client_id: str) -> None:
    """404."""
    query = {"mode": "subscribe", "challenge": "x", "topic": "x"}
    assert api.http.request(method, f"/practice/receiver/{client_id}", params=query).status_code == 404


def test_a_deleted_client(api: Api, keys: IssuedKeys) -> None:
    """404: its SHA secret is destroyed."""
    api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)
    assert api.http.post(place(keys), content=BODY).status_code == 404


def test_only_get_and_post(api: Api, keys: IssuedKeys) -> None:
    """404 for other methods, as everywhere."""
    for method in ("PUT", "DELETE", "PATCH"):
        assert api.http.request(method, place(keys)).status_code == 404


def test_a_foreign_page_cannot_read_it(api: Api, keys: IssuedKeys) -> None:
    """Nor can a name that stands for this computer by a trick (DNS rebinding)."""
    path = f"{place(keys)}/messages"
    assert api.http.get(path, headers={"Origin": "https://evil.example"}).status_code == 403
    assert api.http.get(path, headers={"Host": "evil.example"}).status_code == 400


def test_a_test_event_arrives(api: Api, keys: IssuedKeys) -> None:
    """Also for a topic that never fires."""
    assert api.subscribe(keys, api.server.address + place(keys), "DEATH_CERTIFIED").status_code == 202
    webhooks = Webhooks(api.services.workspace, cheap_environment(api.clock))
    (subscription,) = webhooks.subscriptions(api.admin)
    webhooks.send_test_event(api.admin, subscription.subscription_id)
    eventually(lambda: bool(messages(api, keys)))
    (message,) = messages(api, keys)
    assert (message["topic"], message["verified"]) == ("DEATH_CERTIFIED", True)


def test_no_secret_in_what_it_shows(api: Api, keys: IssuedKeys, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the messages nor in the log."""
    caplog.set_level(logging.DEBUG)
    api.http.post(place(keys), content=BODY, headers={"X-Hub-Signature": sign(keys.sha_secret, BODY)})
    shown = json.dumps(messages(api, keys)) + caplog.text + repr(api.server.received())
    assert keys.sha_secret.reveal() not in shown
