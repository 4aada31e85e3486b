"""Noticing that the workspace file was changed by another program or window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crvs_desktop.ui.tasks import Tasks

INTERVAL_MS = 500


class Changes(QObject):
    """Asks the file twice a second; what this window writes itself it shows without being told."""

    noticed = Signal()

    def __init__(self, counter: Callable[[], int], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._tasks = tasks
        self._last: int | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.ask)
        self._timer.start()
        # Before any page reads: what is written between that and the first tick would go unnoticed.
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Look now instead of at the next tick."""
        if self._asking:
            return
        self._asking = True
        self._tasks.submit(self, self._counter, self._on_answered, self._on_failed)

    def stop(self) -> None:
        self._timer.stop()

    def _on_answered(self, count: int) -> None:
        self._asking = False
        if self._last is not None and count != self._last:
            self.noticed.emit()
        self._last = count

    def _on_failed(self, _error: Exception) -> None:
        # The next thing anyone does with the file says plainly what is wrong with it.
        self._asking = False
