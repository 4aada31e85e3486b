"""The outbox: what is to be delivered to subscribers, filled in the transaction of what it tells of.

A delivery is tried three times. It is taken out for a moment only (`TAKEN_MS`), so that nothing is lost when the
program ends while it is on its way; then it is sent again, and its receiver may see it twice."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from crvs_desktop.domain.audit import PROGRAM, AuditAction, Outcome
from crvs_desktop.domain.bundles import Bundle
from crvs_desktop.domain.clients import ClientStatus, ClientType, Event
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.signatures import sign
from crvs_desktop.domain.webhooks import (
    REGISTERED,
    Attempt,
    DeliveryState,
    Obstacle,
    Topic,
    payload,
    sections_for,
    shown_callback,
)
from crvs_desktop.models.tables import ClientRow, DeliveryAttemptRow, DeliveryRow, RecordRow, SubscriptionRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.client_rows import open_sha_secret, permissions_of
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.use_case import UseCases

# The number of attempts is the original's, which makes them without a pause.
PAUSES_MS: Final = (5_000, 30_000)
ATTEMPTS: Final = len(PAUSES_MS) + 1
# Longer than an attempt can take.
TAKEN_MS: Final = 30_000
# How many to one subscription may be under way at once, so that a slow receiver does not hold up the others.
SHARE: Final = 16
LOOKED_AT: Final = 100


@dataclass(frozen=True)
class Parcel:
    """What is sent in one attempt at a delivery, begun at `at_ms`."""

    number: int
    subscription_id: str
    callback: str
    body: bytes
    signature: str
    at_ms: int


@dataclass(frozen=True)
class Sent:
    """What became of a parcel."""

    number: int
    attempt: Attempt


# All but the body, with whose it is.
_LISTED: Final = (
    DeliveryRow.id,
    DeliveryRow.callback,
    DeliveryRow.topic,
    DeliveryRow.state,
    DeliveryRow.attempts,
    DeliveryRow.next_at_ms,
    ClientRow.client_id,
    ClientRow.name,
)


class Outbox(UseCases):
    """What the deliverer does with the outbox."""

    def __init__(self, workspace: Workspace, environment: Environment, access: PracticeAccess) -> None:
        super().__init__(workspace, environment)
        self._key = self._workspace_key = access.key

    def exchange(self, sent: Sequence[Sent], under_way: Mapping[str, int], room: int) -> list[Parcel]:
        """Record what became of some parcels and return at most `room` new ones that are due, in one transaction.

        `under_way` says how many of each subscription are. What belongs to a deactivated client stays where it is."""
        if not sent:
            with self._workspace.reading():
                if not self._due(under_way, room):
                    return []
        with self._workspace.transaction():
            for each in sent:
                self._record(each)
            return self._take(self._due(under_way, room))

    def end(self, sent: Sequence[Sent], unsent: Sequence[int]) -> None:
        """Record what became of the last parcels; those that were not sent to their end are due again at once."""
        with self._workspace.transaction():
            for each in sent:
                self._record(each)
            taken = DeliveryRow.id.in_(list(unsent)) & (DeliveryRow.state == DeliveryState.WAITING.value)
            DeliveryRow.update(next_at_ms=self._environment.now_ms()).where(taken).execute()

    def _due(self, under_way: Mapping[str, int], room: int) -> list[int]:
        full = [subscription_id for subscription_id, count in under_way.items() if count >= SHARE]
        found = (
            DeliveryRow.select(DeliveryRow.id, DeliveryRow.subscription_id)
            .join(ClientRow)
            .where(
                DeliveryRow.state == DeliveryState.WAITING.value,
                DeliveryRow.next_at_ms <= self._environment.now_ms(),
                ClientRow.status == ClientStatus.ACTIVE.value,
                DeliveryRow.subscription_id.not_in(full),
            )
            .order_by(DeliveryRow.next_at_ms, DeliveryRow.id)
            .limit(LOOKED_AT)
        )
        counts = Counter(under_way)
        due: list[int] = []
        for row in found:
            if len(due) < room and counts[row.subscription_id] < SHARE:
                counts[row.subscription_id] += 1
                due.append(row.id)
        return due

    def _take(self, numbers: Sequence[int]) -> list[Parcel]:
        now_ms = self._environment.now_ms()
        taken = DeliveryRow.id.in_(list(numbers))
        DeliveryRow.update(next_at_ms=now_ms + TAKEN_MS).where(taken).execute()
        columns = (DeliveryRow.id, DeliveryRow.subscription_id, DeliveryRow.callback, DeliveryRow.body)
        rows = DeliveryRow.select(*columns, ClientRow.client_id, ClientRow.sha_sealed).join(ClientRow).where(taken)
        parcels = []
        for row in rows.order_by(DeliveryRow.next_at_ms, DeliveryRow.id):
            body = row.body.encode()
            try:
                signature = sign(open_sha_secret(self._workspace, self._key, row.client), body)
            except StoreError as error:
                if error.reason == "key-replaced":
                    raise  # nothing can be signed; everything waits for the next start
                # Only this client's secret is damaged; the others get what is theirs.
                self._record(Sent(row.id, Attempt(now_ms, 0, "", None, "", Obstacle.SECRET_DAMAGED)))
            else:
                parcels.append(Parcel(row.id, row.subscription_id, row.callback, body, signature, now_ms))
        return parcels

    def _record(self, sent: Sent) -> None:
        """Keep an attempt and say when the next one is; one entry of the audit for each."""
        attempt = sent.attempt
        with self._use_case(PROGRAM, "", AuditAction.WEBHOOK_DELIVERED) as draft:
            row = DeliveryRow.select(*_LISTED).join(ClientRow).where(DeliveryRow.id == sent.number).get()
            draft.client_id, draft.client_name = row.client.client_id, row.client.name
            DeliveryAttemptRow.insert(
                delivery=row,
                at_ms=attempt.at_ms,
                took_ms=attempt.took_ms,
                signature=attempt.signature,
                status=attempt.status,
                answer=attempt.answer,
                error=attempt.error,
            ).execute()
            row.attempts += 1
            if not attempt.error:
                row.state = DeliveryState.DELIVERED.value
            elif row.state == DeliveryState.WAITING:
                if row.attempts < ATTEMPTS:
                    row.next_at_ms = self._environment.now_ms() + PAUSES_MS[row.attempts - 1]
                else:
                    row.state = DeliveryState.FAILED.value
            row.save(only=[DeliveryRow.attempts, DeliveryRow.state, DeliveryRow.next_at_ms])
            draft.details = {
                "delivery": row.id,
                "topic": row.topic,
                "callback": shown_callback(row.callback),
                "attempt": row.attempts,
            }
            if attempt.status is not None:
                draft.details["http_status"] = attempt.status
            if attempt.error:
                draft.outcome, draft.reason = Outcome.FAILED, attempt.error


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
        enqueue(subscription, bundle, record, now_ms)
    return len(subscriptions)


def enqueue(subscription: SubscriptionRow, bundle: Bundle, record: RecordRow | None, now_ms: int) -> DeliveryRow:
    """Queue a delivery with a bundle of its own, made of what its client may see at this moment.

    The original grows one bundle from subscriber to subscriber; see "Differences from OpenCRVS"."""
    client, topic = subscription.client, Topic(subscription.topic)
    sections = sections_for(ClientType(client.type), permissions_of(client), topic.event)
    return enqueue_body(
        subscription, record, payload(bundle, topic, sections, subscription.subscription_id, now_ms), now_ms
    )


def enqueue_body(subscription: SubscriptionRow, record: RecordRow | None, body: str, now_ms: int) -> DeliveryRow:
    """Queue a delivery of this body, to be sent at once; without a record it is a test."""
    row: DeliveryRow = DeliveryRow.create(
        subscription_id=subscription.subscription_id,
        client=subscription.client,
        callback=subscription.callback,
        topic=subscription.topic,
        record=record,
        body=body,
        state=DeliveryState.WAITING.value,
        attempts=0,
        next_at_ms=now_ms,
        created_at_ms=now_ms,
    )
    return row
