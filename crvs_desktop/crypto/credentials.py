"""The secrets that are given to clients, and the recovery code: made, recognised and compared.

Their form is prefix, 43 digits of base 62 (32 random bytes), 6 digits of base 62 (CRC-32 of what stands before).
The prefix lets scanners find a leaked one; the checksum tells a mistyped one from a wrong one."""

import hashlib
import hmac
import zlib
from typing import Final

from crvs_desktop.crypto.derivation import RandomBytes
from crvs_desktop.domain.codes import BASE32, in_groups
from crvs_desktop.domain.secret import Secret, SecretBytes

BASE62: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
SECRET_SIZE: Final = 32
SECRET_DIGITS: Final = 43
CHECKSUM_DIGITS: Final = 6
RECOVERY_DIGITS: Final = 32

CLIENT_SECRET_PREFIX: Final = "crvs_cs_"
TEST_CLIENT_SECRET_PREFIX: Final = "crvs_test_cs_"
SHA_SECRET_PREFIX: Final = "crvs_sha_"
TEST_SHA_SECRET_PREFIX: Final = "crvs_test_sha_"


def new_secret(prefix: str, random_bytes: RandomBytes) -> Secret[str]:
    """Return a new secret of 256 random bits, `len(prefix)` + 49 characters long."""
    body = prefix + _base62(int.from_bytes(random_bytes(SECRET_SIZE), "big"), SECRET_DIGITS)
    return Secret(body + _checksum(body))


def is_well_formed(secret: str, prefix: str) -> bool:
    """Whether it could be a secret with this prefix: length, digits and checksum fit."""
    body, checksum = secret[:-CHECKSUM_DIGITS], secret[-CHECKSUM_DIGITS:]
    fits = len(secret) == len(prefix) + SECRET_DIGITS + CHECKSUM_DIGITS and secret.startswith(prefix)
    return fits and secret.isascii() and _checksum(body) == checksum


def hash_secret(secret: str) -> bytes:
    """Return its SHA-256 (32 bytes). A slow hash would add nothing to 256 bits of randomness."""
    return hashlib.sha256(secret.encode(errors="surrogatepass")).digest()


def hash_key(key: SecretBytes) -> bytes:
    """Return the SHA-256 of its hexadecimal digits, by which a workspace is known among this computer's settings."""
    digest = hashlib.sha256()
    for byte in key:  # all of its digits at once would be a copy
        digest.update(f"{byte:02x}".encode())
    return digest.digest()


def matches(secret: str, expected_hash: bytes) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(hash_secret(secret), expected_hash)


def new_recovery_code(random_bytes: RandomBytes) -> Secret[str]:
    """Return a code of 160 random bits: eight groups of four, `XXXX-XXXX-…`."""
    digits = "".join(BASE32[byte % 32] for byte in random_bytes(RECOVERY_DIGITS))
    return Secret(in_groups(digits))


def _checksum(body: str) -> str:
    return _base62(zlib.crc32(body.encode()), CHECKSUM_DIGITS)


def _base62(number: int, digits: int) -> str:
    written = ""
    for _ in range(digits):
        number, digit = divmod(number, 62)
        written = BASE62[digit] + written
    return written
