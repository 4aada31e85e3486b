"""The whole program in its window on real files, and what a person does with it and sees of it."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)
from shiboken6 import isValid

from crvs_desktop.app import make_backend, make_window
from crvs_desktop.domain.clients import Client, ClientType, NewClient
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.session import Session
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.tour.hand import Hand, NotSeenError
from crvs_desktop.ui.widgets.key_text import KeyText
from tests.workspaces import ENVIRONMENT, OFFICE_ADMIN, OFFICE_ADMIN_NAME, OFFICE_PASSWORD

if TYPE_CHECKING:
    from crvs_desktop.ui.shell.backend import Backend

TIMEOUT_S = 15
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="dialogs and folders as they are on Linux")
UNWRITABLE = Path("/proc/self")  # even for root
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

ADMIN = OFFICE_ADMIN
ADMIN_NAME = OFFICE_ADMIN_NAME
PASSWORD = OFFICE_PASSWORD
OTHER_PASSWORD = "teapot 7 gravel orchestra"


@dataclass(frozen=True)
class Entry:
    """An audit entry as it is in the file."""

    action: str
    outcome: str
    actor_id: str
    reason: str
    details: dict[str, object]


class QuickHand(Hand):
    """QTest.qWait() keeps the interpreter from the worker most of the time; an event loop lets it work."""

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        ends_s = time.monotonic() + TIMEOUT_S
        while not condition():
            if time.monotonic() > ends_s:
                raise NotSeenError(what)
            let_work(5)

    def _find(self, name: str) -> QWidget | None:
        """Only in this window and its dialogs: there may be two."""
        found = [widget for widget in self._window.findChildren(QWidget, name) if widget.isVisible()]
        modal = QApplication.activeModalWidget()
        in_front = [widget for widget in found if modal is not None and (modal is widget or modal.isAncestorOf(widget))]
        return next(iter(in_front or found), None)

    def settle(self) -> None:
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self._window.activateWindow()
        let_work(10)


class Program:
    """`folder` holds everything: `workspaces/`, `log/`, `settings.ini`."""

    def __init__(
        self, app: QApplication, folder: Path, change: Callable[[Backend], Backend] = lambda same: same
    ) -> None:
        self.folder = folder
        self.workspaces = folder / "workspaces"
        self.settings = Settings(folder / "settings.ini")
        self.settings.theme = "light"
        self.settings.language = "en"
        self.settings.backups_kept = 0  # the tests of the daily backup set it
        self.backend = change(make_backend(self.workspaces, folder / "log", ENVIRONMENT))
        self.window, self.lifecycle = make_window(app, self.settings, self.backend)
        self.hand = QuickHand(self.window)

    def start(self, path: Path | None = None) -> None:
        self.lifecycle.start(path)
        self.window.show()
        self.window.activateWindow()
        self.hand.wait(self.window.isActiveWindow, "active window")

    # What a person does

    def sign_in(self, username: str, password: str) -> None:
        self.hand.type("username_input", username)
        self.hand.type("password_input", password)
        self.hand.press(Qt.Key.Key_Return)

    def start_signed_in(self, path: Path, username: str = ADMIN, password: str = PASSWORD) -> None:
        self.start(path)
        self.hand.see("sign_in_page")
        self.sign_in(username, password)
        self.hand.see("workbench")
        self.hand.settle()

    def fill_in(self, **texts: str) -> None:
        for name, text in texts.items():
            self.hand.type(name, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        if not front.isActiveWindow():
            front.activateWindow()
            self.hand.wait(front.isActiveWindow, "active window")
        self.hand.press(key, modifiers)
        let_work(0)

    def choose_in_menu_bar(self, action_name: str) -> None:
        """Open the menu that holds the entry, and click the entry."""
        shown: QMenuBar | QMenu = self.window.menuBar()
        way = _way_to(action_name, shown)
        assert way, f"no menu offers {action_name}"
        for action in way:
            QTest.mouseClick(shown, LEFT, pos=shown.actionGeometry(action).center())
            opened = action.menu()
            if opened is not None:
                self.hand.wait(opened.isVisible, f"menu {action.text()}")
                shown = opened
        self.hand.settle()

    def create_client(self, name: str, type_label: str = "Event notification") -> dict[str, str]:
        """Create a client; return its keys, which are then on the screen."""
        self.hand.click("create_client_button")
        self.hand.type("name_input", name)
        self.hand.choose("type_combo", type_label)
        self.hand.click("create_button")
        self.hand.see("keys_dialog")
        return self.shown_keys()

    def copy_and_close_keys(self) -> None:
        self.hand.click("client_secret_copy")
        self.hand.click("close_keys_button")
        self.hand.wait_gone("keys_dialog")
        self.hand.settle()

    def close_window(self) -> None:
        """What the button in the window's frame does."""
        self.window.close()
        let_work(0)

    def choose_file(self, dialog_name: str, path: Path | str) -> None:
        dialog = self.hand.see(dialog_name)
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.setCompleter(None)  # its list of suggestions would take the Return
        dialog.activateWindow()
        line.setFocus()
        self.hand.wait(line.hasFocus, f"focus in {dialog_name}")
        line.selectAll()
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.hand.wait(lambda: not isValid(dialog) or not dialog.isVisible(), f"end of {dialog_name}")

    # What a person sees

    def sees(self, name: str) -> bool:
        return self.hand.sees(name)

    def text(self, name: str) -> str:
        """What a label, input, notice or key says, once it is there."""
        widget = self.hand.see(name)
        assert hasattr(widget, "text")
        return str(widget.text()).replace("\u200b", "")  # where a long word may be broken

    def wait_for_text(self, name: str, part: str) -> None:
        self.hand.wait(lambda: self.sees(name) and part in self.text(name), f"“{part}” in {name}")

    def field_errors(self) -> list[str]:
        """What stands below the fields that do not fit, from top to bottom."""
        messages = [
            widget
            for widget in QApplication.allWidgets()
            if widget.objectName() == "field_message"
            and widget.isVisible()
            and widget.property("look") == "field_error"
        ]
        messages.sort(key=lambda widget: widget.mapToGlobal(QPoint()).y())
        return [str(message.text()) for message in messages]  # type: ignore[attr-defined]

    def rows(self, name: str) -> list[str]:
        """What the first column of a list or table shows."""
        view = self.hand.see(name)
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def shown_keys(self) -> dict[str, str]:
        """The keys that can be read on the screen, by the name of their row."""
        return {
            widget.objectName(): widget.text()
            for widget in QApplication.allWidgets()
            if isinstance(widget, KeyText) and widget.isVisible() and widget.text()
        }

    def listed(self) -> list[QAction]:
        """The entries of the menu bar, those that cannot be chosen now too."""
        menus = [entry.menu() for entry in self.window.menuBar().actions() if entry.isVisible()]
        return [action for menu in menus for action in menu.actions() if action.isVisible()]

    def offered(self) -> set[str]:
        """The entries of the menu bar that can be chosen now."""
        return {action.objectName() for action in self.listed() if action.isEnabled()}

    def toast(self) -> str:
        return self.text("toast_text")

    # What the file says to somebody else

    def audit(self, path: Path) -> list[Entry]:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            rows = database.execute(
                "SELECT action, outcome, actor_id, reason, details FROM audit_entries ORDER BY sequence"
            )
            return [Entry(*row[:4], json.loads(row[4])) for row in rows]

    def wait_for_entry(self, path: Path, action: str, outcome: str = "done", count: int = 1) -> Entry:
        """Return the newest such entry once there are `count` of them."""

        def found() -> list[Entry]:
            return [entry for entry in self.audit(path) if (entry.action, entry.outcome) == (action, outcome)]

        self.hand.wait(lambda: len(found()) >= count, f"{action} in the audit")
        return found()[-1]

    def end(self) -> None:
        """Whatever is on the screen: the window goes, and everything it started ends."""
        for popup in QApplication.topLevelWidgets():
            if isinstance(popup, QMenu):
                popup.close()
        while isValid(self.window) and self.window.isVisible():
            self.window.close_dialogs()
            let_work(0)
            self.window.close()
            if self.window.isVisible():
                self.hand.click("confirm")
                let_work(0)
        if isValid(self.window):
            self.window.deleteLater()


OpenProgram = Callable[..., Program]


class OtherProgram:
    """Somebody else who is signed in to the same file, from another connection."""

    def __init__(self, path: Path, username: str = ADMIN, password: str = PASSWORD) -> None:
        self.services: Services = open_services(path, ENVIRONMENT)
        self.session: Session = self.services.sessions.sign_in(username, password, "other program")

    def user_id(self, username: str) -> int:
        users = self.services.team.list_users(self.session)
        return next(user.user_id for user in users if user.username == username)

    def create_client(self, name: str) -> Client:
        return self.services.clients.create_client(self.session, NewClient(name, ClientType.HEALTH)).client

    def close(self) -> None:
        self.services.workspace.close()


def _way_to(action_name: str, menu: QMenuBar | QMenu) -> list[QAction]:
    """The entries to click one after the other; empty when there is no way."""
    for action in menu.actions():
        if not action.isVisible():
            continue
        if action.objectName() == action_name:
            return [action]
        way = _way_to(action_name, action.menu()) if action.menu() is not None else []
        if way:
            return [action, *way]
    return []


def let_work(time_ms: int) -> None:
    """Give the window and the worker this long."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def clipboard_text() -> str:
    return QGuiApplication.clipboard().text()
