"""What this person chose on this computer; nothing of it is secret."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar, cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from crvs_desktop.domain.policy import (
    ATTENTION_LIMITS_DAYS,
    BACKUPS_LIMITS,
    CLEAR_LIMITS_S,
    LANGUAGES,
    LOCK_LIMITS_MIN,
    Policy,
)
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.languages import SYSTEM
from crvs_desktop.ui.theme import Mode

T = TypeVar("T")

NOTHING_FIXED = Policy()


class LastWorkspace(NamedTuple):
    """What the sign-in page shows before the file itself has been opened."""

    path: Path
    name: str
    kind: WorkspaceKind


class _Setting(Generic[T]):
    """One value: its key in the file, its default, and how it is read from text; what cannot be read is the default."""

    def __init__(self, key: str, default: T, read: Callable[[str], T]) -> None:
        self._key, self._default, self._read = key, default, read

    def __get__(self, owner: "Settings", _type: object = None) -> T:
        fixed = owner.policy.fixed().get(self._key)
        if fixed is not None:
            return cast(T, fixed)
        text = owner.store.value(self._key)
        if text is None:
            return self._default
        try:
            return self._read(str(text))
        except ValueError:
            return self._default

    def __set__(self, owner: "Settings", value: T) -> None:
        owner.store.setValue(self._key, str(value))


def _language(text: str) -> str:
    if text not in (SYSTEM, *LANGUAGES):
        raise ValueError(text)
    return text


def _mode(text: str) -> Mode:
    for mode in get_args(Mode):
        if text == mode:
            return cast(Mode, mode)
    raise ValueError(text)


def _number(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text)
        if not lowest <= number <= highest:
            raise ValueError(text)
        return number

    return read


def _yes_or_no(text: str) -> bool:
    if text not in (str(True), str(False)):
        raise ValueError(text)
    return text == str(True)


class Settings:
    """The settings file, under the policy of the computer: what that fixes is so, whatever was chosen.

    `lock_after_min` 0 means never, `backups_kept` 0 no daily backup; without a `backup_folder` they lie beside the
    workspace."""

    language = _Setting("language", SYSTEM, _language)
    theme = _Setting[Mode]("theme", "system", _mode)
    text_size = _Setting("text_size", 100, _number(100, 150))
    reduce_motion = _Setting("reduce_motion", False, _yes_or_no)
    guided = _Setting("guided", False, _yes_or_no)
    lock_after_min = _Setting("lock_after_min", 10, _number(*LOCK_LIMITS_MIN))
    clear_clipboard_after_s = _Setting("clear_clipboard_after_s", 30, _number(*CLEAR_LIMITS_S))
    backups_kept = _Setting("backups_kept", 7, _number(*BACKUPS_LIMITS))
    backup_folder = _Setting("backup_folder", "", str)
    unused_after_days = _Setting("unused_after_days", 90, _number(*ATTENTION_LIMITS_DAYS))
    secret_old_after_days = _Setting("secret_old_after_days", 365, _number(*ATTENTION_LIMITS_DAYS))

    def __init__(self, path: Path, policy: Policy = NOTHING_FIXED) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.policy = policy
        self.store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def last_workspace(self) -> LastWorkspace | None:
        path, name, kind = (self.store.value(f"last_workspace/{key}") for key in ("path", "name", "kind"))
        if not path or kind not in list(WorkspaceKind):
            return None
        return LastWorkspace(Path(str(path)), str(name), WorkspaceKind(str(kind)))

    @last_workspace.setter
    def last_workspace(self, last: LastWorkspace) -> None:
        self.store.setValue("last_workspace/path", str(last.path))
        self.store.setValue("last_workspace/name", last.name)
        self.store.setValue("last_workspace/kind", last.kind.value)

    def layout(self, key: str) -> QByteArray | None:
        """Return how a window or pane was left, or None."""
        value = self.store.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else None

    def keep_layout(self, key: str, state: QByteArray) -> None:
        self.store.setValue(f"layout/{key}", state)
