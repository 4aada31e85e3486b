"""A table of any length: what it shows, and how little it reads for that."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from crvs_desktop.domain.audit import AuditAction, AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.ui.audit.cells import Column, Role
from crvs_desktop.ui.audit.table_model import PAGE, PAGES_ASKED, PAGES_KEPT

from .conftest import add_entries

if TYPE_CHECKING:
    from .conftest import Desk

MakeDesk = Callable[[int], "Desk"]


def test_the_model_keeps_qt_s_rules_while_entries_arrive(make_desk: MakeDesk) -> None:
    """Qt's own tester is content before and after loading, inserting and filtering."""
    desk = make_desk(3 * PAGE)
    tester = QAbstractItemModelTester(desk.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    assert desk.text(0) == "Signed in"
    desk.write()
    desk.model.refresh()
    desk.settle()
    assert desk.text(0) == "Setting changed"
    desk.model.set_filter(AuditFilter(outcome="refused"))
    desk.settle()
    assert desk.model.rowCount() == 3
    tester.deleteLater()


def test_a_row_is_read_when_it_is_looked_at(make_desk: MakeDesk) -> None:
    """It says “…” until its page has come, and no other page has been read then."""
    desk = make_desk(20 * PAGE)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    oldest = desk.model.index(desk.model.rowCount() - 1, Column.ACTION)
    assert oldest.data() == "…"
    desk.qtbot.waitUntil(lambda: oldest.data() == "Workspace created")
    assert desk.model.pages_loaded == 1


def test_only_some_pages_are_kept(make_desk: MakeDesk) -> None:
    """Whoever reads everything holds the last forty pages of it."""
    desk = make_desk((PAGES_KEPT + 5) * PAGE)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    for row in range(0, desk.model.rowCount(), PAGE):
        assert desk.text(row) != "…"
    assert desk.model.pages_loaded == PAGES_KEPT
    assert desk.text(0) == "Signed in"


def test_what_was_scrolled_past_is_not_read(make_desk: MakeDesk) -> None:
    """Of thirty pages passed in one go, only the last few are read, and the last one is among them."""
    desk = make_desk(30 * PAGE)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    arrived = threading.Event()
    desk.tasks.submit(desk.model, arrived.wait)
    for row in range(0, 30 * PAGE, PAGE):
        desk.model.index(row, 0).data()
    arrived.set()
    desk.settle()
    assert desk.model.pages_loaded == PAGES_ASKED
    assert desk.model.index(29 * PAGE, 0).data() == "Setting changed"


def test_new_entries_move_rows_and_forget_nothing(make_desk: MakeDesk) -> None:
    """An entry that was on the screen stays readable at once, one row further down."""
    desk = make_desk(PAGE)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    assert desk.text(3)
    held = QPersistentModelIndex(desk.model.index(3, Column.DATE))
    before = held.data(Qt.ItemDataRole.ToolTipRole)
    desk.write()
    with desk.qtbot.waitSignal(desk.model.rowsInserted):
        desk.model.refresh()
    assert held.row() == 4
    assert held.data(Qt.ItemDataRole.ToolTipRole) == before
    desk.settle()
    assert desk.text(0) == "Setting changed"


def test_a_filtered_table_takes_only_what_fits(make_desk: MakeDesk) -> None:
    """What is written and does not match the filter brings no row."""
    desk = make_desk(0)
    desk.model.set_filter(AuditFilter(action=AuditAction.SETTING_CHANGED.value))
    desk.settle()
    assert desk.model.rowCount() == 0
    desk.write()
    desk.services.sessions.lock(desk.session)
    desk.services.sessions.unlock(desk.session, "test")
    desk.model.refresh()
    desk.settle()
    assert [desk.text(row) for row in range(desk.model.rowCount())] == ["Setting changed"]


def test_the_filter_set_last_is_the_one_that_counts(make_desk: MakeDesk) -> None:
    """Three changes one after the other end in the rows of the third, announced once."""
    desk = make_desk(30 * PAGE)
    counted = QSignalSpy(desk.model.count_changed)
    for wanted in (AuditFilter(text="number"), AuditFilter(outcome="done"), AuditFilter(outcome="refused")):
        desk.model.set_filter(wanted)
    desk.settle()
    assert desk.model.rowCount() == 3
    assert counted.count() == 1


def test_a_refusal_is_told_and_not_asked_for_again(make_desk: MakeDesk) -> None:
    """When the account is deactivated meanwhile, painting and refreshing write one refusal into the audit, not more;
    the window hears of it, to sign out."""
    desk = make_desk(0)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    failed = QSignalSpy(desk.tasks.failed)
    with closing(sqlite3.connect(desk.path)) as database, database:
        database.execute("UPDATE users SET status = 'deactivated' WHERE username = 'j.campbell'")
    assert desk.text(0) == "…"
    for _ in range(5):
        desk.model.refresh()
        assert desk.text(0) == "…"
    assert failed.count() == 1
    assert isinstance(desk.model.error, RefusedError)
    with closing(sqlite3.connect(desk.path)) as database, database:
        database.execute("UPDATE users SET status = 'active' WHERE username = 'j.campbell'")
    desk.model.set_filter(AuditFilter(action=AuditAction.AUDIT_READ.value))
    desk.settle()
    assert desk.model.rowCount() == 1
    assert desk.model.error is None


def test_it_goes_on_after_a_lock(make_desk: MakeDesk) -> None:
    """Locked, nothing is read and a refresh asks nothing; unlocked, the next one brings back all that was missing."""
    desk = make_desk(0)
    desk.model.set_filter(AuditFilter())
    desk.settle()
    desk.services.sessions.lock(desk.session)
    assert desk.text(0) == "…"
    last = desk.model.rowCount()
    desk.model.refresh()
    desk.settle()
    assert desk.model.rowCount() == last
    desk.services.sessions.unlock(desk.session, "test")
    desk.model.refresh()
    desk.settle()
    assert desk.text(0) == "Unlocked"
    assert desk.text(desk.model.rowCount() - 1) == "Workspace created"
    assert desk.model.error is None


def test_a_missing_entry_does_not_hide_the_others(make_desk: MakeDesk) -> None:
    """A number that somebody cut out of the file stays empty; it is read once and not for ever."""
    desk = make_desk(10)
    with closing(sqlite3.connect(desk.path)) as database, database:
        database.execute("DROP TRIGGER audit_is_not_deleted")
        database.execute("DELETE FROM audit_entries WHERE sequence = 5")
    desk.model.set_filter(AuditFilter())
    desk.settle()
    count = desk.model.rowCount()
    assert desk.text(count - 4) != "…"
    read = QSignalSpy(desk.model.loaded)
    assert desk.text(count - 5) == "…"
    assert desk.text(count - 6) != "…"
    assert read.count() == 0


def test_what_a_row_says(make_desk: MakeDesk) -> None:
    """Action, who and by which id, outcome with its cause in words, exact time as the tool tip."""
    desk = make_desk(0)
    desk.model.set_filter(AuditFilter(outcome="refused"))
    desk.settle()
    assert [desk.text(row) for row in range(3)] == ["Credentials checked", "Credentials checked", "Clients listed"]
    assert desk.text(0, Column.BY) == "Health insurance fund"
    assert desk.text(0, Column.BY, Role.ICON_NAME) == "cube"
    assert desk.text(2, Column.BY, Role.ICON_NAME) == "user"
    assert desk.text(2, Column.BY, Role.SECOND_LINE) == "e.mayuka"
    assert desk.text(0, Column.SUBJECT) == "Health insurance fund"
    assert [desk.text(row, Column.OUTCOME) for row in range(3)] == ["Refused"] * 3
    reasons = [desk.text(row, Column.OUTCOME, Role.SECOND_LINE) for row in range(3)]
    assert reasons == ["Client deactivated", "Wrong secret", "Not permitted"]
    assert desk.text(1, Column.OUTCOME, Qt.ItemDataRole.ToolTipRole) == "Refused: Wrong secret"
    assert desk.text(0, Column.DATE, Qt.ItemDataRole.ToolTipRole).endswith(" UTC")
    aloud = desk.text(0, Column.ACTION, Qt.ItemDataRole.AccessibleTextRole)
    assert "Health insurance fund" in aloud
    assert "Refused: Client deactivated" in aloud


def test_a_name_is_never_html(make_desk: MakeDesk) -> None:
    """The tool tip of a client called like a tag shows the tag."""
    desk = make_desk(0)
    desk.services.clients.create_client(desk.session, NewClient("<img src=x>", ClientType.HEALTH))
    desk.model.set_filter(AuditFilter())
    desk.settle()
    assert desk.text(0, Column.SUBJECT) == "<img src=x>"
    assert desk.text(0, Column.SUBJECT, Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;img src=x&gt;</qt>"


def test_codes_of_a_newer_program_are_shown_as_they_are(make_desk: MakeDesk) -> None:
    """An action this program has no word for is no reason to fail."""
    desk = make_desk(0)
    with closing(sqlite3.connect(desk.path)) as database, database:
        database.execute(
            """INSERT INTO audit_entries SELECT max(sequence) + 1, max(at_ms), 'program', '', 'CRVS Desktop',
            'moon-landed', '', '', 'failed', 'no-moon', 'test', '{}', '', '' FROM audit_entries"""
        )
    desk.model.set_filter(AuditFilter(outcome="failed"))
    desk.settle()
    assert desk.text(0) == "moon-landed"
    assert desk.text(0, Column.OUTCOME, Role.SECOND_LINE) == "no-moon"
    assert desk.text(0, Column.BY, Role.ICON_NAME) == "desktop"


def test_ten_thousand_entries_at_once_come_on_top(make_desk: MakeDesk) -> None:
    """A filter that finds single numbers grows as well as one that wants all."""
    desk = make_desk(0)
    desk.model.set_filter(AuditFilter(actor_id="j.campbell"))
    desk.settle()
    before = desk.model.rowCount()
    assert desk.text(0) == "Signed in"
    add_entries(desk.path, 10_000)
    desk.model.refresh()
    desk.settle()
    assert desk.model.rowCount() == before + 10_000
    assert desk.text(0) == "Setting changed"
    assert desk.text(10_000) == "Signed in"
