"""The sample clients of a training workspace, and what happened to them before the class begins.

It goes through the same services as everything else, with a clock that is moved along, so that the history is one
that could have happened."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Final

from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.clients import Clients
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.session import Session
from crvs_desktop.services.sessions import Sessions

HOUR_MS: Final = 60 * 60 * 1000
DAY_MS: Final = 24 * HOUR_MS
HISTORY_MS: Final = 120 * DAY_MS
ADMINISTRATOR_ORIGIN: Final = "window@hq-office"
HOSPITAL_ADDRESS: Final = "10.20.4.17"
INSURANCE_ADDRESS: Final = "10.31.0.8"


def write_practice_history(workspace: Workspace, environment: Environment) -> "History":
    """Fill a training workspace that has its users and nothing else; return what can go on with it."""
    history = History(workspace, environment)

    with history.signed_in(days_ago=118) as session:
        hospital = history.create(session, NewClient("Ibombo District Hospital", ClientType.HEALTH))
        insurance = history.create(
            session, NewClient("Health insurance fund", ClientType.RECORD_SEARCH, daily_quota=500)
        )
    for days_ago in (112, 109, 104, 101, 97):
        history.use(days_ago, hospital, HOSPITAL_ADDRESS)
    history.use(96, insurance, INSURANCE_ADDRESS)

    with history.signed_in(days_ago=90) as session:
        history.create(session, NewClient("National ID programme", ClientType.NATIONAL_ID))
        statistics_permissions = WebhookPermissions(birth=("child-details",), death=("deceased-details",))
        statistics = history.create(
            session, NewClient("Statistics bureau", ClientType.WEBHOOK, webhook=statistics_permissions)
        )
        trial = history.create(session, NewClient("Trial of a webhook", ClientType.WEBHOOK))
    for days_ago in (83, 71, 66):
        history.use(days_ago, hospital, HOSPITAL_ADDRESS)

    # A person without permission tries; a misprinted secret is tried; the trial client has served its purpose.
    history.try_to_list(days_ago=60, username="e.mayuka")
    with history.signed_in(days_ago=52) as session:
        history.clients.delete(session, trial.client.client_id, trial.client.name)
        more = WebhookPermissions(
            birth=("child-details", "mother-details"), death=("deceased-details", "death-encounter")
        )
        history.clients.edit_webhook(session, statistics.client.client_id, more)
    history.use(47, hospital, HOSPITAL_ADDRESS)

    # The insurance fund's secret leaks: refreshed, the leaked one is tried, and the fund is stopped for a while.
    with history.signed_in(days_ago=31) as session:
        renewed = history.clients.refresh_secret(session, insurance.client.client_id)
    history.use(30, insurance, "203.0.113.77")
    history.use(29, renewed, INSURANCE_ADDRESS)
    history.use(18, hospital, HOSPITAL_ADDRESS)
    with history.signed_in(days_ago=12) as session:
        history.clients.deactivate(session, insurance.client.client_id)
        history.create(session, NewClient("Kamuzu maternity clinic", ClientType.HEALTH))
    history.use(11, renewed, INSURANCE_ADDRESS)
    for days_ago in (6, 3, 1):
        history.use(days_ago, hospital, HOSPITAL_ADDRESS)
    history.hospital = hospital
    return history


class History:
    """Writes what happened, in the order in which it did, with a clock that is moved along."""

    hospital: IssuedKeys  # of Ibombo District Hospital, whose use scenarios go on with

    def __init__(self, workspace: Workspace, environment: Environment) -> None:
        self._ends_ms = environment.now_ms()
        self._now_ms = self._ends_ms - HISTORY_MS
        moved = replace(environment, now_ms=lambda: self._now_ms)
        self.environment = moved
        self.clients = Clients(workspace, moved)
        self._sessions = Sessions(workspace, moved)

    @contextmanager
    def signed_in(self, days_ago: int, username: str = DEMO_ADMINISTRATOR) -> Iterator[Session]:
        self.move_to(days_ago)
        with self.signed_in_now(username) as session:
            yield session

    @contextmanager
    def signed_in_now(self, username: str = DEMO_ADMINISTRATOR) -> Iterator[Session]:
        session = self._sessions.sign_in(username, DEMO_PASSWORD, ADMINISTRATOR_ORIGIN)
        yield session
        self.go_on(minutes=4)
        self._sessions.sign_out(session)

    def create(self, session: Session, new: NewClient) -> IssuedKeys:
        self.go_on(minutes=3)
        return self.clients.create_client(session, new)

    def use(self, days_ago: int, keys: IssuedKeys, address: str) -> None:
        """Let the client call, rightly or not."""
        self.move_to(days_ago)
        self.call(keys.client.client_id, keys.client_secret.reveal(), address)

    def call(self, client_id: str, client_secret: str, address: str) -> None:
        """Let somebody call with these credentials now, rightly or not."""
        with suppress(RefusedError):
            self.clients.check_credentials(client_id, client_secret, address)

    def try_to_list(self, days_ago: int, username: str) -> None:
        with self.signed_in(days_ago, username) as session, suppress(RefusedError):
            self.clients.list_clients(session)

    def move_to(self, days_ago: int) -> None:
        midnight_ms = (self._ends_ms // DAY_MS - days_ago) * DAY_MS
        self._now_ms = midnight_ms + (7 + days_ago % 5) * HOUR_MS + (days_ago * 37 % 60) * 60_000

    def go_on(self, minutes: int) -> None:
        self._now_ms += minutes * 60_000 + 17_250
