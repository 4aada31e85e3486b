"""Integration clients: their types, what each may call, and what one looks like to the outside.

Source: OpenCRVS v1.4.1, user-mgnt `model/system.ts` and `features/system/handler.ts`."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.client_details import NOTHING_NOTED, ClientDetails
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP


class ClientType(StrEnum):
    """In the order of the original's Type list."""

    HEALTH = "HEALTH"
    NATIONAL_ID = "NATIONAL_ID"
    RECORD_SEARCH = "RECORD_SEARCH"
    WEBHOOK = "WEBHOOK"


class ClientStatus(StrEnum):
    ACTIVE = "active"
    DEACTIVATED = "deactivated"


class IntegratingSystem(StrEnum):
    """Which national ID system a National ID client is for."""

    MOSIP = "MOSIP"
    OTHER = "OTHER"


class Event(StrEnum):
    BIRTH = "birth"
    DEATH = "death"


TYPE_LABELS: Final = {
    ClientType.HEALTH: QT_TRANSLATE_NOOP("domain", "Event notification"),
    ClientType.NATIONAL_ID: QT_TRANSLATE_NOOP("domain", "National ID"),
    ClientType.RECORD_SEARCH: QT_TRANSLATE_NOOP("domain", "Record search"),
    ClientType.WEBHOOK: QT_TRANSLATE_NOOP("domain", "Webhook"),
}
STATUS_LABELS: Final = {
    ClientStatus.ACTIVE: QT_TRANSLATE_NOOP("domain", "Active"),
    ClientStatus.DEACTIVATED: QT_TRANSLATE_NOOP("domain", "Inactive"),
}
SYSTEM_LABELS: Final = {
    IntegratingSystem.MOSIP: QT_TRANSLATE_NOOP("domain", "MOSIP"),
    IntegratingSystem.OTHER: QT_TRANSLATE_NOOP("domain", "Other"),
}
EVENT_LABELS: Final = {
    Event.BIRTH: QT_TRANSLATE_NOOP("domain", "Birth"),
    Event.DEATH: QT_TRANSLATE_NOOP("domain", "Death"),
}

SCOPES: Final[dict[ClientType, tuple[str, ...]]] = {
    ClientType.HEALTH: ("declare", "notification-api"),
    ClientType.NATIONAL_ID: ("nationalId",),
    ClientType.RECORD_SEARCH: ("recordsearch",),
    ClientType.WEBHOOK: ("webhook",),
}

# What can be ticked for a webhook payload, in the order of the original's boxes.
PERMISSIONS: Final[dict[Event, tuple[str, ...]]] = {
    Event.BIRTH: (
        "child-details",
        "mother-details",
        "father-details",
        "informant-details",
        "supporting-documents",
    ),
    Event.DEATH: ("deceased-details", "death-encounter", "informant-details", "supporting-documents"),
}
PERMISSION_LABELS: Final = {
    "child-details": QT_TRANSLATE_NOOP("domain", "Child's details"),
    "mother-details": QT_TRANSLATE_NOOP("domain", "Mother's details"),
    "father-details": QT_TRANSLATE_NOOP("domain", "Father's details"),
    "informant-details": QT_TRANSLATE_NOOP("domain", "Informant's details"),
    "supporting-documents": QT_TRANSLATE_NOOP("domain", "Document details"),
    "deceased-details": QT_TRANSLATE_NOOP("domain", "Deceased's details"),
    "death-encounter": QT_TRANSLATE_NOOP("domain", "Death event details"),
}

HOUR_MS: Final = 3_600_000


class GracePeriod(StrEnum):
    """How long the old client secret works beside the new one after a refresh. Ours: OpenCRVS knows `NONE` only."""

    NONE = "at-once"
    HOUR = "1h"
    DAY = "24h"
    WEEK = "7d"

    @property
    def length_ms(self) -> int:
        return {GracePeriod.HOUR: 1, GracePeriod.DAY: 24, GracePeriod.WEEK: 7 * 24}.get(self, 0) * HOUR_MS


GRACE_LABELS: Final = {
    GracePeriod.NONE: QT_TRANSLATE_NOOP("domain", "At once"),
    GracePeriod.HOUR: QT_TRANSLATE_NOOP("domain", "After 1 hour"),
    GracePeriod.DAY: QT_TRANSLATE_NOOP("domain", "After 24 hours"),
    GracePeriod.WEEK: QT_TRANSLATE_NOOP("domain", "After 7 days"),
}

DAILY_QUOTA_DEFAULT: Final = 2000
DAILY_QUOTA_LIMIT: Final = 1_000_000


@dataclass(frozen=True)
class WebhookPermissions:
    """Which sections of a registration a webhook's payload holds, per event."""

    birth: tuple[str, ...] = ()
    death: tuple[str, ...] = ()

    def of(self, event: Event) -> tuple[str, ...]:
        return self.birth if event is Event.BIRTH else self.death

    def checked(self) -> "WebhookPermissions":
        """Return the same boxes in the order of the screen, each once. Raises InputError for an unknown one."""
        ordered = []
        for event in Event:
            for permission in self.of(event):
                if permission not in PERMISSIONS[event]:
                    raise InputError("permission-unknown", permission=permission[:40], event=event.value)
            ordered.append(tuple(known for known in PERMISSIONS[event] if known in self.of(event)))
        return WebhookPermissions(*ordered)


@dataclass(frozen=True)
class NewClient:
    """What is asked for when a client is created; settings of other types stay None."""

    name: str
    type: ClientType
    system: IntegratingSystem | None = None
    webhook: WebhookPermissions | None = None
    daily_quota: int | None = None
    details: ClientDetails = NOTHING_NOTED

    def with_settings(self) -> "NewClient":
        """Return it with its type's own settings filled in and checked.

        Raises InputError for a setting that belongs to another type or is out of range."""
        for setting, value, owner in (
            ("System", self.system, ClientType.NATIONAL_ID),
            ("Webhook", self.webhook, ClientType.WEBHOOK),
            ("Daily quota", self.daily_quota, ClientType.RECORD_SEARCH),
        ):
            if value is not None and self.type is not owner:
                raise InputError("settings-mismatch", type=TYPE_LABELS[self.type], setting=setting)
        quota = self.daily_quota
        if self.type is ClientType.RECORD_SEARCH:
            quota = DAILY_QUOTA_DEFAULT if quota is None else quota
            if not 1 <= quota <= DAILY_QUOTA_LIMIT:
                raise InputError("quota-invalid", limit=DAILY_QUOTA_LIMIT)
        is_webhook = self.type is ClientType.WEBHOOK
        is_national_id = self.type is ClientType.NATIONAL_ID
        return NewClient(
            name=self.name,
            type=self.type,
            system=(self.system or IntegratingSystem.MOSIP) if is_national_id else None,
            webhook=(self.webhook or WebhookPermissions()).checked() if is_webhook else None,
            daily_quota=quota,
            details=self.details.checked(),
        )


@dataclass(frozen=True)
class Client:
    """A client as the screens, the command line and the audit see it: everything but its secrets.

    Times are milliseconds since 1970 UTC. `last_used_from` is an address, `last_used_agent` what the calling program
    calls itself."""

    client_id: str
    name: str
    type: ClientType
    status: ClientStatus
    system: IntegratingSystem | None
    webhook: WebhookPermissions | None
    daily_quota: int | None
    created_at_ms: int
    created_by: str
    secret_issued_at_ms: int
    last_used_at_ms: int | None
    last_used_from: str | None
    last_used_agent: str | None = None
    # Until when the secret before the last refresh works, too; None when it does not.
    previous_secret_ends_at_ms: int | None = None
    details: ClientDetails = NOTHING_NOTED

    @property
    def type_label(self) -> str:
        """The label of the Type column; a National ID client for MOSIP is shown as such, as in the original."""
        if self.system is IntegratingSystem.MOSIP:
            return SYSTEM_LABELS[IntegratingSystem.MOSIP]
        return TYPE_LABELS[self.type]


@dataclass(frozen=True)
class IssuedKeys:
    """What Create and Refresh give: the client secret exists in this object and nowhere else."""

    client: Client
    client_secret: Secret[str]
    sha_secret: Secret[str]


@dataclass(frozen=True)
class RevealedKeys:
    """What Reveal Keys gives later: the client secret can no longer be read."""

    client: Client
    sha_secret: Secret[str]
