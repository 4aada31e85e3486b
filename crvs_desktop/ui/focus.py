"""The ring around what has the focus: one for the whole program, drawn outside the focused widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QInputEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from crvs_desktop.ui.theme import Theme

RING_PX = 3
RADIUS_PX = 2
_INPUTS = (QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
_BY_KEYBOARD = (QAbstractButton, QTabBar, QAbstractItemView)
_BY_KEYBOARD_PROPERTY = "crvs_by_keyboard"
_MOVED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


def install_focus_ring(app: QApplication) -> FocusRing:
    """One per application; a second call gives the first one back."""
    return app.findChild(FocusRing, "focus_ring") or FocusRing(app)


def by_keyboard() -> bool:
    """True while the person uses the keyboard: what has the focus is then marked everywhere."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_BY_KEYBOARD_PROPERTY))


class FocusRing(QObject):
    """Text inputs always show it; buttons, boxes, tabs and tables when the focus came by keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("focus_ring")
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._overlay: Ring | None = None
        _LastInput(app)
        app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, app.focusWidget())

    @property
    def overlay(self) -> Ring | None:
        """The ring, while there is one on the screen."""
        overlay = self._overlay
        return overlay if overlay is not None and isValid(overlay) and overlay.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self._follow()
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or now.window().windowType() == Qt.WindowType.Popup:
            return
        if isinstance(now, _INPUTS) or (isinstance(now, _BY_KEYBOARD) and by_keyboard()):
            self._surround(now)

    def _surround(self, target: QWidget) -> None:
        self._target = target
        if isinstance(target, QTabBar):
            target.currentChanged.connect(self._follow)
        widget: QWidget | None = target
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        window = target.window()
        if self._overlay is None or not isValid(self._overlay):
            self._overlay = Ring(window)
        elif self._overlay.parentWidget() is not window:
            self._overlay.setParent(window)
        self._follow()

    def _leave(self) -> None:
        target, self._target = self._target, None
        if target is not None and isValid(target) and isinstance(target, QTabBar):
            target.currentChanged.disconnect(self._follow)
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()

    @Slot()
    def _follow(self) -> None:
        target, overlay = self._target, self._overlay
        if target is None or overlay is None or not isValid(overlay):
            return
        if not isValid(target) or not target.isVisible():
            overlay.hide()
            return
        if target.window() is not overlay.parentWidget():
            self._leave()
            self._surround(target)
            return
        window = target.window()
        rect = _outline(target)
        seen = _seen(target).translated(target.mapTo(window, QPoint()))
        rect.translate(target.mapTo(window, QPoint()))
        if not seen.intersects(rect):
            overlay.hide()
            return
        overlay.surround(rect, seen.adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX), _radius(target))


class Ring(QWidget):
    """Lies over everything in its window and lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring_overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._radius = 0.0
        self._clip = QRect()

    def surround(self, rect: QRect, clip: QRect, radius: float) -> None:
        """`rect` in the window; only what lies in `clip` is drawn (a scrolled page hides the rest)."""
        box = rect.adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX)
        self._radius = radius
        self._clip = clip.translated(-box.topLeft())
        self.setGeometry(box)
        self.show()
        self.raise_()
        toast = self.window().findChild(QWidget, "toast", Qt.FindChildOption.FindDirectChildrenOnly)
        if toast is not None:
            self.stackUnder(toast)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(self._clip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Theme.of(self).color("focus"), RING_PX))
        half = RING_PX / 2
        round_px = self._radius + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), round_px, round_px)


class _LastInput(QObject):
    """Keeps for `by_keyboard` whether the person last used the keyboard or the mouse."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._was_key = False
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputEvent):  # most are not, and to ask for the type takes three times as long
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._remember(True)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._remember(False)
        return False

    def _remember(self, was_key: bool) -> None:
        if was_key != self._was_key:
            self._was_key = was_key
            self._app.setProperty(_BY_KEYBOARD_PROPERTY, was_key)


def _outline(target: QWidget) -> QRect:
    """What the ring goes around, in `target`: a box and not its words, a tab and not the whole bar."""
    if isinstance(target, QTabBar) and target.currentIndex() >= 0:
        return target.tabRect(target.currentIndex())
    if isinstance(target, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        target.initStyleOption(option)
        element = (
            QStyle.SubElement.SE_CheckBoxIndicator
            if isinstance(target, QCheckBox)
            else QStyle.SubElement.SE_RadioButtonIndicator
        )
        return target.style().subElementRect(element, option, target)
    return target.rect()


def _radius(target: QWidget) -> float:
    if isinstance(target, QRadioButton):
        return _outline(target).height() / 2
    own = target.property("focus_radius")
    return Theme.of(target).px(float(own)) if own is not None else float(RADIUS_PX)


def _seen(target: QWidget) -> QRect:
    """The part of the window, in `target`'s own coordinates, that its scroll areas leave to be seen."""
    window = target.window()
    seen = QRect(target.mapFrom(window, QPoint()), window.size())
    widget = target.parentWidget()
    while widget is not None and not widget.isWindow():
        around = widget.parentWidget()
        if isinstance(around, QAbstractScrollArea) and around.viewport() is widget:
            seen &= QRect(target.mapFrom(widget, QPoint()), widget.size())
        widget = around
    return seen
