"""Keys that are opened with a password."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from crvs_desktop.crypto.sealing import KEY_SIZE, NONCE_SIZE, seal, unseal
from crvs_desktop.domain.secret import SecretBytes, secret_bytes_of

SALT_SIZE: Final = 16
# Above these nobody wrapped a key: a gibibyte, and some seconds on an ordinary computer.
MEMORY_LIMIT_KIB: Final = 1024 * 1024
WORK_LIMIT_KIB: Final = 4 * MEMORY_LIMIT_KIB  # memory times passes
LANES_LIMIT: Final = 64

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True)
class DerivationCost:
    """How much work one guess of a password takes. Source: RFC 9106, section 4."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_sound(self) -> bool:
        """Whether Argon2id takes these numbers, and a computer can bear them."""
        return (
            1 <= self.lanes <= LANES_LIMIT
            and 8 * self.lanes <= self.memory_kib <= MEMORY_LIMIT_KIB
            and 1 <= self.passes <= WORK_LIMIT_KIB // self.memory_kib
        )


class DamagedKeyError(Exception):
    """What is stored of a wrapped key cannot have been written by this program."""


OFFICE_COST: Final = DerivationCost(memory_kib=64 * 1024, passes=3, lanes=4)
# The password of the demo users is public, so work would protect nothing and only slow a class down.
TRAINING_COST: Final = DerivationCost(memory_kib=8 * 1024, passes=1, lanes=1)


@dataclass(frozen=True)
class WrappedKey:
    """A 32-byte key sealed under a password: everything but the password that opening it takes."""

    salt: bytes
    cost: DerivationCost
    sealed: bytes


def new_key(random_bytes: RandomBytes) -> SecretBytes:
    """Return 32 random bytes. They come one by one, because nobody could overwrite all of them in one `bytes`."""
    key = SecretBytes(KEY_SIZE)
    for position in range(KEY_SIZE):
        (key[position],) = random_bytes(1)
    return key


def wrap_key(
    key: SecretBytes, password: str, bound_to: str, cost: DerivationCost, random_bytes: RandomBytes
) -> WrappedKey:
    """Seal the key under one derived from the password with Argon2id."""
    salt = random_bytes(SALT_SIZE)
    derived = derive_key(password, salt, cost)
    return WrappedKey(salt, cost, seal(derived, key, bound_to, random_bytes(NONCE_SIZE)))


def unwrap_key(wrapped: WrappedKey, password: str, bound_to: str) -> SecretBytes:
    """Return the key. Raises SealError when the password is not the one it was wrapped with, and DamagedKeyError,
    before any work is done, when no password can be right."""
    if len(wrapped.salt) != SALT_SIZE or not wrapped.cost.is_sound:
        raise DamagedKeyError
    return unseal(derive_key(password, wrapped.salt, wrapped.cost), wrapped.sealed, bound_to)


def derive_key(password: str, salt: bytes, cost: DerivationCost) -> SecretBytes:
    """Return the 32 bytes that Argon2id makes of the password."""
    key = SecretBytes(KEY_SIZE)
    derivation = Argon2id(
        salt=salt, length=KEY_SIZE, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    derivation.derive_into(secret_bytes_of(password), key)  # type: ignore[arg-type]  # it takes any buffer
    return key
