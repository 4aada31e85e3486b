"""Starting and stopping the practice API from the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from crvs_desktop.domain.calls import Answer
    from crvs_desktop.domain.snippets import Purpose, Values
    from crvs_desktop.domain.webhooks import ReceivedMessage


class RunningPractice(Protocol):
    """The practice API while it answers; its methods may be called from any thread."""

    @property
    def address(self) -> str: ...

    def received(self) -> list[ReceivedMessage]:
        """What the built-in receiver was sent, the newest first."""

    def call(self, purpose: Purpose, values: Values) -> Answer:
        """Call it as a client, over HTTP."""

    def stop(self) -> None: ...


class PracticeSwitch(QObject):
    """One practice API for one session. It goes on while the window is locked; whoever ends the session stops it.

    `start` makes a running one and records it; it runs on a worker, and so does stopping."""

    changed = Signal()
    failed = Signal(object)  # CrvsDesktopError

    def __init__(self, start: Callable[[], RunningPractice], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._tasks = tasks
        self._running: RunningPractice | None = None
        # While it is being started: what the worker puts the running one into.
        self._starting: list[RunningPractice] | None = None
        self._busy = False

    @property
    def running(self) -> RunningPractice | None:
        return self._running

    @property
    def busy(self) -> bool:
        """Whether it is being started or stopped."""
        return self._busy

    @property
    def address(self) -> str | None:
        return self._running.address if self._running is not None else None

    def turn_on(self) -> None:
        if self._running is not None or self._busy:
            return
        starting: list[RunningPractice] = []
        self._starting = starting
        self._set_busy(True)
        start = self._start

        def on_done(_nothing: None) -> None:
            if self._starting is starting:  # it was not turned off meanwhile
                self._running, self._starting = starting[0], None
                self._set_busy(False)

        self._tasks.submit(self, lambda: starting.append(start()), on_done, self._on_failed)

    def turn_off(self) -> None:
        """Stop it, also one that is only being started.

        What was submitted to the worker before is finished first, what comes after finds it stopped."""
        started = [self._running] if self._running is not None else self._starting
        self._running = self._starting = None
        if started is None:
            return
        self._set_busy(True)

        def stop() -> None:
            for running in started:  # none when starting failed
                running.stop()

        self._tasks.submit(self, stop, lambda _nothing: self._set_busy(False), self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        """Also after a bug it is not busy any more, and can be tried again."""
        self._starting = None
        self._set_busy(False)
        if not isinstance(error, CrvsDesktopError):
            raise error
        self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.changed.emit()
