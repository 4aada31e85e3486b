"""Bearer tokens on the gateway and the webhooks service. Source: reference, section 5, second table; section 4.3."""

import base64
import json
from typing import Any

import httpx
import jwt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.crypto.sealing import unseal
from crvs_desktop.crypto.tokens import load_private_key, new_signing_key, sign_token
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from crvs_desktop.services.practice.access import SIGNING_KEY_BOUND_TO
from tests.api.conftest import Api
from tests.services.conftest import NOW_MS, rows

# A route of the gateway and one of the webhooks service, and what the audit calls them.
ROUTES = {
    "gateway": ("POST", "/notification", AuditAction.EVENT_NOTIFIED),
    "webhooks": ("GET", "/webhooks", AuditAction.WEBHOOKS_LISTED),
}
on_both = pytest.mark.parametrize("service", ROUTES)


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    """Of a client that may call both."""
    return api.create(ClientType.HEALTH)


def call(api: Api, service: str, authorization: str | None) -> httpx.Response:
    method, path, _ = ROUTES[service]
    headers = {} if authorization is None else {"Authorization": authorization}
    return api.http.request(method, path, headers=headers, json={} if method == "POST" else None)


def claims_of(api: Api, keys: IssuedKeys, **changed: Any) -> dict[str, Any]:
    """Return what a token of this client says, with some claims changed, or left out for None."""
    token = api.token(keys)
    claims = jwt.decode(token, options={"verify_signature": False})
    return {name: value for name, value in (claims | changed).items() if value is not None}


def signed(api: Api, claims: dict[str, Any]) -> str:
    """Return a token that is signed with the workspace's own key, whatever it says."""
    (sealed,) = rows(api.path, "SELECT private_sealed FROM signing_keys ORDER BY id DESC LIMIT 1")[0]
    assert isinstance(sealed, bytes)
    return sign_token(load_private_key(unseal(api.admin.key, sealed, SIGNING_KEY_BOUND_TO)), claims)


def check_refused(api: Api, service: str, answer: httpx.Response, message: str, reason: str, error: str = "") -> None:
    """401 in the framework's form; `attributes` only where a token was looked into; recorded as the route's action."""
    assert answer.status_code == 401
    body = {"statusCode": 401, "error": "Unauthorized", "message": message}
    if not error:
        body["attributes"] = {"error": message}  # type: ignore[assignment]
    assert answer.json() == body
    assert list(answer.json()) == list(body)
    assert answer.headers["www-authenticate"] == f'Token error="{error or message}"'
    entry = api.last_entry()
    assert (entry.action, entry.outcome, entry.reason) == (ROUTES[service][2], Outcome.REFUSED, reason)
    assert entry.origin == "127.0.0.1"


@on_both
@pytest.mark.parametrize(
    ("header", "error"),
    [
        (None, "token is null"),
        ("", "token is null"),
        ("Bearer", "token is null"),
        ("Basic dXNlcjpwYXNz", "token is null"),
        ("Basic a.b.c", "token is null"),
        ("Bearer abc", "Invalid token format"),
        ("Bearer a.b", "Invalid token format"),
        ("Bearer a.b.c.d", "Invalid token format"),
    ],
)
def test_5_bearer_missing(api: Api, service: str, header: str | None, error: str) -> None:
    """No header, Basic, or not three parts: `Missing authentication`."""
    check_refused(api, service, call(api, service, header), "Missing authentication", "token-missing", error)


@on_both
def test_5_bearer_missing_without_the_word(api: Api, keys: IssuedKeys, service: str) -> None:
    """W23: neither a bare token nor one in the query counts."""
    token = api.token(keys)
    check_refused(api, service, call(api, service, token), "Missing authentication", "token-missing", "token is null")
    method, path, _ = ROUTES[service]
    answer = api.http.request(method, path, params={"token": token})
    check_refused(api, service, answer, "Missing authentication", "token-missing", "token is null")


def part(value: object) -> str:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


@on_both
@pytest.mark.parametrize(
    "token",
    [
        "a.b.c",
        "..",
        f"{part(b'{')}.{part({})}.x",
        f"{part([])}.{part({})}.x",
        f"{part(b'[' * 20_000)}.{part({})}.x",
        "é.é.é",
    ],
    ids=range(6),
)
def test_5_bearer_undecodable(api: Api, service: str, token: str) -> None:
    """Three parts that hold nothing: `Invalid token format`."""
    header = f"Bearer {token}".encode("latin-1")
    method, path, _ = ROUTES[service]
    answer = api.http.request(method, path, headers={b"Authorization": header})
    check_refused(api, service, answer, "Invalid token format", "token-undecodable")


@on_both
@pytest.mark.parametrize(
    "case",
    [
        "foreign key",
        "changed",
        "no signature",
        "none",
        "hs256",
        "issuer",
        "audience",
        "no audience",
        "no sub",
        "subject",
    ],
)
def test_5_bearer_invalid(api: Api, keys: IssuedKeys, service: str, case: str) -> None:
    """Signature, issuer or audience: `Invalid token`; so is one of a client that never was."""
    claims = claims_of(api, keys)
    head, payload, signature = api.token(keys).split(".")
    token = {
        "foreign key": lambda: sign_token(load_private_key(new_signing_key()[0]), claims),
        "changed": lambda: ".".join((head, part(claims | {"exp": claims["exp"] + 1}), signature)),
        "no signature": lambda: f"{head}.{payload}.",
        "none": lambda: jwt.encode(claims, "", "none"),
        # The public key as the secret of another algorithm.
        "hs256": lambda: ".".join((part({"alg": "HS256", "typ": "JWT"}), payload, signature)),
        "issuer": lambda: signed(api, claims | {"iss": "opencrvs.auth"}),
        "audience": lambda: signed(api, claims | {"aud": ["opencrvs:auth-user"]}),
        "no audience": lambda: signed(api, {key: value for key, value in claims.items() if key != "aud"}),
        "no sub": lambda: signed(api, {key: value for key, value in claims.items() if key != "sub"}),
        "subject": lambda: signed(api, claims | {"sub": "0" * 24}),
    }[case]()
    check_refused(api, service, call(api, service, f"Bearer {token}"), "Invalid token", "token-invalid")


@on_both
def test_5_bearer_of_the_other_service(api: Api, keys: IssuedKeys, service: str) -> None:
    """Each service wants its own audience."""
    other = {"gateway": "opencrvs:webhooks-user", "webhooks": "opencrvs:gateway-user"}[service]
    token = signed(api, claims_of(api, keys, aud=[other]))
    check_refused(api, service, call(api, service, f"Bearer {token}"), "Invalid token", "token-invalid")
    token = signed(api, claims_of(api, keys, aud=[{"gateway": other, "webhooks": other}[service], "x"]))
    check_refused(api, service, call(api, service, f"Bearer {token}"), "Invalid token", "token-invalid")


@on_both
def test_5_bearer_expired(api: Api, keys: IssuedKeys, service: str) -> None:
    """Good until the last of its 600 seconds, `Expired token` from then on."""
    header = api.bearer(keys)["Authorization"]
    api.clock.move(599_999)
    assert call(api, service, header).status_code in (200, 400)
    api.clock.move(1)
    check_refused(api, service, call(api, service, header), "Expired token", "token-expired")
    expired = signed(api, claims_of(api, keys, exp=NOW_MS // 1000, aud="x"))
    check_refused(api, service, call(api, service, f"Bearer {expired}"), "Expired token", "token-expired")


@pytest.mark.parametrize("client_type", [ClientType.RECORD_SEARCH, ClientType.WEBHOOK, ClientType.NATIONAL_ID])
def test_5_bearer_scope(api: Api, client_type: ClientType) -> None:
    """403 `Insufficient scope` without `WWW-Authenticate`, after the body was parsed and before it is validated."""
    api.free_national_id()
    keys = api.create(client_type)
    header = api.bearer(keys)
    for body in (b"{}", b"", b"[1]"):
        answer = api.http.post("/notification", headers=header, content=body)
        assert answer.status_code == 403
        assert answer.json() == {"statusCode": 403, "error": "Forbidden", "message": "Insufficient scope"}
        assert "www-authenticate" not in answer.headers
        entry = api.last_entry()
        assert (entry.action, entry.reason) == (AuditAction.EVENT_NOTIFIED, "scope-missing")
        assert entry.actor.id == entry.client_id == keys.client.client_id
    answer = api.http.post("/notification", headers=header, content=b"{")
    assert answer.json()["message"] == "Invalid request payload JSON format"
    assert api.last_entry().reason == "body-malformed"
    assert api.last_entry().client_id == keys.client.client_id


@pytest.mark.parametrize("word", ["Bearer", "bearer", "BEARER"])
def test_5_bearer_accepted(api: Api, keys: IssuedKeys, word: str) -> None:
    """The word in any case, and any number of spaces."""
    answer = call(api, "webhooks", f"{word}   {api.token(keys)}")
    assert answer.status_code == 200
    assert "www-authenticate" not in answer.headers


@pytest.mark.parametrize("end", ["deactivated", "deleted"])
def test_4_3_a_client_that_is_stopped(api: Api, keys: IssuedKeys, end: str) -> None:
    """Stricter: 401 for a live token at once, whatever else is wrong; and it works again when it is activated."""
    header = api.bearer(keys)
    if end == "deactivated":
        api.services.clients.deactivate(api.admin, keys.client.client_id)
    else:
        api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)
    for answer in (
        api.http.post("/notification", headers=header, json={}),
        api.http.post("/notification", headers=header, content=b"{"),
    ):
        check_refused(api, "gateway", answer, "Invalid credentials", "client-inactive")
        assert api.last_entry().client_id == keys.client.client_id
    assert api.http.delete("/webhooks/x", headers=header).status_code == 401
    assert api.last_entry().reason == "client-inactive"
    if end == "deactivated":
        api.services.clients.activate(api.admin, keys.client.client_id)
        assert api.http.post("/notification", headers=header, json={}).status_code == 400


def test_4_3_after_a_secret_refresh(api: Api, keys: IssuedKeys) -> None:
    """The old secret is dead at once, the new one works, issued tokens work until they expire."""
    header = api.bearer(keys)
    renewed = api.services.clients.refresh_secret(api.admin, keys.client.client_id)
    assert api.ask_token(keys).status_code == 401
    assert api.ask_token(renewed).status_code == 200
    assert api.http.get("/webhooks", headers=header).status_code == 200


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    header=st.one_of(
        st.binary(max_size=60),
        st.tuples(st.binary(max_size=20), st.binary(max_size=40), st.binary(max_size=20)).map(
            lambda parts: b"Bearer " + b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
        ),
        st.tuples(
            st.dictionaries(
                st.sampled_from(["alg", "typ", "kid", "b64", "crit", "jwk"]),
                st.sampled_from([None, 1, "RS256", "none", ["b64"], {}, False]),
            )
        ).map(lambda head: f"Bearer {part(head[0])}.{part({'exp': 1})}.x".encode()),
    )
)
def test_5_bearer_of_any_bytes(api: Api, header: bytes) -> None:
    """Whatever the header holds: 401, or 400 where it is no HTTP; never an error of our own."""
    cleaned = bytes(byte for byte in header if byte >= 0x20 and byte != 0x7F).strip()
    answer = api.http.get("/webhooks", headers={b"Authorization": cleaned})
    assert answer.status_code in (400, 401)
