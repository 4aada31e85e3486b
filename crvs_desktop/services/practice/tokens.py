"""Issuing access tokens to clients, and telling from a token who calls.

Source: OpenCRVS v1.4.1, auth `features/system/handler.ts` and `features/authenticate/service.ts`."""

from typing import Any, Final

from crvs_desktop.crypto.sealing import SealError, unseal
from crvs_desktop.crypto.tokens import TokenError, load_private_key, load_public_key, read_token, sign_token
from crvs_desktop.domain.clients import SCOPES, ClientType
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.models.tables import ClientRow, SigningKeyRow
from crvs_desktop.services.clients import Clients
from crvs_desktop.services.practice.access import SIGNING_KEY_BOUND_TO
from crvs_desktop.services.practice.callers import Caller, ClientUseCases, Origin

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


class Tokens(ClientUseCases):
    def issue(self, client_id: str, client_secret: Secret[str], origin: Origin) -> Secret[str]:
        """Return a token that is good for ten minutes. Raises RefusedError, the same for every cause."""
        client = Clients(self._workspace, self._environment).check_credentials(
            client_id, client_secret.reveal(), origin.address
        )
        now_s = self._environment.now_ms() // 1000
        with self._workspace.reading():
            row = ClientRow.get(ClientRow.client_id == client.client_id)
            key = SigningKeyRow.select().order_by(SigningKeyRow.id.desc()).get()
        claims: dict[str, Any] = {
            "scope": list(SCOPES[client.type]),
            "iat": now_s,
            "exp": now_s + TOKEN_LIFE_S,
            "aud": [*AUDIENCES, *EXTRA_AUDIENCES[client.type]],
            "iss": ISSUER,
            "sub": row.system_id,
        }
        try:
            private = unseal(self._access.key.reveal(), bytes(key.private_sealed), SIGNING_KEY_BOUND_TO)
        except SealError as error:
            raise StoreError("workspace-damaged", path=self._workspace.path) from error
        return Secret(sign_token(load_private_key(private), claims))

    def public_key(self) -> str:
        """Return the PEM that checks tokens."""
        with self._workspace.reading():
            key = SigningKeyRow.select(SigningKeyRow.public_pem).order_by(SigningKeyRow.id.desc()).get()
            return str(key.public_pem)

    def read(self, token: str, audience: str, origin: Origin) -> Caller:
        """Return who calls with this token. Raises TokenError."""
        claims = read_token(
            load_public_key(self.public_key()), token, ISSUER, audience, self._environment.now_ms() // 1000
        )
        with self._workspace.reading():
            row = ClientRow.get_or_none(ClientRow.system_id == str(claims["sub"]))
        if row is None:
            raise TokenError("token-invalid")
        return Caller(row.client_id, row.name, ClientType(row.type), origin)
