"""What the administrator of a computer has fixed for everybody who works on it.

A policy is a small TOML file. What is wrong in it is refused as a whole: a mistyped protection must not be none.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from crvs_desktop.domain.errors import StoreError

LANGUAGES: Final = ("en", "fr", "ar")  # the first is that of the source
LOCK_LIMITS_MIN: Final = (0, 24 * 60)
BACKUPS_LIMITS: Final = (0, 365)
CLEAR_LIMITS_S: Final = (5, 3600)
ATTENTION_LIMITS_DAYS: Final = (1, 3650)


class Policy(NamedTuple):  # for which the start has less to load than for a data class
    """None where nothing is fixed. `lock_after_min` 0 means never, `backups_kept` 0 no daily backup; a folder may begin
    with `~`, each person's home."""

    language: str | None = None
    lock_after_min: int | None = None
    clear_clipboard_after_s: int | None = None
    practice_api: bool | None = None
    workspace_folder: str | None = None
    log_folder: str | None = None
    unused_after_days: int | None = None
    secret_old_after_days: int | None = None
    backups_kept: int | None = None
    backup_folder: str | None = None
    lesson_folder: str | None = None

    @property
    def practice_allowed(self) -> bool:
        return self.practice_api is not False

    def fixed(self) -> dict[str, str | int | bool]:
        """Return what is fixed, by the names that the file uses."""
        return {name: value for name, value in self._asdict().items() if value is not None}

    def over(self, other: "Policy") -> "Policy":
        """Return both together; this one has the last word."""
        return Policy(**{**other.fixed(), **self.fixed()})  # type: ignore[arg-type]


def read_policy(path: Path) -> Policy:
    """Return the policy in a file. Raises StoreError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StoreError("policy-unreadable", path=path, cause=error.strerror or error) from None
    return parse_policy(data, path)


def parse_policy(data: bytes, path: Path) -> Policy:
    """Return the policy in a file's bytes. Raises StoreError that names the line."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StoreError("policy-malformed", path=path, line=line, cause="not UTF-8") from None
    import tomllib  # most starts meet no policy

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StoreError("policy-malformed", path=path, line=_line_in(str(error), text), cause=error) from None
    for key, value in values.items():
        line = _line_of(key, text)
        check = _CHECKS.get(key)
        if check is None:
            raise StoreError("policy-key-unknown", path=path, line=line, key=key)
        check(key, value, path, line)
    return Policy(**values)


def _check_language(key: str, value: object, path: Path, line: int) -> None:
    if value not in LANGUAGES:
        choices = ", ".join(f'"{language}"' for language in LANGUAGES)
        raise StoreError("policy-no-choice", path=path, line=line, key=key, choices=choices)


def _number(lowest: int, highest: int) -> Callable[[str, object, Path, int], None]:
    def check(key: str, value: object, path: Path, line: int) -> None:
        if type(value) is not int or not lowest <= value <= highest:
            raise StoreError("policy-no-number", path=path, line=line, key=key, lowest=lowest, highest=highest)

    return check


def _check_switch(key: str, value: object, path: Path, line: int) -> None:
    if not isinstance(value, bool):
        raise StoreError("policy-no-switch", path=path, line=line, key=key)


def _check_folder(key: str, value: object, path: Path, line: int) -> None:
    is_whole = isinstance(value, str) and (value.startswith("~") or Path(value).is_absolute())
    if not is_whole:
        raise StoreError("policy-no-folder", path=path, line=line, key=key)


_CHECKS: Final = {
    "language": _check_language,
    "lock_after_min": _number(*LOCK_LIMITS_MIN),
    "clear_clipboard_after_s": _number(*CLEAR_LIMITS_S),
    "practice_api": _check_switch,
    "backups_kept": _number(*BACKUPS_LIMITS),
    "backup_folder": _check_folder,
    "lesson_folder": _check_folder,
    "workspace_folder": _check_folder,
    "log_folder": _check_folder,
    "unused_after_days": _number(*ATTENTION_LIMITS_DAYS),
    "secret_old_after_days": _number(*ATTENTION_LIMITS_DAYS),
}


def _line_in(message: str, text: str) -> int:
    """Return the line that the parser speaks of; what ends too early is wrong in the last one."""
    found = re.search(r"at line (\d+)", message)
    return int(found[1]) if found else text.count("\n") + 1


def _line_of(key: str, text: str) -> int:
    """Return the line on which a key, or the table of its name, begins."""
    found = re.search(rf"""^[ \t]*\[*[ \t]*["']?{re.escape(key)}\b""", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
