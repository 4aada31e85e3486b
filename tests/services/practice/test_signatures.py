"""The signature workbench. Source: reference, section 8.6."""

import hashlib
import hmac
import logging
from collections.abc import Callable

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, GracePeriod, IssuedKeys, NewClient
from crvs_desktop.domain.errors import NotFoundError, RefusedError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.signatures import Mistake, sign
from crvs_desktop.domain.users import DEMO_PASSWORD, Role
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.signatures import Signatures
from crvs_desktop.services.session import Session
from tests.services.conftest import DEMO_NAME_OF, ORIGIN, chain_in_file, last_entry, rows

BODY = '{"name":"Zoë"}'


@pytest.fixture
def signatures(training: Services, environment: Environment) -> Signatures:
    return Signatures(training.workspace, environment)


@pytest.fixture
def keys(training: Services, trainer: Session) -> IssuedKeys:
    return training.clients.create_client(trainer, NewClient("Hook", ClientType.WEBHOOK))


def test_signing(training: Services, trainer: Session, signatures: Signatures, keys: IssuedKeys) -> None:
    """The header of a body, by the rule, with the client's SHA secret; in the audit without either."""
    header = signatures.sign(trainer, keys.client.client_id, BODY)
    message = b"sha256:%7B%22name%22%3A%22Zo%C3%AB%22%7D"
    digest = hmac.new(keys.sha_secret.reveal().encode(), message, hashlib.sha256).hexdigest()
    assert header == f"sha256={digest}"
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome, entry.client_id) == (
        AuditAction.SIGNATURE_MADE,
        Outcome.DONE,
        keys.client.client_id,
    )
    assert entry.details == {}


def test_a_right_one_verifies(training: Services, trainer: Session, signatures: Signatures, keys: IssuedKeys) -> None:
    """And the audit says that it did."""
    header = signatures.sign(trainer, keys.client.client_id, BODY)
    assert signatures.check(trainer, keys.client.client_id, BODY, header).verifies
    entry = last_entry(training, trainer)
    assert (entry.action, entry.client_id, entry.details) == (
        AuditAction.SIGNATURE_CHECKED,
        keys.client.client_id,
        {"verified": True},
    )


def test_a_mistake_is_named(training: Services, trainer: Session, signatures: Signatures, keys: IssuedKeys) -> None:
    """Also in the audit."""
    raw = hmac.new(keys.sha_secret.reveal().encode(), BODY.encode(), hashlib.sha256).hexdigest()
    found = signatures.check(trainer, keys.client.client_id, BODY, raw)
    assert found.mistakes == (Mistake.RAW_BODY, Mistake.HEADER_PREFIX_MISSING)
    assert last_entry(training, trainer).details == {
        "verified": False,
        "mistakes": ["raw-body", "header-prefix-missing"],
    }


def test_another_clients_secret_is_recognised(
    training: Services, trainer: Session, signatures: Signatures, keys: IssuedKeys
) -> None:
    """By name, whatever the other client's type and status; a deleted one's is gone."""
    other = training.clients.create_client(trainer, NewClient("Clinic", ClientType.HEALTH))
    training.clients.deactivate(trainer, other.client.client_id)
    header = signatures.sign(trainer, other.client.client_id, BODY)
    found = signatures.check(trainer, keys.client.client_id, BODY, header)
    assert (found.mistakes, found.client_name) == ((Mistake.OTHER_CLIENT,), "Clinic")
    training.clients.delete(trainer, other.client.client_id, "Clinic")
    assert signatures.check(trainer, keys.client.client_id, BODY, header).mistakes == ()


def test_a_typed_key_is_tried(training: Services, trainer: Session, signatures: Signatures, keys: IssuedKeys) -> None:
    """A client secret cannot be known otherwise: this client's, one that looks like it, the one before, any other."""
    client_id = keys.client.client_id
    renewed = training.clients.refresh_secret(trainer, client_id, GracePeriod.HOUR)
    foreign = training.clients.create_client(trainer, NewClient("Clinic", ClientType.HEALTH)).client_secret
    for typed, mistake in (
        (renewed.client_secret, Mistake.CLIENT_SECRET),
        (keys.client_secret, Mistake.CLIENT_SECRET),
        (foreign, Mistake.CLIENT_SECRET),
        (Secret("my own key"), Mistake.OTHER_KEY),
    ):
        header = sign(typed, BODY.encode())
        assert signatures.check(trainer, client_id, BODY, header, typed).mistakes == (mistake,)
        assert signatures.check(trainer, client_id, BODY, header).mistakes == ()


def test_what_is_pasted_may_hold_anything(
    training: Services, trainer: Session, signatures: Signatures, keys: IssuedKeys
) -> None:
    """Half characters and endless texts do no harm."""
    client_id = keys.client.client_id
    for body in ("", "\ud800", "x" * 100_000, "[" * 100_000, "\x00"):
        header = signatures.sign(trainer, client_id, body)
        assert signatures.check(trainer, client_id, body, header).verifies
        assert not signatures.check(trainer, client_id, body + "y", header).verifies
    assert not signatures.check(trainer, client_id, "", "\ud800", Secret("\ud800")).verifies
    chain_in_file(training.workspace.path)


def test_no_secret_is_kept(
    training: Services,
    trainer: Session,
    signatures: Signatures,
    keys: IssuedKeys,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Not what was typed, nor what was pasted in the wrong field; the audit holds neither body nor header."""
    caplog.set_level(logging.DEBUG)
    secret = keys.sha_secret.reveal()
    found = signatures.check(trainer, keys.client.client_id, secret, secret, Secret(secret))
    signatures.sign(trainer, keys.client.client_id, secret)
    shown = repr(found) + caplog.text + repr(rows(training.workspace.path, "SELECT * FROM audit_entries"))
    assert secret not in shown


def test_a_client_that_is_not_there(trainer: Session, signatures: Signatures) -> None:
    """Unknown or deleted."""
    for call in (lambda: signatures.check(trainer, "x", "", ""), lambda: signatures.sign(trainer, "x", "")):
        with pytest.raises(NotFoundError):
            call()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.NATIONAL_SYSTEM_ADMIN])
@pytest.mark.parametrize(
    ("call", "action"),
    [
        (lambda do, who, id_: do.check(who, id_, BODY, "x"), "signature-checked"),
        (lambda do, who, id_: do.sign(who, id_, BODY), "signature-made"),
    ],
    ids=["check", "sign"],
)
def test_others_are_refused(
    training: Services,
    trainer: Session,
    signatures: Signatures,
    keys: IssuedKeys,
    role: Role,
    call: Callable[[Signatures, Session, str], object],
    action: str,
) -> None:
    """In the service, and recorded."""
    session = training.sessions.sign_in(DEMO_NAME_OF[role], DEMO_PASSWORD, ORIGIN)
    with pytest.raises(RefusedError):
        call(signatures, session, keys.client.client_id)
    entry = last_entry(training, trainer)
    assert (entry.actor.id, entry.action, entry.reason) == (DEMO_NAME_OF[role], action, "not-permitted")
