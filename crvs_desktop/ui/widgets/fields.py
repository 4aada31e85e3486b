"""Inputs with their label and message, the password input and the search input."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from crvs_desktop.ui import icons
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import AS_TEXT, IconLabel, Label, set_look


class Field(QWidget):
    """A label, an input and the line below it, which holds the hint or says what is wrong with the input."""

    def __init__(
        self,
        label: str,
        input_widget: QWidget,
        required: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._required = required
        self._hint = hint
        self._error = ""
        self.input_widget = input_widget
        if isinstance(input_widget, QAbstractSpinBox):
            pad_text(input_widget)

        self.label_widget = Label("", "field_label")
        self.label_widget.setTextFormat(Qt.TextFormat.RichText)
        self.label_widget.setBuddy(input_widget)
        self._icon = IconLabel("warning-circle", "negative", 16)
        self._message = Label("", "field_hint")
        self._message.setObjectName("field_message")
        message_row = QHBoxLayout()
        message_row.setContentsMargins(0, 0, 0, 0)
        message_row.setSpacing(6)
        message_row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        message_row.addWidget(self._message, 1)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.label_widget)
        layout.addWidget(input_widget)
        layout.addLayout(message_row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(input_widget)
        self._show_label()
        self._show_message()
        Theme.of(self).changed.connect(self._show_label)

    @property
    def error(self) -> str:
        return self._error

    def set_label(self, label: str) -> None:
        self._label = label
        self._show_label()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._show_message()

    def set_error(self, text: str) -> None:
        """Shows and announces what is wrong; an empty text takes it away and brings the hint back."""
        if text == self._error:
            return
        self._error = text
        self._show_message()
        if text and self.isVisible():
            announce(self.input_widget, text, urgent=True)

    def forget_error_when_edited(self) -> None:
        """For what is checked when all is filled in: a new text need not be wrong as the old one was."""
        if isinstance(self.input_widget, QLineEdit):
            self.input_widget.textEdited.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        self.set_error("")

    @Slot()
    def _show_label(self) -> None:
        star = Theme.of(self).color("negative").name()
        text = self._label.translate(AS_TEXT)
        if self._required:
            text += f' <span style="color:{star}">*</span>'
        self.label_widget.setText(text)
        name = self.tr("{label}, required").format(label=self._label) if self._required else self._label
        self.input_widget.setAccessibleName(name)
        self.label_widget.setAccessibleName(name)

    def _show_message(self) -> None:
        text = self._error or self._hint
        self._icon.setVisible(bool(self._error))
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self.input_widget.setAccessibleDescription(text)
        set_look(self._message, "look", "field_error" if self._error else "field_hint")
        set_look(self.input_widget, "invalid", bool(self._error))


def pad_text(box: QAbstractSpinBox) -> None:
    """Room beside the text of a number or date input, where the style sheet does not reach."""
    box.lineEdit().setTextMargins(8, 0, 8, 0)


class PasswordInput(QLineEdit):
    """Hides what is typed until the eye is pressed. Pasting from a password safe is welcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(1024)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QAction(self)
        self._eye.setObjectName("show_password")
        self._eye.triggered.connect(self._on_eye_pressed)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.set_shown(False)
        Theme.of(self).changed.connect(self._on_theme_changed)

    @property
    def shown(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def set_shown(self, shown: bool) -> None:
        """In projector mode it stays hidden."""
        projecting = Theme.of(self).projecting
        self._eye.setEnabled(not projecting)
        shown = shown and not projecting
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-slash" if shown else "eye", "grey500"))
        self._eye.setText(self.tr("Hide password") if shown else self.tr("Show password"))

    def clear(self) -> None:
        """Empty it, and leave nothing that Undo could bring back."""
        self.setText("")
        self.set_shown(False)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.set_shown(self.shown)

    @Slot()
    def _on_eye_pressed(self) -> None:
        self.set_shown(not self.shown)


class SearchInput(QLineEdit):
    """The filter above a list. Esc empties it."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("focus_radius", 20)
        search = self.addAction(icons.icon("magnifying-glass", "primary"), QLineEdit.ActionPosition.LeadingPosition)
        search.setText(self.tr("Search"))
        search.triggered.connect(self.setFocus)
        clear = self.addAction(icons.icon("x", "grey500", 16), QLineEdit.ActionPosition.TrailingPosition)
        clear.setText(self.tr("Clear"))
        clear.setVisible(False)
        clear.triggered.connect(self.clear)
        self._clear_action = clear
        self.textChanged.connect(self._on_text_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear_action.setVisible(bool(text))
