"""Which clients an administrator should look at, and why. Nothing of it changes what a client may do."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

DAY_MS: Final = 24 * 60 * 60 * 1000
UNUSED_DAYS: Final = 90
SECRET_DAYS: Final = 365


class Attention(StrEnum):
    """The most pressing first."""

    EXPIRED = "expired"
    REVIEW_DUE = "review-due"
    REFUSED_CALLS = "refused-calls"
    OLD_SECRET = "old-secret"
    UNUSED = "unused"
    NEVER_USED = "never-used"


ATTENTION_LABELS: Final = {
    Attention.EXPIRED: QT_TRANSLATE_NOOP("attention", "Secret expired"),
    Attention.REVIEW_DUE: QT_TRANSLATE_NOOP("attention", "Review due"),
    Attention.REFUSED_CALLS: QT_TRANSLATE_NOOP("attention", "Refused calls"),
    Attention.OLD_SECRET: QT_TRANSLATE_NOOP("attention", "Aged secret"),
    Attention.UNUSED: QT_TRANSLATE_NOOP("attention", "Unused"),
    Attention.NEVER_USED: QT_TRANSLATE_NOOP("attention", "Never used"),
}


@dataclass(frozen=True)
class Thresholds:
    """After how many days without a call a client counts as unused, and after how many its secret is old."""

    unused_days: int = UNUSED_DAYS
    secret_days: int = SECRET_DAYS


@dataclass(frozen=True)
class ClientAttention:
    """Why a client is to be looked at; `refused_calls` counts those of the last day."""

    client_id: str
    reasons: tuple[Attention, ...]
    refused_calls: int = 0

    @property
    def is_pressing(self) -> bool:
        """Whether one is reminded of it. That a client was never used yet is only shown: most are new."""
        return self.reasons != (Attention.NEVER_USED,)


@dataclass(frozen=True)
class Facts:
    """What the reasons are found in. A deactivated client's secret does not work, so only its calls matter."""

    is_active: bool
    secret_issued_at_ms: int
    last_used_at_ms: int | None
    expires_on: date | None
    review_on: date | None
    refused_calls: int


def reasons_of(facts: Facts, now_ms: int, today: date, thresholds: Thresholds) -> tuple[Attention, ...]:
    """Return why the client is to be looked at; empty when there is nothing."""
    found = []
    if facts.is_active:
        if facts.expires_on is not None and facts.expires_on <= today:
            found.append(Attention.EXPIRED)
        if facts.review_on is not None and facts.review_on <= today:
            found.append(Attention.REVIEW_DUE)
    if facts.refused_calls:
        found.append(Attention.REFUSED_CALLS)
    if facts.is_active:
        if now_ms - facts.secret_issued_at_ms > thresholds.secret_days * DAY_MS:
            found.append(Attention.OLD_SECRET)
        if facts.last_used_at_ms is None:
            found.append(Attention.NEVER_USED)
        elif now_ms - facts.last_used_at_ms > thresholds.unused_days * DAY_MS:
            found.append(Attention.UNUSED)
    return tuple(found)
