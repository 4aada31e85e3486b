"""Calls to the addresses that clients subscribe with: verifying a callback, and delivering to it.

Only this computer is called (the original calls any host that a client names, weakness W18)."""

import asyncio
import ipaddress
import json
import logging
import socket
import ssl
import time
from contextlib import suppress
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final
from urllib.parse import quote

import httpx

from crvs_desktop.domain.signatures import HEADER
from crvs_desktop.domain.webhooks import Attempt, Obstacle
from crvs_desktop.services.practice.outbox import Parcel, Sent

ADDRESS_LIMIT: Final = 2000
VERIFICATION_LIMIT: Final = 16_384
# Of the answer to a delivery only the beginning is kept.
ANSWER_LIMIT: Final = 4096
JSON: Final = {"Content-Type": "application/json"}
# The other side may close a connection that lies idle, at the moment in which it is used again.
KEEP_S: Final = 2
CONNECTIONS: Final = 64

# It logs whole addresses, and what stands after the question mark may be a secret.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class AddressRefusedError(Exception):
    """The address is not one of this computer, or is none."""


class Callbacks:
    """Everything raises only what ends the program; what goes wrong is returned."""

    def __init__(self, time_out_s: float) -> None:
        self._time_out_s = time_out_s
        self._client = httpx.AsyncClient(
            transport=_ThisComputer(
                verify=_trusted(),
                trust_env=False,
                limits=httpx.Limits(
                    max_connections=None, max_keepalive_connections=CONNECTIONS, keepalive_expiry=KEEP_S
                ),
            ),
            # No receiver is told what another one wrote into a cookie.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=time_out_s,
            trust_env=False,
            headers={"User-Agent": "CRVS-Desktop", "Accept-Encoding": "identity"},
        )

    async def close(self) -> None:
        await self._client.aclose()

    async def verify(self, callback: str, topic: str, challenge: str) -> Obstacle | None:
        """Ask the callback to answer the challenge. Returns what was in the way. Source: reference, section 8.2."""
        base = callback.partition("#")[0].partition("?")[0]
        # Names, order and encoding are the original's: there is no `hub.` before them.
        query = f"mode=subscribe&challenge={quote(challenge, safe='')}&topic={quote(topic, safe='')}"
        status, answer, obstacle = await self._call("GET", f"{base}?{query}", JSON, b"", VERIFICATION_LIMIT + 1)
        if obstacle is not None:
            return obstacle
        if len(answer) > VERIFICATION_LIMIT:
            return Obstacle.ANSWER_UNUSABLE
        if not 200 <= status <= 299:
            return Obstacle.ANSWER_NOT_2XX
        try:
            value = json.loads(answer)
        except (ValueError, RecursionError):
            return Obstacle.CHALLENGE_WRONG
        right = isinstance(value, dict) and value.get("challenge") == challenge
        return None if right else Obstacle.CHALLENGE_WRONG

    async def deliver(self, parcel: Parcel) -> Sent:
        """Send a parcel. Source: reference, section 8.5."""
        headers = {**JSON, HEADER: parcel.signature}
        began_s = time.monotonic()
        status, answer, obstacle = await self._call("POST", parcel.callback, headers, parcel.body, ANSWER_LIMIT)
        took_ms = round((time.monotonic() - began_s) * 1000)
        if obstacle is None and not 200 <= status <= 299:
            obstacle = Obstacle.ANSWER_NOT_2XX
        kept = answer.decode(errors="replace")
        attempt = Attempt(parcel.at_ms, took_ms, parcel.signature, status or None, kept, obstacle or "")
        return Sent(parcel.number, attempt)

    async def _call(
        self, method: str, address: str, headers: dict[str, str], body: bytes, limit: int
    ) -> tuple[int, bytes, Obstacle | None]:
        """Return the status (0 when there is none), at most `limit` bytes of the answer, and what was in the way."""
        try:
            url = _checked(address)
            async with (
                asyncio.timeout(self._time_out_s),
                self._client.stream(method, url, headers=headers, content=body) as response,
            ):
                answer = bytearray()
                # As it came: a small answer that unpacks to an endless one is not unpacked.
                async for chunk in response.aiter_raw():
                    answer += chunk
                    if len(answer) > limit:
                        break
                return response.status_code, bytes(answer[:limit]), None
        except (TimeoutError, httpx.TimeoutException):
            return 0, b"", Obstacle.TIMED_OUT
        except (AddressRefusedError, httpx.UnsupportedProtocol):
            return 0, b"", Obstacle.ADDRESS_REFUSED
        except httpx.ProtocolError:
            return 0, b"", Obstacle.ANSWER_UNUSABLE
        except httpx.HTTPError:
            return 0, b"", Obstacle.NOT_REACHED


class _ThisComputer(httpx.AsyncHTTPTransport):
    """Connects to the very address that was checked, so that a name cannot mean another one a moment later."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        request.extensions = {**request.extensions, "sni_hostname": host}
        *others, last = await _addresses(host, request.url.port)
        for address in others:
            request.url = request.url.copy_with(host=address)
            with suppress(httpx.ConnectError):  # `localhost` has two, and most programs listen on one
                return await super().handle_async_request(request)
        request.url = request.url.copy_with(host=last)
        return await super().handle_async_request(request)


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that this computer trusts. To read their list takes longer than to start everything else."""
    return ssl.create_default_context()


def _checked(address: str) -> httpx.URL:
    if len(address) > ADDRESS_LIMIT:
        raise AddressRefusedError
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, ValueError) as error:
        raise AddressRefusedError from error
    # A name and password in an address would be stored and shown with it.
    fits = url.scheme in ("http", "https") and url.host and not url.userinfo
    if not fits or not 1 <= (url.port or 80) <= 65535:
        raise AddressRefusedError
    return url


async def _addresses(host: str, port: int | None) -> list[str]:
    """Return what a name stands for. Raises AddressRefusedError unless all of it is this computer."""
    try:
        addresses = [str(ipaddress.ip_address(host))]
    except ValueError:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError("unknown host") from error
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
    if not addresses or not all(_is_loopback(address) for address in addresses):
        raise AddressRefusedError
    return addresses


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
