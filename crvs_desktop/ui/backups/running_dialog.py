"""What the dialogs of long work on files share: how far it is, cancelling, and what came of it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.motion import show_endless
from crvs_desktop.ui.tasks import Progress, Tasks
from crvs_desktop.ui.widgets.alerts import Alert, Kind
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.labels import Label

T = TypeVar("T")


class RunningDialog(Dialog):
    """The first button cancels what runs, or closes; the main one begins. Whoever inherits adds to the body, then calls
    `add_rest`."""

    def __init__(self, title: str, start_text: str, tasks: Tasks, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self._tasks = tasks
        self._progress: Progress | None = None
        self._bar = QProgressBar()
        self._bar.setObjectName("work_progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._result = Alert("info")
        self._result.setObjectName("work_result")
        self._more = Label("", "supporting")
        self._more.setObjectName("work_more")
        self._cancel = TertiaryButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._start = PrimaryButton(start_text)
        self._start.setObjectName("start_button")
        self._cancel.clicked.connect(self.reject)
        self._start.clicked.connect(self._on_start)

    def add_rest(self, *details: QWidget) -> None:
        """Put what is shared below, and details of the result below that; Tab comes to the buttons last."""
        for part in (self._bar, self._result, self._more, *details):
            part.hide()
            self.body.addWidget(part)
        self.add_footer_button(self._cancel)
        self.add_footer_button(self._start)
        self.set_main_button(self._start)

    def may_close(self) -> bool:
        """Cancel stops what runs first."""
        if self._progress is None:
            return True
        self._progress.cancel()
        self._cancel.setEnabled(False)
        return False

    def close_now(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        super().close_now()

    def run(self, work: Callable[[Progress], T], on_done: Callable[[T], None]) -> None:
        """Do it on the worker; what it cannot do is told here."""

        def finished(result: T) -> None:
            self._set_running(False)
            on_done(result)

        self._set_running(True)
        self._progress = self._tasks.submit_with_progress(self, work, self._on_progress, finished, self._on_failed)

    def show_result(self, kind: Kind, text: str, more: str = "") -> None:
        self._result.set_kind(kind)
        self._result.show()
        self._result.set_text(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def show_end(self, kind: Kind, text: str, more: str = "") -> None:
        """It is done: nothing is left but to close."""
        self.show_result(kind, text, more)
        self._start.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setFocus()
        self.set_main_button(self._cancel)

    def show_error(self, error: CrvsDesktopError) -> None:
        """Override to tell some errors beside the field they concern."""
        kind: Kind = "info" if error.reason == "cancelled" else "negative"
        self.show_result(kind, sentence(error))

    def set_fields_enabled(self, enabled: bool) -> None:
        """Override to keep what is filled in as it is while the work runs."""

    @Slot()
    def _on_start(self) -> None:
        """Override to begin."""

    def _on_progress(self, done: int, total: int) -> None:
        # In thousandths: the bar counts in 32 bits and what is counted need not fit.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))

    def _on_failed(self, error: Exception) -> None:
        self._set_running(False)
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window, which signs out
        self.show_error(error)

    def _set_running(self, running: bool) -> None:
        self._progress = None
        show_endless(self._bar)
        self._bar.setVisible(running)
        self._result.hide()
        self._more.hide()
        self._start.set_busy(running)
        self._cancel.setEnabled(True)
        self.set_fields_enabled(not running)
