"""One practice record: its facts and what was done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import (
    HISTORY_LABELS,
    RECORD_STATUS_LABELS,
    VITAL_EVENT_LABELS,
    HistoryEntry,
    PersonRole,
    Record,
)
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.ui.dates import date_text, local_text
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.widgets.buttons import PrimaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.facts import Facts

ROLE_LABELS: Final = {
    PersonRole.CHILD: QT_TRANSLATE_NOOP("domain", "Child"),
    PersonRole.DECEASED: QT_TRANSLATE_NOOP("domain", "Deceased"),
    PersonRole.MOTHER: QT_TRANSLATE_NOOP("domain", "Mother"),
    PersonRole.FATHER: QT_TRANSLATE_NOOP("domain", "Father"),
    PersonRole.INFORMANT: QT_TRANSLATE_NOOP("domain", "Informant"),
    PersonRole.SPOUSE: QT_TRANSLATE_NOOP("domain", "Spouse"),
    PersonRole.BRIDE: QT_TRANSLATE_NOOP("domain", "Bride"),
    PersonRole.GROOM: QT_TRANSLATE_NOOP("domain", "Groom"),
    PersonRole.WITNESS_ONE: QT_TRANSLATE_NOOP("domain", "First witness"),
    PersonRole.WITNESS_TWO: QT_TRANSLATE_NOOP("domain", "Second witness"),
}


class RecordDialog(Dialog):
    def __init__(self, record: Record, parent: QWidget) -> None:
        super().__init__(record.registration.title or self.tr("Record"), parent)
        self.setObjectName("record_dialog")
        facts = Facts()
        self._add_facts(facts, record)
        facts.add_head(self.tr("History"))
        for number, entry in enumerate(reversed(record.history)):
            facts.add(label(HISTORY_LABELS[entry.action]), _history_text(entry), f"history_{number}")
        self.body.addWidget(facts)
        close = PrimaryButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        self.add_footer_button(close)
        self.set_main_button(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_facts(self, facts: Facts, record: Record) -> None:
        known = record.registration
        facts.add(self.tr("Event"), label(VITAL_EVENT_LABELS[known.event]), "record_event")
        facts.add(self.tr("Status"), label(RECORD_STATUS_LABELS[known.status]), "record_status")
        facts.add(self.tr("Tracking ID"), known.tracking_id, "record_tracking_id", mono=True)
        facts.add(self.tr("Registration no."), known.registration_number, "record_number", mono=True)
        facts.add(self.tr("Date of event"), _date(known.event_date), "record_event_date")
        place = known.facility_id or known.district_id
        facts.add(self.tr("Place of event"), farajaland().name(place), "record_place")
        facts.add(self.tr("Declared on"), _date(known.declared_on), "record_declared_on")
        facts.add(self.tr("Office"), farajaland().name(known.office_id), "record_office")
        for role, person in known.people.items():
            details = (person.full_name, _date(person.birth_date), person.identifier)
            facts.add(label(ROLE_LABELS[role]), "\n".join(part for part in details if part), f"person_{role}")


def _date(text: str) -> str:
    date = QDate.fromString(text, Qt.DateFormat.ISODate)
    return date_text(date) if date.isValid() else text


def _history_text(entry: HistoryEntry) -> str:
    who = f"{entry.actor.name} ({label(entry.role)})" if entry.role else entry.actor.name
    lines = [local_text(entry.at_ms, with_zone=True), who, farajaland().name(entry.office_id)]
    return "\n".join(line for line in lines if line)
