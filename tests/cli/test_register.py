"""`crvs-desktop register`, as a script sees it."""

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize(("event", "letter"), [("birth", "B"), ("death", "D")])
def test_a_script_gets_the_record(run: Any, training: Path, event: str, letter: str) -> None:
    """One JSON value, and an audit entry."""
    ended = run("register", training, "--event", event, "--json")
    assert ended.exit_code == 0, ended.err
    registered = json.loads(ended.out)
    assert set(registered) == {
        *("record_id", "event", "status", "tracking_id", "registration_number", "name", "declared_on", "office"),
        "deliveries",
    }
    assert (registered["event"], registered["status"], registered["deliveries"]) == (event, "REGISTERED", 0)
    assert registered["tracking_id"].startswith(letter)
    assert registered["registration_number"].endswith(registered["tracking_id"])
    entries = json.loads(run("audit", "list", training, "--json").out)
    (entry,) = [entry for entry in entries if entry["action"] == "record-registered"]
    assert entry["details"]["tracking_id"] == registered["tracking_id"]


def test_a_person_gets_the_facts(run: Any, training: Path) -> None:
    """As names and values."""
    ended = run("register", training, "--event", "birth")
    assert ended.exit_code == 0
    lines = ended.out.splitlines()
    assert [line.split("  ")[0] for line in lines] == [
        *("Name", "Event", "Tracking ID", "Registration number", "Office", "Webhooks to be told"),
    ]


@pytest.mark.parametrize("options", [(), ("--event", "marriage"), ("--event", "Birth")])
def test_a_marriage_cannot_be_registered(run: Any, training: Path, options: tuple[str, ...]) -> None:
    """Births and deaths only, as webhooks know no others; without one, it is wrong usage."""
    assert run("register", training, *options).exit_code == 2


def test_others_are_refused(run: Any, training: Path) -> None:
    """Exit code 3, and no record."""
    ended = run("register", training, "--event", "birth", "--user", "e.mayuka")
    assert (ended.exit_code, ended.out) == (3, "")
