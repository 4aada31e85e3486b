"""Restoring a backup: checked before it takes its name, and never over what was there."""

import hashlib
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from crvs_desktop.crypto.sealed_files import PassphraseError, is_sealed, unseal_file
from crvs_desktop.crypto.sealing import SealError
from crvs_desktop.domain.audit import EPOCH, PROGRAM, AuditAction
from crvs_desktop.domain.backups import Restored
from crvs_desktop.domain.errors import InputError, RefusedError, StoreError, UserError
from crvs_desktop.domain.passwords import normalise_password
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.copies import faults, folder_beside, free_for_moving, speaking_of, sync_folder
from crvs_desktop.models.files import file_errors, give_name, sync
from crvs_desktop.models.workspace import Workspace, check_ours
from crvs_desktop.services.chain import last_sequence
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.use_case import UseCases
from crvs_desktop.services.verification import verify_workspace

Report = Callable[[int, int], None]
Cancelled = Callable[[], bool]
BLOCK = 1 << 20


def is_encrypted(backup: Path) -> bool:
    """Whether restoring it takes a passphrase. Raises StoreError when it cannot be read."""
    with file_errors(backup), backup.open("rb") as file:
        return is_sealed(file.read(16))


def restore_backup(
    backup: Path,
    target: Path,
    passphrase: Secret[str] | None,
    origin: str,
    environment: Environment,
    report: Report = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Restored:
    """Make the workspace `target` of a backup. A file of that name is kept beside it, with the date in its name.

    Nobody is signed in yet, so the restored workspace records that the program did it. Raises InputError without a
    passphrase that is needed, RefusedError for a wrong one, UserError when cancelled, StoreError for a backup that does
    not pass its check, for a disk, and while another program has `target` open; whatever it raises, `target` is as it
    was."""
    sealed = is_encrypted(backup)
    if sealed and passphrase is None:
        raise InputError("passphrase-needed", path=backup)
    with folder_beside(target) as folder, speaking_of(target, folder):
        draft = folder / target.name
        digest = _bring(backup, draft, passphrase if sealed else None, report, cancelled)
        workspace = _open_sound(backup, draft, report, cancelled)
        try:
            with workspace.reading():
                entries = last_sequence()
            kept_as = _name_to_keep(target, environment.now_ms()) if _is_there(target) else None
            details = {"file": storable(backup.name), "sha256": digest, "encrypted": sealed}
            if kept_as is not None:
                details["kept_as"] = storable(kept_as.name)
            _Restoring(workspace, environment).record(origin, details)
            workspace.settle()
        finally:
            workspace.close()
        with file_errors(target):
            sync(draft)
        _put(draft, target, kept_as)
        with file_errors(target.parent):
            sync_folder(target.parent)
    return Restored(target, kept_as, entries + 1)


class _Restoring(UseCases):
    def record(self, origin: str, details: dict[str, object]) -> None:
        with self._use_case(PROGRAM, origin, AuditAction.BACKUP_RESTORED) as draft:
            draft.details = details


def _bring(backup: Path, draft: Path, passphrase: Secret[str] | None, report: Report, cancelled: Cancelled) -> str:
    """Copy or unseal the backup and return the SHA-256 of its file."""
    digest = hashlib.sha256()
    with file_errors(backup):
        total, done = backup.stat().st_size, 0
        source = backup.open("rb")

    def step(size: int) -> None:
        nonlocal done
        if cancelled():
            raise UserError("cancelled")
        done += size
        report(min(done, total), total)

    with source:
        reader = _Reader(source, digest.update)
        with file_errors(draft), os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as target:
            if passphrase is None:
                while block := reader.read(BLOCK):
                    target.write(block)
                    step(len(block))
                return digest.hexdigest()
            try:
                unseal_file(reader, target, normalise_password(passphrase.reveal()), step)
            except PassphraseError:
                raise RefusedError("passphrase-wrong", path=backup) from None
            except SealError:
                raise StoreError("backup-damaged", path=backup) from None
    return digest.hexdigest()


def _open_sound(backup: Path, draft: Path, report: Report, cancelled: Cancelled) -> Workspace:
    """Open what was brought, if all of it is as it was when it was backed up."""
    try:
        check_ours(draft)
        if any(faults(draft, cancelled)):
            raise StoreError("backup-damaged", path=backup)
        workspace = Workspace.open(draft)
    except StoreError as error:
        # The draft goes; what can be done something about is the backup.
        if error.reason in ("not-a-workspace", "workspace-empty", "workspace-newer"):
            raise StoreError(error.reason, **{**error.params, "path": backup}) from None
        if error.reason == "workspace-damaged":
            raise StoreError("backup-damaged", path=backup) from None
        raise
    try:
        if verify_workspace(workspace, None, None, report, cancelled).finding is not None:
            raise StoreError("backup-damaged", path=backup)
    except BaseException:
        workspace.close()
        raise
    return workspace


def _put(draft: Path, target: Path, kept_as: Path | None) -> None:
    """Give the draft its name, after what has that name now was given another."""
    if kept_as is None:
        with file_errors(target):
            give_name(draft, target)
        return
    free_for_moving(target)
    with file_errors(target):
        give_name(target, kept_as)
        try:
            _move_rest(target, kept_as)
            draft.replace(target)
        except OSError:
            kept_as.replace(target)
            _move_rest(kept_as, target)
            raise


def _move_rest(path: Path, to: Path) -> None:
    """Move what lies beside a file that was too damaged to take it in."""
    for suffix in ("-wal", "-shm"):
        beside = Path(f"{path}{suffix}")
        if beside.exists():
            beside.replace(f"{to}{suffix}")


def _is_there(path: Path) -> bool:
    with file_errors(path):
        return path.exists() or path.is_symlink()


def _name_to_keep(target: Path, now_ms: int) -> Path:
    """Return a free name such as `Central office before 2026-11-24 1030.crvs`, in the time of this computer."""
    at = (EPOCH + timedelta(milliseconds=now_ms)).astimezone()
    number, stem = 1, f"{target.stem} before {at:%Y-%m-%d %H%M}"
    kept = target.with_name(f"{stem}{target.suffix}")
    while _is_there(kept):
        number += 1
        kept = target.with_name(f"{stem} ({number}){target.suffix}")
    return kept


class _Reader:
    """Passes on what is read to a digest."""

    def __init__(self, file: BinaryIO, take: Callable[[bytes], object]) -> None:
        self._file = file
        self._take = take

    def read(self, size: int) -> bytes:
        block = self._file.read(size)
        self._take(block)
        return block
