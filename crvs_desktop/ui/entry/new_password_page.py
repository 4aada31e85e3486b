"""The first sign-in with a temporary password: choose one of one's own."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.users import User
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.account.password_form import PasswordForm
from crvs_desktop.ui.entry.entry_page import EntryPage, paragraph
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton


class NewPasswordPage(EntryPage):
    changed = Signal()
    sign_out_wanted = Signal()

    def __init__(
        self,
        user: User,
        kind: WorkspaceKind,
        change: Callable[[str], None],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("NewPasswordPage", "Choose a password of your own"), parent)
        self.setObjectName("new_password_page")
        self._change = change
        self._tasks = tasks
        text = self.tr(
            "Welcome, {name}. The password you signed in with was temporary, and whoever gave it to you knows it. "
            "Choose one that only you know."
        )
        self.body.addWidget(paragraph(text.format(name=user.full_name), "new_password_text"))
        self._form = PasswordForm(user.username, kind, asks_old=False)
        self.body.addWidget(self._form)
        sign_out = TertiaryButton(self.tr("Sign out"))
        sign_out.setObjectName("sign_out_button")
        self._button = PrimaryButton(self.tr("Go on"))
        self._button.setObjectName("go_on_button")
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(sign_out)
        buttons.addWidget(self._button)
        self.body.addLayout(buttons)
        sign_out.clicked.connect(self.sign_out_wanted)
        self._button.clicked.connect(self._on_change_asked)
        self._form.submitted.connect(self._on_change_asked)

    def start_typing(self) -> None:
        self._form.start_typing()

    @Slot()
    def _on_change_asked(self) -> None:
        if not self._button.isEnabled() or not self._form.check():
            return
        new = self._form.new
        self._button.set_busy(True)
        self._tasks.submit(self, lambda: self._change(new), self._on_done, self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self._button.set_busy(False)
        self._form.clear()
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._button.set_busy(False)
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window: it tells, or goes to the sign-in page
        self._form.show_error(error)
