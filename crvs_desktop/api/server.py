"""The server: a thread of its own with an event loop, bound to this computer only."""

import errno
import socket
import threading
from typing import Final

import uvicorn

from crvs_desktop.api.app import make_app
from crvs_desktop.api.store import Store
from crvs_desktop.services.practice import Practice

HOST: Final = "127.0.0.1"
PORT: Final = 7070
START_TIMEOUT_S: Final = 10


def bind(port: int = PORT) -> socket.socket:
    """Return a socket on 127.0.0.1 and this port, or on a free one when it is busy."""
    listener = socket.socket()
    try:
        listener.bind((HOST, port))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            listener.close()
            raise
        listener.bind((HOST, 0))
    return listener


class PracticeServer:
    """Runs from `start` to `stop`; both are called from another thread than the server's."""

    def __init__(self, practice: Practice, listener: socket.socket, store: Store) -> None:
        self._listener = listener
        self._store = store
        app = make_app(practice, store)
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", server_header=False)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="practice-api", daemon=True)

    @property
    def address(self) -> str:
        """The one origin that serves all three of OpenCRVS's hosts."""
        return f"http://{HOST}:{self._listener.getsockname()[1]}"

    def start(self) -> None:
        """Return once connections are accepted."""
        self._thread.start()

    def stop(self) -> None:
        """Answer what was begun, then end the thread and its database connection."""
        self._server.should_exit = True
        self._thread.join()
        self._store.close()
        self._listener.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._listener])
