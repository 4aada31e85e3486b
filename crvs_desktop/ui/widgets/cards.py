"""The white sheet that a page's content stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Divider, Label

MARGIN_PX = 24
HEADER_HEIGHT_PX = 72


class Card(QFrame):
    """A title with what stands beside it, a line, and `body` to be filled."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, "page_title", wrap=False)
        self._title.setObjectName("card_title")
        self._header = QHBoxLayout()
        self._header.setContentsMargins(MARGIN_PX, 8, MARGIN_PX, 8)
        self._header.setSpacing(16)
        self._header.addWidget(self._title)
        self._header.addStretch(1)
        header = QWidget()
        header.setLayout(self._header)
        Theme.of(self).fit(header, setMinimumHeight=HEADER_HEIGHT_PX)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self.body.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Divider())
        column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def add_header_widget(self, widget: QWidget) -> None:
        """Stands at the far end of the header, after those added before."""
        self._header.addWidget(widget)
