"""The daily backup of the open workspace."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from crvs_desktop.domain.backups import Backup
    from crvs_desktop.services import Services
    from crvs_desktop.services.session import Session

INTERVAL_MS = 15 * 60 * 1000
# Not about backups: the person asked for it, or is told in another way.
QUIET = ("cancelled", "session-locked", "session-ended")


class DailyBackup(QObject):
    """Looks at the start and now and then whether a backup is due; what goes wrong is told once.

    Training workspaces have none: nothing in them is real."""

    def __init__(
        self,
        services: "Services",
        session: "Session",
        settings: Settings,
        background: Tasks,
        tell: Callable[[CrvsDesktopError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._settings = settings
        self._background = background
        self._tell = tell
        self._told = self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        if services.info.kind is WorkspaceKind.OFFICE and session.user.role.administers:
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Make a backup when one is due; it runs beside the work of the person."""
        kept = self._settings.backups_kept
        if not self._timer.isActive() or self._running or self._session.is_locked or kept == 0:
            return
        self._running = True
        chosen = self._settings.backup_folder
        folder = Path(chosen).expanduser() if chosen else None
        backups, session = self._services.backups, self._session

        def work(progress: Progress) -> "Backup | None":
            return backups.daily(session, folder, kept, progress.report, lambda: progress.cancelled)

        self._background.submit_with_progress(self, work, None, self._on_done, self._on_failed)

    def stop(self) -> None:
        self._timer.stop()

    def _on_done(self, _made: "Backup | None") -> None:
        self._running = False

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if not isinstance(error, CrvsDesktopError):
            raise error
        if not self._told and error.reason not in QUIET:
            self._told = True
            self._tell(error)
