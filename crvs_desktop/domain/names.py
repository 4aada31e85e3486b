"""Names that people give to clients, workspaces and accounts."""

import re
import unicodedata
from typing import Final

from crvs_desktop.domain.errors import InputError

NAME_LIMIT: Final = 100
# Joiners change how Persian, Sinhala or emoji are drawn, so a name may hold them; they never make it another name.
JOINERS: Final = "\u200c\u200d"
USERNAME: Final = re.compile(r"[^\W\d_][\w.-]{1,49}")


def clean_name(text: str) -> str:
    """Return the name as it is kept: trimmed and in Unicode form NFC, 1 to 100 characters.

    Raises InputError for an empty or too long one, and for control, invisible, unassigned or half characters:
    such a name would look like another one on the screen and in the audit."""
    name = unicodedata.normalize("NFC", text).strip()
    if not any(character not in JOINERS and not character.isspace() for character in name):
        raise InputError("name-empty")
    if len(name) > NAME_LIMIT:
        raise InputError("name-too-long", length=len(name), limit=NAME_LIMIT)
    for character in name:
        category = unicodedata.category(character)
        if (category[0] == "C" and character not in JOINERS) or category in ("Zl", "Zp"):
            raise InputError("name-unprintable", character=f"U+{ord(character):04X}")
    return name


def name_key(text: str) -> str:
    """Return the form under which names are compared: two names with the same key are the same name.

    Compatibility-normalised (NFKC), case-folded, without joiners, runs of spaces as one."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join("".join(character for character in folded if character not in JOINERS).split())


def clean_username(text: str) -> str:
    """Return the username as it is kept: trimmed, NFC, as typed. Raises InputError when it does not fit."""
    username = unicodedata.normalize("NFC", text).strip()
    if not USERNAME.fullmatch(username):
        raise InputError("username-invalid")
    return username
