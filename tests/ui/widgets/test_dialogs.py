from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, TertiaryButton
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog, Dialog, MessageDialog
from crvs_desktop.ui.widgets.labels import Label


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    window.resize(900, 700)
    line = QLineEdit(window)
    line.setObjectName("search")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    return window


class Form(Dialog):
    """A dialog with an input, Cancel and a main button, which can refuse to close."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Create client", parent)
        self.refuses = False
        self.asked = 0
        self.pressed = 0
        self.name = QLineEdit()
        self.body.addWidget(self.name)
        self.cancel = TertiaryButton("Cancel")
        self.create = PrimaryButton("Create")
        self.cancel.clicked.connect(self.reject)
        self.create.clicked.connect(self._on_create)
        self.add_footer_button(self.cancel)
        self.add_footer_button(self.create)
        self.set_main_button(self.create)

    def may_close(self) -> bool:
        self.asked += 1
        return not self.refuses

    def _on_create(self) -> None:
        self.pressed += 1


@pytest.fixture
def form(qtbot: QtBot, window: QWidget) -> Form:
    form = Form(window)
    form.open()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def child(parent: QWidget, name: str, kind: type[QWidget] = QPushButton) -> QWidget:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def scrims(window: QWidget) -> list[QWidget]:
    return [scrim for scrim in window.findChildren(QWidget, "scrim") if scrim.isVisible()]


def press_escape(form: Form) -> None:
    QTest.keyClick(form, Qt.Key.Key_Escape)


def press_close_button(form: Form) -> None:
    QTest.mouseClick(child(form, "close_dialog"), Qt.MouseButton.LeftButton)


def close_window(form: Form) -> None:
    form.close()


@pytest.mark.parametrize("leave", [press_escape, press_close_button, close_window])
def test_every_way_out_asks_first(qtbot: QtBot, window: QWidget, form: Form, leave: object) -> None:
    """Esc, the close button and the window's own close are refused alike, and let through alike."""
    form.refuses = True
    leave(form)
    assert form.isVisible()
    assert form.asked == 1
    form.refuses = False
    results: list[int] = []
    form.finished.connect(results.append)
    leave(form)
    qtbot.waitUntil(lambda: not isValid(form))
    assert results == [Dialog.DialogCode.Rejected]
    assert scrims(window) == []


def test_window_behind_is_veiled_and_the_focus_comes_back(qtbot: QtBot, window: QWidget, form: Form) -> None:
    """While a dialog is open its window is dark, also after a resize; then the focus is where it was."""
    (scrim,) = scrims(window)
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: scrim.size() == window.size())
    assert window.grab().toImage().pixelColor(5, 630).lightness() < 100
    form.reject()
    qtbot.waitUntil(lambda: not isValid(form))
    assert scrims(window) == []
    assert window.focusWidget() is child(window, "search", QLineEdit)


def test_dialog_of_a_page_that_is_taken_down_leaves_no_veil(qtbot: QtBot, window: QWidget) -> None:
    """When the page goes (a lock, a sign-out), its dialog and the veil go with it."""
    page = QWidget(window)
    page.show()
    dialog = Dialog("Create client", page)
    dialog.open()
    assert len(scrims(window)) == 1
    page.deleteLater()
    qtbot.waitUntil(lambda: not isValid(page))
    qtbot.waitUntil(lambda: scrims(window) == [])
    assert not isValid(dialog)


def test_close_now_does_not_ask(qtbot: QtBot, form: Form) -> None:
    """A lock closes what is open, whatever is in it."""
    form.refuses = True
    form.close_now()
    qtbot.waitUntil(lambda: not isValid(form))


def test_focus_starts_in_the_body_and_ends_at_the_close_button(qtbot: QtBot, form: Form) -> None:
    """Tab goes through what is filled in, then the footer, then the close button, and round again."""
    assert form.focusWidget() is form.name
    seen = []
    for _ in range(4):
        seen.append(form.focusWidget())
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [form.name, form.cancel, form.create, child(form, "close_dialog")]
    assert form.focusWidget() is form.name


def test_enter_presses_the_main_button_when_it_is_enabled(qtbot: QtBot, form: Form) -> None:
    """From an input Enter means the main button; while that is off, nothing."""
    form.create.setEnabled(False)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.pressed == 0
    assert form.isVisible()
    form.create.setEnabled(True)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.pressed == 1


def test_enter_on_cancel_cancels(qtbot: QtBot, form: Form) -> None:
    """Enter never presses the main button while another button has the focus."""
    form.cancel.setFocus()
    with qtbot.waitSignal(form.rejected):
        QTest.keyClick(form.cancel, Qt.Key.Key_Return)
    assert form.pressed == 0


def test_dialog_is_512_wide_and_as_high_as_its_content(qtbot: QtBot, form: Form) -> None:
    """It grows and shrinks with what is said in it, without a scroll bar."""
    assert form.width() == 512
    before = form.height()
    alert = Alert("warning", "word " * 60)
    form.body.addWidget(alert)
    qtbot.waitUntil(lambda: form.height() > before + 80)
    assert not form.findChild(QScrollArea).verticalScrollBar().isVisible()
    alert.setVisible(False)
    qtbot.waitUntil(lambda: form.height() == before)


def test_dialog_higher_than_the_screen_scrolls_and_keeps_its_buttons(qtbot: QtBot, form: Form) -> None:
    """However much is in it, the title and the footer stay on the screen."""
    for number in range(60):
        form.body.addWidget(Label(f"line {number}"))
    available = form.screen().availableGeometry()
    bar = form.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert form.height() <= available.height()
    assert available.contains(form.geometry())
    corner = form.create.mapTo(form, QPoint(form.create.width(), form.create.height()))
    assert form.rect().contains(corner)


def test_title_is_the_windows_too(qtbot: QtBot, form: Form) -> None:
    """What the header says is what the desktop lists."""
    form.set_title("DHIS2")
    assert child(form, "dialog_title", QLabel).text() == form.windowTitle() == "DHIS2"


def test_confirm_tells_what_it_is_about_and_waits(qtbot: QtBot, window: QWidget) -> None:
    """It lists what will be deleted, says `confirmed`, stays while busy and closes when told to."""
    dialog = ConfirmDialog("Delete 2 clients?", "They stop at once.", "Delete", True, ["DHIS2", "<b>"], parent=window)
    dialog.open()
    assert "DHIS2" in child(dialog, "confirm_items", QLabel).text()
    assert "<b>" in child(dialog, "confirm_items", QLabel).text()
    assert child(dialog, "cancel").hasFocus() or dialog.focusWidget() is child(dialog, "cancel")
    with qtbot.waitSignal(dialog.confirmed):
        QTest.mouseClick(child(dialog, "confirm"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.set_busy(True)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_confirm_says_why_it_failed_and_can_be_tried_again(qtbot: QtBot, window: QWidget) -> None:
    """An error is told where it belongs, and the next attempt takes it away."""
    dialog = ConfirmDialog("Deactivate DHIS2?", "It stops at once.", "Deactivate", parent=window)
    dialog.open()
    error = child(dialog, "confirm_error", Alert)
    assert not error.isVisible()
    dialog.set_busy(True)
    dialog.show_error("The file is read-only. Nothing was changed.")
    assert error.isVisible()
    assert error.text() == "The file is read-only. Nothing was changed."
    with qtbot.waitSignal(dialog.confirmed):
        QTest.mouseClick(child(dialog, "confirm"), Qt.MouseButton.LeftButton)
    assert not error.isVisible()
    dialog.close_now()


def test_typed_name_must_be_exact(qtbot: QtBot, window: QWidget) -> None:
    """The button wakes for the very name only; Enter does nothing before."""
    dialog = ConfirmDialog("Delete DHIS2?", "For good.", "Delete", True, typed_name="DHIS2", parent=window)
    dialog.open()
    line = child(dialog, "typed_name", QLineEdit)
    confirm = child(dialog, "confirm")
    assert dialog.focusWidget() is line
    QTest.keyClicks(line, "dhis2")
    assert not confirm.isEnabled()
    line.clear()
    QTest.keyClicks(line, "DHIS2")
    assert confirm.isEnabled()
    with qtbot.waitSignal(dialog.confirmed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    dialog.close_now()


def test_message_offers_its_details(qtbot: QtBot, window: QWidget) -> None:
    """The details can be copied for whoever is asked for help; without any there is no such button."""
    dialog = MessageDialog("Something went wrong", "Nothing was changed.", "Traceback: …", window)
    dialog.open()
    QTest.mouseClick(child(dialog, "copy_details"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Traceback: …"
    QTest.mouseClick(child(dialog, "close"), Qt.MouseButton.LeftButton)
    plain = MessageDialog("Saved", "The file was saved.", parent=window)
    plain.open()
    assert plain.findChild(QPushButton, "copy_details") is None
    QTest.keyClick(plain, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(plain))


class Surprises(QObject):
    """Where and how large a window was when it appeared, and was made later."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self.at_show: QRect | None = None
        self.later: list[QRect] = []
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.at_show = self._dialog.geometry()
        elif self.at_show is not None and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.later.append(self._dialog.geometry())
        return False


def test_a_dialog_appears_in_its_place_and_size(qtbot: QtBot, window: QWidget) -> None:
    """What is moved or grows while the desktop shows it may end in a corner of the screen."""
    for made in (Form(window), MessageDialog("Not done", "Word " * 80, "Details", window)):
        seen = Surprises(made)
        made.open()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        QApplication.processEvents()
        assert seen.at_show is not None
        assert abs(seen.at_show.center().x() - window.frameGeometry().center().x()) <= 1
        assert [place for place in seen.later if place != seen.at_show] == []
        made.close_now()
