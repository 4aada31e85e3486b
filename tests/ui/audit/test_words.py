"""The codes of the audit in words."""

import pytest

from crvs_desktop.ui.audit.words import detail_text


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("secret", "client-secret", "Client secret"),
        ("secret", "previous", "The one before the refresh"),
        ("secret", True, "Yes"),
        ("verified", False, "No"),
        ("secret", "of-a-newer-version", "of-a-newer-version"),
        ("old_secret_until", None, "–"),
    ],
)
def test_a_detail_is_said_in_words(key: str, value: object, words: str) -> None:
    """A code of a newer version is shown as it is."""
    assert detail_text(key, value) == words
