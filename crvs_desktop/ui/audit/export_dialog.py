"""Writing what is filtered to a file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QProgressBar, QRadioButton, QWidget

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.motion import show_endless
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.services.export import AuditExport, ExportFormat
    from crvs_desktop.services.session import Session

ChooseFile = Callable[[str, Callable[[Path], None]], None]


class ExportDialog(Dialog):
    """`filters` says in words what `wanted` lets through, `count` how many entries that are, if it is known.

    `choose_file` is given a suggested name and calls back with the file, if one was chosen."""

    exported = Signal(str, int)  # file, entries

    def __init__(
        self,
        export: "AuditExport",
        session: "Session",
        wanted: AuditFilter,
        filters: Sequence[str],
        count: int | None,
        background: Tasks,
        parent: QWidget,
        choose_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("ExportDialog", "Export the audit"), parent)
        self.setObjectName("export_dialog")
        self._export = export
        self._session = session
        self._wanted = wanted
        self._background = background
        self._choose_file = choose_file or self._ask_for_file
        self._progress: Progress | None = None

        about = Label(self._about(wanted, count))
        about.setObjectName("export_text")
        shown_filters = Label("\n".join(f"•  {line}" for line in filters), "supporting")
        shown_filters.setObjectName("export_filters")
        shown_filters.setVisible(bool(filters))
        self._csv = QRadioButton(self.tr("CSV, to read in a spreadsheet"))
        self._csv.setObjectName("csv_radio")
        self._csv.setChecked(True)
        self._json_lines = QRadioButton(self.tr("JSON Lines, to check the chain of hashes with"))
        self._json_lines.setObjectName("json_lines_radio")
        self._bar = QProgressBar()
        self._bar.setObjectName("export_progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._error = Alert("negative", "")
        self._error.setObjectName("export_error")
        self._error.hide()
        for part in (about, shown_filters, self._csv, self._json_lines, self._bar, self._error):
            self.body.addWidget(part)
        self._cancel = TertiaryButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._start = PrimaryButton(self.tr("Export…"))
        self._start.setObjectName("export_button")
        self.add_footer_button(self._cancel)
        self.add_footer_button(self._start)
        self.set_main_button(self._start)
        self._cancel.clicked.connect(self.reject)
        self._start.clicked.connect(self._on_start)

    def may_close(self) -> bool:
        """Cancel stops a running export first; then the dialog is there to try again."""
        if self._progress is None:
            return True
        self._progress.cancel()
        self._cancel.setEnabled(False)
        return False

    def close_now(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        super().close_now()

    def _about(self, wanted: AuditFilter, count: int | None) -> str:
        if count is None:
            return self.tr("The entries that these filters let through are written, oldest first.")
        if wanted.wants_all:
            return self.tr("All %Ln entries are written, oldest first.", "", count)
        return self.tr("The %Ln entries that these filters let through are written, oldest first.", "", count)

    @Slot()
    def _on_start(self) -> None:
        suffix = self._format().value
        self._choose_file(self.tr("Audit") + f".{suffix}", self._write)

    def _format(self) -> "ExportFormat":
        from crvs_desktop.services.export import ExportFormat

        return ExportFormat.CSV if self._csv.isChecked() else ExportFormat.JSON_LINES

    def _ask_for_file(self, suggestion: str, use: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), first_folder())
        dialog.setObjectName("export_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffix = suggestion.rpartition(".")[2]
        dialog.setNameFilter(f"*.{suffix}")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(suggestion)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: use(Path(path)))
        dialog.open()

    def _write(self, path: Path) -> None:
        self._error.hide()
        self._set_running(True)
        export_format, wanted, session = self._format(), self._wanted, self._session

        def work(progress: Progress) -> int:
            return self._export.export(
                session, wanted, path, export_format, progress.report, lambda: progress.cancelled
            )

        def on_done(count: int) -> None:
            self._progress = None
            self.exported.emit(str(path), count)
            self.accept()

        self._progress = self._background.submit_with_progress(self, work, self._on_progress, on_done, self._on_failed)

    def _on_progress(self, done: int, total: int) -> None:
        # In thousandths: the bar counts in 32 bits and the entries need not fit.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))

    def _on_failed(self, error: Exception) -> None:
        self._progress = None
        self._set_running(False)
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window, which signs out
        self._error.set_text(sentence(error))
        self._error.show()

    def _set_running(self, running: bool) -> None:
        show_endless(self._bar)
        self._bar.setVisible(running)
        self._start.set_busy(running)
        self._cancel.setEnabled(True)
        self._csv.setEnabled(not running)
        self._json_lines.setEnabled(not running)
