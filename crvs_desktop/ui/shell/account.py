"""What is done with one's own account and with the keys of the workspace, from the menus and the sign-in page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.account.new_keys_dialog import HandedOut
    from crvs_desktop.ui.entry.sign_in_page import SignInPage


class Account(QObject):
    """Opens the dialogs; the services decide."""

    def __init__(self, window: MainWindow, origin: str, tasks: Tasks, clipboard: ClipboardGuard) -> None:
        super().__init__(window)
        self._window = window
        self._origin = origin
        self._tasks = tasks
        self._clipboard = clipboard

    def change_password(self, services: "Services", session: "Session") -> None:
        from crvs_desktop.ui.account.password_dialog import PasswordDialog

        def change(old: str, new: str) -> None:
            services.sessions.change_password(session, old, new)

        dialog = PasswordDialog(session.user.username, services.info.kind, change, self._tasks, self._window)
        dialog.password_changed.connect(lambda: self._window.toasts.show_toast(self.tr("Password changed"), "positive"))
        dialog.open()

    def recover(self, services: "Services", page: "SignInPage", username: str) -> None:
        """Let someone who forgot the password choose another with the recovery code."""
        from crvs_desktop.ui.account.recover_dialog import RecoverDialog

        def recover(username: str, code: str, new: str) -> None:
            services.recovery.recover(username, code, new, self._origin)

        def on_recovered(username: str) -> None:
            page.fill_username(username)
            page.show_message(self.tr("The new password is set. Sign in with it."), "positive")

        dialog = RecoverDialog(username, recover, self._tasks, self._window)
        dialog.recovered.connect(on_recovered)
        dialog.open()

    def renew_code(self, services: "Services", session: "Session") -> None:
        def work(_password: str) -> "HandedOut":
            return services.recovery.renew_code(session), ()

        self._open_new_keys(
            services,
            self.tr("New recovery code?"),
            self.tr("The recovery code that was shown before stops working. The new one is shown once."),
            self.tr("Make a new code"),
            work,
            asks_password=False,
        )

    def replace_key(self, services: "Services", session: "Session") -> None:
        def work(password: str) -> "HandedOut":
            rotated = services.recovery.rotate_key(session, password)
            return rotated.recovery_code, rotated.temporary_passwords

        self._open_new_keys(
            services,
            self.tr("New workspace key?"),
            self.tr(
                "Everything secret in the file is sealed anew. Do this when someone who left may have kept a copy of "
                "the file and a password. Your password stays. Every other National System Administrator gets a "
                "temporary one, and the old recovery code stops working. The clients notice nothing."
            ),
            self.tr("Replace the key"),
            work,
            asks_password=True,
        )

    def _open_new_keys(
        self,
        services: "Services",
        title: str,
        text: str,
        confirm_text: str,
        work: "Callable[[str], HandedOut]",
        *,
        asks_password: bool,
    ) -> None:
        from crvs_desktop.ui.account.new_keys_dialog import NewKeysDialog

        dialog = NewKeysDialog(
            title,
            text,
            confirm_text,
            services.info.name,
            work,
            self._tasks,
            self._clipboard,
            self._window,
            asks_password=asks_password,
        )
        dialog.open()
