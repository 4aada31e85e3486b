"""Signing in to the workspace that is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.entry.entry_page import EntryPage, paragraph
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from crvs_desktop.ui.widgets.fields import Field, PasswordInput

if TYPE_CHECKING:
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.widgets.alerts import Alert

SignIn = Callable[[str, str], "Session"]


class SignInPage(EntryPage):
    """Shown at once; it can be typed in while the file is still being opened, and signs in when `set_ready` came."""

    signed_in = Signal(object, object)  # Session, Secret with the password that was typed
    other_workspace_wanted = Signal()
    recovery_wanted = Signal(str)  # the username as typed
    offers_languages = True

    def __init__(self, name: str, kind: WorkspaceKind, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setObjectName("sign_in_page")
        self._tasks = tasks
        self._sign_in: SignIn | None = None
        self._waiting = False

        self._alert: Alert | None = None
        self._username = QLineEdit()
        self._username.setObjectName("username_input")
        self._password = PasswordInput()
        self._password.setObjectName("password_input")
        self._button = PrimaryButton(self.tr("Sign in"))
        self._button.setObjectName("sign_in_button")
        other = LinkButton(self.tr("Another workspace…"))
        other.setObjectName("other_workspace_button")

        if kind is WorkspaceKind.TRAINING:
            self.body.addWidget(self._demo_names())
        self.body.addWidget(Field(self.tr("Username"), self._username))
        self.body.addWidget(Field(self.tr("Password"), self._password))
        forgotten = LinkButton(self.tr("Forgotten password…"))
        forgotten.setObjectName("forgotten_button")
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(other)
        if kind is WorkspaceKind.OFFICE:  # the password of a training workspace is public, and it has no recovery code
            buttons.addWidget(forgotten)
        buttons.addStretch()
        buttons.addWidget(self._button)
        self.body.addLayout(buttons)

        self._button.clicked.connect(self._on_sign_in_asked)
        self._username.returnPressed.connect(self._on_username_entered)
        self._password.returnPressed.connect(self._on_sign_in_asked)
        other.clicked.connect(self.other_workspace_wanted)
        forgotten.clicked.connect(lambda: self.recovery_wanted.emit(self._username.text().strip()))

    def set_ready(self, sign_in: SignIn) -> None:
        """The workspace is open; `sign_in` is run on the worker."""
        self._sign_in = sign_in
        if self._waiting:
            self._start()

    def start_typing(self) -> None:
        (self._password if self._username.text() else self._username).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def username(self) -> str:
        return self._username.text()

    @Slot(str)
    def fill_username(self, username: str) -> None:
        self._username.setText(username)

    def show_message(self, text: str, kind: Literal["negative", "positive"] = "negative") -> None:
        if text and self._alert is None:
            from crvs_desktop.ui.widgets.alerts import Alert  # the first picture does without

            self._alert = Alert(kind)
            self._alert.setObjectName("sign_in_alert")
            self.body.insertWidget(0, self._alert)
        if self._alert is not None:
            self._alert.set_kind(kind)
            self._alert.set_text(text)
            self._alert.setVisible(bool(text))

    def show_warning(self, text: str) -> None:
        """Say what is wrong with the file itself; it stays, whatever is typed."""
        if not text:
            return
        from crvs_desktop.ui.widgets.alerts import Alert

        warning = Alert("negative")
        warning.setObjectName("file_alert")
        self.body.insertWidget(0, warning)
        warning.set_text(text)

    def _demo_names(self) -> QWidget:
        from crvs_desktop.domain.users import DEMO_PASSWORD
        from crvs_desktop.ui.entry.demo_users import DemoUsers

        names = DemoUsers()
        names.chosen.connect(self.fill_username)
        names.choose_administrator()
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        hint = self.tr("Choose who you are today. The password of every demo user is “{password}”.")
        layout.addWidget(paragraph(hint.format(password=DEMO_PASSWORD), "demo_text"))
        layout.addWidget(names)
        return box

    @Slot()
    def _on_username_entered(self) -> None:
        self._password.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_sign_in_asked(self) -> None:
        if self._waiting:
            return
        if not self._username.text().strip() or not self._password.text():
            self.show_message(self.tr("Enter your username and your password."))
            self.start_typing()
            return
        self._waiting = True
        self._button.set_busy(True)
        self.show_message("")
        if self._sign_in is not None:
            self._start()

    def _start(self) -> None:
        assert self._sign_in is not None  # noqa: S101
        sign_in, username, password = self._sign_in, self._username.text(), Secret(self._password.text())
        self._tasks.submit(
            self,
            lambda: sign_in(username, password.reveal()),
            lambda session: self._on_done(session, password),
            self._on_failed,
        )

    def _on_done(self, session: "Session", password: Secret[str]) -> None:
        self._settle()
        self.signed_in.emit(session, password)

    def _on_failed(self, error: Exception) -> None:
        self._settle()
        if not isinstance(error, CrvsDesktopError):
            raise error
        self.show_message(sentence(error))
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self._waiting = False
        self._button.set_busy(False)
        self._password.clear()
