"""The Team page in a window of its own, and the hands of the person who sits at it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crvs_desktop.domain.audit import AuditEntry, AuditFilter
from crvs_desktop.services import Services
from crvs_desktop.services.session import Session
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.team.page import TeamPage
from crvs_desktop.ui.team.table_model import Column, Role
from crvs_desktop.ui.widgets.key_text import KeyText
from crvs_desktop.ui.widgets.toasts import ToastHost


class Desk:
    def __init__(self, qtbot: QtBot, services: Services, session: Session, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.services = services
        self.session = session
        self.tasks = tasks
        self.window = QWidget()
        self.window.resize(1032, 744)
        qtbot.addWidget(self.window)
        self.clipboard = ClipboardGuard(parent=self.window)
        self.toasts = ToastHost(self.window)
        self.page = TeamPage(services.team, session, services.info.kind, tasks, self.clipboard, self.toasts)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.page)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()
        self.table: QTableView = self.page.findChild(QTableView, "team_table")

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    # What is seen

    @property
    def usernames(self) -> list[str]:
        """The rows from top to bottom."""
        rows = self.table.model()
        return [self._spoken(rows.index(row, Column.NAME)) for row in range(rows.rowCount())]

    def index(self, username: str, column: Column = Column.NAME) -> QModelIndex:
        return self.table.model().index(self.usernames.index(username), column)

    def status(self, username: str) -> str:
        return str(self.index(username, Column.STATUS).data())

    def toast(self) -> str:
        return self.toasts.toast.text() if self.toasts.toast is not None else ""

    def dialog(self, name: str) -> QDialog | None:
        """The open dialog of this name."""
        return next((found for found in self.page.findChildren(QDialog, name) if found.isVisible()), None)

    def text(self, dialog: QWidget, name: str) -> str:
        """What a label says, or a field, or the line below a field; empty when it cannot be seen."""
        found = dialog.findChild(QWidget, name)
        if not found.isVisible():
            return ""
        if isinstance(found, QLabel | QLineEdit | KeyText):
            return found.text()
        return "\n".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())

    def message(self, dialog: QWidget, input_name: str) -> str:
        """The line below the field with this input."""
        return self.text(dialog.findChild(QWidget, input_name).parentWidget(), "field_message")

    def clipboard_text(self) -> str:
        return QGuiApplication.clipboard().text()

    def audit(self, action: str) -> list[AuditEntry]:
        """The entries of this action, newest first, as somebody else in the office would read them."""
        sequences = self.services.audit.matching(self.session, AuditFilter(action=action))
        return self.services.audit.entries(self.session, sequences)[::-1]

    def said_aside(self) -> str:
        """All that is in titles, tool tips and accessible texts of the program, and in the table."""
        said: list[str] = []
        for widget in QApplication.allWidgets():
            said += [widget.windowTitle(), widget.toolTip(), widget.statusTip()]
            said += [widget.accessibleName(), widget.accessibleDescription()]
        rows = self.table.model()
        for row in range(rows.rowCount()):
            for column in Column:
                said += [str(value) for value in rows.itemData(rows.index(row, column)).values()]
                said += [str(rows.index(row, column).data(role)) for role in Role]
        return "\n".join(said)

    def recorded(self) -> str:
        """Every audit entry as text."""
        sequences = self.services.audit.matching(self.session, AuditFilter())
        return "\n".join(str(entry.fields()) for entry in self.services.audit.entries(self.session, sequences))

    # What is done

    def fill(self, dialog: QWidget, name: str, text: str) -> None:
        """Empty the field and type; what no keyboard has is pasted."""
        line = dialog.findChild(QLineEdit, name)
        self.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        self.qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            QGuiApplication.clipboard().setText(text)
            self.qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def choose_role(self, dialog: QWidget, text: str) -> None:
        combo = dialog.findChild(QComboBox, "role_combo")
        combo.setFocus()
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        while combo.currentText() != text:
            self.qtbot.keyClick(combo, Qt.Key.Key_Down)

    def click(self, inside: QWidget, name: str) -> None:
        button = inside.findChild(QAbstractButton, name)
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def click_eye(self, dialog: QWidget) -> None:
        """Show the password that is being typed."""
        line = dialog.findChild(QLineEdit, "temporary_password_input")
        (eye,) = line.findChildren(QAbstractButton)
        self.qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
        assert line.echoMode() == QLineEdit.EchoMode.Normal

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)
        self.settle()

    def click_menu_button(self, username: str) -> QMenu:
        index = self.index(username, Column.MENU)
        self.table.scrollTo(index)
        self.qtbot.mouseClick(
            self.table.viewport(), Qt.MouseButton.LeftButton, pos=self.table.visualRect(index).center()
        )
        menu = self.menu()
        assert menu is not None
        return menu

    def menu(self) -> QMenu | None:
        return next((menu for menu in self.page.findChildren(QMenu, "user_menu") if menu.isVisible()), None)

    def choose(self, username: str, action_name: str) -> None:
        """Click an entry in the menu of the user's row."""
        menu = self.click_menu_button(username)
        action = next(action for action in menu.actions() if action.objectName() == action_name)
        assert action.isVisible()
        place: QPoint = menu.actionGeometry(action).center()
        self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def open_create_dialog(self) -> QDialog:
        self.click(self.page, "create_user_button")
        return self._active(self.dialog("create_user_dialog"))

    def open_reset_dialog(self, username: str) -> QDialog:
        self.choose(username, "reset_password_action")
        return self._active(self.dialog("reset_password_dialog"))

    def create_grace(self, password: str) -> QDialog:
        """Create Grace Phiri and leave the dialog showing her password."""
        dialog = self.open_create_dialog()
        self.fill(dialog, "full_name_input", "Grace Phiri")
        self.fill(dialog, "temporary_password_input", password)
        self.click(dialog, "submit_button")
        return dialog

    def _active(self, dialog: QDialog | None) -> QDialog:
        assert dialog is not None
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def _spoken(self, index: QModelIndex) -> str:
        second_line = str(index.data(Qt.ItemDataRole.AccessibleTextRole)).rpartition(", ")[2]
        return second_line.partition(" ")[0]
