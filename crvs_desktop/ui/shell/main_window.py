"""The window: its menus, and what is in it at the moment."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPaintEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.entry.entry_page import EntryPage
from crvs_desktop.ui.page import AUDIT, HOME, INTEGRATIONS, LEARNING, PRACTICE, TEAM
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from crvs_desktop.ui.guide import Guide
    from crvs_desktop.ui.help.window import HelpWindow
    from crvs_desktop.ui.projector import Projector
    from crvs_desktop.ui.shell.workbench import Workbench
    from crvs_desktop.ui.widgets.toasts import ToastHost

FIRST_SIZE = QSize(1280, 800)
SMALLEST_SIZE = QSize(800, 560)
TITLE_BAR_PX = 40  # at most; the desktop's own is not known before the window is there


class MainWindow(QMainWindow):
    """Shows one page at a time; every action has a menu entry here. What the actions do is said elsewhere."""

    close_wanted = Signal()
    language_wanted = Signal(str)
    painted = Signal()  # for the first time

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("CRVS Desktop")
        self._settings = settings
        self._workbench: Workbench | None = None
        self._may_close = False
        self._is_painted = False
        self._hidden_dialogs: list[QDialog] = []
        self._help_window: HelpWindow | None = None
        self._guide: Guide | None = None
        self._page: QWidget | None = None
        self._show_again: Callable[[], None] | None = None
        self._stack = QStackedWidget()
        self._training_band = _TrainingBand()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._training_band)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(content)
        self._menus: list[QMenu] = []
        self._make_actions()
        self._make_menus()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self.set_workbench(None)
        self.resize(FIRST_SIZE)
        self.setMinimumSize(SMALLEST_SIZE)
        geometry = settings.layout("window")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def fit_screen(self) -> None:
        """Before it is shown: all of it on the screen, also where that is small or everything on it is enlarged."""
        if self.isMaximized() or self.isFullScreen():
            return
        room = self.screen().availableGeometry().adjusted(0, TITLE_BAR_PX, 0, 0)
        self.setMinimumSize(SMALLEST_SIZE.boundedTo(room.size()))
        self.resize(self.size().boundedTo(room.size()))
        if self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            place = self.geometry()
            place.moveRight(min(place.right(), room.right()))
            place.moveBottom(min(place.bottom(), room.bottom()))
            place.moveLeft(max(place.left(), room.left()))
            place.moveTop(max(place.top(), room.top()))
            self.setGeometry(place)

    @cached_property
    def toasts(self) -> "ToastHost":
        """Where the pages say what was done."""
        from crvs_desktop.ui.widgets.toasts import ToastHost

        return ToastHost(self)

    def show_page(self, page: QWidget, again: Callable[[], None] | None = None) -> None:
        """Put the page in the window; the one before is deleted unless it is the hidden workbench.

        `again` makes it anew, in another language."""
        before, self._page = self._page, page
        self._show_again = again
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None and before is not page and before is not self._workbench:
            self._stack.removeWidget(before)
            before.deleteLater()
        if isinstance(page, EntryPage):
            page.start_typing()
            if page.offers_languages and self._settings.policy.language is None:
                page.language_wanted.connect(self.language_wanted)
                self.call_when_painted(page.offer_languages)

    def speak(self) -> None:
        """Say everything in the language that was just installed, on the page that is open."""
        self.setLocale(QLocale())
        self._name_actions()
        self._make_menus()
        self._training_band.speak()
        if self.projector.isChecked():
            self._projector.speak()
        if self._workbench is None:
            self.set_workbench(None)
        self.toasts.dismiss()
        if self._show_again is not None:
            self._show_again()
        help_window, self._help_window = self._help_window, None
        if help_window is not None:
            if help_window.isVisible():
                self._open_help(help_window.current_topic)
            help_window.close()
            help_window.deleteLater()

    def may_leave_page(self) -> bool:
        """Whether nothing on the page would be lost; otherwise the page asks now."""
        return not isinstance(self._page, EntryPage) or self._page.may_leave()

    def show_workspace(self, name: str, kind: WorkspaceKind | None) -> None:
        """Name the open workspace in the title; nobody shall take a training workspace for the real one."""
        self.setWindowTitle(self.tr("{workspace} – CRVS Desktop").format(workspace=name) if name else "CRVS Desktop")
        self._training_band.setVisible(kind is WorkspaceKind.TRAINING)

    def remove_workbench(self, workbench: QWidget) -> None:
        self._stack.removeWidget(workbench)
        workbench.deleteLater()
        if self._page is workbench:
            self._page = None

    def set_workbench(self, workbench: "Workbench | None", *, locked: bool = False) -> None:
        """Say what can be done now: everything of this role, only signing out, or only opening a workspace."""
        self._workbench = workbench
        signed_in = workbench is not None
        unlocked = signed_in and not locked
        keys = workbench.page_keys if workbench is not None and unlocked else ()
        for key, action in self.page_actions.items():
            action.setVisible(key in keys)
            action.setEnabled(key in keys)
        self.sign_out.setEnabled(signed_in)
        if not unlocked and self._guide is not None:
            self._guide.end()
        for action in (self.lock, self.change_password, self.back, self.forward, self.show_around):
            action.setEnabled(unlocked)
        for action in (self.new_office, self.new_training, self.open_file, self.restore):
            action.setEnabled(not signed_in)
        # Whoever passes by a locked window shall not turn the lock off.
        self.preferences.setEnabled(not locked)
        self.client_menu.menuAction().setVisible(INTEGRATIONS in keys)
        for action in (self.new_key, self.back_up, self.check):
            action.setVisible(INTEGRATIONS in keys)
        self.new_code.setVisible(INTEGRATIONS in keys and not self._training_band.isVisibleTo(self))

    def set_client_actions(self, actions: Sequence[QAction]) -> None:
        """Fill the Client menu with what the Integrations page brings."""
        self.client_menu.clear()
        self.client_menu.addActions(list(actions))

    def hide_dialogs(self) -> None:
        """Take every dialog from the screen until `show_dialogs`."""
        self._hidden_dialogs = [dialog for dialog in self.findChildren(QDialog) if dialog.isVisible()]
        for dialog in self._hidden_dialogs:
            dialog.hide()
        for menu in self.findChildren(QMenu):
            menu.close()

    def show_dialogs(self) -> None:
        for dialog in self._hidden_dialogs:
            if isValid(dialog):  # what was under way may have ended meanwhile
                dialog.show()
        self._hidden_dialogs = []

    def close_dialogs(self) -> None:
        """End every dialog without asking."""
        from crvs_desktop.ui.widgets.dialogs import Dialog

        self._hidden_dialogs = []
        for dialog in self.findChildren(QDialog):
            if isinstance(dialog, Dialog):
                dialog.close_now()
            else:
                dialog.done(QDialog.DialogCode.Rejected)
            dialog.deleteLater()

    def tell(self, title: str, text: str, details: str | None = None) -> None:
        """Show the message, unless it is on the screen already: what fails once fails at every look at the file."""
        from crvs_desktop.ui.widgets.dialogs import MessageDialog

        told = "\n".join((title, text, details or ""))
        shown = self.findChildren(MessageDialog, "message_dialog")
        if any(open_one.isVisible() and open_one.property("told") == told for open_one in shown):
            return
        message = MessageDialog(title, text, details, parent=self)
        message.setObjectName("message_dialog")
        message.setProperty("told", told)
        message.open()

    @Slot(QWindow)
    def _on_focus_window_changed(self, focused: QWindow | None) -> None:
        if focused is self.windowHandle():
            return
        # A dialog keeps the keyboard from the window, but not from leaving the desk.
        for dialog in self.findChildren(QDialog):
            if focused is not None and dialog.windowHandle() is focused:
                dialog.addActions([self.lock, self.quit, self.help, self.projector])

    def close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def call_when_painted(self, callback: Callable[[], None]) -> None:
        """Call back when the window has been painted: nothing heavy shall come before that."""
        if self._is_painted:
            callback()
        else:
            self.painted.connect(callback, Qt.ConnectionType.SingleShotConnection)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self.close_wanted.emit()
        # Closing again from inside this event does nothing, so the answer is given here.
        if self._may_close:
            self.projector.setChecked(False)
            if self._help_window is not None:
                self._help_window.close()
            self._settings.keep_layout("window", self.saveGeometry())
            event.accept()
        else:
            event.ignore()

    def _make_actions(self) -> None:
        def action(name: str, shortcut: QKeySequence | QKeySequence.StandardKey | str | None = None) -> QAction:
            made = QAction(self)
            made.setObjectName(name)
            if shortcut is not None:
                made.setShortcut(QKeySequence(shortcut))
            self.addAction(made)
            return made

        self.new_office = action("new_office_action", QKeySequence.StandardKey.New)
        self.new_training = action("new_training_action")
        self.open_file = action("open_action", QKeySequence.StandardKey.Open)
        self.back_up = action("back_up_action", "Ctrl+B")
        self.restore = action("restore_action")
        self.check = action("check_action")
        self.preferences = action("preferences_action", "Ctrl+,")
        self.change_password = action("change_password_action")
        self.new_code = action("new_code_action")
        self.new_key = action("new_key_action")
        self.lock = action("lock_action", "Ctrl+L")
        self.sign_out = action("sign_out_action", "Ctrl+Shift+L")
        self.quit = action("quit_action", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.page_actions = {
            HOME: action("home_action", "Ctrl+1"),
            INTEGRATIONS: action("integrations_action", "Ctrl+1"),
            AUDIT: action("audit_action", "Ctrl+2"),
            TEAM: action("team_action", "Ctrl+3"),
            PRACTICE: action("practice_action", "Ctrl+4"),
            LEARNING: action("learning_action", "Ctrl+5"),
        }
        self.back = action("back_action", QKeySequence.StandardKey.Back)
        self.forward = action("forward_action", QKeySequence.StandardKey.Forward)
        self.projector = action("projector_action", "Ctrl+Shift+P")
        self.projector.setCheckable(True)
        self.help = action("help_action", "F1")
        self.show_around = action("guide_action")
        self.log_folder = action("log_folder_action")
        self.about = action("about_action")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit.triggered.connect(self.close)
        self.help.triggered.connect(self._on_help_wanted)
        self.projector.toggled.connect(self._on_projector_toggled)
        self.show_around.triggered.connect(self.guide_newcomer)
        self._name_actions()

    def _name_actions(self) -> None:
        for action, text in (
            (self.new_office, self.tr("New office workspace…")),
            (self.new_training, self.tr("New training workspace")),
            (self.open_file, self.tr("Open…")),
            (self.back_up, self.tr("Back up…")),
            (self.restore, self.tr("Restore a backup…")),
            (self.check, self.tr("Check the workspace…")),
            (self.preferences, self.tr("Preferences…")),
            (self.change_password, self.tr("Change password…")),
            (self.new_code, self.tr("New recovery code…")),
            (self.new_key, self.tr("New workspace key…")),
            (self.lock, self.tr("Lock")),
            (self.sign_out, self.tr("Sign out")),
            (self.quit, self.tr("Quit")),
            (self.back, self.tr("Back")),
            (self.forward, self.tr("Forward")),
            (self.projector, self.tr("Projector mode")),
            (self.help, self.tr("Help")),
            (self.show_around, self.tr("Show me around")),
            (self.log_folder, self.tr("Show the log folder")),
            (self.about, self.tr("About CRVS Desktop")),
            (self.page_actions[HOME], self.tr("Home")),
            (self.page_actions[INTEGRATIONS], self.tr("Integrations")),
            (self.page_actions[AUDIT], self.tr("Audit")),
            (self.page_actions[TEAM], self.tr("Team")),
            (self.page_actions[PRACTICE], self.tr("Practice")),
            (self.page_actions[LEARNING], self.tr("Learning")),
        ):
            action.setText(text)

    def _make_menus(self) -> None:
        bar = self.menuBar()
        for menu in self._menus:
            menu.deleteLater()
        bar.clear()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.new_office, self.new_training, self.open_file])
        file.addSeparator()
        file.addActions([self.back_up, self.restore])
        file.addSeparator()
        file.addActions([self.new_code, self.new_key])
        file.addSeparator()
        file.addAction(self.preferences)
        file.addSeparator()
        file.addActions([self.change_password, self.lock, self.sign_out])
        file.addSeparator()
        file.addAction(self.quit)
        self.client_menu = bar.addMenu(self.tr("&Client"))
        view = bar.addMenu(self.tr("&View"))
        view.addActions(list(self.page_actions.values()))
        view.addSeparator()
        view.addActions([self.back, self.forward])
        view.addSeparator()
        view.addMenu(self._appearance_menu())
        view.addAction(self.projector)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.help, self.show_around, self.check, self.log_folder, self.about])
        self.account_menu = QMenu(self)
        self.account_menu.setObjectName("account_menu")
        self.account_menu.addActions([self.change_password, self.lock, self.sign_out])
        self._menus = [file, self.client_menu, view, help_menu, self.account_menu]
        for menu in self.findChildren(QMenu):
            menu.setAccessibleName(menu.title().replace("&", ""))

    def _appearance_menu(self) -> QMenu:
        menu = QMenu(self.tr("Appearance"), self)
        group = QActionGroup(menu)
        for mode, text in (
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            choice = menu.addAction(text)
            choice.setObjectName(f"appearance_{mode}_action")
            choice.setCheckable(True)
            choice.setChecked(self._settings.theme == mode)
            choice.setData(mode)
            group.addAction(choice)
        group.triggered.connect(self._on_appearance_chosen)
        menu.aboutToShow.connect(lambda: self._check_appearance(group))
        return menu

    def _check_appearance(self, group: QActionGroup) -> None:
        for choice in group.actions():
            choice.setChecked(choice.data() == self._settings.theme)

    @Slot()
    def _on_help_wanted(self) -> None:
        """Open the help on the dialog that is open, or else on the page."""
        from crvs_desktop.ui.help.topics import TOPIC_OF_DIALOG, TOPIC_OF_PAGE

        dialog = QApplication.activeModalWidget()
        while dialog is not None and dialog is not self:
            topic = TOPIC_OF_DIALOG.get(dialog.objectName())
            if topic is not None:
                self._open_help(topic)
                return
            dialog = dialog.parentWidget()
        self._open_help(TOPIC_OF_PAGE[self._workbench.current_page if self._workbench is not None else HOME])

    def _open_help(self, topic: str) -> None:
        from crvs_desktop.ui.help.window import HelpWindow

        if self._help_window is None:
            self._help_window = HelpWindow(self)
        self._help_window.show_topic(topic)

    @Slot()
    def guide_newcomer(self) -> None:
        """Point at what is in the window, one thing after the other."""
        from crvs_desktop.ui.guide import Guide

        if self._guide is None and self._workbench is not None:
            if INTEGRATIONS in self._workbench.page_keys:
                self._workbench.open_page(INTEGRATIONS)
            self._guide = Guide(self)
            self._guide.ended.connect(self._on_guide_ended)

    @Slot()
    def _on_guide_ended(self) -> None:
        self._guide = None
        self._settings.guided = True

    @cached_property
    def _projector(self) -> "Projector":
        from crvs_desktop.ui.projector import Projector

        return Projector(self, self.projector.shortcut())

    @Slot(bool)
    def _on_projector_toggled(self, on: bool) -> None:
        from crvs_desktop.ui.announce import announce

        self._projector.turn(on)
        announce(self, self.tr("Projector mode is on") if on else self.tr("Projector mode is off"))

    @Slot(QAction)
    def _on_appearance_chosen(self, choice: QAction) -> None:
        self._settings.theme = choice.data()
        Theme.of(self).set_mode(choice.data())


class _TrainingBand(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("training_band")
        self._text = Label("", "label", wrap=False)
        self._text.setObjectName("training_text")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignCenter)
        self.speak()
        self.hide()

    def speak(self) -> None:
        self._text.setText(self.tr("Training workspace: practice data only, nothing here is real"))
