"""Changing one's own password."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.account.password_form import PasswordForm
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog

ChangePassword = Callable[[str, str], None]


class PasswordDialog(Dialog):
    password_changed = Signal()

    def __init__(
        self, username: str, kind: WorkspaceKind, change: ChangePassword, tasks: Tasks, parent: QWidget | None
    ) -> None:
        super().__init__(QCoreApplication.translate("PasswordDialog", "Change password"), parent)
        self.setObjectName("password_dialog")
        self._change = change
        self._tasks = tasks
        self._form = PasswordForm(username, kind, asks_old=True)
        self.body.addWidget(self._form)
        cancel = TertiaryButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        self._button = PrimaryButton(self.tr("Change password"))
        self._button.setObjectName("change_password_button")
        self.add_footer_button(cancel)
        self.add_footer_button(self._button)
        self.set_main_button(self._button)
        cancel.clicked.connect(self.reject)
        self._button.clicked.connect(self._on_change_asked)
        self._form.start_typing()

    def done(self, result: int) -> None:
        self._form.clear()
        super().done(result)

    @Slot()
    def _on_change_asked(self) -> None:
        if not self._form.check():
            return
        old, new = self._form.old, self._form.new
        self._button.set_busy(True)
        self._tasks.submit(self, lambda: self._change(old, new), self._on_done, self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self._button.set_busy(False)
        self.password_changed.emit()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._button.set_busy(False)
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window: it tells, or goes to the sign-in page
        self._form.show_error(error)
