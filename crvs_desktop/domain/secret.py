"""Values that must not be shown by accident, and bytes that must not stay in memory."""

import re
from typing import AnyStr, Final, Generic, NoReturn, SupportsIndex

# Client secrets, SHA secrets and access tokens, as this program makes them.
FORMS: Final = re.compile(r"crvs_(?:test_)?(?:cs|sha)_\w+|eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?", re.ASCII)


class Secret(Generic[AnyStr]):
    """Holds a text or bytes that no log, message, comparison or pickle gives away.

    Only `reveal()` returns the value. Two secrets are compared in constant time."""

    __slots__ = ("_value",)

    def __init__(self, value: AnyStr) -> None:
        self._value: AnyStr = value

    def reveal(self) -> AnyStr:
        return self._value

    def __repr__(self) -> str:
        return "Secret(hidden)"

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # takes OpenSSL along, which the first page of the window does without

        return hmac.compare_digest(_as_bytes(self._value), _as_bytes(other._value))

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret is not pickled or copied.")


class SecretBytes(bytearray):
    """A key, or a password's bytes: overwritten when the last one who holds them lets go; nothing shows them.

    Not earlier: while one thread locks the window another may be sealing something, and must not do so with zeros. No
    copy may be made of them, by slicing or joining; `bytes` are never overwritten."""

    __slots__ = ()

    def __del__(self) -> None:
        self[:] = bytes(len(self))

    def __repr__(self) -> str:
        return "SecretBytes(hidden)"

    __str__ = __repr__

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("A secret is not pickled or copied.")


def secret_bytes_of(text: str) -> SecretBytes:
    """Return the text in UTF-8. Not by `encode`, which leaves a copy; a lone surrogate, which can be pasted, is no
    UTF-8 and must be a wrong password, not a crash."""
    size = sum(len(character.encode(errors="surrogatepass")) for character in text)
    secret, position = SecretBytes(size), 0  # of its whole size at once: growing would leave copies, too
    for character in text:
        for byte in character.encode(errors="surrogatepass"):
            secret[position] = byte
            position += 1
    return secret


def without_secrets(text: str) -> str:
    """Return a text that came from outside, without what has the form of a secret: it may stand in the wrong place."""
    return FORMS.sub("…", text)


def _as_bytes(value: str | bytes) -> bytes:
    return value.encode(errors="surrogatepass") if isinstance(value, str) else value
