"""Text and icons in the sizes of the screens, and the thin line between parts."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from crvs_desktop.ui import icons
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.theme import Theme

LONGEST_PART = 16
# What html.escape() does; the module is large and would be loaded for every start.
AS_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

Look = Literal[
    "text",
    "page_title",
    "dialog_title",
    "section_title",
    "strong",
    "label",
    "supporting",
    "small",
    "mono",
    "field_label",
    "field_hint",
    "field_error",
]


class Label(QLabel):
    """Plain text in one of the looks of the style sheet; wraps unless told not to."""

    def __init__(
        self, text: str = "", look: Look = "text", parent: QWidget | None = None, *, wrap: bool = True
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("look", look)
        self._stand_at_start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand_at_start()

    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        plain = self.textFormat() == Qt.TextFormat.PlainText
        if not (mirrored and plain and self.wordWrap()) or self._is_selectable():
            super().paintEvent(event)
            return
        # QLabel moves every line but the last one to the left, by the space that it was broken at.
        option = QTextOption(self.alignment())
        option.setTextDirection(direction_of(self.text(), Qt.LayoutDirection.RightToLeft))
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(self.contentsRect()), self.text(), option)

    def _is_selectable(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)

    def _stand_at_start(self) -> None:
        """Latin names in a right-to-left window stand at the right, as everything beside them does."""
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if not side & Qt.AlignmentFlag.AlignHCenter:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | vertical)


class StatusLabel(Label):
    """Says something that changes by itself, such as how many rows a filter lets through: read aloud when it does."""

    def setText(self, text: str) -> None:
        changed = bool(self.text()) and text != self.text()
        super().setText(text)
        if text and changed and self.isVisible():
            announce(self, text)


class ElidedLabel(Label):
    """One line of text that takes the room there is and ends in an ellipsis; whole in its tool tip."""

    def __init__(self, text: str = "", look: Look = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, look, parent, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain_tool_tip(text))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tool_tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(shown, self.layoutDirection()))
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), shown)


def direction_of(text: str, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return how a line is read: a name or address with nothing but Latin letters is, in a mirrored window too."""
    if window == Qt.LayoutDirection.RightToLeft and not any(map(_is_right_to_left, text)):
        return Qt.LayoutDirection.LeftToRight
    return window


def _is_right_to_left(character: str) -> bool:
    return "\u0590" <= character <= "\u08ff" or "\ufb1d" <= character <= "\ufefc"


def plain_tool_tip(text: str) -> str:
    """Return text that a tool tip shows as it is: Qt takes what looks like HTML for HTML."""
    return f"<qt>{text.translate(AS_TEXT).replace(chr(10), '<br>')}</qt>" if "<" in text else text


def breakable(text: str) -> str:
    """Return text for a wrapping label in which even a word without end can be broken."""
    return " ".join(
        "\u200b".join(word[start : start + LONGEST_PART] for start in range(0, len(word), LONGEST_PART))
        for word in text.split(" ")
    )


class Divider(QFrame):
    """A line of 1 px; `light` between rows."""

    def __init__(self, parent: QWidget | None = None, *, light: bool = False) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if light:
            self.setProperty("look", "light")


class IconLabel(QWidget):
    """An icon that stands beside text and says nothing by itself."""

    def __init__(self, icon_name: str, color_name: str, size_px: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._color_name = color_name
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon_name: str, color_name: str) -> None:
        self._icon_name = icon_name
        self._color_name = color_name
        self.update()

    def sizeHint(self) -> QSize:
        side = Theme.of(self).px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        picture = icons.pixmap(
            self._icon_name,
            theme.color(self._color_name),
            theme.px(self._size_px),
            self.devicePixelRatioF(),
        )
        QPainter(self).drawPixmap(0, 0, picture)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Sets a property the style sheet selects by, and has the widget drawn by its new rule."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
            widget.update()
