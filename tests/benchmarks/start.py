"""How long until the first page is on the screen, against a window of PySide6 with nothing in it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.settings import LastWorkspace, Settings

CHILD = Path(__file__).with_name("start_child.py")
PROJECT = CHILD.parents[2]


@dataclass(frozen=True)
class Start:
    """`worked_ms` is the processor time of the main thread until painted: what else runs disturbs it little."""

    painted_ms: float
    worked_ms: float
    ended_ms: float
    heavy: str


def measure_starts(workspace: Path, folder: Path, runs: int) -> list[tuple[str, str]]:
    """Start all in turn, after one start each that does not count; return rows for the table."""
    # As installed: with compiled modules, whatever this shell says about writing them. The first start writes them.
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment["XDG_CONFIG_HOME"] = str(folder)  # nothing of it stays among the person's own settings
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    empty: list[Start] = []
    office: list[Start] = []
    training: list[Start] = []
    for number in range(runs + 1):
        for kind, starts in ((None, empty), (WorkspaceKind.OFFICE, office), (WorkspaceKind.TRAINING, training)):
            start = _start(kind, workspace, folder / "settings.ini", environment)
            if number > 0:
                starts.append(start)
    rows = []
    for name, starts in (
        ("start: empty PySide6 window painted", empty),
        ("start: sign-in page painted, office", office),
        ("start: sign-in page painted, training (with its list of people)", training),
    ):
        painted = sorted(start.painted_ms for start in starts)
        text = f"{statistics.median(painted):.0f} ms ({painted[0]:.0f} to {painted[-1]:.0f})"
        rows.append((name, f"{text}, {_median(starts, 'worked_ms'):.0f} ms of them the main thread's work"))
    for name, starts in (("office", office), ("training", training)):
        ratios = [f"{_median(starts, part) / _median(empty, part):.2f}" for part in ("painted_ms", "worked_ms")]
        rows.append((f"start: ratio to the empty window, {name}", f"{ratios[0]} (of the work: {ratios[1]})"))
    rows.append(("start: from nothing to closed again, empty and office", f"{_ended(empty)}, {_ended(office)}"))
    rows.append(("start: heavy modules loaded before the first paint", office[-1].heavy))
    return rows


def _start(kind: WorkspaceKind | None, workspace: Path, settings_file: Path, environment: dict[str, str]) -> Start:
    """Start the program with this kind of sign-in page, or the empty window."""
    if kind is not None:
        Settings(settings_file).last_workspace = LastWorkspace(workspace, "Farajaland CRS", kind)
    began_ns = time.monotonic_ns()
    words = [sys.executable, str(CHILD), "program" if kind else "empty", str(began_ns), str(settings_file)]
    done = subprocess.run(words, env=environment, check=True, capture_output=True, text=True, timeout=60)
    ended_ns = time.monotonic_ns()
    painted_ns, worked_ns, heavy = done.stdout.split()
    return Start(int(painted_ns) / 1e6, int(worked_ns) / 1e6, (ended_ns - began_ns) / 1e6, heavy)


def _median(starts: list[Start], part: str) -> float:
    return statistics.median(getattr(start, part) for start in starts)


def _ended(starts: list[Start]) -> str:
    return f"{_median(starts, 'ended_ms'):.0f} ms"
