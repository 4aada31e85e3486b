"""A workspace file: making, opening, and transactions."""

import logging
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import peewee

from crvs_desktop.domain.errors import ConflictError, CrvsDesktopError, StoreError
from crvs_desktop.domain.users import WorkspaceInfo
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models.damage import is_damaged
from crvs_desktop.models.files import file_errors, give_name, sync
from crvs_desktop.models.migrations import STEPS, VERSION
from crvs_desktop.models.tables import TABLES, WorkspaceRow

APPLICATION_ID: Final = 0x43525653  # "CRVS", in the header of every workspace file
BUSY_TIMEOUT_S: Final = 5
PRAGMAS: Final = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,  # a destroyed secret is wiped from the file
}
READING_PRAGMAS: Final = {"query_only": 1, "trusted_schema": 0}
# At the finest level Peewee logs the values of every statement, and someone may type a password as the username.
logging.getLogger("peewee").setLevel(logging.INFO)


class Workspace:
    """An open workspace file. Every thread that uses it gets a connection of its own.

    All methods raise StoreError when the file or the disk is at fault."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        found, pragmas = (address(path, "ro"), READING_PRAGMAS) if read_only else (address(path), PRAGMAS)
        # Autocommit is SQLite's own, so nothing is ever left half open; use cases say where a transaction begins.
        self._database = peewee.SqliteDatabase(found, uri=True, pragmas=pragmas, timeout=BUSY_TIMEOUT_S)
        self._database.register_function(_holds_text, "holds_text")

    @classmethod
    def open(cls, path: Path) -> "Workspace":
        """Open an existing file and bring it to today's schema.

        A file that is missing, not ours, newer, damaged, locked or read-only is left as it was."""
        with file_errors(path):
            if not path.is_file():
                raise StoreError("file-missing", path=path)
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise StoreError("workspace-read-only", path=path)
        check_ours(path)
        workspace = cls(path)
        try:
            workspace._check_version()
            workspace._migrate()
            workspace.info()
        except BaseException:
            workspace.close()
            raise
        return workspace

    @classmethod
    @contextmanager
    def create(cls, path: Path) -> Iterator["Workspace"]:
        """Give an empty workspace to fill; it gets its name when the block ends without an error.

        Until then it has another name beside it, so that nobody finds half a workspace. An existing file is never
        overwritten."""
        draft = path.with_name(f".{path.name}.{os.getpid()}.new")
        with file_errors(path):
            if path.exists() or path.is_symlink():
                raise ConflictError("file-exists", path=path)
            if not path.parent.is_dir():
                raise StoreError("folder-missing", path=path.parent)
            draft.unlink(missing_ok=True)
            os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        workspace = cls(draft)
        try:
            with file_errors(path):
                # The draft is synced once, before it gets its name.
                workspace._sql("PRAGMA synchronous = OFF")
                workspace._sql(f"PRAGMA application_id = {APPLICATION_ID}")
                workspace._migrate()
                yield workspace
                workspace.settle()
                workspace.close()
                sync(draft)
                give_name(draft, path)
        finally:
            workspace.close()
            for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
                leftover.unlink(missing_ok=True)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write: everything inside happens, or nothing does. Waits for other writers, then says they are there."""
        if self._database.in_transaction():
            with self._own_errors(), self.savepoint():
                yield
            return
        with self._own_errors(), self._bound(), self._database.atomic("IMMEDIATE"):
            # An open file that is moved or deleted can still be written to on POSIX systems, and nobody would find it.
            if not self.path.exists():
                raise StoreError("file-missing", path=self.path)
            yield

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a transaction: undo only what is in here when an error passes through."""
        # One name for all: SQLite takes the innermost of that name, and has the statements prepared.
        self._sql("SAVEPOINT inner")
        try:
            yield
        except BaseException:
            self._sql("ROLLBACK TO inner")
            self._sql("RELEASE inner")
            raise
        self._sql("RELEASE inner")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read: everything inside sees the file as it was at one moment."""
        if self._database.in_transaction():
            with self._own_errors():
                yield
            return
        with self._own_errors(), self._bound(), self._database.atomic("DEFERRED"):
            yield

    def _bound(self) -> AbstractContextManager[object]:
        """Let the tables mean this file. All are named, so none is looked for by way of another's references."""
        return self._database.bind_ctx(TABLES, bind_refs=False, bind_backrefs=False)

    def info(self) -> WorkspaceInfo:
        """Return what the file says of itself."""
        with self.reading():
            row = WorkspaceRow.get_or_none()
            if row is None:
                raise StoreError("workspace-damaged", path=self.path)
            return WorkspaceInfo(row.workspace_id, row.name, WorkspaceKind(row.kind), row.created_at_ms)

    def stored_rows(self, query: peewee.Query) -> list[tuple[Any, ...]]:
        """Return what a query gives as it is stored, also what no field of the models would take. While reading.

        Bytes that are no text come as half characters (surrogate escapes)."""
        statement, parameters = query.sql()
        try:
            return self._sql(statement, *parameters).fetchall()
        except sqlite3.OperationalError:
            connection = self._database.connection()  # type: ignore[no-untyped-call]
            connection.text_factory = _any_text
            try:
                return self._sql(statement, *parameters).fetchall()
            finally:
                connection.text_factory = str

    def change_counter(self) -> int:
        """Return a number that differs from the last one when anyone else changed the file since.

        Anyone else is every other connection: another program, window or thread. Source: PRAGMA data_version."""
        with file_errors(self.path):
            return self._number("PRAGMA data_version")

    def settle(self) -> None:
        """Bring all that was written into the file itself, which can then be renamed once it is closed."""
        with file_errors(self.path):
            self._sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close this thread's connection. Every thread closes its own."""
        if not self._database.is_closed():
            self._database.close()

    @contextmanager
    def _own_errors(self) -> Iterator[None]:
        """Like `file_errors`. When something goes wrong that should not, look whether the file is at fault."""
        try:
            with file_errors(self.path):
                yield
        except CrvsDesktopError:
            raise
        except Exception as error:
            if self._is_damaged():
                raise StoreError("workspace-damaged", path=self.path) from error
            raise

    def _is_damaged(self) -> bool:
        try:
            with file_errors(self.path):
                return is_damaged(lambda statement: self._sql(statement).fetchall())
        except StoreError as error:
            return error.reason == "workspace-damaged"
        except (peewee.DatabaseError, sqlite3.Error):
            return True  # it cannot even be looked at

    def _sql(self, statement: str, *parameters: object) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor = self._database.execute_sql(statement, parameters)  # type: ignore[no-untyped-call]
        return cursor

    def _number(self, statement: str) -> int:
        return int(self._sql(statement).fetchone()[0])

    def _check_version(self) -> None:
        with file_errors(self.path):
            found = self._number("PRAGMA user_version")
            if found > VERSION:
                raise StoreError("workspace-newer", path=self.path, found=found, known=VERSION)
            if found < 1:
                raise StoreError("workspace-damaged", path=self.path)
            if found < VERSION:
                self._keep_copy(found)

    def _migrate(self) -> None:
        with file_errors(self.path):
            for number, statements in enumerate(STEPS, start=1):
                if self._number("PRAGMA user_version") >= number:
                    continue
                with self._database.atomic("IMMEDIATE"):
                    # Another program may have taken the step while this one waited.
                    if self._number("PRAGMA user_version") < number:
                        for statement in statements:
                            self._sql(statement)
                        self._sql(f"PRAGMA user_version = {number}")

    def _keep_copy(self, version: int) -> None:
        """Keep the file as it was before its schema changes, beside it."""
        copy = self.path.with_name(f"{self.path.name}.version-{version}")
        if copy.exists():
            return
        # Whole or not at all, and never readable by others: SQLite fills an empty file that is there already.
        descriptor, draft_name = tempfile.mkstemp(prefix=f".{copy.name}.", dir=copy.parent)
        os.close(descriptor)
        try:
            self._sql("VACUUM INTO ?", draft_name)
            Path(draft_name).replace(copy)
        finally:
            Path(draft_name).unlink(missing_ok=True)


def check_ours(path: Path) -> None:
    """Look at the header before SQLite touches the file; SQLite would take an empty file for a database."""
    with file_errors(path), path.open("rb") as file:
        header = file.read(100)
    if not header:
        raise StoreError("workspace-empty", path=path)
    if not header.startswith(b"SQLite format 3\x00") or len(header) < 100:
        raise StoreError("not-a-workspace", path=path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreError("not-a-workspace", path=path)


def address(path: Path, mode: str = "rw") -> str:
    """Return the file as a URI that does not make it: after it was moved, SQLite would begin an empty one instead."""
    absolute = path.absolute().as_posix()
    return f"file://{'' if absolute.startswith('/') else '/'}{quote(os.fsencode(absolute))}?mode={mode}"


def _holds_text(wanted: str, *texts: str) -> bool:
    """The SQL function `holds_text(wanted, column, …)`: whether one of the columns holds the case-folded text.

    LIKE knows upper and lower case of ASCII only."""
    for text in texts:
        try:
            if wanted in text.casefold():
                return True
        except AttributeError:  # a damaged file may hold anything; to ask first takes longer, a million times
            continue
    return False


def _any_text(stored: bytes) -> str:
    return stored.decode(errors="surrogateescape")
