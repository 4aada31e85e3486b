"""What every test gets: its own home folder, and a check that nothing it started is left running."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

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
    """What the imports made stays to the end: nobody need look through it after each test."""
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


@pytest.fixture(scope="session")
def told() -> set[object]:
    """What was left running and is the fault of the test that was told, not of those after it."""
    return set()


@pytest.fixture(autouse=True)
def nothing_left_behind(told: set[object]) -> Iterator[None]:
    """Fails a test that leaves a thread, a pool job, a running timer or a top-level widget."""
    threads_before, windows_before = set(threading.enumerate()), _windows()
    yield
    _finish_deletions()
    left = [f"top-level widget {window!r}" for window in _windows() - windows_before]
    running, pools = _running_and_pools()
    left += [f"running {item!r}" for item in running - told]
    left += [f"thread {thread.name}" for thread in _threads_after(threads_before)]
    left += [f"a job in {pool!r}" for pool in pools if not pool.waitForDone(THREAD_END_TIMEOUT_MS)]
    told |= running
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


def _running_and_pools() -> tuple[set[object], list[QThreadPool]]:
    """The timers and threads of Qt that Python knows of and that run, and the pools.

    Those from before the first test are not looked at: see `pytest_collection_finish`."""
    if "PySide6.QtCore" not in sys.modules:
        return set(), []
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    # Thousands of objects are looked at after every test, and isinstance() asks Qt's classes slowly.
    kinds = (QTimer, QThread, QThreadPool)
    wanted = {*kinds, *(below for kind in kinds for below in kind.__subclasses__())}
    living = [item for item in gc.get_objects() if type(item) in wanted and isValid(item)]
    here = QThread.currentThread()
    running = {item for item in living if isinstance(item, QTimer) and item.isActive()}
    running |= {item for item in living if isinstance(item, QThread) and item.isRunning() and item is not here}
    return running, [*(item for item in living if isinstance(item, QThreadPool)), QThreadPool.globalInstance()]


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
