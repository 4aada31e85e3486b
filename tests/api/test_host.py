"""What the window and the command line know of the practice API: it is started, has an address, and is stopped."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from crvs_desktop.api.host import PracticeHost, start_practice
from crvs_desktop.api.server import bind
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import RefusedError, StoreError
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD, Role
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.session import Session
from tests.services.conftest import DEMO_NAME_OF, ORIGIN, Clock, all_entries, cheap_environment

Start = Callable[..., PracticeHost]


@pytest.fixture
def environment(clock: Clock) -> Environment:
    return cheap_environment(clock)


@pytest.fixture
def services(training_path: Path, environment: Environment) -> Iterator[Services]:
    services = open_services(training_path, environment)
    yield services
    services.workspace.close()


@pytest.fixture
def admin(services: Services) -> Session:
    return services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)


@pytest.fixture
def start(services: Services, environment: Environment) -> Iterator[Start]:
    """Start the practice API on a free port, or on this one; whatever runs in the end is stopped."""
    running: list[PracticeHost] = []

    def start(session: Session, port: int = 0) -> PracticeHost:
        running.append(start_practice(services, environment, session, port))
        return running[-1]

    yield start
    for practice in running:
        practice._server.stop()


def ping(address: str) -> int:
    return httpx.get(f"{address}/ping", trust_env=False, timeout=20).status_code


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("practice")]


def test_it_answers_from_start_to_stop(services: Services, admin: Session, start: Start) -> None:
    """The first call after the start is answered, none after the stop; both are in the audit, with the address."""
    practice = start(admin)
    assert ping(practice.address) == 200
    practice.stop()
    with pytest.raises(httpx.ConnectError):
        ping(practice.address)
    assert threads() == []
    found = all_entries(services, admin)[-2:]
    assert [(entry.action, entry.actor.id, entry.details) for entry in found] == [
        (AuditAction.PRACTICE_STARTED, DEMO_ADMINISTRATOR, {"address": practice.address}),
        (AuditAction.PRACTICE_STOPPED, DEMO_ADMINISTRATOR, {"address": practice.address}),
    ]


def test_it_goes_on_while_the_window_is_locked(services: Services, admin: Session, start: Start) -> None:
    """Clients get tokens, although the session has no key; it can be stopped as well."""
    keys = services.clients.create_client(admin, NewClient("A clinic", ClientType.HEALTH))
    practice = start(admin)
    services.sessions.lock(admin)
    query = {
        "client_id": keys.client.client_id,
        "client_secret": keys.client_secret.reveal(),
        "grant_type": "client_credentials",
    }
    assert httpx.post(f"{practice.address}/token", params=query, trust_env=False).status_code == 200
    practice.stop()
    services.sessions.unlock(admin, DEMO_PASSWORD)
    assert all_entries(services, admin)[-2].action == AuditAction.PRACTICE_STOPPED


def test_it_can_be_started_again(admin: Session, start: Start) -> None:
    """On the same port, with the same signing key."""
    first = start(admin)
    key = httpx.get(f"{first.address}/.well-known", trust_env=False).text
    first.stop()
    second = start(admin, int(first.address.rpartition(":")[2]))
    assert second.address == first.address
    assert httpx.get(f"{second.address}/.well-known", trust_env=False).text == key


def test_a_busy_port_gives_way_to_a_free_one(admin: Session, start: Start) -> None:
    """The address says which it became."""
    with closing(bind(0)) as other:
        port = other.getsockname()[1]
        practice = start(admin, port)
        assert practice.address != f"http://127.0.0.1:{port}"
        assert ping(practice.address) == 200


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.NATIONAL_SYSTEM_ADMIN])
def test_nobody_else_may_start_it(services: Services, admin: Session, start: Start, role: Role) -> None:
    """It holds the workspace key; the refusal is recorded, and nothing is left running."""
    with pytest.raises(RefusedError) as refusal:
        start(services.sessions.sign_in(DEMO_NAME_OF[role], DEMO_PASSWORD, ORIGIN))
    assert refusal.value.reason == "not-permitted"
    entry = all_entries(services, admin)[-1]
    assert (entry.action, entry.outcome) == (AuditAction.PRACTICE_STARTED, Outcome.REFUSED)
    assert threads() == []


def test_nobody_else_may_rotate_its_key(
    services: Services, admin: Session, start: Start, environment: Environment
) -> None:
    """Tokens of all clients would end."""
    control = PracticeControl(services.workspace, environment)
    other = services.sessions.sign_in(DEMO_NAME_OF[Role.LOCAL_SYSTEM_ADMIN], DEMO_PASSWORD, ORIGIN)
    with pytest.raises(RefusedError):
        control.rotate_signing_key(other)
    services.sessions.lock(admin)
    with pytest.raises(RefusedError):
        control.rotate_signing_key(admin)


def test_a_stop_that_cannot_be_recorded_is_a_stop(services: Services, admin: Session, start: Start) -> None:
    """The file was moved away meanwhile: that is told, and nothing answers any more."""
    practice = start(admin)
    services.workspace.path.rename(services.workspace.path.with_name("moved.crvs"))
    assert httpx.get(f"{practice.address}/location?type=CRVS_OFFICE", trust_env=False).status_code == 503
    with pytest.raises(StoreError) as error:
        practice.stop()
    assert error.value.reason == "file-missing"
    assert threads() == []
    with pytest.raises(httpx.ConnectError):
        ping(practice.address)
