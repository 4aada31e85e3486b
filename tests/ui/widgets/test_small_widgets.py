from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.avatar import Avatar, initials
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.labels import Label
from crvs_desktop.ui.widgets.pill import Pill


def colors(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    ("kind", "bar", "text"),
    [
        ("info", "info_dark", "info_darker"),
        ("warning", "warning_darker", "warning_text"),
        ("negative", "negative", "negative_darker"),
        ("positive", "positive_dark", "positive_darker"),
    ],
)
def test_alert_has_a_bar_and_text_in_the_darker_tone(
    qtbot: QtBot, theme: Theme, kind: str, bar: str, text: str
) -> None:
    """The bar is 48 wide with an icon in it; the text is readable."""
    alert = Alert(kind, "MMMM")
    alert.resize(400, 60)
    qtbot.addWidget(alert)
    alert.show()
    image = alert.grab().toImage()
    assert image.pixelColor(46, 50) == theme.color(bar)
    assert image.pixelColor(50, 50) == theme.color("surface")
    assert len({image.pixelColor(x, 26).name() for x in range(8, 40)}) > 1
    assert theme.color(text).name() in colors(alert)
    alert.set_kind("negative")
    assert theme.color("negative_darker").name() in colors(alert)


def test_alert_shows_what_it_is_given_and_lets_it_be_copied(qtbot: QtBot, theme: Theme) -> None:
    """Long text wraps, markup is text, and it can be selected."""
    alert = Alert("info", "short")
    host = QWidget()
    QVBoxLayout(host).addWidget(alert)
    host.resize(300, 400)
    qtbot.addWidget(host)
    host.show()
    one_line = alert.heightForWidth(280)
    alert.set_text("<b>not bold</b> " * 12)
    assert alert.heightForWidth(280) > one_line + 40
    label = alert.findChild(QLabel, "alert_text")
    assert label.textFormat() == Qt.TextFormat.PlainText
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton, pos=label.contentsRect().topLeft())
    label.setSelection(0, 3)
    assert label.selectedText() == "<b>"


def test_pill_is_28_high_and_as_wide_as_its_words(qtbot: QtBot, theme: Theme) -> None:
    """The status is told by its words; the colours only support them."""
    pill = Pill("Active", "positive")
    qtbot.addWidget(pill)
    pill.show()
    assert pill.sizeHint().height() == 28
    narrow = pill.sizeHint().width()
    assert theme.color("positive_lighter").name() in colors(pill)
    pill.set_status("Deactivated", "negative")
    assert pill.sizeHint().width() > narrow
    assert theme.color("negative_lighter").name() in colors(pill)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Jonathan Campbell", "JC"), ("Kalusha", "K"), ("Ana Maria de Souza", "AS"), ("", ""), ("ñandú öz", "ÑÖ")],
)
def test_initials(name: str, letters: str) -> None:
    """First letters of the first and the last word."""
    assert initials(name) == letters


def test_avatar_is_round_and_named(qtbot: QtBot, theme: Theme) -> None:
    """40 px of grey with the initials; the whole name is its accessible name."""
    avatar = Avatar("Jonathan Campbell")
    qtbot.addWidget(avatar)
    avatar.show()
    avatar.resize(avatar.sizeHint())
    assert avatar.size().toTuple() == (40, 40)
    image = avatar.grab().toImage()
    assert image.pixelColor(20, 3) == theme.color("avatar")
    assert image.pixelColor(0, 0) != theme.color("avatar")
    assert avatar.accessibleName() == "Jonathan Campbell"


def test_empty_state_offers_the_next_step(qtbot: QtBot, theme: Theme) -> None:
    """Its button says `clicked`; without a text there is no button."""
    empty = EmptyState("plugs-connected", "No clients yet", "A client lets another system in.", "Create client")
    qtbot.addWidget(empty)
    empty.show()
    button = empty.findChild(QPushButton, "empty_action")
    with qtbot.waitSignal(empty.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    empty.set_content("magnifying-glass", "Nothing found", "No client has this name.")
    assert not button.isVisible()
    assert empty.findChild(QLabel, "empty_title").text() == "Nothing found"


def test_card_holds_title_buttons_and_body(qtbot: QtBot, theme: Theme) -> None:
    """Title at the start, what belongs to it at the end, a line, and the body below."""
    card = Card("Integrations")
    create, note = SecondaryButton("Create client"), Label("For each new client")
    card.add_header_widget(create)
    card.body.addWidget(note)
    card.resize(778, 300)
    qtbot.addWidget(card)
    card.show()
    title = card.findChild(QLabel, "card_title")
    assert title.text() == "Integrations"
    assert title.font().pixelSize() == 28
    assert title.mapTo(card, title.rect().topLeft()).x() == 25
    assert create.mapTo(card, create.rect().topRight()).x() == 778 - 26
    assert note.mapTo(card, note.rect().topLeft()).y() > 73
    image = card.grab().toImage()
    assert image.pixelColor(300, 0) == image.pixelColor(300, 73) == theme.color("grey300")


def test_labels_stand_where_reading_starts(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    """A Latin name in a right-to-left window stands at the right, like all that is beside it."""
    label = Label("DHIS2")
    label.resize(400, 30)
    qtbot.addWidget(label)
    label.show()

    def ink() -> list[int]:
        image, paper = label.grab().toImage(), theme.color("surface").name()
        return [x for x in range(400) if any(image.pixelColor(x, y).name() != paper for y in range(image.height()))]

    assert max(ink()) < 100
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(ink()) > 300
