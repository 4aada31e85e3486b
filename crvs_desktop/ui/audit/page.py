"""The Audit page: everything that happened, newest first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.audit.entry_dialog import EntryDialog
from crvs_desktop.ui.audit.export_dialog import ChooseFile, ExportDialog
from crvs_desktop.ui.audit.filter_bar import FilterBar
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.audit.table_view import AuditTableView
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.shell.page import Page
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.export import AuditExport
    from crvs_desktop.services.session import Session


class AuditPage(Page):
    """`background` is for searches and exports, which may take long; `choose_file` replaces the file dialog."""

    def __init__(
        self,
        audit: "Audit",
        export: "AuditExport",
        session: "Session",
        tasks: Tasks,
        background: Tasks,
        toasts: ToastHost,
        parent: QWidget | None = None,
        choose_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("audit_page")
        self._audit = audit
        self._export = export
        self._session = session
        self._tasks = tasks
        self._background = background
        self._toasts = toasts
        self._choose_file = choose_file
        self._model = AuditTableModel(audit, session, tasks, background, self)

        card = Card(self.tr("Audit"))
        export_button = SecondaryButton(self.tr("Export…"), icon_name="download-simple")
        export_button.setObjectName("export_audit_button")
        card.add_header_widget(export_button)
        self._filters = FilterBar()
        self._table = AuditTableView(self._model, narrow=False)
        self._table.setObjectName("audit_table")
        self._table.setAccessibleName(self.tr("Audit entries"))
        self._no_match = EmptyState(
            "funnel",
            self.tr("No entry matches"),
            self.tr("The audit holds entries, but none that the filters let through."),
            self.tr("Clear filters"),
        )
        self._no_match.setObjectName("no_entry_state")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._no_match)
        card.body.addWidget(self._filters)
        card.body.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)

        find = QAction(self)
        find.setObjectName("find_action")
        find.setShortcut("Ctrl+F")
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._filters.focus_search)
        self.addAction(find)
        export_button.clicked.connect(self._on_export_wanted)
        self._filters.changed.connect(self._on_filter_changed)
        self._no_match.clicked.connect(self._filters.clear)
        self._table.opened.connect(self._on_opened)
        self._model.count_changed.connect(self._on_found)
        self._model.searching_changed.connect(self._on_found)
        self._model.failed.connect(self._on_failed)
        self._model.set_filter(AuditFilter())
        self._load_actors()

    def show_client(self, client_id: str) -> None:
        """Show what happened with this client alone, or everything when it is empty."""
        if client_id:
            self._filters.choose_client(client_id)
        else:
            self._filters.clear()

    def start_working(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._model.refresh()
        self._load_actors()

    def _load_actors(self) -> None:
        self._tasks.submit(self, lambda: self._audit.actors(self._session), self._filters.set_actors)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._model.set_filter(self._filters.wanted())

    @Slot()
    def _on_found(self) -> None:
        count = self._model.rowCount()
        self._filters.show_count(count, searching=self._model.searching)
        self._stack.setCurrentWidget(self._table if count or self._model.searching else self._no_match)

    @Slot(object)
    def _on_failed(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        EntryDialog(self._model, row, self).open()

    @Slot()
    def _on_export_wanted(self) -> None:
        dialog = ExportDialog(
            self._export,
            self._session,
            self._filters.wanted(),
            self._model.rowCount(),
            self._background,
            self,
            self._choose_file,
        )
        dialog.exported.connect(self._on_exported)
        dialog.open()

    @Slot(str, int)
    def _on_exported(self, path: str, count: int) -> None:
        text = self.tr("{count} entries written to {path}")
        self._toasts.show_toast(text.format(count=self.locale().toString(count), path=path), "positive")
        self.refresh()
