"""The round mark with a person's initials."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crvs_desktop.ui.theme import Theme

SIZE_PX = 40


def initials(full_name: str) -> str:
    """First letters of the first and the last word, as "JC" for Jonathan Campbell."""
    words = full_name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class Avatar(QWidget):
    """Drawn only: the name itself stands beside it or is its accessible name."""

    def __init__(self, full_name: str, size_px: int = SIZE_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(full_name)

    def set_name(self, full_name: str) -> None:
        self._initials = initials(full_name)
        self.setAccessibleName(full_name)
        self.update()

    def sizeHint(self) -> QSize:
        side = Theme.of(self).px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("avatar"))
        painter.drawEllipse(self.rect())
        painter.setPen(theme.color("grey600"))
        painter.setFont(theme.font(round(self._size_px * 0.4)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
