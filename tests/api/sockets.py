"""Talking to the practice API below HTTP."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from crvs_desktop.api.server import HOST
from tests.api.conftest import Api

PATIENCE_S = 20


@contextmanager
def connected(api: Api) -> Iterator[socket.socket]:
    port = int(api.server.address.rpartition(":")[2])
    with closing(socket.create_connection((HOST, port), timeout=PATIENCE_S)) as connection:
        yield connection


def read_all(connection: socket.socket) -> bytes:
    """Read until the server closes the connection, properly or not."""
    content = b""
    with suppress(ConnectionResetError, BrokenPipeError):
        while chunk := connection.recv(65_536):
            content += chunk
    return content


def send(connection: socket.socket, content: bytes) -> bool:
    """Return whether the server still takes it."""
    try:
        connection.sendall(content)
    except (ConnectionResetError, BrokenPipeError):
        return False
    return True


def exchange(api: Api, request: bytes) -> bytes:
    """Send bytes and return all that comes until the server closes the connection."""
    with connected(api) as connection:
        send(connection, request)
        return read_all(connection)
