"""`POST /token` and `GET /.well-known`. Source: reference, section 5."""

import base64
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import httpx
import jwt
import pytest
from oauthlib.oauth2 import BackendApplicationClient, InvalidClientError
from requests_oauthlib import OAuth2Session

from crvs_desktop.crypto.credentials import new_secret
from crvs_desktop.domain.audit import ActorKind, AuditAction, AuditEntry, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from tests.api.conftest import Api
from tests.services.conftest import NOW_MS, rows

GRANT = "client_credentials"
BASE_AUDIENCES = [
    "opencrvs:auth-user",
    "opencrvs:user-mgnt-user",
    "opencrvs:hearth-user",
    "opencrvs:gateway-user",
    "opencrvs:notification-user",
    "opencrvs:workflow-user",
    "opencrvs:search-user",
    "opencrvs:metrics-user",
    "opencrvs:countryconfig-user",
    "opencrvs:webhooks-user",
    "opencrvs:config-user",
    "opencrvs:documents-user",
]
HELP = "https://documentation.opencrvs.org/technology/interoperability/authenticate-a-client"
Query = list[tuple[str, str]]


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    issued = api.create(ClientType.HEALTH)
    api.new_entries()
    return issued


def query_of(keys: IssuedKeys, **changed: str | None) -> Query:
    """Return the right query, with some parameters changed, or left out for None."""
    right = {
        "client_id": keys.client.client_id,
        "client_secret": keys.client_secret.reveal(),
        "grant_type": GRANT,
    }
    return [(name, value) for name, value in (right | changed).items() if value is not None]


def check_token(api: Api, answer: httpx.Response) -> None:
    """200, two keys, nothing kept by caches; one entry in the audit."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "application/json"
    assert list(answer.json()) == ["access_token", "token_type"]
    assert answer.json()["token_type"] == "Bearer"
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.TOKEN_ISSUED, Outcome.DONE, "")


def check_oauth_error(api: Api, answer: httpx.Response, status: int, error: str) -> AuditEntry:
    """The form of OAuth, no `WWW-Authenticate`; one entry in the audit, which is returned."""
    assert answer.status_code == status, answer.text
    assert list(answer.json()) == ["error", "error_description", "error_uri"]
    assert answer.json()["error"] == error
    assert answer.json()["error_uri"].endswith(HELP)
    assert answer.headers["cache-control"] == "no-store"
    assert "www-authenticate" not in answer.headers
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome) == (AuditAction.TOKEN_ISSUED, Outcome.REFUSED)
    return entry


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, b""),
        ({"Content-Type": "application/json"}, b""),
        ({"Content-Type": "application/json; charset=utf-8"}, b'{"grant_type": "another", "client_id": 1}'),
        ({"Content-Type": "application/json"}, b"null"),
        ({"Content-Type": "application/fhir+json"}, b"[]"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, b""),
        ({"Content-Type": "application/x-www-form-urlencoded"}, b"grant_type=another&client_id="),
        ({"Content-Type": "text/plain"}, b"whatever"),
        ({"Content-Type": "application/octet-stream"}, b"\x00\xff"),
        ({}, b"{}"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_5_row_1_a_token(api: Api, keys: IssuedKeys, headers: dict[str, str], body: bytes) -> None:
    """With the three parameters in the query; a body that can be parsed is ignored."""
    check_token(api, api.http.post("/token", params=query_of(keys), headers=headers, content=body))


@pytest.mark.parametrize("value", [None, ""], ids=["missing", "empty"])
@pytest.mark.parametrize("name", ["client_id", "client_secret", "grant_type"])
def test_5_row_2_a_parameter_is_missing(api: Api, keys: IssuedKeys, name: str, value: str | None) -> None:
    """Missing or empty: 400 `invalid_request`, before anything is looked at."""
    answer = api.http.post("/token", params=query_of(keys, **{name: value}))
    assert check_oauth_error(api, answer, 400, "invalid_request").reason == "request-invalid"


@pytest.mark.parametrize(
    "grant", ["password", "CLIENT_CREDENTIALS", "Client_Credentials", " client_credentials", "client_credentials ", "x"]
)
def test_5_row_3_another_grant_type(api: Api, keys: IssuedKeys, grant: str) -> None:
    """400 `unsupported_grant_type`, case-sensitive, also with wrong credentials: it is checked before them."""
    for query in (query_of(keys, grant_type=grant), query_of(keys, grant_type=grant, client_secret="wrong")):
        answer = api.http.post("/token", params=query)
        assert check_oauth_error(api, answer, 400, "unsupported_grant_type").reason == "grant-unsupported"


@pytest.mark.parametrize("grants", [["", GRANT], [GRANT, ""], [GRANT, GRANT], ["", ""]])
def test_5_row_4_grant_type_repeated(api: Api, keys: IssuedKeys, grants: list[str]) -> None:
    """As in the sample URL of OpenCRVS's documentation: 400 `unsupported_grant_type`."""
    query = query_of(keys, grant_type=None) + [("grant_type", grant) for grant in grants]
    check_oauth_error(api, api.http.post("/token", params=query), 400, "unsupported_grant_type")


def test_5_row_5_parameters_anywhere_else(api: Api, keys: IssuedKeys) -> None:
    """In a form, in JSON, in HTTP Basic: 400 `invalid_request`; 2.0 reads some of them, 1.4 does not."""
    parameters = dict(query_of(keys))
    basic = (keys.client.client_id, keys.client_secret.reveal())
    check_oauth_error(api, api.http.post("/token", data=parameters), 400, "invalid_request")
    check_oauth_error(api, api.http.post("/token", json=parameters), 400, "invalid_request")
    check_oauth_error(api, api.http.post("/token", params={"grant_type": GRANT}, auth=basic), 400, "invalid_request")
    check_oauth_error(api, api.http.post("/token", auth=basic, data={"grant_type": GRANT}), 400, "invalid_request")


def other_secret() -> str:
    return new_secret("crvs_test_cs_", lambda size: b"x" * size).reveal()


def mistyped(keys: IssuedKeys) -> str:
    secret = keys.client_secret.reveal()
    return secret[:-1] + ("a" if secret[-1] != "a" else "b")


ROW_6: dict[str, tuple[Callable[[IssuedKeys], Query], str]] = {
    "unknown client": (lambda keys: query_of(keys, client_id="nobody"), "unknown-client"),
    "wrong secret": (lambda keys: query_of(keys, client_secret=other_secret()), "wrong-secret"),
    "mistyped secret": (lambda keys: query_of(keys, client_secret=mistyped(keys)), "mistyped-secret"),
    "the SHA secret": (lambda keys: query_of(keys, client_secret=keys.sha_secret.reveal()), "mistyped-secret"),
    "client_id repeated": (lambda keys: [*query_of(keys), ("client_id", keys.client.client_id)], "unknown-client"),
    "client_secret repeated": (lambda keys: [*query_of(keys), ("client_secret", "x")], "mistyped-secret"),
    "half characters": (lambda keys: [("client_id", "\udcff"), *query_of(keys, client_id=None)], "unknown-client"),
    "deactivated": (query_of, "client-deactivated"),
    "deleted": (query_of, "client-deleted"),
}


@pytest.mark.parametrize("case", ROW_6)
def test_5_row_6_credentials_that_do_not_count(api: Api, keys: IssuedKeys, case: str) -> None:
    """401 `invalid_client` with the same bytes for all; only the audit tells why, and it holds no secret."""
    make_query, cause = ROW_6[case]
    if case == "deactivated":
        api.services.clients.deactivate(api.admin, keys.client.client_id)
    if case == "deleted":
        api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)
    api.new_entries()
    query = "&".join(f"{name}={quote(value, errors='surrogateescape')}" for name, value in make_query(keys))
    answer = api.http.post(f"/token?{query}", headers={"User-Agent": "Hospital 1.0"})
    entry = check_oauth_error(api, answer, 401, "invalid_client")
    assert (entry.reason, entry.details) == ("credentials-refused", {"cause": cause, "agent": "Hospital 1.0"})
    assert entry.client_id == ("" if cause == "unknown-client" else keys.client.client_id)
    assert keys.client_secret.reveal() not in str(entry)
    answer.headers.pop("content-length")
    unknown = api.http.post("/token", params=query_of(keys, client_id="somebody else"))
    assert unknown.content == answer.content
    unknown.headers.pop("content-length")
    assert unknown.headers == answer.headers


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"{'a': 1}",
        b"\xff\xfe",
        b"[1,]",
        b"NaN",
        b'{"a": Infinity}',
        b"\xef\xbb\xbf{}",
        b"[" * 100_000,
        b"1" * 5000,
    ],
)
def test_5_row_7_malformed_json(api: Api, keys: IssuedKeys, body: bytes) -> None:
    """400 in the framework's form, although the query is right."""
    headers = {"Content-Type": "application/json"}
    answer = api.http.post("/token", params=query_of(keys), headers=headers, content=body)
    assert answer.status_code == 400
    assert answer.json() == {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request payload JSON format",
    }
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.TOKEN_ISSUED, Outcome.REFUSED, "body-malformed")


@pytest.mark.parametrize("body", [b"", b"<a/>"])
@pytest.mark.parametrize("kind", ["application/xml", "multipart/form-data; boundary=x", "image/png", "APPLICATION/XML"])
def test_5_row_8_a_content_type_that_cannot_be_parsed(api: Api, keys: IssuedKeys, kind: str, body: bytes) -> None:
    """415, even with an empty body."""
    answer = api.http.post("/token", params=query_of(keys), headers={"Content-Type": kind}, content=body)
    assert answer.status_code == 415
    assert list(answer.json()) == ["statusCode", "error", "message"]
    assert (answer.json()["statusCode"], answer.json()["error"]) == (415, "Unsupported Media Type")
    (entry,) = api.new_entries()
    assert (entry.action, entry.reason) == (AuditAction.TOKEN_ISSUED, "body-unsupported")


@pytest.mark.parametrize("kind", ["", "json", "a/b/c", "/", ";"])
def test_5_row_8_what_is_no_content_type(api: Api, keys: IssuedKeys, kind: str) -> None:
    """400 in the framework's form."""
    answer = api.http.post("/token", params=query_of(keys), headers={"Content-Type": kind})
    assert (answer.status_code, answer.json()["statusCode"], answer.json()["error"]) == (400, 400, "Bad Request")
    assert [entry.reason for entry in api.new_entries()] == ["body-unsupported"]


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_5_row_9_any_other_method(api: Api, keys: IssuedKeys, method: str) -> None:
    """404 and not 405, and nothing is issued."""
    answer = api.http.request(method, "/token", params=query_of(keys))
    assert answer.status_code == 404
    assert answer.json() == {"statusCode": 404, "error": "Not Found", "message": "Not Found"}
    (entry,) = api.new_entries()
    assert (entry.action, entry.reason) == (AuditAction.REQUEST_REFUSED, "path-unknown")
    assert entry.details["request"] == f"{method} /token"


@pytest.mark.parametrize("client_type", ClientType)
def test_5_what_a_token_says(api: Api, client_type: ClientType) -> None:
    """Header, the keys of the payload in order, scopes and audiences of section 3; ten minutes."""
    api.free_national_id()
    issued = api.create(client_type)
    token = api.token(issued)
    head, payload, _ = (base64.urlsafe_b64decode(part + "==") for part in token.split("."))
    assert json.loads(head) == {"alg": "RS256", "typ": "JWT"}
    claims = json.loads(payload)
    assert list(claims) == ["scope", "iat", "exp", "aud", "iss", "sub"]
    scopes = {
        ClientType.HEALTH: ["declare", "notification-api"],
        ClientType.NATIONAL_ID: ["nationalId"],
        ClientType.RECORD_SEARCH: ["recordsearch"],
        ClientType.WEBHOOK: ["webhook"],
    }
    extra = {
        ClientType.HEALTH: ["opencrvs:notification-api-user"],
        ClientType.NATIONAL_ID: ["opencrvs:nationalId-api-user"],
    }
    assert claims["scope"] == scopes[client_type]
    assert claims["aud"] == BASE_AUDIENCES + extra.get(client_type, [])
    assert claims["iss"] == "opencrvs:auth-service"
    assert claims["iat"] == NOW_MS // 1000
    assert claims["exp"] - claims["iat"] == 600
    assert len(claims["sub"]) == 24
    assert int(claims["sub"], 16) >= 0
    assert issued.client.client_id not in str(claims)


def test_5_the_public_key_checks_tokens(api: Api, keys: IssuedKeys) -> None:
    """`GET /.well-known` is a PEM, and an independent program needs nothing else; `GET /ping` says that it lives."""
    answer = api.http.get("/.well-known")
    assert answer.status_code == 200
    assert answer.text.startswith("-----BEGIN PUBLIC KEY-----\n")
    options = {"verify_exp": False}
    claims = jwt.decode(api.token(keys), answer.text, ["RS256"], audience="opencrvs:webhooks-user", options=options)
    assert claims["scope"] == ["declare", "notification-api"]
    assert api.http.get("/ping").json() == {"success": True}


def test_5_several_tokens_live_at_once(api: Api, keys: IssuedKeys) -> None:
    """A new one does not end the one before."""
    first = api.bearer(keys)
    api.clock.move(1000)
    second = api.bearer(keys)
    assert first != second
    for headers in (first, second):
        assert api.http.get("/webhooks", headers=headers).status_code != 401


def test_last_used_is_kept(api: Api, keys: IssuedKeys) -> None:
    """When, from where, and what the program calls itself; a refused try leaves it."""
    api.clock.move(5000)
    agent = ("Hospital\t1.0 " + "é" * 300).encode("latin-1")
    api.http.post("/token", params=query_of(keys), headers={b"User-Agent": agent})
    used_at_ms = api.clock.now_ms
    api.clock.move(1000)
    api.http.post("/token", params=query_of(keys, client_secret="x"), headers={"User-Agent": "Someone else"})
    client = api.services.clients.get_client(api.admin, keys.client.client_id)
    assert (client.last_used_at_ms, client.last_used_from) == (used_at_ms, "127.0.0.1")
    assert client.last_used_agent is not None
    assert client.last_used_agent.startswith("Hospital1.0 ")
    assert len(client.last_used_agent) == 200


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Hôpital/2.1 (Ζωή)".encode(), "Hôpital/2.1 (Ζωή)"),
        ("Hôpital/2.1".encode("latin-1"), "Hôpital/2.1"),
        (b"H\xc3\xb4pital \xe9", "HÃ´pital é"),
    ],
    ids=["utf-8", "latin-1", "both"],
)
def test_the_bytes_of_a_user_agent(api: Api, keys: IssuedKeys, sent: bytes, kept: str) -> None:
    """UTF-8 where it is that, else Latin-1, which anything is; the same in the table and in the audit."""
    assert api.http.post("/token", params=query_of(keys), headers={b"User-Agent": sent}).status_code == 200
    assert api.services.clients.get_client(api.admin, keys.client.client_id).last_used_agent == kept
    assert api.http.post("/token", headers={b"User-Agent": sent}).status_code == 400
    assert [entry.details["agent"] for entry in api.new_entries()[-2:]] == [kept, kept]


def test_an_independent_oauth_library_gets_a_token(api: Api, keys: IssuedKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    """requests-oauthlib, told to write the parameters into the URL; what comes back is what its rules expect."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    session = OAuth2Session(client=BackendApplicationClient(client_id=keys.client.client_id))
    session.trust_env = False
    url = str(httpx.URL(f"{api.server.address}/token", params=query_of(keys)))
    with session:
        token = session.fetch_token(url, client_secret=keys.client_secret.reveal(), include_client_id=None)
        assert token["token_type"] == "Bearer"
        answer = session.get(f"{api.server.address}/webhooks")
        assert answer.status_code == 200
        assert answer.json() == {"entries": []}
        wrong = str(httpx.URL(f"{api.server.address}/token", params=query_of(keys, client_secret="x")))
        with pytest.raises(InvalidClientError):
            session.fetch_token(wrong, client_secret="x", include_client_id=None)


def test_a_rotated_signing_key_ends_all_tokens(api: Api, keys: IssuedKeys) -> None:
    """401 `Invalid token` for the old ones, a new public key, and new ones work, without a restart."""
    old, old_pem = api.bearer(keys), api.http.get("/.well-known").text
    assert api.http.get("/webhooks", headers=old).status_code == 200
    api.control.rotate_signing_key(api.admin)
    assert api.last_entry().action == AuditAction.SIGNING_KEY_ROTATED
    answer = api.http.get("/webhooks", headers=old)
    assert (answer.status_code, answer.json()["message"]) == (401, "Invalid token")
    assert api.http.get("/.well-known").text != old_pem
    assert api.http.get("/webhooks", headers=api.bearer(keys)).status_code == 200


def test_parallel_calls_get_a_token_each(api: Api, keys: IssuedKeys) -> None:
    """One entry each, and the chain is whole."""
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _number: api.ask_token(keys).status_code, range(40)))
    assert answers == [200] * 40
    assert [entry.action for entry in api.new_entries()] == [AuditAction.TOKEN_ISSUED] * 40
    assert api.last_entry().actor.kind is ActorKind.CLIENT
    assert api.check_chain()


def test_a_signing_key_that_cannot_be_opened(api: Api, keys: IssuedKeys) -> None:
    """An honest 503 and no token; the audit says that it failed."""
    rows(api.path, "UPDATE signing_keys SET private_sealed = x'00'")
    api.practice.tokens._loaded = None
    answer = api.ask_token(keys)
    assert answer.status_code == 503
    assert list(answer.json()) == ["statusCode", "error", "message"]
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (
        AuditAction.TOKEN_ISSUED,
        Outcome.FAILED,
        "workspace-damaged",
    )
    assert api.services.clients.get_client(api.admin, keys.client.client_id).last_used_at_ms is None
