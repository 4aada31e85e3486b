"""Verifying the audit: how far it is, and in plain words what was found."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.links import DAMAGE_SENTENCES, Finding
from crvs_desktop.domain.verification import Verification
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.motion import show_endless
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.widgets.alerts import Alert, Kind
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.labels import Label, breakable

if TYPE_CHECKING:
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.session import Session


class VerifyDialog(Dialog):
    """Verifies the audit of the workspace or, when one is given, that of an export.

    `entry_wanted` when the person wants to see the entry that is bad; the dialog closes then."""

    entry_wanted = Signal(int)
    verified = Signal()

    def __init__(
        self, audit: "Audit", session: "Session", background: Tasks, parent: QWidget, export: Path | None = None
    ) -> None:
        translate = QCoreApplication.translate
        title = (
            translate("VerifyDialog", "Verify an export") if export else translate("VerifyDialog", "Verify the audit")
        )
        super().__init__(title, parent)
        self.setObjectName("verify_dialog")
        self._audit = audit
        self._session = session
        self._background = background
        self._progress: Progress | None = None
        self._place = 0
        self._file = export

        text = self.tr(
            "Every entry is compared with its hash and with the entry before it, and the whole with the checkpoints "
            "that were signed. What is wrong first is named."
        )
        if export is not None:
            text = self.tr(
                "Every entry in {file} is compared with its hash and with the entry before it. What is wrong first is "
                "named. Only an export of the whole audit can be in order."
            ).format(file=export.name)
        self.body.addWidget(Label(breakable(text)))
        self._bar = QProgressBar()
        self._bar.setObjectName("verify_progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._count = Label("", "supporting")
        self._count.setObjectName("verify_count")
        self._result = Alert("info")
        self._result.setObjectName("verify_result")
        self._more = Label("", "supporting")
        self._more.setObjectName("verify_more")
        for part in (self._bar, self._count, self._result, self._more):
            part.hide()
            self.body.addWidget(part)
        self._cancel = TertiaryButton(self.tr("Close"))
        self._cancel.setObjectName("cancel_button")
        self._open = SecondaryButton(self.tr("Open the entry"))
        self._open.setObjectName("open_entry_button")
        self._open.hide()
        self._start_button = PrimaryButton(self.tr("Verify"))
        self._start_button.setObjectName("verify_button")
        for button in (self._cancel, self._open, self._start_button):
            self.add_footer_button(button)
        self.set_main_button(self._start_button)
        self._start_button.setFocus()
        self._cancel.clicked.connect(self.reject)
        self._open.clicked.connect(self._on_open)
        self._start_button.clicked.connect(self._on_start)

    def may_close(self) -> bool:
        """Cancel stops a running verification first."""
        if self._progress is None:
            return True
        self._progress.cancel()
        self._cancel.setEnabled(False)
        return False

    def close_now(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        super().close_now()

    @Slot()
    def _on_start(self) -> None:
        self._set_running(True)
        audit, session, export = self._audit, self._session, self._file

        def work(progress: Progress) -> Verification:
            if export is not None:
                return audit.verify_export(session, export, progress.report, lambda: progress.cancelled)
            return audit.verify(session, progress.report, lambda: progress.cancelled)

        self._progress = self._background.submit_with_progress(
            self, work, self._on_progress, self._on_done, self._on_failed
        )

    @Slot()
    def _on_open(self) -> None:
        self.accept()
        self.entry_wanted.emit(self._place)

    def _on_progress(self, done: int, total: int) -> None:
        # In thousandths: the bar counts in 32 bits and the entries need not fit.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))
        text = self.tr("{done} of %Ln entries", "", total)
        self._count.setText(text.format(done=self._number(done)))

    def _on_done(self, result: Verification) -> None:
        self._set_running(False)
        if result.finding is None:
            self._show("positive", self._in_order(result), self._signed(result))
        else:
            self._show_finding(result.finding, result.entries)
        self.verified.emit()

    def _on_failed(self, error: Exception) -> None:
        self._set_running(False)
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window, which signs out
        if error.reason == "cancelled":
            self._show("info", self.tr("Stopped as asked. The audit was not verified to its end."), "")
        else:
            self._show("negative", sentence(error), "")

    def _show_finding(self, finding: Finding, entries: int) -> None:
        text = QCoreApplication.translate("damage", DAMAGE_SENTENCES[finding.damage])
        text = text.format(entry=self._number(finding.entry), until=self._number(finding.until))
        before = self.tr("%Ln entries before that are in order.", "", entries)
        advice = self.tr(
            "Keep this file as it is for whoever looks into it, and compare it with a backup or an exported checkpoint."
        )
        self._show("negative", text, f"{before} {advice}" if finding.entry > 0 else advice)
        self._place = finding.place or 0
        self._open.setVisible(self._place > 0 and self._file is None)

    def _show(self, kind: Kind, text: str, more: str) -> None:
        self._result.set_kind(kind)
        self._result.show()
        self._result.set_text(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def _in_order(self, result: Verification) -> str:
        return self.tr("All %Ln entries are as they were written, and none is missing.", "", result.entries)

    def _signed(self, result: Verification) -> str:
        if self._file is not None:
            return self.tr("Whether it was written anew as a whole, only a checkpoint from elsewhere can tell.")
        if result.signed_up_to == result.entries:
            return self.tr("The last of them is signed for by a checkpoint.")
        text = self.tr("Entry {signed} is the last that a checkpoint was signed for; the next one signs for the rest.")
        return text.format(signed=self._number(result.signed_up_to))

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _set_running(self, running: bool) -> None:
        self._progress = None
        show_endless(self._bar)
        self._count.setText("")
        self._bar.setVisible(running)
        self._count.setVisible(running)
        self._result.setVisible(False)
        self._more.setVisible(False)
        self._open.setVisible(False)
        self._start_button.set_busy(running)
        self._start_button.setText(self.tr("Verify again"))
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel") if running else self.tr("Close"))
