"""Deliveries to a receiver in another process. Source: reference, sections 4.3, 8.5 to 8.7 and 9."""

import hashlib
import hmac
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from crvs_desktop.api.limits import Limits
from crvs_desktop.api.server import PracticeServer, bind
from crvs_desktop.api.store import Store
from crvs_desktop.domain.audit import AuditAction, AuditEntry, Outcome
from crvs_desktop.domain.clients import ClientType, Event, IssuedKeys, WebhookPermissions
from crvs_desktop.services.practice.outbox import PAUSES_MS, TAKEN_MS
from crvs_desktop.services.practice.registering import Registering
from tests.api.conftest import Api
from tests.api.receivers import Got, Place, ReceiverProcess
from tests.services.conftest import ROOT, all_entries, cheap_environment, rows

WAIT_S = 20
ALL_BIRTH = ("child-details", "mother-details", "father-details", "informant-details", "supporting-documents")


# Receivers that do not answer are given up soon.
IMPATIENT = Limits(callback_s=0.5)
impatient = pytest.mark.parametrize("limits", [IMPATIENT], ids=[""])


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    """Those of a Webhook client that may see everything."""
    everything = WebhookPermissions(
        birth=ALL_BIRTH,
        death=("deceased-details", "death-encounter", "informant-details", "supporting-documents"),
    )
    return api.create(ClientType.WEBHOOK, webhook=everything)


def subscribe(api: Api, keys: IssuedKeys, place: Place, topic: str = "BIRTH_REGISTERED") -> str:
    """Subscribe a place whose answer to the challenge is not what the test is about; return the subscription's id."""
    scheme, _, host, _kind, _what, number = place.url.split("/")
    answer = api.subscribe(keys, f"{scheme}//{host}/ok/-/{number}", topic)
    assert answer.status_code == 202
    ((subscription_id,),) = rows(api.path, "SELECT subscription_id FROM subscriptions ORDER BY id DESC LIMIT 1")
    rows(api.path, "UPDATE subscriptions SET callback = ? WHERE subscription_id = ?", place.url, subscription_id)
    return str(subscription_id)


def register(api: Api, event: Event = Event.BIRTH) -> None:
    Registering(api.services.workspace, cheap_environment(api.clock)).register_sample(api.admin, event)


def eventually(is_so: Callable[[], bool]) -> None:
    """Wait until it is so; the deliverer writes from its own thread."""
    pause = threading.Event()
    for _ in range(WAIT_S * 50):
        if is_so():
            return
        pause.wait(0.02)
    pytest.fail("It never came about.")


def started(api: Api, limits: Limits) -> PracticeServer:
    """Return another server of the same workspace."""
    server = PracticeServer(api.practice, bind(0), Store(api.services.workspace), limits)
    server.start()
    return server


def states(api: Api) -> list[tuple[object, ...]]:
    return rows(api.path, "SELECT state, attempts FROM deliveries ORDER BY id")


def attempts(api: Api) -> list[tuple[object, ...]]:
    return rows(api.path, "SELECT status, error FROM delivery_attempts ORDER BY id")


def delivered(api: Api) -> list[AuditEntry]:
    return [entry for entry in all_entries(api.services, api.admin) if entry.action == AuditAction.WEBHOOK_DELIVERED]


def is_signed(got: Got, keys: IssuedKeys) -> bool:
    """Check by the rule of section 8.6, with none of the program's own code."""
    message = "sha256:" + quote(got.body, safe="!~*'()")
    digest = hmac.new(keys.sha_secret.reveal().encode(), message.encode(), hashlib.sha256).hexdigest()
    return got.headers["X-Hub-Signature"] == f"sha256={digest}"


def contents(got: Got) -> list[str]:
    """Return the types of the resources of the delivered bundle."""
    (bundle,) = json.loads(got.body)["event"]["context"]
    return [entry["resource"]["resourceType"] for entry in bundle["entry"]]


def test_8_5_what_is_sent(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """The callback as given, with its query; the two headers; body keys in order; Task and Patient first. 8.6: signed
    over the very bytes, with letters that are not ASCII as they are."""
    place = receiver.place()
    place.url += "?token=x&b=2"
    subscription_id = subscribe(api, keys, place)
    place.next("GET")
    register(api)
    got = place.next("POST")
    assert got.target.endswith("?token=x&b=2")
    assert got.headers["Content-Type"] == "application/json"
    assert is_signed(got, keys)
    message = json.loads(got.body)
    assert list(message) == ["timestamp", "id", "event"]
    assert message["timestamp"] == "2025-11-23T09:30:00.000Z"
    assert message["id"] == subscription_id
    assert list(message["event"]) == ["hub", "context"]
    assert message["event"]["hub"] == {"topic": "BIRTH_REGISTERED"}
    assert json.dumps(message, ensure_ascii=False, separators=(",", ":")) == got.body
    assert contents(got)[:3] == ["Task", "Patient", "Patient"]
    task = message["event"]["context"][0]["entry"][0]["resource"]
    assert task["businessStatus"]["coding"][0]["code"] == "REGISTERED"
    kinds = [found["system"].rpartition("/")[2] for found in task["identifier"]]
    assert kinds == ["birth-tracking-id", "birth-registration-number"]
    assert any("contact-person" in extension["url"] for extension in task["extension"])
    assert contents(got)[-2:] == ["RelatedPerson", "DocumentReference"]
    eventually(lambda: states(api) == [("delivered", 1)])
    (entry,) = delivered(api)
    assert (entry.outcome, entry.client_id, entry.details["http_status"]) == (Outcome.DONE, keys.client.client_id, 200)
    assert "token" not in json.dumps(entry.details)


def test_8_5_the_same_id_in_every_delivery(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """It is the subscription's, as in the original (weakness W19: nothing tells a repeat from a new one)."""
    place = receiver.place()
    subscription_id = subscribe(api, keys, place, "DEATH_REGISTERED")
    place.next("GET")
    for _ in range(2):
        register(api, Event.DEATH)
        register(api, Event.BIRTH)
    messages = [json.loads(place.next("POST").body) for _ in range(2)]
    assert [message["id"] for message in messages] == [subscription_id] * 2
    tasks = [message["event"]["context"][0]["entry"][0]["resource"]["id"] for message in messages]
    assert tasks[0] != tasks[1]
    assert place.is_quiet()


def test_8_1_two_subscriptions_are_told_twice(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """The same callback and topic may be subscribed again."""
    place = receiver.place()
    for _ in range(2):
        assert api.subscribe(keys, place.url).status_code == 202
        place.next("GET")
    register(api)
    ids = {json.loads(place.next("POST").body)["id"] for _ in range(2)}
    assert len(ids) == 2


def test_8_5_w5_each_gets_what_is_its_own(api: Api, receiver: ReceiverProcess) -> None:
    """Section 9, too: a National ID client gets its fixed list, before and after others; an edit counts at once."""
    api.free_national_id()
    national = api.create(ClientType.NATIONAL_ID)
    mother = api.create(ClientType.WEBHOOK, "Mother", webhook=WebhookPermissions(birth=("mother-details",)))
    nothing = api.create(ClientType.WEBHOOK, "Nothing")
    clients = [national, mother, nothing]
    places = [receiver.place() for _ in clients]
    for keys, place in zip(clients, places, strict=True):
        subscribe(api, keys, place)
        place.next("GET")
    api.services.clients.edit_webhook(api.admin, mother.client.client_id, WebhookPermissions(birth=("mother-details",)))
    register(api)
    got = [place.next("POST") for place in places]
    assert contents(got[0])[:4] == ["Task", "Patient", "Patient", "Patient"]
    assert contents(got[0])[-2:] == ["DocumentReference", "RelatedPerson"]
    assert contents(got[1]) == ["Task", "Patient", "Patient"]
    assert contents(got[2]) == ["Task", "Patient"]
    assert all(is_signed(each, keys) for each, keys in zip(got, clients, strict=True))
    api.services.clients.edit_webhook(api.admin, mother.client.client_id, WebhookPermissions())
    register(api)
    assert contents(places[1].next("POST")) == ["Task", "Patient"]


FAILING = {
    "status/500": (500, "answer-not-2xx"),
    "status/404": (404, "answer-not-2xx"),
    "redirect/-": (302, "answer-not-2xx"),
    "silent/-": (None, "timed-out"),
    "drip/-": (None, "timed-out"),
    "closed/-": (None, "answer-unusable"),
    "broken/-": (None, "answer-unusable"),
}


@pytest.mark.parametrize(
    ("kind", "failure", "limits"),
    [(kind, failure, IMPATIENT if failure[1] == "timed-out" else Limits()) for kind, failure in FAILING.items()],
    ids=FAILING,
)
def test_8_7_three_attempts(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, kind: str, failure: tuple[int | None, str]
) -> None:
    """Three in all with pauses between; stricter: each with its status, with a time limit, and any answer but 2xx is a
    failure; every attempt sends the same bytes."""
    place = receiver.place(*kind.split("/"))
    subscribe(api, keys, place)
    register(api)
    sent = [place.next("POST")]
    for number, pause_ms in enumerate(PAUSES_MS, start=1):
        eventually(lambda number=number: states(api) == [("waiting", number)])  # type: ignore[misc]
        assert place.is_quiet()
        api.clock.move(pause_ms)
        sent.append(place.next("POST"))
    eventually(lambda: states(api) == [("failed", 3)])
    assert attempts(api) == [failure] * 3
    assert len({(got.body, got.headers["X-Hub-Signature"]) for got in sent}) == 1
    reasons = [(entry.outcome, entry.reason, entry.details.get("http_status")) for entry in delivered(api)]
    assert reasons == [(Outcome.FAILED, failure[1], failure[0])] * 3
    assert receiver.at("/ok/-/redirected").is_quiet()


def test_8_7_one_failure_is_made_good(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """The second attempt counts; what was answered is kept, and cut when it is long."""
    place, long = receiver.place("flaky", 1), receiver.place("padded")
    subscribe(api, keys, place)
    subscribe(api, keys, long)
    register(api)
    eventually(lambda: states(api) == [("waiting", 1), ("delivered", 1)])
    api.clock.move(PAUSES_MS[0])
    eventually(lambda: states(api) == [("delivered", 2), ("delivered", 1)])
    answers = rows(api.path, "SELECT answer FROM delivery_attempts WHERE delivery_id = 1 ORDER BY id")
    assert answers == [("not yet",), ('{"challenge": ""}',)]
    assert rows(api.path, "SELECT length(answer) FROM delivery_attempts WHERE delivery_id = 2") == [(4096,)]


def test_8_7_nobody_listens(api: Api, keys: IssuedKeys) -> None:
    """A network failure is an attempt as well."""
    gone = ReceiverProcess()
    subscribe(api, keys, gone.place())
    gone.stop()
    register(api)
    eventually(lambda: attempts(api) == [(None, "not-reached")])
    assert states(api) == [("waiting", 1)]


def test_8_2_stricter_deliveries_too(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """They go to this computer only, whatever the callback stands for by then."""
    assert api.subscribe(keys, receiver.place().url).status_code == 202
    rows(api.path, "UPDATE subscriptions SET callback = replace(callback, '127.0.0.1', '192.0.2.7')")
    register(api)
    eventually(lambda: attempts(api) == [(None, "address-refused")])


def test_a_silent_receiver_holds_up_nobody_else(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Weakness W21: many deliveries to it are due first, and another one's come through before any of them is over."""
    silent, place = receiver.place("silent"), receiver.place()
    other = api.create(ClientType.WEBHOOK, "Another")
    subscribe(api, keys, silent)
    for _ in range(12):
        register(api)
    subscribe(api, other, place)
    place.next("GET")
    register(api)
    assert is_signed(place.next("POST"), other)
    eventually(lambda: states(api)[-1] == ("delivered", 1))
    assert ("failed", 3) not in states(api)


def test_4_3_paused_and_resumed(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Nothing is sent while the client is deactivated; activating sends what came up meanwhile."""
    place, other_place = receiver.place(), receiver.place()
    other = api.create(ClientType.WEBHOOK, "Another")
    for client, its_place in ((keys, place), (other, other_place)):
        subscribe(api, client, its_place)
        its_place.next("GET")
    api.services.clients.deactivate(api.admin, keys.client.client_id)
    register(api)
    other_place.next("POST")
    eventually(lambda: states(api) == [("waiting", 0), ("delivered", 1)])
    assert place.is_quiet()
    api.services.clients.activate(api.admin, keys.client.client_id)
    assert is_signed(place.next("POST"), keys)


def test_4_3_deleted(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """The subscriptions end with the client, and what was to be tried again is not."""
    place = receiver.place("status", 500)
    subscribe(api, keys, place)
    register(api)
    place.next("POST")
    eventually(lambda: states(api) == [("waiting", 1)])
    api.services.clients.delete(api.admin, keys.client.client_id, keys.client.name)
    assert states(api) == [("cancelled", 1)]
    register(api)
    assert states(api) == [("cancelled", 1)]


def test_8_4_unsubscribed(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """What was to be tried again is not."""
    place = receiver.place("status", 500)
    subscription_id = subscribe(api, keys, place)
    register(api)
    place.next("POST")
    eventually(lambda: states(api) == [("waiting", 1)])
    assert api.http.delete(f"/webhooks/{subscription_id}", headers=api.bearer(keys)).status_code == 204
    assert states(api) == [("cancelled", 1)]


def test_4_3_after_a_secret_refresh(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Deliveries go on with the same signature key."""
    place = receiver.place()
    subscribe(api, keys, place)
    place.next("GET")
    api.services.clients.refresh_secret(api.admin, keys.client.client_id)
    register(api)
    assert is_signed(place.next("POST"), keys)


def test_many_use_few_connections(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """They are kept and used again."""
    place = receiver.place()
    subscribe(api, keys, place)
    place.next("GET")
    for _ in range(30):
        register(api)
    got = [place.next("POST") for _ in range(30)]
    assert len({each.connection for each in got}) < 25
    eventually(lambda: states(api) == [("delivered", 1)] * 30)
    assert api.check_chain()


def test_8_7_a_restart_in_the_middle(api: Api, keys: IssuedKeys, receiver: ReceiverProcess, limits: Limits) -> None:
    """Stopping does not wait for a receiver that does not answer; what was under way is sent after the next start,
    and no attempt is counted that was not made to its end."""
    silent = receiver.place("silent")
    subscribe(api, keys, silent)
    register(api)
    silent.next("POST")
    api.server.stop()
    assert states(api) == [("waiting", 0)]
    place = receiver.place()
    rows(api.path, "UPDATE deliveries SET callback = ?", place.url)
    api.server = started(api, limits)
    assert is_signed(place.next("POST"), keys)
    eventually(lambda: states(api) == [("delivered", 1)])


SERVE = """
import sys
from pathlib import Path
from crvs_desktop.api.limits import Limits
from crvs_desktop.api.server import PracticeServer, bind
from crvs_desktop.api.store import Store
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import open_services
from crvs_desktop.services.practice import open_practice
from crvs_desktop.services.practice.access import PracticeControl
from tests.services.conftest import ORIGIN, Clock, cheap_environment
environment = cheap_environment(Clock(int(sys.argv[2])))
services = open_services(Path(sys.argv[1]), environment)
admin = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, ORIGIN)
practice = open_practice(services, environment, PracticeControl(services.workspace, environment).start(admin, "test"))
server = PracticeServer(practice, bind(0), Store(services.workspace), Limits())
server.start()
print("serving", flush=True)
sys.stdin.readline()
"""


@impatient
def test_8_7_killed_between_two_attempts_and_within_one(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, limits: Limits
) -> None:
    """A program that is killed loses nothing and counts nothing twice: another one makes the attempts that are left.
    What was on its way when it was killed is sent again, since nobody can know whether it had arrived."""
    failing, silent = receiver.place("status", 500), receiver.place("silent")
    subscribe(api, keys, failing)
    subscribe(api, keys, silent)
    api.server.stop()
    command = [sys.executable, "-c", SERVE, str(api.path), str(api.clock.now_ms)]
    program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdin is not None
    assert program.stdout.readline() == "serving\n"
    register(api)
    failing.next("POST")
    silent.next("POST")
    eventually(lambda: states(api) == [("waiting", 1), ("waiting", 0)])
    program.kill()
    program.wait(WAIT_S)
    program.stdout.close()
    program.stdin.close()
    api.check_chain()

    api.clock.move(TAKEN_MS)
    api.server = started(api, limits)
    failing.next("POST")
    silent.next("POST")
    eventually(lambda: states(api) == [("waiting", 2), ("waiting", 1)])
    api.clock.move(PAUSES_MS[1])
    failing.next("POST")
    eventually(lambda: states(api)[0] == ("failed", 3))
    numbers = rows(api.path, "SELECT delivery_id, count(*) FROM delivery_attempts GROUP BY delivery_id")
    assert numbers == rows(api.path, "SELECT id, attempts FROM deliveries ORDER BY id")
    assert len(delivered(api)) == sum(int(str(count)) for _, count in numbers)
    api.check_chain()


def test_two_programs_on_one_file_deliver_once(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, limits: Limits
) -> None:
    """A window and `serve`, both with the practice API running."""
    place = receiver.place()
    subscribe(api, keys, place)
    place.next("GET")
    server = started(api, limits)
    try:
        for _ in range(20):
            register(api)
        eventually(lambda: states(api) == [("delivered", 1)] * 20)
    finally:
        server.stop()
    numbers = {_registration_number(place.next("POST")) for _ in range(20)}
    assert len(numbers) == 20
    assert place.is_quiet()


def _registration_number(got: Got) -> Any:
    task = json.loads(got.body)["event"]["context"][0]["entry"][0]["resource"]
    return next(found["value"] for found in task["identifier"] if "registration-number" in found["system"])


def test_a_file_that_cannot_be_written_loses_nothing(
    api: Api, keys: IssuedKeys, receiver: ReceiverProcess, caplog: pytest.LogCaptureFixture
) -> None:
    """What was answered while the file was locked is recorded once it is free, as the one attempt that it was."""
    place = receiver.place("held")
    subscribe(api, keys, place)
    register(api)
    place.next("POST")
    with api.services.workspace.transaction():
        receiver.release(place)
        eventually(lambda: "could not be used" in caplog.text)
    eventually(lambda: states(api) == [("delivered", 1)])
    assert attempts(api) == [(200, "")]
    assert len(delivered(api)) == 1
    assert "workspace-locked" in caplog.text
    assert place.is_quiet()


def test_the_folder_holds_no_second_file(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """The outbox is in the workspace and nowhere else."""
    place = receiver.place()
    subscribe(api, keys, place)
    register(api)
    place.next("GET")
    place.next("POST")
    folder = Path(api.path).parent
    found = {path.name for path in folder.iterdir() if path.is_file()}
    assert found == {"training.crvs", "training.crvs-wal", "training.crvs-shm"}
