"""What an administrator sees of webhooks, and sends again."""

import json
from collections.abc import Callable

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import Client, ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import NotFoundError, RefusedError
from crvs_desktop.domain.users import DEMO_PASSWORD, Role
from crvs_desktop.domain.webhooks import Attempt, DeliveryState, Topic
from crvs_desktop.models.tables import ClientRow, SubscriptionRow
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.outbox import Outbox, Sent
from crvs_desktop.services.practice.webhooks import Webhooks
from crvs_desktop.services.session import Session
from tests.services.conftest import DEMO_NAME_OF, NOW_MS, ORIGIN, Clock, last_entry, rows

CALLBACK = "http://127.0.0.1:9/hook?token=x"


@pytest.fixture
def webhooks(training: Services, environment: Environment) -> Webhooks:
    return Webhooks(training.workspace, environment)


@pytest.fixture
def outbox(training: Services, trainer: Session, environment: Environment) -> Outbox:
    access = PracticeControl(training.workspace, environment).start(trainer, "test")
    return Outbox(training.workspace, environment, access)


@pytest.fixture
def client(training: Services, trainer: Session) -> Client:
    permissions = WebhookPermissions(birth=("mother-details",))
    return training.clients.create_client(trainer, NewClient("Hook", ClientType.WEBHOOK, webhook=permissions)).client


def subscribe(training: Services, client: Client, topic: Topic = Topic.BIRTH_REGISTERED) -> str:
    with training.workspace.transaction():
        number = SubscriptionRow.select().count()
        SubscriptionRow.create(
            subscription_id=f"s-{number}",
            client=ClientRow.get(ClientRow.client_id == client.client_id),
            callback=CALLBACK,
            topic=topic.value,
            created_at_ms=NOW_MS,
        )
    return f"s-{number}"


def test_subscriptions_of_all_clients(training: Services, trainer: Session, webhooks: Webhooks, client: Client) -> None:
    """The newest first, with whose they are."""
    first, second = subscribe(training, client), subscribe(training, client, Topic.DEATH_CORRECTED)
    found = webhooks.subscriptions(trainer)
    assert [subscription.subscription_id for subscription in found] == [second, first]
    assert (found[1].client_name, found[1].callback, found[1].topic) == ("Hook", CALLBACK, "BIRTH_REGISTERED")
    assert [subscription.topic.fires for subscription in found] == [False, True]


def test_a_test_event(training: Services, trainer: Session, webhooks: Webhooks, client: Client) -> None:
    """A registration that is none: nothing is stored as a record; what it holds is what the client may see."""
    subscription_id = subscribe(training, client)
    records = rows(training.workspace.path, "SELECT count(*) FROM records")
    delivery = webhooks.send_test_event(trainer, subscription_id)
    entry = last_entry(training, trainer)
    assert (entry.action, entry.outcome, entry.client_id) == (
        AuditAction.TEST_EVENT_SENT,
        Outcome.DONE,
        client.client_id,
    )
    assert entry.details == {
        "topic": "BIRTH_REGISTERED",
        "callback": "http://127.0.0.1:9/hook",
        "delivery": delivery.number,
    }
    assert rows(training.workspace.path, "SELECT count(*) FROM records") == records
    assert (delivery.is_test, delivery.state, delivery.attempts) == (True, DeliveryState.WAITING, 0)
    message = json.loads(webhooks.delivery(trainer, delivery.number).body)
    assert message["id"] == subscription_id
    types = [entry["resource"]["resourceType"] for entry in message["event"]["context"][0]["entry"]]
    assert types == ["Task", "Patient", "Patient"]


@pytest.mark.parametrize("topic", Topic)
def test_a_test_event_of_each_topic(
    training: Services, trainer: Session, webhooks: Webhooks, client: Client, topic: Topic
) -> None:
    """Those that never fire as well; it is about a birth or a death."""
    delivery = webhooks.send_test_event(trainer, subscribe(training, client, topic))
    message = json.loads(webhooks.delivery(trainer, delivery.number).body)
    assert message["event"]["hub"] == {"topic": topic.value}
    systems = json.dumps(message["event"]["context"][0]["entry"][0]["resource"]["identifier"])
    assert f"{topic.event.value}-tracking-id" in systems


def test_deliveries_page_by_page(training: Services, trainer: Session, webhooks: Webhooks, client: Client) -> None:
    """The newest first; a page begins after the last one seen."""
    subscription_id = subscribe(training, client)
    numbers = [webhooks.send_test_event(trainer, subscription_id).number for _ in range(5)]
    first = webhooks.deliveries(trainer, 2)
    second = webhooks.deliveries(trainer, 2, before=first[-1].number)
    third = webhooks.deliveries(trainer, 2, before=second[-1].number)
    assert [each.number for each in (*first, *second, *third)] == numbers[::-1]
    assert webhooks.deliveries(trainer, 2, before=third[-1].number) == []
    assert (first[0].client_name, first[0].callback, first[0].created_at_ms) == ("Hook", CALLBACK, NOW_MS)


def test_a_delivery_with_its_attempts(
    training: Services, trainer: Session, webhooks: Webhooks, client: Client, outbox: Outbox, clock: Clock
) -> None:
    """What was sent, and each attempt with time, length, status, answer and error."""
    number = webhooks.send_test_event(trainer, subscribe(training, client)).number
    for attempt in (
        Attempt(NOW_MS, 12, "sha256=0", 500, "sorry", "answer-not-2xx"),
        Attempt(NOW_MS + 1, 8, "sha256=0", None, "", "timed-out"),
    ):
        outbox.exchange([Sent(number, attempt)], {}, 0)
    details = webhooks.delivery(trainer, number)
    assert details.delivery == webhooks.deliveries(trainer, 1)[0]
    assert (details.delivery.state, details.delivery.attempts) == (DeliveryState.WAITING, 2)
    assert details.delivery.next_at_ms == NOW_MS + 30_000
    assert [(attempt.at_ms, attempt.status, attempt.error) for attempt in details.attempts] == [
        (NOW_MS, 500, "answer-not-2xx"),
        (NOW_MS + 1, None, "timed-out"),
    ]
    assert (details.attempts[0].took_ms, details.attempts[0].answer, details.attempts[0].signature) == (
        12,
        "sorry",
        "sha256=0",
    )


def test_a_paused_delivery_says_so(training: Services, trainer: Session, webhooks: Webhooks, client: Client) -> None:
    """While its client is deactivated; reference 4.3."""
    webhooks.send_test_event(trainer, subscribe(training, client))
    assert not webhooks.deliveries(trainer, 1)[0].is_paused
    training.clients.deactivate(trainer, client.client_id)
    assert webhooks.deliveries(trainer, 1)[0].is_paused
    training.clients.activate(trainer, client.client_id)
    assert not webhooks.deliveries(trainer, 1)[0].is_paused


def test_redeliver(
    training: Services, trainer: Session, webhooks: Webhooks, client: Client, outbox: Outbox, clock: Clock
) -> None:
    """The same bytes and signature once more, as a delivery of its own; the old one keeps its history."""
    old = webhooks.send_test_event(trainer, subscribe(training, client))
    (parcel,) = outbox.exchange([], {}, 9)
    outbox.exchange([Sent(old.number, Attempt(NOW_MS, 1, parcel.signature, 200, "", ""))], {}, 0)
    training.clients.edit_webhook(trainer, client.client_id, WebhookPermissions())
    clock.move(60_000)
    new = webhooks.redeliver(trainer, old.number)
    entry = last_entry(training, trainer)
    assert (entry.action, entry.client_id) == (AuditAction.DELIVERY_REPEATED, client.client_id)
    assert (entry.details["repeats"], entry.details["delivery"]) == (old.number, new.number)
    (again,) = outbox.exchange([], {}, 9)
    assert (again.number, again.body, again.signature) == (new.number, parcel.body, parcel.signature)
    assert webhooks.delivery(trainer, old.number).delivery.state is DeliveryState.DELIVERED
    assert new.is_test


def test_what_is_gone_cannot_be_sent_again(
    training: Services, trainer: Session, webhooks: Webhooks, client: Client
) -> None:
    """A subscription that ended takes nothing more; it is refused and recorded. So are numbers that never were."""
    subscription_id = subscribe(training, client)
    delivery = webhooks.send_test_event(trainer, subscription_id)
    training.clients.delete(trainer, client.client_id, client.name)
    gone = webhooks.delivery(trainer, delivery.number).delivery
    assert (gone.state, gone.client_name, gone.is_paused) == (DeliveryState.CANCELLED, "Hook", False)
    for call, reason in (
        (lambda: webhooks.redeliver(trainer, delivery.number), "subscription-unknown"),
        (lambda: webhooks.send_test_event(trainer, subscription_id), "subscription-unknown"),
        (lambda: webhooks.send_test_event(trainer, "\ud800"), "subscription-unknown"),
        (lambda: webhooks.redeliver(trainer, 99), "delivery-unknown"),
    ):
        with pytest.raises(NotFoundError) as refusal:
            call()
        assert refusal.value.reason == reason
        entry = last_entry(training, trainer)
        assert (entry.outcome, entry.reason) == (Outcome.REFUSED, reason)
    with pytest.raises(NotFoundError):
        webhooks.delivery(trainer, 99)


CALLS: dict[str, tuple[Callable[[Webhooks, Session], object], str]] = {
    "subscriptions": (lambda do, who: do.subscriptions(who), "webhooks-listed"),
    "deliveries": (lambda do, who: do.deliveries(who, 1), "webhooks-listed"),
    "delivery": (lambda do, who: do.delivery(who, 1), "webhooks-listed"),
    "redeliver": (lambda do, who: do.redeliver(who, 1), "delivery-repeated"),
    "send_test_event": (lambda do, who: do.send_test_event(who, "s-0"), "test-event-sent"),
}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.NATIONAL_SYSTEM_ADMIN])
@pytest.mark.parametrize(("call", "action"), CALLS.values(), ids=CALLS)
def test_others_are_refused(
    training: Services,
    trainer: Session,
    webhooks: Webhooks,
    client: Client,
    role: Role,
    call: Callable[[Webhooks, Session], object],
    action: str,
) -> None:
    """In the service, and recorded; nothing is sent."""
    webhooks.send_test_event(trainer, subscribe(training, client))
    session = training.sessions.sign_in(DEMO_NAME_OF[role], DEMO_PASSWORD, ORIGIN)
    with pytest.raises(RefusedError):
        call(webhooks, session)
    entry = last_entry(training, trainer)
    assert (entry.actor.id, entry.action, entry.outcome, entry.reason) == (
        DEMO_NAME_OF[role],
        action,
        Outcome.REFUSED,
        "not-permitted",
    )
    assert rows(training.workspace.path, "SELECT count(*) FROM deliveries") == [(1,)]
