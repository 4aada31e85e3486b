"""The Practice page: the practice API's switch, and in tabs what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.call import CallTab
from crvs_desktop.ui.practice.deliveries import DeliveriesTab
from crvs_desktop.ui.practice.received import ReceivedTab
from crvs_desktop.ui.practice.records import RecordsTab
from crvs_desktop.ui.practice.signatures import SignaturesTab
from crvs_desktop.ui.practice.subscriptions import SubscriptionsTab
from crvs_desktop.ui.practice.switch import PracticeSwitch
from crvs_desktop.ui.practice.try_it import TryIt
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.labels import Label, set_look
from crvs_desktop.ui.widgets.pill import Pill
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services import Services
    from crvs_desktop.services.practice.desk import PracticeDesk
    from crvs_desktop.services.session import Session

# The running server changes what is shown here without anyone pressing anything.
REFRESH_MS = 1000
ROOM_FOR_TEXT_PX = 560
ROOM_FOR_TABS_PX = 640
MARGIN_PX = 24
SPACING_PX = 16


class PracticePage(Page):
    """`open_desk` gives the use cases behind the tabs. It runs on the worker: it loads what the API needs."""

    def __init__(
        self,
        open_desk: Callable[[], PracticeDesk],
        switch: PracticeSwitch,
        services: Services,
        session: Session,
        tasks: Tasks,
        clipboard: ClipboardGuard,
        toasts: ToastHost,
    ) -> None:
        super().__init__()
        self.setObjectName("practice_page")
        self._switch = switch
        self._services = services
        self._session = session
        self._tasks = tasks
        self._clipboard = clipboard
        self._toasts = toasts
        self._tab_pages: list[Page | TryIt] = []

        card = Card(self.tr("Practice"))
        self._body = card.body
        self._state = Pill("", "neutral")
        self._state.setObjectName("practice_state")
        self._switch_button = PrimaryButton("")
        self._switch_button.setObjectName("practice_switch")
        card.add_header_widget(self._state)
        card.add_header_widget(self._switch_button)
        self._explanation = Label(
            self.tr(
                "Answers your clients on this computer as OpenCRVS does. Its records are fictional: never send it real "
                "people's data."
            )
        )
        self._explanation.setObjectName("practice_explanation")
        card.body.addWidget(self._explanation)
        if services.info.kind is WorkspaceKind.OFFICE:
            card.body.addWidget(
                Alert(
                    "warning",
                    self.tr(
                        "This is an office workspace: its clients and their keys are the real ones. A training "
                        "workspace is the better place to practise."
                    ),
                )
            )
        card.body.addLayout(self._address_row())
        self._tabs = QTabWidget()
        self._tabs.setObjectName("practice_tabs")
        self._tabs.setAccessibleName(self.tr("Practice"))
        self._tabs.setDocumentMode(True)
        card.body.addWidget(self._tabs, 1)
        Theme.of(self).follow(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self._outer.addWidget(card)

        self._switch_button.clicked.connect(self._on_switch_pressed)
        switch.changed.connect(self._show_state)
        switch.failed.connect(self._on_failed)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        self._show_state()
        tasks.submit(self, open_desk, self._fill_tabs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the lists need the room more than the explanation, which the help has too, and the tabs
        more than what is between them."""
        super().resizeEvent(event)
        px = Theme.of(self).px
        is_high = self.height() >= px(ROOM_FOR_TEXT_PX)
        self._explanation.setVisible(is_high)
        self._body.setSpacing(SPACING_PX if is_high else SPACING_PX // 2)
        above = MARGIN_PX if is_high else MARGIN_PX // 2
        self._body.setContentsMargins(MARGIN_PX, above, MARGIN_PX, above)
        has_room = self.width() >= px(ROOM_FOR_TABS_PX)
        set_look(self._tabs.tabBar(), "density", "" if has_room else "tight")
        margin = MARGIN_PX if has_room else MARGIN_PX // 3
        self._outer.setContentsMargins(margin, margin, margin, margin)

    def start_working(self) -> None:
        self._switch_button.setFocus()

    def refresh(self) -> None:
        if self._tab_pages and not self._session.is_locked:
            self._tab_pages[self._tabs.currentIndex()].refresh()

    def forget_secrets(self) -> None:
        for page in self._tab_pages:
            page.forget_secrets()

    def keep_layout(self) -> None:
        self._timer.stop()

    def _address_row(self) -> QHBoxLayout:
        self._address = Label("", "mono", wrap=False)
        self._address.setObjectName("practice_address")
        self._copy = LinkButton(self.tr("Copy"))
        self._copy.setObjectName("copy_address")
        self._copy.setAccessibleName(self.tr("Copy the address"))
        self._docs = LinkButton(self.tr("Open its documentation"))
        self._docs.setObjectName("open_docs")
        self._copy.clicked.connect(self._on_copy)
        self._docs.clicked.connect(self._on_docs)
        row = QHBoxLayout()
        row.setSpacing(24)
        for part in (self._address, self._copy, self._docs):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _fill_tabs(self, desk: PracticeDesk) -> None:
        session, tasks, toasts = self._session, self._tasks, self._toasts
        clients, address = self._services.clients, lambda: self._switch.address
        pages: dict[str, Page | TryIt] = {
            self.tr("Records"): RecordsTab(desk, session, tasks, toasts),
            self.tr("Subscriptions"): SubscriptionsTab(desk, session, tasks, toasts),
            self.tr("Deliveries"): DeliveriesTab(desk, session, tasks, toasts),
            self.tr("Receiver"): ReceivedTab(self._switch, clients, session, tasks),
            self.tr("Try it"): TryIt(clients, desk.snippets, session, tasks, self._clipboard, toasts, address),
            self.tr("Call"): CallTab(self._switch, clients, desk.snippets, session, tasks),
            self.tr("Signatures"): SignaturesTab(desk, clients, session, tasks),
        }
        for title, page in pages.items():
            self._tab_pages.append(page)
            self._tabs.addTab(page, title)

    @Slot()
    def _show_state(self) -> None:
        switch = self._switch
        running = switch.running is not None
        if switch.busy:
            self._state.set_status(self.tr("Stopping") if self._is_stop() else self.tr("Starting"), "neutral")
        else:
            self._state.set_status(*((self.tr("Running"), "positive") if running else (self.tr("Stopped"), "neutral")))
        if not switch.busy:
            self._switch_button.setText(self.tr("Stop") if running else self.tr("Start"))
        self._switch_button.set_busy(switch.busy)
        self._address.setText(switch.address or self.tr("It does not run."))
        for button in (self._copy, self._docs):
            button.setVisible(running)
        self.refresh()

    def _is_stop(self) -> bool:
        return self._switch_button.text() == self.tr("Stop")

    @Slot()
    def _on_switch_pressed(self) -> None:
        if self._switch.running is None:
            self._switch.turn_on()
        else:
            self._switch.turn_off()

    @Slot(object)
    def _on_failed(self, error: CrvsDesktopError) -> None:
        if error.reason == "session-locked":  # before it had started; the person knows, and sees that it does not run
            return
        self._toasts.show_toast(sentence(error), "negative")

    @Slot()
    def _on_copy(self) -> None:
        self._clipboard.copy_plain(self._switch.address or "")
        self._toasts.show_toast(self.tr("Address copied"), "positive")

    @Slot()
    def _on_docs(self) -> None:
        QDesktopServices.openUrl(QUrl(f"{self._switch.address}/docs"))

    @Slot()
    def _on_tab_changed(self) -> None:
        self.refresh()

    @Slot()
    def _on_tick(self) -> None:
        if self._switch.running is not None and self.isVisible():
            self.refresh()
