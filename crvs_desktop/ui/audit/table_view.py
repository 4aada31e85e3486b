"""The table that shows the audit, whole on the page and narrow in the pane."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from crvs_desktop.ui.audit.table_model import AuditTableModel, Column, Role
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.tables import LinkDelegate, PillDelegate, TwoLineDelegate, style_table

TEXT_PX = 14
WIDTHS = {Column.DATE: 190, Column.OUTCOME: 104, Column.ORIGIN: 170}


class AuditTableView(QTableView):
    """Enter and a double click open the entry; Ctrl+C copies the row as text."""

    opened = Signal(int)  # row

    def __init__(self, model: AuditTableModel, *, narrow: bool) -> None:
        super().__init__()
        style_table(self, text_px=TEXT_PX)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        px = Theme.of(self).px
        if narrow:
            self.setItemDelegateForColumn(Column.ACTION, TwoLineDelegate(self, Role.SUMMARY, text_px=TEXT_PX))
            for column in (Column.DATE, Column.BY, Column.SUBJECT, Column.ORIGIN):
                self.setColumnHidden(column, True)
            header.hide()
        else:
            self.setItemDelegateForColumn(Column.ACTION, LinkDelegate(self, text_px=TEXT_PX))
            self.setItemDelegateForColumn(Column.BY, TwoLineDelegate(self, Role.SECOND_LINE, text_px=TEXT_PX))
        self.setItemDelegateForColumn(Column.OUTCOME, PillDelegate(self, Role.PILL_KIND))
        for column in (Column.ACTION, Column.BY, Column.SUBJECT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, px(width))
        self.doubleClicked.connect(self._on_double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(current.row())
        elif event.matches(QKeySequence.StandardKey.Copy) and current.isValid():
            cells = [str(current.siblingAtColumn(column).data() or "") for column in Column]
            QGuiApplication.clipboard().setText("\t".join(cells))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
