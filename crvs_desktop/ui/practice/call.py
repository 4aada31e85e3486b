"""The Call tab: call the practice API as a client, with a pasted secret, and see what it answers.

For a class without another program at hand. What is pasted is kept nowhere, and leaves the screen with a lock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from crvs_desktop.domain.calls import CALLS, Answer
from crvs_desktop.domain.clients import Client
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.snippets import PURPOSE_LABELS, Purpose, Values, needs_sha_secret
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.messages import label, sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.json_view import in_lines
from crvs_desktop.ui.practice.switch import PracticeSwitch
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton
from crvs_desktop.ui.widgets.fields import Field, PasswordInput
from crvs_desktop.ui.widgets.labels import Label
from crvs_desktop.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.practice.snippets import Snippets
    from crvs_desktop.services.session import Session

WIDTH_PX = 720
ANSWER_HEIGHT_PX = 160


class CallTab(Page):
    def __init__(
        self, switch: PracticeSwitch, clients: Clients, snippets: Snippets, session: Session, tasks: Tasks
    ) -> None:
        super().__init__()
        self.setObjectName("call_tab")
        self._switch = switch
        self._clients = clients
        self._snippets = snippets
        self._session = session
        self._tasks = tasks
        self._example = ""
        px = Theme.of(self).px
        self._stopped = Alert("info", self.tr("The practice API is not running. Start it above."))
        self._stopped.setObjectName("call_stopped_notice")
        self._client = QComboBox()
        self._client.setObjectName("call_client")
        self._purpose = QComboBox()
        self._purpose.setObjectName("call_purpose")
        for purpose in CALLS:
            self._purpose.addItem(label(PURPOSE_LABELS[purpose]), purpose)
        self._client_secret = PasswordInput()
        self._client_secret.setObjectName("call_client_secret")
        self._sha_secret = PasswordInput()
        self._sha_secret.setObjectName("call_sha_secret")
        self._sha_field = Field(self.tr("SHA Secret"), self._sha_secret, hint=self.tr("Reveal Keys shows it."))
        self._send = PrimaryButton(self.tr("Call"), icon_name="paper-plane-tilt")
        self._send.setObjectName("call_button")
        self._status = Pill("", "neutral")
        self._status.setObjectName("call_status")
        self._request = Label("", "mono", wrap=False)
        self._request.setObjectName("call_request")
        self._answer = QPlainTextEdit()
        self._answer.setObjectName("call_answer")
        self._answer.setAccessibleName(self.tr("Answer"))
        self._answer.setProperty("look", "code")
        self._answer.setReadOnly(True)
        self._answer.setTabChangesFocus(True)
        self._answer.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._answer.setFixedHeight(px(ANSWER_HEIGHT_PX))
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(Field(self.tr("Client"), self._client), 1)
        choices.addWidget(Field(self.tr("Call"), self._purpose), 1)
        send = QHBoxLayout()
        send.setSpacing(16)
        for part in (self._send, self._status, self._request):
            send.addWidget(part)
        send.addStretch(1)
        content = QWidget()
        content.setProperty("look", "plain")
        content.setMaximumWidth(px(WIDTH_PX))
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 16, 12, 8)
        column.setSpacing(12)
        column.addWidget(self._stopped)
        column.addLayout(choices)
        hint = self.tr("Paste it; it is sent to the practice API and kept nowhere.")
        column.addWidget(Field(self.tr("Client Secret"), self._client_secret, hint=hint))
        column.addWidget(self._sha_field)
        column.addLayout(send)
        column.addWidget(self._answer)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setProperty("look", "plain")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._send.clicked.connect(self._on_send)
        for line in (self._client_secret, self._sha_secret):
            line.returnPressed.connect(self._send.click)
            line.textChanged.connect(self._show)
        self._client.currentIndexChanged.connect(self._on_choice)
        self._purpose.currentIndexChanged.connect(self._on_choice)
        self._forget_answer()
        self.refresh()

    def start_working(self) -> None:
        self._client.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        def read() -> tuple[list[Client], str]:
            return self._clients.list_clients(self._session), self._snippets.example_number(self._session)

        self._tasks.submit(self, read, self._show_clients)
        self._show()

    def forget_secrets(self) -> None:
        for line in (self._client_secret, self._sha_secret):
            line.clear()

    def _show_clients(self, read: tuple[list[Client], str]) -> None:
        clients, self._example = read
        choices = [(client.name, client.client_id) for client in clients]
        if choices != [(self._client.itemText(row), self._client.itemData(row)) for row in range(self._client.count())]:
            chosen = self._client.currentData()
            self._client.blockSignals(True)
            self._client.clear()
            for name, client_id in choices:
                self._client.addItem(name, client_id)
            self._client.setCurrentIndex(max(self._client.findData(chosen), 0))
            self._client.blockSignals(False)
        self._show()

    @Slot()
    def _on_choice(self) -> None:
        self._forget_answer()
        self._show()

    @Slot()
    def _show(self) -> None:
        running = self._switch.running is not None
        self._stopped.setVisible(not running)
        self._sha_field.setVisible(needs_sha_secret(self._chosen_purpose()))
        ready = running and self._client.count() > 0 and bool(self._client_secret.text())
        if not self._send.busy:
            self._send.setEnabled(ready)

    def _chosen_purpose(self) -> Purpose:
        return Purpose(self._purpose.currentData())

    @Slot()
    def _on_send(self) -> None:
        running = self._switch.running
        if running is None or not self._client_secret.text():
            return
        purpose = self._chosen_purpose()
        values = Values(
            str(self._client.currentData()),
            client_secret=Secret(self._client_secret.text().strip()),
            sha_secret=Secret(self._sha_secret.text().strip()),
        )
        if self._example:
            values = replace(values, registration_number=self._example)
        self._forget_answer()
        self._send.set_busy(True)
        self._tasks.submit_use_case(self, lambda: running.call(purpose, values), self._show_answer, self._tell)

    def _show_answer(self, answer: Answer) -> None:
        self._send.set_busy(False)
        if answer.status == 0:
            text = self.tr("No answer")
        elif answer.is_good:
            text = self.tr("{status} accepted").format(status=answer.status)
        else:
            text = self.tr("{status} refused").format(status=answer.status)
        self._show_result(text, answer.request, in_lines(answer.body), good=answer.is_good)

    def _tell(self, error: CrvsDesktopError) -> None:
        self._send.set_busy(False)
        self._show_result(self.tr("Not sent"), "", sentence(error), good=False)

    def _show_result(self, status: str, request: str, body: str, *, good: bool) -> None:
        self._status.set_status(status, "positive" if good else "negative")
        self._request.setText(request)
        self._answer.setPlainText(body)
        for part in (self._status, self._request, self._answer):
            part.show()
        announce(self._answer, status)
        self._show()
        # Its height is known once the layout has been done.
        QTimer.singleShot(0, self._answer, lambda: self._area.ensureWidgetVisible(self._answer))

    def _forget_answer(self) -> None:
        """It belongs to what was chosen before."""
        for part in (self._status, self._request, self._answer):
            part.hide()
