"""The lists in the smallest window: what is chosen can be read, and rows can be seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyle, QStyleOptionComboBox

from tests.gui.program import Program

SMALLEST = (800, 560)


def cut_off(program: Program, name: str) -> str:
    """Return what a box says when there is no room for all of it."""
    combo = program.hand.see(name)
    assert isinstance(combo, QComboBox)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).width()
    line = combo.lineEdit()
    is_scrolled = line is not None and line.cursorPosition() > 0
    fits = combo.fontMetrics().horizontalAdvance(combo.currentText()) <= room and not is_scrolled
    return "" if fits else combo.currentText()


def shown_rows(program: Program, name: str) -> int:
    view = program.hand.see(name)
    assert isinstance(view, QAbstractItemView)
    return view.viewport().height() // view.visualRect(view.model().index(0, 0)).height()


def test_every_filter_of_the_clients_can_be_read(program: Program, training: Path) -> None:
    """Also the longest, and two clients stand below."""
    program.start_signed_in(training, "j.campbell", "test")
    program.window.resize(*SMALLEST)
    program.hand.settle()
    status = program.hand.see("status_filter")
    assert isinstance(status, QComboBox)
    for row in range(status.count()):
        status.setCurrentIndex(row)
        assert cut_off(program, "status_filter") == ""
    status.setCurrentIndex(0)
    assert cut_off(program, "type_filter") == ""
    assert shown_rows(program, "client_table") >= 2


def test_every_filter_of_the_audit_can_be_read(program: Program, training: Path) -> None:
    """From its beginning; in a wide window all of them stand in one row again."""
    program.start_signed_in(training, "j.campbell", "test")
    program.window.resize(*SMALLEST)
    program.hand.click("nav_audit")
    program.hand.settle()
    names = ("period_filter", "actor_filter", "client_filter", "action_filter", "outcome_filter")
    assert [cut_off(program, name) for name in names] == [""] * 5
    assert shown_rows(program, "audit_table") >= 1
    program.window.resize(1280, 800)
    program.hand.settle()
    assert len({program.hand.see(name).y() for name in names[1:]}) == 1
