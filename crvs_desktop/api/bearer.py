"""Who calls: the bearer checks of the gateway and the webhooks service. Source: reference, section 5, second table.

Only `Authorization: Bearer <token>` is looked at (weakness W23)."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from crvs_desktop.api.answers import boom, origin_of, refuse
from crvs_desktop.crypto.tokens import TokenError
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.secret import Secret
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.callers import Caller

GATEWAY: Final = "opencrvs:gateway-user"
WEBHOOKS: Final = "opencrvs:webhooks-user"
MESSAGES: Final = {
    "token-undecodable": "Invalid token format",
    "token-invalid": "Invalid token",
    "token-expired": "Expired token",
    # As for a token that was revoked; the original does not look (reference, section 4.3).
    "client-inactive": "Invalid credentials",
}


async def caller_of(
    request: Request, audience: str, action: AuditAction, *scopes: str, inactive_too: bool = False
) -> Caller:
    """Return who calls; anyone else gets the answer of the table, recorded as this action refused.

    `scopes` are for routes without a body; with one, they are asked for after it was parsed (`check_scope`). A client
    that was deactivated or deleted since is refused, unless the route answers that in a form of its own."""
    token = bearer_token(request)
    if token is None or token.reveal().count(".") != 2:
        await refuse(request, action, "token-missing", _missing(token))
    practice: Practice = request.app.state.practice
    origin = origin_of(request)
    try:
        caller: Caller = await request.app.state.store.run(lambda: practice.tokens.read(token, audience, origin))
    except TokenError as error:
        await refuse(request, action, error.reason, unauthorized(error.reason))
    if not (caller.is_active or inactive_too):
        await refuse(request, action, "client-inactive", unauthorized("client-inactive"), caller)
    await check_scope(request, caller, action, *scopes)
    return caller


async def check_scope(request: Request, caller: Caller, action: AuditAction, *scopes: str) -> None:
    """Answer 403 unless the type of the client gives it one of these scopes, or none is asked for."""
    if scopes and not caller.has_scope(*scopes):
        await refuse(request, action, "scope-missing", boom(403, "Insufficient scope"), caller)


def bearer_token(request: Request) -> Secret[str] | None:
    """Return what follows `Bearer` in the header, unchecked; None when there is nothing of that form."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    token = token.strip()
    return Secret(token) if scheme.lower() == "bearer" and token else None


def unauthorized(reason: str) -> Response:
    """Return the 401 for a token that was given and is not accepted; `reason` is one of MESSAGES."""
    message = MESSAGES[reason]
    return boom(401, message, {"WWW-Authenticate": f'Token error="{message}"'}, attributes={"error": message})


def _missing(token: Secret[str] | None) -> Response:
    error = "token is null" if token is None else MESSAGES["token-undecodable"]
    return boom(401, "Missing authentication", {"WWW-Authenticate": f'Token error="{error}"'})
