"""What happened, beside the list of clients: follows the selected one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.audit.entry_dialog import EntryDialog
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.audit.table_view import AuditTableView
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import LinkButton
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.session import Session


class AuditPane(QWidget):
    audit_wanted = Signal(str)  # Client ID, empty for all

    def __init__(self, audit: "Audit", session: "Session", tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._client_id = ""
        # One client's entries are found through an index, so even that search is quick.
        self._model = AuditTableModel(audit, session, tasks, tasks, self)
        self._title = ElidedLabel(self.tr("All clients"), "strong")
        self._title.setObjectName("pane_title")
        show_all = LinkButton(self.tr("Show in Audit"))
        show_all.setObjectName("pane_audit_button")
        self._table = AuditTableView(self._model, narrow=True)
        self._table.setObjectName("pane_table")
        self._table.setAccessibleName(self.tr("Audit of the selected client"))
        self._empty = EmptyState(
            "clock-counter-clockwise", self.tr("Nothing yet"), self.tr("What happens with this client is listed here.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._unread = EmptyState("warning-circle", "", "")
        self._unread.setObjectName("pane_unread_state")
        self._stack.addWidget(self._unread)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.addWidget(self._title, 1)
        head.addWidget(show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        show_all.clicked.connect(self._on_show_all)
        self._table.opened.connect(self._on_opened)
        self._unread.clicked.connect(self._on_try_again)
        self._model.count_changed.connect(self._on_count_changed)
        self._model.failed.connect(self._on_failed)
        self._model.set_filter(AuditFilter())

    def follow(self, client_id: str | None, name: str) -> None:
        """Show what happened with this client, or with all."""
        if (client_id or "") == self._client_id:
            return
        self._client_id = client_id or ""
        self._title.setText(name if client_id else self.tr("All clients"))
        self._model.set_filter(AuditFilter(client_id=self._client_id))

    def refresh(self) -> None:
        self._model.refresh()

    @Slot()
    def _on_show_all(self) -> None:
        self.audit_wanted.emit(self._client_id)

    @Slot(int)
    def _on_count_changed(self, count: int) -> None:
        self._stack.setCurrentWidget(self._table if count else self._empty)

    @Slot(Exception)
    def _on_failed(self, error: CrvsDesktopError) -> None:
        title = self.tr("The audit could not be read")
        self._unread.set_content("warning-circle", title, sentence(error), self.tr("Try again"))
        if self._model.rowCount() == 0 or not self._session.is_locked:
            self._stack.setCurrentWidget(self._unread)

    @Slot()
    def _on_try_again(self) -> None:
        self._model.set_filter(self._model.filter)

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        EntryDialog(self._model, row, self).open()
