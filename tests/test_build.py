"""What a build says of itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from crvs_desktop import __version__, build

ROOT = Path(__file__).parents[1]


def test_the_build_date_is_what_packaging_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that runs from its source has none; a built one has the day of its commit."""
    assert build.build_date() is None
    monkeypatch.setattr(build, "DATE_FILE", tmp_path / "build-date.txt")
    build.DATE_FILE.write_text("2026-11-24\n")
    assert build.build_date() == "2026-11-24"


def test_the_version_is_written_in_one_place() -> None:
    """Whatever else needs it reads it from `crvs_desktop/__init__.py`."""
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["dynamic"] == {
        "version": {"attr": "crvs_desktop.__version__"}
    }
    files = [path for folder in ("crvs_desktop", "packaging") for path in (ROOT / folder).rglob("*.*")]
    written = [
        path.relative_to(ROOT).as_posix()
        for path in files
        if path.suffix not in (".pyc", ".lock") and f'"{__version__}"' in path.read_text("utf-8")
    ]
    assert written == ["crvs_desktop/__init__.py"]
