"""Putting a small file where a person asked for it: whole or not at all, and readable by that person only."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crvs_desktop.models.files import file_errors
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.export import check_place


@contextmanager
def placing(workspace: Workspace, path: Path) -> Iterator[Callable[[bytes], None]]:
    """Give what places the file, for a use case inside of this. Without the entry of the audit there is no file.

    An older file of that name is replaced. Raises InputError when `path` is the workspace itself, StoreError for the
    disk."""
    is_placed = False

    def place(data: bytes) -> None:
        nonlocal is_placed
        _place(workspace, path, data)
        is_placed = True

    try:
        yield place
    except BaseException:
        if is_placed:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise


def _place(workspace: Workspace, path: Path, data: bytes) -> None:
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
