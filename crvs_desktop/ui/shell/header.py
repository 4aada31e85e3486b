"""The strip above the page: back, forward, and the person's own menu."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from crvs_desktop.domain.users import User
from crvs_desktop.ui.shell.navigation import HEADER_HEIGHT
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.avatar import SIZE_PX, Avatar
from crvs_desktop.ui.widgets.buttons import IconButton, PressedByEnter


class Header(QFrame):
    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, user: User, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        Theme.of(self).fit(self, setFixedHeight=HEADER_HEIGHT)
        self._menu = menu
        self._back = IconButton("arrow-left", self.tr("Back"))
        self._back.setObjectName("back_button")
        self._forward = IconButton("arrow-right", self.tr("Forward"))
        self._forward.setObjectName("forward_button")
        self._avatar = _AvatarButton(user.full_name)
        self._avatar.setObjectName("avatar_button")
        self._avatar.setAccessibleName(self.tr("Account of {name}").format(name=user.full_name))
        menu.setAccessibleName(self._avatar.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addStretch()
        row.addWidget(self._avatar)
        self._back.clicked.connect(self.back_wanted)
        self._forward.clicked.connect(self.forward_wanted)
        self._avatar.clicked.connect(self._on_avatar_clicked)
        self.set_history(can_go_back=False, can_go_forward=False)

    def set_history(self, *, can_go_back: bool, can_go_forward: bool) -> None:
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    @Slot()
    def _on_avatar_clicked(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else self._avatar.width() - self._menu.sizeHint().width()
        self._menu.popup(self._avatar.mapToGlobal(QPoint(left, self._avatar.height() + 4)))


class _AvatarButton(PressedByEnter):
    def __init__(self, full_name: str) -> None:
        super().__init__()
        self.setProperty("avatar", True)
        self.setProperty("focus_radius", 20)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        picture = Avatar(full_name)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Theme.of(self).fit(self, setFixedWidth=SIZE_PX, setFixedHeight=SIZE_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(picture)
