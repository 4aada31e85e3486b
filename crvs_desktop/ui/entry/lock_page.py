"""The window while it is locked: nothing but who locked it and the password."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.users import User
from crvs_desktop.ui.entry.entry_page import EntryPage, paragraph
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.fields import Field, PasswordInput


class LockPage(EntryPage):
    unlocked = Signal()
    sign_out_wanted = Signal()
    session_ended = Signal(str)

    def __init__(self, user: User, unlock: Callable[[str], None], tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LockPage", "Locked"), parent)
        self.setObjectName("lock_page")
        self._unlock = unlock
        self._tasks = tasks
        self._alert = Alert("negative", "")
        self._alert.setObjectName("lock_alert")
        self._alert.hide()
        self._password = PasswordInput()
        self._password.setObjectName("password_input")
        self._button = PrimaryButton(self.tr("Unlock"))
        self._button.setObjectName("unlock_button")
        sign_out = TertiaryButton(self.tr("Sign out"))
        sign_out.setObjectName("sign_out_button")

        text = self.tr("{name} ({username}) is signed in. Enter the password to go on where you were.")
        self.body.addWidget(paragraph(text.format(name=user.full_name, username=user.username), "lock_text"))
        self.body.addWidget(self._alert)
        self.body.addWidget(Field(self.tr("Password"), self._password))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(sign_out)
        buttons.addWidget(self._button)
        self.body.addLayout(buttons)
        self._button.clicked.connect(self._on_unlock_asked)
        self._password.returnPressed.connect(self._on_unlock_asked)
        sign_out.clicked.connect(self.sign_out_wanted)

    def start_typing(self) -> None:
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_unlock_asked(self) -> None:
        if not self._button.isEnabled():
            return
        password = self._password.text()
        self._password.clear()
        self._button.set_busy(True)
        self._tasks.submit(self, lambda: self._unlock(password), self._on_done, self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self._button.set_busy(False)
        self._alert.hide()
        self.unlocked.emit()

    def _on_failed(self, error: Exception) -> None:
        self._button.set_busy(False)
        if not isinstance(error, CrvsDesktopError):
            raise error
        if error.reason == "session-ended":
            self.session_ended.emit(sentence(error))
            return
        self._alert.set_text(sentence(error))
        self._alert.show()
        self.start_typing()
