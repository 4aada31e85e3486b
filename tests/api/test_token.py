"""`POST /token`. Source: reference, section 5."""

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType
from tests.api.conftest import Api


def test_row_1_a_token(api: Api) -> None:
    """`access_token` and `token_type`, nothing else; one entry in the audit."""
    keys = api.create(ClientType.HEALTH)
    api.new_entries()
    answer = api.ask_token(keys)
    assert answer.status_code == 200
    assert list(answer.json()) == ["access_token", "token_type"]
    (entry,) = api.new_entries()
    assert (entry.action, entry.outcome) == (AuditAction.TOKEN_ISSUED, Outcome.DONE)
    assert (entry.actor.id, entry.client_id) == (keys.client.client_id, keys.client.client_id)
