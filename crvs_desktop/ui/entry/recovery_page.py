"""The recovery code of a new office workspace, shown this once."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.account.recovery_code import RecoveryCode
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.entry.entry_page import EntryPage
from crvs_desktop.ui.widgets.buttons import PrimaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog


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
        self._code = RecoveryCode(workspace_name, code, clipboard)
        done = PrimaryButton(self.tr("Go to sign-in"))
        done.setObjectName("done_button")
        self.body.addWidget(self._code)
        self.body.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)  # in a row of its own: there is no room for four
        done.clicked.connect(self._on_done)

    def start_typing(self) -> None:
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Ask when the code was not copied, saved or printed."""
        if self._code.kept:
            return True
        if self.findChild(ConfirmDialog, "recovery_question") is None:
            self._code.ask_to_leave(self.tr("Go on without it")).accepted.connect(self._leave)
        return False

    @Slot()
    def _on_done(self) -> None:
        if self.may_leave():
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._code.forget()
        self.finished.emit()
