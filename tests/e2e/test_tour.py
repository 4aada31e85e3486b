"""The tour, as a person starts it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

STEPS = 39


def test_the_tour_walks_the_main_job_and_leaves_a_picture_of_each_step(tmp_path: Path) -> None:
    """Light and dark, none of them empty; a step that cannot be done would end it with an error. In Arabic, so that no
    step leans on a text of the source; `prove.py` walks it in English."""
    command = [
        sys.executable,
        "-c",
        "from crvs_desktop.cli import main; raise SystemExit(main())",
        "tour",
        "--language",
        "ar",
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
