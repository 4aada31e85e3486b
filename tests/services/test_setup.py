"""Making workspaces."""

import stat
from pathlib import Path

import pytest

from crvs_desktop.crypto.derivation import DerivationCost, WrappedKey, unwrap_key
from crvs_desktop.crypto.sealing import SealError
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.codes import typed_digits
from crvs_desktop.domain.errors import ConflictError, InputError, StoreError
from crvs_desktop.domain.users import DEMO_PASSWORD, DEMO_USERS
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_office_workspace, create_training_workspace
from tests.services.conftest import (
    ADMIN,
    NOW_MS,
    ORIGIN,
    PASSWORD,
    Clock,
    MadeOffice,
    all_entries,
    chain_in_file,
    rows,
)


def make_office(path: Path, environment: Environment, **changed: str) -> str:
    wanted = {"name": "HQ", "full_name": "Mercy Banda", "username": ADMIN, "password": PASSWORD, "origin": ORIGIN}
    return create_office_workspace(path, environment=environment, **(wanted | changed)).reveal()


def recovery_wrapping(path: Path) -> WrappedKey:
    ((salt, memory_kib, passes, lanes, sealed),) = rows(
        path,
        "SELECT recovery_salt, recovery_memory_kib, recovery_passes, recovery_lanes, recovery_sealed FROM workspace",
    )
    return WrappedKey(salt, DerivationCost(memory_kib, passes, lanes), sealed)  # type: ignore[arg-type]


def test_an_office_begins_with_one_administrator_and_an_audit(office: Services, admin: Session) -> None:
    """Its name, its person, no client, and entries that say who made what."""
    assert (office.info.name, office.info.kind) == ("HQ", WorkspaceKind.OFFICE)
    assert office.info.created_at_ms == NOW_MS
    (user,) = office.team.list_users(admin)
    assert (user.username, user.full_name, user.role.administers) == (ADMIN, "Mercy Banda", True)
    assert not user.must_change_password
    assert office.clients.list_clients(admin) == []
    created, key_made, added, signed_in = entries = all_entries(office, admin)
    actions = ["workspace-created", "checkpoint-key-made", "user-created", "signed-in"]
    assert [entry.action for entry in entries] == actions
    assert created.details == {"workspace_id": office.info.workspace_id, "name": "HQ", "kind": "office"}
    assert added.details["user"] == ADMIN
    assert signed_in.actor.id == ADMIN
    assert len(str(key_made.details["public_key"])) == 64
    assert {entry.origin for entry in entries} == {ORIGIN}


def test_the_recovery_code_really_opens_the_workspace(
    office: Services, admin: Session, made_office: MadeOffice
) -> None:
    """The key under it is the one that the administrator's password opens; a code with one letter wrong is not it."""
    wrapped = recovery_wrapping(office.workspace.path)
    code = typed_digits(made_office.recovery_code.lower().replace("-", " "))
    assert unwrap_key(wrapped, code, "recovery-code") == admin.key
    with pytest.raises(SealError):
        unwrap_key(wrapped, ("1" if code[0] == "0" else "0") + code[1:], "recovery-code")


def test_two_offices_share_no_key_and_no_code(tmp_path: Path, environment: Environment) -> None:
    """Each has its own, also with the same names and password."""
    codes = [make_office(tmp_path / f"{number}.crvs", environment) for number in range(2)]
    assert codes[0] != codes[1]
    with pytest.raises(SealError):
        unwrap_key(recovery_wrapping(tmp_path / "1.crvs"), typed_digits(codes[0]), "recovery-code")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"name": "   "}, "name-empty"),
        ({"name": "x" * 10_000}, "name-too-long"),
        ({"name": "HQ\u202e"}, "name-unprintable"),
        ({"full_name": ""}, "name-empty"),
        ({"full_name": "Mercy\nBanda"}, "name-unprintable"),
        ({"username": "m banda"}, "username-invalid"),
        ({"username": "half\ud800"}, "username-invalid"),
        ({"password": "too short"}, "password-too-short"),
        ({"password": "x" * 129}, "password-too-long"),
        ({"password": "password12345678"}, "password-common"),
        ({"password": "it is M.BANDA himself"}, "password-contains-username"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_does_not_fit_is_refused_before_there_is_a_file(
    tmp_path: Path, environment: Environment, changed: dict[str, str], reason: str
) -> None:
    """Each with its reason."""
    with pytest.raises(InputError) as refusal:
        make_office(tmp_path / "office.crvs", environment, **changed)
    assert refusal.value.reason == reason
    assert [path.name for path in tmp_path.glob("*.crvs*")] == []


def test_names_are_kept_trimmed_and_composed(tmp_path: Path, environment: Environment) -> None:
    """As the lists will show them."""
    path = tmp_path / "office.crvs"
    make_office(path, environment, name="  Cafe\u0301 registry ", full_name=" Zoe\u0308 ", username=" zoé ")
    assert rows(path, "SELECT name FROM workspace") == [("Café registry",)]
    assert rows(path, "SELECT username, full_name FROM users") == [("zoé", "Zoë")]


@pytest.mark.parametrize("kind", ["office", "training"])
def test_an_existing_file_is_never_overwritten(tmp_path: Path, environment: Environment, kind: str) -> None:
    """Not even by making the same workspace again."""
    path = tmp_path / "x.crvs"
    path.write_bytes(b"a letter")
    make = make_office if kind == "office" else lambda path, made: create_training_workspace(path, ORIGIN, made)
    with pytest.raises(ConflictError) as refusal:
        make(path, environment)
    assert refusal.value.reason == "file-exists"
    assert path.read_bytes() == b"a letter"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, environment: Environment) -> None:
    """Nothing is made."""
    with pytest.raises(StoreError) as error:
        make_office(tmp_path / "missing" / "x.crvs", environment)
    assert error.value.reason == "folder-missing"


@pytest.mark.parametrize("stops_at", [1, 30, 50])
def test_a_set_up_that_breaks_leaves_no_file(tmp_path: Path, environment: Environment, stops_at: int) -> None:
    """Whenever it breaks: here the randomness runs out."""
    left = iter(range(stops_at))

    def random_bytes(size: int) -> bytes:
        if next(left, None) is None:
            raise OSError("no randomness left")
        return environment.random_bytes(size)

    broken = Environment(environment.now_ms, random_bytes, environment.office_cost, environment.training_cost)
    with pytest.raises((OSError, StoreError)):
        create_training_workspace(tmp_path / "x.crvs", ORIGIN, broken)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []


def test_a_new_file_is_private_and_alone(made_training: Path, made_office: MadeOffice) -> None:
    """Mode 0600, and nothing beside it."""
    for path in (made_training, made_office.path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("demo", DEMO_USERS, ids=lambda demo: demo.username)
def test_every_demo_user_signs_in_with_the_demo_password(training: Services, demo: object) -> None:
    """Eleven people of all roles."""
    session = training.sessions.sign_in(demo.username, DEMO_PASSWORD, ORIGIN)  # type: ignore[attr-defined]
    assert (session.user.full_name, session.user.role) == (demo.full_name, demo.role)  # type: ignore[attr-defined]
    assert not session.user.must_change_password


def test_training_begins_with_clients_of_all_types_and_a_plausible_history(
    training: Services, trainer: Session, clock: Clock
) -> None:
    """In order of time, ending before today, with refusals in it; the deleted client is gone and still told of."""
    clients = training.clients.list_clients(trainer)
    assert {client.type for client in clients} == set(ClientType)
    assert {client.status for client in clients} == {"active", "deactivated"}
    assert any(client.last_used_at_ms for client in clients)
    *entries, _signed_in = all_entries(training, trainer)
    times = [entry.at_ms for entry in entries]
    assert times == sorted(times)
    assert times[-1] < clock.now_ms
    assert {entry.action for entry in entries} >= {
        AuditAction.SIGNED_IN,
        AuditAction.SIGNED_OUT,
        AuditAction.CLIENT_CREATED,
        AuditAction.SECRET_REFRESHED,
        AuditAction.CLIENT_EDITED,
        AuditAction.CLIENT_DEACTIVATED,
        AuditAction.CLIENT_DELETED,
        AuditAction.CREDENTIALS_CHECKED,
    }
    assert AuditAction.CLOCK_WENT_BACK not in {entry.action for entry in entries}
    assert {entry.reason for entry in entries} == {"", "not-permitted", "credentials-refused"}
    (deleted,) = [entry for entry in entries if entry.action == AuditAction.CLIENT_DELETED]
    assert deleted.client_name
    assert deleted.client_id not in {client.client_id for client in clients}
    assert chain_in_file(training.workspace.path) == len(entries) + 1


@pytest.mark.parametrize("now_ms", [NOW_MS, NOW_MS - 9 * 3_600_000, NOW_MS + 14 * 3_600_000])
def test_the_history_is_in_order_at_any_hour_of_the_day(tmp_path: Path, now_ms: int, environment: Environment) -> None:
    """Whenever the class begins."""
    clock = Clock(now_ms)
    moved = Environment(clock, environment.random_bytes, environment.office_cost, environment.training_cost)
    create_training_workspace(tmp_path / "x.crvs", ORIGIN, moved)
    services = open_services(tmp_path / "x.crvs", moved)
    session = services.sessions.sign_in("j.campbell", DEMO_PASSWORD, ORIGIN)
    times = [entry.at_ms for entry in all_entries(services, session)]
    assert times == sorted(times)
    assert times[-1] == now_ms
    services.workspace.close()
