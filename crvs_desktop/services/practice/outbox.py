"""The outbox: what is to be delivered to subscribers. It is filled in the transaction of what it tells of."""

import json

from crvs_desktop.domain.clients import ClientType, Event
from crvs_desktop.domain.webhooks import REGISTERED, DeliveryState, Topic, payload, sections_for
from crvs_desktop.models.tables import ClientRow, DeliveryRow, RecordRow, SubscriptionRow
from crvs_desktop.services.clients import permissions_of


def enqueue_deliveries(record: RecordRow, now_ms: int) -> int:
    """Queue one delivery for each subscription to this registration; to be called inside its transaction.

    Returns how many. Nobody can subscribe to marriages."""
    if record.event not in list(Event):
        return 0
    topic = REGISTERED[Event(record.event)]
    bundle = json.loads(record.bundle)
    subscriptions = list(
        SubscriptionRow.select(SubscriptionRow, ClientRow)
        .join(ClientRow)
        .where(SubscriptionRow.topic == topic.value)
        .order_by(SubscriptionRow.id)
    )
    for subscription in subscriptions:
        enqueue(subscription, topic, bundle, record, now_ms)
    return len(subscriptions)


def enqueue(
    subscription: SubscriptionRow, topic: Topic, bundle: dict[str, object], record: RecordRow | None, now_ms: int
) -> DeliveryRow:
    """Queue a delivery with a bundle of its own, made of what its client may see at this moment.

    The original grows one bundle from subscriber to subscriber; see "Differences from OpenCRVS"."""
    client = subscription.client
    sections = sections_for(ClientType(client.type), permissions_of(client), topic.event)
    row: DeliveryRow = DeliveryRow.create(
        subscription_id=subscription.subscription_id,
        client=client,
        callback=subscription.callback,
        topic=subscription.topic,
        record=record,
        body=payload(bundle, topic, sections, subscription.subscription_id, now_ms),
        state=DeliveryState.WAITING.value,
        attempts=0,
        next_at_ms=now_ms,
        created_at_ms=now_ms,
    )
    return row
