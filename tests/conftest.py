"""What every test gets: its own home folder, and a check that nothing it started is left running."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from crvs_desktop.ui.garbage import collect_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication, QWidget

    from crvs_desktop.ui.theme import Theme

THREAD_END_TIMEOUT_MS = 5000


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--examples", type=int, default=8, help="how many requests to make up for each operation of the practice API"
    )


def pytest_configure(config: pytest.Config) -> None:
    # As in the program: never on a thread that a test, or the runner itself, has besides the GUI thread.
    gc.disable()
    # What the off-screen platform cannot do and nobody sees.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


def pytest_collection_finish() -> None:
    """What the imports made stays to the end: nobody need look through it after each test (see `_living`)."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def isolated_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the settings of the person who runs it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
        ("APPDATA", "appdata"),
        ("LOCALAPPDATA", "localappdata"),
    ):
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a thread, a pool job, a running timer or a top-level widget."""
    threads_before, running_before, windows_before = set(threading.enumerate()), _running(), _windows()
    yield
    _finish_deletions()
    left = [f"top-level widget {window!r}" for window in _windows() - windows_before]
    left += [f"running {item!r}" for item in _running() - running_before]
    left += [f"thread {thread.name}" for thread in _threads_after(threads_before)]
    left += [f"a job in {pool!r}" for pool in _pools() if not pool.waitForDone(THREAD_END_TIMEOUT_MS)]
    if left:
        pytest.fail("The test left behind: " + "; ".join(left), pytrace=False)
    collect_due()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application in the style of the program."""
    from crvs_desktop.ui.theme import STYLE_ARGUMENTS

    return ["tests", *STYLE_ARGUMENTS]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The application dressed in the light theme; whatever a test changes is put back."""
    from PySide6.QtCore import Qt

    from crvs_desktop.ui.languages import install_language
    from crvs_desktop.ui.theme import install_theme

    install_language(qapp, "en")
    theme = install_theme(qapp, "light")
    yield theme
    install_language(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setProperty("reduced_motion", None)
    qapp.clipboard().clear()
    theme.set_projecting(False)
    theme.set_text_scale(1.0)
    theme.set_mode("light")


def _qt_app() -> QApplication | None:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets is not None else None


def _windows() -> set[QWidget]:
    """Popups that Qt itself keeps (a menu's or a tool tip's) have no Python owner and do not count."""
    app = _qt_app()
    if app is None:
        return set()
    from PySide6.QtCore import Qt

    transient = (Qt.WindowType.ToolTip, Qt.WindowType.Popup)
    return {window for window in app.topLevelWidgets() if window.windowType() not in transient}


def _running() -> set[object]:
    """Timers and threads of Qt that Python knows of and that run."""
    if _qt_app() is None:
        return set()
    from PySide6.QtCore import QThread, QTimer

    here = QThread.currentThread()
    return {
        item
        for item in _living(QTimer, QThread)
        if (item.isActive() if isinstance(item, QTimer) else item.isRunning() and item is not here)
    }


def _pools() -> list[QThreadPool]:
    core = sys.modules.get("PySide6.QtCore")
    return [*_living(core.QThreadPool), core.QThreadPool.globalInstance()] if core is not None else []


def _living(*kinds: type[Any]) -> list[Any]:
    """The objects of Qt classes (or of those directly below them) whose C++ half is there.

    All but those that were there before the first test."""
    from shiboken6 import isValid

    # Thousands of objects are looked at after every test, and isinstance() asks Qt's classes slowly.
    wanted = {*kinds, *(below for kind in kinds for below in kind.__subclasses__())}
    return [item for item in gc.get_objects() if type(item) in wanted and isValid(item)]


def _finish_deletions() -> None:
    app = _qt_app()
    if app is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _windows():
        gc.collect()  # a window nobody holds any more but a reference cycle


def _threads_after(before: set[threading.Thread]) -> list[threading.Thread]:
    deadline_s = time.monotonic() + THREAD_END_TIMEOUT_MS / 1000
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    for thread in left:
        if not isinstance(thread, threading._DummyThread):
            thread.join(max(0.0, deadline_s - time.monotonic()))
    return [thread for thread in left if thread.is_alive() and not isinstance(thread, threading._DummyThread)]
