"""What every use case keeps: change and entry together, and a chain without a gap."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import StoreError, UserError
from crvs_desktop.domain.names import name_key
from crvs_desktop.models.tables import ClientRow
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    HOUR_MS,
    ORIGIN,
    PASSWORD,
    Clock,
    MadeOffice,
    all_entries,
    chain_in_file,
    cheap_environment,
    rows,
)

# Names and clients by number, so that they meet each other often.
NAMES = ["Clinic", "CLINIC", " clinic ", "Hospital", "Фонд", "фонд", "", "bad\u202ename"]
STEPS = st.one_of(
    st.tuples(st.just("create"), st.integers(0, len(NAMES) - 1), st.sampled_from(ClientType)),
    st.tuples(st.sampled_from(["activate", "deactivate", "delete", "refresh", "edit", "reveal"]), st.integers(0, 5)),
    st.tuples(st.sampled_from(["check", "check old secret", "sign in", "sign in wrongly", "lock"]), st.integers(0, 5)),
    st.tuples(st.just("clock"), st.integers(-5_000_000, 5_000_000)),
)


class Register:
    """Does what is told and keeps by itself what ought to be in the workspace."""

    def __init__(self, services: Services, clock: Clock) -> None:
        self._services, self._clock = services, clock
        self._session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
        self._ids: list[str] = []
        self._secrets: dict[str, list[str]] = {}
        self.status: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.entries = chain_in_file(services.workspace.path)
        self._newest_ms = clock.now_ms

    def do(self, verb: str, number: int, client_type: ClientType | None = None) -> None:
        if verb == "clock":
            self._clock.now_ms += number
            return
        client_id = self._ids[number % len(self._ids)] if self._ids else "nobody"
        if self._clock.now_ms < self._newest_ms:
            self.entries += 1  # the clock is noted
        with suppress(UserError):
            self._do(verb, number, client_id, client_type)
        self.entries += 2 if verb == "lock" else 1
        self._newest_ms = self._clock.now_ms

    def _do(self, verb: str, number: int, client_id: str, client_type: ClientType | None) -> None:
        clients, sessions = self._services.clients, self._services.sessions
        if client_type is not None:
            issued = clients.create_client(self._session, NewClient(NAMES[number], client_type))
            assert name_key(NAMES[number]) not in map(name_key, self.names.values())
            self._ids.append(issued.client.client_id)
            self._secrets[issued.client.client_id] = [issued.client_secret.reveal()]
            self.status[issued.client.client_id] = "active"
            self.names[issued.client.client_id] = issued.client.name
        elif verb == "activate":
            clients.activate(self._session, client_id)
            self.status[client_id] = "active"
        elif verb == "deactivate":
            clients.deactivate(self._session, client_id)
            self.status[client_id] = "deactivated"
        elif verb == "delete":
            clients.delete(self._session, client_id, self.names.get(client_id, ""))
            del self.status[client_id], self.names[client_id]
        elif verb == "refresh":
            keys = clients.refresh_secret(self._session, client_id)
            self._secrets[client_id].append(keys.client_secret.reveal())
        elif verb == "edit":
            clients.edit_webhook(self._session, client_id, WebhookPermissions(birth=("child-details",)))
        elif verb == "reveal":
            clients.reveal_keys(self._session, client_id)
        elif verb.startswith("check"):
            secrets = self._secrets.get(client_id, ["", ""])
            is_old = verb == "check old secret" and len(secrets) > 1
            clients.check_credentials(client_id, secrets[0] if is_old else secrets[-1], "10.0.0.1")
            assert not is_old
            assert self.status[client_id] == "active"
        elif verb == "lock":
            sessions.lock(self._session)
            sessions.unlock(self._session, PASSWORD)
        else:
            sessions.sign_in(ADMIN, PASSWORD if verb == "sign in" else "wrong", ORIGIN)

    def check(self) -> None:
        path = self._services.workspace.path
        assert chain_in_file(path) == self.entries
        if self._session.is_locked:  # after wrong passwords, unlocking is refused until their waiting time is over
            self._clock.move(HOUR_MS)
            self._services.sessions.unlock(self._session, PASSWORD)
        clients = self._services.clients.list_clients(self._session)
        assert {client.client_id: client.status for client in clients} == self.status
        assert {client.client_id: client.name for client in clients} == self.names
        assert sum(client.type is ClientType.NATIONAL_ID for client in clients) <= 1


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(STEPS, max_size=40))
def test_whatever_is_done_the_chain_holds_and_every_step_left_one_entry(
    made_office: MadeOffice, steps: list[tuple[str, int]]
) -> None:
    """In any order, with refusals among it, and a clock that jumps."""
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        services = open_services(Path(shutil.copy(made_office.path, folder)), cheap_environment(clock))
        try:
            register = Register(services, clock)
            for step in steps:
                register.do(*step)
            register.check()
        finally:
            services.workspace.close()


def test_a_bug_in_a_use_case_undoes_everything(office: Services, admin: Session) -> None:
    """Change and entry both; the error comes through as it is, to be logged as the bug it is."""
    before = chain_in_file(office.workspace.path)
    with pytest.raises(ZeroDivisionError), office.clients._administer(admin, AuditAction.CLIENT_CREATED):
        raise ZeroDivisionError
    with pytest.raises(peewee.IntegrityError), office.clients._administer(admin, AuditAction.CLIENT_CREATED):
        ClientRow.create(client_id="x", name="x")
    assert chain_in_file(office.workspace.path) == before
    assert office.clients.list_clients(admin) == []


def test_a_change_that_cannot_be_recorded_is_not_made(office: Services, admin: Session) -> None:
    """Here because the disk is full when the entry is to be written: the old status stays."""
    client = office.clients.create_client(admin, NewClient("Clinic", ClientType.WEBHOOK)).client
    connection = office.workspace._database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def deactivate_until_full() -> None:
        for _ in range(200):
            office.clients.deactivate(admin, client.client_id)
            office.clients.activate(admin, client.client_id)

    with pytest.raises(StoreError) as error:
        deactivate_until_full()
    assert error.value.reason == "disk-full"
    told = [entry for entry in all_entries(office, admin) if entry.action.startswith(("client-act", "client-deact"))]
    status_told = {"client-activated": "active", "client-deactivated": "deactivated"}[told[-1].action]
    assert office.clients.get_client(admin, client.client_id).status == status_told
    connection.execute("PRAGMA max_page_count = 1000000")
    office.clients.deactivate(admin, client.client_id)
    assert chain_in_file(office.workspace.path) == office.audit.last_sequence(admin)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entries SET actor_name = 'someone else'",
        "DELETE FROM audit_entries WHERE sequence = 2",
        "INSERT OR REPLACE INTO audit_entries SELECT * FROM audit_entries WHERE sequence = 1",
    ],
)
def test_the_programs_own_connection_cannot_change_the_audit(office: Services, admin: Session, statement: str) -> None:
    """The triggers hold for it, too."""
    before = rows(office.workspace.path, "SELECT * FROM audit_entries")
    with pytest.raises(peewee.IntegrityError), office.workspace.transaction():
        office.workspace._sql(statement)
    assert rows(office.workspace.path, "SELECT * FROM audit_entries") == before
