"""Verifying an audit: whether its chain holds, and whether it is the one that its checkpoints were signed for.

Entries come one after the other and are never all in memory. Only when something is wrong is what follows read once
more: a hash that does not fit says that something was done, not what."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from crvs_desktop.domain.audit import FIRST_PREVIOUS
from crvs_desktop.domain.checkpoints import Checkpoint
from crvs_desktop.domain.errors import UserError
from crvs_desktop.domain.links import Damage, Finding, Link, diagnose
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

REPORT_EVERY: Final = 1000

SEEN_SENTENCES: Final = {
    Damage.CUT_OFF: QT_TRANSLATE_NOOP(
        "comparison",
        "The audit of this workspace ends with entry {last}, but this computer has seen entry {entry} of it, signed on "
        "{date}. An older copy was put in its place, or the end of its audit was cut off.",
    ),
    Damage.REWRITTEN: QT_TRANSLATE_NOOP(
        "comparison",
        "Entry {entry} of this workspace's audit is not the one that this computer has seen, signed on {date}. Another "
        "file was put in its place, or its audit was written anew.",
    ),
    Damage.KEY_REPLACED: QT_TRANSLATE_NOOP(
        "comparison",
        "The key that signs the audit of this workspace is not the one that this computer has seen on {date}. It was "
        "taken away or replaced.",
    ),
}


class Witness(Protocol):
    """A checkpoint, or its code: something that says what the hash of an entry was."""

    @property
    def sequence(self) -> int: ...

    def speaks_of(self, digest: object) -> bool: ...


AnyWitness = TypeVar("AnyWitness", bound=Witness)
# Gives the links from a place on, or all, in the order in which they stand.
ReadLinks = Callable[[int | None], Iterator[Link]]


@dataclass(frozen=True)
class Verification:
    """`entries` is how many hold together from the first on, `signed_up_to` the newest that a checkpoint speaks of."""

    entries: int
    signed_up_to: int
    finding: Finding | None


@dataclass(frozen=True)
class PartVerification:
    """What can be said of a part of an audit: `entries` are unchanged, `left_out` numbers between them are not there.

    `is_compared` says that the entry a checkpoint speaks of is among them."""

    entries: int
    left_out: int
    is_compared: bool
    finding: Finding | None


@dataclass(frozen=True)
class Comparison:
    """A file beside what was seen of it before: `seen` is None the first time, `last` its newest entry now."""

    damage: Damage | None
    seen: Checkpoint | None
    last: int


def verify_chain(
    read: ReadLinks,
    checkpoints: Iterable[AnyWitness],
    is_right: Callable[[AnyWitness], bool],
    report: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Verification:
    """Check a whole audit. `is_right` says whether the signature of a checkpoint fits.

    Raises UserError when cancelled."""
    waiting = sorted(checkpoints, key=lambda checkpoint: checkpoint.sequence, reverse=True)
    entries = signed_up_to = 0
    previous: object = FIRST_PREVIOUS
    for link in read(None):
        number = entries + 1
        if link.place != number or link.previous != previous or not link.fits(number):
            return Verification(entries, signed_up_to, diagnose(link, number, previous, read))
        entries, previous = number, link.hash
        while waiting and waiting[-1].sequence <= number:
            finding = _compare(waiting.pop(), number, previous, signed_up_to, is_right)
            if finding is not None:
                return Verification(entries, signed_up_to, finding)
            signed_up_to = number
        if number % REPORT_EVERY == 0:
            if cancelled():
                raise UserError("cancelled")
            report(number)
    finding = _beyond_end(waiting[::-1], entries, is_right) if waiting else None
    return Verification(entries, signed_up_to, finding)


def verify_part(
    links: Iterable[Link],
    witness: Witness | None,
    report: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PartVerification:
    """Check entries that a filter let through: each by itself, and against the one before where that is there, too.

    Raises UserError when cancelled."""
    entries = left_out = last = 0
    last_hash: object = FIRST_PREVIOUS
    is_compared = False
    for link in links:
        finding = None
        if link.place <= last:
            finding = Finding(Damage.MOVED, link.place, link.place, link.place)
        elif not link.fits(link.place):
            finding = Finding(Damage.CHANGED, link.place, link.place, link.place)
        elif link.place == last + 1 and link.previous != last_hash:
            finding = Finding(Damage.CHANGED, max(last, 1), max(last, 1), max(last, 1))
        elif witness is not None and link.place == witness.sequence:
            is_compared = True
            if not witness.speaks_of(link.hash):
                finding = Finding(Damage.REWRITTEN, 1, link.place, link.place)
        if finding is not None:
            return PartVerification(entries, left_out, is_compared, finding)
        entries, left_out = entries + 1, left_out + link.place - last - 1
        last, last_hash = link.place, link.hash
        if entries % REPORT_EVERY == 0:
            if cancelled():
                raise UserError("cancelled")
            report(entries)
    return PartVerification(entries, left_out, is_compared, None)


def _compare(
    witness: AnyWitness, number: int, digest: object, signed_up_to: int, is_right: Callable[[AnyWitness], bool]
) -> Finding | None:
    if witness.sequence != number or not is_right(witness):  # a number below 1 is met at the first entry
        return Finding(Damage.SIGNATURE_WRONG, witness.sequence, witness.sequence, number)
    if not witness.speaks_of(digest):
        return Finding(Damage.REWRITTEN, signed_up_to + 1, number, number)
    return None


def _beyond_end(witnesses: Sequence[AnyWitness], entries: int, is_right: Callable[[AnyWitness], bool]) -> Finding:
    for witness in witnesses:
        if not is_right(witness):
            return Finding(Damage.SIGNATURE_WRONG, witness.sequence, witness.sequence)
    return Finding(Damage.CUT_OFF, entries + 1, witnesses[-1].sequence)
