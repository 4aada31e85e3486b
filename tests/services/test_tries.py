"""Waiting after wrong passwords."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import Outcome
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.tries import wait_s
from tests.services.conftest import ADMIN, CHEAP, HOUR_MS, ORIGIN, PASSWORD, Clock, all_entries, last_entry


class Computer:
    """A clock that can be set, and an uptime that cannot."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.uptime_ms = 1_000_000

    def environment(self) -> Environment:
        return Environment(self.clock, office_cost=CHEAP, training_cost=CHEAP, uptime_ms=lambda: self.uptime_ms)

    def wait(self, by_ms: int) -> None:
        self.clock.move(by_ms)
        self.uptime_ms += by_ms


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def services(office_path: Path, computer: Computer) -> Services:
    services = open_services(office_path, computer.environment())
    services.workspace.close()
    return services


def refusal(work: Callable[[], object]) -> tuple[str, object]:
    with pytest.raises(RefusedError) as error:
        work()
    return error.value.reason, error.value.params.get("seconds")


def wrong(services: Services, username: str = ADMIN) -> tuple[str, object]:
    return refusal(lambda: services.sessions.sign_in(username, "wrong", ORIGIN))


def test_each_wrong_password_waits_longer(services: Services, computer: Computer) -> None:
    """Three are free; then 5 seconds, 10, 20, … and never more than a quarter of an hour."""
    assert [wrong(services)[0] for _ in range(3)] == ["sign-in-refused"] * 3
    for seconds in (5, 10, 20):
        assert wrong(services) == ("too-many-tries", seconds)
        computer.wait(seconds * 1000 - 1)
        assert wrong(services) == ("too-many-tries", 1)
        computer.wait(1)
        assert wrong(services)[0] == "sign-in-refused"
    assert [wait_s(count) for count in (0, 2, 3, 10, 11, 1000)] == [0, 0, 5, 640, 900, 900]
    services.workspace.close()


def test_the_right_password_waits_too_and_then_all_is_forgotten(services: Services, computer: Computer) -> None:
    """Else one could guess on and see which guess is answered differently."""
    for _ in range(3):
        wrong(services)
    assert refusal(lambda: services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)) == ("too-many-tries", 5)
    computer.wait(5000)
    session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    waited = [entry for entry in all_entries(services, session) if entry.reason == "too-many-tries"]
    assert [(entry.actor.id, entry.outcome) for entry in waited] == [(ADMIN, Outcome.REFUSED)]
    assert [wrong(services)[0] for _ in range(3)] == ["sign-in-refused"] * 3
    services.workspace.close()


def test_a_name_that_does_not_exist_waits_the_same(services: Services) -> None:
    """So nobody learns which names there are; other names are not held up."""
    assert [wrong(services, "nobody")[0] for _ in range(3)] == ["sign-in-refused"] * 3
    assert wrong(services, "NOBODY ") == ("too-many-tries", 5)
    assert wrong(services)[0] == "sign-in-refused"
    services.workspace.close()


def test_it_survives_the_end_of_the_program(services: Services, office_path: Path, computer: Computer) -> None:
    """The next start goes on waiting."""
    for _ in range(3):
        wrong(services)
    services.workspace.close()
    computer.wait(2000)
    again = open_services(office_path, computer.environment())
    assert wrong(again) == ("too-many-tries", 3)
    again.workspace.close()


def test_setting_the_clock_changes_nothing(services: Services, computer: Computer) -> None:
    """Neither forward, to wait less, nor back."""
    for _ in range(3):
        wrong(services)
    computer.clock.move(24 * HOUR_MS)
    assert wrong(services) == ("too-many-tries", 5)
    computer.clock.move(-48 * HOUR_MS)
    assert wrong(services) == ("too-many-tries", 5)
    computer.uptime_ms += 5000
    assert wrong(services)[0] == "sign-in-refused"
    services.workspace.close()


def test_after_a_restart_of_the_computer_the_clock_has_to_do(services: Services, computer: Computer) -> None:
    """And when it stands before the last try, the wait begins anew instead of lasting for ever."""
    for _ in range(3):
        wrong(services)
    computer.uptime_ms = 10
    computer.clock.move(3000)
    assert wrong(services) == ("too-many-tries", 2)
    computer.clock.move(-HOUR_MS)
    assert wrong(services) == ("too-many-tries", 5)
    computer.wait(5000)
    assert wrong(services)[0] == "sign-in-refused"
    services.workspace.close()


def test_unlocking_and_changing_the_password_count_too(services: Services, computer: Computer) -> None:
    """They are ways to guess as well."""
    session: Session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    change = services.sessions.change_password
    assert refusal(lambda: change(session, "wrong", "a quite different password"))[0] == "wrong-password"
    services.sessions.lock(session)
    for _ in range(2):
        assert refusal(lambda: services.sessions.unlock(session, "wrong"))[0] == "wrong-password"
    assert refusal(lambda: services.sessions.unlock(session, PASSWORD)) == ("too-many-tries", 5)
    computer.wait(5000)
    services.sessions.unlock(session, PASSWORD)
    assert last_entry(services, session).action == "unlocked"
    services.workspace.close()
