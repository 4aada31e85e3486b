"""One entry of the audit, whole."""

import json

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.audit import AuditEntry
from crvs_desktop.ui.audit.cells import PILL_KINDS
from crvs_desktop.ui.audit.table_model import AuditTableModel
from crvs_desktop.ui.audit.words import (
    action_text,
    actor_text,
    detail_label,
    detail_text,
    outcome_text,
    reason_text,
    subject_text,
)
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.facts import NAME, Facts, fact_value
from crvs_desktop.ui.widgets.labels import Divider, Label
from crvs_desktop.ui.widgets.pill import Pill

OLD, NEW = 1, 2  # columns; what has one value spans both


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
        self._fields = _Fields(entry)
        self.body.replaceWidget(old, self._fields)
        old.hide()
        old.deleteLater()
        if self.isVisible():
            self.fit_height()


class _Fields(Facts):
    """What an entry holds, a line each; old and new values side by side."""

    def __init__(self, entry: AuditEntry) -> None:
        super().__init__(value_columns=2)
        self.add(self.tr("Number"), self.locale().toString(entry.sequence), "entry_sequence")
        at = f"{local_text(entry.at_ms, with_zone=True)}\n{utc_text(entry.at_ms)}"
        self.add(self.tr("Date"), at, "entry_at")
        self.add(self.tr("By"), _with_id(actor_text(entry), entry.actor.id), "entry_actor")
        if entry.client_id or entry.client_name:
            self.add(self.tr("Client"), _with_id(entry.client_name, entry.client_id), "entry_client")
        else:
            self.add(self.tr("Person"), subject_text(entry), "entry_user")
        self._add_outcome(entry)
        self.add(self.tr("Origin"), entry.origin, "entry_origin")
        self._add_details(entry)
        self.add(self.tr("Hash"), _broken(entry.hash), "entry_hash", mono=True)
        self.add(self.tr("Hash before"), _broken(entry.previous), "entry_previous", mono=True)

    def _add_outcome(self, entry: AuditEntry) -> None:
        pill = Pill(outcome_text(entry.outcome), PILL_KINDS[entry.outcome])
        pill.setObjectName("entry_outcome")
        self.add_widget(self.tr("Outcome"), pill)
        words, code = reason_text(entry), entry.reason
        self.add(self.tr("Reason"), f"{words} ({code})" if code and words != code else words, "entry_reason")

    def _add_details(self, entry: AuditEntry) -> None:
        details = {key: value for key, value in entry.details.items() if key not in ("user", "cause")}
        old, new = details.get("old"), details.get("new")
        if isinstance(new, dict) and (old is None or isinstance(old, dict)):
            del details["new"]
            details.pop("old", None)
            if old or new:
                self._add_changes(old or {}, new)
        for key, value in details.items():
            self.add(detail_label(key), detail_text(key, value), f"entry_{key}")

    def _add_changes(self, old: dict[str, object], new: dict[str, object]) -> None:
        """A table of what was changed, or of what something new began with."""
        heads = {NAME: self.tr("Changed"), OLD: self.tr("Old"), NEW: self.tr("New")}
        if not old:
            heads = {NAME: self.tr("Set"), OLD: self.tr("Value")}
        row = self.grid.rowCount()
        for column, head in heads.items():
            self.grid.addWidget(Label(head, "label", wrap=False), row, column, Qt.AlignmentFlag.AlignBottom)
        self.grid.setRowMinimumHeight(row, Theme.of(self).px(32))
        keys = list(dict.fromkeys([*old, *new]))
        for key in keys:
            self._add_line(light=key != keys[0])
            row = self.grid.rowCount()
            self.grid.addWidget(Label(detail_label(key), "supporting"), row, NAME, Qt.AlignmentFlag.AlignTop)
            after = fact_value(detail_text(key, new.get(key)), f"new_{key}")
            if old:
                before = fact_value(detail_text(key, old.get(key)), f"old_{key}")
                self.grid.addWidget(before, row, OLD, Qt.AlignmentFlag.AlignTop)
                self.grid.addWidget(after, row, NEW, Qt.AlignmentFlag.AlignTop)
            else:
                self.grid.addWidget(after, row, OLD, 1, 2)
        self._add_line(light=False)

    def _add_line(self, *, light: bool) -> None:
        self.grid.addWidget(Divider(light=light), self.grid.rowCount(), NAME, 1, 3)


def _with_id(name: str, identifier: str) -> str:
    return f"{name}\n{identifier}" if identifier and identifier != name else name


def _broken(digest: str) -> str:
    """Return a hash in two lines; nothing else in it can be broken."""
    half = len(digest) // 2
    return f"{digest[:half]}\n{digest[half:]}"
