"""The common look of the pages before one is signed in: a card in the middle of an empty window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.labels import Label

CARD_WIDTH = 560
LINE_PX = 40


class EntryPage(QScrollArea):
    """A page with one card; `body` takes its content. The page scrolls when the window is low."""

    language_wanted = Signal(str)
    offers_languages = False  # to who may not read the one it is shown in

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("page_background")
        self.setWidget(content)
        self.card = Card(title)
        Theme.of(self).fit(self.card, setFixedWidth=CARD_WIDTH)
        self.body = self.card.body
        self.body.setSpacing(16)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.card)
        middle.addStretch()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self._languages = QHBoxLayout()
        if self.offers_languages:
            self._languages.addSpacerItem(QSpacerItem(0, Theme.of(self).px(LINE_PX)))
            outer.addLayout(self._languages)

    def offer_languages(self) -> None:
        """Show at the foot a button for each; the first picture does without them and their letters."""
        from crvs_desktop.ui.entry.language_row import LanguageRow

        row = LanguageRow()
        row.chosen.connect(self.language_wanted)
        self._languages.addWidget(row, 0, Qt.AlignmentFlag.AlignCenter)

    def start_typing(self) -> None:
        """Put the cursor where typing starts; to be overridden."""

    def may_leave(self) -> bool:
        """Override to ask before what is shown here is lost."""
        return True


def paragraph(text: str, object_name: str) -> Label:
    """Return a wrapped text in the supporting colour."""
    shown = Label(text, "supporting")
    shown.setObjectName(object_name)
    return shown
