"""The places of the practice country Farajaland: states, districts, registration offices, health facilities.

Source of the codes: OpenCRVS v1.4.1, its Farajaland configuration. What it does not name is invented."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Final

ROOT: Final = "0"  # what a state is part of: the country, which is no location itself


class LocationType(StrEnum):
    ADMIN_STRUCTURE = "ADMIN_STRUCTURE"
    CRVS_OFFICE = "CRVS_OFFICE"
    HEALTH_FACILITY = "HEALTH_FACILITY"


class LocationStatus(StrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"


@dataclass(frozen=True)
class Location:
    """One place. `code` is the country's own for it, `part_of` the id of the next larger one or ROOT."""

    id: str
    type: LocationType
    code: str
    name: str
    part_of: str
    status: LocationStatus

    @property
    def identifier(self) -> str:
        """Its code as clients ask for it: `CRVS_OFFICE_JWMRGwDBXK`."""
        return f"{self.type.value}_{self.code}"

    @property
    def is_state(self) -> bool:
        return self.type is LocationType.ADMIN_STRUCTURE and self.part_of == ROOT


class Locations:
    """All places of a country."""

    def __init__(self, country: str, headquarters: str, locations: Iterable[Location]) -> None:
        self.country = country
        self._by_id = {location.id: location for location in locations}
        self.headquarters = self._by_id[headquarters]
        self._ancestors = {location.id: self._climb(location) for location in self._by_id.values()}

    def get(self, location_id: str) -> Location | None:
        return self._by_id.get(location_id)

    def all(self) -> list[Location]:
        return list(self._by_id.values())

    def of_type(self, wanted: LocationType) -> list[Location]:
        return [location for location in self._by_id.values() if location.type is wanted]

    def ancestors(self, location_id: str) -> tuple[Location, ...]:
        """Return what the place lies in, the smallest first: of a facility its district, then its state."""
        return self._ancestors.get(location_id, ())

    def name(self, location_id: str) -> str:
        """Return the name, or the id as it is when there is no such place."""
        location = self._by_id.get(location_id)
        return location_id if location is None else location.name

    def _climb(self, location: Location) -> tuple[Location, ...]:
        found: list[Location] = []
        while location.part_of != ROOT:
            location = self._by_id[location.part_of]
            found.append(location)
        return tuple(found)


@cache
def farajaland() -> Locations:
    source = resources.files("crvs_desktop.resources") / "practice" / "locations.json"
    stored = json.loads(source.read_text(encoding="utf-8"))
    return Locations(
        stored["country"],
        stored["headquarters"],
        (
            Location(
                id=row["id"],
                type=LocationType(row["type"]),
                code=row["code"],
                name=row["name"],
                part_of=row["part_of"] or ROOT,
                status=LocationStatus(row.get("status", LocationStatus.ACTIVE)),
            )
            for row in stored["locations"]
        ),
    )
