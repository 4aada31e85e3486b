"""Verifying the audit of a workspace file: its chain as it is stored, whatever was done to it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from json.encoder import encode_basestring as quoted
from typing import Any, Final

from crvs_desktop.crypto.signing import is_signed
from crvs_desktop.domain.audit import AuditAction, canonical_json, utc_text
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.links import UNREADABLE, Damage, Finding, Link, without_twins
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.domain.verification import Verification, verify_chain
from crvs_desktop.models.tables import AuditRow, CheckpointRow, WorkspaceRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.chain import checkpoint_public_key, open_checkpoint_key
from crvs_desktop.services.entries import COLUMNS

PAGE: Final = 2000
_read_details: Final = json.JSONDecoder(object_pairs_hook=without_twins).decode


def verify_workspace(
    workspace: Workspace,
    workspace_key: SecretBytes | None,
    seen: Checkpoint | None,
    report: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Verification:
    """Check the audit as far as it went when this began; what is written meanwhile is left for the next time.

    `seen` is a checkpoint that was kept outside the file. Without the workspace key it is not known whether that of the
    checkpoints was replaced together with all of them. Raises UserError when cancelled, StoreError for a file that
    cannot be read."""
    with workspace.reading():
        total = AuditRow.select().count()
        newest = workspace.stored_rows(AuditRow.select(AuditRow.sequence).order_by(AuditRow.sequence.desc()).limit(1))
        ends = _number(newest[0][0]) if newest else 0
        checkpoints = list(_checkpoints(workspace))
        is_key_right = workspace_key is None or _is_key_right(workspace_key, seen)
    if seen is not None:
        checkpoints.append(seen)
    result = verify_chain(
        partial(_links, workspace, ends),
        checkpoints,
        lambda checkpoint: checkpoint is seen or _is_signed(checkpoint),  # that one was checked before it was kept
        lambda done: report(done, total),
        cancelled,
    )
    if result.finding is None and not is_key_right:
        return replace(result, finding=Finding(Damage.KEY_REPLACED, 0, 0))
    return result


def _links(workspace: Workspace, ends: int, place: int | None = None) -> Iterator[Link]:
    after = None if place is None else place - 1
    while True:
        query = AuditRow.select(*COLUMNS).order_by(AuditRow.sequence).limit(PAGE)
        if ends > 0:  # else it was damaged: then all that is there is looked at
            query = query.where(AuditRow.sequence <= ends)
        if after is not None:
            query = query.where(AuditRow.sequence > after)
        with workspace.reading():
            rows = workspace.stored_rows(query)
        for row in rows:
            yield Link(_number(row[0]), row[1], row[2], partial(_unnumbered_form, row))
        if len(rows) < PAGE or type(rows[-1][0]) is not int:
            return
        after = rows[-1][0]


def _number(stored: object) -> int:
    """Return a sequence; one that is no number, in a table made anew, stands where none can be."""
    return stored if type(stored) is int else 0


def _unnumbered_form(row: tuple[Any, ...]) -> bytes | None:
    """Return the canonical form up to the sequence, put together by hand: there may be a million of them."""
    _sequence, previous, _hash, at_ms, details, kind, actor_id, actor, action, client_id, client, *rest = row
    outcome, reason, origin = rest
    if type(at_ms) is not int:
        return None
    try:
        if details != "{}":
            details = canonical_json(_read_details(details)).decode()
        return (
            f'{{"action":{quoted(action)},"actor_id":{quoted(actor_id)},"actor_kind":{quoted(kind)},'
            f'"actor_name":{quoted(actor)},"at":"{utc_text(at_ms)}","client_id":{quoted(client_id)},'
            f'"client_name":{quoted(client)},"details":{details},"origin":{quoted(origin)},'
            f'"outcome":{quoted(outcome)},"previous":{quoted(previous)},"reason":{quoted(reason)},"sequence":'
        ).encode()
    except UNREADABLE:
        return None


def _checkpoints(workspace: Workspace) -> Iterator[Checkpoint]:
    ((workspace_id, public_key),) = workspace.stored_rows(
        WorkspaceRow.select(WorkspaceRow.workspace_id, WorkspaceRow.checkpoint_public_key).limit(1)
    )
    columns = (CheckpointRow.sequence, CheckpointRow.hash, CheckpointRow.at_ms, CheckpointRow.signature)
    for sequence, digest, at_ms, signature in workspace.stored_rows(CheckpointRow.select(*columns)):
        yield Checkpoint(workspace_id, _number(sequence), digest, at_ms, public_key or b"", signature)


def _is_signed(checkpoint: Checkpoint) -> bool:
    try:
        return is_signed(checkpoint.public_key, checkpoint.signed_bytes(), checkpoint.signature)
    except UNREADABLE:
        return False


def _is_key_right(workspace_key: SecretBytes, seen: Checkpoint | None) -> bool:
    """Whether the key for checkpoints is the one that the audit says was made, and that was seen before.

    Who can write to the file but holds no workspace key cannot seal another one."""
    if open_checkpoint_key(workspace_key) is None:
        return False
    public_key = checkpoint_public_key()
    made = AuditRow.select(AuditRow.details).where(AuditRow.action == AuditAction.CHECKPOINT_KEY_MADE.value)
    seen_key = None if seen is None else seen.public_key
    try:
        said = [json.loads(row.details)["public_key"] for row in made]
    except (*UNREADABLE, KeyError):
        return False
    return public_key is not None and said == [public_key.hex()] and seen_key in (None, public_key)
