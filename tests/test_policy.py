"""Where a policy comes from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.policy import Policy
from crvs_desktop.policy import load_policy, system_policy_file


@pytest.mark.skipif(sys.platform != "linux", reason="where it is on Linux")
def test_no_person_can_move_the_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its path does not come from the environment."""
    for name in ("HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "PROGRAMDATA"):
        monkeypatch.setenv(name, "/elsewhere")
    assert system_policy_file() == Path("/etc/crvs-desktop/policy.toml")


def test_only_the_computers_own_policy_may_be_missing(tmp_path: Path) -> None:
    """Most computers have none; one that was named at the start must be there."""
    assert load_policy(tmp_path / "policy.toml") == Policy()
    assert load_policy(tmp_path / "folder" / "policy.toml") == Policy()
    with pytest.raises(StoreError, match=r"named\.toml"):
        load_policy(tmp_path / "policy.toml", tmp_path / "named.toml")


def test_both_hold_together(tmp_path: Path) -> None:
    """What both fix is as the computer's own says."""
    system, named = tmp_path / "policy.toml", tmp_path / "named.toml"
    system.write_text("lock_after_min = 5\n")
    named.write_text("lock_after_min = 60\npractice_api = false\n")
    assert load_policy(system, named) == Policy(lock_after_min=5, practice_api=False)


def test_a_policy_that_is_there_and_cannot_be_read_is_not_none(tmp_path: Path) -> None:
    """A link to nowhere is a policy that somebody meant to be there."""
    path = tmp_path / "policy.toml"
    path.symlink_to(tmp_path / "gone.toml")
    with pytest.raises(StoreError, match="could not be read"):
        load_policy(path)
