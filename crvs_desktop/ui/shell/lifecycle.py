"""What is shown when: from the first run to the sign-in page, the workbench, the lock, and the end."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.entry.sign_in_page import SignInPage
from crvs_desktop.ui.idle import IdleLock
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import INTEGRATIONS
from crvs_desktop.ui.settings import LastWorkspace, Settings
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.fields import PasswordInput

if TYPE_CHECKING:
    from crvs_desktop.services import Services
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.entry.office_setup_page import OfficeSetup
    from crvs_desktop.ui.practice.switch import PracticeSwitch, RunningPractice
    from crvs_desktop.ui.shell.workbench import Workbench


@dataclass(frozen=True)
class Backend:
    """How workspaces are opened and made; nothing heavy is imported before one of these is called."""

    open: "Callable[[Path], Services]"
    create_office: "Callable[[OfficeSetup], Secret[str]]"
    create_training: Callable[[Path], None]
    open_desk: "Callable[[Services], PracticeDesk]"
    start_practice: "Callable[[Services, Session], RunningPractice]"
    origin: str
    folder: Path
    log_folder: Path


class Lifecycle(QObject):
    """Holds the open workspace and the session, and moves the window from one state to the next."""

    def __init__(self, window: MainWindow, settings: Settings, backend: Backend) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._backend = backend
        self._services: Services | None = None
        self._session: Session | None = None
        self._workbench: Workbench | None = None
        self._practice: PracticeSwitch | None = None
        self._opening: Path | None = None
        self._making_training = False
        self._sign_in_page: SignInPage | None = None
        self._shown_workspace: LastWorkspace | None = None
        self._tasks = Tasks(self)
        self._background = Tasks(self)
        self._tasks.failed.connect(self.report)
        self._background.failed.connect(self.report)
        self._clipboard = ClipboardGuard(settings.clear_clipboard_after_s, self)
        self._idle = IdleLock(settings.lock_after_min, self)
        self._idle.timed_out.connect(self._on_idle)
        self._connect_actions()

    def start(self, path: Path | None) -> None:
        """Show the sign-in page of this file, else of the last workspace, else the three ways to begin."""
        last = self._settings.last_workspace
        if path is not None and (last is None or path.absolute() != last.path):
            self._open(path)
        elif last is not None:
            self._show_sign_in(last)
            self._window.call_when_painted(lambda: self._open(last.path))
        else:
            self.show_first_run()

    @Slot()
    def show_first_run(self, message: str = "") -> None:
        self._close_workspace()
        self._leave_sign_in()
        from crvs_desktop.ui.entry.first_run_page import FirstRunPage

        page = FirstRunPage()
        page.office_chosen.connect(self._on_office_wanted)
        page.training_chosen.connect(self._on_training_wanted)
        page.file_chosen.connect(self._on_open_wanted)
        page.show_message(message)
        self._window.show_workspace("", None)
        self._window.show_page(page)

    @Slot(Exception)
    def report(self, error: Exception) -> None:
        """Tell what went wrong and live on; whatever is on the screen stays there."""
        if isinstance(error, CrvsDesktopError):
            if error.reason == "session-ended":
                self._sign_out(sentence(error))
            elif error.reason != "session-locked":
                self._window.tell(self.tr("This did not work"), sentence(error))
            return
        text = self.tr(
            "The program met something it does not know how to handle. What is on the screen and in the file was "
            "kept. It is written to the log; copy the details for whoever looks after the program."
        )
        details = f"{type(error).__name__}\n{self._backend.log_folder}"
        self._window.tell(self.tr("Something went wrong"), text, details)

    # Opening and making workspaces

    def _open(self, path: Path) -> None:
        path = path.absolute()  # kept for later starts, from wherever they are
        self._opening = path

        def on_failed(error: Exception) -> None:
            if path == self._opening:
                self._on_not_opened(error)

        self._tasks.submit(self, lambda: self._backend.open(path), self._on_opened, on_failed)

    def _leave_sign_in(self) -> None:
        """Go elsewhere: a file that is still being opened is not wanted any more."""
        self._opening = self._sign_in_page = self._shown_workspace = None

    def _on_opened(self, services: "Services") -> None:
        if services.workspace.path != self._opening:
            self._tasks.submit(self, services.workspace.close)
            return
        self._opening = None
        self._close_workspace()
        self._services = services
        found = LastWorkspace(services.workspace.path, services.info.name, services.info.kind)
        page = self._sign_in_page if self._shown_workspace == found else None
        self._settings.last_workspace = found
        (page or self._show_sign_in(found)).set_ready(self._sign_in)
        self._tasks.submit(self, _load_workbench)

    def _on_not_opened(self, error: Exception) -> None:
        if not isinstance(error, CrvsDesktopError):
            self.report(error)
            return
        self.show_first_run(sentence(error))

    def _show_sign_in(self, workspace: LastWorkspace, username: str = "") -> SignInPage:
        page = SignInPage(workspace.name, workspace.kind, self._tasks)
        page.signed_in.connect(self._on_signed_in)
        page.other_workspace_wanted.connect(self.show_first_run)
        if username:
            page.fill_username(username)
        self._sign_in_page, self._shown_workspace = page, workspace
        self._window.show_workspace(workspace.name, workspace.kind)
        self._window.show_page(page)
        return page

    @Slot()
    def _on_open_wanted(self) -> None:
        if not self._window.may_leave_page():
            return
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Open a workspace"), str(self._backend.folder))
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Workspaces (*.crvs)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._open(Path(path)))
        dialog.open()

    @Slot()
    def _on_office_wanted(self) -> None:
        from crvs_desktop.ui.entry.office_setup_page import OfficeSetupPage

        if not self._window.may_leave_page():
            return
        self._leave_sign_in()
        page = OfficeSetupPage(self._backend.folder)

        def on_done(setup: "OfficeSetup", code: Secret[str]) -> None:
            page.clear_passwords()
            self._show_recovery(setup, code)

        def on_failed(error: Exception) -> None:
            page.set_busy(False)
            if not isinstance(error, CrvsDesktopError):
                raise error
            page.show_error(error)

        def on_set_up(setup: "OfficeSetup") -> None:
            page.set_busy(True)
            self._tasks.submit(
                page, lambda: self._backend.create_office(setup), lambda code: on_done(setup, code), on_failed
            )

        page.set_up.connect(on_set_up)
        page.back_wanted.connect(self.show_first_run)
        self._window.show_page(page)

    def _show_recovery(self, setup: "OfficeSetup", code: Secret[str]) -> None:
        from crvs_desktop.ui.entry.recovery_page import RecoveryPage

        page = RecoveryPage(setup.name.strip(), code, self._clipboard)

        def on_finished() -> None:
            self._open(setup.path)

        page.finished.connect(on_finished)
        self._window.show_page(page)

    @Slot()
    def _on_training_wanted(self) -> None:
        if self._making_training or not self._window.may_leave_page():
            return
        self._making_training = True  # a second click would make a second one
        folder, name = self._backend.folder, self.tr("Farajaland training")

        def make() -> Path:
            path = _free_path(folder, name)
            self._backend.create_training(path)
            return path

        def on_made(path: Path) -> None:
            self._making_training = False
            self._open(path)

        def on_failed(error: Exception) -> None:
            self._making_training = False
            self._on_not_opened(error)

        self._tasks.submit(self, make, on_made, on_failed)

    # The session

    def _sign_in(self, username: str, password: str) -> "Session":
        assert self._services is not None  # noqa: S101
        return self._services.sessions.sign_in(username, password, self._backend.origin)

    @Slot(object, object)
    def _on_signed_in(self, session: "Session", password: Secret[str]) -> None:
        self._session = session
        self._leave_sign_in()
        self._idle.set_minutes(self._settings.lock_after_min)
        self._idle.start()
        if not session.user.must_change_password:
            self._show_workbench()
            return
        from crvs_desktop.ui.entry.new_password_page import NewPasswordPage

        assert self._services is not None  # noqa: S101
        services = self._services

        def change(new: str) -> None:
            services.sessions.change_password(session, password.reveal(), new)

        page = NewPasswordPage(session.user, services.info.kind, change, self._tasks)
        page.changed.connect(self._show_workbench)
        page.sign_out_wanted.connect(self._on_sign_out_wanted)
        self._window.show_page(page)

    @Slot()
    def _show_workbench(self) -> None:
        assert self._services is not None  # noqa: S101
        assert self._session is not None  # noqa: S101
        window, services, session = self._window, self._services, self._session
        from crvs_desktop.ui.practice.switch import PracticeSwitch
        from crvs_desktop.ui.shell.workbench import Workbench

        self._practice = PracticeSwitch(lambda: self._backend.start_practice(services, session), self._tasks, self)
        workbench = Workbench(
            services,
            session,
            self._practice,
            lambda: self._backend.open_desk(services),
            self._tasks,
            self._background,
            self._clipboard,
            window.toasts,
            self._settings,
            window.account_menu,
        )
        self._workbench = workbench
        if INTEGRATIONS in workbench.page_keys:
            window.set_client_actions(workbench.client_actions())
        window.show_page(workbench)
        window.set_workbench(workbench)
        workbench.start_working()

    @Slot()
    def _on_idle(self) -> None:
        if self._workbench is not None:
            self.lock(idle=True)
        else:
            self._sign_out(self.tr("Nobody used the window for a while, so you were signed out. Sign in again."))

    def lock(self, *, idle: bool = False) -> None:
        """Hide everything and forget the key until the password is given again."""
        if self._session is None or self._services is None or self._workbench is None or self._session.is_locked:
            return
        from crvs_desktop.ui.entry.lock_page import LockPage

        services, session = self._services, self._session
        session.set_key(None)
        self._idle.stop()
        self._clipboard.clear_now()
        self._workbench.forget_secrets()
        self._window.hide_dialogs()
        for typed in self._window.findChildren(PasswordInput):
            typed.clear()
        page = LockPage(session.user, lambda password: services.sessions.unlock(session, password), self._tasks)
        page.unlocked.connect(self._on_unlocked)
        page.sign_out_wanted.connect(self._on_sign_out_wanted)
        page.session_ended.connect(self._sign_out)
        self._window.show_page(page)
        self._window.set_workbench(self._workbench, locked=True)
        self._tasks.submit(self, lambda: services.sessions.lock(session, idle=idle))

    @Slot()
    def _on_unlocked(self) -> None:
        assert self._workbench is not None  # noqa: S101
        self._window.show_page(self._workbench)
        self._window.set_workbench(self._workbench)
        self._window.show_dialogs()
        self._workbench.refresh()
        self._idle.start()

    @Slot()
    def _on_sign_out_wanted(self) -> None:
        self._sign_out("")

    def _sign_out(self, message: str) -> None:
        services, session = self._services, self._session
        if services is None or session is None:
            return
        username = session.user.username
        self._end_session()
        page = self._show_sign_in(
            LastWorkspace(services.workspace.path, services.info.name, services.info.kind), username
        )
        page.show_message(message)
        page.set_ready(self._sign_in)

    def _end_session(self) -> None:
        """Sign out in the file, and take from the window and memory what the session had."""
        services, session, workbench = self._services, self._session, self._workbench
        if services is None or session is None:
            return
        self._idle.stop()
        self._clipboard.clear_now()
        self._window.close_dialogs()
        self._window.set_workbench(None)
        self._window.set_client_actions([])
        self._session = self._workbench = None
        if self._practice is not None:
            self._practice.turn_off()
            self._practice.deleteLater()
            self._practice = None
        if workbench is not None:
            workbench.stop()
            workbench.forget_secrets()
            self._window.remove_workbench(workbench)
        self._tasks.submit(self, lambda: services.sessions.sign_out(session))

    def _close_workspace(self) -> None:
        services = self._services
        if services is None:
            return
        self._end_session()
        self._services = None
        for tasks in (self._tasks, self._background):
            tasks.submit(self, services.workspace.close)

    # The window's own actions

    def _connect_actions(self) -> None:
        window = self._window
        window.new_office.triggered.connect(self._on_office_wanted)
        window.new_training.triggered.connect(self._on_training_wanted)
        window.open_file.triggered.connect(self._on_open_wanted)
        window.preferences.triggered.connect(self._on_preferences_wanted)
        window.change_password.triggered.connect(self._on_change_password_wanted)
        window.lock.triggered.connect(lambda: self.lock())
        window.sign_out.triggered.connect(self._on_sign_out_wanted)
        window.back.triggered.connect(lambda: self._workbench and self._workbench.go_back())
        window.forward.triggered.connect(lambda: self._workbench and self._workbench.go_forward())
        for key, action in window.page_actions.items():
            action.triggered.connect(lambda _checked=False, key=key: self._open_page(key))
        window.log_folder.triggered.connect(self._on_log_folder_wanted)
        window.about.triggered.connect(self._on_about_wanted)
        window.close_wanted.connect(self._on_close_wanted)

    def _open_page(self, key: str) -> None:
        if self._workbench is not None:
            self._workbench.open_page(key)

    @Slot()
    def _on_preferences_wanted(self) -> None:
        from crvs_desktop.ui.shell.settings_dialog import SettingsDialog

        services, session = self._services, self._session

        def record(setting: str, old: int, new: int) -> None:
            if services is not None and session is not None:
                self._tasks.submit(self, lambda: services.sessions.record_setting_change(session, setting, old, new))

        dialog = SettingsDialog(self._settings, record, self._window)
        dialog.accepted.connect(self._on_settings_changed)
        dialog.open()

    @Slot()
    def _on_settings_changed(self) -> None:
        self._clipboard.set_clear_after_s(self._settings.clear_clipboard_after_s)
        self._idle.set_minutes(self._settings.lock_after_min)
        if self._session is not None:
            self._idle.start()

    @Slot()
    def _on_change_password_wanted(self) -> None:
        from crvs_desktop.ui.account.password_dialog import PasswordDialog

        services, session = self._services, self._session
        if services is None or session is None:
            return

        def change(old: str, new: str) -> None:
            services.sessions.change_password(session, old, new)

        dialog = PasswordDialog(session.user.username, services.info.kind, change, self._tasks, self._window)
        dialog.password_changed.connect(lambda: self._window.toasts.show_toast(self.tr("Password changed"), "positive"))
        dialog.open()

    @Slot()
    def _on_log_folder_wanted(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._backend.log_folder)))

    @Slot()
    def _on_about_wanted(self) -> None:
        from crvs_desktop.ui.shell.about import about_text, libraries_text

        self._window.tell("CRVS Desktop", about_text(), libraries_text())

    @Slot()
    def _on_close_wanted(self) -> None:
        """Quit; a dialog that shows something which would be lost asks first."""
        from crvs_desktop.ui.widgets.dialogs import Dialog

        for dialog in self._window.findChildren(Dialog):
            if dialog.isVisible():
                is_asking = any(question.isVisible() for question in dialog.findChildren(Dialog))
                if is_asking or not dialog.may_close():
                    return
        if not self._window.may_leave_page():
            return
        self._end_session()
        self._clipboard.clear_now()
        services, self._services = self._services, None
        close = services.workspace.close if services is not None else None
        self._tasks.close(close)
        self._background.close(close)
        self._window.close_for_good()


def _load_workbench() -> None:
    """Load what comes after signing in while the person types the password."""
    import crvs_desktop.ui.audit.page
    import crvs_desktop.ui.integrations.page
    import crvs_desktop.ui.shell.workbench  # noqa: F401


def _free_path(folder: Path, name: str) -> Path:
    path, number = folder / f"{name}.crvs", 2
    while path.exists():
        path, number = folder / f"{name} {number}.crvs", number + 1
    return path
