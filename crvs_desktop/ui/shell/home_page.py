"""Where a role that manages nothing here arrives: what it may do, and who does the rest."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crvs_desktop.domain.users import ROLE_LABELS, Role, User
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.labels import Label


class HomePage(Page):
    def __init__(self, user: User, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home_page")
        card = Card(self.tr("Welcome, {name}").format(name=user.full_name))
        card.setMaximumWidth(778)
        card.body.setSpacing(16)
        role = Label(label(ROLE_LABELS[user.role]), "section_title")
        role.setObjectName("home_role")
        duties = Label(_duties(user.role))
        duties.setObjectName("home_duties")
        here = Alert(
            "info",
            self.tr(
                "In this program you can change your own password. Integration clients, the audit and the team are "
                "managed by a National System Administrator; ask one if a system needs access or an account changes."
            ),
        )
        here.setObjectName("home_alert")
        for part in (role, duties, here):
            card.body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch()


def _duties(role: Role) -> str:
    """Return in our words what the role does in the registration system itself."""
    translate = QCoreApplication.translate
    texts = {
        Role.FIELD_AGENT: translate("HomePage", "A field agent declares births and deaths where they happen."),
        Role.REGISTRATION_AGENT: translate(
            "HomePage", "A registration agent checks declarations, prints certificates and sees performance figures."
        ),
        Role.LOCAL_REGISTRAR: translate(
            "HomePage", "A local registrar registers births and deaths in an office and certifies them."
        ),
        Role.NATIONAL_REGISTRAR: translate(
            "HomePage", "The national registrar registers, certifies and oversees all offices of the country."
        ),
        Role.PERFORMANCE_MANAGEMENT: translate(
            "HomePage", "A performance manager follows how completely and how quickly events are registered."
        ),
        Role.LOCAL_SYSTEM_ADMIN: translate(
            "HomePage", "A local system admin looks after the accounts of the offices in one district."
        ),
        Role.NATIONAL_SYSTEM_ADMIN: "",
    }
    return texts[role]
