"""A list of the Practice page: its table, and what stands there while it is empty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.practice.list_model import ListModel, ListRole
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.tables import PillDelegate, TwoLineDelegate, style_table

LEAST_PX = 160


class ListView(QWidget):
    """`opened` carries the row's number: double click, Enter."""

    opened = Signal(int)
    current_changed = Signal()

    def __init__(self, model: ListModel[Any], name: str, label: str, empty: EmptyState) -> None:
        super().__init__()
        self.model = model
        model.setParent(self)
        self.table = _Table(model)
        self.table.setObjectName(name)
        self.table.setAccessibleName(label)
        empty.setObjectName(f"{name}_empty")
        self._empty = empty
        self._unread = EmptyState("warning-circle", self.tr("This list could not be read"), "", self.tr("Try again"))
        self._unread.clicked.connect(model.refresh)
        self._stack = QStackedWidget()
        for part in (self.table, empty, self._unread):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        model.was_read.connect(self._on_read)
        model.failed.connect(self._on_failed)
        model.modelReset.connect(self.current_changed)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentRowChanged.connect(self.current_changed)

    def current(self) -> Any:
        """Return the chosen row, or None."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    @Slot()
    def _on_read(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self._empty)

    @Slot(Exception)
    def _on_failed(self, error: CrvsDesktopError) -> None:
        if error.reason == "session-locked":
            return
        text = sentence(error)
        self._unread.set_content("warning-circle", self.tr("This list could not be read"), text, self.tr("Try again"))
        self._stack.setCurrentWidget(self._unread)


class _Table(QTableView):
    opened = Signal(int)

    def __init__(self, model: ListModel[Any]) -> None:
        super().__init__()
        self._columns = model.columns
        style_table(self)
        self.setModel(model)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for number, column in enumerate(self._columns):
            if column.pill_kind is not None:
                self.setItemDelegateForColumn(number, PillDelegate(self, ListRole.PILL_KIND))
            elif column.second is not None:
                self.setItemDelegateForColumn(number, TwoLineDelegate(self, ListRole.SECOND_LINE))
        self.doubleClicked.connect(self._on_double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        """Choose nothing when the chosen row goes; Qt would choose its neighbour, and a press would mean that one."""
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out what the fixed columns leave; a window too narrow for the least of it scrolls sideways."""
        super().resizeEvent(event)
        px = Theme.of(self).px
        fixed = sum(px(column.width_px) for column in self._columns if column.width_px is not None)
        free = [number for number, column in enumerate(self._columns) if column.width_px is None]
        share = max((self.viewport().width() - fixed) // max(len(free), 1), px(LEAST_PX))
        for number, column in enumerate(self._columns):
            width = share if column.width_px is None else px(column.width_px)
            self.horizontalHeader().resizeSection(number, width)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
