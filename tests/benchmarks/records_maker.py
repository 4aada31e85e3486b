"""A hundred thousand practice records in a workspace file, made in a minute or two.

They are as the program would have written them: facts, FHIR bundle, search terms and history. Names follow the law of
real ones: a few are everywhere, most are rare."""

from __future__ import annotations

import json
import random
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import accumulate, product
from pathlib import Path

from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.locations import LocationType, farajaland
from crvs_desktop.domain.registrations import (
    HistoryAction,
    Person,
    PersonRole,
    RecordStatus,
    Registration,
    VitalEvent,
    terms_of,
)

FIRST_PARTS = (
    "Mu",
    "Cha",
    "Ka",
    "Zo",
    "Nya",
    "Li",
    "The",
    "Cho",
    "Mwa",
    "Bu",
    "Si",
    "Ña",
    "É",
    "Ta",
    "Ma",
    "Gra",
    "Jo",
)
MIDDLE_PARTS = ("nda", "le", "lu", "mbo", "pe", "ri", "so", "wa", "te", "ngo", "ï", "ka")
LAST_PARTS = ("", "na", "la", "mba", "shi", "nga", "ko", "ph", "yo", "ce", "tha", "se")
EVENTS = {VitalEvent.BIRTH: 70, VitalEvent.DEATH: 25, VitalEvent.MARRIAGE: 5}
PEOPLE = {
    VitalEvent.BIRTH: (PersonRole.CHILD, PersonRole.MOTHER, PersonRole.FATHER, PersonRole.INFORMANT),
    VitalEvent.DEATH: (PersonRole.DECEASED, PersonRole.SPOUSE, PersonRole.INFORMANT),
    VitalEvent.MARRIAGE: (PersonRole.BRIDE, PersonRole.GROOM, PersonRole.WITNESS_ONE, PersonRole.WITNESS_TWO),
}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
DAY_MS = 86_400_000


class Maker:
    """Makes registrations, the same ones for the same seed."""

    def __init__(self, seed: int = 4) -> None:
        self.chance = random.Random(seed)
        names = ["".join(parts) for parts in product(FIRST_PARTS, MIDDLE_PARTS, LAST_PARTS)]
        self.chance.shuffle(names)
        self.first_names, self.family_names = names[:800], names[800:]
        self._first_weights = _zipf(len(self.first_names))
        self._family_weights = _zipf(len(self.family_names))
        self._offices = farajaland().of_type(LocationType.CRVS_OFFICE)
        self._facilities = farajaland().of_type(LocationType.HEALTH_FACILITY)
        self._events = self.chance.choices(list(EVENTS), list(EVENTS.values()), k=100_000)

    def registration(self, number: int) -> Registration:
        chance = self.chance
        event = self._events[number % len(self._events)]
        happened = date(2015, 1, 1) + timedelta(days=chance.randrange(3800))
        declared = happened + timedelta(days=chance.randrange(60))
        facility = chance.choice(self._facilities)
        tracking_id = event.value[0].upper() + _letters(number * 1_000_003 % len(LETTERS) ** 6)
        family_name = self.family_name()
        return Registration(
            record_id=str(uuid.UUID(bytes=chance.randbytes(16), version=4)),
            event=event,
            status=chance.choice((RecordStatus.REGISTERED, RecordStatus.CERTIFIED)),
            tracking_id=tracking_id,
            registration_number=f"{declared.year}{tracking_id}",
            composition_type=f"{event.value}-declaration",
            people={role: self._person(role, event, happened, family_name) for role in PEOPLE[event]},
            event_date=happened.isoformat(),
            facility_id=facility.id,
            district_id=facility.part_of,
            country="FAR",
            declared_on=declared.isoformat(),
            office_id=chance.choice(self._offices).id,
            contact_number=f"07{chance.randrange(10**8):08}",
            contact_email=f"person{number}@example.org",
            contact_relationship="MOTHER",
        )

    def first_name(self) -> str:
        return self.chance.choices(self.first_names, cum_weights=self._first_weights)[0]

    def family_name(self) -> str:
        return self.chance.choices(self.family_names, cum_weights=self._family_weights)[0]

    def _person(self, role: PersonRole, event: VitalEvent, happened: date, family_name: str) -> Person:
        chance = self.chance
        is_child = role is PersonRole.CHILD
        born = happened if is_child else happened - timedelta(days=chance.randrange(18 * 365, 70 * 365))
        shared = is_child or role in (PersonRole.FATHER, PersonRole.DECEASED)
        first_names = [self.first_name() for _ in range(chance.choice((1, 1, 2)))]
        return Person(
            first_names=" ".join(first_names),
            family_name=family_name if shared else self.family_name(),
            birth_date=born.isoformat(),
            gender=chance.choice(("male", "female")),
            identifier="" if is_child else f"{chance.randrange(10**10):010}",
        )


def add_records(path: Path, count: int, seed: int = 4) -> None:
    """Add so many records to a workspace that nobody has open and that has none."""
    maker = Maker(seed)
    now_ms = time.time_ns() // 1_000_000
    with closing(sqlite3.connect(path)) as database:
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "locking_mode = EXCLUSIVE", "cache_size = -262144"):
            database.execute(f"PRAGMA {pragma}")
        database.execute("CREATE TEMP TABLE unsorted (field TEXT, term TEXT, record_id INTEGER)")
        with database:
            first = database.execute("SELECT coalesce(max(id), 0) + 1 FROM records").fetchone()[0]
            for start in range(0, count, 2000):
                _add_page(database, maker, range(start, min(start + 2000, count)), first, now_ms)
            database.execute("INSERT INTO record_terms SELECT * FROM unsorted ORDER BY field, term, record_id")
        database.execute("PRAGMA journal_mode = WAL")


def _add_page(database: sqlite3.Connection, maker: Maker, numbers: range, first: int, now_ms: int) -> None:
    records, terms, history = [], [], []
    for number in numbers:
        registration, row_id = maker.registration(number), first + number
        at_ms = now_ms - DAY_MS - number
        bundle = write_bundle(
            registration, "2024-03-22T09:30:00.000Z", lambda: str(uuid.UUID(int=maker.chance.getrandbits(128)))
        )
        records.append(
            (
                row_id,
                registration.record_id,
                registration.event.value,
                registration.status.value,
                registration.tracking_id,
                registration.registration_number,
                registration.title,
                registration.declared_on,
                registration.office_id,
                at_ms,
                at_ms,
                json.dumps(bundle, ensure_ascii=False, separators=(",", ":")),
            )
        )
        terms += [(field, value, row_id) for field, value in terms_of(registration)]
        history += [
            (
                row_id,
                at_ms,
                action.value,
                status.value,
                "user",
                "k.mweene",
                "Kennedy Mweene",
                "Local Registrar",
                registration.office_id,
            )
            for action, status in _history()
        ]
    database.executemany(f"INSERT INTO records VALUES ({', '.join('?' * 12)})", records)
    database.executemany("INSERT INTO unsorted VALUES (?, ?, ?)", terms)
    columns = "record_id, at_ms, action, status, actor_kind, actor_id, actor_name, role, office_id"
    database.executemany(f"INSERT INTO record_history ({columns}) VALUES ({', '.join('?' * 9)})", history)


def _history() -> Iterator[tuple[HistoryAction, RecordStatus]]:
    yield HistoryAction.DECLARED, RecordStatus.IN_PROGRESS
    yield HistoryAction.REGISTERED, RecordStatus.REGISTERED


def _letters(number: int) -> str:
    """Return six letters and digits, others for each number."""
    found = []
    for _ in range(6):
        number, place = divmod(number, len(LETTERS))
        found.append(LETTERS[place])
    return "".join(found)


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 3) for rank in range(count)))
