"""A crash writes no memory to a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOOK = """
import ctypes, os, resource, sys
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
from crvs_desktop.cli import main
main(["--version"])
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def look(debug: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        cwd=ROOT,
        env={**os.environ, "CRVS_DEBUG": debug},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="core dumps as Linux makes them")
def test_no_core_dump_is_written_unless_asked_for() -> None:
    """Neither by size nor by a program of the system; whoever looks for a mistake keeps them."""
    assert look("") == "(0, 0) 0"
    assert look("1").endswith(" 1")
