"""At which steps of the lessons a class got stuck or needed help, as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from crvs_desktop.domain.results import StepTrouble
from crvs_desktop.ui.theme import Theme

LINE_PX = 24
BAR_PX = 14
TEXT_SHARE = 0.5  # of the width


class TroubleBars(QWidget):
    """Filled: people who stand before the step now. Outlined: who did it with hints or after wrong answers."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[tuple[str, StepTrouble], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.updateGeometry)

    @property
    def has_steps(self) -> bool:
        return bool(self._steps)

    def show_steps(self, steps: Sequence[tuple[str, StepTrouble]]) -> None:
        """Show the steps, each with what it is called, the hardest first."""
        self._steps = tuple(steps)
        self.setAccessibleName(self.tr("Where most got stuck or needed help"))
        self.setAccessibleDescription("; ".join(f"{name}: {self._count_text(each)}" for name, each in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = Theme.of(self)
        return QSize(theme.px(320), theme.px(LINE_PX) * max(len(self._steps), 1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        flags = int(leading | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        font = theme.font(14)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line, gap, bar = theme.px(LINE_PX), theme.px(12), theme.px(BAR_PX)
        text_width = int(self.width() * TEXT_SHARE)
        count_width = max((metrics.horizontalAdvance(self._count_text(each)) for _, each in self._steps), default=0)
        most = max((each.waiting + each.helped for _, each in self._steps), default=1)
        unit = max(self.width() - text_width - count_width - 2 * gap, 0) / most
        for place, (name, each) in enumerate(self._steps):
            top = place * line
            whole = QRect(0, top, text_width, line)
            painter.setPen(theme.color("grey600"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, text_width)
            painter.drawText(self._mirrored(whole), flags, shown)
            left, height = text_width + gap, top + (line - bar) // 2
            waiting, helped = round(unit * each.waiting), round(unit * each.helped)
            painter.fillRect(self._mirrored(QRect(left, height, waiting, bar)), theme.color("primary"))
            if helped:
                painter.setPen(QPen(theme.color("primary"), 1))
                painter.drawRect(self._mirrored(QRect(left + waiting, height, helped - 1, bar - 1)))
            painter.setPen(theme.color("grey600"))
            text_box = QRect(left + waiting + helped + gap, top, self.width() - left, line)
            painter.drawText(self._mirrored(text_box), flags, self._count_text(each))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _count_text(self, each: StepTrouble) -> str:
        """Said beside the bar, so that filled and outlined need no key."""
        parts = []
        if each.waiting:
            parts.append(self.tr("%Ln stuck", "people who stand before a step", each.waiting))
        if each.helped:
            parts.append(self.tr("%Ln needed help", "people", each.helped))
        return ", ".join(parts)
