"""Short messages at the foot of a window: something is done. Dismissing one changes nothing else."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import IconButton
from crvs_desktop.ui.widgets.labels import IconLabel

Kind = Literal["positive", "negative", "info"]
SHOWN_MS = 8000
HEIGHT_PX = 48
MARGIN_PX = 24

_ICONS: Final[dict[Kind, str]] = {"positive": "check-circle", "negative": "warning-circle", "info": "info"}


class ToastHost(QObject):
    """Shows one toast at a time in `window`; a new one takes the place of the one before."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toast: Toast | None = None
        window.installEventFilter(self)

    @property
    def toast(self) -> Toast | None:
        return self._toast if self._toast is not None and isValid(self._toast) else None

    def show_toast(self, text: str, kind: Kind = "positive") -> None:
        self.dismiss()
        self._toast = Toast(text, kind, self._window)
        self._toast.dismissed.connect(self.dismiss)
        self._place()
        self._toast.show()
        self._toast.raise_()
        announce(self._window, text, urgent=kind == "negative")

    def dismiss(self) -> None:
        toast = self.toast
        self._toast = None
        if toast is not None:
            toast.hide()
            toast.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        toast = self.toast
        if toast is None:
            return
        room = self._window.width() - 2 * MARGIN_PX
        toast.fit(room)
        toast.move((self._window.width() - toast.width()) // 2, self._window.height() - toast.height() - MARGIN_PX)


class Toast(QFrame):
    """Stays for 8 s; longer while the mouse is on it or the focus in it."""

    dismissed = Signal()

    def __init__(self, text: str, kind: Kind, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setProperty("kind", kind)
        self._label = QLabel(text)
        self._label.setObjectName("toast_text")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._dismiss = IconButton("x", self.tr("Dismiss"))
        self._dismiss.setObjectName("toast_dismiss")
        self._dismiss.text_color = self._dismiss.hover_text_color = "on_toast"
        self._dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(12)
        row.addSpacing(12)  # on the side where reading starts
        row.addWidget(IconLabel(_ICONS[kind], "on_toast", 24))
        row.addWidget(self._label, 1)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.dismissed)
        self._timer.start()

    def text(self) -> str:
        return self._label.text()

    def fit(self, room: int) -> None:
        """One line when there is room for it, else as many as it takes."""
        self._label.setWordWrap(False)
        width = self.sizeHint().width()
        if width > room:
            self._label.setWordWrap(True)
            width = room
        height = max(Theme.of(self).px(HEIGHT_PX), self.heightForWidth(width))
        self.setFixedSize(width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)
