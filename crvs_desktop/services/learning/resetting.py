"""Bringing a training workspace back to its beginning, or to that of a lesson.

The audit of a workspace is never emptied: a new workspace is made beside the old one and takes its place, at once and
whole. What people learned goes with it."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Final

from crvs_desktop.domain.audit import Actor, AuditAction, AuditDraft
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models.copies import folder_beside, free_for_moving, speaking_of, sync_folder
from crvs_desktop.models.files import file_errors
from crvs_desktop.models.tables import LessonRunRow, LessonStepRow
from crvs_desktop.models.workspace import Workspace, check_ours
from crvs_desktop.services.chain import last_sequence
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.learning.scenarios import SCENARIOS
from crvs_desktop.services.setup import fill_training_workspace
from crvs_desktop.services.use_case import append_entry

# What lessons hand out lies in a folder of this name beside the workspace.
FILES_FOLDER: Final = "Lesson files"
SEED: Final = "Farajaland"

Progress = list[tuple[type[LessonRunRow] | type[LessonStepRow], list[dict[str, object]]]]


def reset_workspace(path: Path, scenario: str, actor: Actor, origin: str, environment: Environment) -> None:
    """Replace a training workspace by a new one that begins as the scenario says; progress in lessons is kept.

    Raises RefusedError for an office workspace, StoreError for what is no workspace, for the disk, and while another
    program has the file open. Whatever it raises, and should the computer stop, the file is the old or the new one."""
    _check_training(path)
    progress = _progress_in(path)
    seeded = replace(environment, random_bytes=random.Random(SEED).randbytes)  # noqa: S311 (practice data, no secrets)
    files = path.parent / FILES_FOLDER
    with file_errors(files):
        files.mkdir(exist_ok=True)
    with folder_beside(path) as folder, speaking_of(path, folder):
        draft = folder / path.name
        with Workspace.create(draft) as workspace:
            history = fill_training_workspace(workspace, origin, environment, seeded)
            with file_errors(files):
                SCENARIOS[scenario](history, workspace, history.environment, files)
            with workspace.transaction():
                entry = AuditDraft(AuditAction.WORKSPACE_RESET, actor, origin, details={"scenario": scenario})
                append_entry(entry, environment.now_ms())
                _write(progress)
        free_for_moving(path)
        _check_training(path)
        with file_errors(path):
            draft.replace(path)
            sync_folder(path.parent)


def _check_training(path: Path) -> None:
    """Without changing a byte of the file."""
    with file_errors(path):
        check_ours(path)
    workspace = Workspace(path, read_only=True)
    try:
        if workspace.info().kind is not WorkspaceKind.TRAINING:
            raise RefusedError("lessons-training-only")
    finally:
        workspace.close()


def _progress_in(path: Path) -> Progress:
    workspace = Workspace.open(path)
    try:
        with workspace.reading():
            return [(table, [dict(row.__data__) for row in table.select()]) for table in (LessonRunRow, LessonStepRow)]
    finally:
        workspace.close()


def _write(progress: Progress) -> None:
    """What was not done yet is looked for from the beginning of the new audit on; what was done precedes it."""
    begin = last_sequence()
    for table, rows in progress:
        for row in rows:
            row |= {"looked_up_to": begin} if table is LessonRunRow else {"sequence": 0}
            table.insert(**row).execute()
