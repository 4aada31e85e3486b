"""Signing in and out, locking, and one's own password."""

from crvs_desktop.crypto.derivation import wrap_key
from crvs_desktop.crypto.sealing import KEY_SIZE
from crvs_desktop.domain.audit import UNKNOWN_USER, Actor, ActorKind, AuditAction, AuditDraft
from crvs_desktop.domain.errors import InputError, RefusedError
from crvs_desktop.domain.passwords import PASSWORD_LIMIT, check_password, normalise_password
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.domain.users import Role, UserStatus
from crvs_desktop.models.tables import UserRow
from crvs_desktop.services.accounts import find_user, open_key, user_of, wrapped_columns
from crvs_desktop.services.chain import needs_checkpoint_key
from crvs_desktop.services.session import Session
from crvs_desktop.services.tries import forget_tries
from crvs_desktop.services.use_case import UseCases, check_session, record_checkpoint_key


class Sessions(UseCases):
    """Sign in, sign out, lock, unlock, change one's own password."""

    def only_administrator(self) -> str | None:
        """Return the username of the only active National System Administrator; None when there are more."""
        with self._workspace.reading():
            query = UserRow.select(UserRow.username).where(
                UserRow.role == Role.NATIONAL_SYSTEM_ADMIN.value, UserRow.status == UserStatus.ACTIVE.value
            )
            usernames = [row.username for row in query.limit(2)]
            return usernames[0] if len(usernames) == 1 else None

    def sign_in(self, username: str, password: str, origin: str) -> Session:
        """Return a session. Raises RefusedError, the same for every cause; the audit tells them apart."""
        # The derivation takes a third of a second by design, so it is done before others are kept from writing.
        with self._workspace.reading():
            row = find_user(username)
        actor = UNKNOWN_USER if row is None else Actor(ActorKind.USER, row.username, row.full_name)
        self._refuse_while_waiting(username, actor, origin, AuditAction.SIGNED_IN)
        key = self._try_password(row, password, actor, origin, AuditAction.SIGNED_IN)
        stronger = {} if row is None or key is None else self._stronger_columns(row, key, password)
        administers = row is not None and row.role == Role.NATIONAL_SYSTEM_ADMIN.value
        workspace_key = key if administers else None
        with self._use_case(actor, origin, AuditAction.SIGNED_IN, workspace_key, checkpoint_every=1) as draft:
            if row is None:
                raise _sign_in_refusal(draft, "unknown-user")
            fresh = UserRow.get_by_id(row.id)
            if fresh.status != UserStatus.ACTIVE:
                raise _sign_in_refusal(draft, "user-deactivated")
            if key is None or fresh.password_version != row.password_version:
                raise _sign_in_refusal(draft, "wrong-password")
            forget_tries(username)
            fresh.last_signed_in_at_ms = self._environment.now_ms()
            fresh.save(only=[UserRow.last_signed_in_at_ms])
            if stronger:
                UserRow.update(**stronger).where(UserRow.id == fresh.id).execute()
                draft.details = {"new": {"memory_kib": stronger["key_memory_kib"], "passes": stronger["key_passes"]}}
            session = Session(user_of(fresh), fresh.password_version, origin, None)
            if workspace_key is not None and needs_checkpoint_key():
                now_ms, random_bytes = self._environment.now_ms(), self._environment.random_bytes
                record_checkpoint_key(workspace_key, origin, now_ms, random_bytes)
        session.set_key(key)
        return session

    def sign_out(self, session: Session) -> None:
        """End the session; its key is gone even when the file can no longer be written."""
        key = session.workspace_key
        session.set_key(None)
        with self._use_case(session.actor, session.origin, AuditAction.SIGNED_OUT, key, checkpoint_every=1):
            pass

    def lock(self, session: Session, *, idle: bool = False) -> None:
        """Forget the key until `unlock`; `idle` says that nobody asked for it."""
        session.set_key(None)
        with self._use_case(session.actor, session.origin, AuditAction.LOCKED) as draft:
            draft.details = {"cause": "idle" if idle else "asked"}

    def unlock(self, session: Session, password: str) -> None:
        """Open the session again. Raises RefusedError for a wrong password or when the account was changed."""
        with self._workspace.reading():
            row = UserRow.get_by_id(session.user.user_id)
        self._refuse_while_waiting(row.username, session.actor, session.origin, AuditAction.UNLOCKED)
        key = self._try_password(row, password, session.actor, session.origin, AuditAction.UNLOCKED)
        with self._use_case(session.actor, session.origin, AuditAction.UNLOCKED):
            fresh = UserRow.get_by_id(session.user.user_id)
            if fresh.status != UserStatus.ACTIVE or fresh.password_version != session.password_version:
                raise RefusedError("session-ended")
            if key is None:
                raise RefusedError("wrong-password")
            forget_tries(row.username)
        session.set_key(key)

    def change_password(self, session: Session, old: str, new: str) -> None:
        """Set one's own password; other sessions of the account end.

        Raises RefusedError when the old one is wrong, InputError when the new one may not be chosen."""
        kind = self._workspace.info().kind
        with self._workspace.reading():
            row = UserRow.get_by_id(session.user.user_id)
        self._refuse_while_waiting(row.username, session.actor, session.origin, AuditAction.PASSWORD_CHANGED)
        key = self._try_password(row, old, session.actor, session.origin, AuditAction.PASSWORD_CHANGED)
        environment = self._environment
        cost = environment.cost_of(kind)
        columns = {} if key is None else wrapped_columns(key, row.username, new, cost, environment.random_bytes)
        with self._use_case(session.actor, session.origin, AuditAction.PASSWORD_CHANGED):
            check_session(session)
            if key is None:
                raise RefusedError("wrong-password")
            forget_tries(row.username)
            check_password(new, row.username, kind)
            if normalise_password(new) == normalise_password(old):
                raise InputError("password-unchanged")
            version = session.password_version + 1
            UserRow.update(must_change_password=False, password_version=version, **columns).where(
                UserRow.id == row.id
            ).execute()
            user = user_of(UserRow.get_by_id(row.id))
        session.user = user
        session.password_version = version

    def record_setting_change(self, session: Session, setting: str, old: str | int, new: str | int) -> None:
        """Record that a setting of this program which protects the workspace was changed."""
        with self._use_case(session.actor, session.origin, AuditAction.SETTING_CHANGED) as draft:
            check_session(session)
            draft.details = {"old": {setting: old}, "new": {setting: new}}

    def _try_password(
        self, row: UserRow | None, password: str, actor: Actor, origin: str, action: AuditAction
    ) -> SecretBytes | None:
        """Return the user's key, or None; an unknown user takes as long as a wrong password."""
        if len(password) > 4 * PASSWORD_LIMIT:
            return None
        if row is None:
            environment = self._environment
            cost = environment.cost_of(self._workspace.info().kind)
            wrap_key(SecretBytes(KEY_SIZE), normalise_password(password), "", cost, environment.random_bytes)
            return None
        return self._key_in(lambda: open_key(row, password), actor, origin, action)

    def _stronger_columns(self, row: UserRow, key: SecretBytes, password: str) -> dict[str, object]:
        """Return the key wrapped anew when the cost of guessing a password was raised since; else nothing."""
        wanted = self._environment.cost_of(self._workspace.info().kind)
        if row.key_memory_kib >= wanted.memory_kib and row.key_passes >= wanted.passes:
            return {}
        return wrapped_columns(key, row.username, password, wanted, self._environment.random_bytes)


def _sign_in_refusal(draft: AuditDraft, cause: str) -> RefusedError:
    draft.details = {"cause": cause}
    return RefusedError("sign-in-refused")
