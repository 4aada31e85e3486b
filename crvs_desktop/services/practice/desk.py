"""What an administrator does with the practice data, whether the practice API runs or not."""

from dataclasses import dataclass

from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.records import Records
from crvs_desktop.services.practice.registering import Registering
from crvs_desktop.services.practice.signatures import Signatures
from crvs_desktop.services.practice.snippets import Snippets
from crvs_desktop.services.practice.webhooks import Webhooks


@dataclass(frozen=True)
class PracticeDesk:
    """The use cases behind the Practice page."""

    control: PracticeControl
    records: Records
    registering: Registering
    webhooks: Webhooks
    signatures: Signatures
    snippets: Snippets


def open_desk(services: Services, environment: Environment) -> PracticeDesk:
    parts = (services.workspace, environment)
    return PracticeDesk(
        PracticeControl(*parts),
        Records(*parts),
        Registering(*parts),
        Webhooks(*parts),
        Signatures(*parts),
        Snippets(*parts),
    )
