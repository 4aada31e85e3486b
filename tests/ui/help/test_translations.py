"""The help in the other languages says as much as the English one."""

import re
from typing import Final

import pytest

from crvs_desktop.domain.policy import LANGUAGES
from crvs_desktop.ui import resources
from crvs_desktop.ui.help.topics import TOPICS

# What is printed on the keys; Qt writes the same into the menus.
KEYS: Final = {
    "fr": {
        "Shift": "Maj",
        "Enter": "Entrée",
        "Esc": "Échap",
        "Del": "Suppr",
        "Home": "Début",
        "End": "Fin",
        "Left": "Gauche",
        "Right": "Droite",
    }
}


def text_of(topic: str, language: str) -> str:
    return (resources.folder("help") / language / f"{topic}.md").read_text("utf-8")


def code_in(text: str) -> list[str]:
    return sorted(re.findall(r"`([^`\n]+)`", text) + re.findall(r"^    .+", text, re.MULTILINE))


def outline_of(text: str) -> list[str]:
    """Headings, list items and rows of tables with their cells, in their order."""
    return [
        found.group(1) + "|" * line.count(" | ")
        for line in text.splitlines()
        if (found := re.match(r"(#+|-|\d+\.|\|)", line))
    ]


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_translated_whole(topic: str, language: str) -> None:
    """Nothing is left out: the same outline, links, and code; keys have the names that are printed on them."""
    english, text = text_of(topic, "en"), text_of(topic, language)
    keys = KEYS.get(language, {})
    named = ["+".join(keys.get(part, part) for part in code.split("+")) for code in code_in(english)]
    assert outline_of(text) == outline_of(english)
    assert code_in(text) == sorted(named)
    assert re.findall(r"\]\(([^)]+)\)", text) == re.findall(r"\]\(([^)]+)\)", english)
