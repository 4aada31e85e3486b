"""Resetting on a disk that fails: the workspace is the old one, whole."""

from pathlib import Path

import pytest

from crvs_desktop.domain.audit import PROGRAM
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.services.learning.resetting import FILES_FOLDER, reset_workspace
from tests.endurance.test_faults import files_end_at
from tests.services.conftest import ORIGIN, rows
from tests.workspaces import ENVIRONMENT, copy_training


@pytest.mark.parametrize("size", [0, 4096, 65_536, 262_144])
def test_the_old_workspace_stays(size: int, tmp_path: Path) -> None:
    """At whatever point the disk fails it is told as that, and nothing is left beside the workspace."""
    path = copy_training(tmp_path / "desk" / "training.crvs")
    before = rows(path, "SELECT workspace_id FROM workspace")
    with files_end_at(size), pytest.raises(StoreError) as failed:
        reset_workspace(path, "tampered-export", PROGRAM, ORIGIN, ENVIRONMENT)
    assert failed.value.params["path"] in (path, path.parent / FILES_FOLDER)
    assert rows(path, "SELECT workspace_id FROM workspace") == before
    assert list(path.parent.glob(f".{path.name}*")) == []
    reset_workspace(path, "tampered-export", PROGRAM, ORIGIN, ENVIRONMENT)
    assert rows(path, "SELECT workspace_id FROM workspace") != before
