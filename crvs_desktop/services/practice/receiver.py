"""The built-in receiver of webhooks: what it asks the workspace."""

import json
from typing import Final

from crvs_desktop.domain.signatures import verifies
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.webhooks import ReceivedMessage
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.client_rows import find_client, open_sha_secret
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess

SHOWN: Final = 100


class Receiver:
    """Stands for a receiver that a client's own programmers would write: it holds their SHA secret.

    Nothing is changed or recorded, and both methods raise NotFoundError when there is no such client."""

    def __init__(self, workspace: Workspace, environment: Environment, access: PracticeAccess) -> None:
        self._workspace = workspace
        self._environment = environment
        self._access = access

    def check_client(self, client_id: str) -> None:
        with self._workspace.reading():
            find_client(client_id)

    def read(self, client_id: str, header: str, body: bytes) -> ReceivedMessage:
        """Return what came, with whether its signature is right."""
        with self._workspace.reading():
            secret = open_sha_secret(self._workspace, self._access.key, find_client(client_id))
        return ReceivedMessage(
            at_ms=self._environment.now_ms(),
            client_id=client_id,
            topic=_topic(body),
            verified=verifies(secret, body, header),
            header=header[:SHOWN],
            body=body.decode(errors="replace"),
        )


def _topic(body: bytes) -> str:
    try:
        topic = json.loads(body)["event"]["hub"]["topic"]
    except (ValueError, TypeError, LookupError, RecursionError):
        return ""
    return storable(topic[:SHOWN]) if isinstance(topic, str) else ""
