"""What stands where a list would be: nothing yet, or nothing that matches."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.labels import IconLabel, Label


class EmptyState(QWidget):
    """Says what is missing and offers the next step; `clicked` when its button is pressed."""

    clicked = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        button_text: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon_name, "grey400", 48)
        self._title = Label(title, "strong")
        self._title.setObjectName("empty_title")
        self._text = Label(text, "supporting")
        self._text.setObjectName("empty_text")
        self.button = SecondaryButton(button_text or "")
        self.button.setObjectName("empty_action")
        if button_text is None:
            self.button.hide()
        self.button.clicked.connect(self.clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_content(self, icon_name: str, title: str, text: str, button_text: str | None = None) -> None:
        self._icon.set_icon(icon_name, "grey400")
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button_text or "")
        if button_text is None:
            self.button.hide()
