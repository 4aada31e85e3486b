"""Edit a Webhook client: what its payload holds."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.clients import Client
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.integrations.webhook_boxes import WebhookBoxes
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.labels import Label


class EditDialog(Dialog):
    edit_wanted = Signal(object)  # WebhookPermissions

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("EditDialog", "Edit “{name}”").format(name=client.name)
        super().__init__(title, parent)
        self.setObjectName("edit_dialog")
        self._before = client.webhook
        self._busy = False
        self.body.addWidget(Label(self.tr("A change applies from the next registration on.")))
        self._boxes = WebhookBoxes(client.webhook)
        self.body.addWidget(self._boxes)
        self._error = Alert("negative", "")
        self._error.setObjectName("edit_error")
        self._error.hide()
        self.body.addWidget(self._error)
        cancel = TertiaryButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        self._confirm = PrimaryButton(self.tr("Confirm"))
        self._confirm.setObjectName("confirm_button")
        self.add_footer_button(cancel)
        self.add_footer_button(self._confirm)
        self.set_main_button(self._confirm)
        cancel.clicked.connect(self.reject)
        self._confirm.clicked.connect(self._on_confirm_clicked)
        self._boxes.changed.connect(self._on_changed)
        self._on_changed()

    def show_error(self, error: CrvsDesktopError) -> None:
        """Say why it could not be changed; what is ticked stays."""
        self._busy = False
        self._confirm.set_busy(False)
        self._error.set_text(sentence(error))
        self._error.show()

    def may_close(self) -> bool:
        return not self._busy

    @Slot()
    def _on_changed(self) -> None:
        self._confirm.setEnabled(self._boxes.permissions() != self._before)

    @Slot()
    def _on_confirm_clicked(self) -> None:
        self._busy = True
        self._confirm.set_busy(True)
        self.edit_wanted.emit(self._boxes.permissions())
