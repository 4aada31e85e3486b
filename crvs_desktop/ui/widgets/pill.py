"""The rounded mark that names a status."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crvs_desktop.ui.theme import Theme

Kind = Literal["positive", "negative", "warning", "info", "neutral"]
HEIGHT_PX = 28
PADDING_PX = 11

# background, text
_COLORS: Final[dict[str, tuple[str, str]]] = {
    "positive": ("positive_lighter", "positive_darker"),
    "negative": ("negative_lighter", "negative_darker"),
    "warning": ("warning_lighter", "warning_text"),
    "info": ("info_lighter", "info_darker"),
    "neutral": ("grey200", "grey500"),
}


def pill_size(text: str, theme: Theme) -> QSize:
    width = QFontMetrics(theme.font(14, semibold=True)).horizontalAdvance(text)
    return QSize(width + 2 * theme.px(PADDING_PX), theme.px(HEIGHT_PX))


def paint_pill(painter: QPainter, rect: QRect, text: str, kind: str, theme: Theme) -> None:
    """Draws the pill at the start of `rect`, centred vertically, shortened when there is no room."""
    size = pill_size(text, theme).boundedTo(QSize(rect.width(), theme.px(HEIGHT_PX)))
    box = QRect(rect.left(), rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        box.moveRight(rect.right())
    background, foreground = _COLORS.get(kind, _COLORS["neutral"])
    font = theme.font(14, semibold=True)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(background))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(theme.color(foreground))
    painter.setFont(font)
    room = box.width() - 2 * theme.px(PADDING_PX) + 2
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Pill(QLabel):
    """A status with its own words: never told by colour alone."""

    def __init__(self, text: str, kind: Kind = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, text: str, kind: Kind) -> None:
        self._kind = kind
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self.text(), Theme.of(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pill(painter, self.rect(), self.text(), self._kind, Theme.of(self))
