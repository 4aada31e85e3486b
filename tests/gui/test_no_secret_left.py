"""The whole way through the window, and then a search of everything that was written on the way."""

from __future__ import annotations

import csv
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from crvs_desktop.app import start_log
from crvs_desktop.ui.integrations.table_model import Column
from tests.gui.program import ADMIN, ADMIN_NAME, CTRL, OTHER_PASSWORD, PASSWORD, SHIFT, Program, clipboard_text

MENU_COLUMN = Column.MENU
TYPES = {
    "National ID programme": "National ID",
    "Health insurance fund": "Record search",
    "District hospital": "Event notification",
    "Statistics bureau": "Webhook",
}
MISTYPED = "sunflower lorry 14 basket"


@pytest.fixture
def log(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Everything any part of the program has to say goes to the log file."""
    monkeypatch.setattr(logging.root, "handlers", [])
    monkeypatch.setattr(logging.root, "level", logging.DEBUG)
    start_log(program.folder / "log")
    logging.root.setLevel(logging.DEBUG)
    yield program.folder / "log" / "crvs-desktop.log"
    for handler in logging.root.handlers:
        handler.close()


def set_up(program: Program) -> tuple[str, Path]:
    """Make the workspace; return the recovery code and the file it was saved in."""
    program.start()
    program.hand.click("office_button")
    program.fill_in(
        workspace_name_input="Ministry of Health",
        full_name_input=ADMIN_NAME,
        username_input=ADMIN,
        password_input=PASSWORD,
        repeat_password_input=PASSWORD,
    )
    program.hand.click("set_up_button")
    code = program.text("recovery_code")
    saved = program.folder / "Recovery code.txt"
    program.hand.click("save_button")
    program.choose_file("save_dialog", saved)
    program.wait_for_text("recovery_alert", "Saved")
    program.hand.click("copy_button")
    program.hand.click("done_button")
    program.hand.see("sign_in_page")
    return code, saved


def choose_for(program: Program, client: str, action: str) -> None:
    program.hand.settle()
    program.hand.click_cell("client_table", client, MENU_COLUMN)
    program.hand.choose_in_menu("client_menu", action)


def export(program: Program, radio: str, path: Path) -> None:
    program.hand.click("export_audit_button")
    program.hand.click(radio)
    program.hand.click("export_button")
    program.choose_file("export_file_dialog", path)
    program.hand.wait_gone("export_dialog")
    program.hand.settle()


def written_forms(secret: str) -> list[bytes]:
    return [
        form
        for text in {secret, secret.replace("-", "")}
        for form in (text.encode(), text.encode("utf-16-le"), text.encode().hex().encode())
    ]


def traces(folder: Path, secrets: set[str], spared: Path) -> list[str]:
    """Which file holds which secret."""
    return [
        f"{path.name}: {secret}"
        for path in folder.rglob("*")
        if path.is_file() and path != spared
        for secret in secrets
        if any(form in path.read_bytes() for form in written_forms(secret))
    ]


def test_no_secret_is_left_anywhere(program: Program, log: Path, tmp_path: Path) -> None:
    """From set-up to quit: workspace, WAL, log, settings and exports hold no key, no code and no password."""
    code, saved = set_up(program)
    secrets = {code, PASSWORD, OTHER_PASSWORD, MISTYPED}
    workspace = program.workspaces / "Ministry of Health.crvs"
    hand = program.hand

    program.sign_in(ADMIN, MISTYPED)
    program.wait_for_text("sign_in_alert", "do not match")
    program.sign_in(PASSWORD, MISTYPED)  # the password in the wrong field, as happens
    program.wait_for_entry(workspace, "signed-in", "refused", count=2)
    hand.wait(lambda: program.text("password_input") == "", "emptied password")
    program.sign_in(ADMIN, PASSWORD)
    hand.see("empty_state")

    for name, type_label in TYPES.items():
        keys = program.create_client(name, type_label)
        assert set(keys) == {"client_id_value", "client_secret_value", "sha_secret_value"}
        assert keys["client_secret_value"].startswith("crvs_cs_")
        secrets |= {keys["client_secret_value"], keys["sha_secret_value"]}
        hand.click("sha_secret_copy")
        assert clipboard_text() == keys["sha_secret_value"]
        program.copy_and_close_keys()
    assert program.rows("client_table") == list(TYPES)

    choose_for(program, "District hospital", "reveal_keys_action")
    hand.see("keys_dialog")
    assert program.shown_keys()["sha_secret_value"] not in secrets  # bullets
    hand.click("sha_secret_show")
    assert program.shown_keys()["sha_secret_value"] in secrets
    hand.click("refresh_button")
    hand.click("confirm")
    hand.wait_gone("refresh_question")
    refreshed = program.shown_keys()["client_secret_value"]
    assert refreshed not in secrets
    secrets.add(refreshed)
    program.copy_and_close_keys()
    assert program.toast() == "Client secret refreshed"
    choose_for(program, "Health insurance fund", "delete_action")
    hand.type("typed_name", "Health insurance fund")
    hand.click("confirm")
    hand.wait_gone("delete_question")

    hand.click("nav_team")
    hand.click("create_user_button")
    program.fill_in(full_name_input="Bwalya Phiri", username_input="b.phiri")
    hand.click("generate_button")
    hand.click("submit_button")
    hand.see("hand_over_notice")
    secrets.add(program.shown_keys()["hand_over_password_value"])
    hand.click("hand_over_password_copy")
    hand.click("close_button")
    hand.wait_gone("create_user_dialog")

    hand.settle()
    program.choose_in_menu_bar("change_password_action")
    program.fill_in(
        old_password_input=PASSWORD, new_password_input=OTHER_PASSWORD, repeat_password_input=OTHER_PASSWORD
    )
    program.key(Qt.Key.Key_Return)
    hand.wait_gone("password_dialog")

    hand.click("nav_audit")
    hand.wait_for_row("audit_table", "Password changed")
    exports = (program.folder / "audit.csv", program.folder / "audit.jsonl")
    export(program, "csv_radio", exports[0])
    export(program, "json_lines_radio", exports[1])

    program.key(Qt.Key.Key_L, CTRL)
    hand.see("lock_page")
    hand.type("password_input", MISTYPED)
    program.key(Qt.Key.Key_Return)
    program.wait_for_text("lock_alert", "not right")
    hand.type("password_input", OTHER_PASSWORD)
    program.key(Qt.Key.Key_Return)
    hand.see("audit_page")
    program.key(Qt.Key.Key_L, CTRL | SHIFT)
    hand.see("sign_in_page")
    assert clipboard_text() == ""
    program.wait_for_entry(workspace, "signed-out")

    # While it is open, with what is still in the WAL.
    assert (program.folder / "workspaces" / "Ministry of Health.crvs-wal").stat().st_size > 0
    assert len(secrets) == 14
    assert traces(tmp_path, secrets, saved) == []

    program.close_window()
    assert not program.window.isVisible()
    program.settings.store.sync()
    logging.getLogger("test").warning("the log is written")
    assert "the log is written" in log.read_text("utf-8")
    assert workspace.read_bytes().count(b"District hospital") > 1
    assert traces(tmp_path, secrets, saved) == []
    assert code in saved.read_text("utf-8")

    # The exports are whole, and the audit knows all that was done.
    csv_rows = list(csv.DictReader(io.StringIO(exports[0].read_text("utf-8-sig"))))
    lines = [json.loads(line) for line in exports[1].read_text("utf-8").splitlines()]
    assert len(lines) == len(csv_rows) + 1  # the first export is in the second
    assert [entry.outcome for entry in program.audit(workspace) if entry.action == "client-created"] == ["done"] * 4
    done = {entry.action for entry in program.audit(workspace)}
    assert {
        "workspace-created",
        "signed-in",
        "client-created",
        "secret-copied",
        "keys-revealed",
        "secret-refreshed",
        "client-deleted",
        "user-created",
        "password-changed",
        "audit-exported",
        "locked",
        "unlocked",
        "signed-out",
    } <= done
