"""Which records a search asks for. Source: reference, section 7.3.

Everything here is to be called inside a transaction or while reading."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import peewee
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.registrations import (
    ANY_NAME,
    CHILD_FAMILY_NAME,
    EVENT_AREA,
    SEARCHABLE,
    SEARCHED_ROLES,
    PersonRole,
    name_words,
    term,
)
from crvs_desktop.domain.texts import storable
from crvs_desktop.models.tables import RecordRow, RecordTermRow

# What a client asks with: texts, and lists of texts.
Parameters = Mapping[str, str | Sequence[str | None] | None]

IGNORED: Final = "registrationStatuses"
RECORD_ID: Final = "recordId"
AREAS: Final = frozenset(f"{EVENT_AREA}{level}" for level in range(1, 6))
NAMES: Final = frozenset(
    {
        ANY_NAME,
        CHILD_FAMILY_NAME,
        *(f"{role.value}FirstNames" for role in SEARCHED_ROLES),
        *(f"{role.value}FamilyName" for role in SEARCHED_ROLES if role is not PersonRole.CHILD),
    }
)
# They can be asked for from `…Start` to `…End`, too.
RANGES: Final = ("dateOfEvent", "dateOfRegistration", *(f"{role.value}DoB" for role in SEARCHED_ROLES))
DATES: Final = frozenset({"dateOfMarriage", *RANGES})
AS_WRITTEN: Final = frozenset(
    {RECORD_ID, "contactEmail", "declarationLocationId", "declarationJurisdictionId", "eventLocationId", *AREAS}
)
# Stricter than the original, so that nobody can keep it busy with one search.
LENGTH_LIMIT: Final = 200
PARTS_LIMIT: Final = 10
# How many words of the records one word that was asked for can stand for. Source: Elasticsearch, `max_expansions`.
EXPANSIONS: Final = 50
# What so many records meet at most is read in full.
FEW: Final = 4000
# What many records share, the most common last; other values belong to one record or a few.
SHARED: Final = ("compositionType", "deceasedGender", "childGender", "event", "eventCountry")
COMMON: Final = (
    *(ANY_NAME, "declarationLocationId", "eventLocationId", EVENT_AREA, "declarationJurisdictionId"),
    *SHARED,
)


@dataclass(frozen=True)
class Condition:
    """A record meets it that has one of the terms, or one from the first to the last of a range, under the field."""

    field: str
    terms: tuple[str, ...] = ()
    range: tuple[str, str] | None = None

    def holds(self, table: Any = RecordTermRow) -> Any:
        """Return what is true of a term, in this table or an alias of it, with which a record meets it."""
        if self.range is not None:
            return (table.field == self.field) & table.term.between(*self.range)
        wanted = table.term == self.terms[0] if len(self.terms) == 1 else table.term.in_(self.terms)
        return (table.field == self.field) & wanted

    def commonness(self) -> int:
        """Return a number that is the higher the more records are likely to meet it."""
        if self.range is not None:
            return 2
        if self.field in COMMON:
            return 3 + COMMON.index(self.field)
        if self.field == RECORD_ID:  # it is no term, so others can be looked up for it and not the other way round
            return -1
        return 1 if self.field in NAMES else 0

    def first(self, limit: int) -> list[int]:
        """Return records that meet it, not more than so many; some perhaps twice."""
        if not (self.terms or self.range):
            return []
        if self.field == RECORD_ID:
            return _ids(_searchable().where(RecordRow.record_id == self.terms[0]))
        return _ids(RecordTermRow.select(RecordTermRow.record).where(self.holds()).limit(limit))

    def among(self, records: Collection[int]) -> set[int]:
        """Return those of the records that meet it."""
        if not records or not (self.terms or self.range):
            return set()
        # Whether to look each record up, or to go through all that meet it: what SQLite cannot know.
        looked_up = self.range is None and len(records) * len(self.terms) <= FEW
        column = RecordTermRow.record if looked_up else RecordTermRow.record + 0
        numbers = peewee.SQL(f"({', '.join(map(str, records))})")
        return set(_ids(RecordTermRow.select(RecordTermRow.record).where(self.holds(), column.in_(numbers))))


class Vocabulary:
    """The words that names of the records are made of, by search parameter; read when they are first needed.

    Terms are written together with their record, so they are read anew when there is a newer record."""

    def __init__(self) -> None:
        self._newest: tuple[int, str] | None = None
        self._words: dict[str, list[str]] = {}

    def near(self, field: str, word: str) -> list[str]:
        """Return the words that are the same but for a slip or two, the nearest first.

        How many slips (a letter wrong, missing, too many, or two in the wrong order) depends on the length, as for
        Elasticsearch's fuzziness `AUTO`."""
        slips = 0 if len(word) <= 2 else 1 if len(word) <= 5 else 2
        found = extract(word, self._of(field), scorer=OSA.distance, score_cutoff=slips, limit=EXPANSIONS)
        return [near for near, _, _ in found]

    def _of(self, field: str) -> list[str]:
        # By its random id, too: a transaction that was undone may have had the same number.
        newest = RecordRow.select(RecordRow.id, RecordRow.record_id).order_by(RecordRow.id.desc()).tuples().first()
        if newest != self._newest:
            self._newest, self._words = newest, {}
        if field not in self._words:
            query = RecordTermRow.select(RecordTermRow.term).distinct().where(RecordTermRow.field == field)
            self._words[field] = [word for (word,) in query.tuples().iterator()]
        return self._words[field]


def given(parameters: Parameters) -> Parameters:
    """Return the parameters that count: not those that are empty or left out, and not the one that is ignored."""
    return {
        name: value
        for name, value in parameters.items()
        if name != IGNORED and value is not None and value != ""  # an empty list is not left out: nothing is in it
    }


def conditions_of(parameters: Parameters, vocabulary: Vocabulary) -> list[Condition]:
    """Return what a record has to meet. `parameters` are those that are `given`.

    Raises InputError for half a range of dates, what is no date, and what is too long."""
    for name, value in parameters.items():
        parts = [value] if isinstance(value, str) else [part for part in value or () if part is not None]
        if len(parts) > PARTS_LIMIT or any(len(part) > LENGTH_LIMIT for part in parts):
            raise InputError("parameter-too-long", parameter=name)
    return [*_ranges(parameters), *_values(parameters, vocabulary)]


def find(conditions: Sequence[Condition], limit: int) -> list[int]:
    """Return records that meet all conditions and may be found, not more than so many."""
    if not conditions:
        return _ids(_searchable().limit(limit))
    left: set[int] | None = None
    common = []
    for condition in sorted(conditions, key=Condition.commonness):
        if left is not None:
            left = condition.among(left)
        elif condition.field in SHARED or len(records := condition.first(FEW + 1)) > FEW:
            common.append(condition)
        else:
            left = set(records)
    if left is None:
        return _go_through(common, limit)
    for condition in common:
        left = condition.among(left)
    return sorted(left)[:limit]


def _go_through(conditions: Sequence[Condition], limit: int) -> list[int]:
    """Go through what meets the first condition until enough records meet the others, too."""
    first, *others = conditions
    query = RecordTermRow.select(RecordTermRow.record).distinct().where(first.holds())
    for condition in others:
        other = RecordTermRow.alias()
        meets = other.select(other.record).where(condition.holds(other))
        if condition.range is None:
            query = query.where(peewee.fn.EXISTS(meets.where(other.record == RecordTermRow.record)))
        else:
            query = query.where(RecordTermRow.record.in_(meets))
    return _ids(query.limit(limit))


def _ranges(parameters: Parameters) -> Iterator[Condition]:
    """Give the ranges of dates; where there is one, the date itself is not looked at."""
    for name in RANGES:
        start, end = parameters.get(f"{name}Start"), parameters.get(f"{name}End")
        if start is None and end is None:
            continue
        if start is None or end is None:
            raise InputError("date-range-incomplete", start=f"{name}Start", end=f"{name}End")
        yield Condition(name, range=(_date(f"{name}Start", start), _date(f"{name}End", end)))


def _values(parameters: Parameters, vocabulary: Vocabulary) -> Iterator[Condition]:
    bounds = {f"{name}{end}" for name in RANGES for end in ("Start", "End")}
    for name, value in parameters.items():
        if name in bounds or f"{name}Start" in parameters:
            continue
        if not isinstance(value, str):
            yield Condition(name, tuple({term(part) for part in value or () if part}))
        elif name in NAMES:
            yield Condition(name, _near_words(name, value, vocabulary))
        elif name in DATES:
            yield Condition(name, (_date(name, value),))
        elif name in AS_WRITTEN:
            yield Condition(EVENT_AREA if name in AREAS else name, (storable(value),))
        else:
            yield Condition(name, (term(value),))


def _near_words(name: str, value: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    words = set(name_words(value))
    if len(words) > PARTS_LIMIT:
        raise InputError("parameter-too-long", parameter=name)
    return tuple({near for word in words for near in vocabulary.near(name, word)})


def _date(name: str, value: object) -> str:
    """Return the date in its form `2024-03-22`. Raises InputError."""
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise InputError("date-invalid", parameter=name) from None


def _searchable() -> "peewee.ModelSelect[Any]":
    """Return the query for all that may be found. Others have no terms, so it is needed for no term."""
    return RecordRow.select(RecordRow.id).where(RecordRow.status.in_([status.value for status in SEARCHABLE]))


def _ids(query: "peewee.ModelSelect[Any]") -> list[int]:
    """Return the only column of the rows. Peewee takes ten times as long for it as SQLite."""
    return [number for (number,) in RecordTermRow._meta.database.execute(query)]
