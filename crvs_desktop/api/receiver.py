"""The built-in receiver of webhooks: it answers the challenge, checks signatures and keeps what came.

With `<practice API>/practice/receiver/<Client ID>` as the callback, nobody needs to program one in order to learn."""

import threading
from collections import deque
from typing import Final, NoReturn

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from crvs_desktop.api.answers import boom, refuse
from crvs_desktop.domain.audit import AuditAction, utc_text
from crvs_desktop.domain.errors import NotFoundError
from crvs_desktop.domain.signatures import HEADER
from crvs_desktop.domain.webhooks import ReceivedMessage
from crvs_desktop.services.practice import Practice

KEPT: Final = 200
# A practice delivery has some thousand bytes.
SIZE_LIMIT: Final = 262_144


class Inbox:
    """The latest messages of all clients, for as long as the server runs. The window reads it from its own thread."""

    def __init__(self) -> None:
        self._messages: deque[ReceivedMessage] = deque(maxlen=KEPT)
        self._lock = threading.Lock()

    def add(self, message: ReceivedMessage) -> None:
        with self._lock:
            self._messages.append(message)

    def messages(self, client_id: str | None = None) -> list[ReceivedMessage]:
        """Return what came, the newest first; of one client or of all."""
        with self._lock:
            found = list(self._messages)
        return [message for message in reversed(found) if client_id in (None, message.client_id)]


async def answer_challenge(request: Request) -> Response:
    """`GET /practice/receiver/{client_id}`: the answer to a verification request. Source: reference, section 8.2."""
    practice: Practice = request.app.state.practice
    client_id = request.path_params["client_id"]
    try:
        await request.app.state.store.run(lambda: practice.receiver.check_client(client_id))
    except NotFoundError:
        await _refuse(request, "client-unknown", boom(404, "There is no such client"))
    query = request.query_params
    if query.get("mode") != "subscribe" or not query.get("challenge") or not query.get("topic"):
        await _refuse(request, "request-invalid", boom(400, "The query needs mode=subscribe, challenge and topic"))
    return JSONResponse({"challenge": query["challenge"]})


async def receive(request: Request) -> Response:
    """`POST /practice/receiver/{client_id}`: keep the message; 401 when its signature is not the client's."""
    practice: Practice = request.app.state.practice
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > SIZE_LIMIT:
                response = boom(413, f"Messages of up to {SIZE_LIMIT} bytes are kept", {"Connection": "close"})
                await _refuse(request, "body-too-large", response)
    except ClientDisconnect:
        await _refuse(request, "body-incomplete", boom(400, "Client connection aborted"))  # nobody reads it
    client_id, header = request.path_params["client_id"], request.headers.get(HEADER, "")
    try:
        message = await request.app.state.store.run(lambda: practice.receiver.read(client_id, header, bytes(body)))
    except NotFoundError:
        await _refuse(request, "client-unknown", boom(404, "There is no such client"))
    request.app.state.inbox.add(message)
    if not message.verified:
        await _refuse(request, "signature-wrong", JSONResponse({"verified": False}, 401))
    return JSONResponse({"verified": True})


async def list_messages(request: Request) -> Response:
    """`GET /practice/receiver/{client_id}/messages`: what came for this client, the newest first."""
    found = request.app.state.inbox.messages(request.path_params["client_id"])
    return JSONResponse(
        [
            {
                "time": utc_text(message.at_ms),
                "topic": message.topic,
                "verified": message.verified,
                "header": message.header,
                "body": message.body,
            }
            for message in found
        ]
    )


async def _refuse(request: Request, reason: str, response: Response) -> NoReturn:
    await refuse(request, AuditAction.REQUEST_REFUSED, reason, response)
