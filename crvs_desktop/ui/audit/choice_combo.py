"""A filter by a name out of ten thousand."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView


class ChoiceCombo(QComboBox):
    """A list that one types into; what is not in it is taken back.

    The names are one string list: as items made one by one they would hold up the window."""

    focused = Signal()  # its names are about to be used

    def __init__(self, all_text: str) -> None:
        super().__init__()
        self._all_text = all_text
        self._choices: tuple[tuple[str, str], ...] = ()
        self._ids = [""]
        self._names = QStringListModel([all_text], self)
        self.setModel(self._names)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, line, popup = QCompleter(self._names, self), self.lineEdit(), QListView()
        assert line is not None  # noqa: S101  (an editable combo box has one)
        popup.setUniformItemSizes(True)
        completer.setPopup(popup)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        view = self.view()
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        line.editingFinished.connect(self._on_editing_finished)
        self.currentTextChanged.connect(self._show_beginning)
        self._show_beginning()

    @property
    def is_waiting(self) -> bool:
        """Whether it has the focus, but nothing is half typed and no list is open: its names may be replaced."""
        completer = self.completer()
        lists = (self.view(), completer.popup() if completer is not None else None)
        is_open = any(shown is not None and shown.isVisible() for shown in lists)
        return self.hasFocus() and not is_open and self.currentText() == self.itemText(self.currentIndex())

    @property
    def chosen(self) -> str:
        """The id of the chosen name, empty for all."""
        row = self.currentIndex()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these ids and names; what is chosen stays chosen, in the list or not."""
        known = {identifier for identifier, _ in choices}
        kept = [choice for choice in self._choices if choice[0] == self.chosen and choice[0] not in known]
        wanted = (*choices, *kept)
        if wanted == self._choices:
            return
        chosen = self.chosen
        self._choices = wanted
        count = Counter([self._all_text.casefold(), *(name.casefold() for _, name in wanted)])
        # Two of the same name (a deleted client and a new one) are told apart by their ids.
        texts = [name if count[name.casefold()] == 1 else f"{name} ({identifier})" for identifier, name in wanted]
        self._ids = ["", *(identifier for identifier, _ in wanted)]
        with QSignalBlocker(self):
            self._names.setStringList([self._all_text, *texts])
            self.setCurrentIndex(self._ids.index(chosen))
        self._show_beginning()

    def knows(self, identifier: str) -> bool:
        return identifier in self._ids

    def choose(self, identifier: str) -> None:
        """Choose by id; one that is not in the list is added as it is."""
        if identifier not in self._ids:
            self.set_choices([*self._choices, (identifier, identifier)])
        self.setCurrentIndex(self._ids.index(identifier))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        line = self.lineEdit()
        if event.reason() == Qt.FocusReason.MouseFocusReason and line is not None:
            # What is typed takes the place of the choice, as it does after Tab; the click still sets the cursor.
            QTimer.singleShot(0, line, line.selectAll)

    @Slot()
    def _show_beginning(self) -> None:
        """Of a name that is too long for the box; not while one types."""
        line = self.lineEdit()
        if line is not None and not self.hasFocus():
            line.home(False)

    @Slot()
    def _on_editing_finished(self) -> None:
        typed = self.currentText().strip()
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        if row >= 0:
            self.setCurrentIndex(row)
        self.setEditText(self.itemText(self.currentIndex()))
        if self.hasFocus():
            self.focused.emit()
