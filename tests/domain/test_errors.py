"""What people are told went wrong."""

import ast
import re
import string
from pathlib import Path

import pytest

import crvs_desktop
from crvs_desktop.domain.errors import SENTENCES, CrvsDesktopError, UserError

PACKAGE = Path(crvs_desktop.__file__).parent
LAYERS = ("domain", "crypto", "models", "services")


def raised() -> list[tuple[str, set[str]]]:
    """Return each reason that the lower layers raise an error with, and what they tell about it."""
    found = []
    for layer in LAYERS:
        for source in (PACKAGE / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                    continue
                reason = node.args[0]
                if node.func.id.endswith("Error") and isinstance(reason, ast.Constant) and reason.value in SENTENCES:
                    found.append((str(reason.value), {keyword.arg or "" for keyword in node.keywords}))
    return found


@pytest.mark.parametrize("reason", SENTENCES)
def test_every_reason_has_a_sentence_that_says_all_it_is_told(reason: str) -> None:
    """The text holds the places it is filled with and none stays open."""
    places = {place for _, place, _, _ in string.Formatter().parse(SENTENCES[reason]) if place}
    error = UserError(reason, **{place: f"<{place}>" for place in places})
    assert error.reason == reason
    assert all(f"<{place}>" in str(error) for place in places)
    assert "{" not in str(error)
    assert re.search(r"[.!?]$", str(error))


def test_every_error_is_raised_with_what_its_sentence_needs() -> None:
    """A missing place would end in a crash instead of a message."""
    calls = raised()
    assert len(calls) > 40
    for reason, given in calls:
        places = {place for _, place, _, _ in string.Formatter().parse(SENTENCES[reason]) if place}
        assert given == places, reason


def test_no_sentence_is_left_over() -> None:
    """Each is raised somewhere, by name."""
    sources = "".join(
        source.read_text(encoding="utf-8")
        for layer in LAYERS
        for source in (PACKAGE / layer).rglob("*.py")
        if source.name != "errors.py"
    )
    assert [reason for reason in SENTENCES if f'"{reason}"' not in sources] == []


def test_a_value_with_braces_is_shown_as_it_is() -> None:
    """A client may be called “{path}”; that is not a place to fill."""
    assert "{path}" in str(CrvsDesktopError("name-taken", holder="{path}"))
