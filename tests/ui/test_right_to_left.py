"""What is painted by hand turns round with the window; names, keys and addresses do not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crvs_desktop.domain.activity import DayCount
from crvs_desktop.ui.icons import MIRRORED, pixmap
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.day_bars import DayBars
from crvs_desktop.ui.widgets.labels import Label, direction_of
from crvs_desktop.ui.widgets.tables import draw_text

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NAME = "Provincial hospital information system of the Northern Province"


def ink(image: QImage) -> list[int]:
    """How much is painted in each column, from the left."""
    blank = image.pixel(0, 0)
    return [sum(image.pixel(x, y) != blank for y in range(image.height())) for x in range(image.width())]


def icon_ink(name: str) -> list[int]:
    return ink(pixmap(name, QColor("black"), 32).toImage())


def alike(one: list[int], other: list[int]) -> bool:
    """The edges of a letter or stroke may fall on other pixels."""
    return sum(abs(here - there) for here, there in zip(one, other, strict=True)) <= sum(one) / 8


@pytest.mark.parametrize("name", sorted(MIRRORED))
def test_icons_that_point_somewhere_are_mirrored(qapp: QApplication, theme: Theme, name: str) -> None:
    """Back and forward, carets, lists; also after the window turned round."""
    before = icon_ink(name)
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    assert alike(icon_ink(name), before[::-1])
    assert not alike(icon_ink(name), before)
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    assert icon_ink(name) == before


def test_other_icons_stay(qapp: QApplication, theme: Theme) -> None:
    """A clock is no other one in Arabic."""
    before = icon_ink("clock-counter-clockwise")
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    assert icon_ink("clock-counter-clockwise") == before


def painted_side(direction: Qt.LayoutDirection, theme: Theme) -> str:
    """Where the only bar of the newest day stands."""
    days = [DayCount(date(2026, 11, 1) + timedelta(days=day), 9 if day == 29 else 0, 0) for day in range(30)]
    bars = DayBars(days)
    bars.setLayoutDirection(direction)
    bars.resize(300, 148)
    picture = bars.grab().toImage()
    columns = [x for x in range(picture.width()) if picture.pixelColor(x, 60) == theme.color("primary")]
    return "left" if columns[0] < 150 else "right"


def test_days_go_the_way_one_reads(qtbot: QtBot, theme: Theme) -> None:
    """The newest is where reading ends."""
    assert painted_side(LEFT_TO_RIGHT, theme) == "right"
    assert painted_side(RIGHT_TO_LEFT, theme) == "left"


def test_all_lines_of_a_text_begin_at_the_right(qtbot: QtBot, theme: Theme) -> None:
    """Also those that were broken at a space."""
    shown = Label("لكل نظام يتصل بنا عميل خاص به هنا، وله مفاتيحه. وأنت مسؤول عما يفعله عملاؤك؛ ويحفظه سجل التدقيق.")
    shown.setLayoutDirection(RIGHT_TO_LEFT)
    shown.resize(300, shown.heightForWidth(300))
    picture = shown.grab().toImage()
    line = shown.fontMetrics().height()
    assert picture.height() >= 3 * line
    blank = picture.pixel(0, 0)
    ends = {
        max(x for x in range(300) for y in range(top, top + line) if picture.pixel(x, y) != blank)
        for top in range(0, 3 * line, line)
    }
    assert max(ends) - min(ends) <= 2


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Ibombo District Hospital", LEFT_TO_RIGHT),
        ("http://127.0.0.1:7070/practice", LEFT_TO_RIGHT),
        ("مستشفى إيبومبو", RIGHT_TO_LEFT),
        ("Agnes Mwale · أنت", RIGHT_TO_LEFT),
    ],
)
def test_a_latin_line_is_read_from_the_left_in_a_mirrored_window_too(text: str, direction: Qt.LayoutDirection) -> None:
    """And every line is read from the left in a window that is not mirrored."""
    assert direction_of(text, RIGHT_TO_LEFT) == direction
    assert direction_of(text, LEFT_TO_RIGHT) == LEFT_TO_RIGHT


def test_a_latin_name_is_shortened_at_its_end(qtbot: QtBot, theme: Theme) -> None:
    """The dots stand after its last letter that fits, which is at the right in a mirrored window too."""

    def drawn(direction: Qt.LayoutDirection) -> QImage:
        image = QImage(200, 30, QImage.Format.Format_RGB32)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        draw_text(painter, QRect(0, 0, 200, 30), NAME, theme.font(14), theme.color("grey600"))
        painter.end()
        return image

    left, right = ink(drawn(LEFT_TO_RIGHT)), ink(drawn(RIGHT_TO_LEFT))
    width = max(x for x, painted in enumerate(left) if painted) - 2
    start = next(x for x, painted in enumerate(right) if painted) - next(x for x, painted in enumerate(left) if painted)
    assert alike(left[:width], right[start : start + width])
