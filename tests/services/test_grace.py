"""Refreshing with a grace period, in which the old client secret works beside the new one."""

from __future__ import annotations

import pytest

from crvs_desktop.crypto.credentials import hash_secret
from crvs_desktop.domain.audit import AuditAction, Outcome, utc_text
from crvs_desktop.domain.clients import Client, GracePeriod, IssuedKeys
from crvs_desktop.domain.errors import ConflictError, RefusedError
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import HOUR_MS, NOW_MS, Clock, all_entries, last_entry, rows

ADDRESS = "10.20.4.17"
LASTING = [grace for grace in GracePeriod if grace is not GracePeriod.NONE]
HOURS = {GracePeriod.HOUR: 1, GracePeriod.DAY: 24, GracePeriod.WEEK: 7 * 24}


def works(office: Services, keys: IssuedKeys) -> bool:
    try:
        office.clients.check_credentials(keys.client.client_id, keys.client_secret.reveal(), ADDRESS)
    except RefusedError:
        return False
    return True


def kept(office: Services, keys: IssuedKeys) -> tuple[object, ...]:
    """What the file holds of the old secret."""
    query = "SELECT previous_secret_hash, previous_secret_ends_at_ms FROM clients WHERE client_id = ?"
    return rows(office.workspace.path, query, keys.client.client_id)[0]


def client(office: Services, admin: Session, keys: IssuedKeys) -> Client:
    return office.clients.get_client(admin, keys.client.client_id)


@pytest.mark.parametrize("grace", LASTING)
def test_both_secrets_work_until_the_period_is_over(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock, grace: GracePeriod
) -> None:
    """To the millisecond; then only the new one, and nothing is left of the old one in the file."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, grace)
    ends_at_ms = NOW_MS + HOURS[grace] * HOUR_MS
    assert renewed.client.previous_secret_ends_at_ms == ends_at_ms
    assert client(office, admin, hospital) == renewed.client
    assert last_entry(office, admin).details == {
        "old": {"old_secret_until": None},
        "new": {"old_secret_until": utc_text(ends_at_ms)},
    }
    for at_ms in (NOW_MS, ends_at_ms - 1):
        clock.now_ms = at_ms
        assert works(office, hospital)
        assert works(office, renewed)
    clock.now_ms = ends_at_ms
    assert not works(office, hospital)
    assert last_entry(office, admin).details == {"cause": "wrong-secret"}
    assert works(office, renewed)
    assert kept(office, hospital) == (None, None)


def test_at_once_is_what_happens_unless_asked_otherwise(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """As OpenCRVS does it, and nothing is said of a grace period."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id)
    assert renewed.client.previous_secret_ends_at_ms is None
    assert last_entry(office, admin).details == {}
    assert not works(office, hospital)


def test_each_use_of_the_old_secret_is_recorded_as_such(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """So that one sees which systems still have it."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.DAY)
    assert works(office, hospital)
    entry = last_entry(office, admin)
    assert (entry.outcome, entry.details) == (Outcome.DONE, {"secret": "previous"})
    assert works(office, renewed)
    assert last_entry(office, admin).details == {}


def test_a_second_refresh_kills_the_oldest_secret_at_once(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """Two work at most; the period counts from the newest refresh."""
    second = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.WEEK)
    clock.move(HOUR_MS)
    third = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.HOUR)
    assert third.client.previous_secret_ends_at_ms == NOW_MS + 2 * HOUR_MS
    assert [works(office, keys) for keys in (hospital, second, third)] == [False, True, True]
    office.clients.refresh_secret(admin, hospital.client.client_id)
    assert [works(office, keys) for keys in (hospital, second, third)] == [False, False, False]
    assert kept(office, hospital) == (None, None)


def test_a_grace_period_is_ended_early(office: Services, admin: Session, hospital: IssuedKeys, clock: Clock) -> None:
    """The old secret stops, the new one goes on; who did it is recorded. There is nothing to end a second time."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.DAY)
    clock.move(HOUR_MS)
    ended = office.clients.end_grace(admin, hospital.client.client_id)
    assert ended.previous_secret_ends_at_ms is None
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.client_id) == (
        AuditAction.GRACE_PERIOD_ENDED,
        Outcome.DONE,
        hospital.client.client_id,
    )
    assert entry.details == {
        "old": {"old_secret_until": utc_text(NOW_MS + 24 * HOUR_MS)},
        "new": {"old_secret_until": None},
    }
    assert [works(office, keys) for keys in (hospital, renewed)] == [False, True]
    assert kept(office, hospital) == (None, None)
    with pytest.raises(ConflictError) as refusal:
        office.clients.end_grace(admin, hospital.client.client_id)
    assert refusal.value.reason == "no-grace-period"
    assert last_entry(office, admin).reason == "no-grace-period"


def test_a_period_that_is_over_cannot_be_ended(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """Also when nobody has looked since."""
    office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.HOUR)
    clock.move(HOUR_MS)
    with pytest.raises(ConflictError):
        office.clients.end_grace(admin, hospital.client.client_id)


def test_deactivating_refuses_both_and_activating_lets_both_work_again(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """The period goes on running meanwhile."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.DAY)
    office.clients.deactivate(admin, hospital.client.client_id)
    assert not works(office, hospital)
    assert last_entry(office, admin).details == {"cause": "client-deactivated"}
    assert not works(office, renewed)
    office.clients.activate(admin, hospital.client.client_id)
    assert works(office, hospital)
    assert works(office, renewed)
    office.clients.deactivate(admin, hospital.client.client_id)
    clock.move(24 * HOUR_MS)
    office.clients.activate(admin, hospital.client.client_id)
    assert [works(office, keys) for keys in (hospital, renewed)] == [False, True]


def test_deleting_destroys_both(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """No hash of either stays in the file."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.WEEK)
    office.clients.delete(admin, hospital.client.client_id, hospital.client.name)
    assert not works(office, hospital)
    assert not works(office, renewed)
    assert kept(office, hospital) == (None, None)
    office.workspace.close()
    contents = office.workspace.path.read_bytes()
    for keys in (hospital, renewed):
        assert hash_secret(keys.client_secret.reveal()) not in contents


@pytest.mark.parametrize("noticed_by", ["the list", "another client", "the client itself"])
def test_a_clock_that_goes_back_does_not_revive_an_old_secret(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock, noticed_by: str
) -> None:
    """Whatever looks at clients after the end destroys it for good."""
    office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.HOUR)
    clock.move(2 * HOUR_MS)
    if noticed_by == "the list":
        (shown,) = office.clients.list_clients(admin)
        assert shown.previous_secret_ends_at_ms is None
    else:
        client_id = hospital.client.client_id if noticed_by == "the client itself" else "another"
        with pytest.raises(RefusedError):
            office.clients.check_credentials(client_id, "crvs_cs_x", ADDRESS)
    assert kept(office, hospital) == (None, None)
    clock.move(-2 * HOUR_MS)
    assert not works(office, hospital)


def test_a_clock_before_the_refresh_does_not_lengthen_the_period(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """It cannot tell how long ago that was, so only the new secret works; set right again, both do."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.HOUR)
    clock.move(-365 * 24 * HOUR_MS)
    assert [works(office, keys) for keys in (hospital, renewed)] == [False, True]
    clock.now_ms = NOW_MS + 1
    assert [works(office, keys) for keys in (hospital, renewed)] == [True, True]


@pytest.mark.parametrize("sent", ["", "crvs_cs_", "x"])
def test_without_an_old_secret_nothing_matches_it(
    office: Services, admin: Session, hospital: IssuedKeys, sent: str
) -> None:
    """What stands in for a missing hash, so that time tells nothing, is the hash of no secret."""
    with pytest.raises(RefusedError):
        office.clients.check_credentials(hospital.client.client_id, sent, ADDRESS)
    office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.DAY)
    office.clients.end_grace(admin, hospital.client.client_id)
    with pytest.raises(RefusedError):
        office.clients.check_credentials(hospital.client.client_id, sent, ADDRESS)


def test_old_and_new_take_the_same_steps(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """As many questions to the file, whether it is the new secret, the old one, or another."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.DAY)
    asked: list[str] = []
    office.workspace._database.connection().set_trace_callback(asked.append)
    counts = []
    for keys in (hospital, renewed):
        asked.clear()
        assert works(office, keys)
        counts.append(len(asked))
    assert len(set(counts)) == 1


def test_no_secret_of_a_grace_period_is_in_the_audit(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Neither is a hash of one."""
    renewed = office.clients.refresh_secret(admin, hospital.client.client_id, GracePeriod.DAY)
    works(office, hospital)
    office.clients.end_grace(admin, hospital.client.client_id)
    written = repr(all_entries(office, admin))
    for keys in (hospital, renewed):
        secret = keys.client_secret.reveal()
        assert secret not in written
        assert hash_secret(secret).hex() not in written
