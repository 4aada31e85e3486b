"""The Subscriptions tab: which clients want to hear of what, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.webhooks import Subscription
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.list_model import ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session


class SubscriptionsTab(Page):
    def __init__(self, desk: PracticeDesk, session: Session, tasks: Tasks, toasts: ToastHost) -> None:
        super().__init__()
        self.setObjectName("subscriptions_tab")
        self._desk = desk
        self._session = session
        self._tasks = tasks
        self._toasts = toasts
        self._send = SecondaryButton(self.tr("Send a test event"), icon_name="paper-plane-tilt")
        self._send.setObjectName("send_test_button")
        self._send.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._send)
        buttons.addStretch(1)
        columns: list[ListColumn[Subscription]] = [
            ListColumn(self.tr("Client"), lambda row: row.client_name, second=lambda row: row.callback),
            ListColumn(self.tr("Topic"), self._topic_text, width_px=232),
            ListColumn(
                self.tr("Since"),
                lambda row: local_text(row.created_at_ms),
                tool_tip=lambda row: utc_text(row.created_at_ms),
                width_px=232,
            ),
        ]
        model = ListModel(
            columns, lambda _count: desk.webhooks.subscriptions(session), lambda row: row.subscription_id, tasks
        )
        empty = EmptyState(
            "bell",
            self.tr("No subscriptions yet"),
            self.tr("A client subscribes itself with POST /webhooks. “Try it” has the call, ready for the receiver."),
        )
        self._list = ListView(model, "subscription_table", self.tr("Subscriptions"), empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(buttons)
        layout.addWidget(self._list, 1)
        self._send.clicked.connect(self._on_send)
        self._list.current_changed.connect(lambda: self._send.setEnabled(self._list.current() is not None))
        self.refresh()

    def start_working(self) -> None:
        self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._list.model.refresh()

    def _topic_text(self, row: Subscription) -> str:
        return row.topic.value if row.topic.fires else self.tr("{topic} (never sent)").format(topic=row.topic.value)

    @Slot()
    def _on_send(self) -> None:
        chosen: Subscription | None = self._list.current()
        if chosen is None:
            return
        self._tasks.submit_use_case(
            self,
            lambda: self._desk.webhooks.send_test_event(self._session, chosen.subscription_id),
            lambda _delivery: self._toasts.show_toast(self.tr("Test event put in the outbox"), "positive"),
            self._tell,
        )

    def _tell(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")
        self.refresh()
