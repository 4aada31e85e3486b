"""Where the fonts, icons and styles are."""

from functools import cache
from importlib import import_module
from pathlib import Path


@cache
def folder(name: str) -> Path:
    """Return a folder of the resources. `importlib.resources` finds it too, and takes milliseconds of every start."""
    return Path(str(import_module("crvs_desktop.resources").__file__)).with_name(name)
