"""A new recovery code, or a new workspace key: asked for first, then handed out, once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import User
from crvs_desktop.ui.account.recovery_code import RecoveryCode
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import NegativeButton, PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog, Dialog
from crvs_desktop.ui.widgets.facts import Facts
from crvs_desktop.ui.widgets.fields import Field, PasswordInput
from crvs_desktop.ui.widgets.key_text import KeyText
from crvs_desktop.ui.widgets.labels import Label

HandedOut = tuple[Secret[str] | None, tuple[tuple[User, Secret[str]], ...]]


class NewKeysDialog(Dialog):
    """`work(password)` runs on the worker and gives what is handed out; without `asks_password` it gets an empty one.

    When it closes or the window is locked, nothing of it stays."""

    def __init__(
        self,
        title: str,
        text: str,
        confirm_text: str,
        workspace_name: str,
        work: Callable[[str], HandedOut],
        tasks: Tasks,
        clipboard: ClipboardGuard,
        parent: QWidget | None,
        *,
        asks_password: bool,
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName("new_keys_dialog")
        self._workspace_name = workspace_name
        self._work = work
        self._tasks = tasks
        self._clipboard = clipboard
        self._code: RecoveryCode | None = None
        self._shown: list[KeyText] = []
        self._text = Label(text)
        self._text.setObjectName("new_keys_text")
        self._password = PasswordInput()
        self._password.setObjectName("new_keys_password")
        self._field = Field(self.tr("Your password"), self._password, required=True)
        self._asks_password = asks_password
        self._alert = Alert("negative")
        self._alert.setObjectName("new_keys_alert")
        self._alert.hide()
        for part in (self._text, self._field, self._alert):
            self.body.addWidget(part)
        self._field.setVisible(asks_password)
        self._cancel = TertiaryButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._confirm = NegativeButton(confirm_text)
        self._confirm.setObjectName("confirm")
        self._close = PrimaryButton(self.tr("Close"))
        self._close.setObjectName("close_keys_button")
        self._close.hide()
        for button in (self._cancel, self._confirm, self._close):
            self.add_footer_button(button)
        self.set_main_button(self._confirm)
        self._cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.reject)
        self._confirm.clicked.connect(self._on_confirmed)
        (self._password if asks_password else self._cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def may_close(self) -> bool:
        if self._confirm.busy:
            return False
        if self._code is None or self._code.kept:
            return True
        if self.findChild(ConfirmDialog, "recovery_question") is None:
            self._code.ask_to_leave(self.tr("Go on without it")).accepted.connect(self.close_now)
        return False

    def forget(self) -> None:
        self._password.clear()
        if self._code is not None:
            self._code.forget()
        for shown in self._shown:
            shown.set_text("", selectable=False)

    def done(self, result: int) -> None:
        self.forget()
        super().done(result)

    @Slot()
    def _on_confirmed(self) -> None:
        password = self._password.text()
        if self._asks_password and not password:
            self._tell(self.tr("Enter your password."))
            return
        self._alert.hide()
        self._confirm.set_busy(True)
        self._tasks.submit_use_case(self, lambda: self._work(password), self._on_done, self._on_refused)

    def _on_done(self, handed_out: HandedOut) -> None:
        code, passwords = handed_out
        self._confirm.set_busy(False)
        self._password.clear()
        for part in (self._text, self._field, self._cancel, self._confirm):
            part.hide()
        if code is not None:
            self._code = RecoveryCode(self._workspace_name, code, self._clipboard)
            self.body.addWidget(self._code)
        if passwords:
            self.body.addWidget(
                Label(self.tr("These administrators sign in with a temporary password and then choose their own:"))
            )
            self.body.addWidget(self._passwords(passwords))
        if code is None and not passwords:
            self.body.addWidget(Alert("positive", self.tr("Done. Nobody else has to be told.")))
        self._close.show()
        self.set_main_button(self._close)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _passwords(self, passwords: tuple[tuple[User, Secret[str]], ...]) -> Facts:
        facts = Facts()
        for user, password in passwords:
            shown = KeyText(self._clipboard.copy_secret, secret=True)
            shown.setObjectName(f"temporary_{user.username}")
            name = self.tr("Temporary password of {name}")
            shown.setAccessibleName(name.format(name=user.full_name))
            shown.set_text(password.reveal(), selectable=True)
            self._shown.append(shown)
            facts.add_widget(user.full_name, shown)
        return facts

    def _on_refused(self, error: CrvsDesktopError) -> None:
        self._confirm.set_busy(False)
        self._password.clear()
        self._tell(sentence(error))

    def _tell(self, text: str) -> None:
        self._alert.show()
        self._alert.set_text(text)
