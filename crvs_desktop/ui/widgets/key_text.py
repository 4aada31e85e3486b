"""A key as text: broken anywhere, selectable, and nowhere to be read but on the screen.

Drawn here and not by a QLabel or a QTextEdit: those hand their text to the accessibility tree, to the X11 selection
and to the clipboard unmarked, and do not break a long word.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from crvs_desktop.ui.theme import Theme

UNBOUNDED_PX = 10_000.0
MASK = "•" * 24  # not the length of the value


class KeyText(QWidget):
    """`copy` is called with what is selected when the person copies by keyboard.

    In projector mode a secret is bullets, and copying takes all of it."""

    def __init__(self, copy: Callable[[str], None], *, secret: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._secret = secret
        self._text = ""
        self._selectable = True
        self._anchor = 0
        self._position = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        Theme.of(self).changed.connect(self._on_theme_changed)

    def text(self) -> str:
        """What is drawn: bullets while it is masked."""
        return MASK if self._projected else self._text

    @property
    def _projected(self) -> bool:
        return self._secret and bool(self._text) and Theme.of(self).projecting

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._projected:
            self._anchor = self._position = 0
        self.updateGeometry()
        self.update()

    def set_text(self, text: str, *, selectable: bool) -> None:
        self._text = text
        self._selectable = selectable
        self._anchor = self._position = 0
        self.setCursor(Qt.CursorShape.IBeamCursor if selectable else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def selected_text(self) -> str:
        start, end = sorted((self._anchor, self._position))
        return self.text()[start:end]

    def sizeHint(self) -> QSize:
        layout = self._laid_out(UNBOUNDED_PX)
        return QSize(int(layout.maximumWidth()) + 1, self._line_height_px())

    def minimumSizeHint(self) -> QSize:
        return QSize(Theme.of(self).px(120), self._line_height_px())

    def heightForWidth(self, width: int) -> int:
        return max(self._line_height_px(), int(self._laid_out(width).boundingRect().height() + 0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        layout = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(theme.color("grey600"))
        start, end = sorted((self._anchor, self._position))
        marks = []
        if end > start:
            look = QTextCharFormat()
            look.setBackground(theme.color("primary"))
            look.setForeground(theme.color("on_primary"))
            mark: Any = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, end - start, look
            marks.append(mark)
        layout.draw(painter, QPointF(0, self._top(layout)), marks)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._can_select:
            self._anchor = self._position = self._position_at(event.position())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._can_select:
            self._position = self._position_at(event.position())
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._select_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copied = self._text if self._projected and self._selectable else self.selected_text()
            if copied:
                self._copy(copied)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._anchor = self._position = 0
        self.update()
        super().focusOutEvent(event)

    def _select_all(self) -> None:
        if self._can_select:
            self._anchor, self._position = 0, len(self._text)
            self.update()

    @property
    def _can_select(self) -> bool:
        return self._selectable and not self._projected

    def _laid_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text(), Theme.of(self).font(16, mono=True))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        # A key reads from left to right in every language; only the side it stands on changes.
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout

    def _line_height_px(self) -> int:
        return Theme.of(self).px(24)

    def _top(self, layout: QTextLayout) -> float:
        return max(0.0, (self.height() - layout.boundingRect().height()) / 2)

    def _position_at(self, point: QPointF) -> int:
        layout = self._laid_out(self.width())
        y = point.y() - self._top(layout)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if y < line.y() + line.height() or number == layout.lineCount() - 1:
                found: Any = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorBetweenCharacters)
                return int(found)
        return 0
