from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crvs_desktop.ui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def test_work_runs_on_one_other_thread_in_order_and_comes_back_on_the_gui_thread(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    """All work shares one thread that is not the window's; callbacks come in order on the window's thread."""
    worked_on: list[int] = []
    delivered: list[tuple[int, bool]] = []

    def work(number: int) -> int:
        worked_on.append(threading.get_ident())
        return number

    for number in range(20):
        tasks.submit(
            owner,
            lambda number=number: work(number),
            lambda result: delivered.append((result, QThread.isMainThread())),
        )
    qtbot.waitUntil(lambda: not tasks.busy)
    assert delivered == [(number, True) for number in range(20)]
    assert len(set(worked_on)) == 1
    assert worked_on[0] != threading.get_ident()


def test_busy_from_the_first_submit_to_the_last_delivery(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    """`busy_changed` says True once and False once, however much was submitted between."""
    changes: list[bool] = []
    tasks.busy_changed.connect(changes.append)
    for _ in range(3):
        tasks.submit(owner, lambda: None)
    assert tasks.busy
    qtbot.waitUntil(lambda: not tasks.busy)
    assert changes == [True, False]


def test_a_failure_reaches_on_failed_and_nobody_else(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    """A handled failure is not reported a second time."""
    reported: list[Exception] = []
    handled: list[Exception] = []
    tasks.failed.connect(reported.append)
    tasks.submit(owner, lambda: {}["absent"], None, handled.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [type(error) for error in handled] == [KeyError]
    assert reported == []


def test_an_unhandled_failure_is_reported_and_logged(
    qtbot: QtBot, tasks: Tasks, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    """Without `on_failed` the failure reaches the `failed` signal and the log, with its trace."""
    with qtbot.waitSignal(tasks.failed) as reported:
        tasks.submit(owner, lambda: {}["absent"], lambda _result: pytest.fail("delivered a failure"))
    assert isinstance(reported.args[0], KeyError)
    assert "absent" in caplog.text
    assert "Traceback" in caplog.text


def test_a_failing_callback_is_reported_and_later_work_goes_on(
    qtbot: QtBot, tasks: Tasks, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    """An error in a callback does not escape into Qt and does not stop the callbacks after it."""
    delivered: list[int] = []
    with qtbot.waitSignal(tasks.failed) as reported:
        tasks.submit(owner, lambda: 1, lambda number: delivered.append(number // 0))
        tasks.submit(owner, lambda: 2, delivered.append)
    assert isinstance(reported.args[0], ZeroDivisionError)
    qtbot.waitUntil(lambda: delivered == [2])


def test_work_that_tries_to_exit_is_a_failure(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    """A SystemExit in the worker neither ends the thread nor leaves the window waiting."""

    def leave() -> None:
        raise SystemExit(3)

    handled: list[Exception] = []
    tasks.submit(owner, leave, None, handled.append)
    qtbot.waitUntil(lambda: bool(handled))
    assert "SystemExit" in str(handled[0])


def test_nothing_is_delivered_to_an_owner_that_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    """A page that was deleted while its work ran hears nothing of it."""
    owner = QObject()
    started, may_end = threading.Event(), threading.Event()
    delivered: list[object] = []

    def work() -> int:
        started.set()
        may_end.wait(5)
        return 1

    tasks.submit(owner, work, delivered.append)
    assert started.wait(5)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    may_end.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert delivered == []


def test_what_the_work_held_is_let_go_on_the_gui_thread(qtbot: QtBot, owner: QObject) -> None:
    """Also when the tasks are gone before the work ends: a widget must not be destroyed on the worker."""
    started, may_end = threading.Event(), threading.Event()
    let_go_on: list[int] = []

    class Held:
        def on_done(self, _result: object) -> None: ...

        def __del__(self) -> None:
            let_go_on.append(threading.get_ident())

    def work() -> None:
        started.set()
        may_end.wait(5)

    held = Held()
    Tasks(owner).submit(owner, work, held.on_done)
    assert started.wait(5)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    del held
    may_end.set()
    qtbot.waitUntil(lambda: bool(let_go_on))
    assert let_go_on == [threading.get_ident()]


def test_tasks_may_go_while_results_are_on_their_way(qtbot: QtBot) -> None:
    """A worker that emitted a signal of what is being deleted would end the program, here within a second."""
    interval_s = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for number in range(1000):
            owner = QObject()
            tasks = Tasks(owner)
            for _ in range(30):
                tasks.submit(owner, lambda: None, lambda _: None)
            for _ in range(number % 7):
                QCoreApplication.processEvents()
            owner.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        sys.setswitchinterval(interval_s)


def test_progress_is_throttled_and_its_last_report_arrives_before_the_result(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    """A hundred thousand reports become a few; the last one is never lost."""
    heard: list[object] = []

    def work(progress: Progress) -> str:
        for number in range(1, 100_001):
            progress.report(number, 100_000)
        return "done"

    tasks.submit_with_progress(owner, work, lambda done, total: heard.append((done, total)), heard.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard[-2:] == [(100_000, 100_000), "done"]
    assert len(heard) < 200


def test_cancel_is_seen_by_the_work(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    """The work decides when to stop after `cancel`, and what it returns then is delivered."""
    started = threading.Event()
    delivered: list[str] = []

    def work(progress: Progress) -> str:
        started.set()
        while not progress.cancelled:
            progress.report(1, 2)
        return "stopped"

    progress = tasks.submit_with_progress(owner, work, None, delivered.append)
    assert started.wait(5)
    progress.cancel()
    qtbot.waitUntil(lambda: delivered == ["stopped"])


def test_work_with_progress_is_cancelled_when_its_owner_goes(qtbot: QtBot, tasks: Tasks) -> None:
    """Nobody is left to cancel it, so it must not hold up the worker."""
    owner = QObject()
    progress = tasks.submit_with_progress(owner, _until_cancelled)
    owner.deleteLater()
    qtbot.waitUntil(lambda: progress.cancelled)
    qtbot.waitUntil(lambda: not tasks.busy)


def test_close_finishes_what_was_submitted_then_runs_final_on_the_worker(qtbot: QtBot, owner: QObject) -> None:
    """Writes in the queue are not lost, the connection is closed where it was opened, and nothing is delivered."""
    tasks = Tasks()
    happened: list[object] = []
    for number in range(5):
        tasks.submit(owner, lambda number=number: happened.append(number), lambda _: happened.append("late"))
    tasks.close(lambda: happened.append(threading.get_ident()))
    qtbot.wait(1)
    assert happened[:5] == [0, 1, 2, 3, 4]
    assert happened[5] != threading.get_ident()
    assert len(happened) == 6
    assert not tasks.busy


def test_close_cancels_work_with_progress(qtbot: QtBot, owner: QObject) -> None:
    """A long verification does not keep the program from quitting."""
    tasks = Tasks()
    progress = tasks.submit_with_progress(owner, _until_cancelled)
    tasks.close()
    assert progress.cancelled


def test_submit_after_close_is_refused(qtbot: QtBot, owner: QObject) -> None:
    """Work that could never run is a mistake of the caller."""
    tasks = Tasks()
    tasks.close()
    with pytest.raises(RuntimeError, match="close"):
        tasks.submit(owner, lambda: None)


def _until_cancelled(progress: Progress) -> None:
    while not progress.cancelled:
        progress.report(0, 1)


def test_what_is_kept_per_thread_lasts_from_job_to_job(qtbot: QtBot) -> None:
    """The store keeps its database connection so; opened anew each time it would see no change by others."""
    tasks, kept, found = Tasks(), threading.local(), []

    def remember() -> None:
        kept.value = "connection"

    tasks.submit(tasks, remember)
    tasks.submit(tasks, lambda: getattr(kept, "value", None), found.append)
    qtbot.waitUntil(lambda: bool(found))
    tasks.close()
    assert found == ["connection"]
