"""A temporary password: where one is chosen or generated, and where it is shown this once to be handed over."""

import secrets

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from crvs_desktop.crypto.temporary_passwords import new_temporary_password
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.passwords import PASSWORD_MINIMUM, check_password
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import User
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton
from crvs_desktop.ui.widgets.fields import Field, PasswordInput
from crvs_desktop.ui.widgets.labels import Label
from crvs_desktop.ui.widgets.secret_field import SecretRow


class TemporaryPasswordField(QWidget):
    """Typed or generated; says while one types what is wrong with it."""

    changed = Signal()

    def __init__(self, kind: WorkspaceKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._username = ""
        self._input = PasswordInput()
        self._input.setObjectName("temporary_password_input")
        hint = self.tr("{minimum} characters or more, without the username. It is shown once more afterwards.")
        self.label = self.tr("Temporary password")
        self._field = Field(
            self.label,
            self._input,
            required=True,
            hint=hint.format(minimum=self.locale().toString(PASSWORD_MINIMUM[kind])),
        )
        generate = LinkButton(self.tr("Generate"))
        generate.setObjectName("generate_button")
        generate.setAccessibleName(self.tr("Generate a temporary password"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._field, 0, 0)
        # On the line of the field's label, at its far end.
        grid.addWidget(generate, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        self.setFocusProxy(self._input)
        self._input.textChanged.connect(self._on_text_changed)
        generate.clicked.connect(self._on_generate_clicked)

    @property
    def password(self) -> Secret[str]:
        return Secret(self._input.text())

    @property
    def fits(self) -> bool:
        return self._problem() is None

    def set_username(self, username: str) -> None:
        """The password must not contain it."""
        self._username = username
        self._show_problem()

    def show_error(self, error: InputError) -> None:
        """Show what the service has against it."""
        self._field.set_error(sentence(error))

    def clear(self) -> None:
        """Leave nothing that could be brought back with Undo."""
        self._input.setText("")
        self._input.set_shown(False)
        self._field.set_error("")

    def _problem(self) -> InputError | None:
        try:
            # With no username yet there is none that could be contained.
            check_password(self._input.text(), self._username.strip() or "\0", self._kind)
        except InputError as error:
            return error
        return None

    def _show_problem(self) -> None:
        problem = self._problem() if self._input.text() else None
        self._field.set_error(sentence(problem) if problem is not None else "")

    @Slot()
    def _on_text_changed(self) -> None:
        self._show_problem()
        self.changed.emit()

    @Slot()
    def _on_generate_clicked(self) -> None:
        self._input.setText(new_temporary_password(secrets.token_bytes).reveal())
        while not self.fits:  # a short username can turn up in it by chance
            self._input.setText(new_temporary_password(secrets.token_bytes).reveal())


class HandOver(QWidget):
    """The username and its temporary password, with Copy: what the new user needs to sign in."""

    password_copied = Signal()

    def __init__(self, clipboard: ClipboardGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full_name = ""
        self._has_uncopied = False
        self._notice = Alert("warning")
        self._notice.setObjectName("hand_over_notice")
        self._username = SecretRow(self.tr("Username"), "hand_over_username", clipboard, secret=False)
        self._password = SecretRow(self.tr("Temporary password"), "hand_over_password", clipboard, secret=True)
        self._countdown = Label("", "small")
        self._countdown.setObjectName("clipboard_countdown")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._notice, self._username, self._password, self._countdown):
            column.addWidget(part)
        keep_room = self._countdown.sizePolicy()
        keep_room.setRetainSizeWhenHidden(True)
        self._countdown.setSizePolicy(keep_room)
        self._countdown.hide()
        self._password.copied.connect(self._on_password_copied)
        clipboard.tick.connect(self._on_clipboard_tick)
        clipboard.cleared.connect(self._on_clipboard_cleared)

    @property
    def has_uncopied(self) -> bool:
        """Whether a password is on the screen that was not copied yet."""
        return self._has_uncopied

    @property
    def shows_password(self) -> bool:
        return bool(self._password.value())

    def show_user(self, user: User) -> None:
        """Say for whom it is; no password is shown yet."""
        self._full_name = user.full_name
        self._username.set_value(user.username)

    def show_password(self, password: Secret[str]) -> None:
        self._has_uncopied = True
        self._password.set_value(password.reveal())
        text = self.tr(
            "The temporary password is shown this once. Hand it over in a safe way; {name} has to change it at the "
            "first sign-in."
        )
        self._notice.set_text(text.format(name=self._full_name))
        for copy in self._password.findChildren(QAbstractButton, "hand_over_password_copy"):
            copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self, notice: str) -> None:
        """Take the password from the screen and say why."""
        self.clear()
        self._password.hide()
        self._countdown.hide()
        self._notice.set_text(notice)

    def clear(self) -> None:
        self._has_uncopied = False
        self._password.clear()

    @Slot()
    def _on_password_copied(self) -> None:
        self._has_uncopied = False
        self.password_copied.emit()

    @Slot(int)
    def _on_clipboard_tick(self, seconds_left: int) -> None:
        text = self.tr("The clipboard is cleared in {seconds} s, where the desktop allows it.")
        self._countdown.setText(text.format(seconds=self.locale().toString(seconds_left)))
        self._countdown.show()

    @Slot()
    def _on_clipboard_cleared(self) -> None:
        self._countdown.setText(self.tr("The clipboard was cleared."))
