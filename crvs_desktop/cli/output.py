"""What the command line writes: results to stdout, everything else to stderr, nothing that could steer a terminal."""

import errno
import io
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TextIO

from crvs_desktop.domain.audit import EPOCH
from crvs_desktop.domain.names import JOINERS


class OutputError(Exception):
    """The result could not be written, while what was asked for is done."""

    def __init__(self, cause: OSError) -> None:
        # Windows says EINVAL when the reader of a pipe is gone.
        self.pipe_closed = cause.errno == errno.EPIPE or (sys.platform == "win32" and cause.errno == errno.EINVAL)
        super().__init__(f"what was asked for is done, but the output could not be written ({cause.strerror}).")


def use_utf8() -> None:
    """Write UTF-8 whatever the locale is, and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()  # a program without a console has no streams


def write(text: str) -> None:
    """Write one result to stdout, now. Raises OutputError."""
    try:
        print(text, flush=True)
    except OSError as error:
        raise OutputError(error) from error


def write_json(value: object) -> None:
    """Write one JSON value to stdout. Raises OutputError."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # Unprintable characters are only inside of JSON strings, where an escape means the same.
    write("".join(character if character == "\n" else _shown(character, _json_escape) for character in text))


def write_pairs(pairs: Sequence[tuple[str, str]]) -> None:
    """Write names and values, one pair a line. Raises OutputError."""
    column = max(len(name) for name, _ in pairs) + 2
    write("\n".join(f"{name:{column}}{harmless(value)}" for name, value in pairs))


def write_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write aligned columns. Raises OutputError."""
    lines = [list(headings), *([harmless(cell) for cell in row] for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(headings))]
    write(
        "\n".join(
            "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)).rstrip()
            for line in lines
        )
    )


def tell(text: str) -> None:
    """Say something to the person."""
    shown = "\n".join(harmless(line) for line in text.split("\n"))
    # Without stderr there is nobody left to tell.
    with suppress(OSError):
        print(shown, file=sys.stderr, flush=True)


def tell_shown_once(what: str) -> None:
    """Warn a person at a terminal; a script knows what it asked for."""
    if is_terminal(sys.stdout):
        tell(f"The {what} is shown this once and kept nowhere. Store it in a safe place now.")


@contextmanager
def progress(unit: str) -> Iterator[Callable[[int, int], None]]:
    """Give a `report(done, total)` that keeps one line of a terminal up to date, and says nothing to a file."""
    if not is_terminal(sys.stderr):
        yield lambda done, total: None
        return

    def report(done: int, total: int) -> None:
        print(f"\r{done} of {total} {unit}", end="", file=sys.stderr, flush=True)

    try:
        yield report
    finally:
        print(file=sys.stderr, flush=True)


def local_time(at_ms: int) -> str:
    """Return `2026-11-23 10:30:00+01:00` for milliseconds since 1970 UTC."""
    return (EPOCH + timedelta(milliseconds=at_ms)).astimezone().isoformat(" ", "seconds")


def local_minute(at_ms: int) -> str:
    """Return `2026-11-23 10:30` in local time."""
    return local_time(at_ms)[:16]


def harmless(text: str) -> str:
    """Return the text with everything unseen written as an escape, so that it cannot steer the terminal."""
    return "".join(_shown(character, _python_escape) for character in text)


def _shown(character: str, escape: Callable[[str], str]) -> str:
    if character.isprintable() or character in JOINERS or unicodedata.category(character) == "Zs":
        return character
    return escape(character)


def _python_escape(character: str) -> str:
    return character.encode("unicode_escape").decode()


def _json_escape(character: str) -> str:
    return json.dumps(character)[1:-1]


def _width(text: str) -> int:
    """Return how many columns a terminal gives the text. Source: Unicode Standard Annex 11."""
    return sum(
        0
        if unicodedata.category(character) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )
