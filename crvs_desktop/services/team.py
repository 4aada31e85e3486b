"""The people of a workspace."""

from crvs_desktop.domain.audit import AuditAction, AuditDraft
from crvs_desktop.domain.errors import ConflictError, NotFoundError, RefusedError
from crvs_desktop.domain.names import clean_name, clean_username, name_key
from crvs_desktop.domain.passwords import check_password
from crvs_desktop.domain.users import Role, User, UserStatus
from crvs_desktop.models.tables import UserRow
from crvs_desktop.services.accounts import find_user, key_columns, user_of
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


class Team(UseCases):
    """Every method raises RefusedError, and records it, when the session may not manage the team."""

    def list_users(self, session: Session) -> list[User]:
        """Return all users in order of creation."""
        with self._read(session, AuditAction.USERS_LISTED):
            return [user_of(row) for row in UserRow.select().order_by(UserRow.id)]

    def create_user(self, session: Session, username: str, full_name: str, role: Role, temporary_password: str) -> User:
        """Create an account whose temporary password must be changed at the first sign-in.

        Raises InputError for a username, name or password that does not fit, ConflictError for a taken username."""
        columns = self._key_columns(session, username, role, temporary_password)
        with self._administer(session, AuditAction.USER_CREATED) as draft:
            draft.details = {"new": {"role": role.value}}
            cleaned, name = clean_username(username), clean_name(full_name)
            draft.details = {"user": cleaned, "new": {"full_name": name, "role": role.value}}
            if find_user(cleaned) is not None:
                raise ConflictError("username-taken")
            check_password(temporary_password, cleaned, self._workspace.info().kind)
            _check_derived(columns)
            row = UserRow.create(
                username=cleaned,
                username_key=name_key(cleaned),
                full_name=name,
                role=role.value,
                status=UserStatus.ACTIVE.value,
                must_change_password=True,
                created_at_ms=self._environment.now_ms(),
                password_version=1,
                **columns,
            )
            return user_of(row)

    def deactivate_user(self, session: Session, user_id: int) -> User:
        """Refuse the user's sign-in from now on; open sessions end with their next action.

        Raises NotFoundError, and RefusedError for oneself or the last active National System Administrator."""
        with self._administer(session, AuditAction.USER_DEACTIVATED) as draft:
            row = _other_user(session, draft, user_id)
            administrators = UserRow.select().where(
                UserRow.role == Role.NATIONAL_SYSTEM_ADMIN.value,
                UserRow.status == UserStatus.ACTIVE.value,
                UserRow.id != row.id,
            )
            if Role(row.role).administers and not administrators.exists():
                raise RefusedError("last-administrator")
            return _set_status(draft, row, UserStatus.DEACTIVATED)

    def reactivate_user(self, session: Session, user_id: int) -> User:
        """Let the user sign in again, with the same password. Raises NotFoundError, RefusedError for oneself."""
        with self._administer(session, AuditAction.USER_REACTIVATED) as draft:
            return _set_status(draft, _other_user(session, draft, user_id), UserStatus.ACTIVE)

    def reset_password(self, session: Session, user_id: int, temporary_password: str) -> User:
        """Give a new temporary password; the old one and open sessions end.

        Raises NotFoundError, RefusedError for oneself, InputError for a password that may not be chosen."""
        with self._workspace.reading():
            row = UserRow.get_or_none(UserRow.id == user_id)
        columns = {} if row is None else self._key_columns(session, row.username, Role(row.role), temporary_password)
        with self._administer(session, AuditAction.PASSWORD_RESET) as draft:
            row = _other_user(session, draft, user_id)
            check_password(temporary_password, row.username, self._workspace.info().kind)
            _check_derived(columns)
            UserRow.update(must_change_password=True, password_version=row.password_version + 1, **columns).where(
                UserRow.id == row.id
            ).execute()
            return user_of(UserRow.get_by_id(row.id))

    def record_copy(self, session: Session, user_id: int) -> None:
        """Record that the user's temporary password was copied to the clipboard. Raises NotFoundError."""
        with self._administer(session, AuditAction.SECRET_COPIED) as draft:
            row = _other_user(session, draft, user_id)
            draft.details = {"secret": "temporary-password", "user": row.username}

    def _key_columns(self, session: Session, username: str, role: Role, password: str) -> dict[str, object]:
        """Derive outside the transaction: it takes a third of a second, and others shall be able to write.

        Returns nothing when the session may not do this; the use case refuses and records it."""
        try:
            key = session.key
        except RefusedError:
            return {}
        if not session.user.role.administers:
            return {}
        cost = self._environment.cost_of(self._workspace.info().kind)
        return key_columns(username, role, password, key, cost, self._environment.random_bytes)


def _check_derived(columns: dict[str, object]) -> None:
    """Raise RefusedError when the session was locked, or the user not there, while the key was to be derived."""
    if not columns:
        raise RefusedError("session-locked")


def _other_user(session: Session, draft: AuditDraft, user_id: int) -> UserRow:
    row: UserRow | None = UserRow.get_or_none(UserRow.id == user_id)
    if row is None:
        raise NotFoundError("user-unknown")
    draft.details = {"user": row.username}
    if row.id == session.user.user_id:
        raise RefusedError("own-account")
    return row


def _set_status(draft: AuditDraft, row: UserRow, status: UserStatus) -> User:
    draft.details |= {"old": {"status": row.status}, "new": {"status": status.value}}
    row.status = status.value
    if status is UserStatus.DEACTIVATED:
        row.password_version += 1  # a session that is idle now must not go on after a reactivation
    row.save(only=[UserRow.status, UserRow.password_version])
    return user_of(row)
