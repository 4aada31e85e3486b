"""Evidence reports: what is in them, and what the audit says of their making."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from crvs_desktop.domain.attention import DAY_MS
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.errors import InputError, NotFoundError, RefusedError, StoreError, UserError
from crvs_desktop.domain.links import Damage
from crvs_desktop.domain.report import REFUSALS_LIMIT, ReportPeriod
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import ADMIN, Clock, add_entries, last_entry, rows

TODAY = date(2025, 11, 23)
PERIOD = ReportPeriod(TODAY, TODAY)


def call(office: Services, keys: IssuedKeys, secret: str | None = None) -> None:
    try:
        office.clients.check_credentials(keys.client.client_id, secret or keys.client_secret.reveal(), "127.0.0.1")
    except RefusedError:
        assert secret is not None


def test_a_report_on_a_client_tells_its_life(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Who created it, every change with old and new, every refused call, calls by day; nothing of another client."""
    client_id = hospital.client.client_id
    other = office.clients.create_client(admin, NewClient("Other", ClientType.HEALTH))
    call(office, other, "wrong")
    call(office, hospital)
    call(office, hospital, "wrong")
    office.clients.edit_details(admin, client_id, ClientDetails("Dr Zulu"))
    report = office.reports.about_client(admin, client_id)
    assert (report.workspace_name, report.made_by, report.made_by_name) == ("HQ", ADMIN, "Mercy Banda")
    assert report.subject is not None
    assert report.subject.client.name == "Ibombo District Hospital"
    assert report.subject.client.last_used_from == "127.0.0.1"
    assert [entry.action for entry in report.changes.entries] == ["client-created", "client-details-edited"]
    assert report.changes.entries[0].actor.name == "Mercy Banda"
    assert report.changes.entries[1].details == {"old": {}, "new": {"contact": "Dr Zulu"}}
    assert [(entry.client_id, entry.outcome) for entry in report.refusals.entries] == [(client_id, Outcome.REFUSED)]
    assert (report.days[-1].day, report.days[-1].done, report.days[-1].refused) == (TODAY, 1, 1)
    assert report.verification.finding is None
    assert report.checkpoint is not None
    for secret in (hospital.client_secret.reveal(), hospital.sha_secret.reveal()):
        assert secret not in repr(report)


def test_a_deleted_client_is_reported_on(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Its entries outlive it; a client that never was is not found, which is recorded."""
    client_id = hospital.client.client_id
    office.clients.delete(admin, client_id, hospital.client.name)
    report = office.reports.about_client(admin, client_id)
    assert report.subject is not None
    assert report.subject.deleted_at_ms is not None
    assert [entry.action for entry in report.changes.entries][-1] == "client-deleted"
    with pytest.raises(NotFoundError):
        office.reports.about_client(admin, "nobody")


def test_a_report_on_a_period_has_its_days_only(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """Both ends included; a period that ends before it begins is refused."""
    clock.move(DAY_MS)
    other = office.clients.create_client(admin, NewClient("Other", ClientType.HEALTH))
    call(office, other, "wrong")
    tomorrow = date(2025, 11, 24)
    report = office.reports.about_period(admin, ReportPeriod(tomorrow, tomorrow))
    assert [entry.client_name for entry in report.changes.entries] == ["Other"]
    assert report.refusals.total == 1
    assert [day.day for day in report.days] == [tomorrow]
    whole = office.reports.about_period(admin, ReportPeriod(TODAY, tomorrow))
    assert {"Ibombo District Hospital", "Other"} <= {entry.client_name for entry in whole.changes.entries}
    assert [day.day for day in whole.days] == [TODAY, tomorrow]
    with pytest.raises(InputError):
        office.reports.about_period(admin, ReportPeriod(tomorrow, TODAY))


def test_many_refused_calls_are_counted_and_the_newest_listed(
    office: Services, admin: Session, hospital: IssuedKeys
) -> None:
    """So that no report grows without end; the total is told."""
    for _ in range(REFUSALS_LIMIT + 3):
        call(office, hospital, "wrong")
    refusals = office.reports.about_client(admin, hospital.client.client_id).refusals
    assert (len(refusals.entries), refusals.total) == (REFUSALS_LIMIT, REFUSALS_LIMIT + 3)
    sequences = [entry.sequence for entry in refusals.entries]
    assert sequences == sorted(sequences)
    assert sequences[-1] == office.audit.last_sequence(admin)


def test_damage_is_in_the_report(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """It is made all the same, and says what is wrong."""
    rows(office.workspace.path, "DROP TRIGGER audit_is_not_changed")
    rows(office.workspace.path, "UPDATE audit_entries SET origin = 'elsewhere' WHERE sequence = 2")
    finding = office.reports.about_period(admin, PERIOD).verification.finding
    assert finding is not None
    assert (finding.damage, finding.entry) == (Damage.CHANGED, 2)


def test_a_report_can_be_stopped(office: Services, admin: Session) -> None:
    """While verifying; that is recorded."""
    add_entries(office, admin, 2000)
    with pytest.raises(UserError) as stopped:
        office.reports.about_period(admin, PERIOD, cancelled=lambda: True)
    assert stopped.value.reason == "cancelled"
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.REPORT_WRITTEN, Outcome.FAILED, "cancelled")


def test_what_is_written_is_recorded_with_its_fingerprint(
    office: Services, admin: Session, hospital: IssuedKeys, tmp_path: Path
) -> None:
    """So that a paper can be compared with the audit; the file is for this person alone."""
    report = office.reports.about_client(admin, hospital.client.client_id)
    path = tmp_path / "report.pdf"
    office.reports.write(admin, report, 3, b"%PDF", path)
    assert path.read_bytes() == b"%PDF"
    assert path.stat().st_mode & 0o077 == 0
    entry = last_entry(office, admin)
    assert (entry.action, entry.client_name) == (AuditAction.REPORT_WRITTEN, "Ibombo District Hospital")
    assert entry.details == {"file": "report.pdf", "pages": 3, "sha256": hashlib.sha256(b"%PDF").hexdigest()}
    office.reports.write(admin, office.reports.about_period(admin, PERIOD), 1, b"%PDF", path)
    assert last_entry(office, admin).details["from"] == "2025-11-23"
    with pytest.raises(StoreError):
        office.reports.write(admin, report, 1, b"%PDF", tmp_path / "no" / "report.pdf")
    assert last_entry(office, admin).reason == "folder-missing"
    with pytest.raises(InputError):
        office.reports.write(admin, report, 1, b"%PDF", office.workspace.path)
