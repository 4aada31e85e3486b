"""The pages of the help: Markdown files, one a topic, named by what they are about."""

from dataclasses import dataclass
from typing import Final

from crvs_desktop.ui import resources
from crvs_desktop.ui.page import AUDIT, HOME, INTEGRATIONS, PRACTICE, TEAM

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
    "differences",
    "backups",
    "protection",
    "troubleshooting",
)
TOPIC_OF_PAGE: Final = {
    HOME: "start",
    INTEGRATIONS: "integrations",
    AUDIT: "audit",
    TEAM: "team",
    PRACTICE: "practice",
}


@dataclass(frozen=True)
class Topic:
    """`text` is Markdown; its first line is the title."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether every word is somewhere in it, without regard to case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def load_topics() -> tuple[Topic, ...]:
    """Return all topics in the order of the contents."""
    folder = resources.folder("help") / "en"
    topics = []
    for key in TOPICS:
        text = (folder / f"{key}.md").read_text("utf-8")
        topics.append(Topic(key, text.partition("\n")[0].lstrip("# "), text))
    return tuple(topics)
