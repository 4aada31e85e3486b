"""Everything that is sealed under the workspace key, and what each value is bound to.

Whoever adds a sealed value adds it to `reseal`, or replacing the workspace key would make it unreadable."""

from collections.abc import Callable
from typing import Final

from crvs_desktop.crypto.sealing import SealError, unseal
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.models.tables import ClientRow, SigningKeyRow, WorkspaceRow

SIGNING_KEY_BOUND_TO: Final = "practice:signing-key"


def sha_bound_to(client_id: str) -> str:
    return f"client:{client_id}:sha-secret"


def checkpoint_key_bound_to(workspace_id: str) -> str:
    return f"workspace:{workspace_id}:checkpoint-key"


def reseal(again: Callable[[bytes, str], bytes]) -> int:
    """Replace every sealed value by what `again(sealed, bound_to)` gives; return how many there are.

    To be called inside a transaction."""
    count = 0
    for client in ClientRow.select().where(ClientRow.sha_sealed.is_null(False)):
        client.sha_sealed = again(bytes(client.sha_sealed or b""), sha_bound_to(client.client_id))
        client.save(only=[ClientRow.sha_sealed])
        count += 1
    for signing_key in SigningKeyRow.select():
        signing_key.private_sealed = again(bytes(signing_key.private_sealed), SIGNING_KEY_BOUND_TO)
        signing_key.save(only=[SigningKeyRow.private_sealed])
        count += 1
    workspace = WorkspaceRow.get()
    if workspace.checkpoint_key_sealed is not None:
        sealed = again(bytes(workspace.checkpoint_key_sealed), checkpoint_key_bound_to(workspace.workspace_id))
        WorkspaceRow.update(checkpoint_key_sealed=sealed).execute()
        count += 1
    return count


def is_replaced(key: SecretBytes) -> bool:
    """Whether this is no longer the workspace key: it opens nothing. One damaged value does not look like that.

    To be called inside a transaction, or while reading."""
    workspace = WorkspaceRow.get()
    sealed = [(row.private_sealed, SIGNING_KEY_BOUND_TO) for row in SigningKeyRow.select()]
    if workspace.checkpoint_key_sealed is not None:
        sealed.append((workspace.checkpoint_key_sealed, checkpoint_key_bound_to(workspace.workspace_id)))
    return bool(sealed) and not any(_opens(key, bytes(value), bound_to) for value, bound_to in sealed)


def _opens(key: SecretBytes, sealed: bytes, bound_to: str) -> bool:
    try:
        unseal(key, sealed, bound_to)
    except SealError:
        return False
    return True
