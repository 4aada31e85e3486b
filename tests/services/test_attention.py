"""Details of clients, which clients should be looked at, and the calendar of what is due."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from crvs_desktop.domain.activity import DayCount
from crvs_desktop.domain.attention import DAY_MS, Attention, ClientAttention, Thresholds
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.errors import ConflictError, InputError, NotFoundError, RefusedError, StoreError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import HOUR_MS, Clock, add_user, last_entry

NOTED = ClientDetails("Dr Zulu", "Births\nof the district", date(2025, 11, 30), date(2025, 12, 24))


def call(office: Services, keys: IssuedKeys, secret: str | None = None) -> None:
    """Let the client call, rightly or with another secret."""
    try:
        office.clients.check_credentials(
            keys.client.client_id, secret or keys.client_secret.reveal(), origin="127.0.0.1"
        )
    except RefusedError:
        assert secret is not None


def attention(office: Services, admin: Session, thresholds: Thresholds | None = None) -> dict[str, list[str]]:
    found = office.attention.list_attention(admin, thresholds or Thresholds())
    names = {client.client_id: client.name for client in office.clients.list_clients(admin)}
    return {names[one.client_id]: list(one.reasons) for one in found}


def test_details_are_noted_at_creation_and_edited_later(office: Services, admin: Session) -> None:
    """Both are in the audit: what was noted first, then what changed from what to what."""
    new = NewClient("Clinic", ClientType.HEALTH, details=ClientDetails(" Dr Zulu "))
    client = office.clients.create_client(admin, new).client
    assert client.details == ClientDetails("Dr Zulu")
    assert last_entry(office, admin).details["new"] == {
        "name": "Clinic",
        "type": "HEALTH",
        "status": "active",
        "contact": "Dr Zulu",
    }
    edited = office.clients.edit_details(admin, client.client_id, NOTED)
    assert edited.details == NOTED
    assert office.clients.get_client(admin, client.client_id).details == NOTED
    entry = last_entry(office, admin)
    assert (entry.action, entry.client_name) == (AuditAction.CLIENT_DETAILS_EDITED, "Clinic")
    assert entry.details == {
        "old": {},
        "new": {
            "purpose": "Births\nof the district",
            "secret_expires_on": "2025-11-30",
            "secret_review_on": "2025-12-24",
        },
    }
    assert office.clients.edit_details(admin, client.client_id, ClientDetails()).details == ClientDetails()
    assert last_entry(office, admin).details["new"] == {}
    assert set(last_entry(office, admin).details["old"]) == set(NOTED.fields())  # type: ignore[call-overload]


def test_details_that_do_not_fit_change_nothing(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Refused and recorded; so is a client that is not there and a person who may not."""
    client_id = hospital.client.client_id
    with pytest.raises(InputError):
        office.clients.edit_details(admin, client_id, ClientDetails(contact="x" * 201))
    assert (last_entry(office, admin).outcome, last_entry(office, admin).reason) == (Outcome.REFUSED, "text-too-long")
    with pytest.raises(NotFoundError):
        office.clients.edit_details(admin, "nobody", NOTED)
    registrar = add_user(office, admin, "r.one", Role.NATIONAL_REGISTRAR)
    with pytest.raises(RefusedError):
        office.clients.edit_details(registrar, client_id, NOTED)
    assert office.clients.get_client(admin, client_id).details == ClientDetails()


def test_what_somebody_else_noted_meanwhile_is_kept(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Whoever edits what they saw before is told, and may look again."""
    client_id = hospital.client.client_id
    seen = office.clients.get_client(admin, client_id)
    office.clients.edit_details(admin, client_id, ClientDetails("Theirs"), seen)
    with pytest.raises(ConflictError) as refused:
        office.clients.edit_details(admin, client_id, ClientDetails("Ours"), seen)
    assert refused.value.reason == "changed-meanwhile"
    assert office.clients.get_client(admin, client_id).details == ClientDetails("Theirs")


def test_an_expired_secret_works_and_is_marked(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """Nothing expires silently; a new secret has no expiry of its own yet, which the audit tells."""
    office.clients.edit_details(admin, hospital.client.client_id, NOTED)
    call(office, hospital)
    assert attention(office, admin) == {}
    clock.move(7 * DAY_MS)
    call(office, hospital)
    assert attention(office, admin) == {"Ibombo District Hospital": [Attention.EXPIRED]}
    office.clients.refresh_secret(admin, hospital.client.client_id)
    assert last_entry(office, admin).details == {
        "old": {"secret_expires_on": "2025-11-30"},
        "new": {"secret_expires_on": None},
    }
    assert attention(office, admin) == {}
    clock.move(24 * DAY_MS)
    assert attention(office, admin) == {"Ibombo District Hospital": [Attention.REVIEW_DUE]}


def test_use_and_age_are_looked_at(office: Services, admin: Session, hospital: IssuedKeys, clock: Clock) -> None:
    """Never used, then in use, then unused, then old, by the thresholds asked for; a deleted client is not there."""
    assert attention(office, admin) == {"Ibombo District Hospital": [Attention.NEVER_USED]}
    call(office, hospital)
    assert attention(office, admin) == {}
    clock.move(91 * DAY_MS)
    assert attention(office, admin) == {"Ibombo District Hospital": [Attention.UNUSED]}
    assert attention(office, admin, Thresholds(unused_days=100, secret_days=90)) == {
        "Ibombo District Hospital": [Attention.OLD_SECRET]
    }
    office.clients.deactivate(admin, hospital.client.client_id)
    assert attention(office, admin) == {}
    office.clients.delete(admin, hospital.client.client_id, hospital.client.name)
    assert office.attention.list_attention(admin) == []


def test_refused_calls_of_a_day_are_counted(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """A client's own, not what a person was refused; after a day they are history."""
    call(office, hospital)
    with pytest.raises(RefusedError):
        office.clients.delete(admin, hospital.client.client_id, "another name")
    assert office.attention.list_attention(admin) == []
    call(office, hospital, "wrong")
    clock.move(HOUR_MS)
    call(office, hospital, "wrong")
    client_id = hospital.client.client_id
    assert office.attention.list_attention(admin) == [ClientAttention(client_id, (Attention.REFUSED_CALLS,), 2)]
    clock.move(23 * HOUR_MS + 1)
    assert office.attention.list_attention(admin)[0].refused_calls == 1
    clock.move(HOUR_MS)
    assert office.attention.list_attention(admin) == []
    clock.move(-2 * HOUR_MS)  # set back: what was written later counts all the same
    call(office, hospital, "wrong")
    assert office.attention.list_attention(admin)[0].refused_calls == 3


def test_activity_is_counted_day_by_day(office: Services, admin: Session, hospital: IssuedKeys, clock: Clock) -> None:
    """Done and refused apart, days without a call too; another client's and a person's doings are not in it."""
    other = office.clients.create_client(admin, NewClient("Other", ClientType.HEALTH))
    call(office, hospital)
    call(office, other)
    clock.move(2 * DAY_MS)
    call(office, hospital)
    call(office, hospital)
    call(office, hospital, "wrong")
    counts = office.attention.activity(admin, hospital.client.client_id, days=4)
    assert counts == (
        DayCount(date(2025, 11, 22), 0, 0),
        DayCount(date(2025, 11, 23), 1, 0),
        DayCount(date(2025, 11, 24), 0, 0),
        DayCount(date(2025, 11, 25), 2, 1),
    )
    assert sum(day.done for day in office.attention.activity(admin, "nobody")) == 0


def test_reminders_are_written_and_recorded(
    office: Services, admin: Session, hospital: IssuedKeys, tmp_path: Path
) -> None:
    """The next first; the file is for this person alone, and nothing secret is in it."""
    office.clients.edit_details(admin, hospital.client.client_id, NOTED)
    path = tmp_path / "reminders.ics"
    assert office.attention.export_reminders(admin, path) == 2
    text = path.read_bytes().decode()
    assert text.index("20251130") < text.index("20251224")
    assert "crvs_" not in text
    assert path.stat().st_mode & 0o077 == 0
    entry = last_entry(office, admin)
    assert (entry.action, entry.details) == (
        AuditAction.REMINDERS_EXPORTED,
        {"file": "reminders.ics", "reminders": 2},
    )
    assert office.attention.export_reminders(admin, path) == 2  # replaced
    office.clients.delete(admin, hospital.client.client_id, hospital.client.name)
    assert office.attention.export_reminders(admin, path) == 0


def test_reminders_that_cannot_be_written_say_so(office: Services, admin: Session, tmp_path: Path) -> None:
    """No such folder, or the workspace itself: recorded, and nothing is left or lost."""
    with pytest.raises(StoreError):
        office.attention.export_reminders(admin, tmp_path / "no" / "reminders.ics")
    with pytest.raises(InputError):
        office.attention.export_reminders(admin, office.workspace.path)
    assert last_entry(office, admin).reason == "export-over-workspace"
    assert office.clients.list_clients(admin) == []


def test_only_administrators_see_it(office: Services, admin: Session, tmp_path: Path) -> None:
    """Refused and recorded for every other role."""
    registrar = add_user(office, admin, "r.one", Role.NATIONAL_REGISTRAR)
    for ask in (
        lambda: office.attention.list_attention(registrar),
        lambda: office.attention.activity(registrar, "c"),
        lambda: office.attention.export_reminders(registrar, tmp_path / "r.ics"),
    ):
        with pytest.raises(RefusedError):
            ask()
        assert last_entry(office, admin).reason == "not-permitted"
    assert list(tmp_path.glob("*.ics")) == []


@pytest.mark.parametrize("column", ["secret_expires_on", "secret_review_on"])
@pytest.mark.parametrize("day", ["soon", "2025-13-45", "0000-05-05", "-4000-01-01", b"\xff\xfe"])
def test_a_day_that_is_none_is_told_as_damage(
    office: Services, admin: Session, hospital: IssuedKeys, tmp_path: Path, column: str, day: str | bytes
) -> None:
    """Also one that SQLite takes for a day; nothing is guessed, and nothing is written over it."""
    with closing(sqlite3.connect(office.workspace.path, isolation_level=None)) as database:
        database.execute("PRAGMA ignore_check_constraints = ON")
        database.execute(f"UPDATE clients SET {column} = CAST(? AS TEXT)", [day])
    for work in (
        lambda: office.attention.list_attention(admin),
        lambda: office.attention.export_reminders(admin, tmp_path / "due.ics"),
        lambda: office.clients.list_clients(admin),
        lambda: office.clients.edit_details(admin, hospital.client.client_id, NOTED),
    ):
        with pytest.raises(StoreError) as error:
            work()
        assert error.value.reason == "workspace-damaged"
    assert not (tmp_path / "due.ics").exists()
