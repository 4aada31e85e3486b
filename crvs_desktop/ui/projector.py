"""Projector mode: a class looks at this screen.

The theme makes the letters large and says to what shows secrets that none may be read (`Theme.projecting`). Here is
what lies over the window meanwhile: a ring that follows the pointer, and the keys that were pressed last."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Label

RING_PX: Final = 56
LINE_PX: Final = 5
SHOWN_MS: Final = 3000
SHOWN_KEYS: Final = 5
MARGIN_PX: Final = 24
_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
)
_COMMAND: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_IN_PASSWORDS: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Projector(QObject):
    """Listens to pointer and keyboard of the whole program, and only while it is on."""

    def __init__(self, window: QMainWindow, shortcut: QKeySequence) -> None:
        super().__init__(window)
        self._window = window
        self._shortcut = shortcut
        self._band: _Band | None = None
        self._ring: _Ring | None = None
        self._keys: _Keys | None = None
        self._last: tuple[int, int] | None = None

    @Slot(bool)
    def turn(self, on: bool) -> None:
        theme = Theme.of(self)
        if on == theme.projecting:
            return
        app = QApplication.instance()
        assert app is not None  # noqa: S101
        if on:
            self._keys = _Keys(self._window)
            self._band = _Band(self._shortcut.toString(QKeySequence.SequenceFormat.NativeText))
            content = self._window.centralWidget()
            page = content.layout() if content is not None else None
            assert isinstance(page, QVBoxLayout)  # noqa: S101
            page.insertWidget(0, self._band)
            self._band.show()
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
            for part in (self._keys, self._band, self._ring):
                if part is not None and isValid(part):
                    part.hide()
                    part.deleteLater()
            self._keys = self._band = self._ring = None
        theme.set_projecting(on)

    def speak(self) -> None:
        """Say everything in the language that was just installed."""
        if self._band is not None:
            self._band.speak()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self._move(event.globalPosition().toPoint())
        elif isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            self._show_key(event)
        return False

    def _move(self, place: QPoint) -> None:
        window = QApplication.topLevelAt(place)
        if window is None or window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            return
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(window)
        elif self._ring.parentWidget() is not window:
            self._ring.setParent(window)
        self._ring.go_to(window.mapFromGlobal(place))

    def _show_key(self, event: QKeyEvent) -> None:
        # One press comes several times: to the window and to the widget, as a shortcut and as a key.
        this = (event.timestamp(), event.key())
        if this == self._last or event.isAutoRepeat():
            return
        text = shown_key(event, QApplication.focusWidget())
        if text and self._keys is not None and isValid(self._keys):
            self._last = this
            self._keys.add(text)


def shown_key(event: QKeyEvent, focused: QWidget | None) -> str:
    """Return how the key is shown, or nothing: what is typed into a field is nobody's business."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS or key == Qt.Key.Key_unknown:
        return ""
    is_password = isinstance(focused, QLineEdit) and focused.echoMode() != QLineEdit.EchoMode.Normal
    if is_password and key not in _IN_PASSWORDS:
        return ""
    text = event.text()
    is_character = bool(text) and text.isprintable()
    types = focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    # Ctrl and Alt together make characters on some keyboards, Alt alone on others.
    if is_character and (types or (key != Qt.Key.Key_Space and not event.modifiers() & _COMMAND)):
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.NativeText)


class _Band(QFrame):
    """Says above the page that it is on."""

    def __init__(self, shortcut: str) -> None:
        super().__init__()
        self.setObjectName("projector_band")
        self._shortcut = shortcut
        self._text = Label("", "label")
        self._text.setObjectName("projector_text")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.addWidget(self._text)
        self.speak()

    def speak(self) -> None:
        words = self.tr("Projector mode: no secret can be read; Copy goes on working. {shortcut} ends it.")
        self._text.setText(words.format(shortcut=self._shortcut))


class _Ring(QWidget):
    """Lies over everything in its window and lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("pointer_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(RING_PX, RING_PX)

    def go_to(self, place: QPoint) -> None:
        self.move(place - self.rect().center())
        if not self.isVisible():
            self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, width in (("grey600", LINE_PX + 2), ("focus", LINE_PX)):  # its edge is seen on any ground
            painter.setPen(QPen(theme.color(name), width))
            inset = LINE_PX / 2 + 1
            painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))


class _Keys(QFrame):
    """The keys that were pressed last, at the foot of the window on the side where reading starts."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("pressed_keys")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._pressed: list[str] = []
        self._label = Label("", "section_title", wrap=False)
        self._label.setObjectName("pressed_keys_text")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._label)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._on_over)
        window.installEventFilter(self)
        self.hide()

    def add(self, text: str) -> None:
        self._pressed = [*self._pressed, text][-SHOWN_KEYS:]
        self._label.setText("   ".join(self._pressed))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._window.width() - self.width() - MARGIN_PX if rtl else MARGIN_PX
        self.move(left, self._window.height() - self.height() - MARGIN_PX)

    @Slot()
    def _on_over(self) -> None:
        self._pressed.clear()
        self.hide()
