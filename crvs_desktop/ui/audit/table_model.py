"""The audit trail as a table of any length: only the entries around what is shown are ever loaded."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from crvs_desktop.domain.audit import AuditEntry, AuditFilter
from crvs_desktop.domain.errors import CrvsDesktopError, RefusedError
from crvs_desktop.ui.audit.cells import (
    ICON_NAMES,
    PILL_KINDS,
    Column,
    Role,
    cell_text,
    second_line,
    summary,
    tool_tip,
)
from crvs_desktop.ui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.session import Session

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 40
PAGES_ASKED = 8  # more than one screen shows; what was scrolled past is not read at all


class AuditTableModel(QAbstractTableModel):
    """Newest first. Holds the numbers of the wanted entries and a few pages of them.

    Pages are counted from the oldest entry, so that one that arrives moves rows but changes no page."""

    searching_changed = Signal(bool)
    count_changed = Signal(int)
    loaded = Signal()
    failed = Signal(Exception)  # CrvsDesktopError; nothing more is read until asked for

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
        # By page, and in it by number; None for an entry that is missing in the file.
        self._pages: OrderedDict[int, dict[int, AuditEntry | None]] = OrderedDict()
        self._asked: OrderedDict[int, None] = OrderedDict()
        self._error: CrvsDesktopError | None = None
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

    @property
    def error(self) -> CrvsDesktopError | None:
        """Why reading was given up, until it works again."""
        return self._error

    def set_filter(self, wanted: AuditFilter) -> None:
        """Look for what is wanted; until it is found the old rows stay. A search under way is given up."""
        if self._search is not None:
            self._search.cancel()
        self._filter = wanted
        self._error = None
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
        # A refusal is written to the audit itself: asking again and again would fill it.
        refused = isinstance(self._error, RefusedError) and self._error.reason != "session-locked"
        if self.searching or self._session.is_locked or refused:
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
                if self._error is not None:
                    self._error = None
                    self._read_again()
                    self.count_changed.emit(len(self._sequences))
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
        number, sequence = position // PAGE, self._sequences[position]
        page = self._pages.get(number)
        if page is None or sequence not in page:
            self._ask(number)
            return None
        self._pages.move_to_end(number)
        return page[sequence]

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
            return cell_text(entry, column)
        if role == Role.SECOND_LINE:
            return second_line(entry, column)
        if role == Role.PILL_KIND and column is Column.OUTCOME:
            return PILL_KINDS[entry.outcome]
        if role == Role.SUMMARY:
            return summary(entry)
        if role == Role.ICON_NAME and column is Column.BY:
            return ICON_NAMES[entry.actor.kind]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.ACTION:
            # The pane has this column alone.
            return f"{cell_text(entry, column)}, {summary(entry)}, {tool_tip(entry, Column.OUTCOME)}"
        return None

    def _examine(self, wanted: AuditFilter, after: int, progress: Progress | None) -> tuple[int, Sequence[int]]:
        """Return up to which entry was looked, and the numbers of the wanted ones after `after`."""
        last = self._audit.last_sequence(self._session)
        found = self._audit.matching(self._session, wanted, after, lambda: progress is not None and progress.cancelled)
        return max(last, found[-1] if found else 0), found

    def _replace(self, examined: int, found: Sequence[int]) -> None:
        self.beginResetModel()
        self._error = None
        self._examined, self._sequences = examined, found
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()
        self.count_changed.emit(len(found))

    def _append(self, examined: int, found: Sequence[int]) -> None:
        self._examined = max(examined, self._examined)
        if not found:
            return
        self.beginInsertRows(QModelIndex(), 0, len(found) - 1)
        if isinstance(found, range) and isinstance(self._sequences, range):
            self._sequences = range(self._sequences.start or found.start, found.stop)
        else:
            self._sequences = array("q", self._sequences) + array("q", found)
        self.endInsertRows()
        self.count_changed.emit(len(self._sequences))

    def _ask(self, number: int) -> None:
        if number in self._asked or self._error is not None:
            return
        self._asked[number] = None
        while len(self._asked) > PAGES_ASKED:
            self._asked.popitem(last=False)
        wanted = self._page_of(number)

        def work() -> list[AuditEntry] | None:
            return self._audit.entries(self._session, wanted) if number in self._asked else None

        def on_done(entries: list[AuditEntry] | None) -> None:
            self._asked.pop(number, None)
            if entries is None:
                return
            if self._page_of(number) != wanted:
                self._read_again()
                return
            found = {entry.sequence: entry for entry in entries}
            self._pages[number] = {sequence: found.get(sequence) for sequence in wanted}
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
            last_row = len(self._sequences) - 1 - number * PAGE
            first_row = max(0, last_row - PAGE + 1)
            self.dataChanged.emit(self.index(first_row, 0), self.index(last_row, len(Column) - 1))
            self.loaded.emit()

        def on_failed(error: Exception) -> None:
            self._asked.pop(number, None)
            self._fail(error)

        self._tasks.submit(self, work, on_done, on_failed)

    def _page_of(self, number: int) -> Sequence[int]:
        return self._sequences[number * PAGE : (number + 1) * PAGE]

    def _read_again(self) -> None:
        """Let the views ask anew for what they show."""
        if len(self._sequences) > 0:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._sequences) - 1, len(Column) - 1))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrvsDesktopError):
            self._error = error
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window, which signs out
        self.failed.emit(error)
