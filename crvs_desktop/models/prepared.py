"""Statements that run with every call: their SQL is put together once.

Peewee takes fifty times as long for that as SQLite for the answer."""

import sqlite3
from collections.abc import Callable
from typing import Any

import peewee


class Prepared:
    """A statement with places for its values, used inside a transaction or reading of the workspace.

    `build` gets a function that makes the place of a value; values are then given in the order in which the SQL names
    the places, and in the form in which the file keeps them."""

    def __init__(
        self, table: type[peewee.Model], build: "Callable[[Callable[[], peewee.Value]], peewee.Query]"
    ) -> None:
        self._table = table
        self._build = build
        # The dialect is that of the database, of which there may be another kind one day.
        self._sql: dict[type[peewee.Database], str] = {}

    def execute(self, *values: object) -> sqlite3.Cursor:
        database: Any = self._table._meta.database
        sql = self._sql.get(type(database))
        if sql is None:
            place = object()
            sql, places = self._build(lambda: peewee.Value(place, converter=False)).sql()
            if any(found is not place for found in places):
                raise ValueError("a value was written into a prepared statement")
            self._sql[type(database)] = sql
        cursor: sqlite3.Cursor = database.execute_sql(sql, values)
        return cursor
