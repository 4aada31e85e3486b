"""One delivery: the request as it was sent, and the answer to each attempt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.signatures import HEADER
from crvs_desktop.domain.webhooks import Attempt, DeliveryDetails
from crvs_desktop.ui.audit.words import reason_word
from crvs_desktop.ui.dates import local_text
from crvs_desktop.ui.practice.json_view import json_view
from crvs_desktop.ui.widgets.buttons import PrimaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.facts import Facts
from crvs_desktop.ui.widgets.labels import Label, breakable


class DeliveryDialog(Dialog):
    def __init__(self, details: DeliveryDetails, parent: QWidget) -> None:
        delivery, attempts = details.delivery, details.attempts
        super().__init__(delivery.client_name, parent)
        self.setObjectName("delivery_dialog")
        facts = Facts()
        facts.add(self.tr("Request"), f"POST {breakable(delivery.callback)}", "delivery_request")
        if attempts:
            facts.add(HEADER, breakable(attempts[-1].signature), "delivery_signature", mono=True)
        for number, attempt in enumerate(attempts, start=1):
            name = self.tr("Attempt {number}").format(number=number)
            facts.add(name, self._attempt_text(attempt), f"attempt_{number}")
        if not attempts:
            facts.add(self.tr("Attempts"), self.tr("None yet."), "attempt_none")
        self.body.addWidget(facts)
        self.body.addWidget(Label(self.tr("Body"), "label"))
        self.body.addWidget(json_view(details.body, "delivery_body", self.tr("Body")))
        close = PrimaryButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        self.add_footer_button(close)
        self.set_main_button(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _attempt_text(self, attempt: Attempt) -> str:
        if attempt.status is None:
            how = self.tr("No answer: {reason}").format(reason=reason_word(attempt.error))
        else:
            how = self.tr("Answered {status}").format(status=attempt.status)
        took = self.tr("{how} after {milliseconds} ms").format(
            how=how, milliseconds=self.locale().toString(attempt.took_ms)
        )
        lines = (local_text(attempt.at_ms, with_zone=True), took, breakable(attempt.answer))
        return "\n".join(line for line in lines if line)
