"""All routes of the practice API, and what holds for every one of them."""

import logging
import re
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from crvs_desktop.api import docs
from crvs_desktop.api.answers import Answered, boom, record_refusal
from crvs_desktop.api.bearer import unauthorized
from crvs_desktop.api.callbacks import Callbacks
from crvs_desktop.api.graphql import answer_query
from crvs_desktop.api.limits import Limits
from crvs_desktop.api.location import change_location, list_locations, one_location
from crvs_desktop.api.notification import notify
from crvs_desktop.api.receiver import Inbox, answer_challenge, list_messages, receive
from crvs_desktop.api.store import Store
from crvs_desktop.api.token import issue_token, ping, public_key
from crvs_desktop.api.webhooks import list_subscriptions, subscribe, unsubscribe
from crvs_desktop.domain.audit import AuditAction, Details
from crvs_desktop.domain.errors import RefusedError, StoreError
from crvs_desktop.domain.secret import without_secrets
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.traces import trace_of
from crvs_desktop.services.practice import Practice

LOCAL_HOST: Final = re.compile(r"(127\.0\.0\.1|localhost)(:\d{1,5})?", re.IGNORECASE)
LOCAL_ORIGIN: Final = re.compile(rf"https?://{LOCAL_HOST.pattern}", re.IGNORECASE)
REQUEST_SHOWN: Final = 100

log = logging.getLogger(__name__)


def make_app(practice: Practice, store: Store, limits: Limits, callbacks: Callbacks, inbox: Inbox) -> Starlette:
    """Return the ASGI application. `store` runs what touches the workspace, off the event loop."""
    app = Starlette(
        routes=[
            Route("/token", issue_token, methods=["POST"]),
            Route("/.well-known", public_key, methods=["GET"]),
            Route("/ping", ping, methods=["GET"]),
            Route("/graphql", answer_query, methods=["POST"]),
            Route("/webhooks", subscribe, methods=["POST"]),
            Route("/webhooks", list_subscriptions, methods=["GET"]),
            Route("/webhooks/{subscription_id}", unsubscribe, methods=["DELETE"]),
            Route("/practice/receiver/{client_id}", answer_challenge, methods=["GET"]),
            Route("/practice/receiver/{client_id}", receive, methods=["POST"]),
            Route("/practice/receiver/{client_id}/messages", list_messages, methods=["GET"]),
            Route("/location", list_locations, methods=["GET"]),
            Route("/location", change_location, methods=["POST"]),
            Route("/location/{location_id}", one_location, methods=["GET"]),
            Route("/location/{location_id}", change_location, methods=["PUT"]),
            Route("/notification", notify, methods=["POST"]),
            *docs.ROUTES,
        ],
        middleware=[Middleware(Guard)],
        exception_handlers={404: _not_found, 405: _not_found},
    )
    app.router.redirect_slashes = False
    app.state.practice = practice
    app.state.store = store
    app.state.limits = limits
    app.state.callbacks = callbacks
    app.state.inbox = inbox
    return app


class Guard:
    """Stands before every route: who may ask at all, and what an error becomes.

    A web page that names its own address for this computer (DNS rebinding) comes with a foreign `Host`, one that
    lets a visitor's browser call comes with a foreign `Origin`."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            await self._check(request)
            await self._app(scope, receive, send)
        except Exception as error:
            await (await self._answer(request, error))(scope, receive, send)

    async def _check(self, request: Request) -> None:
        hosts, origins = request.headers.getlist("host"), request.headers.getlist("origin")
        if len(hosts) != 1 or not LOCAL_HOST.fullmatch(hosts[0]):
            await _record(request, "host-refused")
            raise Answered(boom(400, "Invalid host header"))
        if any(not LOCAL_ORIGIN.fullmatch(origin) for origin in origins):
            await _record(request, "origin-refused")
            raise Answered(boom(403, "Web pages of other hosts may not call this"))

    async def _answer(self, request: Request, error: Exception) -> Response:
        if isinstance(error, Answered):
            return error.response
        if isinstance(error, RefusedError) and error.reason == "client-inactive":
            # Deactivated or deleted since its token was issued. Source: reference, section 4.3, stricter.
            return unauthorized(error.reason)
        if isinstance(error, StoreError):
            # The file or the disk is at fault; the transaction was undone, audit entry included.
            if error.reason == "key-replaced":
                log.warning("%s", error)
                return boom(
                    503, "The workspace key was replaced. The practice API has to be stopped and started again."
                )
            log.warning("The practice API could not use the workspace (%s)", error.reason)
            return boom(503, "The workspace cannot be used at the moment. Nothing was changed; try again later.")
        # The messages of exceptions are left out: a library may quote a secret in one.
        log.error("The practice API failed\n%s", trace_of(error))
        try:
            await _record(request, "unexpected-error", failed=True)
        except Exception as second:
            log.error("It could not be recorded either\n%s", trace_of(second))
        return boom(500, "An internal server error occurred")


async def _not_found(request: Request, _error: Exception) -> Response:
    """A path or method that is not there; the original knows no 405. Source: reference, section 1."""
    await _record(request, "path-unknown")
    return boom(404, "Not Found")


async def _record(request: Request, reason: str, *, failed: bool = False) -> None:
    shown = "".join(filter(str.isprintable, storable(f"{request.method} {request.scope['path']}")))
    details: Details = {"request": without_secrets(shown)[:REQUEST_SHOWN]}
    await record_refusal(request, AuditAction.REQUEST_REFUSED, reason, details=details, failed=failed)
