"""The bundled SVG icons, read once and tinted as text."""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

from PySide6.QtCore import qRegisterResourceData

from crvs_desktop.ui import resources

SMALL_PX = 24
FORMAT = 1  # of Qt's resources
IS_FOLDER, NO_COUNTRY, LANGUAGE_C = 2, 0, 1
_registered: list[tuple[bytes, bytes, bytes]] = []  # Qt reads them where they are


def tinted(name: str, color: str) -> bytes:
    """The icon `name` with its strokes in `color` (any SVG colour). Raises FileNotFoundError if not bundled."""
    return _source(name).replace("currentColor", color).encode()


@cache
def path_of(name: str, color: str) -> str:
    """Where style sheets find the icon `name` in `color` (`#rrggbb`): they take pictures from files only. It is one of
    Qt's resources, in memory, so that nothing is left on the disk when the program is killed.

    Source: Qt 6, `qresource.cpp`: a tree with one folder and one file in it, names with their hashes, and data."""
    file_name = f"{name}-{color.removeprefix('#')}.svg"
    tree = struct.pack(">IHII", 0, IS_FOLDER, 1, 1) + struct.pack(">IHHHI", 0, 0, NO_COUNTRY, LANGUAGE_C, 0)
    names = struct.pack(">HI", len(file_name), _hash(file_name)) + file_name.encode("utf-16-be")
    content = tinted(name, color)
    parts = tree, names, struct.pack(">I", len(content)) + content
    _registered.append(parts)
    qRegisterResourceData(FORMAT, *parts)
    return f":/{file_name}"


def _hash(file_name: str) -> int:
    """The one by which Qt looks for names."""
    found = 0
    for character in file_name:
        found = (found << 4) + ord(character)
        found = (found ^ (found & 0xF0000000) >> 23) & 0x0FFFFFFF
    return found


@cache
def at_size(name: str, size_px: int) -> str:
    """The weight of the icon `name` that suits `size_px`: strokes made for 32 px look faint when small."""
    bold = f"{name}-bold"
    return bold if size_px <= SMALL_PX and _folder().joinpath(f"{bold}.svg").is_file() else name


@cache
def _source(name: str) -> str:
    return _folder().joinpath(f"{name}.svg").read_text("utf-8")


def _folder() -> Path:
    return resources.folder("icons")
