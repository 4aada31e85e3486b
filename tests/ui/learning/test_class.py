"""The trainer's side of the Learning page: results come and go as files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from crvs_desktop.domain.audit import AuditAction, AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient

if TYPE_CHECKING:
    from tests.ui.conftest import Program

FIRST_LESSON = "Your first client"


@pytest.fixture
def learning(program: Program) -> Program:
    program.hand.click("nav_learning")
    program.hand.wait_for_row("lesson_table", FIRST_LESSON)
    return program


def choose_file(program: Program, name: str, path: Path) -> None:
    """Give the open file dialog its answer."""
    dialog = cast("QFileDialog", program.hand.see(name))
    if dialog.fileMode() == QFileDialog.FileMode.ExistingFiles:
        dialog.filesSelected.emit([str(path)])
    else:
        dialog.fileSelected.emit(str(path))
    dialog.close()
    program.hand.settle()


def save_results(program: Program, person: str) -> Path:
    """As a trainee does."""
    path = program.folder / f"{person}.crvs-results"
    program.hand.choose_tab("learning_tabs", "Lessons")
    program.hand.click("save_my_results_button")
    program.hand.type("person_input", person)
    program.hand.click("save_results_button")
    choose_file(program, "results_file_dialog", path)
    return path


def test_results_go_from_one_computer_to_another(learning: Program) -> None:
    """A trainee saves them; the trainer opens them, sees where they stand and prints a certificate."""
    program, hand = learning, learning.hand
    path = save_results(program, "Amina")
    assert "No lesson was begun yet" in program.text("field_message")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("results_dialog")

    hand.meanwhile(lambda: program.services.lessons.start(program.session, "first-client"))
    path = save_results(program, "Amina Diallo")
    hand.wait(path.exists, "file")
    assert program.toast() == f"Results saved in {path}"
    hand.choose_tab("learning_tabs", "Class")
    assert not hand.see("certificate_button").isEnabled()
    hand.click("open_results_button")
    choose_file(program, "open_results_dialog", path)
    hand.wait_for_row("class_table", "Amina Diallo")
    hand.click_row("class_table", "Amina Diallo")
    assert not hand.see("certificate_button").isEnabled()  # nothing is finished yet
    assert "stuck" in hand.see("trouble_bars").accessibleDescription()
    hand.press(Qt.Key.Key_Return)
    hand.see("person_dialog")
    assert program.text("person_lesson_0").startswith("0 of")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_gone("person_dialog")


def test_certificates_have_a_page_for_each_person(learning: Program) -> None:
    """Of those who finished something."""
    program, hand = learning, learning.hand

    def finish_lesson() -> None:
        services, session = program.services, program.session
        services.lessons.start(session, "first-client")
        client = services.clients.create_client(session, NewClient("Mine", ClientType.HEALTH)).client
        services.clients.record_copy(session, client.client_id, "client-secret")
        services.clients.reveal_keys(session, client.client_id)
        lesson = services.lessons.catalogue.lesson("first-client")
        assert lesson is not None
        services.lessons.answer(session, lesson.steps[-1].name, lesson.steps[-1].answers[0])
        services.lessons.look(session)

    hand.meanwhile(lambda: program.services.lessons.start(program.session, "first-client"))
    early = save_results(program, "Beginner")
    hand.wait(early.exists, "file")
    hand.meanwhile(finish_lesson)
    paths = [save_results(program, person) for person in ("Amina Diallo", "Jean Mukasa")]
    hand.wait(paths[-1].exists, "file")
    hand.choose_tab("learning_tabs", "Class")
    for path in (early, *paths):
        hand.click("open_results_button")
        choose_file(program, "open_results_dialog", path)
    hand.wait_for_row("class_table", "Jean Mukasa")
    assert program.shown("class_table") == ["Amina Diallo", "Beginner", "Jean Mukasa"]

    pdf = program.folder / "certificates.pdf"
    hand.click("all_certificates_button")
    choose_file(program, "certificate_file_dialog", pdf)
    hand.wait(pdf.exists, "certificates")

    assert len(re.findall(rb"/Type /Page\b(?!s)", pdf.read_bytes())) == 2
    entry = program.entries(AuditFilter(action=AuditAction.CERTIFICATES_WRITTEN))[-1]
    assert entry.details == {"file": "certificates.pdf", "people": ["Amina Diallo", "Jean Mukasa"]}


def test_a_changed_file_is_told_of(learning: Program) -> None:
    program, hand = learning, learning.hand
    hand.meanwhile(lambda: program.services.lessons.start(program.session, "first-client"))
    path = save_results(program, "Amina")
    hand.wait(path.exists, "file")
    path.write_text(path.read_text("utf-8").replace("Amina", "Other"), "utf-8")

    hand.choose_tab("learning_tabs", "Class")
    hand.click("open_results_button")
    choose_file(program, "open_results_dialog", path)

    hand.wait(lambda: hand.sees("result_faults"), "the fault")
    assert "was changed" in program.text("result_faults")
    assert hand.sees("class_table_empty")
