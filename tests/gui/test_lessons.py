"""Every lesson is played to its end in the window, by clicks and keys, as somebody who learns does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from crvs_desktop.services.learning.catalogue import OWN_LESSONS, load_catalogue
from crvs_desktop.services.learning.resetting import FILES_FOLDER
from crvs_desktop.ui.integrations.table_model import Column
from tests.gui.program import CTRL, Program, clipboard_text

if TYPE_CHECKING:
    from collections.abc import Callable

USERNAME = "j.campbell"
PASSWORD = "test"
LOOK_MS = 25  # sooner than a person would notice: the test waits for every tick


class Player:
    """A person who takes a lesson; each method is something done in the window."""

    def __init__(self, program: Program, workspace: Path) -> None:
        self.program = program
        self.hand = program.hand
        self.workspace = workspace

    def begin(self, title: str) -> None:
        """On the Learning page; the question before a new workspace is confirmed."""
        self.hand.click("nav_learning")
        self.hand.click_row("lesson_table", title)
        self.hand.click("start_lesson_button")
        self.hand.settle()
        if self.program.sees("reset_question"):
            self.hand.click("confirm")
            self.hand.wait_gone("learning_page")
        panel = self.hand.see("lesson_panel")
        panel.findChild(QTimer).setInterval(LOOK_MS)
        assert self.program.text("lesson_title") == title
        assert self.program.text("lesson_count").startswith("0 of ")

    def see_done(self, step: str) -> None:
        def is_done() -> bool:
            row = self.program.window.findChild(QWidget, f"lesson_step_{step}")
            text = None if row is None else row.findChild(QLabel, "lesson_step_text")
            return text is not None and text.accessibleName().startswith("Done: ")

        self.hand.wait(is_done, f"the step {step} done")

    def finish(self) -> None:
        self.program.wait_for_text("lesson_finished", "Lesson finished")
        self.hand.click("lesson_leave_button")
        self.hand.wait_gone("lesson_panel")
        self.hand.click("nav_learning")
        self.hand.see("lesson_table")

    def answer(self, text: str) -> None:
        self.hand.type("lesson_answer", text)
        self.hand.press(Qt.Key.Key_Return)

    # Integrations

    def create(self, name: str, type_label: str, *boxes: str, quota: int | None = None) -> None:
        """Its keys are on the screen then."""
        self.hand.click("nav_integrations")
        self.hand.click("create_client_button")
        self.hand.type("name_input", name)
        self.hand.choose("type_combo", type_label)
        for box in boxes:
            self.hand.click(box)
        if quota is not None:
            self.hand.see("quota_input").setFocus()
            self.hand.press(Qt.Key.Key_A, CTRL)
            for digit in str(quota):
                self.hand.press(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
        self.hand.click("create_button")
        self.hand.see("keys_dialog")

    def choose(self, client: str, action: str) -> None:
        self.hand.click("nav_integrations")
        self.hand.see("client_table")
        self.hand.settle()
        self.hand.click_cell("client_table", client, Column.MENU)
        self.hand.choose_in_menu("client_menu", action)

    def refresh(self, client: str, grace: str = "grace_none_radio") -> None:
        """The new keys are on the screen then."""
        self.choose(client, "reveal_keys_action")
        self.hand.click("refresh_button")
        self.hand.see("refresh_question")
        self.hand.click(grace)
        self.hand.click("confirm")
        self.hand.wait_gone("refresh_question")

    def copy(self, secret: str = "client_secret") -> None:
        self.hand.click(f"{secret}_copy")

    def close_keys(self) -> None:
        self.hand.click("close_keys_button")
        self.hand.wait_gone("keys_dialog")
        self.hand.settle()

    def confirm(self, question: str) -> None:
        self.hand.see(question)
        self.hand.click("confirm")
        self.hand.wait_gone(question)

    # Practice

    def start_api(self) -> None:
        self.hand.click("nav_practice")
        self.hand.click("practice_switch")
        self.hand.wait(lambda: self.program.text("practice_state") == "Running", "running")

    def open_tab(self, title: str) -> None:
        self.hand.click("nav_practice")
        self.hand.choose_tab("practice_tabs", title)

    def paste(self, field: str) -> None:
        self.hand.type(field, "")
        self.hand.press(Qt.Key.Key_V, CTRL)

    def prepare_call(self, client: str, purpose: str) -> None:
        self.open_tab("Call")
        self.hand.choose("call_client", client)
        self.hand.choose("call_purpose", purpose)

    def call(self, expected: str) -> None:
        self.hand.click("call_button")
        self.program.wait_for_text("call_status", expected)
        answer = self.hand.see("call_answer")
        assert isinstance(answer, QPlainTextEdit)
        assert "eyJ" not in answer.toPlainText()  # no token

    # Audit

    def verify(self) -> None:
        self.hand.click("nav_audit")
        self.hand.click("verify_audit_button")
        self.hand.click("verify_button")
        self.program.wait_for_text("verify_result", "as they were written")
        self.hand.click("cancel_button")
        self.hand.wait_gone("verify_dialog")

    def verify_export(self, name: str, expected: str) -> None:
        self.hand.click("nav_audit")
        self.hand.click("audit_more_button")
        self.hand.choose_in_menu("audit_menu", "verify_export_action")
        self.program.choose_file("verify_export_file_dialog", self.workspace.parent / FILES_FOLDER / name)
        self.hand.click("verify_button")
        self.program.wait_for_text("verify_result", expected)
        self.hand.click("cancel_button")
        self.hand.wait_gone("verify_dialog")

    def take_checkpoint(self) -> None:
        self.hand.click("nav_audit")
        self.hand.click("audit_more_button")
        self.hand.choose_in_menu("audit_menu", "checkpoint_action")
        self.hand.see("checkpoint_dialog")
        self.hand.press(Qt.Key.Key_Escape)
        self.hand.wait_gone("checkpoint_dialog")


def first_client(player: Player) -> None:
    player.create("Kabwe General Hospital", "Event notification")
    player.copy()
    player.close_keys()
    player.see_done("copy")
    player.choose("Kabwe General Hospital", "reveal_keys_action")
    player.hand.see("keys_dialog")
    player.see_done("reveal")
    player.close_keys()
    player.answer("yes")
    player.program.wait_for_text("lesson_answer_error", "That is not it")
    player.answer("No")


def four_types(player: Player) -> None:
    player.start_api()
    player.create("Kabwe General Hospital", "Event notification")
    player.copy()
    player.close_keys()
    player.see_done("create-hospital")
    player.prepare_call("Kabwe General Hospital", "Notify a birth")
    player.paste("call_client_secret")
    player.call("200 accepted")
    player.see_done("notify")
    player.hand.choose("call_purpose", "Search a record")
    player.call("200 refused")
    player.see_done("search-refused")
    player.create("Social protection", "Record search")
    player.copy()
    player.close_keys()
    player.see_done("create-search")
    player.prepare_call("Social protection", "Search a record")
    player.paste("call_client_secret")
    player.call("200 accepted")
    player.see_done("search")
    player.answer("national id")


def keys_and_clipboard(player: Player) -> None:
    player.create("Kabwe General Hospital", "Event notification")
    player.copy()
    player.close_keys()
    player.see_done("create")
    player.program.key(Qt.Key.Key_L, CTRL)
    player.hand.see("lock_page")
    assert clipboard_text() == ""
    player.hand.type("password_input", PASSWORD)
    player.hand.press(Qt.Key.Key_Return)
    player.hand.see("workbench")
    player.see_done("unlock")
    player.choose("Kabwe General Hospital", "reveal_keys_action")
    player.copy("sha_secret")
    player.see_done("sha")
    player.close_keys()
    player.refresh("Kabwe General Hospital", "grace_day_radio")
    player.copy()
    player.close_keys()
    player.see_done("refresh")
    player.choose("Kabwe General Hospital", "end_grace_action")
    player.confirm("end_grace_question")


def leaked_secret(player: Player) -> None:
    player.answer("203.0.113.140")
    player.see_done("find")
    player.start_api()
    player.prepare_call("Ibombo District Hospital", "Get a token")
    player.hand.click("lesson_copy_button")
    player.paste("call_client_secret")
    player.call("200 accepted")
    player.see_done("leak-works")
    player.refresh("Ibombo District Hospital")
    player.copy()
    player.close_keys()
    player.see_done("refresh")
    player.open_tab("Call")
    player.call("401 refused")
    player.see_done("old-refused")
    player.refresh("Ibombo District Hospital")
    player.copy()
    player.close_keys()
    player.open_tab("Call")
    player.paste("call_client_secret")
    player.call("200 accepted")


def deactivate_or_delete(player: Player) -> None:
    player.choose("Regional laboratory", "deactivate_action")
    player.confirm("deactivate_question")
    player.see_done("rest")
    player.choose("Old maternity system", "delete_action")
    player.hand.see("delete_question")
    player.hand.type("typed_name", "Old maternity system")
    player.confirm("delete_question")
    player.see_done("gone")
    player.answer("10.52.7.3")
    player.see_done("history")
    player.choose("Regional laboratory", "activate_action")
    player.confirm("activate_question")


def webhooks(player: Player) -> None:
    player.start_api()
    player.create("Health statistics", "Webhook", "birth_child_details_box")
    player.copy()
    player.close_keys()
    player.prepare_call("Health statistics", "Subscribe to births")
    player.paste("call_client_secret")
    player.choose("Health statistics", "reveal_keys_action")
    player.copy("sha_secret")
    player.close_keys()
    player.see_done("sha")
    player.open_tab("Call")
    player.paste("call_sha_secret")
    player.call("202 accepted")
    player.see_done("subscribe")
    player.open_tab("Records")
    player.hand.click("register_birth_button")
    player.see_done("delivered")
    player.open_tab("Signatures")
    player.hand.choose("signature_client", "Health statistics")
    player.hand.type("signature_body", '{"a":1}')
    player.hand.click("make_signature_button")
    player.see_done("sign")
    player.hand.type("signature_body", "x")
    player.hand.click("check_signature_button")


def what_the_audit_proves(player: Player) -> None:
    player.verify()
    player.verify_export("district-north.jsonl", "as they were written")
    player.see_done("north")
    player.verify_export("district-east.jsonl", "43")
    player.see_done("east")
    player.answer("43")
    player.see_done("east-entry")
    player.verify_export("district-south.jsonl", "41")
    player.see_done("south")
    player.answer("41")
    player.see_done("south-entry")
    player.take_checkpoint()


def a_day(player: Player) -> None:
    player.answer("3")
    player.see_done("clinic")
    player.refresh("Solwezi clinic")
    player.copy()
    player.close_keys()
    player.see_done("clinic-secret")
    player.refresh("Ibombo District Hospital")
    player.copy()
    player.close_keys()
    player.see_done("leak")
    player.create("School enrolment", "Record search", quota=50)
    player.copy()
    player.close_keys()
    player.see_done("school")
    player.choose("Statistics bureau", "edit_action")
    player.hand.click("birth_mother_details_box")
    player.hand.click("confirm_button")
    player.hand.wait_gone("edit_dialog")
    player.see_done("less")
    player.choose("Regional laboratory", "deactivate_action")
    player.confirm("deactivate_question")
    player.see_done("laboratory")
    player.verify()
    player.see_done("verify")
    player.take_checkpoint()


PLAYED: dict[str, Callable[[Player], None]] = {
    "first-client": first_client,
    "four-types": four_types,
    "keys-and-clipboard": keys_and_clipboard,
    "leaked-secret": leaked_secret,
    "deactivate-or-delete": deactivate_or_delete,
    "webhooks": webhooks,
    "what-the-audit-proves": what_the_audit_proves,
    "a-day": a_day,
}


@pytest.fixture
def player(program: Program, training: Path) -> Player:
    program.start_signed_in(training, USERNAME, PASSWORD)
    return Player(program, training)


def test_every_lesson_is_played() -> None:
    """None is added without."""
    assert tuple(PLAYED) == OWN_LESSONS


@pytest.mark.parametrize("name", OWN_LESSONS)
def test_a_lesson_can_be_done_to_its_end(name: str, player: Player, tmp_path: Path) -> None:
    """From a new workspace and with nothing else at hand; then it stands in the list as finished."""
    lesson = load_catalogue(tmp_path).lesson(name)
    assert lesson is not None
    player.begin(lesson.title["en"])
    PLAYED[name](player)
    player.finish()
    entry = player.program.wait_for_entry(player.workspace, "lesson-finished")
    assert entry.details["lesson"] == name
