"""The actions on clients: the same ones in the row's menu, the Client menu and on the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from crvs_desktop.domain.clients import Client, ClientStatus, ClientType


class ClientActions:
    """Which of them can be done follows the selection, through `set_selection`."""

    def __init__(self, page: QWidget) -> None:
        translate = QCoreApplication.translate

        def action(name: str, text: str, shortcut: str = "") -> QAction:
            made = QAction(text, page)
            made.setObjectName(f"{name}_action")
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if shortcut:
                made.setShortcut(QKeySequence(shortcut))
            page.addAction(made)
            return made

        self.create = action("create_client", translate("ClientActions", "Create client…"), "Ctrl+Shift+N")
        self.reveal = action("reveal_keys", translate("ClientActions", "Reveal Keys"), "Ctrl+R")
        self.edit = action("edit", translate("ClientActions", "Edit"), "F2")
        self.deactivate = action("deactivate", translate("ClientActions", "Deactivate"))
        self.activate = action("activate", translate("ClientActions", "Activate"))
        self.delete = action("delete", translate("ClientActions", "Delete"), "Del")
        self.end_grace = action("end_grace", translate("ClientActions", "End grace period"))
        self.details = action("details", translate("ClientActions", "Details"), "Alt+Return")
        self.copy_client_id = action("copy_client_id", translate("ClientActions", "Copy Client ID"), "Ctrl+Shift+C")
        self.show_in_audit = action("show_in_audit", translate("ClientActions", "Show in audit"), "Ctrl+Shift+A")
        self.export_reminders = action("export_reminders", translate("ClientActions", "Export reminders…"))
        self.set_selection([])

    def set_selection(self, clients: Sequence[Client]) -> None:
        single = clients[0] if len(clients) == 1 else None
        self._about = single.name if single is not None else ""
        active = any(client.status is ClientStatus.ACTIVE for client in clients)
        inactive = any(client.status is ClientStatus.DEACTIVATED for client in clients)
        for action in (self.reveal, self.details, self.copy_client_id, self.show_in_audit):
            action.setEnabled(single is not None)
        self.edit.setEnabled(single is not None and single.type is ClientType.WEBHOOK)
        self.end_grace.setEnabled(single is not None and single.previous_secret_ends_at_ms is not None)
        self.deactivate.setEnabled(active)
        self.activate.setEnabled(inactive)
        self.delete.setEnabled(bool(clients))

    def in_menu_order(self) -> list[QAction]:
        """Return all of them in the order of the original's menu, then what is ours."""
        return [
            self.create,
            self.reveal,
            self.edit,
            self.deactivate,
            self.activate,
            self.delete,
            *self._own(),
            self.export_reminders,
        ]

    def _own(self) -> list[QAction]:
        """Return those that the original does not have."""
        return [self.end_grace, self.details, self.copy_client_id, self.show_in_audit]

    def row_menu(self, parent: QWidget) -> QMenu:
        """Return the menu of the selected rows: only what can be done with them."""
        menu = QMenu(parent)
        menu.setObjectName("client_menu")
        translate = QCoreApplication.translate
        named = translate("ClientTableModel", "Menu of {name}").format(name=self._about)
        menu.setAccessibleName(named if self._about else translate("ClientTableModel", "Menu"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = False
        for action in self.in_menu_order():
            if action in (self.create, self.export_reminders) or not action.isEnabled():
                continue
            if action in self._own() and not own:
                menu.addSeparator()
                own = True
            menu.addAction(action)
        return menu
