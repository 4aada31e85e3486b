"""What can be done with one account."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from crvs_desktop.domain.users import User, UserStatus
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.labels import Label


class UserMenu(QMenu):
    """Deleted when it closes. One's own account has the same entries, switched off, and says why."""

    def __init__(self, user: User, *, is_own: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("user_menu")
        self.setAccessibleName(self.tr("Menu of {name}").format(name=user.full_name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self.reset = self.addAction(self.tr("Reset password"))
        self.reset.setObjectName("reset_password_action")
        self.deactivate = self.addAction(self.tr("Deactivate"))
        self.deactivate.setObjectName("deactivate_action")
        self.reactivate = self.addAction(self.tr("Reactivate"))
        self.reactivate.setObjectName("reactivate_action")
        active = user.status is UserStatus.ACTIVE
        self.deactivate.setVisible(active)
        self.reactivate.setVisible(not active)
        if is_own:
            self._switch_off(
                self.tr(
                    "This is your own account. You change your password in the menu behind your initials; only another "
                    "National System Administrator can deactivate you."
                )
            )

    def _switch_off(self, reason: str) -> None:
        for action in (self.reset, self.deactivate, self.reactivate):
            action.setEnabled(False)
            action.setToolTip(reason)
        words = Label(reason, "field_hint")
        words.setObjectName("own_account_reason")
        px = Theme.of(self).px
        words.setContentsMargins(px(16), px(4), px(16), px(4))
        words.ensurePolished()
        words.setFixedWidth(px(300))
        words.setFixedHeight(words.heightForWidth(px(300)))
        entry = QWidgetAction(self)
        entry.setDefaultWidget(words)
        entry.setEnabled(False)
        self.addSeparator()
        self.addAction(entry)
