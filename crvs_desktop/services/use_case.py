"""The one way in which anything is done: permission, change and audit entry in one transaction."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

import peewee

from crvs_desktop.crypto.derivation import DamagedKeyError, RandomBytes
from crvs_desktop.crypto.sealing import SealError
from crvs_desktop.domain.audit import (
    FIRST_PREVIOUS,
    PROGRAM,
    Actor,
    AuditAction,
    AuditDraft,
    AuditEntry,
    Details,
    Outcome,
    entry_hash,
    utc_text,
)
from crvs_desktop.domain.checkpoints import CHECKPOINT_EVERY
from crvs_desktop.domain.errors import CrvsDesktopError, RefusedError, StoreError, UserError
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.domain.users import UserStatus
from crvs_desktop.models.damage import UnreadableValueError
from crvs_desktop.models.prepared import Prepared
from crvs_desktop.models.tables import AuditRow, UserRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.chain import make_checkpoint_key, write_checkpoint
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.tries import take_try

NEWEST_ENTRY: Final = Prepared(
    AuditRow,
    lambda _place: AuditRow.select(AuditRow.sequence, AuditRow.at_ms, AuditRow.hash).where(
        AuditRow.sequence == AuditRow.select(peewee.fn.max(AuditRow.sequence))
    ),
)
INSERT_ENTRY: Final = Prepared(
    AuditRow, lambda place: AuditRow.insert({field: place() for field in AuditRow._meta.sorted_fields})
)

LAST_SEQUENCE: Final = 2**63 - 1  # SQLite holds no higher number


class UseCases:
    """What every service is made of."""

    def __init__(self, workspace: Workspace, environment: Environment) -> None:
        self._workspace = workspace
        self._environment = environment
        # Held by services that work without a session, for as long as they may.
        self._workspace_key: SecretBytes | None = None

    @contextmanager
    def _administer(
        self, session: Session, action: AuditAction, checkpoint_every: int = CHECKPOINT_EVERY
    ) -> Iterator[AuditDraft]:
        """Run a use case that only a National System Administrator may run. See `_use_case`."""
        key = session.workspace_key
        with self._use_case(session.actor, session.origin, action, key, checkpoint_every) as draft:
            check_session(session)
            check_administrator(session)
            yield draft

    @contextmanager
    def _use_case(
        self,
        actor: Actor,
        origin: str,
        action: AuditAction,
        key: SecretBytes | None = None,
        checkpoint_every: int = CHECKPOINT_EVERY,
    ) -> Iterator[AuditDraft]:
        """Run a use case in one transaction that ends with its audit entry.

        A UserError undoes what was changed, is recorded as refused with its reason, and goes on to the caller; so does
        a StoreError about something else than the audit, as failed. Any other error undoes everything.

        Who holds the workspace `key` signs a checkpoint when so many entries were written since the last one, also by
        others who could not; never for what was refused."""
        draft = AuditDraft(action, actor, origin)
        failure: CrvsDesktopError | None = None
        with self._workspace.transaction():
            try:
                with self._workspace.savepoint():
                    yield draft
            except CrvsDesktopError as error:
                failure = error
                draft.outcome = Outcome.REFUSED if isinstance(error, UserError) else Outcome.FAILED
                draft.reason = error.reason
            append_entry(draft, self._environment.now_ms())
            key = key or self._workspace_key
            if failure is None and key is not None:
                write_checkpoint(key, self._environment.now_ms(), every=checkpoint_every)
        if failure is not None:
            raise failure

    def _refuse_while_waiting(self, username: str, actor: Actor, origin: str, action: AuditAction) -> None:
        """Count a try of a password. Raises RefusedError, and records it, when too many were wrong lately.

        Whoever was right calls `forget_tries` in the use case that follows."""
        with self._workspace.transaction():
            seconds = take_try(username, self._environment.now_ms(), self._environment.uptime_ms())
        if seconds:
            with self._use_case(actor, origin, action):
                raise RefusedError("too-many-tries", seconds=seconds)

    def _key_in(
        self, opened: Callable[[], SecretBytes], actor: Actor, origin: str, action: AuditAction
    ) -> SecretBytes | None:
        """Return the key that `opened` gives, or None for a wrong password.

        Raises StoreError, and records it, when what is stored fits no password at all."""
        try:
            return opened()
        except SealError:
            return None
        except (DamagedKeyError, TypeError, ValueError) as error:  # a damaged file holds anything
            with self._use_case(actor, origin, action):
                raise StoreError("workspace-damaged", path=self._workspace.path) from error

    @contextmanager
    def _read(self, session: Session, action: AuditAction) -> Iterator[None]:
        """Read what only a National System Administrator may see; only a refusal is recorded."""
        try:
            with self._workspace.reading():
                check_session(session)
                check_administrator(session)
                yield
        except RefusedError as refusal:
            with self._use_case(session.actor, session.origin, action):
                raise refusal

    def _record_failure(
        self, session: Session, action: AuditAction, error: UserError | StoreError, details: Details
    ) -> None:
        """Record work that ended before its use case began. When that fails as well, the first error is told."""
        with suppress(StoreError), self._workspace.transaction():
            draft = AuditDraft(action, session.actor, session.origin, outcome=Outcome.FAILED, reason=error.reason)
            draft.details = details
            append_entry(draft, self._environment.now_ms())


def check_session(session: Session) -> None:
    """Raise RefusedError unless the session is unlocked and its account is still what it was at sign-in."""
    row = UserRow.get_by_id(session.user.user_id)
    if row.status != UserStatus.ACTIVE or row.password_version != session.password_version:
        raise RefusedError("session-ended")
    if session.is_locked:
        raise RefusedError("session-locked")


def check_administrator(session: Session) -> None:
    """Raise RefusedError unless the role administers and the password is the user's own."""
    if not session.user.role.administers:
        raise RefusedError("not-permitted")
    if session.user.must_change_password:
        raise RefusedError("password-change-needed")


def append_entry(draft: AuditDraft, now_ms: int) -> None:
    """Write the next entry of the chain; to be called inside a transaction.

    When the computer's clock stands before the newest entry, another one says so first, so that nobody trusts the times
    between."""
    sequence, at_ms, last_hash = NEWEST_ENTRY.execute().fetchone() or (0, 0, FIRST_PREVIOUS)
    if at_ms > now_ms and draft.action is not AuditAction.CLOCK_WENT_BACK:
        note = AuditDraft(AuditAction.CLOCK_WENT_BACK, PROGRAM, draft.origin)
        note.details = {"last_entry_at": utc_text(at_ms)}
        append_entry(note, now_ms)
        sequence, _, last_hash = NEWEST_ENTRY.execute().fetchone()
    if sequence >= LAST_SEQUENCE:
        raise UnreadableValueError  # there is no next number
    unhashed = AuditEntry(
        sequence=sequence + 1,
        at_ms=now_ms,
        actor=draft.actor,
        action=draft.action,
        client_id=draft.client_id,
        client_name=draft.client_name,
        outcome=draft.outcome,
        reason=draft.reason,
        origin=draft.origin,
        details=draft.details,
        previous=last_hash,
        hash="",
    )
    INSERT_ENTRY.execute(
        unhashed.sequence,
        unhashed.at_ms,
        unhashed.actor.kind.value,
        unhashed.actor.id,
        unhashed.actor.name,
        draft.action.value,
        unhashed.client_id,
        unhashed.client_name,
        unhashed.outcome.value,
        unhashed.reason,
        unhashed.origin,
        json.dumps(unhashed.details, ensure_ascii=False),
        unhashed.previous,
        entry_hash(unhashed),
    )


def record_checkpoint_key(workspace_key: SecretBytes, origin: str, now_ms: int, random_bytes: RandomBytes) -> None:
    """Make the key that signs checkpoints, and say so in the audit; to be called inside a transaction."""
    public_key = make_checkpoint_key(workspace_key, random_bytes)
    draft = AuditDraft(AuditAction.CHECKPOINT_KEY_MADE, PROGRAM, origin, details={"public_key": public_key.hex()})
    append_entry(draft, now_ms)
