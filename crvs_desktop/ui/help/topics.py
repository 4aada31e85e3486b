"""The pages of the help: Markdown files, one a topic, named by what they are about."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.errors import SENTENCES
from crvs_desktop.ui import resources
from crvs_desktop.ui.languages import spoken_language
from crvs_desktop.ui.page import AUDIT, HOME, INTEGRATIONS, LEARNING, PRACTICE, TEAM

# In the order of the list of contents.
TOPICS: Final = (
    "start",
    "integrations",
    "types",
    "keys",
    "audit",
    "team",
    "practice",
    "webhooks",
    "lessons",
    "trainers",
    "differences",
    "backups",
    "protection",
    "access",
    "troubleshooting",
)
TROUBLESHOOTING: Final = "troubleshooting"  # ends in a list of all messages
_PLACE: Final = re.compile(r"\{[a-z_]+\}")
TOPIC_OF_PAGE: Final = {
    HOME: "start",
    INTEGRATIONS: "integrations",
    AUDIT: "audit",
    TEAM: "team",
    PRACTICE: "practice",
    LEARNING: "lessons",
}
# By the names that dialogs have; a question belongs to what it was asked over.
TOPIC_OF_DIALOG: Final = {
    "create_dialog": "types",
    "edit_dialog": "types",
    "keys_dialog": "keys",
    "refresh_question": "keys",
    "details_dialog": "integrations",
    "details_edit_dialog": "integrations",
    "deactivate_question": "integrations",
    "delete_question": "integrations",
    "end_grace_question": "keys",
    "entry_dialog": "audit",
    "export_dialog": "audit",
    "verify_dialog": "audit",
    "checkpoint_dialog": "audit",
    "report_dialog": "audit",
    "accept_question": "audit",
    "create_user_dialog": "team",
    "reset_password_dialog": "team",
    "record_dialog": "practice",
    "delivery_dialog": "webhooks",
    "received_dialog": "webhooks",
    "backup_dialog": "backups",
    "restore_dialog": "backups",
    "check_dialog": "backups",
    "password_dialog": "team",
    "new_keys_dialog": "start",
    "recover_dialog": "start",
    "settings_dialog": "access",
    "results_dialog": "trainers",
    "person_dialog": "trainers",
    "message_dialog": "troubleshooting",
}


@dataclass(frozen=True)
class Topic:
    """`text` is Markdown; its first line is the title."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether every word is somewhere in it."""
        text = _plain(self.text)
        return all(word in text for word in _plain(words).split())


def load_topics() -> tuple[Topic, ...]:
    """Return all topics in the order of the contents, in the language of the window where they are translated."""
    folder = resources.folder("help") / spoken_language()
    topics = []
    for key in TOPICS:
        file = folder / f"{key}.md"
        text = (file if file.exists() else folder.with_name("en") / file.name).read_text("utf-8")
        if key == TROUBLESHOOTING:
            text += "\n" + "".join(f"- {_as_text(message)}\n" for message in all_messages())
        topics.append(Topic(key, text.partition("\n")[0].lstrip("# "), text))
    return tuple(topics)


def _as_text(message: str) -> str:
    """Return what Markdown shows as it is."""
    return re.sub(r"[\\`*_<>\[\]#]", r"\\\g<0>", message)


def all_messages() -> list[str]:
    """Return every message of the layers below in the language of the window; … stands for what is named in it."""
    translated = (QCoreApplication.translate("errors", sentence) for sentence in SENTENCES.values())
    return sorted((_PLACE.sub("…", sentence) for sentence in translated), key=str.casefold)


def message_like(typed: str) -> str | None:
    """Return the longest piece of the message that somebody copied from the screen, as Qt finds it in a text; None if
    it is none."""
    typed = _plain(typed)
    for message in all_messages():
        pieces = [piece.strip() for piece in message.split("…")]
        if all(_plain(piece) in typed for piece in pieces):
            return max(pieces, key=len).replace("\xa0", " ")
    return None


def _plain(text: str) -> str:
    """Return what is compared: case, accents, and the kinds of spaces and apostrophes make no difference."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'"))
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(kept.casefold().split())
