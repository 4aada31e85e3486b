"""Calling the practice API as a client does, over HTTP, for those who have no program of their own at hand."""

import json
from typing import Final

import httpx

from crvs_desktop.domain.calls import Answer
from crvs_desktop.domain.snippets import Purpose, Values, request_of

TIME_OUT_S: Final = 10.0
LEFT_OUT: Final = "…"


def call(purpose: Purpose, values: Values) -> Answer:
    """Get a token, then do what the purpose says; return the answer to the last call that was made."""
    with httpx.Client(
        base_url=values.address, timeout=TIME_OUT_S, trust_env=False, headers={"User-Agent": "CRVS-Desktop"}
    ) as http:
        query = {
            "client_id": values.client_id,
            "client_secret": values.client_secret.reveal(),
            "grant_type": "client_credentials",
        }
        answer, token = _send(http, "POST", "/token", params=query)
        request = request_of(purpose, values)
        if request is None or not answer.is_good:
            return answer
        bearer = {"Authorization": f"Bearer {token}"}
        return _send(http, request.method, request.path, headers=bearer, body=request.body)[0]


def _send(
    http: httpx.Client,
    method: str,
    path: str,
    params: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    body: object = None,
) -> tuple[Answer, str]:
    """Return the answer, without the token in it, and the token."""
    request = f"{method} {path}"
    try:
        got = http.request(method, path, params=params, headers=headers, json=body)
    except httpx.HTTPError:
        return Answer(request, 0, ""), ""
    try:
        content = got.json()
    except ValueError:
        return Answer(request, got.status_code, got.text), ""
    token = ""
    if isinstance(content, dict) and "access_token" in content:
        token = str(content["access_token"])
        content["access_token"] = LEFT_OUT
    has_errors = isinstance(content, dict) and "errors" in content
    return Answer(request, got.status_code, json.dumps(content, ensure_ascii=False), has_errors), token
