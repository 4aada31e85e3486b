"""Checking the workspace: what was found, in plain words, and what to do next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crvs_desktop.domain.backups import BROKEN_TEXT, ORPHANS_TEXT, WorkspaceCheck
from crvs_desktop.domain.links import DAMAGE_SENTENCES
from crvs_desktop.ui.backups.running_dialog import RunningDialog
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.services.backups import Backups
    from crvs_desktop.services.session import Session

FAULTS_HEIGHT_PX = 120


class CheckDialog(RunningDialog):
    def __init__(self, backups: "Backups", session: "Session", background: Tasks, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CheckDialog", "Check the workspace"), translate("CheckDialog", "Check"), background, parent
        )
        self.setObjectName("check_dialog")
        self._backups = backups
        self._session = session
        about = self.tr(
            "The pages of the file, what its rows say of each other, and every entry of the audit are looked at. "
            "Nothing is changed."
        )
        self.body.addWidget(Label(about))
        self._faults = QPlainTextEdit()
        self._faults.setObjectName("faults_text")
        self._faults.setAccessibleName(self.tr("What was found"))
        self._faults.setReadOnly(True)
        self._faults.setTabChangesFocus(True)
        Theme.of(self).fit(self._faults, setFixedHeight=FAULTS_HEIGHT_PX)
        self.add_rest(self._faults)
        self._start.setFocus()

    @Slot()
    def _on_start(self) -> None:
        backups, session = self._backups, self._session

        def work(progress: Progress) -> WorkspaceCheck:
            return backups.check(session, progress.report, lambda: progress.cancelled)

        self.run(work, self._on_checked)

    def _on_checked(self, found: WorkspaceCheck) -> None:
        translate = QCoreApplication.translate
        if found.broken or found.orphans:
            self._faults.setPlainText("\n".join((*found.broken, *found.orphans)))
            self._faults.show()
            self.show_end("negative", translate("backups", BROKEN_TEXT if found.broken else ORPHANS_TEXT))
            return
        assert found.audit is not None  # noqa: S101
        finding = found.audit.finding
        if finding is not None:
            number = self.locale().toString
            text = translate("damage", DAMAGE_SENTENCES[finding.damage])
            self.show_end(
                "negative",
                text.format(entry=number(finding.entry), until=number(finding.until)),
                self.tr(
                    "The file itself is whole. Keep it as it is, as evidence, and compare it with your backups; Verify "
                    "on the Audit page shows the entry."
                ),
            )
            return
        text = self.tr(
            "The workspace is whole: its pages, its rows, and all %Ln entries of its audit.", "", found.audit.entries
        )
        self.show_end("positive", text)
