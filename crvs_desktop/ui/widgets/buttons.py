"""Buttons: primary, secondary, tertiary and negative, the link in a row, and the round icon button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QWidget,
)

from crvs_desktop.ui import icons
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.motion import reduced_motion
from crvs_desktop.ui.theme import Theme

SPINNER_STEP_MS = 60
SPINNER_STEP_DEGREES = 24
ICON_GAP = 8


class PressedByEnter(QPushButton):
    """Enter presses it as Space does, and so never reaches a dialog's main button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class Button(PressedByEnter):
    """The style sheet draws the box; icon, text and spinner are drawn here, in the theme's colours."""

    height_px = 40
    padding_px = 12
    icon_px = 20
    text_color = "primary"
    hover_text_color = "primary_dark"
    disabled_text_color = "grey400"

    def __init__(self, text: str, parent: QWidget | None = None, icon_name: str | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, icon_name: str | None) -> None:
        self._icon_name = icon_name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        px = Theme.of(self).px
        width = self._box_width() + 2 * px(self.padding_px)
        return QSize(max(width, self.minimumWidth()), px(self.height_px))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_label(painter)

    def _paint_label(self, painter: QPainter) -> None:
        theme = Theme.of(self)
        text = self._shown_text()
        color = self._label_color()
        icon_px, gap = self._icon_extent(text)
        margin = theme.px(self.padding_px) // 2
        left = max(margin, self._label_left())
        if self._icon_name:
            box = QRect(left, (self.height() - icon_px) // 2, icon_px, icon_px)
            picture = icons.pixmap(self._icon_name, color, icon_px, self.devicePixelRatioF())
            painter.drawPixmap(self._mirrored(box), picture)
        if text:
            start = left + icon_px + gap
            box = QRect(start, 0, self.width() - start - margin, self.height())
            # Leading is where one starts to read: the painter knows the direction.
            alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(color)
            painter.drawText(
                self._mirrored(box),
                int(alignment) | int(Qt.TextFlag.TextSingleLine),
                self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width()),
            )

    def _box_width(self) -> int:
        """Room for the label."""
        return self._label_width()

    def _label_left(self) -> int:
        return (self.width() - self._label_width()) // 2

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        return box.translated(self.width() - box.width() - 2 * box.left(), 0)

    def _label_color(self) -> QColor:
        if not self.isEnabled():
            return Theme.of(self).color(self.disabled_text_color)
        return Theme.of(self).color(self.hover_text_color if self.underMouse() else self.text_color)

    def _shown_text(self) -> str:
        # "&&" is an ampersand, "&x" an access key.
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _icon_extent(self, text: str) -> tuple[int, int]:
        if not self._icon_name:
            return 0, 0
        return Theme.of(self).px(self.icon_px), Theme.of(self).px(ICON_GAP) if text else 0

    def _label_width(self) -> int:
        text = self._shown_text()
        return sum(self._icon_extent(text)) + self._text_width(text)

    def _text_width(self, text: str) -> int:
        # The advance is rounded to whole pixels: with no spare one the last letter would be cut off.
        return self.fontMetrics().horizontalAdvance(text) + 1 if text else 0


class PrimaryButton(Button):
    """The button a page or dialog exists for. `set_busy` shows that its work runs and lets nobody press twice."""

    text_color = "on_primary"
    hover_text_color = "on_primary"
    disabled_text_color = "on_disabled"

    def __init__(self, text: str, parent: QWidget | None = None, icon_name: str | None = None) -> None:
        super().__init__(text, parent, icon_name)
        self._busy = False
        self._wanted_enabled = True
        self._had_focus = False
        self._angle = 0
        self._spinner_timer = QTimer(self, interval=SPINNER_STEP_MS)
        self._spinner_timer.timeout.connect(self._on_spinner_stepped)

    @property
    def busy(self) -> bool:
        return self._busy

    def set_busy(self, busy: bool) -> None:
        if busy == self._busy:
            return
        if busy:
            self._had_focus = self.hasFocus()
            self.setMinimumWidth(self.width())
        else:
            self.setMinimumWidth(0)
        self._busy = busy
        self.setProperty("busy", busy)
        self.setAccessibleDescription(self.tr("Working") if busy else "")
        if busy and self.isVisible():
            announce(self, self.tr("Working"))
        super().setEnabled(self._wanted_enabled and not busy)
        self.style().unpolish(self)
        self.style().polish(self)
        self._run_spinner()
        if not busy and self._had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def setEnabled(self, enabled: bool) -> None:
        self._wanted_enabled = enabled
        super().setEnabled(enabled and not self._busy)

    def setDisabled(self, disabled: bool) -> None:
        self.setEnabled(not disabled)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_spinner()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._spinner_timer.stop()

    def _paint_label(self, painter: QPainter) -> None:
        if self._busy:
            self._paint_spinner(painter)
        else:
            super()._paint_label(painter)

    def _paint_spinner(self, painter: QPainter) -> None:
        theme = Theme.of(self)
        side = theme.px(18)
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color(self.text_color), theme.px(2.5))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, -self._angle * 16, 270 * 16)

    def _run_spinner(self) -> None:
        if self._busy and self.isVisible() and not reduced_motion():
            self._spinner_timer.start()
        else:
            self._spinner_timer.stop()
        self.update()

    @Slot()
    def _on_spinner_stepped(self) -> None:
        self._angle = (self._angle + SPINNER_STEP_DEGREES) % 360
        self.update()


class SecondaryButton(Button):
    """An action beside the primary one: outlined."""


class TertiaryButton(Button):
    """The quietest action (Cancel): text only."""

    padding_px = 9


class NegativeButton(PrimaryButton):
    """An action that takes something away: filled red."""

    text_color = "on_negative"
    hover_text_color = "on_negative"


class LinkButton(Button):
    """An action inside a row of text, such as Copy or Refresh."""

    height_px = 28
    padding_px = 0
    icon_px = 24


class IconButton(Button):
    """A round button with an icon alone; `accessible_name` is read aloud and shown as its tool tip."""

    padding_px = 10

    def __init__(self, icon_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon_name)
        self.setProperty("focus_radius", self.height_px / 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(accessible_name)

    def set_name(self, accessible_name: str) -> None:
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)

    def sizeHint(self) -> QSize:
        side = Theme.of(self).px(self.height_px)
        return QSize(side, side)
