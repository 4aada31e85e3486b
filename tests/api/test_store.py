"""The thread on which the API uses the workspace: what comes together is done together."""

import asyncio
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.api.store import Store
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import RefusedError, StoreError
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.models.tables import WorkspaceRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.session import Session
from tests.services.conftest import ORIGIN, all_entries, chain_in_file, cheap_environment


@pytest.fixture
def services(training_path: Path) -> Iterator[Services]:
    services = open_services(training_path, cheap_environment())
    yield services
    services.workspace.close()


@pytest.fixture
def admin(services: Services) -> Session:
    return services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)


def with_store(services: Services, use: Callable[[Store], Awaitable[list[object]]]) -> list[object]:
    async def run() -> list[object]:
        store = Store(services.workspace)
        try:
            return await use(store)
        finally:
            store.close()

    return asyncio.run(run())


def together(services: Services, works: list[Callable[[], object]]) -> list[object]:
    """Let the works come while the thread is busy; return what came of each."""

    async def use(store: Store) -> list[object]:
        begun, go_on = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()

        def keep_busy() -> None:
            loop.call_soon_threadsafe(begun.set)
            asyncio.run_coroutine_threadsafe(go_on.wait(), loop).result(20)

        busy = asyncio.create_task(store.run(keep_busy))
        await begun.wait()
        jobs = [asyncio.create_task(store.run(work)) for work in works]
        await asyncio.sleep(0)  # each is in the queue now
        go_on.set()
        await busy
        return await asyncio.gather(*jobs, return_exceptions=True)

    return with_store(services, use)


def listen(workspace: Workspace, said: list[str]) -> Callable[[], None]:
    """Return work that lets what its thread tells SQLite be noted from then on."""
    return lambda: workspace._database.connection().set_trace_callback(said.append)


def test_what_comes_together_reaches_the_disk_together(services: Services, admin: Session) -> None:
    """Ten use cases, one transaction; each has its entry, in the order in which they came."""
    said: list[str] = []
    works: list[Callable[[], object]] = [listen(services.workspace, said)]
    works += [
        lambda number=number: services.sessions.record_setting_change(admin, "setting", number, number + 1)
        for number in range(10)
    ]
    assert together(services, works) == [None] * 11
    assert [statement for statement in said if statement.startswith("COMMIT")] == ["COMMIT"]
    entries = all_entries(services, admin)[-10:]
    assert [entry.details["old"] for entry in entries] == [{"setting": number} for number in range(10)]
    assert chain_in_file(services.workspace.path)


def test_one_that_is_refused_undoes_nothing_of_the_others(services: Services, admin: Session) -> None:
    """Its own change is gone, its refusal is recorded, and a mistake of ours in one hurts no other."""
    client = services.clients.list_clients(admin)[0]

    def fail() -> None:
        with services.workspace.transaction():
            WorkspaceRow.update(name="half done").execute()
            raise ZeroDivisionError

    found = together(
        services,
        [
            lambda: services.clients.deactivate(admin, client.client_id).status,
            lambda: services.clients.delete(admin, client.client_id, "another name"),
            fail,
            lambda: services.clients.activate(admin, client.client_id).status,
        ],
    )
    assert [found[0], found[3]] == ["deactivated", "active"]
    assert isinstance(found[1], RefusedError)
    assert isinstance(found[2], ZeroDivisionError)
    entries = all_entries(services, admin)[-3:]
    assert [(entry.action, entry.reason) for entry in entries] == [
        (AuditAction.CLIENT_DEACTIVATED, ""),
        (AuditAction.CLIENT_DELETED, "name-not-confirmed"),
        (AuditAction.CLIENT_ACTIVATED, ""),
    ]
    assert services.workspace.info().name != "half done"
    assert chain_in_file(services.workspace.path)


def test_when_the_file_is_at_fault_each_is_tried_alone(services: Services, admin: Session) -> None:
    """What can be done is done, once; who cannot gets the reason."""
    tries: list[int] = []

    def work(number: int) -> int:
        tries.append(number)
        services.sessions.record_setting_change(admin, "setting", number, number)
        if number == 1:
            raise StoreError("disk-full", path=services.workspace.path)
        return number

    count = chain_in_file(services.workspace.path)
    found = together(services, [lambda number=number: work(number) for number in range(3)])
    assert [found[0], found[2]] == [0, 2]
    assert isinstance(found[1], StoreError)
    assert tries == [0, 1, 2, 0, 1, 2]
    assert chain_in_file(services.workspace.path) == count + 3


def test_a_locked_file_is_told_to_each(services: Services, admin: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written then."""
    monkeypatch.setattr("crvs_desktop.models.workspace.BUSY_TIMEOUT_S", 0.05)
    impatient = open_services(services.workspace.path, cheap_environment())
    count = chain_in_file(services.workspace.path)
    with closing(sqlite3.connect(services.workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found = together(
            impatient, [lambda: impatient.sessions.record_setting_change(admin, "setting", 1, 2) for _ in range(3)]
        )
        other.execute("ROLLBACK")
    impatient.workspace.close()
    assert [error.reason for error in found if isinstance(error, StoreError)] == ["workspace-locked"] * 3
    assert chain_in_file(services.workspace.path) == count


def test_closing_finishes_what_was_begun(services: Services, admin: Session) -> None:
    """Who waits gets the answer; the thread is gone afterwards."""

    async def use(store: Store) -> list[object]:
        jobs = [
            asyncio.create_task(store.run(lambda: services.sessions.record_setting_change(admin, "setting", 1, 2)))
            for _ in range(3)
        ]
        await asyncio.sleep(0)
        store.close()
        return await asyncio.gather(*jobs)

    assert with_store(services, use) == [None] * 3


def test_what_follows_waits_for_the_disk(services: Services, admin: Session) -> None:
    """A token is signed once its entry is on the disk, off the event loop, and never for what was refused."""
    said: list[str] = []
    client = services.clients.list_clients(admin)[0]

    def refuse() -> None:
        services.clients.delete(admin, client.client_id, "another name")

    def note(what: str) -> str:
        said.append(what)
        return threading.current_thread().name

    def fail(_nothing: None) -> None:
        raise ZeroDivisionError

    async def use(store: Store) -> list[object]:
        await store.run(listen(services.workspace, said))
        jobs = [
            store.run_then(lambda: services.sessions.record_setting_change(admin, "setting", 1, 2) or "kept", note),
            store.run_then(refuse, lambda _nothing: note("refused")),
            store.run_then(lambda: None, fail),
        ]
        return await asyncio.gather(*jobs, return_exceptions=True)

    found = with_store(services, use)
    assert str(found[0]).startswith("practice-store")
    assert isinstance(found[1], RefusedError)
    assert isinstance(found[2], ZeroDivisionError)
    assert [word for word in said if word in ("COMMIT", "kept", "refused")].index("kept") > 0
    assert "refused" not in said
