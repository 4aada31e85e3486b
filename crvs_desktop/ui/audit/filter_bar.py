"""The filters above the audit."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.domain.audit import ACTION_LABELS, OUTCOME_LABELS, Actor, ActorKind, AuditFilter
from crvs_desktop.ui.audit.choice_combo import ChoiceCombo
from crvs_desktop.ui.dates import date_text
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import LinkButton
from crvs_desktop.ui.widgets.fields import SearchInput, pad_text
from crvs_desktop.ui.widgets.labels import Label, StatusLabel

TYPING_PAUSE_MS = 250
CUSTOM = -1
ROOM_FOR_FOUR_PX = 640
Combo = TypeVar("Combo", bound=QComboBox)


class FilterBar(QWidget):
    """`choices_wanted` when the lists of names are about to be used and may be old."""

    changed = Signal()
    choices_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_filters")
        self._text = SearchInput(self.tr("Search names, ids, codes and details"))
        self._text.setObjectName("audit_search")
        self._choices_are_old = False
        self._actor = _dressed(ChoiceCombo(self.tr("Anyone")), "actor_filter", self.tr("By"))
        self._action = _combo("action_filter", self.tr("Action"), self.tr("Any action"))
        for action, text in ACTION_LABELS.items():
            self._action.addItem(label(text), action.value)
        self._client = _dressed(ChoiceCombo(self.tr("All clients")), "client_filter", self.tr("Client"))
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
        for line in (self._from, self._to):
            name = Label(line.accessibleName(), "label", wrap=False)
            name.setBuddy(line)
            dates.addWidget(name)
            dates.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)  # else the style sheet moves it down by 1 px
            dates.addSpacing(8)
        dates.addStretch(1)
        self._dates.hide()
        self._clear = LinkButton(self.tr("Clear filters"))
        self._clear.setObjectName("clear_filters_button")
        self._count = StatusLabel("", "small", wrap=False)
        self._count.setObjectName("audit_count")

        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self._text, 2)
        upper.addWidget(self._period)
        upper.addStretch(1)
        upper.addWidget(self._clear)
        upper.addWidget(self._count)
        self._lower, self._lowest = QHBoxLayout(), QHBoxLayout()
        for row in (self._lower, self._lowest):
            row.setSpacing(8)
        for combo in (self._actor, self._client, self._action, self._outcome):
            self._lower.addWidget(combo, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(upper)
        rows.addLayout(self._lower)
        rows.addLayout(self._lowest)
        rows.addWidget(self._dates)

        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._on_changed)
        self._text.textChanged.connect(self._on_typed)
        self._text.returnPressed.connect(self._on_changed)
        for combo in (self._actor, self._client, self._action, self._outcome):
            combo.currentIndexChanged.connect(self._on_changed)
        for names in (self._actor, self._client):
            names.focused.connect(self._on_names_focused)
        self._period.currentIndexChanged.connect(self._on_period_changed)
        self._from.dateChanged.connect(self._on_from_changed)
        self._to.dateChanged.connect(self._on_to_changed)
        self._clear.clicked.connect(self.clear)
        self._show_clear()
        Theme.of(self).follow(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where four boxes would cut off what they say, two of them have a row of their own."""
        super().resizeEvent(event)
        is_narrow = self.width() < Theme.of(self).px(ROOM_FOR_FOUR_PX)
        if is_narrow != (self._lowest.count() > 0):
            for combo in (self._action, self._outcome):
                (self._lowest if is_narrow else self._lower).addWidget(combo, 1)

    def wanted(self) -> AuditFilter:
        """Return what is asked for; a day given as the end is included."""
        from_ms, to_ms = self._bounds()
        return AuditFilter(
            actor_id=self._actor.chosen,
            action=self._action.currentData() or "",
            client_id=self._client.chosen,
            outcome=self._outcome.currentData() or "",
            from_ms=from_ms,
            to_ms=to_ms,
            text=self._text.text().strip(),
        )

    @property
    def is_pending(self) -> bool:
        """Whether someone is still typing."""
        return self._typing.isActive()

    def description(self) -> list[str]:
        """Return in words what is asked for, a filter a line."""
        chosen = [
            self.tr("{filter}: {choice}").format(filter=combo.accessibleName(), choice=combo.currentText())
            for combo in (self._actor, self._client, self._action, self._outcome)
            if combo.currentIndex() > 0
        ]
        if self._period.currentData() == CUSTOM:
            text = self.tr("Period: {first} to {last}")
            chosen.append(text.format(first=date_text(self._from.date()), last=date_text(self._to.date())))
        elif self._period.currentIndex() > 0:
            chosen.append(self.tr("Period: {period}").format(period=self._period.currentText()))
        if self.wanted().text:
            chosen.append(self.tr("Text: “{text}”").format(text=self.wanted().text))
        return chosen

    def set_actors(self, actors: Sequence[Actor]) -> None:
        """Offer these people and clients; what is chosen stays chosen."""
        self._actor.set_choices([(actor.id, actor.name) for actor in actors])
        self._client.set_choices([(actor.id, actor.name) for actor in actors if actor.kind is ActorKind.CLIENT])

    def note_changes(self) -> None:
        """Something was written: there may be new people and clients."""
        self._choices_are_old = True
        if self._actor.is_waiting or self._client.is_waiting:
            self._on_names_focused()

    def knows_client(self, client_id: str) -> bool:
        """Whether the client's name is in the list."""
        return self._client.knows(client_id)

    def choose_client(self, client_id: str) -> None:
        """Show this client alone."""
        with QSignalBlocker(self):
            self.clear()
            self._client.choose(client_id)
        self._on_changed()

    def show_count(self, count: int, *, searching: bool) -> None:
        self._count.setText(self.tr("Searching…") if searching else self.tr("%Ln entries", "", count))

    def focus_search(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    @Slot()
    def clear(self) -> None:
        with QSignalBlocker(self):
            self._text.clear()
            for combo in (self._actor, self._client, self._action, self._outcome, self._period):
                combo.setCurrentIndex(0)
        self._on_changed()

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

    @Slot(QDate)
    def _on_from_changed(self, date: QDate) -> None:
        """The period never ends before it begins: the other end moves along."""
        with QSignalBlocker(self._to):
            self._to.setDate(max(date, self._to.date()))
        self._on_changed()

    @Slot(QDate)
    def _on_to_changed(self, date: QDate) -> None:
        with QSignalBlocker(self._from):
            self._from.setDate(min(date, self._from.date()))
        self._on_changed()

    @Slot()
    def _on_names_focused(self) -> None:
        if self._choices_are_old:
            self._choices_are_old = False
            self.choices_wanted.emit()

    @Slot()
    def _on_period_changed(self) -> None:
        custom = self._period.currentData() == CUSTOM
        if custom:
            # Qt's red for weekends is hard to read in the dark. Not before: a calendar takes long to make.
            for line in (self._from, self._to):
                for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                    line.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())
        self._dates.setVisible(custom)
        self._on_changed()


def _combo(object_name: str, name: str, all_text: str) -> QComboBox:
    combo = _dressed(QComboBox(), object_name, name)
    combo.addItem(all_text, None)
    return combo


def _dressed(combo: Combo, object_name: str, name: str) -> Combo:
    combo.setObjectName(object_name)
    combo.setAccessibleName(name)
    combo.setProperty("quiet", True)
    # Without these every one of 10,000 names is measured.
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo


def _date(object_name: str, name: str) -> QDateEdit:
    line = QDateEdit(QDate.currentDate())
    line.setObjectName(object_name)
    line.setAccessibleName(name)
    line.setProperty("quiet", True)
    line.setCalendarPopup(True)
    line.setDisplayFormat("yyyy-MM-dd")
    line.setKeyboardTracking(False)  # a date half typed is none
    pad_text(line)
    Theme.of(line).fit(line, setMinimumWidth=140)
    return line


def _start_of(date: QDate) -> int:
    return QDateTime(date.startOfDay()).toMSecsSinceEpoch()
