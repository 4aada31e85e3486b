"""The whole program in its real window, signed in to a fresh training workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTableView, QWidget
    from pytestqt.qtbot import QtBot

    from crvs_desktop.domain.audit import AuditEntry, AuditFilter
    from crvs_desktop.domain.clients import Client
    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.shell.main_window import MainWindow
    from crvs_desktop.ui.theme import Theme
    from crvs_desktop.ui.tour.hand import Hand


@dataclass
class Program:
    """The window, a hand to use it with, and the file as another program sees it."""

    window: MainWindow
    hand: Hand
    services: Services
    session: Session
    folder: Path

    def client(self, name: str) -> Client:
        return next(client for client in self.services.clients.list_clients(self.session) if client.name == name)

    def client_names(self) -> list[str]:
        return [client.name for client in self.services.clients.list_clients(self.session)]

    def entries(self, wanted: AuditFilter) -> list[AuditEntry]:
        """The wanted entries, newest last."""
        return self.services.audit.entries(self.session, self.services.audit.matching(self.session, wanted)[-500:])

    def shown(self, table_name: str) -> list[str]:
        """What the first column of a table shows."""
        table: QTableView = self.hand.see(table_name)  # type: ignore[assignment]
        model = table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def text(self, name: str) -> str:
        """What a label, input or pill says."""
        widget: QWidget = self.hand.see(name)
        return str(widget.text())  # type: ignore[attr-defined]

    def toast(self) -> str:
        toast = self.window.toasts.toast
        return toast.text() if toast is not None else ""


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Program]:
    """Signed in as Jonathan Campbell through the sign-in page; closed at the end as a person would."""
    from PySide6.QtCore import Qt

    from crvs_desktop.app import make_backend, make_window
    from crvs_desktop.services import open_services
    from crvs_desktop.ui.settings import Settings
    from crvs_desktop.ui.tour.hand import Hand
    from tests.workspaces import ENVIRONMENT, copy_training

    folder = tmp_path / "office"
    path = copy_training(folder / "training.crvs")
    settings = Settings(folder / "settings.ini")
    settings.theme = "light"
    settings.language = "en"
    window, lifecycle = make_window(qapp, settings, make_backend(folder, folder, ENVIRONMENT))
    window.show()
    lifecycle.start(path)
    hand = Hand(window)
    hand.click_row("demo_users", "Jonathan Campbell")
    hand.type("password_input", "test")
    hand.press(Qt.Key.Key_Return)
    hand.see("client_table")
    services = open_services(path, ENVIRONMENT)
    session = services.sessions.sign_in("j.campbell", "test", "other program")
    yield Program(window, hand, services, session, folder)
    window.close_dialogs()
    window.close()
    window.deleteLater()
    services.workspace.close()
