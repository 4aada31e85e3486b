"""How the cells of the audit are drawn."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QTableView

from crvs_desktop.ui import icons
from crvs_desktop.ui.audit.cells import Column, Role
from crvs_desktop.ui.audit.table_model import Index
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.pill import HEIGHT_PX, paint_pill, pill_size
from crvs_desktop.ui.widgets.tables import RowDelegate, TwoLineDelegate, draw_text

TEXT_PX = 14
AVATAR_PX = 32
ICON_PX = 18
GAP_PX = 8


class ActorDelegate(TwoLineDelegate):
    """Who did it: a round mark for a person, a client or the program, the name, and below it the id."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view, Role.SECOND_LINE, text_px=TEXT_PX)

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        icon_name = index.data(Role.ICON_NAME)
        if not icon_name:
            return
        side, gap = theme.px(AVATAR_PX), theme.px(GAP_PX)
        direction = painter.layoutDirection()
        circle = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        circle = QStyle.visualRect(direction, rect, circle)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("avatar"))
        painter.drawEllipse(circle)
        painter.restore()
        icon = QRect(0, 0, theme.px(ICON_PX), theme.px(ICON_PX))
        icon.moveCenter(circle.center())
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(icon, icons.pixmap(str(icon_name), theme.color("grey600"), icon.width(), ratio))
        words = QStyle.visualRect(direction, rect, rect.adjusted(side + gap, 0, 0, 0))
        super().paint_cell(painter, words, index)


class OutcomeDelegate(RowDelegate):
    """The outcome as a pill, and below it in words why it was refused or failed."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view, text_px=TEXT_PX)

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        text, reason = str(index.data() or ""), str(index.data(Role.SECOND_LINE) or "")
        if not text:
            return
        kind = str(index.data(Role.PILL_KIND))
        if not reason:
            paint_pill(painter, rect, text, kind, theme)
            return
        small = theme.font(12)
        pill, line = theme.px(HEIGHT_PX), QFontMetrics(small).height()
        top = rect.top() + (rect.height() - pill - line) // 2
        paint_pill(painter, QRect(rect.left(), top, rect.width(), pill), text, kind, theme)
        draw_text(painter, QRect(rect.left(), top + pill, rect.width(), line), reason, small, theme.color("grey500"))


class NarrowDelegate(RowDelegate):
    """A whole entry in one cell: the action, below it when and by whom, and a pill for what was not done."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view, text_px=TEXT_PX)

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = Theme.of(self)
        padding = theme.px(GAP_PX)
        rect = rect.adjusted(padding, 0, -padding, 0)
        direction = painter.layoutDirection()
        outcome = index.sibling(index.row(), Column.OUTCOME)
        kind = outcome.data(Role.PILL_KIND)
        words = rect
        if kind and kind != "positive":
            text = str(outcome.data())
            width = pill_size(text, theme).width()
            pill = QStyle.visualRect(direction, rect, rect.adjusted(rect.width() - width, 0, 0, 0))
            paint_pill(painter, pill, text, str(kind), theme)
            words = QStyle.visualRect(direction, rect, rect.adjusted(0, 0, -width - padding, 0))
        font, small = theme.font(TEXT_PX, semibold=True), theme.font(12)
        upper, lower = QFontMetrics(font).height(), QFontMetrics(small).height()
        box = QRect(words.left(), words.top() + (words.height() - upper - lower) // 2, words.width(), upper)
        draw_text(painter, box, str(index.data() or ""), font, theme.color("primary_dark"))
        box = QRect(words.left(), box.top() + upper, words.width(), lower)
        draw_text(painter, box, str(index.data(Role.SUMMARY) or ""), small, theme.color("grey500"))
