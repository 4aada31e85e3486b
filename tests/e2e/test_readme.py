"""The README's commands, run exactly as they stand there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def block(heading: str) -> str:
    """Return the first block of commands below a heading."""
    text = (ROOT / "README.md").read_text("utf-8").partition(f"## {heading}\n")[2]
    found = re.search(r"```bash\n(.*?)```", text, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("curl")), reason="takes bash and curl")
def test_ten_minutes_with_the_practice_api(tmp_path: Path) -> None:
    """From `init` to a delivered and verified webhook; nothing is left running."""
    program = tmp_path / "bin" / "crvs-desktop"
    program.parent.mkdir()
    start = "from crvs_desktop.cli import main; raise SystemExit(main())"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{start}" "$@"\n')
    program.chmod(0o755)
    folder = tmp_path / "folder"
    folder.mkdir()
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        # As in a terminal: job control on, and the end of the background job waited for.
        ["bash", "-m", "-e", "-o", "pipefail", "-c", block("Ten minutes with the practice API") + "\nwait %1"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "202" in lines
    (message,) = json.loads(next(line for line in lines if line.startswith("[{")))
    assert message["verified"] is True
    assert message["topic"] == "BIRTH_REGISTERED"
    assert "Webhook delivered" in done.stdout
