"""Try it: ready code for a client, to copy, and a Postman environment to export.

Secrets are never on the screen here, which may be projected: they go into the clipboard or the file when asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crvs_desktop.domain.clients import Client, ClientStatus, IssuedKeys
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.snippets import USUAL_ADDRESS, Values, needs_sha_secret, snippet
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.integrations.keys import Keys
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.postman_file import ask_for_postman_file
from crvs_desktop.ui.practice.snippet_view import LEAST_LETTERS, SnippetView
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.labels import Label, breakable
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.clients import Clients
    from crvs_desktop.services.practice.snippets import Snippets
    from crvs_desktop.services.session import Session

MASK = "••••••••"
ROOM_BESIDE_PX = 600


class TryIt(Page):
    """`address` gives the practice API's address, None while it does not run; call `refresh` when that changes."""

    def __init__(
        self,
        clients: Clients,
        snippets: Snippets,
        session: Session,
        tasks: Tasks,
        clipboard: ClipboardGuard,
        toasts: ToastHost,
        address: Callable[[], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("try_it")
        self._clients = clients
        self._snippets = snippets
        self._session = session
        self._tasks = tasks
        self._clipboard = clipboard
        self._toasts = toasts
        self._address = address
        self._known: tuple[Client, ...] = ()
        self._example = ""
        self._at_hand: IssuedKeys | None = None
        self._keys = Keys(clients, session, tasks, clipboard, self)

        self._stack = QStackedWidget()
        area = QScrollArea()
        area.setProperty("look", "plain")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._form())
        self._stack.addWidget(area)
        empty = EmptyState(
            "plugs-connected",
            self.tr("No clients yet"),
            self.tr("Ready code is made for a client. Create one under Integrations."),
        )
        empty.setObjectName("try_it_empty")
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window things stand below each other."""
        super().resizeEvent(event)
        has_room = self.width() >= Theme.of(self).px(ROOM_BESIDE_PX)
        wanted = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        for layout in (self._choices, self._foot):
            layout.setDirection(wanted)

    @property
    def client(self) -> Client | None:
        """The chosen client."""
        row = self._client.currentIndex()
        return self._known[row] if 0 <= row < len(self._known) else None

    def refresh(self) -> None:
        """Read the clients again; what is chosen stays."""
        self._keys.open_waiting()

        def read() -> tuple[list[Client], str]:
            return self._clients.list_clients(self._session), self._snippets.example_number(self._session)

        self._tasks.submit(self, read, self._show_clients)

    def select(self, client_id: str) -> None:
        """Choose this client, if it is there."""
        row = next((row for row, client in enumerate(self._known) if client.client_id == client_id), -1)
        if row >= 0:
            self._client.setCurrentIndex(row)

    def hold(self, keys: IssuedKeys) -> None:
        """Keep a new client secret at hand, until another client is chosen or the window is locked."""
        self._at_hand = keys
        self.refresh()

    def forget_secrets(self) -> None:
        """The window is being locked."""
        self._at_hand = None
        self._keys.forget()
        self._show()

    def _form(self) -> QWidget:
        form = QWidget()
        form.setProperty("look", "plain")
        self._client = QComboBox()
        self._client.setObjectName("try_it_client")
        self._client.setMinimumContentsLength(LEAST_LETTERS)
        self._client.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._code = SnippetView()
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(16)
        self._choices.addWidget(Field(self.tr("Client"), self._client), 1)
        self._choices.addWidget(Field(self.tr("What it does"), self._code.purpose_combo), 1)
        self._notice = Alert("warning", "")
        self._notice.setObjectName("try_it_notice")
        self._with_secrets = QCheckBox(self.tr("With secrets"))
        self._with_secrets.setObjectName("with_secrets_box")
        self._reveal = LinkButton(self.tr("Reveal Keys"))
        self._reveal.setObjectName("try_it_keys_button")
        self._secrets_note = Label("", "supporting")
        self._secrets_note.setObjectName("secrets_note")
        self._export = SecondaryButton(self.tr("Export for Postman…"), icon_name="download-simple")
        self._export.setObjectName("export_postman_button")
        self._copy = SecondaryButton(self.tr("Copy"), icon_name="copy")
        self._copy.setObjectName("copy_snippet_button")
        secrets, uses = QHBoxLayout(), QHBoxLayout()
        secrets.addWidget(self._with_secrets)
        secrets.addWidget(self._reveal)
        secrets.addStretch(1)
        uses.addStretch(1)
        uses.addWidget(self._export)
        uses.addWidget(self._copy)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part in (secrets, uses, self._foot):
            part.setSpacing(16)
        self._foot.addLayout(secrets, 1)
        self._foot.addLayout(uses)
        column = QVBoxLayout(form)
        column.setContentsMargins(2, 16, 2, 4)
        column.setSpacing(12)
        column.addLayout(self._choices)
        column.addWidget(self._notice)
        column.addWidget(self._code, 1)
        column.addLayout(self._foot)
        column.addWidget(self._secrets_note)
        return form

    def _connect(self) -> None:
        self._client.currentIndexChanged.connect(self._on_client_changed)
        self._code.choice_changed.connect(self._show)
        self._with_secrets.toggled.connect(self._show)
        self._copy.clicked.connect(self._on_copy)
        self._export.clicked.connect(self._on_export)
        self._reveal.clicked.connect(self._on_reveal)
        self._keys.issued.connect(self.hold)
        self._keys.refused.connect(self._tell)

    def _show_clients(self, read: tuple[list[Client], str]) -> None:
        clients, self._example = read
        chosen = self.client
        names = [client.name for client in clients]
        row = next((row for row, each in enumerate(clients) if chosen and each.client_id == chosen.client_id), 0)
        if names != [client.name for client in self._known]:
            with QSignalBlocker(self._client):
                self._client.clear()
                self._client.addItems(names)
                self._client.setCurrentIndex(row)
        self._known = tuple(clients)
        self._stack.setCurrentIndex(0 if clients else 1)
        self._on_client_changed()

    def _secret_at_hand(self, client: Client) -> Secret[str] | None:
        keys = self._at_hand
        if keys is None or keys.client.client_id != client.client_id:
            return None
        # Refreshed elsewhere meanwhile: it would not work.
        return keys.client_secret if keys.client.secret_issued_at_ms == client.secret_issued_at_ms else None

    def _values(self, client: Client) -> Values:
        """What the snippet says, with places where secrets go."""
        values = Values(client.client_id, self._address() or USUAL_ADDRESS)
        return replace(values, registration_number=self._example) if self._example else values

    @Slot()
    def _on_client_changed(self) -> None:
        client = self.client
        if client is None:
            return
        if self._secret_at_hand(client) is None:
            self._at_hand = None
        self._code.offer(client.type)
        self._show()

    @Slot()
    def _show(self) -> None:
        client = self.client
        if client is None:
            return
        purpose, with_secrets = self._code.purpose, self._with_secrets.isChecked()
        is_at_hand = self._secret_at_hand(client) is not None
        shown = self._values(client)
        if with_secrets and is_at_hand:
            shown = replace(shown, client_secret=Secret(MASK))
        if with_secrets and needs_sha_secret(purpose):
            shown = replace(shown, sha_secret=Secret(MASK))
        self._code.show_code(shown)
        self._secrets_note.setText(self._about_secrets(with_secrets, is_at_hand))
        self._reveal.setVisible(with_secrets and not is_at_hand)
        warnings = self._warnings(client)
        self._notice.setVisible(bool(warnings))
        if warnings:
            self._notice.set_text(breakable(warnings))

    def _about_secrets(self, with_secrets: bool, is_at_hand: bool) -> str:
        if not with_secrets:
            return self.tr("Secrets are left out. Fill them in where the code says so.")
        if is_at_hand:
            return self.tr("Copy and Export put the secrets in, and the audit says so. They are not shown here.")
        return self.tr(
            "Copy and Export put the SHA secret in where it is needed, and the audit says so. The client secret is at "
            "hand only right after a refresh, to which Reveal Keys leads; until then it is left out."
        )

    def _warnings(self, client: Client) -> str:
        found = []
        if self._address() is None:
            found.append(self.tr("The practice API is not running. The code holds its usual address."))
        if client.status is not ClientStatus.ACTIVE:
            text = self.tr("“{name}” is inactive, so every call is refused until you activate it.")
            found.append(text.format(name=client.name))
        return " ".join(found)

    @Slot()
    def _on_copy(self) -> None:
        client = self.client
        if client is None:
            return
        purpose, language, values = self._code.purpose, self._code.language, self._values(client)
        secret, with_secrets = self._secret_at_hand(client), self._with_secrets.isChecked()
        plain = snippet(purpose, language, values)

        def on_done(text: Secret[str]) -> None:
            if self._session.is_locked:  # meanwhile; nothing goes to the clipboard then
                return
            if text == Secret(plain):
                self._clipboard.copy_plain(plain)
                self._toasts.show_toast(self.tr("Code copied"), "positive")
                return
            self._clipboard.copy_secret(text.reveal())
            told = self.tr(
                "Code copied with secrets. The clipboard is cleared in {seconds} s, where the desktop allows it"
            )
            self._toasts.show_toast(
                told.format(seconds=self.locale().toString(self._clipboard.clear_after_s)), "positive"
            )

        self._tasks.submit_use_case(
            self,
            lambda: self._snippets.copy(self._session, purpose, language, values, secret, with_secrets=with_secrets),
            on_done,
            self._tell,
        )

    @Slot()
    def _on_export(self) -> None:
        client = self.client
        if client is not None:
            ask_for_postman_file(client.name, self, lambda path: self._write_postman(client, path))

    def _write_postman(self, client: Client, path: Path) -> None:
        values = self._values(client)
        secret, with_secrets = self._secret_at_hand(client), self._with_secrets.isChecked()

        def on_done(_nothing: None) -> None:
            self._toasts.show_toast(self.tr("Exported to {file}").format(file=path.name), "positive")

        self._tasks.submit_use_case(
            self,
            lambda: self._snippets.export_postman(self._session, values, path, secret, with_secrets=with_secrets),
            on_done,
            self._tell,
        )

    @Slot()
    def _on_reveal(self) -> None:
        if self.client is not None:
            self._keys.reveal(self.client.client_id)

    def _tell(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")
        self.refresh()
