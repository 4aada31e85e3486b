"""The audit trail."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import wraps
from pathlib import Path
from typing import Final

import click

from crvs_desktop.cli.evidence import accept, checkpoint, verify
from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import local_time, progress, tell, write_json, write_table
from crvs_desktop.cli.workspace import PATH, json_option, on_workspace, signed_in, text
from crvs_desktop.domain.audit import (
    ACTION_LABELS,
    EPOCH,
    OUTCOME_LABELS,
    AuditEntry,
    AuditFilter,
    Outcome,
)

ACTION_WORDS: Final = {action.value: label for action, label in ACTION_LABELS.items()}
ACTIONS_HELP: Final = f"One of {', '.join(ACTION_WORDS)}."
LIST_DEFAULT: Final = 50
LIST_LIMIT: Final = 10_000
FORMATS: Final = ("csv", "jsonl")


def moment_ms(text: str) -> int:
    """Return where an ISO 8601 date or date-time begins, in ms since 1970 UTC; without a zone it is local time."""
    return _moments_ms(text)[0]


def moment_end_ms(text: str) -> int:
    """Return where it ends, so that it is included: a date with its last moment, a time with its millisecond."""
    return _moments_ms(text)[1]


def _moments_ms(text: str) -> tuple[int, int]:
    try:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            begin = datetime.fromisoformat(text).astimezone()
            end = begin + timedelta(milliseconds=1)
        else:
            begin = datetime.combine(day, time()).astimezone()
            end = datetime.combine(day + timedelta(days=1), time()).astimezone()
        return (begin - EPOCH) // timedelta(milliseconds=1), (end - EPOCH) // timedelta(milliseconds=1)
    except (ValueError, OverflowError, OSError):  # OSError: years that Windows cannot place in a zone
        raise click.BadParameter(f"{text!r} is not a date such as 2026-11-23 or 2026-11-23T09:30.") from None


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say which entries are wanted, as one `wanted`."""

    @click.option("--actor", metavar="NAME", type=text, help="Who did it: a username or Client ID.")
    @click.option("--action", metavar="ACTION", type=click.Choice(list(ACTION_WORDS)), help=ACTIONS_HELP)
    @click.option("--client", metavar="CLIENT_ID", type=text, help="The client it was about.")
    @click.option("--outcome", type=click.Choice([outcome.value for outcome in Outcome]))
    @click.option("--from", "from_ms", metavar="DATE", type=moment_ms, help="From this date or time on.")
    @click.option("--to", "to_ms", metavar="DATE", type=moment_end_ms, help="To this date or time, included.")
    @click.option("--text", "anywhere", metavar="TEXT", type=text, help="In names, ids, codes, origin or details.")
    @wraps(command)
    def run(
        *,
        actor: str | None,
        action: str | None,
        client: str | None,
        outcome: str | None,
        from_ms: int | None,
        to_ms: int | None,
        anywhere: str | None,
        **others: object,
    ) -> None:
        wanted = AuditFilter(actor or "", action or "", client or "", outcome or "", from_ms, to_ms, anywhere or "")
        command(wanted=wanted, **others)

    return run


@click.group()
def audit() -> None:
    """Read, export and verify the audit trail.

    Dates are local unless they name a zone, as in 2026-11-23T09:30Z."""


@audit.command("list")
@on_workspace
@filtered
@click.option(
    "--limit", metavar="N", type=click.IntRange(1, LIST_LIMIT), default=LIST_DEFAULT, help="At most N. Default: 50."
)
@json_option
def list_entries(file: Path, user: str | None, wanted: AuditFilter, limit: int, as_json: bool) -> None:
    """List the newest entries of the workspace FILE, newest first."""
    from crvs_desktop.services.audit import PAGE_LIMIT

    with signed_in(file, user) as (services, session):
        matching = services.audit.matching(session, wanted)
        newest = list(matching[-limit:])[::-1]
        entries: list[AuditEntry] = []
        for start in range(0, len(newest), PAGE_LIMIT):
            entries += services.audit.entries(session, newest[start : start + PAGE_LIMIT])
        if as_json:
            write_json([entry.fields() | {"hash": entry.hash} for entry in entries])
        elif entries:
            write_table(("NO", "TIME", "ACTOR", "ACTION", "CLIENT", "OUTCOME", "ORIGIN"), map(_row, entries))
        else:
            tell("No entry matches.")
        if len(matching) > len(entries):
            tell(f"These are the newest {len(entries)} of {len(matching)} entries; see --limit, or `audit export`.")


@audit.command()
@on_workspace
@click.argument("out", type=PATH)
@click.option("--format", "export_format", type=click.Choice(FORMATS), required=True)
@filtered
def export(file: Path, user: str | None, out: Path, export_format: str, wanted: AuditFilter) -> None:
    """Write entries of the workspace FILE to the file OUT, oldest first; an older OUT is replaced.

    jsonl has all that the chain of hashes is computed from; csv is for reading."""
    from crvs_desktop.services.export import ExportFormat

    with signed_in(file, user) as (services, session):
        with interruption_deferred() as interrupted, progress("entries") as report:
            count = services.export.export(
                session, wanted, out, ExportFormat(export_format), report, cancelled=interrupted.is_set
            )
        tell(f"Wrote {count} entries to {out}.")


for command in (verify, checkpoint, accept):
    audit.add_command(command)


def _row(entry: AuditEntry) -> tuple[str, ...]:
    outcome = OUTCOME_LABELS[entry.outcome]
    return (
        str(entry.sequence),
        local_time(entry.at_ms),
        entry.actor.id or entry.actor.name or "unknown",
        ACTION_WORDS.get(entry.action, entry.action),
        entry.client_name or entry.client_id,
        f"{outcome} ({entry.reason})" if entry.reason else outcome,
        entry.origin,
    )
