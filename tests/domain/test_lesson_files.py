"""Files of lessons: what can stand in one, and how a bad one is refused: with its file, line and reason."""

from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.lesson_files import SIZE_LIMIT, parse_lesson
from crvs_desktop.domain.lessons import Condition, Who, text_in

PATH = Path("our-hospitals.toml")
SCENARIOS = ("practice", "a-day")
HEAD = 'title = "Our hospitals"\nwhy = "Because."\n'
STEP = '[[steps]]\nname = "create"\ntext = "Create it."\n'
WHEN = 'when = { action = "client-created" }\n'


def test_a_whole_lesson_is_read() -> None:
    """Every key, plain texts and texts by language, and a question."""
    lesson = parse_lesson(
        f"""
        title.en = "Our hospitals"
        title.fr = "Nos hôpitaux"
        why = "Because."
        minutes = 25
        scenario = "a-day"
        {STEP}
        [[steps.hints]]
        en = "One"
        [steps.when]
        action = ["client-created", "client-edited"]
        outcome = "refused"
        who = "anyone"
        reason = "name-taken"
        client = "Kabwe"
        client_type = "HEALTH"
        details = {{ new = {{ type = "HEALTH" }} }}
        count = 3
        [[steps]]
        name = "ask"
        text = "How many?"
        answers = ["3", "three"]
        copy = "10.20.4.17"
        [[steps]]
        name = "reveal"
        text = "Reveal."
        when = {{ action = "keys-revealed", same_client = "create", after = "ask" }}
        """.encode(),
        PATH,
        SCENARIOS,
    )
    assert (lesson.name, lesson.minutes, lesson.scenario) == ("our-hospitals", 25, "a-day")
    create, ask, reveal = lesson.steps
    assert create.when == Condition(
        actions=(AuditAction.CLIENT_CREATED, AuditAction.CLIENT_EDITED),
        outcome=Outcome.REFUSED,
        who=Who.ANYONE,
        reason="name-taken",
        client="Kabwe",
        client_type=ClientType.HEALTH,
        details={"new": {"type": "HEALTH"}},
        count=3,
    )
    assert create.hints == ({"en": "One"},)
    assert ask.copy == "10.20.4.17"
    assert ask.is_right(" THREE ")
    assert not ask.is_right("four")
    assert ask.when == Condition((AuditAction.LESSON_ANSWERED,), details={"lesson": "our-hospitals", "step": "ask"})
    assert reveal.when == Condition((AuditAction.KEYS_REVEALED,), same_client="create", after="ask")


def test_the_language_asked_for_else_english_else_the_first() -> None:
    """A ministry's lesson may be in one language, which need not be named."""
    assert text_in({"fr": "Oui", "en": "Yes"}, "fr") == "Oui"
    assert text_in({"fr": "Oui", "en": "Yes"}, "fr-CM") == "Oui"
    assert text_in({"fr": "Oui", "en": "Yes"}, "ar") == "Yes"
    assert text_in({"fr": "Oui", "pt": "Sim"}, "ar") == "Oui"
    assert text_in({"": "Ndiyo"}, "fr") == "Ndiyo"


@pytest.mark.parametrize(
    ("text", "reason", "line", "said"),
    [
        ("", "key-missing", 1, "“title” is missing"),
        (HEAD, "key-missing", 1, "“steps” is missing"),
        (HEAD + "steps = 3\n", "no-list", 3, "“steps”"),
        (HEAD + "steps = []\n", "step-count", 3, "1 to 50 steps"),
        (HEAD + 'colour = "red"\n' + STEP + WHEN, "key-unknown", 3, "“colour”"),
        (HEAD + STEP + WHEN + 'colour = "red"\n', "key-unknown", 7, "“colour”"),
        (HEAD + STEP + 'when = { action = "client-created", colour = "red" }', "key-unknown", 6, "“colour”"),
        (HEAD + STEP + "when = { }\n", "key-missing", 3, "“action” is missing"),
        (HEAD + "[[steps]]\n" + WHEN, "key-missing", 3, "“name” is missing"),
        (HEAD + STEP + 'when = { action = "client-invented" }', "action-unknown", 6, "“client-invented”"),
        (HEAD + STEP + 'when = { action = ["client-created", 3] }', "action-unknown", 6, "“3”"),
        (HEAD + STEP + "when = { action = [] }", "no-list", 6, "“action”"),
        (HEAD + STEP + WHEN + STEP + WHEN, "step-twice", 8, "“create”"),
        (HEAD + STEP.replace("create", "Create it") + WHEN, "step-name-unfit", 4, "“Create it”"),
        (HEAD + STEP + 'when = { action = "locked", after = "later" }', "order-impossible", 6, "“later”"),
        (HEAD + STEP + 'when = { action = "locked", after = "create" }', "order-impossible", 6, "“create”"),
        (HEAD + STEP + 'when = { action = "locked", same_client = "x" }', "order-impossible", 6, "“same_client”"),
        (HEAD + STEP + 'when = { action = "locked", who = "you" }', "no-choice", 6, "me, client, program, anyone"),
        (HEAD + STEP + 'when = { action = "locked", outcome = "ok" }', "no-choice", 6, "done, refused, failed"),
        (HEAD + STEP + 'when = { action = "locked", client_type = "X" }', "no-choice", 6, "NATIONAL_ID"),
        (HEAD + STEP + 'when = { action = "locked", count = 0 }', "no-number", 6, "1 to 1000"),
        (HEAD + STEP + 'when = { action = "locked", client = "" }', "no-string", 6, "“client”"),
        (HEAD + STEP + 'when = { action = "locked", details = 3 }', "no-table", 6, "“details”"),
        (HEAD + STEP + "when = 3\n", "no-table", 6, "“when”"),
        (HEAD + STEP, "when-or-answers", 4, "either"),
        (HEAD + STEP + WHEN + 'answers = ["3"]\n', "when-or-answers", 4, "either"),
        (HEAD + STEP + "answers = [3]\n", "no-list", 6, "“answers”"),
        (HEAD + STEP + WHEN + 'hints = "One"\n', "no-list", 7, "“hints”"),
        (HEAD + STEP + WHEN + "[[steps.hints]]\nen = 3\n", "no-text", 7, "“hints”"),
        (HEAD.replace('"Because."', '""') + STEP + WHEN, "no-text", 2, "“why”"),
        (HEAD.replace('"Because."', f'"{"x" * 2001}"') + STEP + WHEN, "no-text", 2, "2000 characters"),
        (HEAD.replace("why =", "why.english =") + STEP + WHEN, "language-unknown", 2, "“english”"),
        (HEAD + "minutes = 1000\n" + STEP + WHEN, "no-number", 3, "1 to 480"),
        (HEAD + 'scenario = "war"\n' + STEP + WHEN, "no-choice", 3, "practice, a-day"),
        (HEAD + "minutes = = 3\n", "malformed", 3, "not TOML"),
        (HEAD + '[[steps]]\nname = "create', "malformed", 4, "not TOML"),
    ],
)
def test_a_bad_lesson_is_refused_with_line_and_reason(text: str, reason: str, line: int, said: str) -> None:
    """And as a whole: a mistyped condition would be one that never comes true."""
    with pytest.raises(StoreError) as refused:
        parse_lesson(text.encode(), PATH, SCENARIOS)
    assert refused.value.reason == f"lesson-file-{reason}"
    assert refused.value.params["line"] == line
    assert str(PATH) in str(refused.value)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("data", "path", "reason"),
    [
        (b"#" * (SIZE_LIMIT + 1), PATH, "too-large"),
        (HEAD.encode() + b'minutes = "\xff"', PATH, "not-text"),
        ((HEAD + STEP + WHEN).encode(), Path("Our hospitals.toml"), "name-unfit"),
    ],
)
def test_what_is_no_lesson_at_all_is_refused(data: bytes, path: Path, reason: str) -> None:
    """Too large, not UTF-8, or of a name that nothing can name."""
    with pytest.raises(StoreError) as refused:
        parse_lesson(data, path, SCENARIOS)
    assert refused.value.reason == f"lesson-file-{reason}"
    assert path.name in str(refused.value)


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    """As the editor of Windows saves it."""
    assert parse_lesson(b"\xef\xbb\xbf" + (HEAD + STEP + WHEN).encode(), PATH, SCENARIOS).title == {"": "Our hospitals"}


def test_nesting_without_end_is_refused() -> None:
    """Not with a trace."""
    with pytest.raises(StoreError):
        parse_lesson((HEAD + "steps = " + "[" * 20_000).encode(), PATH, SCENARIOS)
