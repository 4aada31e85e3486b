"""Small text files that only this person may read, and where one is asked for a file."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def first_folder() -> str:
    """Return where a file dialog begins: with the person's documents, wherever the program was started."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if Path(documents).is_dir() else str(Path.home())


def write_private(path: Path, text: str) -> None:
    """Write the text with file mode 0600, replacing an older file. Raises OSError."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
