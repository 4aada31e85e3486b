"""Set up what is missing, then start CRVS Desktop.

    python3 packaging/start.py [whatever crvs-desktop takes]

Exit codes: those of crvs-desktop; 1 when the set-up failed, 69 when there is no screen for the window."""

import os
import subprocess
import sys

import environment
import system_packages

SETUP_FAILED = 1
NO_SCREEN = 69  # EX_UNAVAILABLE of sysexits.h
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    for_window = _opens_the_window(arguments)
    try:
        system_packages.supply(for_window)
        environment.prepare("running")
    except environment.SetupError as error:
        print(f"The set-up stopped. {error}", file=sys.stderr)
        return SETUP_FAILED
    except KeyboardInterrupt:
        print("\nThe set-up was interrupted. The next run begins anew.", file=sys.stderr)
        return INTERRUPTED

    program = str(environment.executable("crvs-desktop"))
    # Whoever names a Qt platform (a remote one, say) knows what they do.
    if for_window and not system_packages.has_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        print(
            "CRVS Desktop is set up, but there is no screen here for its window "
            "(neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "To see it without one, let it save a picture of every step to a folder:\n"
            f"    {program} tour DIR\n"
            f"What else works without a screen: {program} --help",
            file=sys.stderr,
        )
        return NO_SCREEN
    return _run([program, *arguments])


def _opens_the_window(arguments: list[str]) -> bool:
    """With nothing or a file the program opens its window; a command or an option never is a file (see cli)."""
    if not arguments:
        return True
    word = arguments[0]
    return (
        len(arguments) == 1
        and not word.startswith("-")
        and ("/" in word or os.sep in word or word.lower().endswith(".crvs"))
    )


def _run(command: list[str]) -> int:
    if os.name == "posix":
        # Replaced, so that signals and the exit code are the program's own.
        os.execv(command[0], command)  # noqa: S606
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
