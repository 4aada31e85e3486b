"""Calls as a client, from the window: over real HTTP, with real answers, and no token in what is shown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crvs_desktop.api.caller import call
from crvs_desktop.api.host import PracticeHost, start_practice
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.snippets import Purpose, Values
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.session import Session
from tests.services.conftest import ORIGIN, cheap_environment, last_entry


@pytest.fixture
def services(training_path: Path) -> Iterator[Services]:
    services = open_services(training_path, cheap_environment())
    yield services
    services.workspace.close()


@pytest.fixture
def admin(services: Services) -> Session:
    return services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)


@pytest.fixture
def practice(services: Services, admin: Session) -> Iterator[PracticeHost]:
    practice = start_practice(services, cheap_environment(), admin, 0)
    yield practice
    practice._server.stop()


def values_of(keys: IssuedKeys) -> Values:
    return Values(keys.client.client_id, client_secret=keys.client_secret, sha_secret=keys.sha_secret)


@pytest.mark.parametrize(
    ("client_type", "purpose", "status", "good", "action", "reason"),
    [
        (ClientType.HEALTH, Purpose.TOKEN, 200, True, "token-issued", ""),
        (ClientType.HEALTH, Purpose.NOTIFY, 200, True, "event-notified", ""),
        (ClientType.HEALTH, Purpose.SEARCH, 200, False, "records-searched", "scope-missing"),
        (ClientType.HEALTH, Purpose.SUBSCRIBE, 403, False, "webhook-subscribed", "scope-missing"),
        (ClientType.RECORD_SEARCH, Purpose.SEARCH, 200, True, "records-searched", ""),
        (ClientType.WEBHOOK, Purpose.SUBSCRIBE, 202, True, "webhook-subscribed", ""),
        (ClientType.WEBHOOK, Purpose.LIST, 200, True, "webhooks-listed", ""),
        (ClientType.WEBHOOK, Purpose.NOTIFY, 403, False, "event-notified", "scope-missing"),
    ],
)
def test_a_client_is_answered_as_its_type_may(
    services: Services,
    admin: Session,
    practice: PracticeHost,
    client_type: ClientType,
    purpose: Purpose,
    status: int,
    good: bool,
    action: str,
    reason: str,
) -> None:
    """And the audit has it as that client's call, from this computer."""
    keys = services.clients.create_client(admin, NewClient("Mine", client_type))
    answer = practice.call(purpose, values_of(keys))
    assert (answer.status, answer.is_good) == (status, good)
    entry = last_entry(services, admin)
    assert (entry.action, entry.reason, entry.client_name, entry.origin) == (action, reason, "Mine", "127.0.0.1")


def test_a_token_is_left_out_of_the_answer(services: Services, admin: Session, practice: PracticeHost) -> None:
    """The screen may be projected."""
    keys = services.clients.create_client(admin, NewClient("Mine", ClientType.HEALTH))
    answer = practice.call(Purpose.TOKEN, values_of(keys))
    assert answer.body == '{"access_token": "…", "token_type": "Bearer"}'
    assert keys.client_secret.reveal() not in answer.request


def test_a_wrong_secret_is_refused_before_the_call(services: Services, admin: Session, practice: PracticeHost) -> None:
    """As everywhere, and recorded so."""
    keys = services.clients.create_client(admin, NewClient("Mine", ClientType.HEALTH))
    wrong = replace(values_of(keys), client_secret=Secret("not it"))
    answer = practice.call(Purpose.NOTIFY, wrong)
    assert (answer.request, answer.status, answer.is_good) == ("POST /token", 401, False)
    assert last_entry(services, admin).details["cause"] == "mistyped-secret"


def test_nothing_that_answers_is_no_fault_of_the_program(practice: PracticeHost) -> None:
    """It may be stopped in the moment in which somebody presses the button."""
    practice._server.stop()
    answer = call(Purpose.TOKEN, Values("someone", practice.address))
    assert (answer.status, answer.body, answer.is_good) == (0, "", False)
