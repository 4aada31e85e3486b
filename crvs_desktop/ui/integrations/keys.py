"""Showing a client's keys, revealing them later, and refreshing the secret."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.clients import IssuedKeys, RevealedKeys
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.integrations.keys_dialog import KeysDialog
from crvs_desktop.ui.integrations.refresh_question import RefreshQuestion
from crvs_desktop.ui.questions import do_when_confirmed
from crvs_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.session import Session


class Keys(QObject):
    """Holds the one dialog in which keys are on the screen."""

    read = Signal()  # keys were shown or copied, and the audit says so
    refreshed = Signal(object)  # Client
    issued = Signal(object)  # IssuedKeys of a refresh
    refused = Signal(object)  # CrvsDesktopError

    def __init__(
        self, clients: "Clients", session: "Session", tasks: Tasks, clipboard: ClipboardGuard, page: QWidget
    ) -> None:
        super().__init__(page)
        self._clients = clients
        self._session = session
        self._tasks = tasks
        self._clipboard = clipboard
        self._page = page
        self._dialog: KeysDialog | None = None
        self._waiting: KeysDialog | None = None

    def reveal(self, client_id: str) -> None:
        if self._dialog is None:
            self._tasks.submit_use_case(
                self, lambda: self._clients.reveal_keys(self._session, client_id), self.show, self.refused.emit
            )

    def show(self, keys: IssuedKeys | RevealedKeys) -> None:
        dialog = KeysDialog(keys, self._clipboard, self._page)
        self._dialog = dialog
        client_id = keys.client.client_id

        def on_copied(secret: str) -> None:
            self._tasks.submit_use_case(
                self,
                lambda: self._clients.record_copy(self._session, client_id, secret),
                lambda _nothing: self.read.emit(),
                self.refused.emit,
            )

        dialog.secret_copied.connect(on_copied)
        dialog.refresh_wanted.connect(self._on_refresh_wanted)
        dialog.finished.connect(self._on_closed)
        if self._session.is_locked:
            # Locked while the keys were on their way: they must not show over the lock, nor wait in memory.
            dialog.forget()
            self._waiting = dialog
        else:
            dialog.open()
        self.read.emit()

    def forget(self) -> None:
        """Take the keys from the screen: the window is being locked."""
        if self._dialog is not None:
            self._dialog.forget()

    def open_waiting(self) -> None:
        """Open the dialog whose keys came while the window was locked; it says that they are gone."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.open()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _on_refresh_wanted(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        client = dialog.client
        question = RefreshQuestion(client, dialog)

        def on_done(keys: IssuedKeys) -> None:
            question.accept()
            dialog.show_keys(keys)
            if self._session.is_locked:
                dialog.forget()
            self.refreshed.emit(keys.client)
            if not self._session.is_locked:
                self.issued.emit(keys)

        do_when_confirmed(
            question,
            self._tasks,
            lambda: self._clients.refresh_secret(self._session, client.client_id, question.grace, client),
            on_done,
        )
