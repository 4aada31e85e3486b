"""Make a workspace file to be kept for the tests of migrations, with the program as it is now:

    python tests/models/make_stored_file.py tests/models/files/schema-N.crvs

One is kept of every schema; make it before a new step is added, or in a checkout from then. Never make one anew."""

import os
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_office_workspace

ADMIN = "m.banda"
PASSWORD = "sunflower lorry 41 basket"
NOW_MS = 1_763_890_200_000
ORIGIN = "window@test"


def main(path: Path) -> None:
    cheap = DerivationCost(memory_kib=8, passes=1, lanes=1)
    environment = Environment(lambda: NOW_MS, os.urandom, cheap, cheap)
    create_office_workspace(path, "HQ", "Mercy Banda", ADMIN, PASSWORD, ORIGIN, environment)
    services = open_services(path, environment)
    admin = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    for client_type in ClientType:
        webhook = WebhookPermissions(birth=("child-details",)) if client_type is ClientType.WEBHOOK else None
        issued = services.clients.create_client(
            admin, NewClient(f"A {client_type.value}", client_type, webhook=webhook)
        )
        with suppress(RefusedError):
            services.clients.check_credentials(issued.client.client_id, "not the secret", ORIGIN)
    services.clients.delete(admin, issued.client.client_id, issued.client.name)
    services.team.create_user(admin, "j.phiri", "Joyce “J” Phiri", Role.FIELD_AGENT, "for the first time only")
    with suppress(RefusedError):
        services.sessions.sign_in("nobody", PASSWORD, ORIGIN)
    services.sessions.sign_out(admin)
    services.workspace.close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")  # whole in one file
        database.execute("VACUUM")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
