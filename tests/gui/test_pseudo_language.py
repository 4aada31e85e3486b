"""A made-up language that puts ⟦ and ⟧ around every text: what is shown without them was never given to Qt's
translation, and stays English in every language."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from crvs_desktop.app import make_backend, make_window
from crvs_desktop.ui import resources
from crvs_desktop.ui.languages import NAMES
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.tour.tour import Tour
from crvs_desktop.ui.widgets.key_text import KeyText
from tests.gui.program import ENVIRONMENT, OtherProgram, Program, QuickHand
from tests.gui.walks import walk_audit_team_and_account, walk_before_sign_in, walk_integrations

WORD = re.compile(r"[^\W\d_]{2,}")
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
TAG = re.compile(r"<[^<>]*>")
# Names of programs and of things on a computer.
SAME_EVERYWHERE = "CRVS Desktop OpenCRVS curl PowerShell Python JavaScript UTC POST http X-Hub-Signature crvs"


class PseudoLanguage(QTranslator):
    """Knows the texts that the source has, each under its own context only."""

    def __init__(self) -> None:
        super().__init__()
        self._known = set()
        path = resources.folder("translations") / "crvs_fr.ts"
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                self._known.add((context.findtext("name"), message.findtext("source")))

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        # Qt puts the number in afterwards.
        return f"⟦{text}⟧" if (context, text) in self._known else None


class MarkedHand(QuickHand):
    """Chooses what the made-up language shows."""

    def choose(self, name: str, text: str) -> None:
        super().choose(name, f"⟦{text}⟧")


class Reader:
    """Reads everything on the screen, and keeps what was not translated."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.secrets: set[str] = set()
        self.wrong: set[str] = set()
        self.data = set(WORD.findall(SAME_EVERYWHERE)) | {*NAMES.values()} | _words_of_the_calendar()
        for path in (*resources.folder("practice").glob("*.json"), *resources.folder("lessons").glob("*.toml")):
            self.data |= set(WORD.findall(path.read_text("utf-8")))

    def look(self, name: str) -> None:
        self.program.hand.see(name)
        self.program.hand.settle()
        self.read(name, self.program.folder)

    def read(self, name: str, folder: Path) -> None:
        data = self.data | _words_in(folder) | set(WORD.findall(" ".join(self.secrets)))
        for widget, text in _shown():
            rest = TAG.sub(" ", text)
            while MARKED.search(rest):
                rest = MARKED.sub(" ", rest)
            strange = [word for word in WORD.findall(rest) if word not in data]
            if strange:
                self.wrong.add(f"{name}: {type(widget).__name__} “{widget.objectName()}”: {text!r} ({strange})")


@pytest.fixture
def pseudo_language(qapp: QApplication, theme: object) -> Iterator[None]:
    language = PseudoLanguage()
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.fixture
def reader(pseudo_language: None, program: Program) -> Reader:
    program.hand = MarkedHand(program.window)
    return Reader(program)


def test_every_text_before_sign_in_is_translated(reader: Reader, training: Path) -> None:
    """First run, set-up, recovery, sign-in, lock and home pages, the preferences, and all menus."""
    walk_before_sign_in(reader, training)
    assert sorted(reader.wrong) == []


def test_every_text_of_the_integrations_page_is_translated(reader: Reader, training: Path) -> None:
    """The page, Create for each type, the keys, and each question."""
    walk_integrations(reader, training)
    assert sorted(reader.wrong) == []


def test_every_text_of_audit_team_and_account_is_translated(
    reader: Reader, office: Path, other_program: OtherProgram
) -> None:
    """Audit and Team pages, their dialogs, and one's own account."""
    walk_audit_team_and_account(reader, office, other_program)
    assert sorted(reader.wrong) == []


def test_every_text_of_the_learning_page_is_translated(reader: Reader, training: Path) -> None:
    """The page around the lessons, which are data; and the dialog of the report, which no other walk opens."""
    program = reader.program
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click("nav_learning")
    reader.look("learning_page")
    program.hand.click("nav_audit")
    program.hand.click("audit_more_button")
    program.hand.choose_in_menu("audit_menu", "report_action")
    reader.look("report_dialog")
    program.key(Qt.Key.Key_Escape)
    assert sorted(reader.wrong) == []


def test_every_text_of_the_tour_is_translated(
    pseudo_language: None, reader: Reader, qapp: QApplication, tmp_path: Path
) -> None:
    """The tour goes through the Practice page too, with what a running practice API shows."""

    class ReadingTour(Tour):
        def picture(self, title: str) -> None:
            self._hand.settle()
            reader.read(title, self._home)

    def open_window(app: QApplication, settings: Settings, home: Path) -> MainWindow:
        window, lifecycle = make_window(app, settings, make_backend(home, home, ENVIRONMENT))
        window.show()
        lifecycle.start(None)
        return window

    tour = ReadingTour(qapp, tmp_path, "light", "en", open_window)
    try:
        tour.walk()
    finally:
        tour.end()
    assert sorted(reader.wrong) == []


def _shown() -> Iterator[tuple[QWidget, str]]:
    """Every text of every visible widget, and of the menus."""
    for widget in QApplication.allWidgets():
        if widget.objectName().startswith("qt_") or not widget.isVisible():
            continue
        if isinstance(widget, KeyText) or widget.property("look") == "mono":  # keys, codes and hashes
            continue
        for text in _texts_of(widget):
            yield widget, text
        for action in widget.actions():
            if isinstance(action, QAction) and action.isVisible():
                yield widget, action.text().replace("&", "")


def _texts_of(widget: QWidget) -> Iterable[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel = view.model()
    for column in range(view.horizontalHeader().count() if isinstance(view, QTableView) else 1):
        if isinstance(view, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 20)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def _words_in(folder: Path) -> set[str]:
    """What people entered: every word in the files, whose codes are no English sentences."""
    words: set[str] = set(WORD.findall(str(folder)))
    for path in folder.rglob("*.crvs"):
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            words |= set(WORD.findall("\n".join(database.iterdump())))
    return words


def _words_of_the_calendar() -> set[str]:
    locale = QLocale()
    formats = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names = [locale.monthName(month, form) for month in range(1, 13) for form in formats]
    return set(WORD.findall(" ".join([*names, locale.amText(), locale.pmText()])))
