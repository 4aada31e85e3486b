"""Signatures of deliveries: reference 8.6, with both of its worked examples, and the mistakes that are recognised."""

import base64
import hashlib
import hmac
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.signatures import MISTAKE_TEXTS, Diagnosis, Mistake, OtherKey, diagnose, sign, verifies

KEY = Secret("5d0f3c1e-7a42-4b6c-9c31-2f8e6d90ab17")
BODY = (
    '{"timestamp":"2024-03-22T09:30:00.000Z","id":"0b6a2f54-91d7-4c0e-8a5b-6de2f1c3a790","event":{"hub":{"topic":'
    '"BIRTH_REGISTERED"},"context":[{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":'
    '"p-1","name":[{"use":"en","given":["Zoë (Z*)"],"family":["O\'Mbewe~!"]}],"gender":"female"}}]}]}}'
).encode()
RIGHT = "sha256=9bca5a632209b9e8601c4072a8671550673983d167b17880202d1c6ba42d26a1"
VALUE = json.loads(BODY)
CLIENT_SECRET = Secret("crvs_test_cs_of_this_client")
NEIGHBOUR = Secret("crvs_test_sha_of_another")


def hashed(message: str | bytes, key: Secret[str] = KEY, algorithm: str = "sha256") -> str:
    raw = message.encode() if isinstance(message, str) else message
    return hmac.new(key.reveal().encode(), raw, algorithm).hexdigest()


def encoded(text: str | bytes) -> str:
    return "sha256:" + quote(text, safe="!~*'()")


def written(value: object, **options: object) -> str:
    return json.dumps(value, **options)  # type: ignore[arg-type]


def test_the_worked_example() -> None:
    """Reference 8.6, the first row of its table."""
    assert len(BODY) == 313
    assert sign(KEY, BODY) == RIGHT
    assert verifies(KEY, BODY, RIGHT)


def test_the_short_vector() -> None:
    """Reference 8.6, last line."""
    expected = "sha256=a1a1ac5cb956d53fd70d0b8b5c293489d82a083fcf68b23a80a51d0de25421d7"
    assert sign(Secret("test-secret"), b'{"a":"b c"}') == expected


@pytest.mark.parametrize(
    ("digits", "mistake"),
    [
        ("6f27144ad8db28e60118e6e79490cd904ec94c4e3c03a1b65fd5a7d26ade76ee", Mistake.RAW_BODY),
        ("77e1225739921939740e98e1679e9ea3fa3d2aff539bc6e3e6ef509909b648ee", Mistake.MESSAGE_PREFIX_MISSING),
        ("62ca80a565142d3e941e0db794db2eee870da30b209e14a26a890ebd7f34c08d", Mistake.CONTEXT_ONLY),
    ],
)
def test_the_wrong_examples_are_recognised(digits: str, mistake: Mistake) -> None:
    """Reference 8.6, the rows of its table that begin with "wrong"."""
    assert diagnose(BODY, f"sha256={digits}", KEY) == Diagnosis(False, (mistake,))


COMPACT = {"ensure_ascii": False, "separators": (",", ":")}
REVERSED = dict(reversed(VALUE.items()))
MISTAKES: dict[str, tuple[bytes, str, tuple[Mistake, ...]]] = {
    "other percent-encoding: Python's": (
        BODY,
        "sha256=" + hashed("sha256:" + quote(BODY)),
        (Mistake.ENCODED_OTHERWISE,),
    ),
    "other percent-encoding: RFC 3986": (
        BODY,
        "sha256=" + hashed("sha256:" + quote(BODY, safe="")),
        (Mistake.ENCODED_OTHERWISE,),
    ),
    "other percent-encoding: forms": (
        BODY,
        "sha256=" + hashed("sha256:" + quote(BODY, safe="").replace("%20", "+")),
        (Mistake.ENCODED_OTHERWISE,),
    ),
    "SHA-1 of the right message": (BODY, "sha256=" + hashed(encoded(BODY), algorithm="sha1"), (Mistake.SHA1,)),
    "SHA-1 as in the documentation": (
        BODY,
        "sha1=" + hashed("sha1:" + encoded(BODY)[7:], algorithm="sha1"),
        (Mistake.SHA1,),
    ),
    "SHA-1 of the raw body": (
        BODY,
        "sha1=" + hashed(BODY, algorithm="sha1"),
        (Mistake.SHA1, Mistake.RAW_BODY),
    ),
    "only the context, with escapes": (
        BODY,
        "sha256=" + hashed(encoded(written(VALUE["event"]["context"][0], separators=(",", ":")))),
        (Mistake.CONTEXT_ONLY, Mistake.JSON_REWRITTEN),
    ),
    "only the context, raw": (
        BODY,
        "sha256=" + hashed(written(VALUE["event"]["context"][0], **COMPACT)),
        (Mistake.CONTEXT_ONLY, Mistake.RAW_BODY),
    ),
    "signed after escaping": (
        BODY,
        "sha256=" + hashed(encoded(written(VALUE, separators=(",", ":")))),
        (Mistake.JSON_REWRITTEN,),
    ),
    "signed after spacing": (
        BODY,
        "sha256=" + hashed(encoded(written(VALUE, ensure_ascii=False))),
        (Mistake.JSON_REWRITTEN,),
    ),
    "signed after indenting": (
        BODY,
        "sha256=" + hashed(encoded(written(VALUE, ensure_ascii=False, indent=2))),
        (Mistake.JSON_REWRITTEN,),
    ),
    "signed after sorting": (
        BODY,
        "sha256=" + hashed(encoded(written(VALUE, **COMPACT, sort_keys=True))),
        (Mistake.JSON_REWRITTEN,),
    ),
    "body pasted with spaces": (written(VALUE, ensure_ascii=False).encode(), RIGHT, (Mistake.JSON_REWRITTEN,)),
    "body pasted with escapes": (written(VALUE, separators=(",", ":")).encode(), RIGHT, (Mistake.JSON_REWRITTEN,)),
    "body pasted indented": (written(VALUE, indent=4).encode(), RIGHT, (Mistake.JSON_REWRITTEN,)),
    "trailing newline": (BODY + b"\n", RIGHT, (Mistake.LINE_ENDS_CHANGED,)),
    "newline lost": (BODY, "sha256=" + hashed(encoded(BODY + b"\n")), (Mistake.LINE_ENDS_CHANGED,)),
    "LF became CRLF": (
        b'{"a":\r\n"b"}',
        "sha256=" + hashed(encoded(b'{"a":\n"b"}')),
        (Mistake.LINE_ENDS_CHANGED,),
    ),
    "CRLF became LF": (
        b'{"a":\n"b"}',
        "sha256=" + hashed(encoded(b'{"a":\r\n"b"}')),
        (Mistake.LINE_ENDS_CHANGED,),
    ),
    "upper case": (BODY, "sha256=" + RIGHT[7:].upper(), (Mistake.UPPER_CASE,)),
    "no header prefix": (BODY, RIGHT[7:], (Mistake.HEADER_PREFIX_MISSING,)),
    "prefix in capitals": (BODY, "SHA256=" + RIGHT[7:], (Mistake.HEADER_PREFIX_MISSING,)),
    "colon for the equals sign": (BODY, "sha256:" + RIGHT[7:], (Mistake.HEADER_PREFIX_MISSING,)),
    "Base64": (
        BODY,
        "sha256=" + base64.b64encode(bytes.fromhex(RIGHT[7:])).decode(),
        (Mistake.BASE64,),
    ),
    "the client secret": (BODY, "sha256=" + hashed(encoded(BODY), CLIENT_SECRET), (Mistake.CLIENT_SECRET,)),
    "two at once": (
        BODY,
        hashed(BODY, CLIENT_SECRET).upper(),
        (Mistake.CLIENT_SECRET, Mistake.RAW_BODY, Mistake.HEADER_PREFIX_MISSING, Mistake.UPPER_CASE),
    ),
}


@pytest.mark.parametrize(("body", "header", "mistakes"), MISTAKES.values(), ids=MISTAKES)
def test_a_common_mistake_is_named(body: bytes, header: str, mistakes: tuple[Mistake, ...]) -> None:
    """Whether the sender made it, or whoever keeps the body on its way to the check."""
    others = (OtherKey(CLIENT_SECRET, Mistake.CLIENT_SECRET), OtherKey(NEIGHBOUR, Mistake.OTHER_CLIENT, "Statistics"))
    found = diagnose(body, header, KEY, others)
    assert (found.verifies, found.mistakes, found.is_certain) == (False, mistakes, True)


def test_another_clients_secret_is_named() -> None:
    """With the name of the client that it belongs to."""
    header = sign(NEIGHBOUR, BODY)
    others = [OtherKey(CLIENT_SECRET, Mistake.CLIENT_SECRET), OtherKey(NEIGHBOUR, Mistake.OTHER_CLIENT, "Statistics")]
    assert diagnose(BODY, header, KEY, others) == Diagnosis(False, (Mistake.OTHER_CLIENT,), client_name="Statistics")


@pytest.mark.parametrize("header", [RIGHT, f"  {RIGHT}\n", f"X-Hub-Signature: {RIGHT}", f"x-hub-signature:{RIGHT}"])
def test_a_right_signature_verifies(header: str) -> None:
    """Also with the header's name and spaces around it, as it is pasted."""
    assert diagnose(BODY, header, KEY) == Diagnosis(True)


@pytest.mark.parametrize("header", ["", "sha256=", "sha256=xyz", RIGHT[:-1], RIGHT + "0", "é" * 64, "sha256=\ud800"])
def test_what_is_no_signature_is_called_that(header: str) -> None:
    """Neither 64 nor 40 hexadecimal digits, nor Base64 of as many bytes."""
    assert diagnose(BODY, header, KEY) == Diagnosis(False, (Mistake.NOT_A_SIGNATURE,), is_certain=False)


def test_a_body_in_another_form_is_suspected() -> None:
    """When its keys were sorted, the signed bytes cannot be found again; that it was rewritten is still seen."""
    body = written(VALUE, **COMPACT, sort_keys=True).encode()
    assert diagnose(body, RIGHT, KEY) == Diagnosis(False, (Mistake.JSON_REWRITTEN,), is_certain=False)


def test_what_matches_nothing_is_not_explained() -> None:
    """A body that was really changed, or a key that nobody knows."""
    assert diagnose(BODY.replace(b"female", b"male"), RIGHT, KEY) == Diagnosis(False, (), is_certain=False)


def test_every_mistake_has_a_text() -> None:
    """It ends as a sentence does."""
    assert set(MISTAKE_TEXTS) == set(Mistake)
    assert all(text.endswith((".", "}”.")) for text in MISTAKE_TEXTS.values())


@given(body=st.binary(max_size=300), header=st.text(max_size=90))
def test_nothing_pasted_makes_it_fail(body: bytes, header: str) -> None:
    """Whatever bytes and whatever text."""
    assert not diagnose(body, header, KEY).verifies
    assert diagnose(body, sign(KEY, body), KEY).verifies


@pytest.mark.parametrize(
    "body",
    [b"[" * 100_000, b"9" * 10_000, b'"\\ud800"', b'{"event":{"context":[]}}', b'{"a":"\\ud800"}', b"NaN", b"[NaN]"],
)
def test_odd_json_does_no_harm(body: bytes) -> None:
    """Deep, endless, half characters, no context."""
    assert not diagnose(body, RIGHT, KEY).verifies


@given(body=st.binary(max_size=200), key=st.text(min_size=1, max_size=60))
def test_it_is_the_published_rule(body: bytes, key: str) -> None:
    """Reference 8.6, written once more with nothing but the standard library."""
    keep = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()"
    message = "sha256:" + "".join(chr(byte) if byte in keep else f"%{byte:02X}" for byte in body)
    digest = hmac.new(key.encode(errors="surrogatepass"), message.encode(), hashlib.sha256).hexdigest()
    assert sign(Secret(key), body) == f"sha256={digest}"
