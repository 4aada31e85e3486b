"""Authenticated encryption of single values."""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from crvs_desktop.domain.secret import SecretBytes

KEY_SIZE: Final = 32
NONCE_SIZE: Final = 12
TAG_SIZE: Final = 16
VERSION: Final = b"\x01"


class SealError(Exception):
    """The sealed value was made with another key or for another place, or was changed."""


def seal(key: SecretBytes, plaintext: bytes | bytearray, bound_to: str, nonce: bytes) -> bytes:
    """Encrypt so that only the same key and the same `bound_to` open it again.

    key: 32 bytes. nonce: 12 random bytes, never used twice with a key. Returns version (1) | nonce (12) |
    ciphertext and tag (n + 16). Source: NIST SP 800-38D."""
    return VERSION + nonce + AESGCM(key).encrypt(nonce, plaintext, VERSION + bound_to.encode())


def unseal(key: SecretBytes, sealed: bytes, bound_to: str) -> SecretBytes:
    """Return the plaintext. Raises SealError."""
    plaintext = SecretBytes(max(0, len(sealed) - len(VERSION) - NONCE_SIZE - TAG_SIZE))
    if sealed[:1] != VERSION:
        raise SealError
    nonce, ciphertext = sealed[1 : 1 + NONCE_SIZE], sealed[1 + NONCE_SIZE :]
    try:
        AESGCM(key).decrypt_into(nonce, ciphertext, VERSION + bound_to.encode(), plaintext)
    except (InvalidTag, ValueError) as error:
        raise SealError from error
    return plaintext
