"""Starting and stopping the practice API: who let it have the workspace key, and from when to when."""

from dataclasses import dataclass

from crvs_desktop.crypto.sealing import NONCE_SIZE, seal
from crvs_desktop.crypto.tokens import new_signing_key
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.models.tables import SigningKeyRow
from crvs_desktop.services.practice.seeding import seed_records
from crvs_desktop.services.sealed import SIGNING_KEY_BOUND_TO
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


@dataclass(frozen=True)
class PracticeAccess:
    """The workspace key for as long as the API runs; it outlives a lock of the window, not a sign-out.

    It opens the SHA secrets, which subscriptions are checked and deliveries are signed with, and the signing key."""

    key: SecretBytes


class PracticeControl(UseCases):
    """Every method raises RefusedError, and records it, when the session may not do this."""

    def start(self, session: Session, address: str) -> PracticeAccess:
        """Return what the API works with, and record that it listens on `address`.

        The first start makes the signing key, and the registrations that the practice country begins with."""
        with self._administer(session, AuditAction.PRACTICE_STARTED) as draft:
            draft.details = {"address": address}
            if not self._environment.practice_allowed:
                raise RefusedError("practice-off")
            if not SigningKeyRow.select().exists():
                self._make_signing_key(session)
            seeded = seed_records(self._environment.now_ms())
            if seeded:
                draft.details |= {"records": seeded}
            return PracticeAccess(session.key)

    def stop(self, session: Session, address: str) -> None:
        """Record that the API has stopped. The session may be locked."""
        with self._use_case(session.actor, session.origin, AuditAction.PRACTICE_STOPPED) as draft:
            draft.details = {"address": address}

    def rotate_signing_key(self, session: Session) -> None:
        """Replace the key that signs tokens: every token issued before stops being accepted."""
        with self._administer(session, AuditAction.SIGNING_KEY_ROTATED):
            self._make_signing_key(session)

    def _make_signing_key(self, session: Session) -> None:
        private, public_pem = new_signing_key()
        nonce = self._environment.random_bytes(NONCE_SIZE)
        SigningKeyRow.insert(
            private_sealed=seal(session.key, private, SIGNING_KEY_BOUND_TO, nonce),
            public_pem=public_pem,
            created_at_ms=self._environment.now_ms(),
        ).execute()
