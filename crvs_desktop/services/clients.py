"""Integration clients: everything an administrator does with them, and the check of their credentials."""

import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import Any, Final

from crvs_desktop.crypto.credentials import (
    CLIENT_SECRET_PREFIX,
    SHA_SECRET_PREFIX,
    TEST_CLIENT_SECRET_PREFIX,
    TEST_SHA_SECRET_PREFIX,
    hash_secret,
    is_well_formed,
    matches,
    new_secret,
)
from crvs_desktop.crypto.sealing import NONCE_SIZE, seal
from crvs_desktop.domain.audit import UNKNOWN_CLIENT, Actor, ActorKind, AuditAction, AuditDraft
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import (
    Client,
    ClientStatus,
    ClientType,
    GracePeriod,
    IssuedKeys,
    NewClient,
    RevealedKeys,
    WebhookPermissions,
)
from crvs_desktop.domain.errors import ConflictError, RefusedError, StoreError
from crvs_desktop.domain.names import clean_name, name_key
from crvs_desktop.domain.secret import Secret, SecretBytes, secret_bytes_of
from crvs_desktop.domain.texts import storable
from crvs_desktop.domain.webhooks import DeliveryState
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models.prepared import Prepared
from crvs_desktop.models.tables import ClientRow, DeliveryRow, SubscriptionRow, UserRow
from crvs_desktop.services.client_rows import (
    by_client_id,
    client_of,
    detail_columns,
    details_of,
    differences,
    find_client,
    grace_details,
    only_other,
    open_sha_secret,
    permissions_of,
    secret_details,
    settings_of,
    subject,
    webhook_text,
)
from crvs_desktop.services.sealed import sha_bound_to
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases

# Compared with when the client is not known, so that the answer takes as long as for one that is.
NOBODY_HASH = hash_secret("")
PREVIOUS_SECRET = (ClientRow.previous_secret_hash, ClientRow.previous_secret_ends_at_ms)

FIND_LAPSED: Final = Prepared(
    ClientRow, lambda place: ClientRow.select(ClientRow.id).where(ClientRow.previous_secret_ends_at_ms <= place())
)
SET_LAST_USED: Final = Prepared(
    ClientRow,
    lambda place: ClientRow.update(
        {
            ClientRow.last_used_at_ms: place(),
            ClientRow.last_used_from: place(),
            ClientRow.last_used_agent: place(),
        }
    ).where(ClientRow.id == place()),
)


class Clients(UseCases):
    """Every method raises RefusedError, and records it, when the session may not manage clients."""

    def list_clients(self, session: Session) -> list[Client]:
        """Return all clients but the deleted ones, in order of creation."""
        with suppress(StoreError):  # on a full disk the list is there all the same; the old secret is refused anyway
            self._wipe_lapsed_secrets()
        with self._read(session, AuditAction.CLIENTS_LISTED):
            query = (
                ClientRow.select(ClientRow, UserRow.full_name)
                .join(UserRow)
                .where(ClientRow.deleted_at_ms.is_null())
                .order_by(ClientRow.id)
            )
            rows: Iterable[Any] = query.namedtuples()  # ten thousand take half as long as rows of the model
            return [client_of(row, row.full_name) for row in rows]

    def get_client(self, session: Session, client_id: str) -> Client:
        """Return one client. Raises NotFoundError."""
        with self._read(session, AuditAction.CLIENTS_LISTED):
            row = find_client(client_id)
            return client_of(row, row.created_by.full_name)

    def create_client(self, session: Session, new: NewClient) -> IssuedKeys:
        """Create a client; the returned client secret is shown this once and kept nowhere.

        Raises InputError for a name or setting that does not fit, ConflictError for a name that is taken or a
        second National ID client."""
        with self._administer(session, AuditAction.CLIENT_CREATED) as draft:
            draft.client_name = _shown(new.name)
            draft.details = {"type": new.type.value}
            checked = new.with_settings()
            name = clean_name(new.name)
            draft.client_name = name
            self._check_free(name, new.type)
            client_id = str(uuid.UUID(bytes=self._environment.random_bytes(16), version=4))
            client_secret, sha_secret = self._new_secrets()
            now_ms = self._environment.now_ms()
            row = ClientRow.create(
                client_id=client_id,
                system_id=self._environment.random_bytes(12).hex(),
                name=name,
                name_key=name_key(name),
                type=checked.type.value,
                status=ClientStatus.ACTIVE.value,
                system=checked.system.value if checked.system else None,
                webhook=webhook_text(checked.webhook),
                daily_quota=checked.daily_quota,
                created_at_ms=now_ms,
                created_by=session.user.user_id,
                secret_hash=hash_secret(client_secret.reveal()),
                secret_issued_at_ms=now_ms,
                sha_sealed=seal(
                    session.key,
                    secret_bytes_of(sha_secret.reveal()),
                    sha_bound_to(client_id),
                    self._environment.random_bytes(NONCE_SIZE),
                ),
                **detail_columns(checked.details),
            )
            draft.client_id = client_id
            client = client_of(row, session.user.full_name)
            draft.details = {"new": settings_of(client)}
        return IssuedKeys(client, client_secret, sha_secret)

    def reveal_keys(self, session: Session, client_id: str) -> RevealedKeys:
        """Return the Client ID and the SHA secret. Raises NotFoundError."""
        with self._administer(session, AuditAction.KEYS_REVEALED) as draft:
            row = subject(draft, client_id)
            sha_secret = self._open_sha_secret(session, row)
            return RevealedKeys(client_of(row, row.created_by.full_name), sha_secret)

    def refresh_secret(
        self, session: Session, client_id: str, grace: GracePeriod = GracePeriod.NONE, seen: Client | None = None
    ) -> IssuedKeys:
        """Replace the client secret; the old one works until the grace period is over. Raises NotFoundError, and
        ConflictError when somebody else refreshed it since the client was `seen`: theirs has been handed out by now.

        A secret from before the old one, whose own grace period still runs, stops working in the same moment: two
        work at most. The SHA secret stays the same, as in OpenCRVS; a deactivated client may be refreshed too. The day
        on which the old secret was to expire is forgotten with it."""
        with self._administer(session, AuditAction.SECRET_REFRESHED) as draft:
            row = subject(draft, client_id)
            if seen is not None and seen.secret_issued_at_ms != row.secret_issued_at_ms:
                raise ConflictError("changed-meanwhile", name=row.name)
            client_secret, _ = self._new_secrets()
            before, now_ms = secret_details(row), self._environment.now_ms()
            if grace is GracePeriod.NONE:
                _destroy_previous_secret(row)
            else:
                row.previous_secret_hash = row.secret_hash
                row.previous_secret_ends_at_ms = now_ms + grace.length_ms
            row.secret_hash = hash_secret(client_secret.reveal())
            row.secret_issued_at_ms = now_ms
            row.secret_expires_on = None
            changed = [ClientRow.secret_hash, ClientRow.secret_issued_at_ms, ClientRow.secret_expires_on]
            row.save(only=[*changed, *PREVIOUS_SECRET])
            if secret_details(row) != before:
                draft.details = differences(before, secret_details(row))
            keys = IssuedKeys(
                client_of(row, row.created_by.full_name), client_secret, self._open_sha_secret(session, row)
            )
        return keys

    def end_grace(self, session: Session, client_id: str) -> Client:
        """Let the old client secret stop working before its grace period is over.

        Raises NotFoundError, and ConflictError when none runs."""
        with self._administer(session, AuditAction.GRACE_PERIOD_ENDED) as draft:
            row = subject(draft, client_id)
            if not _in_grace(row, self._environment.now_ms()):
                raise ConflictError("no-grace-period", name=row.name)
            before = grace_details(row)
            _destroy_previous_secret(row)
            row.save(only=PREVIOUS_SECRET)
            draft.details = differences(before, grace_details(row))
            return client_of(row, row.created_by.full_name)

    def edit_webhook(
        self, session: Session, client_id: str, webhook: WebhookPermissions, seen: Client | None = None
    ) -> Client:
        """Replace what a Webhook client's payload holds, from the next event on.

        Raises NotFoundError, InputError for an unknown permission, and ConflictError for another type or when somebody
        else edited it since the client was `seen`."""

        def change(row: ClientRow) -> None:
            if row.type != ClientType.WEBHOOK:
                raise ConflictError("not-a-webhook", name=row.name)
            if seen is not None and seen.webhook != permissions_of(row):
                raise ConflictError("changed-meanwhile", name=row.name)
            row.webhook = webhook_text(webhook.checked())

        return self._change(session, AuditAction.CLIENT_EDITED, client_id, change)

    def edit_details(
        self, session: Session, client_id: str, details: ClientDetails, seen: Client | None = None
    ) -> Client:
        """Replace what is noted about a client.

        Raises NotFoundError, InputError for a text that does not fit, and ConflictError when somebody else edited it
        since the client was `seen`."""
        with self._administer(session, AuditAction.CLIENT_DETAILS_EDITED) as draft:
            row = subject(draft, client_id)
            if seen is not None and seen.details != details_of(row):
                raise ConflictError("changed-meanwhile", name=row.name)
            checked = details.checked()
            before, after = details_of(row).fields(), checked.fields()
            draft.details = {"old": only_other(before, after), "new": only_other(after, before)}
            ClientRow.update(detail_columns(checked)).where(ClientRow.id == row.id).execute()
            changed = find_client(client_id)
            return client_of(changed, changed.created_by.full_name)

    def activate(self, session: Session, client_id: str) -> Client:
        """Let the client's credentials work again. Raises NotFoundError."""

        def change(row: ClientRow) -> None:
            row.status = ClientStatus.ACTIVE.value

        return self._change(session, AuditAction.CLIENT_ACTIVATED, client_id, change)

    def deactivate(self, session: Session, client_id: str) -> Client:
        """Refuse the client's credentials from now on. Raises NotFoundError."""

        def change(row: ClientRow) -> None:
            row.status = ClientStatus.DEACTIVATED.value

        return self._change(session, AuditAction.CLIENT_DEACTIVATED, client_id, change)

    def delete(self, session: Session, client_id: str, typed_name: str) -> None:
        """Destroy the client's secrets and free its name; a tombstone stays so that the audit still reads.

        Raises NotFoundError, and RefusedError when `typed_name` is not the client's name."""
        with self._administer(session, AuditAction.CLIENT_DELETED) as draft:
            row = subject(draft, client_id)
            if name_key(typed_name) != row.name_key:
                raise RefusedError("name-not-confirmed")
            draft.details = {"old": settings_of(client_of(row, row.created_by.full_name))}
            row.deleted_at_ms = self._environment.now_ms()
            row.status = ClientStatus.DEACTIVATED.value
            row.secret_hash = row.sha_sealed = None
            _destroy_previous_secret(row)
            row.save()
            _end_subscriptions(row)

    def record_copy(self, session: Session, client_id: str, secret: str) -> None:
        """Record that a secret was copied to the clipboard; `secret` says which: `client-secret` or `sha-secret`."""
        with self._administer(session, AuditAction.SECRET_COPIED) as draft:
            subject(draft, client_id)
            draft.details = {"secret": secret}

    def name_holder(self, session: Session, name: str) -> Client | None:
        """Return the client that holds this name already, however it is written."""
        with self._read(session, AuditAction.CLIENTS_LISTED):
            row = _holder(name)
            return None if row is None else client_of(row, row.created_by.full_name)

    def check_credentials(self, client_id: str, client_secret: str, origin: str) -> Client:
        """Return the active client that these credentials belong to. See `authenticated`."""
        action = AuditAction.CREDENTIALS_CHECKED
        with self.authenticated(action, client_id, client_secret, origin) as (_, row):
            return client_of(row, row.created_by.full_name)

    @contextmanager
    def authenticated(
        self,
        action: AuditAction,
        client_id: str,
        client_secret: str,
        origin: str,
        agent: str = "",
        key: SecretBytes | None = None,
    ) -> Iterator[tuple[AuditDraft, ClientRow]]:
        """Run a use case as the active client that these credentials belong to. For callers, not for a signed-in user.

        Raises RefusedError, the same for an unknown, deactivated or deleted client and a wrong secret, in the same
        time; the audit tells them apart. `agent` is what the caller's program calls itself, `key` the workspace key."""
        self._wipe_lapsed_secrets()
        client_id = storable(client_id)
        well_formed = is_well_formed(client_secret, self._prefixes[0])
        with self._use_case(UNKNOWN_CLIENT, origin, action, key) as draft:
            draft.details = {"agent": agent} if agent else {}
            row = by_client_id(client_id)
            now_ms = self._environment.now_ms()
            secret = _matching_secret(row, client_secret, now_ms)
            cause = _cause_of_refusal(row, well_formed, bool(secret))
            if row is not None:
                draft.actor = Actor(ActorKind.CLIENT, row.client_id, row.name)
                draft.client_id, draft.client_name = row.client_id, row.name
            if row is None or cause:
                draft.details["cause"] = cause
                raise RefusedError("credentials-refused")
            if secret == "previous":
                draft.details["secret"] = secret
            row.last_used_at_ms, row.last_used_from, row.last_used_agent = now_ms, origin, agent or None
            SET_LAST_USED.execute(now_ms, origin, agent or None, row.id)
            yield draft, row

    def _change(
        self, session: Session, action: AuditAction, client_id: str, change: Callable[[ClientRow], None]
    ) -> Client:
        with self._administer(session, action) as draft:
            row = subject(draft, client_id)
            creator = row.created_by.full_name
            before = settings_of(client_of(row, creator))
            change(row)
            row.save(only=[ClientRow.status, ClientRow.webhook])
            client = client_of(row, creator)
            draft.details = differences(before, settings_of(client))
            return client

    def _wipe_lapsed_secrets(self) -> None:
        """Destroy the old secrets whose grace period is over, so that no clock that goes back revives them."""
        now_ms = self._environment.now_ms()
        with self._workspace.reading():
            if FIND_LAPSED.execute(now_ms).fetchone() is None:
                return
        with self._workspace.transaction():
            lapsed = ClientRow.previous_secret_ends_at_ms <= now_ms
            nothing = {ClientRow.previous_secret_hash: None, ClientRow.previous_secret_ends_at_ms: None}
            ClientRow.update(nothing).where(lapsed).execute()

    def _check_free(self, name: str, client_type: ClientType) -> None:
        holder = _holder(name)
        if holder is not None:
            raise ConflictError("name-taken", holder=holder.name)
        if client_type is ClientType.NATIONAL_ID:
            existing = ClientRow.get_or_none(
                ClientRow.type == ClientType.NATIONAL_ID.value, ClientRow.deleted_at_ms.is_null()
            )
            if existing is not None:
                raise ConflictError("national-id-exists", holder=existing.name)

    @cached_property
    def _prefixes(self) -> tuple[str, str]:
        if self._workspace.info().kind is WorkspaceKind.TRAINING:
            return TEST_CLIENT_SECRET_PREFIX, TEST_SHA_SECRET_PREFIX
        return CLIENT_SECRET_PREFIX, SHA_SECRET_PREFIX

    def _open_sha_secret(self, session: Session, row: ClientRow) -> Secret[str]:
        return open_sha_secret(self._workspace, session.key, row)

    def _new_secrets(self) -> tuple[Secret[str], Secret[str]]:
        client_prefix, sha_prefix = self._prefixes
        random_bytes = self._environment.random_bytes
        return new_secret(client_prefix, random_bytes), new_secret(sha_prefix, random_bytes)


def _matching_secret(row: ClientRow | None, sent: str, now_ms: int) -> str:
    """Return which secret of the client this is: `current`, `previous` in its grace period, or none of them.

    Both comparisons are always made, so that time tells nothing."""
    current = matches(sent, row.secret_hash if row and row.secret_hash else NOBODY_HASH)
    previous = matches(sent, row.previous_secret_hash if row and row.previous_secret_hash else NOBODY_HASH)
    if current:
        return "current"
    return "previous" if previous and row is not None and _in_grace(row, now_ms) else ""


def _in_grace(row: ClientRow, now_ms: int) -> bool:
    """Whether the old secret still works. A clock that stands before the refresh cannot tell, so it does not."""
    ends_at_ms: int | None = row.previous_secret_ends_at_ms
    return ends_at_ms is not None and row.secret_issued_at_ms <= now_ms < ends_at_ms


def _destroy_previous_secret(row: ClientRow) -> None:
    row.previous_secret_hash = row.previous_secret_ends_at_ms = None


def _end_subscriptions(row: ClientRow) -> None:
    """Remove them all, and cancel what still waits for being delivered."""
    SubscriptionRow.delete().where(SubscriptionRow.client == row).execute()
    waiting = (DeliveryRow.client == row) & (DeliveryRow.state == DeliveryState.WAITING.value)
    DeliveryRow.update(state=DeliveryState.CANCELLED.value).where(waiting).execute()


def _cause_of_refusal(row: ClientRow | None, well_formed: bool, right: bool) -> str:
    if row is None:
        return "unknown-client"
    if row.deleted_at_ms is not None:
        return "client-deleted"
    if not right:
        return "wrong-secret" if well_formed else "mistyped-secret"
    return "client-deactivated" if row.status != ClientStatus.ACTIVE else ""


def _holder(name: str) -> ClientRow | None:
    row: ClientRow | None = ClientRow.get_or_none(
        ClientRow.name_key == name_key(name), ClientRow.deleted_at_ms.is_null()
    )
    return row


def _shown(name: str) -> str:
    """Return a refused name in a form that fits the audit: printable and not endless."""
    return "".join(character for character in name[:100] if character.isprintable())
