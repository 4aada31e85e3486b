"""What an office notes about a client: whom to ask, what it is for, and when its secret is due.

Ours: OpenCRVS knows nothing of it."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.names import is_unseen

CONTACT_LIMIT: Final = 200
PURPOSE_LIMIT: Final = 1000


@dataclass(frozen=True)
class ClientDetails:
    """Empty where nothing is noted. A secret goes on working after its dates; it is marked, and one is reminded."""

    contact: str = ""
    purpose: str = ""
    secret_expires_on: date | None = None
    secret_review_on: date | None = None

    def checked(self) -> "ClientDetails":
        """Return it as it is kept: trimmed and in Unicode form NFC; the purpose may have several lines.

        Raises InputError for a text that is too long or holds what cannot be seen."""
        return ClientDetails(
            clean_line(self.contact, CONTACT_LIMIT),
            "\n".join(clean_line(line, PURPOSE_LIMIT) for line in _lines(self.purpose)),
            self.secret_expires_on,
            self.secret_review_on,
        )._bounded()

    def _bounded(self) -> "ClientDetails":
        if len(self.purpose) > PURPOSE_LIMIT:
            raise InputError("text-too-long", length=len(self.purpose), limit=PURPOSE_LIMIT)
        return self

    def fields(self) -> dict[str, str]:
        """Return what is noted, by name, dates as `2026-11-23`."""
        values = {
            "contact": self.contact,
            "purpose": self.purpose,
            "secret_expires_on": _day(self.secret_expires_on),
            "secret_review_on": _day(self.secret_review_on),
        }
        return {name: value for name, value in values.items() if value}


NOTHING_NOTED: Final = ClientDetails()


def clean_line(text: str, limit: int) -> str:
    """Return one line as it is kept. Raises InputError."""
    line = unicodedata.normalize("NFC", text).strip()
    if len(line) > limit:
        raise InputError("text-too-long", length=len(line), limit=limit)
    for character in line:
        if is_unseen(character):
            raise InputError("text-unprintable", character=f"U+{ord(character):04X}")
    return line


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").strip().split("\n")


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
