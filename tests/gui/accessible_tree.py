"""The tree that a screen reader gets, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

R = QAccessible.Role
# The first that fits counts. What is none of these says its text and does nothing.
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QCheckBox, {R.CheckBox}),
    (QRadioButton, {R.RadioButton}),
    (QAbstractButton, {R.Button, R.ButtonMenu}),
    (QLineEdit, {R.EditableText}),
    (QComboBox, {R.ComboBox}),
    (QAbstractSpinBox, {R.SpinBox}),
    (QTableView, {R.Table}),
    (QListView, {R.List}),
    (QTabBar, {R.PageTabList}),
    (QPlainTextEdit, {R.EditableText}),
    (QTextBrowser, {R.StaticText}),
    (QTextEdit, {R.EditableText}),
    (QProgressBar, {R.ProgressBar}),
    (QMenuBar, {R.MenuBar}),
    (QMenu, {R.PopupMenu}),
    (QDialog, {R.Dialog}),
)
NAMED = {role for _, roles in ROLES for role in roles} - {R.PageTabList, R.MenuBar} | {
    R.MenuItem,
    R.PageTab,
    R.ColumnHeader,
    R.Cell,
    R.ListItem,
    R.StaticText,
    R.Window,
}
MOST_CELLS = 60  # a table of ten thousand rows is the same in every row


def nodes(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader comes to, without what is hidden."""
    yield root
    for number in range(min(root.childCount(), MOST_CELLS)):
        child = root.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from nodes(child)


def name_of(node: QAccessibleInterface) -> str:
    """What it is called; a combo box says on some desktops what is chosen instead, and leaves its name to its label."""
    widget = node.object()
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return node.text(QAccessible.Text.Name)


def faults(window: QWidget) -> list[str]:
    """What a screen reader would say wrong or not at all of this window and all in it."""
    wrong = []
    for node in nodes(QAccessible.queryAccessibleInterface(window)):
        widget, role, state = node.object(), node.role(), node.state()
        named = widget.objectName() if widget is not None else ""
        about = f"{role.name} “{named or name_of(node)}” ({type(widget).__name__})"
        if role in NAMED and not name_of(node).strip() and not _may_be_nameless(node):
            wrong.append(f"{about} has no name")
        if not isinstance(widget, QWidget):
            continue
        wanted = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
        if wanted is not None and role not in wanted:
            wrong.append(f"{about} is no {' or '.join(sorted(each.name for each in wanted))}")
        if wanted is not None and bool(state.disabled) == widget.isEnabled():
            wrong.append(f"{about} is said to be {'disabled' if state.disabled else 'enabled'}")
        if isinstance(widget, QAbstractButton) and bool(state.checked) != widget.isChecked():
            wrong.append(f"{about} is said to be {'checked' if state.checked else 'not checked'}")
        if isinstance(widget, QLineEdit):
            if bool(state.passwordEdit) != (widget.echoMode() == QLineEdit.EchoMode.Password):
                wrong.append(f"{about}: whether it hides what is typed")
            if bool(state.readOnly) != widget.isReadOnly():
                wrong.append(f"{about}: whether it can be written in")
    return wrong


def _may_be_nameless(node: QAccessibleInterface) -> bool:
    """Texts that say nothing yet, empty cells of the audit, windows in windows, and parts that Qt makes for itself."""
    widget = node.object()
    if node.role() == R.StaticText:
        return True
    if node.role() == R.Cell:  # not every entry of the audit is about a client
        table = node.parent().object()
        return table is not None and table.objectName() == "audit_table"
    if node.role() == R.Window:
        return isinstance(widget, QWidget) and not widget.isWindow()
    if node.role() == R.MenuItem:  # a line between entries
        return bool(widget is not None and getattr(widget, "isSeparator", bool)())
    parent = widget.parent() if widget is not None else None
    return isinstance(parent, QAbstractSpinBox | QComboBox) or (
        widget is not None and widget.objectName().startswith("qt_")
    )
