"""Plausible registrations of people who do not exist, so that there is something to search for and to be told of."""

import json
import random
import unicodedata
import uuid
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib import resources
from typing import Any, Final

from crvs_desktop.crypto.derivation import RandomBytes
from crvs_desktop.domain.locations import Location, LocationStatus, LocationType, farajaland
from crvs_desktop.domain.registrations import Person, PersonRole, RecordStatus, Registration, VitalEvent

TRACKING_CHARACTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
YEAR_DAYS: Final = 365
# Who tells the office, and how often.
BIRTH_INFORMANTS: Final = {"MOTHER": 60, "FATHER": 25, "GRANDMOTHER": 10, "LEGAL_GUARDIAN": 5}
DEATH_INFORMANTS: Final = {"SPOUSE": 35, "SON": 25, "DAUGHTER": 25, "BROTHER": 8, "SISTER": 7}
WOMEN: Final = ("MOTHER", "GRANDMOTHER", "DAUGHTER", "SISTER")


def chance_from(random_bytes: RandomBytes) -> random.Random:
    """Return a source of names and dates; the same bytes give the same people."""
    return random.Random(random_bytes(16))  # noqa: S311 (fictional people, no secrets)


def new_tracking_id(event: VitalEvent, chance: random.Random) -> str:
    """Return `B`, `D` or `M` and six letters or digits. Whether it is taken is for the caller to see."""
    return event.value[0].upper() + "".join(chance.choices(TRACKING_CHARACTERS, k=6))


class Samples:
    """Makes registrations out of a source of chance that comes in from outside."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._people = people()

    def new_id(self) -> str:
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))

    def office(self) -> Location:
        """Return one of the country's district offices."""
        return self._chance.choice(district_offices())

    def registration(
        self,
        event: VitalEvent,
        status: RecordStatus,
        declared_on: date,
        office: Location,
        tracking_id: str,
    ) -> Registration:
        """Return a birth or death that was declared on this day at this office."""
        facility = self._chance.choice(facilities(office.part_of)) if self._chance.random() < 0.7 else None
        happened_on = declared_on - timedelta(days=min(int(self._chance.expovariate(1 / 20)) + 1, 300))
        make = self._birth if event is VitalEvent.BIRTH else self._death
        relationship, people_of_it = make(happened_on)
        informant = people_of_it[PersonRole.INFORMANT]
        return Registration(
            record_id=self.new_id(),
            event=event,
            status=status,
            tracking_id=tracking_id,
            registration_number=f"{declared_on.year}{tracking_id}",
            composition_type=f"{event.value}-declaration",
            people=people_of_it,
            event_date=happened_on.isoformat(),
            facility_id="" if facility is None else facility.id,
            district_id=office.part_of,
            country=farajaland().country,
            declared_on=declared_on.isoformat(),
            office_id=office.id,
            contact_number=f"+26097{self._chance.randrange(10_000_000):07}",
            contact_email=self._email(informant) if self._chance.random() < 0.6 else "",
            contact_relationship=relationship,
        )

    def _birth(self, born_on: date) -> tuple[str, dict[PersonRole, Person]]:
        family = self._family_name()
        child = self._person(self._gender(), family, born_on)
        if self._chance.random() < 0.6:
            child = replace(child, identifier="")
        found = {
            PersonRole.CHILD: child,
            PersonRole.MOTHER: self._adult("female", born_on, 17, 43, family if self._chance.random() < 0.5 else None),
        }
        relationship = self._drawn(BIRTH_INFORMANTS)
        if relationship == "FATHER" or self._chance.random() < 0.8:
            found[PersonRole.FATHER] = self._adult("male", born_on, 19, 60, family)
        relatives = {"MOTHER": PersonRole.MOTHER, "FATHER": PersonRole.FATHER}
        if relationship in relatives:
            found[PersonRole.INFORMANT] = found[relatives[relationship]]
        else:
            gender = "female" if relationship in WOMEN else self._gender()
            found[PersonRole.INFORMANT] = self._adult(gender, born_on, 40, 75)
        return relationship, found

    def _death(self, died_on: date) -> tuple[str, dict[PersonRole, Person]]:
        family = self._family_name()
        gender = self._gender()
        other = "male" if gender == "female" else "female"
        found = {PersonRole.DECEASED: self._adult(gender, died_on, 35, 95, family)}
        relationship = self._drawn(DEATH_INFORMANTS)
        if self._chance.random() < 0.5:
            born_on = date.fromisoformat(found[PersonRole.DECEASED].birth_date)
            found[PersonRole.MOTHER] = self._adult("female", born_on, 17, 43)
            found[PersonRole.FATHER] = self._adult("male", born_on, 19, 60, family)
        if relationship == "SPOUSE" or self._chance.random() < 0.3:
            found[PersonRole.SPOUSE] = self._adult(other, died_on, 30, 90, family)
        if relationship == "SPOUSE":
            found[PersonRole.INFORMANT] = found[PersonRole.SPOUSE]
        else:
            found[PersonRole.INFORMANT] = self._adult(
                "female" if relationship in WOMEN else "male", died_on, 18, 34, family
            )
        return relationship, found

    def _adult(self, gender: str, at: date, youngest: int, oldest: int, family: str | None = None) -> Person:
        age_days = self._chance.randrange(youngest * YEAR_DAYS, oldest * YEAR_DAYS)
        return self._person(gender, family or self._family_name(), at - timedelta(days=age_days))

    def _person(self, gender: str, family: str, born_on: date) -> Person:
        names = self._chance.sample(self._people[gender], 2 if self._chance.random() < 0.4 else 1)
        french: dict[str, str] = self._people["french"]
        is_translated = any(name in french for name in names)
        return Person(
            first_names=" ".join(names),
            family_name=family,
            local_first_names=" ".join(french.get(name, name) for name in names) if is_translated else "",
            local_family_name=family if is_translated else "",
            birth_date=born_on.isoformat(),
            gender=gender,
            identifier=str(self._chance.randrange(1_000_000_000, 10_000_000_000)),
        )

    def _gender(self) -> str:
        return self._chance.choice(("female", "male"))

    def _family_name(self) -> str:
        return str(self._chance.choice(self._people["family"]))

    def _drawn(self, weights: dict[str, int]) -> str:
        return self._chance.choices(list(weights), list(weights.values()))[0]

    def _email(self, person: Person) -> str:
        plain = unicodedata.normalize("NFKD", person.full_name).encode("ascii", "ignore").decode().lower()
        name = ".".join(plain.replace("'", "").split())
        return f"{name}{self._chance.randrange(100)}@example.org"


@cache
def people() -> dict[str, Any]:
    source = resources.files("crvs_desktop.resources") / "practice" / "people.json"
    stored: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return stored


@cache
def district_offices() -> list[Location]:
    offices = farajaland().of_type(LocationType.CRVS_OFFICE)
    return [office for office in offices if office != farajaland().headquarters]


@cache
def facilities(district_id: str) -> list[Location]:
    """Return the facilities of a district that are open; every district has one."""
    return [
        facility
        for facility in farajaland().of_type(LocationType.HEALTH_FACILITY)
        if facility.part_of == district_id and facility.status is LocationStatus.ACTIVE
    ]
