"""The newest checkpoint of each workspace that this person's computer has seen, kept outside the workspace file."""

import hashlib
import logging
import os
import tempfile
from pathlib import Path

from crvs_desktop.domain.checkpoints import Checkpoint, read_checkpoint
from crvs_desktop.domain.errors import InputError

_log = logging.getLogger(__name__)


class SeenCheckpoints:
    """A folder among the person's settings, with a small file for each workspace, as `Checkpoint.text` writes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, workspace_id: str) -> Checkpoint | None:
        """Return what was kept of this workspace; None when it was never seen, or cannot be read any more."""
        path = self._path(workspace_id)
        try:
            return read_checkpoint(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError, InputError) as error:
            _log.warning("The checkpoint in %s cannot be read: %s", path, error)
            return None

    def keep(self, checkpoint: Checkpoint) -> None:
        """Replace what was kept. A folder that cannot be written to is logged: work goes on without it."""
        path = self._path(checkpoint.workspace_id)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor, draft_name = tempfile.mkstemp(prefix=f".{path.name}.", dir=self._folder)  # mode 0600
            try:
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    file.write(checkpoint.text())
                Path(draft_name).replace(path)
            finally:
                Path(draft_name).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The checkpoint cannot be kept in %s: %s", path, error)

    def _path(self, workspace_id: str) -> Path:
        """Named by a digest: what a file says of itself is no file name to be trusted."""
        return self._folder / f"{hashlib.sha256(workspace_id.encode()).hexdigest()[:32]}.json"
