"""Reference cycles are collected on the GUI thread, and nowhere else.

Left to itself, Python collects on whichever thread happens to allocate. On a worker that destroys actions, models and
windows beside the thread that uses them, and ends the program now and then without a word."""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimerEvent

INTERVAL_MS = 1000


def collect_garbage_here(app: QCoreApplication) -> None:
    """Turn Python's own collection off, and collect on this thread, which is the application's, instead.
    A second call changes nothing."""
    gc.disable()
    if app.findChild(_Collector, "garbage_collector") is None:
        _Collector(app)


def collect_due() -> None:
    """Collect the oldest generation that is due by Python's own rule, if any is."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


class _Collector(QObject):
    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName("garbage_collector")
        self.startTimer(INTERVAL_MS)

    def timerEvent(self, event: QTimerEvent) -> None:
        collect_due()
