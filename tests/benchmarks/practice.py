"""Prints how fast the practice API is on this machine; nothing here passes or fails.

`python tests/benchmarks/practice.py [--seconds 5]`"""

from __future__ import annotations

import argparse
import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
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

AT_ONCE = 4


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
        at_once_ms = _ask_tokens(auth, keys, seconds, AT_ONCE)
    finally:
        process.terminate()
        process.communicate(timeout=20)
    signatures = _measure_signatures(min(seconds, 3))
    most = len(at_once_ms) / seconds
    return [
        ("RSA-2048 signatures alone, one core", f"{signatures:,.0f} a second"),
        ("tokens, one client after another", f"{len(alone_ms) / seconds:,.0f} a second, {_spread(alone_ms)}"),
        (f"tokens, {AT_ONCE} at once", f"{most:,.0f} a second, {_spread(at_once_ms)}"),
        ("tokens for each signature that one core could make", f"{most / signatures:.2f}"),
    ]


def _create_client(path: Path) -> IssuedKeys:
    services = open_services(path, Environment())
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, "benchmark")
    keys = services.clients.create_client(session, NewClient("Benchmark", ClientType.RECORD_SEARCH))
    services.workspace.close()
    return keys


def _ask_tokens(auth: str, keys: IssuedKeys, seconds: float, at_once: int) -> list[float]:
    """Ask for as many tokens as the time allows; return how long each took, in ms."""
    took_ms: list[float] = []
    address = urlsplit(auth).netloc
    query = {
        "client_id": keys.client.client_id,
        "client_secret": keys.client_secret.reveal(),
        "grant_type": "client_credentials",
    }
    ends_s = time.perf_counter() + seconds

    def ask() -> None:
        connection = http.client.HTTPConnection(address)
        while (began_s := time.perf_counter()) < ends_s:
            connection.request("POST", f"/token?{urlencode(query)}")
            answer = connection.getresponse()
            body = answer.read()
            assert answer.status == 200, body
            took_ms.append((time.perf_counter() - began_s) * 1000)
        connection.close()

    threads = [threading.Thread(target=ask) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return took_ms


def _measure_signatures(seconds: float) -> float:
    key = load_private_key(new_signing_key()[0])
    count = 0
    began_s = time.perf_counter()
    while time.perf_counter() - began_s < seconds:
        key.sign(b"x" * 600, PKCS1v15(), SHA256())
        count += 1
    return count / (time.perf_counter() - began_s)


def _spread(took_ms: list[float]) -> str:
    middle, slow = statistics.median(took_ms), statistics.quantiles(took_ms, n=100)[94]
    return f"median {middle:.1f} ms, 95th percentile {slow:.1f} ms"


if __name__ == "__main__":
    main()
