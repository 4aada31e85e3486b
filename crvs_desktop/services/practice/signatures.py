"""The signature workbench: checking and making signatures with a client's SHA secret, which is never shown by it."""

from crvs_desktop.crypto.credentials import (
    CLIENT_SECRET_PREFIX,
    TEST_CLIENT_SECRET_PREFIX,
    is_well_formed,
    matches,
)
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.signatures import Diagnosis, Mistake, OtherKey, diagnose, sign
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.tables import ClientRow
from crvs_desktop.services.client_rows import find_client, open_sha_secret, subject
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


class Signatures(UseCases):
    """Both methods raise RefusedError, and record it, for others than administrators; NotFoundError for the client."""

    def check(
        self, session: Session, client_id: str, body: str, header: str, typed: Secret[str] | None = None
    ) -> Diagnosis:
        """Say whether the header is the body's signature by this client, and if not, what may have been done instead.

        `typed` is a key to try as well: a client secret cannot be known otherwise. Takes a second for a large body."""
        with self._read(session, AuditAction.SIGNATURE_CHECKED):
            row = find_client(client_id)
            own = open_sha_secret(self._workspace, session.key, row)
            others = [] if typed is None else [OtherKey(typed, _mistake_of(typed.reveal(), row))]
            rows = ClientRow.select().where(ClientRow.deleted_at_ms.is_null(), ClientRow.id != row.id)
            others += [
                OtherKey(open_sha_secret(self._workspace, session.key, other), Mistake.OTHER_CLIENT, other.name)
                for other in rows
            ]
        found = diagnose(storable(body).encode(), header, own, others)
        with self._administer(session, AuditAction.SIGNATURE_CHECKED) as draft:
            subject(draft, client_id)
            draft.details = {"verified": found.verifies}
            if found.mistakes:
                draft.details["mistakes"] = [mistake.value for mistake in found.mistakes]
        return found

    def sign(self, session: Session, client_id: str, body: str) -> str:
        """Return the header's value for this body."""
        with self._administer(session, AuditAction.SIGNATURE_MADE) as draft:
            row = subject(draft, client_id)
            return sign(open_sha_secret(self._workspace, session.key, row), storable(body).encode())


def _mistake_of(typed: str, row: ClientRow) -> Mistake:
    """Return what it would be to sign with this key."""
    hashes = [stored for stored in (row.secret_hash, row.previous_secret_hash) if stored]
    prefixes = (CLIENT_SECRET_PREFIX, TEST_CLIENT_SECRET_PREFIX)
    is_client_secret = any(matches(typed, stored) for stored in hashes) or any(
        is_well_formed(typed, prefix) for prefix in prefixes
    )
    return Mistake.CLIENT_SECRET if is_client_secret else Mistake.OTHER_KEY
