"""The forms of answers that several routes share, and the one way to refuse a call."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import NoReturn

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from crvs_desktop.domain.audit import AuditAction, Details
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.callers import Caller, Origin


class Answered(Exception):  # noqa: N818 (it is an answer, not an error of the program)
    """Ends a route with this answer. The audit has the call already."""

    def __init__(self, response: Response) -> None:
        self.response = response
        super().__init__(response.status_code)


def boom(status: int, message: str, headers: Mapping[str, str] | None = None, **more: object) -> JSONResponse:
    """Return an error in the form of OpenCRVS's web framework: `{statusCode, error, message}` and what is added."""
    body = {"statusCode": status, "error": HTTPStatus(status).phrase, "message": message, **more}
    return JSONResponse(body, status, dict(headers or {}))


def origin_of(request: Request) -> Origin:
    # No rule says in which encoding programs name themselves; the server's library reads all headers as Latin-1.
    sent = request.headers.get("user-agent", "").encode("latin-1")
    try:
        agent = sent.decode()
    except UnicodeDecodeError:
        agent = sent.decode("latin-1")
    return Origin.of(request.client.host if request.client else "", agent)


async def refuse(
    request: Request, action: AuditAction, reason: str, response: Response, caller: Caller | None = None
) -> NoReturn:
    """Record a call that does not become a use case, and answer it. What a service refuses, it records itself."""
    await record_refusal(request, action, reason, caller)
    raise Answered(response)


async def record_refusal(
    request: Request,
    action: AuditAction,
    reason: str,
    caller: Caller | None = None,
    details: Details | None = None,
    *,
    failed: bool = False,
) -> None:
    """Let the audit have a call that does not become a use case; `failed` says that the program is at fault."""
    practice: Practice = request.app.state.practice
    origin = origin_of(request)
    await request.app.state.store.run(
        lambda: practice.tokens.record_refusal(caller, origin, action, reason, details or {}, failed=failed)
    )
