"""Moments as a person reads them, and as a record states them."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone

# The weekday and what ties it to the rest, at either end: "dddd, MMMM d, yyyy", "yyyy MMMM d, dddd".
_WEEKDAY = re.compile(r"^d{3,4}[\s,،.]*|[\s,،.]*d{3,4}$")


def local_text(at_ms: int, *, with_zone: bool = False, locale: QLocale | None = None) -> str:
    """ "January 11, 2023 · 3:39 PM" in the person's locale and time zone; `at_ms` since 1970 in UTC."""
    locale = locale or QLocale()
    right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    # A dot between Arabic digits reads as one of them, their zero.
    return ("، " if right_to_left else " · ").join(date_and_time(at_ms, with_zone=with_zone, locale=locale))


def date_and_time(at_ms: int, *, with_zone: bool = False, locale: QLocale | None = None) -> tuple[str, str]:
    """Return the two parts of `local_text`."""
    locale = locale or QLocale()
    moment = QDateTime.fromMSecsSinceEpoch(at_ms)
    time_text = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    zone = f" {moment.timeZoneAbbreviation()}" if with_zone else ""
    return date_text(moment.date(), locale), time_text + zone


def date_text(day: QDate, locale: QLocale | None = None) -> str:
    """ "January 11, 2023" in the person's locale."""
    locale = locale or QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(day, pattern)


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def utc_text(at_ms: int) -> str:
    """ "2023-01-11 15:39:07.250 UTC", the same everywhere: for tool tips and evidence."""
    moment = QDateTime.fromMSecsSinceEpoch(at_ms, QTimeZone(QTimeZone.Initialization.UTC))
    return moment.toString("yyyy-MM-dd HH:mm:ss.zzz") + " UTC"


def day_text(at_ms: int, locale: QLocale | None = None) -> str:
    """ "Jan 11, 2023" in the person's locale and time zone: for second lines with little room."""
    locale = locale or QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
    return locale.toString(QDateTime.fromMSecsSinceEpoch(at_ms).date(), pattern)


def short_text(at_ms: int, locale: QLocale | None = None) -> str:
    """ "Jan 11, 2023 3:39 PM" in the person's locale and time zone."""
    locale = locale or QLocale()
    time = QDateTime.fromMSecsSinceEpoch(at_ms).time()
    return f"{day_text(at_ms, locale)} {locale.toString(time, QLocale.FormatType.ShortFormat)}"
