"""One connection: HTTP as uvicorn speaks it, and an end to clients that are too slow.

uvicorn itself waits for the rest of a request, and for a client to read its answer, for as long as the client likes."""

import asyncio
from typing import Any

import h11
from uvicorn import Config
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle
from uvicorn.server import ServerState

from crvs_desktop.api.limits import Limits


class Connection(H11Protocol):
    def __init__(self, config: Config, server_state: ServerState, app_state: dict[str, Any], limits: Limits) -> None:
        super().__init__(config, server_state, app_state)
        self._limits = limits
        self._receiving: asyncio.TimerHandle | None = None
        self._sending: asyncio.TimerHandle | None = None
        self._since_s = self.loop.time()

    @property
    def is_open(self) -> bool:
        return not self.transport.is_closing()

    @property
    def is_waiting(self) -> bool:
        """Whether there is no whole request that is being answered."""
        return self._receiving is not None or not self._is_answering

    @property
    def _is_answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and not cycle.response_complete

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._expect_request()
        opened = [other for other in self.connections if isinstance(other, Connection) and other.is_open]
        if len(opened) > self._limits.connections:
            # Who has kept us waiting longest makes room, so that sleepers cannot keep others out.
            min((other for other in opened if other.is_waiting), key=lambda other: other._since_s).transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._cancel_timers()
        self._unset_keepalive_if_required()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._expect_request()
        super().data_received(data)

    def handle_events(self) -> None:
        super().handle_events()
        if self._receiving is not None and self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
            self._receiving.cancel()
            self._receiving = None

    def pause_writing(self) -> None:
        super().pause_writing()
        self._sending = self.loop.call_later(self._limits.answer_s, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None

    def send_400_response(self, msg: str) -> None:
        """Answer what is not HTTP; when a request before it is being answered, there is nothing more to say."""
        if not self._is_answering and self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            super().send_400_response(msg)
        else:
            self.transport.abort()

    def _should_upgrade(self) -> bool:
        return False  # to whatever a client proposes; uvicorn would write a line into the log each time

    def _expect_request(self) -> None:
        if self._receiving is None:
            self._since_s = self.loop.time()
            self._receiving = self.loop.call_later(self._limits.request_s, self.transport.abort)

    def _cancel_timers(self) -> None:
        for timer in (self._receiving, self._sending):
            if timer is not None:
                timer.cancel()
