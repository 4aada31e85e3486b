"""One message that the built-in receiver was sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.signatures import HEADER
from crvs_desktop.domain.webhooks import ReceivedMessage
from crvs_desktop.ui.dates import local_text
from crvs_desktop.ui.practice.json_view import json_view
from crvs_desktop.ui.widgets.buttons import PrimaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.facts import Facts
from crvs_desktop.ui.widgets.labels import Label, breakable


class ReceivedDialog(Dialog):
    def __init__(self, message: ReceivedMessage, client_name: str, parent: QWidget) -> None:
        super().__init__(client_name, parent)
        self.setObjectName("received_dialog")
        facts = Facts()
        facts.add(self.tr("Received"), local_text(message.at_ms, with_zone=True), "received_at")
        facts.add(self.tr("Topic"), message.topic, "received_topic")
        verdict = (
            self.tr("Right: it was made with this client's SHA secret, and nothing was changed on the way.")
            if message.verified
            else self.tr("Wrong. The Signatures tab says what may have been done instead.")
        )
        facts.add(self.tr("Signature"), verdict, "received_verdict")
        facts.add(HEADER, breakable(message.header), "received_header", mono=True)
        self.body.addWidget(facts)
        self.body.addWidget(Label(self.tr("Body"), "label"))
        self.body.addWidget(json_view(message.body, "received_body", self.tr("Body")))
        close = PrimaryButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        self.add_footer_button(close)
        self.set_main_button(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
