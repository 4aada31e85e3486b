"""The codes of the audit in words; a code from a newer file is shown as it is."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.audit import ACTION_LABELS, OUTCOME_LABELS, ActorKind, AuditAction, AuditEntry, Outcome
from crvs_desktop.domain.clients import EVENT_LABELS, PERMISSION_LABELS, STATUS_LABELS, SYSTEM_LABELS, TYPE_LABELS
from crvs_desktop.domain.links import Damage
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.domain.users import ROLE_LABELS
from crvs_desktop.ui.messages import label

REASONS: Final = {
    "address-refused": QT_TRANSLATE_NOOP("reasons", "Address not of this computer"),
    "answer-not-2xx": QT_TRANSLATE_NOOP("reasons", "Answered with an error"),
    "answer-not-right": QT_TRANSLATE_NOOP("reasons", "Not the right answer"),
    "answer-unusable": QT_TRANSLATE_NOOP("reasons", "Answer unusable"),
    "asked": QT_TRANSLATE_NOOP("reasons", "Asked for"),
    "backup-damaged": QT_TRANSLATE_NOOP("reasons", "Backup damaged"),
    "body-incomplete": QT_TRANSLATE_NOOP("reasons", "Body incomplete"),
    "body-malformed": QT_TRANSLATE_NOOP("reasons", "Malformed body"),
    "body-too-large": QT_TRANSLATE_NOOP("reasons", "Body too large"),
    "body-unsupported": QT_TRANSLATE_NOOP("reasons", "Unknown content type"),
    "bundle-key-missing": QT_TRANSLATE_NOOP("reasons", "Missing in the bundle"),
    "bundle-key-unknown": QT_TRANSLATE_NOOP("reasons", "Unknown in the bundle"),
    "bundle-value-wrong": QT_TRANSLATE_NOOP("reasons", "Wrong in the bundle"),
    "callback-unverified": QT_TRANSLATE_NOOP("reasons", "Callback not verified"),
    "cancelled": QT_TRANSLATE_NOOP("reasons", "Cancelled"),
    "challenge-wrong": QT_TRANSLATE_NOOP("reasons", "Challenge not answered"),
    "checkpoint-key-lost": QT_TRANSLATE_NOOP("reasons", "Checkpoint key lost"),
    "changed-meanwhile": QT_TRANSLATE_NOOP("reasons", "Changed meanwhile"),
    "client-deactivated": QT_TRANSLATE_NOOP("reasons", "Client deactivated"),
    "client-deleted": QT_TRANSLATE_NOOP("reasons", "Client deleted"),
    "client-inactive": QT_TRANSLATE_NOOP("reasons", "Client inactive"),
    "client-unknown": QT_TRANSLATE_NOOP("reasons", "No such client"),
    "copy-unsound": QT_TRANSLATE_NOOP("reasons", "Copy did not pass its check"),
    "credentials-refused": QT_TRANSLATE_NOOP("reasons", "Credentials refused"),
    "date-invalid": QT_TRANSLATE_NOOP("reasons", "Not a date"),
    "date-range-incomplete": QT_TRANSLATE_NOOP("reasons", "Half a date range"),
    "delivery-unknown": QT_TRANSLATE_NOOP("reasons", "No such delivery"),
    "disk-full": QT_TRANSLATE_NOOP("reasons", "Disk full"),
    "encounter-missing": QT_TRANSLATE_NOOP("reasons", "No Encounter"),
    "event-location-missing": QT_TRANSLATE_NOOP("reasons", "No place of event"),
    "event-location-no-facility": QT_TRANSLATE_NOOP("reasons", "Not a health facility"),
    "event-location-unknown": QT_TRANSLATE_NOOP("reasons", "Unknown place of event"),
    "event-unknown": QT_TRANSLATE_NOOP("reasons", "Unknown event"),
    "export-over-workspace": QT_TRANSLATE_NOOP("reasons", "Over the workspace file"),
    "practice-off": QT_TRANSLATE_NOOP("reasons", "Practice API switched off"),
    "file-exists": QT_TRANSLATE_NOOP("reasons", "File exists already"),
    "file-failed": QT_TRANSLATE_NOOP("reasons", "File not written"),
    "file-missing": QT_TRANSLATE_NOOP("reasons", "File missing"),
    "filter-invalid": QT_TRANSLATE_NOOP("reasons", "Period turned round"),
    "folder-missing": QT_TRANSLATE_NOOP("reasons", "Folder missing"),
    "grant-unsupported": QT_TRANSLATE_NOOP("reasons", "Unknown grant type"),
    "host-refused": QT_TRANSLATE_NOOP("reasons", "Foreign host name"),
    "idle": QT_TRANSLATE_NOOP("reasons", "Left idle"),
    "key-replaced": QT_TRANSLATE_NOOP("reasons", "Workspace key replaced"),
    "last-administrator": QT_TRANSLATE_NOOP("reasons", "Last administrator"),
    "lesson-unknown": QT_TRANSLATE_NOOP("reasons", "No such lesson"),
    "lessons-training-only": QT_TRANSLATE_NOOP("reasons", "Office workspace"),
    "location-unknown": QT_TRANSLATE_NOOP("reasons", "No such location"),
    "location-wrong": QT_TRANSLATE_NOOP("reasons", "Wrong location or office"),
    "mistyped-secret": QT_TRANSLATE_NOOP("reasons", "Secret mistyped"),
    "mode-unsupported": QT_TRANSLATE_NOOP("reasons", "Unknown mode"),
    "name-empty": QT_TRANSLATE_NOOP("reasons", "Name empty"),
    "name-not-confirmed": QT_TRANSLATE_NOOP("reasons", "Name not confirmed"),
    "name-taken": QT_TRANSLATE_NOOP("reasons", "Name taken"),
    "name-too-long": QT_TRANSLATE_NOOP("reasons", "Name too long"),
    "name-unprintable": QT_TRANSLATE_NOOP("reasons", "Invisible character"),
    "national-id-exists": QT_TRANSLATE_NOOP("reasons", "Second National ID"),
    "no-grace-period": QT_TRANSLATE_NOOP("reasons", "No grace period"),
    "no-lesson-begun": QT_TRANSLATE_NOOP("reasons", "No lesson begun"),
    "not-a-webhook": QT_TRANSLATE_NOOP("reasons", "Not a webhook"),
    "not-an-export": QT_TRANSLATE_NOOP("reasons", "Not an export"),
    "not-permitted": QT_TRANSLATE_NOOP("reasons", "Not permitted"),
    "not-reached": QT_TRANSLATE_NOOP("reasons", "Not reached"),
    "office-elsewhere": QT_TRANSLATE_NOOP("reasons", "Office elsewhere"),
    "origin-refused": QT_TRANSLATE_NOOP("reasons", "Foreign web page"),
    "own-account": QT_TRANSLATE_NOOP("reasons", "Own account"),
    "parameter-too-long": QT_TRANSLATE_NOOP("reasons", "Parameter too long"),
    "passphrase-needed": QT_TRANSLATE_NOOP("reasons", "No passphrase"),
    "passphrase-weak": QT_TRANSLATE_NOOP("reasons", "Weak passphrase"),
    "passphrase-wrong": QT_TRANSLATE_NOOP("reasons", "Wrong passphrase"),
    "password-change-needed": QT_TRANSLATE_NOOP("reasons", "Temporary password"),
    "password-common": QT_TRANSLATE_NOOP("reasons", "Password too common"),
    "password-contains-username": QT_TRANSLATE_NOOP("reasons", "Username in it"),
    "password-too-long": QT_TRANSLATE_NOOP("reasons", "Password too long"),
    "password-too-short": QT_TRANSLATE_NOOP("reasons", "Password too short"),
    "password-unchanged": QT_TRANSLATE_NOOP("reasons", "Password unchanged"),
    "path-unknown": QT_TRANSLATE_NOOP("reasons", "No such path"),
    "patient-missing": QT_TRANSLATE_NOOP("reasons", "No Patient"),
    "permission-unknown": QT_TRANSLATE_NOOP("reasons", "Unknown permission"),
    "query-invalid": QT_TRANSLATE_NOOP("reasons", "Query not valid"),
    "quota-invalid": QT_TRANSLATE_NOOP("reasons", "Invalid quota"),
    "quota-used-up": QT_TRANSLATE_NOOP("reasons", "Daily quota used up"),
    "record-unknown": QT_TRANSLATE_NOOP("reasons", "No such record"),
    "request-invalid": QT_TRANSLATE_NOOP("reasons", "Parameters missing"),
    "scope-missing": QT_TRANSLATE_NOOP("reasons", "Insufficient scope"),
    "secret-damaged": QT_TRANSLATE_NOOP("reasons", "SHA secret damaged"),
    "session-ended": QT_TRANSLATE_NOOP("reasons", "Session ended"),
    "session-locked": QT_TRANSLATE_NOOP("reasons", "Window locked"),
    "settings-mismatch": QT_TRANSLATE_NOOP("reasons", "Setting of another type"),
    "sha-secret-wrong": QT_TRANSLATE_NOOP("reasons", "Wrong SHA secret"),
    "signature-wrong": QT_TRANSLATE_NOOP("reasons", "Wrong signature"),
    "sign-in-refused": QT_TRANSLATE_NOOP("reasons", "Sign-in refused"),
    "subscription-of-another": QT_TRANSLATE_NOOP("reasons", "Another client’s"),
    "subscription-unknown": QT_TRANSLATE_NOOP("reasons", "No such subscription"),
    "task-extension-missing": QT_TRANSLATE_NOOP("reasons", "Task without extension"),
    "task-focus-wrong": QT_TRANSLATE_NOOP("reasons", "Focus of the Task"),
    "task-location-missing": QT_TRANSLATE_NOOP("reasons", "No office in the Task"),
    "task-missing": QT_TRANSLATE_NOOP("reasons", "No Task"),
    "task-not-draft": QT_TRANSLATE_NOOP("reasons", "Task not a draft"),
    "text-too-long": QT_TRANSLATE_NOOP("reasons", "Text too long"),
    "text-unprintable": QT_TRANSLATE_NOOP("reasons", "Invisible character"),
    "timed-out": QT_TRANSLATE_NOOP("reasons", "Timed out"),
    "token-expired": QT_TRANSLATE_NOOP("reasons", "Token expired"),
    "token-invalid": QT_TRANSLATE_NOOP("reasons", "Token invalid"),
    "token-missing": QT_TRANSLATE_NOOP("reasons", "No token"),
    "token-undecodable": QT_TRANSLATE_NOOP("reasons", "Token undecodable"),
    "too-many-results": QT_TRANSLATE_NOOP("reasons", "Too many results"),
    "topic-unsupported": QT_TRANSLATE_NOOP("reasons", "Unknown topic"),
    "unexpected-error": QT_TRANSLATE_NOOP("reasons", "Unexpected error"),
    "recovery-office-only": QT_TRANSLATE_NOOP("reasons", "Training workspace"),
    "recovery-refused": QT_TRANSLATE_NOOP("reasons", "Recovery refused"),
    "team-changed": QT_TRANSLATE_NOOP("reasons", "Team changed meanwhile"),
    "too-many-tries": QT_TRANSLATE_NOOP("reasons", "Too many tries"),
    "unknown-client": QT_TRANSLATE_NOOP("reasons", "Unknown client"),
    "unknown-user": QT_TRANSLATE_NOOP("reasons", "Unknown user"),
    "user-deactivated": QT_TRANSLATE_NOOP("reasons", "User deactivated"),
    "user-unknown": QT_TRANSLATE_NOOP("reasons", "No such user"),
    "username-invalid": QT_TRANSLATE_NOOP("reasons", "Invalid username"),
    "username-taken": QT_TRANSLATE_NOOP("reasons", "Username taken"),
    "workspace-damaged": QT_TRANSLATE_NOOP("reasons", "Workspace damaged"),
    "workspace-locked": QT_TRANSLATE_NOOP("reasons", "Workspace locked"),
    "workspace-read-only": QT_TRANSLATE_NOOP("reasons", "Folder is read-only"),
    "wrong-password": QT_TRANSLATE_NOOP("reasons", "Wrong password"),
    "wrong-secret": QT_TRANSLATE_NOOP("reasons", "Wrong secret"),
}
# What the details of an entry are called, and the words for what stands in them.
DETAIL_LABELS: Final = {
    "address": QT_TRANSLATE_NOOP("details", "Address"),
    "agent": QT_TRANSLATE_NOOP("details", "Program"),
    "attempt": QT_TRANSLATE_NOOP("details", "Attempt"),
    "birth": QT_TRANSLATE_NOOP("details", "Birth"),
    "callback": QT_TRANSLATE_NOOP("details", "Callback"),
    "cause": QT_TRANSLATE_NOOP("details", "Cause"),
    "code": QT_TRANSLATE_NOOP("details", "Code"),
    "contact": QT_TRANSLATE_NOOP("details", "Contact"),
    "daily_quota": QT_TRANSLATE_NOOP("details", "Daily quota"),
    "death": QT_TRANSLATE_NOOP("details", "Death"),
    "deliveries": QT_TRANSLATE_NOOP("details", "Webhooks to be told"),
    "delivery": QT_TRANSLATE_NOOP("details", "Delivery"),
    "encrypted": QT_TRANSLATE_NOOP("details", "Encrypted"),
    "entry": QT_TRANSLATE_NOOP("details", "Entry"),
    "entries": QT_TRANSLATE_NOOP("details", "Entries"),
    "event": QT_TRANSLATE_NOOP("details", "Event"),
    "file": QT_TRANSLATE_NOOP("details", "File"),
    "people": QT_TRANSLATE_NOOP("details", "People"),
    "filter": QT_TRANSLATE_NOOP("details", "Filter"),
    "format": QT_TRANSLATE_NOOP("details", "Format"),
    "found": QT_TRANSLATE_NOOP("details", "Records found"),
    "from": QT_TRANSLATE_NOOP("details", "From"),
    "full_name": QT_TRANSLATE_NOOP("details", "Full name"),
    "http_status": QT_TRANSLATE_NOOP("details", "HTTP status"),
    "kept_as": QT_TRANSLATE_NOOP("details", "File before it, kept as"),
    "kind": QT_TRANSLATE_NOOP("details", "Kind"),
    "last_entry_at": QT_TRANSLATE_NOOP("details", "Last entry at"),
    "lesson": QT_TRANSLATE_NOOP("details", "Lesson"),
    "mistakes": QT_TRANSLATE_NOOP("details", "Mistakes"),
    "memory_kib": QT_TRANSLATE_NOOP("details", "Derivation memory (KiB)"),
    "name": QT_TRANSLATE_NOOP("details", "Name"),
    "passes": QT_TRANSLATE_NOOP("details", "Derivation passes"),
    "old_secret_until": QT_TRANSLATE_NOOP("details", "Old secret until"),
    "pages": QT_TRANSLATE_NOOP("details", "Pages"),
    "parameters": QT_TRANSLATE_NOOP("details", "Parameters"),
    "purpose": QT_TRANSLATE_NOOP("details", "Purpose"),
    "public_key": QT_TRANSLATE_NOOP("details", "Public key"),
    "record_id": QT_TRANSLATE_NOOP("details", "Record"),
    "records": QT_TRANSLATE_NOOP("details", "Records"),
    "hints": QT_TRANSLATE_NOOP("details", "Hints opened"),
    "reminders": QT_TRANSLATE_NOOP("details", "Reminders"),
    "repeats": QT_TRANSLATE_NOOP("details", "Repeats delivery"),
    "request": QT_TRANSLATE_NOOP("details", "Request"),
    "result": QT_TRANSLATE_NOOP("details", "Result"),
    "role": QT_TRANSLATE_NOOP("details", "Role"),
    "sealed": QT_TRANSLATE_NOOP("details", "Values sealed anew"),
    "scenario": QT_TRANSLATE_NOOP("details", "Scenario"),
    "secret": QT_TRANSLATE_NOOP("details", "Secret"),
    "secret_expires_on": QT_TRANSLATE_NOOP("details", "Secret expires on"),
    "secret_review_on": QT_TRANSLATE_NOOP("details", "Review due on"),
    "sha256": QT_TRANSLATE_NOOP("details", "SHA-256 of the file"),
    "size": QT_TRANSLATE_NOOP("details", "Size in bytes"),
    "snippet": QT_TRANSLATE_NOOP("details", "Snippet"),
    "starts": QT_TRANSLATE_NOOP("details", "Times begun"),
    "step": QT_TRANSLATE_NOOP("details", "Step"),
    "signed_at": QT_TRANSLATE_NOOP("details", "Signed"),
    "status": QT_TRANSLATE_NOOP("details", "Status"),
    "subscription": QT_TRANSLATE_NOOP("details", "Subscription"),
    "subscriptions": QT_TRANSLATE_NOOP("details", "Subscriptions"),
    "system": QT_TRANSLATE_NOOP("details", "System"),
    "to": QT_TRANSLATE_NOOP("details", "To"),
    "topic": QT_TRANSLATE_NOOP("details", "Topic"),
    "tracking_id": QT_TRANSLATE_NOOP("details", "Tracking ID"),
    "tracking_ids": QT_TRANSLATE_NOOP("details", "Tracking IDs"),
    "type": QT_TRANSLATE_NOOP("details", "Type"),
    "unreadable": QT_TRANSLATE_NOOP("details", "Unreadable"),
    "user": QT_TRANSLATE_NOOP("details", "Person"),
    "verified": QT_TRANSLATE_NOOP("details", "Verified"),
    "users": QT_TRANSLATE_NOOP("details", "Temporary passwords for"),
    "workspace_id": QT_TRANSLATE_NOOP("details", "Workspace"),
}
SECRET_LABELS: Final = {
    "client-secret": QT_TRANSLATE_NOOP("domain", "Client secret"),
    "sha-secret": QT_TRANSLATE_NOOP("domain", "SHA secret"),
    "temporary-password": QT_TRANSLATE_NOOP("domain", "Temporary password"),
    "previous": QT_TRANSLATE_NOOP("domain", "The one before the refresh"),
}
_RESULTS: Final = {
    "intact": QT_TRANSLATE_NOOP("domain", "Intact"),
    "broken": QT_TRANSLATE_NOOP("domain", "File damaged"),
    "incoherent": QT_TRANSLATE_NOOP("domain", "Rows missing"),
    Damage.CHANGED: QT_TRANSLATE_NOOP("domain", "Entry changed"),
    Damage.MISSING: QT_TRANSLATE_NOOP("domain", "Entry missing"),
    Damage.MOVED: QT_TRANSLATE_NOOP("domain", "Entry moved"),
    Damage.INSERTED: QT_TRANSLATE_NOOP("domain", "Entry put in"),
    Damage.CUT_OFF: QT_TRANSLATE_NOOP("domain", "End cut off"),
    Damage.REWRITTEN: QT_TRANSLATE_NOOP("domain", "Written anew"),
    Damage.SIGNATURE_WRONG: QT_TRANSLATE_NOOP("domain", "Checkpoint forged"),
    Damage.KEY_REPLACED: QT_TRANSLATE_NOOP("domain", "Checkpoint key replaced"),
}
_VALUES: Final[dict[str, Mapping[Any, str]]] = {
    "birth": PERMISSION_LABELS,
    "death": PERMISSION_LABELS,
    "event": EVENT_LABELS,
    "result": _RESULTS,
    "role": ROLE_LABELS,
    "secret": SECRET_LABELS,
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
    return reason_word(str(entry.details.get("cause") or entry.reason))


def reason_word(code: str) -> str:
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
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("AuditWords", "Yes") if value else translate("AuditWords", "No")
    words = _VALUES.get(key, {})
    return label(words[value]) if isinstance(value, str) and value in words else str(value)
