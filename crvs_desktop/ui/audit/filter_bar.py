"""The filters above the audit."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.domain.audit import ACTION_LABELS, OUTCOME_LABELS, Actor, ActorKind, AuditFilter
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import LinkButton
from crvs_desktop.ui.widgets.fields import SearchInput, pad_text
from crvs_desktop.ui.widgets.labels import Label

TYPING_PAUSE_MS = 250
CUSTOM = -1


class FilterBar(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_filters")
        self._text = SearchInput(self.tr("Search names, ids, codes and details"))
        self._text.setObjectName("audit_search")
        self._actor = _combo("actor_filter", self.tr("By"), self.tr("Anyone"), searchable=True)
        self._action = _combo("action_filter", self.tr("Action"), self.tr("Any action"))
        for action, text in ACTION_LABELS.items():
            self._action.addItem(label(text), action.value)
        self._client = _combo("client_filter", self.tr("Client"), self.tr("All clients"), searchable=True)
        self._outcome = _combo("outcome_filter", self.tr("Outcome"), self.tr("Any outcome"))
        for outcome, text in OUTCOME_LABELS.items():
            self._outcome.addItem(label(text), outcome.value)
        self._period = _combo("period_filter", self.tr("Period"), self.tr("Any time"))
        for days, text in (
            (1, self.tr("Today")),
            (7, self.tr("Last 7 days")),
            (30, self.tr("Last 30 days")),
            (365, self.tr("Last 365 days")),
            (CUSTOM, self.tr("From … to …")),
        ):
            self._period.addItem(text, days)
        self._from = _date("from_input", self.tr("From"))
        self._to = _date("to_input", self.tr("To"))
        self._dates = QWidget()
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(8)
        for name, line in ((self.tr("From"), self._from), (self.tr("To"), self._to)):
            dates.addWidget(Label(name, "small", wrap=False))
            dates.addWidget(line)
        self._dates.hide()
        self._clear = LinkButton(self.tr("Clear filters"))
        self._clear.setObjectName("clear_filters_button")
        self._count = Label("", "small", wrap=False)
        self._count.setObjectName("audit_count")

        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self._text, 2)
        upper.addWidget(self._period)
        upper.addWidget(self._dates)
        upper.addStretch(1)
        upper.addWidget(self._clear)
        upper.addWidget(self._count)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        for combo in (self._actor, self._client, self._action, self._outcome):
            lower.addWidget(combo, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(upper)
        rows.addLayout(lower)

        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._on_changed)
        self._text.textChanged.connect(self._on_typed)
        self._text.returnPressed.connect(self._on_changed)
        for combo in (self._actor, self._client, self._action, self._outcome):
            combo.currentIndexChanged.connect(self._on_changed)
        self._period.currentIndexChanged.connect(self._on_period_changed)
        self._from.dateChanged.connect(self._on_changed)
        self._to.dateChanged.connect(self._on_changed)
        self._clear.clicked.connect(self.clear)
        self._show_clear()

    def wanted(self) -> AuditFilter:
        """Return what is asked for; a day given as the end is included."""
        from_ms, to_ms = self._bounds()
        return AuditFilter(
            actor_id=self._actor.currentData() or "",
            action=self._action.currentData() or "",
            client_id=self._client.currentData() or "",
            outcome=self._outcome.currentData() or "",
            from_ms=from_ms,
            to_ms=to_ms,
            text=self._text.text().strip(),
        )

    def set_actors(self, actors: Sequence[Actor]) -> None:
        """Fill the lists of persons and clients; what is chosen stays chosen."""
        clients = [actor for actor in actors if actor.kind is ActorKind.CLIENT]
        for combo, choices in ((self._actor, actors), (self._client, clients)):
            if combo.count() - 1 == len(choices):
                continue
            chosen = combo.currentData()
            combo.blockSignals(True)
            while combo.count() > 1:
                combo.removeItem(combo.count() - 1)
            for actor in choices:
                combo.addItem(actor.name, actor.id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.blockSignals(False)

    def choose_client(self, client_id: str) -> None:
        """Show this client alone."""
        self.clear()
        row = self._client.findData(client_id)
        if row < 0:
            self._client.addItem(client_id, client_id)
            row = self._client.count() - 1
        self._client.setCurrentIndex(row)

    def show_count(self, count: int, *, searching: bool) -> None:
        shown = self.locale().toString(count)
        entries = self.tr("1 entry") if count == 1 else self.tr("{count} entries").format(count=shown)
        self._count.setText(self.tr("Searching…") if searching else entries)

    def focus_search(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    @Slot()
    def clear(self) -> None:
        before = self.wanted()
        self.blockSignals(True)
        self._text.clear()
        for combo in (self._actor, self._client, self._action, self._outcome, self._period):
            combo.setCurrentIndex(0)
        self._typing.stop()
        self.blockSignals(False)
        self._show_clear()
        if before != self.wanted():
            self.changed.emit()

    def _bounds(self) -> tuple[int | None, int | None]:
        days = self._period.currentData()
        if days is None:
            return None, None
        if days != CUSTOM:
            return _start_of(QDate.currentDate().addDays(1 - days)), None
        return _start_of(self._from.date()), _start_of(self._to.date().addDays(1))

    def _show_clear(self) -> None:
        self._clear.setVisible(not self.wanted().wants_all)

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_changed(self) -> None:
        self._typing.stop()
        self._show_clear()
        self.changed.emit()

    @Slot()
    def _on_period_changed(self) -> None:
        self._dates.setVisible(self._period.currentData() == CUSTOM)
        self._on_changed()


def _combo(object_name: str, name: str, all_text: str, *, searchable: bool = False) -> QComboBox:
    combo = _SearchableCombo() if searchable else QComboBox()
    combo.setObjectName(object_name)
    combo.setAccessibleName(name)
    combo.setProperty("quiet", True)
    combo.addItem(all_text, None)
    # Without these every one of 10,000 names is measured.
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(9)
    return combo


class _SearchableCombo(QComboBox):
    """A long list that one types into; what is not in it is taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, line = self.completer(), self.lineEdit()
        assert completer is not None  # noqa: S101  (an editable combo box has both)
        assert line is not None  # noqa: S101
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.editingFinished.connect(self._on_editing_finished)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self.lineEdit()
        if line is not None:
            line.home(False)  # where there is little room, the beginning says more than the end

    @Slot()
    def _on_editing_finished(self) -> None:
        typed = self.currentText().strip()
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        if row >= 0:
            self.setCurrentIndex(row)
        self.setEditText(self.itemText(self.currentIndex()))


def _date(object_name: str, name: str) -> QDateEdit:
    line = QDateEdit(QDate.currentDate())
    line.setObjectName(object_name)
    line.setAccessibleName(name)
    line.setProperty("quiet", True)
    line.setCalendarPopup(True)
    line.setDisplayFormat("yyyy-MM-dd")
    pad_text(line)
    line.setMinimumWidth(Theme.of(line).px(140))
    return line


def _start_of(date: QDate) -> int:
    return QDateTime(date.startOfDay()).toMSecsSinceEpoch()
