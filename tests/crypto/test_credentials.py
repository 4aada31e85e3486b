"""Client secrets, SHA secrets and recovery codes."""

import os
import re
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crvs_desktop.crypto.credentials import (
    BASE62,
    CLIENT_SECRET_PREFIX,
    SHA_SECRET_PREFIX,
    TEST_CLIENT_SECRET_PREFIX,
    TEST_SHA_SECRET_PREFIX,
    hash_secret,
    is_well_formed,
    matches,
    new_recovery_code,
    new_secret,
)
from crvs_desktop.domain.codes import typed_digits

PREFIXES = (CLIENT_SECRET_PREFIX, SHA_SECRET_PREFIX, TEST_CLIENT_SECRET_PREFIX, TEST_SHA_SECRET_PREFIX)


def base62(text: str) -> int:
    number = 0
    for digit in text:
        number = number * 62 + BASE62.index(digit)
    return number


@settings(deadline=None, max_examples=50)
@given(st.binary(min_size=32, max_size=32), st.sampled_from(PREFIXES))
def test_a_secret_is_its_prefix_all_its_random_bits_and_a_checksum(random: bytes, prefix: str) -> None:
    """Read back by the documented rule: 43 digits of base 62, 6 of CRC-32 over all before."""
    secret = new_secret(prefix, lambda size: random[:size]).reveal()
    body, digits, checksum = secret[:-6], secret[len(prefix) : -6], secret[-6:]
    assert secret.startswith(prefix)
    assert len(secret) == len(prefix) + 49
    assert base62(digits).to_bytes(32, "big") == random
    assert base62(checksum) == zlib.crc32(body.encode())
    assert is_well_formed(secret, prefix)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_a_mistyped_secret_is_told_apart(prefix: str) -> None:
    """One digit changed, two exchanged, one lost or one too many."""
    secret = new_secret(prefix, os.urandom).reveal()
    for position in range(len(secret)):
        other = "a" if secret[position] != "a" else "b"
        assert not is_well_formed(secret[:position] + other + secret[position + 1 :], prefix)
    for wrong in (secret[:-1], secret + "0", secret[1:], "", " " + secret, secret.upper(), secret[:-1] + "é", "\ud800"):
        assert not is_well_formed(wrong, prefix)


def test_a_secret_is_well_formed_with_its_own_prefix_only() -> None:
    """A practice secret is not mistaken for a real one, nor a SHA secret for a client secret."""
    for own in PREFIXES:
        secret = new_secret(own, os.urandom).reveal()
        assert [prefix for prefix in PREFIXES if is_well_formed(secret, prefix)] == [own]


def test_secrets_differ() -> None:
    """Each takes fresh randomness."""
    assert len({new_secret(CLIENT_SECRET_PREFIX, os.urandom).reveal() for _ in range(50)}) == 50


@pytest.mark.parametrize("wrong", ["", "x", "half \ud800", "é" * 10_000])
def test_only_the_secret_itself_matches_its_hash(wrong: str) -> None:
    """Whatever is sent instead is just wrong, half characters too."""
    secret = new_secret(CLIENT_SECRET_PREFIX, os.urandom).reveal()
    assert len(hash_secret(secret)) == 32
    assert matches(secret, hash_secret(secret))
    assert not matches(wrong, hash_secret(secret))
    assert not matches(secret + "\n", hash_secret(secret))


def test_a_recovery_code_is_eight_groups_of_four_without_misreadable_letters() -> None:
    """160 random bits that can be printed and typed in."""
    code = new_recovery_code(os.urandom).reveal()
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert new_recovery_code(os.urandom).reveal() != code


def test_every_letter_of_a_recovery_code_is_equally_likely() -> None:
    """All 256 values of a random byte give the 32 letters eight times each."""
    source = bytes(range(256))
    letters = "".join(
        typed_digits(new_recovery_code(lambda size, start=start: source[start : start + size]).reveal())
        for start in range(0, 256, 32)
    )
    assert {letters.count(letter) for letter in set(letters)} == {8}
    assert len(set(letters)) == 32


@pytest.mark.parametrize(
    "typed",
    [
        "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ",
        "0123456789abcdefghjkmnpqrstvwxyz",
        " o1 23—4567 89ab cdef\nghjk mnpq.rstv wxyz ",
        "OI23-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ",
        "ol23-4567-89ab-cdef-ghjk-mnpq-rstv-wxyz",
    ],
)
def test_a_recovery_code_may_be_typed_as_it_is_read(typed: str) -> None:
    """Case, spaces, hyphens, and O for 0 or I and L for 1 do not matter."""
    assert typed_digits(typed) == "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
