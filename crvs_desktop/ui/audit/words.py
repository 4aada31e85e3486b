"""The codes of the audit in words; a code from a newer file is shown as it is."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.audit import ACTION_LABELS, OUTCOME_LABELS, ActorKind, AuditAction, AuditEntry, Outcome
from crvs_desktop.domain.clients import PERMISSION_LABELS, STATUS_LABELS, SYSTEM_LABELS, TYPE_LABELS
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.domain.users import ROLE_LABELS
from crvs_desktop.ui.messages import label

REASONS: Final = {
    "asked": QT_TRANSLATE_NOOP("reasons", "Asked for"),
    "cancelled": QT_TRANSLATE_NOOP("reasons", "Cancelled"),
    "client-deactivated": QT_TRANSLATE_NOOP("reasons", "Client deactivated"),
    "client-deleted": QT_TRANSLATE_NOOP("reasons", "Client deleted"),
    "client-unknown": QT_TRANSLATE_NOOP("reasons", "No such client"),
    "credentials-refused": QT_TRANSLATE_NOOP("reasons", "Credentials refused"),
    "disk-full": QT_TRANSLATE_NOOP("reasons", "Disk full"),
    "export-over-workspace": QT_TRANSLATE_NOOP("reasons", "Over the workspace file"),
    "file-failed": QT_TRANSLATE_NOOP("reasons", "File not written"),
    "file-missing": QT_TRANSLATE_NOOP("reasons", "File missing"),
    "filter-invalid": QT_TRANSLATE_NOOP("reasons", "Period turned round"),
    "folder-missing": QT_TRANSLATE_NOOP("reasons", "Folder missing"),
    "idle": QT_TRANSLATE_NOOP("reasons", "Left idle"),
    "last-administrator": QT_TRANSLATE_NOOP("reasons", "Last administrator"),
    "mistyped-secret": QT_TRANSLATE_NOOP("reasons", "Secret mistyped"),
    "name-empty": QT_TRANSLATE_NOOP("reasons", "Name empty"),
    "name-not-confirmed": QT_TRANSLATE_NOOP("reasons", "Name not confirmed"),
    "name-taken": QT_TRANSLATE_NOOP("reasons", "Name taken"),
    "name-too-long": QT_TRANSLATE_NOOP("reasons", "Name too long"),
    "name-unprintable": QT_TRANSLATE_NOOP("reasons", "Invisible character"),
    "national-id-exists": QT_TRANSLATE_NOOP("reasons", "Second National ID"),
    "not-a-webhook": QT_TRANSLATE_NOOP("reasons", "Not a webhook"),
    "not-permitted": QT_TRANSLATE_NOOP("reasons", "Not permitted"),
    "own-account": QT_TRANSLATE_NOOP("reasons", "Own account"),
    "password-change-needed": QT_TRANSLATE_NOOP("reasons", "Temporary password"),
    "password-common": QT_TRANSLATE_NOOP("reasons", "Password too common"),
    "password-contains-username": QT_TRANSLATE_NOOP("reasons", "Username in it"),
    "password-too-long": QT_TRANSLATE_NOOP("reasons", "Password too long"),
    "password-too-short": QT_TRANSLATE_NOOP("reasons", "Password too short"),
    "password-unchanged": QT_TRANSLATE_NOOP("reasons", "Password unchanged"),
    "permission-unknown": QT_TRANSLATE_NOOP("reasons", "Unknown permission"),
    "quota-invalid": QT_TRANSLATE_NOOP("reasons", "Invalid quota"),
    "session-ended": QT_TRANSLATE_NOOP("reasons", "Session ended"),
    "session-locked": QT_TRANSLATE_NOOP("reasons", "Window locked"),
    "settings-mismatch": QT_TRANSLATE_NOOP("reasons", "Setting of another type"),
    "sign-in-refused": QT_TRANSLATE_NOOP("reasons", "Sign-in refused"),
    "unknown-client": QT_TRANSLATE_NOOP("reasons", "Unknown client"),
    "unknown-user": QT_TRANSLATE_NOOP("reasons", "Unknown user"),
    "user-deactivated": QT_TRANSLATE_NOOP("reasons", "User deactivated"),
    "user-unknown": QT_TRANSLATE_NOOP("reasons", "No such user"),
    "username-invalid": QT_TRANSLATE_NOOP("reasons", "Invalid username"),
    "username-taken": QT_TRANSLATE_NOOP("reasons", "Username taken"),
    "workspace-read-only": QT_TRANSLATE_NOOP("reasons", "Folder is read-only"),
    "wrong-password": QT_TRANSLATE_NOOP("reasons", "Wrong password"),
    "wrong-secret": QT_TRANSLATE_NOOP("reasons", "Wrong secret"),
}
# What the details of an entry are called, and the words for what stands in them.
DETAIL_LABELS: Final = {
    "birth": QT_TRANSLATE_NOOP("details", "Birth"),
    "cause": QT_TRANSLATE_NOOP("details", "Cause"),
    "daily_quota": QT_TRANSLATE_NOOP("details", "Daily quota"),
    "death": QT_TRANSLATE_NOOP("details", "Death"),
    "entries": QT_TRANSLATE_NOOP("details", "Entries"),
    "file": QT_TRANSLATE_NOOP("details", "File"),
    "filter": QT_TRANSLATE_NOOP("details", "Filter"),
    "format": QT_TRANSLATE_NOOP("details", "Format"),
    "full_name": QT_TRANSLATE_NOOP("details", "Full name"),
    "kind": QT_TRANSLATE_NOOP("details", "Kind"),
    "last_entry_at": QT_TRANSLATE_NOOP("details", "Last entry at"),
    "name": QT_TRANSLATE_NOOP("details", "Name"),
    "role": QT_TRANSLATE_NOOP("details", "Role"),
    "secret": QT_TRANSLATE_NOOP("details", "Which secret"),
    "sha256": QT_TRANSLATE_NOOP("details", "SHA-256 of the file"),
    "status": QT_TRANSLATE_NOOP("details", "Status"),
    "system": QT_TRANSLATE_NOOP("details", "System"),
    "type": QT_TRANSLATE_NOOP("details", "Type"),
    "user": QT_TRANSLATE_NOOP("details", "Person"),
    "workspace_id": QT_TRANSLATE_NOOP("details", "Workspace"),
}
_VALUES: Final[dict[str, Mapping[Any, str]]] = {
    "birth": PERMISSION_LABELS,
    "death": PERMISSION_LABELS,
    "role": ROLE_LABELS,
    "status": STATUS_LABELS,
    "system": SYSTEM_LABELS,
    "type": TYPE_LABELS,
}


def action_text(code: str) -> str:
    return label(ACTION_LABELS[AuditAction(code)]) if code in list(AuditAction) else code


def outcome_text(outcome: Outcome) -> str:
    return label(OUTCOME_LABELS[outcome])


def reason_text(entry: AuditEntry) -> str:
    """Return why it was refused or failed; where only the audit tells causes apart, the cause."""
    code = str(entry.details.get("cause") or entry.reason)
    return QCoreApplication.translate("reasons", REASONS[code]) if code in REASONS else code


def actor_text(entry: AuditEntry) -> str:
    if entry.actor.name:
        return entry.actor.name
    translate = QCoreApplication.translate
    if entry.actor.kind is ActorKind.CLIENT:
        return translate("AuditWords", "Unknown client")
    return translate("AuditWords", "Unknown person")


def subject_text(entry: AuditEntry) -> str:
    """Return whom it was about: a client, or a person of the team."""
    return entry.client_name or str(entry.details.get("user", ""))


def detail_label(key: str) -> str:
    return QCoreApplication.translate("details", DETAIL_LABELS[key]) if key in DETAIL_LABELS else key


def detail_text(key: str, value: object) -> str:
    """Return one value of the details; what is neither a list nor one of our codes is shown as it is."""
    if value is None or value == [] or value == {}:
        return "–"
    if isinstance(value, list):
        return ", ".join(detail_text(key, part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{detail_label(inner)}: {detail_text(inner, part)}" for inner, part in value.items())
    words = _VALUES.get(key, {})
    return label(words[value]) if isinstance(value, str) and value in words else str(value)
