"""A receiver of webhooks in a process of its own, written with nothing of the program's.

It prints its port, then one line of JSON for each request it gets, unless it is told to be quiet. What it answers is
decided by the path: `/<kind>/<what kind exactly>/<number of the test's own>`."""

import json
import sys
import threading
import time
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

SEEN: Counter[str] = Counter()
HELD: dict[str, threading.Event] = defaultdict(threading.Event)
PRINTING = threading.Lock()
ANSWERS = {
    "wrong": b'{"challenge": "x"}',
    "text": b"hello",
    "list": b"[1]",
    "deep": b"[" * 9000,
    "no": b"",
    "null": b"null",
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        self.take(b"")

    def do_POST(self) -> None:
        self.take(self.rfile.read(int(self.headers["Content-Length"])))

    def take(self, body: bytes) -> None:
        parts = urlsplit(self.path)
        line = {
            "method": self.command,
            "target": self.path,
            "headers": dict(self.headers.items()),
            "body": body.decode(),
            "connection": id(self.connection),
        }
        with PRINTING:
            SEEN[parts.path] += self.command == "POST"
            if "quiet" not in sys.argv:
                print(json.dumps(line), flush=True)
        challenge = parse_qs(parts.query).get("challenge", [""])[0]
        right = json.dumps({"challenge": challenge}).encode()
        kind, what = [*parts.path.strip("/").split("/"), "", ""][:2]
        if kind == "status":
            self.answer(int(what), right)
        elif kind == "flaky" and SEEN[parts.path] <= int(what):
            self.answer(503, b"not yet")
        elif kind == "redirect":
            self.answer(302, b"", Location="/ok/-/redirected")
        elif kind == "answer":
            self.answer(200, ANSWERS[what])
        elif kind == "extra":
            self.answer(200, json.dumps({"challenge": challenge, "more": [1]}).encode())
        elif kind == "cookie":
            self.answer(200, right, **{"Set-Cookie": "who=one; Path=/"})
        elif kind == "padded":
            self.answer(200, right + b" " * 100_000)
        elif kind == "broken":
            self.wfile.write(b"this is not HTTP\r\n\r\n")
            self.close_connection = True
        elif kind == "closed":
            self.close_connection = True
        elif kind == "silent":
            self.rfile.read(1)  # until the other side gives up
            self.close_connection = True
        elif kind == "held":
            HELD[parts.path].wait()
            self.answer(200, right)
        elif kind == "release":
            HELD[parts.path.replace("release", "held")].set()
            self.answer(200, b"")
        elif kind == "drip":
            self.send_response(200)
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b" ")
                    time.sleep(0.02)
            except OSError:
                self.close_connection = True
        else:
            self.answer(200, right)

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 100

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # the other side went away


server = Server(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
