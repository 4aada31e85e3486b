"""The columns of the audit, and what stands in their cells."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt

from crvs_desktop.domain.audit import ActorKind, AuditEntry, Outcome
from crvs_desktop.ui.audit.words import action_text, actor_text, outcome_text, reason_text, subject_text
from crvs_desktop.ui.dates import short_text, utc_text
from crvs_desktop.ui.widgets.labels import plain_tool_tip
from crvs_desktop.ui.widgets.pill import Kind

PILL_KINDS: Final[dict[Outcome, Kind]] = {
    Outcome.DONE: "positive",
    Outcome.REFUSED: "negative",
    Outcome.FAILED: "warning",
}
ICON_NAMES: Final = {ActorKind.USER: "user", ActorKind.CLIENT: "cube", ActorKind.PROGRAM: "desktop"}


class Column(IntEnum):
    ACTION = 0
    DATE = 1
    BY = 2
    SUBJECT = 3
    OUTCOME = 4
    ORIGIN = 5


class Role(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    PILL_KIND = Qt.ItemDataRole.UserRole + 2
    SUMMARY = Qt.ItemDataRole.UserRole + 3  # when and by whom, for the pane
    ICON_NAME = Qt.ItemDataRole.UserRole + 4


def cell_text(entry: AuditEntry, column: Column) -> str:
    if column is Column.ACTION:
        return action_text(entry.action)
    if column is Column.DATE:
        return short_text(entry.at_ms)
    if column is Column.BY:
        return actor_text(entry)
    if column is Column.SUBJECT:
        return subject_text(entry)
    if column is Column.OUTCOME:
        return outcome_text(entry.outcome)
    return entry.origin


def second_line(entry: AuditEntry, column: Column) -> str:
    if column is Column.BY:
        return entry.actor.id
    return reason_text(entry) if column is Column.OUTCOME else ""


def summary(entry: AuditEntry) -> str:
    return f"{short_text(entry.at_ms)} · {actor_text(entry)}"


def tool_tip(entry: AuditEntry, column: Column) -> str:
    """Return the cell whole; never what Qt would take for HTML, whatever a client is called."""
    if column is Column.DATE:
        return utc_text(entry.at_ms)
    first, second = cell_text(entry, column), second_line(entry, column)
    text = first if not second else f"{first}: {second}" if column is Column.OUTCOME else f"{first}\n{second}"
    return plain_tool_tip(text)
