"""Check an exported audit: written from the section "The chain of hashes" of the README, and from nothing else.

    python independent_verifier.py EXPORT [CHECKPOINT-FILE-OR-CODE [PUBLIC-KEY]]

Needs Python and the package `cryptography`. Ends with 0 when all is well, with 1 and a line that says why otherwise."""

import hashlib
import json
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def canonical(fields: dict[str, object]) -> bytes:
    """RFC 8785, for ASCII keys and whole numbers."""
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def check_entries(lines: list[bytes]) -> dict[int, str]:
    """Return the hash of each entry by its number."""
    hashes: dict[int, str] = {}
    previous = "0" * 64
    for number, line in enumerate(lines, start=1):
        fields = json.loads(line)
        digest = fields.pop("hash")
        if fields["sequence"] != number:
            sys.exit(f"entry {number}: here stands number {fields['sequence']}")
        if fields["previous"] != previous:
            sys.exit(f"entry {number}: does not follow the one before")
        if hashlib.sha256(canonical(fields)).hexdigest() != digest:
            sys.exit(f"entry {number}: is not what was hashed")
        hashes[number] = previous = digest
    return hashes


def read_checkpoint(text: str, known_key: str) -> tuple[int, str]:
    """Return the number and the hash that a checkpoint speaks of."""
    fields = json.loads(text)
    signature = bytes.fromhex(fields.pop("signature"))
    if fields["type"] != "crvs-desktop-checkpoint-1":
        sys.exit("checkpoint: of another type")
    if known_key and fields["public_key"] != known_key:
        sys.exit("checkpoint: signed by another key")
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(fields["public_key"])).verify(signature, canonical(fields))
    except InvalidSignature:
        sys.exit("checkpoint: the signature does not fit")
    return fields["sequence"], fields["hash"]


def read_code(code: str) -> tuple[int, str]:
    """Return the number and the beginning of the hash that a code speaks of."""
    typed = code.upper().replace("-", "").replace(" ", "").replace("O", "0").replace("I", "1").replace("L", "1")
    body, check = typed[:40], typed[40:]
    bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(body.encode()).digest())[:20]
    if check != "".join(DIGITS[int(bits[start : start + 5], 2)] for start in range(0, 20, 5)):
        sys.exit("code: mistyped")
    number = 0
    for digit in body:
        number = 32 * number + DIGITS.index(digit)
    raw = number.to_bytes(25, "big")
    return int.from_bytes(raw[:5], "big"), raw[5:].hex()


def main(export: str, checkpoint: str = "", known_key: str = "") -> None:
    hashes = check_entries([line for line in Path(export).read_bytes().split(b"\n") if line])
    if checkpoint:
        is_file = Path(checkpoint).is_file()
        number, digest = (
            read_checkpoint(Path(checkpoint).read_text("utf-8"), known_key) if is_file else read_code(checkpoint)
        )
        if number not in hashes:
            sys.exit(f"checkpoint: entry {number} is cut off")
        if not hashes[number].startswith(digest):
            sys.exit(f"checkpoint: entry {number} is another one")
    print(f"{len(hashes)} entries are in order")


if __name__ == "__main__":
    main(*sys.argv[1:])
