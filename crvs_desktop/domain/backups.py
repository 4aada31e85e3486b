"""Backups: what they are called, when the daily one is due, and what a check of a workspace file found."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from crvs_desktop.domain.audit import EPOCH, utc_text
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.domain.verification import Verification

SUFFIX: Final = ".crvs-backup"
FOLDER: Final = "Backups"  # beside the workspace
BROKEN_TEXT: Final = QT_TRANSLATE_NOOP(
    "backups",
    "Parts of the file cannot be read, or contradict each other. Stop working in it and restore the newest backup; the "
    "damaged file is kept beside it.",
)
ORPHANS_TEXT: Final = QT_TRANSLATE_NOOP(
    "backups",
    "Rows of the file speak of others that are not there, which only another program can have done. Keep the file as "
    "it is, and restore a backup of before.",
)
DAY_MS: Final = 24 * 60 * 60 * 1000


@dataclass(frozen=True)
class Backup:
    """One that was made and verified. `size` in bytes; `sha256` of the file as it lies there."""

    path: Path
    size: int
    sha256: str
    is_encrypted: bool


@dataclass(frozen=True)
class Restored:
    """`kept_as` is the file that was there before, under its new name. `entries` is how long the audit is."""

    path: Path
    kept_as: Path | None
    entries: int


@dataclass(frozen=True)
class WorkspaceCheck:
    """What SQLite says is `broken`, which rows are `orphans`, and the audit; None when it could not be looked at."""

    broken: tuple[str, ...]
    orphans: tuple[str, ...]
    audit: Verification | None

    @property
    def is_sound(self) -> bool:
        return self.audit is not None and self.audit.finding is None and not self.broken and not self.orphans

    @property
    def result(self) -> str:
        """Return the code that the audit holds."""
        if self.broken:
            return "broken"
        if self.orphans:
            return "incoherent"
        if self.audit is None or self.audit.finding is None:
            return "intact"
        return self.audit.finding.damage.value


def daily_name(stem: str, workspace_id: str, now_ms: int) -> str:
    """Return `Central office-3f2a91bc-20261124-103000.crvs-backup`: a copy of the same file is told from another."""
    stamp = utc_text(now_ms)[:19].replace("-", "").replace(":", "").replace("T", "-")
    return f"{stem}-{workspace_id[:8]}-{stamp}{SUFFIX}"


def daily_ones(names: Iterable[str], workspace_id: str) -> list[tuple[int, str]]:
    """Return the daily backups of a workspace, whatever its file is called, oldest first, each with its time."""
    form = re.compile(rf".*-{re.escape(workspace_id[:8])}-(\d{{8}}-\d{{6}}){re.escape(SUFFIX)}")
    found = []
    for name in names:
        match = form.fullmatch(name)
        at_ms = None if match is None else _at_ms(match[1])
        if at_ms is not None:
            found.append((at_ms, name))
    return sorted(found)


def is_due(made_ms: Iterable[int], now_ms: int) -> bool:
    """Whether the newest is a day old. Those from a time that the clock has not reached do not count."""
    return not any(now_ms - DAY_MS < at_ms <= now_ms for at_ms in made_ms)


def _at_ms(stamp: str) -> int | None:
    try:
        at = datetime.strptime(stamp + "+0000", "%Y%m%d-%H%M%S%z")
    except ValueError:
        return None
    return int((at - EPOCH).total_seconds() * 1000)
