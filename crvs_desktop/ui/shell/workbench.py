"""What a signed-in person sees: navigation, header, and the page that is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.languages import language_code
from crvs_desktop.ui.page import AUDIT, HOME, INTEGRATIONS, LEARNING, PRACTICE, TEAM, Page
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.changes import Changes
from crvs_desktop.ui.shell.header import Header
from crvs_desktop.ui.shell.home_page import HomePage
from crvs_desktop.ui.shell.navigation import Navigation
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.domain.lessons import Lesson
    from crvs_desktop.services import Services
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session
    from crvs_desktop.ui.audit.page import AuditPage
    from crvs_desktop.ui.integrations.page import IntegrationsPage
    from crvs_desktop.ui.learning.page import LearningPage
    from crvs_desktop.ui.learning.panel import LessonPanel
    from crvs_desktop.ui.practice.page import PracticePage
    from crvs_desktop.ui.practice.switch import PracticeSwitch
    from crvs_desktop.ui.team.page import TeamPage


# Below this a lesson stands under the page instead of beside it.
ROOM_FOR_LESSON_PX = 1180


# What a page has with ordinary letters in the smallest window.
LEAST_WIDTH_PX = 548
LEAST_HEIGHT_PX = 440


class Workbench(QWidget):
    """Builds only the pages that the role may open, each when it is opened for the first time.

    `reset_wanted` carries the scenario that the workspace is to begin with, and the lesson to start then, if any."""

    page_changed = Signal(str)
    reset_wanted = Signal(str, str)

    def __init__(
        self,
        services: "Services",
        session: "Session",
        practice: "PracticeSwitch",
        open_desk: "Callable[[], PracticeDesk]",
        tasks: Tasks,
        background: Tasks,
        clipboard: ClipboardGuard,
        toasts: ToastHost,
        settings: Settings,
        account_menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workbench")
        self._services = services
        self._session = session
        self._practice = practice
        self._open_desk = open_desk
        self._tasks = tasks
        self._background = background
        self._clipboard = clipboard
        self._toasts = toasts
        self._settings = settings
        self._pages: dict[str, Page] = {}
        self._history: list[str] = []
        self._position = -1

        self._navigation = Navigation(services.info, session.user)
        self._header = Header(session.user, account_menu)
        self._stack = QStackedWidget()
        self._stack.setObjectName("page_background")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._header)
        self._panel: LessonPanel | None = None
        self._work = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._work.setSpacing(0)
        self._work.addWidget(self._area(), 1)
        right.addLayout(self._work, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._navigation)
        columns.addLayout(right, 1)

        self._makers: dict[str, Callable[[], Page]] = {}
        if session.user.role.administers:
            self._navigation.add_group(self.tr("Configuration"), "compass", {INTEGRATIONS: self.tr("Integrations")})
            self._navigation.add_page(AUDIT, self.tr("Audit"), "list-checks")
            self._navigation.add_page(TEAM, self.tr("Team"), "users")
            self._navigation.add_page(PRACTICE, self.tr("Practice"), "flask")
            self._makers = {
                INTEGRATIONS: self._make_integrations,
                AUDIT: self._make_audit,
                TEAM: self._make_team,
                PRACTICE: self._make_practice,
            }
            if services.info.kind is WorkspaceKind.TRAINING:
                self._navigation.add_page(LEARNING, self.tr("Learning"), "graduation-cap")
                self._makers[LEARNING] = self._make_learning
                self._add_panel()
        else:
            self._navigation.add_page(HOME, self.tr("Home"), "house")
            self._makers = {HOME: lambda: HomePage(session.user)}
        self._changes = Changes(services.workspace.change_counter, tasks, self)
        self._changes.noticed.connect(self.refresh)
        self._navigation.page_chosen.connect(self.open_page)
        self._header.back_wanted.connect(self.go_back)
        self._header.forward_wanted.connect(self.go_forward)
        self.open_page(INTEGRATIONS if session.user.role.administers else HOME)

    def _area(self) -> QScrollArea:
        """The page, which is scrolled when the window is too small for it with letters as large as they are."""
        area = QScrollArea()
        area.setProperty("look", "plain")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(_Holder(self._stack))
        return area

    @property
    def page_keys(self) -> tuple[str, ...]:
        return tuple(self._makers)

    @property
    def current_page(self) -> str:
        return self._history[self._position]

    def page(self, key: str) -> Page:
        """Return the page, made now if it was not open yet."""
        if key not in self._pages:
            page = self._makers[key]()
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def client_actions(self) -> list[QAction]:
        """Return what the Client menu of the window holds."""
        page = cast("IntegrationsPage", self.page(INTEGRATIONS))
        separator = QAction(page)
        separator.setSeparator(True)
        page.pane_action.setObjectName("audit_pane_action")
        return [*page.actions_on_clients.in_menu_order(), separator, page.pane_action]

    def start_lesson(self, name: str) -> None:
        """Begin a lesson in the workspace as it is."""
        if self._panel is not None:
            self._panel.start(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def start_working(self) -> None:
        self.page(self._history[self._position]).start_working()

    @Slot(str)
    def open_page(self, key: str) -> None:
        if self._history and self._history[self._position] == key:
            return
        self._history[self._position + 1 :] = [key]
        self._position += 1
        self._show(key)

    @Slot()
    def go_back(self) -> None:
        if self._position > 0:
            self._position -= 1
            self._show(self._history[self._position])

    @Slot()
    def go_forward(self) -> None:
        if self._position + 1 < len(self._history):
            self._position += 1
            self._show(self._history[self._position])

    @Slot()
    def refresh(self) -> None:
        """The file was changed: let the pages that exist read it again, once the window is unlocked."""
        # While it is locked that would be refused and recorded, which another locked window would notice, and so on.
        if self._session.is_locked:
            return
        for page in self._pages.values():
            page.refresh()

    def forget_secrets(self) -> None:
        """The window is being locked: what is secret leaves the screen."""
        for page in self._pages.values():
            page.forget_secrets()

    def stop(self) -> None:
        """The session ends: nothing is read any more."""
        self._changes.stop()
        if self._panel is not None:
            self._panel.stop()
        for page in self._pages.values():
            page.keep_layout()

    def _show(self, key: str) -> None:
        is_new = key not in self._pages
        page = self.page(key)
        if not is_new:
            page.refresh()
        self._toasts.dismiss()  # it spoke of the page before
        self._stack.setCurrentWidget(page)
        self._navigation.set_current(key)
        page.start_working()
        if self._panel is not None:
            self._panel.fold(folded=key == LEARNING)  # the list of lessons needs the room
        self._header.set_history(can_go_back=self._position > 0, can_go_forward=self._position + 1 < len(self._history))
        self.page_changed.emit(key)

    def _make_integrations(self) -> "IntegrationsPage":
        from crvs_desktop.ui.integrations.page import IntegrationsPage

        page = IntegrationsPage(
            self._services.clients,
            self._services.attention,
            self._services.audit,
            self._session,
            self._tasks,
            self._clipboard,
            self._toasts,
            self._settings,
        )
        page.audit_wanted.connect(self._on_audit_wanted)
        page.changed.connect(self.refresh)
        return page

    def _make_audit(self) -> "AuditPage":
        from crvs_desktop.ui.audit.page import AuditPage

        return AuditPage(
            self._services.audit,
            self._services.export,
            self._services.checkpoints,
            self._services.reports,
            self._services.info.name,
            self._session,
            self._tasks,
            self._background,
            self._toasts,
            exports_folder=self._services.workspace.path.parent,
        )

    def _make_team(self) -> "TeamPage":
        from crvs_desktop.ui.team.page import TeamPage

        return TeamPage(
            self._services.team, self._session, self._services.info.kind, self._tasks, self._clipboard, self._toasts
        )

    def _make_practice(self) -> "PracticePage":
        from crvs_desktop.ui.practice.page import PracticePage

        return PracticePage(
            self._open_desk,
            self._practice,
            self._services,
            self._session,
            self._tasks,
            self._clipboard,
            self._toasts,
        )

    def _make_learning(self) -> "LearningPage":
        from crvs_desktop.ui.learning.page import LearningPage

        page = LearningPage(
            self._services.lessons,
            self._services.result_files,
            self._session,
            self._tasks,
            self._toasts,
            language_code(self._settings.language),
        )
        assert self._panel is not None  # noqa: S101
        page.start_wanted.connect(self._panel.start)
        page.resume_wanted.connect(self._panel.resume)
        page.reset_wanted.connect(self.reset_wanted)
        self._panel.changed.connect(page.refresh)
        return page

    def _add_panel(self) -> None:
        from crvs_desktop.ui.learning.panel import LessonPanel

        self._panel = LessonPanel(
            self._services.lessons,
            self._session,
            self._tasks,
            self._clipboard,
            self._toasts,
            language_code(self._settings.language),
        )
        self._panel.again_wanted.connect(self._on_lesson_again_wanted)
        self._work.addWidget(self._panel)
        Theme.of(self).changed.connect(self._place_panel)

    @Slot()
    def _place_panel(self) -> None:
        if self._panel is not None:
            below = self.width() < Theme.of(self).px(ROOM_FOR_LESSON_PX)
            self._work.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
            self._panel.place(below=below)

    @Slot(object)
    def _on_lesson_again_wanted(self, lesson: "Lesson") -> None:
        cast("LearningPage", self.page(LEARNING)).begin(lesson)

    @Slot(str)
    def _on_audit_wanted(self, client_id: str) -> None:
        self.open_page(AUDIT)
        cast("AuditPage", self.page(AUDIT)).show_client(client_id)


class _Holder(QWidget):
    """Gives the page all its room, and with enlarged letters never less than it needs: with ordinary ones the smallest
    window has that. No layout: that would ask for what the texts of the page like to have, while pages hide what can
    be missed."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        page.setParent(self)
        Theme.of(self).changed.connect(self._keep_room)
        self._keep_room()

    @Slot()
    def _keep_room(self) -> None:
        theme = Theme.of(self)
        if theme.text_scale > 1:
            self.setMinimumSize(theme.px(LEAST_WIDTH_PX), theme.px(LEAST_HEIGHT_PX))
        else:
            self.setMinimumSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._page.resize(event.size())
        super().resizeEvent(event)
