"""`policy show`, `policy check` and `--policy`: what the administrator of a computer fixes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crvs_desktop.cli import policy as policy_commands
from crvs_desktop.cli import program
from tests.cli.conftest import Run


@pytest.fixture
def system_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The policy of this computer, at another place than /etc."""
    path = tmp_path / "etc" / "policy.toml"
    path.parent.mkdir()
    for module in (policy_commands, program):
        monkeypatch.setattr(module, "system_policy_file", lambda: path)
    return path


def test_show_says_what_is_fixed_and_where(run: Run, system_policy: Path) -> None:
    """As pairs or as JSON; without a policy it says which file would be one."""
    nothing = run("policy", "show")
    assert (nothing.exit_code, nothing.out) == (0, "")
    assert str(system_policy) in nothing.err
    system_policy.write_text("lock_after_min = 5\npractice_api = false\n")
    shown = run("policy", "show")
    assert [line.split() for line in shown.out.splitlines()] == [["lock_after_min", "5"], ["practice_api", "false"]]
    assert json.loads(run("policy", "show", "--json").out) == {
        "file": str(system_policy),
        "fixed": {"lock_after_min": 5, "practice_api": False},
    }


def test_check_tells_before_a_policy_is_handed_out(run: Run, tmp_path: Path, system_policy: Path) -> None:
    """With the line of what is wrong; it works while the computer's own policy is broken."""
    system_policy.write_text("broken")
    new = tmp_path / "new.toml"
    new.write_text("practice_api = false\nlock_after_minutes = 5\n")
    wrong = run("policy", "check", new)
    assert (wrong.exit_code, wrong.out) == (5, "")
    assert f"Line 2 of the policy {new}" in wrong.err
    assert "lock_after_minutes" in wrong.err
    new.write_text("practice_api = false\nlock_after_min = 5\n")
    right = run("policy", "check", new)
    assert right.exit_code == 0
    assert "lock_after_min, practice_api" in right.err


def test_with_a_broken_policy_no_command_works(run: Run, training: Path, system_policy: Path) -> None:
    """The protection that somebody meant to give is not left out silently; help and version still come."""
    system_policy.write_text("practice_api = no\n")
    refused = run("clients", "list", training)
    assert (refused.exit_code, refused.out) == (5, "")
    assert f"Line 1 of the policy {system_policy}" in refused.err
    assert run("--version").exit_code == 0
    assert run("--help").exit_code == 0


def test_the_practice_api_switched_off_is_refused_and_recorded(run: Run, training: Path, system_policy: Path) -> None:
    """By the computer's policy; the attempt is in the audit."""
    system_policy.write_text("practice_api = false\n")
    refused = run("serve", training, "--json")
    assert (refused.exit_code, refused.out) == (3, "")
    assert "switched the practice API off" in refused.err
    entries = json.loads(run("audit", "list", training, "--action", "practice-started", "--json").out)
    assert [(entry["outcome"], entry["reason"]) for entry in entries] == [("refused", "practice-off")]


def test_a_policy_can_be_named_at_the_start(run: Run, training: Path, tmp_path: Path, system_policy: Path) -> None:
    """For one start; it must be there, and it does not loosen the computer's own."""
    named = tmp_path / "named.toml"
    missing = run("--policy", named, "clients", "list", training)
    assert (missing.exit_code, missing.out) == (5, "")
    named.write_text("practice_api = false\n")
    assert run("--policy", named, "serve", training).exit_code == 3
    named.write_text("practice_api = true\n")
    system_policy.write_text("practice_api = false\n")
    assert run("--policy", named, "serve", training).exit_code == 3
