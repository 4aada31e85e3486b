"""The practice API in the foreground."""

import json
from pathlib import Path
from typing import Final

import click

from crvs_desktop.cli.interruption import until_interrupted
from crvs_desktop.cli.output import tell, write
from crvs_desktop.cli.workspace import json_option, on_workspace, signed_in
from crvs_desktop.domain.policy import Policy

PORT: Final = 7070
SERVICES: Final = ("auth", "gateway", "webhooks")


@click.command()
@click.pass_obj
@on_workspace
@click.option("--port", metavar="N", type=click.IntRange(1, 65535), default=PORT, help=f"Default: {PORT}.")
@json_option
def serve(policy: Policy, file: Path, user: str | None, port: int, as_json: bool) -> None:
    """Run the practice API on the workspace FILE until Ctrl+C.

    It answers on 127.0.0.1 alone; when the port is busy, on a free one. With --json one line names the addresses of
    the three services, once they answer."""
    from crvs_desktop.api.host import start_practice
    from crvs_desktop.services.environment import Environment

    environment = Environment(practice_allowed=policy.practice_allowed)
    with signed_in(file, user) as (services, session), until_interrupted() as wait:
        practice = start_practice(services, environment, session, port)
        try:
            write(json.dumps(dict.fromkeys(SERVICES, practice.address)) if as_json else practice.address)
            tell("The practice API runs. Ctrl+C ends it.")
            wait()
        finally:
            practice.stop()
