"""Tokens during a grace period. Reference, section 4.3 (after secret refresh); ours: the old secret goes on."""

from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.clients import HOUR_MS, ClientType, GracePeriod
from tests.api.conftest import Api


def test_both_secrets_get_tokens_until_the_period_is_over(api: Api) -> None:
    """The audit tells which of them was used; afterwards the old one is a wrong one."""
    old = api.create(ClientType.HEALTH)
    new = api.services.clients.refresh_secret(api.admin, old.client.client_id, GracePeriod.DAY)
    for keys, secret in ((old, "previous"), (new, None)):
        assert api.ask_token(keys).status_code == 200
        entry = api.last_entry()
        assert (entry.action, entry.details.get("secret")) == (AuditAction.TOKEN_ISSUED, secret)
    api.clock.move(24 * HOUR_MS)
    assert api.ask_token(old).status_code == 401
    assert api.last_entry().details["cause"] == "wrong-secret"
    assert api.ask_token(new).status_code == 200


def test_ending_it_stops_the_old_secret_between_two_calls(api: Api) -> None:
    """The new one goes on."""
    old = api.create(ClientType.HEALTH)
    new = api.services.clients.refresh_secret(api.admin, old.client.client_id, GracePeriod.WEEK)
    assert api.ask_token(old).status_code == 200
    api.services.clients.end_grace(api.admin, old.client.client_id)
    assert api.ask_token(old).status_code == 401
    assert api.ask_token(new).status_code == 200
