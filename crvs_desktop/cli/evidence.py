"""Whether the audit is what it was: verifying it, and checkpoints of it to keep elsewhere."""

from pathlib import Path
from typing import Final

import click

from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import progress, tell, write, write_json, write_pairs
from crvs_desktop.cli.workspace import PATH, json_option, on_workspace, signed_in, text
from crvs_desktop.domain.audit import utc_text
from crvs_desktop.domain.checkpoints import Checkpoint, CheckpointCode, read_checkpoint, read_code
from crvs_desktop.domain.links import DAMAGE_SENTENCES, Finding
from crvs_desktop.domain.verification import PartVerification, Verification

DAMAGE_FOUND: Final = 6


def public_key(value: str) -> bytes:
    """Return the key that was given in hexadecimal."""
    try:
        key = bytes.fromhex(value)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise click.BadParameter("a public key has 64 hexadecimal digits.")
    return key


def checkpoint_given(value: str) -> Checkpoint | CheckpointCode:
    """Return the checkpoint in a file, or what a typed code says."""
    path = Path(value)
    return read_checkpoint(path.read_text("utf-8", "replace")) if path.is_file() else read_code(value)


@click.command()
@click.argument("file", type=PATH, required=False)
@click.option("--user", metavar="NAME", type=text, help="Who acts, for a FILE; as for every other command.")
@click.option("--export", "export_path", metavar="EXPORT", type=PATH, help="Verify an export in JSON Lines instead.")
@click.option("--checkpoint", metavar="CP", type=checkpoint_given, help="A file or code of `audit checkpoint`.")
@click.option("--public-key", "key", metavar="KEY", type=public_key, help="The workspace's key, known from elsewhere.")
@click.option("--part", "is_part", is_flag=True, help="The export was made with a filter: gaps are expected.")
@json_option
def verify(
    file: Path | None,
    user: str | None,
    export_path: Path | None,
    checkpoint: Checkpoint | CheckpointCode | None,
    key: bytes | None,
    is_part: bool,
    as_json: bool,
) -> int:
    """Verify the audit of the workspace FILE, or an export of it without the workspace.

    Ends with 0 when everything is as it was written, and with 6 when something was changed, taken away or put in."""
    if (file is None) == (export_path is None):
        raise click.UsageError("Give a workspace FILE, or an export with --export.")
    if export_path is None:
        if checkpoint is not None or key is not None or is_part:
            raise click.UsageError("--checkpoint, --public-key and --part are for --export.")
        assert file is not None  # noqa: S101
        return _tell_whole(_verify_workspace(file, user), None, as_json)
    if key is not None and not isinstance(checkpoint, Checkpoint):
        raise click.UsageError("--public-key checks the signature of a checkpoint's file: give one with --checkpoint.")
    from crvs_desktop.services.export_check import ExportCheck

    check = ExportCheck(export_path, checkpoint, key)
    with interruption_deferred() as interrupted, progress("entries") as report:
        if is_part:
            part = check.verify_part(report, interrupted.is_set)
        else:
            whole = check.verify(report, interrupted.is_set)
    if isinstance(checkpoint, Checkpoint) and key is None:
        tell("The checkpoint was checked with the key that it names itself. --public-key says whether that is the one.")
    return _tell_part(part, checkpoint, as_json) if is_part else _tell_whole(whole, checkpoint, as_json)


def _verify_workspace(file: Path, user: str | None) -> Verification:
    with (
        signed_in(file, user) as (services, session),
        interruption_deferred() as interrupted,
        progress("entries") as report,
    ):
        return services.audit.verify(session, report, interrupted.is_set)


def _tell_whole(result: Verification, checkpoint: Checkpoint | CheckpointCode | None, as_json: bool) -> int:
    if as_json:
        write_json({"entries": result.entries, "signed_up_to": result.signed_up_to} | _json_of(result.finding))
    if result.finding is not None:
        return _tell_finding(result.finding, result.entries)
    tell(f"All {result.entries} entries are as they were written, and none is missing between them.")
    if result.signed_up_to == result.entries:
        tell("A checkpoint was signed for the last of them.")
    elif result.signed_up_to:
        tell(f"A checkpoint was signed for entry {result.signed_up_to}; whether any were cut off the end is not known.")
    else:
        tell("Without a checkpoint it is not known whether the end was cut off, or the whole written anew.")
    return 0


def _tell_part(result: PartVerification, checkpoint: Checkpoint | CheckpointCode | None, as_json: bool) -> int:
    if as_json:
        write_json({"entries": result.entries, "left_out": result.left_out} | _json_of(result.finding))
    if result.finding is not None:
        return _tell_finding(result.finding, result.entries)
    tell(f"Each of the {result.entries} entries is as it was written.")
    tell(f"{result.left_out} numbers between them are not there; what was left out or taken away is not known.")
    if checkpoint is not None:
        compared = "is there and agrees" if result.is_compared else "is not there, so it says nothing"
        tell(f"The entry that the checkpoint speaks of, {checkpoint.sequence}, {compared}.")
    return 0


def _tell_finding(finding: Finding, entries: int) -> int:
    tell(f"Damaged: {DAMAGE_SENTENCES[finding.damage].format(entry=finding.entry, until=finding.until)}")
    tell(f"{entries} entries were found in order before that.")
    return DAMAGE_FOUND


def _json_of(finding: Finding | None) -> dict[str, object]:
    if finding is None:
        return {"result": "intact"}
    return {"result": finding.damage.value, "entry": finding.entry, "until": finding.until}


@click.command()
@on_workspace
@click.option("--out", metavar="CP", type=PATH, help="Write it to the file CP; an older one is replaced.")
@click.option("--print", "as_code", is_flag=True, help="Write its code, for paper.")
def checkpoint(file: Path, user: str | None, out: Path | None, as_code: bool) -> None:
    """Sign a checkpoint of the audit of the workspace FILE, to be kept elsewhere.

    Without an option its file is written to stdout. `audit verify --export` compares an export with it."""
    with signed_in(file, user) as (services, session):
        made = services.checkpoints.export(session)
    if out is not None:
        out.write_text(made.text() + "\n", "utf-8")
        tell(f"Wrote the checkpoint of entry {made.sequence} to {out}.")
    if as_code:
        write_pairs(
            (
                ("Code", made.code),
                ("Entry", str(made.sequence)),
                ("Signed", utc_text(made.at_ms)),
                ("Public key", made.public_key.hex()),
            )
        )
    elif out is None:
        write(made.text())


@click.command()
@on_workspace
def accept(file: Path, user: str | None) -> None:
    """Go on with the workspace FILE though it is not the one seen before, such as a backup that was restored."""
    with signed_in(file, user) as (services, session):
        services.checkpoints.accept(session)
    tell("The audit as it is now is what the next opening is compared with.")
