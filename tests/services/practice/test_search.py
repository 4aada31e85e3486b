"""A search as a use case: quota, cap, order, history, audit. Source: reference, sections 7.4, 4.3 and 10, W15, W16."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crvs_desktop.domain.audit import ActorKind, AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import InputError, RefusedError, StoreError
from crvs_desktop.domain.registrations import HistoryAction, Record
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.practice.callers import Caller, Origin
from crvs_desktop.services.practice.records import Records
from crvs_desktop.services.practice.search import RecordSearch
from crvs_desktop.services.session import Session
from tests.services.conftest import Clock, all_entries, chain_in_file, last_entry, rows
from tests.services.practice.shelf import CHANDA, DRAFT, KOFI, SHELF, WEDDING, ZOE, births, store

ORIGIN = Origin.of("127.0.0.1", "test")
MIDNIGHT_MS = 1_763_942_400_000  # 2025-11-24T00:00:00.000Z


@pytest.fixture
def searching(office: Services, admin: Session, environment: Environment) -> RecordSearch:
    """Over the records of the shelf."""
    store(office.workspace, SHELF)
    return RecordSearch(office.workspace, environment, PracticeAccess(admin.key))


@pytest.fixture
def new_caller(office: Services, admin: Session) -> Callable[..., Caller]:
    def new_caller(
        name: str = "Insurance fund", daily_quota: int | None = None, kind: ClientType = ClientType.RECORD_SEARCH
    ) -> Caller:
        client = office.clients.create_client(admin, NewClient(name, kind, daily_quota=daily_quota)).client
        return Caller(client.client_id, client.name, client.type, True, ORIGIN)

    return new_caller


def tracking_ids(records: tuple[Record, ...]) -> list[str]:
    return [record.registration.tracking_id for record in records]


def counted(services: Services) -> list[tuple[object, ...]]:
    return rows(services.workspace.path, "SELECT day, count FROM search_counts ORDER BY day, client_id")


def test_what_is_found_is_given_as_it_is_stored(searching: RecordSearch, new_caller: Callable[..., Caller]) -> None:
    """Facts and history, up to the moment of the search."""
    (record,) = searching.search(new_caller(), {"trackingId": ZOE.tracking_id})
    assert record.registration == ZOE
    assert [entry.action for entry in record.history] == [HistoryAction.DECLARED, HistoryAction.REGISTERED]


def test_7_4_order_is_by_declaration_latest_first(searching: RecordSearch, new_caller: Callable[..., Caller]) -> None:
    """`page size` row: `sort` defaults to `desc`, on the declaration date."""
    caller = new_caller()
    ordered = [WEDDING.tracking_id, CHANDA.tracking_id, ZOE.tracking_id, KOFI.tracking_id]
    assert tracking_ids(searching.search(caller, {"eventCountry": "FAR"})) == ordered[::-1]
    assert tracking_ids(searching.search(caller, {"eventCountry": "FAR"}, ascending=True)) == ordered


def test_7_4_five_records_are_given_and_six_are_refused(
    office: Services, admin: Session, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """`result cap` row: more than five give no data; nothing is retrieved and nothing counted."""
    caller = new_caller()
    store(office.workspace, births(5, "Kapambwe"))
    assert len(searching.search(caller, {"childLastName": "Kapambwe"})) == 5
    before = rows(office.workspace.path, "SELECT count(*) FROM record_history")
    store(office.workspace, births(1, "Kapambwe", first=5))
    with pytest.raises(RefusedError) as error:
        searching.search(caller, {"childLastName": "Kapambwe"})
    assert error.value.reason == "too-many-results"
    assert rows(office.workspace.path, "SELECT count(*) - 2 FROM record_history") == before  # the new record's own two
    assert counted(office) == [("2025-11-23", 1)]
    entry = last_entry(office, admin)
    assert (entry.outcome, entry.reason) == (Outcome.REFUSED, "too-many-results")


def test_7_3_no_parameter_matches_everything(
    office: Services, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """Which usually trips the limit of five."""
    assert len(searching.search(new_caller("First"), {})) == 4
    store(office.workspace, births(2, "Kapambwe"))
    with pytest.raises(RefusedError, match="too many results"):
        searching.search(new_caller("Second"), {})


def test_7_4_exactly_the_quota_fits(
    office: Services, admin: Session, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """`quota` row: refused when today's count has reached it, before anything is looked for."""
    caller = new_caller(daily_quota=2)
    for _ in range(2):
        assert searching.search(caller, {"trackingId": ZOE.tracking_id})
    for parameters in ({"trackingId": ZOE.tracking_id}, {"trackingId": "nobody"}, {"childDoBStart": "2024-01-01"}):
        with pytest.raises(RefusedError) as error:
            searching.search(caller, parameters)
        assert error.value.reason == "quota-used-up"
    assert counted(office) == [("2025-11-23", 2)]
    entry = last_entry(office, admin)
    assert (entry.outcome, entry.reason, entry.client_id) == (Outcome.REFUSED, "quota-used-up", caller.client_id)


def test_7_4_errors_and_empty_results_are_free(
    office: Services, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """`what counts` row."""
    caller = new_caller(daily_quota=1)
    for _ in range(3):
        assert searching.search(caller, {"trackingId": "nobody"}) == ()
        with pytest.raises(InputError):
            searching.search(caller, {"childDoBStart": "2024-01-01"})
    assert counted(office) == []
    assert searching.search(caller, {"trackingId": ZOE.tracking_id})


def test_7_4_the_day_ends_at_midnight_utc(
    office: Services, searching: RecordSearch, new_caller: Callable[..., Caller], clock: Clock
) -> None:
    """`day` row."""
    caller = new_caller(daily_quota=1)
    clock.now_ms = MIDNIGHT_MS - 1
    searching.search(caller, {"trackingId": ZOE.tracking_id})
    with pytest.raises(RefusedError):
        searching.search(caller, {"trackingId": ZOE.tracking_id})
    clock.now_ms = MIDNIGHT_MS
    searching.search(caller, {"trackingId": ZOE.tracking_id})
    assert counted(office) == [("2025-11-23", 1), ("2025-11-24", 1)]


def test_7_4_the_quota_is_each_clients_own_and_outlives_a_refresh(
    office: Services, admin: Session, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """`day` row: per client, kept across a refresh of the secret."""
    caller, other = new_caller("First", daily_quota=1), new_caller("Second", daily_quota=1)
    searching.search(caller, {"trackingId": ZOE.tracking_id})
    office.clients.refresh_secret(admin, caller.client_id)
    with pytest.raises(RefusedError):
        searching.search(caller, {"trackingId": ZOE.tracking_id})
    assert searching.search(other, {"trackingId": ZOE.tracking_id})


def test_7_4_each_record_gets_a_retrieved_entry(
    office: Services,
    admin: Session,
    environment: Environment,
    searching: RecordSearch,
    new_caller: Callable[..., Caller],
) -> None:
    """`audit` row: with the client's name and the role `Record search`; in those that were found only."""
    caller = new_caller()
    searching.search(caller, {"event": "birth"})
    records = Records(office.workspace, environment)
    for registration in (ZOE, KOFI):
        entry = records.get(admin, registration.record_id).history[-1]
        assert (entry.action, entry.status, entry.role) == (
            HistoryAction.RETRIEVED,
            registration.status,
            "Record search",
        )
        assert (entry.actor.kind, entry.actor.id, entry.actor.name) == (
            ActorKind.CLIENT,
            caller.client_id,
            "Insurance fund",
        )
    for registration in (CHANDA, WEDDING, DRAFT):
        assert records.get(admin, registration.record_id).history[-1].action is not HistoryAction.RETRIEVED


def test_10_a_search_is_one_audit_entry_without_what_was_asked(
    office: Services, admin: Session, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """Which parameters were given, not their values; which records were found, and where the call came from."""
    caller = new_caller()
    before = len(all_entries(office, admin))
    searching.search(caller, {"name": "Petronela", "event": "birth", "childDoB": "", "registrationStatuses": ["X"]})
    (entry,) = all_entries(office, admin)[before:]
    assert (entry.action, entry.outcome, entry.origin) == (AuditAction.RECORDS_SEARCHED, Outcome.DONE, "127.0.0.1")
    assert (entry.actor, entry.client_id, entry.client_name) == (caller.actor, caller.client_id, "Insurance fund")
    assert entry.details == {
        "agent": "test",
        "parameters": ["event", "name"],
        "found": 1,
        "tracking_ids": [ZOE.tracking_id],
    }
    assert chain_in_file(office.workspace.path) == entry.sequence


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"informantFirstNames": "Petronela", "childDoBEnd": "2024-01-01"}, "date-range-incomplete"),
        ({"informantFirstNames": "Petronela", "childDoB": "Petronela"}, "date-invalid"),
        ({"informantFirstNames": "Petronela" * 50}, "parameter-too-long"),
    ],
)
def test_10_a_refused_search_is_recorded_with_its_reason(
    office: Services,
    admin: Session,
    searching: RecordSearch,
    new_caller: Callable[..., Caller],
    parameters: dict[str, str],
    reason: str,
) -> None:
    """Without the values, too."""
    with pytest.raises(InputError):
        searching.search(new_caller(), parameters)
    entry = last_entry(office, admin)
    assert (entry.action, entry.outcome, entry.reason) == (AuditAction.RECORDS_SEARCHED, Outcome.REFUSED, reason)
    assert entry.details == {"agent": "test", "parameters": sorted(parameters)}
    assert "Petronela" not in str(rows(office.workspace.path, "SELECT * FROM audit_entries"))


@pytest.mark.parametrize("kind", [kind for kind in ClientType if kind is not ClientType.RECORD_SEARCH])
def test_another_type_may_not_search(
    office: Services, admin: Session, searching: RecordSearch, new_caller: Callable[..., Caller], kind: ClientType
) -> None:
    """Section 3: each type may do what it is for."""
    with pytest.raises(RefusedError) as error:
        searching.search(new_caller(kind=kind), {"trackingId": ZOE.tracking_id})
    assert error.value.reason == last_entry(office, admin).reason == "scope-missing"


def test_4_3_a_client_that_was_stopped_finds_nothing(
    office: Services, admin: Session, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """Deactivated, then active again, then deleted, all with the token of before."""
    caller = new_caller()
    office.clients.deactivate(admin, caller.client_id)
    with pytest.raises(RefusedError) as error:
        searching.search(caller, {"trackingId": ZOE.tracking_id})
    assert error.value.reason == last_entry(office, admin).reason == "client-inactive"
    office.clients.activate(admin, caller.client_id)
    assert searching.search(caller, {"trackingId": ZOE.tracking_id})
    office.clients.delete(admin, caller.client_id, caller.name)
    with pytest.raises(RefusedError):
        searching.search(caller, {"trackingId": ZOE.tracking_id})


def test_w16_what_cannot_be_recorded_is_not_given(
    office: Services, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """The disk is full: no answer, and neither history nor count nor half an entry of the audit."""
    caller = new_caller(daily_quota=1_000_000)
    connection = office.workspace._database.connection()
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")

    def search_until_full() -> None:
        for _ in range(1000):
            searching.search(caller, {"eventCountry": "FAR"})

    with pytest.raises(StoreError) as error:
        search_until_full()
    assert error.value.reason == "disk-full"
    path = office.workspace.path
    ((done,),) = rows(path, "SELECT count(*) FROM audit_entries WHERE action = 'records-searched'")
    assert rows(path, "SELECT count(*) FROM record_history WHERE action = 'retrieved'") == [(int(str(done)) * 4,)]
    assert counted(office) == ([("2025-11-23", done)] if done else [])
    connection.execute("PRAGMA max_page_count = 1000000")
    assert len(searching.search(caller, {"eventCountry": "FAR"})) == 4
    chain_in_file(path)


def test_a_word_registered_by_another_window_is_found(
    office: Services, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """Though the words were read before."""
    caller = new_caller()
    assert searching.search(caller, {"childLastName": "Kapambwa"}) == ()
    store(office.workspace, births(1, "Kapambwe"))
    assert len(searching.search(caller, {"childLastName": "Kapambwa"})) == 1


def test_w15_a_quota_of_nothing_refuses_all(
    office: Services, searching: RecordSearch, new_caller: Callable[..., Caller]
) -> None:
    """7.4, `quota` row; the program sets none below 1, so here it is as if one were missing."""
    caller = replace(new_caller(kind=ClientType.HEALTH), type=ClientType.RECORD_SEARCH)
    with pytest.raises(RefusedError) as error:
        searching.search(caller, {"trackingId": ZOE.tracking_id})
    assert error.value.reason == "quota-used-up"
