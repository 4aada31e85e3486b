"""`POST /webhooks`, `GET /webhooks` and `DELETE /webhooks/{webhookId}`. Source: reference, sections 8.1 to 8.4."""

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from crvs_desktop.api.answers import boom, refuse
from crvs_desktop.api.bearer import WEBHOOKS, caller_of, check_scope
from crvs_desktop.api.bodies import read_body
from crvs_desktop.domain.audit import AuditAction, utc_text
from crvs_desktop.domain.clients import SCOPES, ClientType
from crvs_desktop.domain.errors import NotFoundError, RefusedError, UserError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.webhooks import Subscription
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.subscriptions import SubscribeRequest

# A client may only do what its type is for; in the original every type may subscribe.
SUBSCRIBER_SCOPES: Final = (*SCOPES[ClientType.WEBHOOK], *SCOPES[ClientType.NATIONAL_ID])
SUBSCRIBER_TYPES: Final = {ClientType.WEBHOOK: "webhook", ClientType.NATIONAL_ID: "nationalId"}
HUB_KEYS: Final = ("callback", "mode", "topic", "secret")
REASONS: Final = {
    "client-inactive": "The client is deactivated or deleted.",
    "sha-secret-wrong": "hub.secret is not the SHA secret of this client.",
    "mode-unsupported": "hub.mode is not subscribe.",
}


async def subscribe(request: Request) -> Response:
    action = AuditAction.WEBHOOK_SUBSCRIBED
    practice: Practice = request.app.state.practice
    store, callbacks = request.app.state.store, request.app.state.callbacks
    caller = await caller_of(request, WEBHOOKS, action, inactive_too=True)
    body = await read_body(request, action, caller)
    await check_scope(request, caller, action, *SUBSCRIBER_SCOPES)
    hub = _hub_of(body)
    if hub is None:
        await refuse(request, action, "request-invalid", boom(400, "Invalid request payload input"), caller)
    callback, mode, topic, secret = (hub.get(key, "") for key in HUB_KEYS)
    wanted = SubscribeRequest(callback, mode, topic, Secret(secret))
    try:
        challenge = await store.run(lambda: practice.subscriptions.check(caller, wanted))
        obstacle = await callbacks.verify(callback, topic, challenge)
        if obstacle is not None:
            await store.run(lambda: practice.subscriptions.record_unverified(caller, wanted, obstacle))
        await store.run(lambda: practice.subscriptions.subscribe(caller, wanted))
    except UserError as refusal:
        if refusal.reason == "callback-unverified":
            return _sentence("The callback did not answer the verification request as expected.")
        return _denied(hub, refusal.reason)
    return Response(status_code=202)


async def list_subscriptions(request: Request) -> Response:
    practice: Practice = request.app.state.practice
    caller = await caller_of(request, WEBHOOKS, AuditAction.WEBHOOKS_LISTED, inactive_too=True)
    try:
        found = await request.app.state.store.run(lambda: practice.subscriptions.list_own(caller))
    except RefusedError as refusal:
        return _sentence(REASONS[refusal.reason])
    return JSONResponse({"entries": [_entry(subscription) for subscription in found]})


async def unsubscribe(request: Request) -> Response:
    """Also for an id that is unknown or another client's, which is then left alone."""
    practice: Practice = request.app.state.practice
    caller = await caller_of(request, WEBHOOKS, AuditAction.WEBHOOK_UNSUBSCRIBED)
    subscription_id = request.path_params["subscription_id"]
    try:
        await request.app.state.store.run(lambda: practice.subscriptions.unsubscribe(caller, subscription_id))
    except (NotFoundError, RefusedError) as refusal:
        if refusal.reason == "client-inactive":
            raise
    return Response(status_code=204)


def _hub_of(body: object) -> dict[str, str] | None:
    """Return what stands under `hub`, or None when the body has another form."""
    if not isinstance(body, dict) or set(body) != {"hub"} or not isinstance(body["hub"], dict):
        return None
    hub = body["hub"]
    fits = set(hub) <= set(HUB_KEYS) and all(isinstance(value, str) and value for value in hub.values())
    return hub if fits else None


def _denied(hub: dict[str, str], reason: str) -> Response:
    topic = hub.get("topic")
    text = f"Unsupported topic: {topic}" if reason == "topic-unsupported" else REASONS[reason]
    sent = {} if topic is None else {"topic": topic}
    return JSONResponse({"hub": {"mode": "denied", **sent, "reason": text}}, 400)


def _sentence(text: str) -> Response:
    """Return a 400 in the form in which the original's web framework sends a bare text."""
    return HTMLResponse(text, 400)


def _entry(subscription: Subscription) -> dict[str, object]:
    return {
        "id": subscription.subscription_id,
        "callback": subscription.callback,
        "createdAt": utc_text(subscription.created_at_ms),
        "createdBy": {
            "client_id": subscription.client_id,
            "type": SUBSCRIBER_TYPES.get(subscription.client_type, "health"),
            "username": subscription.creator,
            "name": subscription.client_name,
        },
        "topic": subscription.topic.value,
    }
