"""The two steps that creating a user and resetting a password share: fill in, then hand over."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError, InputError
from crvs_desktop.domain.users import User
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.team.temporary_password import HandOver, TemporaryPasswordField
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog, Dialog


class TemporaryPasswordDialog(Dialog):
    """A subclass fills `form` and asks for the change when `submit_button` is clicked; the page answers with
    `hand_over` or `show_error`. The password is emptied when the dialog closes or the window is locked."""

    password_copied = Signal(object)  # User

    def __init__(
        self, title: str, submit_text: str, kind: WorkspaceKind, clipboard: ClipboardGuard, parent: QWidget | None
    ) -> None:
        super().__init__(title, parent)
        self._forgotten = False
        self._user: User | None = None
        self.form = QVBoxLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(16)
        self._form_part = QWidget()
        self._form_part.setLayout(self.form)
        self.password_field = TemporaryPasswordField(kind)
        self._hand_over = HandOver(clipboard)
        self._hand_over.hide()
        self._hand_over.password_copied.connect(self._on_password_copied)
        self._error = Alert("negative")
        self._error.setObjectName("form_error")
        self._error.hide()
        for part in (self._form_part, self._hand_over, self._error):
            self.body.addWidget(part)

        self._cancel = TertiaryButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._close = TertiaryButton(self.tr("Close"))
        self._close.setObjectName("close_button")
        self._close.hide()
        self.submit_button = PrimaryButton(submit_text)
        self.submit_button.setObjectName("submit_button")
        for button in (self._cancel, self._close, self.submit_button):
            button.setAccessibleName(button.text())
            self.add_footer_button(button)
        self.set_main_button(self.submit_button)
        self._cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.reject)

    def set_busy(self, busy: bool) -> None:
        self._error.hide()
        self._forgotten = False
        self.submit_button.set_busy(busy)
        self._cancel.setEnabled(not busy)
        self._form_part.setEnabled(not busy)

    def show_error(self, error: CrvsDesktopError) -> None:
        """Say why it could not be done, at the field it concerns; everything entered stays."""
        self.set_busy(False)
        if isinstance(error, InputError) and error.reason.startswith("password-"):
            self.password_field.show_error(error)
            self.password_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._error.set_text(sentence(error))
        self._error.show()

    def hand_over(self, user: User) -> None:
        """It is done: show the username and the password this once, unless the window was locked meanwhile."""
        password, forgotten = self.password_field.password, self._forgotten
        self._user = user
        self.password_field.clear()
        self.set_busy(False)
        self._form_part.hide()
        for button in (self._cancel, self.submit_button):
            button.hide()
        self._close.show()
        self.set_main_button(self._close)
        self.set_title(user.full_name)
        self._hand_over.show_user(user)
        self._hand_over.show()
        if forgotten:
            self._say_forgotten()
        else:
            self._hand_over.show_password(password)

    def forget(self) -> None:
        """Take the password from the screen: the window is being locked."""
        self.password_field.clear()
        # What is under way ends after this; its password is gone then.
        self._forgotten = self.submit_button.busy
        if self._hand_over.has_uncopied:
            self._say_forgotten()
        elif self._hand_over.shows_password:
            self._hand_over.forget(
                self.tr("The window was locked, so the temporary password was taken from the screen.")
            )

    def may_close(self) -> bool:
        if self.submit_button.busy:
            return False
        if not self._hand_over.has_uncopied:
            return True
        question = ConfirmDialog(
            self.tr("Close without copying?"),
            self.tr(
                "The temporary password was not copied and cannot be shown again. Without it nobody can sign in to "
                "this account until the password is reset."
            ),
            self.tr("Close anyway"),
            negative=True,
            parent=self,
        )
        question.setObjectName("uncopied_question")
        question.confirmed.connect(question.accept)
        question.accepted.connect(self.close_now)
        question.open()
        return False

    def done(self, result: int) -> None:
        self.password_field.clear()
        self._hand_over.clear()
        super().done(result)

    def _say_forgotten(self) -> None:
        self._hand_over.forget(
            self.tr(
                "The window was locked before the temporary password was copied, so it is gone. Close this and reset "
                "the password to get another."
            )
        )

    @Slot()
    def _on_password_copied(self) -> None:
        self.password_copied.emit(self._user)

    @Slot()
    def _on_changed(self) -> None:
        """Something else was typed: what was said about it is over."""
        self._error.hide()
