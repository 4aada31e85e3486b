"""French needs more room than English, and Arabic other room: on no page and in no dialog is a text cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QPushButton, QWidget

from crvs_desktop.ui.languages import install_language
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.widgets.labels import ElidedLabel
from tests.gui.program import OtherProgram, Program, QuickHand, let_work
from tests.gui.walks import walk_audit_team_and_account, walk_before_sign_in, walk_integrations

ROUNDED_PX = 1
SETTLED_AFTER = 50


class TranslatingHand(QuickHand):
    """Chooses a label of the domain by what it is called in the language of the window."""

    def choose(self, name: str, text: str) -> None:
        super().choose(name, label(text))


class Measurer:
    """Looks at one page or dialog after the other, and keeps what has less room than its text."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.secrets: set[str] = set()
        self.cut_off: set[str] = set()

    def look(self, name: str) -> None:
        self.program.hand.see(name)
        self.program.hand.settle()
        for _ in range(SETTLED_AFTER):  # what has just got its text gets its room a moment later
            found = {f"{name}: {text}" for text in _all_cut_off()}
            if not found:
                return
            let_work(10)
        self.cut_off |= found


def _all_cut_off() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            yield from (f"{type(widget).__name__} “{widget.objectName()}” {text!r}" for text in _cut_off(widget))


def _cut_off(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QPushButton) or (isinstance(widget, QLabel) and not widget.wordWrap()):
        # One that ends in an ellipsis has the whole in its tool tip.
        if not isinstance(widget, ElidedLabel) and widget.sizeHint().width() > widget.width() + ROUNDED_PX:
            yield widget.text()
    elif isinstance(widget, QLabel):
        if widget.heightForWidth(widget.width()) > widget.height() + ROUNDED_PX:
            yield widget.text()
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        for section in range(widget.count()):
            head = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
            needed = widget.fontMetrics().horizontalAdvance(head)
            if not widget.isSectionHidden(section) and needed > widget.sectionSize(section):
                yield head


@pytest.fixture(params=["fr", "ar"])
def measurer(request: pytest.FixtureRequest, program: Program, qapp: QApplication) -> Measurer:
    program.settings.language = request.param
    install_language(qapp, request.param)
    program.window.speak()
    program.hand = TranslatingHand(program.window)
    return Measurer(program)


def test_nothing_is_cut_off_before_sign_in(measurer: Measurer, training: Path) -> None:
    """First run, set-up, recovery, sign-in, lock and home pages, and the preferences."""
    walk_before_sign_in(measurer, training)
    assert sorted(measurer.cut_off) == []


def test_nothing_is_cut_off_on_the_integrations_page(measurer: Measurer, training: Path) -> None:
    """The page, Create for each type, the keys, and each question."""
    walk_integrations(measurer, training)
    assert sorted(measurer.cut_off) == []


def test_nothing_is_cut_off_in_audit_team_and_account(
    measurer: Measurer, office: Path, other_program: OtherProgram
) -> None:
    """Audit and Team pages, their dialogs, and one's own account."""
    walk_audit_team_and_account(measurer, office, other_program)
    assert sorted(measurer.cut_off) == []


def test_nothing_is_cut_off_on_learning_and_practice(measurer: Measurer, training: Path) -> None:
    """Every tab of both pages, in a window of ordinary size."""
    program = measurer.program
    program.start_signed_in(training, "j.campbell", "test")
    for page in ("learning", "practice"):
        program.hand.click(f"nav_{page}")
        tabs = program.hand.see(f"{page}_tabs")
        for number in range(tabs.count()):  # type: ignore[attr-defined]
            tabs.setCurrentIndex(number)  # type: ignore[attr-defined]
            measurer.look(f"{page}_page")
    assert sorted(measurer.cut_off) == []
