"""Work that would hold up the window: one worker thread for the store, results brought back to the window.

The store is used by one thread only, one piece of work after the other, in the order given.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from crvs_desktop.domain.errors import CrvsDesktopError

if TYPE_CHECKING:
    import queue

T = TypeVar("T")
PROGRESS_INTERVAL_S = 0.05
_log = logging.getLogger(__name__)


class Progress:
    """How far a piece of work is, and whether someone asked it to stop. Safe to use from both threads."""

    def __init__(self, deliver: Callable[[], None]) -> None:
        self._deliver = deliver
        self._lock = threading.Lock()
        self._latest: tuple[int, int] | None = None
        self._delivered_s = float("-inf")
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Asks the work to stop; the work decides when that is safe."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """`done` of `total` steps. May be called at every step: the window hears of it 20 times a second."""
        now_s = time.monotonic()
        with self._lock:
            self._latest = (done, total)
            if now_s - self._delivered_s < PROGRESS_INTERVAL_S:
                return
            self._delivered_s = now_s
        self._deliver()

    def take(self) -> tuple[int, int] | None:
        """The newest report not yet taken."""
        with self._lock:
            latest, self._latest = self._latest, None
        return latest


class _Job:
    """One piece of work and who waits for it. Everything it holds is let go on the GUI thread (`release`):
    the last reference to a widget must not fall on the worker."""

    def __init__(
        self,
        tasks: Tasks,
        owner: QObject,
        work: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        on_failed: Callable[[Exception], None] | None,
    ) -> None:
        self.tasks: Tasks | None = tasks
        self.owner: QObject | None = owner
        self.work: Callable[[], Any] | None = work
        self.on_done = on_done
        self.on_failed = on_failed
        self.on_progress: Callable[[int, int], None] | None = None
        self.progress: Progress | None = None
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            assert self.work is not None  # noqa: S101
            self.result = self.work()
        except Exception as error:
            self.error = error
        except BaseException as error:
            # An exit inside a worker would otherwise end the thread and leave the window waiting.
            self.error = RuntimeError(f"The work was ended by {type(error).__name__}")

    def wanted(self) -> bool:
        return self.owner is not None and isValid(self.owner)

    def release(self) -> None:
        self.tasks = self.owner = self.work = self.on_done = self.on_failed = self.on_progress = None
        self.result = self.error = self.progress = None


class _Mailbox(QObject):
    """Where the workers leave what they did; it lives as long as the application. A signal of something that the GUI
    thread may delete meanwhile, such as `Tasks`, must not be emitted on a worker: that ends the program."""

    ran = Signal(object)
    progressed = Signal(object)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName("mailbox")
        self.ran.connect(self._on_ran, Qt.ConnectionType.QueuedConnection)
        self.progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def of_application() -> _Mailbox:
        app = QCoreApplication.instance()
        assert app is not None  # noqa: S101
        return app.findChild(_Mailbox, "mailbox") or _Mailbox(app)

    @Slot(object)
    def _on_ran(self, job: _Job) -> None:
        if job.tasks is not None and isValid(job.tasks):
            job.tasks.deliver(job)
        job.release()

    @Slot(object)
    def _on_progressed(self, job: _Job) -> None:
        if job.tasks is not None and isValid(job.tasks):
            job.tasks.deliver_progress(job)
        elif job.progress is not None:
            job.progress.cancel()


class Tasks(QObject):
    """Runs work on the worker and calls back on the GUI thread, unless the owner is gone by then.

    `failed` carries every failure that nobody handles; those of a callback too."""

    failed = Signal(Exception)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[_Job] = set()
        self._closed = False
        self._mailbox = _Mailbox.of_application()
        self._queue: queue.SimpleQueue[_Job | None] | None = None
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def submit(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Runs `work` after all that was submitted before. Without `on_failed` a failure reaches `failed`."""
        self._start(_Job(self, owner, work, on_done, on_failed))

    def submit_use_case(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_refused: Callable[[CrvsDesktopError], None],
    ) -> None:
        """Like `submit`, for what a person can be told when it is not done; anything else is a bug for `failed`."""
        self.submit(owner, work, on_done, _only_told(on_refused))

    def submit_with_progress(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        on_progress: Callable[[int, int], None] | None = None,
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> Progress:
        """Like `submit`, for long work. It is cancelled at its next report when its owner is gone,
        and when `close` is called."""
        mailbox = self._mailbox
        progress = Progress(lambda: mailbox.progressed.emit(job))
        job = _Job(self, owner, lambda: work(progress), on_done, on_failed)
        job.progress = progress
        job.on_progress = on_progress
        self._start(job)
        return progress

    def close(self, final: Callable[[], None] | None = None) -> None:
        """Finishes what was submitted, runs `final` on the worker (to close its database connection) and waits
        for the thread to end. Nothing is delivered any more. Work with progress is cancelled."""
        if self._closed:
            return
        self._closed = True
        for job in self._jobs:
            if job.progress is not None:
                job.progress.cancel()
        if final is not None:
            last = _Job(self, self, final, None, None)
            self._jobs.add(last)
            self._give(last)
        if self._queue is not None and self._thread is not None:
            self._queue.put(None)
            self._thread.join()
        for job in self._jobs:
            if job.error is not None:
                _log.error("Work failed while closing", exc_info=job.error)
            job.release()
        self._jobs.clear()

    def _start(self, job: _Job) -> None:
        if self._closed:
            raise RuntimeError("submit() after close()")
        self._jobs.add(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._give(job)

    def _give(self, job: _Job) -> None:
        """To a thread of Python's own, not a QThreadPool: for each job of a pool Python begins a new life of the
        thread, and what is kept per thread, such as the database connection, is lost with the old one."""
        if self._queue is None:
            import queue  # the first page does without

            self._queue = queue.SimpleQueue()
            # Whoever forgets close() still leaves no thread behind.
            self.destroyed.connect(functools.partial(self._queue.put, None))
            arguments = (self._queue, self._mailbox)
            self._thread = threading.Thread(target=_work_off, args=arguments, name="store", daemon=True)
            self._thread.start()
        self._queue.put(job)

    def deliver_progress(self, job: _Job) -> None:
        """What the mailbox calls, on the GUI thread."""
        if job.progress is None:
            return
        if not job.wanted():
            job.progress.cancel()
        elif job.on_progress is not None:
            latest = job.progress.take()
            if latest is not None:
                self._call(job.on_progress, *latest)

    def deliver(self, job: _Job) -> None:
        """What the mailbox calls, on the GUI thread."""
        if job not in self._jobs:
            return
        self.deliver_progress(job)
        self._jobs.discard(job)
        if not self._jobs:
            self.busy_changed.emit(False)
        if job.error is not None:
            if job.on_failed is None:
                self._report(job.error)
            elif job.wanted():
                self._call(job.on_failed, job.error)
            else:
                _log.warning("Work failed after its page was closed", exc_info=job.error)
        elif job.on_done is not None and job.wanted():
            self._call(job.on_done, job.result)

    def _call(self, callback: Callable[..., None], *arguments: Any) -> None:
        try:
            callback(*arguments)
        except Exception as error:
            self._report(error)

    def _report(self, error: Exception) -> None:
        _log.error("Nobody handled this failure", exc_info=error)
        self.failed.emit(error)


def _only_told(on_refused: Callable[[CrvsDesktopError], None]) -> Callable[[Exception], None]:
    def on_failed(error: Exception) -> None:
        if not isinstance(error, CrvsDesktopError):
            raise error
        on_refused(error)

    return on_failed


def _work_off(jobs: queue.SimpleQueue[_Job | None], mailbox: _Mailbox) -> None:
    """Knows only the queue and where the results go, so that the thread keeps nothing else alive."""
    while (job := jobs.get()) is not None:
        job.run()
        with contextlib.suppress(RuntimeError):  # the application is gone
            mailbox.ran.emit(job)
        del job
