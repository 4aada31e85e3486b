from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.fields import Field, PasswordInput, SearchInput


def message(field: Field) -> QLabel:
    return field.findChild(QLabel, "field_message")


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_required_field_says_so_in_words_too(qtbot: QtBot, theme: Theme) -> None:
    """The red star is for the eye; the screen reader hears "required"."""
    line = QLineEdit()
    field = Field("Name", line, required=True)
    shown(qtbot, field)
    name = QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name)
    assert name == "Name, required"
    assert "*" in field.label_widget.text()
    assert theme.color("negative").name() in field.label_widget.text()


def test_label_takes_markup_as_text(qtbot: QtBot, theme: Theme) -> None:
    """A client's name in a label is shown as it is written."""
    field = Field("Type <b>A&B</b> to confirm", QLineEdit())
    shown(qtbot, field)
    assert field.label_widget.buddy() is field.input_widget
    shown_text = QTextDocumentFragment.fromHtml(field.label_widget.text()).toPlainText()
    assert shown_text == "Type <b>A&B</b> to confirm"


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox, PasswordInput])
def test_inputs_are_40_high_in_a_strong_frame(qtbot: QtBot, theme: Theme, make: type[QWidget]) -> None:
    """As on the screens we mirror: 40 high, a frame of two pixels in grey 600."""
    widget = make()
    field = Field("Name", widget)
    field.resize(400, 100)
    shown(qtbot, field)
    assert widget.height() == 40
    image = field.grab().toImage()
    edge = widget.geometry()
    for depth in (0, 1):
        assert image.pixelColor(edge.center().x(), edge.top() + depth) == theme.color("grey600")


def test_error_takes_the_place_of_the_hint_and_goes_again(qtbot: QtBot, theme: Theme) -> None:
    """The line below is the hint until something is wrong; then it says what, with an icon, not by colour alone."""
    line = QLineEdit()
    field = Field("Name", line, hint="At most 200 characters")
    shown(qtbot, field)
    assert message(field).text() == "At most 200 characters"
    field.set_error("DHIS2 already has this name. Choose another.")
    assert message(field).text() == "DHIS2 already has this name. Choose another."
    assert line.accessibleDescription() == message(field).text()
    image = field.grab().toImage()
    frame = line.geometry()
    assert image.pixelColor(frame.center().x(), frame.top()) == theme.color("negative")
    assert visible_icons(field) == 1
    field.set_error("")
    assert message(field).text() == "At most 200 characters"
    assert visible_icons(field) == 0


def test_field_without_a_message_takes_no_room_for_one(qtbot: QtBot, theme: Theme) -> None:
    """Fields stand close together until one has something to say."""
    field = Field("Name", QLineEdit())
    shown(qtbot, field)
    assert not message(field).isVisible()
    before = field.sizeHint().height()
    field.set_error("Enter a name.")
    assert field.sizeHint().height() > before


def test_password_is_hidden_until_the_eye_is_pressed(qtbot: QtBot, theme: Theme) -> None:
    """The eye shows and hides, says which of the two it will do, and a long pasted password fits."""
    line = PasswordInput()
    shown(qtbot, line)
    long_one = "correct horse battery staple " * 20
    QApplication.clipboard().setText(long_one)
    line.setFocus()
    line.paste()
    assert line.text() == long_one
    assert set(line.displayText()).isdisjoint(long_one)
    eye = line.findChild(QAction, "show_password")
    assert eye.text() == "Show password"
    eye.trigger()
    assert line.displayText() == long_one
    assert eye.text() == "Hide password"
    eye.trigger()
    assert line.displayText() != long_one


def test_escape_empties_the_search(qtbot: QtBot, theme: Theme) -> None:
    """Esc takes the filter back; on an empty one it is left to the page."""
    line = SearchInput("Filter clients")
    shown(qtbot, line)
    QTest.keyClicks(line, "dhis")
    assert line.text() == "dhis"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert line.accessibleName() == "Filter clients"


def test_clear_button_is_there_only_when_there_is_something_to_clear(qtbot: QtBot, theme: Theme) -> None:
    """The cross stands at the end of what was typed, and takes it away."""
    line = SearchInput("Filter clients")
    shown(qtbot, line)
    clear = next(action for action in line.actions() if action.text() == "Clear")
    assert not clear.isVisible()
    QTest.keyClicks(line, "x")
    assert clear.isVisible()
    clear.trigger()
    assert line.text() == ""


def visible_icons(field: Field) -> int:
    return sum(child.isVisible() and type(child).__name__ == "IconLabel" for child in field.findChildren(QWidget))
