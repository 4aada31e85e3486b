"""What this computer has seen of the workspace's audit, and that the file does not hold it any more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.verification import Comparison
from crvs_desktop.ui.messages import comparison_text, sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog

if TYPE_CHECKING:
    from crvs_desktop.services.checkpoints import Checkpoints
    from crvs_desktop.services.session import Session


class SeenNotice(QWidget):
    """Hidden while all is well."""

    accepted = Signal()

    def __init__(
        self, checkpoints: "Checkpoints", session: "Session", tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._checkpoints = checkpoints
        self._session = session
        self._tasks = tasks
        self._text = ""
        alert = Alert("negative", self.tr("Not the audit that this computer has seen."))
        alert.setObjectName("seen_alert")
        more = SecondaryButton(self.tr("What happened…"))
        more.setObjectName("seen_more_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(alert, 1)
        row.addWidget(more)
        self.hide()
        more.clicked.connect(self._on_more_wanted)

    def look(self) -> None:
        """Compare the file with what was seen of it."""
        self._tasks.submit(self, lambda: self._checkpoints.compare(self._session), self._show)

    def _show(self, comparison: Comparison) -> None:
        self._text = comparison_text(comparison)
        self.setVisible(bool(self._text))

    @Slot()
    def _on_more_wanted(self) -> None:
        advice = self.tr(
            "Go on with this file only when you know why, for example because you restored a backup. From then on "
            "this computer compares with the audit as it is now; the audit keeps a record of that. Otherwise close it, "
            "keep it for whoever looks into it, and restore a backup."
        )
        question = ConfirmDialog(
            self.tr("Not the audit that was seen"),
            f"{self._text}\n\n{advice}",
            self.tr("Go on with this file"),
            negative=True,
            parent=self,
        )
        question.setObjectName("accept_question")

        def on_done(_nothing: None) -> None:
            question.accept()
            self.look()
            self.accepted.emit()

        def on_refused(error: CrvsDesktopError) -> None:
            if error.reason == "session-ended":
                raise error  # for the window, which signs out
            question.show_error(sentence(error))

        def on_confirmed() -> None:
            question.set_busy(True)
            self._tasks.submit_use_case(question, lambda: self._checkpoints.accept(self._session), on_done, on_refused)

        question.confirmed.connect(on_confirmed)
        question.open()
