"""The framed notice inside a page or dialog: a coloured bar with an icon, and text in the darker tone."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from crvs_desktop.ui import icons
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Label, set_look

Kind = Literal["info", "warning", "negative", "positive"]
BORDER_PX = 2
BAR_PX = 48
RADIUS_PX = 4

# icon, colour of the bar, colour of the icon on it
_LOOKS: Final[dict[Kind, tuple[str, str, str]]] = {
    "info": ("bell", "info_dark", "on_info"),
    "warning": ("warning", "warning_darker", "on_warning"),
    "negative": ("warning-circle", "negative", "on_negative"),
    "positive": ("check-circle", "positive_dark", "on_positive"),
}


class Alert(QFrame):
    """`set_text` changes what it says; what appears on the screen is read aloud, be it the text or the whole alert."""

    def __init__(self, kind: Kind = "info", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._said = ""  # since it is on the screen
        self.setProperty("kind", kind)
        self._bar = _Bar(self)
        self._text = Label(text)
        self._text.setObjectName("alert_text")
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        Theme.of(self).fit(self._text, setMinimumHeight=24)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._text, 1)
        self._text.setContentsMargins(16, 10, 16, 10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def kind(self) -> Kind:
        return self._kind

    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self._say()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            QTimer.singleShot(0, self, self._say)  # it may be given its text only now
        else:
            self._said = ""

    @Slot()
    def _say(self) -> None:
        text = self._text.text()
        if text and text != self._said and self.isVisible():
            self._said = text
            announce(self, text.replace("\u200b", ""), urgent=self._kind == "negative")

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        set_look(self, "kind", kind)
        set_look(self._text, "kind", kind)  # its rule is chosen by the alert's kind: have it chosen again

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.of(self)
        icon_name, bar_color, icon_color = _LOOKS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Over the frame too, so that no seam shows where a scale factor splits a pixel.
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        bar = self._bar.geometry()
        edge = bar.adjusted(-BORDER_PX, -BORDER_PX, BORDER_PX, BORDER_PX)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            edge.setLeft(bar.left())
        else:
            edge.setRight(bar.right())
        painter.setClipRect(edge)
        painter.fillPath(outline, theme.color(bar_color))
        side = theme.px(24)
        picture = icons.pixmap(icon_name, theme.color(icon_color), side, self.devicePixelRatioF())
        painter.drawPixmap(edge.center().x() - side // 2 + 1, bar.top() + theme.px(12), picture)


class _Bar(QWidget):
    """Holds the place of the bar, which the alert draws."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(Theme.of(self).px(BAR_PX) - BORDER_PX, Theme.of(self).px(44))
