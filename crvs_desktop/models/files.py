"""Files and disks: names that are given whole or not at all, and in our words what can go wrong."""

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import peewee

from crvs_desktop.domain.errors import ConflictError, StoreError
from crvs_desktop.models.damage import UnreadableValueError

FILE_REASONS: Final = {
    sqlite3.SQLITE_BUSY: "workspace-locked",
    sqlite3.SQLITE_LOCKED: "workspace-locked",
    sqlite3.SQLITE_PROTOCOL: "workspace-locked",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_READONLY: "workspace-read-only",
    sqlite3.SQLITE_PERM: "workspace-read-only",
    sqlite3.SQLITE_CANTOPEN: "workspace-read-only",
    sqlite3.SQLITE_CORRUPT: "workspace-damaged",
    sqlite3.SQLITE_NOTADB: "workspace-damaged",
    sqlite3.SQLITE_IOERR: "file-failed",
}
# What Python says of bytes that are no text, in a row and as an argument of a function of ours.
NOT_TEXT: Final = ("Could not decode to UTF-8", "user-defined function raised exception")

NO_SECOND_NAME: Final = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}


def give_name(draft: Path, path: Path) -> None:
    """Let the file be found by its name, at once and whole. Raises ConflictError when a file of that name has appeared.

    On POSIX a rename would replace that file, so the draft, which is removed later, gets a second name."""
    try:
        if sys.platform == "win32":
            draft.rename(path)
        else:
            path.hardlink_to(draft)
    except FileExistsError:
        raise ConflictError("file-exists", path=path) from None
    except OSError as error:
        if error.errno not in NO_SECOND_NAME:
            raise
        _reserve_name(draft, path)


def _reserve_name(draft: Path, path: Path) -> None:
    """Do it where a file has one name only, such as on a memory stick: when the power fails between, an empty file
    is left."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise ConflictError("file-exists", path=path) from None
    try:
        draft.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Say in our words what SQLite or the system says of the file. A mistake in our own SQL goes through as it is."""
    try:
        yield
    except peewee.IntegrityError:
        raise
    except (UnreadableValueError, UnicodeDecodeError) as error:
        raise StoreError("workspace-damaged", path=path) from error
    except (peewee.DatabaseError, sqlite3.Error) as error:
        reason = _file_reason(path, error)
        if reason is None:
            raise
        raise StoreError(reason, path=path, **({"cause": error} if reason == "file-failed" else {})) from error
    except OSError as error:
        raise file_error(path, error) from error


def _file_reason(path: Path, error: Exception) -> str | None:
    """Return the reason when the file or the disk is at fault. Source: SQLite, Result and Error Codes.

    It is looked for in all that led to the error: Peewee wraps what SQLite says, at times twice, and when SQLite has
    undone a failed COMMIT by itself, Peewee's ROLLBACK fails in turn."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, sqlite3.Error) and str(cause).startswith(NOT_TEXT):
            return "workspace-damaged"
        if isinstance(cause, sqlite3.Error) and hasattr(cause, "sqlite_errorcode"):
            code = cause.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_ERROR and str(cause).startswith(("no such table", "unsupported file format")):
                return "workspace-damaged"
            if code == sqlite3.SQLITE_CANTOPEN and not path.exists():
                return "file-missing"
            if code in FILE_REASONS:
                return FILE_REASONS[code]
        cause = cause.__context__
    return None


def file_error(path: Path, error: OSError) -> StoreError:
    """Return the StoreError that says what the system said."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return StoreError("disk-full", path=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreError("workspace-read-only", path=path)
    if error.errno == errno.ENOENT:
        return StoreError("file-missing", path=path)
    return StoreError("file-failed", path=path, cause=error.strerror or str(error))
