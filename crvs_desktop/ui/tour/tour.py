"""The steps of OpenCRVS's page “Create a client”, and what follows later in a client's life."""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from crvs_desktop.domain.webhooks import STATE_LABELS, DeliveryState
from crvs_desktop.ui.integrations.table_model import Column
from crvs_desktop.ui.messages import label
from crvs_desktop.ui.settings import Settings
from crvs_desktop.ui.shell.main_window import MainWindow
from crvs_desktop.ui.theme import Mode, make_application
from crvs_desktop.ui.tour.hand import Hand, NotSeenError
from crvs_desktop.ui.widgets.key_text import KeyText

MENU_COLUMN = Column.MENU


ACCEPTED = 202
KEYS = ("client_id", "client_secret", "sha_secret")

OpenWindow = Callable[[QApplication, Settings, Path], MainWindow]


def take_tour(folder: Path, language: str, open_window: OpenWindow) -> int:
    """Save a numbered picture of each step, light and dark, in the folder; return the exit code.

    `open_window` is given the settings and an empty folder and shows the window on its first-run page."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    modes: tuple[Mode, ...] = ("light", "dark")
    for mode in modes:
        tour = Tour(app, folder, mode, language, open_window)
        try:
            tour.walk()
        except NotSeenError as error:
            tour.picture("lost")
            print(f"The tour expected to see: {error}", file=sys.stderr)
            return 1
        finally:
            tour.end()
    return 0


class Tour:
    def __init__(self, app: QApplication, folder: Path, mode: Mode, language: str, open_window: OpenWindow) -> None:
        self._folder = folder
        self._mode = mode
        self._number = 0
        self._home = Path(tempfile.mkdtemp(prefix="crvs-tour-"))
        settings = Settings(self._home / "settings.ini")
        settings.theme = mode
        settings.language = language
        self._window = open_window(app, settings, self._home)
        self._hand = Hand(self._window)
        self._subscriber_keys: list[str] = []

    def walk(self) -> None:
        self._sign_in()
        self._create_clients()
        self._reveal_and_refresh()
        self._deactivate_activate_delete()
        self._read_the_audit()
        self._practise()
        self._learn()
        self._look_around()

    def picture(self, title: str) -> None:
        self._number += 1
        self._hand.picture().save(str(self._folder / f"{self._number:02d}-{title}-{self._mode}.png"))

    def end(self) -> None:
        self._window.close_dialogs()
        self._window.close()
        self._window.deleteLater()
        QApplication.processEvents()
        shutil.rmtree(self._home, ignore_errors=True)

    def _sign_in(self) -> None:
        hand = self._hand
        hand.see("first_run_page")
        self.picture("first-run")
        hand.click("office_button")
        self.picture("office-set-up")
        hand.click("back_button")
        hand.click("training_button")
        hand.click_row("demo_users", "Jonathan Campbell")
        hand.type("password_input", "test")
        self.picture("sign-in")
        hand.press(Qt.Key.Key_Return)
        hand.click_row("client_table", "Ibombo District Hospital")
        hand.wait_for_row("pane_table", label("Credentials checked"))
        self.picture("integrations")

    def _create_clients(self) -> None:
        hand = self._hand
        self._open_create_dialog("Provincial hospital information system", "Event notification")
        self.picture("create-event-notification")
        self._create_and_copy("keys-after-create")

        self._open_create_dialog("Social protection programme", "Record search")
        self.picture("create-record-search")
        self._create_and_copy()

        self._open_create_dialog("Health statistics", "Webhook")
        hand.click("birth_child_details_box")
        hand.click("birth_mother_details_box")
        self.picture("create-webhook")
        self._create_and_copy(for_subscribing=True)

        self._open_create_dialog("A second national ID", "National ID")
        self.picture("second-national-id-refused")
        hand.click("cancel_button")
        hand.wait_gone("create_dialog")
        self._delete("National ID programme")
        self._open_create_dialog("National ID", "National ID")
        self.picture("create-national-id")
        self._create_and_copy()

    def _open_create_dialog(self, name: str, type_label: str) -> None:
        self._hand.click("create_client_button")
        self._hand.type("name_input", name)
        self._hand.choose("type_combo", label(type_label))

    def _create_and_copy(self, title: str = "", *, for_subscribing: bool = False) -> None:
        hand = self._hand
        hand.click("create_button")
        hand.see("keys_dialog")
        if for_subscribing:
            self._subscriber_keys = [_shown(hand.see(f"{name}_value")) for name in KEYS]
        if title:
            self.picture(title)
        hand.click("client_secret_copy")
        if title:
            self.picture(f"{title}-copied")
        hand.click("close_keys_button")
        hand.wait_gone("keys_dialog")
        hand.settle()

    def _reveal_and_refresh(self) -> None:
        hand = self._hand
        hand.click_cell("client_table", "Ibombo District Hospital", MENU_COLUMN)
        hand.see("client_menu")
        self.picture("row-menu")
        hand.choose_in_menu("client_menu", "reveal_keys_action")
        hand.see("keys_dialog")
        self.picture("reveal-keys")
        hand.click("sha_secret_show")
        self.picture("sha-secret-shown")
        hand.click("refresh_button")
        hand.see("refresh_question")
        hand.click("grace_day_radio")
        self.picture("refresh-question")
        hand.click("confirm")
        hand.wait_gone("refresh_question")
        self.picture("secret-refreshed")
        hand.click("close_keys_button")
        hand.see("unkept_question")
        self.picture("closing-question")
        hand.click("cancel")
        hand.wait_gone("unkept_question")
        hand.click("client_secret_copy")
        hand.click("close_keys_button")
        hand.wait_gone("keys_dialog")
        self._choose_for("Ibombo District Hospital", "details_action")
        hand.see("details_dialog")
        self.picture("details")
        hand.click("close_button")
        hand.wait_gone("details_dialog")
        self._choose_for("Ibombo District Hospital", "end_grace_action")
        hand.see("end_grace_question")
        self.picture("end-grace-question")
        hand.click("confirm")
        hand.wait_gone("end_grace_question")
        hand.settle()

    def _deactivate_activate_delete(self) -> None:
        hand = self._hand
        self._choose_for("Statistics bureau", "edit_action")
        hand.see("edit_dialog")
        hand.click("birth_father_details_box")
        self.picture("edit-webhook")
        hand.click("confirm_button")
        hand.wait_gone("edit_dialog")
        self._choose_for("Statistics bureau", "deactivate_action")
        hand.see("deactivate_question")
        self.picture("deactivate-question")
        hand.click("confirm")
        hand.wait_gone("deactivate_question")
        self.picture("deactivated")
        self._choose_for("Statistics bureau", "activate_action")
        hand.see("activate_question")
        hand.click("confirm")
        hand.wait_gone("activate_question")
        self._delete("Kamuzu maternity clinic", "delete-question")
        self.picture("deleted")

    def _choose_for(self, client: str, action: str) -> None:
        self._hand.settle()
        self._hand.click_cell("client_table", client, MENU_COLUMN)
        self._hand.choose_in_menu("client_menu", action)

    def _delete(self, client: str, title: str = "") -> None:
        hand = self._hand
        self._choose_for(client, "delete_action")
        hand.see("delete_question")
        hand.type("typed_name", client)
        if title:
            self.picture(title)
        hand.click("confirm")
        hand.wait_gone("delete_question")
        hand.settle()

    def _read_the_audit(self) -> None:
        hand = self._hand
        hand.click("nav_audit")
        hand.wait_for_row("audit_table", label("Client deleted"))
        self.picture("audit")
        hand.click_row("audit_table", label("Secret refreshed"))
        hand.press(Qt.Key.Key_Return)
        hand.see("entry_dialog")
        self.picture("audit-entry")
        hand.press(Qt.Key.Key_Escape)
        hand.wait_gone("entry_dialog")

    def _practise(self) -> None:
        """The practice API: a client subscribes over HTTP, a birth is registered, and the receiver hears of it."""
        hand = self._hand
        hand.click("nav_practice")
        hand.see("record_table")
        hand.click("practice_switch")
        state, address = hand.see("practice_state"), hand.see("practice_address")
        assert isinstance(state, QLabel)  # noqa: S101
        assert isinstance(address, QLabel)  # noqa: S101
        hand.wait(lambda: state.text() == _on_page("Running"), "the running practice API")
        if hand.meanwhile(lambda: _subscribe(address.text(), self._subscriber_keys)) != ACCEPTED:
            raise NotSeenError("an accepted subscription")
        hand.click("register_birth_button")
        hand.see("toast_text")
        self.picture("practice-records")
        hand.click_row("record_table", "")
        hand.press(Qt.Key.Key_Return)
        hand.see("record_dialog")
        self.picture("practice-record")
        hand.press(Qt.Key.Key_Escape)
        hand.wait_gone("record_dialog")
        delivered = label(STATE_LABELS[DeliveryState.DELIVERED])
        for tab, table, text, column in (
            ("Subscriptions", "subscription_table", "Health statistics", 0),
            ("Deliveries", "delivery_table", delivered, 2),
            ("Receiver", "received_table", "Health statistics", 0),
        ):
            hand.choose_tab("practice_tabs", _on_page(tab))
            hand.wait_for_row(table, text, column)
            self.picture(f"practice-{tab.lower()}")
        hand.choose_tab("practice_tabs", _on_page("Try it"))
        hand.see("try_it_client")
        hand.settle()
        self.picture("practice-try-it")
        hand.choose_tab("practice_tabs", _on_page("Signatures"))
        hand.choose("signature_client", "Health statistics")
        hand.type("signature_body", '{"a":"b c"}')
        hand.click("make_signature_button")
        hand.see("signature_verdict")
        self.picture("practice-signatures")
        hand.click("practice_switch")
        hand.wait(lambda: state.text() == _on_page("Stopped"), "the stopped practice API")
        hand.press(Qt.Key.Key_F1)
        help_window = hand.see("help_window")
        self._number += 1
        help_window.grab().save(str(self._folder / f"{self._number:02d}-help-{self._mode}.png"))
        help_window.close()

    def _learn(self) -> None:
        """The first lesson stands beside the page in which it is done."""
        hand = self._hand
        hand.click("nav_learning")
        hand.see("lesson_table")
        self.picture("learning")
        hand.click("start_lesson_button")
        hand.see("lesson_panel")
        hand.click("lesson_hint_button")
        hand.see("lesson_hint")
        hand.click("nav_integrations")
        hand.see("client_table")
        self.picture("lesson")
        hand.click("lesson_leave_button")
        hand.wait_gone("lesson_panel")

    def _look_around(self) -> None:
        hand = self._hand
        hand.click("nav_team")
        hand.see("team_table")
        self.picture("team")
        hand.action("lock_action").trigger()
        hand.see("lock_page")
        self.picture("locked")
        hand.type("password_input", "test")
        hand.press(Qt.Key.Key_Return)
        hand.see("workbench")
        hand.action("sign_out_action").trigger()
        hand.see("sign_in_page")
        hand.click_row("demo_users", "Kennedy Mweene")
        hand.type("password_input", "test")
        hand.press(Qt.Key.Key_Return)
        hand.see("home_page")
        self.picture("another-role")


def _on_page(text: str) -> str:
    """Return a text of the Practice page in the language of the window."""
    return QCoreApplication.translate("PracticePage", text)


def _shown(key: QWidget) -> str:
    assert isinstance(key, KeyText)  # noqa: S101
    return key.text()


def _subscribe(address: str, keys: list[str]) -> int:
    """Do what a client does by itself: get a token, and subscribe its receiver. Returns the answer's status."""
    client_id, client_secret, sha_secret = keys
    query = urlencode({"client_id": client_id, "client_secret": client_secret, "grant_type": "client_credentials"})
    with urlopen(Request(f"{address}/token?{query}", method="POST")) as answer:  # noqa: S310 (our own address)
        token = json.load(answer)["access_token"]
    hub = {
        "callback": f"{address}/practice/receiver/{client_id}",
        "mode": "subscribe",
        "topic": "BIRTH_REGISTERED",
        "secret": sha_secret,
    }
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    request = Request(f"{address}/webhooks", json.dumps({"hub": hub}).encode(), headers)  # noqa: S310
    with urlopen(request) as answer:  # noqa: S310
        return int(answer.status)
