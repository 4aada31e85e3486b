"""What the window is given to work with."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from crvs_desktop.domain.secret import Secret

if TYPE_CHECKING:
    from crvs_desktop.domain.audit import Actor
    from crvs_desktop.domain.backups import Restored
    from crvs_desktop.services import Services
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.backups.restore_dialog import RestoreWish
    from crvs_desktop.ui.entry.office_setup_page import OfficeSetup
    from crvs_desktop.ui.practice.switch import RunningPractice


class Backend(NamedTuple):
    """How workspaces are opened and made; nothing heavy is imported before one of these is called."""

    open: "Callable[[Path], Services]"
    create_office: "Callable[[OfficeSetup], Secret[str]]"
    create_training: Callable[[Path], None]
    reset: "Callable[[Path, str, Actor], None]"
    restore: "Callable[[RestoreWish, Callable[[int, int], None], Callable[[], bool]], Restored]"
    open_desk: "Callable[[Services], PracticeDesk]"
    start_practice: "Callable[[Services, Session], RunningPractice]"
    origin: str
    folder: Path
    log_folder: Path
