"""Subscribing, listing and unsubscribing. Source: reference, sections 3, 4.3 and 8.1 to 8.4."""

import json
import logging
import socket
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.api.limits import Limits
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from tests.api.conftest import Api
from tests.api.receivers import ReceiverProcess
from tests.services.conftest import rows

DENIED = AuditAction.WEBHOOK_SUBSCRIBED, Outcome.REFUSED


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    """Those of a Webhook client."""
    return api.create(ClientType.WEBHOOK)


def listed(api: Api, keys: IssuedKeys) -> list[dict[str, Any]]:
    answer = api.http.get("/webhooks", headers=api.bearer(keys))
    assert answer.status_code == 200
    assert list(answer.json()) == ["entries"]
    entries: list[dict[str, Any]] = answer.json()["entries"]
    return entries


def check_refused(api: Api, reason: str, *, action: AuditAction = AuditAction.WEBHOOK_SUBSCRIBED) -> None:
    """The last entry says who was refused and why, and nothing was subscribed."""
    entry = api.last_entry()
    assert (entry.action, entry.outcome, entry.reason) == (action, Outcome.REFUSED, reason)
    assert entry.origin == "127.0.0.1"
    assert rows(api.path, "SELECT count(*) FROM subscriptions") == [(0,)]


@pytest.mark.parametrize("topic", ["BIRTH_REGISTERED", "DEATH_REGISTERED"])
@pytest.mark.parametrize("client_type", [ClientType.WEBHOOK, ClientType.NATIONAL_ID])
def test_8_1_row_ok(api: Api, receiver: ReceiverProcess, client_type: ClientType, topic: str) -> None:
    """202 and an empty body; stored, and in the audit with topic and callback. Section 9: National ID clients too."""
    api.free_national_id()
    keys = api.create(client_type)
    place = receiver.place()
    answer = api.subscribe(keys, place.url, topic)
    assert (answer.status_code, answer.content) == (202, b"")
    entry = api.last_entry()
    assert (entry.action, entry.outcome, entry.client_id) == (
        "webhook-subscribed",
        Outcome.DONE,
        keys.client.client_id,
    )
    assert entry.origin == "127.0.0.1"
    assert entry.details["topic"] == topic
    assert entry.details["callback"] == place.url
    (subscription,) = listed(api, keys)
    assert subscription["id"] == entry.details["subscription"]


def test_8_1_row_1_no_token(api: Api) -> None:
    """401 before anything else is looked at."""
    answer = api.http.post("/webhooks", content=b"{")
    assert answer.status_code == 401
    check_refused(api, "token-missing")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"hub"',
        b"{}",
        b'{"hub": null}',
        b'{"hub": []}',
        b'{"hub": "x"}',
        b'{"hub": {}, "more": 1}',
        b'{"hub": {"callback": ""}}',
        b'{"hub": {"callback": 1}}',
        b'{"hub": {"secret": null}}',
        b'{"hub": {"topic": ["BIRTH_REGISTERED"]}}',
        b'{"hub": {"topic": "BIRTH_REGISTERED", "lease": "1"}}',
    ],
)
def test_8_1_rows_2_and_3_another_form(api: Api, keys: IssuedKeys, body: bytes) -> None:
    """400 in three keys, also without `hub`, which the original answers with 500."""
    headers = api.bearer(keys) | {"Content-Type": "application/json"}
    answer = api.http.post("/webhooks", headers=headers, content=body)
    assert answer.status_code == 400
    assert answer.json() == {"statusCode": 400, "error": "Bad Request", "message": "Invalid request payload input"}
    check_refused(api, "request-invalid")


@pytest.mark.parametrize("topic", ["MARRIAGE_REGISTERED", "birth_registered", "1", "2", "3", "4", "5", "Zoë 🙂"])
def test_8_1_row_4_unknown_topic(api: Api, keys: IssuedKeys, topic: str) -> None:
    """Denied with the topic as it was sent; the numbers, which the original takes by accident, too."""
    answer = api.subscribe(keys, "http://127.0.0.1:9/", topic, secret="wrong", mode="wrong")
    assert answer.status_code == 400
    assert answer.json() == {"hub": {"mode": "denied", "topic": topic, "reason": f"Unsupported topic: {topic}"}}
    assert list(answer.json()["hub"]) == ["mode", "topic", "reason"]
    check_refused(api, "topic-unsupported")


def test_8_1_row_4_no_topic(api: Api, keys: IssuedKeys) -> None:
    """As an unknown one."""
    answer = api.subscribe(keys, "http://127.0.0.1:9/", topic=None)  # type: ignore[arg-type]
    assert answer.json() == {"hub": {"mode": "denied", "reason": "Unsupported topic: None"}}
    check_refused(api, "topic-unsupported")


def test_8_1_row_5_deactivated_client(api: Api, keys: IssuedKeys) -> None:
    """Section 4.3, subscribe, client deactivated: 400 denied, before secret and mode are looked at."""
    headers = api.bearer(keys)
    api.services.clients.deactivate(api.admin, keys.client.client_id)
    body = {"hub": {"callback": "http://127.0.0.1:9/", "topic": "BIRTH_REGISTERED"}}
    answer = api.http.post("/webhooks", headers=headers, json=body)
    assert answer.status_code == 400
    assert (answer.json()["hub"]["mode"], answer.json()["hub"]["topic"]) == ("denied", "BIRTH_REGISTERED")
    check_refused(api, "client-inactive")


def test_8_1_row_5_deleted_client(api: Api, keys: IssuedKeys) -> None:
    """Section 4.3, subscribe, client deleted."""
    headers = api.bearer(keys)
    api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)
    body = {"hub": {"callback": "http://127.0.0.1:9/", "topic": "BIRTH_REGISTERED"}}
    answer = api.http.post("/webhooks", headers=headers, json=body)
    assert answer.status_code == 400
    assert answer.json()["hub"]["mode"] == "denied"
    check_refused(api, "client-inactive")


@pytest.mark.parametrize("secret", ["wrong", None, "the client secret", "in capitals"])
def test_8_1_row_6_wrong_sha_secret(api: Api, keys: IssuedKeys, secret: str | None) -> None:
    """Denied, naming `hub.secret`, before the mode is looked at; missing is wrong."""
    sent = {
        "the client secret": keys.client_secret.reveal(),
        "in capitals": keys.sha_secret.reveal().upper(),
    }.get(secret or "", secret)
    answer = api.subscribe(keys, "http://127.0.0.1:9/", secret=sent, mode="unsubscribe")
    assert answer.status_code == 400
    assert answer.json()["hub"]["mode"] == "denied"
    assert "hub.secret" in answer.json()["hub"]["reason"]
    check_refused(api, "sha-secret-wrong")


@pytest.mark.parametrize("mode", ["unsubscribe", "Subscribe", None])
def test_8_1_row_7_wrong_mode(api: Api, keys: IssuedKeys, mode: str | None) -> None:
    """Denied, naming `hub.mode`; nothing is asked of the callback."""
    answer = api.subscribe(keys, "http://127.0.0.1:9/", mode=mode)
    assert answer.status_code == 400
    assert "hub.mode" in answer.json()["hub"]["reason"]
    check_refused(api, "mode-unsupported")


UNVERIFIED = {
    "status/404": "answer-not-2xx",
    "status/500": "answer-not-2xx",
    "redirect/-": "answer-not-2xx",
    "answer/wrong": "challenge-wrong",
    "answer/text": "challenge-wrong",
    "answer/list": "challenge-wrong",
    "answer/null": "challenge-wrong",
    "answer/no": "challenge-wrong",
    "answer/deep": "challenge-wrong",
    "padded/-": "answer-unusable",
    "broken/-": "answer-unusable",
    "closed/-": "answer-unusable",
    "silent/-": "timed-out",
    "drip/-": "timed-out",
}


@pytest.mark.parametrize(
    ("kind", "cause", "limits"),
    # Those that do not answer are given up soon.
    [(kind, cause, Limits(callback_s=0.5 if cause == "timed-out" else 8)) for kind, cause in UNVERIFIED.items()],
    ids=UNVERIFIED,
)
def test_8_1_row_8_not_verified(api: Api, keys: IssuedKeys, receiver: ReceiverProcess, kind: str, cause: str) -> None:
    """8.2, "anything else fails", and stricter: 2xx, no redirect followed, a time limit, an answer of bounded size."""
    answer = api.subscribe(keys, receiver.place(*kind.split("/")).url)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.endswith(".")
    check_refused(api, "callback-unverified")
    assert api.last_entry().details["cause"] == cause
    assert receiver.at("/ok/-/redirected").is_quiet()


REFUSED_ADDRESSES = [
    "ftp://127.0.0.1/x",
    "file:///etc/passwd",
    "127.0.0.1/x",
    "/x",
    "x",
    "http://",
    "http:///x",
    "http://[::1/x",
    "http://127.0.0.1:99999/x",
    "http://127.0.0.1:x/",
    "http://name:password@127.0.0.1:9/x",
    "http://192.0.2.1/x",
    "http://10.0.0.1/x",
    "http://169.254.169.254/latest",
    "http://0.0.0.0:9/x",
    "http://[2001:db8::1]/x",
    "http://[::ffff:192.0.2.1]/x",
    "http://3221225985/x",
    "http://\u202e/x",
    "http://a\u0000b/x",
    "http://127.0.0.1/" + "x" * 2000,
    "data:application/json,{}",
]


@pytest.mark.parametrize("callback", REFUSED_ADDRESSES)
def test_8_2_stricter_only_this_computer(api: Api, keys: IssuedKeys, callback: str) -> None:
    """Other hosts and schemes are not called (weakness W18), and odd addresses do no harm."""
    answer = api.subscribe(keys, callback)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")
    check_refused(api, "callback-unverified")
    assert api.last_entry().details["cause"] in ("address-refused", "not-reached")
    assert "password" not in json.dumps(api.last_entry().details)


def test_8_2_stricter_a_name_with_another_address(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that stands for this computer and for another one is not called at all."""
    resolve = socket.getaddrinfo

    def two_faced(host: str, port: int, *rest: Any, **more: Any) -> Any:
        if host != "two-faced.test":
            return resolve(host, port, *rest, **more)
        return [*resolve("127.0.0.1", port, *rest, **more), *resolve("192.0.2.1", port, *rest, **more)]

    monkeypatch.setattr(socket, "getaddrinfo", two_faced)
    place = receiver.place()
    answer = api.subscribe(keys, place.url.replace("127.0.0.1", "two-faced.test"))
    assert answer.status_code == 400
    check_refused(api, "callback-unverified")
    assert api.last_entry().details["cause"] == "address-refused"
    assert place.is_quiet()


def test_8_2_a_name_of_this_computer(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """`localhost` has two addresses at times; one that answers is enough, and it is told the name."""
    place = receiver.place()
    assert api.subscribe(keys, place.url.replace("127.0.0.1", "localhost")).status_code == 202
    assert place.next("GET").headers["Host"] == f"localhost:{receiver.port}"


def test_8_2_nobody_listens(api: Api, keys: IssuedKeys) -> None:
    """A closed port, in both kinds of addresses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        for host in ("127.0.0.1", "[::1]"):
            assert api.subscribe(keys, f"http://{host}:{port}/").status_code == 400
            check_refused(api, "callback-unverified")
            assert api.last_entry().details["cause"] == "not-reached"


@pytest.mark.parametrize(
    ("given", "called"),
    [("", ""), ("?x=1", ""), ("#f", ""), ("?x=1#f", ""), ("/ä b?y", "/%C3%A4%20b"), ("/%2F?mode=x", "/%2F")],
)
def test_8_2_the_request(api: Api, keys: IssuedKeys, receiver: ReceiverProcess, given: str, called: str) -> None:
    """Names, order and encoding of the parameters; the path is kept, query and fragment are replaced."""
    place = receiver.place()
    path = place.url.removeprefix(f"http://127.0.0.1:{receiver.port}") + called
    assert api.subscribe(keys, place.url + given, "DEATH_REGISTERED").status_code == 202
    got = receiver.at(path).next("GET")
    target, _, query = got.target.partition("?")
    assert target == path
    names = [part.partition("=")[0] for part in query.split("&")]
    values = [part.partition("=")[2] for part in query.split("&")]
    assert names == ["mode", "challenge", "topic"]
    assert (values[0], values[2]) == ("subscribe", "DEATH_REGISTERED")
    challenge = values[1]
    assert challenge.endswith("%3D%3D")
    assert not set("+/=") & set(challenge)
    assert len(challenge.replace("%3D", "=").replace("%2B", "+").replace("%2F", "/")) == 24
    assert got.headers["Content-Type"] == "application/json"


def test_8_2_without_a_path(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """`http://h` becomes `http://h/?mode=…`."""
    assert api.subscribe(keys, f"http://127.0.0.1:{receiver.port}").status_code == 202
    assert receiver.at("").next("GET").target.startswith("/?mode=subscribe&challenge=")


@pytest.mark.parametrize("kind", ["extra", "status/201", "cookie"])
def test_8_2_what_is_enough(api: Api, keys: IssuedKeys, receiver: ReceiverProcess, kind: str) -> None:
    """Extra keys are fine, and every status of the two hundreds."""
    assert api.subscribe(keys, receiver.place(*kind.split("/")).url).status_code == 202


def test_8_2_every_challenge_is_new(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """And no cookie that one callback sets is told to another."""
    places = [receiver.place("cookie"), receiver.place("cookie")]
    for place in places:
        assert api.subscribe(keys, place.url).status_code == 202
    first, second = (place.next("GET") for place in places)
    assert first.target.partition("?")[2] != second.target.partition("?")[2]
    assert "Cookie" not in second.headers


@pytest.mark.parametrize("topic", ["BIRTH_CERTIFIED", "DEATH_CERTIFIED", "BIRTH_CORRECTED", "DEATH_CORRECTED"])
def test_8_1_silent_topics(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, topic: str, caplog: pytest.LogCaptureFixture
) -> None:
    """They are accepted and never fire; the log warns."""
    with caplog.at_level(logging.WARNING, logger="crvs_desktop"):
        assert api.subscribe(keys, receiver.place().url, topic).status_code == 202
    assert [topic in message for message in caplog.messages] == [True]
    assert [entry["topic"] for entry in listed(api, keys)] == [topic]


def test_8_1_the_same_again(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Makes a second subscription."""
    place = receiver.place()
    for _ in range(2):
        assert api.subscribe(keys, place.url).status_code == 202
    assert [entry["callback"] for entry in listed(api, keys)] == [place.url, place.url]


@pytest.mark.parametrize("client_type", [ClientType.RECORD_SEARCH, ClientType.HEALTH])
def test_3_wrong_type(api: Api, client_type: ClientType) -> None:
    """403 for clients whose type is not meant for webhooks; after the body was parsed, before it is validated."""
    keys = api.create(client_type)
    headers = api.bearer(keys) | {"Content-Type": "application/json"}
    answer = api.http.post("/webhooks", headers=headers, content=b"{}")
    assert (answer.status_code, answer.json()["message"]) == (403, "Insufficient scope")
    check_refused(api, "scope-missing")
    assert api.http.post("/webhooks", headers=headers, content=b"{").status_code == 400


def test_8_3_list(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Only one's own, the oldest first, with the true time (weakness W20)."""
    other = api.create(ClientType.WEBHOOK, "Another")
    first, second, foreign = receiver.place(), receiver.place(), receiver.place()
    api.subscribe(keys, first.url)
    api.clock.move(1500)
    api.subscribe(keys, second.url, "DEATH_REGISTERED")
    api.subscribe(other, foreign.url)
    entries = listed(api, keys)
    assert [list(entry) for entry in entries] == [["id", "callback", "createdAt", "createdBy", "topic"]] * 2
    assert [(entry["callback"], entry["createdAt"], entry["topic"]) for entry in entries] == [
        (first.url, "2025-11-23T09:30:00.000Z", "BIRTH_REGISTERED"),
        (second.url, "2025-11-23T09:30:01.500Z", "DEATH_REGISTERED"),
    ]
    assert entries[0]["createdBy"] == {
        "client_id": keys.client.client_id,
        "type": "webhook",
        "username": "j.campbell",
        "name": keys.client.name,
    }
    assert [entry["callback"] for entry in listed(api, other)] == [foreign.url]
    entry = api.last_entry()
    assert (entry.action, entry.outcome, entry.details["subscriptions"]) == ("webhooks-listed", Outcome.DONE, 1)


def test_8_3_list_of_a_national_id_client(api: Api, receiver: ReceiverProcess) -> None:
    """`createdBy.type` is `nationalId`."""
    api.free_national_id()
    keys = api.create(ClientType.NATIONAL_ID)
    api.subscribe(keys, receiver.place().url)
    assert [entry["createdBy"]["type"] for entry in listed(api, keys)] == ["nationalId"]


@pytest.mark.parametrize("client_type", [ClientType.RECORD_SEARCH, ClientType.HEALTH])
def test_8_3_list_without_any(api: Api, client_type: ClientType) -> None:
    """A client that may not subscribe has an empty list."""
    assert listed(api, api.create(client_type)) == []


def deactivate(api: Api, keys: IssuedKeys) -> None:
    api.services.clients.deactivate(api.admin, keys.client.client_id)


def delete(api: Api, keys: IssuedKeys) -> None:
    api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)


@pytest.mark.parametrize("stop", [deactivate, delete])
def test_8_3_list_by_an_inactive_client(api: Api, keys: IssuedKeys, stop: Callable[[Api, IssuedKeys], None]) -> None:
    """Section 4.3, list: 400 and a bare sentence."""
    headers = api.bearer(keys)
    stop(api, keys)
    answer = api.http.get("/webhooks", headers=headers)
    assert answer.status_code == 400
    assert not answer.headers["content-type"].startswith("application/json")
    assert answer.text.endswith(".")
    check_refused(api, "client-inactive", action=AuditAction.WEBHOOKS_LISTED)


def test_8_4_unsubscribe(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """204 and empty; the subscription is gone."""
    api.subscribe(keys, receiver.place().url)
    (entry,) = listed(api, keys)
    answer = api.http.delete(f"/webhooks/{entry['id']}", headers=api.bearer(keys))
    assert (answer.status_code, answer.content) == (204, b"")
    assert listed(api, keys) == []
    (done,) = [found for found in api.new_entries() if found.action == AuditAction.WEBHOOK_UNSUBSCRIBED]
    assert (done.outcome, done.details["subscription"]) == (Outcome.DONE, entry["id"])


@pytest.mark.parametrize("subscription_id", ["unknown", "%F0%9F%99%82", "0", "%00", "a" * 3000])
def test_8_4_unsubscribe_what_is_not_there(api: Api, keys: IssuedKeys, subscription_id: str) -> None:
    """204 for an unknown id as well; the audit knows better."""
    answer = api.http.delete(f"/webhooks/{subscription_id}", headers=api.bearer(keys))
    assert (answer.status_code, answer.content) == (204, b"")
    check_refused(api, "subscription-unknown", action=AuditAction.WEBHOOK_UNSUBSCRIBED)


def test_8_4_stricter_another_clients(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """204, and nothing is removed (weakness W8)."""
    other = api.create(ClientType.WEBHOOK, "Another")
    api.subscribe(other, receiver.place().url)
    (entry,) = listed(api, other)
    assert api.http.delete(f"/webhooks/{entry['id']}", headers=api.bearer(keys)).status_code == 204
    refused = api.last_entry()
    assert (refused.outcome, refused.reason) == (Outcome.REFUSED, "subscription-of-another")
    assert listed(api, other) == [entry]


def test_8_4_without_an_id(api: Api, keys: IssuedKeys) -> None:
    """404, and so for every other path and method (weakness W8)."""
    headers = api.bearer(keys)
    assert api.http.delete("/webhooks/", headers=headers).status_code == 404
    assert api.http.delete("/webhooks", headers=headers).status_code == 404
    assert api.http.get("/webhooks/x", headers=headers).status_code == 404
    for path in ("/deleteWebhooksByClientId", "/events/birth/mark-registered"):
        assert api.http.post(path, headers=headers, json={}).status_code == 404


@pytest.mark.parametrize("stop", [deactivate, delete])
def test_4_3_stricter_unsubscribe_by_an_inactive_client(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, stop: Callable[[Api, IssuedKeys], None]
) -> None:
    """401, and nothing is removed by it."""
    api.subscribe(keys, receiver.place().url)
    (entry,) = listed(api, keys)
    headers = api.bearer(keys)
    stop(api, keys)
    answer = api.http.delete(f"/webhooks/{entry['id']}", headers=headers)
    assert (answer.status_code, answer.json()["message"]) == (401, "Invalid credentials")
    assert (api.last_entry().outcome, api.last_entry().reason) == (Outcome.REFUSED, "client-inactive")
    left = rows(api.path, "SELECT count(*) FROM subscriptions")
    assert left == [(1 if stop is deactivate else 0,)]


@pytest.mark.parametrize(("method", "path"), [("GET", "/webhooks"), ("DELETE", "/webhooks/x")])
def test_8_3_and_8_4_no_token(api: Api, method: str, path: str) -> None:
    """401."""
    assert api.http.request(method, path).status_code == 401


def test_4_3_after_a_secret_refresh(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Tokens and the SHA secret stay good for subscribing, listing and unsubscribing."""
    headers = api.bearer(keys)
    api.services.clients.refresh_secret(api.admin, keys.client.client_id)
    hub = {
        "callback": receiver.place().url,
        "mode": "subscribe",
        "topic": "BIRTH_REGISTERED",
        "secret": keys.sha_secret.reveal(),
    }
    assert api.http.post("/webhooks", headers=headers, json={"hub": hub}).status_code == 202
    (entry,) = api.http.get("/webhooks", headers=headers).json()["entries"]
    assert api.http.delete(f"/webhooks/{entry['id']}", headers=headers).status_code == 204


def test_a_client_stopped_while_its_callback_is_asked(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was right before the callback was asked is looked at again afterwards."""
    resolve = socket.getaddrinfo

    def deactivating(host: str, *rest: Any, **more: Any) -> Any:
        if host == "localhost" and not stopped:
            stopped.append(deactivate(api, keys))
        return resolve(host, *rest, **more)

    stopped: list[None] = []
    headers = api.bearer(keys)
    monkeypatch.setattr(socket, "getaddrinfo", deactivating)
    hub = {
        "callback": receiver.place().url.replace("127.0.0.1", "localhost"),
        "mode": "subscribe",
        "topic": "BIRTH_REGISTERED",
        "secret": keys.sha_secret.reveal(),
    }
    answer = api.http.post("/webhooks", headers=headers, json={"hub": hub})
    assert (answer.status_code, answer.json()["hub"]["mode"]) == (400, "denied")
    assert stopped
    check_refused(api, "client-inactive")


def test_the_workspace_stays_free_while_a_callback_is_asked(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another client gets a token, and an administrator can write, before the callback has answered."""
    resolve = socket.getaddrinfo
    worked: list[str] = []

    def working(host: str, *rest: Any, **more: Any) -> Any:
        if host == "localhost" and not worked:
            worked.append(api.create(ClientType.HEALTH).client.name)
        return resolve(host, *rest, **more)

    headers = api.bearer(keys)
    monkeypatch.setattr(socket, "getaddrinfo", working)
    hub = {
        "callback": receiver.place().url.replace("127.0.0.1", "localhost"),
        "mode": "subscribe",
        "topic": "BIRTH_REGISTERED",
        "secret": keys.sha_secret.reveal(),
    }
    assert api.http.post("/webhooks", headers=headers, json={"hub": hub}).status_code == 202
    assert worked


def test_no_secret_is_kept(api: Api, keys: IssuedKeys, caplog: pytest.LogCaptureFixture) -> None:
    """Wherever in the request it stood: not in the audit, not in the log."""
    caplog.set_level(logging.DEBUG)
    secret = keys.sha_secret.reveal()
    api.subscribe(keys, f"http://127.0.0.1:9/?key={secret}#{secret}")
    api.subscribe(keys, f"http://x:{secret}@127.0.0.1:9/")
    api.subscribe(keys, "http://127.0.0.1:9/", topic=secret)
    api.subscribe(keys, "http://127.0.0.1:9/", mode=secret)
    api.subscribe(keys, secret, secret="x")
    text = caplog.text + repr(rows(api.path, "SELECT details, reason FROM audit_entries"))
    assert secret not in text
    assert keys.client_secret.reveal() not in text


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
HUBS = st.dictionaries(
    st.sampled_from(["callback", "mode", "topic", "secret", "more"]),
    st.sampled_from(["", "subscribe", "BIRTH_REGISTERED", "http://127.0.0.1:1/", "\ud800", "http://[", "\x00"])
    | JSON_VALUES,
    max_size=5,
)


@pytest.fixture
def fuzzed() -> dict[str, str]:
    """The headers of all the calls of one test; its first example fills them."""
    return {}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.builds(lambda hub: json.dumps({"hub": hub}).encode(), HUBS) | st.binary(max_size=60))
def test_whatever_is_sent_gets_a_400(api: Api, fuzzed: dict[str, str], body: bytes) -> None:
    """Never a 500, never a trace; one entry of the audit each."""
    if not fuzzed:
        keys = api.create(ClientType.WEBHOOK)
        fuzzed.update(api.bearer(keys) | {"Content-Type": "application/json"})
    (before,) = rows(api.path, "SELECT max(sequence) FROM audit_entries")[0]
    answer = api.http.post("/webhooks", headers=fuzzed, content=body)
    assert answer.status_code == 400, body
    written = rows(api.path, "SELECT action, outcome FROM audit_entries WHERE sequence > ?", before)
    assert written == [("webhook-subscribed", "refused")]
