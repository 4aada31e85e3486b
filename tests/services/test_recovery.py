"""The recovery code, and replacing the workspace key."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.domain.clients import IssuedKeys
from crvs_desktop.domain.errors import CrvsDesktopError, InputError, RefusedError, StoreError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    HOUR_MS,
    ORIGIN,
    PASSWORD,
    Clock,
    MadeOffice,
    add_user,
    chain_in_file,
    last_entry,
    rows,
)

NEW_PASSWORD = "another lorry of flowers"


def refused(work: Callable[[], object], kind: type[CrvsDesktopError] = RefusedError) -> str:
    with pytest.raises(kind) as error:
        work()
    return error.value.reason


def test_a_forgotten_password_is_replaced_with_the_code(office: Services, made_office: MadeOffice) -> None:
    """However the code is typed; the old password and open sessions end, the clients' keys stay readable."""
    before = office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    typed = made_office.recovery_code.lower().replace("-", " ")
    office.recovery.recover(ADMIN, typed, NEW_PASSWORD, ORIGIN)
    assert refused(lambda: office.clients.list_clients(before)) == "session-ended"
    assert refused(lambda: office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)) == "sign-in-refused"
    session = office.sessions.sign_in(ADMIN, NEW_PASSWORD, ORIGIN)
    assert session.key == before.key
    assert not session.user.must_change_password


def test_every_refused_recovery_says_the_same(
    office: Services, admin: Session, made_office: MadeOffice, clock: Clock
) -> None:
    """A wrong code, an unknown name, another role, a deactivated administrator."""
    registrar = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    gone = add_user(office, admin, "t.zulu")
    office.team.deactivate_user(admin, gone.user.user_id)
    code = made_office.recovery_code
    for username, typed in ((ADMIN, "WRONG"), ("nobody", code), (registrar.user.username, code), ("t.zulu", code)):
        clock.move(HOUR_MS)
        assert refused(lambda u=username, t=typed: office.recovery.recover(u, t, NEW_PASSWORD, ORIGIN)) == (
            "recovery-refused"
        )
        entry = last_entry(office, admin)
        assert (entry.action, entry.reason) == ("password-recovered", "recovery-refused")
    assert office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)


def test_guessing_codes_waits(office: Services) -> None:
    """As guessing passwords does."""
    for _ in range(3):
        refused(lambda: office.recovery.recover(ADMIN, "WRONG", NEW_PASSWORD, ORIGIN))
    assert refused(lambda: office.recovery.recover(ADMIN, "WRONG", NEW_PASSWORD, ORIGIN)) == "too-many-tries"


def test_the_new_password_has_to_be_a_good_one(office: Services, made_office: MadeOffice) -> None:
    """Nothing is changed then."""
    code = made_office.recovery_code
    assert refused(lambda: office.recovery.recover(ADMIN, code, "short", ORIGIN), InputError) == "password-too-short"
    assert office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)


def test_a_new_code_ends_the_old_one(office: Services, admin: Session, made_office: MadeOffice) -> None:
    """It is shown once and audited."""
    code = office.recovery.renew_code(admin)
    assert last_entry(office, admin).action == "recovery-code-renewed"
    assert refused(lambda: office.recovery.recover(ADMIN, made_office.recovery_code, NEW_PASSWORD, ORIGIN)) == (
        "recovery-refused"
    )
    office.recovery.recover(ADMIN, code.reveal(), NEW_PASSWORD, ORIGIN)
    assert office.sessions.sign_in(ADMIN, NEW_PASSWORD, ORIGIN)


def test_a_training_workspace_has_no_code(training: Services, trainer: Session) -> None:
    """Its password is public."""
    assert refused(lambda: training.recovery.renew_code(trainer)) == "recovery-office-only"
    assert refused(lambda: training.recovery.recover("j.campbell", "X", "x" * 20, ORIGIN)) == "recovery-refused"


def test_only_an_administrator_renews_or_replaces(office: Services, admin: Session) -> None:
    """Another role is refused in the service, and recorded."""
    registrar = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    assert refused(lambda: office.recovery.renew_code(registrar)) == "not-permitted"
    assert refused(lambda: office.recovery.rotate_key(registrar, PASSWORD)) == "not-permitted"
    assert last_entry(office, admin).action == "workspace-key-rotated"


def test_replacing_the_workspace_key_seals_everything_anew(
    office: Services, admin: Session, hospital: IssuedKeys, office_path: Path, made_office: MadeOffice
) -> None:
    """The session goes on, SHA secrets and checkpoints are as before, and the old key and code open nothing."""
    colleague = add_user(office, admin, "t.zulu")
    old_key = admin.key
    rotated = office.recovery.rotate_key(admin, PASSWORD)
    assert admin.key != old_key
    assert rotated.recovery_code is not None
    shown = office.clients.reveal_keys(admin, hospital.client.client_id)
    assert shown.sha_secret == hospital.sha_secret
    again = office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert again.key == admin.key
    assert refused(lambda: office.clients.list_clients(colleague)) == "session-ended"
    ((user, temporary),) = rotated.temporary_passwords
    assert user.username == "t.zulu"
    other = office.sessions.sign_in("t.zulu", temporary.reveal(), ORIGIN)
    assert other.user.must_change_password
    office.sessions.change_password(other, temporary.reveal(), NEW_PASSWORD)
    assert office.clients.reveal_keys(other, hospital.client.client_id).sha_secret == hospital.sha_secret
    assert refused(lambda: office.recovery.recover(ADMIN, made_office.recovery_code, NEW_PASSWORD, ORIGIN)) == (
        "recovery-refused"
    )
    office.recovery.recover(ADMIN, rotated.recovery_code.reveal(), NEW_PASSWORD, ORIGIN)
    office.workspace.close()
    chain_in_file(office_path)
    assert rows(office_path, "SELECT count(*) FROM audit_entries WHERE action = 'workspace-key-rotated'") == [(1,)]


def test_a_wrong_password_replaces_nothing(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """The one at the screen may not be who signed in."""
    key = admin.key
    assert refused(lambda: office.recovery.rotate_key(admin, "wrong")) == "wrong-password"
    assert admin.key == key
    assert office.clients.reveal_keys(admin, hospital.client.client_id).sha_secret == hospital.sha_secret


def test_a_higher_cost_is_taken_over_at_the_next_sign_in(
    office: Services, office_path: Path, environment: Environment
) -> None:
    """The password stays, the file holds the new numbers, and the audit says so once."""
    office.workspace.close()
    raised = replace(environment, office_cost=DerivationCost(memory_kib=64, passes=2, lanes=1))
    services = open_services(office_path, raised)
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert rows(office_path, "SELECT key_memory_kib, key_passes FROM users") == [(64, 2)]
    assert last_entry(services, session).details == {"new": {"memory_kib": 64, "passes": 2}}
    assert services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN).key == session.key
    assert last_entry(services, session).details == {}
    services.workspace.close()


@pytest.mark.parametrize("change", ["recovery_passes = 0", "recovery_memory_kib = 2000000000", "recovery_salt = x''"])
def test_a_damaged_code_is_told_as_damage(
    office: Services, made_office: MadeOffice, office_path: Path, change: str
) -> None:
    """Nobody shall look for a mistyped letter."""
    with closing(sqlite3.connect(office_path)) as database, database:
        database.execute(f"UPDATE workspace SET {change}")
    code = made_office.recovery_code
    assert refused(lambda: office.recovery.recover(ADMIN, code, NEW_PASSWORD, ORIGIN), StoreError) == (
        "workspace-damaged"
    )
