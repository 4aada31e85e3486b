"""Ready code and a Postman environment for a client, with its secrets only when asked."""

import json
import uuid
from dataclasses import replace
from pathlib import Path

from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.snippets import (
    PURPOSES,
    Language,
    Purpose,
    Values,
    needs_client_secret,
    needs_sha_secret,
    postman_environment,
    snippet,
)
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.tables import ClientRow, RecordRow
from crvs_desktop.services.client_rows import open_sha_secret, subject
from crvs_desktop.services.placing import placing
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


class Snippets(UseCases):
    """Every method raises RefusedError, and records it, when the session may not manage clients.

    `values` are what the snippet shows on the screen; `client_secret` is at hand only after Create and Refresh."""

    def example_number(self, session: Session) -> str:
        """Return the registration number of the newest registration, so that a search finds one; or nothing."""
        with self._read(session, AuditAction.RECORDS_LISTED):
            query = RecordRow.select(RecordRow.registration_number).where(RecordRow.registration_number.is_null(False))
            row = query.order_by(RecordRow.id.desc()).first()
            return "" if row is None else str(row.registration_number)

    def copy(
        self,
        session: Session,
        purpose: Purpose,
        language: Language,
        values: Values,
        client_secret: Secret[str] | None = None,
        *,
        with_secrets: bool,
    ) -> Secret[str]:
        """Return the code for the clipboard, and record whether a secret is in it. Raises NotFoundError."""
        with self._administer(session, AuditAction.SNIPPET_COPIED) as draft:
            row = subject(draft, values.client_id)
            filled = values
            if with_secrets:
                secret = client_secret if needs_client_secret(purpose) else None
                filled = self._with_secrets(session, row, values, secret, needs_sha=needs_sha_secret(purpose))
            draft.details = {"snippet": f"{purpose.value}/{language.value}", "secret": filled != values}
            return Secret(snippet(purpose, language, filled))

    def export_postman(
        self,
        session: Session,
        values: Values,
        path: Path,
        client_secret: Secret[str] | None = None,
        *,
        with_secrets: bool,
    ) -> None:
        """Write an environment that Postman imports; nobody else on the computer may read the file.

        It replaces an older file of that name. Without secrets their places are empty. Raises NotFoundError,
        InputError when `path` is the workspace itself, StoreError for the disk."""
        action = AuditAction.ENVIRONMENT_EXPORTED
        with placing(self._workspace, path) as place, self._administer(session, action) as draft:
            row = subject(draft, values.client_id)
            empty = replace(values, client_secret=Secret(""), sha_secret=Secret(""))
            filled = empty
            if with_secrets:
                filled = self._with_secrets(session, row, empty, client_secret, needs_sha=True)
            draft.details = {"file": storable(path.name), "secret": filled != empty}
            environment_id = str(uuid.UUID(bytes=self._environment.random_bytes(16), version=4))
            has_callback = Purpose.SUBSCRIBE in PURPOSES[ClientType(row.type)]
            environment = postman_environment(f"CRVS Desktop: {row.name}", environment_id, filled, has_callback)
            place((json.dumps(environment, ensure_ascii=False, indent=2) + "\n").encode())

    def _with_secrets(
        self, session: Session, row: ClientRow, values: Values, client_secret: Secret[str] | None, *, needs_sha: bool
    ) -> Values:
        if client_secret is not None:
            values = replace(values, client_secret=client_secret)
        if needs_sha:
            values = replace(values, sha_secret=open_sha_secret(self._workspace, session.key, row))
        return values
