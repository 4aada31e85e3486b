"""The languages of the window, each named in itself: for who cannot read the one that is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crvs_desktop.ui.languages import NAMES, load_arabic_letters, spoken_language
from crvs_desktop.ui.widgets.buttons import LinkButton


class LanguageRow(QWidget):
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_arabic_letters()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for code, name in NAMES.items():
            button = LinkButton(name)
            button.setObjectName(f"language_{code}_button")
            button.setEnabled(code != spoken_language())
            button.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            row.addWidget(button)
