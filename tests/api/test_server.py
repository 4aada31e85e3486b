"""The server: where it listens, who may ask, and clients that are slow, broken or many. Source: issue 3, point 1."""

import logging
import re
import socket
import ssl
import struct
import sys
import threading
from contextlib import closing, suppress

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.api.limits import Limits
from crvs_desktop.api.server import HOST, bind
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, WebhookPermissions
from crvs_desktop.domain.users import DEMO_PASSWORD
from tests.api.conftest import NOBODY_TRUSTED, Api
from tests.api.sockets import PATIENCE_S, connected, exchange, read_all, send

NOT_FOUND = {"statusCode": 404, "error": "Not Found", "message": "Not Found"}


@pytest.fixture
def limits() -> Limits:
    """Short enough for tests that wait for them to be over, and long enough for calls that are none of those."""
    return Limits(request_s=0.3, body_s=0.2, answer_s=0.2, idle_s=1, stop_s=0.2, connections=12)


def check_alive(api: Api) -> None:
    """Someone else is answered, over a connection of their own."""
    ping = f"{api.server.address}/ping"
    answer = httpx.get(ping, trust_env=False, timeout=PATIENCE_S, verify=NOBODY_TRUSTED)
    assert answer.json() == {"success": True}


# Where it listens


def test_it_listens_on_this_computer_only(api: Api) -> None:
    """127.0.0.1, and no other address of the computer."""
    assert api.server._listener.getsockname()[0] == "127.0.0.1"
    port = int(api.server.address.rpartition(":")[2])
    if sys.platform == "linux":
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=PATIENCE_S)


def test_a_busy_port_is_not_taken(api: Api) -> None:
    """A free one is, and both answer for themselves."""
    port = int(api.server.address.rpartition(":")[2])
    with closing(bind(port)) as other:
        assert other.getsockname()[1] != port
    check_alive(api)


def test_the_port_is_free_again_at_once(api: Api) -> None:
    """Although connections that were just closed linger there."""
    port = int(api.server.address.rpartition(":")[2])
    with connected(api) as connection:
        connection.sendall(b"GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert b"200 OK" in read_all(connection)
    api.server.stop()
    with closing(bind(port)) as again:
        assert again.getsockname()[1] == port


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"POST /tok",
        b"GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{",
    ],
    ids=["nothing", "half a head", "a whole request", "half a body"],
)
def test_it_stops_with_open_connections(api: Api, said: bytes) -> None:
    """Whatever their clients were about to say; no thread is left."""
    with connected(api) as connection:
        connection.sendall(said)
        check_alive(api)
        api.server.stop()
        read_all(connection)
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("practice")] == []


# Who may ask

GOOD_HOSTS = ["127.0.0.1", "127.0.0.1:7070", "127.0.0.1:1", "localhost", "LOCALHOST:65535", "localhost:7070"]
BAD_HOSTS = [
    "127.0.0.1.evil.com",
    "evil.com",
    "localhost.evil.com",
    "evil.com:127.0.0.1",
    "127.0.0.1@evil.com",
    "127.0.0.10",
    "127.0.0.1:",
    "127.0.0.1:123456",
    "127.0.0.1:80:80",
    "localhost:80/evil.com",
    "[::1]",
    "[::1",
    "]",
    "0.0.0.0",  # noqa: S104
    "127.1",
    "",
    "localhost\u0661",
]


@pytest.mark.parametrize("host", GOOD_HOSTS)
def test_the_names_of_this_computer(api: Api, host: str) -> None:
    """With and without a port, which a tunnel may have changed."""
    assert api.http.get("/ping", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", BAD_HOSTS)
def test_a_name_that_only_leads_here_is_refused(api: Api, host: str) -> None:
    """A web page that lets its own name mean this computer (DNS rebinding) gets nothing; it is in the audit."""
    api.new_entries()
    answer = api.http.get("/ping", headers={b"Host": host.encode()})
    assert (answer.status_code, list(answer.json())) == (400, ["statusCode", "error", "message"])
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.REQUEST_REFUSED, Outcome.REFUSED, "host-refused")


def test_a_request_without_or_with_two_names_is_refused(api: Api) -> None:
    """HTTP/1.0 may leave it out; here it may not."""
    assert exchange(api, b"GET /ping HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 400 ")
    two = b"GET /ping HTTP/1.1\r\nHost: localhost\r\nHost: evil.com\r\n\r\n"
    assert exchange(api, two).startswith(b"HTTP/1.1 400 ")
    whole = b"GET http://evil.com/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    assert exchange(api, whole).startswith(b"HTTP/1.1 404 ")


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://127.0.0.1:7070", 200),
        ("http://localhost:3000", 200),
        ("https://localhost", 200),
        ("https://evil.com", 403),
        ("http://127.0.0.1.evil.com", 403),
        ("http://localhost:3000.evil.com", 403),
        ("null", 403),
        ("chrome-extension://abc", 403),
    ],
)
def test_pages_of_other_sites_may_not_ask(api: Api, origin: str, status: int) -> None:
    """Nor may those of this computer read the answer from another port: nothing is said about sharing (CORS)."""
    api.new_entries()
    answer = api.http.get("/ping", headers={"Origin": origin})
    assert answer.status_code == status
    assert [name for name in answer.headers if name.startswith("access-control")] == []
    assert [entry.reason for entry in api.new_entries()] == ([] if status == 200 else ["origin-refused"])
    asked = {"Origin": "http://localhost:3000", "Access-Control-Request-Method": "POST"}
    before = api.http.options("/token", headers=asked)
    assert before.status_code == 404
    assert [name for name in before.headers if name.startswith("access-control")] == []


def test_nothing_is_said_about_the_server(api: Api) -> None:
    """Neither its name nor its clock."""
    assert set(api.http.get("/ping").headers) == {"content-length", "content-type"}


# What is not there, and what nobody expected


@pytest.mark.parametrize(
    "path", ["/", "/Token", "/token/", "//token", "/token%2F", "/..%2ftoken", "/é", "/%00", "/ping/x"]
)
def test_an_unknown_path_is_not_found(api: Api, path: str) -> None:
    """404 in the framework's form, and it is in the audit."""
    api.new_entries()
    answer = api.http.get(path)
    assert (answer.status_code, answer.json()) == (404, NOT_FOUND)
    (entry,) = api.new_entries()
    assert (entry.action, entry.reason) == (AuditAction.REQUEST_REFUSED, "path-unknown")
    assert str(entry.details["request"]).startswith("GET /")


def test_no_secret_of_a_request_is_in_a_log_or_the_audit(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """Wherever in it the secret stands, and at the finest level."""
    caplog.set_level(logging.DEBUG)
    keys = api.create(ClientType.HEALTH)
    secret, token = keys.client_secret.reveal(), api.token(keys)
    caplog.clear()
    for wrong in (secret, token, keys.sha_secret.reveal()):
        httpx.get(f"{api.server.address}/{wrong}", params={"x": wrong}, headers={"User-Agent": wrong}, trust_env=False)
        with connected(api) as connection:
            connection.sendall(f"{wrong[:20]} /{wrong} HTTP/1.1\r\nHost: evil.com/{wrong}\r\n\r\n{wrong}".encode())
            connection.shutdown(socket.SHUT_WR)
            read_all(connection)
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    written = str(logged) + str(api.new_entries())
    assert "request-refused" in written
    for wrong in (secret, token, keys.sha_secret.reveal()):
        assert wrong[-20:] not in written
        assert wrong[:60] not in written


def test_an_error_of_our_own_is_a_500_and_no_more(
    api: Api, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """In the framework's form; logged with where it happened and without what it said; recorded; others go on."""

    said = "a secret that the library quotes"

    def fail() -> str:
        raise ZeroDivisionError(said)

    monkeypatch.setattr(api.practice.tokens, "public_key", fail)
    api.new_entries()
    answer = api.http.get("/.well-known?x=in-the-query")
    assert answer.status_code == 500
    assert list(answer.json()) == ["statusCode", "error", "message"]
    assert "Zero" not in answer.text
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (
        AuditAction.REQUEST_REFUSED,
        Outcome.FAILED,
        "unexpected-error",
    )
    assert entry.details["request"] == "GET /.well-known"
    assert "ZeroDivisionError" in caplog.text
    assert "in fail" in caplog.text
    assert said not in caplog.text
    assert "in-the-query" not in caplog.text
    check_alive(api)


# Slow and broken clients


@pytest.mark.parametrize(
    "said",
    [b"", b"G", b"GET /ping HTTP/1.1\r\nHost: localhost\r\nX: ", b"GET /ping HTTP/1.1\r\nHost: localhost\r\n"],
    ids=["nothing", "a letter", "half a header", "all but the end"],
)
def test_a_head_that_does_not_come_is_not_waited_for(api: Api, said: bytes) -> None:
    """The connection is closed; meanwhile others are answered."""
    with connected(api) as connection:
        connection.sendall(said)
        check_alive(api)
        assert read_all(connection) == b""


def test_a_head_that_comes_in_drops_is_not_waited_for(api: Api) -> None:
    """A byte now and then does not keep it open."""
    with connected(api) as connection:
        connection.sendall(b"GET /ping HTTP/1.1\r\nHost: localhost\r\nX: ")
        connection.settimeout(0.02)
        for _ in range(10_000):
            with suppress(TimeoutError):
                assert read_all(connection) == b""
                break
            connection.sendall(b"x")
        else:
            pytest.fail("it was waited for")


def test_a_second_head_that_does_not_come_is_not_waited_for(api: Api) -> None:
    """A whole request before it makes no difference."""
    with connected(api) as connection:
        connection.sendall(b"GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\nGET /pi")
        assert read_all(connection).count(b"HTTP/1.1") == 1


def test_a_body_that_does_not_come_is_told(api: Api) -> None:
    """408, then the connection is closed; it is in the audit."""
    api.new_entries()
    said = b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"
    answer = exchange(api, said)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b'"statusCode":408' in answer
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.TOKEN_ISSUED, Outcome.REFUSED, "body-incomplete")


@pytest.mark.parametrize("how", ["closed", "reset", "half-closed"])
def test_a_client_that_goes_away_in_the_middle(api: Api, how: str) -> None:
    """It is recorded, and nobody else notices."""
    api.new_entries()
    with connected(api) as connection:
        connection.sendall(b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{")
        if how == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if how == "half-closed":
            connection.shutdown(socket.SHUT_WR)
            read_all(connection)
    check_alive(api)
    api.server.stop()  # waits for what is being written
    assert [entry.reason for entry in api.new_entries()] == ["body-incomplete"]


def test_a_body_to_a_route_that_reads_none(api: Api) -> None:
    """The answer comes at once, and what does not follow is not waited for."""
    said = b"GET /ping HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n"
    answer = exchange(api, said)
    assert answer.startswith(b"HTTP/1.1 200 OK")


def test_a_client_that_does_not_read_is_given_up(api: Api) -> None:
    """It asks and asks; when nothing more can be sent to it, the connection is closed."""
    with connected(api) as connection:
        request = b"GET /.well-known HTTP/1.1\r\nHost: localhost\r\n\r\n"
        while send(connection, request * 100):
            pass
    check_alive(api)


def test_many_connections_do_not_keep_others_out(api: Api, limits: Limits) -> None:
    """Who has kept the server waiting longest makes room."""
    opened = []
    try:
        for number in range(3 * limits.connections):
            port = int(api.server.address.rpartition(":")[2])
            opened.append(socket.create_connection((HOST, port), timeout=PATIENCE_S))
            opened[-1].sendall(b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n" * (number % 2))
        check_alive(api)
        assert len(api.server._state.connections) <= limits.connections
    finally:
        for connection in opened:
            connection.close()


def test_a_request_that_is_being_answered_is_not_given_up(
    api: Api, limits: Limits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many others come meanwhile."""
    begun, go_on = threading.Event(), threading.Event()

    def wait() -> str:
        begun.set()
        assert go_on.wait(PATIENCE_S)
        return "a key"

    monkeypatch.setattr(api.practice.tokens, "public_key", wait)
    with connected(api) as connection:
        connection.sendall(b"GET /.well-known HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert begun.wait(PATIENCE_S)
        others = [socket.create_connection(connection.getpeername(), timeout=PATIENCE_S) for _ in range(30)]
        check_alive(api)
        go_on.set()
        assert read_all(connection).endswith(b"a key")
        for other in others:
            other.close()


@pytest.mark.parametrize(
    "said",
    [
        b"\x00" * 100,
        b"\r\n\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /ping HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
        b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /ping HTTP/1.1\r\nHost: localhost\r\n" + b"X: x\r\n" * 20_000 + b"\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1e3\r\n\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab\r\n",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /ping HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        b"CONNECT evil.com:443 HTTP/1.1\r\nHost: evil.com:443\r\n\r\n",
        b"GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n" * 3 + b"\x16\x03\x01",
        b"POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}garbage\r\n\r\n",
    ],
    ids=lambda said: said[:40].decode("latin-1") + str(len(said)),
)
def test_what_is_no_request(api: Api, said: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """Some answer below 500 or none, the connection is closed, nothing is logged, and others are answered."""
    answer = exchange(api, said)
    statuses = re.findall(rb"HTTP/1\.1 (\d\d\d) ", answer)
    assert all(status < b"500" for status in statuses), answer
    check_alive(api)
    assert [record for record in caplog.records if record.name.startswith(("uvicorn", "asyncio", "crvs"))] == []


def test_someone_speaks_tls(api: Api) -> None:
    """https:// by mistake: an error there, and nothing here."""
    context = ssl.create_default_context()
    with connected(api) as connection, pytest.raises((ssl.SSLError, ConnectionResetError)):
        context.wrap_socket(connection, server_hostname="localhost")
    check_alive(api)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    said=st.one_of(
        st.binary(max_size=300),
        st.lists(
            st.sampled_from(
                [
                    b"GET /ping HTTP/1.1\r\n",
                    b"POST /token HTTP/1.1\r\n",
                    b"Host: localhost\r\n",
                    b"Content-Length: 3\r\n",
                    b"Transfer-Encoding: chunked\r\n",
                    b"Expect: 100-continue\r\n",
                    b"Content-Type: application/json\r\n",
                    b"Authorization: Bearer a.b.c\r\n",
                    b"\r\n",
                    b"{}\n",
                    b"3\r\n",
                    b"0\r\n\r\n",
                    b"\x00",
                ]
            ),
            max_size=12,
        ).map(b"".join),
    )
)
def test_any_bytes(api: Api, said: bytes) -> None:
    """Nothing that can be sent ends the server or makes an error of ours."""
    with connected(api) as connection:
        with suppress(ConnectionResetError, BrokenPipeError):
            connection.sendall(said)
            connection.shutdown(socket.SHUT_WR)
        answer = read_all(connection)
    assert b"HTTP/1.1 5" not in answer


def test_the_server_lives_after_all_that(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """A thousand broken requests at once, and then a token."""

    def break_in(_number: int) -> None:
        with suppress(OSError):
            exchange(api, b"POST /token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")

    threads = [threading.Thread(target=break_in, args=(number,)) for number in range(60)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert api.ask_token(api.create(ClientType.HEALTH)).status_code == 200
    assert api.check_chain()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_a_replaced_workspace_key_is_told_as_what_it_is(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """Another program replaced it: 503 and a line in the log that says what to do, not a file that seems damaged."""
    keys = api.create(ClientType.WEBHOOK, webhook=WebhookPermissions())
    callback = f"{api.server.address}/practice/receiver/{keys.client.client_id}"
    bearer = api.bearer(keys)
    api.services.recovery.rotate_key(api.admin, DEMO_PASSWORD)
    for answer in (api.ask_token(keys), api.http.get("/webhooks", headers=bearer)):
        assert answer.status_code == 503
        assert "key was replaced" in answer.json()["message"]
    assert api.http.post(callback, content=b"x").status_code == 503
    assert "stop the practice API and start it again" in caplog.text
    assert "damaged" not in caplog.text
    assert api.check_chain()
