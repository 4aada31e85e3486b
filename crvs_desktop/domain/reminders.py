"""The days on which secrets are due, as a calendar file.

Source: RFC 5545, iCalendar: lines end with CRLF and are folded at 75 octets, texts escape `\\ ; ,` and line ends."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.audit import utc_text

FOLD_OCTETS: Final = 75
# The names of events are stable, so that a calendar takes a second export for a change, not for more events.
NAMESPACE: Final = uuid.UUID("5f0c2f0e-1d27-4b34-9c2b-9a3f5f1c6a0d")
PRODUCT: Final = "-//CRVS Desktop//Reminders//EN"


class Due(StrEnum):
    EXPIRY = "expiry"
    REVIEW = "review"


SUMMARIES: Final = {
    Due.EXPIRY: "Client secret expires: {name}",
    Due.REVIEW: "Review of the client secret is due: {name}",
}


@dataclass(frozen=True)
class Reminder:
    client_id: str
    client_name: str
    due: Due
    day: date
    contact: str
    purpose: str


def calendar(workspace_id: str, workspace_name: str, reminders: Iterable[Reminder], now_ms: int) -> bytes:
    """Return the file: an event of a whole day for each reminder, with an alarm a week before."""
    stamp = _utc_stamp(now_ms)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(workspace_name)}",
    ]
    for reminder in reminders:
        summary = SUMMARIES[reminder.due].format(name=reminder.client_name)
        about = [workspace_name, f"Client ID: {reminder.client_id}"]
        about += [f"Contact: {reminder.contact}"] if reminder.contact else []
        about += [f"Purpose: {reminder.purpose}"] if reminder.purpose else []
        uid = uuid.uuid5(NAMESPACE, f"{workspace_id}/{reminder.client_id}/{reminder.due.value}")
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid}@crvs-desktop",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{reminder.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{reminder.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(summary)}",
            "DESCRIPTION:" + _text("\n".join(about)),
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_text(summary)}",
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _utc_stamp(at_ms: int) -> str:
    return utc_text(at_ms)[:19].replace("-", "").replace(":", "") + "Z"


def _text(value: str) -> str:
    for character in "\\;,":
        value = value.replace(character, f"\\{character}")
    return value.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return the line in pieces of at most 75 octets, none of which ends inside a character."""
    pieces, piece = [], b""
    for character in line:
        encoded = character.encode()
        if len(piece) + len(encoded) > FOLD_OCTETS:
            pieces.append(piece)
            piece = b" "
        piece += encoded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
