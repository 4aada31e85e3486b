"""Ed25519 signatures, which checkpoints of the audit carry. Source: RFC 8032."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from crvs_desktop.domain.secret import SecretBytes


def public_key_of(private_key: SecretBytes) -> bytes:
    """Return the 32 bytes that check what the private key (any 32 random bytes) signs."""
    return Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def sign(private_key: SecretBytes, message: bytes) -> bytes:
    """Return the signature, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private_key).sign(message)


def is_signed(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature was made with the private half of this key over this message."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
