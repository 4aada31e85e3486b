"""The people of the workspace as rows."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crvs_desktop.domain.names import name_key
from crvs_desktop.domain.users import ROLE_LABELS, User, UserStatus
from crvs_desktop.ui.dates import date_and_time, utc_text
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.widgets.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NAME = 0
    ROLE = 1
    STATUS = 2
    LAST_SIGNED_IN = 3
    MENU = 4


class Role(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    PILL_KIND = Qt.ItemDataRole.UserRole + 2
    SORT = Qt.ItemDataRole.UserRole + 3
    SEARCH = Qt.ItemDataRole.UserRole + 4


class TeamTableModel(QAbstractTableModel):
    """Holds frozen users in order of creation. Users are never deleted, so a row stays what it is."""

    def __init__(self, own_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own_id = own_id
        self._users: tuple[User, ...] = ()

    @property
    def users(self) -> tuple[User, ...]:
        return self._users

    def set_users(self, users: Sequence[User]) -> None:
        """Show the users as they are now; only what changed is drawn again."""
        before, now = self._users, tuple(users)
        known = len(before)
        if [user.user_id for user in now[:known]] != [user.user_id for user in before]:
            self.beginResetModel()
            self._users = now
            self.endResetModel()
            return
        self._users = now[:known]
        for row, (old, new) in enumerate(zip(before, now, strict=False)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if len(now) > known:
            self.beginInsertRows(QModelIndex(), known, len(now) - 1)
            self._users = now
            self.endInsertRows()

    def row_of(self, user_id: int) -> int:
        """Return the row, or -1 for an unknown user."""
        return next((row for row, user in enumerate(self._users) if user.user_id == user_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._users)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and section == Column.MENU:
            return self.tr("Menu")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = {
            Column.NAME: self.tr("Name"),
            Column.ROLE: self.tr("Role"),
            Column.STATUS: self.tr("Status"),
            Column.LAST_SIGNED_IN: self.tr("Last signed in"),
        }
        return texts.get(Column(section), "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | int | None:
        if not index.isValid() or index.row() >= len(self._users):
            return None
        user, column = self._users[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(user, column)
        if role == Role.SECOND_LINE:
            return self._second_line(user, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(user, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(user, column)
        if role == Role.PILL_KIND and column is Column.STATUS:
            return _pill_kind(user)
        if role == Role.SORT:
            return self._sort_value(user, column)
        if role == Role.SEARCH:
            return name_key(f"{user.full_name} {user.username} {label(ROLE_LABELS[user.role])}")
        return None

    def _text(self, user: User, column: Column) -> str:
        if column is Column.NAME:
            return user.full_name
        if column is Column.ROLE:
            return label(ROLE_LABELS[user.role])
        if column is Column.STATUS:
            if user.status is UserStatus.DEACTIVATED:
                return self.tr("Inactive")
            return self.tr("Temporary password") if user.must_change_password else self.tr("Active")
        if column is Column.LAST_SIGNED_IN:
            at_ms = user.last_signed_in_at_ms
            return self.tr("Never") if at_ms is None else date_and_time(at_ms)[0]
        return ""

    def _second_line(self, user: User, column: Column) -> str | None:
        if column is Column.NAME:
            own = user.user_id == self._own_id
            return self.tr("{username} · you").format(username=user.username) if own else user.username
        if column is Column.LAST_SIGNED_IN and user.last_signed_in_at_ms is not None:
            return date_and_time(user.last_signed_in_at_ms, with_zone=True)[1]
        return None

    def _tool_tip(self, user: User, column: Column) -> str | None:
        if column is Column.NAME:
            text = self.tr("{name}\n{username}\nCreated {utc}")
            whole = text.format(name=user.full_name, username=user.username, utc=utc_text(user.created_at_ms))
            return plain_tool_tip(whole)
        if column is Column.ROLE:
            return self._text(user, column)
        if column is Column.STATUS and _pill_kind(user) == "warning":
            return self.tr("Has to choose a password of their own at the next sign-in")
        if column is Column.LAST_SIGNED_IN and user.last_signed_in_at_ms is not None:
            return utc_text(user.last_signed_in_at_ms)
        return None

    def _spoken(self, user: User, column: Column) -> str:
        if column is Column.MENU:
            return self.tr("Menu of {name}").format(name=user.full_name)
        second = self._second_line(user, column)
        return f"{self._text(user, column)}, {second}" if second else self._text(user, column)

    def _sort_value(self, user: User, column: Column) -> str | int:
        if column is Column.LAST_SIGNED_IN:
            return -1 if user.last_signed_in_at_ms is None else user.last_signed_in_at_ms
        return name_key(self._text(user, column))


def _pill_kind(user: User) -> str:
    if user.status is UserStatus.DEACTIVATED:
        return "negative"
    return "warning" if user.must_change_password else "positive"
