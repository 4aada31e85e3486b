"""Signed checkpoints of the audit: what was the newest entry at a moment, in a form that can be kept elsewhere.

The rule, for anyone who checks one with their own program: a checkpoint is a JSON object with the fields `type
workspace_id sequence hash at public_key signature`. `type` is `crvs-desktop-checkpoint-1`, `sequence` and `hash` are
those of the entry it speaks of (which is bound to every entry before it, see `audit.py`), `at` is when it was signed,
in the form of the entries. What is signed is the canonical form (RFC 8785, as that of an entry) of all its fields but
`signature`. The signature is Ed25519 (RFC 8032); it and `public_key` are written in lower-case hexadecimal.

Its code, short enough for paper, is base 32 (Crockford's digits) of 5 bytes with the sequence, most significant
first, and the first 20 bytes of the hash, followed by 4 digits: the first 20 bits of the SHA-256 of the 40 digits
before. It carries no signature: whoever keeps the paper knows where it is from.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from crvs_desktop.domain.audit import EPOCH, canonical_json, utc_text
from crvs_desktop.domain.codes import BASE32, in_groups, typed_digits
from crvs_desktop.domain.errors import InputError

CHECKPOINT_TYPE: Final = "crvs-desktop-checkpoint-1"
# Written by whoever holds the workspace key when so many entries were written since the last one.
CHECKPOINT_EVERY: Final = 256
SEQUENCE_BYTES: Final = 5
HASH_BYTES: Final = 20
CODE_DIGITS: Final = (SEQUENCE_BYTES + HASH_BYTES) * 8 // 5
CHECK_DIGITS: Final = 4
HASH_FORM: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Checkpoint:
    """`hash` is hexadecimal, `public_key` 32 and `signature` 64 bytes; whether it is right is not said by having it."""

    workspace_id: str
    sequence: int
    hash: str
    at_ms: int
    public_key: bytes
    signature: bytes = b""

    def signed_bytes(self) -> bytes:
        """Return what the signature is made of."""
        return canonical_json(self._signed_fields())

    def speaks_of(self, digest: object) -> bool:
        """Whether this is the hash of its entry."""
        return self.hash == digest

    def text(self) -> str:
        """Return the checkpoint as a small file."""
        return json.dumps(self._signed_fields() | {"signature": self.signature.hex()}, ensure_ascii=False, indent=2)

    @property
    def code(self) -> str:
        """Return the short form for paper: eleven groups of four."""
        number = self.sequence.to_bytes(SEQUENCE_BYTES, "big") + bytes.fromhex(self.hash)[:HASH_BYTES]
        digits = _base32(int.from_bytes(number, "big"), CODE_DIGITS)
        return in_groups(digits + _check_digits(digits))

    def _signed_fields(self) -> dict[str, object]:
        return {
            "type": CHECKPOINT_TYPE,
            "workspace_id": self.workspace_id,
            "sequence": self.sequence,
            "hash": self.hash,
            "at": utc_text(self.at_ms),
            "public_key": self.public_key.hex(),
        }


@dataclass(frozen=True)
class CheckpointCode:
    """What a typed code says: the number of an entry and the beginning of its hash, in hexadecimal."""

    sequence: int
    hash_start: str

    def speaks_of(self, digest: object) -> bool:
        return isinstance(digest, str) and digest.startswith(self.hash_start)


def read_checkpoint(text: str) -> Checkpoint:
    """Return the checkpoint that `Checkpoint.text` wrote. Raises InputError; the signature is not checked."""
    try:
        fields = json.loads(text)
        checkpoint = Checkpoint(
            workspace_id=fields["workspace_id"],
            sequence=fields["sequence"],
            hash=fields["hash"],
            at_ms=(datetime.fromisoformat(fields["at"]) - EPOCH) // timedelta(milliseconds=1),
            public_key=bytes.fromhex(fields["public_key"]),
            signature=bytes.fromhex(fields["signature"]),
        )
        is_whole = _is_sound(checkpoint) and json.loads(checkpoint.text()) == fields
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        is_whole = False
    if not is_whole:
        raise InputError("checkpoint-unreadable")
    return checkpoint


def read_code(text: str) -> CheckpointCode:
    """Return what a typed code says. Raises InputError when it is no code or was mistyped."""
    digits = typed_digits(text)
    body, check = digits[:CODE_DIGITS], digits[CODE_DIGITS:]
    if len(digits) != CODE_DIGITS + CHECK_DIGITS or _check_digits(body) != check:
        raise InputError("checkpoint-code-mistyped")
    number = 0
    for digit in body:
        number = number * 32 + BASE32.index(digit)
    raw = number.to_bytes(SEQUENCE_BYTES + HASH_BYTES, "big")
    return CheckpointCode(int.from_bytes(raw[:SEQUENCE_BYTES], "big"), raw[SEQUENCE_BYTES:].hex())


def _is_sound(checkpoint: Checkpoint) -> bool:
    """Whether the values are of the right kinds; a signature that fits says the rest."""
    return (
        type(checkpoint.sequence) is int
        and 0 < checkpoint.sequence < 1 << SEQUENCE_BYTES * 8
        and HASH_FORM.fullmatch(checkpoint.hash) is not None
    )


def _check_digits(digits: str) -> str:
    return _base32(int.from_bytes(hashlib.sha256(digits.encode()).digest()[:3], "big") >> 4, CHECK_DIGITS)


def _base32(number: int, digits: int) -> str:
    written = ""
    for _ in range(digits):
        number, digit = divmod(number, 32)
        written = BASE32[digit] + written
    return written
