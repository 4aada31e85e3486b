"""The keys of a client: all three once after Create and Refresh, two of them later."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from crvs_desktop.domain.clients import Client, IssuedKeys, RevealedKeys
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.dates import local_text
from crvs_desktop.ui.integrations.words import last_use_sentence, old_secret_sentence
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog, Dialog
from crvs_desktop.ui.widgets.labels import Label, breakable
from crvs_desktop.ui.widgets.secret_field import SecretRow


class KeysDialog(Dialog):
    """Empties its fields when it closes or the window is locked."""

    secret_copied = Signal(str)  # which: client-secret or sha-secret
    refresh_wanted = Signal()

    def __init__(
        self, keys: IssuedKeys | RevealedKeys, clipboard: ClipboardGuard, parent: QWidget | None = None
    ) -> None:
        super().__init__(keys.client.name, parent)
        self.setObjectName("keys_dialog")
        self._client = keys.client
        self._clipboard = clipboard
        self._unkept = False

        self._intro = Label("")
        self._intro.setObjectName("keys_text")
        self._notice = Alert("warning", "")
        self._notice.setObjectName("keys_notice")
        self._client_id = SecretRow(self.tr("Client ID"), "client_id", clipboard, secret=False)
        self._client_secret = SecretRow(self.tr("Client Secret"), "client_secret", clipboard, secret=True)
        self._refresh_row = SecretRow(self.tr("Client Secret"), "client_secret_hidden", clipboard, secret=True)
        self._sha_secret = SecretRow(self.tr("SHA Secret"), "sha_secret", clipboard, secret=True)
        self._refresh = LinkButton(self.tr("Refresh"))
        self._refresh.setObjectName("refresh_button")
        self._refresh.setAccessibleName(self.tr("Refresh the client secret"))
        self._refresh_row.set_action_instead(self._refresh)
        self._countdown = Label("", "small")
        self._countdown.setObjectName("clipboard_countdown")
        for part in (
            self._intro,
            self._notice,
            self._client_id,
            self._client_secret,
            self._refresh_row,
            self._sha_secret,
            self._countdown,
        ):
            self.body.addWidget(part)
        self._close = TertiaryButton(self.tr("Close"))
        self._close.setObjectName("close_keys_button")
        self.add_footer_button(self._close)

        self._close.clicked.connect(self.reject)
        self._refresh.clicked.connect(self.refresh_wanted)
        self._client_secret.copied.connect(self._on_client_secret_copied)
        self._sha_secret.copied.connect(self._on_sha_secret_copied)
        clipboard.tick.connect(self._on_clipboard_tick)
        clipboard.cleared.connect(self._on_clipboard_cleared)
        self._countdown.hide()
        self.show_keys(keys)

    def show_keys(self, keys: IssuedKeys | RevealedKeys) -> None:
        """Show these keys; an issued client secret is there this once."""
        self._client = keys.client
        issued = isinstance(keys, IssuedKeys)
        self._unkept = issued
        self._client_id.set_value(keys.client.client_id)
        self._client_secret.set_value(keys.client_secret.reveal() if isinstance(keys, IssuedKeys) else "")
        self._client_secret.setVisible(issued)
        self._refresh_row.setVisible(not issued)
        # Screens are projected in classes: what need not be read stays masked.
        self._sha_secret.set_value(keys.sha_secret.reveal(), masked=not issued)
        self._notice.setVisible(issued)
        self._intro.setVisible(not issued)
        first = self.findChild(QPushButton, "client_secret_copy" if issued else "client_id_copy")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if issued:
            once = self.tr("The client secret is shown this once. Copy it now and hand it over by a safe way.")
            self._notice.set_text(" ".join(filter(None, (once, old_secret_sentence(keys.client)))))
        else:
            when = self.tr("The client secret was issued {when} and cannot be shown again.")
            issued_text = when.format(when=local_text(keys.client.secret_issued_at_ms))
            sentences = (issued_text, last_use_sentence(keys.client), old_secret_sentence(keys.client))
            self._intro.setText(breakable(" ".join(filter(None, sentences))))

    @property
    def client(self) -> Client:
        return self._client

    @property
    def has_unkept_secret(self) -> bool:
        """Whether a client secret is on the screen that was not copied yet."""
        return self._unkept

    def forget(self) -> None:
        """Take the keys from the screen: the window is being locked."""
        lost = self._unkept
        self._empty()
        self._client_id.set_value(self._client.client_id)  # no secret
        self._notice.show()
        self._notice.set_text(
            self.tr(
                "The window was locked before the new client secret was copied, so it is gone. Close this and "
                "refresh the secret to get another."
            )
            if lost
            else self.tr(
                "The window was locked, so the keys were taken from the screen. Close this and reveal them anew."
            )
        )
        self._intro.hide()
        for row in (self._client_secret, self._refresh_row, self._sha_secret):
            row.hide()

    def done(self, result: int) -> None:
        self._empty()
        super().done(result)

    def may_close(self) -> bool:
        if not self._unkept:
            return True
        question = ConfirmDialog(
            self.tr("Close without copying?"),
            self.tr(
                "The client secret of “{name}” was not copied and cannot be shown again. Without it the client "
                "cannot connect until the secret is refreshed."
            ).format(name=self._client.name),
            self.tr("Close anyway"),
            negative=True,
            parent=self,
        )
        question.setObjectName("unkept_question")
        question.confirmed.connect(question.accept)
        question.accepted.connect(self.close_now)
        question.open()
        return False

    def _empty(self) -> None:
        self._unkept = False
        for row in (self._client_id, self._client_secret, self._sha_secret):
            row.clear()

    @Slot()
    def _on_client_secret_copied(self) -> None:
        self._unkept = False
        self.secret_copied.emit("client-secret")

    @Slot()
    def _on_sha_secret_copied(self) -> None:
        self.secret_copied.emit("sha-secret")

    @Slot(int)
    def _on_clipboard_tick(self, seconds_left: int) -> None:
        text = self.tr("The clipboard is cleared in {seconds} s, where the desktop allows it.")
        self._countdown.setText(text.format(seconds=self.locale().toString(seconds_left)))
        self._countdown.show()

    @Slot()
    def _on_clipboard_cleared(self) -> None:
        self._countdown.setText(self.tr("The clipboard was cleared."))
