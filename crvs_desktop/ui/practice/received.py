"""The Receiver tab: what the built-in receiver was sent, and whether its signature was right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from crvs_desktop.domain.errors import NotFoundError
from crvs_desktop.domain.webhooks import ReceivedMessage
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.list_model import ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.practice.received_dialog import ReceivedDialog
from crvs_desktop.ui.practice.switch import PracticeSwitch
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.session import Session


@dataclass(frozen=True)
class _Row:
    client_name: str
    message: ReceivedMessage


class ReceivedTab(Page):
    def __init__(self, switch: PracticeSwitch, clients: Clients, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("received_tab")
        self._switch = switch
        self._clients = clients
        self._session = session
        self._names: dict[str, str] = {}
        self._hint = Label("", "supporting")
        self._hint.setObjectName("receiver_hint")
        columns: list[ListColumn[_Row]] = [
            ListColumn(self.tr("Client"), lambda row: row.client_name, second=lambda row: row.message.topic),
            ListColumn(
                self.tr("Signature"),
                lambda row: self.tr("Right") if row.message.verified else self.tr("Wrong"),
                pill_kind=lambda row: "positive" if row.message.verified else "negative",
                width_px=136,
            ),
            ListColumn(
                self.tr("Received"),
                lambda row: local_text(row.message.at_ms),
                tool_tip=lambda row: utc_text(row.message.at_ms),
                width_px=232,
            ),
        ]
        model = ListModel(columns, self._read, lambda row: row.message, tasks)
        empty = EmptyState(
            "download-simple",
            self.tr("Nothing has come yet"),
            self.tr("Subscribe a client to the receiver, then register a birth or a death."),
        )
        self._list = ListView(model, "received_table", self.tr("Received"), empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._hint)
        layout.addWidget(self._list, 1)
        self._list.opened.connect(self._on_opened)
        self.refresh()

    def start_working(self) -> None:
        self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        address = self._switch.address
        text = self.tr("A receiver that is there already: {address}/practice/receiver/CLIENT_ID")
        self._hint.setText(text.format(address=address) if address else self.tr("It runs with the practice API."))
        self._list.model.refresh()

    def _read(self, count: int) -> list[_Row]:
        running = self._switch.running
        messages = running.received()[:count] if running is not None else []
        return [_Row(self._name(message.client_id), message) for message in messages]

    def _name(self, client_id: str) -> str:
        """Looked up once: it never changes. A client that was deleted meanwhile has its ID alone."""
        if client_id not in self._names:
            try:
                self._names[client_id] = self._clients.get_client(self._session, client_id).name
            except NotFoundError:
                self._names[client_id] = client_id
        return self._names[client_id]

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        chosen = self._list.model.row(row)
        ReceivedDialog(chosen.message, chosen.client_name, self).open()
