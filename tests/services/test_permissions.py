"""Who may do what: refused in the service, and recorded."""

import inspect
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditFilter, Outcome
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.report import Listed, Report, ReportPeriod
from crvs_desktop.domain.users import DEMO_PASSWORD, Role
from crvs_desktop.domain.verification import Verification
from crvs_desktop.services import Services
from crvs_desktop.services.export import ExportFormat
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    DEMO_NAME_OF,
    ORIGIN,
    TEMPORARY_PASSWORD,
    add_user,
    chain_in_file,
    last_entry,
    rows,
)

DAY = ReportPeriod(date(2025, 11, 23), date(2025, 11, 23))
OTHER_ROLES = [role for role in Role if role is not Role.NATIONAL_SYSTEM_ADMIN]
NEW = NewClient("A new one", ClientType.HEALTH)
EVERYTHING = AuditFilter()


def report_of(do: Services) -> Report:
    """Return an empty report."""
    nothing, verified = Listed((), 0), Verification(0, 0, None)
    return Report("", "", 0, "", "", None, DAY, nothing, nothing, (), verified, None)


# Everything that only a National System Administrator may do: a call of it, and the action it is recorded as.
ADMINISTERING: dict[tuple[str, str], tuple[Callable[[Services, Session, str], object], str]] = {
    ("clients", "list_clients"): (lambda do, who, id_: do.clients.list_clients(who), "clients-listed"),
    ("clients", "get_client"): (lambda do, who, id_: do.clients.get_client(who, id_), "clients-listed"),
    ("clients", "name_holder"): (lambda do, who, id_: do.clients.name_holder(who, "x"), "clients-listed"),
    ("clients", "create_client"): (lambda do, who, id_: do.clients.create_client(who, NEW), "client-created"),
    ("clients", "reveal_keys"): (lambda do, who, id_: do.clients.reveal_keys(who, id_), "keys-revealed"),
    ("clients", "refresh_secret"): (lambda do, who, id_: do.clients.refresh_secret(who, id_), "secret-refreshed"),
    ("clients", "end_grace"): (lambda do, who, id_: do.clients.end_grace(who, id_), "grace-period-ended"),
    ("clients", "edit_webhook"): (
        lambda do, who, id_: do.clients.edit_webhook(who, id_, WebhookPermissions()),
        "client-edited",
    ),
    ("clients", "edit_details"): (
        lambda do, who, id_: do.clients.edit_details(who, id_, ClientDetails()),
        "client-details-edited",
    ),
    ("attention", "list_attention"): (lambda do, who, id_: do.attention.list_attention(who), "clients-listed"),
    ("attention", "activity"): (lambda do, who, id_: do.attention.activity(who, id_), "audit-read"),
    ("attention", "export_reminders"): (
        lambda do, who, id_: do.attention.export_reminders(who, do.workspace.path.with_name("r.ics")),
        "reminders-exported",
    ),
    ("reports", "about_client"): (lambda do, who, id_: do.reports.about_client(who, id_), "report-written"),
    ("reports", "about_period"): (lambda do, who, id_: do.reports.about_period(who, DAY), "report-written"),
    ("reports", "write"): (
        lambda do, who, id_: do.reports.write(who, report_of(do), 1, b"", do.workspace.path.with_name("r.pdf")),
        "report-written",
    ),
    ("clients", "activate"): (lambda do, who, id_: do.clients.activate(who, id_), "client-activated"),
    ("clients", "deactivate"): (lambda do, who, id_: do.clients.deactivate(who, id_), "client-deactivated"),
    ("clients", "delete"): (lambda do, who, id_: do.clients.delete(who, id_, "x"), "client-deleted"),
    ("clients", "record_copy"): (lambda do, who, id_: do.clients.record_copy(who, id_, "sha-secret"), "secret-copied"),
    ("team", "list_users"): (lambda do, who, id_: do.team.list_users(who), "users-listed"),
    ("team", "create_user"): (
        lambda do, who, id_: do.team.create_user(who, "n.new", "New", Role.NATIONAL_SYSTEM_ADMIN, TEMPORARY_PASSWORD),
        "user-created",
    ),
    ("team", "deactivate_user"): (lambda do, who, id_: do.team.deactivate_user(who, 1), "user-deactivated"),
    ("team", "reactivate_user"): (lambda do, who, id_: do.team.reactivate_user(who, 1), "user-reactivated"),
    ("team", "reset_password"): (
        lambda do, who, id_: do.team.reset_password(who, 1, TEMPORARY_PASSWORD),
        "password-reset",
    ),
    ("team", "record_copy"): (lambda do, who, id_: do.team.record_copy(who, 1), "secret-copied"),
    ("audit", "last_sequence"): (lambda do, who, id_: do.audit.last_sequence(who), "audit-read"),
    ("audit", "matching"): (lambda do, who, id_: do.audit.matching(who, EVERYTHING), "audit-read"),
    ("audit", "entries"): (lambda do, who, id_: do.audit.entries(who, [1]), "audit-read"),
    ("recovery", "renew_code"): (lambda do, who, id_: do.recovery.renew_code(who), "recovery-code-renewed"),
    ("recovery", "rotate_key"): (
        lambda do, who, id_: do.recovery.rotate_key(who, DEMO_PASSWORD),
        "workspace-key-rotated",
    ),
    ("audit", "verify"): (lambda do, who, id_: do.audit.verify(who), "audit-verified"),
    ("audit", "verify_export"): (
        lambda do, who, id_: do.audit.verify_export(who, do.workspace.path.with_name("audit.jsonl")),
        "audit-verified",
    ),
    ("audit", "actors"): (lambda do, who, id_: do.audit.actors(who), "audit-read"),
    ("checkpoints", "export"): (lambda do, who, id_: do.checkpoints.export(who), "checkpoint-exported"),
    ("checkpoints", "accept"): (lambda do, who, id_: do.checkpoints.accept(who), "checkpoint-replaced"),
    ("export", "export"): (
        lambda do, who, id_: do.export.export(
            who, EVERYTHING, do.workspace.path.with_name("export.csv"), ExportFormat.CSV
        ),
        "audit-exported",
    ),
    ("backups", "create"): (
        lambda do, who, id_: do.backups.create(who, do.workspace.path.with_name("export.csv")),
        "backup-created",
    ),
    ("backups", "daily"): (lambda do, who, id_: do.backups.daily(who, None, 7), "backup-created"),
    ("backups", "check"): (lambda do, who, id_: do.backups.check(who), "workspace-checked"),
}
# For everyone who is signed in, or for callers who are not.
FOR_EVERYONE = {
    ("checkpoints", "compare"),
    ("checkpoints", "seen"),
    ("clients", "authenticated"),
    ("clients", "check_credentials"),
    ("recovery", "recover"),
    ("sessions", "only_administrator"),
    ("sessions", "sign_in"),
    ("sessions", "sign_out"),
    ("sessions", "lock"),
    ("sessions", "unlock"),
    ("sessions", "change_password"),
    ("sessions", "record_setting_change"),
}
CALLS = pytest.mark.parametrize(
    ("call", "action"), ADMINISTERING.values(), ids=[f"{service}.{method}" for service, method in ADMINISTERING]
)


def contents(path: Path) -> list[object]:
    """Return everything in the file but the audit."""
    return [rows(path, f"SELECT * FROM {table}") for table in ("workspace", "users", "clients")]


def any_client_id(services: Services) -> str:
    return str(rows(services.workspace.path, "SELECT client_id FROM clients WHERE type = 'WEBHOOK'")[0][0])


def check_refused(
    services: Services, session: Session, call: Callable[[Services, Session, str], object], action: str, reason: str
) -> None:
    """Nothing changed, one entry more, and it says who was refused what."""
    path = services.workspace.path
    before, count = contents(path), chain_in_file(path)
    with pytest.raises(RefusedError) as refusal:
        call(services, session, any_client_id(services))
    assert refusal.value.reason == reason
    assert contents(path) == before
    assert chain_in_file(path) == count + 1
    ((*entry,),) = rows(
        path, "SELECT actor_id, action, outcome, reason, origin FROM audit_entries WHERE sequence = ?", count + 1
    )
    assert entry == [session.user.username, action, "refused", reason, ORIGIN]
    assert not path.with_name("export.csv").exists()


def test_every_method_of_every_service_is_known_here(training: Services) -> None:
    """A new one is not forgotten below."""
    found = {
        (service, name)
        for service in (
            "sessions",
            "clients",
            "team",
            "audit",
            "checkpoints",
            "export",
            "attention",
            "reports",
            "backups",
            "recovery",
        )
        for name, _ in inspect.getmembers(getattr(training, service), inspect.ismethod)
        if not name.startswith("_")
    }
    assert found == ADMINISTERING.keys() | FOR_EVERYONE


@pytest.mark.parametrize("role", OTHER_ROLES)
@CALLS
def test_any_other_role_is_refused_in_the_service(
    training: Services, role: Role, call: Callable[[Services, Session, str], object], action: str
) -> None:
    """Whatever the window shows or hides."""
    session = training.sessions.sign_in(DEMO_NAME_OF[role], DEMO_PASSWORD, ORIGIN)
    check_refused(training, session, call, action, "not-permitted")


@CALLS
def test_an_administrator_with_a_temporary_password_is_refused(
    training: Services, trainer: Session, call: Callable[[Services, Session, str], object], action: str
) -> None:
    """Nothing else works before the password is one's own; then everything does."""
    training.team.create_user(trainer, "n.admin", "Nora", Role.NATIONAL_SYSTEM_ADMIN, "temporary")
    session = training.sessions.sign_in("n.admin", "temporary", ORIGIN)
    assert session.user.must_change_password
    check_refused(training, session, call, action, "password-change-needed")
    training.sessions.change_password(session, "temporary", "my own now")
    assert not session.user.must_change_password
    assert training.clients.list_clients(session)


@CALLS
def test_a_locked_administrator_is_refused(
    training: Services, trainer: Session, call: Callable[[Services, Session, str], object], action: str
) -> None:
    """Until the password is given."""
    training.sessions.lock(trainer)
    check_refused(training, trainer, call, action, "session-locked")


@CALLS
def test_an_administrator_whose_account_was_deactivated_is_refused(
    office: Services, admin: Session, call: Callable[[Services, Session, str], object], action: str
) -> None:
    """From the next action on, in every window."""
    office.clients.create_client(admin, NewClient("Receiver", ClientType.WEBHOOK))
    session = add_user(office, admin, "j.phiri")
    office.team.deactivate_user(admin, session.user.user_id)
    check_refused(office, session, call, action, "session-ended")


@pytest.mark.parametrize("role", OTHER_ROLES)
def test_any_other_role_does_what_is_its_own(training: Services, trainer: Session, role: Role) -> None:
    """It signs in, locks, unlocks, chooses a password and signs out; its key opens nothing of the workspace."""
    session = training.sessions.sign_in(DEMO_NAME_OF[role], DEMO_PASSWORD, ORIGIN)
    assert session.key != trainer.key
    training.sessions.lock(session)
    training.sessions.unlock(session, DEMO_PASSWORD)
    training.sessions.change_password(session, DEMO_PASSWORD, "my own")
    training.sessions.sign_out(session)
    entry = last_entry(training, trainer)
    assert (entry.actor.id, entry.action, entry.outcome) == (DEMO_NAME_OF[role], "signed-out", Outcome.DONE)
