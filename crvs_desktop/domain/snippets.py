"""Ready pieces of code that do what a client may do: in four languages, with nothing but what comes with them.

The texts are code, so they are the same in every language of the window. Values are Client IDs, addresses of this
computer and secrets of ours, none of which holds a character that one of the languages would take for its own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any, Final

from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

USUAL_ADDRESS: Final = "http://127.0.0.1:7070"
CLIENT_SECRET_PLACE: Final = "<client secret>"
SHA_SECRET_PLACE: Final = "<SHA secret>"


class Language(StrEnum):
    CURL = "curl"
    POWERSHELL = "powershell"
    PYTHON = "python"
    JAVASCRIPT = "javascript"


LANGUAGE_LABELS: Final = {
    Language.CURL: QT_TRANSLATE_NOOP("domain", "curl"),
    Language.POWERSHELL: QT_TRANSLATE_NOOP("domain", "PowerShell"),
    Language.PYTHON: QT_TRANSLATE_NOOP("domain", "Python"),
    Language.JAVASCRIPT: QT_TRANSLATE_NOOP("domain", "JavaScript"),
}


class Purpose(StrEnum):
    """What a snippet does."""

    TOKEN = "token"
    NOTIFY = "notify"
    SEARCH = "search"
    SUBSCRIBE = "subscribe"
    LIST = "list"
    RECEIVE = "receive"


PURPOSE_LABELS: Final = {
    Purpose.TOKEN: QT_TRANSLATE_NOOP("domain", "Get a token"),
    Purpose.NOTIFY: QT_TRANSLATE_NOOP("domain", "Notify a birth"),
    Purpose.SEARCH: QT_TRANSLATE_NOOP("domain", "Search a record"),
    Purpose.SUBSCRIBE: QT_TRANSLATE_NOOP("domain", "Subscribe to births"),
    Purpose.LIST: QT_TRANSLATE_NOOP("domain", "List subscriptions"),
    Purpose.RECEIVE: QT_TRANSLATE_NOOP("domain", "Receive and verify"),
}
PURPOSES: Final[dict[ClientType, tuple[Purpose, ...]]] = {
    ClientType.HEALTH: (Purpose.TOKEN, Purpose.NOTIFY),
    ClientType.NATIONAL_ID: (Purpose.TOKEN, Purpose.SUBSCRIBE, Purpose.LIST, Purpose.RECEIVE),
    ClientType.RECORD_SEARCH: (Purpose.TOKEN, Purpose.SEARCH),
    ClientType.WEBHOOK: (Purpose.TOKEN, Purpose.SUBSCRIBE, Purpose.LIST, Purpose.RECEIVE),
}


def languages(purpose: Purpose) -> tuple[Language, ...]:
    """Return the languages it can be done in: a receiver is a program of its own."""
    return (Language.PYTHON, Language.JAVASCRIPT) if purpose is Purpose.RECEIVE else tuple(Language)


def needs_client_secret(purpose: Purpose) -> bool:
    return purpose is not Purpose.RECEIVE


def needs_sha_secret(purpose: Purpose) -> bool:
    return purpose in (Purpose.SUBSCRIBE, Purpose.RECEIVE)


@dataclass(frozen=True)
class Values:
    """What goes into a snippet. The secrets are places to fill in, bullets, or, for the clipboard only, real."""

    client_id: str
    address: str = USUAL_ADDRESS
    registration_number: str = "2024B123456"
    client_secret: Secret[str] = field(default_factory=lambda: Secret(CLIENT_SECRET_PLACE))
    sha_secret: Secret[str] = field(default_factory=lambda: Secret(SHA_SECRET_PLACE))

    @property
    def callback(self) -> str:
        """Where the built-in receiver listens for this client."""
        return f"{self.address}/practice/receiver/{self.client_id}"


def snippet(purpose: Purpose, language: Language, values: Values) -> str:
    """Return the code as a whole program, which does one thing and writes what the server answers."""
    if purpose is Purpose.RECEIVE:
        return _filled("receive", language, values)
    request = request_of(purpose, values)
    if request is None:
        return _filled("begin", language, values) + _filled("token", language, values)
    places = {
        "METHOD": request.method,
        "Method": request.method.title(),
        "SERVICE": request.service.upper(),
        "service": request.service,
        "path": request.path,
        "body": json.dumps(request.body, indent=2, ensure_ascii=False),
    }
    end = "read" if request.body is None else "send"
    return _filled("begin", language, values) + _filled(end, language, values, places)


def postman_environment(name: str, environment_id: str, values: Values, has_callback: bool) -> dict[str, Any]:
    """Return an environment as Postman imports it, with the variables of OpenCRVS's published sample requests.

    Source: OpenCRVS v1.4.1, country configuration `postman/`."""
    variables = {
        "auth": values.address,
        "gateway": values.address,
        "webhooks": values.address,
        "client_id": values.client_id,
        "client_secret": values.client_secret.reveal(),
        "sha_secret": values.sha_secret.reveal(),
        "integration-token": "",
        "callback": values.callback if has_callback else "",
    }
    secret = ("client_secret", "sha_secret", "integration-token")
    return {
        "id": environment_id,
        "name": name,
        "values": [
            {"key": key, "value": value, "type": "secret" if key in secret else "default", "enabled": True}
            for key, value in variables.items()
        ],
        "_postman_variable_scope": "environment",
    }


@dataclass(frozen=True)
class Request:
    """The call that follows the token."""

    method: str
    service: str
    path: str
    body: object = None


def request_of(purpose: Purpose, values: Values) -> Request | None:
    if purpose is Purpose.NOTIFY:
        return Request("POST", "gateway", "/notification", json.loads(_text("birth-notification.json")))
    if purpose is Purpose.SEARCH:
        return Request("POST", "gateway", "/graphql", _search(values.registration_number))
    if purpose is Purpose.SUBSCRIBE:
        hub = {
            "callback": values.callback,
            "mode": "subscribe",
            "topic": "BIRTH_REGISTERED",
            "secret": values.sha_secret.reveal(),
        }
        return Request("POST", "webhooks", "/webhooks", {"hub": hub})
    return Request("GET", "webhooks", "/webhooks") if purpose is Purpose.LIST else None


def _search(registration_number: str) -> dict[str, Any]:
    return {
        "query": "query Search($wanted: AdvancedSearchParametersInput!) "
        "{ searchEvents(advancedSearchParameters: $wanted) "
        "{ totalItems results { id type registration { trackingId registrationNumber status } } } }",
        "variables": {"wanted": {"registrationNumber": registration_number}},
    }


def _filled(part: str, language: Language, values: Values, more: Mapping[str, str] | None = None) -> str:
    """Return a part with what stands between two @@ filled in; what a value holds is not looked at again."""
    places = {
        "address": values.address,
        "client_id": values.client_id,
        "client_secret": values.client_secret.reveal(),
        "sha_secret": values.sha_secret.reveal(),
    } | dict(more or {})
    pieces = _text(f"{language.value}/{part}.txt").split("@@")
    return "".join(places[piece] if number % 2 else piece for number, piece in enumerate(pieces))


@cache
def _text(name: str) -> str:
    return (resources.files("crvs_desktop.resources") / "snippets" / name).read_text(encoding="utf-8")
