"""Checkpoints outside the file: comparing it with what was seen before, and handing one out."""

from collections.abc import Iterable

from crvs_desktop.crypto.credentials import hash_key
from crvs_desktop.crypto.signing import is_signed
from crvs_desktop.domain.audit import AuditAction, Details, utc_text
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.links import Damage
from crvs_desktop.domain.verification import Comparison
from crvs_desktop.models.tables import AuditRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.chain import checkpoint_public_key, last_sequence, newest_checkpoint, open_checkpoint_key
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.seen import SeenCheckpoints
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


class Checkpoints(UseCases):
    """The newest checkpoint that was seen of the workspace is kept among the person's settings on this computer."""

    def __init__(self, workspace: Workspace, environment: Environment) -> None:
        super().__init__(workspace, environment)
        self._key_name: str | None = None

    def compare(self, session: Session | None = None) -> Comparison:
        """Tell whether the audit still holds what was seen of it, and keep its newest checkpoint when it does.

        To be asked when the file is opened and whenever a checkpoint may have been written. It looks at one entry, so
        it takes no time; what was done to the entries before that one, verifying finds. Once it was given the session
        of an administrator, it also knows a file that was made to look like another workspace."""
        kept = self._kept(session)  # before the file is read: another program may be going on with both
        seen = _furthest(kept.values())
        with self._workspace.reading():
            newest = newest_checkpoint()
            comparison = Comparison(_damage(seen), seen, last_sequence())
            if newest is None or comparison.damage is not None or not _is_right(newest):
                return comparison
        older = [name for name, known in kept.items() if known is None or known.sequence < newest.sequence]
        self._seen_checkpoints().keep(newest, older)
        return comparison

    def seen(self, session: Session | None = None) -> Checkpoint | None:
        """Return the newest checkpoint that was seen of this workspace."""
        return _furthest(self._kept(session).values())

    def accept(self, session: Session) -> None:
        """Go on with the file as it is, such as a backup that was restored: forget what was seen of it before."""
        kept = self._kept(session)
        with self._administer(session, AuditAction.CHECKPOINT_REPLACED, checkpoint_every=1) as draft:
            draft.details = {"old": _shown(_furthest(kept.values())), "new": _shown(newest_checkpoint())}
            self._check_key(session)
        self._seen_checkpoints().keep(self._newest(), kept)

    def export(self, session: Session) -> Checkpoint:
        """Return a checkpoint of the newest entry, which says that it was handed out."""
        with self._administer(session, AuditAction.CHECKPOINT_EXPORTED, checkpoint_every=1):
            self._check_key(session)
        return self._newest()

    def _check_key(self, session: Session) -> None:
        if open_checkpoint_key(session.key) is None:
            raise StoreError("checkpoint-key-lost")

    def _newest(self) -> Checkpoint:
        with self._workspace.reading():
            newest = newest_checkpoint()
        assert newest is not None  # noqa: S101 (it was written a moment ago)
        return newest

    def _kept(self, session: Session | None) -> dict[str, Checkpoint | None]:
        """Return what was seen, by the names that the workspace is known under.

        One is what the file says of itself, the other comes from its key, which nobody can replace who has no
        password of an administrator."""
        key = None if session is None else session.workspace_key
        if key is not None:
            self._key_name = f"workspace key {hash_key(key).hex()}"  # 256 bits: not to be guessed
        names = [f"workspace {self._workspace.info().workspace_id}", self._key_name]
        return {name: self._seen_checkpoints().load(name) for name in names if name is not None}

    def _seen_checkpoints(self) -> SeenCheckpoints:
        return SeenCheckpoints(self._environment.settings_folder() / "checkpoints")


def _furthest(checkpoints: Iterable[Checkpoint | None]) -> Checkpoint | None:
    known = [checkpoint for checkpoint in checkpoints if checkpoint is not None]
    return max(known, key=lambda checkpoint: checkpoint.sequence, default=None)


def _damage(seen: Checkpoint | None) -> Damage | None:
    if seen is None:
        return None
    row = AuditRow.get_or_none(AuditRow.sequence == seen.sequence)
    if row is None:
        return Damage.CUT_OFF
    if not seen.speaks_of(row.hash):
        return Damage.REWRITTEN
    return None if checkpoint_public_key() == seen.public_key else Damage.KEY_REPLACED


def _is_right(checkpoint: Checkpoint) -> bool:
    row = AuditRow.get_or_none(AuditRow.sequence == checkpoint.sequence)
    is_of_chain = row is not None and checkpoint.speaks_of(row.hash)
    return is_of_chain and is_signed(checkpoint.public_key, checkpoint.signed_bytes(), checkpoint.signature)


def _shown(checkpoint: Checkpoint | None) -> Details:
    return {} if checkpoint is None else {"entry": checkpoint.sequence, "signed_at": utc_text(checkpoint.at_ms)}
