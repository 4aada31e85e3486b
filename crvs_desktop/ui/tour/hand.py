"""A hand on mouse and keyboard, and an eye: finds what can be seen by its object name and uses it as a person would."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QStyle,
    QTabWidget,
    QWidget,
)

T = TypeVar("T")
LEFT = Qt.MouseButton.LeftButton
TIMEOUT_S = 60  # a slow machine under load is no failure


def let_run(time_ms: int) -> None:
    """Let the program work; unlike QTest.qWait() this leaves the workers their turn too."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


class NotSeenError(Exception):
    """What should be on the screen is not."""


class Hand:
    def __init__(self, window: QMainWindow) -> None:
        self._window = window

    def see(self, name: str) -> QWidget:
        """Return the visible widget of this name; wait for it. Raises NotSeenError."""
        self.wait(lambda: self._find(name) is not None, name)
        found = self._find(name)
        assert found is not None  # noqa: S101
        return found

    def sees(self, name: str) -> bool:
        return self._find(name) is not None

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program work until the condition holds. Raises NotSeenError."""
        ends_s = time.monotonic() + TIMEOUT_S
        while not condition():
            if time.monotonic() > ends_s:
                raise NotSeenError(what)
            let_run(10)

    def wait_gone(self, name: str) -> None:
        self.wait(lambda: not self.sees(name), f"end of {name}")

    def click(self, name: str) -> None:
        """Click it once it can be clicked, brought into view first."""
        widget = self.see(name)
        self.wait(widget.isEnabled, f"{name} enabled")
        self._bring_into_view(widget)
        place = widget.rect().center()
        if isinstance(widget, QCheckBox):
            # A box takes clicks on itself and its text only, and is as wide as its column.
            box = QRect(0, 0, 2 * place.y(), widget.height())
            place = QStyle.visualRect(widget.layoutDirection(), widget.rect(), box).center()
        QTest.mouseClick(widget, LEFT, pos=place)

    def type(self, name: str, text: str) -> None:
        """Replace what is in the input by this text, key by key."""
        widget = self.see(name)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()
        QTest.keyClicks(widget, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self._window
        # A window that the desktop has not made active yet knows where its focus will be.
        focus = QApplication.focusWidget()
        if focus is not None and focus.window() is not front:
            focus = None
        candidates: tuple[QWidget | None, ...] = (QApplication.activePopupWidget(), focus, front.focusWidget(), front)
        target = next(widget for widget in candidates if widget is not None)
        QTest.keyClick(target, key, modifiers)

    def choose(self, name: str, text: str) -> None:
        """Choose from a combo box with the arrow keys, once it offers the text."""
        combo = self.see(name)
        assert isinstance(combo, QComboBox)  # noqa: S101
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        self.wait(lambda: combo.findText(text) >= 0, f"“{text}” in {name}")
        wanted = combo.findText(text)
        while combo.currentIndex() != wanted:
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
            if combo.currentIndex() == before:
                raise NotSeenError(f"“{text}” in {name} enabled")

    def choose_tab(self, name: str, title: str) -> None:
        """Click the tab with this title."""
        tabs = self.see(name)
        assert isinstance(tabs, QTabWidget)  # noqa: S101
        bar = tabs.tabBar()
        self.wait(lambda: title in [bar.tabText(number) for number in range(bar.count())], f"tab {title}")
        number = next(number for number in range(bar.count()) if bar.tabText(number) == title)
        QTest.mouseClick(bar, LEFT, pos=bar.tabRect(number).center())
        self.settle()

    def meanwhile(self, work: Callable[[], T]) -> T:
        """Let somebody else do something while the program lives on; return what that gives."""
        results: list[T] = []
        thread = threading.Thread(target=lambda: results.append(work()))
        thread.start()
        self.wait(lambda: not thread.is_alive(), "the end of what somebody else does")
        return results[0]

    def click_row(self, name: str, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click the row of a list or table that shows this text."""
        view = self.see(name)
        assert isinstance(view, QAbstractItemView)  # noqa: S101
        self.wait(lambda: self._row(view, text) >= 0, f"“{text}” in {name}")
        index = view.model().index(self._row(view, text), 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, modifiers, view.visualRect(index).center())

    def wait_for_row(self, name: str, text: str, column: int = 0) -> None:
        """Wait until a list or table shows this text in a column, the first one if not told otherwise."""
        view = self.see(name)
        assert isinstance(view, QAbstractItemView)  # noqa: S101
        self.wait(lambda: self._row(view, text, column) >= 0, f"“{text}” in {name}")

    def click_cell(self, name: str, text: str, column: int) -> None:
        """Click a cell in the row that shows this text, such as its menu button."""
        view = self.see(name)
        assert isinstance(view, QAbstractItemView)  # noqa: S101
        self.wait(lambda: self._row(view, text) >= 0, f"“{text}” in {name}")
        index = view.model().index(self._row(view, text), column)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())

    def choose_in_menu(self, menu_name: str, action_name: str) -> None:
        """Click an entry of an open menu."""
        menu = self.see(menu_name)
        assert isinstance(menu, QMenu)  # noqa: S101
        action = next((entry for entry in menu.actions() if entry.objectName() == action_name), None)
        if action is None:
            raise NotSeenError(f"{action_name} in {menu_name}")
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        self.settle()

    def settle(self) -> None:
        """Let everything that is due be drawn, and the window have the keyboard when nothing is in front of it."""
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self._window.activateWindow()
        let_run(60)

    def picture(self) -> QPixmap:
        """Return the window with its dialogs and menus, as a person sees it."""
        self.settle()
        picture = self._window.grab()
        painter = QPainter(picture)
        front = (QApplication.activeModalWidget(), QApplication.activePopupWidget())
        for part in sorted(QApplication.topLevelWidgets(), key=lambda part: part in front):
            if part is not self._window and part.isVisible() and isinstance(part, QDialog | QMenu):
                painter.drawPixmap(part.pos() - self._window.pos(), part.grab())
        painter.end()
        return picture

    def action(self, name: str) -> QAction:
        """Return an action of the menus. Raises NotSeenError when it cannot be used now."""
        found = self._window.findChild(QAction, name)
        if found is None or not found.isEnabled():
            raise NotSeenError(name)
        return found

    def _find(self, name: str) -> QWidget | None:
        found = [widget for widget in QApplication.allWidgets() if widget.objectName() == name and widget.isVisible()]
        # With a dialog over a dialog the front one is meant.
        modal = QApplication.activeModalWidget()
        inside = [widget for widget in found if modal is not None and (modal is widget or modal.isAncestorOf(widget))]
        return next(iter(inside or found), None)

    @staticmethod
    def _row(view: QAbstractItemView, text: str, column: int = 0) -> int:
        model = view.model()
        rows = range(model.rowCount())
        return next((row for row in rows if text in str(model.index(row, column).data() or "")), -1)

    def _bring_into_view(self, widget: QWidget) -> None:
        self.settle()
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        let_run(0)
        if not widget.visibleRegion().contains(widget.rect().center()):
            raise NotSeenError(f"{widget.objectName()} in view")
