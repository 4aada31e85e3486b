"""Ctrl+C while something must not be left half done."""

import signal
from collections.abc import Iterator
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
