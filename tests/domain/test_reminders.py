"""The calendar file, read by a reader that knows RFC 5545 only."""

import re
from datetime import date

from crvs_desktop.domain.reminders import Due, Reminder, calendar

NOW_MS = 1_763_890_200_000  # 2025-11-23T09:30:00.000Z
LONG = "Ibombo; District, Hospital \\ " + "ኢትዮጵያ" * 12
REMINDERS = [
    Reminder("c-1", "Clinic", Due.EXPIRY, date(2026, 12, 31), "", ""),
    Reminder("c-1", "Clinic", Due.REVIEW, date(2026, 6, 1), "", ""),
    Reminder("c-2", LONG, Due.EXPIRY, date(2026, 3, 1), "Dr Zulu, ward 3", "Births\nand deaths"),
]


def read_calendar(data: bytes) -> list[dict[str, str]]:
    """Return the properties of each event; fails on what RFC 5545 does not allow."""
    assert data.endswith(b"\r\n")
    physical = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in physical)
    for line in physical:
        line.decode()  # no character is torn apart
    lines = data.decode().replace("\r\n ", "").split("\r\n")[:-1]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[1] == "VERSION:2.0"
    assert lines[2].startswith("PRODID:")
    assert lines[-1] == "END:VCALENDAR"
    events: list[dict[str, str]] = []
    depth: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            depth.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            assert depth.pop() == value
        elif depth[-1] == "VEVENT":
            key = name.partition(";")[0]
            assert key not in events[-1]
            events[-1][key] = re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), value)
    assert depth == []
    return events


def test_each_day_is_an_event() -> None:
    """A whole day, stamped in UTC, with what one needs to know; texts come back as they were."""
    first, _, third = read_calendar(calendar("w", "HQ, Office", REMINDERS, NOW_MS))
    assert first["DTSTAMP"] == "20251123T093000Z"
    assert (first["DTSTART"], first["DTEND"]) == ("20261231", "20270101")
    assert first["SUMMARY"] == "Client secret expires: Clinic"
    assert third["SUMMARY"] == f"Client secret expires: {LONG}"
    assert third["DESCRIPTION"] == "HQ, Office\nClient ID: c-2\nContact: Dr Zulu, ward 3\nPurpose: Births\nand deaths"


def test_a_second_export_is_of_the_same_events() -> None:
    """Each keeps its identity when its day moves; another workspace's events are others."""

    def uids(workspace_id: str, reminders: list[Reminder]) -> list[str]:
        return [event["UID"] for event in read_calendar(calendar(workspace_id, "HQ", reminders, NOW_MS))]

    moved = [Reminder("c-1", "Clinic", Due.EXPIRY, date(2027, 1, 1), "", "")]
    first = uids("w", REMINDERS)
    assert len(set(first)) == 3
    assert uids("w", moved) == first[:1]
    assert set(uids("other", REMINDERS)).isdisjoint(first)


def test_nothing_due_is_an_empty_calendar() -> None:
    """It can be read all the same."""
    assert read_calendar(calendar("w", "HQ", [], NOW_MS)) == []
