"""A practice registration: what triggers webhooks."""

from pathlib import Path

import click

from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import write_json, write_pairs
from crvs_desktop.cli.workspace import json_option, on_workspace, signed_in
from crvs_desktop.domain.clients import Event
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import VITAL_EVENT_LABELS


@click.command()
@on_workspace
@click.option("--event", "event_word", type=click.Choice([event.value for event in Event]), required=True)
@json_option
def register(file: Path, user: str | None, event_word: str, as_json: bool) -> None:
    """Register the birth or death of a person who does not exist in the workspace FILE.

    The webhooks that are subscribed to it are told while the practice API runs."""
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.practice.registering import Registering

    with signed_in(file, user) as (services, session), interruption_deferred():
        registering = Registering(services.workspace, Environment())
        registered = registering.register_sample(session, Event(event_word))
        record, office = registered.record, farajaland().name(registered.record.office_id)
        if as_json:
            write_json(
                {
                    "record_id": record.record_id,
                    "event": record.event.value,
                    "status": record.status.value,
                    "tracking_id": record.tracking_id,
                    "registration_number": record.registration_number,
                    "name": record.title,
                    "declared_on": record.declared_on,
                    "office": office,
                    "deliveries": registered.deliveries,
                }
            )
        else:
            write_pairs(
                [
                    ("Name", record.title),
                    ("Event", VITAL_EVENT_LABELS[record.event]),
                    ("Tracking ID", record.tracking_id),
                    ("Registration number", record.registration_number),
                    ("Office", office),
                    ("Webhooks to be told", str(registered.deliveries)),
                ]
            )
