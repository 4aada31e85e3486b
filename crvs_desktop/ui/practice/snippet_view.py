"""A piece of code on the screen, and the choice of what it does and in which language."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.snippets import (
    LANGUAGE_LABELS,
    PURPOSE_LABELS,
    PURPOSES,
    Language,
    Purpose,
    Values,
    languages,
    snippet,
)
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme

LEAST_LETTERS = 20


class SnippetView(QWidget):
    """Language tabs with the code below; `purpose_combo` is for the form that this stands in."""

    choice_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.purpose_combo = QComboBox()
        self.purpose_combo.setObjectName("try_it_purpose")
        self.purpose_combo.setMinimumContentsLength(LEAST_LETTERS)
        self._languages = QTabBar()
        self._languages.setObjectName("try_it_language")
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.setExpanding(False)
        self._text = QPlainTextEdit()
        self._text.setObjectName("snippet_text")
        self._text.setAccessibleName(self.tr("Code"))
        self._text.setProperty("look", "code")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        # It takes the room that there is, and no less than some lines.
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        Theme.of(self).fit(self._text, setMinimumHeight=88)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        # Code reads from left to right in every language.
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._languages)
        column.addWidget(self._text, 1)
        self.purpose_combo.currentIndexChanged.connect(self._on_purpose_changed)
        self._languages.currentChanged.connect(self.choice_changed)

    @property
    def purpose(self) -> Purpose:
        return Purpose(self.purpose_combo.currentData())

    @property
    def language(self) -> Language:
        return Language(self._languages.tabData(self._languages.currentIndex()))

    def offer(self, client_type: ClientType) -> None:
        """Offer what a client of this type may do; what is chosen stays where it can."""
        purposes = PURPOSES[client_type]
        if [self.purpose_combo.itemData(row) for row in range(self.purpose_combo.count())] != list(purposes):
            with QSignalBlocker(self.purpose_combo):
                self.purpose_combo.clear()
                for purpose in purposes:
                    self.purpose_combo.addItem(label(PURPOSE_LABELS[purpose]), purpose)
            self._offer_languages()

    def show_code(self, values: Values) -> None:
        """Show the chosen code; scroll position and selection stay where nothing differs."""
        text = snippet(self.purpose, self.language, values)
        if text != self._text.toPlainText():
            self._text.setPlainText(text)

    @Slot()
    def _on_purpose_changed(self) -> None:
        self._offer_languages()
        self.choice_changed.emit()

    def _offer_languages(self) -> None:
        offered = languages(self.purpose)
        if [self._languages.tabData(tab) for tab in range(self._languages.count())] == list(offered):
            return
        before = self._languages.tabData(self._languages.currentIndex())
        with QSignalBlocker(self._languages):
            while self._languages.count():
                self._languages.removeTab(0)
            for number, language in enumerate(offered):
                self._languages.addTab(label(LANGUAGE_LABELS[language]))
                self._languages.setTabData(number, language)
            self._languages.setCurrentIndex(offered.index(before) if before in offered else 0)
