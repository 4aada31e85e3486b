"""Edit what is noted about a client."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.clients import Client
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.ui.integrations.details_fields import DetailsFields
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog


class DetailsEditDialog(Dialog):
    edit_wanted = Signal(object)  # ClientDetails

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DetailsEditDialog", "Details of “{name}”").format(name=client.name)
        super().__init__(title, parent)
        self.setObjectName("details_edit_dialog")
        self._before = client.details
        self._busy = False
        self._fields = DetailsFields(client.details)
        self._error = Alert("negative", "")
        self._error.setObjectName("details_edit_error")
        self._error.hide()
        self.body.addWidget(self._fields)
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
        self._fields.changed.connect(self._on_changed)
        self._on_changed()

    def show_error(self, error: CrvsDesktopError) -> None:
        """Say why it could not be changed; what is entered stays."""
        self._busy = False
        self._confirm.set_busy(False)
        self._error.set_text(sentence(error))
        self._error.show()

    def may_close(self) -> bool:
        return not self._busy

    @Slot()
    def _on_changed(self) -> None:
        self._confirm.setEnabled(self._fields.fits and self._fields.details() != self._before)

    @Slot()
    def _on_confirm_clicked(self) -> None:
        self._busy = True
        self._confirm.set_busy(True)
        self.edit_wanted.emit(self._fields.details())
