"""What an event notification has to be. Source: OpenCRVS v1.4.1, gateway `eventNotificationHandler.ts`, workflow.

The checks come in the order in which the original makes them; the first one that fails is the answer."""

import re
from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from crvs_desktop.domain.bundles import (
    LAST_LOCATION,
    LAST_OFFICE,
    Bundle,
    Resource,
    event_location,
    event_of,
    extension,
    first_of_type,
    reference_id,
)
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.locations import LocationType, farajaland
from crvs_desktop.domain.registrations import VitalEvent

FURTHER_TYPES: Final = ("Patient", "RelatedPerson", "Encounter", "Observation")
YEAR_OR_MONTH: Final = re.compile(r"\d{4}(-?(0[1-9]|1[0-2]))?", re.ASCII)
KEY_SHOWN: Final = 200


class FormError(InputError):
    """A bundle that is not of the form; `key` says where: `entry.2.resource.resourceType`, or nothing for the whole."""

    def __init__(self, reason: str, *, key: str, **params: object) -> None:
        self.key = "".join(character for character in key[:KEY_SHOWN] if character.isprintable())
        super().__init__(reason, key=self.key or "The body", **params)


class PlaceError(InputError):
    """Something about people and places that the original only notices while it stores the bundle."""


def check_form(body: object) -> Bundle:
    """Return the body when it has the form of a notification: rows 3 to 5 of the reference. Raises FormError."""
    bundle = _checked_object(body, "")
    _check_one_of(bundle, "", "resourceType", ("Bundle",))
    _check_one_of(bundle, "", "type", ("document",))
    meta = _checked_object(_needed(bundle, "", "meta"), "meta")
    if not _is_iso_date(_needed(meta, "meta", "lastUpdated")):
        raise FormError("bundle-value-wrong", key="meta.lastUpdated", expected="a date as ISO 8601 writes it")
    _check_known(meta, "meta", ("lastUpdated",))
    entries = _needed(bundle, "", "entry")
    if not isinstance(entries, list):
        raise FormError("bundle-value-wrong", key="entry", expected="a list")
    for number, entry in enumerate(entries):
        _check_entry(number, entry)
    _check_known(bundle, "", ("resourceType", "type", "meta", "entry"))
    return bundle


def check_task(bundle: Bundle) -> None:
    """Raise InputError unless the Task is that of a new notification: rows 6 to 9.

    A bundle that has a Task has a Composition too: it stands before it."""
    task = first_of_type(bundle, "Task")
    if task is None:
        raise InputError("task-missing")
    if task.get("status") != "draft":
        raise InputError("task-not-draft")
    focus = task.get("focus")
    if not isinstance(focus, dict) or focus.get("reference") != bundle["entry"][0]["fullUrl"]:
        raise InputError("task-focus-wrong")
    if not task.get("extension") and task.get("extension") not in ([], {}):
        raise InputError("task-extension-missing")


def check_places(bundle: Bundle) -> None:
    """Raise PlaceError unless office, people and place of the event are there and fit each other: rows 10 to 13."""
    locations = farajaland()
    task = first_of_type(bundle, "Task") or {}
    area_id = _named(task, "regLastLocation", LAST_LOCATION)
    office_id = _named(task, "regLastOffice", LAST_OFFICE)
    area, office = locations.get(area_id), locations.get(office_id)
    if area is None or area.type is not LocationType.ADMIN_STRUCTURE:
        raise PlaceError("location-wrong", name="regLastLocation", expected=LocationType.ADMIN_STRUCTURE.value)
    if office is None or office.type is not LocationType.CRVS_OFFICE:
        raise PlaceError("location-wrong", name="regLastOffice", expected=LocationType.CRVS_OFFICE.value)
    if office.part_of != area.id:
        raise PlaceError("office-elsewhere")
    if first_of_type(bundle, "Patient") is None:
        raise PlaceError("patient-missing")
    if first_of_type(bundle, "Encounter") is None:
        raise PlaceError("encounter-missing")
    reference = event_location(bundle).get("reference")
    if not isinstance(reference, str) or not reference:
        raise PlaceError("event-location-missing")
    place = locations.get(reference_id({"reference": reference}, "Location"))
    if place is None:
        raise PlaceError("event-location-unknown")
    if place.type is not LocationType.HEALTH_FACILITY:
        # The original would take a place with an address of its own, such as a home; no place it knows has one, and a
        # client can send none.
        raise PlaceError("event-location-no-facility")


def checked_event(bundle: Bundle) -> VitalEvent:
    """Return which event is notified. Raises InputError for a Composition of another type."""
    event = event_of(first_of_type(bundle, "Composition") or {})
    if event is None:
        raise InputError("event-unknown")
    return event


def _check_entry(number: int, entry: object) -> None:
    at = f"entry.{number}"
    checked = _checked_object(entry, at)
    full_url = _needed(checked, at, "fullUrl")
    if not isinstance(full_url, str) or not full_url:
        raise FormError("bundle-value-wrong", key=f"{at}.fullUrl", expected="a text that is not empty")
    resource = _checked_object(_needed(checked, at, "resource"), f"{at}.resource")
    types = (("Composition",), ("Task",))[number] if number < 2 else FURTHER_TYPES
    _check_one_of(resource, f"{at}.resource", "resourceType", types)
    _check_known(checked, at, ("fullUrl", "resource"))


def _checked_object(value: object, at: str) -> Resource:
    if not isinstance(value, dict):
        raise FormError("bundle-value-wrong", key=at, expected="an object")
    return value


def _needed(owner: Resource, at: str, name: str) -> Any:
    if name not in owner:
        raise FormError("bundle-key-missing", key=_path(at, name))
    return owner[name]


def _check_one_of(owner: Resource, at: str, name: str, values: Collection[str]) -> None:
    value = _needed(owner, at, name)
    if not isinstance(value, str) or value not in values:
        raise FormError("bundle-value-wrong", key=_path(at, name), expected=" or ".join(values))


def _check_known(owner: Resource, at: str, names: Collection[str]) -> None:
    for name in owner:
        if name not in names:
            raise FormError("bundle-key-unknown", key=_path(at, name))


def _path(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _is_iso_date(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return YEAR_OR_MONTH.fullmatch(value) is not None
    return True


def _named(task: Resource, name: str, url: str) -> str:
    """Return the id of the location that an extension of the Task names."""
    location_id = reference_id(extension(task, url).get("valueReference"), "Location")
    if not location_id:
        raise PlaceError("task-location-missing", name=name)
    return location_id
