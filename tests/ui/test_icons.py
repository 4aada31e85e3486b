from __future__ import annotations

import gc
import re
from importlib import resources

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.icons import icon, pixmap
from crvs_desktop.ui.theme import Theme


def strongest(image: QImage) -> tuple[int, int, int]:
    """The colour of the pixel that covers most."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    color = max(pixels, key=lambda pixel: pixel.alpha())
    return (color.red(), color.green(), color.blue())


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icon_is_drawn_for_the_screen_it_is_on(theme: Theme, ratio: float) -> None:
    """At every scale factor the picture has as many pixels as the screen shows, not stretched ones."""
    picture = icon("plus").pixmap(QSize(20, 20), ratio)
    assert picture.width() == round(20 * ratio)
    assert picture.devicePixelRatio() == ratio
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


def test_icon_has_the_colour_of_the_theme_and_follows_it(theme: Theme) -> None:
    """An icon that was made once is right after a change of theme."""
    plus = icon("plus", "primary", 20)

    def drawn() -> tuple[int, int, int]:
        return strongest(plus.pixmap(QSize(20, 20), 1.0).toImage())

    light = theme.color("primary")
    assert drawn() == pytest.approx((light.red(), light.green(), light.blue()), abs=3)
    theme.set_mode("dark")
    dark = theme.color("primary")
    assert drawn() == pytest.approx((dark.red(), dark.green(), dark.blue()), abs=3)


def test_disabled_icon_is_fainter(theme: Theme) -> None:
    """What cannot be pressed looks so."""
    plus = icon("plus")

    def cover(mode: QIcon.Mode) -> int:
        image = plus.pixmap(QSize(20, 20), 1.0, mode).toImage()
        return max(image.pixelColor(x, 10).alpha() for x in range(20))

    assert cover(QIcon.Mode.Disabled) < cover(QIcon.Mode.Normal)


def test_every_bundled_icon_can_be_drawn(theme: Theme) -> None:
    """No icon file is broken or empty, and each takes its colour from the theme."""
    folder = resources.files("crvs_desktop.resources").joinpath("icons")
    names = [
        file.name.removesuffix(".svg")
        for file in folder.iterdir()
        if file.name.endswith(".svg") and "currentColor" in file.read_text("utf-8")
    ]
    assert names
    red = theme.color("negative")
    for name in names:
        image = pixmap(name, red, 32).toImage()
        assert strongest(image) == pytest.approx((red.red(), red.green(), red.blue()), abs=6), name


def test_unknown_icon_or_colour_is_a_mistake(theme: Theme) -> None:
    """A mistyped name is noticed where it is written."""
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
    with pytest.raises(KeyError):
        icon("plus", "no-such-colour")


def test_icons_outlive_python_names(qtbot: QtBot, theme: Theme) -> None:
    """Qt may copy, draw and drop icons long after Python let go of them."""
    buttons = [QPushButton("x") for _ in range(50)]
    for button in buttons:
        qtbot.addWidget(button)
        button.setIcon(icon("copy"))
        button.setIcon(QIcon(button.icon()))
    gc.collect()
    theme.set_mode("dark")
    for button in buttons:
        assert not button.grab().isNull()


def test_icons_of_the_style_sheet_lie_in_memory(theme: Theme, qapp: QApplication) -> None:
    """A program that is killed leaves no file of them; each can be drawn, in either theme."""
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        paths = set(re.findall(r"url\((.*?)\)", qapp.styleSheet()))
        assert len(paths) > 5
        for path in paths:
            assert path.startswith(":/")
            assert not QImage(path).isNull()
