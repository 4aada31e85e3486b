"""Rows of clients: finding them, what leaves the services of them, and what the audit says of a change."""

import json
from typing import Final

from crvs_desktop.crypto.sealing import SealError, unseal
from crvs_desktop.domain.audit import AuditDraft, Details, utc_text
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import (
    Client,
    ClientStatus,
    ClientType,
    Event,
    IntegratingSystem,
    WebhookPermissions,
)
from crvs_desktop.domain.errors import NotFoundError, StoreError
from crvs_desktop.domain.secret import Secret, SecretBytes
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.damage import UnreadableValueError, stored_day
from crvs_desktop.models.prepared import Prepared
from crvs_desktop.models.tables import ClientRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.sealed import is_replaced, sha_bound_to

FIND_CLIENT: Final = Prepared(ClientRow, lambda place: ClientRow.select().where(ClientRow.client_id == place()))


def find_client(client_id: str) -> ClientRow:
    """Return a client that is not deleted. Raises NotFoundError."""
    row: ClientRow | None = ClientRow.get_or_none(
        ClientRow.client_id == storable(client_id), ClientRow.deleted_at_ms.is_null()
    )
    if row is None:
        raise NotFoundError("client-unknown")
    return row


def subject(draft: AuditDraft, client_id: str) -> ClientRow:
    """Return the row that the use case is about and say so in its audit entry."""
    row = find_client(client_id)
    draft.client_id, draft.client_name = row.client_id, row.name
    return row


def by_client_id(client_id: str) -> ClientRow | None:
    """Return the client, deleted or not."""
    found = FIND_CLIENT.execute(client_id).fetchone()
    return found and ClientRow(**dict(zip(ClientRow._meta.columns, found, strict=True)))


def client_of(row: ClientRow, created_by: str) -> Client:
    return Client(
        client_id=row.client_id,
        name=row.name,
        type=ClientType(row.type),
        status=ClientStatus(row.status),
        system=IntegratingSystem(row.system) if row.system else None,
        webhook=permissions_of(row),
        daily_quota=row.daily_quota,
        created_at_ms=row.created_at_ms,
        created_by=created_by,
        secret_issued_at_ms=row.secret_issued_at_ms,
        last_used_at_ms=row.last_used_at_ms,
        last_used_from=row.last_used_from,
        last_used_agent=row.last_used_agent,
        previous_secret_ends_at_ms=row.previous_secret_ends_at_ms,
        details=details_of(row),
    )


def permissions_of(row: ClientRow) -> WebhookPermissions | None:
    """Return what is ticked for a Webhook client; None for the other types."""
    if row.webhook is None:
        return None
    try:
        stored = json.loads(row.webhook)
        return WebhookPermissions(*(tuple(stored[event.value]) for event in Event))
    except (ValueError, TypeError, KeyError) as error:
        raise UnreadableValueError from error


def details_of(row: ClientRow) -> ClientDetails:
    return ClientDetails(
        row.contact or "",
        row.purpose or "",
        stored_day(row.secret_expires_on),
        stored_day(row.secret_review_on),
    )


def detail_columns(details: ClientDetails) -> dict[str, str | None]:
    fields = details.fields()
    return {name: fields.get(name) for name in ("contact", "purpose", "secret_expires_on", "secret_review_on")}


def open_sha_secret(workspace: Workspace, key: SecretBytes, row: ClientRow) -> Secret[str]:
    """Return the secret that signs this client's deliveries. Raises StoreError when it cannot be opened."""
    try:
        return Secret(unseal(key, bytes(row.sha_sealed or b""), sha_bound_to(row.client_id)).decode())
    except SealError as error:
        if is_replaced(key):
            raise StoreError("key-replaced") from error
        raise StoreError("workspace-damaged", path=workspace.path) from error


def settings_of(client: Client) -> Details:
    settings: Details = {"name": client.name, "type": client.type.value, "status": client.status.value}
    if client.system is not None:
        settings["system"] = client.system.value
    if client.webhook is not None:
        settings |= {event.value: list(client.webhook.of(event)) for event in Event}
    if client.daily_quota is not None:
        settings["daily_quota"] = client.daily_quota
    return settings | client.details.fields()


def differences(before: Details, after: Details) -> Details:
    changed = [key for key in after if before.get(key) != after[key]]
    return {"old": {key: before.get(key) for key in changed}, "new": {key: after[key] for key in changed}}


def webhook_text(webhook: WebhookPermissions | None) -> str | None:
    return None if webhook is None else json.dumps({event.value: webhook.of(event) for event in Event})


def grace_details(row: ClientRow) -> Details:
    ends_at_ms = row.previous_secret_ends_at_ms
    return {"old_secret_until": None if ends_at_ms is None else utc_text(ends_at_ms)}


def secret_details(row: ClientRow) -> Details:
    return grace_details(row) | {"secret_expires_on": row.secret_expires_on}


def only_other(fields: dict[str, str], than: dict[str, str]) -> Details:
    return {name: value for name, value in fields.items() if than.get(name) != value}
