"""All commands, and what a script sees of how they end."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from crvs_desktop import __version__
from crvs_desktop.cli.audit import audit
from crvs_desktop.cli.backup import backup, check
from crvs_desktop.cli.clients import clients
from crvs_desktop.cli.init import init
from crvs_desktop.cli.output import OutputError, tell, use_utf8, write
from crvs_desktop.cli.policy import policy
from crvs_desktop.cli.recovery import recovery
from crvs_desktop.cli.register import register
from crvs_desktop.cli.serve import serve
from crvs_desktop.cli.workspace import PATH
from crvs_desktop.domain.errors import (
    ConflictError,
    CrvsDesktopError,
    InputError,
    NotFoundError,
    RefusedError,
    StoreError,
)
from crvs_desktop.domain.policy import LANGUAGES
from crvs_desktop.domain.traces import trace_of
from crvs_desktop.memory import forbid_core_dumps
from crvs_desktop.policy import load_policy, system_policy_file

NAME: Final = "crvs-desktop"

BUG: Final = 1
WRONG_USAGE: Final = 2
EXIT_CODES: Final[tuple[tuple[type[CrvsDesktopError], int], ...]] = (
    (InputError, WRONG_USAGE),
    (RefusedError, 3),
    (NotFoundError, 4),
    (ConflictError, 4),
    (StoreError, 5),
)
FILE_OR_DISK: Final = 5
# As a shell reports a program that was ended by SIGINT or SIGPIPE.
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141


VERSION_HELP: Final = "Show the version, the day it was built and its libraries."


def _show_version(_context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if not wanted:
        return
    from crvs_desktop.build import build_date, library_versions

    date = build_date()
    built = f"built {date}" if date else "run from its source"
    write(
        f"{NAME} {__version__}, {built}\n" + "\n".join(f"{name} {found}" for name, found in library_versions().items())
    )
    raise click.exceptions.Exit


@click.group(
    name=NAME,
    help="Manage the integration clients of an OpenCRVS country.\n\n"
    "Without a command it opens the window, on the workspace FILE when there is one:\n\n\b\n    crvs-desktop [FILE]",
    epilog="Commands sign in as --user, with the password in CRVS_PASSWORD or asked for at the terminal. "
    "Exit codes: 0 done, 1 a bug, 2 wrong usage or input, 3 refused, 4 not found or conflicting, "
    "5 file or disk, 6 the audit was found damaged, 130 interrupted.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help=VERSION_HELP)
@click.option(
    "--policy",
    "policy_file",
    metavar="FILE",
    type=PATH,
    help="Fix for this start what the policy FILE says. What the computer's own policy fixes stays as it is.",
)
@click.pass_context
def program(context: click.Context, policy_file: Path | None) -> None:
    if context.invoked_subcommand != policy.name:  # which helps to mend one
        context.obj = load_policy(system_policy_file(), policy_file)


@program.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0], show_default=True, help="Of the window."
)
def tour(folder: Path, language: str) -> int:
    """Save a picture of each step of the main job in DIR.

    The steps are done in the real window, off-screen, in a training workspace of its own."""
    from crvs_desktop.app import run_tour

    return run_tour(folder, language)


for command in (init, clients, register, serve, audit, backup, check, recovery, policy):
    program.add_command(command)


def run(words: Sequence[str]) -> int:
    """Run one command; every way in which it can end becomes an exit code and at most one message."""
    use_utf8()
    forbid_core_dumps()
    try:
        with program.make_context(NAME, list(words)) as context:
            result = program.invoke(context)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        said = io.StringIO()
        error.show(file=said)
        tell(said.getvalue().rstrip())
        return WRONG_USAGE
    except CrvsDesktopError as error:
        return _tell_error(error)
    except (OutputError, BrokenPipeError) as error:
        return _give_up_output(error)
    except KeyboardInterrupt:
        tell("\nInterrupted.")
        return INTERRUPTED
    except OSError as error:
        tell(f"Error: {error.filename or 'the file'} could not be used ({error.strerror or error}).")
        return FILE_OR_DISK
    except Exception as error:
        return _tell_bug(error)


def _tell_error(error: CrvsDesktopError) -> int:
    if error.reason == "cancelled":
        tell(str(error))
        return INTERRUPTED
    tell(f"Error: {error}")
    if error.reason == "password-change-needed":
        tell(f"Open the workspace in the window ({NAME} FILE) and sign in there to choose it.")
    return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), BUG)


def _give_up_output(error: OutputError | BrokenPipeError) -> int:
    # What is still buffered must go nowhere, or Python complains when it ends.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    if isinstance(error, BrokenPipeError) or error.pipe_closed:
        return PIPE_CLOSED
    tell(f"Error: {error}")
    return FILE_OR_DISK


def _tell_bug(error: Exception) -> int:
    tell(
        f"Error: {NAME} failed in a way it should not ({type(error).__name__}). `audit list` shows what was done; "
        "set CRVS_DEBUG=1 and repeat it to see where it fails."
    )
    if os.environ.get("CRVS_DEBUG") == "1":
        tell(trace_of(error))
    return BUG
