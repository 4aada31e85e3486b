"""Files sealed under a passphrase, in chunks."""

import io
import os

import pytest

from crvs_desktop.crypto.derivation import DerivationCost
from crvs_desktop.crypto.sealed_files import (
    CHUNK_SIZE,
    HEADER,
    TAG_SIZE,
    PassphraseError,
    is_sealed,
    seal_file,
    unseal_file,
)
from crvs_desktop.crypto.sealing import SealError

CHEAP = DerivationCost(memory_kib=8, passes=1, lanes=1)
FIRST_CHUNK = HEADER.size + TAG_SIZE
SEALED_CHUNK = CHUNK_SIZE + TAG_SIZE


def sealed(plaintext: bytes, passphrase: str = "harbour violet ladder") -> bytes:
    target = io.BytesIO()
    seal_file(io.BytesIO(plaintext), target, passphrase, CHEAP, os.urandom, lambda _size: None)
    return target.getvalue()


def unsealed(file: bytes, passphrase: str = "harbour violet ladder") -> bytes:
    target = io.BytesIO()
    unseal_file(io.BytesIO(file), target, passphrase, lambda _size: None)
    return target.getvalue()


@pytest.fixture(scope="module")
def plaintext() -> bytes:
    """Two chunks and a half, none like another."""
    return b"".join(bytes([number]) * (CHUNK_SIZE // 2) for number in range(1, 6))


@pytest.fixture(scope="module")
def file(plaintext: bytes) -> bytes:
    return sealed(plaintext)


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE])
def test_what_was_sealed_comes_back(size: int) -> None:
    """Also what fills its chunks exactly, and nothing at all."""
    plaintext = os.urandom(size)
    assert unsealed(sealed(plaintext)) == plaintext


def test_nothing_of_it_can_be_read(plaintext: bytes, file: bytes) -> None:
    """And the same file sealed again is another one: its key is."""
    assert plaintext[:64] not in file
    assert sealed(plaintext)[FIRST_CHUNK : FIRST_CHUNK + 64] != file[FIRST_CHUNK : FIRST_CHUNK + 64]
    assert is_sealed(file)
    assert not is_sealed(plaintext)


@pytest.mark.parametrize("wrong", ["", "harbour violet ladde", "harbour violet ladder "])
def test_a_wrong_passphrase_is_told_from_a_damaged_file(file: bytes, wrong: str) -> None:
    """Before anything is written."""
    target = io.BytesIO()
    with pytest.raises(PassphraseError):
        unseal_file(io.BytesIO(file), target, wrong, lambda _size: None)
    assert target.getvalue() == b""


@pytest.mark.parametrize("place", [0, 8, 9, 13, 17, 21, HEADER.size, FIRST_CHUNK, FIRST_CHUNK + SEALED_CHUNK, -1])
def test_any_changed_byte_is_refused(file: bytes, place: int) -> None:
    """Magic, version, cost, salt, proof, or a chunk."""
    changed = bytearray(file)
    changed[place] ^= 1
    with pytest.raises(SealError):
        unsealed(bytes(changed))


@pytest.mark.parametrize(
    "size", [0, 1, HEADER.size - 1, HEADER.size, FIRST_CHUNK, FIRST_CHUNK + 5, FIRST_CHUNK + SEALED_CHUNK, -1]
)
def test_a_file_that_was_cut_off_is_refused(file: bytes, size: int) -> None:
    """Also between two chunks: the last one says that it is the last."""
    with pytest.raises(SealError):
        unsealed(file[:size])


def test_chunks_that_were_moved_are_refused(file: bytes) -> None:
    """Swapped, repeated, left out, added, or those of another file under the same passphrase."""
    head = file[:FIRST_CHUNK]
    one, two = (file[start : start + SEALED_CHUNK] for start in (FIRST_CHUNK, FIRST_CHUNK + SEALED_CHUNK))
    rest = file[FIRST_CHUNK + 2 * SEALED_CHUNK :]
    assert unsealed(head + one + two + rest)
    other = sealed(bytes(3 * CHUNK_SIZE))
    for forged in (
        head + two + one + rest,
        head + one + one + rest,
        head + one + rest,
        head + two + rest,
        head + one + two + rest + rest,
        head + one + two + rest + b"x",
        head + one + other[FIRST_CHUNK + SEALED_CHUNK :],
    ):
        with pytest.raises(SealError):
            unsealed(forged)


@pytest.mark.parametrize(
    "cost", [(0, 1, 1), (8, 0, 1), (8, 1, 0), (2**32 - 1, 1, 1), (8, 2**32 - 1, 1), (8, 1, 2**32 - 1), (8, 1, 2)]
)
def test_a_header_that_asks_for_too_much_work_is_refused(file: bytes, cost: tuple[int, int, int]) -> None:
    """Nobody's computer is brought to a halt by opening a forged file."""
    magic, version, *_cost, salt = HEADER.unpack(file[: HEADER.size])
    with pytest.raises(SealError):
        unsealed(HEADER.pack(magic, version, *cost, salt) + file[HEADER.size :])


def test_who_is_told_of_each_chunk_may_end_it(plaintext: bytes) -> None:
    """What it raises goes through."""

    def stop(_size: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        seal_file(io.BytesIO(plaintext), io.BytesIO(), "harbour violet ladder", CHEAP, os.urandom, stop)
