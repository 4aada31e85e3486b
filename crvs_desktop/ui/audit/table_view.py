"""The table that shows the audit, whole on the page and narrow in the pane."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from crvs_desktop.ui.audit.cells import Column
from crvs_desktop.ui.audit.delegates import TEXT_PX, ActorDelegate, NarrowDelegate, OutcomeDelegate
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.tables import LinkDelegate, style_table

# What a column needs, in px, and its share of what is left over.
WIDTHS = {
    Column.ACTION: (156, 1),
    Column.DATE: (156, 1),
    Column.BY: (196, 3),
    Column.SUBJECT: (136, 3),
    Column.OUTCOME: (136, 1),
    Column.ORIGIN: (140, 1),
}


class AuditTableView(QTableView):
    """Enter and a double click open the entry; Ctrl+C copies the row as text."""

    opened = Signal(int)  # row
    current_changed = Signal()

    def __init__(self, model: AuditTableModel, *, narrow: bool) -> None:
        super().__init__()
        self._narrow = narrow
        style_table(self, text_px=TEXT_PX)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if narrow:
            self.setItemDelegateForColumn(Column.ACTION, NarrowDelegate(self))
            for column in WIDTHS:
                self.setColumnHidden(column, column is not Column.ACTION)
            header.hide()
        else:
            self.setItemDelegateForColumn(Column.ACTION, LinkDelegate(self, text_px=TEXT_PX))
            self.setItemDelegateForColumn(Column.BY, ActorDelegate(self))
            self.setItemDelegateForColumn(Column.OUTCOME, OutcomeDelegate(self))
        self.doubleClicked.connect(self._on_double_clicked)
        model.rowsInserted.connect(self._on_rows_inserted)
        self.selectionModel().currentChanged.connect(self.current_changed)
        model.modelReset.connect(self.current_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        if self._narrow:
            self.setColumnWidth(Column.ACTION, room)
            return
        px = Theme.of(self).px
        left = max(0, room - sum(px(width) for width, _ in WIDTHS.values()))
        shares = sum(share for _, share in WIDTHS.values())
        for column, (width, share) in WIDTHS.items():
            self.setColumnWidth(column, px(width) + left * share // shares)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(current.row())
        elif event.key() == Qt.Key.Key_Home:
            self.setCurrentIndex(self.model().index(0, 0))
        elif event.key() == Qt.Key.Key_End:
            self.setCurrentIndex(self.model().index(self.model().rowCount() - 1, 0))
        elif event.matches(QKeySequence.StandardKey.Copy) and current.isValid():
            cells = [str(current.siblingAtColumn(column).data() or "") for column in Column]
            QGuiApplication.clipboard().setText("\t".join(cells))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Who reads further down goes on reading there; at the top the newest comes into view."""
        place = self.verticalScrollBar().value()
        if place > 0:
            self.executeDelayedItemsLayout()
            self.updateGeometries()
            self.verticalScrollBar().setValue(place + (last - first + 1) * self.verticalHeader().defaultSectionSize())

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
