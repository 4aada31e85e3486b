"""Asking first, then doing."""

from collections.abc import Callable
from typing import TypeVar

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog

T = TypeVar("T")


def do_when_confirmed(
    question: ConfirmDialog,
    tasks: Tasks,
    work: Callable[[], T],
    on_done: Callable[[T], None],
    on_refused: Callable[[CrvsDesktopError], None] = lambda error: None,
) -> None:
    """Open the question and do the work once it is confirmed; the question stays and says so when it is refused.

    `on_done` closes the question with `accept()`."""

    def refused(error: CrvsDesktopError) -> None:
        question.show_error(sentence(error))
        on_refused(error)

    def on_confirmed() -> None:
        question.set_busy(True)
        tasks.submit_use_case(question, work, on_done, refused)

    question.confirmed.connect(on_confirmed)
    question.open()
