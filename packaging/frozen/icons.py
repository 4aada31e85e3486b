"""Draw an SVG as PNG files of several sizes: `icons.py SVG FOLDER SIZE...` writes FOLDER/SIZE.png."""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(renderer: QSvgRenderer, size: int, path: Path) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    if not image.save(str(path)):
        raise SystemExit(f"{path} could not be written")


def main(words: list[str]) -> None:
    renderer = QSvgRenderer(QByteArray(Path(words[0]).read_bytes()))
    for size in map(int, words[2:]):
        draw(renderer, size, Path(words[1]) / f"{size}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
