"""The evidence report: what the audit says of a client or a period, in a form that can be printed."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from crvs_desktop.domain.activity import DayCount
from crvs_desktop.domain.audit import AuditAction, AuditEntry
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.clients import Client
from crvs_desktop.domain.verification import Verification

CHANGES_LIMIT: Final = 2000
REFUSALS_LIMIT: Final = 500
# A client's whole life may be years; its plot shows the end of it.
CLIENT_PLOT_DAYS: Final = 180

# What changes who may do what, or shows someone a secret.
CHANGES: Final = (
    AuditAction.WORKSPACE_CREATED,
    AuditAction.CLIENT_CREATED,
    AuditAction.CLIENT_EDITED,
    AuditAction.CLIENT_DETAILS_EDITED,
    AuditAction.CLIENT_ACTIVATED,
    AuditAction.CLIENT_DEACTIVATED,
    AuditAction.CLIENT_DELETED,
    AuditAction.KEYS_REVEALED,
    AuditAction.SECRET_REFRESHED,
    AuditAction.SECRET_COPIED,
    AuditAction.GRACE_PERIOD_ENDED,
    AuditAction.SNIPPET_COPIED,
    AuditAction.ENVIRONMENT_EXPORTED,
    AuditAction.USER_CREATED,
    AuditAction.USER_DEACTIVATED,
    AuditAction.USER_REACTIVATED,
    AuditAction.PASSWORD_CHANGED,
    AuditAction.PASSWORD_RESET,
    AuditAction.PASSWORD_RECOVERED,
    AuditAction.RECOVERY_CODE_RENEWED,
    AuditAction.WORKSPACE_KEY_ROTATED,
    AuditAction.SIGNING_KEY_ROTATED,
    AuditAction.CHECKPOINT_KEY_MADE,
    AuditAction.CHECKPOINT_REPLACED,
    AuditAction.SETTING_CHANGED,
    AuditAction.CLOCK_WENT_BACK,
)


@dataclass(frozen=True)
class ReportPeriod:
    """Both days are included."""

    first: date
    last: date


@dataclass(frozen=True)
class Listed:
    """The newest entries of a kind, oldest first, and how many there are in all."""

    entries: tuple[AuditEntry, ...]
    total: int


@dataclass(frozen=True)
class ReportedClient:
    """`deleted_at_ms` when it is gone; its entries remain."""

    client: Client
    deleted_at_ms: int | None


@dataclass(frozen=True)
class Report:
    """About one client for as long as it has been there, or about everything in a period: the other is None.

    `days` counts a client's own calls, or all that happened. No secret is in it: the audit holds none."""

    workspace_id: str
    workspace_name: str
    made_at_ms: int
    made_by: str
    made_by_name: str
    subject: ReportedClient | None
    period: ReportPeriod | None
    changes: Listed
    refusals: Listed
    days: tuple[DayCount, ...]
    verification: Verification
    checkpoint: Checkpoint | None
