"""The look of every table: high rows with a line below, drawn in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from crvs_desktop.ui.focus import by_keyboard
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import direction_of
from crvs_desktop.ui.widgets.pill import paint_pill, pill_size

ROW_HEIGHT_PX = 56
CELL_PADDING_PX = 8
BUTTON_PX = 40
Index = QModelIndex | QPersistentModelIndex


def style_table(view: QTableView, *, text_px: int = 16) -> None:
    """Gives `view` the look, and `RowDelegate` for every column that gets no delegate of its own."""
    theme = Theme.of(view)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)  # Tab leaves the table; arrows move in it
    view.setMouseTracking(True)
    view.verticalHeader().setVisible(False)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT_PX))
    theme.follow(view)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setItemDelegate(RowDelegate(view, text_px=text_px))
    _Hover(view)


class _Hover(QObject):
    """Knows which row the mouse is on: Qt marks single cells only."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.setObjectName("row_hover")
        self._view = view
        self.row = -1
        self.position = QPoint(-1, -1)
        view.viewport().installEventFilter(self)
        Theme.of(view).changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(Theme.of(self).px(ROW_HEIGHT_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self._move(event.position().toPoint())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Wheel):
            self._move(QPoint(-1, -1))
        return False

    def _move(self, position: QPoint) -> None:
        self.position = position
        row = self._view.rowAt(position.y()) if position.y() >= 0 else -1
        for changed in {self.row, row} - {-1}:
            top, height = self._view.rowViewportPosition(changed), self._view.rowHeight(changed)
            self._view.viewport().update(0, top, self._view.viewport().width(), height)
        self.row = row


def _hover_of(view: QTableView) -> _Hover | None:
    return view.findChild(_Hover, "row_hover", Qt.FindChildOption.FindDirectChildrenOnly)


class RowDelegate(QStyledItemDelegate):
    """Draws the row (hover, selection, keyboard focus, line below) and one line of text in the cell."""

    def __init__(self, view: QTableView, *, text_px: int = 16) -> None:
        super().__init__(view)
        self._view = view
        self._text_px = text_px
        self._hover: _Hover | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_row(painter, option, index)
        padding = Theme.of(self).px(CELL_PADDING_PX)
        self.paint_cell(painter, option.rect.adjusted(padding, 0, -padding, 0), index)
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """What a subclass draws in its column, inside `rect`."""
        theme = Theme.of(self)
        color = theme.color("grey600")
        draw_text(painter, rect, str(index.data() or ""), theme.font(self._text_px), color)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = Theme.of(self)
        width = QFontMetrics(theme.font(self._text_px)).horizontalAdvance(str(index.data() or ""))
        return QSize(width + 2 * theme.px(CELL_PADDING_PX) + 2, theme.px(ROW_HEIGHT_PX))

    def hovered(self, index: Index) -> QPoint | None:
        """Where the mouse is in the viewport, if it is on the row of `index`."""
        if self._hover is None:
            self._hover = _hover_of(self._view)
        if self._hover is None or self._hover.row != index.row():
            return None
        return self._hover.position

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = Theme.of(self)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or self.hovered(index) is not None:
            painter.fillRect(rect, theme.color("primary_lighter"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grey200"))
        first, last = self._edges()
        if selected and index.column() == first:
            # Not by colour alone: hover has the same one.
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), theme.color("primary"))
        if by_keyboard() and self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            line = theme.color("primary")
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
            for column, x in ((first, rect.left()), (last, rect.right())):
                if index.column() == column:
                    edge = QRect(x, rect.top(), 1, rect.height())
                    painter.fillRect(QStyle.visualRect(option.direction, rect, edge), line)

    def _edges(self) -> tuple[int, int]:
        """The first and the last visible column, as they stand on the screen."""
        header = self._view.horizontalHeader()
        shown = [
            column
            for column in (header.logicalIndex(place) for place in range(header.count()))
            if not header.isSectionHidden(column)
        ]
        return (shown[0], shown[-1]) if shown else (-1, -1)


class LinkDelegate(RowDelegate):
    """Text in the colour of a link, semibold: what a row is opened by."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        font = theme.font(self._text_px, semibold=True)
        draw_text(painter, rect, str(index.data() or ""), font, theme.color("primary_dark"))


class TwoLineDelegate(RowDelegate):
    """The text of the cell and below it, small, that of `second_role`.

    `kind_role` says "warning" where the second line is something to keep in mind."""

    def __init__(self, view: QTableView, second_role: int, kind_role: int | None = None, *, text_px: int = 16) -> None:
        super().__init__(view, text_px=text_px)
        self._second_role = second_role
        self._kind_role = kind_role

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        first, second = str(index.data() or ""), str(index.data(self._second_role) or "")
        font, small = theme.font(self._text_px), theme.font(12)
        if not second:
            super().paint_cell(painter, rect, index)
            return
        upper, lower = QFontMetrics(font).height(), QFontMetrics(small).height()
        top = rect.top() + (rect.height() - upper - lower) // 2
        draw_text(painter, QRect(rect.left(), top, rect.width(), upper), first, font, theme.color("grey600"))
        box = QRect(rect.left(), top + upper, rect.width(), lower)
        is_warning = self._kind_role is not None and index.data(self._kind_role) == "warning"
        draw_text(painter, box, second, small, theme.color("warning_text" if is_warning else "grey500"))


class PillDelegate(RowDelegate):
    """The text of the cell as a pill of the kind in `kind_role` ("positive", "negative", ...)."""

    def __init__(self, view: QTableView, kind_role: int) -> None:
        super().__init__(view)
        self._kind_role = kind_role

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text = str(index.data() or "")
        if text:
            paint_pill(painter, rect, text, str(index.data(self._kind_role)), Theme.of(self))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = Theme.of(self)
        pill = pill_size(str(index.data() or ""), theme)
        return QSize(pill.width() + 2 * theme.px(CELL_PADDING_PX), theme.px(ROW_HEIGHT_PX))


class MenuButtonDelegate(RowDelegate):
    """The round three-dots button. The page opens its menu on `menu_requested`, and by the Menu key."""

    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._open_row = -1

    def set_open_row(self, row: int) -> None:
        """The row whose menu is open keeps its button marked; -1 when none is."""
        self._open_row = row
        self._view.viewport().update()

    def button_rect(self, index: Index) -> QRect:
        """The round button in the viewport; its menu opens below."""
        return self._button(self._view.visualRect(index))

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        button = self._button(rect)
        mouse = self.hovered(index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if (mouse is not None and button.contains(mouse)) or index.row() == self._open_row:
            painter.setBrush(theme.color("menu_hover"))
            painter.drawEllipse(button)
        painter.setBrush(theme.color("primary"))
        dot, pitch = theme.text_scale * 2, theme.text_scale * 6
        center = button.toRectF().center()
        for step in (-1, 0, 1):
            place = center
            place.setY(button.toRectF().center().y() + step * pitch)
            painter.drawEllipse(place, dot, dot)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = Theme.of(self)
        return QSize(theme.px(BUTTON_PX + 2 * CELL_PADDING_PX), theme.px(ROW_HEIGHT_PX))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and self._button(option.rect).contains(event.position().toPoint())
        ):
            below = self._button(option.rect).bottomLeft()
            self.menu_requested.emit(model.index(index.row(), index.column()), self._view.viewport().mapToGlobal(below))
            return True
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        QToolTip.hideText()
        return True

    def _button(self, cell: QRect) -> QRect:
        side = Theme.of(self).px(BUTTON_PX)
        button = QRect(0, 0, side, side)
        button.moveCenter(cell.center())
        return button


def draw_text(painter: QPainter, rect: QRect, text: str, font: QFont, color: QColor) -> None:
    """One line, shortened at its end, on the side where reading starts."""
    painter.setFont(font)
    painter.setPen(color)
    alignment = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
    shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    flags = int(alignment | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    direction = painter.layoutDirection()
    painter.setLayoutDirection(direction_of(shown, direction))
    painter.drawText(rect, flags | int(Qt.TextFlag.TextSingleLine), shown)
    painter.setLayoutDirection(direction)
