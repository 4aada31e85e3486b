"""What each role may do in this program, in plain words."""

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.users import Role


def role_text(role: Role) -> str:
    if role.administers:
        return QCoreApplication.translate(
            "RoleTexts", "Manages integration clients, the team and the audit: everything in this workspace."
        )
    return QCoreApplication.translate(
        "RoleTexts", "Can sign in and change their own password here. Sees no clients, no team and no audit."
    )
