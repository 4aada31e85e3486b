from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from crvs_desktop.ui.dates import local_text, utc_text

AT_MS = 1_673_451_547_250  # 2023-01-11 15:39:07.250 UTC


@pytest.fixture(autouse=True)
def nairobi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Three hours ahead of UTC, the whole year."""
    monkeypatch.setenv("TZ", "Africa/Nairobi")
    time.tzset()
    yield
    monkeypatch.delenv("TZ")
    time.tzset()
    assert "TZ" not in os.environ


def spaces_made_plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_local_text_is_in_the_persons_zone_and_locale() -> None:
    """The date in words without the weekday, and the time as the locale writes it."""
    english = spaces_made_plain(local_text(AT_MS, locale=QLocale("en_US")))
    assert english == "January 11, 2023 · 6:39 PM"
    assert local_text(AT_MS, locale=QLocale("fr_FR")) == "11 janvier 2023 · 18:39"


def test_nothing_between_date_and_time_reads_as_an_arabic_digit() -> None:
    """The dot between them would look like one more zero."""
    arabic = spaces_made_plain(local_text(AT_MS, locale=QLocale("ar_EG")))
    assert arabic == "١١ يناير ٢٠٢٣، ٦:٣٩ م"


def test_zone_is_named_where_asked() -> None:
    """In an audit one must see whose clock it was."""
    assert local_text(AT_MS, with_zone=True, locale=QLocale("fr_FR")).endswith(" EAT")


@pytest.mark.parametrize("name", ["en_GB", "de_DE", "ar_EG", "pt_BR", "sw_KE", "bn_BD", "hu_HU", "zh_CN"])
def test_no_locale_is_left_with_a_dangling_weekday(name: str) -> None:
    """Taking out the weekday leaves no comma at an end and keeps day, month and year."""
    locale = QLocale(name)
    date = local_text(AT_MS, locale=locale).split(" · ")[0]
    assert date.strip(" ,،.") == date.strip()
    assert locale.dayName(3) not in date
    assert locale.toString(2023).replace(locale.groupSeparator(), "") in date


def test_utc_text_is_exact_and_the_same_everywhere() -> None:
    """Milliseconds and UTC, independent of locale and zone."""
    assert utc_text(AT_MS) == "2023-01-11 15:39:07.250 UTC"
