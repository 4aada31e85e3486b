"""Names of clients, workspaces and accounts."""

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.names import NAME_LIMIT, clean_name, clean_username, name_key

ZWNJ, ZWJ, EMOJI_STYLE = "\u200c", "\u200d", "\ufe0f"
ACCEPTED = {
    "plain": "Ibombo District Hospital",
    "digits": "2024",
    "accents": "Hôpital général de l’Île",
    "arabic": "مستشفى الملك فيصل",
    "persian with a joiner": f"خانه{ZWNJ}ها",
    "hindi": "राष्ट्रीय पहचान",
    "chinese": "国家身份系统",
    "emoji family": f"👩{ZWJ}👩{ZWJ}👧 clinic",
    "emoji heart": f"Clinic ❤{EMOJI_STYLE}",
    "sql": "Robert'); DROP TABLE clients;--",
    "html": "<script>alert('x')</script> & <b>bold</b>",
    "percent and underscore": "100% _sure_",
    "quotes and backslash": 'The "Best" \\ clinic',
    "formula": "=1+1",
    "the longest": "x" * NAME_LIMIT,
}


@pytest.mark.parametrize("name", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_an_unusual_but_readable_name_is_kept_as_it_is(name: str) -> None:
    """Nothing that can be read on the screen is refused or changed."""
    assert clean_name(name) == name


@pytest.mark.parametrize("around", [" ", "   ", "\t", "\r\n", "\u00a0", "\u3000", "\u2003"])
def test_space_around_a_name_is_dropped(around: str) -> None:
    """Whatever kind of space stands before or after a name does not belong to it."""
    assert clean_name(f"{around}Clinic{around}") == "Clinic"


@pytest.mark.parametrize("name", ["", " ", "\t\n", "\u00a0\u3000", ZWJ, f" {ZWNJ}{ZWJ} ", EMOJI_STYLE])
def test_a_name_with_nothing_to_see_is_empty(name: str) -> None:
    """Spaces, joiners and emoji styles alone are not a name."""
    with pytest.raises(InputError) as refusal:
        clean_name(name)
    assert refusal.value.reason == "name-empty"


@pytest.mark.parametrize("length", [NAME_LIMIT + 1, 10_000])
def test_a_name_that_is_too_long_is_refused_with_its_length(length: int) -> None:
    """The sentence says how long the name is and how long it may be."""
    with pytest.raises(InputError) as refusal:
        clean_name("é" * length)
    assert refusal.value.reason == "name-too-long"
    assert str(length) in str(refusal.value)
    assert str(NAME_LIMIT) in str(refusal.value)


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\n",
        "\x1b",
        "\x7f",
        "\x85",
        "\u00ad",  # soft hyphen
        "\u200b",  # zero-width space
        "\u200e",  # left-to-right mark
        "\u202e",  # right-to-left override
        "\u2066",  # isolate
        "\u2028",  # line separator
        "\u2060",  # word joiner
        "\ufeff",  # byte order mark
        "\ud800",  # half of a surrogate pair
        "\ue000",  # private use
        "\U000e0041",  # tag
        "\uffff",  # not a character
        "\u034f",  # combining grapheme joiner
        "\u115f",  # Hangul filler, a letter that is not drawn
        "\u2800",  # blank Braille pattern
        "\u3164",  # Hangul filler
        "\uffa0",  # half-width Hangul filler
    ],
    ids=lambda character: f"U+{ord(character):04X}",
)
def test_a_character_that_cannot_be_seen_is_refused_by_its_number(character: str) -> None:
    """A name that holds something invisible would look like another name; the sentence says what it is."""
    with pytest.raises(InputError) as refusal:
        clean_name(f"Cli{character}nic")
    assert refusal.value.reason == "name-unprintable"
    assert f"U+{ord(character):04X}" in str(refusal.value)


@settings(deadline=None)
@given(st.text(max_size=NAME_LIMIT * 2))
def test_any_text_gives_a_name_that_stays_the_same_or_a_refusal(text: str) -> None:
    """A cleaned name is trimmed, in form NFC, short enough, of visible characters, and cleaning it changes nothing."""
    try:
        name = clean_name(text)
    except InputError:
        return
    assert clean_name(name) == name
    assert name == name.strip() == unicodedata.normalize("NFC", name)
    assert 1 <= len(name) <= NAME_LIMIT
    assert "".join(name.split()).strip(ZWJ + ZWNJ)
    assert not any(character in "\n\r\t\x00\u202e" for character in name)


NAMES = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=40).filter(str.strip)


@settings(deadline=None)
@given(NAMES)
def test_a_name_has_a_key_that_storing_and_reading_does_not_change(name: str) -> None:
    """Every accepted name has a key, and the kept name has the key of the typed one."""
    try:
        cleaned = clean_name(name)
    except InputError:
        assume(False)
    assert name_key(cleaned)
    assert name_key(cleaned) == name_key(name) == name_key(f"  {name}\t")


@settings(deadline=None)
@given(NAMES)
def test_another_form_of_a_name_is_the_same_name(name: str) -> None:
    """Unicode forms, spaces doubled, case folded and joiners put between do not make another name."""
    key = name_key(name)
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert name_key(unicodedata.normalize(form, name)) == key
    assert name_key(name.casefold()) == key
    assert name_key(name.replace(" ", " \u00a0 ")) == key
    assert name_key(ZWJ.join(name)) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Clinic", "CLINIC"),
        ("Straße", "STRASSE"),
        ("ΟΔΟΣ", "οδος"),
        ("ﬁeld", "field"),
        ("Clinic", "Ｃｌｉｎｉｃ"),  # full-width letters
        ("Clinic ①", "Clinic 1"),
        ("e\u0301cole", "École"),
        (f"e{ZWJ}\u0301cole", "École"),  # drawn exactly like it
        ("Clinic  A", "Clinic\u00a0A"),
        (f"Cli{ZWNJ}nic", "Clinic"),
        ("Clinic ❤", f"Clinic ❤{EMOJI_STYLE}"),
        ("葛\U000e0100", "葛"),  # a drawing variant of the same character
    ],
)
def test_names_that_read_alike_are_one_name(one: str, other: str) -> None:
    """Case, compatibility forms and what is not drawn do not tell names apart."""
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Clinic A", "Clinic B"), ("Clinic", "Clinics"), ("resume", "résumé"), ("AB", "A B")]
)
def test_names_that_read_differently_are_two_names(one: str, other: str) -> None:
    """The key does not throw away what a person sees."""
    assert name_key(one) != name_key(other)


@settings(deadline=None)
@given(st.text())
def test_a_key_can_always_be_looked_up(text: str) -> None:
    """Whatever was pasted, half a surrogate pair too, gives a key that a file and a query can hold."""
    assert isinstance(name_key(text).encode(), bytes)


def test_a_key_with_half_a_character_can_be_looked_up() -> None:
    """A lone surrogate, which can be pasted, does not break the search for a name."""
    assert isinstance(name_key("Clinic \ud83d").encode(), bytes)


@pytest.mark.parametrize("username", ["jo", "j.campbell", "Ümit-1", "a_b", "ольга", "x" * 50, "  jo  "])
def test_a_username_of_letters_digits_and_a_few_signs_is_kept(username: str) -> None:
    """Letters of any script, digits, full stops, hyphens and underscores; spaces around are dropped."""
    assert clean_username(username) == username.strip()


@pytest.mark.parametrize(
    "username",
    [
        "",
        "j",
        "1st",
        ".jo",
        "-jo",
        "_jo",
        "²nd",
        "j campbell",
        "jo@x",
        "x" * 51,
        "j\njo",
        "j\x00jo",
        "j\u202ejo",
        "jo\ud800",
        "'; --",
    ],
)
def test_any_other_username_is_refused(username: str) -> None:
    """One sentence says what a username may be."""
    with pytest.raises(InputError) as refusal:
        clean_username(username)
    assert refusal.value.reason == "username-invalid"
