"""Signing in and out, locking, one's own password."""

import itertools
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.domain.audit import AuditAction, Outcome, utc_text
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.errors import InputError, RefusedError, StoreError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_office_workspace
from tests.services.conftest import (
    ADMIN,
    HOUR_MS,
    ORIGIN,
    PASSWORD,
    TEMPORARY_PASSWORD,
    Clock,
    add_user,
    all_entries,
    chain_in_file,
    last_entry,
    rows,
)

NEW_PASSWORD = "another lorry of flowers"


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(RefusedError) as refusal:
        work()
    return refusal.value.reason


def raw_last_entry(path: Path) -> tuple[object, ...]:
    """Return actor, action, outcome, reason and details of the newest entry, without being signed in."""
    (row,) = rows(
        path,
        "SELECT actor_id, action, outcome, reason, details FROM audit_entries ORDER BY sequence DESC LIMIT 1",
    )
    return row


# Signing in


def test_signing_in_opens_a_session_and_is_recorded(office: Services, clock: Clock) -> None:
    """Who, when and from where; the user's last sign-in is kept."""
    clock.move(5)
    session = office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert (session.user.username, session.is_locked) == (ADMIN, False)
    assert session.user.last_signed_in_at_ms == clock.now_ms
    entry = last_entry(office, session)
    assert (entry.actor.id, entry.actor.name) == (ADMIN, "Mercy Banda")
    assert (entry.action, entry.outcome, entry.origin) == ("signed-in", Outcome.DONE, ORIGIN)
    assert entry.at_ms == clock.now_ms


@pytest.mark.parametrize("username", ["M.BANDA", "  m.banda ", "M.Banda", "ｍ.banda"])
def test_a_username_may_be_typed_in_any_case(office: Services, username: str) -> None:
    """Also with spaces around it; the account's own spelling is shown and recorded."""
    session = office.sessions.sign_in(username, PASSWORD, ORIGIN)
    assert session.user.username == session.actor.id == ADMIN


def test_a_password_may_be_typed_on_any_keyboard(office: Services, admin: Session) -> None:
    """One writes é as one character, another as two."""
    office.sessions.change_password(admin, PASSWORD, "caf\u00e9 de la grande gare")
    office.sessions.sign_in(ADMIN, "cafe\u0301 de la grande gare", ORIGIN)


WRONG = {
    "wrong password": (ADMIN, "not the password", ADMIN, "wrong-password"),
    "other case": (ADMIN, PASSWORD.upper(), ADMIN, "wrong-password"),
    "space after it": (ADMIN, PASSWORD + " ", ADMIN, "wrong-password"),
    "no password": (ADMIN, "", ADMIN, "wrong-password"),
    "endless password": (ADMIN, "x" * 1_000_000, ADMIN, "wrong-password"),
    "half a character": (ADMIN, "\ud800", ADMIN, "wrong-password"),
    "unknown user": ("nobody", PASSWORD, "", "unknown-user"),
    "no username": ("", "", "", "unknown-user"),
    "endless username": ("x" * 10_000, PASSWORD, "", "unknown-user"),
    "half a character as username": ("m.banda\ud800", PASSWORD, "", "unknown-user"),
    "SQL as username": ("' OR 1=1 --", PASSWORD, "", "unknown-user"),
    "deactivated": ("j.phiri", PASSWORD, "j.phiri", "user-deactivated"),
    "deactivated and wrong": ("j.phiri", "wrong", "j.phiri", "user-deactivated"),
}


@pytest.mark.parametrize(("username", "password", "actor", "cause"), WRONG.values(), ids=WRONG.keys())
def test_every_refused_sign_in_says_the_same_and_is_recorded(
    office: Services, admin: Session, username: str, password: str, actor: str, cause: str
) -> None:
    """The person is not told what was wrong; the audit is, and it holds no word of what was typed."""
    other = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    office.team.deactivate_user(admin, other.user.user_id)
    with pytest.raises(RefusedError) as refusal:
        office.sessions.sign_in(username, password, ORIGIN)
    assert (type(refusal.value), refusal.value.reason, refusal.value.params) == (RefusedError, "sign-in-refused", {})
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == ("signed-in", Outcome.REFUSED, "sign-in-refused")
    assert (entry.actor.id, entry.details) == (actor, {"cause": cause})


def test_a_refused_sign_in_takes_as_long_for_an_unknown_user(tmp_path: Path, clock: Clock) -> None:
    """The same derivation is done, so nobody learns which usernames there are; a difference would be a factor."""
    cost = DerivationCost(memory_kib=16 * 1024, passes=1, lanes=1)
    # So far apart that nobody has to wait.
    environment = Environment(clock, office_cost=cost, uptime_ms=itertools.count(0, HOUR_MS).__next__)
    path = tmp_path / "office.crvs"
    create_office_workspace(path, "HQ", "Mercy Banda", ADMIN, PASSWORD, ORIGIN, environment)
    services = open_services(path, environment)

    def seconds(username: str) -> float:
        began = time.perf_counter()
        refused(lambda: services.sessions.sign_in(username, "wrong", ORIGIN))
        return time.perf_counter() - began

    known, unknown = zip(*[(seconds(ADMIN), seconds("nobody")) for _ in range(7)], strict=True)
    assert 0.5 < statistics.median(known) / statistics.median(unknown) < 2
    services.workspace.close()


class PasswordWhile(str):
    """A typed password; while it is looked at, after the account was read, something else happens."""

    meanwhile: Callable[[], object]

    def __len__(self) -> int:
        self.meanwhile()
        return super().__len__()


def test_a_password_that_is_changed_while_someone_signs_in_with_it_is_dead(
    office: Services, admin: Session, office_path: Path, open_one: Callable[[Path], Services]
) -> None:
    """The derivation takes its time and does not hold up others; what they did meanwhile counts."""
    elsewhere = open_one(office_path)
    typed = PasswordWhile(PASSWORD)
    typed.meanwhile = lambda: office.sessions.change_password(admin, PASSWORD, NEW_PASSWORD)
    assert refused(lambda: elsewhere.sessions.sign_in(ADMIN, typed, ORIGIN)) == "sign-in-refused"
    assert last_entry(office, admin).details == {"cause": "wrong-password"}


@pytest.mark.parametrize("refused_first", [False, True])
def test_a_clock_that_went_back_is_noted_with_the_next_entry(
    office: Services, admin: Session, clock: Clock, refused_first: bool
) -> None:
    """While someone is signed in, too, and before a refusal, too: with the time of the newest entry, and once."""
    before_ms = clock.now_ms
    clock.move(-HOUR_MS)
    if refused_first:
        refused(lambda: office.sessions.sign_in("nobody", PASSWORD, ORIGIN))
    else:
        office.clients.create_client(admin, NewClient("Clinic", ClientType.HEALTH))
    note, entry = all_entries(office, admin)[-2:]
    assert (note.action, note.actor.kind, note.origin) == ("clock-went-back", "program", ORIGIN)
    assert note.details == {"last_entry_at": utc_text(before_ms)}
    assert entry.action == ("signed-in" if refused_first else "client-created")
    assert note.at_ms == entry.at_ms == clock.now_ms
    office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert [entry.action for entry in all_entries(office, admin)].count("clock-went-back") == 1
    assert chain_in_file(office.workspace.path) == office.audit.last_sequence(admin)


def test_the_only_administrator_is_known_by_name(office: Services, admin: Session) -> None:
    """For the command line; with two active ones nobody is meant."""
    assert office.sessions.only_administrator() == ADMIN
    other = add_user(office, admin, "j.phiri")
    assert office.sessions.only_administrator() is None
    office.team.deactivate_user(admin, other.user.user_id)
    assert office.sessions.only_administrator() == ADMIN


def test_a_key_of_another_account_is_a_wrong_password(office: Services, admin: Session) -> None:
    """Copying one's own key into an administrator's row of the file opens nothing."""
    office.sessions.sign_out(add_user(office, admin, "j.phiri", Role.FIELD_AGENT))
    columns = ("key_salt", "key_sealed", "key_memory_kib", "key_passes", "key_lanes")
    copied = ", ".join(f"{column} = (SELECT {column} FROM users WHERE username = 'j.phiri')" for column in columns)
    rows(office.workspace.path, f"UPDATE users SET {copied} WHERE username = ?", ADMIN)
    assert refused(lambda: office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)) == "sign-in-refused"


# Out, lock, unlock


def test_signing_out_ends_the_session(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Its key is gone; whatever is tried with it is refused."""
    office.sessions.sign_out(admin)
    assert raw_last_entry(office.workspace.path)[:3] == (ADMIN, "signed-out", "done")
    assert admin.is_locked
    assert refused(lambda: admin.key) == "session-locked"
    assert refused(lambda: office.clients.reveal_keys(admin, hospital.client.client_id)) == "session-locked"


@pytest.mark.parametrize(("idle", "cause"), [(False, "asked"), (True, "idle")])
def test_a_locked_session_opens_with_the_password_only(
    office: Services, admin: Session, idle: bool, cause: str
) -> None:
    """Locked, refused, unlocked: each is recorded; in between nothing works."""
    office.sessions.lock(admin, idle=idle)
    assert raw_last_entry(office.workspace.path)[1:] == ("locked", "done", "", f'{{"cause": "{cause}"}}')
    assert refused(lambda: office.clients.list_clients(admin)) == "session-locked"
    assert raw_last_entry(office.workspace.path)[1:4] == ("clients-listed", "refused", "session-locked")
    assert refused(lambda: office.sessions.unlock(admin, "wrong")) == "wrong-password"
    assert raw_last_entry(office.workspace.path)[1:4] == ("unlocked", "refused", "wrong-password")
    assert admin.is_locked
    office.sessions.unlock(admin, PASSWORD)
    assert raw_last_entry(office.workspace.path)[1:4] == ("unlocked", "done", "")
    assert office.clients.list_clients(admin) == []


def test_the_key_is_forgotten_even_when_the_file_is_gone(office: Services, admin: Session) -> None:
    """Locking protects also when nothing can be recorded."""
    office.workspace.path.rename(office.workspace.path.with_name("elsewhere.crvs"))
    with pytest.raises(StoreError, match="moved"):
        office.sessions.lock(admin)
    assert admin.is_locked


def test_a_session_shows_no_key(admin: Session) -> None:
    """Neither it nor its parts, in a message or a trace."""
    key = admin.key
    assert len(key) == 32
    for shown in (repr(admin), str(admin), f"{vars(admin)}"):
        assert key.hex() not in shown
        assert repr(bytes(key))[2:-1] not in shown


# Sessions that have ended


@pytest.mark.parametrize(
    "end",
    [
        lambda office, admin, user_id: office.team.deactivate_user(admin, user_id),
        lambda office, admin, user_id: office.team.reset_password(admin, user_id, TEMPORARY_PASSWORD),
        lambda office, admin, user_id: (
            office.team.deactivate_user(admin, user_id),
            office.team.reactivate_user(admin, user_id),
        ),
        lambda office, admin, user_id: office.sessions.change_password(
            office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN), PASSWORD, NEW_PASSWORD
        ),
    ],
    ids=["deactivated", "password reset", "deactivated and reactivated", "password changed in another window"],
)
def test_a_session_ends_when_its_account_is_changed(
    office: Services, admin: Session, end: Callable[[Services, Session, int], object]
) -> None:
    """With its next action, whatever it is; and it is recorded."""
    session = add_user(office, admin, "j.phiri")
    assert office.clients.list_clients(session) == []
    end(office, admin, session.user.user_id)
    for attempt in (
        lambda: office.clients.list_clients(session),
        lambda: office.team.list_users(session),
        lambda: office.audit.last_sequence(session),
        lambda: office.sessions.change_password(session, PASSWORD, "something else entirely"),
        lambda: office.sessions.unlock(session, PASSWORD),
    ):
        assert refused(attempt) == "session-ended"
        entry = last_entry(office, admin)
        assert (entry.actor.id, entry.outcome, entry.reason) == ("j.phiri", Outcome.REFUSED, "session-ended")


# One's own password


def test_changing_the_password_keeps_this_session_and_what_it_may_open(
    office: Services, admin: Session, hospital: IssuedKeys
) -> None:
    """The old password is dead, the new one opens the same secrets, this window goes on."""
    office.sessions.change_password(admin, PASSWORD, NEW_PASSWORD)
    assert last_entry(office, admin).action == AuditAction.PASSWORD_CHANGED
    assert refused(lambda: office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)) == "sign-in-refused"
    again = office.sessions.sign_in(ADMIN, NEW_PASSWORD, ORIGIN)
    for session in (admin, again):
        assert office.clients.reveal_keys(session, hospital.client.client_id).sha_secret == hospital.sha_secret
    office.sessions.lock(admin)
    office.sessions.unlock(admin, NEW_PASSWORD)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("wrong", NEW_PASSWORD, "wrong-password"),
        (PASSWORD, PASSWORD, "password-unchanged"),
        (PASSWORD, "too short", "password-too-short"),
        (PASSWORD, "x" * 129, "password-too-long"),
        (PASSWORD, "x" * 100_000, "password-too-long"),
        (PASSWORD, "qwertyqwertyqwerty", "password-common"),
        (PASSWORD, "m.banda m.banda m.banda", "password-contains-username"),
        ("wrong", "short", "wrong-password"),
    ],
)
def test_a_password_that_may_not_be_chosen_changes_nothing(
    office: Services, admin: Session, old: str, new: str, reason: str
) -> None:
    """The reason is told and recorded, and the old password still works."""
    before = rows(office.workspace.path, "SELECT * FROM users")
    with pytest.raises((InputError, RefusedError)) as refusal:
        office.sessions.change_password(admin, old, new)
    assert refusal.value.reason == reason
    assert rows(office.workspace.path, "SELECT * FROM users") == before
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == ("password-changed", Outcome.REFUSED, reason)
    office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)


def test_a_locked_session_cannot_change_the_password(office: Services, admin: Session) -> None:
    """It has to be unlocked first."""
    office.sessions.lock(admin)
    assert refused(lambda: office.sessions.change_password(admin, PASSWORD, NEW_PASSWORD)) == "session-locked"


def test_every_role_changes_its_own_password(office: Services, admin: Session) -> None:
    """It takes no administrator; the key that it opens stays its own."""
    session = add_user(office, admin, "j.phiri", Role.FIELD_AGENT)
    key = session.key
    office.sessions.change_password(session, PASSWORD, NEW_PASSWORD)
    again = office.sessions.sign_in("j.phiri", NEW_PASSWORD, ORIGIN)
    assert again.key == key
    assert key != admin.key


def test_a_changed_setting_is_recorded_with_old_and_new_value(office: Services, admin: Session) -> None:
    """Someone who made the idle lock longer is found."""
    office.sessions.record_setting_change(admin, "idle_lock_minutes", 10, 60)
    entry = last_entry(office, admin)
    assert entry.action == AuditAction.SETTING_CHANGED
    assert entry.details == {"old": {"idle_lock_minutes": 10}, "new": {"idle_lock_minutes": 60}}


# Damage


DAMAGE = ["key_memory_kib = 2000000000", "key_passes = 0", "key_lanes = -1", "key_salt = x'00'"]


def damage(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE users SET {change}")


@pytest.mark.parametrize("change", DAMAGE)
def test_numbers_no_password_fits_are_told_as_damage(office: Services, office_path: Path, change: str) -> None:
    """Not as a wrong password and not as a bug; recorded as failed."""
    damage(office_path, change)
    with pytest.raises(StoreError) as error:
        office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert error.value.reason == "workspace-damaged"
    assert raw_last_entry(office_path)[:4] == (ADMIN, "signed-in", "failed", "workspace-damaged")


@pytest.mark.parametrize("action", ["unlocked", "password-changed", "workspace-key-rotated"])
def test_damage_is_told_wherever_a_password_is_asked(
    office: Services, admin: Session, office_path: Path, action: str
) -> None:
    """Unlocking, changing the password, replacing the workspace key."""
    damage(office_path, DAMAGE[0])
    if action == "unlocked":
        office.sessions.lock(admin)
    work = {
        "unlocked": lambda: office.sessions.unlock(admin, PASSWORD),
        "password-changed": lambda: office.sessions.change_password(admin, PASSWORD, NEW_PASSWORD),
        "workspace-key-rotated": lambda: office.recovery.rotate_key(admin, PASSWORD),
    }[action]
    with pytest.raises(StoreError) as error:
        work()
    assert error.value.reason == "workspace-damaged"
    assert raw_last_entry(office_path)[1:4] == (action, "failed", "workspace-damaged")
