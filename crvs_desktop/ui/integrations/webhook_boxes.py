"""What a webhook's payload holds: a tab for births, one for deaths, a box for each section."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QTabWidget, QVBoxLayout, QWidget

from crvs_desktop.domain.clients import EVENT_LABELS, PERMISSION_LABELS, PERMISSIONS, Event, WebhookPermissions
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.widgets.labels import Label


class WebhookBoxes(QWidget):
    changed = Signal()

    def __init__(self, permissions: WebhookPermissions | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Event, dict[str, QCheckBox]] = {}
        self._tabs = QTabWidget()
        self._tabs.setObjectName("webhook_tabs")
        self._tabs.setAccessibleName(self.tr("Payload"))
        self._tabs.setDocumentMode(True)
        for event in Event:
            self._tabs.addTab(self._tab(event, permissions), "")
        title = Label(self.tr("Payload"), "field_label")
        text = Label(
            self.tr(
                "Tick what is sent at each registration. Who was registered (name, sex, dates) is always sent, even "
                "with nothing ticked: OpenCRVS works that way."
            ),
            "supporting",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (title, text, self._tabs):
            layout.addWidget(part)
        self._show_counts()

    def permissions(self) -> WebhookPermissions:
        """Return what is ticked, in the order of the boxes."""
        return WebhookPermissions(*(self._ticked(event) for event in Event))

    def _ticked(self, event: Event) -> tuple[str, ...]:
        return tuple(permission for permission, box in self._boxes[event].items() if box.isChecked())

    def _tab(self, event: Event, permissions: WebhookPermissions | None) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        self._boxes[event] = {}
        for permission in PERMISSIONS[event]:
            box = QCheckBox(label(PERMISSION_LABELS[permission]))
            box.setObjectName(f"{event.value}_{permission.replace('-', '_')}_box")
            box.setChecked(permissions is not None and permission in permissions.of(event))
            box.toggled.connect(self._on_toggled)
            self._boxes[event][permission] = box
            column.addWidget(box)
        column.addStretch()
        return tab

    @Slot()
    def _on_toggled(self) -> None:
        self._show_counts()
        self.changed.emit()

    def _show_counts(self) -> None:
        for position, event in enumerate(Event):
            count = len(self._ticked(event))
            text = self.tr("{event} ({count})") if count else "{event}"
            self._tabs.setTabText(position, text.format(event=label(EVENT_LABELS[event]), count=count))
