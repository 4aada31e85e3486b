"""Create client: its name, its type, and what belongs to the type."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from crvs_desktop.domain.clients import (
    DAILY_QUOTA_DEFAULT,
    DAILY_QUOTA_LIMIT,
    SYSTEM_LABELS,
    TYPE_LABELS,
    Client,
    ClientType,
    IntegratingSystem,
    NewClient,
)
from crvs_desktop.domain.errors import ConflictError, CrvsDesktopError, InputError
from crvs_desktop.domain.names import clean_name, name_key
from crvs_desktop.ui.integrations.details_fields import DetailsFields
from crvs_desktop.ui.integrations.type_texts import type_text
from crvs_desktop.ui.integrations.webhook_boxes import WebhookBoxes
from crvs_desktop.ui.messages import label, sentence
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.labels import Label

# A pasted novel is cut off by the line edit long before this; the message then says that it is too long.
NAME_INPUT_LIMIT = 20_000


class CreateDialog(Dialog):
    """Checks while one types, with the clients there are; the service checks again."""

    create_wanted = Signal(object)  # NewClient

    def __init__(self, clients: Sequence[Client], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CreateDialog", "Create client"), parent)
        self.setObjectName("create_dialog")
        self._touched = False
        self._busy = False
        self.body.addWidget(Label(self.tr("Give the client a name of its own and choose what it is for.")))

        self._name = QLineEdit()
        self._name.setObjectName("name_input")
        self._name.setMaxLength(NAME_INPUT_LIMIT)
        self._name_field = Field(self.tr("Name"), self._name, required=True)
        self.body.addWidget(self._name_field)

        self._type = QComboBox()
        self._type.setObjectName("type_combo")
        for client_type in ClientType:
            self._type.addItem(label(TYPE_LABELS[client_type]), client_type)
        self.body.addWidget(Field(self.tr("Type"), self._type, required=True))
        self._about_type = Alert("info", "")
        self._about_type.setObjectName("type_alert")
        self.body.addWidget(self._about_type)
        self._taken = Alert("negative", "")
        self._taken.setObjectName("national_id_alert")
        self.body.addWidget(self._taken)

        self._system = _system_combo()
        self._system_field = Field(self.tr("System"), self._system, required=True)
        self._quota = QSpinBox()
        self._quota.setObjectName("quota_input")
        self._quota.setRange(1, DAILY_QUOTA_LIMIT)
        self._quota.setValue(DAILY_QUOTA_DEFAULT)
        self._quota.setGroupSeparatorShown(True)
        self._quota_field = Field(
            self.tr("Daily quota"),
            self._quota,
            required=True,
            hint=self.tr("Searches per day, then none until midnight."),
        )
        self._webhook = WebhookBoxes()
        for part in (self._system_field, self._quota_field, self._webhook):
            self.body.addWidget(part)
        self._more = LinkButton(self.tr("More: contact, purpose, reminders"))
        self._more.setObjectName("more_button")
        self._details = DetailsFields()
        self._details.hide()
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._details)
        self._error = Alert("negative", "")
        self._error.setObjectName("create_error")
        self._error.hide()
        self.body.addWidget(self._error)
        self._reason = Label("", "small")
        self._reason.setObjectName("create_reason")
        self.body.addWidget(self._reason)

        self._cancel = TertiaryButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._create = PrimaryButton(self.tr("Create"))
        self._create.setObjectName("create_button")
        self.add_footer_button(self._cancel)
        self.add_footer_button(self._create)
        self.set_main_button(self._create)

        self._name.textChanged.connect(self._on_name_changed)
        self._type.currentIndexChanged.connect(self._on_type_changed)
        self._more.clicked.connect(self._on_more_clicked)
        self._details.changed.connect(self._on_details_changed)
        self._cancel.clicked.connect(self.reject)
        self._create.clicked.connect(self._on_create_clicked)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_clients(clients)
        self._on_type_changed()

    def set_clients(self, clients: Sequence[Client]) -> None:
        """Check against these clients from now on; they may change while the dialog is open."""
        self._holders = {name_key(client.name): client.name for client in clients}
        self._national_id = next((client.name for client in clients if client.type is ClientType.NATIONAL_ID), None)
        if hasattr(self, "_create"):
            self._check()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._create.set_busy(busy)
        self._cancel.setEnabled(not busy)
        if not busy:
            self._check()

    def show_error(self, error: CrvsDesktopError) -> None:
        """Say why it could not be created; everything entered stays."""
        self.set_busy(False)
        self._error.set_text(sentence(error))
        self._error.show()

    def may_close(self) -> bool:
        return not self._busy

    def _chosen_type(self) -> ClientType:
        return ClientType(self._type.currentData())

    def _new_client(self) -> NewClient:
        chosen = self._chosen_type()
        return NewClient(
            name=self._name.text(),
            type=chosen,
            system=IntegratingSystem(self._system.currentData()) if chosen is ClientType.NATIONAL_ID else None,
            webhook=self._webhook.permissions() if chosen is ClientType.WEBHOOK else None,
            daily_quota=self._quota.value() if chosen is ClientType.RECORD_SEARCH else None,
            details=self._details.details(),
        )

    def _name_problem(self) -> CrvsDesktopError | None:
        try:
            holder = self._holders.get(name_key(clean_name(self._name.text())))
        except InputError as error:
            return error
        return ConflictError("name-taken", holder=holder) if holder is not None else None

    def _check(self) -> None:
        problem = self._name_problem()
        taken = self._chosen_type() is ClientType.NATIONAL_ID and self._national_id is not None
        self._name_field.set_error(sentence(problem) if problem is not None and self._touched else "")
        self._taken.setVisible(taken)
        if taken:
            self._taken.set_text(sentence(ConflictError("national-id-exists", holder=self._national_id)))
        self._reason.setText(
            self.tr("Create becomes available with a name.") if problem is not None and not self._touched else ""
        )
        self._reason.setVisible(bool(self._reason.text()))
        if not self._busy:
            self._create.setEnabled(problem is None and not taken and self._details.fits)

    @Slot()
    def _on_name_changed(self) -> None:
        self._touched = True
        self._error.hide()
        self._check()

    @Slot()
    def _on_more_clicked(self) -> None:
        self._more.hide()
        self._details.show()
        self._details.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_details_changed(self) -> None:
        self._error.hide()
        self._check()

    @Slot()
    def _on_type_changed(self) -> None:
        chosen = self._chosen_type()
        self._about_type.set_text(type_text(chosen))
        self._system_field.setVisible(chosen is ClientType.NATIONAL_ID)
        self._quota_field.setVisible(chosen is ClientType.RECORD_SEARCH)
        self._webhook.setVisible(chosen is ClientType.WEBHOOK)
        self._error.hide()
        self._check()

    @Slot()
    def _on_create_clicked(self) -> None:
        if not self._busy:
            self._error.hide()
            self.set_busy(True)
            self.create_wanted.emit(self._new_client())


def _system_combo() -> QComboBox:
    """MOSIP; Other is shown but cannot be chosen, as in the original."""
    combo = QComboBox()
    combo.setObjectName("system_combo")
    for system in IntegratingSystem:
        combo.addItem(label(SYSTEM_LABELS[system]), system)
    items = combo.model()
    assert isinstance(items, QStandardItemModel)  # noqa: S101
    items.item(combo.findData(IntegratingSystem.OTHER)).setEnabled(False)
    return combo
