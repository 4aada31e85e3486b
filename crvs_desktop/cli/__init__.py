"""The command line. Without a command it opens the window, and then nothing of the command line is loaded."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

COMMANDS: Final = ("init", "clients", "register", "serve", "audit", "tour")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments (by default the program's own) ask for and return the exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if not words or (len(words) == 1 and _names_a_file(words[0])):
        # To look for garbage while everything is being loaded takes a tenth of the start. The window then collects it
        # itself, see ui/garbage.py.
        gc.disable()
        try:
            from crvs_desktop.app import run_window

            return run_window(Path(words[0]) if words else None)
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
