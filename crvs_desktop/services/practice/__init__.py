"""The practice API's use cases: what clients do, and what an administrator does with the practice data.

Nothing outside the API, the Practice page and their commands imports this package: it takes PyJWT and graphql-core
along."""

from dataclasses import dataclass

from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.practice.notifications import Notifications
from crvs_desktop.services.practice.outbox import Outbox
from crvs_desktop.services.practice.places import Places
from crvs_desktop.services.practice.receiver import Receiver
from crvs_desktop.services.practice.search import RecordSearch
from crvs_desktop.services.practice.subscriptions import Subscriptions
from crvs_desktop.services.practice.tokens import Tokens


@dataclass(frozen=True)
class Practice:
    """Everything that the practice API does with one open workspace while it runs."""

    access: PracticeAccess
    tokens: Tokens
    search: RecordSearch
    subscriptions: Subscriptions
    outbox: Outbox
    receiver: Receiver
    notifications: Notifications
    places: Places


def open_practice(services: Services, environment: Environment, access: PracticeAccess) -> Practice:
    """Return what the API calls. `access` comes from `PracticeControl.start`."""
    parts = (services.workspace, environment, access)
    return Practice(
        access,
        Tokens(*parts),
        RecordSearch(*parts),
        Subscriptions(*parts),
        Outbox(*parts),
        Receiver(*parts),
        Notifications(*parts),
        Places(*parts),
    )
