"""The checkpoints in the file: the key that signs them, and signing. To be called inside a transaction."""

import logging
from typing import Final

import peewee

from crvs_desktop.crypto.derivation import RandomBytes, new_key
from crvs_desktop.crypto.sealing import NONCE_SIZE, SealError, seal, unseal
from crvs_desktop.crypto.signing import public_key_of, sign
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.models.prepared import Prepared
from crvs_desktop.models.tables import AuditRow, CheckpointRow, WorkspaceRow
from crvs_desktop.services.sealed import checkpoint_key_bound_to

LAST_SEQUENCE: Final = Prepared(AuditRow, lambda _place: AuditRow.select(peewee.fn.max(AuditRow.sequence)))
SIGNED_UP_TO: Final = Prepared(
    CheckpointRow, lambda _place: CheckpointRow.select(peewee.fn.max(CheckpointRow.sequence))
)

_log = logging.getLogger(__name__)


def make_checkpoint_key(workspace_key: SecretBytes, random_bytes: RandomBytes) -> bytes:
    """Make the key that signs checkpoints and return its public half."""
    private_key = new_key(random_bytes)
    public_key = public_key_of(private_key)
    workspace = WorkspaceRow.get()
    bound_to = checkpoint_key_bound_to(workspace.workspace_id)
    WorkspaceRow.update(
        checkpoint_key_sealed=seal(workspace_key, private_key, bound_to, random_bytes(NONCE_SIZE)),
        checkpoint_public_key=public_key,
    ).execute()
    return public_key


def needs_checkpoint_key() -> bool:
    """Whether the file never had one: it comes from an older program. One that was taken away is not made anew."""
    workspace = WorkspaceRow.get()
    if workspace.checkpoint_public_key is not None:
        return False
    return not AuditRow.select().where(AuditRow.action == AuditAction.CHECKPOINT_KEY_MADE.value).exists()


def open_checkpoint_key(workspace_key: SecretBytes) -> SecretBytes | None:
    """Return the private key; None when there is none, or another one than what this workspace key sealed."""
    workspace = WorkspaceRow.get()
    try:
        private_key = unseal(
            workspace_key,
            bytes(workspace.checkpoint_key_sealed or b""),
            checkpoint_key_bound_to(workspace.workspace_id),
        )
    except SealError:
        return None
    return private_key if public_key_of(private_key) == bytes(workspace.checkpoint_public_key or b"") else None


def write_checkpoint(workspace_key: SecretBytes, now_ms: int, *, every: int = 1) -> None:
    """Sign the newest entry, when at least so many were written since the last checkpoint.

    Without a key nothing is signed; verifying the audit says so."""
    if last_sequence() - (SIGNED_UP_TO.execute().fetchone()[0] or 0) < every:
        return
    private_key = open_checkpoint_key(workspace_key)
    if private_key is None:
        _log.warning("No checkpoint was written: the key that signs them cannot be opened")
        return
    newest = AuditRow.select(AuditRow.sequence, AuditRow.hash).order_by(AuditRow.sequence.desc()).get()
    unsigned = Checkpoint(
        WorkspaceRow.get().workspace_id, newest.sequence, newest.hash, now_ms, public_key_of(private_key)
    )
    CheckpointRow.insert(
        sequence=unsigned.sequence,
        hash=unsigned.hash,
        at_ms=unsigned.at_ms,
        signature=sign(private_key, unsigned.signed_bytes()),
    ).execute()


def last_sequence() -> int:
    """Return the number of the newest entry."""
    return LAST_SEQUENCE.execute().fetchone()[0] or 0


def checkpoint_public_key() -> bytes | None:
    """Return the key that checks checkpoints; None when there is none."""
    key = WorkspaceRow.get().checkpoint_public_key
    return None if key is None else bytes(key)


def newest_checkpoint() -> Checkpoint | None:
    """Return the one that reaches furthest. Whether it is right is not checked."""
    row = CheckpointRow.select().order_by(CheckpointRow.sequence.desc()).first()
    public_key = checkpoint_public_key()
    if row is None or public_key is None:
        return None
    workspace_id = WorkspaceRow.get().workspace_id
    return Checkpoint(workspace_id, row.sequence, row.hash, row.at_ms, public_key, bytes(row.signature))
