"""The life of a session: from signing in to the workbench, the lock, and the end."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.idle import IdleLock
from crvs_desktop.ui.languages import install_language
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import INTEGRATIONS
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.account import Account
from crvs_desktop.ui.shell.backend import Backend
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.shell.workspaces import Workspaces
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.fields import PasswordInput

if TYPE_CHECKING:
    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.backups.daily import DailyBackup
    from crvs_desktop.ui.practice.switch import PracticeSwitch
    from crvs_desktop.ui.shell.workbench import Workbench


class Lifecycle(QObject):
    """Holds the session and what lives as long as it does, and moves the window from one state to the next."""

    def __init__(self, window: MainWindow, settings: Settings, backend: Backend) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._backend = backend
        self.guides_newcomers = False  # what is walked by a program is nobody new
        self._services: Services | None = None
        self._session: Session | None = None
        self._workbench: Workbench | None = None
        self._practice: PracticeSwitch | None = None
        self._daily: DailyBackup | None = None
        self._lesson_to_start = ""
        self._tasks = Tasks(self)
        self._background = Tasks(self)
        self._tasks.failed.connect(self.report)
        self._background.failed.connect(self.report)
        self._clipboard = ClipboardGuard(settings.clear_clipboard_after_s, self)
        self._account = Account(window, backend.origin, self._tasks, self._clipboard)
        self._idle = IdleLock(settings.lock_after_min, self)
        self._idle.timed_out.connect(self._on_idle)
        all_tasks = (self._tasks, self._background)
        self._workspaces = Workspaces(window, settings, backend, all_tasks, self._clipboard, self._account, self)
        self._workspaces.signed_in.connect(self._on_signed_in)
        self._workspaces.closing.connect(self._end_session)
        self._connect_actions()

    def start(self, path: Path | None) -> None:
        """Show the sign-in page of this file, else of the last workspace, else the three ways to begin."""
        self._workspaces.start(path)

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

    # The session

    @Slot(object, object)
    def _on_signed_in(self, session: "Session", password: Secret[str]) -> None:
        services = self._workspaces.services
        assert services is not None  # noqa: S101
        self._services, self._session = services, session
        self._idle.set_minutes(self._settings.lock_after_min)
        self._idle.start()
        if not session.user.must_change_password:
            self._show_workbench()
            return
        from crvs_desktop.ui.entry.new_password_page import NewPasswordPage

        def change(new: str) -> None:
            services.sessions.change_password(session, password.reveal(), new)

        def show() -> None:
            page = NewPasswordPage(session.user, services.info.kind, change, self._tasks)
            page.changed.connect(self._show_workbench)
            page.sign_out_wanted.connect(self._on_sign_out_wanted)
            self._window.show_page(page, show)

        show()

    @Slot()
    def _show_workbench(self) -> None:
        assert self._services is not None  # noqa: S101
        assert self._session is not None  # noqa: S101
        services, session = self._services, self._session
        from crvs_desktop.ui.practice.switch import PracticeSwitch

        practice = PracticeSwitch(lambda: self._backend.start_practice(services, session), self._tasks, self)
        self._practice = practice
        self._make_workbench(services, session, practice)
        self._start_daily(services, session)
        if self.guides_newcomers and not self._settings.guided:
            self._window.guide_newcomer()

    def _make_workbench(
        self, services: "Services", session: "Session", practice: "PracticeSwitch", page: str | None = None
    ) -> None:
        from crvs_desktop.ui.shell.workbench import Workbench

        window = self._window
        workbench = Workbench(
            services,
            session,
            practice,
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
        if page is not None:
            workbench.open_page(page)
        window.show_page(workbench, self._make_workbench_again)
        window.set_workbench(workbench)
        workbench.start_working()
        workbench.reset_wanted.connect(self._on_reset_wanted)
        lesson, self._lesson_to_start = self._lesson_to_start, ""
        if lesson:
            workbench.start_lesson(lesson)

    def _make_workbench_again(self) -> None:
        """On the same session and page; the practice API goes on."""
        services, session, practice, before = self._services, self._session, self._practice, self._workbench
        if services is None or session is None or practice is None or before is None:
            return
        self._take_away(before)
        self._make_workbench(services, session, practice, before.current_page)

    def _take_away(self, workbench: "Workbench") -> None:
        self._window.set_workbench(None)
        self._window.set_client_actions([])
        workbench.stop()
        workbench.forget_secrets()
        self._window.remove_workbench(workbench)

    def _on_reset_wanted(self, scenario: str, lesson: str) -> None:
        """Begin anew, and start the lesson once the same person is signed in again."""
        session = self._session
        if session is None:
            return
        self._end_session()
        self._lesson_to_start = lesson
        self._workspaces.reset(scenario, session)

    def _start_daily(self, services: "Services", session: "Session") -> None:
        from crvs_desktop.ui.backups.daily import DailyBackup

        def tell(error: CrvsDesktopError) -> None:
            self._window.tell(self.tr("No backup was made today"), sentence(error))

        self._daily = DailyBackup(services, session, self._settings, self._background, tell, self)
        self._daily.look()

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
        from crvs_desktop.ui.account.new_keys_dialog import NewKeysDialog
        from crvs_desktop.ui.entry.lock_page import LockPage

        services, session = self._services, self._session
        session.set_key(None)
        self._idle.stop()
        self._clipboard.clear_now()
        self._window.toasts.dismiss()
        self._workbench.forget_secrets()
        self._window.hide_dialogs()
        for typed in self._window.findChildren(PasswordInput):
            typed.clear()
        for shown in self._window.findChildren(NewKeysDialog):
            shown.forget()
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
        self._window.show_page(self._workbench, self._make_workbench_again)
        self._window.set_workbench(self._workbench)
        self._window.show_dialogs()
        self._workbench.refresh()
        self._idle.start()

    @Slot()
    def _on_sign_out_wanted(self) -> None:
        self._sign_out("")

    def _sign_out(self, message: str) -> None:
        session = self._session
        if session is None:
            return
        self._end_session()
        self._workspaces.show_sign_in_again(session.user.username, message)

    @Slot()
    def _end_session(self) -> None:
        """Sign out in the file, and take from the window and memory what the session had."""
        services, session, workbench = self._services, self._session, self._workbench
        if services is None or session is None:
            return
        self._idle.stop()
        self._clipboard.clear_now()
        self._window.toasts.dismiss()  # the next one who sits down here need not read it
        self._window.close_dialogs()
        self._services = self._session = self._workbench = None
        if self._practice is not None:
            self._practice.turn_off()
            self._practice.deleteLater()
            self._practice = None
        if self._daily is not None:
            self._daily.deleteLater()
            self._daily = None
        if workbench is not None:
            self._take_away(workbench)
        self._tasks.submit(self, lambda: services.sessions.sign_out(session))
        self._tasks.submit(self, services.checkpoints.compare)  # keeps the checkpoint that was signed last

    # The window's own actions

    def _connect_actions(self) -> None:
        window = self._window
        window.preferences.triggered.connect(self._on_preferences_wanted)
        window.change_password.triggered.connect(self._on_change_password_wanted)
        window.new_code.triggered.connect(self._on_new_code_wanted)
        window.new_key.triggered.connect(self._on_new_key_wanted)
        window.lock.triggered.connect(lambda: self.lock())
        window.sign_out.triggered.connect(self._on_sign_out_wanted)
        window.back.triggered.connect(lambda: self._workbench and self._workbench.go_back())
        window.forward.triggered.connect(lambda: self._workbench and self._workbench.go_forward())
        for key, action in window.page_actions.items():
            action.triggered.connect(lambda _checked=False, key=key: self._open_page(key))
        window.back_up.triggered.connect(self._on_back_up_wanted)
        window.check.triggered.connect(self._on_check_wanted)
        window.log_folder.triggered.connect(self._on_log_folder_wanted)
        window.about.triggered.connect(self._on_about_wanted)
        window.close_wanted.connect(self._on_close_wanted)
        window.language_wanted.connect(self._on_language_wanted)

    def _open_page(self, key: str) -> None:
        if self._workbench is not None:
            self._workbench.open_page(key)

    @Slot()
    def _on_preferences_wanted(self) -> None:
        from crvs_desktop.ui.shell.settings_dialog import SettingsDialog

        services, session = self._services, self._session

        def record(setting: str, old: int | str, new: int | str) -> None:
            if services is not None and session is not None:
                self._tasks.submit(self, lambda: services.sessions.record_setting_change(session, setting, old, new))

        dialog = SettingsDialog(self._settings, record, self._window)
        dialog.accepted.connect(self._on_settings_changed)
        dialog.open()

    @Slot()
    def _on_settings_changed(self) -> None:
        self._speak()
        self._clipboard.set_clear_after_s(self._settings.clear_clipboard_after_s)
        self._idle.set_minutes(self._settings.lock_after_min)
        if self._session is not None:
            self._idle.start()
        if self._workbench is not None:
            self._workbench.refresh()

    @Slot(str)
    def _on_language_wanted(self, language: str) -> None:
        self._settings.language = language
        self._speak()

    def _speak(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        if install_language(app, self._settings.language):
            self._window.speak()

    @Slot()
    def _on_change_password_wanted(self) -> None:
        if self._services is not None and self._session is not None:
            self._account.change_password(self._services, self._session)

    @Slot()
    def _on_new_code_wanted(self) -> None:
        if self._services is not None and self._session is not None:
            self._account.renew_code(self._services, self._session)

    @Slot()
    def _on_new_key_wanted(self) -> None:
        if self._services is None or self._session is None:
            return
        if self._practice is not None and (self._practice.running is not None or self._practice.busy):
            self._window.tell(
                self.tr("Stop the practice API first"),
                self.tr("It works with the key that is to be replaced. Stop it on the Practice page and try again."),
            )
            return
        self._account.replace_key(self._services, self._session)

    @Slot()
    def _on_back_up_wanted(self) -> None:
        from crvs_desktop.ui.backups.backup_dialog import BackupDialog

        services, session = self._services, self._session
        if services is not None and session is not None:
            path = services.workspace.path
            BackupDialog(services.backups, session, path, self._background, self._window).open()

    @Slot()
    def _on_check_wanted(self) -> None:
        from crvs_desktop.ui.backups.check_dialog import CheckDialog

        if self._services is not None and self._session is not None:
            CheckDialog(self._services.backups, self._session, self._background, self._window).open()

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
        services = self._workspaces.services
        close = services.workspace.close if services is not None else None
        self._tasks.close(close)
        self._background.close(close)
        self._window.close_for_good()
