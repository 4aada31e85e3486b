"""Backing up on demand."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from crvs_desktop.domain.backups import SUFFIX, Backup
from crvs_desktop.domain.errors import CrvsDesktopError, InputError
from crvs_desktop.domain.passwords import PASSPHRASE_MINIMUM, check_passphrase
from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.backups.running_dialog import RunningDialog
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.widgets.fields import Field, PasswordInput
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.services.backups import Backups
    from crvs_desktop.services.session import Session


class BackupDialog(RunningDialog):
    """Asks for a passphrase, if one is wanted, and then for the file."""

    def __init__(
        self, backups: "Backups", session: "Session", workspace: Path, background: Tasks, parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("BackupDialog", "Back up"), translate("BackupDialog", "Choose the file…"), background, parent
        )
        self.setObjectName("backup_dialog")
        self._backups = backups
        self._session = session
        self._workspace = workspace
        about = self.tr(
            "The whole workspace is copied as it is now, and the copy is opened and checked. Others can go on working. "
            "Keep it on another drive."
        )
        self.body.addWidget(Label(about))
        self._encrypt = QCheckBox(self.tr("Encrypt it with a passphrase"))
        self._encrypt.setObjectName("encrypt_box")
        self._passphrase, self._repeated = PasswordInput(), PasswordInput()
        self._passphrase.setObjectName("passphrase_input")
        self._repeated.setObjectName("repeat_passphrase_input")
        hint = self.tr("{minimum} characters or more. Without it nobody can open the backup, and it is kept nowhere.")
        self._passphrase_field = Field(
            self.tr("Passphrase"),
            self._passphrase,
            required=True,
            hint=hint.format(minimum=self.locale().toString(PASSPHRASE_MINIMUM)),
        )
        self._repeated_field = Field(self.tr("Repeat the passphrase"), self._repeated, required=True)
        self._without = Label(
            self.tr(
                "Without encryption, whoever has the file can read the names and the audit, as in the workspace "
                "itself; secrets stay sealed."
            ),
            "supporting",
        )
        self._without.setObjectName("without_text")
        for part in (self._encrypt, self._without, self._passphrase_field, self._repeated_field):
            self.body.addWidget(part)
        self.add_rest()
        self._encrypt.toggled.connect(self._on_encrypt_toggled)
        self._on_encrypt_toggled(False)
        self._encrypt.setFocus()

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def set_fields_enabled(self, enabled: bool) -> None:
        for widget in (self._encrypt, self._passphrase, self._repeated):
            widget.setEnabled(enabled)

    def show_error(self, error: CrvsDesktopError) -> None:
        if error.reason == "passphrase-weak":
            self._passphrase_field.set_error(sentence(error))
        else:
            super().show_error(error)

    @Slot(bool)
    def _on_encrypt_toggled(self, wanted: bool) -> None:
        self._passphrase_field.setVisible(wanted)
        self._repeated_field.setVisible(wanted)
        self._without.setVisible(not wanted)
        if wanted:
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_start(self) -> None:
        if self._encrypt.isChecked() and not self._check_passphrase():
            return
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._ask_for_file(f"{self._workspace.stem} {day}{SUFFIX}", self._write)

    def _check_passphrase(self) -> bool:
        """Return whether it fits; otherwise say beside each field what does not and go to the first."""
        problem = ""
        try:
            check_passphrase(self._passphrase.text())
        except InputError as error:
            problem = sentence(error)
        differs = self._repeated.text() != self._passphrase.text()
        repeated = self.tr("The two passphrases differ. Type both again.") if differs else ""
        self._passphrase_field.set_error(problem)
        self._repeated_field.set_error(repeated)
        for text, line in ((problem, self._passphrase), (repeated, self._repeated)):
            if text:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _ask_for_file(self, suggestion: str, use: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Back up to"), first_folder())
        dialog.setObjectName("backup_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        kind = self.tr("Backups")
        dialog.setNameFilter(f"{kind} (*{SUFFIX})")
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(suggestion)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: use(Path(path)))
        dialog.open()

    def _write(self, path: Path) -> None:
        backups, session = self._backups, self._session
        passphrase = Secret(self._passphrase.text()) if self._encrypt.isChecked() else None

        def work(progress: Progress) -> Backup:
            return backups.create(session, path, passphrase, progress.report, lambda: progress.cancelled)

        self.run(work, self._on_made)

    def _on_made(self, made: Backup) -> None:
        self._forget()
        for part in (self._encrypt, self._without, self._passphrase_field, self._repeated_field):
            part.hide()
        text = (
            self.tr("The encrypted backup was written, and verified by opening it.")
            if made.is_encrypted
            else self.tr("The backup was written, and verified by opening it.")
        )
        size = self.locale().formattedDataSize(made.size)
        self.show_end("positive", text, self.tr("{file} ({size})").format(file=made.path, size=size))

    def _forget(self) -> None:
        self._passphrase.clear()
        self._repeated.clear()
