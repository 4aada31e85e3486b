"""The check of a client's credentials: one answer to the outsider, the cause in the audit."""

import pytest

from crvs_desktop.crypto.credentials import new_secret
from crvs_desktop.domain.audit import ActorKind, AuditAction, Outcome
from crvs_desktop.domain.clients import IssuedKeys
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import Clock, all_entries, last_entry

ADDRESS = "10.20.4.17"


def test_right_credentials_name_their_client_and_are_recorded(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock
) -> None:
    """With when and from where they were used last."""
    clock.move(1000)
    client = office.clients.check_credentials(hospital.client.client_id, hospital.client_secret.reveal(), ADDRESS)
    assert (client.name, client.last_used_at_ms, client.last_used_from) == (
        hospital.client.name,
        clock.now_ms,
        ADDRESS,
    )
    assert office.clients.list_clients(admin) == [client]
    entry = last_entry(office, admin)
    assert (entry.actor.kind, entry.actor.id) == (ActorKind.CLIENT, client.client_id)
    assert (entry.action, entry.outcome, entry.origin) == (AuditAction.CREDENTIALS_CHECKED, Outcome.DONE, ADDRESS)


CASES = {
    "wrong secret": "wrong-secret",
    "secret of another client": "wrong-secret",
    "secret from before the refresh": "wrong-secret",
    "mistyped secret": "mistyped-secret",
    "no secret": "mistyped-secret",
    "practice secret": "mistyped-secret",
    "SHA secret": "mistyped-secret",
    "half a character": "mistyped-secret",
    "endless secret": "mistyped-secret",
    "unknown client": "unknown-client",
    "no client": "unknown-client",
    "half a client": "unknown-client",
    "deactivated": "client-deactivated",
    "deactivated and wrong": "wrong-secret",
    "deleted": "client-deleted",
    "deleted, no secret": "client-deleted",
}


@pytest.mark.parametrize(("case", "cause"), CASES.items(), ids=CASES.keys())
def test_every_refusal_is_the_same_to_an_outsider(
    office: Services, admin: Session, hospital: IssuedKeys, case: str, cause: str
) -> None:
    """The same type, reason and sentence, with nothing in it that differs; the audit tells the cause and no secret."""
    keys = office.clients.refresh_secret(admin, hospital.client.client_id)
    client_id, secret = keys.client.client_id, keys.client_secret.reveal()
    other = new_secret("crvs_cs_", lambda size: bytes(size)).reveal()
    changed = secret[:-1] + ("a" if secret[-1] != "a" else "b")
    sent = {
        "wrong secret": (client_id, other),
        "secret of another client": (client_id, new_secret("crvs_cs_", lambda size: b"x" * size).reveal()),
        "secret from before the refresh": (client_id, hospital.client_secret.reveal()),
        "mistyped secret": (client_id, changed),
        "no secret": (client_id, ""),
        "practice secret": (client_id, new_secret("crvs_test_cs_", lambda size: bytes(size)).reveal()),
        "SHA secret": (client_id, keys.sha_secret.reveal()),
        "half a character": (client_id, "\ud800"),
        "endless secret": (client_id, "x" * 1_000_000),
        "unknown client": ("nobody", secret),
        "no client": ("", secret),
        "half a client": ("\ud800", secret),
        "deactivated and wrong": (client_id, other),
        "deleted, no secret": (client_id, ""),
    }.get(case, (client_id, secret))
    if case.startswith("deactivated"):
        office.clients.deactivate(admin, client_id)
    if case.startswith("deleted"):
        office.clients.delete(admin, client_id, keys.client.name)
    before = office.clients.list_clients(admin)

    with pytest.raises(RefusedError) as refusal:
        office.clients.check_credentials(*sent, ADDRESS)

    error = refusal.value
    assert (type(error), error.reason, str(error), error.params) == (
        RefusedError,
        "credentials-refused",
        "The client credentials are not valid.",
        {},
    )
    assert error.__cause__ is None
    assert office.clients.list_clients(admin) == before
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.origin) == (AuditAction.CREDENTIALS_CHECKED, Outcome.REFUSED, ADDRESS)
    assert (entry.reason, entry.details) == ("credentials-refused", {"cause": cause})
    assert entry.actor.id == entry.client_id == ("" if cause == "unknown-client" else client_id)


def test_every_refusal_takes_the_same_steps(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """As many questions to the file and one comparison, whatever is wrong; so time tells nothing."""
    client_id, secret = hospital.client.client_id, hospital.client_secret.reveal()
    asked: list[str] = []
    office.workspace._database.connection().set_trace_callback(asked.append)
    wrong = new_secret("crvs_cs_", lambda size: bytes(size)).reveal()
    counts = {}
    for case, sent in {
        "unknown": ("nobody", secret),
        "wrong": (client_id, wrong),
        "mistyped": (client_id, "x"),
    }.items():
        asked.clear()
        with pytest.raises(RefusedError):
            office.clients.check_credentials(*sent, ADDRESS)
        counts[case] = len(asked)
    office.clients.deactivate(admin, client_id)
    asked.clear()
    with pytest.raises(RefusedError):
        office.clients.check_credentials(client_id, secret, ADDRESS)
    counts["deactivated"] = len(asked)
    office.clients.delete(admin, client_id, hospital.client.name)
    asked.clear()
    with pytest.raises(RefusedError):
        office.clients.check_credentials(client_id, secret, ADDRESS)
    counts["deleted"] = len(asked)
    assert len(set(counts.values())) == 1, counts


def test_no_secret_that_was_sent_is_in_the_audit(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Neither right nor wrong ones, nor a secret that was sent as the Client ID by mistake."""
    client_id, secret = hospital.client.client_id, hospital.client_secret.reveal()
    for sent in ((secret, secret), (client_id, "my-other-password"), (secret, client_id)):
        with pytest.raises(RefusedError):
            office.clients.check_credentials(*sent, ADDRESS)
    written = repr(all_entries(office, admin))
    assert secret not in written
    assert "my-other-password" not in written
