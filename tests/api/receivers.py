"""The test's side of a receiver of webhooks in another process."""

import itertools
import json
import queue
import subprocess
import sys
import threading
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

WAIT_S = 20


@dataclass(frozen=True)
class Got:
    """A request as the receiver got it."""

    method: str
    target: str
    headers: dict[str, str]
    body: str
    connection: int


@dataclass
class Place:
    """An address at the receiver that no other test uses, and what comes to it."""

    url: str
    came: "queue.Queue[Got]" = field(repr=False)

    def next(self, method: str) -> Got:
        """Wait for a request; it must be of this method."""
        got = self.came.get(timeout=WAIT_S)
        assert got.method == method
        return got

    def is_quiet(self) -> bool:
        """Whether nothing has come that was not asked for."""
        return self.came.empty()


class ReceiverProcess:
    def __init__(self) -> None:
        program = Path(__file__).with_name("receiver_process.py")
        self._process = subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self._numbers = itertools.count(1)
        self._came: dict[str, queue.Queue[Got]] = defaultdict(queue.Queue)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def place(self, kind: str = "ok", what: object = "-") -> Place:
        """Return a new address that answers in this way; see `receiver_process.py`."""
        return self.at(f"/{kind}/{what}/{next(self._numbers)}")

    def at(self, path: str) -> Place:
        return Place(f"http://127.0.0.1:{self.port}{path}", self._came[path or "/"])

    def release(self, place: Place) -> None:
        """Let a `held` place answer."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=WAIT_S)
        with closing(connection):
            connection.request("GET", urlsplit(place.url).path.replace("/held/", "/release/"))
            connection.getresponse()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait(WAIT_S)
        self._reader.join(WAIT_S)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            got = Got(**json.loads(line))
            self._came[urlsplit(got.target).path].put(got)
