"""Preferences: how the program looks, and how soon it protects what is on the screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from crvs_desktop.domain.policy import Policy
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.languages import NAMES, SYSTEM, load_arabic_letters
from crvs_desktop.ui.motion import set_reduced_motion
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.path_field import PathField

TEXT_SIZES_PERCENT = (100, 125, 150)
LOCK_CHOICES_MIN = (2, 5, 10, 30, 60, 0)
CLEAR_CHOICES_S = (10, 20, 30, 60, 120)
KEPT_CHOICES = (7, 14, 30, 0)
UNUSED_CHOICES_DAYS = (30, 60, 90, 180, 365)
OLD_CHOICES_DAYS = (90, 180, 365, 730)

# setting, old, new
RecordChange = Callable[[str, int | str, int | str], None]


class SettingsDialog(Dialog):
    """`record_change` is called for what protects the workspace, so that the audit knows; None before sign-in."""

    def __init__(self, settings: Settings, record_change: RecordChange | None, parent: QWidget | None) -> None:
        super().__init__(QCoreApplication.translate("SettingsDialog", "Preferences"), parent)
        self.setObjectName("settings_dialog")
        load_arabic_letters()
        self._settings = settings
        self._record_change = record_change
        self._theme = _combo(
            "theme_combo",
            {
                "system": self.tr("Like the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
            settings.theme,
        )
        percent = QLocale().percent()
        self._text_size = _combo(
            "text_size_combo",
            {number: f"{QLocale().toString(number)} {percent}" for number in TEXT_SIZES_PERCENT},
            settings.text_size,
        )
        self._reduce_motion = QCheckBox(self.tr("Reduce motion"))
        self._reduce_motion.setObjectName("reduce_motion_box")
        self._reduce_motion.setChecked(settings.reduce_motion)
        self._lock = _combo(
            "lock_combo",
            {
                number: self.tr("After %Ln minutes without use", "", number)
                for number in _with(LOCK_CHOICES_MIN, settings.lock_after_min)
            }
            | {0: self.tr("Never")},
            settings.lock_after_min,
        )
        self._clear = _combo(
            "clear_combo",
            {
                number: self.tr("After %Ln seconds", "", number)
                for number in _with(CLEAR_CHOICES_S, settings.clear_clipboard_after_s)
            },
            settings.clear_clipboard_after_s,
        )
        self._language = _combo(
            "language_combo",
            {SYSTEM: self.tr("Like the system"), **NAMES},
            settings.policy.language or settings.language,
        )
        language_field = Field(self.tr("Language"), self._language)
        self.body.addWidget(Field(self.tr("Appearance"), self._theme))
        self.body.addWidget(Field(self.tr("Text size"), self._text_size))
        self.body.addWidget(self._reduce_motion)
        lock_field = Field(self.tr("Lock the window"), self._lock)
        clear_field = Field(
            self.tr("Clear a copied secret from the clipboard"),
            self._clear,
            hint=self.tr("Where the desktop allows it; some clipboard managers keep a copy of their own."),
        )
        self._kept = _combo(
            "backups_combo",
            {
                number: self.tr("Keep the newest %Ln", "", number)
                for number in _with(KEPT_CHOICES, settings.backups_kept)
            }
            | {0: self.tr("Off")},
            settings.backups_kept,
        )
        kept_field = Field(
            self.tr("Daily backup"),
            self._kept,
            hint=self.tr("For office workspaces, when an administrator is signed in."),
        )
        self._folder = PathField(
            self.tr("Folder for daily backups"),
            "backup_folder_input",
            hint=self.tr("Empty: Backups, beside the workspace. Another drive is safer."),
        )
        self._folder.line.setText(settings.backup_folder)
        self._folder.choose_wanted.connect(self._on_choose_folder)
        self._unused, self._old = (
            _combo(name, {number: self.tr("After %Ln days", "", number) for number in _with(choices, current)}, current)
            for name, choices, current in (
                ("unused_combo", UNUSED_CHOICES_DAYS, settings.unused_after_days),
                ("old_secret_combo", OLD_CHOICES_DAYS, settings.secret_old_after_days),
            )
        )
        unused_field = Field(self.tr("Mark a client that is not used"), self._unused)
        old_field = Field(self.tr("Mark a client secret as old"), self._old)
        fixed = settings.policy.fixed()
        for key, field in (
            ("language", language_field),
            ("lock_after_min", lock_field),
            ("clear_clipboard_after_s", clear_field),
            ("backups_kept", kept_field),
            ("backup_folder", self._folder),
            ("unused_after_days", unused_field),
            ("secret_old_after_days", old_field),
        ):
            self.body.addWidget(field)
            if key in fixed:
                if isinstance(field, PathField):
                    field.button.setEnabled(False)
                field.input_widget.setEnabled(False)
                field.set_hint(self.tr("Fixed by the administrator of this computer."))
        self.body.addWidget(
            Alert(
                "info",
                self.tr(
                    "Changes to all but the language and how it looks are written to the audit of the open workspace."
                ),
            )
        )
        also_fixed = self._also_fixed(settings.policy)
        if also_fixed:
            text = self.tr("Also fixed by the administrator of this computer: {things}.")
            alert = Alert("info", text.format(things="; ".join(also_fixed)))
            alert.setObjectName("policy_alert")
            self.body.addWidget(alert)
        cancel = TertiaryButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        save = PrimaryButton(self.tr("Save"))
        save.setObjectName("save_button")
        self.add_footer_button(cancel)
        self.add_footer_button(save)
        self.set_main_button(save)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._on_save)

    def _also_fixed(self, policy: Policy) -> list[str]:
        """What of the policy has no field here."""
        things = []
        if policy.practice_api is not None:
            things.append(
                self.tr("the practice API may be started")
                if policy.practice_api
                else self.tr("the practice API is off")
            )
        if policy.workspace_folder is not None:
            things.append(self.tr("the folder for workspaces ({folder})").format(folder=policy.workspace_folder))
        if policy.log_folder is not None:
            things.append(self.tr("the folder for the log ({folder})").format(folder=policy.log_folder))
        if policy.lesson_folder is not None:
            things.append(self.tr("the folder for lessons ({folder})").format(folder=policy.lesson_folder))
        return things

    @Slot()
    def _on_choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for daily backups"), self._folder.line.text() or first_folder())
        dialog.setObjectName("backup_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._folder.set_path(Path(path)))
        dialog.open()

    @Slot()
    def _on_save(self) -> None:
        folder = self._folder.path
        if folder is not None and not folder.is_absolute():
            self._folder.set_error(self.tr("Enter the whole path of the folder, or choose it."))
            self._folder.line.setFocus()
            return
        settings = self._settings
        if self._language.isEnabled():
            settings.language = self._language.currentData()
        settings.theme = self._theme.currentData()
        settings.text_size = self._text_size.currentData()
        settings.reduce_motion = self._reduce_motion.isChecked()
        theme = Theme.of(self)
        theme.set_mode(settings.theme)
        theme.set_text_scale(settings.text_size / 100)
        set_reduced_motion(settings.reduce_motion)
        chosen: dict[str, int | str] = {
            "lock_after_min": self._lock.currentData(),
            "clear_clipboard_after_s": self._clear.currentData(),
            "backups_kept": self._kept.currentData(),
            "backup_folder": self._folder.line.text().strip(),
            "unused_after_days": self._unused.currentData(),
            "secret_old_after_days": self._old.currentData(),
        }
        for setting, new in chosen.items():
            old = getattr(settings, setting)
            if new != old:
                setattr(settings, setting, new)
                if self._record_change is not None:
                    self._record_change(setting, old, new)
        self.accept()


def _with(choices: tuple[int, ...], current: int) -> list[int]:
    """Return the choices in their order with what is so now; 0 is said in words of its own."""
    return sorted({*choices, current} - {0})


def _combo(
    object_name: str, choices: dict[object, str] | dict[str, str] | dict[int, str], current: object
) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(object_name)
    for value, text in choices.items():
        combo.addItem(text, value)
    combo.setCurrentIndex(combo.findData(current))
    return combo
