"""`POST /token`, `GET /.well-known` and `GET /ping`. Source: reference, section 5."""

from typing import Final, NoReturn

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from crvs_desktop.api.answers import origin_of, refuse
from crvs_desktop.api.bodies import read_body
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.tokens import TokenGrant

ERROR_URI: Final = "See https://documentation.opencrvs.org/technology/interoperability/authenticate-a-client"
NO_STORE: Final = {"Cache-Control": "no-store"}
DESCRIPTIONS: Final = {
    "invalid_request": "The query needs client_id, client_secret and grant_type, each once and not empty.",
    "unsupported_grant_type": "The only grant_type is client_credentials.",
    "invalid_client": "These are not the credentials of an active client.",
}


async def issue_token(request: Request) -> Response:
    """Only the query is read; a body must be of a kind that can be parsed all the same."""
    await read_body(request, AuditAction.TOKEN_ISSUED)
    client_ids, secrets, grant_types = (
        request.query_params.getlist(name) for name in ("client_id", "client_secret", "grant_type")
    )
    # A repeated parameter is a list to the original: never missing, and never equal to a text.
    if not all(len(values) > 1 or any(values) for values in (client_ids, secrets, grant_types)):
        await _refuse(request, 400, "invalid_request", "request-invalid")
    if grant_types != ["client_credentials"]:
        await _refuse(request, 400, "unsupported_grant_type", "grant-unsupported")
    client_id, secret = (values[0] if len(values) == 1 else "" for values in (client_ids, secrets))
    practice: Practice = request.app.state.practice
    origin = origin_of(request)
    try:
        token = await request.app.state.store.run_then(
            lambda: practice.tokens.issue(client_id, Secret(secret), origin), TokenGrant.sign
        )
    except RefusedError:
        return _error(401, "invalid_client")
    return JSONResponse({"access_token": token.reveal(), "token_type": "Bearer"}, headers=NO_STORE)


async def ping(_request: Request) -> Response:
    return JSONResponse({"success": True})


async def public_key(request: Request) -> Response:
    practice: Practice = request.app.state.practice
    return PlainTextResponse(await request.app.state.store.run(practice.tokens.public_key))


async def _refuse(request: Request, status: int, error: str, reason: str) -> NoReturn:
    await refuse(request, AuditAction.TOKEN_ISSUED, reason, _error(status, error))


def _error(status: int, error: str) -> Response:
    body = {"error": error, "error_description": DESCRIPTIONS[error], "error_uri": ERROR_URI}
    return JSONResponse(body, status, NO_STORE)
