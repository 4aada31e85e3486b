"""The inputs for what is noted about a client: contact, purpose, and the days on which its secret is due."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from crvs_desktop.domain.client_details import NOTHING_NOTED, ClientDetails
from crvs_desktop.domain.errors import InputError
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.fields import Field, pad_text
from crvs_desktop.ui.widgets.labels import Label

# A pasted novel is cut off here; before that the message says that it is too long.
INPUT_LIMIT = 20_000
MONTHS_AHEAD = 12


class DetailsFields(QWidget):
    """Says below a field what does not fit while one types; the service checks again."""

    changed = Signal()

    def __init__(self, details: ClientDetails = NOTHING_NOTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = QLineEdit(details.contact)
        self._contact.setObjectName("contact_input")
        self._contact.setMaxLength(INPUT_LIMIT)
        self._purpose = QPlainTextEdit(details.purpose)
        self._purpose.setObjectName("purpose_input")
        self._purpose.setTabChangesFocus(True)
        Theme.of(self).fit(self._purpose, setFixedHeight=88)
        self._contact_field = Field(self.tr("Contact"), self._contact, hint=self.tr("Whom to ask about this client."))
        self._purpose_field = Field(
            self.tr("Purpose"), self._purpose, hint=self.tr("What it is for, and on what basis.")
        )
        self._expires = OptionalDay(self.tr("The secret expires on"), "expires", details.secret_expires_on)
        self._review = OptionalDay(self.tr("Review the secret on"), "review", details.secret_review_on)
        about = Label(self.tr("A secret works on after its days; the list marks it and reminds you."), "field_hint")
        self.setFocusProxy(self._contact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._contact_field, self._purpose_field, self._expires, self._review, about):
            column.addWidget(part)
        self._contact.textChanged.connect(self._on_changed)
        self._purpose.textChanged.connect(self._on_changed)
        self._expires.changed.connect(self._on_changed)
        self._review.changed.connect(self._on_changed)

    def details(self) -> ClientDetails:
        """Return what is entered, as it is."""
        return ClientDetails(
            self._contact.text(), self._purpose.toPlainText(), self._expires.chosen(), self._review.chosen()
        )

    @property
    def fits(self) -> bool:
        return not (self._contact_field.error or self._purpose_field.error)

    @Slot()
    def _on_changed(self) -> None:
        entered = self.details()
        self._contact_field.set_error(_problem(ClientDetails(contact=entered.contact)))
        self._purpose_field.set_error(_problem(ClientDetails(purpose=entered.purpose)))
        self.changed.emit()


class OptionalDay(QWidget):
    """A box, and beside it the day, which counts only while the box is ticked."""

    changed = Signal()

    def __init__(self, text: str, name: str, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(text)
        self._box.setObjectName(f"{name}_box")
        self._box.setChecked(day is not None)
        shown = QDate.currentDate().addMonths(MONTHS_AHEAD) if day is None else QDate(day.year, day.month, day.day)
        self._day = QDateEdit(shown)
        self._day.setObjectName(f"{name}_input")
        self._day.setAccessibleName(text)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        self._day.setEnabled(day is not None)
        Theme.of(self).fit(self._day, setMinimumWidth=160)
        pad_text(self._day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box, 1)
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        self._has_calendar = False
        self._box.toggled.connect(self._on_toggled)
        self._day.dateChanged.connect(self.changed)
        if day is not None:
            self._mend_calendar()

    def chosen(self) -> date | None:
        return self._day.date().toPython() if self._box.isChecked() else None  # type: ignore[return-value]

    @Slot(bool)
    def _on_toggled(self, ticked: bool) -> None:
        self._day.setEnabled(ticked)
        if ticked:
            self._mend_calendar()
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _mend_calendar(self) -> None:
        """Qt's red for weekends is hard to read in the dark. Not before: a calendar takes long to make."""
        if not self._has_calendar:
            self._has_calendar = True
            for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                self._day.calendarWidget().setWeekdayTextFormat(weekday, QTextCharFormat())


def _problem(details: ClientDetails) -> str:
    try:
        details.checked()
    except InputError as error:
        return sentence(error)
    return ""
