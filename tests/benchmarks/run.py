"""Prints how fast the program is on this machine; nothing here passes or fails.

`python tests/benchmarks/run.py [--clients 10000] [--entries 1000000] [--records 100000] [--runs 7]`"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6
from search import measure_search
from start import measure_starts
from workspace_maker import make_workspace

from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=7)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crvs-benchmark-") as name:
        folder = Path(name)
        workspace = folder / "large.crvs"
        make_workspace(workspace, wanted.clients, wanted.entries)
        rows = [
            ("machine", f"{os.cpu_count()} cores, {_processor()}"),
            (
                "versions",
                f"Python {platform.python_version()}, Qt {PySide6.__version__}, SQLite {sqlite3.sqlite_version}",
            ),
            ("workspace", f"{wanted.clients:,} clients, {wanted.entries:,} audit entries"),
            *measure_starts(workspace, folder, wanted.runs),
            *_measure_window(workspace, folder),
            *_measure_deliveries(folder),
            *_measure_create(workspace),
            *_measure_attention(workspace),
            *measure_search(folder / "records.crvs", wanted.records),
        ]
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:<{width}}  {value}")


def _measure_window(workspace: Path, folder: Path) -> list[tuple[str, str]]:
    """In a process of its own, whose memory is the program's alone."""
    return _measured("window.py", workspace, folder)


def _measure_deliveries(folder: Path) -> list[tuple[str, str]]:
    return _measured("deliveries.py", folder)


def _measured(script: str, *arguments: Path) -> list[tuple[str, str]]:
    words = [sys.executable, str(Path(__file__).with_name(script)), *map(str, arguments)]
    done = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True, timeout=300)
    return [(name, value) for name, value in json.loads(done.stdout.splitlines()[-1])]


def _measure_create(workspace: Path) -> list[tuple[str, str]]:
    services = open_services(workspace, Environment())
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, "benchmark")
    took_ms = []
    for number in range(21):
        began_s = time.perf_counter()
        services.clients.create_client(session, NewClient(f"Benchmark {number}", ClientType.HEALTH))
        took_ms.append((time.perf_counter() - began_s) * 1000)
    services.workspace.close()
    return [
        ("service: a client created, median and longest", f"{statistics.median(took_ms):.1f} ms, {max(took_ms):.1f} ms")
    ]


def _measure_attention(workspace: Path) -> list[tuple[str, str]]:
    """What the list of clients asks for whenever it is shown: which of them should be looked at."""
    services = open_services(workspace, Environment())
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, "benchmark")
    took_ms = []
    for _ in range(21):
        began_s = time.perf_counter()
        found = services.attention.list_attention(session)
        took_ms.append((time.perf_counter() - began_s) * 1000)
    services.workspace.close()
    name = f"service: {len(found):,} clients found that need attention, median and longest"
    return [(name, f"{statistics.median(took_ms):.0f} ms, {max(took_ms):.0f} ms")]


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()


if __name__ == "__main__":
    main()
