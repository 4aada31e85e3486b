"""Results of the lessons: written by those who learn, read by whoever teaches."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crvs_desktop.crypto.signing import is_signed, public_key_of, sign
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import CrvsDesktopError, InputError, RefusedError, StoreError
from crvs_desktop.domain.names import clean_name
from crvs_desktop.domain.results import SIZE_LIMIT, Results, newest_of_each, read_results
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.chain import open_checkpoint_key
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.learning.lessons import Lessons
from crvs_desktop.services.placing import placing
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases


@dataclass(frozen=True)
class ClassResults:
    """The newest results of each person, by their names; the files that are none, and why."""

    results: tuple[Results, ...]
    faults: tuple[tuple[str, CrvsDesktopError], ...] = ()


class ResultFiles(UseCases):
    """Results are handed over as files: a classroom has no network, and nothing is kept of other people's."""

    def __init__(self, workspace: Workspace, environment: Environment, lessons: Lessons) -> None:
        super().__init__(workspace, environment)
        self._lessons = lessons

    def write(self, session: Session, person: str, path: Path) -> Results:
        """Write what this person did in the lessons, signed, and record it. `person` is their own name: those who learn
        sign in under the names of demo users.

        Raises InputError for the name or when `path` is the workspace itself, RefusedError when no lesson was begun,
        StoreError for the disk."""
        action = AuditAction.RESULTS_WRITTEN
        with placing(self._workspace, path) as place, self._administer(session, action) as draft:
            name = clean_name(person)
            progress = self._lessons.progress(session)
            if not progress:
                raise RefusedError("no-lesson-begun")
            private_key = open_checkpoint_key(session.key)
            if private_key is None:
                raise StoreError("checkpoint-key-lost")
            info = self._workspace.info()
            unsigned = Results(
                workspace_id=info.workspace_id,
                workspace_name=info.name,
                username=session.user.username,
                person=name,
                at_ms=self._environment.now_ms(),
                lessons=tuple(progress),
                public_key=public_key_of(private_key),
            )
            results = dataclasses.replace(unsigned, signature=sign(private_key, unsigned.signed_bytes()))
            draft.details = {"file": storable(path.name)}
            place(results.text().encode())
            return results

    def write_certificates(self, session: Session, people: Sequence[str], data: bytes, path: Path) -> None:
        """Put printed certificates where they were asked for, and record for whom.

        Raises InputError when `path` is the workspace itself, StoreError for the disk."""
        action = AuditAction.CERTIFICATES_WRITTEN
        with placing(self._workspace, path) as place, self._administer(session, action) as draft:
            draft.details = {"file": storable(path.name), "people": [storable(person) for person in people]}
            place(data)


def read_result_files(paths: Sequence[Path]) -> ClassResults:
    """Return what is in the files. One that cannot be read or was changed keeps no other from being read."""
    found: list[Results] = []
    faults: list[tuple[str, CrvsDesktopError]] = []
    for path in paths:
        try:
            found.append(_read(path))
        except CrvsDesktopError as fault:
            faults.append((path.name, fault))
    return ClassResults(newest_of_each(found), tuple(faults))


def _read(path: Path) -> Results:
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise StoreError("results-not-read", cause=error.strerror or error) from None
    if len(data) > SIZE_LIMIT:
        raise InputError("results-unreadable")
    try:
        results = read_results(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError("results-unreadable") from None
    if not is_signed(results.public_key, results.signed_bytes(), results.signature):
        raise InputError("results-changed")
    return results
