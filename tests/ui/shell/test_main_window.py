"""The window on the screen it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.main_window import FIRST_SIZE, MainWindow
from crvs_desktop.ui.theme import Theme


@pytest.fixture
def make_window(theme: Theme, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Makes a window as the program does, with what the one before it left in the settings."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        made.append(MainWindow(Settings(tmp_path / "settings.ini")))
        return made[-1]

    yield make
    for window in made:
        window.close_for_good()
        window.deleteLater()


def test_the_first_window_fits_a_small_screen(make_window: Callable[[], MainWindow]) -> None:
    """As large as it is made for, but nothing of it beyond the screen; the off-screen one is 800 by 800."""
    window = make_window()
    screen = window.screen().availableGeometry()
    assert not screen.contains(QRect(screen.topLeft(), FIRST_SIZE))
    window.fit_screen()
    window.show()
    assert window.width() == screen.width()
    assert window.height() < screen.height()


def test_a_window_left_on_a_larger_screen_comes_back_whole(make_window: Callable[[], MainWindow]) -> None:
    """Somebody took the screen away, or made everything larger."""
    first = make_window()
    first.setMinimumSize(1, 1)
    first.setGeometry(500, 600, 700, 600)
    first.close_for_good()
    second = make_window()
    second.fit_screen()
    second.show()
    assert second.screen().availableGeometry().contains(second.geometry())
