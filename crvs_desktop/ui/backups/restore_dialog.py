"""Restoring a backup, before anybody is signed in."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from crvs_desktop.domain.backups import FOLDER, SUFFIX, Restored
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.backups.running_dialog import RunningDialog
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.widgets.fields import Field, PasswordInput
from crvs_desktop.ui.widgets.labels import Label
from crvs_desktop.ui.widgets.path_field import PathField


class RestoreWish(NamedTuple):
    """What is to be restored, and to where."""

    backup: Path
    target: Path
    passphrase: Secret[str] | None


Restore = Callable[[RestoreWish, Callable[[int, int], None], Callable[[], bool]], Restored]


class RestoreDialog(RunningDialog):
    """`restored` with the workspace that is to be opened now. `suggestion` is where it is offered to be."""

    restored = Signal(object)  # Path

    def __init__(self, restore: Restore, suggestion: Path, tasks: Tasks, parent: QWidget | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("RestoreDialog", "Restore a backup"), translate("RestoreDialog", "Restore"), tasks, parent
        )
        self.setObjectName("restore_dialog")
        self._restore = restore
        self._path: Path | None = None
        about = self.tr(
            "The backup is checked first. A workspace that is there already is never overwritten: it is kept beside "
            "the restored one, with the date in its name."
        )
        self.body.addWidget(Label(about))
        self._backup = PathField(self.tr("Backup"), "backup_input", required=True)
        self._passphrase = PasswordInput()
        self._passphrase.setObjectName("passphrase_input")
        self._passphrase_field = Field(
            self.tr("Passphrase"), self._passphrase, hint=self.tr("Only for an encrypted backup.")
        )
        self._target = PathField(self.tr("Restore to"), "target_input", required=True)
        self._target.set_path(suggestion)
        for part in (self._backup, self._passphrase_field, self._target):
            self.body.addWidget(part)
        self.add_rest()
        self._backup.choose_wanted.connect(self._on_choose_backup)
        self._target.choose_wanted.connect(self._on_choose_target)
        self._backup.line.setFocus()

    def done(self, result: int) -> None:
        self._passphrase.clear()
        super().done(result)

    def set_fields_enabled(self, enabled: bool) -> None:
        self._backup.set_usable(enabled)
        self._target.set_usable(enabled)
        self._passphrase.setEnabled(enabled)

    def show_error(self, error: CrvsDesktopError) -> None:
        if error.reason in ("passphrase-needed", "passphrase-wrong"):
            self._passphrase_field.set_error(sentence(error))
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().show_error(error)

    @Slot()
    def _on_start(self) -> None:
        if self._path is not None:
            self.accept()
            self.restored.emit(self._path)
            return
        missing = self.tr("Choose a file.")
        for field in (self._backup, self._target):
            field.set_error("" if field.path is not None else missing)
        self._passphrase_field.set_error("")
        for field in (self._backup, self._target):
            if field.path is None:
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        assert self._backup.path is not None  # noqa: S101
        assert self._target.path is not None  # noqa: S101
        typed = self._passphrase.text()
        wish = RestoreWish(self._backup.path, self._target.path, Secret(typed) if typed else None)
        restore = self._restore

        def work(progress: Progress) -> Restored:
            return restore(wish, progress.report, lambda: progress.cancelled)

        self.run(work, self._on_restored)

    def _on_restored(self, restored: Restored) -> None:
        self._passphrase.clear()
        self._path = restored.path
        for part in (self._backup, self._passphrase_field, self._target):
            part.hide()
        text = self.tr("Restored and checked: all %Ln entries of the audit are in order.", "", restored.entries)
        kept = self.tr("What was there before is kept as {file}.")
        note = self.tr(
            "If this computer has seen a later state of it, you are asked after signing in whether to go on with it."
        )
        more = note if restored.kept_as is None else f"{kept.format(file=restored.kept_as)}\n\n{note}"
        self.show_result("positive", text, more)
        self._cancel.setText(self.tr("Close"))
        self._start.setText(self.tr("Open it"))
        self._start.setFocus()

    @Slot()
    def _on_choose_backup(self) -> None:
        beside = self._target.path.parent / FOLDER if self._target.path is not None else Path()
        place = beside if beside.is_dir() else Path(first_folder())
        dialog = self._file_dialog("restore_backup_dialog", self.tr("Choose the backup"), self._backup, place)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        backups = self.tr("Backups")
        dialog.setNameFilters(
            [
                f"{backups} (*{SUFFIX})",
                self.tr("Workspaces (*.crvs)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.open()

    @Slot()
    def _on_choose_target(self) -> None:
        place = Path(first_folder())
        dialog = self._file_dialog("restore_target_dialog", self.tr("Restore to"), self._target, place)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        dialog.setNameFilter(self.tr("Workspaces (*.crvs)"))
        dialog.setDefaultSuffix("crvs")
        dialog.open()

    def _file_dialog(self, object_name: str, title: str, field: PathField, place: Path) -> QFileDialog:
        """Return a dialog that begins where the field's file is, else in `place`."""
        dialog = QFileDialog(self, title, str(place if field.path is None else field.path.parent))
        dialog.setObjectName(object_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: field.set_path(Path(path)))
        return dialog
