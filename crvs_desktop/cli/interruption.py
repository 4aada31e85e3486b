"""Ctrl+C: while something must not be left half done, and as the way to end what runs until then."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType


@contextmanager
def interruption_deferred() -> Iterator[Event]:
    """Let what is inside run to its end; the event tells it that the person has pressed Ctrl+C.

    Between the change and the writing of a secret an interruption would lose the secret for good. A second Ctrl+C
    acts at once."""
    asked = Event()
    previous = signal.getsignal(signal.SIGINT)

    def note(_signal: int, _frame: FrameType | None) -> None:
        asked.set()
        signal.signal(signal.SIGINT, previous)

    if previous is signal.default_int_handler:  # who ignores Ctrl+C, as under nohup, goes on ignoring it
        signal.signal(signal.SIGINT, note)
    try:
        yield asked
    finally:
        if previous is signal.default_int_handler:
            signal.signal(signal.SIGINT, previous)


@contextmanager
def until_interrupted() -> Iterator[Callable[[], object]]:
    """Give what waits for Ctrl+C or SIGTERM; until the end of the block neither ends anything by itself.

    It waits for a byte that comes with the signal: on Windows a signal does not end any other wait."""
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    numbers = [signal.SIGINT, signal.SIGTERM, *([signal.SIGBREAK] if hasattr(signal, "SIGBREAK") else [])]
    # Who ignores Ctrl+C, as under nohup, goes on ignoring it.
    previous = {number: signal.getsignal(number) for number in numbers}
    replaced = {number: handler for number, handler in previous.items() if handler is not signal.SIG_IGN}
    previous_fd = signal.set_wakeup_fd(writer.fileno())
    try:
        for number in replaced:
            signal.signal(number, lambda _signal, _frame: None)
        yield lambda: reader.recv(1)
    finally:
        for number, handler in replaced.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(previous_fd)
        reader.close()
        writer.close()
