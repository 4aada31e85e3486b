"""Setting up an office workspace: its name, its file and its first National System Administrator."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError, InputError
from crvs_desktop.domain.names import clean_name, clean_username
from crvs_desktop.domain.passwords import PASSWORD_MINIMUM, check_password
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.entry.entry_page import EntryPage, paragraph
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.fields import Field, PasswordInput

# Four bytes a character at worst, and a file name has 255, some of them for what SQLite and we put at its ends.
FILE_NAME_LIMIT = 50
FORBIDDEN_IN_FILE_NAMES = '<>:"/\\|?*'


@dataclass(frozen=True)
class OfficeSetup:
    """What was filled in, checked."""

    path: Path
    name: str
    full_name: str
    username: str
    password: Secret[str]


class OfficeSetupPage(EntryPage):
    set_up = Signal(object)  # OfficeSetup
    back_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OfficeSetupPage", "Set up an office workspace"), parent)
        self.setObjectName("office_setup_page")
        self.body.setSpacing(12)  # so that all of it fits the window as it opens
        self._folder = folder
        self._chosen_path: Path | None = None

        self._name = _line("workspace_name_input")
        self._full_name = _line("full_name_input")
        self._username = _line("username_input")
        self._password = PasswordInput()
        self._password.setObjectName("password_input")
        self._repeated = PasswordInput()
        self._repeated.setObjectName("repeat_password_input")
        minimum = PASSWORD_MINIMUM[WorkspaceKind.OFFICE]
        password_hint = self.tr("{minimum} characters or more. A few unrelated words are easy to keep in mind.")

        self._name_field = Field(self.tr("Workspace name"), self._name, required=True)
        self._file_text = paragraph("", "file_text")
        choose = LinkButton(self.tr("Change…"))
        choose.setObjectName("change_file_button")
        choose.setAccessibleName(self.tr("Change the file"))
        self._full_name_field = Field(self.tr("Your full name"), self._full_name, required=True)
        self._username_field = Field(self.tr("Username"), self._username, required=True)
        self._password_field = Field(
            self.tr("Password"),
            self._password,
            required=True,
            hint=password_hint.format(minimum=self.locale().toString(minimum)),
        )
        self._repeated_field = Field(self.tr("Repeat the password"), self._repeated, required=True)
        self._alert = Alert("negative", "")
        self._alert.setObjectName("office_setup_alert")
        self._alert.hide()
        self._button = PrimaryButton(self.tr("Set up"))
        self._button.setObjectName("set_up_button")
        back = TertiaryButton(self.tr("Back"))
        back.setObjectName("back_button")

        text = self.tr("You become the first National System Administrator and can add others later.")
        self.body.addWidget(paragraph(text, "office_setup_text"))
        self.body.addWidget(self._name_field)
        file_row = QHBoxLayout()
        file_row.addWidget(self._file_text, 1)
        file_row.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(file_row)
        for field in (
            self._full_name_field,
            self._username_field,
            self._password_field,
            self._repeated_field,
        ):
            self.body.addWidget(field)
            field.forget_error_when_edited()
        self._name_field.forget_error_when_edited()
        self.body.addWidget(self._alert)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(back)
        buttons.addWidget(self._button)
        self.body.addLayout(buttons)

        self._name.textChanged.connect(self._on_name_changed)
        choose.clicked.connect(self._on_file_change_asked)
        back.clicked.connect(self.back_wanted)
        self._button.clicked.connect(self._on_set_up_asked)
        self._repeated.returnPressed.connect(self._on_set_up_asked)
        self._on_name_changed("")

    def start_typing(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def busy(self) -> bool:
        return not self._button.isEnabled()

    def fill_like(self, other: "OfficeSetupPage") -> None:
        """Take over what was typed there."""
        self._chosen_path = other._chosen_path
        for name in ("_name", "_full_name", "_username", "_password", "_repeated"):
            getattr(self, name).setText(getattr(other, name).text())

    def set_busy(self, busy: bool) -> None:
        self._button.set_busy(busy)

    def show_error(self, error: CrvsDesktopError) -> None:
        """Say that the file could not be made; everything typed stays."""
        self._alert.set_text(sentence(error))
        self._alert.show()

    def clear_passwords(self) -> None:
        self._password.clear()
        self._repeated.clear()

    @property
    def path(self) -> Path:
        if self._chosen_path is not None:
            return self._chosen_path
        typed = "".join(
            " " if character in FORBIDDEN_IN_FILE_NAMES or not character.isprintable() else character
            for character in self._name.text()
        )
        return self._folder / f"{typed.strip(' .')[:FILE_NAME_LIMIT] or 'Office'}.crvs"

    @Slot(str)
    def _on_name_changed(self, _text: str) -> None:
        self._file_text.setText(self.tr("Kept in {path}").format(path=self.path))

    @Slot()
    def _on_file_change_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep the workspace in"), str(self.path))
        dialog.setObjectName("file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Workspaces (*.crvs)"))
        dialog.setDefaultSuffix("crvs")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        self._chosen_path = Path(path)
        self._on_name_changed("")

    @Slot()
    def _on_set_up_asked(self) -> None:
        if not self._button.isEnabled():
            return
        self._alert.hide()
        setup = self._checked()
        if setup is not None:
            self.set_up.emit(setup)

    def _checked(self) -> OfficeSetup | None:
        """Return what was filled in, or show beside each field what does not fit and go to the first of them."""
        username, password = self._username.text(), self._password.text()
        problems = [
            (self._name_field, self._name, _problem(lambda: clean_name(self._name.text()))),
            (self._full_name_field, self._full_name, _problem(lambda: clean_name(self._full_name.text()))),
            (self._username_field, self._username, _problem(lambda: clean_username(username))),
            (
                self._password_field,
                self._password,
                _problem(lambda: check_password(password, username.strip() or "\0", WorkspaceKind.OFFICE)),
            ),
            (
                self._repeated_field,
                self._repeated,
                "" if self._repeated.text() == password else self.tr("The two passwords differ. Type both again."),
            ),
        ]
        for field, _, problem in problems:
            field.set_error(problem)
        for _, line, problem in problems:
            if problem:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        return OfficeSetup(self.path, self._name.text(), self._full_name.text(), username, Secret(password))


def _line(object_name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(object_name)
    return line


def _problem(check: Callable[[], object]) -> str:
    try:
        check()
    except InputError as error:
        return sentence(error)
    return ""
