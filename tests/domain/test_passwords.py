"""What a password must be."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.passwords import PASSWORD_LIMIT, check_password, normalise_password
from crvs_desktop.domain.users import DEMO_PASSWORD
from crvs_desktop.domain.workspaces import WorkspaceKind

OFFICE, TRAINING = WorkspaceKind.OFFICE, WorkspaceKind.TRAINING


def reason_of(password: str, username: str = "m.banda", kind: WorkspaceKind = OFFICE) -> str:
    try:
        check_password(password, username, kind)
    except InputError as refusal:
        return refusal.reason
    return ""


@pytest.mark.parametrize(
    "password",
    [
        "sunflower lorry",  # exactly 15
        "x7" * 4 + "!" * 120,  # exactly 128
        "пароль для министерства",
        "密码密码不好但是长长长长长长长",
        "   leading and trailing   ",
        "👩‍👩‍👧👩‍👩‍👦👨‍👨‍👧 emoji",
        "tab\tand\nnewline and \x00 zero",
        "<script>';DROP TABLE",
    ],
)
def test_any_characters_are_allowed_in_a_long_enough_password(password: str) -> None:
    """Nobody is told which characters to use."""
    assert reason_of(password) == ""


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("", "password-too-short"),
        ("fourteen chars", "password-too-short"),
        ("x" * 10 + "y" * (PASSWORD_LIMIT - 9), "password-too-long"),
        ("passwordpassword", "password-common"),
        ("Password1234567!", "password-common"),
        ("1234567890123456", "password-common"),
        ("aaaaaaaaaaaaaaaaaaaa", "password-common"),
        ("abcabcabcabcabcabc", "password-common"),
        (" " * 20, "password-common"),
        ("QWERTYUIOP12345678", "password-common"),
        ("my name is m.banda", "password-contains-username"),
        ("MY NAME IS M.BANDA", "password-contains-username"),
    ],
)
def test_a_weak_password_is_refused_with_its_reason(password: str, reason: str) -> None:
    """Short, endless, common, repeated, or with the username in it; the sentence does not repeat the password."""
    with pytest.raises(InputError) as refusal:
        check_password(password, "m.banda", OFFICE)
    assert refusal.value.reason == reason
    assert password == "" or password not in str(refusal.value)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_username_is_found_however_its_accents_are_written(form: str) -> None:
    """One keyboard writes é as one character, another as two."""
    password = unicodedata.normalize(form, "here is zoé, hello")
    assert reason_of(password, username="zoé") == "password-contains-username"


def test_the_length_is_counted_in_composed_characters() -> None:
    """A letter and its accent are one character, whichever way the keyboard writes them."""
    assert reason_of(unicodedata.normalize("NFD", "éèàüöñçåêîôûäï")) == "password-too-short"  # 14 letters


def test_a_training_password_may_be_short_and_public() -> None:
    """A class signs in with the demo password; only a minimum of four and the maximum are kept."""
    assert reason_of(DEMO_PASSWORD, "j.campbell", TRAINING) == ""
    assert reason_of("abc", "j.campbell", TRAINING) == "password-too-short"
    assert reason_of("x" * 129, "j.campbell", TRAINING) == "password-too-long"


@settings(deadline=None)
@given(st.text())
def test_any_text_gets_an_answer(password: str) -> None:
    """Whatever is pasted is accepted or refused with a reason; nothing breaks."""
    reason_of(password)
    assert normalise_password(normalise_password(password)) == normalise_password(password)
