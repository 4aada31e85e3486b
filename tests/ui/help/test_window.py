"""The help, as someone reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QTextBrowser, QWidget

import crvs_desktop.ui
from crvs_desktop.domain.errors import SENTENCES
from crvs_desktop.ui.help.topics import (
    TOPIC_OF_DIALOG,
    TOPIC_OF_PAGE,
    TOPICS,
    TROUBLESHOOTING,
    Topic,
    load_topics,
    message_like,
)
from crvs_desktop.ui.help.window import HelpWindow

if TYPE_CHECKING:
    from crvs_desktop.ui.theme import Theme
    from tests.ui.conftest import Program


@pytest.fixture
def help_window(theme: Theme) -> Iterator[HelpWindow]:
    owner = QWidget()
    window = HelpWindow(owner)
    window.show_topic("integrations")
    yield window
    window.close()
    owner.deleteLater()


def contents(window: HelpWindow) -> list[str]:
    listed = window.findChild(QListWidget, "help_contents")
    return [listed.item(row).text() for row in range(listed.count())]


def shown(window: HelpWindow) -> str:
    return window.findChild(QTextBrowser, "help_text").toPlainText()


def search(window: HelpWindow, words: str) -> None:
    line = window.findChild(QLineEdit, "help_search")
    line.clear()
    QTest.keyClicks(line, words)


def test_every_topic_can_be_chosen_and_has_text(help_window: HelpWindow) -> None:
    """By the arrow key alone."""
    listed = help_window.findChild(QListWidget, "help_contents")
    listed.setCurrentRow(0)
    seen = []
    for topic in load_topics():
        seen.append(shown(help_window).partition("\n")[0])
        assert len(shown(help_window)) > 300, topic.key
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert seen == contents(help_window)


def test_search_keeps_the_topics_that_have_all_words(help_window: HelpWindow) -> None:
    """In any order and case; what is found is marked in the text."""
    search(help_window, "SHA signs")
    assert "Keys" in contents(help_window)
    assert "Team" not in contents(help_window)
    assert help_window.findChild(QTextBrowser, "help_text").textCursor().selectedText().lower() == "sha"
    search(help_window, "zebra")
    assert contents(help_window) == []
    assert help_window.findChild(QWidget, "help_no_match").isVisible()
    search(help_window, "")
    assert len(contents(help_window)) == len(TOPICS)


def test_links_lead_to_other_topics(help_window: HelpWindow) -> None:
    """A click on one opens it; there is none that leads nowhere."""
    for topic in load_topics():
        for target in re.findall(r"\]\(([^)]+)\)", topic.text):
            assert target.removesuffix(".md") in TOPICS, (topic.key, target)
    browser = help_window.findChild(QTextBrowser, "help_text")
    cursor = browser.document().find("the types")
    place = browser.cursorRect(cursor).center()
    place.setX(place.x() - 20)
    QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(help_window).startswith("The four types of client")


def test_messages_in_the_help_are_those_of_the_program() -> None:
    """Someone looks for what was on the screen."""
    topic = next(topic for topic in load_topics() if topic.key == "troubleshooting")
    table = topic.text.partition("## ")[0]
    for line in re.findall(r"^\| ([^|]+?) \|", table, re.MULTILINE)[1:]:
        if line in ("Something went wrong", "No backup was made today") or set(line) <= {"-"}:
            continue
        parts = [part.strip() for part in line.split("…") if part.strip()]
        assert any(all(part in sentence for part in parts) for sentence in SENTENCES.values()), line


def test_every_message_is_found_in_the_help(help_window: HelpWindow) -> None:
    """By its words, and by the whole of it pasted with the names that were in it; there it is marked."""
    topic = next(topic for topic in load_topics() if topic.key == TROUBLESHOOTING)
    for reason, sentence in SENTENCES.items():
        words = re.findall(r"[a-z]{4,}", re.sub(r"\{\w+\}", " ", sentence))
        assert topic.holds(" ".join(words[:4])), reason
        assert message_like(re.sub(r"\{\w+\}", "Zomba Hospital", sentence)) in sentence, reason
    line = help_window.findChild(QLineEdit, "help_search")
    text = help_window.findChild(QTextBrowser, "help_text")
    for reason in ("name-taken", "task-location-missing", "quota-invalid"):
        line.setText(re.sub(r"\{\w+\}", "Zomba Hospital", SENTENCES[reason]))
        assert contents(help_window) == ["When something does not work"]
        marked = text.textCursor().selectedText()
        assert marked
        assert marked in SENTENCES[reason]


@pytest.mark.parametrize("words", ["l'evenement refusé", "L’ÉVÉNEMENT : refuse", "refusé  événement"])
def test_search_does_not_ask_for_accents_and_signs_of_print(words: str) -> None:
    """A French keyboard has neither the apostrophe nor the spaces of a printed text at hand."""
    assert Topic("any", "", "L’événement a été refusé\xa0: voici pourquoi.").holds(words)


@pytest.mark.parametrize(("page", "topic"), TOPIC_OF_PAGE.items())
def test_every_page_has_its_topic(page: str, topic: str) -> None:
    assert topic in TOPICS


def test_f1_opens_the_topic_of_the_page(program: Program) -> None:
    """Also again, from another page; Esc closes it."""
    program.hand.settle()
    program.hand.press(Qt.Key.Key_F1)
    help_window = program.hand.see("help_window")
    assert isinstance(help_window, HelpWindow)
    assert shown(help_window).startswith("Integrations")
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    program.hand.wait_gone("help_window")
    program.hand.click("nav_audit")
    program.hand.settle()
    program.hand.press(Qt.Key.Key_F1)
    program.hand.see("help_window")
    assert shown(help_window).startswith("Audit")


def test_read_from_the_right_it_is_laid_out_from_there(help_window: HelpWindow) -> None:
    """The first column is at the right; an example of code is read from the left in any language."""
    help_window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    help_window.show_topic("lessons")
    document = help_window.findChild(QTextBrowser, "help_text").document()
    table = next(frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    first_row = [table.cellAt(0, column).firstCursorPosition().block() for column in range(table.columns())]
    assert [block.text() for block in first_row] == ["What it is", "Key"]
    assert first_row[0].textDirection() == Qt.LayoutDirection.RightToLeft
    example = document.find("minutes = 10").block()
    assert example.blockFormat().layoutDirection() == Qt.LayoutDirection.LayoutDirectionAuto


def test_f1_in_a_dialog_opens_its_topic_and_the_help_can_be_used_beside_it(program: Program) -> None:
    """The dialog stays open, and keeps neither keys nor clicks from the help; so does a question over it."""
    program.hand.click("create_client_button")
    program.hand.see("create_dialog")
    program.hand.settle()
    program.hand.press(Qt.Key.Key_F1)
    help_window = program.hand.see("help_window")
    assert isinstance(help_window, HelpWindow)
    assert help_window.current_topic == "types"
    line = help_window.findChild(QLineEdit, "help_search")
    handle = help_window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=line.mapTo(help_window, QPoint(100, 10)))
    for letter in "sha":
        QTest.keyClick(handle, letter)
    assert line.text() == "sha"
    help_window.close()
    dialog = program.hand.see("create_dialog")
    dialog.activateWindow()
    program.hand.type("name_input", "Hospital")
    program.hand.press(Qt.Key.Key_Return)
    program.hand.see("keys_dialog")
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.see("unkept_question")
    program.hand.settle()
    program.hand.press(Qt.Key.Key_F1)
    program.hand.see("help_window")
    assert help_window.current_topic == "keys"


def test_every_dialog_has_its_topic() -> None:
    """Each that is no question and no file dialog, by the names in the source."""
    source = "\n".join(path.read_text("utf-8") for path in Path(crvs_desktop.ui.__file__).parent.rglob("*.py"))
    named = set(re.findall(r'setObjectName\("([a-z_]+_dialog)"\)', source))
    of_files = {name for name in named if re.fullmatch(r"(.*_)?(file|folder|open|print|save)_dialog|open_.*", name)}
    assert named - of_files - {"close_dialog"} == {name for name in TOPIC_OF_DIALOG if name.endswith("_dialog")}
    assert set(TOPIC_OF_DIALOG.values()) <= set(TOPICS)
