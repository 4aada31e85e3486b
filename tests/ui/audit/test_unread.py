"""What stands on the screen when the audit cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from crvs_desktop.ui.audit.page import AuditPage
from crvs_desktop.ui.audit.pane import AuditPane
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from .conftest import Desk


def page_of(desk: Desk, window: QWidget) -> QWidget:
    services = desk.services
    toasts = ToastHost(window)
    return AuditPage(
        services.audit,
        services.export,
        services.checkpoints,
        services.reports,
        "HQ",
        desk.session,
        desk.tasks,
        desk.tasks,
        toasts,
        window,
    )


def pane_of(desk: Desk, window: QWidget) -> QWidget:
    return AuditPane(desk.services.audit, desk.session, desk.tasks, window)


@pytest.mark.parametrize(
    ("make", "state", "table"),
    [(page_of, "audit_unread_state", "audit_table"), (pane_of, "pane_unread_state", "pane_table")],
)
def test_it_says_why_and_tries_again(
    make_desk: Callable[[int], Desk], make: Callable[[Desk, QWidget], QWidget], state: str, table: str
) -> None:
    """A locked session reads nothing: the sentence says so, and Try again works once it is unlocked."""
    desk = make_desk(0)
    desk.services.sessions.lock(desk.session)
    window = QWidget()
    desk.qtbot.addWidget(window)
    window.resize(900, 700)
    part = make(desk, window)
    part.resize(window.size())
    window.show()
    unread, view = part.findChild(QWidget, state), part.findChild(QTableView, table)
    assert unread is not None
    assert view is not None
    desk.qtbot.waitUntil(unread.isVisible)
    said = unread.findChild(QWidget, "empty_text")
    assert said is not None
    assert "locked" in said.property("text")
    desk.services.sessions.unlock(desk.session, "test")
    again = unread.findChild(QPushButton, "empty_action")
    assert again is not None
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: view.isVisible() and view.model().index(0, 0).data() == "Unlocked")
