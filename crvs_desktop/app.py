"""Puts the window together: settings, log, theme, and where workspaces come from."""

import logging
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, QSysInfo, Signal
from PySide6.QtWidgets import QApplication

from crvs_desktop import __version__
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.policy import Policy
from crvs_desktop.policy import load_policy, system_policy_file
from crvs_desktop.ui.garbage import collect_garbage_here
from crvs_desktop.ui.icons import app_icon
from crvs_desktop.ui.languages import SYSTEM, install_language
from crvs_desktop.ui.motion import set_reduced_motion
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.backend import Backend
from crvs_desktop.ui.shell.lifecycle import Lifecycle
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.theme import Theme, install_theme, make_application

if TYPE_CHECKING:
    from crvs_desktop.domain.audit import Actor
    from crvs_desktop.domain.backups import Restored
    from crvs_desktop.domain.secret import Secret
    from crvs_desktop.services import Services
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.backups.restore_dialog import RestoreWish
    from crvs_desktop.ui.entry.office_setup_page import OfficeSetup
    from crvs_desktop.ui.practice.switch import RunningPractice

APP_ID = "crvs-desktop"
LOG_LIMIT = 1_000_000
LOG_COUNT = 3
NO_POLICY = Policy()
FILE_OR_DISK = 5  # as the command line ends


def run_window(path: Path | None, policy_file: Path | None = None) -> int:
    """Open the window, with this workspace file if one is given; return the exit code.

    Without a policy that can be read there is no window, only a message."""
    app = make_application()
    try:
        policy = load_policy(system_policy_file(), policy_file)
    except StoreError as error:
        return _refuse_to_start(app, error)
    settings = Settings(platformdirs.user_config_path(APP_ID, appauthor=False) / "settings.ini", policy)
    folder = _folder(policy.workspace_folder) or platformdirs.user_documents_path() / "CRVS Desktop"
    log_folder = _folder(policy.log_folder) or platformdirs.user_log_path(APP_ID, appauthor=False)
    backend = make_backend(folder, log_folder, policy=policy)
    window, lifecycle = make_window(app, settings, backend)
    lifecycle.guides_newcomers = True
    report_crashes(lifecycle.report)
    window.call_when_painted(lambda: start_log(log_folder))
    window.call_when_painted(_guard_memory)  # there is no secret before someone signs in
    lifecycle.start(path)
    window.fit_screen()
    window.show()
    return app.exec()


def _guard_memory() -> None:
    from crvs_desktop.memory import forbid_core_dumps

    forbid_core_dumps()


def _folder(fixed: str | None) -> Path | None:
    return None if fixed is None else Path(fixed).expanduser()


def _refuse_to_start(app: QApplication, error: StoreError) -> int:
    """Say why, on the screen and for who started it at a terminal; return the exit code."""
    from crvs_desktop.ui.messages import sentence
    from crvs_desktop.ui.widgets.dialogs import MessageDialog

    print(f"Error: {error}", file=sys.stderr)
    install_language(app, SYSTEM)
    install_theme(app, "system")
    message = MessageDialog("CRVS Desktop", sentence(error))
    message.setObjectName("refusal_dialog")
    message.open()
    app.exec()
    return FILE_OR_DISK


def run_tour(folder: Path, language: str) -> int:
    """Walk the main job in the real window, off-screen, and save a picture of each step; return the exit code."""
    from crvs_desktop.services.environment import Environment
    from crvs_desktop.ui.tour import take_tour

    def open_window(app: QApplication, settings: Settings, home: Path) -> MainWindow:
        environment = Environment(settings_folder=lambda: home)  # nothing of it stays among the person's own
        window, lifecycle = make_window(app, settings, make_backend(home, home, environment))
        window.show()
        lifecycle.start(None)
        return window

    return take_tour(folder, language, open_window)


def make_window(app: QApplication, settings: Settings, backend: Backend) -> tuple[MainWindow, Lifecycle]:
    """Return the window and what moves it; `Lifecycle.start` then shows the first page."""
    collect_garbage_here(app)
    app.setApplicationName("CRVS Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    install_language(app, settings.language)
    install_theme(app, settings.theme, settings.text_size / 100)
    if settings.reduce_motion:
        set_reduced_motion(True)
    window = MainWindow(settings)
    window.call_when_painted(lambda: _finish_dressing(app))
    return window, Lifecycle(window, settings, backend)


def _finish_dressing(app: QApplication) -> None:
    """What the first picture does without; the ring listens to every event of the program."""
    from crvs_desktop.ui.focus import install_focus_ring

    install_focus_ring(app)
    Theme.of().follow_contrast()
    app.setWindowIcon(app_icon())


def make_backend(
    folder: Path, log_folder: Path, environment: "Environment | None" = None, *, policy: Policy = NO_POLICY
) -> Backend:
    """Return how workspaces are opened and made. What that takes is imported when it is first called, on a worker:
    the window is painted before."""
    origin = f"window@{QSysInfo.machineHostName()}"

    def outside() -> "Environment":
        from dataclasses import replace

        from crvs_desktop.services.environment import Environment

        if environment is not None:
            return environment
        made = Environment(practice_allowed=policy.practice_allowed)
        lessons = _folder(policy.lesson_folder)
        return made if lessons is None else replace(made, lessons_folder=lambda: lessons)

    def open_workspace(path: Path) -> "Services":
        from crvs_desktop.services import open_services

        return open_services(path, outside())

    def create_office(setup: "OfficeSetup") -> "Secret[str]":
        from crvs_desktop.services.setup import create_office_workspace

        _make_folder(setup.path.parent)
        return create_office_workspace(
            setup.path, setup.name, setup.full_name, setup.username, setup.password.reveal(), origin, outside()
        )

    def create_training(path: Path) -> None:
        from crvs_desktop.services.setup import create_training_workspace

        _make_folder(path.parent)
        create_training_workspace(path, origin, outside())

    def reset(path: Path, scenario: str, actor: "Actor") -> None:
        from crvs_desktop.services.learning.resetting import reset_workspace

        reset_workspace(path, scenario, actor, origin, outside())

    def restore(wish: "RestoreWish", report: Callable[[int, int], None], cancelled: Callable[[], bool]) -> "Restored":
        from crvs_desktop.services.restoring import restore_backup

        if wish.target.parent == folder:
            _make_folder(folder)
        return restore_backup(wish.backup, wish.target, wish.passphrase, origin, outside(), report, cancelled)

    def open_practice_desk(services: "Services") -> "PracticeDesk":
        from crvs_desktop.services.practice.desk import open_desk

        return open_desk(services, outside())

    def start_practice(services: "Services", session: "Session") -> "RunningPractice":
        from crvs_desktop.api import host

        return host.start_practice(services, outside(), session)

    return Backend(
        open_workspace,
        create_office,
        create_training,
        reset,
        restore,
        open_practice_desk,
        start_practice,
        origin,
        folder,
        log_folder,
    )


def _make_folder(folder: Path) -> None:
    from crvs_desktop.models.files import file_errors

    with file_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)


def start_log(folder: Path) -> None:
    """Write warnings and errors to a file of bounded size that only this person may read."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / "crvs-desktop.log"
        path.touch(mode=0o600)
        handler = RotatingFileHandler(path, maxBytes=LOG_LIMIT, backupCount=LOG_COUNT, encoding="utf-8", delay=True)
    except OSError as error:
        logging.basicConfig(level=logging.WARNING)
        logging.getLogger(__name__).warning("No log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class _Crashes(QObject):
    """Brings an error from any thread to the window's own."""

    happened = Signal(Exception)


def report_crashes(report: Callable[[Exception], None]) -> None:
    """Log every error that nobody handled, with its trace, and tell it; the window lives on."""
    crashes = _Crashes(QApplication.instance())
    crashes.happened.connect(report)
    log = logging.getLogger(__name__)

    def on_error(kind: type[BaseException], error: BaseException, trace: types.TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("Nobody handled this error", exc_info=(kind, error, trace))
        crashes.happened.emit(error)

    sys.excepthook = on_error
