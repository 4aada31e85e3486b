from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.focus import install_focus_ring
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.tables import (
    LinkDelegate,
    MenuButtonDelegate,
    PillDelegate,
    TwoLineDelegate,
    style_table,
)

SECOND_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
NAME, TYPE, STATUS, MENU = range(4)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, qapp: QApplication) -> QTableView:
    install_focus_ring(qapp)
    view = QTableView()
    model = QStandardItemModel(0, 4, view)
    model.setHorizontalHeaderLabels(["Name", "Type", "Status", ""])
    for name, status, kind in (
        ("DHIS2", "Active", "positive"),
        ("Hospital", "Inactive", "negative"),
        ("Ibombo", "Active", "positive"),
    ):
        cells = [QStandardItem(name), QStandardItem("Webhook"), QStandardItem(status), QStandardItem("")]
        cells[NAME].setData("Created yesterday", SECOND_ROLE)
        cells[STATUS].setData(kind, KIND_ROLE)
        model.appendRow(cells)
    view.setModel(model)
    style_table(view)
    view.setItemDelegateForColumn(NAME, TwoLineDelegate(view, SECOND_ROLE))
    view.setItemDelegateForColumn(TYPE, LinkDelegate(view))
    view.setItemDelegateForColumn(STATUS, PillDelegate(view, KIND_ROLE))
    view.setItemDelegateForColumn(MENU, MenuButtonDelegate(view))
    for column, width in enumerate((260, 160, 140, 60)):
        view.setColumnWidth(column, width)
    view.resize(640, 320)
    qtbot.addWidget(view)
    view.show()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(600, 270))
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    # The mouse pointer of the off-screen platform may rest on a row.
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    return view


def menu_button(table: QTableView) -> MenuButtonDelegate:
    delegate = table.itemDelegateForColumn(MENU)
    assert isinstance(delegate, MenuButtonDelegate)
    return delegate


def picture(table: QTableView) -> QImage:
    return table.viewport().grab().toImage()


def ground(table: QTableView, row: int) -> QColor:
    """The colour of a row where nothing is written."""
    rect = table.visualRect(table.model().index(row, TYPE))
    return picture(table).pixelColor(rect.right() - 10, rect.top() + 8)


def colors_in(table: QTableView, row: int, column: int) -> set[str]:
    image, rect = picture(table), table.visualRect(table.model().index(row, column))
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top() + 1, rect.bottom() - 1)
    }


def test_rows_are_56_high_with_a_line_below(table: QTableView, theme: Theme) -> None:
    """The rhythm of the list we mirror."""
    rect = table.visualRect(table.model().index(0, TYPE))
    assert rect.height() == 56
    assert picture(table).pixelColor(rect.center().x(), rect.bottom()) == theme.color("grey200")
    assert table.horizontalHeader().height() == 40


def test_whole_row_is_marked_under_the_mouse(qtbot: QtBot, table: QTableView, theme: Theme) -> None:
    """Not a single cell: the mouse on the name marks the type as well, and leaving unmarks it."""
    QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(1, NAME)).center())
    qtbot.waitUntil(lambda: ground(table, 1) == theme.color("primary_lighter"))
    assert ground(table, 0) == theme.color("surface")
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert ground(table, 1) == theme.color("surface")


def test_selected_row_is_marked_by_more_than_colour(table: QTableView, theme: Theme) -> None:
    """A bar at its start tells it from a row that the mouse is on."""
    table.selectRow(1)
    rect = table.visualRect(table.model().index(1, NAME))
    image = picture(table)
    assert ground(table, 1) == theme.color("primary_lighter")
    assert image.pixelColor(rect.left() + 1, rect.center().y()) == theme.color("primary")
    other = table.visualRect(table.model().index(0, NAME))
    assert image.pixelColor(other.left() + 1, other.center().y()) == theme.color("surface")


def test_row_with_the_keyboard_focus_is_outlined(qtbot: QtBot, table: QTableView, theme: Theme) -> None:
    """Whoever moves by arrow keys sees where they are, also where nothing is selected."""
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    rect = table.visualRect(table.model().index(1, TYPE))
    assert picture(table).pixelColor(rect.center().x(), rect.top()) == theme.color("primary")
    assert picture(table).pixelColor(rect.center().x(), rect.bottom()) == theme.color("primary")


def test_cells_are_drawn_in_the_colours_of_the_theme(table: QTableView, theme: Theme) -> None:
    """Pills, links and second lines have their colours in both themes."""
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        assert theme.color("positive_lighter").name() in colors_in(table, 0, STATUS)
        assert theme.color("negative_lighter").name() in colors_in(table, 1, STATUS)
        assert theme.color("primary_dark").name() in colors_in(table, 0, TYPE)
        assert theme.color("primary").name() in colors_in(table, 0, MENU)
        assert theme.color("grey600").name() in colors_in(table, 0, NAME)


def test_long_text_stays_in_its_cell(table: QTableView, theme: Theme) -> None:
    """A name of 200 letters is shortened and does not run into the next column."""
    before = picture(table).copy(table.visualRect(table.model().index(0, TYPE)))
    table.model().item(0, NAME).setText("W" * 200)
    after = picture(table).copy(table.visualRect(table.model().index(0, TYPE)))
    assert after == before
    rect = table.visualRect(table.model().index(0, NAME))
    image = picture(table)
    edge = {image.pixelColor(x, y).name() for x in range(rect.right() - 6, rect.right()) for y in range(5, 50)}
    assert edge == {theme.color("surface").name()}


def test_three_dots_ask_for_the_menu_of_their_row(qtbot: QtBot, table: QTableView) -> None:
    """A click on the round button tells the row and the place below the button."""
    index = table.model().index(2, MENU)
    button = menu_button(table).button_rect(index)
    with qtbot.waitSignal(menu_button(table).menu_requested) as asked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert asked.args[0] == index
    assert asked.args[1] == table.viewport().mapToGlobal(button.bottomLeft())


def test_click_beside_the_dots_and_right_click_do_not_ask(qtbot: QtBot, table: QTableView) -> None:
    """Only the round button is the button."""
    index = table.model().index(0, MENU)
    beside = table.visualRect(index).topLeft() + QPoint(1, 1)
    center = menu_button(table).button_rect(index).center()
    with qtbot.assertNotEmitted(menu_button(table).menu_requested):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=beside)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=center)


def test_button_is_round_under_the_mouse_and_while_its_menu_is_open(
    qtbot: QtBot, table: QTableView, theme: Theme
) -> None:
    """It shows that it can be pressed, and whose menu it is that is open."""
    hover = theme.color("menu_hover").name()
    button = menu_button(table).button_rect(table.model().index(0, MENU))
    assert hover not in colors_in(table, 0, MENU)
    QTest.mouseMove(table.viewport(), button.center())
    qtbot.waitUntil(lambda: hover in colors_in(table, 0, MENU))
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert hover not in colors_in(table, 0, MENU)
    menu_button(table).set_open_row(1)
    assert hover in colors_in(table, 1, MENU)
    menu_button(table).set_open_row(-1)
    assert hover not in colors_in(table, 1, MENU)


def test_tab_leaves_the_table(qtbot: QtBot, table: QTableView) -> None:
    """Arrows move inside; Tab goes on to the next control, so nobody is caught in the list."""
    window = QWidget()
    qtbot.addWidget(window)
    column, after = QVBoxLayout(window), QLineEdit()
    column.addWidget(table)
    column.addWidget(after)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert table.currentIndex().row() == 0


def test_right_to_left_mirrors_the_rows(qtbot: QtBot, table: QTableView, theme: Theme, qapp: QApplication) -> None:
    """Text, pills and the bar of a selected row stand at the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: table.visualRect(table.model().index(1, NAME)).left() > 300)
    # QTableView.selectRow() selects nothing here in a right-to-left window.
    table.selectionModel().select(
        table.model().index(1, NAME),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    rect = table.visualRect(table.model().index(1, NAME))
    image = picture(table)
    assert image.pixelColor(rect.right() - 1, rect.center().y()) == theme.color("primary")
    cell = table.visualRect(table.model().index(0, STATUS))
    light = theme.color("positive_lighter").name()
    with_pill = [x for x in range(cell.left(), cell.right()) if image.pixelColor(x, 20).name() == light]
    assert min(with_pill) > cell.center().x()
