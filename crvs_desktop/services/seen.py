"""The newest checkpoint of each workspace that this person's computer has seen, kept outside the workspace file."""

import hashlib
import logging
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from crvs_desktop.domain.checkpoints import Checkpoint, read_checkpoint
from crvs_desktop.domain.errors import InputError

_log = logging.getLogger(__name__)


class SeenCheckpoints:
    """A folder among the person's settings, with a small file for each name, as `Checkpoint.text` writes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, name: str) -> Checkpoint | None:
        """Return what was kept under this name; None when nothing was, or it cannot be read any more."""
        path = self._path(name)
        try:
            return read_checkpoint(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError, InputError) as error:
            _log.warning("The checkpoint in %s cannot be read: %s", path, error)
            return None

    def keep(self, checkpoint: Checkpoint, names: Iterable[str]) -> None:
        """Replace what was kept. A folder that cannot be written to is logged: work goes on without it."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for name in names:
                self._replace(self._path(name), checkpoint.text())
        except OSError as error:
            _log.warning("The checkpoint cannot be kept in %s: %s", self._folder, error)

    def _replace(self, path: Path, text: str) -> None:
        descriptor, draft_name = tempfile.mkstemp(prefix=f".{path.name}.", dir=self._folder)  # mode 0600
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
            Path(draft_name).replace(path)
        finally:
            Path(draft_name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        """A digest: what a file says of itself is no file name to be trusted."""
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.json"
