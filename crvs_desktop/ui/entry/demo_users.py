"""The people of a training workspace, to choose from on its sign-in page."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_USERS, ROLE_LABELS
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.theme import Theme


class DemoUsers(QListWidget):
    chosen = Signal(str)  # username

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demo_users")
        self.setAccessibleName(self.tr("Demo users"))
        for user in DEMO_USERS:
            text = self.tr("{name} – {role}").format(name=user.full_name, role=label(ROLE_LABELS[user.role]))
            item = QListWidgetItem(text, self)
            item.setData(Qt.ItemDataRole.UserRole, user.username)
            if user.username == DEMO_ADMINISTRATOR:
                item.setData(Qt.ItemDataRole.FontRole, Theme.of(self).font(14, semibold=True))
        Theme.of(self).fit(self, setFixedHeight=168)
        self.currentItemChanged.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)

    def choose_administrator(self) -> None:
        usernames = [user.username for user in DEMO_USERS]
        self.setCurrentRow(usernames.index(DEMO_ADMINISTRATOR))
        self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem | None, _previous: object = None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
