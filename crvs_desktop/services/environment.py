"""What comes in from outside, so that a test can decide it: time, randomness, cost, and what the computer allows."""

import secrets
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from crvs_desktop.crypto.derivation import OFFICE_COST, TRAINING_COST, DerivationCost, RandomBytes
from crvs_desktop.domain.workspaces import WorkspaceKind


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _uptime_ms() -> int:
    # On every system we run on it counts from the start of the computer, and nobody can set it.
    return time.monotonic_ns() // 1_000_000


def _settings_folder() -> Path:
    return platformdirs.user_config_path("crvs-desktop", appauthor=False)


def _lessons_folder() -> Path:
    return platformdirs.user_data_path("crvs-desktop", appauthor=False) / "lessons"


@dataclass(frozen=True)
class Environment:
    """`now_ms` gives milliseconds since 1970 UTC, `uptime_ms` those since the computer was started.

    In `settings_folder` stands what this computer remembers for the person, in `lessons_folder` a ministry puts lessons
    of its own. `practice_allowed` is false where a policy has switched the practice API off."""

    now_ms: Callable[[], int] = _now_ms
    random_bytes: RandomBytes = secrets.token_bytes
    office_cost: DerivationCost = OFFICE_COST
    training_cost: DerivationCost = TRAINING_COST
    uptime_ms: Callable[[], int] = _uptime_ms
    settings_folder: Callable[[], Path] = _settings_folder
    practice_allowed: bool = True
    lessons_folder: Callable[[], Path] = _lessons_folder

    def cost_of(self, kind: WorkspaceKind) -> DerivationCost:
        return self.office_cost if kind is WorkspaceKind.OFFICE else self.training_cost

    def new_uuid(self) -> str:
        return str(uuid.UUID(bytes=self.random_bytes(16), version=4))
