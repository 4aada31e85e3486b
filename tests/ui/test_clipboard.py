from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.clipboard import ClipboardGuard, secret_hints

SECRET = "crvs_test_cs_0123456789abcdefghijklmnopqrstuvwxyz"


@pytest.fixture
def guard(qapp: QGuiApplication) -> ClipboardGuard:
    return ClipboardGuard(clear_after_s=3)


def clipboard_text() -> str:
    return QGuiApplication.clipboard().text()


def pass_second(guard: ClipboardGuard) -> None:
    guard.findChild(QTimer).timeout.emit()


def test_secret_is_on_the_clipboard_and_marked(guard: ClipboardGuard) -> None:
    """It can be pasted, and clipboard managers of this platform are told not to keep it."""
    guard.copy_secret(SECRET)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == SECRET
    for name, value in secret_hints(sys.platform).items():
        assert bytes(data.data(name).data()) == value
    guard.clear_now()


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("linux", "x-kde-passwordManagerHint"),
        ("darwin", "application/x-nspasteboard-concealed-type"),
        ("win32", 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"'),
    ],
)
def test_each_platform_has_its_own_mark(platform: str, name: str) -> None:
    """The marks are those that the platform's clipboard managers look for."""
    assert name in secret_hints(platform)


def test_countdown_is_told_and_ends_with_an_empty_clipboard(qtbot: QtBot, guard: ClipboardGuard) -> None:
    """Three seconds are told as 3, 2, 1; then the value is gone and `cleared` says so once."""
    ticks: list[int] = []
    cleared: list[bool] = []
    guard.tick.connect(ticks.append)
    guard.cleared.connect(lambda: cleared.append(True))
    guard.copy_secret(SECRET)
    for _ in range(3):
        pass_second(guard)
    assert ticks == [3, 2, 1]
    assert cleared == [True]
    assert clipboard_text() == ""


def test_the_clock_drives_the_countdown(qtbot: QtBot) -> None:
    """Without anybody's help the clipboard is empty a second after a copy with a countdown of one."""
    guard = ClipboardGuard(clear_after_s=1)
    with qtbot.waitSignal(guard.cleared, timeout=3000):
        guard.copy_secret(SECRET)
    assert clipboard_text() == ""


def test_copying_again_starts_the_countdown_anew(guard: ClipboardGuard) -> None:
    """The second secret has its full time."""
    guard.copy_secret("first")
    pass_second(guard)
    pass_second(guard)
    guard.copy_secret(SECRET)
    assert guard.seconds_left == 3
    pass_second(guard)
    assert clipboard_text() == SECRET
    guard.clear_now()


def test_what_somebody_else_copied_is_left_alone(guard: ClipboardGuard) -> None:
    """When the countdown ends the clipboard is cleared only if it still holds our value."""
    guard.copy_secret(SECRET)
    QGuiApplication.clipboard().setText("a shopping list")
    for _ in range(3):
        pass_second(guard)
    assert clipboard_text() == "a shopping list"


def test_clear_now_empties_it_at_once(guard: ClipboardGuard) -> None:
    """On lock, sign-out and quit nothing waits for the countdown."""
    guard.copy_secret(SECRET)
    guard.clear_now()
    assert clipboard_text() == ""
    assert guard.seconds_left == 0


def test_clear_now_without_a_copy_touches_nothing(guard: ClipboardGuard) -> None:
    """A lock does not take away what the person copied elsewhere."""
    QGuiApplication.clipboard().setText("a shopping list")
    guard.clear_now()
    assert clipboard_text() == "a shopping list"


def test_plain_text_stays(guard: ClipboardGuard) -> None:
    """A Client ID is no secret: not marked, not cleared, and it ends the countdown of a secret before it."""
    guard.copy_secret(SECRET)
    guard.copy_plain("1084ab68-fc4e-4e8f-8868-d80850d7a2c7")
    data = QGuiApplication.clipboard().mimeData()
    assert not any(data.hasFormat(name) for name in secret_hints(sys.platform))
    assert guard.seconds_left == 0
    guard.clear_now()
    assert clipboard_text() == "1084ab68-fc4e-4e8f-8868-d80850d7a2c7"


def test_guard_keeps_no_copy(guard: ClipboardGuard) -> None:
    """The guard recognises the value by its hash; the value itself is in none of its attributes."""
    guard.copy_secret(SECRET)
    assert not any(SECRET in str(value) for value in vars(guard).values())
    guard.clear_now()
