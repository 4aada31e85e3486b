"""Killed at any moment, the program leaves a whole file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 200


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="takes fork()")
def test_what_was_reported_done_is_there_and_nothing_is_half_there() -> None:
    """200 kills; the long run is `python tests/endurance/kill_run.py --rounds 2000`."""
    program = Path(__file__).with_name("kill_run.py")
    done = subprocess.run(
        [sys.executable, str(program), "--rounds", str(ROUNDS)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"kills survived: {ROUNDS} of {ROUNDS}" in done.stdout
