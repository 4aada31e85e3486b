"""Where the calendar of what is due goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_reminders_file(parent: QWidget, use: Callable[[Path], None]) -> None:
    """Ask for a calendar file; `use` is called unless it is cancelled."""
    dialog = QFileDialog(parent, QCoreApplication.translate("RemindersFile", "Export reminders"))
    dialog.setObjectName("reminders_file_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("*.ics")
    dialog.setDefaultSuffix("ics")
    dialog.selectFile(QCoreApplication.translate("RemindersFile", "Reminders") + ".ics")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: use(Path(path)))
    dialog.open()
