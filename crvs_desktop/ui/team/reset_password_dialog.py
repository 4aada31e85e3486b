"""Reset password: a new temporary one for someone else's account."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.users import User, UserStatus
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.team.temporary_password_dialog import TemporaryPasswordDialog
from crvs_desktop.ui.widgets.labels import Label


class ResetPasswordDialog(TemporaryPasswordDialog):
    reset_wanted = Signal(object)  # Secret[str]

    def __init__(
        self, user: User, kind: WorkspaceKind, clipboard: ClipboardGuard, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ResetPasswordDialog", "Reset password"),
            translate("ResetPasswordDialog", "Reset"),
            kind,
            clipboard,
            parent,
        )
        self.setObjectName("reset_password_dialog")
        text = self.tr(
            "{name} ({username}) gets a temporary password. The old one stops working at once, and a window they have "
            "open is closed to them with their next action."
        )
        what_follows = Label(text.format(name=user.full_name, username=user.username))
        what_follows.setObjectName("reset_text")
        self.form.addWidget(what_follows)
        if user.status is UserStatus.DEACTIVATED:
            inactive = Label(self.tr("The account is inactive: they can sign in only after you reactivate it."))
            inactive.setObjectName("inactive_text")
            self.form.addWidget(inactive)
        self.form.addWidget(self.password_field)
        self.password_field.set_username(user.username)
        self.password_field.changed.connect(self._on_changed)
        self.submit_button.clicked.connect(self._on_reset_clicked)
        self.password_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        super()._on_changed()
        self.submit_button.setEnabled(self.password_field.fits)

    @Slot()
    def _on_reset_clicked(self) -> None:
        password = self.password_field.password
        self.set_busy(True)
        self.reset_wanted.emit(password)
