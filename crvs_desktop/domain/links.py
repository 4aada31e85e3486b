"""The links of the audit's chain as they stand in a file, and what was done to one that does not hold."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.audit import canonical_json
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

# Entries that were taken away are recognised by the higher numbers that those after them were hashed with.
NUMBERS_BEYOND_END: Final = 100
# What values that the program never wrote lead to when they are put into the canonical form.
UNREADABLE: Final = (ValueError, TypeError, OverflowError, RecursionError)


class Damage(StrEnum):
    CHANGED = "changed"
    MISSING = "missing"
    MOVED = "moved"
    INSERTED = "inserted"
    CUT_OFF = "cut-off"
    REWRITTEN = "rewritten"
    SIGNATURE_WRONG = "signature-wrong"
    KEY_REPLACED = "key-replaced"


DAMAGE_SENTENCES: Final = {
    Damage.CHANGED: QT_TRANSLATE_NOOP("damage", "Entry {entry} was changed after it was written."),
    Damage.MISSING: QT_TRANSLATE_NOOP("damage", "Entry {entry} is missing: it was taken away."),
    Damage.MOVED: QT_TRANSLATE_NOOP("damage", "Entry {entry} is not in its place: entries were put in another order."),
    Damage.INSERTED: QT_TRANSLATE_NOOP("damage", "Entry {entry} was put in afterwards."),
    Damage.CUT_OFF: QT_TRANSLATE_NOOP(
        "damage", "The audit was cut off before entry {entry}: a checkpoint was signed for entry {until}."
    ),
    Damage.REWRITTEN: QT_TRANSLATE_NOOP(
        "damage",
        "The entries from {entry} to {until} are not those that were signed: at least one of them was changed, and the "
        "hashes after it were made to fit.",
    ),
    Damage.SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "damage", "The checkpoint of entry {entry} was changed or forged: its signature does not fit."
    ),
    Damage.KEY_REPLACED: QT_TRANSLATE_NOOP(
        "damage", "The key that signs checkpoints was taken away or replaced, so none of them can be trusted."
    ),
}


@dataclass(frozen=True)
class Finding:
    """The first thing that is wrong.

    `entry` is the number of the first bad entry, `until` the last of those among which it is, `place` the number under
    which it stands now; None when it is gone."""

    damage: Damage
    entry: int
    until: int
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as it stands: `place` is the number it has there, the others may be anything when it was damaged.

    `unnumbered` gives its canonical form up to the sequence, which is the last of its fields; None when it cannot be
    read."""

    place: int
    previous: object
    hash: object
    unnumbered: Callable[[], bytes | None]

    def fits(self, number: int) -> bool:
        """Whether it is an unchanged entry of this number."""
        return self.number_among((number,)) is not None

    def number_among(self, numbers: Iterable[int]) -> int | None:
        """Return the number that it was hashed with."""
        form = self.unnumbered()
        if form is None:
            return None
        begun = hashlib.sha256(form)
        for number in numbers:
            ended = begun.copy()
            ended.update(b"%d}" % number)
            if ended.hexdigest() == self.hash:
                return number
        return None


def unnumbered_form(fields: dict[str, object]) -> bytes:
    """Return the canonical form of an entry up to its sequence; `fields` are all but that and the hash.

    Raises one of UNREADABLE for what no entry holds."""
    return canonical_json(fields)[:-1] + b',"sequence":'


def without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """For reading JSON: spacing and the order of keys do not count, but a key that stands there twice hides a value.

    Raises ValueError."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def diagnose(bad: Link, number: int, previous: object, read_on: Callable[[int], Iterator[Link]]) -> Finding:
    """Tell what happened where `bad` stands instead of entry `number`, which follows the hash `previous`.

    `read_on` gives the links from a place on. An entry is known again by the hash before it and by its own, which it
    was given with its number."""
    if bad.place < 1:
        own = bad.number_among(range(1, _highest(read_on(1), number)))
        damage = Damage.INSERTED if own is None else Damage.MOVED
        return _finding(damage, bad.place if own is None else own, bad.place)
    if bad.place < number:
        return _finding(Damage.INSERTED, bad.place, bad.place)
    found, after, highest = _look_for(number, previous, read_on(bad.place))
    if found is not None:
        shifted = after is not None and after.place == found.place + 1 and after.fits(number + 1)
        is_last = after is None and bad.number_among(range(number + 1, highest)) is None
        if bad.place == number and (shifted or is_last):
            return _finding(Damage.INSERTED, number, number)
        return _finding(Damage.MOVED, number, found.place)
    if bad.place > number:
        return Finding(Damage.MISSING, number, bad.place - 1)
    if bad.fits(number):
        # It is as it was, so it is the one before whose hash is another one now.
        changed = max(1, number - 1)
        return _finding(Damage.CHANGED, changed, changed)
    return _diagnose_stranger(bad, number, highest, read_on)


def _diagnose_stranger(bad: Link, number: int, highest: int, read_on: Callable[[int], Iterator[Link]]) -> Finding:
    """The entry `number` is nowhere any more, and `bad` has its place."""
    own = bad.number_among(_around(number, highest))
    if own is None:
        return _finding(Damage.CHANGED, number, number)
    other = next(read_on(own), None)
    if other is not None and other.place == own and other.hash == bad.hash:
        return _finding(Damage.CHANGED, number, number)  # into a copy of another one
    if own < number:
        return _finding(Damage.INSERTED, own, own)  # with a hash that fits; all after it were moved on
    return Finding(Damage.MISSING, number, own - 1)


def _look_for(number: int, previous: object, links: Iterator[Link]) -> tuple[Link | None, Link | None, int]:
    """Return the entry of this number, the one after it, and the highest number that anything may have had."""
    found = after = None
    count = 0
    for link in links:
        count += 1
        if found is not None and after is None:
            after = link
        if found is None and link.previous == previous and link.fits(number):
            found = link
    return found, after, number + count + NUMBERS_BEYOND_END


def _highest(links: Iterator[Link], number: int) -> int:
    return number + sum(1 for _ in links) + NUMBERS_BEYOND_END


def _around(number: int, highest: int) -> Iterator[int]:
    """Give all numbers but this one, the nearest first."""
    for distance in range(1, max(number, highest - number)):
        if number + distance < highest:
            yield number + distance
        if number - distance > 0:
            yield number - distance


def _finding(damage: Damage, entry: int, place: int) -> Finding:
    return Finding(damage, entry, entry, place)
