"""A list that is read page by page, newest first, as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
PAGE = 100


class ListRole(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    PILL_KIND = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class ListColumn(Generic[T]):
    """What a column shows of a row. `width_px` None: it takes the room that is left."""

    title: str
    text: Callable[[T], str]
    second: Callable[[T], str] | None = None
    pill_kind: Callable[[T], str] | None = None
    tool_tip: Callable[[T], str] | None = None
    width_px: int | None = None


class ListModel(QAbstractTableModel, Generic[T]):
    """`read(count)` gives the newest rows, at most so many; it runs on the worker. `key` tells rows apart.

    More are read when the end comes into view. What is read again changes only what differs."""

    was_read = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        columns: Sequence[ListColumn[T]],
        read: Callable[[int], Sequence[T]],
        key: Callable[[T], object],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._read = read
        self._key = key
        self._tasks = tasks
        self._rows: tuple[T, ...] = ()
        self._wanted = PAGE
        self._reading = self._again = False

    @property
    def columns(self) -> tuple[ListColumn[T], ...]:
        return self._columns

    def row(self, number: int) -> T:
        return self._rows[number]

    def row_of(self, key: object) -> int:
        """Return the row with this key, or -1."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), -1)

    def refresh(self) -> None:
        """Read again what is shown."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        wanted = self._wanted

        def on_failed(error: Exception) -> None:
            self._reading = False
            if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
                raise error  # for the window: it tells, or goes to the sign-in page
            self.failed.emit(error)

        self._tasks.submit(self, lambda: tuple(self._read(wanted)), self._on_read, on_failed)

    def _on_read(self, rows: tuple[T, ...]) -> None:
        self._reading = False
        self._show(rows)
        self.was_read.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _show(self, rows: tuple[T, ...]) -> None:
        before = self._rows
        if rows == before:
            return
        keys, old_keys = [self._key(row) for row in rows], [self._key(row) for row in before]
        wanted, known = set(keys), set(old_keys)
        if [key for key in old_keys if key in wanted] != [key for key in keys if key in known]:  # in another order
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for first, last in reversed(_runs(key not in wanted for key in old_keys)):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._rows = (*self._rows[:first], *self._rows[last + 1 :])
            self.endRemoveRows()
        for first, last in _runs(key not in known for key in keys):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows = (*self._rows[:first], *rows[first : last + 1], *self._rows[first:])
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) >= self._wanted

    def fetchMore(self, parent: Index) -> None:
        self._wanted = len(self._rows) + PAGE
        self.refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ListRole.SECOND_LINE:
            return column.second(row) if column.second else None
        if role == ListRole.PILL_KIND:
            return column.pill_kind(row) if column.pill_kind else None
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = column.tool_tip(row) if column.tool_tip else self._whole(column, row)
            return plain_tool_tip(tip) if tip else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._whole(column, row).replace("\n", ", ")
        return None

    def _whole(self, column: ListColumn[T], row: T) -> str:
        second = column.second(row) if column.second else ""
        return f"{column.text(row)}\n{second}" if second else column.text(row)


def _runs(flags: Iterable[bool]) -> list[tuple[int, int]]:
    """Return the first and last number of each run of True."""
    runs: list[tuple[int, int]] = []
    for number, flag in enumerate(flags):
        if flag and runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        elif flag:
            runs.append((number, number))
    return runs
