"""Team."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import User
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.questions import do_when_confirmed
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.team.create_user_dialog import CreateUserDialog, NewUser
from crvs_desktop.ui.team.list_view import TeamListView
from crvs_desktop.ui.team.menu import UserMenu
from crvs_desktop.ui.team.questions import deactivate_question, reactivate_question
from crvs_desktop.ui.team.reset_password_dialog import ResetPasswordDialog
from crvs_desktop.ui.team.temporary_password_dialog import TemporaryPasswordDialog
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.session import Session
    from crvs_desktop.services.team import Team


class TeamPage(Page):
    """Shows the users and asks the service for every change; nothing is decided here."""

    def __init__(
        self,
        team: "Team",
        session: "Session",
        kind: WorkspaceKind,
        tasks: Tasks,
        clipboard: ClipboardGuard,
        toasts: ToastHost,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("team_page")
        self._team = team
        self._session = session
        self._kind = kind
        self._tasks = tasks
        self._clipboard = clipboard
        self._toasts = toasts
        self._list = TeamListView(session.user.user_id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        self._list.create_wanted.connect(self._on_create_wanted)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        find = QAction(self)
        find.setObjectName("find_action")
        find.setShortcut("Ctrl+F")
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._list.focus_filter)
        self.addAction(find)
        self.refresh()

    def start_working(self) -> None:
        self._list.focus_table()

    def refresh(self) -> None:
        # Asking while locked would be refused, and recorded as an attempt.
        if not self._session.is_locked:
            self._tasks.submit(self, lambda: self._team.list_users(self._session), self._show_users)

    def forget_secrets(self) -> None:
        for dialog in self.findChildren(TemporaryPasswordDialog):
            dialog.forget()

    def _show_users(self, users: list[User]) -> None:
        self._list.set_users(users)
        for dialog in self.findChildren(CreateUserDialog):
            dialog.set_users(users)

    def _written(self, toast: str, user: User) -> None:
        self._toasts.show_toast(toast, "positive")

        def show(users: list[User]) -> None:
            self._show_users(users)
            self._list.select(user.user_id)

        self._tasks.submit(self, lambda: self._team.list_users(self._session), show)

    @Slot(object, QRect)
    def _on_menu_wanted(self, user: User, place: QRect) -> None:
        if QApplication.activePopupWidget() is not None:  # asked for twice: by the key and by what Qt made of it
            return
        menu = UserMenu(user, is_own=user.user_id == self._session.user.user_id, parent=self)
        menu.reset.triggered.connect(lambda: self._ask_reset(user))
        menu.deactivate.triggered.connect(lambda: self._ask_deactivate(user))
        menu.reactivate.triggered.connect(lambda: self._ask_reactivate(user))
        self._list.mark_menu_open(True)
        menu.aboutToHide.connect(lambda: self._list.mark_menu_open(False))
        below = place.bottomLeft() + QPoint(0, 1)
        if place.width() > 1 and self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            below.setX(place.right() + 1 - menu.sizeHint().width())  # flush with the far side of the button
        menu.popup(below)

    @Slot()
    def _on_create_wanted(self) -> None:
        dialog = CreateUserDialog(self._list.model.users, self._kind, self._clipboard, self)

        def on_create(new: NewUser) -> None:
            def create() -> User:
                return self._team.create_user(
                    self._session, new.username, new.full_name, new.role, new.password.reveal()
                )

            self._submit_password(dialog, create, self.tr("User created"))

        dialog.create_wanted.connect(on_create)
        dialog.open()

    def _ask_reset(self, user: User) -> None:
        dialog = ResetPasswordDialog(user, self._kind, self._clipboard, self)

        def on_reset(password: Secret[str]) -> None:
            def reset() -> User:
                return self._team.reset_password(self._session, user.user_id, password.reveal())

            self._submit_password(dialog, reset, self.tr("Password reset"))

        dialog.reset_wanted.connect(on_reset)
        dialog.open()

    def _ask_deactivate(self, user: User) -> None:
        self._do_when_confirmed(
            deactivate_question(user, self),
            lambda: self._team.deactivate_user(self._session, user.user_id),
            self.tr("User deactivated"),
        )

    def _ask_reactivate(self, user: User) -> None:
        self._do_when_confirmed(
            reactivate_question(user, self),
            lambda: self._team.reactivate_user(self._session, user.user_id),
            self.tr("User reactivated"),
        )

    def _submit_password(self, dialog: TemporaryPasswordDialog, change: Callable[[], User], toast: str) -> None:
        def on_done(user: User) -> None:
            self._written(toast, user)
            dialog.hand_over(user)

        def on_refused(error: CrvsDesktopError) -> None:
            dialog.show_error(error)
            self.refresh()

        def on_copied(user: User) -> None:
            self._tasks.submit_use_case(
                self,
                lambda: self._team.record_copy(self._session, user.user_id),
                lambda _nothing: None,
                lambda error: self._toasts.show_toast(sentence(error), "negative"),
            )

        dialog.password_copied.connect(on_copied)
        self._tasks.submit_use_case(dialog, change, on_done, on_refused)

    def _do_when_confirmed(self, question: ConfirmDialog, change: Callable[[], User], toast: str) -> None:
        def on_done(user: User) -> None:
            question.accept()
            self._written(toast, user)

        do_when_confirmed(question, self._tasks, change, on_done, lambda _error: self.refresh())
