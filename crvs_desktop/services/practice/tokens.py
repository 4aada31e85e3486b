"""Issuing access tokens to clients, and telling from a token who calls.

Source: OpenCRVS v1.4.1, auth `features/system/handler.ts` and `features/authenticate/service.ts`."""

from dataclasses import dataclass
from typing import Any, Final

import peewee
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from crvs_desktop.crypto.sealing import SealError, unseal
from crvs_desktop.crypto.tokens import TokenError, load_private_key, load_public_key, read_token, sign_token
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.clients import SCOPES, ClientType
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.models.prepared import Prepared
from crvs_desktop.models.tables import ClientRow, SigningKeyRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.clients import Clients
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.practice.callers import Caller, ClientUseCases, Origin, is_active
from crvs_desktop.services.sealed import SIGNING_KEY_BOUND_TO, is_replaced

ISSUER: Final = "opencrvs:auth-service"
TOKEN_LIFE_S: Final = 600
AUDIENCES: Final = tuple(
    f"opencrvs:{service}-user"
    for service in (
        *("auth", "user-mgnt", "hearth", "gateway", "notification", "workflow", "search", "metrics"),
        *("countryconfig", "webhooks", "config", "documents"),
    )
)
EXTRA_AUDIENCES: Final = {
    ClientType.HEALTH: ("opencrvs:notification-api-user",),
    ClientType.NATIONAL_ID: ("opencrvs:nationalId-api-user",),
    ClientType.RECORD_SEARCH: (),
    ClientType.WEBHOOK: (),
}


NEWEST_KEY: Final = Prepared(
    SigningKeyRow,
    lambda _place: SigningKeyRow.select(SigningKeyRow.id, SigningKeyRow.private_sealed).where(
        SigningKeyRow.id == SigningKeyRow.select(peewee.fn.max(SigningKeyRow.id))
    ),
)


@dataclass(frozen=True)
class _Keys:
    """The newest signing key, loaded: that takes longer than a signature."""

    row_id: int
    sealed: bytes
    private: RSAPrivateKey
    public: RSAPublicKey
    public_pem: str


@dataclass(frozen=True)
class TokenGrant:
    """A token without its signature, which takes the longest and needs nothing of the workspace."""

    claims: dict[str, Any]
    _key: RSAPrivateKey

    def sign(self) -> Secret[str]:
        return Secret(sign_token(self._key, self.claims))


class Tokens(ClientUseCases):
    def __init__(self, workspace: Workspace, environment: Environment, access: PracticeAccess) -> None:
        super().__init__(workspace, environment, access)
        self._clients = Clients(workspace, environment)
        self._loaded: _Keys | None = None

    def issue(self, client_id: str, client_secret: Secret[str], origin: Origin) -> TokenGrant:
        """Return a token to be signed, good for ten minutes. Raises RefusedError, the same for every cause."""
        with self._clients.authenticated(
            AuditAction.TOKEN_ISSUED,
            client_id,
            client_secret.reveal(),
            origin.address,
            origin.agent,
            self._access.key,
        ) as (_, row):
            key = self._keys().private
            now_s = self._environment.now_ms() // 1000
            client_type = ClientType(row.type)
            claims: dict[str, Any] = {
                "scope": list(SCOPES[client_type]),
                "iat": now_s,
                "exp": now_s + TOKEN_LIFE_S,
                "aud": [*AUDIENCES, *EXTRA_AUDIENCES[client_type]],
                "iss": ISSUER,
                "sub": row.system_id,
            }
        return TokenGrant(claims, key)

    def public_key(self) -> str:
        """Return the PEM that checks tokens."""
        with self._workspace.reading():
            return self._keys().public_pem

    def read(self, token: Secret[str], audience: str, origin: Origin) -> Caller:
        """Return who calls with this token. Raises TokenError."""
        with self._workspace.reading():
            now_s = self._environment.now_ms() // 1000
            claims = read_token(self._keys().public, token.reveal(), ISSUER, audience, now_s)
            row = ClientRow.get_or_none(ClientRow.system_id == str(claims["sub"]))
        if row is None:
            raise TokenError("token-invalid")
        return Caller(row.client_id, row.name, ClientType(row.type), is_active(row), origin)

    def _keys(self) -> _Keys:
        """Return the newest key; another window may have replaced it since the last call, or sealed it anew.

        Raises StoreError when this workspace key no longer opens it: nothing is done then with what is in memory."""
        row_id, sealed = NEWEST_KEY.execute().fetchone()
        if self._loaded is None or (self._loaded.row_id, self._loaded.sealed) != (row_id, sealed):
            self._loaded = None
            try:
                private = unseal(self._access.key, sealed, SIGNING_KEY_BOUND_TO)
            except SealError as error:
                if is_replaced(self._access.key):
                    raise StoreError("key-replaced") from error
                raise StoreError("workspace-damaged", path=self._workspace.path) from error
            public_pem = SigningKeyRow.get_by_id(row_id).public_pem
            public = load_public_key(public_pem)
            self._loaded = _Keys(row_id, sealed, load_private_key(private), public, public_pem)
        return self._loaded
