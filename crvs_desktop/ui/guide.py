"""The tour for newcomers: a few short notes that point at what is in the window, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.labels import Label

WIDTH_PX: Final = 400
GAP_PX: Final = 12
FRAME_PX: Final = 3


class Note(NamedTuple):
    """`place` is where it points at, in the window; None when that is not on the screen, and the note is left out.
    `holder` names what may have to be scrolled to."""

    title: str
    text: str
    place: Callable[[], QRect | None]
    holder: str = ""


class Guide(QWidget):
    """Lies over the window, dark but for what it points at. `ended` when it was read or left."""

    ended = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("guide")
        self._window = window
        self._focus_before = QApplication.focusWidget()
        self._all = self._all_notes()
        self._note = self._notes()[0]
        self._over = False
        self._hole = QRect()
        self._card = _Card(self)
        self._card.back.clicked.connect(self._on_back)
        self._card.next.clicked.connect(self._on_next)
        self._card.skip.clicked.connect(self.end)
        window.installEventFilter(self)
        Theme.of(self).changed.connect(self._place)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._show_note()

    @Slot()
    def end(self) -> None:
        """Leave the window as it was."""
        if self._over:
            return
        self._over = True
        before = self._focus_before
        # Before it hides: Qt would pass the focus on among the buttons here.
        goes_back = before is not None and isValid(before) and before.isVisible()
        (before if goes_back and before is not None else self._window).setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        # Nothing else reaches the page below.

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes around among the buttons of the note."""
        if self._over:
            return super().focusNextPrevChild(forward)
        buttons = [button for button in (self._card.next, self._card.back, self._card.skip) if button.isVisible()]
        now = QApplication.focusWidget()
        place = next((number for number, button in enumerate(buttons) if button is now), 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        buttons[(place + (1 if forward else -1)) % len(buttons)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hole != self._wanted_hole():  # what lies below was laid out anew
            QTimer.singleShot(0, self, self._place)
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        light = QPainterPath()
        light.addRoundedRect(QRectF(self._hole), 4, 4)
        painter.fillPath(dark - light, theme.color("scrim"))
        painter.setPen(QPen(theme.color("focus"), FRAME_PX))
        painter.drawPath(light)

    def _notes(self) -> list[Note]:
        """Those that have something to point at now."""
        return [note for note in self._all if note.place() is not None]

    def _show_note(self) -> None:
        notes, note, card = self._notes(), self._note, self._card
        card.show_note(note, notes.index(note) + 1, len(notes))
        self._scroll_to(note)
        self._place()
        card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{note.title}. {note.text}")

    def _scroll_to(self, note: Note) -> None:
        part = self._window.findChild(QWidget, note.holder) if note.holder else None
        while part is not None:
            target, part = note.place(), part.parentWidget()
            content = part.widget() if isinstance(part, QScrollArea) else None
            if isinstance(part, QScrollArea) and content is not None and target is not None:
                middle = content.mapFrom(self._window, target.center())
                part.ensureVisible(middle.x(), middle.y(), target.width() // 2 + GAP_PX, target.height() // 2 + GAP_PX)

    def _wanted_hole(self) -> QRect:
        around = (self._note.place() or QRect()).adjusted(-FRAME_PX, -FRAME_PX, FRAME_PX, FRAME_PX)
        return around & self.rect()

    @Slot()
    def _place(self) -> None:
        """The note stands beside what it points at, wherever there is room for it."""
        self._hole = self._wanted_hole()
        self._card.fit(self.width() - 2 * GAP_PX)
        size, hole = self._card.size(), self._hole
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left, at_right = hole.left() - GAP_PX - size.width(), hole.right() + GAP_PX
        beside = (at_left, at_right) if rtl else (at_right, at_left)
        line = hole.right() - size.width() + 1 if rtl else hole.left()
        candidates = (
            QPoint(line, hole.bottom() + GAP_PX),
            *(QPoint(x, hole.top()) for x in beside),
            QPoint(line, hole.top() - GAP_PX - size.height()),
        )
        room = self.rect().adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
        places = [_moved_into(QRect(place, size), room) for place in candidates]
        free = [place for place in places if not place.intersects(hole)]
        self._card.move((free or places)[0].topLeft())
        self.update()

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        notes = self._notes()
        place = notes.index(self._note) + by if self._note in notes else 0
        if place < len(notes):
            self._note = notes[max(0, place)]
            self._show_note()
        else:
            self.end()

    def _all_notes(self) -> list[Note]:
        return [
            Note(
                self.tr("What you may open"),
                self.tr(
                    "The pages stand here, with the name of the workspace above them. Ctrl+1, Ctrl+2 and so on "
                    "open them too."
                ),
                lambda: self._rect("navigation"),
            ),
            Note(
                self.tr("Create client"),
                self.tr(
                    "Each system that connects to OpenCRVS gets a client here. Its keys are shown once, after Create."
                ),
                lambda: self._rect("create_client_button"),
                "create_client_button",
            ),
            Note(
                self.tr("The menu of a client"),
                self.tr(
                    "Reveal Keys, Deactivate, Delete and more: with the three dots, a right click, or the Menu key."
                ),
                self._row_menu,
                "client_table",
            ),
            Note(
                self.tr("The audit"),
                self.tr(
                    "Everything that is done is written down here and cannot be changed unnoticed. The list "
                    "follows the client that is selected."
                ),
                lambda: self._rect("audit_pane"),
                "audit_pane",
            ),
            Note(
                self.tr("Practice"),
                self.tr(
                    "A small OpenCRVS on this computer: the keys really work with it, and nothing leaves the computer."
                ),
                lambda: self._rect("nav_practice"),
            ),
            Note(
                self.tr("Learning"),
                self.tr("Lessons that are done in the real pages. A step ticks itself when it is done."),
                lambda: self._rect("nav_learning"),
            ),
            Note(
                self.tr("Help"),
                self.tr("F1 opens the help on what is open. Show me around, in this menu, brings these notes again."),
                self._help_menu,
            ),
        ]

    def _rect(self, name: str) -> QRect | None:
        found = self._window.findChild(QWidget, name)
        if found is None or not found.isVisible():
            return None
        return QRect(found.mapTo(self._window, QPoint()), found.size())

    def _row_menu(self) -> QRect | None:
        """The three dots of the first client."""
        table = self._window.findChild(QTableView, "client_table")
        if table is None or not table.isVisible():
            return None
        if table.model().rowCount() == 0:  # not read yet
            return self._rect("client_table")
        last = table.horizontalHeader().count() - 1
        cell = table.visualRect(table.model().index(0, table.horizontalHeader().logicalIndex(last)))
        return QRect(table.viewport().mapTo(self._window, cell.topLeft()), cell.size())

    def _help_menu(self) -> QRect | None:
        bar = self._window.menuBar()
        shown = bar.actionGeometry(bar.actions()[-1])
        return QRect(bar.mapTo(self._window, shown.topLeft()), shown.size()) if shown.isValid() else None


class _Card(QFrame):
    """The note itself, with its buttons."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.setObjectName("guide_card")
        self._title = Label("", "section_title")
        self._title.setObjectName("guide_title")
        self._text = Label("")
        self._text.setObjectName("guide_text")
        self._count = Label("", "small", wrap=False)
        self._count.setObjectName("guide_count")
        self.skip = TertiaryButton(self.tr("Skip"))
        self.skip.setObjectName("guide_skip")
        self.back = SecondaryButton(self.tr("Back"))
        self.back.setObjectName("guide_back")
        self.next = PrimaryButton(self.tr("Next"))
        self.next.setObjectName("guide_next")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        for button in (self.skip, self.back, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(buttons)

    def show_note(self, note: Note, number: int, count: int) -> None:
        self.setAccessibleName(note.title)
        self._title.setText(note.title)
        self._text.setText(note.text)
        self._count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        last = number == count
        self.back.setVisible(number > 1)
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setAccessibleDescription(note.text)

    def fit(self, room: int) -> None:
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        width = min(max(Theme.of(self).px(WIDTH_PX), self.minimumSizeHint().width()), room)
        self.resize(QSize(width, self.heightForWidth(width)))


def _moved_into(place: QRect, room: QRect) -> QRect:
    x = max(room.left(), min(place.left(), room.right() - place.width() + 1))
    y = max(room.top(), min(place.top(), room.bottom() - place.height() + 1))
    return QRect(QPoint(x, y), place.size())
