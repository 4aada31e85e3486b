"""Integration clients."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click

from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import (
    OutputError,
    local_minute,
    local_time,
    tell,
    tell_shown_once,
    write_json,
    write_pairs,
    write_table,
)
from crvs_desktop.cli.questions import ask
from crvs_desktop.cli.workspace import PATH, json_option, on_workspace, signed_in, text
from crvs_desktop.domain.attention import ATTENTION_LABELS, SECRET_DAYS, UNUSED_DAYS, Attention, Thresholds
from crvs_desktop.domain.audit import utc_text
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import (
    STATUS_LABELS,
    Client,
    ClientStatus,
    ClientType,
    Event,
    GracePeriod,
    IntegratingSystem,
    IssuedKeys,
    NewClient,
    RevealedKeys,
    WebhookPermissions,
)
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.policy import Policy

if TYPE_CHECKING:
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.session import Session

Command = TypeVar("Command", bound=Callable[..., object])

TYPE_WORDS: Final = {
    ClientType.HEALTH: "event-notification",
    ClientType.NATIONAL_ID: "national-id",
    ClientType.RECORD_SEARCH: "record-search",
    ClientType.WEBHOOK: "webhook",
}
TYPES: Final = {word: client_type for client_type, word in TYPE_WORDS.items()}
GRACE_PERIODS: Final = {grace.value: grace for grace in GracePeriod if grace is not GracePeriod.NONE}
SYSTEMS: Final = {system.value.lower(): system for system in IntegratingSystem}


def on_client(command: Command) -> Command:
    """Give a command its FILE, the client and who acts."""
    return on_workspace(click.argument("client_id", type=text)(json_option(command)))


def detail_options(command: Command) -> Command:
    """Give a command the options for what is noted about a client."""
    for name, metavar, about in (
        ("--review-on", "DATE", "When its secret is to be reviewed, such as 2027-03-31."),
        ("--expires-on", "DATE", "When its secret expires. It works on; one is reminded."),
        ("--purpose", "TEXT", "What it is for; at most 1000 characters."),
        ("--contact", "TEXT", "Whom to ask about it; at most 200 characters."),
    ):
        command = click.option(name, metavar=metavar, type=text, help=about)(command)
    return command


@click.group()
def clients() -> None:
    """List, create and change integration clients."""


@clients.command("list")
@on_workspace
@json_option
@click.pass_obj
def list_clients(policy: Policy, file: Path, user: str | None, as_json: bool) -> None:
    """List the clients of the workspace FILE, oldest first, each with why it should be looked at.

    A client counts as unused after 90 days without a call and its secret as old after 365, unless the policy of this
    computer says otherwise."""
    thresholds = Thresholds(policy.unused_after_days or UNUSED_DAYS, policy.secret_old_after_days or SECRET_DAYS)
    with signed_in(file, user) as (services, session):
        found = services.clients.list_clients(session)
        attention = {one.client_id: one.reasons for one in services.attention.list_attention(session, thresholds)}
        if as_json:
            write_json([_fields(client) | {"attention": list(attention.get(client.client_id, ()))} for client in found])
        elif found:
            write_table(
                ("NAME", "TYPE", "STATUS", "CREATED", "LAST USED", "OLD SECRET UNTIL", "ATTENTION", "CLIENT ID"),
                (_row(client, attention.get(client.client_id, ())) for client in found),
            )
        else:
            tell("There are no clients yet.")


@clients.command()
@on_workspace
@click.option("--name", metavar="NAME", type=text, required=True, help="1 to 100 characters, unique.")
@click.option("--type", "type_word", type=click.Choice(list(TYPES)), required=True)
@click.option("--system", "system_word", type=click.Choice(list(SYSTEMS)), help="For national-id. Default: mosip.")
@click.option("--birth", metavar="SECTION,…", type=text, help="For webhook: what is sent of a birth.")
@click.option("--death", metavar="SECTION,…", type=text, help="For webhook: what is sent of a death.")
@click.option("--daily-quota", metavar="N", type=int, help="For record-search: searches a day. Default: 2000.")
@detail_options
@json_option
def create(
    file: Path,
    user: str | None,
    name: str,
    type_word: str,
    system_word: str | None,
    birth: str | None,
    death: str | None,
    daily_quota: int | None,
    contact: str | None,
    purpose: str | None,
    expires_on: str | None,
    review_on: str | None,
    as_json: bool,
) -> None:
    """Create a client in the workspace FILE and write its keys. The client secret is shown this once."""
    new = NewClient(
        name=name,
        type=TYPES[type_word],
        system=None if system_word is None else SYSTEMS[system_word],
        webhook=None if birth is None and death is None else WebhookPermissions(_listed(birth), _listed(death)),
        daily_quota=daily_quota,
        details=_edited(ClientDetails(), contact, purpose, expires_on, review_on),
    )
    with signed_in(file, user) as (services, session), interruption_deferred():
        _write_issued(services.clients.create_client(session, new), as_json)


@clients.command()
@on_client
def reveal(file: Path, user: str | None, client_id: str, as_json: bool) -> None:
    """Write the Client ID and the SHA secret of a client. Its client secret can only be refreshed."""
    with signed_in(file, user) as (services, session):
        _write_keys(services.clients.reveal_keys(session, client_id), as_json)


@clients.command("refresh-secret")
@on_client
@click.option(
    "--grace",
    "grace_word",
    type=click.Choice(list(GRACE_PERIODS)),
    help="How long the old secret works beside the new one. Default: not at all.",
)
def refresh_secret(file: Path, user: str | None, client_id: str, grace_word: str | None, as_json: bool) -> None:
    """Replace the client secret of a client. The new one is shown this once.

    The old one stops working at once, or when the grace period is over; a secret from before that one stops at once."""
    grace = GracePeriod.NONE if grace_word is None else GRACE_PERIODS[grace_word]
    with signed_in(file, user) as (services, session), interruption_deferred():
        keys = services.clients.refresh_secret(session, client_id, grace)
        _write_issued(keys, as_json)
        if keys.client.previous_secret_ends_at_ms is not None:
            tell(f"The old client secret works until {local_time(keys.client.previous_secret_ends_at_ms)}.")


@clients.command("end-grace")
@on_client
def end_grace(file: Path, user: str | None, client_id: str, as_json: bool) -> None:
    """End the grace period of a client: its old secret stops working now."""
    with signed_in(file, user) as (services, session), interruption_deferred():
        client = services.clients.end_grace(session, client_id)
        if as_json:
            write_json(_fields(client))
        tell(f"Only the newest client secret of “{client.name}” works now.")


@clients.command("edit-details")
@on_client
@detail_options
def edit_details(
    file: Path,
    user: str | None,
    client_id: str,
    contact: str | None,
    purpose: str | None,
    expires_on: str | None,
    review_on: str | None,
    as_json: bool,
) -> None:
    """Change what is noted about a client. What no option names stays; an empty value takes it away.

    A secret works on after its dates; one is only reminded of them."""
    with signed_in(file, user) as (services, session), interruption_deferred():
        before = services.clients.get_client(session, client_id).details
        details = _edited(before, contact, purpose, expires_on, review_on)
        client = services.clients.edit_details(session, client_id, details)
        if as_json:
            write_json(_fields(client))
        tell(f"The details of “{client.name}” are changed.")


@clients.command()
@on_workspace
@click.argument("out", type=PATH)
def reminders(file: Path, user: str | None, out: Path) -> None:
    """Write the days on which secrets expire or are to be reviewed to the calendar file OUT (.ics)."""
    with signed_in(file, user) as (services, session), interruption_deferred():
        count = services.attention.export_reminders(session, out)
        tell(f"Wrote {count} reminders to {out}.")


@clients.command()
@on_client
def activate(file: Path, user: str | None, client_id: str, as_json: bool) -> None:
    """Let the credentials of a client work again."""
    _change(file, user, as_json, lambda clients, session: clients.activate(session, client_id))


@clients.command()
@on_client
def deactivate(file: Path, user: str | None, client_id: str, as_json: bool) -> None:
    """Refuse the credentials of a client from now on."""
    _change(file, user, as_json, lambda clients, session: clients.deactivate(session, client_id))


@clients.command()
@on_client
@click.option("--confirm-name", metavar="NAME", type=text, help="The client's name; asked for when it is not given.")
def delete(file: Path, user: str | None, client_id: str, confirm_name: str | None, as_json: bool) -> None:
    """Delete a client for good. Its secrets are destroyed; the audit still names it."""
    with signed_in(file, user) as (services, session):
        client = services.clients.get_client(session, client_id)
        if confirm_name is None:
            tell(f"This deletes “{client.name}” for good: its credentials stop working and cannot be brought back.")
            confirm_name = ask("Type its name to delete it: ", "--confirm-name")
        with interruption_deferred():
            services.clients.delete(session, client_id, confirm_name)
            if as_json:
                write_json(_fields(client) | {"status": "deleted"})
            tell(f"Deleted “{client.name}”.")


def _change(file: Path, user: str | None, as_json: bool, change: Callable[["Clients", "Session"], Client]) -> None:
    with signed_in(file, user) as (services, session), interruption_deferred():
        client = change(services.clients, session)
        if as_json:
            write_json(_fields(client))
        tell(f"“{client.name}” is {'active' if client.status is ClientStatus.ACTIVE else 'deactivated'} now.")


def _write_issued(keys: IssuedKeys, as_json: bool) -> None:
    try:
        _write_keys(keys, as_json)
    except OutputError:
        tell(
            f"The new client secret of “{keys.client.name}” could not be written out and is lost. "
            f"Get another with `clients refresh-secret`; the Client ID is {keys.client.client_id}."
        )
        raise
    tell_shown_once("client secret")


def _write_keys(keys: IssuedKeys | RevealedKeys, as_json: bool) -> None:
    client = keys.client
    client_secret = keys.client_secret.reveal() if isinstance(keys, IssuedKeys) else None
    sha_secret = keys.sha_secret.reveal()
    if as_json:
        issued = {} if client_secret is None else {"client_secret": client_secret}
        write_json({"client_id": client.client_id} | issued | {"sha_secret": sha_secret} | _fields(client))
        return
    write_pairs(
        [
            ("Name", client.name),
            ("Type", client.type_label),
            ("Status", STATUS_LABELS[client.status]),
            ("Client ID", client.client_id),
            *([] if client_secret is None else [("Client secret", client_secret)]),
            ("SHA secret", sha_secret),
        ]
    )


def _fields(client: Client) -> dict[str, object]:
    """Return the client as scripts see it: the words that `create` takes, times in UTC, never a secret."""
    return {
        "client_id": client.client_id,
        "name": client.name,
        "type": TYPE_WORDS[client.type],
        "status": client.status.value,
        "system": None if client.system is None else client.system.value.lower(),
        **{event.value: None if client.webhook is None else list(client.webhook.of(event)) for event in Event},
        "daily_quota": client.daily_quota,
        "created_at": utc_text(client.created_at_ms),
        "created_by": client.created_by,
        "secret_issued_at": utc_text(client.secret_issued_at_ms),
        "last_used_at": None if client.last_used_at_ms is None else utc_text(client.last_used_at_ms),
        "last_used_from": client.last_used_from,
        "last_used_agent": client.last_used_agent,
        "old_secret_until": (
            None if client.previous_secret_ends_at_ms is None else utc_text(client.previous_secret_ends_at_ms)
        ),
        **dict.fromkeys(("contact", "purpose", "secret_expires_on", "secret_review_on")),
        **client.details.fields(),
    }


def _row(client: Client, attention: tuple[Attention, ...]) -> tuple[str, ...]:
    return (
        client.name,
        client.type_label,
        STATUS_LABELS[client.status],
        local_minute(client.created_at_ms),
        "never" if client.last_used_at_ms is None else local_minute(client.last_used_at_ms),
        "–" if client.previous_secret_ends_at_ms is None else local_minute(client.previous_secret_ends_at_ms),
        ", ".join(ATTENTION_LABELS[reason] for reason in attention) or "–",
        client.client_id,
    )


def _listed(sections: str | None) -> tuple[str, ...]:
    return tuple(section.strip() for section in (sections or "").split(",") if section.strip())


def _edited(
    before: ClientDetails, contact: str | None, purpose: str | None, expires_on: str | None, review_on: str | None
) -> ClientDetails:
    return ClientDetails(
        before.contact if contact is None else contact,
        before.purpose if purpose is None else purpose,
        before.secret_expires_on if expires_on is None else _day(expires_on, "--expires-on"),
        before.secret_review_on if review_on is None else _day(review_on, "--review-on"),
    )


def _day(written: str, option: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise InputError("date-invalid", parameter=option) from None
