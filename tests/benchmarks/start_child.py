"""One start, in a process of its own: says how many nanoseconds after `BEGAN_NS` the first page had been painted,
and how many of them its main thread had worked.

`python start_child.py empty|program BEGAN_NS SETTINGS_FILE`. What this imports is part of what is measured."""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def start_empty() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

    class Window(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            QTimer.singleShot(0, tell)

    app = QApplication(sys.argv[:1])
    window = Window()
    QVBoxLayout(window).addWidget(QLabel("Nothing"))
    window.resize(1280, 800)
    window.show()
    app.exec()


def start_program(settings_file: Path) -> None:
    """What `cli.main` and `app.run_window` do, with other folders."""
    import gc

    gc.disable()
    import platformdirs
    from PySide6.QtWidgets import QPushButton

    from crvs_desktop import app as program
    from crvs_desktop.ui.settings import Settings
    from crvs_desktop.ui.theme import make_application

    app = make_application()
    folder = settings_file.parent
    for find in (platformdirs.user_log_path, platformdirs.user_config_path):
        find(program.APP_ID, appauthor=False)
    platformdirs.user_documents_path()
    settings = Settings(settings_file)
    window, lifecycle = program.make_window(app, settings, program.make_backend(folder, folder))
    program.report_crashes(lifecycle.report)
    window.call_when_painted(lambda: program.start_log(folder))
    lifecycle.start(None)
    watch(window.findChild(QPushButton, "sign_in_button"))
    window.show()
    app.exec()


def watch(widget: "QWidget") -> None:
    """Tell when the window has been painted for the first time with this widget in it."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # Comes when all is painted, before anything else that waits (Qt::HighEventPriority).
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                tell()
                return True
            return super().event(event)

    widget.installEventFilter(Watch(widget))


def tell() -> None:
    took_ns, worked_ns = time.monotonic_ns() - int(sys.argv[2]), time.thread_time_ns()
    heavy = sorted({"peewee", "cryptography", "sqlite3", "ssl", "socket"} & set(sys.modules))
    print(took_ns, worked_ns, ",".join(heavy) or "none", flush=True)

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    QTimer.singleShot(0, QApplication.closeAllWindows)


if __name__ == "__main__":
    start_empty() if sys.argv[1] == "empty" else start_program(Path(sys.argv[3]))
