"""The audit trail as a table of any length: only the entries around what is shown are ever loaded."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from crvs_desktop.domain.audit import AuditEntry, AuditFilter, Outcome
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.audit.words import action_text, actor_text, outcome_text, reason_text, subject_text
from crvs_desktop.ui.dates import local_text, short_text, utc_text
from crvs_desktop.ui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.session import Session

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 40


class Column(IntEnum):
    ACTION = 0
    DATE = 1
    BY = 2
    SUBJECT = 3
    OUTCOME = 4
    ORIGIN = 5


class Role(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    PILL_KIND = Qt.ItemDataRole.UserRole + 2
    SUMMARY = Qt.ItemDataRole.UserRole + 3  # when and by whom, for the pane


class AuditTableModel(QAbstractTableModel):
    """Newest first. Holds the numbers of the wanted entries and a few pages of them.

    Pages are counted from the oldest entry, so that one that arrives moves rows but changes no page."""

    searching_changed = Signal(bool)
    count_changed = Signal(int)
    loaded = Signal()
    failed = Signal(object)  # CrvsDesktopError

    def __init__(
        self, audit: "Audit", session: "Session", tasks: Tasks, background: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._audit = audit
        self._session = session
        self._tasks = tasks  # pages: small and soon
        self._background = background  # searches: may take seconds
        self._filter = AuditFilter()
        self._sequences: Sequence[int] = range(0)
        self._examined = 0
        self._pages: OrderedDict[int, dict[int, AuditEntry]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self._search: Progress | None = None
        self._refreshing = False
        self._refresh_again = False

    @property
    def filter(self) -> AuditFilter:
        return self._filter

    @property
    def searching(self) -> bool:
        return self._search is not None

    @property
    def pages_loaded(self) -> int:
        return len(self._pages)

    def set_filter(self, wanted: AuditFilter) -> None:
        """Look for what is wanted; until it is found the old rows stay. A search under way is given up."""
        if self._search is not None:
            self._search.cancel()
        self._filter = wanted
        self._generation += 1
        generation = self._generation

        def work(progress: Progress) -> tuple[int, Sequence[int]]:
            return self._examine(wanted, 0, progress)

        def on_done(found: tuple[int, Sequence[int]]) -> None:
            if generation == self._generation:
                self._search = None
                self._replace(*found)
                self.searching_changed.emit(False)

        def on_failed(error: Exception) -> None:
            if generation == self._generation:
                self._search = None
                self.searching_changed.emit(False)
                self._fail(error)

        self._search = self._background.submit_with_progress(self, work, None, on_done, on_failed)
        self.searching_changed.emit(True)

    def refresh(self) -> None:
        """Add on top what was written since; nothing else moves."""
        if self.searching:
            return
        if self._refreshing:
            self._refresh_again = True
            return
        self._refreshing = True
        wanted, after, generation = self._filter, self._examined, self._generation

        def on_done(found: tuple[int, Sequence[int]]) -> None:
            self._refreshing = False
            if generation == self._generation:
                self._append(*found)
            if self._refresh_again:
                self._refresh_again = False
                self.refresh()

        def on_failed(error: Exception) -> None:
            self._refreshing = False
            self._fail(error)

        self._tasks.submit(self, lambda: self._examine(wanted, after, None), on_done, on_failed)

    def entry(self, row: int) -> AuditEntry | None:
        """Return the entry of the row, or None when it is not loaded yet; it is then asked for (see `loaded`)."""
        position = len(self._sequences) - 1 - row
        number = position // PAGE
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        self._pages.move_to_end(number)
        return page.get(self._sequences[position])

    def row_of(self, sequence: int) -> int:
        """Return the row of the entry with this number, or -1 when the filter does not let it through."""
        position = bisect_left(self._sequences, sequence)
        found = position < len(self._sequences) and self._sequences[position] == sequence
        return len(self._sequences) - 1 - position if found else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._sequences)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.ACTION: self.tr("Action"),
            Column.DATE: self.tr("Date"),
            Column.BY: self.tr("By"),
            Column.SUBJECT: self.tr("Client"),
            Column.OUTCOME: self.tr("Outcome"),
            Column.ORIGIN: self.tr("Origin"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= len(self._sequences):
            return None
        entry = self.entry(index.row())
        if entry is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == Column.ACTION else None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(entry, column)
        if role == Role.SECOND_LINE:
            return _second_line(entry, column)
        if role == Role.PILL_KIND and column is Column.OUTCOME:
            return {Outcome.DONE: "positive", Outcome.REFUSED: "negative"}.get(entry.outcome, "warning")
        if role == Role.SUMMARY:
            return f"{short_text(entry.at_ms)} · {actor_text(entry)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return utc_text(entry.at_ms) if column is Column.DATE else _text(entry, column)
        return None

    def _examine(self, wanted: AuditFilter, after: int, progress: Progress | None) -> tuple[int, Sequence[int]]:
        """Return up to which entry was looked, and the numbers of the wanted ones after `after`."""
        last = self._audit.last_sequence(self._session)
        found = self._audit.matching(self._session, wanted, after, lambda: progress is not None and progress.cancelled)
        return max(last, found[-1] if found else 0), found

    def _replace(self, examined: int, found: Sequence[int]) -> None:
        self.beginResetModel()
        self._examined, self._sequences = examined, found
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()
        self.count_changed.emit(len(found))

    def _append(self, examined: int, found: Sequence[int]) -> None:
        self._examined = max(examined, self._examined)
        if not found:
            return
        # The newest page was not full; it is read again.
        self._pages.pop(len(self._sequences) // PAGE, None)
        self.beginInsertRows(QModelIndex(), 0, len(found) - 1)
        if isinstance(found, range) and isinstance(self._sequences, range):
            self._sequences = range(self._sequences.start or found.start, found.stop)
        else:
            self._sequences = [*self._sequences, *found]
        self.endInsertRows()
        self.count_changed.emit(len(self._sequences))

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        wanted, generation = self._sequences[number * PAGE : (number + 1) * PAGE], self._generation

        def on_done(entries: list[AuditEntry]) -> None:
            if generation != self._generation or self._sequences[number * PAGE : (number + 1) * PAGE] != wanted:
                self._asked.discard(number)
                return
            self._asked.discard(number)
            self._pages[number] = {entry.sequence: entry for entry in entries}
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
            last_row = len(self._sequences) - 1 - number * PAGE
            first_row = max(0, last_row - PAGE + 1)
            self.dataChanged.emit(self.index(first_row, 0), self.index(last_row, len(Column) - 1))
            self.loaded.emit()

        def on_failed(error: Exception) -> None:
            self._asked.discard(number)
            self._fail(error)

        self._tasks.submit(self, lambda: self._audit.entries(self._session, wanted), on_done, on_failed)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CrvsDesktopError):
            raise error
        self.failed.emit(error)


def _text(entry: AuditEntry, column: Column) -> str:
    if column is Column.ACTION:
        return action_text(entry.action)
    if column is Column.DATE:
        return local_text(entry.at_ms)
    if column is Column.BY:
        return actor_text(entry)
    if column is Column.SUBJECT:
        return subject_text(entry)
    if column is Column.OUTCOME:
        return outcome_text(entry.outcome)
    return entry.origin


def _second_line(entry: AuditEntry, column: Column) -> str:
    if column is Column.BY:
        return entry.actor.id
    if column is Column.ACTION and entry.outcome is not Outcome.DONE:
        return reason_text(entry)
    return ""
