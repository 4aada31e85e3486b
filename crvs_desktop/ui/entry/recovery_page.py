"""The recovery code of a new office workspace, shown this once."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.entry.entry_page import EntryPage, paragraph
from crvs_desktop.ui.files import write_private
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog
from crvs_desktop.ui.widgets.key_text import KeyText


class RecoveryPage(EntryPage):
    finished = Signal()

    def __init__(
        self,
        workspace_name: str,
        code: Secret[str],
        clipboard: ClipboardGuard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("RecoveryPage", "Recovery code"), parent)
        self.setObjectName("recovery_page")
        self._workspace_name = workspace_name
        self._code: Secret[str] | None = code
        self._clipboard = clipboard
        self._kept = False

        text = self.tr(
            "If every password of “{workspace}” is lost, only this code opens it again. It is shown this once and "
            "kept nowhere in the program. Keep it on paper in a safe place, away from this computer."
        )
        self.body.addWidget(paragraph(text.format(workspace=workspace_name), "recovery_text"))
        self._shown = KeyText(self._copy)
        self._shown.setObjectName("recovery_code")
        self._shown.setAccessibleName(self.tr("Recovery code"))
        self._shown.set_text(code.reveal(), selectable=True)
        self.body.addWidget(self._shown)
        self._alert = Alert("info", "")
        self._alert.setObjectName("recovery_alert")
        self._alert.hide()
        self.body.addWidget(self._alert)

        copy = SecondaryButton(self.tr("Copy"), icon_name="copy")
        save = SecondaryButton(self.tr("Save…"), icon_name="floppy-disk")
        print_ = SecondaryButton(self.tr("Print…"), icon_name="printer")
        done = PrimaryButton(self.tr("Go to sign-in"))
        copy.setObjectName("copy_button")
        save.setObjectName("save_button")
        print_.setObjectName("print_button")
        done.setObjectName("done_button")
        row = QHBoxLayout()
        for button in (copy, save, print_):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(done)
        self.body.addLayout(row)
        copy.clicked.connect(self._on_copy)
        save.clicked.connect(self._on_save)
        print_.clicked.connect(self._on_print)
        done.clicked.connect(self._on_done)
        self._copy_button = copy

    def start_typing(self) -> None:
        self._copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Ask when the code was not copied, saved or printed."""
        if self._kept or self._code is None:
            return True
        if self.findChild(ConfirmDialog, "recovery_question") is None:
            self._ask()
        return False

    def _text(self) -> str:
        assert self._code is not None  # noqa: S101
        head = self.tr("Recovery code of the CRVS Desktop workspace “{workspace}”")
        return f"{head.format(workspace=self._workspace_name)}\n\n{self._code.reveal()}\n"

    def _keep(self, message: str) -> None:
        self._kept = True
        self._alert.set_text(message)
        self._alert.show()

    def _copy(self, text: str) -> None:
        self._clipboard.copy_secret(text)
        told = self.tr("Copied. The clipboard is cleared after {seconds} seconds where the desktop allows it.")
        if self._code is not None and text == self._code.reveal():
            self._keep(told.format(seconds=self._clipboard.clear_after_s))

    @Slot()
    def _on_copy(self) -> None:
        if self._code is not None:
            self._copy(self._code.reveal())

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery code"))
        dialog.setObjectName("save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("Recovery code.txt"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        try:
            write_private(Path(path), self._text())
        except OSError as error:
            text = self.tr("{path} could not be written ({cause}). Choose another place or print the code.")
            self._alert.set_text(text.format(path=path, cause=error.strerror))
            self._alert.show()
            return
        self._keep(self.tr("Saved in {path}. Move it to a safe place away from this computer.").format(path=path))

    @Slot()
    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("print_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def print_it(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                document = QTextDocument()
                document.setDefaultFont(QFont("Noto Sans Mono", 14))
                document.setPlainText(self._text())
                document.print_(printer)
                self._keep(self.tr("Sent to the printer. Check the paper before you go on."))

        dialog.finished.connect(print_it)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _on_done(self) -> None:
        if self.may_leave():
            self._leave()

    def _ask(self) -> None:
        question = ConfirmDialog(
            self.tr("Go on without the code?"),
            self.tr(
                "The code was not copied, saved or printed, and it cannot be shown again. Without it, a workspace "
                "whose passwords are lost stays closed for good."
            ),
            self.tr("Go on without it"),
            negative=True,
            parent=self,
        )
        question.setObjectName("recovery_question")
        question.confirmed.connect(question.accept)
        question.accepted.connect(self._leave)
        question.open()

    def _leave(self) -> None:
        self._code = None
        self._shown.set_text("", selectable=False)
        self.finished.emit()
