from __future__ import annotations

import re
import secrets

import pytest

from crvs_desktop.crypto.temporary_passwords import new_temporary_password
from crvs_desktop.domain.passwords import check_password
from crvs_desktop.domain.workspaces import WorkspaceKind


@pytest.mark.parametrize(
    ("number", "word"),
    [(0x0000, "babab"), (0x7F00, "lusab"), (0x0001, "babad"), (0xFFFF, "zuzuz")],
)
def test_words_are_those_of_the_published_scheme(number: int, word: str) -> None:
    """Sixteen bits become the word that the paper gives for them (127.0.0.1 is lusab-babad)."""
    password = new_temporary_password(lambda size: number.to_bytes(size, "big")).reveal()
    assert password == "-".join([word] * 4)


def test_a_new_one_may_be_chosen_in_an_office() -> None:
    """What is generated fits the rules for office passwords, and no two are the same."""
    passwords = {new_temporary_password(secrets.token_bytes).reveal() for _ in range(200)}
    assert len(passwords) == 200
    for password in passwords:
        assert re.fullmatch(r"([a-z]{5}-){3}[a-z]{5}", password)
        check_password(password, "j.campbell", WorkspaceKind.OFFICE)
