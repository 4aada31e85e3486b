"""A sheet of A4 that is filled from top to bottom: headings, facts, tables and a plot, with page breaks between.

Written for many rows: whoever fills it can stop after each of them and let the window work. QTextDocument lays a whole
document out at once."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from crvs_desktop.domain.activity import DayCount
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.day_bars import paint_day_bars
from crvs_desktop.ui.widgets.labels import direction_of

DPI: Final = 300
MARGIN_MM: Final = 18
GAP_PT: Final = 5


class Paper:
    """`page_count` is written at the foot of each page; 0 while it is not known."""

    def __init__(self, device: QIODevice, title: str, page_text: str, page_count: int = 0) -> None:
        self._writer = QPdfWriter(device)
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("CRVS Desktop")
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
        self._writer.setPageLayout(layout)
        self._painter = QPainter(self._writer)
        self._painter.setLayoutDirection(QGuiApplication.layoutDirection())
        self._wrapped = QTextOption(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._title = title
        self._page_text = page_text
        self._page_count = page_count
        self._width = float(self._writer.width())
        self._foot = self._metrics(self.font(8)).height() * 2
        self._height = self._writer.height() - self._foot
        self._y = 0.0
        self.pages = 1

    @staticmethod
    def font(size_pt: float, *, semibold: bool = False, mono: bool = False) -> QFont:
        font = QFont("Noto Sans Mono" if mono else "Noto Sans")
        font.setPointSizeF(size_pt)
        font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
        return font

    def end(self) -> None:
        """Finish the last page; nothing can be written any more."""
        self._write_foot()
        self._painter.end()

    def heading(self, text: str, size_pt: float = 13) -> None:
        self._skip(3 * GAP_PT if self._y else 0)
        height = self._height_of(text, self.font(size_pt, semibold=True), self._width)
        self._make_room(height + self._pt(60))  # never alone at the foot of a page
        self._write(text, self.font(size_pt, semibold=True), QRectF(0, self._y, self._width, height))
        self._y += height
        self._skip(GAP_PT)

    def paragraph(self, text: str, size_pt: float = 9.5) -> None:
        height = self._height_of(text, self.font(size_pt), self._width)
        self._make_room(height)
        self._write(text, self.font(size_pt), QRectF(0, self._y, self._width, height))
        self._y += height
        self._skip(GAP_PT)

    def fact(self, name: str, value: str, *, mono: bool = False) -> None:
        """A name, and beside it a value that may be long."""
        column = self._width * 0.24
        font = self.font(8.5, mono=True) if mono else self.font(9.5)
        name_font = self.font(9.5, semibold=True)
        height = max(
            self._height_of(value, font, self._width - column), self._height_of(name, name_font, column - self._pt(6))
        )
        self._make_room(height)
        self._write(name, name_font, QRectF(0, self._y, column - self._pt(6), height))
        self._write(value, font, QRectF(column, self._y, self._width - column, height))
        self._y += height
        self._skip(2)

    def table(self, heads: Sequence[str], widths: Sequence[float], rows: Iterator[Sequence[str]]) -> Iterator[None]:
        """Write a table whose heads stand on every page that it goes on; stops after each row. `widths` add up to 1."""
        self._write_row(heads, widths, is_head=True)
        for row in rows:
            if not self._has_room(self._row_height(row, widths, self.font(8))):
                self._break()
                self._write_row(heads, widths, is_head=True)
            self._write_row(row, widths, is_head=False)
            yield
        self._skip(GAP_PT)

    def plot(self, counts: Sequence[DayCount], words: tuple[str, str]) -> None:
        height = self._pt(150)
        self._make_room(height)
        box = QRectF(0, self._y, self._width, height)
        paint_day_bars(self._painter, box, counts, Theme.paper_color, self.font(8), words)
        self._y += height
        self._skip(GAP_PT)

    def _write_row(self, cells: Sequence[str], widths: Sequence[float], *, is_head: bool) -> None:
        font = self.font(8, semibold=is_head)
        height = self._row_height(cells, widths, font)
        if is_head:
            box = QRectF(0, self._y, self._width, height)
            self._painter.fillRect(box, Theme.paper_color("grey200"))
        left = 0.0
        for cell, width in zip(cells, widths, strict=True):
            inside = QRectF(left, self._y, width * self._width, height).adjusted(
                self._pt(3), self._pt(2), -self._pt(3), -self._pt(2)
            )
            self._write(cell, font, inside)
            left += width * self._width
        self._y += height
        self._painter.setPen(QPen(Theme.paper_color("grey300"), self._pt(0.5)))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self._width, self._y))

    def _row_height(self, cells: Sequence[str], widths: Sequence[float], font: QFont) -> float:
        heights = (
            self._height_of(cell, font, width * self._width - self._pt(6))
            for cell, width in zip(cells, widths, strict=True)
        )
        # What is higher than a page is cut off at its end; the entry itself has the whole.
        return min(max(heights) + self._pt(4), self._height * 0.8)

    def _height_of(self, text: str, font: QFont, width: float) -> float:
        box = QRectF(0, 0, width, 1_000_000)
        self._painter.setFont(font)
        return self._painter.boundingRect(box, text, self._wrapped).height()

    def _write(self, text: str, font: QFont, box: QRectF) -> None:
        """All boxes are given as on a sheet that is read from the left."""
        self._painter.save()
        if self._painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box = box.translated(self._width - box.left() - box.right(), 0)
            self._wrapped.setTextDirection(direction_of(text, Qt.LayoutDirection.RightToLeft))
            self._wrapped.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._wrapped.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        self._painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        self._painter.setFont(font)
        self._painter.setPen(Theme.paper_color("grey600"))
        self._painter.drawText(box, text, self._wrapped)
        self._painter.restore()

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font, self._writer)

    def _pt(self, points: float) -> float:
        return points * DPI / 72

    def _skip(self, points: float) -> None:
        self._y += self._pt(points)

    def _has_room(self, height: float) -> bool:
        return self._y + height <= self._height

    def _make_room(self, height: float) -> None:
        if not self._has_room(height):
            self._break()

    def _break(self) -> None:
        self._write_foot()
        self._writer.newPage()
        self.pages += 1
        self._y = 0.0

    def _write_foot(self) -> None:
        font, top = self.font(8), self._height + self._foot / 2
        metrics = self._metrics(font)
        page, pages = QLocale().toString(self.pages), QLocale().toString(self._page_count)
        number = self._page_text.format(page=page, pages=pages)
        room = self._width - metrics.horizontalAdvance(number) - self._pt(12)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(Theme.paper_color("grey500"))
        box = QRectF(0, top, self._width, self._foot / 2)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), title)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), number)
