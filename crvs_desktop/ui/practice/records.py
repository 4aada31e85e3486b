"""The Records tab: what was registered or notified, and making a registration happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crvs_desktop.domain.clients import Event
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import (
    RECORD_STATUS_LABELS,
    VITAL_EVENT_LABELS,
    RecordStatus,
    RecordSummary,
)
from crvs_desktop.ui.dates import date_text, local_text, utc_text
from crvs_desktop.ui.messages import label, sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.list_model import ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.practice.record_dialog import RecordDialog
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.practice.registering import Registered
    from crvs_desktop.services.session import Session

ROOM_FOR_DETAILS_PX = 560
PILL_KINDS = {
    RecordStatus.IN_PROGRESS: "warning",
    RecordStatus.REGISTERED: "positive",
    RecordStatus.CERTIFIED: "info",
}


class RecordsTab(Page):
    def __init__(self, desk: PracticeDesk, session: Session, tasks: Tasks, toasts: ToastHost) -> None:
        super().__init__()
        self.setObjectName("records_tab")
        self._desk = desk
        self._session = session
        self._tasks = tasks
        self._toasts = toasts
        birth = SecondaryButton(self.tr("Register a sample birth"))
        birth.setObjectName("register_birth_button")
        death = SecondaryButton(self.tr("Register a sample death"))
        death.setObjectName("register_death_button")
        self._details = TertiaryButton(self.tr("Details"), icon_name="file-text")
        self._details.setObjectName("record_details_button")
        self._details.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (birth, death):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._details)
        columns: list[ListColumn[RecordSummary]] = [
            ListColumn(self.tr("Name"), lambda row: row.title, second=_second_line),
            ListColumn(self.tr("Event"), lambda row: label(VITAL_EVENT_LABELS[row.event]), width_px=96),
            ListColumn(
                self.tr("Status"),
                lambda row: label(RECORD_STATUS_LABELS[row.status]),
                pill_kind=lambda row: PILL_KINDS[row.status],
                width_px=136,
            ),
            ListColumn(
                self.tr("Stored"),
                lambda row: local_text(row.created_at_ms),
                tool_tip=lambda row: utc_text(row.created_at_ms),
                width_px=232,
            ),
        ]
        model = ListModel(columns, lambda count: desk.records.page(session, count), lambda row: row.number, tasks)
        empty = EmptyState(
            "file-text",
            self.tr("No records yet"),
            self.tr("They are made when the practice API starts for the first time, or when you register one."),
        )
        self._list = ListView(model, "record_table", self.tr("Records"), empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(buttons)
        layout.addWidget(self._list, 1)
        birth.clicked.connect(lambda: self._register(Event.BIRTH))
        death.clicked.connect(lambda: self._register(Event.DEATH))
        Theme.of(self).follow(self)
        self._details.clicked.connect(self._on_details_wanted)
        self._list.opened.connect(self._on_details_wanted)
        self._list.current_changed.connect(lambda: self._details.setEnabled(self._list.current() is not None))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Enter and a double click open a record too, so Details goes first when the buttons have no room."""
        super().resizeEvent(event)
        self._details.setVisible(self.width() >= Theme.of(self).px(ROOM_FOR_DETAILS_PX))

    def start_working(self) -> None:
        self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._list.model.refresh()

    def _register(self, event: Event) -> None:
        def on_done(registered: Registered) -> None:
            record = registered.record
            text = self.tr("{name} registered, {number}").format(name=record.title, number=record.registration_number)
            if registered.deliveries:
                text = self.tr("{text}; %Ln subscribers are told", "", registered.deliveries).format(text=text)
            self._toasts.show_toast(text, "positive")
            self.refresh()

        self._tasks.submit_use_case(
            self, lambda: self._desk.registering.register_sample(self._session, event), on_done, self._tell
        )

    @Slot()
    def _on_details_wanted(self) -> None:
        chosen: RecordSummary | None = self._list.current()
        if chosen is not None:
            self._tasks.submit_use_case(
                self,
                lambda: self._desk.records.get(self._session, chosen.record_id),
                lambda record: RecordDialog(record, self).open(),
                self._tell,
            )

    def _tell(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")


def _second_line(row: RecordSummary) -> str:
    date = date_text(QDate.fromString(row.declared_on, Qt.DateFormat.ISODate))
    parts = [row.registration_number or row.tracking_id, farajaland().name(row.office_id), date]
    return " · ".join(part for part in parts if part)
