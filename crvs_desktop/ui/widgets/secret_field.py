"""One of a client's keys: its name, its value, Copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import IconButton, LinkButton
from crvs_desktop.ui.widgets.key_text import MASK, KeyText
from crvs_desktop.ui.widgets.labels import Label, set_look

COPIED_MS = 3000
ROW_HEIGHT_PX = 40


class SecretRow(QWidget):
    """`copied` after the value went to the clipboard. The value is in no accessible name and no tool tip."""

    copied = Signal()

    def __init__(
        self,
        label: str,
        object_name: str,
        guard: ClipboardGuard,
        *,
        secret: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(label)
        self._label = label
        self._guard = guard
        self._secret = secret
        self._value = ""
        self._masked = False

        title = Label(label, "strong", wrap=False)
        self._text = KeyText(self._copy, secret=secret)
        self._text.setObjectName(f"{object_name}_value")
        self._text.setAccessibleName(label)
        self._show_button = IconButton("eye", "")
        self._show_button.setObjectName(f"{object_name}_show")
        self._show_button.clicked.connect(self._on_show_clicked)
        self._copy_button = _CopyButton(self.tr("Copy"), self.tr("Copied"))
        self._copy_button.setObjectName(f"{object_name}_copy")
        self._copy_button.setAccessibleName(self.tr("Copy {label}").format(label=label))
        self._copy_button.clicked.connect(self._on_copy_clicked)
        self._copied_timer = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied_timer.timeout.connect(self._on_copied_over)

        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._show_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._copy_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(title)
        self._column.addLayout(self._row)
        self.set_value("")
        Theme.of(self).changed.connect(self._show_text)

    def value(self) -> str:
        return self._value

    def shown_text(self) -> str:
        """What can be read on the screen."""
        return self._text.text()

    def set_value(self, value: str, masked: bool = False) -> None:
        """`masked` shows bullets until the person asks for the value."""
        self._value = value
        self._masked = masked
        self._show_button.setVisible(masked)
        self._copy_button.setEnabled(bool(value))
        self._copied_timer.stop()
        self._copy_button.show_copied(False)
        self._show_text()

    def clear(self) -> None:
        self.set_value("")

    def set_action_instead(self, button: QAbstractButton) -> None:
        """Puts `button` (Refresh) where the value would be."""
        self.clear()
        for widget in (self._text, self._show_button, self._copy_button):
            widget.setVisible(False)
        set_look(button, "look", "text")
        self._row.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)

    @Slot()
    def _show_text(self) -> None:
        projecting = self._secret and Theme.of(self).projecting
        if projecting and not self._show_button.isHidden():
            self._masked = True  # and stays so afterwards, until it is asked for again
        masked = self._masked and bool(self._value)
        self._text.set_text(MASK if masked else self._value, selectable=not masked)
        hidden = masked or (projecting and bool(self._value))
        Theme.of(self).fit(self._text, setMinimumHeight=ROW_HEIGHT_PX)
        self._text.setAccessibleDescription(self.tr("Hidden") if hidden else "")
        verb = self.tr("Show {label}") if hidden else self.tr("Hide {label}")
        self._show_button.set_icon_name("eye" if hidden else "eye-slash")
        self._show_button.set_name(verb.format(label=self._label))
        self._show_button.setEnabled(not projecting)
        if projecting:
            self._show_button.setToolTip(self.tr("Not in projector mode"))

    def _copy(self, text: str) -> None:
        if self._secret:
            self._guard.copy_secret(text)
        else:
            self._guard.copy_plain(text)
        self._copy_button.show_copied(True)
        self._copied_timer.start()
        announce(self, self.tr("{label} copied").format(label=self._label))
        self.copied.emit()

    @Slot()
    def _on_show_clicked(self) -> None:
        self._masked = not self._masked
        self._show_text()

    @Slot()
    def _on_copy_clicked(self) -> None:
        self._copy(self._value)

    @Slot()
    def _on_copied_over(self) -> None:
        self._copy_button.show_copied(False)


class _CopyButton(LinkButton):
    """As wide as the longer of its two texts, so that nothing beside it moves."""

    def __init__(self, copy_text: str, copied_text: str) -> None:
        super().__init__(copy_text, icon_name="copy")
        self._copy_text = copy_text
        self._copied_text = copied_text

    def show_copied(self, copied: bool) -> None:
        self.setText(self._copied_text if copied else self._copy_text)
        self.set_icon_name("check" if copied else "copy")

    def _label_left(self) -> int:
        return self.width() - self._label_width()

    def _box_width(self) -> int:
        longest = max(self._text_width(self._copy_text), self._text_width(self._copied_text))
        return sum(self._icon_extent(self._copy_text)) + longest
