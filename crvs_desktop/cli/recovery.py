"""When passwords are lost, and when keys have to be replaced."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import OutputError, tell, tell_shown_once, write, write_json
from crvs_desktop.cli.questions import ask_new_password, ask_password, given_password
from crvs_desktop.cli.workspace import PATH, json_option, on_workspace, origin, signed_in, text
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import DEMO_PASSWORD
from crvs_desktop.domain.workspaces import WorkspaceKind

if TYPE_CHECKING:
    from crvs_desktop.domain.users import User

CODE_VARIABLE: Final = "CRVS_RECOVERY_CODE"


@click.group()
def recovery() -> None:
    """Use and renew the recovery code; replace the workspace key, and the key that signs tokens."""


@recovery.command("reset-password")
@click.argument("file", type=PATH)
@click.option("--user", metavar="NAME", type=text, required=True, help="A National System Administrator.")
def reset_password(file: Path, user: str) -> None:
    """Give an administrator of the workspace FILE a new password, with the recovery code.

    The code comes from CRVS_RECOVERY_CODE, the new password from CRVS_PASSWORD, or both are asked for."""
    from crvs_desktop.services import open_services
    from crvs_desktop.services.environment import Environment

    services = open_services(file, Environment())
    try:
        code = os.environ.get(CODE_VARIABLE) or ask_password("Recovery code: ")
        password = given_password() or ask_new_password(f"New password of {user}: ")
        with interruption_deferred():
            services.recovery.recover(user, code, password, origin())
        tell(f"{user} signs in with the new password now.")
    finally:
        services.workspace.close()


@recovery.command("new-code")
@on_workspace
@json_option
def new_code(file: Path, user: str | None, as_json: bool) -> None:
    """Make a new recovery code for the workspace FILE and write it. The one before stops working."""
    with signed_in(file, user) as (services, session), interruption_deferred():
        _write(services.recovery.renew_code(session), (), as_json)


@recovery.command("new-key")
@on_workspace
@json_option
def new_key(file: Path, user: str | None, as_json: bool) -> None:
    """Replace the workspace key of FILE: everything secret in it is sealed anew.

    Other National System Administrators get temporary passwords, and an office workspace a new recovery code; all of
    them are written, this once."""
    with signed_in(file, user) as (services, session):
        password = given_password()
        if password is None:
            is_training = services.info.kind is WorkspaceKind.TRAINING
            password = DEMO_PASSWORD if is_training else ask_password("Your password once more: ")
        with interruption_deferred():
            rotated = services.recovery.rotate_key(session, password)
            _write(rotated.recovery_code, rotated.temporary_passwords, as_json)


@recovery.command("new-signing-key")
@on_workspace
def new_signing_key(file: Path, user: str | None) -> None:
    """Replace the key that signs the practice API's tokens in the workspace FILE.

    Every token issued before stops being accepted at once, and clients ask for new ones; their secrets stay."""
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.practice.access import PracticeControl

    with signed_in(file, user) as (services, session), interruption_deferred():
        PracticeControl(services.workspace, Environment()).rotate_signing_key(session)
        tell("Tokens are signed with a new key now; those issued before are refused.")


def _write(code: Secret[str] | None, passwords: "tuple[tuple[User, Secret[str]], ...]", as_json: bool) -> None:
    try:
        if as_json:
            temporary = {user.username: password.reveal() for user, password in passwords}
            write_json({"recovery_code": code and code.reveal(), "temporary_passwords": temporary})
        else:
            for line in [*([code.reveal()] if code else []), *(f"{u.username}  {p.reveal()}" for u, p in passwords)]:
                write(line)
    except OutputError:
        tell("What had to be written out is lost; run the command again, or `recovery new-code`.")
        raise
    if code or passwords:
        tell_shown_once("recovery code" if code else "temporary password")
