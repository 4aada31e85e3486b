"""Telling a damaged file from a bug of ours, when something was read that cannot be."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import cache
from typing import Any

from crvs_desktop.models.migrations import STEPS

Ask = Callable[[str], list[tuple[Any, ...]]]

_SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"


class UnreadableValueError(Exception):
    """A value in the file is none that the program writes. It becomes the StoreError of a damaged workspace."""


def stored_day(text: str | None) -> date | None:
    """Return the day that a column holds. SQLite knows days that Python does not, such as all of the year 0."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise UnreadableValueError from error


def is_damaged(ask: Ask) -> bool:
    """Whether the file breaks the rules of SQLite or of our tables: its structure, types, and what CHECK demands.

    It reads the whole file, so it is asked only after something went wrong that should not."""
    return ask("PRAGMA quick_check(1)") != [("ok",)] or not _schema() <= set(ask(_SCHEMA))


@cache
def _schema() -> frozenset[tuple[Any, ...]]:
    """What the steps make of an empty file; what someone added to it does not count."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        for statements in STEPS:
            for statement in statements:
                database.execute(statement)
        return frozenset(database.execute(_SCHEMA).fetchall())
