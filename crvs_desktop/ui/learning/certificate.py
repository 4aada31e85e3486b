"""Certificates: a page of A4 for each person, with the lessons that they finished."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDateTime, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from crvs_desktop.domain.lessons import LessonProgress
from crvs_desktop.domain.results import Results
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.ui.dates import date_text
from crvs_desktop.ui.learning.words import LessonWords
from crvs_desktop.ui.theme import Theme

DPI: Final = 300
MARGIN_MM: Final = 20
COLUMNS: Final = 2
LARGEST_PT: Final = 16.0
SMALLEST_PT: Final = 5.0

translate = QCoreApplication.translate


def print_certificates(people: Sequence[Results], words: LessonWords) -> bytes:
    """Return a PDF with a page for each person."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(translate("Certificate", "Certificates"))
    writer.setCreator("CRVS Desktop")
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        for number, results in enumerate(people):
            if number:
                writer.newPage()
            _Page(painter, QRectF(0, 0, writer.width(), writer.height())).write(results, words)
    finally:
        painter.end()
    buffer.close()
    return bytes(content.data())


class _Page:
    def __init__(self, painter: QPainter, box: QRectF) -> None:
        self._painter = painter
        self._box = box
        self._is_right_to_left = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft

    def write(self, results: Results, words: LessonWords) -> None:
        box = self._box
        self._painter.setPen(QPen(Theme.paper_color("primary"), self._pt(2)))
        self._painter.drawRect(box)
        inner = box.adjusted(self._pt(36), self._pt(30), -self._pt(36), -self._pt(18))
        y = self._centred(inner, inner.top(), translate("Certificate", "Certificate"), 40, semibold=True)
        y = self._centred(inner, y + self._pt(16), results.person, 30, semibold=True)
        said = translate(
            "Certificate",
            QT_TRANSLATE_NOOP("Certificate", "has finished %Ln lessons of CRVS Desktop with their own hands:", "", 1),
            "",
            len(results.finished),
        )
        y = self._centred(inner, y + self._pt(10), said, 16)
        foot = inner.bottom() - self._pt(86)
        self._write_lessons(results.finished, words, QRectF(inner.left(), y + self._pt(24), inner.width(), foot - y))
        self._write_lines(inner, foot + self._pt(44))
        source = translate("Certificate", "Ticked by the program from the audit of the practice workspace {workspace}.")
        source = source.format(workspace=results.workspace_id)
        self._centred(inner, inner.bottom() - self._pt(14), source, 8, color="grey500")

    def _write_lessons(self, lessons: Sequence[LessonProgress], words: LessonWords, box: QRectF) -> None:
        rows = -(-len(lessons) // COLUMNS)
        size_pt = max(min(LARGEST_PT, (box.height() - self._pt(20)) / self._pt(1) / max(rows, 1) / 1.7), SMALLEST_PT)
        font = self._font(size_pt)
        metrics = QFontMetricsF(font, self._painter.device())
        self._painter.setFont(font)
        gap = self._pt(24)
        sides = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
        if self._is_right_to_left:
            sides.reverse()
        width = (box.width() - gap * (COLUMNS - 1)) / COLUMNS if rows > 1 else box.width()
        for place, lesson in enumerate(lessons):
            column, row = divmod(place, rows) if rows > 1 else (0, place)
            if self._is_right_to_left and rows > 1:
                column = COLUMNS - 1 - column
            day = date_text(QDateTime.fromMSecsSinceEpoch(lesson.finished_at_ms or 0).date())
            line = QRectF(box.left() + column * (width + gap), box.top() + row * size_pt * self._pt(1.7), width, 0)
            line.setHeight(metrics.height())
            room = width - metrics.horizontalAdvance(day) - self._pt(12)
            title = metrics.elidedText(words.lesson(lesson.lesson), Qt.TextElideMode.ElideRight, room)
            self._painter.setPen(Theme.paper_color("grey600"))
            self._painter.drawText(line, int(sides[0]), title)
            self._painter.setPen(Theme.paper_color("grey500"))
            self._painter.drawText(line, int(sides[1]), day)

    def _write_lines(self, inner: QRectF, y: float) -> None:
        """Lines to be filled in by hand."""
        width = self._pt(180)
        words = [translate("Certificate", "Place and date"), translate("Certificate", "Trainer")]
        if self._is_right_to_left:
            words.reverse()
        for left, word in zip((inner.left(), inner.right() - width), words, strict=True):
            self._painter.setPen(QPen(Theme.paper_color("grey400"), self._pt(0.7)))
            self._painter.drawLine(int(left), int(y), int(left + width), int(y))
            self._painter.setFont(self._font(11))
            self._painter.setPen(Theme.paper_color("grey500"))
            self._painter.drawText(
                QRectF(left, y + self._pt(3), width, self._pt(16)), int(Qt.AlignmentFlag.AlignHCenter), word
            )

    def _centred(
        self, box: QRectF, top: float, text: str, size_pt: float, *, semibold: bool = False, color: str = "grey600"
    ) -> float:
        """Write one line, in a smaller size when it is too long for the page; return where it ends."""
        font = self._font(size_pt, semibold=semibold)
        metrics = QFontMetricsF(font, self._painter.device())
        if metrics.horizontalAdvance(text) > box.width():
            font = self._font(size_pt * box.width() / metrics.horizontalAdvance(text) * 0.98, semibold=semibold)
            metrics = QFontMetricsF(font, self._painter.device())
        self._painter.setFont(font)
        self._painter.setPen(Theme.paper_color(color))
        line = QRectF(box.left(), top, box.width(), metrics.height())
        self._painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), text)
        return line.bottom()

    @staticmethod
    def _font(size_pt: float, *, semibold: bool = False) -> QFont:
        font = QFont("Noto Sans")
        font.setPointSizeF(size_pt)
        font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
        return font

    @staticmethod
    def _pt(points: float) -> float:
        return points * DPI / 72
