"""How quickly the window answers with a large workspace."""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from crvs_desktop.app import make_backend, make_window
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.tour.hand import Hand, let_run

TICK_MS = 5


def measure_window(workspace: Path, folder: Path) -> list[tuple[str, str]]:
    """Sign in and use the pages; return rows for the table. The window is closed at the end."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    window, lifecycle = make_window(app, Settings(folder / "window.ini"), make_backend(folder, folder))
    window.show()
    lifecycle.start(workspace)
    hand = Hand(window)
    hand.click_row("demo_users", "Jonathan Campbell")
    hand.type("password_input", "test")
    rows = []

    def clients_shown() -> bool:
        return hand.sees("client_table") and _table(hand, "client_table").model().rowCount() > 0

    QTest.keyClick(hand.see("password_input"), Qt.Key.Key_Return)
    _until(lambda: hand.sees("workbench"))
    rows.append(("Integrations: opened, from the workbench on", _timed(clients_shown)))
    _settle()
    line = hand.see("filter_input")
    assert isinstance(line, QLineEdit)
    keys_ms = [_filter_key(line, _table(hand, "client_table"), key) for key in "hospital"]
    rows.append(("Integrations: filtered after a key, median and longest", _spread(keys_ms)))
    line.clear()
    _settle()
    header = _table(hand, "client_table").horizontalHeader()
    rows.append(
        ("Integrations: sorted by name", _action(lambda: header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)))
    )

    QTest.mouseClick(hand.see("nav_audit"), Qt.MouseButton.LeftButton)
    rows.append(("Audit: opened, newest entries shown", _timed(lambda: _loaded(_table(hand, "audit_table")))))
    _settle()
    jumps_ms = []
    for place in (0.5, 1.0, 0.25, 0.75, 0.0):
        table = _table(hand, "audit_table")
        bar = table.verticalScrollBar()
        began_s = time.perf_counter()
        bar.setValue(int(bar.maximum() * place))
        _until(lambda: _loaded(_table(hand, "audit_table")))
        jumps_ms.append((time.perf_counter() - began_s) * 1000)
    rows.append(("Audit: scrolled anywhere, median and longest", _spread(jumps_ms)))
    search = hand.see("audit_search")
    assert isinstance(search, QLineEdit)
    stalls = _Stalls()
    search.setText("hospital 77")
    began_s = time.perf_counter()
    QTest.keyClick(search, Qt.Key.Key_Return)
    _until(lambda: "Searching" not in hand.see("audit_count").text())  # type: ignore[attr-defined]
    rows.append(("Audit: text looked for in all entries", f"{time.perf_counter() - began_s:.2f} s"))
    rows.append(("Audit: longest stall of the window meanwhile", f"{stalls.stop():.0f} ms"))
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows.append(("memory: resident now, and the most there was", f"{_resident_mib()}, {peak_mib:.0f} MiB"))
    window.close()
    window.deleteLater()
    app.processEvents()
    return rows


def _resident_mib() -> str:
    """Return the memory the process holds now, on Linux."""
    path = Path("/proc/self/status")
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    sizes_kib = [int(line.split()[1]) for line in lines if line.startswith("VmRSS:")]
    return f"{sizes_kib[0] / 1024:.0f} MiB" if sizes_kib else "unknown"


class _Stalls:
    """The longest time in which a timer of 5 ms was not called, less these 5 ms."""

    def __init__(self) -> None:
        self._last_s = time.perf_counter()
        self._longest_s = 0.0
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> float:
        self._timer.stop()
        return max(0.0, self._longest_s * 1000 - TICK_MS)

    def _tick(self) -> None:
        now_s = time.perf_counter()
        self._longest_s = max(self._longest_s, now_s - self._last_s)
        self._last_s = now_s


def _table(hand: Hand, name: str) -> QTableView:
    table = hand.see(name)
    assert isinstance(table, QTableView)
    return table


def _loaded(table: QTableView) -> bool:
    """Whether every row in view shows its entry."""
    model, rows = table.model(), range(table.rowAt(0), max(table.rowAt(table.viewport().height() - 60), table.rowAt(0)))
    return model.rowCount() > 0 and all(model.index(row, 1).data() for row in rows)


def _filter_key(line: QLineEdit, table: QTableView, key: str) -> float:
    began_s = time.perf_counter()
    QTest.keyClicks(line, key)
    table.viewport().repaint()
    return (time.perf_counter() - began_s) * 1000


def _action(do: Callable[[], None]) -> str:
    began_s = time.perf_counter()
    do()
    QApplication.processEvents()
    return f"{(time.perf_counter() - began_s) * 1000:.0f} ms"


def _timed(condition: Callable[[], bool]) -> str:
    began_s = time.perf_counter()
    _until(condition)
    QApplication.processEvents()
    return f"{(time.perf_counter() - began_s) * 1000:.0f} ms"


def _until(condition: Callable[[], bool]) -> None:
    while not condition():
        let_run(1)


def _settle() -> None:
    let_run(300)


def _spread(values_ms: list[float]) -> str:
    return f"{statistics.median(values_ms):.0f} ms, {max(values_ms):.0f} ms"


if __name__ == "__main__":
    print(json.dumps(measure_window(Path(sys.argv[1]), Path(sys.argv[2]))))
