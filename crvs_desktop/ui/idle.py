"""Notices when nobody has touched the program for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputEvent

_TOUCHED = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """`timed_out` once after `minutes` without mouse, key, wheel or touch; then silent until `start()`."""

    timed_out = Signal()

    def __init__(
        self, minutes: float = 10, parent: QObject | None = None, now_s: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._now_s = now_s
        self._touched_at_s = 0.0
        self._running = False
        self._app = QCoreApplication.instance()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time_out)

    @property
    def running(self) -> bool:
        return self._running

    def set_minutes(self, minutes: float) -> None:
        """0 turns it off."""
        self._minutes = minutes
        if self._running:
            self.stop()
            self.start()

    def start(self) -> None:
        if self._minutes > 0 and not self._running and self._app is not None:
            self._running = True
            self._app.installEventFilter(self)
            self._restart()

    def stop(self) -> None:
        if self._running and self._app is not None:
            self._running = False
            self._timer.stop()
            self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputEvent):  # most are not, and to ask for the type takes three times as long
            return False
        # Moves that Qt makes up after a relayout under a resting mouse are not spontaneous.
        if event.type() in _TOUCHED and event.spontaneous() and self._running:
            if self._now_s() - self._touched_at_s > self._minutes * 60:
                # The computer slept: timers stood still, the clock did not.
                self._on_time_out()
                return True
            self._restart()
        return False

    def _restart(self) -> None:
        self._touched_at_s = self._now_s()
        self._timer.start(round(self._minutes * 60_000))

    @Slot()
    def _on_time_out(self) -> None:
        if self._running:
            self.stop()
            self.timed_out.emit()
