"""Waiting after wrong passwords: longer each time, kept in the file.

A try is counted before the password is looked at, so that nobody gets more of them by trying at the same time or by
ending the program. What is counted is a number made of the typed name, the same for names that exist and names that
do not; the name itself is not kept, because someone may have typed a password there."""

import hashlib
from typing import Final

from crvs_desktop.domain.names import name_key
from crvs_desktop.models.tables import TryRow, WorkspaceRow

FREE_TRIES: Final = 3
FIRST_WAIT_S: Final = 5
LONGEST_WAIT_S: Final = 15 * 60


def take_try(username: str, now_ms: int, uptime_ms: int) -> int:
    """Count a try and return 0, or return for how many seconds none is given; to be called inside a transaction.

    Setting the clock changes nothing: while the computer runs, the time since its start counts. After a restart the
    clock has to do; when it stands before the last try, the wait begins anew."""
    bucket = _bucket(username)
    row = TryRow.get_or_none(TryRow.bucket == bucket)
    if row is None:
        TryRow.insert(bucket=bucket, count=1, at_ms=now_ms, uptime_ms=uptime_ms).execute()
        return 0
    wait_ms = wait_s(row.count) * 1000
    went_back = now_ms < row.at_ms
    restarted = uptime_ms < row.uptime_ms
    passed_ms = (now_ms - row.at_ms) if restarted else (uptime_ms - row.uptime_ms)
    if restarted and went_back:
        passed_ms = 0
        TryRow.update(at_ms=now_ms, uptime_ms=uptime_ms).where(TryRow.bucket == bucket).execute()
    if passed_ms < wait_ms:
        return -((passed_ms - wait_ms) // 1000)
    TryRow.update(count=row.count + 1, at_ms=now_ms, uptime_ms=uptime_ms).where(TryRow.bucket == bucket).execute()
    return 0


def forget_tries(username: str) -> None:
    """The password was right; to be called inside a transaction."""
    TryRow.delete().where(TryRow.bucket == _bucket(username)).execute()


def wait_s(wrong: int) -> int:
    """Return how long the next try has to wait after so many wrong ones: 0, 0, 5, 10, 20, … 900 seconds."""
    if wrong < FREE_TRIES:
        return 0
    return min(FIRST_WAIT_S << min(wrong - FREE_TRIES, 30), LONGEST_WAIT_S)


def _bucket(username: str) -> int:
    """Return a number from 0 to 65,535: too few to tell from it what was typed."""
    workspace_id = WorkspaceRow.get().workspace_id
    digest = hashlib.sha256(f"{workspace_id}:{name_key(username[:1000])}".encode()).digest()
    return int.from_bytes(digest[:2], "big")
