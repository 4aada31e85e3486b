"""Icons in the theme's colours, sharp at every scale factor."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from crvs_desktop.ui import svg
from crvs_desktop.ui.theme import Theme

DISABLED_OPACITY = 0.5
# They point where one reads to, or stand at the side where a line begins.
MIRRORED = frozenset({"arrow-left", "arrow-right", "caret-right", "list-checks", "paper-plane-tilt", "sign-out"})


def icon(name: str, color_name: str = "primary", size: int = 20) -> QIcon:
    """The bundled icon `name`, `size` px large at most. It follows a change of theme by itself.

    Raises FileNotFoundError for an icon that is not bundled, KeyError for a colour the theme does not have."""
    svg.tinted(name, "")
    Theme.of().color(color_name)
    return QIcon(_TintedSvg(name, color_name, size))


def app_icon() -> QIcon:
    """The program's own icon, for windows and task bars."""
    renderer = QSvgRenderer(svg.tinted("app", ""))
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made


def pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name`, `size` device-independent px large, drawn for a screen of `ratio` pixels each."""
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    pixels = max(1, round(size * ratio))
    return _rendered(svg.at_size(name, size), color.name(QColor.NameFormat.HexArgb), pixels, ratio, mirrored)


@lru_cache(maxsize=256)
def _rendered(name: str, argb: str, pixels: int, ratio: float, mirrored: bool) -> QPixmap:
    color = QColor(argb)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(color.alphaF())
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    QSvgRenderer(svg.tinted(name, color.name())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _TintedSvg(QIconEngine):
    """Asks the theme for its colour whenever it is drawn, so no widget has to set its icons again."""

    def __init__(self, name: str, color_name: str, size: int) -> None:
        super().__init__()
        self._name = name
        self._color_name = color_name
        self._size = size

    def clone(self) -> QIconEngine:
        return _TintedSvg(self._name, self._color_name, self._size)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height(), Theme.of().px(self._size))
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        target = QRect(0, 0, side, side)
        target.moveCenter(rect.center())
        # device() would tell too, but to give it to Python every class of Qt is looked at, once, while painting.
        picture = pixmap(self._name, self._color(mode), side, painter.deviceTransform().m11())
        painter.drawPixmap(target, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is in device-independent pixels (in Qt before 6.8 it was not)."""
        return pixmap(self._name, self._color(mode), min(size.width(), size.height()), scale)

    def _color(self, mode: QIcon.Mode) -> QColor:
        color = Theme.of().color(self._color_name)
        if mode == QIcon.Mode.Disabled:
            color.setAlphaF(DISABLED_OPACITY)
        return color
