"""What is said of clients in more than one place: when a secret was used last, and why to look at one."""

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.attention import ATTENTION_LABELS, Attention, ClientAttention
from crvs_desktop.domain.clients import Client
from crvs_desktop.ui.dates import local_text


def last_use_sentence(client: Client) -> str:
    """Return when the client's secret was used last, from where, and by which program."""
    translate = QCoreApplication.translate
    if client.last_used_at_ms is None:
        return translate("ClientWords", "The client has not been used yet.")
    if client.last_used_agent:
        text = translate("ClientWords", "The client was last used {when} from {address}, by {agent}.")
    else:
        text = translate("ClientWords", "The client was last used {when} from {address}.")
    return text.format(
        when=local_text(client.last_used_at_ms), address=client.last_used_from, agent=client.last_used_agent
    )


def old_secret_sentence(client: Client) -> str:
    """Return until when the old secret works beside the new one; nothing when it does not."""
    if client.previous_secret_ends_at_ms is None:
        return ""
    text = QCoreApplication.translate("ClientWords", "The old secret works until {when}.")
    return text.format(when=local_text(client.previous_secret_ends_at_ms))


def attention_label(reason: Attention) -> str:
    return QCoreApplication.translate("attention", ATTENTION_LABELS[reason])


def attention_text(attention: ClientAttention) -> str:
    """Return why a client should be looked at, the most pressing first."""
    refused = QCoreApplication.translate("ClientWords", "Refused calls in the last day: {count}")
    return ", ".join(
        refused.format(count=attention.refused_calls) if reason is Attention.REFUSED_CALLS else attention_label(reason)
        for reason in attention.reasons
    )
