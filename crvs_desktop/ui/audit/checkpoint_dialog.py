"""A checkpoint to keep elsewhere: as a file, on paper, or in the memory of a camera."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.files import write_private
from crvs_desktop.ui.widgets.alerts import Alert, Kind
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.facts import Facts
from crvs_desktop.ui.widgets.labels import Label
from crvs_desktop.ui.widgets.qr_picture import QrPicture, qr_image

GROUPS_A_LINE = 6
PRINTED_QR_PX = 180


class CheckpointDialog(Dialog):
    def __init__(self, checkpoint: Checkpoint, workspace_name: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CheckpointDialog", "Checkpoint of the audit"), parent)
        self.setObjectName("checkpoint_dialog")
        self._checkpoint = checkpoint
        self._workspace_name = workspace_name

        text = self.tr(
            "It says what the audit was up to this entry, and is signed. Kept away from this computer, it proves later "
            "that nothing before was changed or taken away. It is no secret."
        )
        self.body.addWidget(Label(text))
        facts = Facts()
        facts.add(self.tr("Entry"), self.locale().toString(checkpoint.sequence), "checkpoint_entry")
        at = f"{local_text(checkpoint.at_ms, with_zone=True)}\n{utc_text(checkpoint.at_ms)}"
        facts.add(self.tr("Signed"), at, "checkpoint_at")
        facts.add(self.tr("Code"), self._code_in_lines(), "checkpoint_code", mono=True)
        facts.add(self.tr("Public key"), self._key_in_lines(), "checkpoint_key", mono=True)
        self.body.addWidget(facts)
        picture = QrPicture(checkpoint.code, self.tr("The code as a QR picture"))
        picture.setObjectName("checkpoint_qr")
        self.body.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._alert = Alert("info")
        self._alert.setObjectName("checkpoint_alert")
        self._alert.hide()
        self.body.addWidget(self._alert)

        copy = TertiaryButton(self.tr("Copy the code"), icon_name="copy")
        print_ = SecondaryButton(self.tr("Print…"), icon_name="printer")
        save = PrimaryButton(self.tr("Save…"), icon_name="floppy-disk")
        for button, name, slot in (
            (copy, "copy_code_button", self._on_copy),
            (print_, "print_button", self._on_print),
            (save, "save_button", self._on_save),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            self.add_footer_button(button)
        self.set_main_button(save)
        save.setFocus()

    def _code_in_lines(self) -> str:
        groups = self._checkpoint.code.split("-")
        return "-\n".join("-".join(part) for part in (groups[:GROUPS_A_LINE], groups[GROUPS_A_LINE:]))

    def _key_in_lines(self) -> str:
        key = self._checkpoint.public_key.hex()
        return f"{key[:32]}\n{key[32:]}"

    def _tell(self, kind: Kind, text: str) -> None:
        self._alert.set_kind(kind)
        self._alert.show()
        self._alert.set_text(text)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._checkpoint.code)
        self._tell("info", self.tr("The code was copied."))

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the checkpoint"))
        dialog.setObjectName("save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("*.json")
        dialog.setDefaultSuffix("json")
        name = self.tr("Checkpoint")
        dialog.selectFile(f"{name} {self._checkpoint.sequence}.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        try:
            write_private(Path(path), self._checkpoint.text() + "\n")
        except OSError as error:
            text = self.tr("{path} could not be written ({cause}). Choose another place or print it.")
            self._tell("negative", text.format(path=path, cause=error.strerror))
            return
        self._tell("positive", self.tr("Saved in {path}. Move it away from this computer.").format(path=path))

    @Slot()
    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("print_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def print_it(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self.print_on(printer)

        dialog.finished.connect(print_it)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print what is needed to compare with it one day."""
        from html import escape

        checkpoint = self._checkpoint
        head = self.tr("Checkpoint of the audit of the CRVS Desktop workspace “{workspace}”")
        lines = (
            (self.tr("Entry"), str(checkpoint.sequence)),
            (self.tr("Signed"), utc_text(checkpoint.at_ms)),
            (self.tr("Code"), checkpoint.code),
            (self.tr("Hash"), checkpoint.hash),
            (self.tr("Public key"), checkpoint.public_key.hex()),
        )
        cells = "<tr><td>{}&nbsp;&nbsp;</td><td><tt>{}</tt></td></tr>"
        rows = "".join(cells.format(escape(name), escape(value)) for name, value in lines)
        image = qr_image(checkpoint.code).scaled(PRINTED_QR_PX, PRINTED_QR_PX)
        document = QTextDocument()
        document.setDefaultFont(QFont("Noto Sans", 10))
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("qr"), image)
        document.setHtml(
            f"<h3>{escape(head.format(workspace=self._workspace_name))}</h3><table>{rows}</table><p><img src='qr'></p>"
        )
        document.print_(printer)
        self._tell("positive", self.tr("Sent to the printer. Check the paper before you close this."))
