"""Two windows, or a window and the command line, on one file at once."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.errors import ConflictError, CrvsDesktopError, RefusedError
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    ORIGIN,
    PASSWORD,
    ROOT,
    TEMPORARY_PASSWORD,
    add_user,
    all_entries,
    chain_in_file,
)

CREATE = """
import sys
from pathlib import Path
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.services import open_services
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, cheap_environment
services = open_services(Path(sys.argv[1]), cheap_environment())
session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    services.clients.create_client(session, NewClient(f"{sys.argv[2]} {number}", ClientType.HEALTH))
services.workspace.close()
"""


@contextmanager
def signed_in(path: Path, environment: Environment) -> Iterator[tuple[Services, Session]]:
    services = open_services(path, environment)
    with closing(services.workspace):
        yield services, services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)


def at_once(*works: Callable[[], object]) -> list[object]:
    """Run each in a thread of its own, all beginning in the same moment; return results or errors."""
    start = threading.Barrier(len(works), timeout=10)
    results: list[object] = [None] * len(works)

    def run(number: int, work: Callable[[], object]) -> None:
        start.wait()
        try:
            results[number] = work()
        except CrvsDesktopError as error:
            results[number] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_two_processes_create_clients_at_once(office: Services, admin: Session, office_path: Path) -> None:
    """No client and no entry is lost, and the chain is whole."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", CREATE, str(office_path), name, "25"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("One", "Other")
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, "")
    expected = {f"{name} {number}" for name in ("One", "Other") for number in range(25)}
    assert {client.name for client in office.clients.list_clients(admin)} == expected
    created = [entry.client_name for entry in all_entries(office, admin) if entry.action == "client-created"]
    assert sorted(created) == sorted(expected)
    assert chain_in_file(office_path) == office.audit.last_sequence(admin)


def test_two_threads_with_a_workspace_each_create_clients_at_once(
    office: Services, admin: Session, office_path: Path, environment: Environment
) -> None:
    """The same within one program."""

    def create(name: str) -> None:
        with signed_in(office_path, environment) as (services, session):
            for number in range(25):
                services.clients.create_client(session, NewClient(f"{name} {number}", ClientType.HEALTH))

    assert at_once(lambda: create("One"), lambda: create("Other")) == [None, None]
    assert len(office.clients.list_clients(admin)) == 50
    assert chain_in_file(office_path) == office.audit.last_sequence(admin)


def test_threads_share_one_workspace(office: Services, admin: Session, office_path: Path) -> None:
    """As the window's worker and its background do: one writes while the other reads."""

    def write() -> None:
        for number in range(25):
            office.clients.create_client(admin, NewClient(f"Client {number}", ClientType.HEALTH))
        office.workspace.close()

    def read() -> int:
        count = 0
        for _ in range(50):
            clients = len(office.clients.list_clients(admin))
            assert clients >= count
            count = clients
        office.workspace.close()
        return count

    results = at_once(write, read, read)
    assert not any(isinstance(result, CrvsDesktopError) for result in results)
    assert len(office.clients.list_clients(admin)) == 25
    assert chain_in_file(office_path) == office.audit.last_sequence(admin)


@pytest.mark.parametrize("client_type", [ClientType.HEALTH, ClientType.NATIONAL_ID])
def test_of_two_that_want_the_same_one_gets_it(
    office: Services, admin: Session, office_path: Path, environment: Environment, client_type: ClientType
) -> None:
    """The same name, or the one National ID client; the other one is told, and that is recorded."""

    def create(name: str) -> IssuedKeys:
        with signed_in(office_path, environment) as (services, session):
            return services.clients.create_client(session, NewClient(name, client_type))

    other_name = "CLINIC" if client_type is ClientType.HEALTH else "Other"
    results = at_once(lambda: create("Clinic"), lambda: create(other_name))
    assert sorted(type(result).__name__ for result in results) == ["ConflictError", "IssuedKeys"]
    assert any(isinstance(result, ConflictError) for result in results)
    assert len(office.clients.list_clients(admin)) == 1
    created = [entry.outcome for entry in all_entries(office, admin) if entry.action == "client-created"]
    assert sorted(created) == ["done", "refused"]


def test_of_two_secrets_refreshed_at_once_the_last_one_works(
    office: Services, admin: Session, office_path: Path, environment: Environment, hospital: IssuedKeys
) -> None:
    """One of the two, never both and never none."""
    client_id = hospital.client.client_id

    def refresh() -> IssuedKeys:
        with signed_in(office_path, environment) as (services, session):
            return services.clients.refresh_secret(session, client_id)

    working = 0
    for keys in at_once(refresh, refresh):
        assert isinstance(keys, IssuedKeys)
        try:
            office.clients.check_credentials(client_id, keys.client_secret.reveal(), ORIGIN)
            working += 1
        except RefusedError:
            pass
    assert working == 1
    with pytest.raises(RefusedError):
        office.clients.check_credentials(client_id, hospital.client_secret.reveal(), ORIGIN)


def test_two_administrators_cannot_deactivate_each_other_at_once(
    office: Services, admin: Session, office_path: Path, environment: Environment
) -> None:
    """One of them stays, whoever was first."""
    other = add_user(office, admin, "j.phiri")

    def deactivate(session: Session, user_id: int) -> None:
        services = open_services(office_path, environment)
        with closing(services.workspace):
            services.team.deactivate_user(session, user_id)

    results = at_once(lambda: deactivate(admin, other.user.user_id), lambda: deactivate(other, admin.user.user_id))
    assert sorted(type(result).__name__ for result in results) == ["NoneType", "RefusedError"]
    assert office.sessions.only_administrator() in (ADMIN, "j.phiri")


def test_another_windows_change_is_seen_at_once(
    office: Services, admin: Session, office_path: Path, environment: Environment
) -> None:
    """By the counter that is looked at and by whoever asks then."""
    before = office.workspace.change_counter()
    with signed_in(office_path, environment) as (services, session):
        services.clients.create_client(session, NewClient("Clinic", ClientType.HEALTH))
    assert office.workspace.change_counter() != before
    assert [client.name for client in office.clients.list_clients(admin)] == ["Clinic"]


def test_a_username_is_given_once_also_at_once(
    office: Services, admin: Session, office_path: Path, environment: Environment
) -> None:
    """Two administrators create the same account."""

    def create() -> object:
        with signed_in(office_path, environment) as (services, session):
            return services.team.create_user(session, "n.new", "New", admin.user.role, TEMPORARY_PASSWORD).user_id

    results = at_once(create, create)
    assert sum(isinstance(result, ConflictError) for result in results) == 1
    assert len(office.team.list_users(admin)) == 2
