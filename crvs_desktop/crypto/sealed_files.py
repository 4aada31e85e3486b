"""Whole files under a passphrase, read and written in chunks: they may be larger than the memory.

The file: magic (8) | version (1) | memory in KiB, passes, lanes (4 each, big-endian) | salt (16) | proof (16) | chunks.
The key is made of the passphrase with Argon2id; the salt is new for every file, so the key is, too, and nonces may be
counted. Each chunk is AES-256-GCM over 1 MiB of the plaintext (the last one over what is left), with its number as the
nonce, and bound to the header and to whether it is the last one: none can be left out, moved, repeated, taken from
another file or cut off. The proof is an empty chunk by itself, which tells a wrong passphrase from a damaged file."""

import struct
from collections.abc import Callable
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from crvs_desktop.crypto.derivation import SALT_SIZE, DerivationCost, RandomBytes, derive_key
from crvs_desktop.crypto.sealing import NONCE_SIZE, TAG_SIZE, SealError
from crvs_desktop.domain.secret import SecretBytes

MAGIC: Final = b"CRVSseal"
VERSION: Final = 1
CHUNK_SIZE: Final = 1 << 20
HEADER: Final = struct.Struct(f">8sBIII{SALT_SIZE}s")
PROOF_NONCE: Final = b"\xff" * NONCE_SIZE


class PassphraseError(SealError):
    """The passphrase is not the one the file was sealed with, or its header was changed."""


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Writable(Protocol):
    def write(self, data: bytes, /) -> object: ...


def seal_file(
    source: Readable,
    target: Writable,
    passphrase: str,
    cost: DerivationCost,
    random_bytes: RandomBytes,
    report: Callable[[int], None],
) -> None:
    """Write `source` sealed to `target`. `report` is called with the bytes of each chunk and may raise to end it."""
    salt = random_bytes(SALT_SIZE)
    header = HEADER.pack(MAGIC, VERSION, cost.memory_kib, cost.passes, cost.lanes, salt)
    cipher = AESGCM(derive_key(passphrase, salt, cost))
    target.write(header + cipher.encrypt(PROOF_NONCE, b"", header))
    number, chunk = 0, source.read(CHUNK_SIZE)
    while True:
        following = source.read(CHUNK_SIZE)
        target.write(cipher.encrypt(_nonce(number), chunk, _bound_to(header, not following)))
        report(len(chunk))
        if not following:
            return
        number, chunk = number + 1, following


def unseal_file(source: Readable, target: Writable, passphrase: str, report: Callable[[int], None]) -> None:
    """Write what was sealed to `target`. Raises SealError, for a wrong passphrase PassphraseError.

    What was written when it raises is the beginning of what was sealed; it must not be used."""
    header = source.read(HEADER.size)
    cipher = AESGCM(_key(header, passphrase))
    try:
        cipher.decrypt(PROOF_NONCE, source.read(TAG_SIZE), header)
    except InvalidTag as error:
        raise PassphraseError from error
    number, chunk = 0, source.read(CHUNK_SIZE + TAG_SIZE)
    while True:
        following = source.read(CHUNK_SIZE + TAG_SIZE)
        try:
            plaintext = cipher.decrypt(_nonce(number), chunk, _bound_to(header, not following))
        except (InvalidTag, ValueError) as error:
            raise SealError from error
        target.write(plaintext)
        report(len(chunk))
        if not following:
            return
        number, chunk = number + 1, following


def is_sealed(beginning: bytes) -> bool:
    """Whether a file that begins so was sealed here."""
    return beginning.startswith(MAGIC)


def _key(header: bytes, passphrase: str) -> SecretBytes:
    if len(header) < HEADER.size:
        raise SealError
    magic, version, memory_kib, passes, lanes, salt = HEADER.unpack(header)
    cost = DerivationCost(memory_kib, passes, lanes)
    # A forged header shall not make this program take all memory or run for hours.
    if magic != MAGIC or version != VERSION or not cost.is_sound:
        raise SealError
    return derive_key(passphrase, salt, cost)


def _nonce(number: int) -> bytes:
    return number.to_bytes(NONCE_SIZE, "big")


def _bound_to(header: bytes, is_last: bool) -> bytes:
    return header + bytes([is_last])
