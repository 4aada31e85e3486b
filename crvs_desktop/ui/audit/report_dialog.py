"""Making an evidence report: about what, and where it is written."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QDateEdit, QFileDialog, QHBoxLayout, QProgressBar, QRadioButton, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.report import Report, ReportPeriod
from crvs_desktop.ui.audit.choice_combo import ChoiceCombo
from crvs_desktop.ui.audit.report_pages import ReportPages
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.motion import show_endless
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.fields import Field, pad_text
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.services.reports import Reports
    from crvs_desktop.services.session import Session

ChooseFile = Callable[[str, Callable[[Path], None]], None]
PIECE_S: Final = 0.02  # as long as the window may be held up by painting
LAST_DAYS: Final = 30


class ReportDialog(Dialog):
    """`clients` are ids and names, `chosen` the one that is looked at. `choose_file` replaces the file dialog."""

    written = Signal(str, int)  # file, pages

    def __init__(
        self,
        reports: "Reports",
        session: "Session",
        clients: Sequence[tuple[str, str]],
        chosen: str,
        background: Tasks,
        parent: QWidget,
        choose_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("ReportDialog", "Report"), parent)
        self.setObjectName("report_dialog")
        self._reports = reports
        self._session = session
        self._background = background
        self._choose_file = choose_file or self._ask_for_file
        self._progress: Progress | None = None
        self._pages: ReportPages | None = None
        self._steps: Iterator[None] | None = None
        self._path = Path()
        self._painting = QTimer(self, interval=0)
        self._painting.timeout.connect(self._on_paint)

        self.body.addWidget(
            Label(self.tr("A PDF to print or hand over. The audit is verified for it, and making it is recorded."))
        )
        self._about_client = QRadioButton(self.tr("About a client, since it was created"))
        self._about_client.setObjectName("report_client_radio")
        self._client = ChoiceCombo(self.tr("Choose a client"))
        self._client.setObjectName("report_client_combo")
        self._client.set_choices(clients)
        self._client_field = Field(self.tr("Client"), self._client)
        self._about_period = QRadioButton(self.tr("About everything in a period"))
        self._about_period.setObjectName("report_period_radio")
        today = QDate.currentDate()
        self._from = _date("report_from", self.tr("From"), today.addDays(1 - LAST_DAYS))
        self._to = _date("report_to", self.tr("To, included"), today)
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for line in (self._from, self._to):
            days.addWidget(Field(line.accessibleName(), line))
        self._bar = QProgressBar()
        self._bar.setObjectName("report_progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._error = Alert("negative", "")
        self._error.setObjectName("report_error")
        self._error.hide()
        for part in (
            self._about_client,
            self._client_field,
            self._about_period,
            self._days,
            self._bar,
            self._error,
        ):
            self.body.addWidget(part)
        self._cancel = TertiaryButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._start = PrimaryButton(self.tr("Write report…"))
        self._start.setObjectName("write_report_button")
        self.add_footer_button(self._cancel)
        self.add_footer_button(self._start)
        self.set_main_button(self._start)
        self._about_client.toggled.connect(self._on_changed)
        self._client.currentIndexChanged.connect(self._on_changed)
        self._from.dateChanged.connect(self._on_changed)
        self._to.dateChanged.connect(self._on_changed)
        self._cancel.clicked.connect(self.reject)
        self._start.clicked.connect(self._on_start)
        if chosen:
            self._client.choose(chosen)
        (self._about_client if chosen else self._about_period).setChecked(True)
        self._on_changed()

    def may_close(self) -> bool:
        """Cancel stops a running report first; then the dialog is there to try again."""
        if self._progress is not None:
            self._progress.cancel()
            self._cancel.setEnabled(False)
            return False
        if self._painting.isActive():
            self._stop_painting()
            self._set_running(False)
            return False
        return not self._start.busy  # the file is being written

    def close_now(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self._stop_painting()
        super().close_now()

    def _stop_painting(self) -> None:
        self._painting.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()  # type: ignore[attr-defined]  # ends the painter, which has its paper

    @Slot()
    def _on_changed(self) -> None:
        by_client = self._about_client.isChecked()
        self._client_field.setVisible(by_client)
        self._days.setVisible(not by_client)
        period_fits = self._from.date() <= self._to.date()
        self._start.setEnabled(bool(self._client.chosen) if by_client else period_fits)

    @Slot()
    def _on_start(self) -> None:
        self._choose_file(self.tr("Report") + ".pdf", self._assemble)

    def _ask_for_file(self, suggestion: str, use: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Write report to"))
        dialog.setObjectName("report_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("*.pdf")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(suggestion)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: use(Path(path)))
        dialog.open()

    def _assemble(self, path: Path) -> None:
        self._path = path
        self._error.hide()
        self._set_running(True)
        reports, session = self._reports, self._session
        client_id = self._client.chosen if self._about_client.isChecked() else ""
        period = ReportPeriod(self._from.date().toPython(), self._to.date().toPython())  # type: ignore[arg-type]

        def work(progress: Progress) -> Report:
            if client_id:
                return reports.about_client(session, client_id, progress.report, lambda: progress.cancelled)
            return reports.about_period(session, period, progress.report, lambda: progress.cancelled)

        self._progress = self._background.submit_with_progress(
            self, work, self._on_progress, self._on_assembled, self._on_failed
        )

    def _on_progress(self, done: int, total: int) -> None:
        # In thousandths: the bar counts in 32 bits and the entries need not fit.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))

    def _on_assembled(self, report: Report) -> None:
        self._progress = None
        show_endless(self._bar)
        self._report = report
        self._pages = ReportPages(report)
        self._steps = self._pages.steps()
        self._painting.start()

    @Slot()
    def _on_paint(self) -> None:
        """Paint as much as can be done before the window is due again."""
        ends_s = monotonic() + PIECE_S
        assert self._steps is not None  # noqa: S101
        for _ in self._steps:
            if monotonic() > ends_s:
                return
        self._painting.stop()
        self._steps = None
        self._write()

    def _write(self) -> None:
        pages, path, report = self._pages, self._path, self._report
        assert pages is not None  # noqa: S101
        reports, session = self._reports, self._session

        def on_done(_nothing: None) -> None:
            self.written.emit(str(path), pages.pages)
            self.accept()

        self._background.submit(
            self, lambda: reports.write(session, report, pages.pages, pages.data, path), on_done, self._on_failed
        )

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
        for part in (self._about_client, self._about_period, self._client, self._from, self._to):
            part.setEnabled(not running)


def _date(object_name: str, name: str, day: QDate) -> QDateEdit:
    line = QDateEdit(day)
    line.setObjectName(object_name)
    line.setAccessibleName(name)
    line.setDisplayFormat("yyyy-MM-dd")
    line.setCalendarPopup(True)
    Theme.of(line).fit(line, setMinimumWidth=160)
    pad_text(line)
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's red is hard to read in the dark
        line.calendarWidget().setWeekdayTextFormat(weekday, QTextCharFormat())
    return line
