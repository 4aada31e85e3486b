"""Signing in again after the password was forgotten: the recovery code instead of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError, InputError
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.account.password_form import PasswordForm
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.fields import Field, PasswordInput
from crvs_desktop.ui.widgets.labels import Label

Recover = Callable[[str, str, str], None]


class RecoverDialog(Dialog):
    """`recover(username, code, new password)` is run on the worker. Everything typed is emptied when it closes."""

    recovered = Signal(str)  # username

    def __init__(self, username: str, recover: Recover, tasks: Tasks, parent: QWidget | None) -> None:
        super().__init__(QCoreApplication.translate("RecoverDialog", "Forgotten password"), parent)
        self.setObjectName("recover_dialog")
        self._recover = recover
        self._tasks = tasks
        text = self.tr(
            "Another National System Administrator can give you a new password under Team. If there is none, the "
            "recovery code that was shown when this workspace was set up lets you choose one yourself."
        )
        self.body.addWidget(Label(text))
        self._username = QLineEdit(username)
        self._username.setObjectName("recover_username")
        self._code = PasswordInput()
        self._code.setObjectName("recover_code")
        self._form = PasswordForm("", WorkspaceKind.OFFICE, asks_old=False)
        self._alert = Alert("negative")
        self._alert.setObjectName("recover_alert")
        self._alert.hide()
        self.body.addWidget(Field(self.tr("Username"), self._username, required=True))
        hint = self.tr("Eight groups of four; capital letters, spaces and hyphens do not matter.")
        self.body.addWidget(Field(self.tr("Recovery code"), self._code, required=True, hint=hint))
        self.body.addWidget(self._form)
        self.body.addWidget(self._alert)
        cancel = TertiaryButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        self._button = PrimaryButton(self.tr("Set password"))
        self._button.setObjectName("recover_button")
        for button in (cancel, self._button):
            self.add_footer_button(button)
        self.set_main_button(self._button)
        cancel.clicked.connect(self.reject)
        self._button.clicked.connect(self._on_recover)
        (self._code if username else self._username).setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        self._code.clear()
        self._form.clear()
        super().done(result)

    @Slot()
    def _on_recover(self) -> None:
        username, code = self._username.text(), self._code.text()
        if not username.strip() or not code.strip():
            self._tell(self.tr("Enter your username and the recovery code."))
            return
        self._form.set_username(username)
        if not self._form.check():
            return
        new = self._form.new
        self._alert.hide()
        self._button.set_busy(True)

        def on_done(_nothing: None) -> None:
            self._button.set_busy(False)
            self.recovered.emit(username.strip())
            self.accept()

        self._tasks.submit_use_case(self, lambda: self._recover(username, code, new), on_done, self._on_refused)

    def _on_refused(self, error: CrvsDesktopError) -> None:
        self._button.set_busy(False)
        if isinstance(error, InputError):
            self._form.show_error(error)
        else:
            self._tell(sentence(error))

    def _tell(self, text: str) -> None:
        self._alert.show()
        self._alert.set_text(text)
