"""Set up what is missing, then run every check and all tests, to the end even when one fails.

    python3 packaging/check.py [whatever pytest takes]

Exit code 0 when everything passed, else 1."""

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterable

import environment
import system_packages

FAILED = 1
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a Windows console cannot show all that the checks print
    try:
        system_packages.supply(for_window=False)
        environment.prepare("development")
        return _check(arguments)
    except environment.SetupError as error:
        print(f"The set-up stopped. {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return INTERRUPTED


def _check(pytest_arguments: list[str]) -> int:
    python = str(environment.executable("python"))
    steps = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy"],
        "import-linter": [str(environment.executable("lint-imports")), "--no-logo"],
        # Only where a package was built and its tools are; it says so when it is skipped.
        "package": [python, "packaging/prove.py", "linux", "--if-possible"],
        # More than two cores can do at once: the tests wait for timers and sockets two fifths of the time.
        "pytest": [python, "-m", "pytest", "-n", "4", "--dist", "worksteal", "--cov", *pytest_arguments],
    }
    if sys.stdout.isatty():
        steps["pytest"].append("--color=yes")  # it writes to a pipe here
    verdicts = []
    failed = 0
    last_line = ""
    for name, command in steps.items():
        print(f"\n--- {name}", flush=True)
        started = time.monotonic()
        exit_code, last_line = _run(command)
        verdict = "ok" if exit_code == 0 else f"FAILED (exit code {exit_code})"
        verdicts.append(f"{name:14} {time.monotonic() - started:6.1f} s  {verdict}")
        failed += exit_code != 0
    verdict = f"{failed} of {len(steps)} checks failed." if failed else "Everything passed."
    # pytest runs last, so this is the line that counts the tests.
    print("\n--- summary", *verdicts, verdict, last_line, sep="\n", flush=True)
    return FAILED if failed else 0


def _run(command: list[str]) -> tuple[int, str]:
    """Run one check, showing what it prints. Returns its exit code and its last line."""
    with subprocess.Popen(
        command,
        cwd=environment.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        last_line = _show(process.stdout or ())
    return process.returncode, last_line


def _show(lines: Iterable[str]) -> str:
    last_line = ""
    for line in lines:
        print(line, end="", flush=True)
        last_line = line.rstrip() or last_line
    return last_line


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
