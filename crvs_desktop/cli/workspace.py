"""Which workspace a command works on, and who acts."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click

from crvs_desktop.cli.output import local_minute, tell
from crvs_desktop.cli.questions import ask_password, can_ask, given_password
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.names import name_key
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD, DEMO_USERS
from crvs_desktop.domain.verification import SEEN_SENTENCES, Comparison
from crvs_desktop.domain.workspaces import WorkspaceKind

if TYPE_CHECKING:
    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session

Command = TypeVar("Command", bound=Callable[..., object])


def text(value: str) -> str:
    """Return an argument as it is. Raises BadParameter for bytes that the terminal's encoding does not know."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise click.BadParameter("this is not text in the encoding of the terminal.") from None
    return value


PATH: Final = click.Path(path_type=Path)

json_option = click.option("--json", "as_json", is_flag=True, help="Write one JSON value.")


def on_workspace(command: Command) -> Command:
    """Give a command its FILE and who acts on it."""
    user = click.option(
        "--user",
        metavar="NAME",
        type=text,
        help="Who acts. Default: the only National System Administrator; in a training workspace j.campbell.",
    )
    return click.argument("file", type=PATH)(user(command))


def origin() -> str:
    """Return what the audit says of where the user sits."""
    return f"command-line@{socket.gethostname()}"


@contextmanager
def signed_in(path: Path, username: str | None, *, warns: bool = True) -> Iterator[tuple["Services", "Session"]]:
    """Open the workspace and sign in; sign out in the end, whatever happened.

    `warns` of a file that is not the one seen before, which whoever has just restored it knows."""
    from crvs_desktop.services import open_services
    from crvs_desktop.services.environment import Environment

    services = open_services(path, Environment())
    try:
        is_told = not warns or _tell_comparison(services.checkpoints.compare())
        session = _sign_in(services, username)
        if not is_told:
            _tell_comparison(services.checkpoints.compare(session))
        try:
            yield services, session
        finally:
            services.sessions.sign_out(session)
            services.checkpoints.compare()  # keeps the checkpoint that was just signed
    finally:
        services.workspace.close()


def _tell_comparison(comparison: Comparison) -> bool:
    """Warn of a file that is not the one seen before; say whether there was a reason."""
    if comparison.damage is not None and comparison.seen is not None:
        text = SEEN_SENTENCES[comparison.damage].format(
            entry=comparison.seen.sequence, last=comparison.last, date=local_minute(comparison.seen.at_ms)
        )
        tell(f"Warning: {text} `audit verify` looks closer; `audit accept` goes on with the file as it is.")
        return True
    return False


def _sign_in(services: "Services", username: str | None) -> "Session":
    sign_in = services.sessions.sign_in
    is_training = services.info.kind is WorkspaceKind.TRAINING
    if username is None:
        username = DEMO_ADMINISTRATOR if is_training else services.sessions.only_administrator()
    if username is None:
        raise click.UsageError(
            "This workspace has several National System Administrators. Say which one you are with --user NAME."
        )
    password = given_password()
    if password is not None:
        return sign_in(username, password, origin())
    if is_training and name_key(username) in {name_key(user.username) for user in DEMO_USERS}:
        try:
            return sign_in(username, DEMO_PASSWORD, origin())
        except RefusedError:
            if not can_ask():
                raise
            tell(f"{username} no longer signs in with the demo password.")
    return sign_in(username, ask_password(f"Password of {username}: "), origin())
