"""The fields in which one chooses a password of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError, InputError
from crvs_desktop.domain.passwords import PASSWORD_MINIMUM, check_password
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.widgets.fields import Field, PasswordInput


class PasswordForm(QWidget):
    """Old (unless it is known already), new and repeated password, each with what is wrong with it below."""

    submitted = Signal()

    def __init__(self, username: str, kind: WorkspaceKind, *, asks_old: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._username = username
        self._kind = kind
        self._asks_old = asks_old
        self._old = _password_input("old_password_input")
        self._new = _password_input("new_password_input")
        self._repeated = _password_input("repeat_password_input")
        hint = self.tr("{minimum} characters or more, without the username.")
        self._old_field = Field(self.tr("Old password"), self._old, required=True)
        self._new_field = Field(
            self.tr("New password"),
            self._new,
            required=True,
            hint=hint.format(minimum=self.locale().toString(PASSWORD_MINIMUM[kind])),
        )
        self._repeated_field = Field(self.tr("Repeat the new password"), self._repeated, required=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for field in (self._old_field, self._new_field, self._repeated_field):
            layout.addWidget(field)
            field.forget_error_when_edited()
        self._old_field.setVisible(asks_old)
        self._repeated.returnPressed.connect(self.submitted)

    @property
    def old(self) -> str:
        return self._old.text()

    @property
    def new(self) -> str:
        return self._new.text()

    def set_username(self, username: str) -> None:
        """Whose password it will be, where that is typed in beside it."""
        self._username = username

    def start_typing(self) -> None:
        (self._old if self._asks_old else self._new).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        for password in (self._old, self._new, self._repeated):
            password.clear()

    def check(self) -> bool:
        """Return whether everything fits; otherwise say beside each field what does not and go to the first."""
        try:
            check_password(self.new, self._username, self._kind)
            problem = ""
        except InputError as error:
            problem = sentence(error)
        differs = self._repeated.text() != self.new
        checks = (
            (self._old_field, self._old, self.tr("Enter the old password.") if self._asks_old and not self.old else ""),
            (self._new_field, self._new, problem),
            (
                self._repeated_field,
                self._repeated,
                self.tr("The two passwords differ. Type both again.") if differs else "",
            ),
        )
        for field, _, text in checks:
            field.set_error(text)
        for _, line, text in checks:
            if text:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def show_error(self, error: CrvsDesktopError) -> None:
        """Show what the service said beside the field it concerns."""
        if error.reason == "wrong-password" and self._asks_old:
            self._old_field.set_error(sentence(error))
            self._old.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._new_field.set_error(sentence(error))
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)


def _password_input(object_name: str) -> PasswordInput:
    line = PasswordInput()
    line.setObjectName(object_name)
    return line
