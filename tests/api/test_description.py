"""The API against its own description: what it names is taken, what it does not name is refused, and never an error of
our own.

`pytest tests/api/test_description.py --examples 2000` looks for longer."""

from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from crvs_desktop.api.docs import description
from crvs_desktop.domain.audit import Outcome
from crvs_desktop.domain.clients import ClientType
from tests.api.conftest import Api

CHECKS = [
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
OPERATIONS = [
    (path, method) for path, item in description()["paths"].items() for method in item if method != "parameters"
]
# Of some nothing can be sent that is not as described.
CASES = [(path, method, GenerationMode.POSITIVE) for path, method in OPERATIONS] + [
    (path, method, GenerationMode.NEGATIVE)
    for path, method in OPERATIONS
    if path not in ("/ping", "/.well-known", "/webhooks/{subscription_id}", "/practice/receiver/{client_id}/messages")
    and (path, method) != ("/webhooks", "get")
]
# Who may call what needs a token; others get 403.
CALLERS = {"/notification": ClientType.HEALTH, "/graphql": ClientType.RECORD_SEARCH}


@pytest.mark.parametrize(
    ("path", "method", "mode"), CASES, ids=lambda value: str(value).removeprefix("GenerationMode.")
)
def test_what_is_described_is_what_happens(
    api: Api, path: str, method: str, mode: GenerationMode, request: pytest.FixtureRequest
) -> None:
    """Status, content type, headers and body are among those described; every refusal is in the audit."""
    keys = api.create(CALLERS.get(path, ClientType.WEBHOOK))
    bearer = api.bearer(keys)
    operation = schemathesis.openapi.from_dict(description())[path][method]
    refused = 0
    api.new_entries()
    with requests.Session() as session:
        session.trust_env = False

        @settings(
            max_examples=request.config.getoption("examples"),
            deadline=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode), headers=st.sampled_from([bearer, bearer, {}]))
        def check(case: Any, headers: dict[str, str]) -> None:
            nonlocal refused
            response = case.call(base_url=api.server.address, session=session, headers=headers)
            checks = CHECKS if path == "/notification" else [*CHECKS, not_a_server_error]
            case.validate_response(response, checks=checks)
            refused += response.status_code >= 400

        check()
    found = [entry for entry in api.new_entries() if entry.outcome is not Outcome.DONE]
    # What is refused with a status below 400 as well: a search, and another client's subscription.
    assert len(found) == refused or (len(found) > refused and path in ("/graphql", "/webhooks/{subscription_id}"))
    assert api.check_chain()
