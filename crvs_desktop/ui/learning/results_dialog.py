"""Saving what one did in the lessons, for whoever teaches."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError, InputError
from crvs_desktop.domain.names import clean_name
from crvs_desktop.domain.results import RESULTS_SUFFIX, Results
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.services.learning.results import ResultFiles
    from crvs_desktop.services.session import Session


class ResultsDialog(Dialog):
    written = Signal(str)  # file

    def __init__(self, result_files: "ResultFiles", session: "Session", tasks: Tasks, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("ResultsDialog", "Save my results"), parent)
        self.setObjectName("results_dialog")
        self._result_files = result_files
        self._session = session
        self._tasks = tasks
        self.body.addWidget(
            Label(
                self.tr(
                    "A small file for your trainer: which lessons and steps you did, when, and with how many hints. It "
                    "is signed, so that a changed one is noticed. Nothing else of the workspace is in it."
                )
            )
        )
        name = QLineEdit()
        name.setObjectName("person_input")
        self._name = name
        self._field = Field(
            self.tr("Your own name"), name, required=True, hint=self.tr("As it is to stand on a certificate.")
        )
        self._field.forget_error_when_edited()
        self.body.addWidget(self._field)
        cancel = TertiaryButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        self._save = PrimaryButton(self.tr("Save…"))
        self._save.setObjectName("save_results_button")
        self.add_footer_button(cancel)
        self.add_footer_button(self._save)
        self.set_main_button(self._save)
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        name.setFocus()

    def may_close(self) -> bool:
        return not self._save.busy

    @Slot()
    def _on_save(self) -> None:
        try:
            person = clean_name(self._name.text())
        except InputError as error:
            self._field.set_error(sentence(error))
            return
        dialog = QFileDialog(self, self.tr("Save my results"), first_folder())
        dialog.setObjectName("results_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*{RESULTS_SUFFIX}")
        dialog.setDefaultSuffix(RESULTS_SUFFIX[1:])
        dialog.selectFile("".join(letter if letter.isalnum() else "-" for letter in person) + RESULTS_SUFFIX)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._write(person, Path(path)))
        dialog.open()

    def _write(self, person: str, path: Path) -> None:
        self._save.set_busy(True)
        files, session = self._result_files, self._session

        def on_done(_results: Results) -> None:
            self._save.set_busy(False)
            self.written.emit(str(path))
            self.accept()

        self._tasks.submit(self, lambda: files.write(session, person, path), on_done, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._save.set_busy(False)
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window: it tells, or goes to the sign-in page
        self._field.set_error(sentence(error))
