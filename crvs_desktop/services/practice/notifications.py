"""Event notifications: a hospital's bundle becomes a record in progress. Source: reference, section 6."""

import json
from dataclasses import dataclass, replace

from crvs_desktop.domain.audit import AuditAction, utc_text
from crvs_desktop.domain.bundles import (
    CLIENT_STAMP,
    LAST_OFFICE,
    SPECS,
    Bundle,
    Resource,
    composition_type,
    extension,
    read_registration,
    registration_number_system,
    resources,
    tracking_id_system,
)
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.notifications import check_form, check_places, check_task, checked_event
from crvs_desktop.domain.registrations import NOTIFIER_ROLE, HistoryAction, HistoryEntry, RecordStatus, VitalEvent
from crvs_desktop.models.tables import ClientRow
from crvs_desktop.services.practice.callers import Caller, ClientUseCases
from crvs_desktop.services.practice.records import add_history, add_record, free_tracking_id
from crvs_desktop.services.practice.samples import chance_from


@dataclass(frozen=True)
class _Checked:
    """A notification that may be stored, and where each of its resources will be."""

    bundle: Bundle
    event: VitalEvent
    stored: list[str]


class Notifications(ClientUseCases):
    def notify(self, caller: Caller, body: object) -> list[str]:
        """Store a notification; return `<type>/<id>/_history/<version>` of each of its resources, in their order.

        Raises FormError or another InputError for what the client has to mend, PlaceError for what the original only
        notices while storing, RefusedError for a client that is not active any more. The body is filled in."""
        checked = self._check(body)  # outside of the transaction: fifty megabytes take their time
        with self._call(caller, caller.origin, AuditAction.EVENT_NOTIFIED) as (draft, client):
            assert client is not None  # noqa: S101
            if isinstance(checked, InputError):
                raise checked
            bundle, event = checked.bundle, checked.event
            now_ms = self._environment.now_ms()
            tracking_id = free_tracking_id(event, chance_from(self._environment.random_bytes))
            _stamp(bundle, event, tracking_id, client, utc_text(now_ms))
            registration = replace(read_registration(bundle), declared_on=utc_text(now_ms)[:10])
            row = add_record(registration, bundle, now_ms)
            action, office_id = HistoryAction.SENT_INCOMPLETE, registration.office_id
            add_history(row, HistoryEntry(now_ms, action, registration.status, caller.actor, NOTIFIER_ROLE, office_id))
            draft.details |= {"event": event.value, "tracking_id": tracking_id, "record_id": row.record_id}
            return checked.stored

    def _check(self, body: object) -> _Checked | InputError:
        """Check the body and give its resources their ids; return why it is refused, so that this gets recorded."""
        try:
            bundle = check_form(body)
            check_task(bundle)
            check_places(bundle)
            event = checked_event(bundle)
        except InputError as error:
            return error
        return _Checked(bundle, event, [self._numbered(resource) for resource in resources(bundle)])

    def _numbered(self, resource: Resource) -> str:
        resource_id, version = self._environment.new_uuid(), self._environment.new_uuid()
        meta = resource.get("meta")
        resource["id"] = resource_id
        resource["meta"] = (meta if isinstance(meta, dict) else {}) | {"versionId": version}
        return f"{resource['resourceType']}/{resource_id}/_history/{version}"


def _stamp(bundle: Bundle, event: VitalEvent, tracking_id: str, client: ClientRow, at: str) -> None:
    """Write into the bundle what the server says of it. What the client said of the same is gone."""
    composition, task = (entry["resource"] for entry in bundle["entry"][:2])
    identifier = composition.get("identifier")
    composition["identifier"] = (identifier if isinstance(identifier, dict) else {}) | {"value": tracking_id}
    ours = {
        tracking_id_system(event): tracking_id,
        CLIENT_STAMP: json.dumps(
            {"name": client.name, "username": client.created_by.username, "type": client.type}, ensure_ascii=False
        ),
    }
    task["identifier"] = [
        *_others(task.get("identifier"), [*ours, registration_number_system(event)]),
        *({"system": system, "value": value} for system, value in ours.items()),
    ]
    task["businessStatus"] = {"coding": [{"system": f"{SPECS}/reg-status", "code": RecordStatus.IN_PROGRESS.value}]}
    task["lastModified"] = at
    if composition_type(composition).endswith("-declaration"):
        # Whoever may create a client sits there.
        office = f"Location/{farajaland().headquarters.id}"
        extension(task, LAST_OFFICE)["valueReference"] = {"reference": office}


def _others(identifiers: object, systems: list[str]) -> list[Resource]:
    found = identifiers if isinstance(identifiers, list) else []
    return [each for each in found if isinstance(each, dict) and each.get("system") not in systems]
