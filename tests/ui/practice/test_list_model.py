"""Lists that are read again each second: what is chosen stays chosen, whatever comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPersistentModelIndex

from crvs_desktop.ui.practice.list_model import PAGE, ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crvs_desktop.ui.theme import Theme

FULL = list(range(2 * PAGE, PAGE, -1))


@pytest.mark.parametrize(
    ("before", "after", "chosen"),
    [
        ([3, 2, 1], [4, 3, 2, 1], 2),
        ([3, 2, 1], [3, 1], 1),
        ([3, 2, 1], [5, 4, 3, 1], 1),
        ([3, 1], [3, 2, 1], 1),
        (FULL, [2 * PAGE + 1, *FULL[:-1]], 150),
        (FULL, [2 * PAGE + 2, *FULL[:50], *FULL[51:-1]], 105),
    ],
    ids=["arrived", "gone", "both", "between", "arrived at a full page", "both at a full page"],
)
def test_a_row_stays_itself(qtbot: QtBot, before: list[int], after: list[int], chosen: int) -> None:
    """Views hold on to it, so selection and scrolling are not lost."""
    owner = QObject()
    tasks = Tasks(owner)
    now = before
    model = ListModel([ListColumn("Number", str)], lambda _count: now, lambda row: row, tasks, owner)
    with qtbot.waitSignal(model.was_read):
        model.refresh()
    held = QPersistentModelIndex(model.index(model.row_of(chosen), 0))
    now = after
    with qtbot.waitSignal(model.was_read):
        model.refresh()
    assert [model.row(number) for number in range(model.rowCount())] == after
    assert held.isValid()
    assert model.row(held.row()) == chosen
    tasks.close()


def test_when_the_chosen_row_goes_nothing_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    """Not its neighbour: Redeliver would then send another one."""
    owner = QObject()
    tasks = Tasks(owner)
    now = [3, 2, 1]
    model = ListModel([ListColumn("Number", str)], lambda _count: now, lambda row: row, tasks)
    view = ListView(model, "numbers", "Numbers", EmptyState("bell", "None", ""))
    qtbot.addWidget(view)
    with qtbot.waitSignal(model.was_read):
        model.refresh()
    view.table.selectRow(1)
    assert view.current() == 2
    now = [3, 1]
    with qtbot.waitSignals([model.was_read, view.current_changed]):
        model.refresh()
    assert view.current() is None
    assert not view.table.selectionModel().hasSelection()
    tasks.close()
