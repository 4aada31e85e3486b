"""Where the Postman environment of a client goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from crvs_desktop.ui.files import first_folder


def ask_for_postman_file(client_name: str, parent: QWidget, use: Callable[[Path], None]) -> None:
    """Ask for a file, with a name that Postman knows its own by; `use` is called unless it is cancelled."""
    dialog = QFileDialog(parent, QCoreApplication.translate("PostmanFile", "Export for Postman"), first_folder())
    dialog.setObjectName("postman_file_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("*.json")
    dialog.setDefaultSuffix("json")
    stem = "".join(character if character.isalnum() else "-" for character in client_name)
    dialog.selectFile(f"{stem}.postman_environment.json")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: use(Path(path)))
    dialog.open()
