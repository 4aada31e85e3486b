"""What an audit entry is, and its canonical form."""

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crvs_desktop.domain.audit import (
    ACTION_LABELS,
    FIRST_PREVIOUS,
    OUTCOME_LABELS,
    Actor,
    ActorKind,
    AuditAction,
    AuditEntry,
    AuditFilter,
    Outcome,
    canonical_json,
    entry_hash,
    utc_text,
)

ENTRY = AuditEntry(
    sequence=7,
    at_ms=1_763_890_200_000,
    actor=Actor(ActorKind.USER, "m.banda", "Mercy “M” Banda"),
    action=AuditAction.CLIENT_CREATED,
    client_id="0b6a2f54-91d7-4c0e-8a5b-6de2f1c3a790",
    client_name="Clínica\t東京",
    outcome=Outcome.DONE,
    reason="",
    origin="window@hq",
    details={"new": {"daily_quota": 5, "on": True, "none": None}, "list": ["b", "a"]},
    previous=FIRST_PREVIOUS,
    hash="",
)
CANONICAL = (
    '{"action":"client-created","actor_id":"m.banda","actor_kind":"user","actor_name":"Mercy “M” Banda",'
    '"at":"2025-11-23T09:30:00.000Z","client_id":"0b6a2f54-91d7-4c0e-8a5b-6de2f1c3a790",'
    '"client_name":"Clínica\\t東京","details":{"list":["b","a"],"new":{"daily_quota":5,"none":null,"on":true}},'
    '"origin":"window@hq","outcome":"done","previous":"' + "0" * 64 + '","reason":"","sequence":7}'
)


def test_the_hash_is_that_of_the_documented_form() -> None:
    """A fixed example, worked out by hand from the module's rule: it must never change."""
    assert canonical_json(ENTRY.fields()).decode() == CANONICAL
    assert entry_hash(ENTRY) == hashlib.sha256(CANONICAL.encode()).hexdigest()


@pytest.mark.parametrize(
    "changed",
    [
        {"sequence": 8},
        {"at_ms": ENTRY.at_ms + 1},
        {"actor": replace(ENTRY.actor, id="x")},
        {"actor": replace(ENTRY.actor, name="x")},
        {"actor": replace(ENTRY.actor, kind=ActorKind.PROGRAM)},
        {"action": AuditAction.CLIENT_DELETED},
        {"client_id": ""},
        {"client_name": "x"},
        {"outcome": Outcome.REFUSED},
        {"reason": "x"},
        {"origin": "x"},
        {"details": {}},
        {"previous": "1" * 64},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_every_field_is_under_the_hash(changed: dict[str, object]) -> None:
    """Nothing in an entry can be changed without its hash changing."""
    assert entry_hash(replace(ENTRY, **changed)) != entry_hash(ENTRY)  # type: ignore[arg-type]


def test_the_canonical_form_escapes_as_rfc_8785_does() -> None:
    """Only control characters, the quotation mark and the backslash; in the shortest way, lower-case digits."""
    text = "".join(map(chr, range(0x20))) + '"\\/\x7f\u2028é€😀'
    expected = (
        '"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011'
        "\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f"
        '\\"\\\\/\x7f\u2028é€😀"'
    )
    assert canonical_json(text).decode() == expected


def test_keys_are_sorted_as_rfc_8785_does() -> None:
    """By their characters' numbers, at every depth."""
    assert (
        canonical_json({"b": 1, "a_": 2, "a": {"z": [], "Z": {}}, "1": 3})
        == b'{"1":3,"a":{"Z":{},"z":[]},"a_":2,"b":1}'
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "half \ud800", {"x": ["half \udfff"]}])
def test_what_rfc_8785_cannot_write_is_an_error(value: object) -> None:
    """No number at all and half characters would be read differently by every program."""
    with pytest.raises(ValueError, match=r"not JSON compliant|surrogates"):
        canonical_json({"value": value})


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(), values, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(VALUES)
def test_the_canonical_form_says_the_same_after_being_stored(value: object) -> None:
    """Written to the file as ordinary JSON and read again, a value has the same canonical form."""
    stored = json.loads(json.dumps(value, ensure_ascii=False))
    assert canonical_json(stored) == canonical_json(value)
    assert json.loads(canonical_json(value)) == value


@pytest.mark.parametrize(
    ("at_ms", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (1_763_890_200_001, "2025-11-23T09:30:00.001Z"),
        (1_763_890_200_999, "2025-11-23T09:30:00.999Z"),
    ],
)
def test_times_are_written_in_utc_to_the_millisecond(at_ms: int, text: str) -> None:
    """Whatever the time zone of the computer, and never rounded."""
    assert utc_text(at_ms) == text


def test_every_action_and_outcome_has_a_label() -> None:
    """The audit page shows no codes."""
    assert set(ACTION_LABELS) == set(AuditAction)
    assert set(OUTCOME_LABELS) == set(Outcome)


def test_a_filter_wants_all_only_when_it_is_empty() -> None:
    """A period that begins with the year 1970 is a filter, too."""
    assert AuditFilter().wants_all
    assert not AuditFilter(from_ms=0).wants_all
    assert not AuditFilter(text=" ").wants_all
