"""The questions before an account is deactivated or reactivated: whose, and what follows."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.users import User
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog


def deactivate_question(user: User, parent: QWidget) -> ConfirmDialog:
    translate = QCoreApplication.translate
    text = translate(
        "TeamQuestions",
        "{name} ({username}) can no longer sign in, and a window they have open is closed to them with their next "
        "action. Their entries in the audit stay, and you can reactivate them.",
    )
    question = ConfirmDialog(
        translate("TeamQuestions", "Deactivate user?"),
        text.format(name=user.full_name, username=user.username),
        translate("TeamQuestions", "Deactivate"),
        negative=True,
        parent=parent,
    )
    question.setObjectName("deactivate_question")
    return question


def reactivate_question(user: User, parent: QWidget) -> ConfirmDialog:
    translate = QCoreApplication.translate
    if user.must_change_password:
        text = translate(
            "TeamQuestions",
            "{name} ({username}) can sign in again with the temporary password they were given, and then has to "
            "choose their own. If it was lost, reset it.",
        )
    else:
        text = translate(
            "TeamQuestions",
            "{name} ({username}) can sign in again with the password they had. If it was forgotten, reset it.",
        )
    question = ConfirmDialog(
        translate("TeamQuestions", "Reactivate user?"),
        text.format(name=user.full_name, username=user.username),
        translate("TeamQuestions", "Reactivate"),
        parent=parent,
    )
    question.setObjectName("reactivate_question")
    return question
