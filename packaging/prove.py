"""Prove on a clean system what a package does, from its installation to its removal.

    python3 packaging/prove.py linux [--suite bookworm|trixie] [--if-possible]
    python3 packaging/prove.py windows [--if-possible]

Takes the newest package in dist/; with an older one there too (see `package.py --revision`), the upgrade from it is
tried as well. Runs as root. The first run downloads Debian and what is needed in it and keeps that in build/proof; the
proof itself then runs without a network. Windows is Wine in a clean Debian 13: see packaging/README.md for what that
can show and what it cannot.

Exit codes: 0 proved, or skipped with --if-possible; 1 something is not as it should be."""

import argparse
import importlib
import sys
import time
from pathlib import Path

import proving
from proving import NotProvedError

FAILED = 1


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="prove.py", description="Prove on a clean system what a package does.")
    parser.add_argument("system", choices=("linux", "windows"))
    parser.add_argument(
        "--suite", default="bookworm", help="linux: the release of Debian; default: bookworm (Debian 12)"
    )
    parser.add_argument("--if-possible", action="store_true", help="skip it, and say so, where something is missing")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args(words)
    system = importlib.import_module(f"{wanted.system}.proof")
    started = time.monotonic()
    try:
        if wanted.inside:
            system.Proof(wanted.inside).prove_all()
            return 0
        missing = proving.missing(system.TOOLS) or system.missing()
        if missing:
            print(f"{'Skipped' if wanted.if_possible else 'Not proved'}: {missing}")
            return 0 if wanted.if_possible else FAILED
        exit_code: int = system.prove(wanted)
    except NotProvedError as error:
        print(f"NOT PROVED: {error}", file=sys.stderr)
        return FAILED
    if exit_code == 0:
        print(f"Proved in {time.monotonic() - started:.0f} s.")
    return exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
