"""Names that people give to clients, workspaces and accounts."""

import re
import unicodedata
from typing import Final

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.texts import storable

NAME_LIMIT: Final = 100
# Joiners change how Persian, Sinhala or emoji are drawn, and variation selectors which drawing of an emoji, a Chinese
# or a Mongolian character is meant, so a name may hold them; they never make it another name.
JOINERS: Final = "\u200c\u200d"
NOT_DRAWN: Final = frozenset(JOINERS) | {
    chr(code)
    for codes in (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), (0x180B, 0x180C, 0x180D, 0x180F))
    for code in codes
}
# Letters, marks and signs by their category, but nothing is drawn. Source: Unicode, Default_Ignorable_Code_Point; the
# last but two is the blank of Braille.
FILLERS: Final = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
USERNAME: Final = re.compile(r"\w[\w.-]{1,49}")


def clean_name(text: str) -> str:
    """Return the name as it is kept: trimmed and in Unicode form NFC, 1 to 100 characters.

    Raises InputError for an empty or too long one, and for control, invisible, unassigned or half characters:
    such a name would look like another one on the screen and in the audit."""
    name = unicodedata.normalize("NFC", text).strip()
    if not any(character not in NOT_DRAWN and not character.isspace() for character in name):
        raise InputError("name-empty")
    if len(name) > NAME_LIMIT:
        raise InputError("name-too-long", length=len(name), limit=NAME_LIMIT)
    for character in name:
        if is_unseen(character):
            raise InputError("name-unprintable", character=f"U+{ord(character):04X}")
    return name


def is_unseen(character: str) -> bool:
    """Whether nothing is drawn for it: it would steer a screen or hide a difference."""
    category = unicodedata.category(character)
    return (category[0] == "C" and character not in JOINERS) or category in ("Zl", "Zp") or character in FILLERS


def name_key(text: str) -> str:
    """Return the form under which names are compared: two names with the same key are the same name.

    Without what is not drawn, compatibility-normalised (NFKC), case-folded, runs of spaces as one."""
    if text.isascii():  # nothing to normalise, and lists of ten thousand names are filtered by this
        return " ".join(text.casefold().split())
    # First, because a joiner keeps a letter and its accent from being composed.
    drawn = "".join(character for character in storable(text) if character not in NOT_DRAWN)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", drawn).casefold())
    return " ".join(folded.split())


def clean_username(text: str) -> str:
    """Return the username as it is kept: trimmed, NFC, as typed. Raises InputError when it does not fit."""
    username = unicodedata.normalize("NFC", text).strip()
    if not USERNAME.fullmatch(username) or not username[0].isalpha():
        raise InputError("username-invalid")
    return username
