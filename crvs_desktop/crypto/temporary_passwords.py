"""Passwords that are handed to someone, who has to change them at the first sign-in."""

from typing import Final

from crvs_desktop.crypto.derivation import RandomBytes
from crvs_desktop.domain.secret import Secret

# No two of them sound alike, and without digits none is taken for one. Source: D. Wilkerson, "A Proposal for
# Proquints", arXiv 0901.4016.
CONSONANTS: Final = "bdfghjklmnprstvz"
VOWELS: Final = "aiou"
WORDS: Final = 4


def new_temporary_password(random_bytes: RandomBytes) -> Secret[str]:
    """Return four words of five letters that can be read out, 64 random bits: `lusab-babad-gutih-tugad`."""
    return Secret("-".join(_word(int.from_bytes(random_bytes(2), "big")) for _ in range(WORDS)))


def _word(bits: int) -> str:
    return (
        CONSONANTS[bits >> 12]
        + VOWELS[bits >> 10 & 3]
        + CONSONANTS[bits >> 6 & 15]
        + VOWELS[bits >> 4 & 3]
        + CONSONANTS[bits & 15]
    )
