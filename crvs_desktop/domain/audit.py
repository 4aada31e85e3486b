"""The audit trail: what an entry is, its canonical form, and the chain that binds entries together.

The rule, for anyone who checks an export with their own program: the canonical form of an entry is the JSON object
of its fields `sequence at actor_kind actor_id actor_name action client_id client_name outcome reason origin details
previous`, as RFC 8785 (JSON Canonicalization Scheme) writes it: keys sorted, no spaces, UTF-8, non-ASCII characters
as they are. All keys are ASCII, all numbers whole and smaller than 2^53. `previous` is the hash of the entry before it
in lower-case hexadecimal (64 zeros for the first). The hash of an entry is the SHA-256 of the bytes of its canonical
form.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

FIRST_PREVIOUS: Final = "0" * 64
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
DAY_MS: Final = 24 * 60 * 60 * 1000

# What the canonical form is made of, in the order in which exports write it; `hash` follows.
FIELDS: Final = (
    "sequence",
    "at",
    "actor_kind",
    "actor_id",
    "actor_name",
    "action",
    "client_id",
    "client_name",
    "outcome",
    "reason",
    "origin",
    "details",
    "previous",
)

Details = dict[str, object]

# Made once: verifying calls it for every entry.
_canonical_text: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


class AuditAction(StrEnum):
    WORKSPACE_CREATED = "workspace-created"
    CLOCK_WENT_BACK = "clock-went-back"
    SIGNED_IN = "signed-in"
    SIGNED_OUT = "signed-out"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    PASSWORD_CHANGED = "password-changed"
    CLIENTS_LISTED = "clients-listed"
    CLIENT_CREATED = "client-created"
    KEYS_REVEALED = "keys-revealed"
    SECRET_REFRESHED = "secret-refreshed"
    SECRET_COPIED = "secret-copied"
    CLIENT_EDITED = "client-edited"
    CLIENT_DETAILS_EDITED = "client-details-edited"
    CLIENT_ACTIVATED = "client-activated"
    CLIENT_DEACTIVATED = "client-deactivated"
    CLIENT_DELETED = "client-deleted"
    CREDENTIALS_CHECKED = "credentials-checked"
    USERS_LISTED = "users-listed"
    USER_CREATED = "user-created"
    USER_DEACTIVATED = "user-deactivated"
    USER_REACTIVATED = "user-reactivated"
    PASSWORD_RESET = "password-reset"
    PASSWORD_RECOVERED = "password-recovered"
    RECOVERY_CODE_RENEWED = "recovery-code-renewed"
    WORKSPACE_KEY_ROTATED = "workspace-key-rotated"
    AUDIT_READ = "audit-read"
    AUDIT_EXPORTED = "audit-exported"
    AUDIT_VERIFIED = "audit-verified"
    CHECKPOINT_KEY_MADE = "checkpoint-key-made"
    CHECKPOINT_EXPORTED = "checkpoint-exported"
    CHECKPOINT_REPLACED = "checkpoint-replaced"
    REPORT_WRITTEN = "report-written"
    REMINDERS_EXPORTED = "reminders-exported"
    BACKUP_CREATED = "backup-created"
    BACKUP_RESTORED = "backup-restored"
    WORKSPACE_CHECKED = "workspace-checked"
    SETTING_CHANGED = "setting-changed"
    PRACTICE_STARTED = "practice-started"
    PRACTICE_STOPPED = "practice-stopped"
    SIGNING_KEY_ROTATED = "signing-key-rotated"
    TOKEN_ISSUED = "token-issued"
    LOCATIONS_READ = "locations-read"
    EVENT_NOTIFIED = "event-notified"
    RECORDS_SEARCHED = "records-searched"
    RECORD_REGISTERED = "record-registered"
    RECORDS_LISTED = "records-listed"
    WEBHOOK_SUBSCRIBED = "webhook-subscribed"
    WEBHOOKS_LISTED = "webhooks-listed"
    WEBHOOK_UNSUBSCRIBED = "webhook-unsubscribed"
    WEBHOOK_DELIVERED = "webhook-delivered"
    DELIVERY_REPEATED = "delivery-repeated"
    TEST_EVENT_SENT = "test-event-sent"
    REQUEST_REFUSED = "request-refused"
    GRACE_PERIOD_ENDED = "grace-period-ended"
    SNIPPET_COPIED = "snippet-copied"
    ENVIRONMENT_EXPORTED = "environment-exported"
    SIGNATURE_MADE = "signature-made"
    SIGNATURE_CHECKED = "signature-checked"
    LESSON_STARTED = "lesson-started"
    LESSON_ANSWERED = "lesson-answered"
    LESSON_FINISHED = "lesson-finished"
    WORKSPACE_RESET = "workspace-reset"
    RESULTS_WRITTEN = "results-written"
    CERTIFICATES_WRITTEN = "certificates-written"


ACTION_LABELS: Final = {
    AuditAction.WORKSPACE_CREATED: QT_TRANSLATE_NOOP("domain", "Workspace created"),
    AuditAction.CLOCK_WENT_BACK: QT_TRANSLATE_NOOP("domain", "Clock went back"),
    AuditAction.SIGNED_IN: QT_TRANSLATE_NOOP("domain", "Signed in"),
    AuditAction.SIGNED_OUT: QT_TRANSLATE_NOOP("domain", "Signed out"),
    AuditAction.LOCKED: QT_TRANSLATE_NOOP("domain", "Locked"),
    AuditAction.UNLOCKED: QT_TRANSLATE_NOOP("domain", "Unlocked"),
    AuditAction.PASSWORD_CHANGED: QT_TRANSLATE_NOOP("domain", "Password changed"),
    AuditAction.CLIENTS_LISTED: QT_TRANSLATE_NOOP("domain", "Clients listed"),
    AuditAction.CLIENT_CREATED: QT_TRANSLATE_NOOP("domain", "Client created"),
    AuditAction.KEYS_REVEALED: QT_TRANSLATE_NOOP("domain", "Keys revealed"),
    AuditAction.SECRET_REFRESHED: QT_TRANSLATE_NOOP("domain", "Secret refreshed"),
    AuditAction.SECRET_COPIED: QT_TRANSLATE_NOOP("domain", "Secret copied"),
    AuditAction.CLIENT_EDITED: QT_TRANSLATE_NOOP("domain", "Client edited"),
    AuditAction.CLIENT_DETAILS_EDITED: QT_TRANSLATE_NOOP("domain", "Client details edited"),
    AuditAction.CLIENT_ACTIVATED: QT_TRANSLATE_NOOP("domain", "Client activated"),
    AuditAction.CLIENT_DEACTIVATED: QT_TRANSLATE_NOOP("domain", "Client deactivated"),
    AuditAction.CLIENT_DELETED: QT_TRANSLATE_NOOP("domain", "Client deleted"),
    AuditAction.CREDENTIALS_CHECKED: QT_TRANSLATE_NOOP("domain", "Credentials checked"),
    AuditAction.USERS_LISTED: QT_TRANSLATE_NOOP("domain", "Team listed"),
    AuditAction.USER_CREATED: QT_TRANSLATE_NOOP("domain", "User created"),
    AuditAction.USER_DEACTIVATED: QT_TRANSLATE_NOOP("domain", "User deactivated"),
    AuditAction.USER_REACTIVATED: QT_TRANSLATE_NOOP("domain", "User reactivated"),
    AuditAction.PASSWORD_RESET: QT_TRANSLATE_NOOP("domain", "Password reset"),
    AuditAction.PASSWORD_RECOVERED: QT_TRANSLATE_NOOP("domain", "Password recovered"),
    AuditAction.RECOVERY_CODE_RENEWED: QT_TRANSLATE_NOOP("domain", "Recovery code renewed"),
    AuditAction.WORKSPACE_KEY_ROTATED: QT_TRANSLATE_NOOP("domain", "Workspace key replaced"),
    AuditAction.AUDIT_READ: QT_TRANSLATE_NOOP("domain", "Audit read"),
    AuditAction.AUDIT_EXPORTED: QT_TRANSLATE_NOOP("domain", "Audit exported"),
    AuditAction.AUDIT_VERIFIED: QT_TRANSLATE_NOOP("domain", "Audit verified"),
    AuditAction.CHECKPOINT_KEY_MADE: QT_TRANSLATE_NOOP("domain", "Checkpoint key made"),
    AuditAction.CHECKPOINT_EXPORTED: QT_TRANSLATE_NOOP("domain", "Checkpoint exported"),
    AuditAction.CHECKPOINT_REPLACED: QT_TRANSLATE_NOOP("domain", "Checkpoint replaced"),
    AuditAction.REPORT_WRITTEN: QT_TRANSLATE_NOOP("domain", "Report written"),
    AuditAction.REMINDERS_EXPORTED: QT_TRANSLATE_NOOP("domain", "Reminders exported"),
    AuditAction.BACKUP_CREATED: QT_TRANSLATE_NOOP("domain", "Backup made"),
    AuditAction.BACKUP_RESTORED: QT_TRANSLATE_NOOP("domain", "Backup restored"),
    AuditAction.WORKSPACE_CHECKED: QT_TRANSLATE_NOOP("domain", "Workspace checked"),
    AuditAction.SETTING_CHANGED: QT_TRANSLATE_NOOP("domain", "Setting changed"),
    AuditAction.PRACTICE_STARTED: QT_TRANSLATE_NOOP("domain", "Practice API started"),
    AuditAction.PRACTICE_STOPPED: QT_TRANSLATE_NOOP("domain", "Practice API stopped"),
    AuditAction.SIGNING_KEY_ROTATED: QT_TRANSLATE_NOOP("domain", "Signing key rotated"),
    AuditAction.TOKEN_ISSUED: QT_TRANSLATE_NOOP("domain", "Token issued"),
    AuditAction.LOCATIONS_READ: QT_TRANSLATE_NOOP("domain", "Locations read"),
    AuditAction.EVENT_NOTIFIED: QT_TRANSLATE_NOOP("domain", "Event notified"),
    AuditAction.RECORDS_SEARCHED: QT_TRANSLATE_NOOP("domain", "Records searched"),
    AuditAction.RECORD_REGISTERED: QT_TRANSLATE_NOOP("domain", "Record registered"),
    AuditAction.RECORDS_LISTED: QT_TRANSLATE_NOOP("domain", "Records listed"),
    AuditAction.WEBHOOK_SUBSCRIBED: QT_TRANSLATE_NOOP("domain", "Webhook subscribed"),
    AuditAction.WEBHOOKS_LISTED: QT_TRANSLATE_NOOP("domain", "Webhooks listed"),
    AuditAction.WEBHOOK_UNSUBSCRIBED: QT_TRANSLATE_NOOP("domain", "Webhook unsubscribed"),
    AuditAction.WEBHOOK_DELIVERED: QT_TRANSLATE_NOOP("domain", "Webhook delivered"),
    AuditAction.DELIVERY_REPEATED: QT_TRANSLATE_NOOP("domain", "Delivery repeated"),
    AuditAction.TEST_EVENT_SENT: QT_TRANSLATE_NOOP("domain", "Test event sent"),
    AuditAction.REQUEST_REFUSED: QT_TRANSLATE_NOOP("domain", "Request refused"),
    AuditAction.GRACE_PERIOD_ENDED: QT_TRANSLATE_NOOP("domain", "Grace period ended"),
    AuditAction.SNIPPET_COPIED: QT_TRANSLATE_NOOP("domain", "Snippet copied"),
    AuditAction.ENVIRONMENT_EXPORTED: QT_TRANSLATE_NOOP("domain", "Postman file exported"),
    AuditAction.SIGNATURE_MADE: QT_TRANSLATE_NOOP("domain", "Signature made"),
    AuditAction.SIGNATURE_CHECKED: QT_TRANSLATE_NOOP("domain", "Signature checked"),
    AuditAction.LESSON_STARTED: QT_TRANSLATE_NOOP("domain", "Lesson started"),
    AuditAction.LESSON_ANSWERED: QT_TRANSLATE_NOOP("domain", "Question answered"),
    AuditAction.LESSON_FINISHED: QT_TRANSLATE_NOOP("domain", "Lesson finished"),
    AuditAction.WORKSPACE_RESET: QT_TRANSLATE_NOOP("domain", "Workspace reset"),
    AuditAction.RESULTS_WRITTEN: QT_TRANSLATE_NOOP("domain", "Results written"),
    AuditAction.CERTIFICATES_WRITTEN: QT_TRANSLATE_NOOP("domain", "Certificates written"),
}


class Outcome(StrEnum):
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


OUTCOME_LABELS: Final = {
    Outcome.DONE: QT_TRANSLATE_NOOP("domain", "Done"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("domain", "Refused"),
    Outcome.FAILED: QT_TRANSLATE_NOOP("domain", "Failed"),
}


class ActorKind(StrEnum):
    USER = "user"
    CLIENT = "client"
    PROGRAM = "program"


@dataclass(frozen=True)
class Actor:
    """Who did something. `id` is the username, the Client ID, or empty when it is not known who it was."""

    kind: ActorKind
    id: str
    name: str


UNKNOWN_USER: Final = Actor(ActorKind.USER, "", "")
UNKNOWN_CLIENT: Final = Actor(ActorKind.CLIENT, "", "")
PROGRAM: Final = Actor(ActorKind.PROGRAM, "", "CRVS Desktop")


@dataclass(frozen=True)
class AuditEntry:
    """One thing that happened. `at_ms` is milliseconds since 1970 UTC; `previous` and `hash` are hexadecimal."""

    sequence: int
    at_ms: int
    actor: Actor
    action: str
    client_id: str
    client_name: str
    outcome: Outcome
    reason: str
    origin: str
    details: Details
    previous: str
    hash: str

    def fields(self) -> dict[str, object]:
        """Return what the canonical form is made of."""
        values = (
            self.sequence,
            utc_text(self.at_ms),
            self.actor.kind.value,
            self.actor.id,
            self.actor.name,
            str(self.action),
            self.client_id,
            self.client_name,
            self.outcome.value,
            self.reason,
            self.origin,
            self.details,
            self.previous,
        )
        return dict(zip(FIELDS, values, strict=True))


def entry_hash(entry: AuditEntry) -> str:
    """Return the SHA-256 of the entry's canonical form as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical_json(entry.fields())).hexdigest()


def canonical_json(value: object) -> bytes:
    """Return the RFC 8785 form of a value made of objects, arrays, strings, whole numbers, true, false and null.

    Keys are ASCII, so that sorting them by code points is sorting them by UTF-16 code units, and numbers smaller than
    2^53. Raises ValueError for half characters (lone surrogates; see `storable`)."""
    return _canonical_text(value).encode()


def utc_text(at_ms: int) -> str:
    """Return `2026-11-23T09:30:00.000Z` for milliseconds since 1970 UTC."""
    day, in_day_ms = divmod(at_ms, DAY_MS)
    in_day_s, milliseconds = divmod(in_day_ms, 1000)
    minutes, seconds = divmod(in_day_s, 60)
    return f"{_day_text(day)}T{minutes // 60:02}:{minutes % 60:02}:{seconds:02}.{milliseconds:03}Z"


@lru_cache(maxsize=64)
def _day_text(day: int) -> str:
    return (EPOCH.date() + timedelta(days=day)).isoformat()


@dataclass
class AuditDraft:
    """What a use case tells about itself while it runs; it becomes an entry when it ends.

    `details` may hold `old` and `new` values, never a secret."""

    action: AuditAction
    actor: Actor
    origin: str
    client_id: str = ""
    client_name: str = ""
    outcome: Outcome = Outcome.DONE
    reason: str = ""
    details: Details = field(default_factory=dict)


@dataclass(frozen=True)
class AuditFilter:
    """Which entries are wanted; an empty field wants all.

    `actor_id` is a username or Client ID; `from_ms` is included, `to_ms` is not; `text` is looked for, without
    regard to case, in names, ids, codes, origin and details."""

    actor_id: str = ""
    action: str = ""
    client_id: str = ""
    outcome: str = ""
    from_ms: int | None = None
    to_ms: int | None = None
    text: str = ""

    @property
    def wants_all(self) -> bool:
        return self == AuditFilter()
