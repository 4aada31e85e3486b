"""Which build of the program this is, and which libraries it runs on."""

import platform
import re
import sqlite3
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Final

DISTRIBUTION: Final = "crvs-desktop"
# Written by packaging/ into what it builds; it is not in the source.
DATE_FILE: Final = Path(__file__).with_name("build-date.txt")
NAME_OF_REQUIREMENT: Final = re.compile(r"[\w.-]+")


def build_date() -> str | None:
    """Return the day of the commit this was built from, as 2026-11-24; None when it runs from its source."""
    try:
        return DATE_FILE.read_text("ascii").strip()
    except FileNotFoundError:
        return None


def library_versions() -> dict[str, str]:
    """Return the versions of Python, SQLite and every library that the program asks for and has here."""
    versions = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    for requirement in requires(DISTRIBUTION) or ():
        found = NAME_OF_REQUIREMENT.match(requirement)
        assert found is not None, requirement  # noqa: S101
        try:
            versions[found[0]] = version(found[0])
        except PackageNotFoundError:  # asked for on other systems only
            continue
    return versions
