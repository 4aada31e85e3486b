"""What the tests of the workspace file share."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crvs_desktop.models.tables import WorkspaceRow
from crvs_desktop.models.workspace import Workspace

ROOT = Path(__file__).parents[2]
NOBODY = 65534
NAME = "Test office"


def make(path: Path) -> Path:
    """Make a workspace file that has a name and nothing else."""
    with Workspace.create(path) as workspace, workspace.transaction():
        WorkspaceRow.insert(id=1, workspace_id="w-1", name=NAME, kind="office", created_at_ms=0).execute()
    return path


def sql(path: Path, *statements: str) -> list[tuple[object, ...]]:
    """Run statements on the file, past the program, and return what the last one gives."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return [connection.execute(statement).fetchall() for statement in statements][-1]


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def run_python(source: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a small program in a process of its own, with the package at hand."""
    return subprocess.run(
        [sys.executable, "-c", source, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "office.crvs")


@pytest.fixture
def open_one() -> Iterator[Callable[[Path], Workspace]]:
    opened: list[Workspace] = []

    def open_one(path: Path) -> Workspace:
        opened.append(Workspace.open(path))
        return opened[-1]

    yield open_one
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(path: Path, open_one: Callable[[Path], Workspace]) -> Workspace:
    return open_one(path)
