from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.toasts import SHOWN_MS, ToastHost


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    window.resize(800, 600)
    QLineEdit("kept", window).setObjectName("line")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def host(window: QWidget) -> ToastHost:
    return ToastHost(window)


def test_toast_stands_at_the_foot_in_the_middle(qtbot: QtBot, window: QWidget, host: ToastHost) -> None:
    """48 high, centred, and it stays so when the window changes its size."""
    host.show_toast("DHIS2 deactivated")
    toast = host.toast
    assert toast.isVisible()
    assert toast.findChild(QLabel, "toast_text").text() == "DHIS2 deactivated"
    for size in ((800, 600), (1000, 500)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])
        assert toast.height() == 48
        assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
        assert 0 < window.height() - toast.geometry().bottom() < 40


def test_long_text_wraps_within_the_window(qtbot: QtBot, window: QWidget, host: ToastHost) -> None:
    """Nothing of what it says is cut off."""
    host.show_toast("The list could not be written because the disk is full. " * 4, "negative")
    toast = host.toast
    assert window.rect().contains(toast.geometry())
    label = toast.findChild(QLabel, "toast_text")
    assert toast.height() > 48
    assert label.height() >= label.heightForWidth(label.width())


def test_toast_goes_after_eight_seconds(qtbot: QtBot, host: ToastHost) -> None:
    """Its time is 8 s; then it is gone."""
    host.show_toast("DHIS2 deactivated")
    toast = host.toast
    timer = toast.findChild(QTimer)
    assert timer.isActive()
    assert timer.interval() == SHOWN_MS == 8000
    timer.timeout.emit()
    qtbot.waitUntil(lambda: not isValid(toast))
    assert host.toast is None


def test_toast_waits_while_the_mouse_is_on_it(qtbot: QtBot, host: ToastHost) -> None:
    """Nobody is hurried in reading."""
    host.show_toast("DHIS2 deactivated")
    toast = host.toast
    place = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert not toast.findChild(QTimer).isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.findChild(QTimer).isActive()


def test_dismissing_changes_nothing_else(qtbot: QtBot, window: QWidget, host: ToastHost) -> None:
    """The cross takes the toast away; focus and content of the window stay."""
    line = window.findChild(QLineEdit, "line")
    line.setFocus()
    host.show_toast("DHIS2 deactivated")
    toast = host.toast
    QTest.mouseClick(toast.findChild(QPushButton, "toast_dismiss"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(toast))
    assert line.text() == "kept"
    assert window.focusWidget() is line


def test_new_toast_takes_the_place_of_the_old(qtbot: QtBot, window: QWidget, host: ToastHost) -> None:
    """One at a time, and never two on top of each other."""
    host.show_toast("first")
    first = host.toast
    host.show_toast("second", "info")
    qtbot.waitUntil(lambda: not isValid(first))
    toasts = window.findChildren(QWidget, "toast")
    assert [toast.text() for toast in toasts] == ["second"]
