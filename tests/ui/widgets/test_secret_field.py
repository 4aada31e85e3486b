from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.clipboard import ClipboardGuard, secret_hints
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import LinkButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.key_text import KeyText
from crvs_desktop.ui.widgets.secret_field import SecretRow

SECRET = "crvs_test_cs_" + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7" + "aB3dE6gH9jK2mN5pQ8sT1v"
assert len(SECRET) == 62


@pytest.fixture
def guard(qapp: QGuiApplication) -> ClipboardGuard:
    return ClipboardGuard()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Dialog:
    dialog = Dialog("DHIS2")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def row(qtbot: QtBot, dialog: Dialog, guard: ClipboardGuard) -> SecretRow:
    row = SecretRow("Client Secret", "client_secret", guard, secret=True)
    row.set_value(SECRET)
    dialog.body.addWidget(row)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return row


def button(row: SecretRow, part: str) -> QPushButton:
    return row.findChild(QPushButton, f"client_secret_{part}")


def text(row: SecretRow) -> KeyText:
    return row.findChild(KeyText)


def test_whole_value_fits_on_two_lines(qtbot: QtBot, row: SecretRow, theme: Theme) -> None:
    """A test secret of 62 letters is to be read whole in a dialog of 512, also with larger letters."""
    widget = text(row)
    assert row.shown_text() == SECRET
    assert widget.height() >= widget.heightForWidth(widget.width())
    assert widget.heightForWidth(widget.width()) <= 2 * 24
    theme.set_text_scale(1.5)
    qtbot.waitUntil(lambda: widget.height() >= widget.heightForWidth(widget.width()))
    assert row.window().rect().contains(widget.mapTo(row.window(), QPoint(widget.width(), widget.height())))


def test_copy_goes_through_the_guard(qtbot: QtBot, row: SecretRow, guard: ClipboardGuard) -> None:
    """The value is on the clipboard, marked, its countdown runs, and the button says Copied for 3 s."""
    copy = button(row, "copy")
    width = copy.width()
    assert copy.text() == "Copy"
    with qtbot.waitSignal(row.copied):
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == SECRET
    assert all(data.hasFormat(name) for name in secret_hints(sys.platform))
    assert guard.seconds_left == 30
    assert copy.text() == "Copied"
    assert copy.width() == width
    timer = row.findChild(QTimer)
    assert timer.interval() == 3000
    timer.timeout.emit()
    assert copy.text() == "Copy"
    guard.clear_now()


def test_client_id_is_copied_plainly(qtbot: QtBot, dialog: Dialog, guard: ClipboardGuard, theme: Theme) -> None:
    """What is no secret is not cleared from the clipboard."""
    row = SecretRow("Client ID", "client_id", guard, secret=False)
    row.set_value("1084ab68-fc4e-4e8f-8868-d80850d7a2c7")
    dialog.body.addWidget(row)
    dialog.open()
    QTest.mouseClick(row.findChild(QPushButton, "client_id_copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "1084ab68-fc4e-4e8f-8868-d80850d7a2c7"
    assert guard.seconds_left == 0


def test_masked_value_is_not_on_the_screen_until_asked_for(qtbot: QtBot, row: SecretRow) -> None:
    """Masked, shown, masked again; the bullets do not tell how long it is, and Copy works all the same."""
    row.set_value(SECRET, masked=True)
    masked = row.shown_text()
    assert set(masked).isdisjoint(SECRET)
    assert len(masked) != len(SECRET)
    show = button(row, "show")
    assert show.isVisible()
    assert show.accessibleName() == "Show Client Secret"
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert row.shown_text() == SECRET
    assert show.accessibleName() == "Hide Client Secret"
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert row.shown_text() == masked
    row.set_value(SECRET)
    assert not show.isVisible()


def test_value_can_be_selected_with_the_mouse_and_copied(qtbot: QtBot, row: SecretRow, guard: ClipboardGuard) -> None:
    """A drag marks a part, a double click the whole; the copy key goes through the guard."""
    widget = text(row)
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert widget.selected_text() == SECRET
    widget.setFocus()
    with qtbot.waitSignal(row.copied):
        QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == SECRET
    assert guard.seconds_left == 30
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    QTest.mouseMove(widget, QPoint(100, 8))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(100, 8))
    part = widget.selected_text()
    assert part
    assert SECRET.startswith(part)
    guard.clear_now()


def test_masked_value_cannot_be_selected(qtbot: QtBot, row: SecretRow, guard: ClipboardGuard) -> None:
    """What is hidden is not given away by marking it."""
    row.set_value(SECRET, masked=True)
    widget = text(row)
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert widget.selected_text() == ""


def test_clear_leaves_nothing(qtbot: QtBot, row: SecretRow) -> None:
    """An emptied row shows and copies nothing."""
    row.clear()
    assert row.value() == row.shown_text() == ""
    assert not button(row, "copy").isEnabled()


@pytest.mark.parametrize("masked", [False, True])
def test_value_is_nowhere_in_the_accessibility_tree(qtbot: QtBot, row: SecretRow, masked: bool) -> None:
    """No name, description, value or tool tip holds it: a screen reader reads the label."""
    row.set_value(SECRET, masked=masked)
    told = []

    def listen(item: QAccessibleInterface) -> None:
        told.extend(item.text(kind) for kind in QAccessible.Text if kind != QAccessible.Text.UserText)
        if item.textInterface() is not None:
            told.append(item.textInterface().text(0, item.textInterface().characterCount()))
        for number in range(item.childCount()):
            if item.child(number) is not None:
                listen(item.child(number))

    listen(QAccessible.queryAccessibleInterface(row.window()))
    told += [widget.toolTip() for widget in QApplication.allWidgets()]
    assert any("Client Secret" in part for part in told)
    assert not any(SECRET[:20] in part for part in told)


def test_action_stands_where_the_value_would_be(qtbot: QtBot, row: SecretRow) -> None:
    """Later the secret is gone for good, and Refresh is offered in its place."""
    refresh = LinkButton("Refresh")
    row.set_action_instead(refresh)
    qtbot.waitUntil(refresh.isVisible)
    assert row.value() == ""
    hidden = [text(row), button(row, "copy"), button(row, "show")]
    assert not any(widget.isVisible() for widget in hidden)
    assert refresh.mapTo(row, QPoint()).x() == 0


def test_right_to_left_keeps_the_key_readable(qtbot: QtBot, row: SecretRow, qapp: QApplication, theme: Theme) -> None:
    """The row is mirrored; the key itself still reads from left to right."""

    def columns_with_ink(widget: QWidget) -> list[int]:
        image = widget.grab().toImage()
        ground = theme.color("surface").name()
        return [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).name() != ground for y in range(image.height()))
        ]

    row.set_value("ab")
    assert columns_with_ink(text(row))[0] < 10
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: text(row).x() > button(row, "copy").x())
    assert columns_with_ink(text(row))[-1] > text(row).width() - 10
