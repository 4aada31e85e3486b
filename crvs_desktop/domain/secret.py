"""A value that must not be shown by accident."""

import re
from typing import AnyStr, Final, Generic, NoReturn

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


def without_secrets(text: str) -> str:
    """Return a text that came from outside, without what has the form of a secret: it may stand in the wrong place."""
    return FORMS.sub("…", text)


def _as_bytes(value: str | bytes) -> bytes:
    return value.encode(errors="surrogatepass") if isinstance(value, str) else value
