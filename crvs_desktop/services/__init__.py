"""What one can do: one method per use case, with its rules, its transaction and its audit entry."""

from dataclasses import dataclass
from pathlib import Path

from crvs_desktop.domain.users import WorkspaceInfo
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.attention import AttentionService
from crvs_desktop.services.audit import Audit
from crvs_desktop.services.backups import Backups
from crvs_desktop.services.checkpoints import Checkpoints
from crvs_desktop.services.clients import Clients
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.export import AuditExport
from crvs_desktop.services.learning.lessons import Lessons
from crvs_desktop.services.learning.results import ResultFiles
from crvs_desktop.services.recovery import Recovery
from crvs_desktop.services.reports import Reports
from crvs_desktop.services.sessions import Sessions
from crvs_desktop.services.team import Team


@dataclass(frozen=True)
class Services:
    """Everything that can be done with one open workspace."""

    workspace: Workspace
    info: WorkspaceInfo
    sessions: Sessions
    clients: Clients
    attention: AttentionService
    reports: Reports
    team: Team
    audit: Audit
    export: AuditExport
    recovery: Recovery
    checkpoints: Checkpoints
    backups: Backups
    lessons: Lessons
    result_files: ResultFiles


def open_services(path: Path, environment: Environment) -> Services:
    """Open the workspace file. Raises StoreError when it is missing, not ours, newer, damaged or not writable."""
    workspace = Workspace.open(path)
    audit = Audit(workspace, environment)
    lessons = Lessons(workspace, environment)
    return Services(
        workspace=workspace,
        info=workspace.info(),
        sessions=Sessions(workspace, environment),
        clients=Clients(workspace, environment),
        attention=AttentionService(workspace, environment),
        reports=Reports(workspace, environment),
        team=Team(workspace, environment),
        audit=audit,
        export=AuditExport(workspace, environment, audit),
        recovery=Recovery(workspace, environment),
        checkpoints=Checkpoints(workspace, environment),
        backups=Backups(workspace, environment),
        lessons=lessons,
        result_files=ResultFiles(workspace, environment, lessons),
    )
