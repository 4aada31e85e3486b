"""What is asked of a person at the terminal. The questions go to stderr or the terminal itself, never to stdout."""

import getpass
import os
import sys
import warnings

import click

from crvs_desktop.cli.output import harmless, is_terminal

PASSWORD_VARIABLE = "CRVS_PASSWORD"


def can_ask() -> bool:
    return is_terminal(sys.stdin)


def given_password() -> str | None:
    """Return the password that came with the environment."""
    return os.environ.get(PASSWORD_VARIABLE) or None


def ask_password(question: str, variable: str = PASSWORD_VARIABLE) -> str:
    """Ask without an echo for what is not in the variable. Raises UsageError when no terminal can do that."""
    if not can_ask():
        what = "password" if variable == PASSWORD_VARIABLE else "passphrase"
        raise click.UsageError(f"No {what}: set {variable}, or run this at a terminal to be asked for it.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(harmless(question))
    except EOFError:
        raise click.UsageError("No password was entered.") from None
    except getpass.GetPassWarning:
        raise click.UsageError(f"This terminal cannot hide what is typed. Set {variable} instead.") from None


def ask_new_password(question: str, variable: str = PASSWORD_VARIABLE) -> str:
    """Ask twice. Raises UsageError when the two differ."""
    password = ask_password(question, variable)
    if ask_password("The same again: ", variable) != password:
        raise click.UsageError("The two passwords are not the same. Nothing was changed.")
    return password


def ask(question: str, option: str) -> str:
    """Ask for what the option would say. Raises UsageError when there is no terminal or no answer."""
    if not can_ask():
        raise click.UsageError(f"Missing option '{option}'. Give it, or run this at a terminal to be asked for it.")
    print(harmless(question), end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if not answer:
        raise click.UsageError(f"Missing option '{option}'. Nothing was changed.")
    return answer.rstrip("\n")
