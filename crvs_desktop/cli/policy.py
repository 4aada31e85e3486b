"""What the administrator of this computer has fixed, and whether a policy is well written."""

from pathlib import Path

import click

from crvs_desktop.cli.output import tell, write_json, write_pairs
from crvs_desktop.cli.workspace import PATH, json_option
from crvs_desktop.domain.policy import read_policy
from crvs_desktop.policy import load_policy, system_policy_file


@click.group()
def policy() -> None:
    """Read and check policies: what the administrator of a computer fixes for everybody on it."""


@policy.command()
@json_option
def show(as_json: bool) -> None:
    """Show what is fixed on this computer, and by which file."""
    path = system_policy_file()
    fixed = load_policy(path).fixed()
    if as_json:
        write_json({"file": str(path), "fixed": fixed})
    elif fixed:
        write_pairs([(name, _toml(value)) for name, value in fixed.items()])
        tell(f"Fixed by {path}.")
    else:
        tell(f"Nothing is fixed on this computer; {path} would do it.")


@policy.command()
@click.argument("file", type=PATH)
def check(file: Path) -> None:
    """Check the policy FILE before it is handed out."""
    fixed = read_policy(file).fixed()
    tell(f"{file} is well written. It fixes {', '.join(fixed) or 'nothing'}.")


def _toml(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
