"""All that is known of a client but its secrets."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from crvs_desktop.domain.activity import DayCount
from crvs_desktop.domain.attention import ClientAttention
from crvs_desktop.domain.clients import EVENT_LABELS, PERMISSION_LABELS, STATUS_LABELS, Client, ClientStatus, Event
from crvs_desktop.ui.dates import date_text, local_text, qdate, utc_text
from crvs_desktop.ui.integrations.words import attention_text
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.day_bars import DayBars
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.labels import Label, breakable
from crvs_desktop.ui.widgets.pill import Pill

NAME, VALUE = range(2)


class DetailsDialog(Dialog):
    """`show_activity` adds the picture of the last days once it is counted."""

    edit_wanted = Signal()

    def __init__(self, client: Client, attention: ClientAttention | None, parent: QWidget | None = None) -> None:
        super().__init__(client.name, parent)
        self.setObjectName("details_dialog")
        fields = QWidget()
        self._grid = QGridLayout(fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(VALUE, 1)
        self.body.addWidget(fields)
        self._add_fields(client, attention)
        self._activity_title = Label(self.tr("Calls of the last 30 days"), "label", wrap=False)
        self._activity_title.hide()
        self.body.addWidget(self._activity_title)
        edit = TertiaryButton(self.tr("Edit…"), icon_name="pencil-simple")
        edit.setObjectName("edit_details_button")
        edit.clicked.connect(self.edit_wanted)
        self.add_footer_button(edit)
        close = PrimaryButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        self.add_footer_button(close)
        self.set_main_button(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_activity(self, counts: Sequence[DayCount]) -> None:
        self._activity_title.show()
        shown: QWidget = Label(self.tr("None"))
        if any(count.done or count.refused for count in counts):
            shown = DayBars(counts)
        shown.setObjectName("details_activity")
        self.body.addWidget(shown)

    def _add_fields(self, client: Client, attention: ClientAttention | None) -> None:
        active = client.status is ClientStatus.ACTIVE
        pill = Pill(label(STATUS_LABELS[client.status]), "positive" if active else "negative")
        pill.setObjectName("details_status")
        self._add(self.tr("Type"), "type", label(client.type_label))
        self._add_row(self.tr("Status"), pill)
        if attention is not None:
            self._add(self.tr("Attention"), "attention", attention_text(attention))
        self._add(self.tr("Client ID"), "client_id", client.client_id, mono=True)
        details = client.details
        for name, object_name, value in (
            (self.tr("Contact"), "contact", details.contact),
            (self.tr("Purpose"), "purpose", details.purpose),
        ):
            if value:
                self._add(name, object_name, breakable(value))
        self._add(self.tr("Created"), "created", f"{_moment(client.created_at_ms)}\n{client.created_by}")
        if client.daily_quota is not None:
            self._add(self.tr("Daily quota"), "daily_quota", self.locale().toString(client.daily_quota))
        if client.webhook is not None:
            for event in Event:
                ticked = [label(PERMISSION_LABELS[permission]) for permission in client.webhook.of(event)]
                self._add(label(EVENT_LABELS[event]), event.value, ", ".join(ticked) or self.tr("Nothing ticked"))
        self._add(self.tr("Secret issued"), "secret_issued", _moment(client.secret_issued_at_ms))
        if client.previous_secret_ends_at_ms is not None:
            self._add(self.tr("Old secret until"), "old_secret", _moment(client.previous_secret_ends_at_ms))
        for name, object_name, day in (
            (self.tr("Expires on"), "expires", details.secret_expires_on),
            (self.tr("Review on"), "review", details.secret_review_on),
        ):
            if day is not None:
                self._add(name, object_name, _day(day))
        if client.last_used_at_ms is None:
            self._add(self.tr("Last used"), "last_used", self.tr("Never"))
            return
        self._add(self.tr("Last used"), "last_used", _moment(client.last_used_at_ms))
        self._add(self.tr("Address"), "last_used_from", client.last_used_from or "–")
        self._add(self.tr("Program"), "last_used_agent", breakable(client.last_used_agent or self.tr("Not told")))

    def _add(self, name: str, object_name: str, value: str, *, mono: bool = False) -> None:
        shown = Label(value, "mono" if mono else "text")
        shown.setObjectName(f"details_{object_name}")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add_row(name, shown)

    def _add_row(self, name: str, shown: QWidget) -> None:
        row = self._grid.rowCount()
        heading = Label(name, "label", wrap=False)
        # One line of either stands on the same line.
        height = shown.fontMetrics().height() if isinstance(shown, Label) else shown.sizeHint().height()
        heading.setMinimumHeight(height)
        self._grid.addWidget(heading, row, NAME, Qt.AlignmentFlag.AlignTop)
        # With an alignment of its own a pill does not hold its column as narrow as it is.
        narrow = Qt.AlignmentFlag.AlignLeading if isinstance(shown, Pill) else Qt.AlignmentFlag(0)
        self._grid.addWidget(shown, row, VALUE, narrow)


def _moment(at_ms: int) -> str:
    return f"{local_text(at_ms, with_zone=True)}\n{utc_text(at_ms)}"


def _day(day: date) -> str:
    return date_text(qdate(day))
