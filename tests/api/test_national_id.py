"""National ID clients over HTTP. Source: reference, section 9; its sections of a payload are in `test_webhooks.py` of
the domain and in `test_deliveries.py`."""

import base64
import json

import pytest

from crvs_desktop.domain.clients import ClientType, IntegratingSystem, IssuedKeys, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import ConflictError
from tests.api.conftest import Api
from tests.api.receivers import ReceiverProcess


@pytest.fixture
def keys(api: Api) -> IssuedKeys:
    api.free_national_id()
    return api.create(ClientType.NATIONAL_ID, "National ID")


@pytest.mark.parametrize("deactivated", [False, True])
def test_how_many(api: Api, keys: IssuedKeys, deactivated: bool) -> None:
    """One in all, whatever its status; deleting it frees the place."""
    client_id = keys.client.client_id
    if deactivated:
        api.services.clients.deactivate(api.admin, client_id)
    with pytest.raises(ConflictError) as refusal:
        api.create(ClientType.NATIONAL_ID, "A second one")
    assert refusal.value.reason == "national-id-exists"
    api.services.clients.delete(api.admin, client_id, "National ID")
    assert api.ask_token(api.create(ClientType.NATIONAL_ID, "A second one")).status_code == 200
    assert api.ask_token(keys).status_code == 401


def test_sub_type(api: Api, keys: IssuedKeys) -> None:
    """MOSIP unless another one is asked for."""
    assert keys.client.system is IntegratingSystem.MOSIP
    api.free_national_id()
    other = NewClient("Another system", ClientType.NATIONAL_ID, system=IntegratingSystem.OTHER)
    assert api.services.clients.create_client(api.admin, other).client.system is IntegratingSystem.OTHER


def test_access(api: Api, keys: IssuedKeys, receiver: ReceiverProcess) -> None:
    """Webhooks only: scope `nationalId`; neither notifications nor searches."""
    payload = api.token(keys).split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    assert claims["scope"] == ["nationalId"]
    assert claims["aud"][-1] == "opencrvs:nationalId-api-user"
    headers = api.bearer(keys)
    assert api.subscribe(keys, receiver.place().url).status_code == 202
    notified = api.http.post("/notification", headers=headers, json={})
    assert (notified.status_code, notified.json()["message"]) == (403, "Insufficient scope")
    query = "query { searchEvents(advancedSearchParameters: {}) { totalItems } }"
    answer = api.http.post("/graphql", headers=headers, json={"query": query}).json()
    assert answer["data"] == {"searchEvents": None}
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


def test_permissions_are_not_edited(api: Api, keys: IssuedKeys) -> None:
    """Its sections are fixed."""
    with pytest.raises(ConflictError) as refusal:
        api.services.clients.edit_webhook(api.admin, keys.client.client_id, WebhookPermissions())
    assert refusal.value.reason == "not-a-webhook"
