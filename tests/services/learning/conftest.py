"""A training workspace with somebody who learns, and lessons that a test writes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crvs_desktop.services.environment import Environment
from tests.services.conftest import Clock, cheap_environment

WriteLesson = Callable[[str, str], Path]


@pytest.fixture
def lessons_folder(tmp_path: Path) -> Path:
    """Where a ministry puts its own."""
    folder = tmp_path / "lessons"
    folder.mkdir()
    return folder


@pytest.fixture
def environment(clock: Clock, lessons_folder: Path) -> Environment:
    return replace(cheap_environment(clock), lessons_folder=lambda: lessons_folder)


@pytest.fixture
def write_lesson(lessons_folder: Path) -> WriteLesson:
    """Put a lesson of this name and these steps into the folder."""

    def write(name: str, steps: str) -> Path:
        path = lessons_folder / f"{name}.toml"
        path.write_text(f'title = "{name}"\nwhy = "Because."\n{steps}', encoding="utf-8")
        return path

    return write
