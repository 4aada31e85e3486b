"""Backups of a workspace, restoring them, and whether a workspace file is whole."""

import os
from pathlib import Path
from typing import Final

import click

from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import progress, tell, write_json
from crvs_desktop.cli.questions import ask_new_password, ask_password
from crvs_desktop.cli.workspace import PATH, json_option, on_workspace, origin, signed_in
from crvs_desktop.domain.backups import BROKEN_TEXT, ORPHANS_TEXT, Backup, WorkspaceCheck
from crvs_desktop.domain.links import DAMAGE_SENTENCES
from crvs_desktop.domain.secret import Secret

PASSPHRASE_VARIABLE: Final = "CRVS_BACKUP_PASSPHRASE"
FILE_OR_DISK: Final = 5
DAMAGE_FOUND: Final = 6  # in the audit, as `audit verify` ends


@click.group()
def backup() -> None:
    """Make and restore backups."""


@backup.command()
@on_workspace
@click.argument("out", type=PATH)
@click.option("--encrypt", is_flag=True, help=f"Seal it under a passphrase ({PASSPHRASE_VARIABLE}, or asked for).")
@json_option
def create(file: Path, out: Path, user: str | None, encrypt: bool, as_json: bool) -> None:
    """Write a verified backup of the workspace FILE to OUT.

    Others may go on working in FILE. OUT appears whole or not at all, and an older file is never replaced."""
    passphrase = None
    if encrypt:
        given = os.environ.get(PASSPHRASE_VARIABLE) or ask_new_password(
            "New passphrase of the backup: ", PASSPHRASE_VARIABLE
        )
        passphrase = Secret(given)
    with (
        signed_in(file, user) as (services, session),
        interruption_deferred() as interrupted,
        progress("parts") as report,
    ):
        made = services.backups.create(session, out, passphrase, report, interrupted.is_set)
    _tell_made(made, as_json)


@backup.command()
@click.argument("backup_file", metavar="BACKUP", type=PATH)
@on_workspace
@click.option("--accept", is_flag=True, help="Sign in, and go on with it though this computer has seen a later state.")
@json_option
def restore(backup_file: Path, file: Path, user: str | None, accept: bool, as_json: bool) -> None:
    """Make the workspace FILE of the backup BACKUP.

    A workspace that is there already is kept beside it, with the date in its name. The passphrase of an encrypted
    backup is in CRVS_BACKUP_PASSPHRASE, or asked for. Nobody signs in, unless with --accept."""
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.restoring import is_encrypted, restore_backup

    if user is not None and not accept:
        raise click.UsageError("--user says who signs in, which takes --accept.")
    passphrase = None
    if is_encrypted(backup_file):
        given = os.environ.get(PASSPHRASE_VARIABLE) or ask_password(
            f"Passphrase of {backup_file.name}: ", PASSPHRASE_VARIABLE
        )
        passphrase = Secret(given)
    with interruption_deferred() as interrupted, progress("parts") as report:
        restored = restore_backup(backup_file, file, passphrase, origin(), Environment(), report, interrupted.is_set)
    if as_json:
        kept_as = None if restored.kept_as is None else str(restored.kept_as)
        write_json({"file": str(restored.path), "kept_as": kept_as, "entries": restored.entries})
    tell(f"Restored {file} from {backup_file}; it was checked and has {restored.entries} audit entries.")
    if restored.kept_as is not None:
        tell(f"What was there before is kept as {restored.kept_as}.")
    if accept:
        with signed_in(file, user, warns=False) as (services, session):
            services.checkpoints.accept(session)
        tell("The audit as it was restored is what the next opening is compared with.")
    else:
        tell("If this computer has seen a later state of it, the next opening says so, until `audit accept`.")


@click.command()
@click.argument("file", type=PATH)
@json_option
def check(file: Path, as_json: bool) -> int:
    """Check whether the workspace FILE is whole: its pages, what its rows say of each other, and its audit.

    Nobody signs in. Ends with 0 when all is well, 5 when the file is damaged, 6 when its audit was changed."""
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.file_check import FileCheck

    with interruption_deferred() as interrupted, progress("entries") as report:
        found = FileCheck.check(file, Environment(), origin(), report, interrupted.is_set)
    if as_json:
        entries = found.audit.entries if found.audit is not None else None
        write_json({"result": found.result, "entries": entries, "faults": [*found.broken, *found.orphans]})
    return _tell_check(file, found)


def _tell_made(made: Backup, as_json: bool) -> None:
    if as_json:
        write_json(
            {
                "file": str(made.path),
                "size": made.size,
                "sha256": made.sha256,
                "encrypted": made.is_encrypted,
                "verified": True,
            }
        )
    kind = "encrypted backup" if made.is_encrypted else "backup"
    tell(f"Wrote the {kind} {made.path} ({made.size} bytes) and verified it by opening it.")
    if made.is_encrypted:
        tell("Nobody can open it without the passphrase, and nobody can find that out again: keep it in a safe place.")


def _tell_check(file: Path, found: WorkspaceCheck) -> int:
    if found.broken or found.orphans:
        tell(f"Damaged: {(BROKEN_TEXT if found.broken else ORPHANS_TEXT)}")
        for fault in (*found.broken, *found.orphans):
            tell(f"  {fault}")
        return FILE_OR_DISK
    assert found.audit is not None  # noqa: S101
    finding = found.audit.finding
    if finding is not None:
        tell(f"Damaged: {DAMAGE_SENTENCES[finding.damage].format(entry=finding.entry, until=finding.until)}")
        tell("The file itself is whole. Keep it as it is, as evidence, and compare it with your backups.")
        return DAMAGE_FOUND
    tell(f"{file} is whole, and all {found.audit.entries} entries of its audit are as they were written.")
    return 0
