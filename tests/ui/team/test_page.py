from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.domain.audit import Outcome
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.users import DEMO_USERS, Role
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.services.session import Session
from crvs_desktop.ui.dates import local_text, utc_text
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.team.page import TeamPage
from crvs_desktop.ui.team.table_model import Column
from tests.ui.team.desk import Desk

TEMPORARY = "temporary word"


def add(desk: Desk, username: str, role: Role = Role.FIELD_AGENT, full_name: str = "Grace Phiri") -> int:
    """Somebody else at another window creates a user."""
    return desk.services.team.create_user(desk.session, username, full_name, role, TEMPORARY).user_id


def administrator(desk: Desk) -> Session:
    """A second National System Administrator, signed in at another window."""
    add(desk, "g.phiri", Role.NATIONAL_SYSTEM_ADMIN)
    session = desk.services.sessions.sign_in("g.phiri", TEMPORARY, "elsewhere")
    desk.services.sessions.change_password(session, TEMPORARY, "a word of her own")
    desk.page.refresh()
    desk.settle()
    return session


# The list


def test_shows_everybody_in_order_of_creation(desk: Desk) -> None:
    """Every user has a row: name, username, role, status, last sign-in; oneself is marked."""
    assert desk.usernames == [user.username for user in DEMO_USERS]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert desk.index("j.campbell").data(spoken) == "Jonathan Campbell, j.campbell · you"
    assert desk.index("k.mweene").data(spoken) == "Kennedy Mweene, k.mweene"
    assert desk.index("k.mweene", Column.ROLE).data() == "Local Registrar"
    assert desk.status("k.mweene") == "Active"
    assert desk.text(desk.page, "user_count") == "11 users"


def test_last_sign_in_is_local_with_the_utc_time_in_the_tool_tip(desk: Desk) -> None:
    """The cell has date, time and zone in local time, the tool tip the exact moment in UTC."""
    at_ms = desk.session.user.last_signed_in_at_ms
    assert at_ms is not None
    cell = desk.index("j.campbell", Column.LAST_SIGNED_IN)
    date, time = local_text(at_ms, with_zone=True).split(" · ")
    assert cell.data() == date
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"{date}, {time}"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == utc_text(at_ms)
    assert desk.index("k.bwalya", Column.LAST_SIGNED_IN).data() == "Never"


def test_status_is_said_in_words(desk: Desk) -> None:
    """Active, Inactive and Temporary password are told by words and not by colour alone."""
    add(desk, "g.phiri")
    desk.services.team.deactivate_user(desk.session, add(desk, "m.banda"))
    desk.page.refresh()
    desk.settle()
    assert desk.status("k.mweene") == "Active"
    assert desk.status("g.phiri") == "Temporary password"
    assert desk.status("m.banda") == "Inactive"


@pytest.mark.parametrize(
    ("column", "first", "last"),
    [
        (Column.NAME, "Alex Ngonga", "Patrick Gondwe"),
        (Column.ROLE, "Field Agent", "Registration Agent"),
        (Column.STATUS, "Active", "Temporary password"),
        (Column.LAST_SIGNED_IN, "Never", None),
    ],
)
def test_sorts_by_every_column(desk: Desk, column: Column, first: str, last: str | None) -> None:
    """Clicks on a header sort by it, then the other way, then put everybody back in order of creation."""
    desk.services.team.deactivate_user(desk.session, add(desk, "m.banda"))
    add(desk, "g.phiri")
    desk.services.sessions.sign_in("e.mayuka", "test", "elsewhere")
    desk.page.refresh()
    desk.settle()
    created = desk.usernames
    header = desk.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)

    def sort_keys() -> list[object]:
        """Click on the header, and return what the rows now stand in order of."""
        desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        users = {user.username: user for user in desk.services.team.list_users(desk.session)}
        if column is Column.LAST_SIGNED_IN:
            return [users[username].last_signed_in_at_ms or 0 for username in desk.usernames]
        return [desk.index(username, column).data() for username in desk.usernames]

    upwards = sort_keys()
    assert upwards == sorted(upwards, key=str.casefold if column is not Column.LAST_SIGNED_IN else None)
    assert desk.table.model().index(0, column).data() == first
    downwards = sort_keys()
    assert downwards == upwards[::-1] != upwards
    if last is not None:
        assert desk.table.model().index(0, column).data() == last
    sort_keys()
    assert desk.usernames == created


def test_filter_narrows_the_list_while_one_types(desk: Desk) -> None:
    """Name, username and role are looked through, however they are capitalised; the count says how many match."""
    desk.fill(desk.page, "filter_input", "REGISTRAR")
    assert desk.usernames == ["k.mweene", "d.bulaya", "j.musonda"]
    assert desk.text(desk.page, "user_count") == "3 of 11 users"
    desk.fill(desk.page, "filter_input", "j.mu")
    assert desk.usernames == ["j.mutale", "j.musonda"]
    desk.fill(desk.page, "filter_input", "emmanuel")
    assert desk.usernames == ["e.mayuka"]


def test_filter_without_a_match_offers_to_clear_it(desk: Desk) -> None:
    """It says that nobody matches; its button brings everybody back."""
    desk.fill(desk.page, "filter_input", "nobody at all")
    assert "Nobody matches" in desk.text(desk.page, "no_match_state")
    desk.click(desk.page, "empty_action")
    assert len(desk.usernames) == 11
    assert desk.table.isVisible()


def test_ctrl_f_goes_to_the_filter(desk: Desk) -> None:
    """The customary shortcut puts the cursor into the filter."""
    desk.table.setFocus()
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.findChild(QLineEdit, "filter_input").hasFocus()


def test_refresh_keeps_selection_scroll_and_sort(desk: Desk) -> None:
    """What others do appears, and nothing else on the screen moves."""
    for number in range(40):
        add(desk, f"user{number:02}", full_name=f"Person {number:02}")
    desk.page.refresh()
    desk.settle()
    desk.table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    desk.table.setCurrentIndex(desk.index("user20"))
    desk.table.verticalScrollBar().setValue(700)
    scrolled = desk.table.verticalScrollBar().value()
    assert scrolled > 0
    other = add(desk, "aa.aa", full_name="Aaron Aardvark")
    desk.services.team.deactivate_user(desk.session, other)
    desk.page.refresh()
    desk.settle()
    assert desk.usernames[-1] == "aa.aa"
    assert desk.status("aa.aa") == "Inactive"
    assert [index.data() for index in desk.table.selectionModel().selectedRows()] == ["Person 20"]
    assert desk.table.verticalScrollBar().value() == scrolled


def test_does_not_ask_while_locked(desk: Desk) -> None:
    """A refresh of a locked window is not made, so that it is not recorded as a refused attempt."""
    key = desk.session.key
    desk.session.set_key(None)
    desk.page.refresh()
    desk.settle()
    desk.session.set_key(key)
    assert desk.audit("users-listed") == []


def test_model_keeps_qts_rules(desk: Desk, qtmodeltester: object) -> None:
    """What the view is given behaves as Qt asks of a model, filtered or not."""
    model = desk.table.model()
    assert isinstance(model, QAbstractItemModel)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    desk.fill(desk.page, "filter_input", "field")
    qtmodeltester.check(model)  # type: ignore[attr-defined]


# The menu


@pytest.mark.parametrize("key", ["enter", "menu", "shift+f10", "right click", "button"])
def test_one_menu_opens_every_way(desk: Desk, key: str) -> None:
    """Enter, the Menu key, Shift+F10, right click and the row's button open the menu of that row."""
    index = desk.index("k.mweene")
    viewport = desk.table.viewport()
    if key == "button":
        desk.click_menu_button("k.mweene")
    elif key == "right click":
        place = desk.table.visualRect(index).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
        QGuiApplication.sendEvent(viewport, event)
    else:
        desk.table.setFocus()
        desk.table.setCurrentIndex(index)
        window = desk.window.windowHandle()
        if key == "enter":
            QTest.keyClick(window, Qt.Key.Key_Return)
        elif key == "menu":
            QTest.keyClick(window, Qt.Key.Key_Menu)
        else:
            QTest.keyClick(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = desk.menu()
    assert menu is not None
    assert menu.accessibleName() == "Menu of Kennedy Mweene"
    shown = [action for action in menu.actions() if action.isVisible()]
    assert [action.text() for action in shown] == ["Reset password", "Deactivate"]
    assert all(action.isEnabled() for action in shown)
    assert desk.table.currentIndex().row() == index.row()
    menu.close()


def test_menu_opens_once_when_key_and_context_menu_event_both_arrive(desk: Desk) -> None:
    """Some platforms send both for one press of the Menu key."""
    index = desk.index("k.mweene")
    desk.table.setCurrentIndex(index)
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_Menu)
    place, viewport = desk.table.visualRect(index).center(), desk.table.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, viewport.mapToGlobal(place))
    QGuiApplication.sendEvent(viewport, event)
    (menu,) = [menu for menu in desk.page.findChildren(QMenu) if menu.isVisible()]
    menu.close()


def test_menu_of_an_inactive_user_offers_to_reactivate(desk: Desk) -> None:
    """Reactivate stands where Deactivate was."""
    desk.services.team.deactivate_user(desk.session, add(desk, "g.phiri"))
    desk.page.refresh()
    desk.settle()
    menu = desk.click_menu_button("g.phiri")
    assert [action.text() for action in menu.actions() if action.isVisible()] == ["Reset password", "Reactivate"]
    menu.close()


def test_own_row_can_do_nothing_and_says_why(desk: Desk) -> None:
    """One's own entries are switched off; the reason stands in the menu and in their tool tips."""
    menu = desk.click_menu_button("j.campbell")
    entries = [action for action in menu.actions() if action.text() and action.isVisible()]
    assert [action.text() for action in entries] == ["Reset password", "Deactivate"]
    reason = desk.text(menu, "own_account_reason")
    assert "your own account" in reason
    assert "initials" in reason
    for action in entries:
        assert not action.isEnabled()
        assert action.toolTip() == reason
        desk.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert desk.dialog("reset_password_dialog") is None
    assert desk.dialog("deactivate_question") is None
    menu.close()


# Deactivate and reactivate


def test_deactivated_user_cannot_sign_in_until_reactivated(desk: Desk) -> None:
    """The question names the person; after it the sign-in is refused, and Reactivate brings it back. All audited."""
    desk.choose("k.mweene", "deactivate_action")
    question = desk.dialog("deactivate_question")
    assert question is not None
    assert "Kennedy Mweene (k.mweene)" in desk.text(question, "confirm_text")
    desk.click(question, "confirm")
    assert desk.dialog("deactivate_question") is None
    assert desk.status("k.mweene") == "Inactive"
    assert desk.toast() == "User deactivated"
    with pytest.raises(RefusedError):
        desk.services.sessions.sign_in("k.mweene", "test", "elsewhere")

    desk.choose("k.mweene", "reactivate_action")
    question = desk.dialog("reactivate_question")
    assert question is not None
    assert "Kennedy Mweene (k.mweene)" in desk.text(question, "confirm_text")
    desk.press(question, Qt.Key.Key_Return)
    assert desk.status("k.mweene") == "Active"
    assert desk.toast() == "User reactivated"
    assert desk.services.sessions.sign_in("k.mweene", "test", "elsewhere").user.username == "k.mweene"
    assert [entry.details["user"] for entry in desk.audit("user-deactivated")] == ["k.mweene"]
    assert [entry.details["user"] for entry in desk.audit("user-reactivated")] == ["k.mweene"]


def test_deactivate_is_not_done_by_enter_or_when_cancelled(desk: Desk) -> None:
    """The focus starts on Cancel, so that Enter takes nothing away; Esc does the same."""
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        desk.choose("k.mweene", "deactivate_action")
        question = desk.dialog("deactivate_question")
        assert question is not None
        desk.press(question.focusWidget(), key)
        assert desk.dialog("deactivate_question") is None
        assert desk.status("k.mweene") == "Active"
    assert desk.audit("user-deactivated") == []


def test_an_administrator_can_deactivate_another_one(desk: Desk) -> None:
    """With two of them, either can be deactivated by the other."""
    administrator(desk)
    desk.choose("g.phiri", "deactivate_action")
    question = desk.dialog("deactivate_question")
    assert question is not None
    desk.click(question, "confirm")
    assert desk.status("g.phiri") == "Inactive"


def test_two_administrators_cannot_deactivate_each_other(desk: Desk) -> None:
    """When both try, the second is refused and told so in the dialog: one administrator always stays."""
    other = administrator(desk)
    desk.choose("g.phiri", "deactivate_action")
    question = desk.dialog("deactivate_question")
    assert question is not None
    desk.services.team.deactivate_user(other, desk.session.user.user_id)
    desk.click(question, "confirm")
    assert "This session has ended" in desk.text(question, "confirm_error")
    assert desk.dialog("deactivate_question") is question
    users = {user.username: user.status for user in desk.services.team.list_users(other)}
    assert users["g.phiri"] == "active"
    refused = desk.services.audit.entries(other, range(1, desk.services.audit.last_sequence(other) + 1))
    assert any(
        entry.action == "user-deactivated" and entry.outcome is Outcome.REFUSED and entry.actor.id == "j.campbell"
        for entry in refused
    )


# Whole page


def test_every_control_has_a_name_of_its_own(desk: Desk) -> None:
    """Buttons, fields and the table have an object name, unique on the page, and an accessible name."""
    parts: list[QWidget] = [*desk.page.findChildren(QPushButton), *desk.page.findChildren(QLineEdit), desk.table]
    parts = [part for part in parts if part.isVisible()]
    names = [part.objectName() for part in parts]
    assert set(names) == {"create_user_button", "filter_input", "team_table"}
    assert len(names) == 3
    assert all(part.accessibleName() for part in parts)


def test_a_role_that_administers_nothing_gets_no_list(desk: Desk, qtbot: QtBot, tasks: Tasks) -> None:
    """The page has no list of its own: the service refuses, and records it."""
    agent = desk.services.sessions.sign_in("k.bwalya", "test", "elsewhere")
    failures: list[Exception] = []
    tasks.failed.connect(failures.append)
    page = TeamPage(desk.services.team, agent, WorkspaceKind.TRAINING, tasks, desk.clipboard, desk.toasts, desk.window)
    desk.settle()
    assert [failure.reason for failure in failures if isinstance(failure, RefusedError)] == ["not-permitted"]
    assert page.findChild(QWidget, "team_table").model().rowCount() == 0
    assert [entry.outcome for entry in desk.audit("users-listed")] == [Outcome.REFUSED]
