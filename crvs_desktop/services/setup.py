"""Making a workspace: for an office, or for training."""

import uuid
from pathlib import Path

from crvs_desktop.crypto.credentials import new_recovery_code
from crvs_desktop.crypto.derivation import DerivationCost, new_key, wrap_key
from crvs_desktop.domain.audit import PROGRAM, AuditAction, AuditDraft
from crvs_desktop.domain.codes import typed_digits
from crvs_desktop.domain.names import clean_name, clean_username, name_key
from crvs_desktop.domain.passwords import check_password
from crvs_desktop.domain.secret import Secret, SecretBytes
from crvs_desktop.domain.users import DEMO_PASSWORD, DEMO_USERS, Role, UserStatus
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models.tables import UserRow, WorkspaceRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.accounts import key_columns
from crvs_desktop.services.chain import write_checkpoint
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice_history import HISTORY_MS, History, write_practice_history
from crvs_desktop.services.use_case import append_entry, record_checkpoint_key

TRAINING_NAME = "Farajaland CRS"
RECOVERY_BOUND_TO = "recovery-code"


def create_office_workspace(
    path: Path,
    name: str,
    full_name: str,
    username: str,
    password: str,
    origin: str,
    environment: Environment,
) -> Secret[str]:
    """Make an office workspace with its first National System Administrator; return the recovery code.

    The code opens the workspace when every password is lost; it is kept nowhere. Raises InputError for what does
    not fit, ConflictError when the file exists, StoreError for the disk; then there is no file."""
    workspace_name, person, username = clean_name(name), clean_name(full_name), clean_username(username)
    check_password(password, username, WorkspaceKind.OFFICE)
    random_bytes, cost = environment.random_bytes, environment.office_cost
    workspace_key = new_key(random_bytes)
    recovery_code = new_recovery_code(random_bytes)
    recovery = wrap_key(workspace_key, typed_digits(recovery_code.reveal()), RECOVERY_BOUND_TO, cost, random_bytes)
    role = Role.NATIONAL_SYSTEM_ADMIN
    columns = key_columns(username, role, password, workspace_key, cost, random_bytes)
    with Workspace.create(path) as workspace, workspace.transaction():
        now_ms = environment.now_ms()
        _insert_workspace(
            workspace_name,
            WorkspaceKind.OFFICE,
            workspace_key,
            origin,
            environment,
            now_ms,
            recovery_salt=recovery.salt,
            recovery_memory_kib=cost.memory_kib,
            recovery_passes=cost.passes,
            recovery_lanes=cost.lanes,
            recovery_sealed=recovery.sealed,
        )
        _insert_user(username, person, role, origin, now_ms, columns)
        write_checkpoint(workspace_key, now_ms)
    return recovery_code


def create_training_workspace(path: Path, origin: str, environment: Environment) -> None:
    """Make a training workspace: Farajaland's demo users, sample clients with a history of some months, records.

    Raises ConflictError when the file exists, StoreError for the disk; then there is no file."""
    with Workspace.create(path) as workspace:
        fill_training_workspace(workspace, origin, environment, environment)


def fill_training_workspace(
    workspace: Workspace, origin: str, environment: Environment, for_history: Environment
) -> History:
    """Fill an empty file; `for_history` is where the credentials of the sample clients come from.

    Returns what can let more happen."""
    # Not at the top: nobody who only opens a workspace needs what the practice API is made of.
    from crvs_desktop.services.practice.seeding import seed_records

    workspace_key = new_key(environment.random_bytes)
    cost: DerivationCost = environment.training_cost
    began_ms = environment.now_ms() - HISTORY_MS
    with workspace.transaction():
        _insert_workspace(TRAINING_NAME, WorkspaceKind.TRAINING, workspace_key, origin, environment, began_ms)
        for user in DEMO_USERS:
            columns = key_columns(
                user.username, user.role, DEMO_PASSWORD, workspace_key, cost, environment.random_bytes
            )
            _insert_user(user.username, user.full_name, user.role, origin, began_ms, columns)
    history = write_practice_history(workspace, for_history)
    with workspace.transaction():
        seed_records(environment.now_ms())
    return history


def _insert_workspace(
    name: str,
    kind: WorkspaceKind,
    workspace_key: SecretBytes,
    origin: str,
    environment: Environment,
    now_ms: int,
    **recovery: object,
) -> None:
    workspace_id = str(uuid.UUID(bytes=environment.random_bytes(16), version=4))
    WorkspaceRow.insert(
        id=1, workspace_id=workspace_id, name=name, kind=kind.value, created_at_ms=now_ms, **recovery
    ).execute()
    details: dict[str, object] = {"workspace_id": workspace_id, "name": name, "kind": kind.value}
    append_entry(AuditDraft(AuditAction.WORKSPACE_CREATED, PROGRAM, origin, details=details), now_ms)
    record_checkpoint_key(workspace_key, origin, now_ms, environment.random_bytes)


def _insert_user(
    username: str, full_name: str, role: Role, origin: str, now_ms: int, columns: dict[str, object]
) -> None:
    UserRow.insert(
        username=username,
        username_key=name_key(username),
        full_name=full_name,
        role=role.value,
        status=UserStatus.ACTIVE.value,
        must_change_password=False,
        created_at_ms=now_ms,
        password_version=1,
        **columns,
    ).execute()
    details: dict[str, object] = {"user": username, "new": {"full_name": full_name, "role": role.value}}
    append_entry(AuditDraft(AuditAction.USER_CREATED, PROGRAM, origin, details=details), now_ms)
