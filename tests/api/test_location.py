"""`GET /location` and `GET /location/{id}`. Source: reference, section 6.1."""

import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.locations import LocationType, farajaland
from tests.api.conftest import Api
from tests.domain.test_registrations import CENTRAL, IBOMBO, IBOMBO_HEALTH_CENTRE, IBOMBO_OFFICE

UNKNOWN = "11111111-2222-4333-8444-555555555555"
COUNTS = {kind: len(farajaland().of_type(kind)) for kind in LocationType}


def names(api: Api, query: str) -> list[str]:
    answer = api.http.get(f"/location?{query}")
    assert answer.status_code == 200, answer.text
    bundle = answer.json()
    assert bundle["resourceType"] == "Bundle"
    return [entry["resource"]["name"] for entry in bundle["entry"]]


@pytest.mark.parametrize("kind", LocationType)
def test_all_places_of_a_type(api: Api, kind: LocationType) -> None:
    """`_count=0` gives all, without a token; `total`, `fullUrl` and `resource` are there."""
    answer = api.http.get("/location", params={"type": kind.value, "_count": "0"})
    assert answer.status_code == 200
    bundle = answer.json()
    assert bundle["total"] == len(bundle["entry"]) == COUNTS[kind]
    for entry in bundle["entry"]:
        resource = entry["resource"]
        assert resource["resourceType"] == "Location"
        assert resource["type"]["coding"][0]["code"] == kind.value
        assert entry["fullUrl"] == f"{api.server.address}/location/{resource['id']}"
        assert api.http.get(entry["fullUrl"]).json() == resource


@pytest.mark.parametrize(
    ("identifier", "location_id"),
    [
        ("ADMIN_STRUCTURE_AWn3s2RqgAN", CENTRAL),
        ("ADMIN_STRUCTURE_oEBf29y8JP8", IBOMBO),
        ("CRVS_OFFICE_JWMRGwDBXK", IBOMBO_OFFICE),
        ("HEALTH_FACILITY_di3U5u7F8Y3", IBOMBO_HEALTH_CENTRE),
    ],
)
def test_one_place_by_its_identifier(api: Api, identifier: str, location_id: str) -> None:
    """Identifiers look as in the original, and the four fixed ids belong to them."""
    bundle = api.http.get("/location", params={"identifier": identifier}).json()
    assert bundle["total"] == 1
    (entry,) = bundle["entry"]
    assert entry["resource"]["id"] == location_id
    assert identifier in [each["value"] for each in entry["resource"]["identifier"]]


def test_an_unknown_identifier_finds_nothing(api: Api) -> None:
    """An empty bundle."""
    bundle = api.http.get("/location?identifier=CRVS_OFFICE_nobody").json()
    assert (bundle["total"], bundle["entry"]) == (0, [])


def test_name_status_and_count_narrow_it_down(api: Api) -> None:
    """By how the name begins, ignoring case; by status; by how many are wanted."""
    assert names(api, "type=HEALTH_FACILITY&name=ibombo") == ["Ibombo Rural Health Centre", "Ibombo District Hospital"]
    assert names(api, "type=HEALTH_FACILITY&status=inactive") == ["Nakatindi Health Post"]
    assert "Nakatindi Health Post" not in names(api, "type=HEALTH_FACILITY&status=active&_count=0")
    assert names(api, "type=ADMIN_STRUCTURE&_count=4") == ["Central", "Sulaka", "Pualula", "Chuminga"]
    assert len(names(api, "type=ADMIN_STRUCTURE")) == 10
    assert names(api, "type=CRVS_OFFICE&identifier=ADMIN_STRUCTURE_AWn3s2RqgAN") == []
    assert api.http.get("/location?type=ADMIN_STRUCTURE&_count=4").json()["total"] == 20


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("", ""),
        ("name=Ibombo", ""),
        ("status=active&_count=0", ""),
        ("type=VILLAGE", "type"),
        ("type=crvs_office", "type"),
        ("type=", "type"),
        ("type=CRVS_OFFICE&type=ADMIN_STRUCTURE", "type"),
        ("identifier=a-b", "identifier"),
        ("identifier=%C3%A9", "identifier"),
        ("identifier=", "identifier"),
        ("type=CRVS_OFFICE&status=closed", "status"),
        ("type=CRVS_OFFICE&_count=-1", "_count"),
        ("type=CRVS_OFFICE&_count=all", "_count"),
        ("type=CRVS_OFFICE&_count=%D9%A3", "_count"),
        ("type=CRVS_OFFICE&name=", "name"),
        ("type=CRVS_OFFICE&partOf=Location/0", "partOf"),
    ],
)
def test_any_other_query_is_400(api: Api, query: str, key: str) -> None:
    """It says which parameter, and the audit that it was refused."""
    api.new_entries()
    answer = api.http.get(f"/location?{query}")
    assert answer.status_code == 400
    assert answer.json()["validation"] == {"source": "query", "keys": [key]}
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome, entry.reason) == (
        AuditAction.LOCATIONS_READ,
        Outcome.REFUSED,
        "query-invalid",
    )


def test_one_place_by_its_id(api: Api) -> None:
    """A FHIR Location, in the form of its type: the state of a country, an office with its address."""
    state = api.http.get(f"/location/{CENTRAL}").json()
    assert (state["resourceType"], state["id"], state["name"]) == ("Location", CENTRAL, "Central")
    assert state["partOf"] == {"reference": "Location/0"}
    assert {"STATE", "ADMIN_STRUCTURE_AWn3s2RqgAN"} == {each["value"] for each in state["identifier"]}
    office = api.http.get(f"/location/{IBOMBO_OFFICE.upper()}").json()
    assert office["partOf"] == {"reference": f"Location/{IBOMBO}"}
    assert office["address"] == {"line": [], "district": "Ibombo", "state": "Central"}
    assert office["identifier"] == [
        {"system": "http://opencrvs.org/specs/id/internal-id", "value": "CRVS_OFFICE_JWMRGwDBXK"}
    ]


def test_an_unknown_id_is_404(api: Api) -> None:
    """And one that is no UUID is 400."""
    answer = api.http.get(f"/location/{UNKNOWN}")
    assert (answer.status_code, answer.json()["error"]) == (404, "Not Found")
    assert api.last_entry().reason == "location-unknown"
    answer = api.http.get("/location/Ibombo")
    assert answer.status_code == 400
    assert answer.json()["validation"] == {"source": "params", "keys": ["locationId"]}


def test_reading_is_audited_with_the_address(api: Api) -> None:
    """Nobody has to say who they are."""
    api.new_entries()
    api.http.get("/location?type=CRVS_OFFICE")
    api.http.get(f"/location/{IBOMBO}")
    entries = api.new_entries()
    assert [(entry.action, entry.outcome) for entry in entries] == [(AuditAction.LOCATIONS_READ, Outcome.DONE)] * 2
    assert {(entry.actor.id, entry.client_id, entry.origin) for entry in entries} == {("", "", "127.0.0.1")}


@pytest.mark.parametrize(("method", "path"), [("POST", "/location"), ("PUT", f"/location/{IBOMBO}")])
def test_places_cannot_be_changed_by_clients(api: Api, method: str, path: str) -> None:
    """They lack `natlsysadmin`: 403, judged after the body was parsed; 401 without a token."""
    assert api.http.request(method, path, json={}).status_code == 401
    headers = api.bearer(api.create(ClientType.HEALTH))
    answer = api.http.request(method, path, json={}, headers=headers)
    assert (answer.status_code, answer.json()["message"]) == (403, "Insufficient scope")
    assert api.last_entry().reason == "scope-missing"
    assert api.http.request(method, path, content=b"{", headers=headers).status_code == 400


@pytest.mark.parametrize(("method", "path"), [("DELETE", "/location"), ("GET", "/location/"), ("GET", "/locations")])
def test_other_methods_and_paths_are_404(api: Api, method: str, path: str) -> None:
    """Reference, section 1."""
    assert api.http.request(method, path).status_code == 404
