"""Configuration > Integrations."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from crvs_desktop.domain.attention import ClientAttention, Thresholds
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import Client, ClientStatus, IssuedKeys, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.audit.pane import AuditPane
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.dates import short_text
from crvs_desktop.ui.integrations.actions import ClientActions
from crvs_desktop.ui.integrations.create_dialog import CreateDialog
from crvs_desktop.ui.integrations.details_dialog import DetailsDialog
from crvs_desktop.ui.integrations.details_edit_dialog import DetailsEditDialog
from crvs_desktop.ui.integrations.edit_dialog import EditDialog
from crvs_desktop.ui.integrations.grace_watch import GraceWatch
from crvs_desktop.ui.integrations.keys import Keys
from crvs_desktop.ui.integrations.list_view import ClientListView
from crvs_desktop.ui.integrations.questions import (
    activate_question,
    deactivate_question,
    delete_question,
    end_grace_question,
)
from crvs_desktop.ui.integrations.reminders_file import ask_for_reminders_file
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.questions import do_when_confirmed
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.attention import AttentionService
    from crvs_desktop.services.audit import Audit
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.session import Session

Listing = tuple[list[Client], list[ClientAttention]]

LAYOUT_KEY = "integrations"
ROOM_FOR_PANE = 760


class IntegrationsPage(Page):
    """Shows the clients and asks the service for every change; nothing is decided here."""

    audit_wanted = Signal(str)  # Client ID
    changed = Signal()  # something was written

    def __init__(
        self,
        clients: "Clients",
        attention: "AttentionService",
        audit: "Audit",
        session: "Session",
        tasks: Tasks,
        clipboard: ClipboardGuard,
        toasts: ToastHost,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("integrations_page")
        self._clients = clients
        self._attention = attention
        self._session = session
        self._tasks = tasks
        self._clipboard = clipboard
        self._toasts = toasts
        self._settings = settings
        self._was_narrow = self._hidden_for_room = False
        self._create_dialog: CreateDialog | None = None
        self._keys = Keys(clients, session, tasks, clipboard, self)
        self._grace_watch = GraceWatch(self)
        self._grace_watch.setObjectName("grace_watch")

        self._list = ClientListView()
        self._pane = AuditPane(audit, session, tasks)
        self._dock = QDockWidget(self.tr("Audit"))
        self._dock.setObjectName("audit_dock")
        self._dock.setWidget(self._pane)
        # Qt mirrors everything else.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.DockWidgetArea.LeftDockWidgetArea if mirrored else Qt.DockWidgetArea.RightDockWidgetArea
        self._dock.setAllowedAreas(side | Qt.DockWidgetArea.BottomDockWidgetArea)
        # A window inside the page, for its dock areas.
        self._frame = QMainWindow(self)
        self._frame.setWindowFlags(Qt.WindowType.Widget)
        self._frame.setObjectName("integrations_frame")
        self._frame.setAnimated(False)  # the pane is there or is not
        self._frame.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._frame.setCentralWidget(self._list)
        self._frame.addDockWidget(side, self._dock)
        self._frame.resizeDocks([self._dock], [328], Qt.Orientation.Horizontal)
        state = settings.layout(LAYOUT_KEY)
        if state is not None:
            self._frame.restoreState(state)
            if not self._dock.isAreaAllowed(self._frame.dockWidgetArea(self._dock)):
                self._frame.addDockWidget(side, self._dock)  # it was kept in a language of the other direction
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        Theme.of(self).follow(self)

        self.actions_on_clients = ClientActions(self)
        self._connect()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < Theme.of(self).px(ROOM_FOR_PANE)
        if narrow and self._dock.isVisibleTo(self._frame) and not self._was_narrow:
            self._hidden_for_room = True
            self._dock.hide()
        elif not narrow and self._hidden_for_room:
            self._hidden_for_room = False
            self._dock.show()
        self._was_narrow = narrow

    @property
    def pane_action(self) -> QAction:
        """The action that shows and hides the audit pane."""
        return self._dock.toggleViewAction()

    def start_working(self) -> None:
        self._list.focus_table()

    def refresh(self) -> None:
        self._keys.open_waiting()
        self._tasks.submit(self, self._load, self._show_clients)
        self._pane.refresh()

    def forget_secrets(self) -> None:
        self._keys.forget()

    def keep_layout(self) -> None:
        self._settings.keep_layout(LAYOUT_KEY, self._frame.saveState())

    def _connect(self) -> None:
        actions = self.actions_on_clients
        self._list.create_wanted.connect(self._on_create_wanted)
        self._list.opened.connect(self._on_reveal_wanted)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        self._list.selection_changed.connect(self._on_selection_changed)
        actions.create.triggered.connect(self._on_create_wanted)
        actions.reveal.triggered.connect(self._on_reveal_wanted)
        actions.edit.triggered.connect(self._on_edit_wanted)
        actions.activate.triggered.connect(self._on_activate_wanted)
        actions.deactivate.triggered.connect(self._on_deactivate_wanted)
        actions.delete.triggered.connect(self._on_delete_wanted)
        actions.end_grace.triggered.connect(self._on_end_grace_wanted)
        actions.export_reminders.triggered.connect(self._on_export_reminders)
        actions.details.triggered.connect(self._on_details_wanted)
        actions.copy_client_id.triggered.connect(self._on_copy_client_id)
        actions.show_in_audit.triggered.connect(self._on_show_in_audit)
        self._pane.audit_wanted.connect(self.audit_wanted)
        self._keys.read.connect(self.changed)
        self._keys.refreshed.connect(self._on_refreshed)
        self._grace_watch.over.connect(self._on_grace_over)
        self._keys.refused.connect(self._tell)
        find = QAction(self)
        find.setObjectName("find_action")
        find.setShortcut("Ctrl+F")
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._list.focus_filter)
        self.addAction(find)

    def _load(self) -> Listing:
        thresholds = Thresholds(self._settings.unused_after_days, self._settings.secret_old_after_days)
        clients = self._clients.list_clients(self._session)
        return clients, self._attention.list_attention(self._session, thresholds)

    def _show_clients(self, listing: Listing) -> None:
        clients, attention = listing
        self._list.set_clients(clients, attention)
        self._grace_watch.watch(clients)
        if self._create_dialog is not None:
            self._create_dialog.set_clients(clients)
        self._on_selection_changed()

    def _written(self, toast: str, select: str | None = None) -> None:
        """Something was written: say so, show it, and let others know."""
        self._toasts.show_toast(toast, "positive")
        self.changed.emit()

        def show(listing: Listing) -> None:
            self._show_clients(listing)
            if select is not None:
                self._list.select(select)

        self._tasks.submit(self, self._load, show)
        self._pane.refresh()

    @Slot()
    def _on_selection_changed(self) -> None:
        selected = self._list.selected()
        self.actions_on_clients.set_selection(selected)
        if len(selected) == 1:
            self._pane.follow(selected[0].client_id, selected[0].name)
        else:
            self._pane.follow(None, "")

    @Slot(QPoint)
    def _on_menu_wanted(self, position: QPoint) -> None:
        menu = self.actions_on_clients.row_menu(self)
        self._list.mark_menu_open(True)
        menu.aboutToHide.connect(lambda: self._list.mark_menu_open(False))
        menu.popup(position)

    @Slot()
    def _on_create_wanted(self) -> None:
        dialog = CreateDialog(self._list.model.clients, self)
        self._create_dialog = dialog
        dialog.finished.connect(self._on_create_closed)

        def on_done(keys: IssuedKeys) -> None:
            dialog.accept()
            self._keys.show(keys)
            self._written(self.tr("Client created"), select=keys.client.client_id)

        def on_create(new: NewClient) -> None:
            self._tasks.submit_use_case(
                dialog, lambda: self._clients.create_client(self._session, new), on_done, on_refused
            )

        def on_refused(error: CrvsDesktopError) -> None:
            dialog.show_error(error)
            self.changed.emit()

        dialog.create_wanted.connect(on_create)
        dialog.open()

    @Slot()
    def _on_create_closed(self) -> None:
        self._create_dialog = None

    @Slot()
    def _on_reveal_wanted(self) -> None:
        selected = self._list.selected()
        if len(selected) == 1:
            self._keys.reveal(selected[0].client_id)

    @Slot()
    def _on_edit_wanted(self) -> None:
        client = self._list.selected()[0]
        dialog = EditDialog(client, self)

        def on_done(_client: Client) -> None:
            dialog.accept()
            self._written(self.tr("Permissions updated"))

        def on_edit(permissions: WebhookPermissions) -> None:
            self._tasks.submit_use_case(
                dialog,
                lambda: self._clients.edit_webhook(self._session, client.client_id, permissions, client),
                on_done,
                on_refused,
            )

        def on_refused(error: CrvsDesktopError) -> None:
            dialog.show_error(error)
            self.changed.emit()

        dialog.edit_wanted.connect(on_edit)
        dialog.open()

    @Slot()
    def _on_activate_wanted(self) -> None:
        clients = [client for client in self._list.selected() if client.status is ClientStatus.DEACTIVATED]
        self._change_all(
            activate_question(clients, self),
            clients,
            lambda client: self._clients.activate(self._session, client.client_id),
            self.tr("%Ln clients activated", "", len(clients)),
        )

    @Slot()
    def _on_deactivate_wanted(self) -> None:
        clients = [client for client in self._list.selected() if client.status is ClientStatus.ACTIVE]
        self._change_all(
            deactivate_question(clients, self),
            clients,
            lambda client: self._clients.deactivate(self._session, client.client_id),
            self.tr("%Ln clients deactivated", "", len(clients)),
        )

    @Slot()
    def _on_delete_wanted(self) -> None:
        clients = self._list.selected()
        self._change_all(
            delete_question(clients, self),
            clients,
            lambda client: self._clients.delete(self._session, client.client_id, client.name),
            self.tr("%Ln clients deleted", "", len(clients)),
        )

    @Slot(object)
    def _on_refreshed(self, client: Client) -> None:
        text = self.tr("Client secret refreshed")
        if client.previous_secret_ends_at_ms is not None:
            text = self.tr("Client secret refreshed; the old one works until {when}").format(
                when=short_text(client.previous_secret_ends_at_ms)
            )
        self._written(text)

    @Slot()
    def _on_end_grace_wanted(self) -> None:
        client = self._list.selected()[0]
        question = end_grace_question(client, self)

        def on_done(_client: Client) -> None:
            question.accept()
            self._written(self.tr("Grace period ended"))

        do_when_confirmed(
            question,
            self._tasks,
            lambda: self._clients.end_grace(self._session, client.client_id),
            on_done,
            lambda _error: self.changed.emit(),
        )

    @Slot()
    def _on_grace_over(self) -> None:
        if not self._session.is_locked:  # after unlocking everything is read anew
            self.refresh()

    def _change_all(
        self, question: ConfirmDialog, clients: Sequence[Client], change: Callable[[Client], object], toast: str
    ) -> None:
        def change_each() -> list[str]:
            problems = []
            for client in clients:
                try:
                    change(client)
                except CrvsDesktopError as error:
                    problems.append(f"“{client.name}”: {sentence(error)}")
            return problems

        def on_done(problems: list[str]) -> None:
            if not problems:
                question.accept()
                self._written(toast)
                return
            done = self.tr("{done} of %Ln clients were changed.", "", len(clients)).format(
                done=self.locale().toString(len(clients) - len(problems))
            )
            question.show_error("\n".join([done, *problems] if len(clients) > 1 else problems))
            self.changed.emit()

        do_when_confirmed(question, self._tasks, change_each, on_done, lambda _error: self.changed.emit())

    @Slot()
    def _on_details_wanted(self) -> None:
        selected = self._list.selected()
        if len(selected) != 1:
            return
        client = selected[0]
        dialog = DetailsDialog(client, self._list.model.attention.get(client.client_id), self)

        def on_edit_wanted() -> None:
            dialog.accept()
            self._edit_details(client)

        dialog.edit_wanted.connect(on_edit_wanted)
        dialog.open()
        count = partial(self._attention.activity, self._session, client.client_id)
        self._tasks.submit_use_case(dialog, count, dialog.show_activity, self._tell)

    def _edit_details(self, client: Client) -> None:
        dialog = DetailsEditDialog(client, self)

        def on_done(_client: Client) -> None:
            dialog.accept()
            self._written(self.tr("Details updated"))

        def on_edit(details: ClientDetails) -> None:
            edit = partial(self._clients.edit_details, self._session, client.client_id, details, client)
            self._tasks.submit_use_case(dialog, edit, on_done, on_refused)

        def on_refused(error: CrvsDesktopError) -> None:
            dialog.show_error(error)
            self.changed.emit()

        dialog.edit_wanted.connect(on_edit)
        dialog.open()

    @Slot()
    def _on_export_reminders(self) -> None:
        ask_for_reminders_file(self, self._export_reminders)

    def _export_reminders(self, path: Path) -> None:
        def on_done(count: int) -> None:
            text = self.tr("%Ln reminders written to {path}", "", count)
            self._toasts.show_toast(text.format(path=path), "positive")
            self.changed.emit()

        work = partial(self._attention.export_reminders, self._session, path)
        self._tasks.submit_use_case(self, work, on_done, self._tell)

    @Slot()
    def _on_copy_client_id(self) -> None:
        selected = self._list.selected()
        if len(selected) == 1:
            self._clipboard.copy_plain(selected[0].client_id)
            self._toasts.show_toast(self.tr("Client ID copied"), "positive")

    @Slot()
    def _on_show_in_audit(self) -> None:
        selected = self._list.selected()
        if len(selected) == 1:
            self.audit_wanted.emit(selected[0].client_id)

    def _tell(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")
        self.refresh()
