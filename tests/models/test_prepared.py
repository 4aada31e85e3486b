"""Statements whose SQL is put together once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crvs_desktop.models.prepared import Prepared
from crvs_desktop.models.tables import WorkspaceRow
from crvs_desktop.models.workspace import Workspace
from tests.models.conftest import NAME, make

BY_NAME = Prepared(WorkspaceRow, lambda place: WorkspaceRow.select(WorkspaceRow.id).where(WorkspaceRow.name == place()))
RENAME = Prepared(
    WorkspaceRow,
    lambda place: WorkspaceRow.update({WorkspaceRow.name: place()}).where(WorkspaceRow.id == place()),
)


def test_values_go_where_they_belong(workspace: Workspace) -> None:
    """In the order of the SQL; a value is never read as SQL."""
    hostile = "x' OR 1=1 --"
    with workspace.transaction():
        assert BY_NAME.execute(hostile).fetchone() is None
        RENAME.execute(hostile, 1)
        assert BY_NAME.execute(hostile).fetchone() == (1,)
        assert BY_NAME.execute(NAME).fetchone() is None
    assert workspace.info().name == hostile


def test_each_file_answers_for_itself(path: Path, tmp_path: Path, open_one: Callable[[Path], Workspace]) -> None:
    """The SQL is shared, the workspace is the one that is being used."""
    first, second = open_one(path), open_one(make(tmp_path / "second.crvs"))
    with first.transaction():
        RENAME.execute("first", 1)
    with second.reading():
        assert BY_NAME.execute("first").fetchone() is None
    with first.reading():
        assert BY_NAME.execute("first").fetchone() == (1,)


def test_a_value_written_into_the_statement_is_a_mistake(workspace: Workspace) -> None:
    """It would be forgotten after the first call."""
    wrong = Prepared(WorkspaceRow, lambda _place: WorkspaceRow.select().where(WorkspaceRow.id == 1))
    with workspace.reading(), pytest.raises(ValueError, match="prepared"):
        wrong.execute(1)
