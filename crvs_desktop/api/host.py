"""The practice API of one open workspace, from start to stop: the server and whatever runs beside it.

This is all that the window and the command line know of this package."""

from dataclasses import replace

from crvs_desktop.api.caller import call
from crvs_desktop.api.limits import Limits
from crvs_desktop.api.server import PORT, PracticeServer, address_of, bind
from crvs_desktop.api.store import Store
from crvs_desktop.domain.calls import Answer
from crvs_desktop.domain.snippets import Purpose, Values
from crvs_desktop.domain.webhooks import ReceivedMessage
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice import open_practice
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.session import Session


class PracticeHost:
    """A running practice API. It goes on while the session is locked; `stop` comes before signing out."""

    def __init__(self, server: PracticeServer, control: PracticeControl, session: Session) -> None:
        self._server = server
        self._control = control
        self._session = session

    @property
    def address(self) -> str:
        """The one origin that serves all three of OpenCRVS's hosts, `http://127.0.0.1:7070`."""
        return self._server.address

    def received(self) -> list[ReceivedMessage]:
        """Return what came to the built-in receiver, the newest first."""
        return self._server.received()

    def call(self, purpose: Purpose, values: Values) -> Answer:
        """Call it as the client whose credentials these are."""
        return call(purpose, replace(values, address=self.address))

    def stop(self) -> None:
        """End it, and record that. Raises StoreError when that cannot be recorded; it has ended all the same."""
        self._server.stop()
        self._control.stop(self._session, self.address)


def start_practice(services: Services, environment: Environment, session: Session, port: int = PORT) -> PracticeHost:
    """Return once connections are accepted: on this port, or on a free one when it is busy.

    Raises RefusedError, and records it, when the session may not do this; StoreError for the file."""
    control = PracticeControl(services.workspace, environment)
    listener = bind(port)
    try:
        access = control.start(session, address_of(listener))
    except BaseException:
        listener.close()
        raise
    practice = open_practice(services, environment, access)
    server = PracticeServer(practice, listener, Store(services.workspace), Limits())
    server.start()
    return PracticeHost(server, control, session)
