"""`POST /notification`. Source: reference, section 6."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.bundles import first_of_type, identifier, resources
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.registrations import HistoryAction, PersonRole, RecordStatus
from crvs_desktop.services.practice.records import Records
from tests.api.conftest import Api
from tests.domain.samples import COMPOSITION, SPECS, notification
from tests.domain.test_registrations import CENTRAL, IBOMBO, IBOMBO_HEALTH_CENTRE, IBOMBO_OFFICE
from tests.services.conftest import cheap_environment, rows

UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
Spoil = Callable[[dict[str, Any]], object]


class Hospital:
    """A Health client with a token."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.keys = api.create(ClientType.HEALTH, "Ibombo maternity ward")
        self.headers = api.bearer(self.keys)
        api.new_entries()

    def send(self, body: object) -> httpx.Response:
        return self.api.http.post("/notification", json=body, headers=self.headers)

    def send_raw(self, content: bytes, content_type: str | None = "application/json") -> httpx.Response:
        headers = self.headers | ({"Content-Type": content_type} if content_type is not None else {})
        return self.api.http.post("/notification", content=content, headers=headers)

    @property
    def records(self) -> Records:
        return Records(self.api.services.workspace, cheap_environment(self.api.clock))

    def stored(self) -> int:
        return self.records.count(self.api.admin)

    def newest_bundle(self) -> dict[str, Any]:
        ((text,),) = rows(self.api.path, "SELECT bundle FROM records ORDER BY id DESC LIMIT 1")
        return json.loads(str(text))

    def check_refused(self, answer: httpx.Response, status: int, reason: str) -> dict[str, Any]:
        """The answer has the form for its status, nothing was stored, and the audit has one entry that says why."""
        assert answer.status_code == status, answer.text
        body = answer.json()
        assert body["statusCode"] == status
        (entry,) = self.api.new_entries()
        assert (entry.action, entry.outcome, entry.reason) == (AuditAction.EVENT_NOTIFIED, Outcome.REFUSED, reason)
        assert entry.origin == "127.0.0.1"
        assert self.stored() == 60
        return body


@pytest.fixture
def hospital(api: Api) -> Hospital:
    return Hospital(api)


def task_of(bundle: dict[str, Any]) -> dict[str, Any]:
    return bundle["entry"][1]["resource"]


def extension_of(bundle: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in task_of(bundle)["extension"] if each["url"].endswith(name))


def without_extension(bundle: dict[str, Any], name: str) -> None:
    task_of(bundle)["extension"].remove(extension_of(bundle, name))


def place(bundle: dict[str, Any], name: str, reference: object) -> None:
    extension_of(bundle, name)["valueReference"] = reference


def without_type(bundle: dict[str, Any], resource_type: str) -> None:
    bundle["entry"] = [each for each in bundle["entry"] if each["resource"]["resourceType"] != resource_type]


def encounter_of(bundle: dict[str, Any]) -> dict[str, Any]:
    return first_of_type(bundle, "Encounter") or {}


# Success


def test_success_answers_with_a_transaction_response(hospital: Hospital) -> None:
    """Section 6, success: one entry per resource in the same order; the tracking id is not returned."""
    body = notification()
    answer = hospital.send(body)
    assert answer.status_code == 200
    given_back = answer.json()
    assert list(given_back) == ["resourceType", "entry", "type"]
    assert (given_back["resourceType"], given_back["type"]) == ("Bundle", "transaction-response")
    assert len(given_back["entry"]) == len(body["entry"])
    for sent, entry in zip(body["entry"], given_back["entry"], strict=True):
        assert list(entry) == ["response"]
        assert entry["response"]["status"] == "201"
        kind = sent["resource"]["resourceType"]
        assert re.fullmatch(f"/fhir/{kind}/{UUID}/_history/{UUID}", entry["response"]["location"])
    tracking_id = identifier(first_of_type(hospital.newest_bundle(), "Task") or {}, f"{SPECS}/id/birth-tracking-id")
    assert tracking_id
    assert tracking_id not in answer.text


@pytest.mark.parametrize(
    ("code", "event", "letter"),
    [
        ("birth-notification", "birth", "B"),
        ("birth-declaration", "birth", "B"),
        ("death-notification", "death", "D"),
        ("death-declaration", "death", "D"),
        ("marriage-notification", "marriage", "M"),
        ("marriage-declaration", "marriage", "M"),
    ],
)
def test_stored_effects(hospital: Hospital, code: str, event: str, letter: str) -> None:
    """Section 6, stored effects: status, event, tracking id, client stamp, history, and the audit of it all."""
    answer = hospital.send(notification(code))
    assert answer.status_code == 200, answer.text
    (summary,) = hospital.records.page(hospital.api.admin, limit=1)
    assert (summary.status, summary.event.value) == (RecordStatus.IN_PROGRESS, event)
    assert summary.registration_number == ""
    assert re.fullmatch(f"{letter}[A-Z0-9]{{6}}", summary.tracking_id)
    assert summary.declared_on == "2025-11-23"
    assert summary.title.startswith("Ñandi Ŋoma")
    assert summary.record_id in answer.json()["entry"][0]["response"]["location"]

    composition, task = list(resources(hospital.newest_bundle()))[:2]
    assert composition["identifier"] == {"system": "urn:ietf:rfc:3986", "value": summary.tracking_id}
    assert identifier(task, f"{SPECS}/id/{event}-tracking-id") == summary.tracking_id
    assert identifier(task, "https://hospital.example/case") == "4711"
    stamp = {"name": "Ibombo maternity ward", "username": "j.campbell", "type": "HEALTH"}
    assert json.loads(identifier(task, f"{SPECS}/id/system_identifier")) == stamp
    assert task["businessStatus"]["coding"][0]["code"] == "IN_PROGRESS"

    record = hospital.records.get(hospital.api.admin, summary.record_id)
    (entry,) = record.history
    assert (entry.action, entry.actor.name, entry.role) == (
        HistoryAction.SENT_INCOMPLETE,
        "Ibombo maternity ward",
        "Health integration",
    )
    assert record.registration.people[PersonRole.INFORMANT].full_name == "Aïcha O'Mbewe"
    assert record.registration.facility_id == IBOMBO_HEALTH_CENTRE

    (audited,) = hospital.api.new_entries()
    assert (audited.action, audited.outcome) == (AuditAction.EVENT_NOTIFIED, Outcome.DONE)
    assert (audited.client_id, audited.origin) == (hospital.keys.client.client_id, "127.0.0.1")
    assert audited.details["tracking_id"] == summary.tracking_id
    assert audited.details["record_id"] == summary.record_id
    assert "httpx" in str(audited.details["agent"])
    hospital.api.check_chain()


@pytest.mark.parametrize(
    ("code", "office_id"),
    [
        ("birth-notification", IBOMBO_OFFICE),
        ("death-notification", IBOMBO_OFFICE),
        ("birth-declaration", farajaland().headquarters.id),
        ("death-declaration", farajaland().headquarters.id),
    ],
)
def test_office_of_the_record(hospital: Hospital, code: str, office_id: str) -> None:
    """Section 6, office: kept for a notification, that of whoever created the client for a declaration."""
    assert hospital.send(notification(code)).status_code == 200
    (summary,) = hospital.records.page(hospital.api.admin, limit=1)
    assert summary.office_id == office_id
    assert hospital.records.get(hospital.api.admin, summary.record_id).registration.office_id == office_id


def test_a_client_cannot_say_what_the_server_says(hospital: Hospital) -> None:
    """Ids, tracking id, registration number, status and stamp in the bundle are replaced."""
    body = notification()
    task = task_of(body)
    task["id"] = task["businessStatus"] = "mine"
    systems = ["birth-tracking-id", "birth-registration-number", "system_identifier"]
    task["identifier"] = [{"system": f"{SPECS}/id/{system}", "value": "mine"} for system in systems]
    task["identifier"] += [{"system": {}}, {}, None]
    body["entry"][0]["resource"]["identifier"] = "mine"
    assert hospital.send(body).status_code == 200
    (summary,) = hospital.records.page(hospital.api.admin, limit=1)
    assert (summary.status, summary.registration_number) == (RecordStatus.IN_PROGRESS, "")
    stored = json.dumps(list(resources(hospital.newest_bundle()))[:2])
    assert '"mine"' not in stored


def test_the_same_bundle_twice_makes_two_records(hospital: Hospital) -> None:
    """Section 6, last line: no duplicate check."""
    assert [hospital.send(notification()).status_code for _ in range(2)] == [200, 200]
    first, second = hospital.records.page(hospital.api.admin, limit=2)
    assert first.record_id != second.record_id
    assert first.tracking_id != second.tracking_id


def test_a_record_in_progress_is_not_found_by_searches(hospital: Hospital) -> None:
    """Section 7.3: there is nothing to find it by."""
    assert hospital.send(notification()).status_code == 200
    found = rows(hospital.api.path, "SELECT count(*) FROM record_terms WHERE record_id = (SELECT max(id) FROM records)")
    assert found == [(0,)]


def test_a_bundle_without_anything_else_is_enough(hospital: Hospital) -> None:
    """Rows 3 to 13 ask for no more than this."""
    body = notification()
    for entry in body["entry"][2:]:
        if entry["resource"]["resourceType"] == "Patient":
            entry["resource"] = {"resourceType": "Patient"}
    without_type(body, "RelatedPerson")
    without_type(body, "Observation")
    composition = body["entry"][0]["resource"]
    body["entry"][0]["resource"] = {"resourceType": "Composition", "type": composition["type"]}
    assert hospital.send(body).status_code == 200
    (summary,) = hospital.records.page(hospital.api.admin, limit=1)
    assert summary.title == ""


# Row 1


def test_row_1_no_token(hospital: Hospital) -> None:
    """401, before the body is looked at."""
    answer = hospital.api.http.post("/notification", content=b"{", headers={"Content-Type": "application/json"})
    body = hospital.check_refused(answer, 401, "token-missing")
    assert (body["error"], body["message"]) == ("Unauthorized", "Missing authentication")


def test_row_1_expired_token(hospital: Hospital) -> None:
    """401 after ten minutes."""
    hospital.api.clock.move(601_000)
    assert hospital.check_refused(hospital.send(notification()), 401, "token-expired")["message"] == "Expired token"


def test_section_4_3_a_deactivated_client_is_refused_at_once(hospital: Hospital) -> None:
    """Stricter than the original: 401 with a token that is still good, and 200 again once it is active."""
    clients, admin, client_id = hospital.api.services.clients, hospital.api.admin, hospital.keys.client.client_id
    clients.deactivate(admin, client_id)
    hospital.api.new_entries()
    hospital.check_refused(hospital.send(notification()), 401, "client-inactive")
    clients.activate(admin, client_id)
    assert hospital.send(notification()).status_code == 200


def test_section_4_3_a_deleted_client_is_refused_at_once(hospital: Hospital) -> None:
    """Stricter than the original: 401; the audit still names the client."""
    client = hospital.keys.client
    hospital.api.services.clients.delete(hospital.api.admin, client.client_id, client.name)
    hospital.api.new_entries()
    hospital.check_refused(hospital.send(notification()), 401, "client-inactive")
    assert hospital.api.last_entry().client_name == client.name


# Row 2


@pytest.mark.parametrize("content", [b"{", b"nonsense", b'{"a": NaN}', b"\xff\xfe{", b'{"a": "\xe9"}', b"[" * 100_000])
def test_row_2_malformed_json(hospital: Hospital, content: bytes) -> None:
    """400 with the original's message; no `validation`."""
    body = hospital.check_refused(hospital.send_raw(content), 400, "body-malformed")
    assert body == {"statusCode": 400, "error": "Bad Request", "message": "Invalid request payload JSON format"}


def test_row_2_unsupported_content_type(hospital: Hospital) -> None:
    """415, also for a body that would be right."""
    answer = hospital.send_raw(json.dumps(notification()).encode(), "application/xml")
    assert hospital.check_refused(answer, 415, "body-unsupported")["error"] == "Unsupported Media Type"


@pytest.mark.parametrize(
    "content_type", [None, "application/json", "application/json; charset=utf-8", "application/fhir+json"]
)
def test_row_2_supported_content_types(hospital: Hospital, content_type: str | None) -> None:
    """JSON in its forms; none at all counts as JSON."""
    assert hospital.send_raw(json.dumps(notification()).encode(), content_type).status_code == 200


# Row 3


@pytest.mark.parametrize("client_type", [ClientType.RECORD_SEARCH, ClientType.WEBHOOK])
def test_row_3_a_client_of_another_type(hospital: Hospital, client_type: ClientType) -> None:
    """403 after the body was parsed, before it is looked at: malformed JSON is still 400."""
    headers = hospital.api.bearer(hospital.api.create(client_type))
    hospital.api.new_entries()
    answer = hospital.api.http.post("/notification", json=[], headers=headers)
    body = hospital.check_refused(answer, 403, "scope-missing")
    assert body == {"statusCode": 403, "error": "Forbidden", "message": "Insufficient scope"}
    answer = hospital.api.http.post("/notification", content=b"{", headers=headers)
    hospital.check_refused(answer, 400, "body-malformed")


@pytest.mark.parametrize("body", [None, [], "text", 5, True])
def test_row_3_not_an_object(hospital: Hospital, body: object) -> None:
    """400 with `validation`; the whole body is meant."""
    answer = hospital.send(body)
    refused = hospital.check_refused(answer, 400, "bundle-value-wrong")
    assert refused["validation"] == {"source": "payload", "keys": [""]}


@pytest.mark.parametrize("content_type", ["application/json", None, "text/plain"])
def test_row_3_an_empty_body(hospital: Hospital, content_type: str | None) -> None:
    """Fails here and not in row 2."""
    hospital.check_refused(hospital.send_raw(b"", content_type), 400, "bundle-value-wrong")


# Rows 4 and 5: each is spoilt in one place


def renamed(place: str, new: str) -> Spoil:
    def spoil(bundle: dict[str, Any]) -> None:
        bundle[new] = bundle.pop(place)

    return spoil


def entry_with(number: int, **changed: object) -> Spoil:
    return lambda bundle: bundle["entry"][number].update(changed)


FORM: list[tuple[str, Spoil, str]] = [
    ("4 no resourceType", lambda bundle: bundle.pop("resourceType"), "resourceType"),
    ("4 another resourceType", lambda bundle: bundle.update(resourceType="bundle"), "resourceType"),
    ("4 resourceType is no text", lambda bundle: bundle.update(resourceType=["Bundle"]), "resourceType"),
    ("4 no type", lambda bundle: bundle.pop("type"), "type"),
    ("4 another type", lambda bundle: bundle.update(type="transaction"), "type"),
    ("4 no meta", lambda bundle: bundle.pop("meta"), "meta"),
    ("4 meta is no object", lambda bundle: bundle.update(meta="2025"), "meta"),
    ("4 no lastUpdated", lambda bundle: bundle["meta"].clear(), "meta.lastUpdated"),
    ("4 lastUpdated is no date", lambda bundle: bundle["meta"].update(lastUpdated="yesterday"), "meta.lastUpdated"),
    ("4 lastUpdated in words", lambda bundle: bundle["meta"].update(lastUpdated="23 Nov 2025"), "meta.lastUpdated"),
    ("4 lastUpdated is a number", lambda bundle: bundle["meta"].update(lastUpdated=1763890200000), "meta.lastUpdated"),
    ("4 lastUpdated is null", lambda bundle: bundle["meta"].update(lastUpdated=None), "meta.lastUpdated"),
    ("4 another key in meta", lambda bundle: bundle["meta"].update(versionId="1"), "meta.versionId"),
    ("4 no entry", lambda bundle: bundle.pop("entry"), "entry"),
    ("4 entry is no list", lambda bundle: bundle.update(entry={}), "entry"),
    ("4 another key", lambda bundle: bundle.update(id="1"), "id"),
    ("5 first is no Composition", lambda bundle: bundle["entry"].pop(0), "entry.0.resource.resourceType"),
    ("5 second is no Task", lambda bundle: bundle["entry"].pop(1), "entry.1.resource.resourceType"),
    ("5 a second Task", lambda bundle: bundle["entry"].append(bundle["entry"][1]), "entry.7.resource.resourceType"),
    (
        "5 a resource of another type",
        entry_with(2, resource={"resourceType": "DocumentReference"}),
        "entry.2.resource.resourceType",
    ),
    ("5 an entry is no object", lambda bundle: bundle["entry"].append(None), "entry.7"),
    ("5 no fullUrl", lambda bundle: bundle["entry"][3].pop("fullUrl"), "entry.3.fullUrl"),
    ("5 an empty fullUrl", entry_with(3, fullUrl=""), "entry.3.fullUrl"),
    ("5 fullUrl is no text", entry_with(3, fullUrl=7), "entry.3.fullUrl"),
    ("5 no resource", lambda bundle: bundle["entry"][3].pop("resource"), "entry.3.resource"),
    ("5 resource is no object", entry_with(3, resource=[]), "entry.3.resource"),
    ("5 no resourceType", entry_with(3, resource={}), "entry.3.resource.resourceType"),
    ("5 another key", entry_with(3, search={}), "entry.3.search"),
]


@pytest.mark.parametrize(("spoil", "key"), [case[1:] for case in FORM], ids=[f"row {case[0]}" for case in FORM])
def test_rows_4_and_5_the_form_of_the_bundle(hospital: Hospital, spoil: Spoil, key: str) -> None:
    """400 with `validation`: the dotted path of the first problem, and only that."""
    body = notification()
    spoil(body)
    answer = hospital.send(body)
    assert answer.status_code == 400, answer.text
    refused = answer.json()
    assert list(refused) == ["statusCode", "error", "message", "validation"]
    assert refused["error"] == "Bad Request"
    assert refused["validation"] == {"source": "payload", "keys": [key]}
    assert key in refused["message"]
    (entry,) = hospital.api.new_entries()
    assert entry.outcome is Outcome.REFUSED
    assert entry.reason.startswith("bundle-")
    assert hospital.stored() == 60


def test_row_4_comes_in_its_order(hospital: Hospital) -> None:
    """Of several problems the first is reported: resourceType, type, meta, entry, other keys."""
    body: dict[str, Any] = {"other": 1}
    for name, value in (
        ("resourceType", "Bundle"),
        ("type", "document"),
        ("meta", {"lastUpdated": "2025-11-23"}),
        ("entry", []),
    ):
        assert hospital.send(body).json()["validation"]["keys"] == [name]
        body[name] = value
    assert hospital.send(body).json()["validation"]["keys"] == ["other"]


@pytest.mark.parametrize(
    "date",
    [
        *("2025", "2025-11", "2025-11-23", "20251123", "2025-W47-7", "2025-11-23T09:30", "2025-11-23T09:30:00Z"),
        *("2025-11-23T09:30:00.123+02:00", "20251123T093000Z"),
    ],
)
def test_row_4_dates_of_iso_8601(hospital: Hospital, date: str) -> None:
    """Its common forms are taken."""
    body = notification()
    body["meta"]["lastUpdated"] = date
    assert hospital.send(body).status_code == 200


def test_row_5_resources_may_hold_anything(hospital: Hospital) -> None:
    """Further keys in them are kept as they are; repeated keys count once, the last."""
    body = notification()
    patient = body["entry"][2]["resource"]
    patient["extension"] = [{"url": "https://hospital.example/x", "valueString": "\N{GRINNING FACE}\x00"}]
    text = json.dumps(body).replace('"gender": "female"', '"gender": "male", "gender": "female"')
    assert hospital.send_raw(text.encode()).status_code == 200
    stored = first_of_type(hospital.newest_bundle(), "Patient") or {}
    assert stored["extension"] == patient["extension"]
    assert stored["gender"] == "female"


# Rows 6 to 9


TASK: list[tuple[str, Spoil, str]] = [
    ("6 an empty entry", lambda bundle: bundle.update(entry=[]), "task-missing"),
    ("6 a Composition alone", lambda bundle: bundle.update(entry=bundle["entry"][:1]), "task-missing"),
    ("7 no status", lambda bundle: task_of(bundle).pop("status"), "task-not-draft"),
    ("7 another status", lambda bundle: task_of(bundle).update(status="ready"), "task-not-draft"),
    ("7 status in capitals", lambda bundle: task_of(bundle).update(status="Draft"), "task-not-draft"),
    ("8 no focus", lambda bundle: task_of(bundle).pop("focus"), "task-focus-wrong"),
    ("8 focus is no object", lambda bundle: task_of(bundle).update(focus=COMPOSITION), "task-focus-wrong"),
    ("8 focus on another", lambda bundle: task_of(bundle)["focus"].update(reference="urn:uuid:1"), "task-focus-wrong"),
    ("9 no extension", lambda bundle: task_of(bundle).pop("extension"), "task-extension-missing"),
    ("9 extension is null", lambda bundle: task_of(bundle).update(extension=None), "task-extension-missing"),
]


@pytest.mark.parametrize(("spoil", "reason"), [case[1:] for case in TASK], ids=[f"row {case[0]}" for case in TASK])
def test_rows_6_to_9_the_task(hospital: Hospital, spoil: Spoil, reason: str) -> None:
    """400 without `validation`; the message names the problem."""
    body = notification()
    spoil(body)
    refused = hospital.check_refused(hospital.send(body), 400, reason)
    assert list(refused) == ["statusCode", "error", "message"]
    assert refused["error"] == "Bad Request"
    assert "Task" in refused["message"]


# Rows 10 to 13


def reference_to(location_id: str) -> dict[str, str]:
    return {"reference": f"Location/{location_id}"}


ILANGA_DISTRICT = next(each.id for each in farajaland().all() if each.code == "HPGiE9Jjh2r")
UNKNOWN = "11111111-2222-4333-8444-555555555555"
PLACES: list[tuple[str, Spoil, str]] = [
    ("10 an empty extension", lambda bundle: task_of(bundle).update(extension=[]), "task-location-missing"),
    ("10 extension is no list", lambda bundle: task_of(bundle).update(extension="x"), "task-location-missing"),
    ("10 no regLastLocation", lambda bundle: without_extension(bundle, "regLastLocation"), "task-location-missing"),
    ("10 no regLastOffice", lambda bundle: without_extension(bundle, "regLastOffice"), "task-location-missing"),
    ("10 no valueReference", lambda bundle: place(bundle, "regLastOffice", None), "task-location-missing"),
    (
        "10 another kind of reference",
        lambda bundle: place(bundle, "regLastOffice", {"reference": f"Patient/{IBOMBO_OFFICE}"}),
        "task-location-missing",
    ),
    ("11 unknown location", lambda bundle: place(bundle, "regLastLocation", reference_to(UNKNOWN)), "location-wrong"),
    (
        "11 location is an office",
        lambda bundle: place(bundle, "regLastLocation", reference_to(IBOMBO_OFFICE)),
        "location-wrong",
    ),
    ("11 unknown office", lambda bundle: place(bundle, "regLastOffice", reference_to(UNKNOWN)), "location-wrong"),
    ("11 office is a district", lambda bundle: place(bundle, "regLastOffice", reference_to(IBOMBO)), "location-wrong"),
    (
        "11 office of another district",
        lambda bundle: place(bundle, "regLastLocation", reference_to(ILANGA_DISTRICT)),
        "office-elsewhere",
    ),
    (
        "11 the state and not the district",
        lambda bundle: place(bundle, "regLastLocation", reference_to(CENTRAL)),
        "office-elsewhere",
    ),
    ("12 no Patient", lambda bundle: without_type(bundle, "Patient"), "patient-missing"),
    ("12 no Encounter", lambda bundle: without_type(bundle, "Encounter"), "encounter-missing"),
    ("12 no location", lambda bundle: encounter_of(bundle).pop("location"), "event-location-missing"),
    ("12 an empty location", lambda bundle: encounter_of(bundle).update(location=[]), "event-location-missing"),
    ("12 no reference", lambda bundle: encounter_of(bundle)["location"][0].clear(), "event-location-missing"),
    (
        "13 unknown place",
        lambda bundle: encounter_of(bundle).update(location=[{"location": reference_to(UNKNOWN)}]),
        "event-location-unknown",
    ),
    (
        "13 a place in the bundle",
        lambda bundle: encounter_of(bundle).update(location=[{"location": {"reference": COMPOSITION}}]),
        "event-location-unknown",
    ),
    (
        "13 a district, which has no address",
        lambda bundle: encounter_of(bundle).update(location=[{"location": reference_to(IBOMBO)}]),
        "event-location-no-facility",
    ),
    (
        "13 an office, whose address has no country",
        lambda bundle: encounter_of(bundle).update(location=[{"location": reference_to(IBOMBO_OFFICE)}]),
        "event-location-no-facility",
    ),
]


@pytest.mark.parametrize(("spoil", "reason"), [case[1:] for case in PLACES], ids=[f"row {case[0]}" for case in PLACES])
def test_rows_10_to_13_people_and_places(hospital: Hospital, spoil: Spoil, reason: str) -> None:
    """The special 500: a sentence stands in `error`, and `message` says what was wrong."""
    body = notification()
    spoil(body)
    refused = hospital.check_refused(hospital.send(body), 500, reason)
    assert list(refused) == ["statusCode", "error", "message"]
    assert refused["error"] not in ("Internal Server Error", refused["message"])


def test_the_checks_come_in_the_order_of_the_rows(hospital: Hospital) -> None:
    """A bundle that fails all of them gets better step by step."""
    body = notification("birth-registration")
    mends: list[tuple[str, Callable[[], object]]] = []

    def broken(row: str, mend: Callable[[], object]) -> None:
        mends.append((row, mend))

    task, encounter, good = task_of(body), encounter_of(body), notification()
    location, office = (extension_of(body, name) for name in ("regLastLocation", "regLastOffice"))
    task.update(status="ready", focus=None, extension=None)
    body["other"] = 1
    removed = {
        kind: [each for each in body["entry"] if each["resource"]["resourceType"] == kind]
        for kind in ("Patient", "Encounter")
    }
    for kind in removed:
        without_type(body, kind)
    encounter["location"] = [{}]
    location["valueReference"], office["valueReference"] = reference_to(UNKNOWN), reference_to(UNKNOWN)

    broken("bundle-key-unknown", lambda: body.pop("other"))
    broken("task-not-draft", lambda: task.update(status="draft"))
    broken("task-focus-wrong", lambda: task.update(focus={"reference": COMPOSITION}))
    broken("task-extension-missing", lambda: task.update(extension=[]))
    broken("task-location-missing", lambda: task["extension"].append(office))
    broken("task-location-missing", lambda: task["extension"].append(location))
    broken("location-wrong", lambda: location.update(valueReference=reference_to(ILANGA_DISTRICT)))
    broken("location-wrong", lambda: office.update(valueReference=reference_to(IBOMBO_OFFICE)))
    broken("office-elsewhere", lambda: location.update(valueReference=reference_to(IBOMBO)))
    broken("patient-missing", lambda: body["entry"].extend(removed["Patient"]))
    broken("encounter-missing", lambda: body["entry"].extend(removed["Encounter"]))
    broken("event-location-missing", lambda: encounter.update(location=[{"location": reference_to(UNKNOWN)}]))
    broken("event-location-unknown", lambda: encounter.update(location=[{"location": reference_to(IBOMBO)}]))
    broken(
        "event-location-no-facility",
        lambda: encounter.update(location=[{"location": reference_to(IBOMBO_HEALTH_CENTRE)}]),
    )
    broken("event-unknown", lambda: body["entry"][0].update(resource=good["entry"][0]["resource"]))
    for reason, mend in mends:
        hospital.send(body)
        assert hospital.api.last_entry().reason == reason
        mend()
    assert hospital.send(body).status_code == 200


@pytest.mark.parametrize("code", ["birth-registration", "BIRTH", "", None, 5])
def test_an_unknown_event_is_400(hospital: Hospital, code: object) -> None:
    """Section 6, stored effects, event: the original fails inside; here it is 400."""
    body = notification()
    body["entry"][0]["resource"]["type"]["coding"][0]["code"] = code
    refused = hospital.check_refused(hospital.send(body), 400, "event-unknown")
    assert list(refused) == ["statusCode", "error", "message"]


# What cannot be stored, and what nobody sends in good faith


def test_a_full_disk_is_a_real_500(hospital: Hospital) -> None:
    """Section 6, stricter: status 500 and not 200; nothing half-written, the chain whole, and it works again after."""
    database = hospital.api.services.workspace
    ((pages,),) = rows(hospital.api.path, "PRAGMA page_count")

    body = notification()
    body["entry"][2]["resource"]["note"] = "x" * 3_000_000
    before = hospital.api.check_chain()
    hospital.api.in_store(lambda: database._number(f"PRAGMA max_page_count = {pages}"))
    answer = hospital.send(body)
    assert answer.status_code == 500
    assert answer.json()["error"] == "Internal Server Error"
    assert list(answer.json()) == ["statusCode", "error", "message"]
    hospital.api.in_store(lambda: database._number("PRAGMA max_page_count = 1000000"))
    assert hospital.stored() == 60
    assert hospital.api.check_chain() >= before
    assert hospital.send(body).status_code == 200
    assert hospital.stored() == 61


def test_nested_as_deeply_as_can_be(hospital: Hospital) -> None:
    """What can be parsed can be stored; the rest is malformed. Never an error of our own."""
    statuses = set()
    for depth in (100, 500, 800, 900, 920, 940, 950, 960, 970, 980, 990, 1000, 2000):
        body = notification()
        body["entry"][2]["resource"]["note"] = "DEEP"
        content = json.dumps(body).replace('"DEEP"', "[" * depth + "]" * depth)
        statuses.add(hospital.send_raw(content.encode()).status_code)
    assert statuses == {200, 400}


def test_a_number_too_large_is_nothing(hospital: Hospital) -> None:
    """As for JavaScript: what is stored is JSON again."""
    body = notification()
    body["entry"][6]["resource"]["valueQuantity"]["value"] = "LARGE"
    assert hospital.send_raw(json.dumps(body).replace('"LARGE"', "-1e999").encode()).status_code == 200
    assert hospital.newest_bundle()["entry"][6]["resource"]["valueQuantity"]["value"] is None


def test_half_characters_are_stored_as_replacements(hospital: Hospital) -> None:
    """No file could hold them."""
    body = notification()
    text = json.dumps(body).replace("\\u00d1andi", "\\ud800andi")
    assert hospital.send_raw(text.encode()).status_code == 200
    (summary,) = hospital.records.page(hospital.api.admin, limit=1)
    assert summary.title.endswith("andi Ŋoma")


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.builds(dict)
    | st.builds(list)
)


def paths(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the place of everything in a JSON value."""
    yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from paths(part, (*path, key))


EVERYWHERE = list(paths(notification()))


# A longer run (3,000 spoilt bundles) takes some minutes: raise the numbers here.
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spoilt=st.lists(st.tuples(st.sampled_from(EVERYWHERE), VALUES | st.just("drop")), min_size=1, max_size=3))
def test_a_spoilt_bundle_gets_an_honest_answer(hospital: Hospital, spoilt: list[tuple[Any, Any]]) -> None:
    """Anything may stand anywhere: 200, 400 or the special 500 of rows 10 to 13, never one of our own."""
    body: Any = notification()
    for path, value in spoilt:
        *ancestors, last = path or (None,)
        owner = body
        try:
            for key in ancestors:
                owner = owner[key]
            if value == "drop":
                del owner[last]
            elif last is None:
                body = value
            else:
                owner[last] = value
        except (KeyError, IndexError, TypeError):
            continue
    answer = hospital.send(body)
    assert answer.status_code in (200, 400, 500)
    if answer.status_code == 500:
        assert answer.json()["error"] != "Internal Server Error"
    assert "Traceback" not in answer.text
    entry = hospital.api.last_entry()
    assert entry.action == AuditAction.EVENT_NOTIFIED
    assert (entry.outcome is Outcome.DONE) == (answer.status_code == 200)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=60) | st.text(max_size=60).map(str.encode),
    content_type=st.sampled_from(
        ["application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "a", "é", ""]
    ),
)
def test_any_bytes_get_an_honest_answer(hospital: Hospital, content: bytes, content_type: str) -> None:
    """400 or 415, whatever it is called."""
    headers = {**hospital.headers, "Content-Type": content_type.encode("latin-1")}
    answer = hospital.api.http.post("/notification", content=content, headers=headers)  # type: ignore[arg-type]
    assert answer.status_code in (400, 415)
    assert answer.json()["statusCode"] == answer.status_code


def test_parallel_notifications_are_all_stored(hospital: Hospital) -> None:
    """Each is its own record; the chain of the audit stays whole."""
    statuses: list[int] = []

    def send() -> None:
        with httpx.Client(base_url=hospital.api.server.address, trust_env=False, timeout=20) as http:
            statuses.extend(
                http.post("/notification", json=notification(), headers=hospital.headers).status_code for _ in range(5)
            )

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 20
    assert hospital.stored() == 80
    hospital.api.check_chain()
