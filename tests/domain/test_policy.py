"""What a policy may say, and how one that is wrong is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.policy import Policy, parse_policy, read_policy

PATH = Path("/etc/crvs-desktop/policy.toml")
WHOLE = b"""
language = "en"
lock_after_min = 5
clear_clipboard_after_s = 10
practice_api = false
workspace_folder = "~/CRVS"
log_folder = "/var/log/crvs"
unused_after_days = 30
secret_old_after_days = 180
"""


def test_a_policy_fixes_what_it_names() -> None:
    """Each setting by its name; what is not named is left to each person."""
    assert parse_policy(WHOLE, PATH) == Policy("en", 5, 10, False, "~/CRVS", "/var/log/crvs", 30, 180)
    assert parse_policy(b"", PATH).fixed() == {}
    assert parse_policy(b"lock_after_min = 0", PATH).fixed() == {"lock_after_min": 0}
    assert parse_policy(b"\xef\xbb\xbflock_after_min = 5\r\n", PATH).lock_after_min == 5


def test_the_practice_api_is_allowed_unless_it_is_switched_off() -> None:
    """Also where a policy says nothing of it."""
    assert Policy().practice_allowed
    assert Policy(practice_api=True).practice_allowed
    assert not Policy(practice_api=False).practice_allowed


def test_the_computers_own_policy_has_the_last_word() -> None:
    """A policy named at the start fixes only what that one leaves open."""
    system, named = Policy(lock_after_min=5), Policy(lock_after_min=0, practice_api=False)
    assert system.over(named) == Policy(lock_after_min=5, practice_api=False)


@pytest.mark.parametrize(
    ("data", "reason", "line", "part"),
    [
        (b"lock_after_min = 5\nlock_after_mins = 5", "policy-key-unknown", 2, "lock_after_mins"),
        (b"\n[practice]\napi = false", "policy-key-unknown", 2, "practice"),
        (b"# lock\nlock_after_min = 1441", "policy-no-number", 2, "0 to 1440"),
        (b'lock_after_min = "5"', "policy-no-number", 1, "whole number"),
        (b"lock_after_min = true", "policy-no-number", 1, "whole number"),
        (b"clear_clipboard_after_s = 4", "policy-no-number", 1, "5 to 3600"),
        (b"\n\npractice_api = 0", "policy-no-switch", 3, "true or false"),
        (b'practice_api = "false"', "policy-no-switch", 1, "true or false"),
        (b'language = "xx"', "policy-no-choice", 1, '"en"'),
        (b'workspace_folder = "CRVS"', "policy-no-folder", 1, "whole path"),
        (b"log_folder = 1", "policy-no-folder", 1, "whole path"),
        (b"practice_api = false\nlock_after_min = = 5", "policy-malformed", 2, "not TOML"),
        (b"lock_after_min = 5\nlock_after_min = 0", "policy-malformed", 2, "not TOML"),
        (b'lock_after_min = 5\nlanguage = """en', "policy-malformed", 2, "not TOML"),
        (b"practice_api = false\n\xff", "policy-malformed", 2, "UTF-8"),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(data: bytes, reason: str, line: int, part: str) -> None:
    """A mistyped protection must not be none: file, line and reason are named, and nothing of the file counts."""
    with pytest.raises(StoreError) as refused:
        parse_policy(data, PATH)
    assert refused.value.reason == reason
    assert refused.value.params["line"] == line
    assert f"Line {line} of the policy {PATH}" in str(refused.value)
    assert part in str(refused.value)


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """A folder stands for everything that is there and gives no text."""
    with pytest.raises(StoreError) as refused:
        read_policy(tmp_path)
    assert refused.value.reason == "policy-unreadable"
    assert str(tmp_path) in str(refused.value)


def test_the_example_that_is_handed_out_is_right() -> None:
    """With every setting there is, also those it leaves out."""
    example = Path(__file__).parents[2] / "packaging" / "policy.toml"
    assert read_policy(example) == Policy(lock_after_min=5, clear_clipboard_after_s=20, practice_api=False)
    everything = example.read_bytes().replace(b"\n#l", b"\nl").replace(b"\n#w", b"\nw")
    everything = everything.replace(b"\n#u", b"\nu").replace(b"\n#s", b"\ns").replace(b"\n#b", b"\nb")
    assert parse_policy(everything, example).fixed().keys() == set(Policy._fields)
