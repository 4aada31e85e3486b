from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPixmap, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crvs_desktop.ui.focus import RING_PX, FocusRing, install_focus_ring
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.toasts import ToastHost


@pytest.fixture
def ring(qapp: QApplication, theme: Theme) -> FocusRing:
    return install_focus_ring(qapp)


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.kind = QComboBox()
        self.kind.addItem("Webhook")
        self.box = QCheckBox("Child's details")
        self.button = QPushButton("Create")
        self.tabs = QTabWidget()
        for tab in ("Birth", "Death"):
            self.tabs.addTab(QWidget(), tab)
        self.table = QTableView()
        self.table.setModel(QStandardItemModel(3, 2, self.table))
        self.column = QVBoxLayout(self)
        for widget in (self.name, self.kind, self.box, self.button, self.tabs, self.table):
            self.column.addWidget(widget)
        self.resize(400, 600)


@pytest.fixture
def page(qtbot: QtBot, ring: FocusRing) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def around(ring: FocusRing) -> QRect | None:
    """What the ring goes around, in its window; None when there is none to be seen."""
    overlay = ring.overlay
    return overlay.geometry().adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX) if overlay else None


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_input_has_the_ring_also_when_clicked(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """Where typing goes is always to be seen."""
    QTest.mouseClick(page.name, Qt.MouseButton.LeftButton)
    assert around(ring) == place(page.name)
    page.kind.setFocus()
    assert around(ring) == place(page.kind)


def test_ring_is_three_pixels_of_the_focus_colour_outside_the_input(
    qtbot: QtBot, page: Page, ring: FocusRing, theme: Theme
) -> None:
    """As on the screens we mirror: the frame of the input stays, the ring lies around it."""
    page.name.setFocus()
    qtbot.waitUntil(lambda: around(ring) is not None)
    image = page.grab().toImage()
    rect = place(page.name)
    middle = rect.center().x()
    colors = [image.pixelColor(middle, rect.top() - step).name() for step in (1, 2, 3, 4)]
    focus = theme.color("focus").name()
    assert colors[:3] == [focus] * 3
    assert colors[3] != focus
    assert image.pixelColor(middle, rect.top()).name() == theme.color("grey600").name()


def test_clicked_button_has_no_ring_but_one_reached_by_tab_has(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """Buttons, boxes and tables show it to those who use the keyboard."""
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    page.button.setFocus()
    assert around(ring) is None
    page.kind.setFocus()
    QTest.keyClick(page.kind, Qt.Key.Key_Tab)
    assert page.box.hasFocus()
    assert place(page.box).contains(around(ring))
    QTest.keyClick(page.box, Qt.Key.Key_Tab)
    assert page.button.hasFocus()
    assert around(ring) == place(page.button)


def test_ring_of_a_box_goes_around_the_box_and_not_its_words(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """A box that is as wide as the page has a small ring."""
    QTest.keyClick(page.kind, Qt.Key.Key_Tab)
    page.box.setFocus()
    assert around(ring).size().toTuple() == (20, 20)


def test_ring_goes_with_the_current_tab(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """Arrow keys move it from tab to tab."""
    bar = page.tabs.tabBar()
    QTest.keyClick(page.button, Qt.Key.Key_Tab)
    bar.setFocus()
    first = around(ring)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert around(ring) == bar.tabRect(1).translated(bar.mapTo(page, QPoint()))
    assert around(ring) != first


def test_ring_follows_moves_and_resizes(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """When the layout changes under it, the ring is where the input is."""
    page.button.hide()
    page.table.setFocus()
    page.kind.setFocus()
    page.resize(700, 500)
    page.name.setFixedHeight(90)
    qtbot.waitUntil(lambda: page.name.height() == 90)
    qtbot.waitUntil(lambda: around(ring) == place(page.kind))


def test_ring_goes_when_its_page_is_put_away_and_comes_back_with_it(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """Another page in front takes the ring away; the same input back in front has it again."""
    inner = QTabWidget()
    line = QLineEdit()
    inner.addTab(line, "one")
    inner.addTab(QWidget(), "two")
    page.column.insertWidget(0, inner)
    qtbot.waitUntil(line.isVisible)
    line.setFocus()
    assert around(ring) == place(line)
    inner.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not line.hasFocus())
    assert around(ring) != place(line)
    inner.setCurrentIndex(0)
    line.setFocus()
    assert around(ring) == place(line)


def test_ring_goes_when_its_widget_is_deleted(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """Nothing is drawn around an input that is no more, and the next one is surrounded as ever."""
    page.name.setFocus()
    page.column.removeWidget(page.name)
    page.name.deleteLater()
    qtbot.waitUntil(lambda: not isValid(page.name))
    focused = QApplication.focusWidget()
    assert around(ring) is None or (focused is not None and around(ring) == place(focused))
    page.kind.setFocus()
    assert around(ring) == place(page.kind)


def test_ring_in_a_scrolled_page_is_cut_off_with_its_input(qtbot: QtBot, ring: FocusRing, theme: Theme) -> None:
    """An input that is scrolled half away has half a ring; scrolled away, none; back, a whole one."""
    window = QWidget()
    qtbot.addWidget(window)
    area = QScrollArea()
    content = QWidget()
    line = QLineEdit(content)
    line.setGeometry(20, 20, 200, 40)
    content.resize(300, 1000)
    area.setWidget(content)
    column = QVBoxLayout(window)
    column.setContentsMargins(40, 40, 40, 40)
    column.addWidget(area)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    assert around(ring) == place(line)
    focus = theme.color("focus").name()

    def ring_pixels_above_the_area() -> int:
        picture = QPixmap(window.size())
        window.render(picture)
        image = picture.toImage()
        return sum(image.pixelColor(x, y).name() == focus for x in range(0, 400, 3) for y in range(36))

    area.verticalScrollBar().setValue(40)
    assert around(ring) == place(line)
    assert ring_pixels_above_the_area() == 0
    area.verticalScrollBar().setValue(500)
    assert around(ring) is None
    area.verticalScrollBar().setValue(0)
    assert around(ring) == place(line)


def test_ring_goes_over_to_a_dialog_and_back(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """One ring: in the dialog while it has the focus, in the page afterwards."""
    page.name.setFocus()
    dialog = QDialog(page)
    line = QLineEdit(dialog)
    line.move(20, 20)
    dialog.open()
    dialog.activateWindow()
    line.setFocus()
    qtbot.waitUntil(lambda: line.hasFocus())
    assert ring.overlay is not None
    assert ring.overlay.window() is dialog
    dialog.reject()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(dialog))
    page.activateWindow()
    page.kind.setFocus()
    qtbot.waitUntil(lambda: around(ring) == place(page.kind))
    assert ring.overlay.window() is page


def test_ring_lets_clicks_through_and_does_not_pile_up(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """Going round the page many times leaves one overlay in it, which takes no click."""
    page.name.setFocus()
    for _ in range(30):
        page.focusNextChild()
    page.name.setFocus()
    overlays = page.findChildren(QWidget, "focus_ring_overlay")
    assert len(overlays) == 1
    assert page.childAt(overlays[0].geometry().topLeft() + QPoint(1, 1)) is not overlays[0]


def test_installed_once(qapp: QApplication, ring: FocusRing) -> None:
    """Asking again gives the same ring."""
    assert install_focus_ring(qapp) is ring


def test_ring_stays_below_a_toast(qtbot: QtBot, page: Page, ring: FocusRing) -> None:
    """What was done can be read, also when the focus moves under it."""
    host = ToastHost(page)
    host.show_toast("Client created")
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    page.name.setFocus(Qt.FocusReason.TabFocusReason)
    overlay, toast = ring.overlay, host.toast
    assert overlay is not None
    assert toast is not None
    shown = [part for part in page.children() if part in (overlay, toast)]
    assert shown == [overlay, toast]
    host.dismiss()
