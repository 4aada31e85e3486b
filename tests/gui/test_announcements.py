"""What changes by itself is said through the screen reader, and never a secret."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from tests.gui.program import CTRL, SHIFT, Program


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt is asked to announce: off-screen there is no screen reader that would hear it."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_what_changes_is_said(program: Program, training: Path, said: list[str]) -> None:
    """The number that a filter lets through, a refused field, work that begins, what was done, and a copy."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.wait_for_row("client_table", "Statistics bureau")
    program.hand.type("filter_input", "Stat")
    assert said[-1] == "1 of 5 clients"
    program.key(Qt.Key.Key_Escape)
    assert said[-1] == "5 clients"
    program.hand.click("create_client_button")
    program.hand.type("name_input", "Statistics bureau")
    program.hand.wait(lambda: any("is taken" in text for text in said), "the refusal")
    program.hand.type("name_input", "Hospital")
    del said[:]
    program.hand.click("create_button")
    program.hand.see("keys_dialog")
    program.hand.settle()
    assert said.index("Working") < said.index("Client created")
    assert any("shown this once" in text for text in said)
    program.hand.click("client_secret_copy")
    assert said[-1] == "Client Secret copied"
    secrets = [text for row, text in program.shown_keys().items() if "secret" in row]
    assert len(secrets) == 2
    assert not any(secret in text for secret in secrets for text in said)
    program.hand.click("close_keys_button")
    program.hand.wait_gone("keys_dialog")
    program.hand.settle()
    program.key(Qt.Key.Key_P, CTRL | SHIFT)
    assert said[-1] == "Projector mode is on"


def test_a_result_is_said_again_when_it_is_the_same(program: Program, training: Path, said: list[str]) -> None:
    """The second verification ends as the first did; someone who cannot see it waits for its end all the same."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click("nav_audit")
    program.hand.wait_for_row("audit_table", "Signed in")
    program.hand.click("verify_audit_button")
    for _ in range(2):
        del said[:]
        program.key(Qt.Key.Key_Return)
        program.hand.see("verify_result")
        program.hand.wait(lambda: program.text("verify_result") in said, "the result said")
        assert said[0] == "Working"
