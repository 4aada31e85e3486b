"""The command line. Without a command it opens the window, and then nothing of the command line is loaded."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

COMMANDS: Final = ("init", "clients", "register", "serve", "audit", "backup", "check", "recovery", "policy", "tour")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments (by default the program's own) ask for and return the exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    # As in `crvs-desktop --policy class.toml class.crvs`; before a command it is read with the command.
    policy_file = Path(words[1]) if words[:1] == ["--policy"] and len(words) > 1 else None
    others = words if policy_file is None else words[2:]
    if not others or (len(others) == 1 and _names_a_file(others[0])):
        # To look for garbage while everything is being loaded takes a tenth of the start. The window then collects it
        # itself, see ui/garbage.py.
        gc.disable()
        try:
            from crvs_desktop.app import run_window

            return run_window(Path(others[0]) if others else None, policy_file)
        finally:
            gc.enable()
    from crvs_desktop.cli.program import run

    return run(words)


def _names_a_file(word: str) -> bool:
    """Whether the only word is meant as a workspace. A command's name never is; `./init` is a file."""
    if word in COMMANDS or word.startswith("-"):
        return False
    has_separator = os.sep in word or (os.altsep is not None and os.altsep in word)
    # A file that is missing but looks like one is for the window to speak of; a mistyped command is not.
    return has_separator or word.lower().endswith(".crvs") or os.path.isfile(word)  # noqa: PTH113 (never raises)
