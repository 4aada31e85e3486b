"""The server: a thread of its own with an event loop, bound to this computer only."""

import asyncio
import errno
import logging
import socket
import sys
import threading
from contextlib import suppress
from typing import Final

import uvicorn
from uvicorn.server import ServerState

from crvs_desktop.api.app import make_app
from crvs_desktop.api.callbacks import Callbacks
from crvs_desktop.api.connection import Connection
from crvs_desktop.api.deliverer import Deliverer
from crvs_desktop.api.limits import Limits
from crvs_desktop.api.receiver import Inbox
from crvs_desktop.api.store import Store
from crvs_desktop.domain.traces import trace_of
from crvs_desktop.domain.webhooks import ReceivedMessage
from crvs_desktop.services.practice import Practice

HOST: Final = "127.0.0.1"
PORT: Final = 7070

log = logging.getLogger(__name__)


def bind(port: int = PORT) -> socket.socket:
    """Return a socket on 127.0.0.1 and this port, or on a free one when it is busy."""
    try:
        return _bind(port)
    except OSError as error:
        # Windows says EACCES for a port that another program holds for itself alone.
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
    return _bind(0)


def _bind(port: int) -> socket.socket:
    # asyncio sends small answers at once (TCP_NODELAY) only when it is told that this is TCP; else each answer waits
    # 40 ms for the client to acknowledge the piece before.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # Or the port stays busy for a minute after the server was stopped.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def address_of(listener: socket.socket) -> str:
    """Return the one origin that serves all three of OpenCRVS's hosts."""
    return f"http://{HOST}:{listener.getsockname()[1]}"


class PracticeServer:
    """Runs from `start` to `stop`; both are called from another thread than the server's."""

    def __init__(self, practice: Practice, listener: socket.socket, store: Store, limits: Limits) -> None:
        self._listener = listener
        self.address = address_of(listener)
        self._store = store
        self._limits = limits
        self._inbox = Inbox()
        self._callbacks = Callbacks(self._limits.callback_s)
        self._deliverer = Deliverer(practice.outbox, store, self._callbacks)
        # The app logs what fails, without what the messages of exceptions may quote; uvicorn would log them.
        self._config = uvicorn.Config(
            make_app(practice, store, self._limits, self._callbacks, self._inbox),
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            timeout_keep_alive=self._limits.idle_s,
        )
        self._state = ServerState()
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="practice-api", daemon=True)

    def received(self) -> list[ReceivedMessage]:
        """Return what came to the built-in receiver, the newest first."""
        return self._inbox.messages()

    def start(self) -> None:
        """Return once connections are accepted."""
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Let what was begun end, for a moment; then end the thread and its database connection."""
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended by itself
                self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        self._store.close()
        self._listener.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._failure = error
            log.error("The practice API ended\n%s", trace_of(error))
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._config.load()
        server = await self._loop.create_server(
            lambda: Connection(self._config, self._state, {}, self._limits), sock=self._listener
        )
        delivering = asyncio.create_task(self._deliverer.run())
        self._ready.set()
        await self._stopping.wait()
        server.close()
        self._deliverer.stop()
        for connection in list(self._state.connections):
            connection.shutdown()
        if self._state.tasks:
            _, late = await asyncio.wait(self._state.tasks, timeout=self._limits.stop_s)
            for task in late:
                task.cancel()
        for connection in list(self._state.connections):
            connection.transport.abort()
        await delivering
        await self._callbacks.close()
