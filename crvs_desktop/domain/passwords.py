"""What a password must be. Source: OWASP ASVS 5.0, chapter 6.2."""

import unicodedata
from functools import cache
from importlib import resources
from typing import Final

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.workspaces import WorkspaceKind

PASSWORD_MINIMUM: Final = {WorkspaceKind.OFFICE: 15, WorkspaceKind.TRAINING: 4}
PASSWORD_LIMIT: Final = 128
PASSPHRASE_MINIMUM: Final = 15


def normalise_password(password: str) -> str:
    """Return the form that keys are derived from (NFC), so that it is the same on every keyboard and system."""
    return unicodedata.normalize("NFC", password)


def check_password(password: str, username: str, kind: WorkspaceKind) -> None:
    """Raise InputError, with the reason, when the password may not be chosen in a workspace of this kind."""
    length = len(normalise_password(password))
    minimum = PASSWORD_MINIMUM[kind]
    if length < minimum:
        raise InputError("password-too-short", length=length, limit=minimum)
    if length > PASSWORD_LIMIT:
        raise InputError("password-too-long", length=length, limit=PASSWORD_LIMIT)
    if kind is WorkspaceKind.TRAINING:
        return
    if normalise_password(username).casefold() in normalise_password(password).casefold():
        raise InputError("password-contains-username")
    if _is_common(password):
        raise InputError("password-common")


def check_passphrase(passphrase: str) -> None:
    """Raise InputError when a file sealed under this passphrase could be opened by guessing."""
    if not PASSPHRASE_MINIMUM <= len(normalise_password(passphrase)) <= PASSWORD_LIMIT or _is_common(passphrase):
        raise InputError("passphrase-weak", minimum=PASSPHRASE_MINIMUM, limit=PASSWORD_LIMIT)


def _is_common(password: str) -> bool:
    """Whether it is a common password, or one repeated or with only digits and signs put around it."""
    common = _common_passwords()
    folded = normalise_password(password).casefold()
    core = folded.strip("0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
    period = (folded + folded).find(folded, 1)
    repeated = folded[:period]
    return (
        folded in common
        or not core
        or core in common
        or (period < len(folded) and (len(repeated) < 4 or repeated in common))
    )


@cache
def _common_passwords() -> frozenset[str]:
    source = resources.files("crvs_desktop.resources") / "passwords" / "common.txt"
    return frozenset(source.read_text(encoding="utf-8").split("\n"))
