"""Integration clients, from creation to the tombstone."""

import sqlite3
import unicodedata
import uuid
from collections.abc import Callable

import pytest

from crvs_desktop.crypto.credentials import is_well_formed
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import (
    Client,
    ClientStatus,
    ClientType,
    IntegratingSystem,
    IssuedKeys,
    NewClient,
    WebhookPermissions,
)
from crvs_desktop.domain.errors import ConflictError, InputError, NotFoundError, RefusedError, StoreError, UserError
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import ADMIN, Clock, add_user, all_entries, chain_in_file, last_entry, rows

BOXES = WebhookPermissions(birth=("mother-details", "child-details"), death=("deceased-details",))
ORDERED = WebhookPermissions(birth=("child-details", "mother-details"), death=("deceased-details",))


def create(office: Services, admin: Session, name: str, client_type: ClientType = ClientType.HEALTH) -> IssuedKeys:
    return office.clients.create_client(admin, NewClient(name, client_type))


def names(office: Services, admin: Session) -> list[str]:
    return [client.name for client in office.clients.list_clients(admin)]


def check_recorded_refusal(office: Services, admin: Session, action: str, refusal: UserError) -> None:
    entry = last_entry(office, admin)
    assert (entry.actor.id, entry.action, entry.outcome) == (ADMIN, action, Outcome.REFUSED)
    assert entry.reason == refusal.reason


# Creating


@pytest.mark.parametrize(
    ("new", "settings"),
    [
        (NewClient("Hospital", ClientType.HEALTH), {}),
        (NewClient("ID", ClientType.NATIONAL_ID), {"system": IntegratingSystem.MOSIP}),
        (
            NewClient("ID", ClientType.NATIONAL_ID, system=IntegratingSystem.OTHER),
            {"system": IntegratingSystem.OTHER},
        ),
        (NewClient("Fund", ClientType.RECORD_SEARCH), {"daily_quota": 2000}),
        (NewClient("Fund", ClientType.RECORD_SEARCH, daily_quota=7), {"daily_quota": 7}),
        (NewClient("Hook", ClientType.WEBHOOK), {"webhook": WebhookPermissions()}),
        (NewClient("Hook", ClientType.WEBHOOK, webhook=BOXES), {"webhook": ORDERED}),
    ],
)
def test_a_client_of_each_type_is_created_with_its_settings(
    office: Services, admin: Session, clock: Clock, new: NewClient, settings: dict[str, object]
) -> None:
    """Active from the start, its keys given once, its creation recorded with everything but the keys."""
    issued = office.clients.create_client(admin, new)
    expected = {"system": None, "webhook": None, "daily_quota": None} | settings
    client = Client(
        client_id=issued.client.client_id,
        name=new.name,
        type=new.type,
        status=ClientStatus.ACTIVE,
        created_at_ms=clock.now_ms,
        created_by="Mercy Banda",
        secret_issued_at_ms=clock.now_ms,
        last_used_at_ms=None,
        last_used_from=None,
        last_used_agent=None,
        **expected,  # type: ignore[arg-type]
    )
    assert issued.client == client
    assert office.clients.list_clients(admin) == [client]
    assert office.clients.get_client(admin, client.client_id) == client
    assert uuid.UUID(client.client_id).version == 4
    assert is_well_formed(issued.client_secret.reveal(), "crvs_cs_")
    assert is_well_formed(issued.sha_secret.reveal(), "crvs_sha_")
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome) == (AuditAction.CLIENT_CREATED, Outcome.DONE)
    assert (entry.client_id, entry.client_name) == (client.client_id, client.name)
    told = entry.details["new"]
    assert isinstance(told, dict)
    assert (told["name"], told["type"], told["status"]) == (client.name, client.type, "active")
    if client.daily_quota is not None:
        assert told["daily_quota"] == client.daily_quota
    if client.webhook is not None:
        assert (told["birth"], told["death"]) == (list(client.webhook.birth), list(client.webhook.death))
    if client.system is not None:
        assert told["system"] == client.system


def test_training_keys_are_recognisable_as_such(training: Services, trainer: Session) -> None:
    """Nobody takes a practice secret for a real one, or the other way round."""
    issued = create(training, trainer, "Practice")
    assert is_well_formed(issued.client_secret.reveal(), "crvs_test_cs_")
    assert is_well_formed(issued.sha_secret.reveal(), "crvs_test_sha_")


UNUSUAL_NAMES = [
    "Hôpital « Sainte-Marie »",
    "مستشفى الملك",
    "خانه\u200cها",
    "👩\u200d👩\u200d👧 ❤\ufe0f",
    "Robert'); DROP TABLE clients;--",
    "<b>bold</b> & <script>alert(1)</script>",
    '100% _sure_ "quoted" \\ back',
    "=HYPERLINK(1)",
    "{name}",
    "x" * 100,
    "1",
]


@pytest.mark.parametrize("name", UNUSUAL_NAMES, ids=ascii)
def test_an_unusual_name_is_kept_shown_and_recorded_as_it_is(office: Services, admin: Session, name: str) -> None:
    """And found again when someone types it once more."""
    issued = create(office, admin, f"  {unicodedata.normalize('NFD', name)} ")
    assert issued.client.name == name
    assert names(office, admin) == [name]
    assert last_entry(office, admin).client_name == name
    holder = office.clients.name_holder(admin, name)
    assert holder == issued.client
    with pytest.raises(ConflictError):
        create(office, admin, name)
    office.clients.delete(admin, issued.client.client_id, name)
    assert names(office, admin) == []
    assert chain_in_file(office.workspace.path) > 0


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "name-empty"),
        (" \u00a0\t ", "name-empty"),
        ("x" * 101, "name-too-long"),
        ("x" * 10_000, "name-too-long"),
        ("evil\u202egnp.exe", "name-unprintable"),
        ("zero\u200bwidth", "name-unprintable"),
        ("line\nbreak", "name-unprintable"),
        ("nul\x00", "name-unprintable"),
        ("half \ud83d", "name-unprintable"),
        ("bell\x07" * 3000, "name-too-long"),
    ],
    ids=ascii,
)
def test_a_name_that_does_not_fit_is_refused_and_recorded_readably(
    office: Services, admin: Session, name: str, reason: str
) -> None:
    """The entry shows what can be shown of it, and no more than fits."""
    with pytest.raises(InputError) as refusal:
        create(office, admin, name)
    assert refusal.value.reason == reason
    check_recorded_refusal(office, admin, "client-created", refusal.value)
    entry = last_entry(office, admin)
    assert len(entry.client_name) <= 100
    assert entry.client_name.isprintable()
    assert names(office, admin) == []
    assert office.clients.name_holder(admin, name) is None


@pytest.mark.parametrize(
    "again",
    ["CLINIC é", "  Clinic   É ", "clinic e\u0301", "Ｃｌｉｎｉｃ é", "Clinic\u00a0é", "Cli\u200dnic é"],
    ids=ascii,
)
def test_a_name_is_given_once(office: Services, admin: Session, again: str) -> None:
    """However it is written; the sentence names the client that holds it."""
    create(office, admin, "Clinic é")
    with pytest.raises(ConflictError) as refusal:
        create(office, admin, again, ClientType.WEBHOOK)
    assert refusal.value.reason == "name-taken"
    assert "“Clinic é”" in str(refusal.value)
    check_recorded_refusal(office, admin, "client-created", refusal.value)
    assert names(office, admin) == ["Clinic é"]
    holder = office.clients.name_holder(admin, again)
    assert holder is not None
    assert holder.name == "Clinic é"


@pytest.mark.parametrize(
    "new",
    [
        NewClient("x", ClientType.RECORD_SEARCH, daily_quota=0),
        NewClient("x", ClientType.HEALTH, daily_quota=5),
        NewClient("x", ClientType.WEBHOOK, webhook=WebhookPermissions(birth=("deceased-details",))),
        NewClient("x", ClientType.WEBHOOK, system=IntegratingSystem.MOSIP),
    ],
)
def test_a_setting_that_does_not_fit_is_refused_and_recorded(office: Services, admin: Session, new: NewClient) -> None:
    """With the type that was wanted; no client is made."""
    with pytest.raises(InputError) as refusal:
        office.clients.create_client(admin, new)
    check_recorded_refusal(office, admin, "client-created", refusal.value)
    assert last_entry(office, admin).details == {"type": new.type}
    assert names(office, admin) == []


@pytest.mark.parametrize("deactivated", [False, True])
def test_there_is_one_national_id_client(office: Services, admin: Session, deactivated: bool) -> None:
    """A deactivated one counts; deleting it makes room."""
    first = create(office, admin, "ID programme", ClientType.NATIONAL_ID).client
    if deactivated:
        office.clients.deactivate(admin, first.client_id)
    second = NewClient("Second", ClientType.NATIONAL_ID, system=IntegratingSystem.OTHER)
    with pytest.raises(ConflictError) as refusal:
        office.clients.create_client(admin, second)
    assert refusal.value.reason == "national-id-exists"
    assert "“ID programme”" in str(refusal.value)
    check_recorded_refusal(office, admin, "client-created", refusal.value)
    office.clients.delete(admin, first.client_id, "ID programme")
    assert office.clients.create_client(admin, second).client.name == "Second"


def test_the_database_keeps_the_rules_when_the_services_are_bypassed(office: Services, admin: Session) -> None:
    """A second client of the same name or of National ID is refused by the file itself."""
    create(office, admin, "ID", ClientType.NATIONAL_ID)
    create(office, admin, "Clinic")
    columns = "type, status, system, created_at_ms, created_by_id, secret_hash, secret_issued_at_ms, sha_sealed"
    for name_key in ("clinic", "another"):
        copied = "Clinic" if name_key == "clinic" else "ID"
        with pytest.raises(sqlite3.IntegrityError):
            rows(
                office.workspace.path,
                f"INSERT INTO clients (client_id, name, name_key, {columns}) "
                f"SELECT 'x', 'X', ?, {columns} FROM clients WHERE name = ?",
                name_key,
                copied,
            )


def test_clients_are_listed_in_order_of_creation_with_their_creator(office: Services, admin: Session) -> None:
    """As in the original; whoever created one answers for it, also after leaving."""
    create(office, admin, "Zebra")
    other = add_user(office, admin, "j.phiri")
    create(office, other, "Ant")
    office.team.deactivate_user(admin, other.user.user_id)
    assert [(client.name, client.created_by) for client in office.clients.list_clients(admin)] == [
        ("Zebra", "Mercy Banda"),
        ("Ant", "J.Phiri"),
    ]


# Keys


def test_keys_are_revealed_without_the_client_secret(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """The SHA secret is the same as at creation, for every administrator; each look is recorded."""
    other = add_user(office, admin, "j.phiri")
    for session in (admin, other):
        revealed = office.clients.reveal_keys(session, hospital.client.client_id)
        assert revealed.sha_secret == hospital.sha_secret
        assert not hasattr(revealed, "client_secret")
        entry = last_entry(office, admin)
        assert (entry.actor.id, entry.action) == (session.user.username, AuditAction.KEYS_REVEALED)
        assert entry.client_id == hospital.client.client_id
        assert entry.details == {}


@pytest.mark.parametrize("deactivated", [False, True])
def test_a_refreshed_secret_replaces_the_old_one(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock, deactivated: bool
) -> None:
    """The old one is dead, the SHA secret the same; a deactivated client stays deactivated."""
    client_id = hospital.client.client_id
    if deactivated:
        office.clients.deactivate(admin, client_id)
    clock.move(60_000)
    renewed = office.clients.refresh_secret(admin, client_id)
    assert renewed.client_secret != hospital.client_secret
    assert renewed.sha_secret == hospital.sha_secret
    assert renewed.client.secret_issued_at_ms == clock.now_ms
    assert renewed.client.created_at_ms == clock.now_ms - 60_000
    assert last_entry(office, admin).action == AuditAction.SECRET_REFRESHED
    if deactivated:
        office.clients.activate(admin, client_id)
    with pytest.raises(RefusedError):
        office.clients.check_credentials(client_id, hospital.client_secret.reveal(), "10.0.0.1")
    assert office.clients.check_credentials(client_id, renewed.client_secret.reveal(), "10.0.0.1").name


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE clients SET sha_sealed = (SELECT sha_sealed FROM clients WHERE name = 'Other') WHERE name <> 'Other'",
        "UPDATE clients SET sha_sealed = x'01" + "00" * 90 + "'",
        "UPDATE clients SET sha_sealed = x''",
    ],
    ids=["copied from another client", "rubbish", "empty"],
)
def test_a_sealed_secret_that_was_tampered_with_is_told_and_changes_nothing(
    office: Services, admin: Session, hospital: IssuedKeys, spoil: str
) -> None:
    """It is not shown as if it were right; a refresh leaves the old client secret; the attempt is recorded."""
    create(office, admin, "Other")
    rows(office.workspace.path, spoil)
    for call in (office.clients.reveal_keys, office.clients.refresh_secret):
        with pytest.raises(StoreError) as error:
            call(admin, hospital.client.client_id)
        assert error.value.reason == "workspace-damaged"
        entry = last_entry(office, admin)
        assert (entry.client_id, entry.outcome) == (hospital.client.client_id, Outcome.FAILED)
        assert entry.reason == "workspace-damaged"
    secret = hospital.client_secret.reveal()
    assert office.clients.check_credentials(hospital.client.client_id, secret, "10.0.0.1").name == hospital.client.name


def test_a_copy_to_the_clipboard_is_recorded(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Which of the secrets, of which client, never the secret itself."""
    office.clients.record_copy(admin, hospital.client.client_id, "client-secret")
    entry = last_entry(office, admin)
    assert (entry.action, entry.details) == (AuditAction.SECRET_COPIED, {"secret": "client-secret"})
    assert entry.client_name == hospital.client.name


# Changing


def test_a_webhook_is_edited(office: Services, admin: Session) -> None:
    """The whole list is replaced; the entry holds what it was and what it is."""
    client = office.clients.create_client(admin, NewClient("Hook", ClientType.WEBHOOK, webhook=BOXES)).client
    edited = office.clients.edit_webhook(admin, client.client_id, WebhookPermissions(birth=("father-details",)))
    assert edited.webhook == WebhookPermissions(birth=("father-details",))
    assert office.clients.get_client(admin, client.client_id) == edited
    entry = last_entry(office, admin)
    assert entry.action == AuditAction.CLIENT_EDITED
    assert entry.details == {
        "old": {"birth": ["child-details", "mother-details"], "death": ["deceased-details"]},
        "new": {"birth": ["father-details"], "death": []},
    }


def test_only_a_webhook_is_edited_and_only_with_its_boxes(
    office: Services, admin: Session, hospital: IssuedKeys
) -> None:
    """Another type has nothing to edit; an unknown box changes nothing."""
    with pytest.raises(ConflictError) as conflict:
        office.clients.edit_webhook(admin, hospital.client.client_id, BOXES)
    assert conflict.value.reason == "not-a-webhook"
    check_recorded_refusal(office, admin, "client-edited", conflict.value)
    hook = office.clients.create_client(admin, NewClient("Hook", ClientType.WEBHOOK, webhook=BOXES)).client
    with pytest.raises(InputError) as refusal:
        office.clients.edit_webhook(admin, hook.client_id, WebhookPermissions(death=("child-details",)))
    check_recorded_refusal(office, admin, "client-edited", refusal.value)
    assert last_entry(office, admin).client_name == "Hook"
    assert office.clients.get_client(admin, hook.client_id) == hook


def test_a_client_is_deactivated_and_activated(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Its credentials stop and work again; doing it twice does no harm and is recorded as what it was."""
    client_id, secret = hospital.client.client_id, hospital.client_secret.reveal()
    assert office.clients.deactivate(admin, client_id).status is ClientStatus.DEACTIVATED
    entry = last_entry(office, admin)
    assert (entry.action, entry.details) == (
        AuditAction.CLIENT_DEACTIVATED,
        {"old": {"status": "active"}, "new": {"status": "deactivated"}},
    )
    with pytest.raises(RefusedError):
        office.clients.check_credentials(client_id, secret, "10.0.0.1")
    assert office.clients.deactivate(admin, client_id).status is ClientStatus.DEACTIVATED
    assert last_entry(office, admin).details == {"old": {}, "new": {}}
    assert office.clients.activate(admin, client_id).status is ClientStatus.ACTIVE
    assert last_entry(office, admin).action == AuditAction.CLIENT_ACTIVATED
    assert office.clients.check_credentials(client_id, secret, "10.0.0.1").client_id == client_id


# Deleting


@pytest.mark.parametrize("typed", ["", "Ibombo", "Ibombo District Hospital 2", "Ibombo District Hôspital", "\ud800"])
def test_deleting_takes_the_name(office: Services, admin: Session, hospital: IssuedKeys, typed: str) -> None:
    """Another name deletes nothing and is recorded."""
    with pytest.raises(RefusedError) as refusal:
        office.clients.delete(admin, hospital.client.client_id, typed)
    assert refusal.value.reason == "name-not-confirmed"
    check_recorded_refusal(office, admin, "client-deleted", refusal.value)
    assert names(office, admin) == ["Ibombo District Hospital"]


@pytest.mark.parametrize("typed", ["Ibombo District Hospital", " ibombo district hospital"])
def test_a_deleted_client_leaves_a_tombstone_without_secrets(
    office: Services, admin: Session, hospital: IssuedKeys, clock: Clock, typed: str
) -> None:
    """It is gone from the list, its secrets are destroyed, the audit still tells of it, and its name is free."""
    client_id = hospital.client.client_id
    clock.move(1)
    office.clients.delete(admin, client_id, typed)
    assert names(office, admin) == []
    tombstone = rows(
        office.workspace.path,
        "SELECT name, status, secret_hash, sha_sealed, deleted_at_ms FROM clients WHERE client_id = ?",
        client_id,
    )
    assert tombstone == [("Ibombo District Hospital", "deactivated", None, None, clock.now_ms)]
    entry = last_entry(office, admin)
    assert (entry.action, entry.client_name) == (AuditAction.CLIENT_DELETED, "Ibombo District Hospital")
    assert entry.details == {
        "old": {"name": "Ibombo District Hospital", "type": "HEALTH", "status": "active"},
    }
    with pytest.raises(RefusedError):
        office.clients.check_credentials(client_id, hospital.client_secret.reveal(), "10.0.0.1")
    again = create(office, admin, "Ibombo District Hospital")
    assert again.client.client_id != client_id
    assert {actor.id for actor in office.audit.actors(admin)} >= {client_id, again.client.client_id}


UNKNOWN: list[tuple[str, Callable[[Services, Session, str], object]]] = [
    ("keys-revealed", lambda office, admin, id_: office.clients.reveal_keys(admin, id_)),
    ("secret-refreshed", lambda office, admin, id_: office.clients.refresh_secret(admin, id_)),
    ("grace-period-ended", lambda office, admin, id_: office.clients.end_grace(admin, id_)),
    ("client-edited", lambda office, admin, id_: office.clients.edit_webhook(admin, id_, BOXES)),
    ("client-activated", lambda office, admin, id_: office.clients.activate(admin, id_)),
    ("client-deactivated", lambda office, admin, id_: office.clients.deactivate(admin, id_)),
    ("client-deleted", lambda office, admin, id_: office.clients.delete(admin, id_, "Ibombo District Hospital")),
    ("secret-copied", lambda office, admin, id_: office.clients.record_copy(admin, id_, "sha-secret")),
]


@pytest.mark.parametrize(("action", "call"), UNKNOWN, ids=[action for action, _ in UNKNOWN])
@pytest.mark.parametrize("kind", ["deleted", "unknown", "empty", "half a character", "SQL"])
def test_a_client_that_is_not_there_is_told_and_recorded(
    office: Services,
    admin: Session,
    hospital: IssuedKeys,
    kind: str,
    action: str,
    call: Callable[[Services, Session, str], object],
) -> None:
    """Deleted in another window, or never there."""
    client_id = {
        "deleted": hospital.client.client_id,
        "unknown": str(uuid.uuid4()),
        "empty": "",
        "half a character": "\ud800",
        "SQL": "' OR 1=1 --",
    }[kind]
    office.clients.delete(admin, hospital.client.client_id, hospital.client.name)
    with pytest.raises(NotFoundError) as refusal:
        call(office, admin, client_id)
    assert refusal.value.reason == "client-unknown"
    check_recorded_refusal(office, admin, action, refusal.value)
    with pytest.raises(NotFoundError):
        office.clients.get_client(admin, client_id)


def test_a_refused_change_is_undone_and_its_entry_stays(office: Services, admin: Session) -> None:
    """The entry that says so is written in the same transaction as the change is rolled back in."""
    create(office, admin, "Clinic")
    before = rows(office.workspace.path, "SELECT * FROM clients")
    count = len(all_entries(office, admin))
    with pytest.raises(ConflictError):
        create(office, admin, "clinic")
    assert rows(office.workspace.path, "SELECT * FROM clients") == before
    assert len(all_entries(office, admin)) == count + 1
