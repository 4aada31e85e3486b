"""A file or folder that is typed or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.fields import Field


class PathField(Field):
    """The button beside the line asks for a dialog; `set_path` takes what was chosen there."""

    choose_wanted = Signal()

    def __init__(
        self, label: str, object_name: str, required: bool = False, hint: str = "", parent: QWidget | None = None
    ) -> None:
        self.line = QLineEdit()
        self.line.setObjectName(object_name)
        super().__init__(label, self.line, required, hint, parent)
        self.button = SecondaryButton(self.tr("Choose…"))
        self.button.setObjectName(object_name.replace("_input", "_choose_button"))
        self.button.setAccessibleName(self.tr("Choose: {label}").format(label=label))
        self.button.clicked.connect(self.choose_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101
        place = column.indexOf(self.line)
        column.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column.insertLayout(place, row)

    @property
    def path(self) -> Path | None:
        """Return what stands there, `~` as the person's home; None for nothing."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        self.line.setText(str(path))
        self.set_error("")

    def set_usable(self, usable: bool) -> None:
        self.line.setEnabled(usable)
        self.button.setEnabled(usable)
