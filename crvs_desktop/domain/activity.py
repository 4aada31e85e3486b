"""How often something was done and refused, day by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

# Every time zone lies a multiple of this beside UTC, so that days can be counted from such slices.
SLICE_MS: Final = 15 * 60 * 1000


@dataclass(frozen=True)
class DayCount:
    """`refused` has what failed, too."""

    day: date
    done: int
    refused: int


def local_day(at_ms: int) -> date:
    """Return the day in the time zone of this computer."""
    return datetime.fromtimestamp(at_ms / 1000).astimezone().date()


def day_counts(slices: Iterable[tuple[int, bool, int]], first: date, last: date) -> tuple[DayCount, ...]:
    """Return the counts of each day from first to last, from `(slice, is_done, count)`; days beyond are left out."""
    done: dict[date, int] = {}
    refused: dict[date, int] = {}
    for number, is_done, count in slices:
        day, counts = local_day(number * SLICE_MS), done if is_done else refused
        counts[day] = counts.get(day, 0) + count
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(DayCount(day, done.get(day, 0), refused.get(day, 0)) for day in days)
