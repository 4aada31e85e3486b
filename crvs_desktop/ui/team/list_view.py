"""The card with the people of the workspace: filter, table, and what stands there when nobody matches."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QStyle, QTableView, QVBoxLayout, QWidget

from crvs_desktop.domain.names import name_key
from crvs_desktop.domain.users import User
from crvs_desktop.ui.team.table_model import Column, Index, Role, TeamTableModel
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.avatar import SIZE_PX as AVATAR_PX
from crvs_desktop.ui.widgets.avatar import initials
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.fields import SearchInput
from crvs_desktop.ui.widgets.labels import Label, StatusLabel
from crvs_desktop.ui.widgets.tables import MenuButtonDelegate, PillDelegate, TwoLineDelegate, style_table

STATUS_PX, LAST_SIGNED_IN_PX, MENU_PX = 196, 172, 56
NAME_LEAST_PX, ROLE_LEAST_PX, ROLE_MOST_PX = 200, 120, 224


class TeamListView(QWidget):
    create_wanted = Signal()
    menu_wanted = Signal(object, QRect)  # the user, and on the screen what the menu opens below

    def __init__(self, own_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_background")
        self.model = TeamTableModel(own_id, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setSortRole(Role.SORT)
        self._shown.setSortLocaleAware(True)
        self._shown.setFilterRole(Role.SEARCH)

        card = Card(self.tr("Team"))
        create = SecondaryButton(self.tr("Create user"), icon_name="plus")
        create.setObjectName("create_user_button")
        create.setAccessibleName(self.tr("Create user"))
        create.clicked.connect(self.create_wanted)
        card.add_header_widget(create)
        card.body.addWidget(
            Label(
                self.tr(
                    "Everyone who signs in here has an account of their own. Nobody is deleted: whoever leaves is "
                    "deactivated, and the audit goes on naming them."
                )
            )
        )
        card.body.addLayout(self._filters())
        self._no_match = EmptyState(
            "funnel",
            self.tr("Nobody matches"),
            self.tr("There is no name, username or role with this text."),
            self.tr("Clear the filter"),
        )
        self._no_match.setObjectName("no_match_state")
        self._no_match.clicked.connect(self._on_clear_filter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table())
        self._stack.addWidget(self._no_match)
        card.body.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)

    def set_users(self, users: Sequence[User]) -> None:
        """Show the users as they are now; selection, scroll position and sort stay."""
        self.model.set_users(users)
        self._show_state()

    def select(self, user_id: int) -> None:
        """Select this user and bring the row into view, unless the filter hides it."""
        index = self._shown.mapFromSource(self.model.index(self.model.row_of(user_id), Column.NAME))
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)

    def mark_menu_open(self, is_open: bool) -> None:
        current = self._view.currentIndex()
        self._menu_button.set_open_row(current.row() if is_open and current.isValid() else -1)

    def focus_filter(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _filters(self) -> QHBoxLayout:
        self._search = SearchInput(self.tr("Filter by name, username or role"))
        self._search.setObjectName("filter_input")
        self._search.textChanged.connect(self._on_filter_changed)
        self._count = StatusLabel("", "small", wrap=False)
        self._count.setObjectName("user_count")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._search, 1)
        row.addWidget(self._count)
        return row

    def focus_table(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self) -> QTableView:
        view = _TeamTable()
        self._view = view
        view.setObjectName("team_table")
        view.setAccessibleName(self.tr("Team"))
        style_table(view)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setModel(self._shown)
        view.setItemDelegateForColumn(Column.NAME, _PersonDelegate(view, Role.SECOND_LINE))
        view.setItemDelegateForColumn(Column.STATUS, PillDelegate(view, Role.PILL_KIND))
        view.setItemDelegateForColumn(Column.LAST_SIGNED_IN, TwoLineDelegate(view, Role.SECOND_LINE))
        self._menu_button = MenuButtonDelegate(view)
        view.setItemDelegateForColumn(Column.MENU, self._menu_button)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        view.setSortingEnabled(True)
        self._menu_button.menu_requested.connect(self._on_menu_button)
        view.menu_wanted.connect(self._on_menu_asked)
        return view

    def _show_state(self) -> None:
        total, shown = self.model.rowCount(), self._shown.rowCount()
        self._stack.setCurrentIndex(1 if total and not shown else 0)
        if self._search.text().strip():
            text = self.tr("{shown} of %Ln users", "", total).format(shown=self.locale().toString(shown))
        else:
            text = self.tr("%Ln users", "", total)
        self._count.setText(text)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._shown.setFilterFixedString(name_key(self._search.text()))
        self._show_state()

    @Slot()
    def _on_clear_filter(self) -> None:
        self._search.clear()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex, QPoint)
    def _on_menu_button(self, index: QModelIndex, _below: QPoint) -> None:
        self._on_menu_asked(index, QRect())

    @Slot(QModelIndex, QRect)
    def _on_menu_asked(self, index: QModelIndex, place: QRect) -> None:
        """Without a place of its own the menu opens below the row's button."""
        self._view.setCurrentIndex(index)
        if place.isNull():
            self._view.scrollTo(index)
            viewport = self._view.viewport()
            button = self._menu_button.button_rect(index.siblingAtColumn(Column.MENU))
            if not viewport.rect().contains(button):  # scrolled out sideways
                cell = self._view.visualRect(index)
                button = QRect(cell.bottomLeft(), cell.bottomLeft())
            place = QRect(viewport.mapToGlobal(button.topLeft()), button.size())
        user = self.model.users[self._shown.mapToSource(index).row()]
        self.menu_wanted.emit(user, place)


class _TeamTable(QTableView):
    """Enter, right click, the Menu key and Shift+F10 ask for the menu of the row."""

    menu_wanted = Signal(QModelIndex, QRect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not every platform makes a context menu event of the Menu key, and fewer of Shift+F10.
        shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift_f10 or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.menu_wanted.emit(self.currentIndex(), QRect())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu_wanted.emit(index, QRect() if by_key else QRect(event.globalPos(), event.globalPos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out; a window too narrow for the least of it scrolls sideways."""
        super().resizeEvent(event)
        px = Theme.of(self).px
        room = self.viewport().width() - px(STATUS_PX) - px(LAST_SIGNED_IN_PX) - px(MENU_PX)
        role = min(max(room * 9 // 20, px(ROLE_LEAST_PX)), px(ROLE_MOST_PX))
        widths = {
            Column.NAME: max(room - role, px(NAME_LEAST_PX)),
            Column.ROLE: role,
            Column.STATUS: px(STATUS_PX),
            Column.LAST_SIGNED_IN: px(LAST_SIGNED_IN_PX),
            Column.MENU: px(MENU_PX),
        }
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)


class _PersonDelegate(TwoLineDelegate):
    """The person's initials in their round mark, the name, and below it the username."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        side, gap = theme.px(AVATAR_PX), theme.px(12)
        mark = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
        text = rect.adjusted(side + gap, 0, 0, 0)
        direction = painter.layoutDirection()
        mark, text = (QStyle.visualRect(direction, rect, part) for part in (mark, text))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("avatar"))
        painter.drawEllipse(QPointF(mark.center()) + QPointF(0.5, 0.5), side / 2, side / 2)
        painter.setPen(theme.color("grey600"))
        painter.setFont(theme.font(16))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, initials(str(index.data())))
        super().paint_cell(painter, text, index)
