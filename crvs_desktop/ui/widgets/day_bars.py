"""How often something was done and refused, day by day, as bars: on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from crvs_desktop.domain.activity import DayCount
from crvs_desktop.ui.dates import date_text, qdate
from crvs_desktop.ui.theme import Theme

HEIGHT_PX = 148


def paint_day_bars(
    painter: QPainter,
    box: QRectF,
    counts: Sequence[DayCount],
    color: Callable[[str], QColor],
    font: QFont,
    words: tuple[str, str],
) -> None:
    """Draws a bar for each day: what was done filled, what was refused hatched on top, so that both are told apart
    without colours. Below stand the first and the last day and what the two patterns mean (`words`). Days go the way
    that the painter reads."""

    def placed(part: QRectF) -> QRectF:
        return part if not mirrored else part.translated(box.left() + box.right() - part.left() - part.right(), 0)

    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    metrics = QFontMetricsF(font, painter.device())
    line = metrics.height()
    highest = max([1, *(count.done + count.refused for count in counts)])
    field = box.adjusted(0, line, 0, -2 * line - line / 2)
    painter.save()
    painter.setFont(font)
    painter.setPen(color("grey500"))
    painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, QLocale().toString(highest))
    painter.setPen(QPen(color("grey300"), 0))
    painter.drawLine(field.topLeft(), field.topRight())
    slot = field.width() / max(len(counts), 1)
    for place, count in enumerate(counts):
        left = field.left() + place * slot
        width = max(slot * 0.7, min(slot, line / 12))
        done = field.height() * count.done / highest
        refused = field.height() * count.refused / highest
        painter.fillRect(placed(QRectF(left, field.bottom() - done, width, done)), color("primary"))
        if count.refused:
            bar = placed(QRectF(left, field.bottom() - done - refused, width, refused))
            _paint_refused(painter, bar, color, line)
    painter.setPen(QPen(color("grey400"), 0))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    painter.setPen(color("grey500"))
    days = QRectF(box.left(), field.bottom() + line / 4, box.width(), line)
    if counts:
        first, last = (date_text(qdate(count.day)) for count in (counts[0], counts[-1]))
        painter.drawText(days, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(days, Qt.AlignmentFlag.AlignRight, last)
    left = box.left()
    side = line * 0.7
    for name, word in zip(("done", "refused"), words, strict=True):
        mark = placed(QRectF(left, box.bottom() - line + (line - side) / 2, side, side))
        if name == "done":
            painter.fillRect(mark, color("primary"))
        else:
            _paint_refused(painter, mark, color, line)
        painter.setPen(color("grey600"))
        beside = placed(QRectF(left + side + line / 3, box.bottom() - line, box.width(), line))
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignLeft), word)
        left += side + line / 3 + metrics.horizontalAdvance(word) + line
    painter.restore()


def _paint_refused(painter: QPainter, box: QRectF, color: Callable[[str], QColor], line: float) -> None:
    """Drawn as lines and not as a brush, whose pattern is too fine to be seen on paper."""
    painter.save()
    painter.setPen(QPen(color("negative"), line / 12))
    painter.drawRect(box)
    painter.setClipRect(box)
    step, rise = line / 4, box.width()
    for number in range(int((box.height() + rise) / step) + 1):
        y = box.top() + number * step
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y - rise))
    painter.restore()


class DayBars(QWidget):
    """The picture of the last days. Its accessible name has the numbers; each day has a tool tip with its own."""

    def __init__(self, counts: Sequence[DayCount], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = tuple(counts)
        done, refused = sum(count.done for count in counts), sum(count.refused for count in counts)
        locale = self.locale()
        self._words = (
            self.tr("Done: {count}").format(count=locale.toString(done)),
            self.tr("Refused: {count}").format(count=locale.toString(refused)),
        )
        name = self.tr("Calls of the last %Ln days: {done} done, {refused} refused.", "", len(counts))
        self.setAccessibleName(name.format(done=locale.toString(done), refused=locale.toString(refused)))
        busy = [self._day_text(count) for count in counts if count.done or count.refused]
        self.setAccessibleDescription("; ".join(busy))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(Theme.of(self).px(240), Theme.of(self).px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        box = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_day_bars(painter, box, self._counts, theme.color, theme.font(12), self._words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._counts:
            x = event.pos().x()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = self.width() - 1 - x
            place = min(max(x * len(self._counts) // max(self.width(), 1), 0), len(self._counts) - 1)
            QToolTip.showText(event.globalPos(), self._day_text(self._counts[place]), self)
            return True
        return super().event(event)

    def _day_text(self, count: DayCount) -> str:
        text = self.tr("{day}: {done} done, {refused} refused")
        done, refused = self.locale().toString(count.done), self.locale().toString(count.refused)
        return text.format(day=date_text(qdate(count.day)), done=done, refused=refused)
