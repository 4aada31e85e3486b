"""The signature of a webhook delivery, and which common mistake a wrong one matches.

The rule: the header is `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the text `sha256:` followed by the
percent-encoded body. The key is the SHA secret as text; the body is encoded byte by byte as JavaScript's
`encodeURIComponent` does it. Source: OpenCRVS v1.4.1, webhooks `features/event/service.ts`."""

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final
from urllib.parse import quote, quote_plus

from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

HEADER: Final = "X-Hub-Signature"
PREFIX: Final = "sha256="
# What `encodeURIComponent` leaves as it is beside letters, digits, hyphen, underscore, full stop and tilde.
_LEFT_AS_IS: Final = "!~*'()"


def sign(secret: Secret[str], body: bytes) -> str:
    """Return the header's value for this body."""
    return PREFIX + _hmac(secret, _message(body), "sha256")


def verifies(secret: Secret[str], body: bytes, header: str) -> bool:
    """Whether the header is the body's signature, compared in constant time."""
    return hmac.compare_digest(sign(secret, body).encode(), header.encode(errors="replace"))


class Mistake(StrEnum):
    """What can be wrong with a signature or with what it is checked against."""

    RAW_BODY = "raw-body"
    MESSAGE_PREFIX_MISSING = "message-prefix-missing"
    ENCODED_OTHERWISE = "encoded-otherwise"
    SHA1 = "sha1"
    CONTEXT_ONLY = "context-only"
    JSON_REWRITTEN = "json-rewritten"
    LINE_ENDS_CHANGED = "line-ends-changed"
    CLIENT_SECRET = "client-secret"
    OTHER_CLIENT = "other-client"
    OTHER_KEY = "other-key"
    UPPER_CASE = "upper-case"
    BASE64 = "base64"
    HEADER_PREFIX_MISSING = "header-prefix-missing"
    NOT_A_SIGNATURE = "not-a-signature"


MISTAKE_TEXTS: Final = {
    Mistake.RAW_BODY: QT_TRANSLATE_NOOP(
        "domain", "The bytes of the body were signed as they are. Percent-encode them and put “sha256:” before them."
    ),
    Mistake.MESSAGE_PREFIX_MISSING: QT_TRANSLATE_NOOP(
        "domain", "The signed message does not begin with “sha256:”. Put it before the percent-encoded body."
    ),
    Mistake.ENCODED_OTHERWISE: QT_TRANSLATE_NOOP(
        "domain",
        "The body was percent-encoded in another way. Only letters, digits and - _ . ! ~ * ' ( ) stay as they are, "
        "and a space becomes %20.",
    ),
    Mistake.SHA1: QT_TRANSLATE_NOOP("domain", "It is an HMAC-SHA1. Use HMAC-SHA256."),
    Mistake.CONTEXT_ONLY: QT_TRANSLATE_NOOP(
        "domain", "Only the first part of “context” was signed. Sign the whole body, from the first brace to the last."
    ),
    Mistake.JSON_REWRITTEN: QT_TRANSLATE_NOOP(
        "domain",
        "The JSON was read and written again, with other spaces, escapes or another order. "
        "Keep the bytes of the request as they came and check those.",
    ),
    Mistake.LINE_ENDS_CHANGED: QT_TRANSLATE_NOOP(
        "domain", "Line ends or spaces around the body were changed on the way. Compare the bytes exactly as sent."
    ),
    Mistake.CLIENT_SECRET: QT_TRANSLATE_NOOP(
        "domain", "It was signed with the client secret. The key is the SHA secret."
    ),
    Mistake.OTHER_CLIENT: QT_TRANSLATE_NOOP(
        "domain", "It was signed with the SHA secret of another client: “{client}”."
    ),
    Mistake.OTHER_KEY: QT_TRANSLATE_NOOP(
        "domain", "It was signed with the key that was typed in, which is not this client's SHA secret."
    ),
    Mistake.UPPER_CASE: QT_TRANSLATE_NOOP("domain", "The signature is in capital letters. Write it in small ones."),
    Mistake.BASE64: QT_TRANSLATE_NOOP("domain", "The signature is in Base64. Write it in hexadecimal digits."),
    Mistake.HEADER_PREFIX_MISSING: QT_TRANSLATE_NOOP(
        "domain", "The header does not begin with “sha256=”. Put it before the hexadecimal digits."
    ),
    Mistake.NOT_A_SIGNATURE: QT_TRANSLATE_NOOP(
        "domain", "The header holds no signature: “sha256=” and 64 hexadecimal digits are expected."
    ),
}


@dataclass(frozen=True)
class OtherKey:
    """A key that may have been used instead of the right one, and what mistake that would be."""

    secret: Secret[str]
    mistake: Mistake
    client_name: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """Whether a signature verifies; if not, which mistakes together explain it (none when nothing does).

    `is_certain` says that the signature was found in that way; otherwise only the form of the body or of the header
    speaks for it. `client_name` is the other client of OTHER_CLIENT."""

    verifies: bool
    mistakes: tuple[Mistake, ...] = ()
    is_certain: bool = True
    client_name: str = ""


def diagnose(body: bytes, header: str, secret: Secret[str], others: Sequence[OtherKey] = ()) -> Diagnosis:
    """Say whether the header is the body's signature under `secret`, and if not, what was done instead.

    `header` is the value; the header's name before it does no harm."""
    value = re.sub(rf"(?i)^{HEADER}\s*:", "", header.strip()).strip()
    if verifies(secret, body, value):
        return Diagnosis(True)
    digest, header_mistakes = _digest_in(value)
    if not digest:
        return Diagnosis(False, (Mistake.NOT_A_SIGNATURE,), is_certain=False)
    bodies = list(_bodies(body))
    best: Diagnosis | None = None
    for key in (OtherKey(secret, Mistake.OTHER_KEY), *others):
        key_mistakes = () if key.secret is secret else (key.mistake,)
        for body_mistakes, signed in bodies:
            for computed_mistakes, compute in _COMPUTATIONS:
                mistakes = (*key_mistakes, *body_mistakes, *computed_mistakes, *header_mistakes)
                if best is not None and len(mistakes) >= len(best.mistakes):
                    continue
                if key.mistake is Mistake.OTHER_CLIENT and body_mistakes and computed_mistakes:
                    continue  # there may be many clients, and three mistakes at once are rare
                if hmac.compare_digest(compute(key.secret, signed), digest):
                    best = Diagnosis(False, mistakes, client_name=key.client_name)
    if best is not None:
        return best
    likely = (Mistake.JSON_REWRITTEN,) if _is_rewritten(body) else ()
    return Diagnosis(False, (*likely, *header_mistakes), is_certain=False)


def _message(body: bytes) -> bytes:
    return b"sha256:" + _encoded(body)


def _encoded(body: bytes) -> bytes:
    return quote(body, safe=_LEFT_AS_IS).encode()


def _hmac(secret: Secret[str], message: bytes, algorithm: str) -> str:
    return hmac.new(secret.reveal().encode(errors="surrogatepass"), message, algorithm).hexdigest()


Compute = Callable[[Secret[str], bytes], str]


def _computation(message: Callable[[bytes], bytes], algorithm: str = "sha256") -> Compute:
    return lambda secret, body: _hmac(secret, message(body), algorithm)


_COMPUTATIONS: Final[tuple[tuple[tuple[Mistake, ...], Compute], ...]] = (
    ((), _computation(_message)),
    ((Mistake.RAW_BODY,), _computation(lambda body: body)),
    ((Mistake.MESSAGE_PREFIX_MISSING,), _computation(_encoded)),
    # Other languages' idea of percent-encoding: RFC 3986, with the slash left (Python), and of HTML forms.
    ((Mistake.ENCODED_OTHERWISE,), _computation(lambda body: b"sha256:" + quote(body, safe="").encode())),
    ((Mistake.ENCODED_OTHERWISE,), _computation(lambda body: b"sha256:" + quote(body).encode())),
    ((Mistake.ENCODED_OTHERWISE,), _computation(lambda body: b"sha256:" + quote_plus(body).encode())),
    ((Mistake.MESSAGE_PREFIX_MISSING, Mistake.RAW_BODY), _computation(lambda body: b"sha256:" + body)),
    ((Mistake.SHA1,), _computation(_message, "sha1")),
    ((Mistake.SHA1,), _computation(lambda body: b"sha1:" + _encoded(body), "sha1")),
    ((Mistake.SHA1, Mistake.RAW_BODY), _computation(lambda body: body, "sha1")),
)


def _digest_in(value: str) -> tuple[str, tuple[Mistake, ...]]:
    """Return the hexadecimal digits in a header's value, in small letters, and what is wrong with its form.

    The digits are empty when there are none."""
    prefix, digits = "", value
    written = re.fullmatch(r"(?i)(sha-?(?:1|256))[=:]\s*(.*)", value)
    if written:
        digits = written[2]
        prefix = value[: len(value) - len(digits)]
    # That it is an HMAC-SHA1 is said by the digits themselves.
    mistakes = [] if prefix in (PREFIX, "sha1=") else [Mistake.HEADER_PREFIX_MISSING]
    if re.fullmatch(r"(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{40})", digits):
        if digits != digits.lower():
            mistakes.append(Mistake.UPPER_CASE)
        return digits.lower(), tuple(mistakes)
    try:
        decoded = base64.b64decode(digits, validate=True)
    except (binascii.Error, ValueError):
        return "", ()
    if len(decoded) not in (hashlib.sha256().digest_size, hashlib.sha1(usedforsecurity=False).digest_size):
        return "", ()
    return decoded.hex(), (Mistake.BASE64, *mistakes)


def _bodies(body: bytes) -> Iterator[tuple[tuple[Mistake, ...], bytes]]:
    """Give the body and what it may have been before it was changed, or what may have been signed instead of it."""
    yield (), body
    unix = body.replace(b"\r\n", b"\n")
    for changed in (unix, unix.replace(b"\n", b"\r\n"), body.strip(), body + b"\n", body + b"\r\n"):
        if changed != body:
            yield (Mistake.LINE_ENDS_CHANGED,), changed
    value = _json(body)
    if isinstance(value, (dict, list)):
        for text in _written(value):
            if text != body:
                yield (Mistake.JSON_REWRITTEN,), text
    context = _context(value)
    if context is not None:
        for number, text in enumerate(_written(context)):
            yield (Mistake.CONTEXT_ONLY,) if number == 0 else (Mistake.CONTEXT_ONLY, Mistake.JSON_REWRITTEN), text


def _written(value: object) -> Iterator[bytes]:
    """Give the ways in which other programs write a JSON value; the first is OpenCRVS's own."""
    for sort_keys in (False, True):
        for ensure_ascii in (False, True):
            compact = json.dumps(value, ensure_ascii=ensure_ascii, sort_keys=sort_keys, separators=(",", ":"))
            yield compact.encode(errors="surrogatepass")
            for indent in (None, 2, 4):
                spaced = json.dumps(value, ensure_ascii=ensure_ascii, sort_keys=sort_keys, indent=indent)
                yield spaced.encode(errors="surrogatepass")
            # As PHP writes it.
            yield compact.replace("/", "\\/").encode(errors="surrogatepass")


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _context(value: Any) -> object | None:
    try:
        context: object = value["event"]["context"][0]
    except (TypeError, KeyError, IndexError):
        return None
    return context


def _is_rewritten(body: bytes) -> bool:
    """Whether it is a delivery in a form in which OpenCRVS never sends one."""
    value = _json(body)
    if _context(value) is None:
        return False
    return list(value) != ["timestamp", "id", "event"] or next(_written(value)) != body
