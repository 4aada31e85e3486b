"""A disk that fails at any write, a full one, a locked file: a message, nothing lost, and work goes on.

Every use case is tried with the write failing a little later each time, until it gets through."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.domain.clients import ClientType, Event, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import CrvsDesktopError, StoreError
from crvs_desktop.domain.users import DEMO_PASSWORD, Role
from crvs_desktop.models import workspace as workspace_module
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.registering import Registering
from crvs_desktop.services.session import Session
from tests.services.conftest import HOUR_MS, ORIGIN, TEMPORARY_PASSWORD, Clock, chain_in_file, rows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
STEP = 4096
THROUGH, FAILED = 0, 1
TABLES = ("workspace", "users", "clients", "records", "record_history", "deliveries", "signing_keys")


def webhook(services: Services, session: Session) -> str:
    found = services.clients.list_clients(session)
    return next((client.client_id for client in found if client.type is ClientType.WEBHOOK), "deleted")


UseCase = Callable[[Services, Session, Environment], object]
USE_CASES: dict[str, UseCase] = {
    "create": lambda do, who, _: do.clients.create_client(who, NewClient("A new one", ClientType.HEALTH)),
    "reveal": lambda do, who, _: do.clients.reveal_keys(who, webhook(do, who)),
    "refresh": lambda do, who, _: do.clients.refresh_secret(who, webhook(do, who)),
    "edit": lambda do, who, _: do.clients.edit_webhook(who, webhook(do, who), WebhookPermissions()),
    "deactivate": lambda do, who, _: do.clients.deactivate(who, webhook(do, who)),
    "activate": lambda do, who, _: do.clients.activate(who, webhook(do, who)),
    "delete": lambda do, who, _: do.clients.delete(who, webhook(do, who), "Statistics bureau"),
    "create user": lambda do, who, _: do.team.create_user(who, "n.new", "New", Role.FIELD_AGENT, TEMPORARY_PASSWORD),
    "reset password": lambda do, who, _: do.team.reset_password(who, 1, TEMPORARY_PASSWORD),
    "deactivate user": lambda do, who, _: do.team.deactivate_user(who, 1),
    "sign in": lambda do, _who, _: do.sessions.sign_in("j.musonda", DEMO_PASSWORD, ORIGIN),
    "sign out": lambda do, who, _: do.sessions.sign_out(who),
    "change password": lambda do, who, _: do.sessions.change_password(who, DEMO_PASSWORD, "my own now"),
    "replace the key": lambda do, who, _: do.recovery.rotate_key(who, DEMO_PASSWORD),
    "register": lambda do, who, env: Registering(do.workspace, env).register_sample(who, Event.DEATH),
    "start the API": lambda do, who, env: PracticeControl(do.workspace, env).start(who, "http://127.0.0.1:7070"),
}
EVERY_USE_CASE = pytest.mark.parametrize("use_case", USE_CASES.values(), ids=USE_CASES.keys())


def contents(path: Path) -> list[object]:
    return [rows(path, f"SELECT * FROM {table}") for table in TABLES]


def in_a_process(work: Callable[[], int]) -> int:
    """Return what the work gives, done in a process of its own: limits cannot be taken back."""
    child = os.fork()
    if child == 0:
        code = 99
        try:
            code = work()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


@EVERY_USE_CASE
def test_a_write_that_fails_anywhere_undoes_everything(
    use_case: UseCase, training_path: Path, environment: Environment, clock: Clock
) -> None:
    """Told as a fault of the file, never as a bug; then the same thing gets through."""
    log = training_path.with_name(f"{training_path.name}-wal")
    failed = 0

    def work() -> int:
        services = open_services(training_path, environment)
        session = services.sessions.sign_in("j.campbell", DEMO_PASSWORD, ORIGIN)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # writing past the limit is an error then, not the end
        size = log.stat().st_size + failed * STEP
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        try:
            use_case(services, session, environment)
        except StoreError:
            return FAILED
        return THROUGH

    while True:
        before = contents(training_path)
        outcome = in_a_process(work)
        assert outcome in (THROUGH, FAILED)
        chain_in_file(training_path)
        assert rows(training_path, "PRAGMA integrity_check") == [("ok",)]
        if outcome == THROUGH:
            break
        failed += 1
        after = contents(training_path)
        # Signing in had been written; nothing else was.
        assert {table for table, old, new in zip(TABLES, before, after, strict=True) if old != new} <= {"users"}
        clock.move(HOUR_MS)  # or signing in so often would have to wait
    assert failed > 0
    print(f"writes that failed: {failed}, each undone")


@EVERY_USE_CASE
def test_a_full_file_changes_nothing(use_case: UseCase, training_path: Path, environment: Environment) -> None:
    """As on a full disk: the database may not grow."""
    services = open_services(training_path, environment)
    session = services.sessions.sign_in("j.campbell", DEMO_PASSWORD, ORIGIN)
    before = contents(training_path)
    services.workspace._sql(f"PRAGMA max_page_count = {rows(training_path, 'PRAGMA page_count')[0][0]}")
    reasons = set()
    for _ in range(40):  # until what is free inside the file is used up
        try:
            use_case(services, session, environment)
        except StoreError as error:
            reasons.add(error.reason)
            assert contents(training_path) == before
        except CrvsDesktopError:
            assert contents(training_path) == before  # done once already, and refused the second time
        before = contents(training_path)
    assert reasons <= {"disk-full"}
    services.workspace.close()
    chain_in_file(training_path)


@EVERY_USE_CASE
def test_a_locked_file_is_told_and_can_be_tried_again(
    use_case: UseCase, training_path: Path, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program writes and does not end."""
    monkeypatch.setattr(workspace_module, "BUSY_TIMEOUT_S", 0.01)
    services = open_services(training_path, environment)
    session = services.sessions.sign_in("j.campbell", DEMO_PASSWORD, ORIGIN)
    before = contents(training_path)
    with closing(sqlite3.connect(training_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as error:
            use_case(services, session, environment)
        assert error.value.reason == "workspace-locked"
        other.execute("ROLLBACK")
    assert contents(training_path) == before
    if session.is_locked:  # signing out forgets the key, whatever happens to the file
        session = services.sessions.sign_in("j.campbell", DEMO_PASSWORD, ORIGIN)
    use_case(services, session, environment)
    services.workspace.close()
    chain_in_file(training_path)
