"""The evidence report: the dialog, and the paper it ends up on."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog

from crvs_desktop.domain.audit import AuditAction, AuditFilter
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.report import Listed
from crvs_desktop.ui.audit.page import AuditPage
from crvs_desktop.ui.audit.report_pages import ReportPages

if TYPE_CHECKING:
    from tests.ui.conftest import Program

HOSPITAL = "Ibombo District Hospital"


def page_count(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", data))


def painted(pages: ReportPages) -> int:
    """Paint it all; return in how many pieces."""
    return sum(1 for _ in pages.steps())


def open_dialog(program: Program, path: Path | None = None) -> None:
    hand = program.hand
    hand.click("nav_audit")
    hand.see("audit_table")
    page = program.window.findChild(AuditPage)
    assert page is not None
    if path is not None:
        page._choose_file = lambda _suggestion, use: use(path)
    hand.settle()
    hand.click("audit_more_button")
    hand.choose_in_menu("audit_menu", "report_action")
    hand.see("report_dialog")


def test_a_report_on_a_client_from_the_window(program: Program, tmp_path: Path) -> None:
    """The client is chosen; the file is a PDF of A4 pages, said in a notice and recorded."""
    path = tmp_path / "report.pdf"
    open_dialog(program, path)
    hand = program.hand
    hand.click("report_client_radio")
    assert not hand.see("write_report_button").isEnabled()
    hand.choose("report_client_combo", HOSPITAL)
    hand.wait(hand.see("write_report_button").isEnabled, "the button")
    hand.click("write_report_button")
    hand.wait_gone("report_dialog")
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"crvs_" not in data
    pages = page_count(data)
    assert pages > 0
    assert re.search(rb"/MediaBox\s*\[0 0 59[45][.0-9]* 84[12][.0-9]*\]", data)
    entry = program.entries(AuditFilter(action=AuditAction.REPORT_WRITTEN))[-1]
    assert (entry.client_name, entry.details["pages"]) == (HOSPITAL, pages)
    assert program.toast().endswith(str(path))


def test_a_period_is_what_is_offered_first(program: Program, tmp_path: Path) -> None:
    """The last 30 days; with a client in the filter that client is."""
    open_dialog(program)
    assert program.hand.sees("report_from")
    assert not program.hand.sees("report_client_combo")
    program.hand.click("write_report_button")
    chooser = program.hand.see("report_file_dialog")
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "Report.pdf"
    chooser.setDirectory(str(tmp_path))
    program.hand.press(Qt.Key.Key_Return)
    program.hand.wait_gone("report_dialog")
    assert page_count((tmp_path / "Report.pdf").read_bytes()) > 0
    page = program.window.findChild(AuditPage)
    assert page is not None
    page.show_client(program.client(HOSPITAL).client_id)
    open_dialog(program)
    combo = program.hand.see("report_client_combo")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == HOSPITAL
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone("report_dialog")


def test_a_place_that_cannot_be_written_says_so(program: Program, tmp_path: Path) -> None:
    """The dialog stays, and another place works."""
    open_dialog(program, tmp_path / "no" / "report.pdf")
    program.hand.click("write_report_button")
    program.hand.see("report_error")
    assert program.hand.see("write_report_button").isEnabled()
    program.hand.press(Qt.Key.Key_Escape)
    program.hand.wait_gone("report_dialog")
    assert list(tmp_path.glob("*.pdf")) == []


def test_many_rows_are_painted_in_small_pieces(program: Program) -> None:
    """One piece a row at most, so that the window is never held up; each page has its number."""
    report = program.services.reports.about_client(program.session, program.client(HOSPITAL).client_id)
    one = report.changes.entries[0]
    long = replace(report, changes=Listed((one,) * 200, 12_345))
    pages = ReportPages(long)
    assert painted(pages) >= 2 * 200
    assert pages.pages == page_count(pages.data) > 4


def test_any_text_can_be_printed(program: Program) -> None:
    """Long words, other scripts, many lines: nothing is too large for a page, and it ends."""
    client = program.client(HOSPITAL)
    wide = ClientDetails("张医生 د. ميساء Ελλάδα", "\n".join(["x" * 40, "y " * 20] * 10) + "z" * 100)
    program.services.clients.edit_details(program.session, client.client_id, wide)
    pages = ReportPages(program.services.reports.about_client(program.session, client.client_id))
    painted(pages)
    assert 1 < pages.pages < 10


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the text back")
def test_the_text_can_be_read_back(program: Program, tmp_path: Path) -> None:
    """Names, the checkpoint's code, and the heads of a table again on its second page."""
    report = program.services.reports.about_client(program.session, program.client(HOSPITAL).client_id)
    long = replace(report, changes=Listed(report.changes.entries[:1] * 100, 100))
    pages = ReportPages(long)
    painted(pages)
    path = tmp_path / "report.pdf"
    path.write_bytes(pages.data)
    read = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
    assert HOSPITAL in read
    assert report.checkpoint is not None
    assert report.checkpoint.code in read
    assert read.count("Old and new values") > 1
    assert f"Page 1 of {pages.pages}" in read
