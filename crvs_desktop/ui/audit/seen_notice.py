"""What this computer has seen of the workspace's audit, and that the file does not hold it any more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crvs_desktop.domain.verification import Comparison
from crvs_desktop.ui.audit.accept_question import AcceptQuestion
from crvs_desktop.ui.messages import comparison_text
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import SecondaryButton

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
        question = AcceptQuestion(self._text, self._checkpoints, self._session, self._tasks, self)
        question.accepted.connect(self.look)
        question.accepted.connect(self.accepted)
        question.open()
