"""Request bodies: how large, how encoded. Source: reference, sections 1 and 6 (row 2)."""

import pytest

from crvs_desktop.api.bodies import BODY_LIMIT, parse_json
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.clients import ClientType
from tests.api.conftest import Api
from tests.api.sockets import connected, exchange, read_all


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'{"a": 1, "b": 2, "a": 3}', {"a": 3, "b": 2}),
        ('"Zoë 医院 \\ud83d\\ude00"'.encode(), "Zoë 医院 😀"),
        (b'["\\ud800", {"\\uDC00": 1}]', ["?", {"?": 1}]),
        (b" [1e400] ", [None]),
        (b"[" * 400 + b"]" * 400, None),
    ],
    ids=["a key twice", "beyond the first plane", "half characters", "a number too large", "nested"],
)
def test_json_as_javascript_takes_it(content: bytes, value: object) -> None:
    """Of a repeated key the last one counts; half characters, which no file could hold, are replaced."""
    parsed = parse_json(content)
    assert value is None or parsed == value


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"\xef\xbb\xbf{}", b"NaN", b"[-Infinity]", b"{'a': 1}", b"[1,]", b"[" * 200_000, b"9" * 5000],
)
def test_what_is_no_json(content: bytes) -> None:
    """One error for all."""
    with pytest.raises(ValueError):  # noqa: PT011 (of which kind does not matter)
        parse_json(content)


@pytest.mark.parametrize("form", ["declared", "chunked"])
def test_a_body_over_the_limit_is_refused(api: Api, form: str) -> None:
    """413 in the framework's form: what is declared before it is read, the rest when it has come to the limit."""
    api.new_entries()
    head = b"POST /token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    if form == "declared":
        answer = exchange(api, head + b"Content-Length: %d\r\n\r\n" % (BODY_LIMIT + 1))
    else:
        chunk = b"%x\r\n" % (BODY_LIMIT + 1) + b" " * (BODY_LIMIT + 1)
        answer = exchange(api, head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b'"statusCode":413,"error":"' in answer
    (entry,) = api.new_entries()
    assert (entry.action, entry.reason) == (AuditAction.TOKEN_ISSUED, "body-too-large")


def test_a_body_of_the_limit_is_read(api: Api) -> None:
    """52 428 800 bytes."""
    assert BODY_LIMIT == 52_428_800
    keys = api.create(ClientType.HEALTH)
    query = {
        "client_id": keys.client.client_id,
        "client_secret": keys.client_secret.reveal(),
        "grant_type": "client_credentials",
    }
    content = b'"' + b"x" * (BODY_LIMIT - 2) + b'"'
    assert api.http.post("/token", params=query, content=content).status_code == 200


def test_a_client_that_asks_before_it_sends(api: Api) -> None:
    """`Expect: 100-continue` is answered, or the refusal is."""
    head = b"POST /token HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nConnection: close\r\n"
    with connected(api) as connection:
        connection.sendall(head + b"Content-Length: 2\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(b"{}")
        assert read_all(connection).startswith(b"HTTP/1.1 400 ")
    too_large = exchange(api, head + f"Content-Length: {BODY_LIMIT + 1}\r\n\r\n".encode())
    assert too_large.startswith(b"HTTP/1.1 413 ")
