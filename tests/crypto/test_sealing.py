"""Authenticated encryption of single values."""

import os
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crvs_desktop.crypto.sealing import KEY_SIZE, NONCE_SIZE, VERSION, SealError, seal, unseal
from crvs_desktop.domain.secret import SecretBytes

KEY, NONCE = SecretBytes(range(KEY_SIZE)), bytes(NONCE_SIZE)


@settings(deadline=None, max_examples=30)
@given(st.binary(max_size=200), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_sealed_value_opens_with_its_key_at_its_place(plaintext: bytes, bound_to: str) -> None:
    """What comes out is what went in, and what lies in the file does not hold it."""
    sealed = seal(KEY, plaintext, bound_to, os.urandom(NONCE_SIZE))
    assert unseal(KEY, sealed, bound_to) == plaintext
    assert len(plaintext) < 4 or plaintext not in sealed


def test_the_form_is_version_nonce_ciphertext() -> None:
    """A fixed example (AES-256-GCM), so that files of today can be read by any later program."""
    sealed = seal(KEY, b"secret", "client:1:sha-secret", NONCE)
    assert sealed[:1] == VERSION == b"\x01"
    assert sealed[1 : 1 + NONCE_SIZE] == NONCE
    assert len(sealed) == 1 + NONCE_SIZE + len(b"secret") + 16
    assert sealed.hex() == "01" + "00" * NONCE_SIZE + "7dd9d6acd0580dd652fa3ba89ee11672f49b0654f650"


@pytest.mark.parametrize("position", range(1 + NONCE_SIZE + 6 + 16))
def test_a_value_that_was_changed_anywhere_does_not_open(position: int) -> None:
    """Version, nonce, text and tag are all under the seal."""
    sealed = bytearray(seal(KEY, b"secret", "here", NONCE))
    sealed[position] ^= 1
    with pytest.raises(SealError):
        unseal(KEY, bytes(sealed), "here")


@pytest.mark.parametrize(
    ("key", "bound_to"),
    [(SecretBytes(KEY_SIZE), "here"), (KEY, "there"), (KEY, ""), (KEY, "here "), (SecretBytes(b"short"), "here")],
)
def test_another_key_or_place_does_not_open(key: SecretBytes, bound_to: str) -> None:
    """A value copied to another client's row stays closed."""
    sealed = seal(KEY, b"secret", "here", NONCE)
    with pytest.raises(SealError) as error:
        unseal(key, sealed, bound_to)
    trace = "".join(traceback.format_exception(error.value))
    assert "secret" not in trace.replace("<secret", "")
    assert KEY.hex() not in trace


@pytest.mark.parametrize("length", [0, 1, 12, 13, 28])
def test_a_value_that_was_cut_off_does_not_open(length: int) -> None:
    """Nothing else than SealError comes out, however short it is."""
    with pytest.raises(SealError):
        unseal(KEY, seal(KEY, b"secret", "here", NONCE)[:length], "here")
