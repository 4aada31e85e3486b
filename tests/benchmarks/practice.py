"""Prints how fast the practice API is on this machine; nothing here passes or fails.

`python tests/benchmarks/practice.py [--seconds 5]`"""

from __future__ import annotations

import argparse
import json
import math
import os
import selectors
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from crvs_desktop.crypto.tokens import load_private_key, new_signing_key
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_training_workspace

AT_ONCE = 16


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory(prefix="crvs-benchmark-") as name:
        path = Path(name) / "practice.crvs"
        create_training_workspace(path, "benchmark", Environment())
        rows = [*measure_tokens(path, seconds)]
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:<{width}}  {value}")


def measure_tokens(path: Path, seconds: float) -> list[tuple[str, str]]:
    """The server in a process of its own, clients in this one."""
    keys = _create_client(path)
    serve = [sys.executable, "-c", "import sys; from crvs_desktop.cli import main; sys.exit(main())", "serve"]
    process = subprocess.Popen([*serve, str(path), "--json"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    auth = json.loads(process.stdout.readline())["auth"]
    try:
        _ask_tokens(auth, keys, 0.5, 1)
        alone_ms = _ask_tokens(auth, keys, seconds, 1)
        used_s = _processor_s(process.pid)
        at_once_ms = _ask_tokens(auth, keys, seconds, AT_ONCE)
        used_s = _processor_s(process.pid) - used_s
    finally:
        process.terminate()
        process.communicate(timeout=20)
    signatures, signature_ms = _measure_signatures(min(seconds, 3))
    most = len(at_once_ms) / seconds
    return [
        ("RSA-2048 signatures alone, one core", f"{signatures:,.0f} a second, {signature_ms:.2f} ms of processor each"),
        ("tokens, one client after another", f"{len(alone_ms) / seconds:,.0f} a second, {_spread(alone_ms)}"),
        (f"tokens, {AT_ONCE} clients at once", f"{most:,.0f} a second, {_spread(at_once_ms)}"),
        ("processor time of the server for a token", f"{used_s / len(at_once_ms) * 1000:.2f} ms"),
        ("tokens for each signature that one core could make", f"{most / signatures:.2f}"),
    ]


def _create_client(path: Path) -> IssuedKeys:
    services = open_services(path, Environment())
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, "benchmark")
    keys = services.clients.create_client(session, NewClient("Benchmark", ClientType.RECORD_SEARCH))
    services.workspace.close()
    return keys


def _ask_tokens(auth: str, keys: IssuedKeys, seconds: float, at_once: int) -> list[float]:
    """Ask for as many tokens as the time allows; return how long each took, in ms.

    Plain sockets, because a client that does more would be measured as well on a machine of two cores."""
    address = urlsplit(auth)
    query = urlencode(
        {
            "client_id": keys.client.client_id,
            "client_secret": keys.client_secret.reveal(),
            "grant_type": "client_credentials",
        }
    )
    request = f"POST /token?{query} HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Length: 0\r\n\r\n".encode()
    took_ms: list[float] = []
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        for _ in range(at_once):
            connection = opened.enter_context(socket.create_connection((address.hostname, address.port), timeout=20))
            connection.sendall(request)
            selector.register(connection, selectors.EVENT_READ, [time.perf_counter()])
        ends_s = time.perf_counter() + seconds
        while (now_s := time.perf_counter()) < ends_s:
            for key, _ in selector.select(timeout=20):
                connection = key.fileobj
                assert isinstance(connection, socket.socket)
                answer = b""
                while not answer.endswith(b"}"):
                    answer += connection.recv(65_536)
                assert answer.startswith(b"HTTP/1.1 200 "), answer
                now_s = time.perf_counter()
                took_ms.append((now_s - key.data[0]) * 1000)
                key.data[0] = now_s
                connection.sendall(request)
    return took_ms


def _processor_s(process_id: int) -> float:
    """Return the processor time that a process has used. Linux only; elsewhere it is not a number."""
    try:
        fields = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return math.nan
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _measure_signatures(seconds: float) -> tuple[float, float]:
    """Return how many a second, and the processor time of one in ms."""
    key = load_private_key(new_signing_key()[0])
    count, began_s, used_s = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - began_s < seconds:
        key.sign(b"x" * 600, PKCS1v15(), SHA256())
        count += 1
    used_s = time.process_time() - used_s
    return count / (time.perf_counter() - began_s), used_s / count * 1000


def _spread(took_ms: list[float]) -> str:
    middle, slow = statistics.median(took_ms), statistics.quantiles(took_ms, n=100)[94]
    return f"median {middle:.1f} ms, 95th percentile {slow:.1f} ms"


if __name__ == "__main__":
    main()
