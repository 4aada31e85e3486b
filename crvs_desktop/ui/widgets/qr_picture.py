"""A text as a QR picture, for cameras."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crvs_desktop.ui.theme import Theme

MODULE_PX = 5
QUIET_MODULES = 4  # around the picture. Source: ISO/IEC 18004, section 5.3.8


def qr_image(text: str) -> QImage:
    """Return the picture, a pixel for each module, dark on light in every theme: cameras expect it so."""
    import segno

    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix_iter(border=QUIET_MODULES)]
    theme = Theme.of()
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(theme.color("qr_light"))
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.setPixelColor(x, y, theme.color("qr_dark"))
    return image


class QrPicture(QWidget):
    """`accessible_name` says what the picture holds."""

    def __init__(self, text: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = qr_image(text)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._image.size() * MODULE_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        # Whole pixels for each module, or the camera sees stripes.
        scale = max(1, int(self.width() * self.devicePixelRatioF()) // self._image.width())
        side = self._image.width() * scale
        picture = self._image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        QPainter(self).drawImage(0, 0, picture)
