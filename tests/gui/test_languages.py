"""English, French and Arabic: chosen in the Preferences or on the first pages, and spoken at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication

from crvs_desktop.domain.policy import LANGUAGES, Policy
from crvs_desktop.ui.languages import NAMES
from tests.gui.program import OpenProgram, Program

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SIGN_OUT = {"en": "Sign out", "fr": "Se déconnecter", "ar": "تسجيل الخروج"}


def choose_in_preferences(program: Program, language: str) -> None:
    program.choose_in_menu_bar("preferences_action")
    program.hand.choose("language_combo", NAMES[language])
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")


def menu_text(program: Program, name: str) -> str:
    return program.hand.action(name).text()


def test_the_languages_have_their_names_and_come_in_one_order() -> None:
    """The first is that of the source; a policy and the Preferences offer the same ones."""
    assert tuple(NAMES) == LANGUAGES
    assert LANGUAGES[0] == "en"


def test_another_language_is_spoken_at_once_and_the_session_goes_on(
    program: Program, training: Path, qapp: QApplication
) -> None:
    """From English to Arabic, French and back on the Audit page: nobody signs in again, the page stays, the window is
    mirrored where it should be, and the next start speaks the language that was chosen last."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click("nav_audit")
    program.hand.see("audit_page")
    session = program.lifecycle._session
    signed_in = len([entry for entry in program.audit(training) if entry.action == "signed-in"])
    for language, direction, locale in (
        ("ar", RIGHT_TO_LEFT, QLocale.Language.Arabic),
        ("fr", LEFT_TO_RIGHT, QLocale.Language.French),
    ):
        choose_in_preferences(program, language)
        assert program.sees("audit_page")
        assert not program.sees("sign_in_page")
        assert qapp.layoutDirection() == program.hand.see("audit_page").layoutDirection() == direction
        assert QLocale().language() == program.hand.see("audit_table").locale().language() == locale
        assert menu_text(program, "sign_out_action") == SIGN_OUT[language]
        named = QCoreApplication.translate("domain", "Signed in")
        program.hand.wait_for_row("audit_table", named)
        assert named != "Signed in"
        assert program.lifecycle._session is session
    choose_in_preferences(program, "en")
    assert menu_text(program, "sign_out_action") == SIGN_OUT["en"]
    program.hand.wait_for_row("audit_table", "Signed in")
    assert program.settings.language == "en"
    assert len([entry for entry in program.audit(training) if entry.action == "signed-in"]) == signed_in
    assert not [entry for entry in program.audit(training) if entry.action == "setting-changed"]


def test_the_audit_pane_stands_where_reading_ends(program: Program, training: Path) -> None:
    """In Arabic at the left, also when it was kept at the right; and back again."""
    program.start_signed_in(training, "j.campbell", "test")

    def is_right_of_the_list() -> bool:
        pane, table = program.hand.see("audit_dock"), program.hand.see("client_table")
        return pane.mapToGlobal(QPoint()).x() > table.mapToGlobal(QPoint()).x()

    program.window.resize(1280, 800)
    assert is_right_of_the_list()
    choose_in_preferences(program, "ar")
    assert not is_right_of_the_list()
    choose_in_preferences(program, "en")
    assert is_right_of_the_list()


def test_who_cannot_read_english_changes_the_language_before_signing_in(program: Program, training: Path) -> None:
    """On the first page and the sign-in page each language is named in itself; what was typed stays."""
    program.start()
    program.hand.click("language_ar_button")
    program.hand.see("first_run_page")
    assert QCoreApplication.translate("FirstRunPage", "Open a workspace file") in _texts(program)
    assert program.window.layoutDirection() == RIGHT_TO_LEFT
    assert not program.hand.see("language_ar_button").isEnabled()
    program.hand.click("language_fr_button")
    program.choose_in_menu_bar("open_action")
    program.choose_file("open_dialog", training)
    program.hand.see("demo_users")
    program.fill_in(username_input="k.mweene")
    program.hand.click("language_en_button")
    assert program.text("username_input") == "k.mweene"
    program.sign_in("k.mweene", "test")
    program.hand.see("home_page")
    assert program.settings.language == "en"


def test_what_was_typed_to_set_up_an_office_stays(program: Program) -> None:
    """The page is made anew in the other language, with everything in it."""
    program.start()
    program.hand.click("office_button")
    typed = {"workspace_name_input": "Office", "full_name_input": "Agnes Mwale", "password_input": "sunflower lorry"}
    program.fill_in(**typed)
    choose_in_preferences(program, "ar")
    assert {name: program.text(name) for name in typed} == typed
    assert program.text("set_up_button") == QCoreApplication.translate("OfficeSetupPage", "Set up") != "Set up"


def test_the_practice_api_goes_on_in_another_language(program: Program, training: Path) -> None:
    """Under the same address, and the page says so."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.click("nav_practice")
    program.hand.click("practice_switch")
    program.wait_for_text("practice_state", "Running")
    address = program.text("practice_address")
    choose_in_preferences(program, "fr")
    assert program.text("practice_state") == QCoreApplication.translate("PracticePage", "Running") != "Running"
    assert program.text("practice_address") == address
    assert len([entry for entry in program.audit(training) if entry.action == "practice-started"]) == 1


def test_the_help_that_is_open_is_opened_again(program: Program, training: Path) -> None:
    """On the same topic, in the other language."""
    program.start_signed_in(training, "j.campbell", "test")
    program.hand.action("help_action").trigger()
    program.hand.see("help_window")
    titles = program.rows("help_contents")
    program.hand.action("preferences_action").trigger()
    program.hand.choose("language_combo", NAMES["fr"])
    program.hand.click("save_button")
    program.hand.wait_gone("settings_dialog")
    assert len(program.rows("help_contents")) == len(titles)
    assert program.rows("help_contents") != titles
    program.hand.see("help_window").close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_policy_fixes_the_language(open_program: OpenProgram, training: Path, language: str) -> None:
    """It is spoken whatever was chosen; the Preferences show it and cannot change it, and no page offers others."""
    program = open_program()
    program.settings.policy = Policy(language=language)
    assert program.settings.language == language
    program.start()
    program.hand.see("first_run_page")
    program.hand.settle()
    assert not program.sees("language_fr_button")
    program.choose_in_menu_bar("preferences_action")
    combo = program.hand.see("language_combo")
    assert combo.currentText() == NAMES[language]  # type: ignore[attr-defined]
    assert not combo.isEnabled()
    program.hand.click("cancel_button")


def _texts(program: Program) -> list[str]:
    labels = [widget for widget in program.hand.see("first_run_page").findChildren(object) if hasattr(widget, "text")]
    return [label.text() for label in labels]
