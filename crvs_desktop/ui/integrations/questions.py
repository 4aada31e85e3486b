"""The questions before clients are activated, deactivated or deleted, or a grace period is ended."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.clients import Client
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.ui.dates import local_text
from crvs_desktop.ui.integrations.words import last_use_sentence
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog


def activate_question(clients: Sequence[Client], parent: QWidget) -> ConfirmDialog:
    translate, count = QCoreApplication.translate, len(clients)
    if count == 1:
        title = translate("Questions", "Activate client?")
        text = translate("Questions", "“{name}” can connect again with the keys it has.").format(name=clients[0].name)
    else:
        title = translate("Questions", QT_TRANSLATE_NOOP("Questions", "Activate %Ln clients?", "", 1), "", count)
        text = translate("Questions", "They can connect again with the keys they have.")
    question = ConfirmDialog(title, text, translate("Questions", "Confirm"), items=_names(clients), parent=parent)
    question.setObjectName("activate_question")
    return question


def deactivate_question(clients: Sequence[Client], parent: QWidget) -> ConfirmDialog:
    translate, count = QCoreApplication.translate, len(clients)
    if count == 1:
        title = translate("Questions", "Deactivate client?")
        text = translate(
            "Questions",
            "“{name}” is refused from now on, as if its keys were wrong. Its keys and settings are kept, and you can "
            "activate it again.",
        ).format(name=clients[0].name)
    else:
        title = translate("Questions", QT_TRANSLATE_NOOP("Questions", "Deactivate %Ln clients?", "", 1), "", count)
        text = translate(
            "Questions",
            "They are refused from now on, as if their keys were wrong. Keys and settings are kept, and you can "
            "activate them again.",
        )
    question = ConfirmDialog(title, text, translate("Questions", "Confirm"), items=_names(clients), parent=parent)
    question.setObjectName("deactivate_question")
    return question


def end_grace_question(client: Client, parent: QWidget) -> ConfirmDialog:
    translate = QCoreApplication.translate
    text = translate(
        "Questions",
        "The old secret of “{name}” stops working now instead of {when}. Whatever still has it is refused until the "
        "new one is entered there. The audit shows whether the old one is still used. {use}",
    )
    when = local_text(client.previous_secret_ends_at_ms or 0)
    question = ConfirmDialog(
        translate("Questions", "End the grace period?"),
        text.format(name=client.name, when=when, use=last_use_sentence(client)),
        translate("Questions", "End grace period"),
        parent=parent,
    )
    question.setObjectName("end_grace_question")
    return question


def delete_question(clients: Sequence[Client], parent: QWidget) -> ConfirmDialog:
    translate, count = QCoreApplication.translate, len(clients)
    if count == 1:
        title = translate("Questions", "Delete client?")
        text = translate(
            "Questions",
            "The keys of “{name}” are destroyed and it can never connect again; this cannot be undone. Its name "
            "becomes free, and its history stays in the audit. To stop it for a while only, deactivate it instead.",
        ).format(name=clients[0].name)
        typed = clients[0].name
    else:
        title = translate("Questions", QT_TRANSLATE_NOOP("Questions", "Delete %Ln clients?", "", 1), "", count)
        text = translate(
            "Questions",
            "Their keys are destroyed and they can never connect again; this cannot be undone. Their history stays "
            "in the audit. Type how many they are to confirm.",
        )
        typed = str(count)
    question = ConfirmDialog(
        title,
        text,
        translate("Questions", "Delete"),
        negative=True,
        items=_names(clients),
        typed_name=typed,
        parent=parent,
    )
    question.setObjectName("delete_question")
    return question


def _names(clients: Sequence[Client]) -> list[str]:
    return [client.name for client in clients] if len(clients) > 1 else []
