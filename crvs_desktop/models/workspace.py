"""A workspace file: making, opening, transactions, and what can go wrong with files and disks."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import peewee

from crvs_desktop.domain.errors import ConflictError, StoreError
from crvs_desktop.domain.users import WorkspaceInfo, WorkspaceKind
from crvs_desktop.models.migrations import STEPS, VERSION
from crvs_desktop.models.tables import TABLES, WorkspaceRow

APPLICATION_ID: Final = 0x43525653  # "CRVS", in the header of every workspace file
BUSY_TIMEOUT_S: Final = 5
PRAGMAS: Final = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1, "trusted_schema": 0}


class Workspace:
    """An open workspace file. Every thread that uses it gets a connection of its own.

    All methods raise StoreError when the file or the disk is at fault."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # Autocommit is SQLite's own, so nothing is ever left half open; use cases say where a transaction begins.
        self._database = peewee.SqliteDatabase(str(path), pragmas=PRAGMAS, timeout=BUSY_TIMEOUT_S)

    @classmethod
    def open(cls, path: Path) -> "Workspace":
        """Open an existing file and bring it to today's schema.

        A file that is missing, not ours, newer, damaged, locked or read-only is left as it was."""
        if not path.is_file():
            raise StoreError("file-missing", path=path)
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise StoreError("workspace-read-only", path=path)
        _check_ours(path)
        workspace = cls(path)
        try:
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
        if path.exists():
            raise ConflictError("file-exists", path=path)
        if not path.parent.is_dir():
            raise StoreError("folder-missing", path=path.parent)
        draft = path.with_name(f".{path.name}.{os.getpid()}.new")
        with file_errors(path):
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
                workspace._sql("PRAGMA wal_checkpoint(TRUNCATE)")
                workspace.close()
                _sync(draft)
                draft.rename(path)
        finally:
            workspace.close()
            for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
                leftover.unlink(missing_ok=True)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write: everything inside happens, or nothing does. Waits for other writers, then says they are there."""
        with file_errors(self.path), self._database.bind_ctx(TABLES), self._database.atomic("IMMEDIATE"):
            yield

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a transaction: undo only what is in here when an error passes through."""
        with self._database.savepoint():
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read: everything inside sees the file as it was at one moment."""
        with file_errors(self.path), self._database.bind_ctx(TABLES), self._database.atomic("DEFERRED"):
            yield

    def info(self) -> WorkspaceInfo:
        """Return what the file says of itself."""
        with self.reading():
            row = WorkspaceRow.get_or_none()
            if row is None:
                raise StoreError("workspace-damaged", path=self.path)
            return WorkspaceInfo(row.workspace_id, row.name, WorkspaceKind(row.kind), row.created_at_ms)

    def change_counter(self) -> int:
        """Return a number that differs from the last one when anyone else changed the file since.

        Anyone else is every other connection: another program, window or thread. Source: PRAGMA data_version."""
        with file_errors(self.path):
            return self._number("PRAGMA data_version")

    def close(self) -> None:
        """Close this thread's connection. Every thread closes its own."""
        if not self._database.is_closed():
            self._database.close()

    def _sql(self, statement: str, *parameters: str) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor = self._database.execute_sql(statement, parameters)  # type: ignore[no-untyped-call]
        return cursor

    def _number(self, statement: str) -> int:
        return int(self._sql(statement).fetchone()[0])

    def _migrate(self) -> None:
        with file_errors(self.path):
            found = self._number("PRAGMA user_version")
            if found > VERSION:
                raise StoreError("workspace-newer", path=self.path, found=found, known=VERSION)
            if found not in (0, VERSION):
                self._keep_copy(found)
            for number, statements in enumerate(STEPS[found:], start=found + 1):
                with self._database.atomic("IMMEDIATE"):
                    for statement in statements:
                        self._sql(statement)
                    self._sql(f"PRAGMA user_version = {number}")

    def _keep_copy(self, version: int) -> None:
        """Keep the file as it was before its schema changes, beside it."""
        copy = self.path.with_name(f"{self.path.name}.version-{version}")
        if not copy.exists():
            self._sql("VACUUM INTO ?", str(copy))
            copy.chmod(0o600)


def _check_ours(path: Path) -> None:
    """Look at the header before SQLite touches the file; SQLite would take an empty file for a database."""
    with file_errors(path), path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(b"SQLite format 3\x00") or len(header) < 100:
        raise StoreError("not-a-workspace", path=path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreError("not-a-workspace", path=path)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Say in our words what SQLite or the system says of the file."""
    try:
        yield
    except peewee.IntegrityError:
        raise
    except peewee.DatabaseError as error:
        raise _store_error(path, error) from error
    except OSError as error:
        raise file_error(path, error) from error


def _store_error(path: Path, error: peewee.DatabaseError) -> StoreError:
    original = error.args[0] if error.args and isinstance(error.args[0], sqlite3.Error) else error.__cause__
    code = getattr(original, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    reasons = {
        sqlite3.SQLITE_BUSY: "workspace-locked",
        sqlite3.SQLITE_LOCKED: "workspace-locked",
        sqlite3.SQLITE_FULL: "disk-full",
        sqlite3.SQLITE_READONLY: "workspace-read-only",
        sqlite3.SQLITE_CANTOPEN: "workspace-read-only",
        sqlite3.SQLITE_CORRUPT: "workspace-damaged",
        sqlite3.SQLITE_NOTADB: "workspace-damaged",
        sqlite3.SQLITE_ERROR: "workspace-damaged",  # a table or column that must be there is not
    }
    if primary in reasons:
        return StoreError(reasons[primary], path=path)
    return StoreError("file-failed", path=path, cause=str(error))


def file_error(path: Path, error: OSError) -> StoreError:
    """Return the StoreError that says what the system said."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return StoreError("disk-full", path=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreError("workspace-read-only", path=path)
    if error.errno == errno.ENOENT:
        return StoreError("file-missing", path=path)
    return StoreError("file-failed", path=path, cause=error.strerror or str(error))
