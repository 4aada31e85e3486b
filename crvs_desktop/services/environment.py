"""What comes in from outside, so that a test can decide it: time, randomness, cost."""

import secrets
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from crvs_desktop.crypto.derivation import OFFICE_COST, TRAINING_COST, DerivationCost, RandomBytes


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Environment:
    """`now_ms` gives milliseconds since 1970 UTC."""

    now_ms: Callable[[], int] = _now_ms
    random_bytes: RandomBytes = secrets.token_bytes
    office_cost: DerivationCost = OFFICE_COST
    training_cost: DerivationCost = TRAINING_COST

    def new_uuid(self) -> str:
        return str(uuid.UUID(bytes=self.random_bytes(16), version=4))
