"""The bundled SVG icons, read once and tinted as text."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from crvs_desktop.ui import resources

SMALL_PX = 24


def tinted(name: str, color: str) -> bytes:
    """The icon `name` with its strokes in `color` (any SVG colour). Raises FileNotFoundError if not bundled."""
    return _source(name).replace("currentColor", color).encode()


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
