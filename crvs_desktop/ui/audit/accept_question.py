"""Asking whether to go on with a file whose audit is not the one that this computer has seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog

if TYPE_CHECKING:
    from crvs_desktop.services.checkpoints import Checkpoints
    from crvs_desktop.services.session import Session


class AcceptQuestion(ConfirmDialog):
    """`found` says what was found. Whoever has just restored the file knows why, and is asked in other words."""

    def __init__(
        self,
        found: str,
        checkpoints: "Checkpoints",
        session: "Session",
        tasks: Tasks,
        parent: QWidget,
        *,
        restored: bool = False,
    ) -> None:
        translate = QCoreApplication.translate
        consequence = translate(
            "AcceptQuestion",
            "From then on this computer compares with the audit as it is now; the audit keeps a record of that.",
        )
        if restored:
            title = translate("AcceptQuestion", "Go on with the restored workspace?")
            before = translate(
                "AcceptQuestion",
                "You have restored a backup, and this computer has seen a later state of the workspace. What was done "
                "after the backup is not in it.",
            )
            text = f"{before} {consequence}\n\n{found}"
            confirm = translate("AcceptQuestion", "Go on with it")
        else:
            title = translate("AcceptQuestion", "Not the audit that was seen")
            before = translate(
                "AcceptQuestion",
                "Go on with this file only when you know why, for example because you restored a backup.",
            )
            after = translate(
                "AcceptQuestion", "Otherwise close it, keep it for whoever looks into it, and restore a backup."
            )
            text = f"{found}\n\n{before} {consequence} {after}"
            confirm = translate("AcceptQuestion", "Go on with this file")
        super().__init__(title, text, confirm, negative=not restored, parent=parent)
        self.setObjectName("accept_question")
        if restored:
            self.cancel_button.setText(translate("AcceptQuestion", "Not now"))
        self._checkpoints = checkpoints
        self._session = session
        self._tasks = tasks
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        self.set_busy(True)
        checkpoints, session = self._checkpoints, self._session

        def on_refused(error: CrvsDesktopError) -> None:
            if error.reason == "session-ended":
                raise error  # for the window, which signs out
            self.show_error(sentence(error))

        self._tasks.submit_use_case(
            self, lambda: checkpoints.accept(session), lambda _nothing: self.accept(), on_refused
        )
