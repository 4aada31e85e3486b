"""The Audit page: everything that happened, newest first."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from crvs_desktop.domain.audit import Actor, ActorKind, AuditFilter
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.audit.checkpoint_dialog import CheckpointDialog
from crvs_desktop.ui.audit.entry_dialog import EntryDialog
from crvs_desktop.ui.audit.export_dialog import ChooseFile, ExportDialog
from crvs_desktop.ui.audit.filter_bar import FilterBar
from crvs_desktop.ui.audit.report_dialog import ReportDialog
from crvs_desktop.ui.audit.seen_notice import SeenNotice
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.audit.table_view import AuditTableView
from crvs_desktop.ui.audit.verify_dialog import VerifyDialog
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import IconButton, SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.checkpoints import Checkpoints
    from crvs_desktop.services.export import AuditExport
    from crvs_desktop.services.reports import Reports
    from crvs_desktop.services.session import Session


ROOM_FOR_DETAILS_PX = 600
ROOM_FOR_SPACE_PX = 520
MARGIN_PX = 24
SPACING_PX = 16


class AuditPage(Page):
    """`background` is for searches and exports, which may take long; `choose_file` replaces the file dialog.

    In `exports_folder` lie exports that may be verified."""

    def __init__(
        self,
        audit: "Audit",
        export: "AuditExport",
        checkpoints: "Checkpoints",
        reports: "Reports",
        workspace_name: str,
        session: "Session",
        tasks: Tasks,
        background: Tasks,
        toasts: ToastHost,
        parent: QWidget | None = None,
        choose_file: ChooseFile | None = None,
        exports_folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("audit_page")
        self._audit = audit
        self._export = export
        self._checkpoints = checkpoints
        self._reports = reports
        self._workspace_name = workspace_name
        self._session = session
        self._tasks = tasks
        self._background = background
        self._toasts = toasts
        self._choose_file = choose_file
        self._exports_folder = exports_folder
        self._wanted_entry: int | None = None
        self._model = AuditTableModel(audit, session, tasks, background, self)

        card = Card(self.tr("Audit"))
        self._body = card.body
        self._details_button = TertiaryButton(self.tr("Details"), icon_name="file-text")
        self._details_button.setObjectName("entry_details_button")
        self._details_button.setEnabled(False)
        verify_button = SecondaryButton(self.tr("Verify…"), icon_name="shield-check")
        verify_button.setObjectName("verify_audit_button")
        export_button = SecondaryButton(self.tr("Export…"), icon_name="download-simple")
        export_button.setObjectName("export_audit_button")
        self._menu = QMenu(self)
        self._menu.setObjectName("audit_menu")
        report = self._menu.addAction(self.tr("Report…"))
        report.setObjectName("report_action")
        checkpoint = self._menu.addAction(self.tr("Checkpoint…"))
        checkpoint.setObjectName("checkpoint_action")
        verify_export = self._menu.addAction(self.tr("Verify an export…"))
        verify_export.setObjectName("verify_export_action")
        self._more_button = IconButton("dots-three-vertical-bold", self.tr("More"))
        self._more_button.setObjectName("audit_more_button")
        for button in (self._details_button, verify_button, export_button, self._more_button):
            card.add_header_widget(button)
        self._seen = SeenNotice(checkpoints, session, tasks)
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
        self._unread = EmptyState("warning-circle", self.tr("The audit could not be read"), "", self.tr("Try again"))
        self._unread.setObjectName("audit_unread_state")
        self._stack = QStackedWidget()
        for part in (self._table, self._no_match, self._unread):
            self._stack.addWidget(part)
        card.body.addWidget(self._seen)
        card.body.addWidget(self._filters)
        self._stack.setMinimumHeight(1)  # else a low window squeezes the filters
        card.body.addWidget(self._stack, 1)
        Theme.of(self).follow(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)

        find = QAction(self)
        find.setObjectName("find_action")
        find.setShortcut("Ctrl+F")
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._filters.focus_search)
        self.addAction(find)
        self._details_button.clicked.connect(self._on_details_wanted)
        self._more_button.clicked.connect(self._on_more_wanted)
        report.triggered.connect(self._on_report_wanted)
        checkpoint.triggered.connect(self._on_checkpoint_wanted)
        verify_export.triggered.connect(self._on_verify_export_wanted)
        verify_button.clicked.connect(self._on_verify_wanted)
        export_button.clicked.connect(self._on_export_wanted)
        self._seen.accepted.connect(self.refresh)
        self._filters.changed.connect(self._on_filter_changed)
        self._filters.choices_wanted.connect(self._load_actors)
        self._no_match.clicked.connect(self._filters.clear)
        self._unread.clicked.connect(self._on_filter_changed)
        self._table.opened.connect(self._on_opened)
        self._table.current_changed.connect(self._on_current_changed)
        # The names of ten thousand clients can wait until the first entries are on the screen.
        self._model.loaded.connect(self._load_actors, Qt.ConnectionType.SingleShotConnection)
        self._model.count_changed.connect(self._on_found)
        self._model.searching_changed.connect(self._on_found)
        self._model.failed.connect(self._on_failed)
        self._model.set_filter(AuditFilter())
        self._seen.look()

    def show_client(self, client_id: str) -> None:
        """Show what happened with this client alone, or everything when it is empty."""
        if client_id:
            if not self._filters.knows_client(client_id):
                self._load_actors()  # before its entries, so that its name is there when they are
            self._filters.choose_client(client_id)
        else:
            self._filters.clear()

    def start_working(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = Theme.of(self).px
        # Enter and a double click do the same.
        self._details_button.setVisible(self.width() >= px(ROOM_FOR_DETAILS_PX))
        is_high = self.height() >= px(ROOM_FOR_SPACE_PX)
        self._body.setSpacing(SPACING_PX if is_high else SPACING_PX // 2)
        above = MARGIN_PX if is_high else MARGIN_PX // 2
        self._body.setContentsMargins(MARGIN_PX, above, MARGIN_PX, above)

    def show_entry(self, sequence: int) -> None:
        """Open this entry, whatever the filters let through now."""
        self._wanted_entry = sequence
        self._filters.clear()

    def refresh(self) -> None:
        self._model.refresh()
        self._filters.note_changes()

    @Slot()
    def _load_actors(self) -> None:
        work = partial(self._audit.actors, self._session)
        self._tasks.submit(self, work, self._filters.set_actors, self._on_failed)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._model.set_filter(self._filters.wanted())

    @Slot()
    def _on_found(self) -> None:
        model = self._model
        self._filters.show_count(model.rowCount(), searching=model.searching)
        shown: QWidget = self._table
        if model.rowCount() == 0 and not model.searching:
            shown = self._unread if model.error is not None else self._no_match
        if shown is not self._table and self._table.hasFocus():
            self._filters.focus_search()  # else it would jump to the navigation
        self._stack.setCurrentWidget(shown)
        if self._wanted_entry is not None and not model.searching:
            row, self._wanted_entry = model.row_of(self._wanted_entry), None
            if row >= 0:
                self._table.setCurrentIndex(model.index(row, 0))
                self._on_opened(row)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
            raise error  # for the window, which signs out
        text = sentence(error)
        self._unread.set_content("warning-circle", self.tr("The audit could not be read"), text, self.tr("Try again"))
        self._on_found()
        if self._stack.currentWidget() is self._table and not self._session.is_locked:
            self._toasts.show_toast(text, "negative")

    @Slot()
    def _on_current_changed(self) -> None:
        self._details_button.setEnabled(self._table.currentIndex().isValid())

    @Slot()
    def _on_details_wanted(self) -> None:
        self._on_opened(self._table.currentIndex().row())

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        EntryDialog(self._model, row, self).open()

    @Slot()
    def _on_verify_wanted(self) -> None:
        dialog = VerifyDialog(self._audit, self._session, self._background, self)
        dialog.entry_wanted.connect(self.show_entry)
        dialog.verified.connect(self.refresh)
        dialog.open()

    @Slot()
    def _on_verify_export_wanted(self) -> None:
        folder = str(self._exports_folder) if self._exports_folder is not None else first_folder()
        dialog = QFileDialog(self, self.tr("Verify an export"), folder)
        dialog.setObjectName("verify_export_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Exports (*.jsonl)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._verify_export)
        dialog.open()

    @Slot(str)
    def _verify_export(self, path: str) -> None:
        dialog = VerifyDialog(self._audit, self._session, self._background, self, Path(path))
        dialog.verified.connect(self.refresh)
        dialog.open()

    @Slot()
    def _on_more_wanted(self) -> None:
        button = self._more_button
        left = button.width() - self._menu.sizeHint().width()
        self._menu.popup(button.mapToGlobal(QPoint(left, button.height() + 4)))

    @Slot()
    def _on_checkpoint_wanted(self) -> None:
        self._more_button.setEnabled(False)

        def on_done(checkpoint: Checkpoint) -> None:
            self._more_button.setEnabled(True)
            CheckpointDialog(checkpoint, self._workspace_name, self).open()
            self.refresh()

        def on_refused(error: CrvsDesktopError) -> None:
            self._more_button.setEnabled(True)
            if error.reason == "session-ended":
                raise error  # for the window, which signs out
            self._toasts.show_toast(sentence(error), "negative")

        work = partial(self._checkpoints.export, self._session)
        self._tasks.submit_use_case(self, work, on_done, on_refused)

    @Slot()
    def _on_export_wanted(self) -> None:
        dialog = ExportDialog(
            self._export,
            self._session,
            self._filters.wanted(),
            self._filters.description(),
            None if self._model.searching or self._filters.is_pending else self._model.rowCount(),
            self._background,
            self,
            self._choose_file,
        )
        dialog.exported.connect(self._on_exported)
        dialog.open()

    @Slot(str, int)
    def _on_exported(self, path: str, count: int) -> None:
        text = self.tr("%Ln entries written to {path}", "", count)
        self._toasts.show_toast(text.format(path=path), "positive")
        self.refresh()

    @Slot()
    def _on_report_wanted(self) -> None:
        def show(actors: list[Actor]) -> None:
            clients = [(actor.id, actor.name) for actor in actors if actor.kind is ActorKind.CLIENT]
            dialog = ReportDialog(
                self._reports,
                self._session,
                clients,
                self._filters.wanted().client_id,
                self._background,
                self,
                self._choose_file,
            )
            dialog.written.connect(self._on_report_written)
            dialog.open()

        self._tasks.submit(self, partial(self._audit.actors, self._session), show, self._on_failed)

    @Slot(str, int)
    def _on_report_written(self, path: str, pages: int) -> None:
        one, many = self.tr("Report of 1 page written to {path}"), self.tr("Report of {pages} pages written to {path}")
        self._toasts.show_toast((one if pages == 1 else many).format(pages=pages, path=path), "positive")
        self.refresh()
