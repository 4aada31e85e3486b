"""Which clients should be looked at, and why: each threshold at its edge."""

from dataclasses import replace
from datetime import date

import pytest

from crvs_desktop.domain.attention import DAY_MS, Attention, ClientAttention, Facts, Thresholds, reasons_of

NOW_MS = 1_763_890_200_000
TODAY = date(2025, 11, 23)
SOUND = Facts(
    is_active=True, secret_issued_at_ms=NOW_MS, last_used_at_ms=NOW_MS, expires_on=None, review_on=None, refused_calls=0
)


@pytest.mark.parametrize(
    ("change", "reasons"),
    [
        ({}, ()),
        ({"last_used_at_ms": None}, (Attention.NEVER_USED,)),
        ({"last_used_at_ms": NOW_MS - 90 * DAY_MS}, ()),
        ({"last_used_at_ms": NOW_MS - 90 * DAY_MS - 1}, (Attention.UNUSED,)),
        ({"secret_issued_at_ms": NOW_MS - 365 * DAY_MS}, ()),
        ({"secret_issued_at_ms": NOW_MS - 365 * DAY_MS - 1}, (Attention.OLD_SECRET,)),
        ({"expires_on": date(2025, 11, 24)}, ()),
        ({"expires_on": TODAY}, (Attention.EXPIRED,)),
        ({"review_on": date(2025, 11, 24)}, ()),
        ({"review_on": date(2025, 11, 1)}, (Attention.REVIEW_DUE,)),
        ({"refused_calls": 1}, (Attention.REFUSED_CALLS,)),
        (
            {"expires_on": TODAY, "refused_calls": 2, "last_used_at_ms": None},
            ("expired", "refused-calls", "never-used"),
        ),
    ],
    ids=str,
)
def test_reasons(change: dict[str, object], reasons: tuple[str, ...]) -> None:
    """The most pressing first; a day that is named counts from its morning on."""
    assert reasons_of(replace(SOUND, **change), NOW_MS, TODAY, Thresholds()) == reasons  # type: ignore[arg-type]


def test_a_deactivated_client_matters_only_when_it_still_calls() -> None:
    """Its secret does not work, so its age and its dates say nothing."""
    gone = replace(SOUND, is_active=False, last_used_at_ms=None, secret_issued_at_ms=0, expires_on=TODAY)
    assert reasons_of(gone, NOW_MS, TODAY, Thresholds()) == ()
    assert reasons_of(replace(gone, refused_calls=3), NOW_MS, TODAY, Thresholds()) == (Attention.REFUSED_CALLS,)


def test_thresholds_are_chosen() -> None:
    """By whoever looks, or by the policy of the computer."""
    used = replace(SOUND, last_used_at_ms=NOW_MS - 31 * DAY_MS, secret_issued_at_ms=NOW_MS - 31 * DAY_MS)
    assert reasons_of(used, NOW_MS, TODAY, Thresholds(30, 30)) == (Attention.OLD_SECRET, Attention.UNUSED)


def test_nobody_is_reminded_of_a_new_client() -> None:
    """That it was never used is shown; alone it is no reason to remind."""
    assert not ClientAttention("c", (Attention.NEVER_USED,)).is_pressing
    assert ClientAttention("c", (Attention.OLD_SECRET, Attention.NEVER_USED)).is_pressing
