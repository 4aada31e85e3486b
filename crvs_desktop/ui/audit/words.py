"""The codes of the audit in words; a code from a newer file is shown as it is."""

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.audit import ACTION_LABELS, OUTCOME_LABELS, ActorKind, AuditAction, AuditEntry, Outcome
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.ui.messages import label

REASONS = {
    "cancelled": QT_TRANSLATE_NOOP("reasons", "Cancelled"),
    "client-deactivated": QT_TRANSLATE_NOOP("reasons", "Client deactivated"),
    "client-deleted": QT_TRANSLATE_NOOP("reasons", "Client deleted"),
    "client-unknown": QT_TRANSLATE_NOOP("reasons", "No such client"),
    "credentials-refused": QT_TRANSLATE_NOOP("reasons", "Credentials refused"),
    "disk-full": QT_TRANSLATE_NOOP("reasons", "Disk full"),
    "last-administrator": QT_TRANSLATE_NOOP("reasons", "Last administrator"),
    "mistyped-secret": QT_TRANSLATE_NOOP("reasons", "Secret mistyped"),
    "name-empty": QT_TRANSLATE_NOOP("reasons", "Name empty"),
    "name-not-confirmed": QT_TRANSLATE_NOOP("reasons", "Name not confirmed"),
    "name-taken": QT_TRANSLATE_NOOP("reasons", "Name taken"),
    "name-too-long": QT_TRANSLATE_NOOP("reasons", "Name too long"),
    "name-unprintable": QT_TRANSLATE_NOOP("reasons", "Invisible character in the name"),
    "national-id-exists": QT_TRANSLATE_NOOP("reasons", "Second National ID"),
    "not-permitted": QT_TRANSLATE_NOOP("reasons", "Not permitted"),
    "own-account": QT_TRANSLATE_NOOP("reasons", "Own account"),
    "password-change-needed": QT_TRANSLATE_NOOP("reasons", "Temporary password"),
    "password-common": QT_TRANSLATE_NOOP("reasons", "Password too common"),
    "password-too-short": QT_TRANSLATE_NOOP("reasons", "Password too short"),
    "session-ended": QT_TRANSLATE_NOOP("reasons", "Session ended"),
    "session-locked": QT_TRANSLATE_NOOP("reasons", "Locked"),
    "sign-in-refused": QT_TRANSLATE_NOOP("reasons", "Sign-in refused"),
    "unknown-client": QT_TRANSLATE_NOOP("reasons", "Unknown client"),
    "unknown-user": QT_TRANSLATE_NOOP("reasons", "Unknown user"),
    "user-deactivated": QT_TRANSLATE_NOOP("reasons", "User deactivated"),
    "username-taken": QT_TRANSLATE_NOOP("reasons", "Username taken"),
    "wrong-password": QT_TRANSLATE_NOOP("reasons", "Wrong password"),
    "wrong-secret": QT_TRANSLATE_NOOP("reasons", "Wrong secret"),
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
