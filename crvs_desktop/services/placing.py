"""Putting a small file where a person asked for it: whole or not at all, and readable by that person only."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from crvs_desktop.models.workspace import Workspace, file_errors
from crvs_desktop.services.export import check_place


def place_file(workspace: Workspace, path: Path, data: bytes) -> None:
    """Write the file, replacing an older one of that name.

    Raises InputError when `path` is the workspace itself, StoreError for the disk."""
    check_place(workspace, path)
    draft_path: Path | None = None
    try:
        with file_errors(path):
            descriptor, draft_name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
            draft_path = Path(draft_name)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            draft_path.replace(path)
    finally:
        if draft_path is not None:
            with suppress(OSError):
                draft_path.unlink(missing_ok=True)
