"""The outbox: what is put into it when something is registered, and how it is emptied."""

import json
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import Client, ClientType, Event, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.signatures import verifies
from crvs_desktop.domain.webhooks import Attempt, Obstacle
from crvs_desktop.models.tables import ClientRow, DeliveryRow, RecordRow, SubscriptionRow
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess, PracticeControl
from crvs_desktop.services.practice.outbox import (
    PAUSES_MS,
    SHARE,
    TAKEN_MS,
    Outbox,
    Parcel,
    Sent,
    enqueue_deliveries,
)
from crvs_desktop.services.practice.registering import Registering
from crvs_desktop.services.session import Session
from tests.services.conftest import NOW_MS, PASSWORD, ROOT, Clock, all_entries, chain_in_file, cheap_environment, rows
from tests.services.practice.registrations import registration

ALL = 1000


def subscribe(services: Services, client_id: str, topic: str, number: int) -> None:
    with services.workspace.transaction():
        SubscriptionRow.create(
            subscription_id=f"s-{number}",
            client=ClientRow.get(ClientRow.client_id == client_id),
            callback=f"http://127.0.0.1:9/{number}",
            topic=topic,
            created_at_ms=NOW_MS,
        )


def register(services: Services, event: str, *left_out: str) -> int:
    with services.workspace.transaction():
        count = RecordRow.select().count()
        record = RecordRow.create(
            record_id=f"r-{count}",
            event=event,
            status="REGISTERED",
            tracking_id=f"T{count}",
            title="Zoë",
            declared_on="2025-11-23",
            office_id="o-1",
            bundle=json.dumps(registration("birth" if event == "marriage" else event, *left_out)),
            created_at_ms=NOW_MS,
            modified_at_ms=NOW_MS,
        )
        return enqueue_deliveries(record, NOW_MS)


def contents(services: Services) -> dict[str, list[str]]:
    """Return what each waiting delivery holds, by subscription."""
    with services.workspace.reading():
        found = {row.subscription_id: json.loads(row.body) for row in DeliveryRow.select().order_by(DeliveryRow.id)}
    return {
        key: [entry["resource"]["id"] for entry in body["event"]["context"][0]["entry"]] for key, body in found.items()
    }


def test_each_subscriber_gets_a_bundle_of_its_own(office: Services, admin: Session) -> None:
    """Reference 8.5 and W5: nobody gets a section that only an earlier one may see; National ID has a fixed list."""
    everything = WebhookPermissions(birth=("mother-details", "informant-details", "supporting-documents"))
    for number, new in enumerate(
        (
            NewClient("All", ClientType.WEBHOOK, webhook=everything),
            NewClient("None", ClientType.WEBHOOK),
            NewClient("National ID", ClientType.NATIONAL_ID),
        )
    ):
        client_id = office.clients.create_client(admin, new).client.client_id
        subscribe(office, client_id, "BIRTH_REGISTERED", number)
    assert register(office, "birth") == 3
    assert contents(office) == {
        "s-0": ["t-1", "child", "mother", "informant", "first"],
        "s-1": ["t-1", "child"],
        "s-2": ["t-1", "child", "child", "mother", "father", "first", "informant"],
    }


def test_an_edit_applies_to_the_next_event(office: Services, admin: Session) -> None:
    """Reference 8.5: the permissions are those of the moment of the event."""
    client = office.clients.create_client(admin, NewClient("Hook", ClientType.WEBHOOK)).client
    subscribe(office, client.client_id, "DEATH_REGISTERED", 1)
    register(office, "death")
    assert contents(office) == {"s-1": ["t-1", "deceased"]}
    office.clients.edit_webhook(admin, client.client_id, WebhookPermissions(death=("death-encounter",)))
    assert contents(office) == {"s-1": ["t-1", "deceased"]}
    rows(office.workspace.path, "DELETE FROM deliveries")
    register(office, "death")
    assert contents(office) == {"s-1": ["t-1", "deceased", "place"]}


@pytest.mark.parametrize("topic", ["BIRTH_CERTIFIED", "BIRTH_CORRECTED", "DEATH_REGISTERED"])
@pytest.mark.parametrize("event", ["birth", "marriage"])
def test_nothing_is_sent_for_what_was_not_subscribed_to(
    office: Services, admin: Session, topic: str, event: str
) -> None:
    """Reference 8.1: four topics never fire, and a marriage fires nothing."""
    client = office.clients.create_client(admin, NewClient("Hook", ClientType.WEBHOOK)).client
    subscribe(office, client.client_id, topic, 1)
    assert register(office, event) == 0
    assert contents(office) == {}


@pytest.fixture
def access(office: Services, admin: Session, environment: Environment) -> PracticeAccess:
    return PracticeControl(office.workspace, environment).start(admin, "test")


@pytest.fixture
def outbox(office: Services, environment: Environment, access: PracticeAccess) -> Outbox:
    return Outbox(office.workspace, environment, access)


def new_client(office: Services, admin: Session, name: str = "Hook") -> Client:
    return office.clients.create_client(admin, NewClient(name, ClientType.WEBHOOK)).client


def queue(office: Services, admin: Session, name: str = "Hook", number: int = 1, count: int = 1) -> Client:
    """Let a new client be told of this many births."""
    client = new_client(office, admin, name)
    subscribe(office, client.client_id, "BIRTH_REGISTERED", number)
    for _ in range(count):
        register(office, "birth")
    return client


def answered(parcel: Parcel, status: int | None = 200, error: str = "") -> Sent:
    return Sent(parcel.number, Attempt(parcel.at_ms, 7, parcel.signature, status, "an answer", error))


def take(outbox: Outbox, *sent: Sent, under_way: dict[str, int] | None = None, room: int = ALL) -> list[Parcel]:
    return outbox.exchange(sent, under_way or {}, room)


def states(office: Services) -> list[object]:
    return [state for (state,) in rows(office.workspace.path, "SELECT state FROM deliveries ORDER BY id")]


def deliveries_in_audit(office: Services, admin: Session) -> list[tuple[str, str, object]]:
    return [
        (entry.outcome, entry.reason, entry.details["attempt"])
        for entry in all_entries(office, admin)
        if entry.action == AuditAction.WEBHOOK_DELIVERED
    ]


def test_a_parcel_is_what_was_queued_signed(office: Services, admin: Session, outbox: Outbox) -> None:
    """The stored body byte by byte, with the signature of the client's SHA secret."""
    client = queue(office, admin)
    (parcel,) = take(outbox)
    ((body, callback),) = rows(office.workspace.path, "SELECT body, callback FROM deliveries")
    assert (parcel.body, parcel.callback, parcel.subscription_id) == (str(body).encode(), callback, "s-1")
    assert verifies(office.clients.reveal_keys(admin, client.client_id).sha_secret, parcel.body, parcel.signature)


def test_what_was_taken_is_not_taken_again_for_a_while(
    office: Services, admin: Session, outbox: Outbox, clock: Clock
) -> None:
    """When the program ended meanwhile, it comes up again, and no attempt was counted."""
    queue(office, admin)
    (parcel,) = take(outbox)
    clock.move(TAKEN_MS - 1)
    assert take(outbox) == []
    clock.move(1)
    assert [again.number for again in take(outbox)] == [parcel.number]
    assert rows(office.workspace.path, "SELECT attempts FROM deliveries") == [(0,)]


def test_a_delivery_that_was_taken_is_done(office: Services, admin: Session, outbox: Outbox, clock: Clock) -> None:
    """One attempt with all that is known of it, one entry of the audit, and never again."""
    client = queue(office, admin)
    (parcel,) = take(outbox)
    assert take(outbox, answered(parcel)) == []
    assert states(office) == ["delivered"]
    columns = "at_ms, took_ms, signature, status, answer, error"
    attempts = rows(office.workspace.path, f"SELECT {columns} FROM delivery_attempts")
    assert attempts == [(NOW_MS, 7, parcel.signature, 200, "an answer", "")]
    (entry,) = [found for found in all_entries(office, admin) if found.action == "webhook-delivered"]
    assert (entry.outcome, entry.actor.kind, entry.client_id) == (Outcome.DONE, "program", client.client_id)
    assert entry.details == {
        "delivery": parcel.number,
        "topic": "BIRTH_REGISTERED",
        "callback": "http://127.0.0.1:9/1",
        "attempt": 1,
        "http_status": 200,
    }
    clock.move(1_000_000)
    assert take(outbox) == []


def test_8_7_three_attempts_with_growing_pauses(office: Services, admin: Session, outbox: Outbox, clock: Clock) -> None:
    """Every failure is recorded; after the third one it is given up."""
    queue(office, admin)
    (parcel,) = take(outbox)
    assert take(outbox, answered(parcel, 500, Obstacle.ANSWER_NOT_2XX)) == []
    for pause_ms in PAUSES_MS:
        clock.move(pause_ms - 1)
        assert take(outbox) == []
        clock.move(1)
        (again,) = take(outbox)
        assert (again.body, again.signature) == (parcel.body, parcel.signature)
        take(outbox, answered(again, None, Obstacle.TIMED_OUT))
    assert states(office) == ["failed"]
    assert PAUSES_MS[0] < PAUSES_MS[1]
    clock.move(1_000_000)
    assert take(outbox) == []
    assert deliveries_in_audit(office, admin) == [
        (Outcome.FAILED, "answer-not-2xx", 1),
        (Outcome.FAILED, "timed-out", 2),
        (Outcome.FAILED, "timed-out", 3),
    ]


def test_4_3_a_deactivated_clients_deliveries_wait(
    office: Services, admin: Session, outbox: Outbox, clock: Clock
) -> None:
    """Those that were queued before and those that come up meanwhile; activating lets them go."""
    client = queue(office, admin)
    queue(office, admin, "Another", 2)
    office.clients.deactivate(admin, client.client_id)
    assert register(office, "birth") == 2
    assert [parcel.subscription_id for parcel in take(outbox)] == ["s-2", "s-2"]
    office.clients.activate(admin, client.client_id)
    assert [parcel.subscription_id for parcel in take(outbox)] == ["s-1"] * 3


def test_4_3_deactivated_between_two_attempts(office: Services, admin: Session, outbox: Outbox, clock: Clock) -> None:
    """The attempt under way is recorded; the next one waits for the client."""
    client = queue(office, admin)
    (parcel,) = take(outbox)
    office.clients.deactivate(admin, client.client_id)
    take(outbox, answered(parcel, 500, Obstacle.ANSWER_NOT_2XX))
    clock.move(PAUSES_MS[0])
    assert take(outbox) == []
    office.clients.activate(admin, client.client_id)
    assert [again.number for again in take(outbox)] == [parcel.number]


@pytest.mark.parametrize(("error", "state"), [("", "delivered"), (Obstacle.NOT_REACHED, "cancelled")])
def test_4_3_deleting_a_client_ends_its_subscriptions(
    office: Services, admin: Session, outbox: Outbox, error: str, state: str
) -> None:
    """What waits is cancelled; what was under way is recorded as it went; another client's go on."""
    client = queue(office, admin, count=2)
    queue(office, admin, "Another", 2)
    parcels = take(outbox, room=1)
    rows(office.workspace.path, "UPDATE deliveries SET attempts = 2")  # so that the one under way is the last
    office.clients.delete(admin, client.client_id, client.name)
    assert rows(office.workspace.path, "SELECT subscription_id FROM subscriptions") == [("s-2",)]
    assert states(office) == ["cancelled", "cancelled", "cancelled", "waiting"]
    assert [parcel.subscription_id for parcel in take(outbox, answered(parcels[0], None, error))] == ["s-2"]
    assert states(office) == [state, "cancelled", "cancelled", "waiting"]
    assert register(office, "birth") == 1


def test_a_refused_deletion_ends_nothing(office: Services, admin: Session) -> None:
    """Subscriptions and deliveries stay as they were."""
    client = queue(office, admin)
    with pytest.raises(Exception, match="typed name"):
        office.clients.delete(admin, client.client_id, "another")
    assert states(office) == ["waiting"]
    assert rows(office.workspace.path, "SELECT count(*) FROM subscriptions") == [(1,)]


def test_a_busy_subscription_leaves_room_for_others(office: Services, admin: Session, outbox: Outbox) -> None:
    """Only a few to each are under way at once, however many wait before the others."""
    queue(office, admin, count=150)
    queue(office, admin, "Another", 2)
    first = take(outbox)
    assert [parcel.subscription_id for parcel in first] == ["s-1"] * SHARE
    second = take(outbox, under_way={"s-1": SHARE})
    assert [parcel.subscription_id for parcel in second] == ["s-2"]
    assert len(take(outbox, under_way={"s-1": SHARE - 1})) == 1
    assert len(take(outbox, room=2)) == 2


def test_a_damaged_secret_holds_up_nobody_else(office: Services, admin: Session, outbox: Outbox, clock: Clock) -> None:
    """Weakness W21: its deliveries fail one by one, with the reason; the others are sent."""
    client = queue(office, admin)
    queue(office, admin, "Another", 2)
    rows(office.workspace.path, "UPDATE clients SET sha_sealed = x'01' WHERE client_id = ?", client.client_id)
    assert [parcel.subscription_id for parcel in take(outbox)] == ["s-2"]
    assert (Outcome.FAILED, "secret-damaged", 1) in deliveries_in_audit(office, admin)
    for pause_ms in PAUSES_MS:
        clock.move(pause_ms)
        take(outbox)
    assert states(office)[0] == "failed"


def test_after_the_workspace_key_was_replaced_everything_waits(
    office: Services, admin: Session, outbox: Outbox, clock: Clock
) -> None:
    """Nothing can be signed with the old key: that is said as it is, no try is used up, and the next start sends it."""
    queue(office, admin)
    office.recovery.rotate_key(admin, PASSWORD)
    with pytest.raises(StoreError) as caught:
        take(outbox)
    assert caught.value.reason == "key-replaced"
    assert states(office) == ["waiting"]
    assert deliveries_in_audit(office, admin) == []
    restarted = Outbox(office.workspace, cheap_environment(clock), PracticeAccess(admin.key))
    assert [parcel.subscription_id for parcel in take(restarted)] == ["s-1"]


def test_ending_puts_back_what_was_not_sent(office: Services, admin: Session, outbox: Outbox) -> None:
    """It is due again at once, and what was sent is recorded."""
    queue(office, admin, count=3)
    sent, *unsent = take(outbox)
    outbox.end([answered(sent)], [parcel.number for parcel in unsent])
    assert states(office) == ["delivered", "waiting", "waiting"]
    assert [parcel.number for parcel in take(outbox)] == [parcel.number for parcel in unsent]


def test_two_programs_share_an_outbox(
    office: Services, admin: Session, access: PracticeAccess, environment: Environment
) -> None:
    """On one file at once; nothing is taken by both, nothing is left."""
    queue(office, admin, count=40)
    start = threading.Barrier(2, timeout=10)
    taken: list[int] = []

    def empty() -> None:
        services = open_services(office.workspace.path, environment)
        with closing(services.workspace):
            other = Outbox(services.workspace, environment, access)
            start.wait()
            sent: list[Sent] = []
            while True:
                parcels = other.exchange(sent, {}, 3)
                sent = [answered(parcel) for parcel in parcels]
                taken.extend(parcel.number for parcel in parcels)
                if not sent:
                    return

    threads = [threading.Thread(target=empty) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(1, 41))
    assert set(states(office)) == {"delivered"}
    assert rows(office.workspace.path, "SELECT count(*), max(attempts) FROM deliveries") == [(40, 1)]
    chain_in_file(office.workspace.path)


REGISTER = """
import sys
from pathlib import Path
from crvs_desktop.domain.clients import Event
from crvs_desktop.services import open_services
from crvs_desktop.services.practice.registering import Registering
from tests.services.conftest import ADMIN, ORIGIN, PASSWORD, cheap_environment
environment = cheap_environment()
services = open_services(Path(sys.argv[1]), environment)
session = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
print("ready", flush=True)
sys.stdin.readline()
for number in range(10):
    Registering(services.workspace, environment).register_sample(session, list(Event)[number % 2])
services.workspace.close()
"""


def test_registrations_at_once_are_all_queued(office: Services, admin: Session, office_path: Path) -> None:
    """From two programs; each registration tells each subscriber once."""
    queue(office, admin, count=0)
    command = [sys.executable, "-W", "error", "-c", REGISTER, str(office_path)]
    programs = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
        assert program.returncode == 0
    query = "SELECT count(*), count(DISTINCT record_id) FROM deliveries"
    assert rows(office_path, query) == [(10, 10)]


def test_registering_that_fails_queues_nothing(
    office: Services, admin: Session, environment: Environment, office_path: Path
) -> None:
    """Record and deliveries are one transaction."""
    queue(office, admin, count=0)
    registering = Registering(office.workspace, environment)
    registering.register_sample(admin, Event.DEATH)
    rows(office_path, "CREATE TRIGGER broken BEFORE INSERT ON deliveries BEGIN SELECT RAISE(ABORT, 'broken'); END")
    before = rows(office_path, "SELECT count(*) FROM records")
    with pytest.raises(Exception, match="broken"):
        registering.register_sample(admin, Event.BIRTH)
    assert rows(office_path, "SELECT count(*) FROM records") == before
    assert states(office) == []
