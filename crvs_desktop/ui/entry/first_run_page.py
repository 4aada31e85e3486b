"""The first page of all: the three ways to a workspace."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.ui.entry.entry_page import EntryPage, paragraph
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton, PressedByEnter
from crvs_desktop.ui.widgets.labels import IconLabel, Label

ICON_SIZE = 28


class FirstRunPage(EntryPage):
    office_chosen = Signal()
    training_chosen = Signal()
    file_chosen = Signal()
    restore_chosen = Signal()
    offers_languages = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("CRVS Desktop", parent)
        self.setObjectName("first_run_page")
        self._alert = Alert("warning", "")
        self._alert.setObjectName("first_run_alert")
        self._alert.hide()
        self.body.addWidget(self._alert)
        self.body.addWidget(
            paragraph(
                self.tr(
                    "Keep the integration clients of your country's civil registration system: who may connect, "
                    "with which keys, and what they did. Everything stays in one file on this computer."
                ),
                "first_run_text",
            )
        )
        office = _Choice(
            "buildings",
            self.tr("Set up an office workspace"),
            self.tr("For the real clients of a registration office. You become its first administrator."),
            "office_button",
        )
        training = _Choice(
            "graduation-cap",
            self.tr("Start a training workspace"),
            self.tr("For learning, with the practice country Farajaland. Nothing in it is real."),
            "training_button",
        )
        file = _Choice(
            "folder-open",
            self.tr("Open a workspace file"),
            self.tr("A .crvs file that is on this computer or a drive already."),
            "open_button",
        )
        office.clicked.connect(self.office_chosen)
        training.clicked.connect(self.training_chosen)
        file.clicked.connect(self.file_chosen)
        self._choices = (office, training, file)
        for choice in self._choices:
            self.body.addWidget(choice)
        restore = LinkButton(self.tr("Restore a backup…"))
        restore.setObjectName("restore_button")
        restore.clicked.connect(self.restore_chosen)
        self.body.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)

    def show_message(self, text: str) -> None:
        """Say why this page is shown, for example that the last workspace is not where it was."""
        self._alert.set_text(text)
        self._alert.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        for choice in self._choices:
            choice.setEnabled(not busy)

    def start_typing(self) -> None:
        self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)


class _Choice(PressedByEnter):
    """A large button with a picture, what it does, and one line of explanation."""

    def __init__(self, icon_name: str, title: str, explanation: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("choice", True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        picture = IconLabel(icon_name, "primary", ICON_SIZE)
        heading = Label(title, "strong")
        text = Label(explanation, "supporting")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(text)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for child in (picture, heading, text):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)
