"""Projector mode: a class looks at the screen, and no secret can be read on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.projector import shown_key
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.fields import PasswordInput
from tests.gui.program import ADMIN, CTRL, PASSWORD, SHIFT, OpenProgram, Program, clipboard_text

P = Qt.Key.Key_P


def everything_said() -> str:
    """All that stands on the screen: labels, keys, inputs, tool tips and accessible names."""
    said = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit):
            said.append(widget.displayText())
        elif hasattr(widget, "text"):
            said.append(str(widget.text()))
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    return "\n".join(said).replace("\u200b", "")


def test_no_key_can_be_read_and_copying_goes_on(program: Program, training: Path) -> None:
    """The client secret that is shown this once and the SHA secret are dots; Copy says so and has the value."""
    program.start_signed_in(training, "j.campbell", "test")
    keys = program.create_client("Hospital")
    secret, sha = keys["client_secret_value"], keys["sha_secret_value"]
    assert secret in everything_said()
    program.key(P, CTRL | SHIFT)
    assert secret not in everything_said()
    assert sha not in everything_said()
    assert keys["client_id_value"] in everything_said()
    program.hand.click("client_secret_copy")
    assert clipboard_text() == secret
    assert program.text("client_secret_copy") == "Copied"
    value = program.hand.see("client_secret_value")
    value.setFocus(Qt.FocusReason.MouseFocusReason)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(value, Qt.Key.Key_C, CTRL)
    assert clipboard_text() == secret
    program.key(P, CTRL | SHIFT)
    assert secret in everything_said()
    program.copy_and_close_keys()


def test_a_revealed_secret_is_hidden_and_stays_so(program: Program, training: Path) -> None:
    """Its eye cannot be pressed meanwhile, and afterwards the secret has to be asked for again."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click_row("client_table", "Statistics bureau")
    program.key(Qt.Key.Key_R, CTRL)
    program.hand.click("sha_secret_show")
    sha = program.text("sha_secret_value")
    assert sha.startswith("crvs_test_sha_")
    program.key(P, CTRL | SHIFT)
    assert sha not in everything_said()
    eye = program.hand.see("sha_secret_show")
    assert not eye.isEnabled()
    assert eye.toolTip() == "Not in projector mode"
    program.key(P, CTRL | SHIFT)
    assert sha not in everything_said()
    program.hand.click("sha_secret_show")
    assert program.text("sha_secret_value") == sha


def test_recovery_code_and_passwords_cannot_be_read(program: Program) -> None:
    """A password that was made visible is dots again; the code of a new office workspace is dots from the beginning."""
    program.start()
    program.hand.click("office_button")
    program.fill_in(
        workspace_name_input="Office",
        full_name_input="Agnes Mwale",
        username_input=ADMIN,
        password_input=PASSWORD,
        repeat_password_input=PASSWORD,
    )
    line = program.hand.see("password_input")
    assert isinstance(line, PasswordInput)
    line.set_shown(True)
    assert PASSWORD in everything_said()
    program.key(P, CTRL | SHIFT)
    assert PASSWORD not in everything_said()
    line.set_shown(True)
    assert PASSWORD not in everything_said()
    program.hand.click("set_up_button")
    program.hand.see("recovery_page")
    assert set(program.text("recovery_code")) == {"•"}
    program.hand.click("copy_button")
    assert len(clipboard_text()) > 20
    assert clipboard_text() not in everything_said()


def test_letters_are_large_a_mark_says_it_is_on_and_the_next_start_is_without(
    open_program: OpenProgram, training: Path, theme: Theme
) -> None:
    """The menu entry is ticked; nothing of it is stored."""
    first = open_program()
    first.start_signed_in(training, "j.campbell", "test")
    assert not first.sees("projector_band")
    first.choose_in_menu_bar("projector_action")
    assert theme.text_scale == 1.5
    assert "Ctrl+Shift+P" in first.text("projector_text")
    assert first.window.projector.isChecked()
    first.choose_in_menu_bar("projector_action")
    assert theme.text_scale == 1.0
    assert not first.sees("projector_band")
    first.choose_in_menu_bar("projector_action")
    first.close_window()
    assert not theme.projecting
    assert "projector" not in (first.folder / "settings.ini").read_text()
    second = open_program()
    second.start(training)
    assert not second.sees("projector_band")


def test_ring_follows_the_pointer_and_lets_clicks_through(program: Program, training: Path) -> None:
    """Over the window and over a dialog."""
    program.start_signed_in(training, "j.campbell", "test")
    program.key(P, CTRL | SHIFT)
    _point_at(program.window, QPoint(300, 200))
    ring = program.hand.see("pointer_ring")
    assert ring.geometry().center() == QPoint(300, 200)
    button = program.hand.see("create_client_button")
    _point_at(program.window, button.mapTo(program.window, button.rect().center()))
    program.hand.click("create_client_button")
    dialog = program.hand.see("create_dialog")
    _point_at(dialog, QPoint(100, 60))
    ring = program.hand.see("pointer_ring")
    assert ring.window() is dialog
    program.key(Qt.Key.Key_Escape)
    program.hand.wait_gone("create_dialog")
    _point_at(program.window, QPoint(300, 200))
    assert program.hand.see("pointer_ring").window() is program.window


def _point_at(window: QWidget, place: QPoint) -> None:
    handle = window.windowHandle()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(window.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, event)


def test_shortcuts_are_shown_and_what_is_typed_never(program: Program, training: Path) -> None:
    """Tab, arrows and combinations stand at the foot of the window; letters and passwords do not."""
    program.start(training)
    program.hand.see("demo_users")
    program.key(P, CTRL | SHIFT)
    program.fill_in(username_input="j.campbell", password_input="test")
    assert not program.sees("pressed_keys")
    program.key(Qt.Key.Key_Return)
    program.hand.see("client_table")
    program.hand.settle()
    program.key(Qt.Key.Key_Down)
    program.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert program.text("pressed_keys_text").split() == ["Return", "Down", "Ctrl+Shift+N"]
    program.hand.type("name_input", "Hospital 7")
    program.key(Qt.Key.Key_Tab)
    assert program.text("pressed_keys_text").split()[-1] == "Tab"
    assert "Hospital" not in program.text("pressed_keys_text")


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "shown"),
    [
        (Qt.Key.Key_A, "", "a", ""),
        (Qt.Key.Key_1, "", "1", ""),
        (Qt.Key.Key_Space, "", " ", ""),
        (Qt.Key.Key_Q, "Ctrl Alt", "@", ""),  # AltGr
        (Qt.Key.Key_V, "Ctrl", "\x16", "Ctrl+V"),
        (Qt.Key.Key_Backspace, "", "\b", "Backspace"),
        (Qt.Key.Key_Left, "", "", "Left"),
        (Qt.Key.Key_Backtab, "Shift", "\t", "Shift+Tab"),
        (Qt.Key.Key_Shift, "Shift", "", ""),
    ],
)
def test_what_of_a_text_field_is_shown(
    qtbot: QtBot, theme: Theme, key: Qt.Key, modifiers: str, text: str, shown: str
) -> None:
    """No character ever; of a password field only the keys that leave it."""
    by_name = {"Ctrl": CTRL, "Shift": SHIFT, "Alt": Qt.KeyboardModifier.AltModifier}
    held = Qt.KeyboardModifier.NoModifier
    for name in modifiers.split():
        held |= by_name[name]
    line, password, label = QLineEdit(), PasswordInput(), QLabel()
    for widget in (line, password, label):
        qtbot.addWidget(widget)
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    assert shown_key(event, line) == shown
    assert shown_key(event, password) == (shown if shown == "Shift+Tab" else "")
    assert shown_key(event, label) == ("Space" if text == " " else "Ctrl+Alt+Q" if text == "@" else shown)
