"""Backups of the open workspace, made while others go on working in it, and checking it."""

import hashlib
import logging
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from glob import escape
from pathlib import Path
from typing import BinaryIO

from crvs_desktop.crypto.sealed_files import seal_file, unseal_file
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.backups import (
    DAY_MS,
    FOLDER,
    SUFFIX,
    Backup,
    WorkspaceCheck,
    daily_name,
    daily_ones,
    is_due,
)
from crvs_desktop.domain.errors import ConflictError, StoreError, UserError
from crvs_desktop.domain.passwords import check_passphrase, normalise_password
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.copies import DRAFT_SUFFIX, copy_workspace, draft_beside, sync_folder
from crvs_desktop.models.files import file_errors, give_name, sync
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.checkpoints import Checkpoints
from crvs_desktop.services.export import check_place
from crvs_desktop.services.file_check import look_at
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases

Report = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_log = logging.getLogger(__name__)


def _say_nothing(_done: int, _total: int) -> None:
    pass


def _never() -> bool:
    return False


class Backups(UseCases):
    """Every method raises RefusedError, and records it, when the session may not do it."""

    def create(
        self,
        session: Session,
        path: Path,
        passphrase: Secret[str] | None = None,
        report: Report = _say_nothing,
        cancelled: Cancelled = _never,
    ) -> Backup:
        """Write a verified backup to `path`, sealed when there is a passphrase. It appears whole or not at all.

        Raises ConflictError when there is such a file, InputError for a weak passphrase, UserError when cancelled, and
        StoreError for the disk, or when the copy does not pass its check."""
        with self._read(session, AuditAction.BACKUP_CREATED):
            pass
        is_recorded = is_placed = False
        try:
            self._check(path, passphrase)
            with ExitStack() as drafts:
                # The disk of a sealed backup shall never have held what it seals.
                copy = drafts.enter_context(draft_beside(path if passphrase is None else self._workspace.path))
                draft, digest = copy, hashlib.sha256()
                copy_workspace(self._workspace.path, copy, report, cancelled)
                self._check_copy(copy, session, report, cancelled)
                if passphrase is not None:
                    draft = drafts.enter_context(draft_beside(path))
                    self._seal(copy, draft, passphrase, report, cancelled)
                with file_errors(path):
                    size = draft.stat().st_size
                    with draft.open("rb") as file:
                        _read_through(file, digest.update)
                is_recorded = True  # whatever happens from here on, by the use case
                with self._administer(session, AuditAction.BACKUP_CREATED) as entry:
                    entry.details = {
                        "file": storable(path.name),
                        "size": size,
                        "sha256": digest.hexdigest(),
                        "encrypted": passphrase is not None,
                    }
                    with file_errors(path):
                        give_name(draft, path)
                        sync_folder(path.parent)
                    is_placed = True
            return Backup(path, size, digest.hexdigest(), passphrase is not None)
        except (UserError, StoreError) as error:
            if is_placed:  # but the entry could not be written: no backup without one
                path.unlink(missing_ok=True)
            if not is_recorded:
                self._record_failure(session, AuditAction.BACKUP_CREATED, error, {"file": storable(path.name)})
            raise

    def daily(
        self,
        session: Session,
        folder: Path | None,
        kept: int,
        report: Report = _say_nothing,
        cancelled: Cancelled = _never,
    ) -> Backup | None:
        """Make a backup when the newest in the folder is older than a day, and then delete all but the newest `kept`.

        Without a folder they lie beside the workspace. Returns None when none is due."""
        with self._read(session, AuditAction.BACKUP_CREATED):
            pass
        place = folder or self._workspace.path.parent / FOLDER
        now_ms, workspace_id = self._environment.now_ms(), self._workspace.info().workspace_id
        with file_errors(place):
            if folder is None:
                place.mkdir(mode=0o700, exist_ok=True)
            there = daily_ones(os.listdir(place), workspace_id)  # noqa: PTH208 (names only)
        if not is_due((at_ms for at_ms, _ in there), now_ms):
            return None
        name = daily_name(self._workspace.path.stem, workspace_id, now_ms)
        try:
            made = self.create(session, place / name, report=report, cancelled=cancelled)
        except ConflictError:  # another window has made it within this second
            return None
        with file_errors(place):
            present = daily_ones(os.listdir(place), workspace_id)  # noqa: PTH208
            _delete(place / name for _, name in present[:-kept] if name != made.path.name)
            _delete(_left_behind(place, f".*{SUFFIX}.*", now_ms))
            _delete(_left_behind(self._workspace.path.parent, f".{escape(self._workspace.path.name)}.*", now_ms))
        return made

    def check(self, session: Session, report: Report = _say_nothing, cancelled: Cancelled = _never) -> WorkspaceCheck:
        """Look for damage in the open workspace; the result is recorded.

        Raises UserError when cancelled, StoreError when the file cannot be read at all."""
        with self._read(session, AuditAction.WORKSPACE_CHECKED):
            pass
        try:
            seen = Checkpoints(self._workspace, self._environment).seen()
            result = look_at(self._workspace, session.key, seen, report, cancelled)
        except (UserError, StoreError) as error:
            self._record_failure(session, AuditAction.WORKSPACE_CHECKED, error, {})
            raise
        if result.broken:
            return result  # whatever is written to it now may make it worse
        with self._administer(session, AuditAction.WORKSPACE_CHECKED) as draft:
            draft.details = {"result": result.result}
        return result

    def _check(self, path: Path, passphrase: Secret[str] | None) -> None:
        check_place(self._workspace, path)
        with file_errors(path):
            if path.exists() or path.is_symlink():
                raise ConflictError("file-exists", path=path)
        if passphrase is not None:
            check_passphrase(passphrase.reveal())

    def _check_copy(self, copy: Path, session: Session, report: Report, cancelled: Cancelled) -> None:
        workspace = Workspace(copy, read_only=True)
        try:
            is_sound = look_at(workspace, session.key, None, report, cancelled).is_sound
        except StoreError as error:
            if error.reason != "workspace-damaged":
                raise
            is_sound = False
        finally:
            workspace.close()
        if not is_sound:
            raise StoreError("copy-unsound", path=self._workspace.path)

    def _seal(self, copy: Path, draft: Path, passphrase: Secret[str], report: Report, cancelled: Cancelled) -> None:
        """Seal the copy, and see that the passphrase opens what lies on the disk then."""
        environment = self._environment
        cost = environment.office_cost  # in training, too: this passphrase is not public
        text = normalise_password(passphrase.reveal())
        total, done = 2 * copy.stat().st_size, 0

        def step(size: int) -> None:
            nonlocal done
            if cancelled():
                raise UserError("cancelled")
            done += size
            report(min(done, total), total)

        with file_errors(draft):
            with copy.open("rb") as source, draft.open("wb") as target:
                seal_file(source, target, text, cost, environment.random_bytes, step)
            sync(draft)
            opened, original = _Digest(), _Digest()
            with draft.open("rb") as source:
                unseal_file(source, opened, text, step)
            with copy.open("rb") as source:
                _read_through(source, original.write)
        if opened.value() != original.value():
            raise StoreError("copy-unsound", path=self._workspace.path)


class _Digest:
    """Takes what is written and keeps only its SHA-256."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self._digest.update(data)

    def value(self) -> str:
        return self._digest.hexdigest()


def _left_behind(folder: Path, pattern: str, now_ms: int) -> list[Path]:
    """Return what is left of copies whose program was ended before they were whole, if that is a day ago."""
    drafts = folder.glob(f"{pattern}{DRAFT_SUFFIX}*")
    return [path for path in drafts if path.stat().st_mtime_ns // 1_000_000 < now_ms - DAY_MS]


def _delete(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        _log.info("Deleted %s", path.name)


def _read_through(file: BinaryIO, take: Callable[[bytes], object]) -> None:
    while block := file.read(1 << 20):
        take(block)
