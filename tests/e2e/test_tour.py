"""The tour, as a person starts it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

STEPS = 39


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_tour_walks_the_main_job_and_leaves_a_picture_of_each_step(tmp_path: Path, language: str) -> None:
    """Light and dark, none of them empty; a step that cannot be done would end it with an error. The second window is
    mirrored."""
    command = [
        sys.executable,
        "-c",
        "from crvs_desktop.cli import main; raise SystemExit(main())",
        "tour",
        "--language",
        language,
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) == 2 * STEPS
    for path in pictures:
        picture = QImage(str(path))
        assert picture.width() >= 960  # the help has a window of its own
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 8)}
        assert len(colours) > 20, path.name
