"""Codes that people read off paper and type in: base 32 in groups of four."""

from typing import Final

# Crockford's: no letters that are misread when a printed code is typed in.
BASE32: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP: Final = 4


def in_groups(digits: str) -> str:
    """Return `XXXX-XXXX-…`."""
    return "-".join(digits[start : start + GROUP] for start in range(0, len(digits), GROUP))


def typed_digits(text: str) -> str:
    """Return the digits of a typed code: spaces, hyphens, case and the letters I, L and O do not matter."""
    folded = text.upper().translate(str.maketrans("ILO", "110"))
    return "".join(character for character in folded if character in BASE32)
