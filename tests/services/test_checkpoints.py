"""Signed checkpoints: who writes them and when, and that they say what the chain says."""

import json
import logging
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from crvs_desktop.domain.audit import UNKNOWN_CLIENT, AuditAction
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.callers import ClientUseCases, Origin
from crvs_desktop.services.session import Session
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, add_entries, add_user, rows


def checkpoints_in_file(path: Path) -> list[int]:
    """Check every checkpoint by the rule in `domain/checkpoints.py`, with none of the program's own code.

    Return the numbers of the entries they speak of."""
    ((workspace_id, public_key),) = rows(path, "SELECT workspace_id, checkpoint_public_key FROM workspace")
    hashes = dict(rows(path, "SELECT sequence, hash FROM audit_entries"))  # type: ignore[arg-type]
    found = rows(path, "SELECT sequence, hash, at_ms, signature FROM checkpoints ORDER BY sequence")
    assert isinstance(public_key, bytes)
    for sequence, digest, at_ms, signature in found:
        fields = {"type": "crvs-desktop-checkpoint-1", "workspace_id": workspace_id, "sequence": sequence}
        at = rows(path, f"SELECT strftime('%Y-%m-%dT%H:%M:%S', {at_ms} / 1000, 'unixepoch')")[0][0]
        fields |= {"hash": digest, "at": f"{at}.{int(str(at_ms)) % 1000:03}Z", "public_key": public_key.hex()}
        assert hashes[sequence] == digest
        assert isinstance(signature, bytes)
        signed = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed.encode())
    return [int(str(row[0])) for row in found]


def last_sequence(path: Path) -> int:
    return int(str(rows(path, "SELECT max(sequence) FROM audit_entries")[0][0]))


def test_a_new_workspace_has_a_key_and_a_checkpoint(office_path: Path) -> None:
    """From its first moment; the audit says which key it is."""
    assert checkpoints_in_file(office_path) == [last_sequence(office_path)]
    ((details,),) = rows(office_path, "SELECT details FROM audit_entries WHERE action = 'checkpoint-key-made'")
    ((public_key,),) = rows(office_path, "SELECT hex(checkpoint_public_key) FROM workspace")
    assert json.loads(str(details)) == {"public_key": str(public_key).lower()}


def test_a_training_workspace_has_them_too(training_path: Path) -> None:
    """Each sign-in and sign-out of its history by the administrator."""
    where = "action IN ('signed-in', 'signed-out') AND actor_id = 'j.campbell'"
    found = rows(training_path, f"SELECT sequence FROM audit_entries WHERE {where} ORDER BY sequence")
    assert checkpoints_in_file(training_path) == [sequence for (sequence,) in found]


def test_one_is_written_at_sign_in_and_at_sign_out(office: Services, office_path: Path) -> None:
    """It speaks of the very entry that was written with it; what comes between is bound by the next one."""
    before = checkpoints_in_file(office_path)
    session = office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    signed_in = last_sequence(office_path)
    office.clients.create_client(session, NewClient("Clinic", ClientType.HEALTH))
    office.sessions.lock(session)
    office.sessions.unlock(session, PASSWORD)
    assert checkpoints_in_file(office_path) == [*before, signed_in]
    office.sessions.sign_out(session)
    assert checkpoints_in_file(office_path) == [*before, signed_in, last_sequence(office_path)]


def test_one_is_written_every_256_entries(office: Services, admin: Session, office_path: Path) -> None:
    """By the use case that makes them 256, not one earlier."""
    before = checkpoints_in_file(office_path)
    add_entries(office, admin, 254)
    office.clients.create_client(admin, NewClient("One", ClientType.HEALTH))
    assert checkpoints_in_file(office_path) == before
    office.clients.create_client(admin, NewClient("Two", ClientType.HEALTH))
    assert checkpoints_in_file(office_path) == [*before, before[-1] + 256]


def test_who_does_not_hold_the_key_signs_nothing(office: Services, admin: Session, office_path: Path) -> None:
    """Other roles, refused sign-ins, locked sessions and refused use cases leave it to the next who holds it."""
    registrar = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    add_entries(office, admin, 300)
    before = checkpoints_in_file(office_path)
    for username in (ADMIN, "nobody"):
        with suppress(RefusedError):
            office.sessions.sign_in(username, "not the password", ORIGIN)
    with suppress(RefusedError):
        office.clients.list_clients(registrar)
    office.sessions.sign_out(registrar)
    office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN)
    office.sessions.lock(admin)
    with suppress(RefusedError):
        office.clients.create_client(admin, NewClient("Clinic", ClientType.HEALTH))
    assert checkpoints_in_file(office_path) == before
    office.sessions.unlock(admin, PASSWORD)
    office.clients.create_client(admin, NewClient("Clinic", ClientType.HEALTH))
    assert checkpoints_in_file(office_path) == [*before, last_sequence(office_path)]


def test_a_deactivated_administrators_password_signs_nothing(
    office: Services, admin: Session, office_path: Path
) -> None:
    """It still opens the key, but who is refused does nothing with it."""
    other = add_user(office, admin, "k.zulu")
    office.team.deactivate_user(admin, other.user.user_id)
    before = checkpoints_in_file(office_path)
    with pytest.raises(RefusedError):
        office.sessions.sign_in("k.zulu", PASSWORD, ORIGIN)
    assert checkpoints_in_file(office_path) == before


def test_the_practice_api_signs_while_it_runs(
    office: Services, admin: Session, environment: Environment, office_path: Path
) -> None:
    """It has the key from the person who started it, who may have locked the window."""
    access = PracticeControl(office.workspace, environment).start(admin, "http://127.0.0.1:7070")
    office.sessions.lock(admin)
    calls = ClientUseCases(office.workspace, environment, access)
    before = checkpoints_in_file(office_path)
    add_entries(office, admin, 256)
    calls.record_refusal(None, Origin.of("127.0.0.1", "curl"), AuditAction.REQUEST_REFUSED, "token-missing", {})
    assert checkpoints_in_file(office_path) == before  # what was refused is not signed by itself
    with calls._use_case(UNKNOWN_CLIENT, "127.0.0.1", AuditAction.LOCATIONS_READ):
        pass
    assert checkpoints_in_file(office_path) == [*before, last_sequence(office_path)]


def test_an_older_file_gets_its_key_from_the_first_administrator_who_signs_in(
    office: Services, admin: Session, office_path: Path
) -> None:
    """Not from another role, whose key seals nothing of the workspace's; the audit says which one it is."""
    add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    become_older(office_path)
    office.sessions.sign_out(office.sessions.sign_in("j.phiri", PASSWORD, ORIGIN))
    assert rows(office_path, "SELECT checkpoint_public_key FROM workspace") == [(None,)]
    assert rows(office_path, "SELECT * FROM checkpoints") == []
    office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert checkpoints_in_file(office_path) == [last_sequence(office_path)]
    made = rows(office_path, "SELECT sequence, actor_kind FROM audit_entries WHERE action = 'checkpoint-key-made'")
    assert made == [(last_sequence(office_path) - 1, "program")]
    office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert len(rows(office_path, "SELECT 1 FROM audit_entries WHERE action = 'checkpoint-key-made'")) == 1


@pytest.mark.parametrize(
    "change",
    [
        "checkpoint_public_key = NULL, checkpoint_key_sealed = NULL",
        "checkpoint_public_key = randomblob(32)",
        "checkpoint_key_sealed = x'01'",
        "workspace_id = 'another'",
    ],
)
def test_a_key_that_was_taken_away_or_replaced_is_not_made_anew(
    office: Services, office_path: Path, change: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Signing in goes on; nothing is signed with what cannot be trusted, and the log says so."""
    caplog.set_level(logging.WARNING)
    before = rows(office_path, "SELECT * FROM checkpoints")
    rows(office_path, f"UPDATE workspace SET {change}")
    kept = rows(office_path, "SELECT * FROM workspace")
    office.sessions.sign_out(office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN))
    assert rows(office_path, "SELECT * FROM checkpoints") == before
    assert rows(office_path, "SELECT * FROM workspace") == kept
    assert "No checkpoint was written" in caplog.text


def test_entry_and_checkpoint_are_written_together(office: Services, office_path: Path) -> None:
    """When one cannot be written, neither is."""
    rows(office_path, "CREATE TRIGGER no_more BEFORE INSERT ON checkpoints BEGIN SELECT RAISE(ABORT, 'no'); END")
    before = last_sequence(office_path)
    with pytest.raises(Exception, match="no"):
        office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert last_sequence(office_path) == before


def become_older(path: Path) -> None:
    """Take from the file what a schema without checkpoints does not have."""
    rows(path, "UPDATE workspace SET checkpoint_public_key = NULL, checkpoint_key_sealed = NULL")
    for statement in (
        "DROP TRIGGER checkpoint_is_not_deleted",
        "DELETE FROM checkpoints",
        "DROP TRIGGER audit_is_not_changed",
        "UPDATE audit_entries SET action = 'setting-changed' WHERE action = 'checkpoint-key-made'",
    ):
        rows(path, statement)
