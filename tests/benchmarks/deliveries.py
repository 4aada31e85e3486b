"""How fast deliveries flow to a receiver on this computer, and how well the window moves meanwhile."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crvs_desktop.api.host import start_practice
from crvs_desktop.app import make_backend, make_window
from crvs_desktop.domain.clients import ClientType, Event, NewClient, WebhookPermissions
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.models.tables import ClientRow, SubscriptionRow
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.registering import Registering
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_training_workspace
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.tour.hand import Hand

COUNT = 1000
FRAME_MS = 1000 / 30
TICK_MS = 5
LIMIT_MS = 120_000
QUEUE = """
    WITH RECURSIVE numbers (number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?)
    INSERT INTO deliveries
        (subscription_id, client_id, callback, topic, record_id, body, state, attempts, next_at_ms, created_at_ms)
    SELECT subscription_id, client_id, callback, topic, record_id, body, state, attempts, next_at_ms, created_at_ms
    FROM deliveries, numbers
"""


def measure_deliveries(folder: Path) -> list[tuple[str, str]]:
    """Deliver with the real window open on its audit; return rows for the table."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    workspace = folder / "deliveries.crvs"
    environment = Environment()
    create_training_workspace(workspace, "benchmark", environment)
    window, lifecycle = make_window(app, Settings(folder / "deliveries.ini"), make_backend(folder, folder))
    window.show()
    lifecycle.start(workspace)
    hand = Hand(window)
    hand.click_row("demo_users", "Jonathan Campbell")
    hand.type("password_input", DEMO_PASSWORD)
    QTest.keyClick(hand.see("password_input"), Qt.Key.Key_Return)
    hand.click("nav_audit")
    hand.wait_for_row("audit_table", "Signed in")

    receiver_program = Path(__file__).parents[1] / "api" / "receiver_process.py"
    receiver = subprocess.Popen([sys.executable, receiver_program, "quiet"], stdout=subprocess.PIPE, text=True)
    assert receiver.stdout is not None
    port = int(receiver.stdout.readline())
    services = open_services(workspace, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, "benchmark")
    _queue(services, session, environment, f"http://127.0.0.1:{port}/ok/-/0")
    idle = _Frames(app).run(lambda: False, 2000)
    host = start_practice(services, environment, session, 0)
    began_s = time.perf_counter()
    frames = _Frames(app).run(lambda: _delivered(services) == COUNT, LIMIT_MS)
    took_s = time.perf_counter() - began_s
    sent = _delivered(services)
    host.stop()
    services.workspace.close()
    receiver.kill()
    receiver.wait()
    receiver.stdout.close()
    window.close()
    window.deleteLater()
    app.processEvents()
    return [
        ("deliveries: to a receiver in another process", f"{sent:,} in {took_s:.1f} s, {sent / took_s:.0f} a second"),
        ("deliveries: the window meanwhile", frames),
        ("deliveries: the window with nothing to do", idle),
    ]


def _queue(services: Services, session: Session, environment: Environment, callback: str) -> None:
    everything = WebhookPermissions(birth=("child-details", "mother-details", "informant-details"))
    new = NewClient("Benchmark", ClientType.WEBHOOK, webhook=everything)
    keys = services.clients.create_client(session, new)
    with services.workspace.transaction():
        SubscriptionRow.create(
            subscription_id="benchmark",
            client=ClientRow.get(ClientRow.client_id == keys.client.client_id),
            callback=callback,
            topic="BIRTH_REGISTERED",
            created_at_ms=environment.now_ms(),
        )
    Registering(services.workspace, environment).register_sample(session, Event.BIRTH)
    with services.workspace.transaction():
        services.workspace._database.execute_sql(QUEUE, (COUNT,))


def _delivered(services: Services) -> int:
    with services.workspace.reading():
        query = "SELECT count(*) FROM deliveries WHERE state = 'delivered'"
        return int(services.workspace._database.execute_sql(query).fetchone()[0])


class _Frames:
    """How late a timer of 5 ms is called: what a person sees as a picture that stands still."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._gaps_ms: list[float] = []
        self._clock = QElapsedTimer()

    def run(self, is_over, limit_ms: int) -> str:  # type: ignore[no-untyped-def]
        timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        looks = QTimer(interval=200)
        looks.timeout.connect(lambda: is_over() and self._app.quit())
        end = QTimer(interval=limit_ms, singleShot=True)
        end.timeout.connect(self._app.quit)
        self._clock.start()
        for each in (timer, looks, end):
            each.start()
        self._app.exec()
        for each in (timer, looks, end):
            each.stop()
        gaps = sorted(self._gaps_ms)
        late = sum(gap > FRAME_MS for gap in gaps)
        return (
            f"median {statistics.median(gaps):.0f} ms between two calls, 99th percentile "
            f"{gaps[len(gaps) * 99 // 100]:.0f} ms, longest {gaps[-1]:.0f} ms, {late} above {FRAME_MS:.0f} ms"
        )

    def _tick(self) -> None:
        self._gaps_ms.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="crvs-benchmark-") as name:
        print(json.dumps(measure_deliveries(Path(sys.argv[1] if len(sys.argv) > 1 else name))))
