"""What the installed package holds."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_package_is_named_in_the_build():
    """A folder of the program that is not named in pyproject.toml would be missing from the installed program."""
    named = set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"])
    found = {".".join(file.parent.relative_to(ROOT).parts) for file in (ROOT / "crvs_desktop").rglob("__init__.py")} | {
        "crvs_desktop.resources"
    }
    assert named == found
