"""Workspaces for tests that need a whole one: made once, and a copy for each test.

To make one takes longer than most tests do. What is proven of the making itself stands in tests/services."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_office_workspace, create_training_workspace

CHEAP = DerivationCost(memory_kib=8, passes=1, lanes=1)
ENVIRONMENT = Environment(office_cost=CHEAP, training_cost=CHEAP)
OFFICE_NAME = "Central office"
OFFICE_ADMIN = "a.mwale"
OFFICE_ADMIN_NAME = "Agnes Mwale"
OFFICE_PASSWORD = "sunflower lorry 41 basket"


def copy_training(path: Path) -> Path:
    """A training workspace of this test's own at the path."""
    return _write(path, _training())


def copy_office(path: Path) -> Path:
    """An office workspace of this test's own at the path, with its first administrator."""
    return _write(path, _office())


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(0o600)
    path.write_bytes(content)
    return path


@cache
def _training() -> bytes:
    return _made(lambda path: create_training_workspace(path, "test", ENVIRONMENT))


@cache
def _office() -> bytes:
    return _made(
        lambda path: create_office_workspace(
            path, OFFICE_NAME, OFFICE_ADMIN_NAME, OFFICE_ADMIN, OFFICE_PASSWORD, "test", ENVIRONMENT
        )
    )


def _made(make: Callable[[Path], object]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "made.crvs")
        make(path)
        return path.read_bytes()
