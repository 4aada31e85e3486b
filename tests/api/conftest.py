"""What the tests of the practice API share: the real server on a free port over a training workspace."""

import asyncio
import shutil
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from crvs_desktop.api.limits import Limits
from crvs_desktop.api.server import PracticeServer, bind
from crvs_desktop.api.store import Store
from crvs_desktop.domain.audit import AuditEntry
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient, WebhookPermissions
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.practice import Practice, open_practice
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_training_workspace
from tests.api.receivers import ReceiverProcess
from tests.services.conftest import ORIGIN, Clock, all_entries, chain_in_file, cheap_environment

T = TypeVar("T")
# The API speaks plain HTTP; to read the computer's list of certificate authorities takes longer than most tests.
NOBODY_TRUSTED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass
class Api:
    """A running practice API, and what a test needs around it. `http` calls it; `admin` is signed in."""

    path: Path
    clock: Clock
    services: Services
    control: PracticeControl
    practice: Practice
    server: PracticeServer
    admin: Session
    http: httpx.Client
    seen: int = field(default=0)

    def create(
        self,
        client_type: ClientType,
        name: str = "",
        *,
        webhook: WebhookPermissions | None = None,
        daily_quota: int | None = None,
    ) -> IssuedKeys:
        """Create a client. There is a National ID client already: see `free_national_id`."""
        new = NewClient(name or f"A {client_type} client", client_type, webhook=webhook, daily_quota=daily_quota)
        return self.services.clients.create_client(self.admin, new)

    def free_national_id(self) -> None:
        """Delete the sample client, so that another one can be made."""
        for client in self.services.clients.list_clients(self.admin):
            if client.type is ClientType.NATIONAL_ID:
                self.services.clients.delete(self.admin, client.client_id, client.name)

    def ask_token(self, keys: IssuedKeys) -> httpx.Response:
        query = {
            "client_id": keys.client.client_id,
            "client_secret": keys.client_secret.reveal(),
            "grant_type": "client_credentials",
        }
        return self.http.post("/token", params=query)

    def token(self, keys: IssuedKeys) -> str:
        answer = self.ask_token(keys)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["access_token"])

    def bearer(self, keys: IssuedKeys) -> dict[str, str]:
        """Return the header of a call by this client."""
        return {"Authorization": f"Bearer {self.token(keys)}"}

    def subscribe(
        self, keys: IssuedKeys, callback: str, topic: str = "BIRTH_REGISTERED", **hub: str | None
    ) -> httpx.Response:
        """Subscribe with the right SHA secret, or with what `hub` says; None leaves a key out."""
        sent = {"callback": callback, "mode": "subscribe", "topic": topic, "secret": keys.sha_secret.reveal(), **hub}
        body = {"hub": {key: value for key, value in sent.items() if value is not None}}
        return self.http.post("/webhooks", headers=self.bearer(keys), json=body)

    def new_entries(self) -> list[AuditEntry]:
        """Return what the audit has got since this was asked last, oldest first."""
        entries = all_entries(self.services, self.admin)
        found, self.seen = entries[self.seen :], len(entries)
        return found

    def last_entry(self) -> AuditEntry:
        return all_entries(self.services, self.admin)[-1]

    def in_store(self, work: Callable[[], T]) -> T:
        """Run something on the thread whose connection the API uses."""
        assert self.server._loop is not None
        return asyncio.run_coroutine_threadsafe(self.server._store.run(work), self.server._loop).result(20)

    def check_chain(self) -> int:
        return chain_in_file(self.path)


@pytest.fixture(scope="session")
def made_training(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path, environment = tmp_path_factory.mktemp("api") / "training.crvs", cheap_environment()
    create_training_workspace(path, ORIGIN, environment)
    # The first start makes the signing key, which takes longer than most tests.
    services = open_services(path, environment)
    admin = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    PracticeControl(services.workspace, environment).start(admin, "test")
    services.sessions.sign_out(admin)
    services.workspace.close()
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limits() -> Limits:
    """How long clients may take; a test module may have a fixture of its own."""
    return Limits()


@pytest.fixture
def training_path(made_training: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_training, tmp_path / "training.crvs"))


@pytest.fixture(scope="session")
def receiver() -> Iterator[ReceiverProcess]:
    """A receiver of webhooks in another process."""
    receiver = ReceiverProcess()
    yield receiver
    receiver.stop()


@pytest.fixture
def api(training_path: Path, clock: Clock, limits: Limits) -> Iterator[Api]:
    """The practice API of a training workspace of the test's own; the clock stands still until the test moves it."""
    environment = cheap_environment(clock)
    services = open_services(training_path, environment)
    admin = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
    control = PracticeControl(services.workspace, environment)
    listener = bind(0)
    practice = open_practice(services, environment, control.start(admin, "test"))
    server = PracticeServer(practice, listener, Store(services.workspace), limits)
    server.start()
    with httpx.Client(base_url=server.address, timeout=20, trust_env=False, verify=NOBODY_TRUSTED) as http:
        api = Api(training_path, clock, services, control, practice, server, admin, http)
        try:
            yield api
        finally:
            api.server.stop()  # a test may have put another one in its place
            services.workspace.close()
