"""The Signatures tab: does a header belong to a body, and if not, what was done instead. Signing, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from crvs_desktop.domain.clients import Client
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.signatures import HEADER, MISTAKE_TEXTS, Diagnosis
from crvs_desktop.ui.messages import label, sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from crvs_desktop.ui.widgets.fields import Field, PasswordInput

if TYPE_CHECKING:
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session

BODY_HEIGHT_PX = 168
WIDTH_PX = 720


class SignaturesTab(Page):
    def __init__(self, desk: PracticeDesk, clients: Clients, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("signatures_tab")
        self._desk = desk
        self._clients = clients
        self._session = session
        self._tasks = tasks
        fit = Theme.of(self).fit
        self._client = QComboBox()
        self._client.setObjectName("signature_client")
        self._body = QPlainTextEdit()
        self._body.setObjectName("signature_body")
        self._body.setTabChangesFocus(True)
        self._body.setFont(Theme.of(self).font(14, mono=True))
        fit(self._body, setFixedHeight=BODY_HEIGHT_PX)
        self._header = QLineEdit()
        self._header.setObjectName("signature_header")
        self._other_key = PasswordInput()
        self._other_key.setObjectName("signature_other_key")
        self._check = PrimaryButton(self.tr("Check"))
        self._check.setObjectName("check_signature_button")
        self._sign = SecondaryButton(self.tr("Sign the body"))
        self._sign.setObjectName("make_signature_button")
        self._verdict = Alert("info")
        self._verdict.setObjectName("signature_verdict")
        self._verdict.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._check)
        buttons.addWidget(self._sign)
        buttons.addStretch(1)
        content = QWidget()
        content.setProperty("look", "plain")
        fit(content, setMaximumWidth=WIDTH_PX)
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 16, 12, 8)
        column.setSpacing(16)
        for part in (
            Field(self.tr("Client"), self._client),
            Field(self.tr("Body, exactly as it came"), self._body),
            Field(HEADER, self._header),
            Field(
                self.tr("Another key that may have been used"),
                self._other_key,
                hint=self.tr("Optional, for instance the client secret. It is compared and kept nowhere."),
            ),
        ):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self._verdict)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setProperty("look", "plain")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._check.clicked.connect(self._on_check)
        self._sign.clicked.connect(self._on_sign)
        for line in (self._header, self._other_key):
            line.returnPressed.connect(self._check.click)
            line.textChanged.connect(self._verdict.hide)
        self._body.textChanged.connect(self._verdict.hide)
        self._client.currentIndexChanged.connect(self._verdict.hide)
        self.refresh()

    def start_working(self) -> None:
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._tasks.submit(self, lambda: self._clients.list_clients(self._session), self._show_clients)

    def forget_secrets(self) -> None:
        self._other_key.clear()

    def _show_clients(self, clients: list[Client]) -> None:
        choices = [(client.name, client.client_id) for client in clients]
        if choices == [(self._client.itemText(row), self._client.itemData(row)) for row in range(self._client.count())]:
            return
        chosen = self._client.currentData()
        self._client.blockSignals(True)
        self._client.clear()
        for name, client_id in choices:
            self._client.addItem(name, client_id)
        self._client.setCurrentIndex(max(self._client.findData(chosen), 0))
        self._client.blockSignals(False)
        for button in (self._check, self._sign):
            button.setEnabled(bool(choices))

    @Slot()
    def _on_check(self) -> None:
        client_id, header = str(self._client.currentData()), self._header.text()
        body, other_key = self._body.toPlainText(), self._other_key.text()
        typed = Secret(other_key) if other_key else None
        self._check.set_busy(True)

        def on_done(diagnosis: Diagnosis) -> None:
            self._check.set_busy(False)
            self._tell(*self._words(diagnosis))

        self._tasks.submit_use_case(
            self,
            lambda: self._desk.signatures.check(self._session, client_id, body, header, typed),
            on_done,
            self._on_refused,
        )

    @Slot()
    def _on_sign(self) -> None:
        client_id, body = str(self._client.currentData()), self._body.toPlainText()

        def on_done(header: str) -> None:
            self._header.setText(header)
            self._tell("positive", self.tr("Signed. The signature stands in the field above."))

        self._tasks.submit_use_case(
            self, lambda: self._desk.signatures.sign(self._session, client_id, body), on_done, self._on_refused
        )

    def _words(self, diagnosis: Diagnosis) -> tuple[str, str]:
        if diagnosis.verifies:
            return "positive", self.tr("The signature is right.")
        texts = [label(MISTAKE_TEXTS[mistake]).format(client=diagnosis.client_name) for mistake in diagnosis.mistakes]
        if not texts:
            return "negative", self.tr(
                "The signature is wrong, and none of the common mistakes explains it. The body may have been changed, "
                "or another key was used."
            )
        head = (
            self.tr("The signature is wrong. This is what was done:")
            if diagnosis.is_certain
            else self.tr("The signature is wrong. This may be why:")
        )
        return "negative", "\n".join([head, *texts])

    def _on_refused(self, error: CrvsDesktopError) -> None:
        self._check.set_busy(False)
        self._tell("negative", sentence(error))

    def _tell(self, kind: str, text: str) -> None:
        self._verdict.set_kind("positive" if kind == "positive" else "negative")
        self._verdict.show()
        self._verdict.set_text(text)
        # Its height is known once the layout has been done.
        QTimer.singleShot(0, self._verdict, lambda: self._area.ensureWidgetVisible(self._verdict))
