"""What is put into the outbox when something is registered."""

import json

import pytest

from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from crvs_desktop.models.tables import ClientRow, DeliveryRow, RecordRow, SubscriptionRow
from crvs_desktop.services import Services
from crvs_desktop.services.practice.outbox import enqueue_deliveries
from crvs_desktop.services.session import Session
from tests.services.conftest import NOW_MS, rows
from tests.services.practice.registrations import registration


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
