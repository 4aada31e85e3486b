"""How quickly the window answers with a large workspace."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTableView

from crvs_desktop.app import make_backend, make_window
from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.services.environment import Environment
from crvs_desktop.ui.entry.sign_in_page import SignInPage
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.theme import make_application
from crvs_desktop.ui.tour.hand import Hand, let_run

TICK_MS = 5
LOOK_MS = 3
# Each with the row that is chosen: many and few entries, a client's, a client's own, some days, a year.
FILTERS = (
    ("action_filter", list(AuditAction).index(AuditAction.CREDENTIALS_CHECKED) + 1),
    ("outcome_filter", list(Outcome).index(Outcome.REFUSED) + 1),
    ("client_filter", 77),
    ("actor_filter", 100),
    ("period_filter", 2),
    ("period_filter", 4),
)


def measure_window(workspace: Path, folder: Path) -> list[tuple[str, str]]:
    """Sign in and use the pages; return rows for the table. The window is closed at the end."""
    app = make_application()
    environment = Environment(settings_folder=lambda: folder)
    window, lifecycle = make_window(app, Settings(folder / "window.ini"), make_backend(folder, folder, environment))
    window.show()
    lifecycle.start(workspace)
    hand = Hand(window)
    hand.click_row("demo_users", "Jonathan Campbell")
    hand.type("password_input", "test")
    rows = []

    def clients_shown() -> bool:
        table = window.findChild(QTableView, "client_table")
        return table is not None and table.model().rowCount() > 0

    def newest_shown() -> bool:
        table = window.findChild(QTableView, "audit_table")
        return table is not None and table.isVisible() and _loaded(table)

    page = hand.see("sign_in_page")
    assert isinstance(page, SignInPage)
    signed_in_s: list[float] = []
    # In front of the window's own slot, which makes the pages.
    page.signed_in.disconnect()
    page.signed_in.connect(lambda: signed_in_s.append(time.perf_counter()))
    page.signed_in.connect(lifecycle._workspaces._on_signed_in)
    began_s = time.perf_counter()
    QTest.keyClick(hand.see("password_input"), Qt.Key.Key_Return)
    _until(clients_shown)
    QApplication.processEvents()
    opened_s = time.perf_counter()
    rows.append(("sign-in: from Enter to a session", f"{(signed_in_s[0] - began_s) * 1000:.0f} ms"))
    rows.append(("Integrations: opened, from the session to its rows", f"{(opened_s - signed_in_s[0]) * 1000:.0f} ms"))
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

    began_s = time.perf_counter()
    QTest.mouseClick(hand.see("nav_audit"), Qt.MouseButton.LeftButton)
    rows.append(("Audit: opened, newest entries shown", _timed(newest_shown, began_s)))
    _settle()
    jumps_ms = []
    table = _table(hand, "audit_table")
    bar = table.verticalScrollBar()
    for place in (0.5, 1.0, 0.25, 0.75, 0.0):
        began_s = time.perf_counter()
        bar.setValue(int(bar.maximum() * place))
        _until(lambda: _loaded(table))
        QApplication.processEvents()
        jumps_ms.append((time.perf_counter() - began_s) * 1000)
    rows.append(("Audit: scrolled anywhere, median and longest", _spread(jumps_ms)))
    rows += [_filter(hand, name, row) for name, row in FILTERS]
    search = hand.see("audit_search")
    assert isinstance(search, QLineEdit)
    count = hand.see("audit_count")
    assert isinstance(count, QLabel)
    stalls = _Stalls()
    search.setText("hospital 77")
    began_s = time.perf_counter()
    QTest.keyClick(search, Qt.Key.Key_Return)
    _until(lambda: _found(count, table))
    rows.append(("Audit: text looked for in all entries", f"{time.perf_counter() - began_s:.2f} s"))
    rows.append(("Audit: longest stall of the window meanwhile", f"{stalls.stop():.0f} ms"))
    search.clear()
    _until(lambda: _found(count, table))
    rows += _verify(hand)
    rows.append(("memory: resident now, and the most there was", f"{_memory('VmRSS')}, {_memory('VmHWM')}"))
    window.close()
    window.deleteLater()
    app.processEvents()
    return rows


def _verify(hand: Hand) -> list[tuple[str, str]]:
    """Verify the whole audit from its dialog."""
    hand.click("verify_audit_button")
    button = hand.see("verify_button")
    stalls = _Stalls()
    began_s = time.perf_counter()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    _until(lambda: hand.sees("verify_result"))
    rows = [
        ("Audit: all entries verified", f"{time.perf_counter() - began_s:.1f} s"),
        ("Audit: longest stall of the window meanwhile", f"{stalls.stop():.0f} ms"),
    ]
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("verify_dialog")
    return rows


def _memory(name: str) -> str:
    """Return a figure of this process from the system, on Linux. (The one of `resource` knows the process before.)"""
    path = Path("/proc/self/status")
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    sizes_kib = [int(line.split()[1]) for line in lines if line.startswith(f"{name}:")]
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


def _filter(hand: Hand, name: str, row: int) -> tuple[str, str]:
    """Choose a row of a filter of the audit; afterwards everything is shown again."""
    combo = hand.see(name)
    assert isinstance(combo, QComboBox)
    table, count = _table(hand, "audit_table"), hand.see("audit_count")
    assert isinstance(count, QLabel)
    stalls = _Stalls()
    began_s = time.perf_counter()
    combo.setCurrentIndex(min(row, combo.count() - 1))
    _until(lambda: _found(count, table))
    QApplication.processEvents()
    took = f"{(time.perf_counter() - began_s) * 1000:.0f} ms, {stalls.stop():.0f} ms"
    chosen, entries = combo.currentText(), count.text()
    combo.setCurrentIndex(0)
    _until(lambda: _found(count, table))
    _settle()
    return f"Audit: filtered by “{chosen}” ({entries}), longest stall", took


def _found(count: QLabel, table: QTableView) -> bool:
    """Whether the search is over and what it found is on the screen."""
    return "Searching" not in count.text() and (not table.isVisible() or _loaded(table))


def _action(do: Callable[[], None]) -> str:
    began_s = time.perf_counter()
    do()
    QApplication.processEvents()
    return f"{(time.perf_counter() - began_s) * 1000:.0f} ms"


def _timed(condition: Callable[[], bool], began_s: float) -> str:
    _until(condition)
    QApplication.processEvents()
    return f"{(time.perf_counter() - began_s) * 1000:.0f} ms"


def _until(condition: Callable[[], bool]) -> None:
    """Let the program run until then. It must cost little to look: every look holds up the worker."""
    loop = QEventLoop()
    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start()
    loop.exec()


def _settle() -> None:
    let_run(300)


def _spread(values_ms: list[float]) -> str:
    return f"{statistics.median(values_ms):.0f} ms, {max(values_ms):.0f} ms"


if __name__ == "__main__":
    print(json.dumps(measure_window(Path(sys.argv[1]), Path(sys.argv[2]))))
