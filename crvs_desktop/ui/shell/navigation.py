"""The left column: the workspace, the pages this role may open, and who is signed in."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crvs_desktop.domain.users import ROLE_LABELS, User, WorkspaceInfo
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.ui.icons import icon
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.buttons import PressedByEnter
from crvs_desktop.ui.widgets.labels import Divider, ElidedLabel, IconLabel, Label, Look, set_look

WIDTH = 248
HEADER_HEIGHT = 56
ICON_PX = 16


class Navigation(QFrame):
    page_chosen = Signal(str)

    def __init__(self, info: WorkspaceInfo, user: User, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        fit = Theme.of(self).fit
        fit(self, setFixedWidth=WIDTH)
        self._entries: dict[str, _Entry] = {}

        name = ElidedLabel(info.name, "strong")
        name.setObjectName("workspace_name")
        header = QWidget()
        fit(header, setFixedHeight=HEADER_HEIGHT)
        header_row = QHBoxLayout(header)
        header_row.setContentsMargins(20, 0, 12, 0)
        header_row.addWidget(name)

        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 8, 0, 8)
        self._list.setSpacing(0)

        person = QVBoxLayout()
        person.setContentsMargins(20, 12, 12, 16)
        person.setSpacing(2)
        lines: tuple[tuple[str, Look, str], ...] = (
            (user.full_name, "label", "signed_in_name"),
            (label(ROLE_LABELS[user.role]), "small", "signed_in_role"),
            (_kind_text(info.kind), "small", "workspace_kind"),
        )
        for text, look, object_name in lines:
            line = Label(text, look)
            line.setObjectName(object_name)
            person.addWidget(line)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(Divider())
        layout.addLayout(self._list)
        layout.addStretch()
        layout.addWidget(Divider(light=True))
        layout.addLayout(person)

    def add_page(self, key: str, text: str, icon_name: str) -> None:
        self._add(_Entry(text, f"nav_{key}", icon_name), key)

    def add_group(self, text: str, icon_name: str, pages: dict[str, str]) -> None:
        """Add an entry that opens and closes the list of its pages."""
        group = _Entry(text, "nav_configuration", icon_name, is_group=True)
        self._list.addWidget(group)
        children = [_Entry(page_text, f"nav_{key}", None) for key, page_text in pages.items()]
        for key, child in zip(pages, children, strict=True):
            self._add(child, key)

        def show_children(shown: bool) -> None:
            for child in children:
                child.setVisible(shown)

        group.opened_changed.connect(show_children)
        group.set_opened(True)

    def set_current(self, key: str) -> None:
        for other, entry in self._entries.items():
            entry.set_current(other == key)

    def _add(self, entry: "_Entry", key: str) -> None:
        self._entries[key] = entry
        self._list.addWidget(entry)
        entry.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        for key, entry in self._entries.items():
            if entry is sender:
                self.page_chosen.emit(key)


class _Entry(PressedByEnter):
    """A button for a screen reader, too, and not a box to be ticked: what it is besides stands in its description."""

    opened_changed = Signal(bool)

    def __init__(self, text: str, object_name: str, icon_name: str | None, *, is_group: bool = False) -> None:
        super().__init__(text)
        self.setObjectName(object_name)
        self.setProperty("nav", "group" if is_group else "page" if icon_name else "child")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name:
            self.setIcon(icon(icon_name, "grey500", 20))
            Theme.of(self).fit(self, set_icon_px=ICON_PX)
        if is_group:
            self._caret = _caret(self)
            self._opened = False
            self.clicked.connect(self._on_group_clicked)

    def set_icon_px(self, side: int) -> None:
        self.setIconSize(QSize(side, side))

    def set_current(self, current: bool) -> None:
        """Mark it as the page that is open."""
        set_look(self, "current", current)
        self.setAccessibleDescription(QCoreApplication.translate("Navigation", "this page is open") if current else "")

    def set_opened(self, opened: bool) -> None:
        """Show or hide the pages of the group."""
        self._opened = opened
        self._caret.set_icon("caret-down" if opened else "caret-right", "grey500")
        state = (
            QCoreApplication.translate("Navigation", "open")
            if opened
            else QCoreApplication.translate("Navigation", "closed")
        )
        self.setAccessibleDescription(state)
        self.opened_changed.emit(opened)

    @Slot()
    def _on_group_clicked(self) -> None:
        self.set_opened(not self._opened)


def _caret(button: QPushButton) -> IconLabel:
    caret = IconLabel("caret-right", "grey500", 14)
    caret.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(button)
    row.setContentsMargins(0, 0, 20, 0)
    row.addStretch()
    row.addWidget(caret)
    return caret


def _kind_text(kind: WorkspaceKind) -> str:
    if kind is WorkspaceKind.TRAINING:
        return QCoreApplication.translate("Navigation", "Training workspace")
    return QCoreApplication.translate("Navigation", "Office workspace")
