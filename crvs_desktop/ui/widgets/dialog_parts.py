"""What a dialog is made of: the veil over its window, the sheet, the header it is dragged by, the body."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crvs_desktop.ui.theme import Theme


class Scrim(QWidget):
    """The dark veil over `window` while a dialog asks something of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Theme.of(self).color("scrim"))


class DialogPanel(QFrame):
    """The white sheet with its border: the window itself is transparent, for the round corners."""


class DialogHeader(QWidget):
    """Drags the dialog, which has no title bar of its own."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()


class DialogBody(QScrollArea):
    """Scrolls what the screen has no room for. `column` is the layout that is filled.

    It gives the content its size itself: QScrollArea asks wrapped text for more height than it needs."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__()
        self._column = column
        self.content = QWidget()
        self.content.setProperty("look", "plain")
        self.content.setLayout(column)
        self.setProperty("look", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setWidget(self.content)

    def height_for(self, width: int) -> int:
        self._column.activate()
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()

    def fit_content(self) -> None:
        # Decided here: with "as needed" the bar takes width, so text wraps, so the bar stays.
        bar = Qt.ScrollBarPolicy
        fits = self.height_for(self.width()) <= self.height()
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAlwaysOn)
        width = self.viewport().width()
        self.content.resize(width, max(self.viewport().height(), self.height_for(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_content()
