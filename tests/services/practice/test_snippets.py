"""Copies of ready code and exports of a Postman environment: what goes in, and what the audit says of it."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.errors import InputError, NotFoundError, RefusedError, StoreError, UserError
from crvs_desktop.domain.snippets import CLIENT_SECRET_PLACE, SHA_SECRET_PLACE, Language, Purpose, Values
from crvs_desktop.domain.users import DEMO_PASSWORD, Role
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.snippets import Snippets
from crvs_desktop.services.session import Session
from tests.services.conftest import DEMO_NAME_OF, ORIGIN, last_entry, rows


@pytest.fixture
def snippets(training: Services, environment: Environment) -> Snippets:
    return Snippets(training.workspace, environment)


@pytest.fixture
def keys(training: Services, trainer: Session) -> IssuedKeys:
    return training.clients.create_client(trainer, NewClient("Receiver", ClientType.WEBHOOK))


def values_of(keys: IssuedKeys) -> Values:
    return Values(keys.client.client_id)


def test_a_copy_without_secrets_has_none(
    training: Services, trainer: Session, snippets: Snippets, keys: IssuedKeys
) -> None:
    """Even when they are at hand; the audit says which snippet and that no secret was in it."""
    text = snippets.copy(
        trainer, Purpose.SUBSCRIBE, Language.PYTHON, values_of(keys), keys.client_secret, with_secrets=False
    ).reveal()
    assert CLIENT_SECRET_PLACE in text
    assert SHA_SECRET_PLACE in text
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome, entry.client_name) == (AuditAction.SNIPPET_COPIED, Outcome.DONE, "Receiver")
    assert entry.details == {"snippet": "subscribe/python", "secret": False}


@pytest.mark.parametrize(
    ("purpose", "at_hand", "client_secret", "sha_secret"),
    [
        (Purpose.TOKEN, True, True, False),
        (Purpose.TOKEN, False, False, False),
        (Purpose.SUBSCRIBE, True, True, True),
        (Purpose.SUBSCRIBE, False, False, True),
        (Purpose.LIST, True, True, False),
        (Purpose.RECEIVE, True, False, True),
    ],
)
def test_a_copy_with_secrets_has_those_it_needs_and_that_are_at_hand(
    training: Services,
    trainer: Session,
    snippets: Snippets,
    keys: IssuedKeys,
    purpose: Purpose,
    at_hand: bool,
    client_secret: bool,
    sha_secret: bool,
) -> None:
    """No secret goes where it is not needed; the audit knows whether one went anywhere, and not which text."""
    secret = keys.client_secret if at_hand else None
    text = snippets.copy(trainer, purpose, Language.JAVASCRIPT, values_of(keys), secret, with_secrets=True).reveal()
    assert (keys.client_secret.reveal() in text) == client_secret
    assert (keys.sha_secret.reveal() in text) == sha_secret
    entry = last_entry(training, trainer)
    assert entry.details == {"snippet": f"{purpose}/javascript", "secret": client_secret or sha_secret}


def test_the_example_is_the_newest_registration(
    training: Services, trainer: Session, snippets: Snippets, office: Services, admin: Session, environment: Environment
) -> None:
    """An office workspace has none."""
    query = "SELECT registration_number FROM records WHERE registration_number IS NOT NULL ORDER BY id DESC"
    assert snippets.example_number(trainer) == rows(training.workspace.path, query)[0][0]
    assert Snippets(office.workspace, environment).example_number(admin) == ""


@pytest.mark.parametrize("with_secrets", [True, False])
def test_a_postman_environment_is_readable_by_its_owner_only(
    training: Services, trainer: Session, snippets: Snippets, keys: IssuedKeys, tmp_path: Path, with_secrets: bool
) -> None:
    """It replaces an older file; secrets are in it when asked for; the audit says so."""
    path = tmp_path / "receiver.json"
    path.write_text("old")
    path.chmod(0o644)
    snippets.export_postman(trainer, values_of(keys), path, keys.client_secret, with_secrets=with_secrets)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    environment = json.loads(path.read_text(encoding="utf-8"))
    assert environment["name"] == "CRVS Desktop: Receiver"
    found = {value["key"]: value["value"] for value in environment["values"]}
    assert found["client_secret"] == (keys.client_secret.reveal() if with_secrets else "")
    assert found["sha_secret"] == (keys.sha_secret.reveal() if with_secrets else "")
    assert found["callback"].endswith(f"/practice/receiver/{keys.client.client_id}")
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome) == (AuditAction.ENVIRONMENT_EXPORTED, Outcome.DONE)
    assert entry.details == {"file": "receiver.json", "secret": with_secrets}
    assert [each.name for each in tmp_path.iterdir() if "receiver.json" in each.name] == ["receiver.json"]


def test_a_client_that_hears_of_nothing_has_no_callback(
    training: Services, trainer: Session, snippets: Snippets, tmp_path: Path
) -> None:
    """The name is there all the same, as in the original's samples."""
    keys = training.clients.create_client(trainer, NewClient("Clinic", ClientType.HEALTH))
    snippets.export_postman(trainer, values_of(keys), tmp_path / "clinic.json", with_secrets=True)
    environment = json.loads((tmp_path / "clinic.json").read_text(encoding="utf-8"))
    found = {value["key"]: value["value"] for value in environment["values"]}
    assert (found["callback"], found["client_secret"]) == ("", "")


def test_a_file_that_cannot_be_written_is_told_and_recorded(
    training: Services, trainer: Session, snippets: Snippets, keys: IssuedKeys, tmp_path: Path
) -> None:
    """Not over the workspace, and not into a folder that is not there; nothing is left behind."""
    before = sorted(tmp_path.iterdir())
    for path, kind, outcome in (
        (training.workspace.path, InputError, Outcome.REFUSED),
        (tmp_path / "gone" / "x.json", StoreError, Outcome.FAILED),
        (tmp_path / ("x" * 300), StoreError, Outcome.FAILED),
    ):
        with pytest.raises(kind):
            snippets.export_postman(trainer, values_of(keys), path, with_secrets=True)
        entry = last_entry(training, trainer)
        assert (entry.action, entry.outcome) == (AuditAction.ENVIRONMENT_EXPORTED, outcome)
    assert sorted(tmp_path.iterdir()) == before


def test_no_export_without_its_entry(
    training: Services, trainer: Session, snippets: Snippets, keys: IssuedKeys, tmp_path: Path
) -> None:
    """When the audit cannot be written, the file goes again."""
    path = training.workspace.path
    rows(path, "CREATE TRIGGER full BEFORE INSERT ON audit_entries BEGIN SELECT RAISE(ABORT, 'full'); END")
    with pytest.raises(Exception, match="full"):
        snippets.export_postman(trainer, values_of(keys), tmp_path / "x.json", with_secrets=True)
    assert not (tmp_path / "x.json").exists()


CALLS: list[tuple[AuditAction, Callable[[Snippets, Session, Values, Path], object]]] = [
    (
        AuditAction.SNIPPET_COPIED,
        lambda do, who, values, path: do.copy(who, Purpose.TOKEN, Language.CURL, values, with_secrets=True),
    ),
    (
        AuditAction.ENVIRONMENT_EXPORTED,
        lambda do, who, values, path: do.export_postman(who, values, path, with_secrets=True),
    ),
    (AuditAction.RECORDS_LISTED, lambda do, who, values, path: do.example_number(who)),
]


@pytest.mark.parametrize(("action", "call"), CALLS, ids=[action for action, _ in CALLS])
def test_only_administrators_get_any_of_it(
    training: Services,
    trainer: Session,
    snippets: Snippets,
    keys: IssuedKeys,
    tmp_path: Path,
    action: AuditAction,
    call: Callable[[Snippets, Session, Values, Path], object],
) -> None:
    """The attempt is recorded, and no file is written."""
    session = training.sessions.sign_in(DEMO_NAME_OF[Role.LOCAL_REGISTRAR], DEMO_PASSWORD, ORIGIN)
    with pytest.raises(RefusedError):
        call(snippets, session, values_of(keys), tmp_path / "x.json")
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome, entry.reason) == (action, Outcome.REFUSED, "not-permitted")
    assert not (tmp_path / "x.json").exists()


@pytest.mark.parametrize(("action", "call"), CALLS[:2], ids=[action for action, _ in CALLS[:2]])
def test_a_deleted_client_has_no_snippets(
    training: Services,
    trainer: Session,
    snippets: Snippets,
    keys: IssuedKeys,
    tmp_path: Path,
    action: AuditAction,
    call: Callable[[Snippets, Session, Values, Path], object],
) -> None:
    """Told as for everything else that is done with it."""
    training.clients.delete(trainer, keys.client.client_id, "Receiver")
    with pytest.raises(NotFoundError) as error:
        call(snippets, trainer, values_of(keys), tmp_path / "x.json")
    assert isinstance(error.value, UserError)
    assert last_entry(training, trainer).action == action
