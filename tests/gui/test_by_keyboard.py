"""The six steps of OpenCRVS's documentation, with the keyboard alone.

Nothing here clicks, and nothing sets the focus: what is not reached by a key cannot be used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QTableView, QWidget

from tests.gui.program import CTRL, SHIFT, Program, clipboard_text

Key = Qt.Key
NAME = "Provincial hospital"


class Keyboard:
    """Ten fingers and two eyes."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._program.key(key, modifiers)

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until this has the focus."""
        self._program.hand.see(name)
        self._let_the_desktop_activate()
        passed: list[str] = []
        for _ in range(60):
            focused = QApplication.focusWidget()
            assert focused is not None, passed
            if focused.objectName() == name:
                return
            passed.append(focused.objectName())
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}, only {passed}")

    def _let_the_desktop_activate(self) -> None:
        """When a dialog closes the desktop gives the keyboard to what is in front; off-screen there is none."""
        front = QApplication.activeModalWidget() or self._program.window
        if not front.isActiveWindow():
            front.activateWindow()
        self._program.hand.wait(lambda: QApplication.focusWidget() is not None, "focus")

    def use(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.press(Key.Key_Space)

    def choose(self, name: str, text: str) -> None:
        """Open a combo box and choose from its list."""
        self.tab_to(name)
        combo = QApplication.focusWidget()
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            self.press(Key.Key_Down)
        assert combo.currentText() == text

    def choose_in_row_menu(self, action_name: str) -> None:
        """Open the menu of the row and go down to the entry."""
        self.press(Key.Key_Menu)
        menu = self._program.hand.see("client_menu")
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            self.press(Key.Key_Down)
            active = menu.activeAction()
            if active is not None and active.objectName() == action_name:
                self.press(Key.Key_Return)
                return
        raise AssertionError(f"the menu has no {action_name}")

    def go_to_row(self, table_name: str, text: str) -> None:
        """Go with the arrow keys to the row that shows this text."""
        self._program.hand.wait_for_row(table_name, text)
        self.tab_to(table_name)
        table = QApplication.focusWidget()
        assert isinstance(table, QTableView)
        self.press(Key.Key_Home, CTRL)
        for _ in range(table.model().rowCount()):
            if text in str(table.currentIndex().siblingAtColumn(0).data()):
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"no row shows {text}")


def labels(window: QWidget) -> list[str]:
    """What can be read in the window."""
    return [label.text().replace("\u200b", "") for label in window.findChildren(QLabel) if label.isVisible()]


def test_the_six_steps_with_the_keyboard_alone(program: Program, training: Path) -> None:
    """Sign in, Integrations, Create, copy, Reveal, Refresh, Deactivate, Activate, Delete, read the audit."""
    hands, hand = Keyboard(program), program.hand
    program.start(training)

    # 1. Sign in
    hand.see("demo_users")
    hands.tab_to("username_input")
    hands.type("j.campbell")
    hands.press(Key.Key_Tab)
    hands.type("test")
    hands.press(Key.Key_Return)
    hand.see("client_table")
    hand.settle()

    # 2. Configuration > Integrations
    hands.press(Key.Key_2, CTRL)
    hand.see("audit_page")
    hands.use("nav_integrations")
    hand.see("client_table")

    # 3. Create client
    hands.use("create_client_button")
    hand.see("create_dialog")
    hands.type(NAME)
    hands.choose("type_combo", "Record search")
    hands.press(Key.Key_Return)
    hand.see("keys_dialog")

    # 4. Copy the keys
    keys = program.shown_keys()
    for row in ("client_id", "client_secret", "sha_secret"):
        hands.use(f"{row}_copy")
        assert clipboard_text() == keys[f"{row}_value"]
    hands.use("close_keys_button")
    hand.wait_gone("keys_dialog")
    hand.settle()

    # 5. Reveal Keys and Refresh
    hands.go_to_row("client_table", NAME)
    hands.press(Key.Key_Return)
    hand.see("keys_dialog")
    hands.use("sha_secret_show")
    assert program.text("sha_secret_value") == keys["sha_secret_value"]
    hands.use("refresh_button")
    hand.see("refresh_question")
    hands.use("confirm")
    hand.wait_gone("refresh_question")
    hand.see("client_secret_copy")
    hands.use("client_secret_copy")
    assert clipboard_text() not in (keys["client_secret_value"], "")
    hands.press(Key.Key_Escape)
    hand.wait_gone("keys_dialog")
    hand.settle()

    # 6. Deactivate, Activate, Delete
    for action, question, done in (
        ("deactivate_action", "deactivate_question", "client-deactivated"),
        ("activate_action", "activate_question", "client-activated"),
    ):
        hands.go_to_row("client_table", NAME)
        hands.choose_in_row_menu(action)
        hand.see(question)
        hands.use("confirm")
        program.wait_for_entry(training, done)
        hand.wait_gone(question)
        hand.settle()
    hands.go_to_row("client_table", NAME)
    hands.press(Key.Key_Delete)
    hand.see("delete_question")
    hands.type(NAME)
    hands.press(Key.Key_Return)
    program.wait_for_entry(training, "client-deleted")
    hand.wait_gone("delete_question")
    hand.wait(lambda: NAME not in program.rows("client_table"), "the row gone")
    hand.settle()

    # What the audit has
    hands.press(Key.Key_2, CTRL)
    hand.see("audit_page")
    hands.go_to_row("audit_table", "Client deleted")
    hands.press(Key.Key_Return)
    hand.see("entry_dialog")
    hand.wait(lambda: any(NAME in text for text in labels(hand.see("entry_dialog"))), "the name in the entry")
    hands.press(Key.Key_Escape)
    hand.wait_gone("entry_dialog")
    hands.press(Key.Key_L, CTRL | SHIFT)
    hand.see("sign_in_page")
    actions = [entry.action for entry in program.audit(training)]
    wanted = ["client-created", "keys-revealed", "secret-refreshed", "client-deactivated", "client-activated"]
    places = [len(actions) - 1 - actions[::-1].index(action) for action in [*wanted, "client-deleted"]]
    assert places == sorted(places)
