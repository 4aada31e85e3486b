"""What a checkpoint is: what is signed, the small file, and the code for paper."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crvs_desktop.domain.checkpoints import Checkpoint, read_checkpoint, read_code
from crvs_desktop.domain.codes import BASE32
from crvs_desktop.domain.errors import InputError

CHECKPOINT = Checkpoint(
    workspace_id="0b6a2f54-91d7-4c0e-8a5b-6de2f1c3a790",
    sequence=4711,
    hash="0123456789abcdef" * 4,
    at_ms=1_763_890_200_000,
    public_key=bytes(range(32)),
    signature=bytes(range(64)),
)
SIGNED = (
    '{"at":"2025-11-23T09:30:00.000Z","hash":"' + "0123456789abcdef" * 4 + '",'
    '"public_key":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f","sequence":4711,'
    '"type":"crvs-desktop-checkpoint-1","workspace_id":"0b6a2f54-91d7-4c0e-8a5b-6de2f1c3a790"}'
)
CODE = "0000-04K7-04HM-ASW9-NF6Y-Y093-8NKR-KAYD-XW0J-6HB7-JBH4"


def test_what_is_signed_is_the_documented_form() -> None:
    """A fixed example, worked out by hand from the module's rule: it must never change."""
    assert CHECKPOINT.signed_bytes().decode() == SIGNED


@pytest.mark.parametrize("change", ["workspace_id", "sequence", "hash", "at_ms", "public_key"])
def test_everything_but_the_signature_is_signed(change: str) -> None:
    """Nothing of it can be changed without the signature failing."""
    others = {"workspace_id": "x", "sequence": 5, "hash": "f" * 64, "at_ms": 1, "public_key": bytes(32)}
    assert replace(CHECKPOINT, **{change: others[change]}).signed_bytes() != CHECKPOINT.signed_bytes()


def test_a_file_says_the_same_when_it_is_read() -> None:
    """However its JSON is spaced and ordered."""
    assert read_checkpoint(CHECKPOINT.text()) == CHECKPOINT
    turned = dict(reversed(json.loads(CHECKPOINT.text()).items()))
    assert read_checkpoint(json.dumps(turned)) == CHECKPOINT


@pytest.mark.parametrize(
    "change",
    [
        {"type": "crvs-desktop-checkpoint-2"},
        {"sequence": 0},
        {"sequence": -1},
        {"sequence": True},
        {"sequence": 5.0},
        {"sequence": "5"},
        {"sequence": 1 << 40},
        {"hash": "0" * 63},
        {"hash": "A" * 64},
        {"hash": None},
        {"at": "yesterday"},
        {"at": "2025-11-23T09:30:00Z"},
        {"at": "2025-11-23T09:30:00.000"},
        {"public_key": "zz"},
        {"signature": 5},
        {"extra": 1},
    ],
    ids=str,
)
def test_a_file_of_another_form_is_refused(change: dict[str, object]) -> None:
    """Other types, other spellings, more than there should be."""
    with pytest.raises(InputError) as refusal:
        read_checkpoint(json.dumps(json.loads(CHECKPOINT.text()) | change))
    assert refusal.value.reason == "checkpoint-unreadable"


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "5", "not json", "[" * 100_000, '{"sequence": 1e999}'])
def test_what_is_no_checkpoint_at_all_is_refused(text: str) -> None:
    """Any other file."""
    with pytest.raises(InputError):
        read_checkpoint(text)


def test_the_code_begins_with_the_entry_and_goes_on_with_its_hash() -> None:
    """A fixed example; eleven groups of four."""
    assert CHECKPOINT.code == CODE
    read = read_code(CHECKPOINT.code)
    assert (read.sequence, read.hash_start) == (4711, CHECKPOINT.hash[:40])


@settings(deadline=None)
@given(st.integers(1, (1 << 40) - 1), st.binary(min_size=32, max_size=32))
def test_a_code_may_be_typed_as_it_is_read(sequence: int, digest: bytes) -> None:
    """Case, spaces, hyphens, and O for 0 or I and L for 1 do not matter."""
    code = replace(CHECKPOINT, sequence=sequence, hash=digest.hex()).code
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_code(typed) == read_code(code)
    assert read_code(code).sequence == sequence


def test_a_mistyped_code_is_told_from_a_wrong_one() -> None:
    """Every single digit replaced, left out, doubled, or changed for its neighbour is noticed."""
    digits = CHECKPOINT.code.replace("-", "")
    mistyped = {digits[:place] + digits[place + 1 :] for place in range(len(digits))}
    mistyped |= {digits[:place] + digits[place] + digits[place:] for place in range(len(digits))}
    for place in range(len(digits)):
        mistyped |= {digits[:place] + other + digits[place + 1 :] for other in BASE32}
        mistyped.add(digits[:place] + digits[place : place + 2][::-1] + digits[place + 2 :])
    accepted = []
    for text in mistyped - {digits}:
        with suppress(InputError):
            accepted.append(read_code(text))
    assert accepted == []
