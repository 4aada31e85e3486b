"""Request bodies: which content types are read, how far, and what is answered to the others.

Source: hapi 20.3.0's `@hapi/subtext`, as the reference's sections 1, 5 and 6 tell of it."""

import asyncio
import json
import math
import re
from typing import Final, NoReturn
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request

from crvs_desktop.api.answers import boom, refuse
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.services.practice.callers import Caller

BODY_LIMIT: Final = 52_428_800
MEDIA_TYPE: Final = re.compile(r"[\w!#$%&'*+.^`|~-]+/[\w!#$%&'*+.^`|~-]+", re.ASCII)
JSON_TYPE: Final = re.compile(r"application/(?:.+\+)?json")
FORM_TYPE: Final = "application/x-www-form-urlencoded"


def media_type(request: Request) -> str:
    """Return the content type without its parameters, in lower case; none at all counts as JSON."""
    return request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()


async def read_body(
    request: Request, action: AuditAction, caller: Caller | None = None, limit: int = BODY_LIMIT
) -> object:
    """Return the body: parsed JSON, a form as a dict, the text of `text/…`, bytes; None when it is empty.

    What cannot be read gets its answer (400, 408, 413, 415), recorded as this action refused."""
    kind = media_type(request)
    if not MEDIA_TYPE.fullmatch(kind):
        await refuse(request, action, "body-unsupported", boom(400, "Invalid content-type header"), caller)
    content = await _receive(request, action, caller, limit)
    if JSON_TYPE.fullmatch(kind):
        if not content:
            return None
        try:
            return parse_json(content)
        except ValueError:
            response = boom(400, "Invalid request payload JSON format")
        await refuse(request, action, "body-malformed", response, caller)
    if kind == FORM_TYPE:
        return {name: values[-1] for name, values in parse_qs(content.decode(errors="replace")).items()}
    if kind.startswith("text/"):
        return content.decode(errors="replace")
    if kind == "application/octet-stream":
        return content or None
    await refuse(request, action, "body-unsupported", boom(415, "Unsupported Media Type"), caller)


def parse_json(content: bytes) -> object:
    """Return the value of a JSON text as JavaScript would take it. Raises ValueError.

    Of a repeated key the last one counts. Half characters become question marks: they could not be stored."""
    try:
        text = content.decode()
        value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if "\\ud" in text or "\\uD" in text:
        value = json.loads(json.dumps(value, ensure_ascii=False).encode(errors="replace"))
    return value


def _finite(digits: str) -> float | None:
    """A number beyond the largest is infinite to JavaScript, which writes it as null."""
    number = float(digits)
    return number if math.isfinite(number) else None


def _refuse_constant(_name: str) -> NoReturn:
    raise ValueError("NaN and Infinity are not JSON")


async def _receive(request: Request, action: AuditAction, caller: Caller | None, limit: int) -> bytes:
    limits = request.app.state.limits
    length = request.headers.get("content-length", "0")
    if length == "0" and "transfer-encoding" not in request.headers:
        return b""
    received = bytearray()
    try:
        if int(length) <= limit:  # the server has checked that it is a number
            async with asyncio.timeout(limits.body_s):
                async for chunk in request.stream():
                    received += chunk
                    if len(received) > limit:
                        break
                else:
                    return bytes(received)
        response = boom(413, f"Payload content length greater than maximum allowed: {limit}")
        reason = "body-too-large"
    except TimeoutError:
        response, reason = boom(408, "Request Timeout", {"Connection": "close"}), "body-incomplete"
    except ClientDisconnect:
        response, reason = boom(400, "Client connection aborted"), "body-incomplete"  # nobody is there to read it
    await refuse(request, action, reason, response, caller)
