"""The type that secrets live in."""

import copy
import dataclasses
import json
import logging
import pickle
import traceback

import pytest

from crvs_desktop.domain.secret import Secret, SecretBytes, secret_bytes_of

VALUE = "crvs_cs_THE-VALUE-ITSELF"


def test_no_way_of_writing_a_secret_shows_it() -> None:
    """`repr`, `str`, formatting and a message that holds it show that it is hidden."""
    secret = Secret(VALUE)
    for written in (
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r}",
        f"{secret:>60}",
        f"{[secret]}",
        "{}".format(*[secret]),
    ):
        assert VALUE not in written
        assert "hidden" in written


def test_a_dataclass_that_holds_a_secret_does_not_show_it() -> None:
    """Its own `repr` writes the secret's."""

    @dataclasses.dataclass(frozen=True)
    class Keys:
        value: Secret[str]

    assert VALUE not in repr(Keys(Secret(VALUE)))
    with pytest.raises(TypeError):
        dataclasses.asdict(Keys(Secret(VALUE)))


def test_an_error_about_a_secret_does_not_show_it(caplog: pytest.LogCaptureFixture) -> None:
    """Neither the trace that is logged nor the message has the value."""
    try:
        raise ValueError(Secret(VALUE), Secret(VALUE.encode()))
    except ValueError as error:
        logging.getLogger("test").exception("It failed: %s", error)
        trace = "".join(traceback.format_exception(error))
    assert VALUE not in trace
    assert VALUE not in caplog.text
    assert "hidden" in trace


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps])
def test_a_secret_is_not_pickled_copied_or_written_as_json(take: object) -> None:
    """It leaves the process in no other way than `reveal`."""
    with pytest.raises(TypeError) as refusal:
        take(Secret(VALUE))  # type: ignore[operator]
    assert VALUE not in str(refusal.value)


def test_a_secret_has_no_other_attribute_and_no_hash() -> None:
    """It cannot be a key of a dictionary or be listed by its attributes."""
    secret = Secret(VALUE)
    assert not hasattr(secret, "__dict__")
    with pytest.raises(TypeError):
        hash(secret)


def test_secrets_are_equal_when_their_values_are() -> None:
    """Comparing with the bare value gives no answer."""
    assert Secret(VALUE) == Secret(VALUE)
    assert Secret(VALUE) != Secret(VALUE + "x")
    assert Secret(b"\x00") != Secret(b"\x01")
    assert Secret("\ud800") == Secret("\ud800")
    assert Secret(VALUE) != VALUE
    assert Secret(VALUE).reveal() == VALUE


def test_secret_bytes_are_overwritten_when_they_are_let_go() -> None:
    """`tests/services/test_memory.py` looks for keys in the memory of another process; here, what it does to them."""
    secret = SecretBytes(VALUE.encode())
    secret.__del__()
    assert bytes(secret) == bytes(len(VALUE))


def test_no_way_of_writing_secret_bytes_shows_them() -> None:
    """Neither a message nor a pickle nor a copy that would not be overwritten."""
    secret = SecretBytes(VALUE.encode())
    for written in (repr(secret), str(secret), f"{secret}", f"{secret!r}", f"{[secret]}"):
        assert VALUE not in written
        assert "hidden" in written
    for take in (pickle.dumps, copy.copy, copy.deepcopy, json.dumps):
        with pytest.raises(TypeError):
            take(secret)  # type: ignore[operator]


@pytest.mark.parametrize("text", ["", "sunflower lorry", "mot de passe à moi", "🌻 lorry", "pasted \ud83c half"])
def test_the_bytes_of_a_text_are_its_utf_8(text: str) -> None:
    """The same as ever, or nobody could sign in any more."""
    assert secret_bytes_of(text) == text.encode(errors="surrogatepass")
