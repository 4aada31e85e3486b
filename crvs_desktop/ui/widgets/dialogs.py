"""The dialog every page uses, and the two that only ask or tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import (
    IconButton,
    NegativeButton,
    PrimaryButton,
    SecondaryButton,
    TertiaryButton,
)
from crvs_desktop.ui.widgets.dialog_parts import DialogBody, DialogHeader, DialogPanel, Scrim
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.labels import Divider, Label, breakable

WIDTH_PX = 512
MARGIN_PX = 24


class Dialog(QDialog):
    """Shown with `open()`; deleted when it closes. Esc, the close button and the window's own close all ask
    `may_close()` first. Enter presses the main button. The focus goes back to where it was."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._main_button: QPushButton | None = None
        self._focus_before: QWidget | None = None
        self._scrim: Scrim | None = None

        panel = DialogPanel(self)
        self._header = DialogHeader(self)
        self._title = Label("", "dialog_title")
        self._title.setObjectName("dialog_title")
        self._close_button = IconButton("x", self.tr("Close"))
        self._close_button.setObjectName("close_dialog")
        self._close_button.icon_px = 24
        self._close_button.clicked.connect(self.reject)
        self._header_row = QHBoxLayout(self._header)
        self._header_row.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self._header_row.addWidget(self._title, 1)

        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN_PX, 16, MARGIN_PX, 16)
        self.body.setSpacing(16)
        self._area = DialogBody(self.body)
        self._area.content.installEventFilter(self)

        self._footer = QWidget()
        self._footer.setVisible(False)
        footer_column = QVBoxLayout(self._footer)
        footer_column.setContentsMargins(0, 0, 0, 0)
        footer_column.setSpacing(0)
        footer_column.addWidget(Divider())
        self._footer_row = QHBoxLayout()
        self._footer_row.setContentsMargins(12, 16, 12, 16)
        self._footer_row.setSpacing(8)
        self._footer_row.addStretch(1)
        footer_column.addLayout(self._footer_row)

        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._area, 1)
        column.addWidget(self._footer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel)
        self.set_title(title)
        Theme.of(self).changed.connect(self._on_theme_changed)

    def set_title(self, title: str) -> None:
        self._title.setText(breakable(title))
        self.setWindowTitle(title)

    def add_footer_button(self, button: QPushButton) -> None:
        """Buttons stand from left to right in the order they are added, the main one last."""
        self._footer_row.addWidget(button)
        self._footer.setVisible(True)

    def set_main_button(self, button: QPushButton) -> None:
        """The button that Enter presses, when it is enabled."""
        self._main_button = button

    def may_close(self) -> bool:
        """Override to ask before what was done here is lost. Not asked by `accept()` and `close_now()`."""
        return True

    def close_now(self) -> None:
        """Closes without asking: the window is being locked or left."""
        super().reject()

    @Slot()
    def reject(self) -> None:
        if self.may_close():
            super().reject()

    def done(self, result: int) -> None:
        before = self._focus_before
        super().done(result)
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self._main_button
            if button is not None and button.isEnabled() and button.isVisible() and not event.isAutoRepeat():
                button.click()
            return
        super().keyPressEvent(event)

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            # Before the desktop has the window: what is moved while it appears may end in a corner of the screen.
            self._add_close_button()
            for part in (self, *self.findChildren(QWidget)):
                part.ensurePolished()
            self.fit_height()
            self._centre()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._focus_before = QApplication.focusWidget()
            self._lower_scrim()
            if self.focusWidget() is None:
                self.focusNextChild()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._lift_scrim()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit_height()
        return False

    def fit_height(self) -> None:
        """As high as the content asks for, but never higher than the screen."""
        width = min(Theme.of(self).px(WIDTH_PX), self.screen().availableGeometry().width())
        # Its size hint is that of a title in several lines.
        around = self._header_row.heightForWidth(width - 2) + 2
        if self._footer.isVisibleTo(self):
            around += self._footer.sizeHint().height()
        room = self.screen().availableGeometry().height() - 48
        height = min(around + self._area.height_for(width - 2), room)
        if self.size() != QSize(width, height):
            self.setFixedSize(width, height)
            self._keep_on_screen()
        self._area.fit_content()

    def _add_close_button(self) -> None:
        """The way through the dialog by Tab starts with what is filled in and ends with the close button."""
        if self._close_button.parentWidget() is None:
            # What comes into a window last is the last one there. To walk along the focus chain and reorder it is not
            # safe: PySide takes each widget for the owner of the next one, and so the dialog for its own descendant,
            # which the garbage collector may delete while it is on the screen.
            self._header_row.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
            self._close_button.show()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self.isVisible():
            self.fit_height()
            self._centre()

    def _centre(self) -> None:
        parent = self.parentWidget()
        around = parent.window().frameGeometry() if parent is not None else self.screen().availableGeometry()
        self.move(around.center() - QPoint(self.width() // 2, self.height() // 2))
        self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        screen = self.screen().availableGeometry()
        y = max(screen.top(), min(self.y(), screen.bottom() - self.height()))
        if y != self.y():
            self.move(self.x(), y)

    def _lower_scrim(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self._scrim is None:
            self._scrim = Scrim(parent.window())
            # A page that is taken down takes its dialogs with it, but not this.
            self.destroyed.connect(self._scrim.deleteLater)

    def _lift_scrim(self) -> None:
        if self._scrim is not None and isValid(self._scrim):
            self._scrim.hide()
            self._scrim.deleteLater()
        self._scrim = None


class ConfirmDialog(Dialog):
    """Asks before something is done. `confirmed` says the person wants it; the page then sets it busy, and
    closes it with `accept()` or tells with `show_error` why it could not be done."""

    confirmed = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        confirm_text: str,
        negative: bool = False,
        items: Sequence[str] = (),
        typed_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._typed_name = typed_name
        self._text = Label(breakable(text))
        self._text.setObjectName("confirm_text")
        self.body.addWidget(self._text)
        if items:
            self._items = Label("\n".join(f"\u2022  {breakable(item)}" for item in items))
            self._items.setObjectName("confirm_items")
            self.body.addWidget(self._items)
        self._name_input = QLineEdit()
        if typed_name is not None:
            self._add_name_field(typed_name)
        self._alert = Alert("negative")
        self._alert.setObjectName("confirm_error")
        self._alert.setVisible(False)
        self.body.addWidget(self._alert)

        self.cancel_button = TertiaryButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("cancel")
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button = NegativeButton(confirm_text) if negative else PrimaryButton(confirm_text)
        self.confirm_button.setObjectName("confirm")
        self.confirm_button.setEnabled(typed_name is None)
        self.confirm_button.clicked.connect(self._on_confirm_clicked)
        self.add_footer_button(self.cancel_button)
        self.add_footer_button(self.confirm_button)
        self.set_main_button(self.confirm_button)
        first = self.cancel_button if negative else self.confirm_button
        (self._name_input if typed_name is not None else first).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While busy nothing can be pressed and the dialog stays."""
        self.confirm_button.set_busy(busy)
        self.cancel_button.setEnabled(not busy)
        self._name_input.setEnabled(not busy)

    def show_error(self, text: str) -> None:
        """Why it could not be done, and what to do next; ends being busy."""
        self.set_busy(False)
        self._alert.setVisible(True)
        self._alert.set_text(text)

    def may_close(self) -> bool:
        return not self.confirm_button.busy

    def _add_name_field(self, typed_name: str) -> None:
        self._name_input.setObjectName("typed_name")
        label = self.tr("Type “{name}” to confirm").format(name=typed_name)
        self.body.addWidget(Field(breakable(label), self._name_input, required=True))
        self._name_input.textChanged.connect(self._on_name_typed)

    @Slot(str)
    def _on_name_typed(self, text: str) -> None:
        self.confirm_button.setEnabled(text.strip() == self._typed_name)

    @Slot()
    def _on_confirm_clicked(self) -> None:
        self._alert.setVisible(False)
        self.confirmed.emit()


class MessageDialog(Dialog):
    """Tells something; `details` (for whoever is asked for help) can be copied."""

    def __init__(self, title: str, text: str, details: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        message = Label(text)
        message.setObjectName("message_text")
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(message)
        self._details = details or ""
        if details:
            self._add_details(details)
        close_button = PrimaryButton(self.tr("Close"))
        close_button.setObjectName("close")
        close_button.clicked.connect(self.reject)
        self.add_footer_button(close_button)
        self.set_main_button(close_button)
        close_button.setFocus()

    def _add_details(self, details: str) -> None:
        box = QPlainTextEdit(details)
        box.setObjectName("message_details")
        box.setAccessibleName(self.tr("Details"))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        Theme.of(self).fit(box, setFixedHeight=160)
        self.body.addWidget(box)
        self._copy_button = SecondaryButton(self.tr("Copy details"), icon_name="copy")
        self._copy_button.setObjectName("copy_details")
        self._copy_button.clicked.connect(self._on_copy_clicked)
        self.add_footer_button(self._copy_button)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy_button.setText(self.tr("Copied"))
        self._copy_button.set_icon_name("check")
