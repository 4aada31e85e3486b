"""The question before a client secret is refreshed: which client, when last used, and when the old secret stops."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from crvs_desktop.domain.clients import GRACE_LABELS, Client, GracePeriod
from crvs_desktop.ui.dates import local_text
from crvs_desktop.ui.integrations.words import last_use_sentence
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog
from crvs_desktop.ui.widgets.labels import Label, breakable

HINT_INDENT_PX = 34  # where the text of a radio button begins


class RefreshQuestion(ConfirmDialog):
    def __init__(self, client: Client, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        text = translate("RefreshQuestion", "“{name}” gets a new client secret. {use} The SHA secret stays the same.")
        super().__init__(
            translate("RefreshQuestion", "Refresh the client secret?"),
            text.format(name=client.name, use=last_use_sentence(client)),
            translate("RefreshQuestion", "Refresh"),
            parent=parent,
        )
        self.setObjectName("refresh_question")
        self._grace = GracePeriod.NONE
        self._radios = QButtonGroup(self)
        self.body.insertWidget(1, self._choices())
        if client.previous_secret_ends_at_ms is not None:
            running = Alert("warning", self._about_oldest(client.previous_secret_ends_at_ms))
            running.setObjectName("oldest_secret_notice")
            self.body.insertWidget(2, running)
        self._radios.buttonToggled.connect(self._on_toggled)
        self._radios.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def grace(self) -> GracePeriod:
        """How long the old secret shall work beside the new one."""
        return self._grace

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        for radio in self._radios.buttons():
            radio.setEnabled(not busy)

    def _choices(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = Label(self.tr("The old secret stops working"), "strong")
        column.addWidget(title)
        for number, grace in enumerate(GracePeriod):
            text, meaning = label(GRACE_LABELS[grace]), self._meaning(grace)
            radio = QRadioButton(text)
            radio.setObjectName(f"grace_{grace.name.lower()}_radio")
            radio.setAccessibleName(f"{title.text()}: {text}")
            radio.setAccessibleDescription(meaning)
            radio.setChecked(grace is GracePeriod.NONE)
            self._radios.addButton(radio, number)
            hint = Label(meaning, "supporting")
            hint.setContentsMargins(Theme.of(self).px(HINT_INDENT_PX), 0, 0, 0)
            column.addSpacing(8)
            column.addWidget(radio)
            column.addWidget(hint)
        return box

    def _meaning(self, grace: GracePeriod) -> str:
        return {
            GracePeriod.NONE: self.tr(
                "For a secret that may have leaked. Whatever has it is refused until the new one is entered there."
            ),
            GracePeriod.HOUR: self.tr("For one system that is changed now. Both secrets work meanwhile."),
            GracePeriod.DAY: self.tr("For a change within the day. Both secrets work until this time tomorrow."),
            GracePeriod.WEEK: self.tr("For several systems, or when others must enter it. Both work for a week."),
        }[grace]

    def _about_oldest(self, ends_at_ms: int) -> str:
        text = self.tr(
            "A grace period is running: two secrets work until {when}. The older one of them stops working now, "
            "whatever you choose."
        )
        return breakable(text.format(when=local_text(ends_at_ms)))

    @Slot()
    def _on_toggled(self) -> None:
        self._grace = list(GracePeriod)[self._radios.checkedId()]
