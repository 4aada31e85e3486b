"""The card with the list of clients: filters, table, and what stands there when nothing is shown."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crvs_desktop.domain.attention import Attention, ClientAttention
from crvs_desktop.domain.clients import STATUS_LABELS, TYPE_LABELS, Client, ClientStatus, ClientType
from crvs_desktop.ui.integrations.table_model import ClientTableModel, Column, Role
from crvs_desktop.ui.integrations.words import attention_label
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.fields import SearchInput
from crvs_desktop.ui.widgets.labels import Label, StatusLabel
from crvs_desktop.ui.widgets.reminder_strip import ReminderStrip
from crvs_desktop.ui.widgets.tables import MenuButtonDelegate, PillDelegate, TwoLineDelegate, style_table

ROOM_FOR_LAST_USED_PX = 720
ROOM_FOR_TEXT_PX = 520
ROOM_FOR_FILTERS_PX = 640
MARGIN_PX = 24
SPACING_PX = 16
WIDTHS_PX = {Column.TYPE: 152, Column.STATUS: 96, Column.LAST_USED: 168, Column.MENU: 56}
ANY: Final[Literal["any"]] = "any"  # whatever the reason


class ClientListView(QWidget):
    create_wanted = Signal()
    opened = Signal()  # Enter or a double click on a row
    menu_wanted = Signal(QPoint)  # global; the selection says for which clients
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_background")
        self.model = ClientTableModel(self)
        self._loaded = False
        self._dismissed: frozenset[tuple[str, Attention]] = frozenset()

        card = Card(self.tr("Integrations"))
        self._body = card.body
        create = SecondaryButton(self.tr("Create client"), icon_name="plus")
        create.setObjectName("create_client_button")
        create.clicked.connect(self.create_wanted)
        card.add_header_widget(create)
        self._explanation = Label(
            self.tr(
                "Each system that connects to OpenCRVS has a client of its own here, with keys of its own. You "
                "answer for what your clients do; the audit keeps it."
            )
        )
        card.body.addWidget(self._explanation)
        self._strip = ReminderStrip()
        card.body.addWidget(self._strip)
        card.body.addLayout(self._filters())
        self._empty = EmptyState(
            "plugs-connected",
            self.tr("No clients yet"),
            self.tr(
                "A client is the account of another system: a hospital that reports births, or a service that "
                "checks registrations. Create one and hand over its keys."
            ),
            self.tr("Create client"),
        )
        self._empty.setObjectName("empty_state")
        self._no_match = EmptyState(
            "funnel",
            self.tr("No client matches"),
            self.tr("There are clients, but none with this text, type and status."),
            self.tr("Clear the filter"),
        )
        self._no_match.setObjectName("no_match_state")
        self._stack = QStackedWidget()
        for part in (self._table(), self._empty, self._no_match):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(1)  # else a low window squeezes what is above it
        card.body.addWidget(self._stack, 1)
        Theme.of(self).follow(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)
        self._empty.clicked.connect(self.create_wanted)
        self._no_match.clicked.connect(self._on_clear_filter)
        self._strip.show_wanted.connect(self._on_reminder_wanted)
        self._strip.dismissed.connect(self._on_reminder_dismissed)

    def set_clients(self, clients: Sequence[Client], attention: Sequence[ClientAttention]) -> None:
        """Show the clients as they are now; selection, scroll position and sort stay."""
        self._loaded = True
        self.model.set_clients(clients, attention)
        self._show_reminder()
        self._show_state()
        self._view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window, or with a lesson below it, the list needs the room more than the explanation; in a narrow
        one what is chosen from stands on a row of its own."""
        super().resizeEvent(event)
        px = Theme.of(self).px
        is_high = self.height() >= px(ROOM_FOR_TEXT_PX)
        self._explanation.setVisible(is_high)
        self._body.setSpacing(SPACING_PX if is_high else SPACING_PX // 2)
        above = MARGIN_PX if is_high else MARGIN_PX // 2
        self._body.setContentsMargins(MARGIN_PX, above, MARGIN_PX, above)
        is_narrow = self.width() < px(ROOM_FOR_FILTERS_PX)
        if is_narrow != (self._lower.count() > 0):
            for place, combo in enumerate((self._type, self._status), start=1):
                if is_narrow:
                    self._lower.addWidget(combo)
                else:
                    self._upper.insertWidget(place, combo, 2)

    def selected(self) -> list[Client]:
        """Return the selected clients in the order of the rows."""
        rows = sorted(self._view.selectionModel().selectedRows(), key=QModelIndex.row)
        return [self.model.client(index) for index in rows]

    def select(self, client_id: str) -> None:
        """Select this client alone and bring it into view."""
        row = self.model.row_of(client_id)
        if row >= 0:
            self._select_row(row)
            self._view.scrollTo(self.model.index(row, Column.NAME))

    def mark_menu_open(self, is_open: bool) -> None:
        current = self._view.currentIndex()
        self._menu_button.set_open_row(current.row() if is_open and current.isValid() else -1)

    def focus_table(self) -> None:
        first = self._empty.button if self._stack.currentWidget() is self._empty else self._view
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _select_row(self, row: int) -> None:
        # QTableView.selectRow() selects nothing in a window that is mirrored for right-to-left.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._view.selectionModel().setCurrentIndex(self.model.index(row, Column.NAME), flags)

    def _filters(self) -> QVBoxLayout:
        self._search = SearchInput(self.tr("Filter by name, Client ID or creator"))
        self._search.setObjectName("filter_input")
        self._type = QComboBox()
        self._type.setObjectName("type_filter")
        self._type.setAccessibleName(self.tr("Type"))
        self._type.addItem(self.tr("All types"), None)
        for client_type in ClientType:
            self._type.addItem(label(TYPE_LABELS[client_type]), client_type)
        self._status = QComboBox()
        self._status.setObjectName("status_filter")
        self._status.setAccessibleName(self.tr("Status"))
        self._status.addItem(self.tr("Any status"), None)
        for status in ClientStatus:
            self._status.addItem(label(STATUS_LABELS[status]), status)
        self._status.insertSeparator(self._status.count())
        self._status.addItem("", ANY)
        for reason in Attention:
            self._status.addItem("", reason)
        self._fit_popup()
        Theme.of(self).changed.connect(self._fit_popup)
        for combo in (self._type, self._status):
            combo.setProperty("quiet", True)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            Theme.of(self).fit(combo, setMaximumWidth=232)
        self._count = StatusLabel("", "small", wrap=False)
        self._count.setObjectName("client_count")
        self._upper, self._lower, rows = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        rows.setSpacing(8)
        for row in (self._upper, self._lower):
            row.setSpacing(8)
            rows.addLayout(row)
        # Beside the pane of the audit there is little room, and the text that is looked for needs most of it.
        self._upper.addWidget(self._search, 3)
        self._upper.addWidget(self._type, 2)
        self._upper.addWidget(self._status, 2)
        self._upper.addWidget(self._count)
        self._search.textChanged.connect(self._on_filter_changed)
        self._type.currentIndexChanged.connect(self._on_filter_changed)
        self._status.currentIndexChanged.connect(self._on_filter_changed)
        return rows

    def _show_reminder(self) -> None:
        """Say how many clients need attention: in the filter always, above the list until it is dismissed."""
        pressing = [one for one in self.model.attention.values() if one.is_pressing]
        locale = self.locale()
        counts = dict.fromkeys(Attention, 0)
        for one in self.model.attention.values():
            for reason in one.reasons:
                counts[reason] += 1
        texts: dict[str, tuple[str, int]] = {ANY: (self.tr("Needs attention"), len(pressing))}
        texts |= {reason: (attention_label(reason), count) for reason, count in counts.items()}
        for code, (text, count) in texts.items():
            self._status.setItemText(self._status.findData(code), f"{text} ({locale.toString(count)})")
        new = self._pressing() - self._dismissed
        if not new:
            self._strip.set_text("")
            return
        urgent = [reason for reason in Attention if reason is not Attention.NEVER_USED]
        reasons = [reason for reason in urgent if any(reason in one.reasons for one in pressing)]
        each = self.tr("{reason} ({count})")
        listed = ", ".join(
            each.format(
                reason=attention_label(reason).lower(),
                count=locale.toString(sum(reason in one.reasons for one in pressing)),
            )
            for reason in reasons
        )
        text = self.tr("%Ln clients need attention: {reasons}.", "", len(pressing))
        self._strip.set_text(text.format(reasons=listed))

    def _pressing(self) -> frozenset[tuple[str, Attention]]:
        attention = self.model.attention.values()
        return frozenset((one.client_id, reason) for one in attention if one.is_pressing for reason in one.reasons)

    @Slot()
    def _on_reminder_wanted(self) -> None:
        self._search.clear()
        self._type.setCurrentIndex(0)
        self._status.setCurrentIndex(self._status.findData(ANY))
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_reminder_dismissed(self) -> None:
        """It comes back when there is something new to look at."""
        self._dismissed = self._pressing()
        self.focus_table()
        self._show_reminder()

    def _table(self) -> QTableView:
        view = _ClientTable()
        self._view = view
        view.setObjectName("client_table")
        view.setAccessibleName(self.tr("Clients"))
        style_table(view)
        view.setModel(self.model)
        view.setItemDelegateForColumn(Column.NAME, TwoLineDelegate(view, Role.SECOND_LINE, Role.SECOND_LINE_KIND))
        view.setItemDelegateForColumn(Column.LAST_USED, TwoLineDelegate(view, Role.SECOND_LINE))
        view.setItemDelegateForColumn(Column.STATUS, PillDelegate(view, Role.PILL_KIND))
        self._menu_button = MenuButtonDelegate(view)
        view.setItemDelegateForColumn(Column.MENU, self._menu_button)
        header = view.horizontalHeader()
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column in WIDTHS_PX:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        view.setSortingEnabled(True)
        view.selectionModel().selectionChanged.connect(self.selection_changed)
        self._menu_button.menu_requested.connect(self._on_menu_button)
        view.menu_wanted.connect(self._on_menu_asked)
        view.opened.connect(self.opened)
        view.doubleClicked.connect(self._on_double_clicked)
        return view

    def _show_state(self) -> None:
        total, shown = len(self.model.clients), self.model.rowCount()
        self._stack.setCurrentIndex(0 if shown or not self._loaded else 2 if total else 1)
        if self.model.is_filtered:
            text = self.tr("{shown} of %Ln clients", "", total).format(shown=self.locale().toString(shown))
        else:
            text = self.tr("%Ln clients", "", total)
        self._count.setText(text)

    @Slot()
    def _on_filter_changed(self) -> None:
        # Qt keeps a text for an enum.
        type_code, status_code = self._type.currentData(), self._status.currentData()
        self.model.set_filter(
            self._search.text(),
            ClientType(type_code) if type_code else None,
            ClientStatus(status_code) if status_code in list(ClientStatus) else None,
            ANY if status_code == ANY else Attention(status_code) if status_code in list(Attention) else None,
        )
        self._show_state()
        self.selection_changed.emit()

    @Slot()
    def _on_clear_filter(self) -> None:
        self._search.clear()
        self._type.setCurrentIndex(0)
        self._status.setCurrentIndex(0)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fit_popup(self) -> None:
        self._status.view().setMinimumWidth(Theme.of(self).px(220))

    @Slot(QModelIndex, QPoint)
    def _on_menu_button(self, index: QModelIndex, below: QPoint) -> None:
        self._on_menu_asked(index, below)

    @Slot(QModelIndex, QPoint)
    def _on_menu_asked(self, index: QModelIndex, position: QPoint) -> None:
        if not self._view.selectionModel().isRowSelected(index.row()):
            self._select_row(index.row())
        self.menu_wanted.emit(position)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.MENU:
            self.opened.emit()


class _ClientTable(QTableView):
    """Enter opens; right click, the Menu key and Shift+F10 ask for the menu of the row."""

    opened = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The name needs the room more; Details has the last use, too.
        px = Theme.of(self).px
        for column, width in WIDTHS_PX.items():
            self.horizontalHeader().resizeSection(column, px(width))
        narrow = self.viewport().width() < px(ROOM_FOR_LAST_USED_PX)
        self.setColumnHidden(Column.LAST_USED, narrow)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        # Not every platform makes a context menu event of the Menu key, and fewer of Shift+F10.
        shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if current.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif current.isValid() and (shift_f10 or event.key() == Qt.Key.Key_Menu):
            self._ask_for_menu(current)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.currentIndex().isValid() and QApplication.activePopupWidget() is None:
                self._ask_for_menu(self.currentIndex())
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(self.indexAt(event.pos()), event.globalPos())

    def _ask_for_menu(self, index: QModelIndex) -> None:
        cell = self.visualRect(index.siblingAtColumn(Column.NAME))
        self.menu_wanted.emit(index, self.viewport().mapToGlobal(cell.bottomLeft()))
