"""Checking a workspace file: its pages, what its rows say of each other, and its audit."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from crvs_desktop.domain.audit import PROGRAM, AuditAction
from crvs_desktop.domain.backups import WorkspaceCheck
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.models.copies import faults
from crvs_desktop.models.workspace import Workspace, check_ours
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.use_case import UseCases
from crvs_desktop.services.verification import verify_workspace


def look_at(
    workspace: Workspace,
    workspace_key: SecretBytes | None,
    seen: Checkpoint | None,
    report: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> WorkspaceCheck:
    """Look for damage without changing anything. The audit of a broken file is not looked at.

    Raises UserError when cancelled, StoreError when the file cannot be read at all."""
    broken, orphans = faults(workspace.path, cancelled)
    if broken:
        return WorkspaceCheck(broken, orphans, None)
    return WorkspaceCheck((), orphans, verify_workspace(workspace, workspace_key, seen, report, cancelled))


class FileCheck(UseCases):
    """Checks a file without anybody signed in: it may be too damaged to sign in to."""

    @classmethod
    def check(
        cls,
        path: Path,
        environment: Environment,
        origin: str,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> WorkspaceCheck:
        """Return what is wrong with a file; what is sound enough to be written to records that it was checked.

        Raises UserError when cancelled, StoreError for what is no workspace or cannot be read."""
        check_ours(path)
        broken, orphans = faults(path, cancelled)
        if broken:
            return WorkspaceCheck(broken, orphans, None)
        workspace = Workspace.open(path)
        try:
            audit = verify_workspace(workspace, None, None, report, cancelled)
            result = WorkspaceCheck((), orphans, audit)
            with suppress(StoreError):  # what was found is told all the same
                cls(workspace, environment)._record(result, origin)
            return result
        finally:
            workspace.close()

    def _record(self, result: WorkspaceCheck, origin: str) -> None:
        with self._use_case(PROGRAM, origin, AuditAction.WORKSPACE_CHECKED) as draft:
            draft.details = {"result": result.result}
