"""Try it: ready code and a Postman file for a client, used with mouse and keyboard."""

from __future__ import annotations

import json
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crvs_desktop.domain.audit import AuditAction, AuditEntry, AuditFilter
from crvs_desktop.domain.clients import Client, ClientType, NewClient
from crvs_desktop.domain.snippets import CLIENT_SECRET_PLACE, SHA_SECRET_PLACE
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.practice.snippets import Snippets
from crvs_desktop.services.session import Session
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.practice.try_it import MASK, TryIt
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.toasts import ToastHost
from tests.workspaces import ENVIRONMENT, copy_training

ADDRESS = "http://127.0.0.1:7171"
HOSPITAL = "Ibombo District Hospital"
BUREAU = "Statistics bureau"


class Desk:
    """The widget in a window of its own, and the hands of the person who sits at it."""

    def __init__(self, qtbot: QtBot, services: Services, session: Session, tasks: Tasks) -> None:
        self.qtbot, self.services, self.session, self.tasks = qtbot, services, session, tasks
        self.address: str | None = ADDRESS
        self.window = QWidget()
        self.window.resize(1032, 744)
        qtbot.addWidget(self.window)
        self.clipboard = ClipboardGuard(parent=self.window)
        self.toasts = ToastHost(self.window)
        snippets = Snippets(services.workspace, ENVIRONMENT)
        self.widget = TryIt(
            services.clients, snippets, session, tasks, self.clipboard, self.toasts, lambda: self.address
        )
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.widget)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def find(self, name: str) -> QWidget:
        """The widget of this name that can be seen."""

        def seen() -> list[QWidget]:
            return [each for each in QApplication.allWidgets() if each.objectName() == name and each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(seen()))
        return seen()[0]

    def sees(self, name: str) -> bool:
        found = [each for each in QApplication.allWidgets() if each.objectName() == name]
        return any(each.isVisible() for each in found)

    def click(self, name: str) -> None:
        widget = self.find(name)
        place = widget.rect().center()
        if name == "with_secrets_box":
            place.setX(10)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def choose(self, name: str, text: str) -> None:
        """With the arrow keys."""
        combo = self.find(name)
        assert isinstance(combo, QComboBox)
        combo.setFocus()
        wanted = combo.findText(text)
        assert wanted >= 0, text
        while combo.currentIndex() != wanted:
            QTest.keyClick(combo, Qt.Key.Key_Down if wanted > combo.currentIndex() else Qt.Key.Key_Up)

    def choices(self, name: str) -> list[str]:
        combo = self.find(name)
        assert isinstance(combo, QComboBox)
        return [combo.itemText(row) for row in range(combo.count())]

    @property
    def languages(self) -> QTabBar:
        tabs = self.find("try_it_language")
        assert isinstance(tabs, QTabBar)
        return tabs

    @property
    def code(self) -> str:
        text = self.find("snippet_text")
        assert isinstance(text, QPlainTextEdit)
        return text.toPlainText()

    def text(self, name: str) -> str:
        return str(self.find(name).text()).replace("\u200b", "")  # type: ignore[attr-defined]

    def toast(self) -> str:
        return self.toasts.toast.text() if self.toasts.toast is not None else ""

    def client(self, name: str) -> Client:
        return next(each for each in self.services.clients.list_clients(self.session) if each.name == name)

    def entries(self, action: AuditAction) -> list[AuditEntry]:
        wanted = AuditFilter(action=action.value)
        return self.services.audit.entries(self.session, self.services.audit.matching(self.session, wanted))

    def save_as(self, path: Path) -> None:
        dialog = self.find("postman_file_dialog")
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.setCompleter(None)  # its list of suggestions would take the Return
        dialog.activateWindow()
        line.setFocus()
        self.qtbot.waitUntil(line.hasFocus)
        line.selectAll()
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.sees("postman_file_dialog"))
        self.settle()


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path, tasks: Tasks) -> Iterator[Desk]:
    path = copy_training(tmp_path / "training.crvs")
    services = open_services(path, ENVIRONMENT)
    yield Desk(qtbot, services, services.sessions.sign_in("j.campbell", "test", "test"), tasks)
    tasks.close(services.workspace.close)
    services.workspace.close()


def test_it_offers_what_the_type_of_the_client_may_do(desk: Desk) -> None:
    """In four languages; a receiver is a program of its own, in two. The language stays where it can."""
    assert desk.choices("try_it_client")[0] == HOSPITAL
    assert desk.choices("try_it_purpose") == ["Get a token", "Notify a birth"]
    assert [desk.languages.tabText(tab) for tab in range(desk.languages.count())] == [
        "curl",
        "PowerShell",
        "Python",
        "JavaScript",
    ]
    assert ADDRESS in desk.code
    assert desk.client(HOSPITAL).client_id in desk.code
    desk.languages.setFocus()
    QTest.keyClick(desk.languages, Qt.Key.Key_Right)
    QTest.keyClick(desk.languages, Qt.Key.Key_Right)
    assert "urlopen" in desk.code
    desk.choose("try_it_client", BUREAU)
    assert desk.choices("try_it_purpose") == [
        "Get a token",
        "Subscribe to births",
        "List subscriptions",
        "Receive and verify",
    ]
    desk.choose("try_it_purpose", "Receive and verify")
    assert [desk.languages.tabText(tab) for tab in range(desk.languages.count())] == ["Python", "JavaScript"]
    assert "hmac" in desk.code
    desk.choose("try_it_client", "Health insurance fund")
    desk.choose("try_it_purpose", "Search a record")
    assert "registrationNumber" in desk.code


def test_a_server_that_does_not_run_and_a_client_that_is_inactive_are_told(desk: Desk) -> None:
    """The code then holds the usual address."""
    assert not desk.sees("try_it_notice")
    desk.address = None
    desk.widget.refresh()
    desk.settle()
    assert "not running" in desk.text("try_it_notice")
    assert "http://127.0.0.1:7070" in desk.code
    desk.address = ADDRESS
    desk.choose("try_it_client", "Health insurance fund")
    assert "“Health insurance fund” is inactive" in desk.text("try_it_notice")


def test_a_copy_without_secrets_is_plain_and_recorded(desk: Desk) -> None:
    """What is on the clipboard is what is on the screen; no countdown begins."""
    assert CLIENT_SECRET_PLACE in desk.code
    desk.click("copy_snippet_button")
    assert QGuiApplication.clipboard().text() == desk.code
    assert desk.toast() == "Code copied"
    assert desk.clipboard.seconds_left == 0
    (entry,) = desk.entries(AuditAction.SNIPPET_COPIED)
    assert (entry.client_name, entry.details) == (HOSPITAL, {"snippet": "token/curl", "secret": False})


def test_secrets_go_to_the_clipboard_and_never_on_the_screen(desk: Desk) -> None:
    """With the box ticked the SHA secret goes in; the client secret once it is at hand after a refresh."""
    desk.choose("try_it_client", BUREAU)
    desk.choose("try_it_purpose", "Subscribe to births")
    assert not desk.sees("try_it_keys_button")
    desk.click("with_secrets_box")
    assert "left out" in desk.text("secrets_note")
    assert CLIENT_SECRET_PLACE in desk.code
    assert SHA_SECRET_PLACE not in desk.code
    desk.click("copy_snippet_button")
    copied = QGuiApplication.clipboard().text()
    assert "crvs_test_sha_" in copied
    assert CLIENT_SECRET_PLACE in copied

    desk.click("try_it_keys_button")
    desk.click("refresh_button")
    desk.click("grace_day_radio")
    desk.click("confirm")
    desk.click("client_secret_copy")
    secret = QGuiApplication.clipboard().text()
    desk.click("close_keys_button")
    desk.qtbot.waitUntil(lambda: desk.code.count(MASK) == 2)
    assert not desk.sees("try_it_keys_button")
    desk.click("copy_snippet_button")
    copied = QGuiApplication.clipboard().text()
    assert secret in copied
    assert "crvs_test_sha_" in copied
    assert desk.clipboard.seconds_left > 0
    assert "30 s" in desk.toast()
    assert "crvs_test" not in desk.code
    assert [entry.details["secret"] for entry in desk.entries(AuditAction.SNIPPET_COPIED)] == [True, True]


def test_a_secret_at_hand_is_forgotten_with_its_client_with_the_lock_and_with_a_refresh_elsewhere(desk: Desk) -> None:
    """It is there for what one is doing now, and no longer than it works."""
    desk.click("with_secrets_box")
    hospital = desk.client(HOSPITAL).client_id

    def hold() -> None:
        desk.widget.hold(desk.services.clients.refresh_secret(desk.session, hospital))
        desk.settle()
        assert MASK in desk.code

    hold()
    desk.choose("try_it_client", BUREAU)
    desk.choose("try_it_client", HOSPITAL)
    assert CLIENT_SECRET_PLACE in desk.code
    hold()
    desk.widget.forget_secrets()
    assert CLIENT_SECRET_PLACE in desk.code
    hold()
    desk.services.clients.refresh_secret(desk.session, hospital)
    desk.widget.refresh()
    desk.settle()
    assert CLIENT_SECRET_PLACE in desk.code


@pytest.mark.parametrize("with_secrets", [False, True])
def test_a_postman_environment_is_exported(desk: Desk, tmp_path: Path, with_secrets: bool) -> None:
    """With the secrets that are at hand when asked for; the toast names the file."""
    desk.choose("try_it_client", BUREAU)
    if with_secrets:
        desk.click("with_secrets_box")
    desk.click("export_postman_button")
    dialog = desk.find("postman_file_dialog")
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Statistics-bureau.postman_environment.json"
    path = tmp_path / "bureau.json"
    desk.save_as(path)
    found = {value["key"]: value["value"] for value in json.loads(path.read_text(encoding="utf-8"))["values"]}
    assert (found["auth"], found["client_secret"]) == (ADDRESS, "")
    assert found["sha_secret"].startswith("crvs_test_sha_" if with_secrets else "")
    assert bool(found["sha_secret"]) == with_secrets
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert desk.toast() == "Exported to bureau.json"
    (entry,) = desk.entries(AuditAction.ENVIRONMENT_EXPORTED)
    assert entry.details == {"file": "bureau.json", "secret": with_secrets}


def test_an_export_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    """And nothing is lost."""
    desk.click("export_postman_button")
    dialog = desk.find("postman_file_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(desk.services.workspace.path))  # past the dialog's own question
    dialog.reject()
    desk.settle()
    assert "workspace" in desk.toast()
    assert desk.services.workspace.path.exists()
    assert desk.client(HOSPITAL)


def test_clients_that_come_and_go_are_followed(desk: Desk) -> None:
    """What is chosen stays; when it is deleted, the first one is chosen; without any it says what to do."""
    desk.choose("try_it_client", BUREAU)
    new = desk.services.clients.create_client(desk.session, NewClient("Aaa", ClientType.HEALTH)).client
    desk.widget.refresh()
    desk.settle()
    assert "Aaa" in desk.choices("try_it_client")
    assert desk.widget.client == desk.client(BUREAU)
    desk.widget.select(new.client_id)
    assert desk.widget.client == new
    desk.services.clients.delete(desk.session, new.client_id, "Aaa")
    desk.click("copy_snippet_button")
    assert "was deleted meanwhile" in desk.toast()
    desk.settle()
    assert desk.widget.client == desk.client(HOSPITAL)
    for client in desk.services.clients.list_clients(desk.session):
        desk.services.clients.delete(desk.session, client.client_id, client.name)
    desk.widget.refresh()
    desk.settle()
    assert desk.find("try_it_empty")


def test_nothing_of_a_copy_reaches_the_clipboard_of_a_locked_window(desk: Desk) -> None:
    """It was cleared when the window was locked."""
    QGuiApplication.clipboard().setText("before")
    desk.click("with_secrets_box")
    desk.find("copy_snippet_button").clicked.emit()  # type: ignore[attr-defined]
    ran = threading.Event()
    desk.tasks.submit(desk.widget, ran.set)
    assert ran.wait(20)  # the copy is done, and the window has not heard of it yet
    key = desk.session.key
    desk.session.set_key(None)
    desk.settle()
    assert QGuiApplication.clipboard().text() == "before"
    desk.session.set_key(key)


def test_no_secret_is_where_it_can_leak(desk: Desk) -> None:
    """Not in a tool tip, title or name, while one is at hand."""
    keys = desk.services.clients.refresh_secret(desk.session, desk.client(HOSPITAL).client_id)
    desk.widget.hold(replace(keys))
    desk.settle()
    desk.click("with_secrets_box")
    for widget in (desk.window, *desk.window.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.ToolTip))
        for text in (widget.toolTip(), widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()):
            assert keys.client_secret.reveal() not in text
    assert keys.client_secret.reveal() not in desk.code
