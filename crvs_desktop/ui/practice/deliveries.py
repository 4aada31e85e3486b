"""The Deliveries tab: what was sent to subscribers, and how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.webhooks import STATE_LABELS, Delivery, DeliveryState
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.messages import label, sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.delivery_dialog import DeliveryDialog
from crvs_desktop.ui.practice.list_model import ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session

PILL_KINDS: Final = {
    DeliveryState.WAITING: "warning",
    DeliveryState.DELIVERED: "positive",
    DeliveryState.FAILED: "negative",
    DeliveryState.CANCELLED: "neutral",
}


class DeliveriesTab(Page):
    def __init__(self, desk: PracticeDesk, session: Session, tasks: Tasks, toasts: ToastHost) -> None:
        super().__init__()
        self.setObjectName("deliveries_tab")
        self._desk = desk
        self._session = session
        self._tasks = tasks
        self._toasts = toasts
        self._redeliver = SecondaryButton(self.tr("Redeliver"), icon_name="arrow-clockwise")
        self._redeliver.setObjectName("redeliver_button")
        self._details = TertiaryButton(self.tr("Details"), icon_name="file-text")
        self._details.setObjectName("delivery_details_button")
        buttons = QHBoxLayout()
        buttons.addWidget(self._redeliver)
        buttons.addStretch(1)
        buttons.addWidget(self._details)
        columns: list[ListColumn[Delivery]] = [
            ListColumn(self.tr("Client"), lambda row: row.client_name, second=lambda row: row.callback),
            ListColumn(self.tr("Topic"), self._topic_text, width_px=224),
            ListColumn(self.tr("State"), self._state_text, pill_kind=lambda row: PILL_KINDS[row.state], width_px=144),
            ListColumn(self.tr("Tries"), lambda row: self.locale().toString(row.attempts), width_px=96),
            ListColumn(
                self.tr("Made"),
                lambda row: local_text(row.created_at_ms),
                tool_tip=lambda row: utc_text(row.created_at_ms),
                width_px=216,
            ),
        ]
        model = ListModel(
            columns, lambda count: desk.webhooks.deliveries(session, count), lambda row: row.number, tasks
        )
        empty = EmptyState(
            "paper-plane-tilt",
            self.tr("Nothing was sent yet"),
            self.tr("Each registration makes a delivery for every subscription to its topic."),
        )
        self._list = ListView(model, "delivery_table", self.tr("Deliveries"), empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(buttons)
        layout.addWidget(self._list, 1)
        self._redeliver.clicked.connect(self._on_redeliver)
        self._details.clicked.connect(self._on_details_wanted)
        self._list.opened.connect(self._on_details_wanted)
        self._list.current_changed.connect(self._on_current_changed)
        self._on_current_changed()
        self.refresh()

    def start_working(self) -> None:
        self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._list.model.refresh()

    def _topic_text(self, row: Delivery) -> str:
        return self.tr("{topic} (test)").format(topic=row.topic.value) if row.is_test else row.topic.value

    def _state_text(self, row: Delivery) -> str:
        return self.tr("On hold") if row.is_paused else label(STATE_LABELS[row.state])

    @Slot()
    def _on_current_changed(self) -> None:
        has_row = self._list.current() is not None
        self._redeliver.setEnabled(has_row)
        self._details.setEnabled(has_row)

    @Slot()
    def _on_redeliver(self) -> None:
        chosen: Delivery | None = self._list.current()
        if chosen is None:
            return

        def on_done(_delivery: Delivery) -> None:
            self._toasts.show_toast(self.tr("Put in the outbox again"), "positive")
            self.refresh()

        self._tasks.submit_use_case(
            self, lambda: self._desk.webhooks.redeliver(self._session, chosen.number), on_done, self._tell
        )

    @Slot()
    def _on_details_wanted(self) -> None:
        chosen: Delivery | None = self._list.current()
        if chosen is None:
            return

        self._tasks.submit_use_case(
            self,
            lambda: self._desk.webhooks.delivery(self._session, chosen.number),
            lambda details: DeliveryDialog(details, self).open(),
            self._tell,
        )

    def _tell(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")
        self.refresh()
