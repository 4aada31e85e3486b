"""When passwords are lost, and when keys have to be replaced: the recovery code and the workspace key."""

from dataclasses import dataclass
from typing import Final

from crvs_desktop.crypto.credentials import new_recovery_code
from crvs_desktop.crypto.derivation import DerivationCost, WrappedKey, new_key, unwrap_key, wrap_key
from crvs_desktop.crypto.sealing import NONCE_SIZE, SealError, seal, unseal
from crvs_desktop.crypto.temporary_passwords import new_temporary_password
from crvs_desktop.domain.audit import UNKNOWN_USER, Actor, ActorKind, AuditAction
from crvs_desktop.domain.codes import typed_digits
from crvs_desktop.domain.errors import RefusedError, StoreError
from crvs_desktop.domain.passwords import check_password
from crvs_desktop.domain.secret import Secret, SecretBytes
from crvs_desktop.domain.users import Role, User, UserStatus
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models.tables import UserRow, WorkspaceRow
from crvs_desktop.services.accounts import find_user, open_key, user_of, wrapped_columns
from crvs_desktop.services.sealed import reseal
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import RECOVERY_BOUND_TO
from crvs_desktop.services.tries import forget_tries
from crvs_desktop.services.use_case import UseCases, check_administrator, check_session

CODE_LIMIT: Final = 1000


@dataclass(frozen=True)
class RotatedKey:
    """What has to be handed out after the workspace key was replaced; each is shown once.

    The other administrators cannot open the new key with their old passwords."""

    recovery_code: Secret[str] | None
    temporary_passwords: tuple[tuple[User, Secret[str]], ...]


class Recovery(UseCases):
    def recover(self, username: str, code: str, new_password: str, origin: str) -> None:
        """Give a National System Administrator a new password, with the recovery code instead of the old one.

        Raises RefusedError, the same for a wrong code, an unknown or deactivated user and one of another role;
        InputError for a password that may not be chosen, only when the rest is right."""
        with self._workspace.reading():
            row = find_user(username)
            workspace = WorkspaceRow.get()
            kind = WorkspaceKind(workspace.kind)
        actor = UNKNOWN_USER if row is None else Actor(ActorKind.USER, row.username, row.full_name)
        self._refuse_while_waiting(username, actor, origin, AuditAction.PASSWORD_RECOVERED)
        key = None
        if len(code) <= CODE_LIMIT:
            action = AuditAction.PASSWORD_RECOVERED
            key = self._key_in(lambda: _key_under_code(workspace, typed_digits(code)), actor, origin, action)
        cost, random_bytes = self._environment.cost_of(kind), self._environment.random_bytes
        columns = {}
        if key is not None and row is not None:
            columns = wrapped_columns(key, row.username, new_password, cost, random_bytes)
        with self._use_case(actor, origin, AuditAction.PASSWORD_RECOVERED):
            fresh = None if row is None else UserRow.get_by_id(row.id)
            usable = fresh is not None and fresh.status == UserStatus.ACTIVE and Role(fresh.role).administers
            if not columns or fresh is None or not usable:
                raise RefusedError("recovery-refused")
            check_password(new_password, fresh.username, kind)
            version = fresh.password_version + 1
            UserRow.update(must_change_password=False, password_version=version, **columns).where(
                UserRow.id == fresh.id
            ).execute()
            forget_tries(username)

    def renew_code(self, session: Session) -> Secret[str]:
        """Return a new recovery code; the one before opens nothing any more. Raises RefusedError for training."""
        code = new_recovery_code(self._environment.random_bytes)
        # Derived outside the transaction; without a key the use case refuses, and records it.
        key = session.workspace_key
        columns = {} if key is None else self._code_columns(code, key)
        with self._administer(session, AuditAction.RECOVERY_CODE_RENEWED):
            if WorkspaceRow.get().kind != WorkspaceKind.OFFICE:
                raise RefusedError("recovery-office-only")
            if not columns:
                raise RefusedError("session-locked")  # it was locked while the key was derived
            WorkspaceRow.update(**columns).execute()
        return code

    def rotate_key(self, session: Session, password: str) -> RotatedKey:
        """Replace the workspace key and seal everything anew under it, in one transaction.

        The one who asks keeps the password; every other administrator gets a temporary one, and an office workspace
        a new recovery code. Raises RefusedError for a wrong password. A practice API that runs has to be started
        again."""
        with self._workspace.reading():
            own = UserRow.get_by_id(session.user.user_id)
            kind = WorkspaceKind(WorkspaceRow.get().kind)
            others = list(UserRow.select().where(UserRow.role == Role.NATIONAL_SYSTEM_ADMIN, UserRow.id != own.id))
        self._refuse_while_waiting(own.username, session.actor, session.origin, AuditAction.WORKSPACE_KEY_ROTATED)
        action = AuditAction.WORKSPACE_KEY_ROTATED
        old_key = self._key_in(lambda: open_key(own, password), session.actor, session.origin, action)
        random_bytes, cost = self._environment.random_bytes, self._environment.cost_of(kind)
        fresh_key = new_key(random_bytes)
        own_columns = wrapped_columns(fresh_key, own.username, password, cost, random_bytes)
        handed_out = [(other, new_temporary_password(random_bytes)) for other in others]
        other_columns = [
            wrapped_columns(fresh_key, other.username, temporary.reveal(), cost, random_bytes)
            for other, temporary in handed_out
        ]
        code = new_recovery_code(random_bytes) if kind is WorkspaceKind.OFFICE else None
        code_columns = {} if code is None else self._code_columns(code, fresh_key)
        with self._use_case(session.actor, session.origin, action, fresh_key, checkpoint_every=1) as draft:
            check_session(session)
            check_administrator(session)
            if old_key is None:
                raise RefusedError("wrong-password")
            current = {row.id for row in UserRow.select().where(UserRow.role == Role.NATIONAL_SYSTEM_ADMIN)}
            if current != {own.id, *(other.id for other in others)}:
                raise RefusedError("team-changed")
            sealed = self._reseal(old_key, fresh_key)
            UserRow.update(password_version=session.password_version + 1, **own_columns).where(
                UserRow.id == own.id
            ).execute()
            for other, columns in zip(others, other_columns, strict=True):
                UserRow.update(
                    must_change_password=True, password_version=UserRow.password_version + 1, **columns
                ).where(UserRow.id == other.id).execute()
            if code_columns:
                WorkspaceRow.update(**code_columns).execute()
            forget_tries(own.username)
            draft.details = {"sealed": sealed, "users": [other.username for other in others]}
            users = [user_of(UserRow.get_by_id(other.id)) for other in others]
        session.password_version += 1
        session.set_key(fresh_key)
        passwords = tuple((user, temporary) for user, (_, temporary) in zip(users, handed_out, strict=True))
        return RotatedKey(code, passwords)

    def _reseal(self, old_key: SecretBytes, fresh_key: SecretBytes) -> int:
        """Open and seal every sealed value; return how many there were."""

        def again(sealed: bytes, bound_to: str) -> bytes:
            try:
                opened = unseal(old_key, sealed, bound_to)
            except SealError as error:
                raise StoreError("workspace-damaged", path=self._workspace.path) from error
            return seal(fresh_key, opened, bound_to, self._environment.random_bytes(NONCE_SIZE))

        return reseal(again)

    def _code_columns(self, code: Secret[str], key: SecretBytes) -> dict[str, object]:
        cost = self._environment.office_cost
        wrapped = wrap_key(key, typed_digits(code.reveal()), RECOVERY_BOUND_TO, cost, self._environment.random_bytes)
        return {
            "recovery_salt": wrapped.salt,
            "recovery_memory_kib": cost.memory_kib,
            "recovery_passes": cost.passes,
            "recovery_lanes": cost.lanes,
            "recovery_sealed": wrapped.sealed,
        }


def _key_under_code(workspace: WorkspaceRow, digits: str) -> SecretBytes:
    """Return the workspace key. Raises what `unwrap_key` raises; a workspace without a code has only wrong ones."""
    salt, sealed = workspace.recovery_salt, workspace.recovery_sealed
    memory_kib, passes, lanes = workspace.recovery_memory_kib, workspace.recovery_passes, workspace.recovery_lanes
    if salt is None or sealed is None or memory_kib is None or passes is None or lanes is None:
        raise SealError
    wrapped = WrappedKey(bytes(salt), DerivationCost(memory_kib, passes, lanes), bytes(sealed))
    return unwrap_key(wrapped, digits, RECOVERY_BOUND_TO)
