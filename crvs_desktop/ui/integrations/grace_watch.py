"""Noticing the end of a grace period while nobody touches anything."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QObject, QTimer, Signal, Slot

from crvs_desktop.domain.clients import Client

SOONEST_MS = 1000  # a timer may fire a little early; then it is asked for once more, not all the time
LATEST_MS = 60_000  # no timer runs while the computer sleeps, and a clock may be set


class GraceWatch(QObject):
    over = Signal()  # at least one of the periods has ended

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ends_at_ms: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)

    def watch(self, clients: Sequence[Client]) -> None:
        """Watch these clients from now on."""
        ends = [
            client.previous_secret_ends_at_ms for client in clients if client.previous_secret_ends_at_ms is not None
        ]
        self._ends_at_ms = min(ends, default=None)
        self._start()

    def _start(self) -> None:
        if self._ends_at_ms is None:
            self._timer.stop()
        else:
            left_ms = self._ends_at_ms - QDateTime.currentMSecsSinceEpoch()
            self._timer.start(max(SOONEST_MS, min(left_ms, LATEST_MS)))

    @Slot()
    def _on_timeout(self) -> None:
        if self._ends_at_ms is not None and self._ends_at_ms <= QDateTime.currentMSecsSinceEpoch():
            self.over.emit()
        self._start()
