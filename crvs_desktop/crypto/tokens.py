"""Access tokens: JSON Web Tokens signed with RS256, and the keys that sign them.

Source: OpenCRVS v1.4.1, auth `features/authenticate/service.ts`; RFC 7519, RFC 7518 section 3.3."""

from typing import Any, Final

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_public_key,
)

ALGORITHM: Final = "RS256"
KEY_BITS: Final = 2048


class TokenError(Exception):
    """A token that is not accepted. `reason` is `token-undecodable`, `token-invalid` or `token-expired`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def new_signing_key() -> tuple[bytes, str]:
    """Return a new key: the private half in DER (PKCS #8), to be sealed, and the public half in PEM."""
    key = generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return private, public.decode()


def load_private_key(der: bytes | bytearray) -> RSAPrivateKey:
    # It was made here and is sealed: checking its primes again would take longer than a signature.
    key = load_der_private_key(der, None, unsafe_skip_rsa_key_validation=True)
    assert isinstance(key, RSAPrivateKey)  # noqa: S101
    return key


def load_public_key(pem: str) -> RSAPublicKey:
    key = load_pem_public_key(pem.encode())
    assert isinstance(key, RSAPublicKey)  # noqa: S101
    return key


def sign_token(key: RSAPrivateKey, claims: dict[str, Any]) -> str:
    return jwt.encode(claims, key, ALGORITHM)


def read_token(key: RSAPublicKey, token: str, issuer: str, audience: str, now_s: int) -> dict[str, Any]:
    """Return the claims of a token of this issuer for this audience. Raises TokenError.

    In the order of the original's library: signature, time, audience and issuer. The clock is the caller's."""
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            [ALGORITHM],
            options={
                "require": ["exp", "iss", "aud", "sub"],
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
                "verify_aud": False,
                "verify_iss": False,
            },
        )
    except jwt.InvalidSignatureError as error:
        raise TokenError("token-invalid") from error
    except (jwt.DecodeError, RecursionError) as error:
        raise TokenError("token-undecodable") from error
    except jwt.InvalidTokenError as error:
        raise TokenError("token-invalid") from error
    if not isinstance(claims["exp"], int):
        raise TokenError("token-invalid")
    if claims["exp"] <= now_s:
        raise TokenError("token-expired")
    audiences = claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]]
    if claims["iss"] != issuer or audience not in audiences:
        raise TokenError("token-invalid")
    return claims
