"""Subscribing to webhooks, as clients do it.

Source: OpenCRVS v1.4.1, webhooks `features/manage/`; reference, sections 8.1 to 8.4."""

import base64
import logging
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, NoReturn

from crvs_desktop.domain.audit import AuditAction, AuditDraft, Details
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.errors import InputError, NotFoundError, RefusedError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.webhooks import DeliveryState, Obstacle, Subscription, Topic, shown_callback
from crvs_desktop.models.tables import ClientRow, DeliveryRow, SubscriptionRow
from crvs_desktop.services.client_rows import open_sha_secret
from crvs_desktop.services.practice.callers import Caller, ClientUseCases, is_active

CHALLENGE_SIZE: Final = 16

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SubscribeRequest:
    """What a client sends in order to subscribe; what it left out is empty."""

    callback: str
    mode: str
    topic: str
    sha_secret: Secret[str]


class Subscriptions(ClientUseCases):
    """Subscribing has two halves, because the callback is asked in between, outside any transaction."""

    def check(self, caller: Caller, request: SubscribeRequest) -> str:
        """Return the challenge that the callback has to answer before `subscribe`.

        Raises InputError for the topic or the mode, and RefusedError for the client or its SHA secret."""
        try:
            with self._workspace.reading():
                self._checked(caller, request)
            return base64.b64encode(self._environment.random_bytes(CHALLENGE_SIZE)).decode()
        except (InputError, RefusedError) as refusal:
            with self._subscribing(caller, request):
                raise refusal

    def subscribe(self, caller: Caller, request: SubscribeRequest) -> Subscription:
        """Subscribe; the callback has answered. Raises as `check` does: things may have changed meanwhile.

        The same callback may be subscribed again, and is then told twice."""
        with self._subscribing(caller, request) as draft:
            client = self._checked(caller, request)
            row = SubscriptionRow.create(
                subscription_id=str(uuid.UUID(bytes=self._environment.random_bytes(16), version=4)),
                client=client,
                callback=request.callback,
                topic=request.topic,
                created_at_ms=self._environment.now_ms(),
            )
            draft.details["subscription"] = row.subscription_id
            subscription = subscription_of(row)
        if not subscription.topic.fires:
            log.warning("A client has subscribed to %s, which nothing ever fires.", subscription.topic)
        return subscription

    def record_unverified(self, caller: Caller, request: SubscribeRequest, cause: Obstacle) -> NoReturn:
        """Record that the callback did not answer as it should, and raise RefusedError."""
        with self._subscribing(caller, request) as draft:
            draft.details["cause"] = cause.value
            raise RefusedError("callback-unverified")

    def list_own(self, caller: Caller) -> list[Subscription]:
        """Return the caller's own subscriptions, the oldest first."""
        with self._call(caller, caller.origin, AuditAction.WEBHOOKS_LISTED) as (draft, client):
            rows = SubscriptionRow.select().where(SubscriptionRow.client == client).order_by(SubscriptionRow.id)
            found = [subscription_of(row) for row in rows]
            draft.details["subscriptions"] = len(found)
            return found

    def unsubscribe(self, caller: Caller, subscription_id: str) -> None:
        """End one of the caller's own subscriptions and cancel what still waits for being delivered to it.

        Raises NotFoundError, and RefusedError for a subscription of another client."""
        with self._call(caller, caller.origin, AuditAction.WEBHOOK_UNSUBSCRIBED) as (draft, client):
            row = SubscriptionRow.get_or_none(SubscriptionRow.subscription_id == storable(subscription_id))
            if row is None:
                raise NotFoundError("subscription-unknown")
            if row.client != client:
                raise RefusedError("subscription-of-another")
            draft.details |= _details(row.topic, row.callback) | {"subscription": row.subscription_id}
            row.delete_instance()
            waiting = DeliveryRow.state == DeliveryState.WAITING.value
            own = DeliveryRow.subscription_id == row.subscription_id
            DeliveryRow.update(state=DeliveryState.CANCELLED.value).where(own & waiting).execute()

    @contextmanager
    def _subscribing(self, caller: Caller, request: SubscribeRequest) -> Iterator[AuditDraft]:
        with self._use_case(caller.actor, caller.origin.address, AuditAction.WEBHOOK_SUBSCRIBED) as draft:
            draft.client_id, draft.client_name = caller.client_id, caller.name
            draft.details = {"agent": caller.origin.agent} if caller.origin.agent else {}
            draft.details |= _details(request.topic, request.callback)
            yield draft

    def _checked(self, caller: Caller, request: SubscribeRequest) -> ClientRow:
        """Return the caller's row. The order of the checks is the original's: the first failure is what is answered."""
        if request.topic not in list(Topic):
            raise InputError("topic-unsupported")
        row: ClientRow | None = ClientRow.get_or_none(ClientRow.client_id == caller.client_id)
        if row is None or not is_active(row):
            raise RefusedError("client-inactive")
        if request.sha_secret != open_sha_secret(self._workspace, self._access.key, row):
            raise RefusedError("sha-secret-wrong")
        if request.mode != "subscribe":
            raise InputError("mode-unsupported")
        return row


def subscription_of(row: SubscriptionRow) -> Subscription:
    client = row.client
    return Subscription(
        subscription_id=row.subscription_id,
        client_id=client.client_id,
        client_name=client.name,
        client_type=ClientType(client.type),
        creator=client.created_by.username,
        callback=row.callback,
        topic=Topic(row.topic),
        created_at_ms=row.created_at_ms,
    )


def _details(topic: str, callback: str) -> Details:
    """Return what the audit may hold of a request: a topic that is none could be anything, a secret too."""
    known = {"topic": topic} if topic in list(Topic) else {}
    shown = shown_callback(callback)
    return {**known, "callback": shown} if shown else dict(known)
