"""The people of a workspace."""

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import IssuedKeys
from crvs_desktop.domain.errors import ConflictError, InputError, NotFoundError, RefusedError, UserError
from crvs_desktop.domain.users import Role, User, UserStatus
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    ORIGIN,
    PASSWORD,
    TEMPORARY_PASSWORD,
    Clock,
    add_user,
    last_entry,
    rows,
)


def check_recorded(office: Services, admin: Session, action: str, refusal: UserError) -> None:
    entry = last_entry(office, admin)
    assert (entry.actor.id, entry.action, entry.outcome, entry.reason) == (
        ADMIN,
        action,
        Outcome.REFUSED,
        refusal.reason,
    )


@pytest.mark.parametrize("role", Role)
def test_a_user_of_any_role_is_created_with_a_temporary_password(
    office: Services, admin: Session, clock: Clock, role: Role
) -> None:
    """It lets the user do one thing: choose another one. Then it is dead."""
    user = office.team.create_user(admin, " J.Phiri ", " Joyce Phiri ", role, TEMPORARY_PASSWORD)
    assert user == User(2, "J.Phiri", "Joyce Phiri", role, UserStatus.ACTIVE, True, clock.now_ms, None)
    assert office.team.list_users(admin)[1] == user
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome) == (AuditAction.USER_CREATED, Outcome.DONE)
    assert entry.details == {"user": "J.Phiri", "new": {"full_name": "Joyce Phiri", "role": role}}
    session = office.sessions.sign_in("j.phiri", TEMPORARY_PASSWORD, ORIGIN)
    with pytest.raises(InputError) as refusal:
        office.sessions.change_password(session, TEMPORARY_PASSWORD, TEMPORARY_PASSWORD)
    assert refusal.value.reason == "password-unchanged"
    office.sessions.change_password(session, TEMPORARY_PASSWORD, PASSWORD)
    assert not session.user.must_change_password
    assert not office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN).user.must_change_password
    with pytest.raises(RefusedError):
        office.sessions.sign_in("j.phiri", TEMPORARY_PASSWORD, ORIGIN)


def test_a_new_administrator_opens_the_same_secrets(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """And goes on doing so when the one who made the account has left."""
    other = add_user(office, admin, "j.phiri")
    assert other.key == admin.key
    office.team.deactivate_user(other, admin.user.user_id)
    assert office.clients.reveal_keys(other, hospital.client.client_id).sha_secret == hospital.sha_secret


@pytest.mark.parametrize(
    ("username", "full_name", "password", "reason"),
    [
        ("", "Joyce", TEMPORARY_PASSWORD, "username-invalid"),
        ("j phiri", "Joyce", TEMPORARY_PASSWORD, "username-invalid"),
        ("x" * 10_000, "Joyce", TEMPORARY_PASSWORD, "username-invalid"),
        ("j\ud800x", "Joyce", TEMPORARY_PASSWORD, "username-invalid"),
        ("j.phiri", "  ", TEMPORARY_PASSWORD, "name-empty"),
        ("j.phiri", "Joyce\u202e", TEMPORARY_PASSWORD, "name-unprintable"),
        ("j.phiri", "Joyce", "brief", "password-too-short"),
        ("j.phiri", "Joyce", "x" * 10_000, "password-too-long"),
        ("j.phiri", "Joyce", "J.PHIRI is my name", "password-contains-username"),
        ("j.phiri", "Joyce", "passwordpassword", "password-common"),
    ],
    ids=lambda value: ascii(value[:20]),
)
def test_what_does_not_fit_makes_no_account(
    office: Services, admin: Session, username: str, full_name: str, password: str, reason: str
) -> None:
    """Each with its reason, recorded."""
    with pytest.raises(InputError) as refusal:
        office.team.create_user(admin, username, full_name, Role.FIELD_AGENT, password)
    assert refusal.value.reason == reason
    check_recorded(office, admin, "user-created", refusal.value)
    assert password not in repr(last_entry(office, admin))
    assert len(office.team.list_users(admin)) == 1


@pytest.mark.parametrize("username", [ADMIN, "M.Banda", "ｍ.ｂａｎｄａ"])
def test_a_username_is_given_once(office: Services, admin: Session, username: str) -> None:
    """However it is written; also when its holder is deactivated."""
    with pytest.raises(ConflictError) as refusal:
        office.team.create_user(admin, username, "Another", Role.FIELD_AGENT, TEMPORARY_PASSWORD)
    assert refusal.value.reason == "username-taken"
    check_recorded(office, admin, "user-created", refusal.value)


def test_a_user_is_deactivated_and_reactivated(office: Services, admin: Session) -> None:
    """No sign-in in between, the same password afterwards."""
    user_id = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR).user.user_id
    assert office.team.deactivate_user(admin, user_id).status is UserStatus.DEACTIVATED
    entry = last_entry(office, admin)
    assert entry.action == AuditAction.USER_DEACTIVATED
    assert entry.details == {"user": "j.phiri", "old": {"status": "active"}, "new": {"status": "deactivated"}}
    with pytest.raises(RefusedError):
        office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN)
    assert office.team.reactivate_user(admin, user_id).status is UserStatus.ACTIVE
    assert last_entry(office, admin).action == AuditAction.USER_REACTIVATED
    assert office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN).user.user_id == user_id


def test_a_reset_password_is_temporary(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """The old one is dead, the new one has to be changed; an administrator keeps what the account may open."""
    user_id = add_user(office, admin, "j.phiri").user.user_id
    assert office.team.reset_password(admin, user_id, "reset to this for now").must_change_password
    entry = last_entry(office, admin)
    assert (entry.action, entry.details) == (AuditAction.PASSWORD_RESET, {"user": "j.phiri"})
    with pytest.raises(RefusedError):
        office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN)
    session = office.sessions.sign_in("j.phiri", "reset to this for now", ORIGIN)
    with pytest.raises(RefusedError) as refusal:
        office.clients.list_clients(session)
    assert refusal.value.reason == "password-change-needed"
    office.sessions.change_password(session, "reset to this for now", PASSWORD)
    assert office.clients.reveal_keys(session, hospital.client.client_id).sha_secret == hospital.sha_secret


def test_a_reset_password_follows_the_rules(office: Services, admin: Session) -> None:
    """A refused one leaves the old one working."""
    session = add_user(office, admin, "j.phiri")
    for password, reason in (("short", "password-too-short"), ("hello, j.phiri, hello", "password-contains-username")):
        with pytest.raises(InputError) as refusal:
            office.team.reset_password(admin, session.user.user_id, password)
        assert refusal.value.reason == reason
        check_recorded(office, admin, "password-reset", refusal.value)
    assert office.clients.list_clients(session) == []
    office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN)


def test_nobody_manages_the_own_account(office: Services, admin: Session) -> None:
    """Even where there is another administrator; all of it is recorded and nothing is changed."""
    add_user(office, admin, "j.phiri")
    before = rows(office.workspace.path, "SELECT * FROM users")
    own = admin.user.user_id
    for action, call in (
        ("user-deactivated", lambda: office.team.deactivate_user(admin, own)),
        ("user-reactivated", lambda: office.team.reactivate_user(admin, own)),
        ("password-reset", lambda: office.team.reset_password(admin, own, TEMPORARY_PASSWORD)),
    ):
        with pytest.raises(RefusedError) as refusal:
            call()
        assert refusal.value.reason == "own-account"
        check_recorded(office, admin, action, refusal.value)
    assert rows(office.workspace.path, "SELECT * FROM users") == before


def test_the_last_administrator_stays(office: Services, admin: Session) -> None:
    """Also when the one who asks is no longer one in the file: somebody must be able to manage the workspace."""
    other = add_user(office, admin, "j.phiri")
    rows(office.workspace.path, "UPDATE users SET role = 'FIELD_AGENT' WHERE id = ?", admin.user.user_id)
    with pytest.raises(RefusedError) as refusal:
        office.team.deactivate_user(admin, other.user.user_id)
    assert refusal.value.reason in ("last-administrator", "not-permitted")
    assert office.team.list_users(other)[1].status is UserStatus.ACTIVE


def test_two_administrators_who_deactivate_each_other_do_not_both_succeed(office: Services, admin: Session) -> None:
    """The second one is no longer who she was."""
    other = add_user(office, admin, "j.phiri")
    office.team.deactivate_user(admin, other.user.user_id)
    with pytest.raises(RefusedError) as refusal:
        office.team.deactivate_user(other, admin.user.user_id)
    assert refusal.value.reason == "session-ended"
    assert office.sessions.only_administrator() == ADMIN


def test_a_user_that_is_not_there_is_told_and_recorded(office: Services, admin: Session) -> None:
    """A number that nobody has."""
    for action, call in (
        ("user-deactivated", lambda: office.team.deactivate_user(admin, 99)),
        ("user-reactivated", lambda: office.team.reactivate_user(admin, 99)),
        ("password-reset", lambda: office.team.reset_password(admin, 99, TEMPORARY_PASSWORD)),
        ("secret-copied", lambda: office.team.record_copy(admin, 99)),
    ):
        with pytest.raises(NotFoundError) as refusal:
            call()
        assert refusal.value.reason == "user-unknown"
        check_recorded(office, admin, action, refusal.value)


def test_a_copied_temporary_password_is_recorded(office: Services, admin: Session) -> None:
    """Whose it was, never the password."""
    user = office.team.create_user(admin, "j.phiri", "Joyce Phiri", Role.FIELD_AGENT, TEMPORARY_PASSWORD)
    office.team.record_copy(admin, user.user_id)
    entry = last_entry(office, admin)
    assert entry.action == AuditAction.SECRET_COPIED
    assert entry.details == {"secret": "temporary-password", "user": "j.phiri"}


def test_a_session_locked_for_a_moment_makes_no_account_without_a_key(office: Services, admin: Session) -> None:
    """The key is derived before the file is locked; a lock and unlock in between must not leave half a change."""
    user_id = add_user(office, admin, "j.phiri").user.user_id
    key = admin.key
    admin.set_key(None)
    before = rows(office.workspace.path, "SELECT * FROM users")

    class UnlocksWhenAsked(Session):
        """Locked when first asked for its key, unlocked when asked whether it is locked."""

        @property
        def is_locked(self) -> bool:
            return False

    session = UnlocksWhenAsked(admin.user, admin.password_version, ORIGIN, None)
    for call in (
        lambda: office.team.create_user(session, "n.new", "New", Role.FIELD_AGENT, TEMPORARY_PASSWORD),
        lambda: office.team.reset_password(session, user_id, TEMPORARY_PASSWORD),
    ):
        with pytest.raises(RefusedError) as refusal:
            call()
        assert refusal.value.reason == "session-locked"
    assert rows(office.workspace.path, "SELECT * FROM users") == before
    admin.set_key(key)
    assert last_entry(office, admin).reason == "session-locked"
