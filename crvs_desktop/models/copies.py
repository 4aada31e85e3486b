"""Copies of a workspace file, and what SQLite says of one: nothing here changes the file that is looked at."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from crvs_desktop.domain.errors import StoreError, UserError
from crvs_desktop.models.files import file_errors, sync
from crvs_desktop.models.workspace import BUSY_TIMEOUT_S, address

COPIED_AT_ONCE: Final = 256  # pages
STEPS_BETWEEN_LOOKS: Final = 100_000  # of SQLite's own machine: some milliseconds
FAULT_LIMIT: Final = 20
DRAFT_SUFFIX: Final = ".part"


def copy_workspace(
    source: Path, target: Path, report: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> None:
    """Fill an empty file with the workspace as it is at one moment, while others go on writing to it.

    The copy is one file by itself, synced. Raises UserError when cancelled."""

    def step(_status: int, remaining: int, total: int) -> None:
        if cancelled():
            raise UserError("cancelled")
        report(total - remaining, total)

    with closing(sqlite3.connect(address(source), uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as reader:
        with file_errors(source):
            # Until this transaction ends it sees this moment, so that no writer makes the copy begin anew.
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with file_errors(target), closing(sqlite3.connect(address(target), uri=True, isolation_level=None)) as writer:
            # What is not whole is thrown away, so no journal is needed, and the whole is synced in the end.
            writer.execute("PRAGMA journal_mode = MEMORY")
            writer.execute("PRAGMA synchronous = OFF")
            reader.backup(writer, pages=COPIED_AT_ONCE, progress=step)
            writer.execute("PRAGMA journal_mode = DELETE")
    with file_errors(target):
        sync(target)


def faults(path: Path, cancelled: Callable[[], bool]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what is broken in the file, and which rows speak of others that are not there; SQLite's own words.

    Raises UserError when cancelled, StoreError when the file cannot be read at all."""
    try:
        with file_errors(path), closing(sqlite3.connect(address(path, "ro"), uri=True, timeout=BUSY_TIMEOUT_S)) as file:
            file.set_progress_handler(cancelled, STEPS_BETWEEN_LOOKS)
            try:
                found = [str(row[0]) for row in file.execute(f"PRAGMA integrity_check({FAULT_LIMIT})")]
                broken = tuple(text for text in found if text != "ok")
                orphans = () if broken else tuple(_orphans(file))
            except sqlite3.DatabaseError as error:
                if cancelled():
                    raise UserError("cancelled") from None
                if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                    raise
                return (str(error),), ()
    except StoreError as error:
        if error.reason == "workspace-damaged":
            return (str(error.__cause__),), ()
        raise
    return broken, orphans


def _orphans(file: sqlite3.Connection) -> Iterator[str]:
    for number, (table, row, parent, _key) in enumerate(file.execute("PRAGMA foreign_key_check")):
        if number == FAULT_LIMIT:
            return
        yield f"row {row} of {table} speaks of one of {parent} that is not there"


def free_for_moving(path: Path) -> None:
    """Bring a workspace file into one piece, so that it can be renamed.

    Raises StoreError while anyone else has it open: their changes would go on into the renamed file. One that is too
    damaged for that stays as it is."""
    try:
        with file_errors(path), closing(sqlite3.connect(address(path), uri=True, timeout=BUSY_TIMEOUT_S)) as file:
            file.execute("PRAGMA journal_mode = DELETE")
    except StoreError as error:
        if error.reason != "workspace-damaged":
            raise


@contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """Give a folder for what is not whole yet, on the same disk; older schemas leave a copy there, too."""
    with file_errors(target.parent):
        if not target.parent.is_dir():
            raise StoreError("folder-missing", path=target.parent)
        if not os.access(target.parent, os.W_OK):
            raise StoreError("workspace-read-only", path=target.parent)
    with file_errors(target):
        folder = tempfile.TemporaryDirectory(  # mode 0700
            prefix=f".{target.name}.", suffix=DRAFT_SUFFIX, dir=target.parent
        )
    with folder as name:
        yield Path(name)


@contextmanager
def speaking_of(path: Path, draft: Path) -> Iterator[None]:
    """Let a StoreError about the draft, or what lies in it, name the file that a person knows."""
    try:
        yield
    except StoreError as error:
        named = error.params.get("path")
        if not isinstance(named, Path) or not (named == draft or draft in named.parents):
            raise
        raise StoreError(error.reason, **{**error.params, "path": path}) from error


def sync_folder(folder: Path) -> None:
    """Let a name that was just given outlast a power failure, where the system can say so of a folder."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network drives cannot
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """Give an empty file beside `path`, only for this person; whatever is left of it in the end is deleted.

    What goes wrong with it is told of `path`: nobody knows the draft."""
    with file_errors(path):
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=DRAFT_SUFFIX, dir=path.parent)  # mode 0600
        os.close(descriptor)
    draft = Path(name)
    try:
        with speaking_of(path, draft):
            yield draft
    finally:
        for leftover in (draft, *(Path(f"{draft}{suffix}") for suffix in ("-journal", "-wal", "-shm"))):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
