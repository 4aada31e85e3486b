"""The notice above a list that something in it wants to be looked at: one button shows it, another dismisses it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import IconButton, SecondaryButton


class ReminderStrip(QWidget):
    show_wanted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reminder_strip")
        self._alert = Alert("warning", "")
        self._alert.setObjectName("reminder_alert")
        show = SecondaryButton(self.tr("Show"))
        show.setObjectName("reminder_show_button")
        dismiss = IconButton("x", self.tr("Dismiss the reminder"))
        dismiss.setObjectName("reminder_dismiss_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._alert, 1)
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        show.clicked.connect(self.show_wanted)
        dismiss.clicked.connect(self.dismissed)
        self.hide()

    def set_text(self, text: str) -> None:
        """Show what it is about; an empty text hides it."""
        self.setVisible(bool(text))
        self._alert.set_text(text)
