"""Making a workspace."""

from pathlib import Path

import click

from crvs_desktop.cli.interruption import interruption_deferred
from crvs_desktop.cli.output import OutputError, tell, tell_shown_once, write, write_json
from crvs_desktop.cli.questions import ask, ask_new_password, can_ask, given_password
from crvs_desktop.cli.workspace import PATH, json_option, origin, text
from crvs_desktop.domain.errors import ConflictError
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR
from crvs_desktop.domain.workspaces import WorkspaceKind


@click.command()
@click.argument("file", type=PATH)
@click.option("--kind", type=click.Choice([kind.value for kind in WorkspaceKind]), required=True)
@click.option("--name", metavar="NAME", type=text, help="Name of an office workspace.")
@click.option("--admin", metavar="USERNAME", type=text, help="Its first National System Administrator.")
@click.option("--full-name", metavar="NAME", type=text, help="The administrator's full name.")
@json_option
def init(file: Path, kind: str, name: str | None, admin: str | None, full_name: str | None, as_json: bool) -> None:
    """Make the workspace FILE.

    An office workspace needs an administrator and a password (CRVS_PASSWORD), and has a name; what is not given is
    asked for at a terminal. In a script the name is the file's unless it is given. The recovery code is written to
    stdout, this once. A training workspace comes with its users and clients."""
    if file.exists():  # before five questions are answered for nothing
        raise ConflictError("file-exists", path=file)
    if WorkspaceKind(kind) is WorkspaceKind.TRAINING:
        for option, value in (("--name", name), ("--admin", admin), ("--full-name", full_name)):
            if value is not None:
                raise click.UsageError(f"'{option}' is for office workspaces: a training workspace has its own users.")
        _make_training(file, as_json)
    else:
        if name is None:
            name = ask("Name of the workspace: ", "--name") if can_ask() else file.stem
        admin = ask("Username of the first administrator: ", "--admin") if admin is None else admin
        full_name = ask("Full name of the administrator: ", "--full-name") if full_name is None else full_name
        password = given_password() or ask_new_password(f"New password of {admin}: ")
        _make_office(file, name, admin, full_name, password, as_json)


def _make_training(file: Path, as_json: bool) -> None:
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.setup import TRAINING_NAME, create_training_workspace

    create_training_workspace(file, origin(), Environment())
    if as_json:
        write_json(_summary(file, WorkspaceKind.TRAINING, TRAINING_NAME, DEMO_ADMINISTRATOR))
    tell(f"Made the training workspace {file}. Its administrator is {DEMO_ADMINISTRATOR}.")


def _make_office(file: Path, name: str, admin: str, full_name: str, password: str, as_json: bool) -> None:
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.setup import create_office_workspace

    with interruption_deferred():
        recovery_code = create_office_workspace(file, name, full_name, admin, password, origin(), Environment())
        try:
            if as_json:
                summary = _summary(file, WorkspaceKind.OFFICE, name.strip(), admin.strip())
                write_json(summary | {"recovery_code": recovery_code.reveal()})
            else:
                write(recovery_code.reveal())
        except OutputError:
            tell(f"The recovery code could not be written out and is lost. Delete {file} and make it again.")
            raise
    tell(f"Made the office workspace {file}. Its administrator is {admin}.")
    tell_shown_once("recovery code")


def _summary(file: Path, kind: WorkspaceKind, name: str, administrator: str) -> dict[str, str]:
    return {"file": str(file), "kind": kind.value, "name": name, "admin": administrator}
