"""Create user: who it is, the username, the role, and a temporary password."""

import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crvs_desktop.domain.errors import ConflictError, CrvsDesktopError, InputError
from crvs_desktop.domain.names import clean_name, clean_username, name_key
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import ROLE_LABELS, Role, User
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.messages import label, sentence
from crvs_desktop.ui.team.role_texts import role_text
from crvs_desktop.ui.team.temporary_password_dialog import TemporaryPasswordDialog
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.labels import Label

# A pasted novel is cut off by the line edit long before this; the message then says that it is too long.
INPUT_LIMIT = 20_000


@dataclass(frozen=True)
class NewUser:
    full_name: str
    username: str
    role: Role
    password: Secret[str]


class CreateUserDialog(TemporaryPasswordDialog):
    """Checks while one types, with the users there are; the service checks again."""

    create_wanted = Signal(object)  # NewUser

    def __init__(
        self, users: Sequence[User], kind: WorkspaceKind, clipboard: ClipboardGuard, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CreateUserDialog", "Create user"),
            translate("CreateUserDialog", "Create"),
            kind,
            clipboard,
            parent,
        )
        self.setObjectName("create_user_dialog")
        self._full_name = _line("full_name_input")
        self._username = _line("username_input")
        self._username_is_own_choice = False
        self._role = QComboBox()
        self._role.setObjectName("role_combo")
        for role in Role:
            self._role.addItem(label(ROLE_LABELS[role]), role)
        self._labels = (self.tr("Full name"), self.tr("Username"), self.password_field.label)
        self._full_name_field = Field(self._labels[0], self._full_name, required=True)
        self._username_field = Field(
            self._labels[1],
            self._username,
            required=True,
            hint=self.tr("For signing in. It cannot be changed later."),
        )
        self._role_field = Field(self.tr("Role"), self._role, required=True)
        self._reason = Label("", "small")
        self._reason.setObjectName("create_reason")
        for part in (
            Label(self.tr("The new user signs in with a temporary password and then chooses their own.")),
            self._full_name_field,
            self._username_field,
            self._role_field,
            self.password_field,
            self._reason,
        ):
            self.form.addWidget(part)

        self._full_name.textChanged.connect(self._on_full_name_changed)
        self._username.textEdited.connect(self._on_username_edited)
        self._username.textChanged.connect(self._on_username_changed)
        self._role.currentIndexChanged.connect(self._on_role_changed)
        self.password_field.changed.connect(self._on_changed)
        self.submit_button.clicked.connect(self._on_create_clicked)
        self._full_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._taken: set[str] = set()
        self.set_users(users)
        self._on_role_changed()

    def set_users(self, users: Sequence[User]) -> None:
        """Check against these users from now on; they may change while the dialog is open."""
        self._taken = {name_key(user.username) for user in users}
        self._check()

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        if not busy:
            self._check()

    def show_error(self, error: CrvsDesktopError) -> None:
        super().show_error(error)
        if error.reason.startswith("username-"):
            self._error.hide()
            self._username_field.set_error(sentence(error))
            self._username.setFocus(Qt.FocusReason.OtherFocusReason)

    def _username_problem(self) -> CrvsDesktopError | None:
        problem = _problem(lambda: clean_username(self._username.text()))
        if problem is None and name_key(self._username.text()) in self._taken:
            return ConflictError("username-taken")
        return problem

    def _check(self) -> None:
        name_problem = _problem(lambda: clean_name(self._full_name.text()))
        username_problem = self._username_problem()
        for field, line, problem in (
            (self._full_name_field, self._full_name, name_problem),
            (self._username_field, self._username, username_problem),
        ):
            touched = line.isModified() or bool(line.text())
            field.set_error(sentence(problem) if problem is not None and touched else "")
        fitting = (name_problem is None, username_problem is None, self.password_field.fits)
        missing = [name for name, fits in zip(self._labels, fitting, strict=True) if not fits]
        text = self.tr("Still needed: {fields}.").format(fields=QLocale().createSeparatedList(missing))
        self._reason.setText(text if missing else "")
        self.submit_button.setEnabled(not missing)

    @Slot(str)
    def _on_full_name_changed(self, full_name: str) -> None:
        if not self._username_is_own_choice:
            self._username.setText(suggested_username(full_name, self._taken))
        self._on_changed()

    @Slot(str)
    def _on_username_edited(self, username: str) -> None:
        # Emptied, it is suggested again.
        self._username_is_own_choice = bool(username)

    @Slot(str)
    def _on_username_changed(self, username: str) -> None:
        self.password_field.set_username(username)
        self._on_changed()

    @Slot()
    def _on_role_changed(self) -> None:
        self._role_field.set_hint(role_text(Role(self._role.currentData())))

    @Slot()
    def _on_changed(self) -> None:
        super()._on_changed()
        self._check()

    @Slot()
    def _on_create_clicked(self) -> None:
        new = NewUser(
            self._full_name.text(),
            self._username.text(),
            Role(self._role.currentData()),
            self.password_field.password,
        )
        self.set_busy(True)
        self.create_wanted.emit(new)


def suggested_username(full_name: str, taken: Collection[str]) -> str:
    """Return `j.campbell` for Jonathan Campbell, `j.campbell2` when that is taken; empty when nothing fits.

    taken: keys of usernames (`name_key`)."""
    decomposed = unicodedata.normalize("NFKD", full_name.casefold())
    words = ["".join(letter for letter in word if letter.isalnum()) for word in decomposed.split()]
    words = [unicodedata.normalize("NFC", word) for word in words if word]
    suggestion = f"{words[0][0]}.{words[-1]}" if len(words) > 1 else "".join(words)
    if _problem(lambda: clean_username(suggestion)) is not None:
        return ""
    number, numbered = 1, suggestion
    while name_key(numbered) in taken:
        number += 1
        numbered = f"{suggestion}{number}"
    return numbered


def _problem(check: Callable[[], object]) -> InputError | None:
    try:
        check()
    except InputError as error:
        return error
    return None


def _line(object_name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(object_name)
    line.setMaxLength(INPUT_LIMIT)
    return line
