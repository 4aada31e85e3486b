"""The places of the practice country, as anyone may ask for them. Source: reference, section 6.1."""

from dataclasses import dataclass
from typing import Final

from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.bundles import SPECS, Resource
from crvs_desktop.domain.errors import NotFoundError
from crvs_desktop.domain.locations import Location, LocationStatus, LocationType, farajaland
from crvs_desktop.services.practice.callers import ClientUseCases, Origin

# The code and the word of FHIR for what a place is made of.
PHYSICAL_TYPES: Final = {
    LocationType.ADMIN_STRUCTURE: ("jdn", "Jurisdiction"),
    LocationType.CRVS_OFFICE: ("bu", "Building"),
    LocationType.HEALTH_FACILITY: ("bu", "Building"),
}


@dataclass(frozen=True)
class PlaceFilter:
    """Which places are wanted; None wants all."""

    type: LocationType | None = None
    identifier: str | None = None
    # How the name begins, ignoring case.
    name: str | None = None
    status: LocationStatus | None = None

    def wants(self, location: Location) -> bool:
        return (
            self.type in (None, location.type)
            and self.identifier in (None, location.identifier)
            and self.status in (None, location.status)
            and location.name.casefold().startswith((self.name or "").casefold())
        )


class Places(ClientUseCases):
    """No token is needed; the audit keeps the address."""

    def find(self, origin: Origin, wanted: PlaceFilter) -> list[Resource]:
        with self._call(None, origin, AuditAction.LOCATIONS_READ):
            return [_resource(location) for location in farajaland().all() if wanted.wants(location)]

    def get(self, origin: Origin, location_id: str) -> Resource:
        """Return one place. Raises NotFoundError."""
        with self._call(None, origin, AuditAction.LOCATIONS_READ):
            location = farajaland().get(location_id)
            if location is None:
                raise NotFoundError("location-unknown")
            return _resource(location)


def _resource(location: Location) -> Resource:
    """Return the place as FHIR."""
    is_area = location.type is LocationType.ADMIN_STRUCTURE
    system = "statistical-code" if is_area else "internal-id"
    identifiers = [{"system": f"{SPECS}/id/{system}", "value": location.identifier}]
    if is_area:
        level = "STATE" if location.is_state else "DISTRICT"
        identifiers.append({"system": f"{SPECS}/id/jurisdiction-type", "value": level})
    code, display = PHYSICAL_TYPES[location.type]
    resource: Resource = {
        "resourceType": "Location",
        "id": location.id,
        "identifier": identifiers,
        "name": location.name,
        "alias": [location.name],
        "status": location.status.value,
        "mode": "instance",
        "partOf": {"reference": f"Location/{location.part_of}"},
        "type": {"coding": [{"system": f"{SPECS}/location-type", "code": location.type.value}]},
        "physicalType": {"coding": [{"code": code, "display": display}]},
    }
    if is_area:
        return resource | {"description": location.code}
    district, state = farajaland().ancestors(location.id)
    return resource | {"telecom": [], "address": {"line": [], "district": district.name, "state": state.name}}
