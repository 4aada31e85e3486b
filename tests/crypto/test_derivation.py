"""Keys that are opened with a password."""

import os
from dataclasses import replace

import pytest

from crvs_desktop.crypto.derivation import (
    OFFICE_COST,
    SALT_SIZE,
    DamagedKeyError,
    DerivationCost,
    unwrap_key,
    wrap_key,
)
from crvs_desktop.crypto.sealing import KEY_SIZE, SealError
from crvs_desktop.domain.secret import SecretBytes

CHEAP = DerivationCost(memory_kib=8, passes=1, lanes=1)
KEY = SecretBytes(range(KEY_SIZE))


@pytest.mark.parametrize("password", ["", "sunflower lorry", "пароль", "x" * 10_000, "half \ud83d", "nul\x00nul", " "])
def test_a_key_opens_with_its_password_only(password: str) -> None:
    """Whatever the password is made of; nearly the same one is a wrong one."""
    wrapped = wrap_key(KEY, password, "user-key:m.banda", CHEAP, os.urandom)
    assert unwrap_key(wrapped, password, "user-key:m.banda") == KEY
    for wrong in (password + " ", password + "\x00", password[1:] + "y"):
        with pytest.raises(SealError):
            unwrap_key(wrapped, wrong, "user-key:m.banda")


def test_a_key_opens_for_its_account_only() -> None:
    """A wrapped key copied into another user's row stays closed, even with the right password."""
    wrapped = wrap_key(KEY, "password", "user-key:m.banda", CHEAP, os.urandom)
    with pytest.raises(SealError):
        unwrap_key(wrapped, "password", "user-key:j.phiri")


def test_the_same_password_gives_two_different_wrappings() -> None:
    """A salt of its own each time, so nobody sees that two users share a password."""
    first, second = (wrap_key(KEY, "password", "x", CHEAP, os.urandom) for _ in range(2))
    assert len(first.salt) == SALT_SIZE
    assert first.salt != second.salt
    assert first.sealed != second.sealed


def test_a_key_opens_at_the_cost_it_was_wrapped_with() -> None:
    """The cost is kept beside it, so later defaults do not close earlier files."""
    wrapped = wrap_key(KEY, "password", "x", DerivationCost(memory_kib=16, passes=2, lanes=2), os.urandom)
    assert wrapped.cost == DerivationCost(16, 2, 2)
    assert unwrap_key(wrapped, "password", "x") == KEY


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (0, 1, 1),
        (8, 0, 1),
        (8, 1, 0),
        (8, 1, 2),
        (-8, 1, 1),
        (8, -1, 1),
        (2**31, 1, 1),
        (65536, 2**31, 4),
        (1024 * 1024, 5, 4),
        (2**20, 1, 2**16),
    ],
)
def test_numbers_that_cannot_be_are_refused_before_any_work(memory_kib: int, passes: int, lanes: int) -> None:
    """A damaged or planted row neither hangs the program nor eats the memory, and is no wrong password."""
    wrapped = wrap_key(KEY, "password", "x", CHEAP, os.urandom)
    with pytest.raises(DamagedKeyError):
        unwrap_key(replace(wrapped, cost=DerivationCost(memory_kib, passes, lanes)), "password", "x")


@pytest.mark.parametrize("salt", [b"", b"short", bytes(1000)])
def test_a_salt_of_another_size_is_damage(salt: bytes) -> None:
    """Ours always have the same."""
    wrapped = wrap_key(KEY, "password", "x", CHEAP, os.urandom)
    with pytest.raises(DamagedKeyError):
        unwrap_key(replace(wrapped, salt=salt), "password", "x")


def test_an_office_guess_costs_what_the_design_says() -> None:
    """64 MiB, 3 passes, 4 lanes: the second choice of RFC 9106."""
    assert DerivationCost(memory_kib=65536, passes=3, lanes=4) == OFFICE_COST
