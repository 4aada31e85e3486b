"""What backups are called, when one is due, and what the result of a check is."""

import pytest

from crvs_desktop.domain.backups import DAY_MS, WorkspaceCheck, daily_name, daily_ones, is_due
from crvs_desktop.domain.links import Damage, Finding
from crvs_desktop.domain.verification import Verification

ID = "3f2a91bc-0000-4000-8000-000000000000"
NOW_MS = 1_763_890_200_000  # 2025-11-23T09:30:00Z


def test_a_daily_backup_is_known_by_its_name() -> None:
    """Whatever the workspace is called now; those of others, files of other kinds and impossible dates are not."""
    name = daily_name("Central office (2)", ID, NOW_MS)
    assert name == "Central office (2)-3f2a91bc-20251123-093000.crvs-backup"
    older = daily_name("Old name", ID, NOW_MS - DAY_MS)
    others = [
        daily_name("Central office", "00000000-1", NOW_MS),
        f"{name}.part",
        f"copy of {name[:-12]}",
        "x-3f2a91bc-20251399-093000.crvs-backup",
        "Central office 2025-11-23.crvs-backup",
    ]
    assert daily_ones([name, *others, older], ID) == [(NOW_MS - DAY_MS, older), (NOW_MS, name)]


@pytest.mark.parametrize(
    ("ages_ms", "due"),
    [
        ((), True),
        ((0,), False),
        ((DAY_MS - 1,), False),
        ((DAY_MS,), True),
        ((5 * DAY_MS, DAY_MS - 1), False),
        ((-1,), True),
        ((-400 * DAY_MS, 0), False),
    ],
)
def test_one_is_due_a_day_after_the_newest(ages_ms: tuple[int, ...], due: bool) -> None:
    """What the clock has not reached yet does not count."""
    assert is_due((NOW_MS - age for age in ages_ms), NOW_MS) is due


def test_the_worst_is_the_result() -> None:
    """A broken file before rows that are missing, those before the audit."""
    intact = Verification(5, 5, None)
    changed = Verification(2, 0, Finding(Damage.CHANGED, 3, 3, 3))
    assert WorkspaceCheck((), (), intact).result == "intact"
    assert WorkspaceCheck((), (), intact).is_sound
    for check, result in (
        (WorkspaceCheck(("page 3",), ("row 1",), None), "broken"),
        (WorkspaceCheck((), ("row 1",), changed), "incoherent"),
        (WorkspaceCheck((), (), changed), "changed"),
    ):
        assert (check.result, check.is_sound) == (result, False)
