"""Reading the audit: pages, filters, text."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crvs_desktop.domain.audit import ActorKind, AuditEntry, AuditFilter, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys, NewClient
from crvs_desktop.domain.errors import InputError, UserError
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, Role
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from tests.services.conftest import (
    ADMIN,
    HOUR_MS,
    ORIGIN,
    TEMPORARY_PASSWORD,
    Clock,
    add_user,
    all_entries,
    rows,
)


def found(services: Services, session: Session, **wanted: object) -> list[AuditEntry]:
    sequences = services.audit.matching(session, AuditFilter(**wanted))  # type: ignore[arg-type]
    return services.audit.entries(session, list(sequences[:500]))


def test_everything_is_found_without_a_filter(training: Services, trainer: Session) -> None:
    """By number, oldest first, and only what is newer when asked so."""
    last = training.audit.last_sequence(trainer)
    everything = training.audit.matching(trainer, AuditFilter())
    assert list(everything) == list(range(1, last + 1))
    assert list(training.audit.matching(trainer, AuditFilter(), after=last - 2)) == [last - 1, last]
    assert list(training.audit.matching(trainer, AuditFilter(), after=last)) == []
    assert list(training.audit.matching(trainer, AuditFilter(), after=last + 5)) == []


def test_reading_the_audit_leaves_no_entry(training: Services, trainer: Session) -> None:
    """The list would never come to rest otherwise; only a refused attempt is recorded."""
    before = training.audit.last_sequence(trainer)
    training.audit.entries(trainer, [1, 2])
    training.audit.matching(trainer, AuditFilter(text="x"))
    training.audit.actors(trainer)
    training.clients.list_clients(trainer)
    training.team.list_users(trainer)
    assert training.audit.last_sequence(trainer) == before


def test_a_page_comes_in_the_order_asked_for(training: Services, trainer: Session) -> None:
    """Newest first as well; a number that is not there is left out; never more than 500 at a time."""
    last = training.audit.last_sequence(trainer)
    assert [entry.sequence for entry in training.audit.entries(trainer, [3, 1, last, last + 1, 0])] == [3, 1, last]
    assert [entry.sequence for entry in training.audit.entries(trainer, range(last, 0, -1))] == list(range(last, 0, -1))
    assert training.audit.entries(trainer, []) == []
    with pytest.raises(ValueError, match="500"):
        training.audit.entries(trainer, range(501))


FILTERS: dict[str, tuple[dict[str, object], Callable[[AuditEntry], bool]]] = {
    "actor": ({"actor_id": DEMO_ADMINISTRATOR}, lambda entry: entry.actor.id == DEMO_ADMINISTRATOR),
    "action": ({"action": "client-created"}, lambda entry: entry.action == "client-created"),
    "outcome": ({"outcome": "refused"}, lambda entry: entry.outcome is Outcome.REFUSED),
    "actor and outcome": (
        {"actor_id": "e.mayuka", "outcome": "refused"},
        lambda entry: entry.actor.id == "e.mayuka" and entry.outcome is Outcome.REFUSED,
    ),
    "text in a name": (
        {"text": "HOSPITAL"},
        lambda entry: "hospital" in (entry.actor.name + entry.client_name).lower(),
    ),
    "text and action": (
        {"text": "ibombo", "action": "credentials-checked"},
        lambda entry: entry.action == "credentials-checked" and "Ibombo" in entry.client_name,
    ),
    "text in the details": (
        {"text": "death-encounter"},
        lambda entry: "death-encounter" in str(entry.details),
    ),
    "text in the origin": ({"text": "10.20.4"}, lambda entry: "10.20.4" in entry.origin),
    "text in the reason": ({"text": "not-perm"}, lambda entry: entry.reason == "not-permitted"),
}


@pytest.mark.parametrize(("wanted", "fits"), FILTERS.values(), ids=FILTERS.keys())
def test_a_filter_finds_what_fits_and_nothing_else(
    training: Services, trainer: Session, wanted: dict[str, object], fits: Callable[[AuditEntry], bool]
) -> None:
    """Against looking through the whole history."""
    expected = [entry for entry in all_entries(training, trainer) if fits(entry)]
    assert expected
    assert found(training, trainer, **wanted) == expected


def test_a_client_is_followed_through_its_life(training: Services, trainer: Session) -> None:
    """Also one that is deleted; what was tried with its credentials belongs to it."""
    for client_id, _ in rows(training.workspace.path, "SELECT client_id, name FROM clients"):
        expected = [entry for entry in all_entries(training, trainer) if entry.client_id == client_id]
        assert found(training, trainer, client_id=client_id) == expected
        assert expected[0].action == "client-created"


def test_a_period_begins_with_its_first_and_ends_before_its_last_moment(office: Services, clock: Clock) -> None:
    """So that days follow each other without a gap or an entry counted twice."""
    admin = office.sessions.sign_in(ADMIN, "sunflower lorry 41 basket", ORIGIN)
    start_ms = clock.now_ms + HOUR_MS
    for _ in range(3):
        clock.move(HOUR_MS)
        office.sessions.record_setting_change(admin, "idle_lock_minutes", 10, 15)

    def times(from_ms: int | None, to_ms: int | None) -> list[int]:
        wanted = {"action": "setting-changed", "from_ms": from_ms, "to_ms": to_ms}
        return [(entry.at_ms - start_ms) // HOUR_MS for entry in found(office, admin, **wanted)]

    assert times(None, None) == times(start_ms, start_ms + 3 * HOUR_MS) == [0, 1, 2]
    assert times(start_ms, start_ms + 2 * HOUR_MS) == [0, 1]
    assert times(start_ms + 1, None) == [1, 2]
    assert times(None, start_ms + 1) == [0]


@pytest.mark.parametrize(("from_ms", "to_ms"), [(10, 10), (10, 9)])
def test_a_period_that_ends_before_it_begins_is_refused(
    office: Services, admin: Session, from_ms: int, to_ms: int
) -> None:
    """Instead of an empty list that looks like an answer."""
    with pytest.raises(InputError) as refusal:
        office.audit.matching(admin, AuditFilter(from_ms=from_ms, to_ms=to_ms))
    assert refusal.value.reason == "filter-invalid"


NAMES = [
    "100% sure",
    "1000 sure",
    "under_score",
    "underXscore",
    "back\\slash",
    'say "hello"',
    "it's",
    "Ärzte Ötztal",
    "ΟΔΟΣ Αθήνα",
    "МОСКВА",
    "Straße",
    "<b>&amp;",
    "東京",
]
TEXTS = {
    "100%": ["100% sure"],
    "%": ["100% sure"],
    "_": ["under_score"],
    "r_s": ["under_score"],
    "\\": ["back\\slash"],
    '"': ['say "hello"'],
    'SAY "H': ['say "hello"'],
    "'": ["it's"],
    "ärzte öTZ": ["Ärzte Ötztal"],
    "ÄRZTE": ["Ärzte Ötztal"],
    "A\u0308RZTE": ["Ärzte Ötztal"],  # as some keyboards write it
    "αθήνα": ["ΟΔΟΣ Αθήνα"],
    "οδος": ["ΟΔΟΣ Αθήνα"],
    "москва": ["МОСКВА"],
    "STRASSE": ["Straße"],
    "<b>": ["<b>&amp;"],
    "京": ["東京"],
    "'; DROP TABLE audit_entries; --": [],
    "%%": [],
    "half \ud800": [],
    "x" * 10_000: [],
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items(), ids=[ascii(text[:20]) for text in TEXTS])
def test_text_is_looked_for_as_it_is_in_any_case_and_script(
    office: Services, admin: Session, text: str, expected: list[str]
) -> None:
    """Signs that mean something to SQL mean nothing here; capital letters of every script are the same letters."""
    for name in NAMES:
        office.clients.create_client(admin, NewClient(name, ClientType.HEALTH))
    entries = found(office, admin, text=text)
    assert [entry.client_name for entry in entries if entry.action == "client-created"] == expected


@pytest.mark.parametrize("text", ['Joy "J"', "JOY", '"j" phiri', "\\"])
def test_text_is_found_in_the_details_alone(office: Services, admin: Session, text: str) -> None:
    """Quotation marks and backslashes are written differently there."""
    office.team.create_user(admin, "j.phiri", 'Joy "J" Phiri\\', Role.FIELD_AGENT, TEMPORARY_PASSWORD)
    (entry,) = found(office, admin, text=text)
    assert entry.details["user"] == "j.phiri"


def test_looking_for_text_can_be_stopped(training: Services, trainer: Session) -> None:
    """Someone typed on."""
    assert list(training.audit.matching(trainer, AuditFilter(text="a"), cancelled=lambda: True)) == []


@pytest.mark.parametrize("chunk", [1, 7, 10_000])
def test_text_is_found_once_however_the_audit_is_cut(
    training: Services, trainer: Session, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    """It is looked through piece by piece."""
    expected = [entry for entry in all_entries(training, trainer) if "hospital" in entry.client_name.lower()]
    monkeypatch.setattr("crvs_desktop.services.audit.CHUNK", chunk)
    assert found(training, trainer, text="hospital") == expected


def test_newer_entries_are_found_when_asked_again(office: Services, admin: Session) -> None:
    """Only what came since, through every filter."""
    wanted = AuditFilter(action="client-created", text="clinic")
    office.clients.create_client(admin, NewClient("Clinic 1", ClientType.HEALTH))
    first = list(office.audit.matching(admin, wanted))
    office.clients.create_client(admin, NewClient("Clinic 2", ClientType.HEALTH))
    office.clients.create_client(admin, NewClient("Other", ClientType.HEALTH))
    second = list(office.audit.matching(admin, wanted, after=first[-1]))
    assert [entry.client_name for entry in office.audit.entries(admin, second)] == ["Clinic 2"]


def test_the_filter_offers_everyone_who_was_ever_there(office: Services, admin: Session, hospital: IssuedKeys) -> None:
    """Users and clients, deactivated and deleted ones too."""
    other = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    office.team.deactivate_user(admin, other.user.user_id)
    office.clients.delete(admin, hospital.client.client_id, hospital.client.name)
    actors = office.audit.actors(admin)
    assert [(actor.kind, actor.id, actor.name) for actor in actors] == [
        (ActorKind.USER, "j.phiri", "J.Phiri"),
        (ActorKind.USER, ADMIN, "Mercy Banda"),
        (ActorKind.CLIENT, hospital.client.client_id, "Ibombo District Hospital"),
    ]


def test_an_entry_reads_as_it_was_written(office: Services, admin: Session) -> None:
    """Nothing of it changes on the way through the file."""
    with pytest.raises(UserError):
        office.clients.create_client(admin, NewClient("“Ünusual” 東京 \u202e", ClientType.WEBHOOK))
    entry = all_entries(office, admin)[-1]
    assert entry.client_name == "“Ünusual” 東京 "
    assert replace(entry, hash="") != entry
    assert entry.details == {"type": "WEBHOOK"}
