"""How long until the first page is on the screen, against a window of PySide6 with nothing in it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from crvs_desktop.domain.users import WorkspaceKind
from crvs_desktop.ui.settings import LastWorkspace, Settings

CHILD = Path(__file__).with_name("start_child.py")
PROJECT = CHILD.parents[2]


@dataclass(frozen=True)
class Start:
    painted_ms: float
    ended_ms: float
    heavy: str


def measure_starts(workspace: Path, folder: Path, runs: int) -> list[tuple[str, str]]:
    """Start both in turn, after one start each that does not count; return rows for the table."""
    settings_file = folder / "settings.ini"
    Settings(settings_file).last_workspace = LastWorkspace(workspace, "Farajaland CRS", WorkspaceKind.TRAINING)
    # As installed: with compiled modules, whatever this shell says about writing them. The first start writes them.
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    empty: list[Start] = []
    program: list[Start] = []
    for number in range(runs + 1):
        for kind, starts in (("empty", empty), ("program", program)):
            start = _start(kind, settings_file, environment)
            if number > 0:
                starts.append(start)
    rows = []
    for name, starts in (("empty PySide6 window", empty), ("CRVS Desktop, sign-in page", program)):
        painted = sorted(start.painted_ms for start in starts)
        text = f"{statistics.median(painted):.0f} ms  ({painted[0]:.0f} to {painted[-1]:.0f})"
        rows.append((f"{name}: painted", text))
        rows.append((f"{name}: closed again", f"{statistics.median(start.ended_ms for start in starts):.0f} ms"))
    ratio = statistics.median(start.painted_ms for start in program) / statistics.median(
        start.painted_ms for start in empty
    )
    rows.append(("ratio of painted (wanted: at most 1.5)", f"{ratio:.2f}"))
    rows.append(("heavy modules loaded before the first paint", program[-1].heavy))
    return rows


def _start(kind: str, settings_file: Path, environment: dict[str, str]) -> Start:
    began_ns = time.monotonic_ns()
    words = [sys.executable, str(CHILD), kind, str(began_ns), str(settings_file)]
    done = subprocess.run(words, env=environment, check=True, capture_output=True, text=True, timeout=60)
    ended_ns = time.monotonic_ns()
    painted_ns, _worked_ns, heavy = done.stdout.split()
    return Start(int(painted_ns) / 1e6, (ended_ns - began_ns) / 1e6, heavy)
