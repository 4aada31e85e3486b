"""What is known of one thing: a name and a value in each line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Label

NAME: Final = 0  # column; the values are in those after it


class Facts(QWidget):
    """Empty values are left out. `grid` is for what a subclass puts beside each other."""

    def __init__(self, parent: QWidget | None = None, *, value_columns: int = 1) -> None:
        super().__init__(parent)
        self._value_columns = value_columns
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        for column in range(1, value_columns + 1):
            self.grid.setColumnStretch(column, 1)

    def add(self, name: str, value: str, object_name: str, *, mono: bool = False) -> None:
        if value:
            self.add_widget(name, fact_value(value, object_name, mono=mono))

    def add_widget(self, name: str, shown: QWidget) -> None:
        row = self.grid.rowCount()
        label = Label(name, "label", wrap=False)
        # One line of either stands on the same line.
        label.setMinimumHeight(shown.fontMetrics().height() if isinstance(shown, Label) else shown.sizeHint().height())
        self.grid.addWidget(label, row, NAME, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(shown, row, 1, 1, self._value_columns)

    def add_head(self, text: str) -> None:
        """A line of its own above what belongs together."""
        row = self.grid.rowCount()
        self.grid.addWidget(Label(text, "strong"), row, NAME, 1, 1 + self._value_columns, Qt.AlignmentFlag.AlignBottom)
        self.grid.setRowMinimumHeight(row, Theme.of(self).px(36))


def fact_value(text: str, object_name: str, *, mono: bool = False) -> Label:
    shown = Label(text, "mono" if mono else "text")
    shown.setObjectName(object_name)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
