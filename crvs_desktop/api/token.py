"""`POST /token` and `GET /.well-known`. Source: reference, section 5."""

from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.callers import Origin

ERROR_URI: Final = "See https://documentation.opencrvs.org/technology/interoperability/authenticate-a-client"
NO_STORE: Final = {"Cache-Control": "no-store"}
DESCRIPTIONS: Final = {
    "invalid_request": "The query needs client_id, client_secret and grant_type, each once and not empty.",
    "unsupported_grant_type": "The only grant_type is client_credentials.",
    "invalid_client": "These are not the credentials of an active client.",
}


async def issue_token(request: Request) -> Response:
    practice: Practice = request.app.state.practice
    query = request.query_params
    client_id, secret, grant_type = (query.get(name, "") for name in ("client_id", "client_secret", "grant_type"))
    if not (client_id and secret and grant_type):
        return _refuse(400, "invalid_request")
    if grant_type != "client_credentials":
        return _refuse(400, "unsupported_grant_type")
    origin = origin_of(request)
    try:
        token = await request.app.state.store.run(lambda: practice.tokens.issue(client_id, Secret(secret), origin))
    except RefusedError:
        return _refuse(401, "invalid_client")
    return JSONResponse({"access_token": token.reveal(), "token_type": "Bearer"}, headers=NO_STORE)


async def public_key(request: Request) -> Response:
    practice: Practice = request.app.state.practice
    return PlainTextResponse(await request.app.state.store.run(practice.tokens.public_key))


def origin_of(request: Request) -> Origin:
    return Origin.of(request.client.host if request.client else "", request.headers.get("user-agent", ""))


def _refuse(status: int, error: str) -> Response:
    body = {"error": error, "error_description": DESCRIPTIONS[error], "error_uri": ERROR_URI}
    return JSONResponse(body, status, NO_STORE)
