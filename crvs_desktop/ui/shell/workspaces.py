"""Which workspace is open: the first run, making and opening workspaces, and the page to sign in to the open one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.entry.sign_in_page import SignInPage
from crvs_desktop.ui.messages import comparison_text, sentence
from crvs_desktop.ui.settings import LastWorkspace, Settings
from crvs_desktop.ui.shell.backend import Backend
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from crvs_desktop.domain.verification import Comparison
    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.entry.office_setup_page import OfficeSetup, OfficeSetupPage
    from crvs_desktop.ui.shell.account import Account


class Workspaces(QObject):
    """Holds the open workspace, and shows in the window what leads to a session in it.

    Every one of `all_tasks` may have the file open; the first of them opens it."""

    signed_in = Signal(object, object)  # Session, Secret with the password that was typed
    closing = Signal()  # the open workspace, with the session in it, if there is one

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        backend: Backend,
        all_tasks: tuple[Tasks, Tasks],
        clipboard: ClipboardGuard,
        account: "Account",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._backend = backend
        self._all_tasks = all_tasks
        self._tasks = all_tasks[0]
        self._clipboard = clipboard
        self._account = account
        self._services: Services | None = None
        self._opening: Path | None = None
        self._making_training = False
        self._is_suspicious = False
        self._restored: Path | None = None  # a moment ago, by whoever is about to sign in
        self._sign_in_as = self._refused_reset = ""  # after a reset
        self._sign_in_page: SignInPage | None = None
        self._shown_workspace: LastWorkspace | None = None
        window.new_office.triggered.connect(self._on_office_wanted)
        window.new_training.triggered.connect(self._on_training_wanted)
        window.open_file.triggered.connect(self._on_open_wanted)
        window.restore.triggered.connect(self._on_restore_wanted)

    @property
    def services(self) -> "Services | None":
        """What can be done with the open workspace."""
        return self._services

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
        self._close()
        self._leave_sign_in()
        from crvs_desktop.ui.entry.first_run_page import FirstRunPage

        page = FirstRunPage()
        page.office_chosen.connect(self._on_office_wanted)
        page.training_chosen.connect(self._on_training_wanted)
        page.file_chosen.connect(self._on_open_wanted)
        page.restore_chosen.connect(self._on_restore_wanted)
        page.show_message(message)
        self._window.show_workspace("", None)
        self._window.show_page(page, lambda: self.show_first_run(message))

    def show_sign_in_again(self, username: str, message: str) -> None:
        """Back to the sign-in page of the workspace that is still open."""
        services = self._services
        assert services is not None  # noqa: S101
        found = LastWorkspace(services.workspace.path, services.info.name, services.info.kind)
        page = self._show_sign_in(found, username)
        page.show_message(message)
        self._compare(page)
        page.set_ready(self._sign_in)

    def _compare(self, page: SignInPage) -> None:
        """Tell whether the audit is the one that was seen before; it is kept in mind when it is."""
        assert self._services is not None  # noqa: S101
        self._is_suspicious = False
        is_restored = self._services.workspace.path == self._restored

        def on_done(comparison: "Comparison") -> None:
            text = comparison_text(comparison)
            self._is_suspicious = bool(text)
            if text and is_restored:
                why = self.tr("This is the backup that was restored: go on with it once you have signed in.")
                text = f"{why}\n{text}"
            page.show_warning(text)

        self._tasks.submit(page, self._services.checkpoints.compare, on_done)

    @Slot(str)
    def _on_recovery_wanted(self, username: str) -> None:
        # Without services the file is still being opened.
        if self._services is not None and self._sign_in_page is not None:
            self._account.recover(self._services, self._sign_in_page, username)

    # Opening

    def _open(self, path: Path) -> None:
        path = path.absolute()  # kept for later starts, from wherever they are
        self._opening = path

        def on_failed(error: Exception) -> None:
            if path == self._opening:
                self._on_not_opened(error)

        self._tasks.submit(self, lambda: self._backend.open(path), self._on_opened, on_failed)

    def _on_opened(self, services: "Services") -> None:
        if services.workspace.path != self._opening:
            self._tasks.submit(self, services.workspace.close)
            return
        self._opening = None
        self._close()
        self._services = services
        found = LastWorkspace(services.workspace.path, services.info.name, services.info.kind)
        page = self._sign_in_page if self._shown_workspace == found else None
        self._settings.last_workspace = found
        page = page or self._show_sign_in(found)
        self._compare(page)
        page.set_ready(self._sign_in)
        self._tasks.submit(self, _load_workbench)
        self._go_on_after_reset(page)

    def _on_not_opened(self, error: Exception) -> None:
        if not isinstance(error, CrvsDesktopError):
            raise error
        self.show_first_run(sentence(error))

    def _close(self) -> None:
        self.closing.emit()
        services, self._services = self._services, None
        if services is not None:
            for tasks in self._all_tasks:
                tasks.submit(self, services.workspace.close)

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
    def _on_restore_wanted(self) -> None:
        from crvs_desktop.ui.backups.restore_dialog import RestoreDialog

        if not self._window.may_leave_page():
            return
        services = self._services
        if services is not None:
            # Nobody is signed in, so nothing is under way; while it is open here it could not be moved aside.
            for tasks in self._all_tasks:
                tasks.submit(self, services.workspace.close)
            suggestion = services.workspace.path
        else:
            suggestion = self._backend.folder / (self.tr("Restored workspace") + ".crvs")
        dialog = RestoreDialog(self._backend.restore, suggestion, self._tasks, self._window)
        dialog.restored.connect(self._on_restored)
        dialog.open()

    @Slot(object)
    def _on_restored(self, path: Path) -> None:
        self.show_first_run()  # the sign-in page that is shown belongs to what was open before
        self._restored = path.absolute()
        self._open(path)

    # Beginning anew

    def reset(self, scenario: str, session: "Session") -> None:
        """Let a new practice workspace take the place of the open one, and sign the same person in to it.

        The session has been ended before."""
        services = self._services
        assert services is not None  # noqa: S101
        path, username, actor = services.workspace.path, session.user.username, session.actor
        found = LastWorkspace(path, services.info.name, services.info.kind)
        self._services = None
        page = self._show_sign_in(found, username)
        first, background = self._all_tasks

        def reset() -> None:
            services.workspace.close()
            self._backend.reset(path, scenario, actor)

        def on_closed(_nothing: None) -> None:
            first.submit_use_case(self, reset, on_done, on_refused)

        def on_done(_nothing: None) -> None:
            self._sign_in_as = username
            self._open(path)

        def on_refused(error: CrvsDesktopError) -> None:
            self._refused_reset = sentence(error)
            self._open(path)

        # Whoever has the file open keeps it from being replaced.
        background.submit(page, services.workspace.close, on_closed)

    def _go_on_after_reset(self, page: SignInPage) -> None:
        refusal, self._refused_reset = self._refused_reset, ""
        username, self._sign_in_as = self._sign_in_as, ""
        if refusal:
            page.show_message(refusal)
        if not username:
            return
        from crvs_desktop.domain.users import DEMO_PASSWORD

        password = Secret(DEMO_PASSWORD)

        def on_failed(error: Exception) -> None:
            if not isinstance(error, CrvsDesktopError):
                raise error  # one of the team, not of the demo users, is not there any more: the page stays

        self._tasks.submit(
            page,
            lambda: self._sign_in(username, password.reveal()),
            lambda session: self._on_signed_in(session, password),
            on_failed,
        )

    # Signing in

    def _show_sign_in(self, workspace: LastWorkspace, username: str = "") -> SignInPage:
        page = SignInPage(workspace.name, workspace.kind, self._tasks)
        page.signed_in.connect(self._on_signed_in)
        page.other_workspace_wanted.connect(self.show_first_run)
        page.recovery_wanted.connect(self._on_recovery_wanted)
        if username:
            page.fill_username(username)
        self._sign_in_page, self._shown_workspace = page, workspace
        self._window.show_workspace(workspace.name, workspace.kind)
        self._window.show_page(page, self._make_sign_in_again)
        return page

    def _make_sign_in_again(self) -> None:
        page, workspace = self._sign_in_page, self._shown_workspace
        if page is None or workspace is None:
            return
        if self._services is None:  # it is still being opened
            self._show_sign_in(workspace, page.username)
        else:
            self.show_sign_in_again(page.username, "")

    def _sign_in(self, username: str, password: str) -> "Session":
        assert self._services is not None  # noqa: S101
        return self._services.sessions.sign_in(username, password, self._backend.origin)

    @Slot(object, object)
    def _on_signed_in(self, session: "Session", password: Secret[str]) -> None:
        self._leave_sign_in()
        self._compare_as(session)
        self.signed_in.emit(session, password)

    def _compare_as(self, session: "Session") -> None:
        """Look again with the key: a checkpoint was signed, and what the file says of itself may be forged."""
        assert self._services is not None  # noqa: S101
        checkpoints, was_told = self._services.checkpoints, self._is_suspicious
        is_restored = self._services.workspace.path == self._restored
        may_accept = session.user.role.administers and not session.user.must_change_password
        self._restored = None

        def on_done(comparison: "Comparison") -> None:
            text = comparison_text(comparison)
            if text and is_restored and may_accept:
                from crvs_desktop.ui.audit.accept_question import AcceptQuestion

                AcceptQuestion(text, checkpoints, session, self._tasks, self._window, restored=True).open()
            elif text and not was_told:
                self._window.tell(self.tr("Not the audit that was seen"), text)

        self._tasks.submit(self, lambda: checkpoints.compare(session), on_done)

    def _leave_sign_in(self) -> None:
        """Go elsewhere: a file that is still being opened is not wanted any more."""
        self._opening = self._sign_in_page = self._shown_workspace = None

    # Making

    @Slot()
    def _on_office_wanted(self, before: "OfficeSetupPage | None" = None) -> None:
        from crvs_desktop.ui.entry.office_setup_page import OfficeSetupPage

        if not self._window.may_leave_page():
            return
        self._leave_sign_in()
        page = OfficeSetupPage(self._backend.folder)
        if before is not None:
            page.fill_like(before)

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
        self._window.show_page(page, lambda: self._make_office_again(page))

    def _make_office_again(self, before: "OfficeSetupPage") -> None:
        if not before.busy:
            self._on_office_wanted(before)

    def _show_recovery(self, setup: "OfficeSetup", code: Secret[str]) -> None:
        from crvs_desktop.ui.entry.recovery_page import RecoveryPage

        page = RecoveryPage(setup.name.strip(), code, self._clipboard)

        def on_finished() -> None:
            self._open(setup.path)

        page.finished.connect(on_finished)
        self._window.show_page(page, lambda: self._show_recovery(setup, code))

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
