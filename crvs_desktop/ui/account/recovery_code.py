"""A recovery code on the screen, and the ways to keep it: copy, save, print."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.files import first_folder, write_private
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog
from crvs_desktop.ui.widgets.key_text import KeyText
from crvs_desktop.ui.widgets.labels import Label, breakable


class RecoveryCode(QWidget):
    """Shown this once. `forget` empties it."""

    def __init__(
        self, workspace_name: str, code: Secret[str], clipboard: ClipboardGuard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace_name = workspace_name
        self._code: Secret[str] | None = code
        self._clipboard = clipboard
        self._kept = False
        text = self.tr(
            "If every password of “{workspace}” is lost, only this code opens it again. It is shown this once and "
            "kept nowhere in the program. Keep it on paper in a safe place, away from this computer."
        )
        paragraph = Label(breakable(text.format(workspace=workspace_name)))
        paragraph.setObjectName("recovery_text")
        self._shown = KeyText(self._copy, secret=True)
        self._shown.setObjectName("recovery_code")
        self._shown.setAccessibleName(self.tr("Recovery code"))
        self._shown.set_text(code.reveal(), selectable=True)
        frame = QFrame()
        frame.setObjectName("recovery_code_frame")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self._shown)
        self._alert = Alert("info", "")
        self._alert.setObjectName("recovery_alert")
        self._alert.hide()
        self._buttons = [
            SecondaryButton(self.tr("Copy"), icon_name="copy"),
            SecondaryButton(self.tr("Save…"), icon_name="floppy-disk"),
            SecondaryButton(self.tr("Print…"), icon_name="printer"),
        ]
        buttons = QHBoxLayout()
        for button, name, slot in zip(
            self._buttons,
            ("copy_button", "save_button", "print_button"),
            (self._on_copy, self._on_save, self._on_print),
            strict=True,
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (paragraph, frame, self._alert):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFocusProxy(self._buttons[0])

    @property
    def kept(self) -> bool:
        """Whether it was copied, saved or printed, or is not here any more."""
        return self._kept or self._code is None

    def forget(self) -> None:
        self._code = None
        self._shown.set_text("", selectable=False)
        for button in self._buttons:
            button.setEnabled(False)

    def ask_to_leave(self, confirm_text: str) -> ConfirmDialog:
        """Return the open question whether to go on although it was not kept."""
        question = ConfirmDialog(
            self.tr("Go on without the code?"),
            self.tr(
                "The code was not copied, saved or printed, and it cannot be shown again. Without it, a workspace "
                "whose passwords are lost stays closed for good."
            ),
            confirm_text,
            negative=True,
            parent=self,
        )
        question.setObjectName("recovery_question")
        question.confirmed.connect(question.accept)
        question.open()
        return question

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
        if self._code is not None and text == self._code.reveal():
            seconds = self._clipboard.clear_after_s
            self._keep(
                self.tr("Copied. The clipboard is cleared after %Ln seconds where the desktop allows it.", "", seconds)
            )

    @Slot()
    def _on_copy(self) -> None:
        if self._code is not None:
            self._copy(self._code.reveal())

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery code"), first_folder())
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
        if self._code is None:
            return
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
            if result == QDialog.DialogCode.Accepted and self._code is not None:
                document = QTextDocument()
                document.setDefaultFont(QFont("Noto Sans Mono", 14))
                document.setPlainText(self._text())
                document.print_(printer)
                self._keep(self.tr("Sent to the printer. Check the paper before you go on."))

        dialog.finished.connect(print_it)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
