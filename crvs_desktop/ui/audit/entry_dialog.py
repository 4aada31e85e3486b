"""One entry of the audit, whole."""

import json

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from crvs_desktop.domain.audit import AuditEntry
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.audit.words import action_text, actor_text, outcome_text, reason_text, subject_text
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.labels import Label


class EntryDialog(Dialog):
    """Newer and Older walk through the rows of the model it was opened from."""

    def __init__(self, model: AuditTableModel, row: int, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setObjectName("entry_dialog")
        self._model = model
        self._wanted_row: int | None = row
        self._entry: AuditEntry | None = None
        self._fields = QWidget()
        self.body.addWidget(self._fields)
        self._newer = TertiaryButton(self.tr("Newer"))
        self._newer.setObjectName("newer_button")
        self._older = TertiaryButton(self.tr("Older"))
        self._older.setObjectName("older_button")
        self._copy = TertiaryButton(self.tr("Copy as JSON"))
        self._copy.setObjectName("copy_json_button")
        close = PrimaryButton(self.tr("Close"))
        close.setObjectName("close_button")
        for button in (self._newer, self._older, self._copy, close):
            self.add_footer_button(button)
        self.set_main_button(close)
        self._newer.clicked.connect(self._on_newer)
        self._older.clicked.connect(self._on_older)
        self._copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        model.loaded.connect(self._on_loaded)
        model.count_changed.connect(self._show_neighbours)
        self._on_loaded()
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_newer(self) -> None:
        self._go_to(self._row() - 1)

    @Slot()
    def _on_older(self) -> None:
        self._go_to(self._row() + 1)

    @Slot()
    def _on_copy(self) -> None:
        if self._entry is not None:
            record = self._entry.fields() | {"hash": self._entry.hash}
            QGuiApplication.clipboard().setText(json.dumps(record, ensure_ascii=False, indent=2))
            self._copy.setText(self.tr("Copied"))

    def _row(self) -> int:
        """Return where the shown entry stands now: rows move when entries arrive or the filter changes."""
        return -1 if self._entry is None else self._model.row_of(self._entry.sequence)

    def _go_to(self, row: int) -> None:
        self._wanted_row = row
        self._on_loaded()

    @Slot()
    def _on_loaded(self) -> None:
        if self._wanted_row is not None:
            entry = self._model.entry(self._wanted_row)
            if entry is not None:
                self._wanted_row = None
                self._show(entry)
        self._show_neighbours()

    @Slot()
    def _show_neighbours(self) -> None:
        row = self._row()
        self._newer.setEnabled(row > 0)
        self._older.setEnabled(0 <= row < self._model.rowCount() - 1)

    def _show(self, entry: AuditEntry) -> None:
        self._entry = entry
        self._copy.setText(self.tr("Copy as JSON"))
        self.set_title(action_text(entry.action))
        old = self._fields
        self._fields = _fields(entry)
        self.body.replaceWidget(old, self._fields)
        old.hide()
        old.deleteLater()
        if self.isVisible():
            self.fit_height()


def _fields(entry: AuditEntry) -> QWidget:
    translate = QCoreApplication.translate
    fields = QWidget()
    grid = QGridLayout(fields)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)

    def add(name: str, value: str, object_name: str, *, mono: bool = False) -> None:
        if not value:
            return
        row = grid.rowCount()
        grid.addWidget(Label(name, "label", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        shown = _value(value, object_name, mono=mono)
        grid.addWidget(shown, row, 1, 1, 2)

    def with_id(name: str, identifier: str) -> str:
        return f"{name}\n{identifier}" if identifier and identifier != name else name

    add(translate("EntryDialog", "Number"), str(entry.sequence), "entry_sequence")
    add(
        translate("EntryDialog", "Date"),
        f"{local_text(entry.at_ms, with_zone=True)}\n{utc_text(entry.at_ms)}",
        "entry_at",
    )
    add(translate("EntryDialog", "By"), with_id(actor_text(entry), entry.actor.id), "entry_actor")
    add(translate("EntryDialog", "Client"), with_id(entry.client_name, entry.client_id), "entry_client")
    if not entry.client_id:
        add(translate("EntryDialog", "Person"), subject_text(entry), "entry_user")
    add(translate("EntryDialog", "Outcome"), outcome_text(entry.outcome), "entry_outcome")
    if entry.reason:
        add(translate("EntryDialog", "Reason"), f"{reason_text(entry)} ({entry.reason})", "entry_reason")
    add(translate("EntryDialog", "Origin"), entry.origin, "entry_origin")
    old, new = entry.details.get("old"), entry.details.get("new")
    if isinstance(old, dict) or isinstance(new, dict):
        _add_changes(grid, old if isinstance(old, dict) else {}, new if isinstance(new, dict) else {})
    for key, value in entry.details.items():
        if key not in ("old", "new", "user", "cause"):
            add(_words(key), _plain(value), f"entry_{key}")
    add(translate("EntryDialog", "Hash"), _broken(entry.hash), "entry_hash", mono=True)
    add(translate("EntryDialog", "Hash before"), _broken(entry.previous), "entry_previous", mono=True)
    return fields


def _add_changes(grid: QGridLayout, old: dict[str, object], new: dict[str, object]) -> None:
    translate = QCoreApplication.translate
    row = grid.rowCount()
    grid.addWidget(Label(translate("EntryDialog", "Changed"), "label", wrap=False), row, 0)
    grid.addWidget(Label(translate("EntryDialog", "Old"), "label", wrap=False), row, 1)
    grid.addWidget(Label(translate("EntryDialog", "New"), "label", wrap=False), row, 2)
    grid.setColumnStretch(2, 1)
    for key in dict.fromkeys([*old, *new]):
        row += 1
        grid.addWidget(Label(_words(key), "supporting", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(_plain(old.get(key)), f"old_{key}"), row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(_plain(new.get(key)), f"new_{key}"), row, 2, Qt.AlignmentFlag.AlignTop)


def _value(text: str, object_name: str, *, mono: bool = False) -> QLabel:
    shown = Label(text, "mono" if mono else "text")
    shown.setObjectName(object_name)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _words(key: str) -> str:
    return key.replace("_", " ").capitalize()


def _plain(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return ", ".join(str(part) for part in value) or "–"
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_plain(part)}" for key, part in value.items()) or "–"
    return str(value)


def _broken(digest: str) -> str:
    """Return a hash in two lines; nothing else in it can be broken."""
    half = len(digest) // 2
    return f"{digest[:half]}\n{digest[half:]}"
