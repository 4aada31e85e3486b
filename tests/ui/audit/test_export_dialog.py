"""Exports from the window: what is said before, stopping, and places that cannot be written to."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog, QProgressBar, QTableView

from crvs_desktop.domain.audit import AuditFilter, canonical_json
from crvs_desktop.ui.audit.page import AuditPage

from .conftest import add_entries

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Program

LONG = 40_000


@pytest.fixture
def audit(program: Program) -> Program:
    """The program with the Audit page open and its newest entries shown."""
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    program.hand.settle()
    return program


def export_to(program: Program, path: Path, radio: str = "csv_radio") -> None:
    """Open the dialog and start, the file dialog answered in advance."""
    page = program.window.findChild(AuditPage)
    assert page is not None
    page._choose_file = lambda _suggestion, use: use(path)
    program.hand.click("export_audit_button")
    program.hand.click(radio)
    program.hand.click("export_button")


def test_it_says_what_will_be_written(audit: Program) -> None:
    """How many entries, and every filter in words."""
    audit.hand.click("export_audit_button")
    assert audit.text("export_text").startswith("All ")
    assert not audit.hand.sees("export_filters")
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("export_dialog")
    audit.hand.choose("outcome_filter", "Refused")
    audit.hand.choose("period_filter", "Last 365 days")
    audit.hand.wait(lambda: audit.text("audit_count") == "3 entries", "the refused entries")
    audit.hand.click("export_audit_button")
    assert audit.text("export_text").startswith("The 3 entries")
    lines = audit.text("export_filters").splitlines()
    assert [line.lstrip("• ") for line in lines] == ["Outcome: Refused", "Period: Last 365 days"]


def test_the_file_is_asked_for(audit: Program, tmp_path: Path) -> None:
    """The file dialog suggests a name with the right ending; what is chosen there is written."""
    audit.hand.click("export_audit_button")
    audit.hand.click("json_lines_radio")
    audit.hand.click("export_button")
    chooser = audit.hand.see("export_file_dialog")
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "Audit.jsonl"
    chooser.setDirectory(str(tmp_path))
    audit.hand.press(Qt.Key.Key_Return)
    audit.hand.wait_gone("export_dialog")
    lines = [json.loads(line) for line in (tmp_path / "Audit.jsonl").read_text("utf-8").splitlines()]
    for before, line in pairwise(lines):
        assert line["previous"] == before["hash"]
    assert canonical_json({key: value for key, value in lines[0].items() if key != "hash"})


def test_an_export_can_be_stopped(audit: Program, qtbot: QtBot, tmp_path: Path) -> None:
    """It shows how far it is and, stopped, leaves no file; the dialog is there to try again, and then it works."""
    add_entries(audit.folder / "training.crvs", LONG)
    view = audit.hand.see("audit_table")
    assert isinstance(view, QTableView)
    qtbot.waitUntil(lambda: view.model().rowCount() > LONG)
    folder = tmp_path / "exports"
    folder.mkdir()
    export_to(audit, folder / "out.csv")
    bar = audit.hand.see("export_progress")
    assert isinstance(bar, QProgressBar)
    moved = QSignalSpy(bar.valueChanged)
    qtbot.waitUntil(lambda: bar.maximum() > 0 and moved.count() > 1)
    audit.hand.click("cancel_button")
    qtbot.waitUntil(lambda: audit.hand.sees("export_error"))
    assert audit.text("alert_text") == "Stopped as asked. Nothing was written."
    assert list(folder.iterdir()) == []
    assert audit.entries(AuditFilter(action="audit-exported"))[-1].reason == "cancelled"
    audit.hand.click("export_button")
    qtbot.waitUntil(lambda: not audit.hand.sees("export_dialog"), timeout=30_000)
    assert len((folder / "out.csv").read_bytes().splitlines()) > LONG
    assert audit.toast().endswith(str(folder / "out.csv"))


def test_closing_stops_it_too(audit: Program, qtbot: QtBot, tmp_path: Path) -> None:
    """Esc while it runs asks it to stop; a second Esc closes the dialog."""
    add_entries(audit.folder / "training.crvs", LONG)
    view = audit.hand.see("audit_table")
    assert isinstance(view, QTableView)
    qtbot.waitUntil(lambda: view.model().rowCount() > LONG)
    export_to(audit, tmp_path / "out.jsonl", "json_lines_radio")
    audit.hand.see("export_progress")
    audit.hand.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: audit.hand.sees("export_error"))
    audit.hand.press(Qt.Key.Key_Escape)
    audit.hand.wait_gone("export_dialog")
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_is_closed_says_so(audit: Program, tmp_path: Path) -> None:
    """The sentence names the file; another place can be chosen at once."""
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    export_to(audit, folder / "out.csv")
    audit.hand.see("export_error")
    assert "out.csv" in audit.text("alert_text")
    export_to_again = tmp_path / "out.csv"
    export_to(audit, export_to_again)
    audit.hand.wait_gone("export_dialog")
    assert export_to_again.exists()


def test_the_workspace_itself_is_not_overwritten(audit: Program) -> None:
    """Whoever picks the open workspace as the file is refused, and it still opens."""
    export_to(audit, audit.folder / "training.crvs")
    audit.hand.see("export_error")
    assert audit.services.audit.last_sequence(audit.session) > 50
