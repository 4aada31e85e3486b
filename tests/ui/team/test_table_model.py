from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from crvs_desktop.domain.users import Role, User, UserStatus
from crvs_desktop.ui.team.table_model import Column, TeamTableModel

USERS = [
    User(number, f"user{number}", f"Person {number}", Role.FIELD_AGENT, UserStatus.ACTIVE, False, 1_000, None)
    for number in range(1, 6)
]


def test_only_the_row_that_changed_is_drawn_again(qtbot: QtBot) -> None:
    """The view hears of the changed user's row, whole, and of no other; unchanged users cause nothing."""
    model = TeamTableModel(own_id=1)
    model.set_users(USERS)
    drawn: list[tuple[int, int, int, int]] = []
    model.dataChanged.connect(
        lambda first, last, _roles: drawn.append((first.row(), first.column(), last.row(), last.column()))
    )
    model.set_users(list(USERS))
    assert drawn == []
    model.set_users([*USERS[:2], replace(USERS[2], status=UserStatus.DEACTIVATED), *USERS[3:]])
    assert drawn == [(2, 0, 2, len(Column) - 1)]
    assert model.index(2, Column.STATUS).data() == "Inactive"


def test_new_users_are_added_below(qtbot: QtBot) -> None:
    """Rows are inserted and nothing is reset, so that selection and scroll position stay."""
    model = TeamTableModel(own_id=1)
    model.set_users(USERS[:3])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as inserted:
        model.set_users(USERS)
    assert inserted.args is not None
    assert inserted.args[1:] == [3, 4]
    assert model.row_of(5) == 4
    assert model.row_of(99) == -1


def test_another_team_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    """Whatever the service says is shown, even what should not happen."""
    model = TeamTableModel(own_id=1)
    model.set_users(USERS)
    with qtbot.waitSignal(model.modelReset):
        model.set_users(USERS[3:])
    assert [user.user_id for user in model.users] == [4, 5]
