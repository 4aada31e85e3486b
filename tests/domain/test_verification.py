"""Telling what was done to a chain, on short chains and in every place of them."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from crvs_desktop.domain.audit import FIRST_PREVIOUS, PROGRAM, AuditAction, AuditEntry, Outcome, entry_hash
from crvs_desktop.domain.checkpoints import Checkpoint, CheckpointCode
from crvs_desktop.domain.errors import UserError
from crvs_desktop.domain.links import DAMAGE_SENTENCES, Damage, Finding, Link, unnumbered_form
from crvs_desktop.domain.verification import SEEN_SENTENCES, Verification, verify_chain, verify_part

LENGTH = 12
NUMBERS = range(1, LENGTH + 1)
D = Damage


def make_entry(number: int, previous: str, details: dict[str, object] | None = None) -> AuditEntry:
    entry = AuditEntry(
        sequence=number,
        at_ms=number * 1000,
        actor=PROGRAM,
        action=AuditAction.SETTING_CHANGED,
        client_id="",
        client_name="",
        outcome=Outcome.DONE,
        reason="",
        origin="test",
        details={"number": number} if details is None else details,
        previous=previous,
        hash="",
    )
    return replace(entry, hash=entry_hash(entry))


def make_chain(length: int = LENGTH) -> list[AuditEntry]:
    chain: list[AuditEntry] = []
    for number in range(1, length + 1):
        chain.append(make_entry(number, chain[-1].hash if chain else FIRST_PREVIOUS))
    return chain


CHAIN = make_chain()


def link_of(entry: AuditEntry) -> Link:
    fields = entry.fields()
    del fields["sequence"]
    return Link(entry.sequence, entry.previous, entry.hash, lambda: unnumbered_form(fields))


def reader(entries: list[AuditEntry], *, by_place: bool) -> Callable[[int | None], Iterator[Link]]:
    """Read like a file, in the order of the numbers, or like an export, in the order of the lines."""
    ordered = sorted(entries, key=lambda entry: entry.sequence) if by_place else entries

    def read(place: int | None) -> Iterator[Link]:
        links = map(link_of, ordered)
        return links if place is None else itertools.dropwhile(lambda link: link.place < place, links)

    return read


def verify(entries: list[AuditEntry], checkpoints: list[Checkpoint] | None = None, **options: bool) -> Verification:
    by_place = options.get("by_place", True)
    return verify_chain(reader(entries, by_place=by_place), checkpoints or [], lambda checkpoint: checkpoint.at_ms > 0)


def found(entries: list[AuditEntry], **options: bool) -> tuple[Damage, int, int | None] | None:
    finding = verify(entries, **options).finding
    return None if finding is None else (finding.damage, finding.entry, finding.place)


def renumbered(entries: list[AuditEntry]) -> list[AuditEntry]:
    return [replace(entry, sequence=number) for number, entry in enumerate(entries, start=1)]


def checkpoint(entry: AuditEntry, at_ms: int = 1) -> Checkpoint:
    return Checkpoint("w", entry.sequence, entry.hash, at_ms, b"")


def test_a_chain_that_holds_is_told_with_its_length() -> None:
    """Also an empty one."""
    assert verify(CHAIN) == Verification(LENGTH, 0, None)
    assert verify(CHAIN, by_place=False) == Verification(LENGTH, 0, None)
    assert verify([]) == Verification(0, 0, None)


@pytest.mark.parametrize("by_place", [True, False])
@pytest.mark.parametrize("number", NUMBERS)
def test_a_changed_entry_is_named(number: int, by_place: bool) -> None:
    """In itself, in its hash, in what it follows, with a hash that was made to fit, or over-written by another one."""
    entry = CHAIN[number - 1]
    forged = make_entry(number, entry.previous, {"forged": True})
    copies = [replace(other, sequence=number) for other in CHAIN if other is not entry]
    for bad in (
        replace(entry, details={}),
        replace(entry, hash="0" * 64),
        replace(entry, hash=CHAIN[number % LENGTH].hash),
        replace(entry, previous="1" * 64),
        *copies,
    ):
        changed = [*CHAIN[: number - 1], bad, *CHAIN[number:]]
        assert found(changed, by_place=by_place) == (D.CHANGED, number, number), bad
    if number < LENGTH:  # the end is for checkpoints to say
        changed = [*CHAIN[: number - 1], forged, *CHAIN[number:]]
        assert found(changed, by_place=by_place) == (D.CHANGED, number, number)


@pytest.mark.parametrize("by_place", [True, False])
def test_missing_entries_are_named(by_place: bool) -> None:
    """Wherever they were, however many, and whether or not those after them were given new numbers."""
    for first, last in itertools.combinations_with_replacement(range(1, LENGTH), 2):
        left = [*CHAIN[: first - 1], *CHAIN[last:]]
        finding = verify(left, by_place=by_place).finding
        assert finding == Finding(D.MISSING, first, last), (first, last)
        assert verify(renumbered(left), by_place=by_place).finding == finding, (first, last)


@pytest.mark.parametrize("by_place", [True, False])
@pytest.mark.parametrize("number", NUMBERS)
def test_an_entry_that_was_put_in_is_named(number: int, by_place: bool) -> None:
    """With or without a hash that fits, or as a copy of another; those after it have the numbers after."""
    before = CHAIN[number - 2].hash if number > 1 else FIRST_PREVIOUS
    for put_in in (
        make_entry(number, before, {"forged": True}),
        replace(make_entry(number, before), hash="f" * 64),
        make_entry(number, "e" * 64, {"forged": True}),
        *[replace(other, sequence=number) for other in CHAIN if other.sequence < number - 1],
    ):
        entries = renumbered([*CHAIN[: number - 1], put_in, *CHAIN[number - 1 :]])
        assert found(entries, by_place=by_place) == (D.INSERTED, number, number), put_in


@pytest.mark.parametrize("number", NUMBERS)
def test_a_line_that_stands_twice_is_named(number: int) -> None:
    """In an export, which has no rule against it."""
    for place in range(number, LENGTH + 1):
        entries = [*CHAIN[:place], CHAIN[number - 1], *CHAIN[place:]]
        assert found(entries, by_place=False) == (D.INSERTED, number, number)


@pytest.mark.parametrize("by_place", [True, False])
def test_swapped_entries_are_named(by_place: bool) -> None:
    """The first one that is not in its place, with the place where it stands now."""
    for first, second in itertools.combinations(range(LENGTH), 2):
        entries = list(CHAIN)
        entries[first], entries[second] = entries[second], entries[first]
        assert found(renumbered(entries), by_place=by_place) == (D.MOVED, first + 1, second + 1), (first, second)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("place", [-5, 0, LENGTH + 1, 2**40, 2**62])
def test_an_entry_with_another_number_is_named(number: int, place: int) -> None:
    """One that nobody has, before or behind all others."""
    entries = [*CHAIN[: number - 1], replace(CHAIN[number - 1], sequence=place), *CHAIN[number:]]
    assert found(entries) == (D.MOVED, number, place)


@pytest.mark.parametrize("place", [-5, 0])
def test_an_entry_put_before_the_first_is_named(place: int) -> None:
    """Where no number is, with a hash that fits or not."""
    for put_in in (make_entry(place, FIRST_PREVIOUS), replace(CHAIN[0], sequence=place, details={})):
        assert found([put_in, *CHAIN]) == (D.INSERTED, place, place)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_chain_that_was_written_anew_is_told_by_a_checkpoint(number: int) -> None:
    """Every hash fits; the range in which the change is ends with the first checkpoint that does not agree."""
    entries = CHAIN[: number - 1]
    for later in range(number, LENGTH + 1):
        previous = entries[-1].hash if entries else FIRST_PREVIOUS
        entries = [*entries, make_entry(later, previous, {"forged": True} if later == number else None)]
    assert found(entries) is None
    for before, after in itertools.product(range(number), range(number, LENGTH + 1)):
        signed = [checkpoint(CHAIN[place - 1]) for place in (after, before) if place]
        result = verify(entries, signed)
        assert result.finding == Finding(D.REWRITTEN, before + 1, after, after)
        assert (result.entries, result.signed_up_to) == (after, before)


@pytest.mark.parametrize("kept", range(LENGTH))
def test_a_chain_that_was_cut_off_is_told_by_a_checkpoint(kept: int) -> None:
    """The first entry that is not there any more is named."""
    signed = [checkpoint(entry) for entry in CHAIN]
    assert verify(CHAIN, signed) == Verification(LENGTH, LENGTH, None)
    assert verify(CHAIN[:kept], signed).finding == Finding(D.CUT_OFF, kept + 1, LENGTH)
    assert verify(CHAIN[:kept], signed).signed_up_to == kept


@pytest.mark.parametrize("number", [-3, 0, 1, 5, LENGTH, LENGTH + 1, 2**40])
def test_a_forged_checkpoint_is_named(number: int) -> None:
    """Wherever it points to."""
    forged = replace(checkpoint(CHAIN[4], at_ms=-1), sequence=number)
    finding = verify(CHAIN, [checkpoint(CHAIN[2]), forged, checkpoint(CHAIN[10])]).finding
    assert finding is not None
    assert (finding.damage, finding.entry) == (D.SIGNATURE_WRONG, number)


def test_verifying_can_be_stopped_and_tells_how_far_it_is() -> None:
    """Every thousand entries."""
    chain = make_chain(2500)
    told: list[int] = []
    read = reader(chain, by_place=True)
    assert verify_chain(read, [], lambda _: True, told.append).entries == 2500
    assert told == [1000, 2000]
    with pytest.raises(UserError, match="Stopped"):
        verify_chain(read, [], lambda _: True, told.append, lambda: True)
    with pytest.raises(UserError, match="Stopped"):
        verify_part(read(None), None, told.append, lambda: True)
    assert told == [1000, 2000]


# A part of an audit


def part_of(numbers: list[int]) -> list[AuditEntry]:
    return [CHAIN[number - 1] for number in numbers]


def test_a_part_is_told_with_what_is_not_in_it() -> None:
    """Numbers that were left out or taken away: nobody can know."""
    result = verify_part(map(link_of, part_of([2, 3, 7, 11])), None)
    assert (result.entries, result.left_out, result.finding) == (4, 7, None)
    assert verify_part(map(link_of, CHAIN), None).left_out == 0


@pytest.mark.parametrize("place", range(4))
def test_a_changed_entry_of_a_part_is_named(place: int) -> None:
    """By itself, or by the one after it when that is there, too."""
    entries = part_of([2, 3, 7, 8])
    number = entries[place].sequence
    changed = [*entries[:place], replace(entries[place], reason="x"), *entries[place + 1 :]]
    assert verify_part(map(link_of, changed), None).finding == Finding(D.CHANGED, number, number, number)
    forged = make_entry(number, entries[place].previous, {})
    result = verify_part(map(link_of, [*entries[:place], forged, *entries[place + 1 :]]), None)
    is_followed = number in (2, 7)
    assert result.finding == (Finding(D.CHANGED, number, number, number) if is_followed else None) or number == 3


def test_another_order_of_a_part_is_told() -> None:
    """And what stands there twice."""
    for numbers in ([3, 2], [2, 2], [5, 1, 2]):
        finding = verify_part(map(link_of, part_of(numbers)), None).finding
        assert finding is not None
        assert finding.damage is D.MOVED


def test_a_checkpoint_says_something_of_a_part_only_when_its_entry_is_in_it() -> None:
    """Then it binds all entries before, too, but those that are not there cannot be checked."""
    entries = part_of([2, 3, 7])
    for code in (checkpoint(CHAIN[6]), CheckpointCode(7, CHAIN[6].hash[:40])):
        result = verify_part(map(link_of, entries), code)
        assert (result.is_compared, result.finding) == (True, None)
    assert not verify_part(map(link_of, entries), checkpoint(CHAIN[4])).is_compared
    other = CheckpointCode(7, "f" * 40)
    assert verify_part(map(link_of, entries), other).finding == Finding(D.REWRITTEN, 1, 7, 7)


def test_every_kind_of_damage_has_its_sentence() -> None:
    """And those that an opened file can show have one more."""
    assert set(DAMAGE_SENTENCES) == set(Damage)
    for damage, text in DAMAGE_SENTENCES.items():
        assert text.format(entry="5", until="7").endswith("."), damage
    assert set(SEEN_SENTENCES) == {D.CUT_OFF, D.REWRITTEN, D.KEY_REPLACED}
    for damage, text in SEEN_SENTENCES.items():
        assert text.format(entry="5", last="3", date="today").endswith("."), damage
