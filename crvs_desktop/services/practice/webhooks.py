"""What an administrator sees of webhooks, and sends again."""

from typing import Final

from crvs_desktop.domain.audit import AuditAction, AuditDraft, utc_text
from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.bundles import Bundle
from crvs_desktop.domain.clients import ClientStatus, Event
from crvs_desktop.domain.errors import NotFoundError
from crvs_desktop.domain.registrations import RecordStatus, VitalEvent
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.webhooks import (
    Attempt,
    Delivery,
    DeliveryDetails,
    DeliveryState,
    Subscription,
    Topic,
    shown_callback,
)
from crvs_desktop.models.tables import ClientRow, DeliveryAttemptRow, DeliveryRow, SubscriptionRow
from crvs_desktop.services.practice.outbox import enqueue, enqueue_body
from crvs_desktop.services.practice.samples import Samples, chance_from, new_tracking_id
from crvs_desktop.services.practice.seeding import day_of
from crvs_desktop.services.practice.subscriptions import subscription_of
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases

# All but the body, which lists need not read.
_LISTED: Final = (
    DeliveryRow.id,
    DeliveryRow.subscription_id,
    DeliveryRow.client,
    DeliveryRow.callback,
    DeliveryRow.topic,
    DeliveryRow.record,
    DeliveryRow.state,
    DeliveryRow.attempts,
    DeliveryRow.next_at_ms,
    DeliveryRow.created_at_ms,
    ClientRow,
)


class Webhooks(UseCases):
    """Every method raises RefusedError for others than administrators, and records it."""

    def subscriptions(self, session: Session) -> list[Subscription]:
        """Return the subscriptions of all clients, the newest first."""
        with self._read(session, AuditAction.WEBHOOKS_LISTED):
            rows = SubscriptionRow.select(SubscriptionRow, ClientRow).join(ClientRow)
            return [subscription_of(row) for row in rows.order_by(SubscriptionRow.id.desc())]

    def deliveries(self, session: Session, limit: int, before: int | None = None) -> list[Delivery]:
        """Return deliveries, the newest first: all of them, or those queued before the one of that number."""
        with self._read(session, AuditAction.WEBHOOKS_LISTED):
            rows = DeliveryRow.select(*_LISTED).join(ClientRow).order_by(DeliveryRow.id.desc()).limit(limit)
            if before is not None:
                rows = rows.where(DeliveryRow.id < before)
            return [_delivery_of(row) for row in rows]

    def delivery(self, session: Session, number: int) -> DeliveryDetails:
        """Return one delivery with its body and all attempts, the first one first. Raises NotFoundError."""
        with self._read(session, AuditAction.WEBHOOKS_LISTED):
            row = _find_delivery(number)
            attempts = DeliveryAttemptRow.select().where(DeliveryAttemptRow.delivery == row)
            return DeliveryDetails(
                _delivery_of(row),
                row.body,
                tuple(_attempt_of(attempt) for attempt in attempts.order_by(DeliveryAttemptRow.id)),
            )

    def redeliver(self, session: Session, number: int) -> Delivery:
        """Queue the same body once more, as a delivery of its own. Raises NotFoundError.

        The subscription has to be there still."""
        with self._administer(session, AuditAction.DELIVERY_REPEATED) as draft:
            old = _find_delivery(number)
            subscription = _find_subscription(draft, old.subscription_id)
            row = enqueue_body(subscription, old.record, old.body, self._environment.now_ms())
            draft.details |= {"delivery": row.id, "repeats": old.id}
            return _delivery_of(row)

    def send_test_event(self, session: Session, subscription_id: str) -> Delivery:
        """Queue a made-up registration for this subscription alone; nothing is registered. Raises NotFoundError.

        It holds what its client may see, and comes also under a topic that nothing else ever fires."""
        with self._administer(session, AuditAction.TEST_EVENT_SENT) as draft:
            subscription = _find_subscription(draft, subscription_id)
            now_ms = self._environment.now_ms()
            row = enqueue(subscription, self._made_up(Topic(subscription.topic).event, now_ms), None, now_ms)
            draft.details["delivery"] = row.id
            return _delivery_of(row)

    def _made_up(self, event: Event, now_ms: int) -> Bundle:
        chance = chance_from(self._environment.random_bytes)
        samples, kind = Samples(chance), VitalEvent(event.value)
        registration = samples.registration(
            kind, RecordStatus.REGISTERED, day_of(now_ms), samples.office(), new_tracking_id(kind, chance)
        )
        return write_bundle(registration, utc_text(now_ms), samples.new_id)


def _find_delivery(number: int) -> DeliveryRow:
    row: DeliveryRow | None = DeliveryRow.get_or_none(DeliveryRow.id == number)
    if row is None:
        raise NotFoundError("delivery-unknown")
    return row


def _find_subscription(draft: AuditDraft, subscription_id: str) -> SubscriptionRow:
    """Return the row, and say in the audit entry whose it is."""
    row: SubscriptionRow | None = SubscriptionRow.get_or_none(
        SubscriptionRow.subscription_id == storable(subscription_id)
    )
    if row is None:
        raise NotFoundError("subscription-unknown")
    draft.client_id, draft.client_name = row.client.client_id, row.client.name
    draft.details = {"topic": row.topic, "callback": shown_callback(row.callback)}
    return row


def _delivery_of(row: DeliveryRow) -> Delivery:
    client, state = row.client, DeliveryState(row.state)
    return Delivery(
        number=row.id,
        subscription_id=row.subscription_id,
        client_id=client.client_id,
        client_name=client.name,
        callback=row.callback,
        topic=Topic(row.topic),
        is_test=row.record_id is None,  # type: ignore[attr-defined]
        state=state,
        is_paused=state is DeliveryState.WAITING and client.status != ClientStatus.ACTIVE,
        attempts=row.attempts,
        next_at_ms=row.next_at_ms,
        created_at_ms=row.created_at_ms,
    )


def _attempt_of(row: DeliveryAttemptRow) -> Attempt:
    return Attempt(row.at_ms, row.took_ms, row.signature, row.status, row.answer, row.error)
