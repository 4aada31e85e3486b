"""Who calls the practice API, and the one way in which a call becomes a use case."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from crvs_desktop.domain.audit import UNKNOWN_CLIENT, Actor, ActorKind, AuditAction, AuditDraft, Details
from crvs_desktop.domain.clients import SCOPES, ClientStatus, ClientType
from crvs_desktop.domain.errors import CrvsDesktopError, RefusedError
from crvs_desktop.domain.secret import without_secrets
from crvs_desktop.models.tables import ClientRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.use_case import UseCases

AGENT_LIMIT: Final = 200


@dataclass(frozen=True)
class Origin:
    """Where a call comes from: the address, and what the program calls itself (`User-Agent`, cut to 200)."""

    address: str
    agent: str

    @classmethod
    def of(cls, address: str, agent: str) -> "Origin":
        printable = "".join(character for character in agent if character.isprintable())
        return cls(address, without_secrets(printable)[:AGENT_LIMIT])


@dataclass(frozen=True)
class Caller:
    """The client that a valid token speaks for.

    Whether it is still active is looked up again in each use case; `is_active` is how it was when the call came."""

    client_id: str
    name: str
    type: ClientType
    is_active: bool
    origin: Origin

    @property
    def actor(self) -> Actor:
        return Actor(ActorKind.CLIENT, self.client_id, self.name)

    def has_scope(self, *scopes: str) -> bool:
        """Whether the type of the client gives it one of these."""
        return any(scope in SCOPES[self.type] for scope in scopes)


class ClientUseCases(UseCases):
    """What clients do. Every call, refused ones too, becomes an audit entry with its address."""

    def __init__(self, workspace: Workspace, environment: Environment, access: PracticeAccess) -> None:
        super().__init__(workspace, environment)
        self._access = access
        self._workspace_key = access.key  # for checkpoints

    @contextmanager
    def _call(
        self, caller: Caller | None, origin: Origin, action: AuditAction
    ) -> Iterator[tuple[AuditDraft, ClientRow | None]]:
        """Run a use case of a client (or of nobody known) in one transaction that ends with its audit entry.

        Gives the client's row. Raises RefusedError("client-inactive") when it was deactivated or deleted since its
        token was issued."""
        actor = UNKNOWN_CLIENT if caller is None else caller.actor
        with self._use_case(actor, origin.address, action) as draft:
            draft.details = {"agent": origin.agent} if origin.agent else {}
            row = None
            if caller is not None:
                draft.client_id, draft.client_name = caller.client_id, caller.name
                row = ClientRow.get_or_none(ClientRow.client_id == caller.client_id)
                if row is None or not is_active(row):
                    raise RefusedError("client-inactive")
            yield draft, row

    def record_refusal(
        self,
        caller: Caller | None,
        origin: Origin,
        action: AuditAction,
        reason: str,
        details: Details,
        *,
        failed: bool = False,
    ) -> None:
        """Record a call that was refused before it became a use case: no token, wrong scope, malformed request.

        `failed` says that the program is at fault, not the call."""
        actor = UNKNOWN_CLIENT if caller is None else caller.actor
        refusal = (CrvsDesktopError if failed else RefusedError)("call-refused")
        refusal.reason = reason
        try:
            with self._use_case(actor, origin.address, action) as draft:
                draft.details = details | ({"agent": origin.agent} if origin.agent else {})
                if caller is not None:
                    draft.client_id, draft.client_name = caller.client_id, caller.name
                raise refusal
        except CrvsDesktopError as error:
            if error is not refusal:
                raise


def is_active(row: ClientRow) -> bool:
    return row.deleted_at_ms is None and row.status == ClientStatus.ACTIVE
