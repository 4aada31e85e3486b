"""The practice API's use cases: what clients do, and what an administrator does with the practice data.

Nothing outside the API, the Practice page and their commands imports this package: it takes PyJWT and graphql-core
along."""

from dataclasses import dataclass

from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.practice.tokens import Tokens


@dataclass(frozen=True)
class Practice:
    """Everything that the practice API does with one open workspace while it runs."""

    access: PracticeAccess
    tokens: Tokens


def open_practice(services: Services, environment: Environment, access: PracticeAccess) -> Practice:
    """Return what the API calls. `access` comes from `PracticeControl.start`."""
    workspace = services.workspace
    return Practice(access, Tokens(workspace, environment, access))
