"""The list of clients, as filtered and sorted on the screen."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from crvs_desktop.domain.attention import Attention, ClientAttention
from crvs_desktop.domain.clients import STATUS_LABELS, Client, ClientStatus, ClientType
from crvs_desktop.domain.names import name_key
from crvs_desktop.ui.dates import day_text, short_text, utc_text
from crvs_desktop.ui.integrations.words import attention_text
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.widgets.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NAME = 0
    TYPE = 1
    STATUS = 2
    LAST_USED = 3
    MENU = 4


class Role(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    PILL_KIND = Qt.ItemDataRole.UserRole + 2
    SECOND_LINE_KIND = Qt.ItemDataRole.UserRole + 3


class ClientTableModel(QAbstractTableModel):
    """Holds frozen clients. Filtering and sorting move rows without touching selection or scroll position.

    Sorted here and not by a proxy: a proxy asks Python for every comparison, half a second for 10,000 clients."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._clients: tuple[Client, ...] = ()
        self._search_texts: dict[str, str] = {}
        self._shown: list[Client] = []
        self._needle = ""
        self._type: ClientType | None = None
        self._status: ClientStatus | None = None
        self._wants_attention: Attention | Literal["any"] | None = None
        self._attention: dict[str, ClientAttention] = {}
        self._sort: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def clients(self) -> tuple[Client, ...]:
        """All clients in order of creation, filtered or not."""
        return self._clients

    @property
    def is_filtered(self) -> bool:
        return bool(self._needle or self._type or self._status or self._wants_attention)

    @property
    def attention(self) -> dict[str, ClientAttention]:
        """Why clients should be looked at, by Client ID."""
        return self._attention

    def set_clients(self, clients: Sequence[Client], attention: Sequence[ClientAttention] = ()) -> None:
        """Show the clients as they are now; what did not change does not move."""
        by_client = {one.client_id: one for one in attention}
        if tuple(clients) == self._clients and by_client == self._attention:
            return
        self._clients, self._attention = tuple(clients), by_client
        self._search_texts.clear()
        self._arrange()

    def set_filter(
        self,
        text: str,
        client_type: ClientType | None,
        status: ClientStatus | None,
        attention: Attention | Literal["any"] | None = None,
    ) -> None:
        self._needle, self._type, self._status = name_key(text), client_type, status
        self._wants_attention = attention
        self._arrange()

    def client(self, index: Index) -> Client:
        return self._shown[index.row()]

    def row_of(self, client_id: str) -> int:
        """Return the row, or -1 when it is not shown."""
        return next((row for row, client in enumerate(self._shown) if client.client_id == client_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self._arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and section == Column.MENU:
            return self.tr("Menu")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = {
            Column.NAME: self.tr("Name"),
            Column.TYPE: self.tr("Type"),
            Column.STATUS: self.tr("Status"),
            Column.LAST_USED: self.tr("Last used"),
        }
        return texts.get(Column(section), "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        client, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(client, column)
        if role in (Role.SECOND_LINE, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._second_line(client, column)
        if role == Role.SECOND_LINE_KIND and column == Column.NAME:
            attention = self._attention.get(client.client_id)
            in_grace = client.previous_secret_ends_at_ms is not None
            return "warning" if in_grace or (attention is not None and attention.is_pressing) else None
        if role == Role.PILL_KIND and column == Column.STATUS:
            return "positive" if client.status is ClientStatus.ACTIVE else "negative"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(client, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.MENU:
            return self.tr("Menu of {name}").format(name=client.name)
        return None

    def _text(self, client: Client, column: int) -> str:
        if column == Column.NAME:
            return client.name
        if column == Column.TYPE:
            return label(client.type_label)
        if column == Column.STATUS:
            return label(STATUS_LABELS[client.status])
        if column == Column.LAST_USED:
            return self.tr("Never") if client.last_used_at_ms is None else short_text(client.last_used_at_ms)
        return ""

    def _second_line(self, client: Client, column: int) -> str | None:
        if column == Column.LAST_USED:
            return client.last_used_from
        if column != Column.NAME:
            return None
        parts = []
        if client.previous_secret_ends_at_ms is not None:
            text = self.tr("Old secret works until {when}")
            parts.append(text.format(when=short_text(client.previous_secret_ends_at_ms)))
        if client.client_id in self._attention:
            parts.append(attention_text(self._attention[client.client_id]))
        if client.previous_secret_ends_at_ms is None:
            text = self.tr("Created {when} by {name}")
            parts.append(text.format(when=day_text(client.created_at_ms), name=client.created_by))
        return " · ".join(parts)

    def _tool_tip(self, client: Client, column: int) -> str | None:
        lines = []
        if column == Column.NAME:
            created = self.tr("Created {utc} by {name}")
            lines = [client.name, created.format(utc=utc_text(client.created_at_ms), name=client.created_by)]
            if client.client_id in self._attention:
                lines.append(attention_text(self._attention[client.client_id]))
            if client.previous_secret_ends_at_ms is not None:
                until = self.tr("Old secret works until {utc}")
                lines.append(until.format(utc=utc_text(client.previous_secret_ends_at_ms)))
        elif column == Column.TYPE:
            lines = [label(client.type_label)]
        elif column == Column.LAST_USED and client.last_used_at_ms is not None:
            lines = [utc_text(client.last_used_at_ms), client.last_used_from or "", client.last_used_agent or ""]
        return plain_tool_tip("\n".join(filter(None, lines))) or None

    def _arrange(self) -> None:
        wanted = [client for client in self._clients if self._matches(client)]
        column, order = self._sort
        if column in (Column.NAME, Column.TYPE, Column.STATUS, Column.LAST_USED):
            key: Callable[[Client], Any] = {
                Column.NAME: self._search_text,
                Column.TYPE: lambda client: label(client.type_label),
                Column.STATUS: lambda client: label(STATUS_LABELS[client.status]),
                Column.LAST_USED: lambda client: client.last_used_at_ms or 0,
            }[Column(column)]
            wanted.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        before, now = self._shown, [client.client_id for client in wanted]
        if [client.client_id for client in before] == now:
            self._shown = wanted
            if wanted:
                self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, len(Column) - 1))
            return
        self.layoutAboutToBeChanged.emit()
        rows = {client_id: row for row, client_id in enumerate(now)}
        old = self.persistentIndexList()
        new = [
            self.createIndex(rows[before[index.row()].client_id], index.column())
            if before[index.row()].client_id in rows
            else QModelIndex()
            for index in old
        ]
        self._shown = wanted
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _matches(self, client: Client) -> bool:
        return (
            (self._type is None or client.type is self._type)
            and (self._status is None or client.status is self._status)
            and self._wants(self._attention.get(client.client_id))
            and (not self._needle or self._needle in self._search_text(client))
        )

    def _wants(self, attention: ClientAttention | None) -> bool:
        if self._wants_attention is None:
            return True
        if self._wants_attention == "any":
            return attention is not None and attention.is_pressing
        return attention is not None and self._wants_attention in attention.reasons

    def _search_text(self, client: Client) -> str:
        """What is searched and sorted by; made when it is first asked for, which need not be at the start."""
        text = self._search_texts.get(client.client_id)
        if text is None:
            text = name_key(f"{client.name} {client.client_id} {client.created_by}")
            self._search_texts[client.client_id] = text
        return text
