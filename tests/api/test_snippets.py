"""Every snippet of “Try it” is run against the real server, as the person gets it on the clipboard."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType, IssuedKeys
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.signatures import HEADER, sign
from crvs_desktop.domain.snippets import Language, Purpose, Values, languages
from crvs_desktop.services.practice.snippets import Snippets
from tests.api.conftest import Api
from tests.services.conftest import cheap_environment, rows

PATIENCE_S = 60
TYPES = {
    Purpose.TOKEN: ClientType.HEALTH,
    Purpose.NOTIFY: ClientType.HEALTH,
    Purpose.SEARCH: ClientType.RECORD_SEARCH,
    Purpose.SUBSCRIBE: ClientType.WEBHOOK,
    Purpose.LIST: ClientType.WEBHOOK,
    Purpose.RECEIVE: ClientType.WEBHOOK,
}
ENDINGS = {Language.CURL: "sh", Language.POWERSHELL: "ps1", Language.PYTHON: "py", Language.JAVASCRIPT: "mjs"}


def command(language: Language) -> list[str]:
    """Return what runs a file of this language; skips the test where it is not installed."""
    if language is Language.PYTHON:
        return [sys.executable, "-W", "error"]
    words = {
        Language.CURL: [["sh"]],
        Language.POWERSHELL: [["pwsh", "-NoProfile", "-File"], ["powershell", "-NoProfile", "-File"]],
        Language.JAVASCRIPT: [["node"]],
    }[language]
    found = next((each for each in words if shutil.which(each[0])), None)
    if found is None or (language is Language.CURL and shutil.which("curl") is None):
        pytest.skip(f"{language} is not installed here")
    return found


def environment() -> dict[str, str]:
    """No proxy of this computer stands between a snippet and the server."""
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}


class Desk:
    """Copies snippets with their secrets, as the window does, and runs them."""

    def __init__(self, api: Api, folder: Path) -> None:
        self._api = api
        self._folder = folder
        self._snippets = Snippets(api.services.workspace, cheap_environment(api.clock))

    def text(self, keys: IssuedKeys, purpose: Purpose, language: Language) -> str:
        values = Values(keys.client.client_id, self._api.server.address, self._snippets.example_number(self._api.admin))
        copied = self._snippets.copy(self._api.admin, purpose, language, values, keys.client_secret, with_secrets=True)
        return copied.reveal()

    def file(self, keys: IssuedKeys, purpose: Purpose, language: Language) -> Path:
        path = self._folder / f"{purpose}.{ENDINGS[language]}"
        path.write_text(self.text(keys, purpose, language), encoding="utf-8")
        return path

    def run(self, keys: IssuedKeys, purpose: Purpose, language: Language) -> str:
        """Return what it writes."""
        words = command(language)
        ended = subprocess.run(
            [*words, self.file(keys, purpose, language)],
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
            env=environment(),
        )
        assert (ended.returncode, ended.stderr) == (0, "")
        return ended.stdout


@pytest.fixture
def desk(api: Api, tmp_path: Path) -> Desk:
    return Desk(api, tmp_path)


def answer_in(out: str, language: Language, status: int) -> Any:
    """Return the JSON of the answer; the status stands before it, with curl behind it."""
    if language is Language.CURL:
        text, _, shown = out.strip().rpartition("\n")
    else:
        shown, text = out.strip().split(maxsplit=1) if " " in out.strip() else (out.strip(), "")
    assert int(shown) == status, out
    return json.loads(text) if text else None


@pytest.mark.parametrize("language", Language)
def test_a_token(api: Api, desk: Desk, language: Language) -> None:
    """It is written out, and the audit says by which program it was fetched."""
    keys = api.create(TYPES[Purpose.TOKEN])
    out = desk.run(keys, Purpose.TOKEN, language)
    token = out[out.index("eyJ") :].split('"')[0].strip()
    assert api.practice.tokens.read(Secret(token), "opencrvs:gateway-user", None).client_id == keys.client.client_id  # type: ignore[arg-type]
    entry = api.last_entry()
    assert (entry.action, entry.outcome, entry.client_id) == (
        AuditAction.TOKEN_ISSUED,
        Outcome.DONE,
        keys.client.client_id,
    )


@pytest.mark.parametrize("language", Language)
def test_a_notification(api: Api, desk: Desk, language: Language) -> None:
    """Becomes a record in progress of the child that stands in it."""
    keys = api.create(TYPES[Purpose.NOTIFY])
    answer = answer_in(desk.run(keys, Purpose.NOTIFY, language), language, 200)
    assert [entry["response"]["status"] for entry in answer["entry"]] == ["201"] * 5
    query = "SELECT event, status, title FROM records ORDER BY id DESC LIMIT 1"
    assert rows(api.path, query) == [("birth", "IN_PROGRESS", "Chanda Mwale")]
    entry = api.last_entry()
    assert (entry.action, entry.outcome) == (AuditAction.EVENT_NOTIFIED, Outcome.DONE)


@pytest.mark.parametrize("language", Language)
def test_a_search(api: Api, desk: Desk, language: Language) -> None:
    """Finds the registration whose number stands in it, and only that."""
    keys = api.create(TYPES[Purpose.SEARCH])
    found = answer_in(desk.run(keys, Purpose.SEARCH, language), language, 200)
    events = found["data"]["searchEvents"]
    assert events["totalItems"] == 1
    query = "SELECT registration_number FROM records ORDER BY id DESC"
    assert events["results"][0]["registration"]["registrationNumber"] == rows(api.path, query)[0][0]


@pytest.mark.parametrize("language", Language)
def test_a_subscription_and_the_list_of_them(api: Api, desk: Desk, language: Language) -> None:
    """To the built-in receiver, which answers the challenge."""
    keys = api.create(TYPES[Purpose.SUBSCRIBE])
    assert answer_in(desk.run(keys, Purpose.SUBSCRIBE, language), language, 202) is None
    (entry,) = answer_in(desk.run(keys, Purpose.LIST, language), language, 200)["entries"]
    assert (entry["topic"], entry["callback"]) == (
        "BIRTH_REGISTERED",
        f"{api.server.address}/practice/receiver/{keys.client.client_id}",
    )


@contextmanager
def running(words: list[str], file: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run a receiver on a free port and give its address."""
    with subprocess.Popen(
        [*words, str(file), "0"], stdout=subprocess.PIPE, text=True, env=environment(), encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            begin, _, address = process.stdout.readline().strip().rpartition(" ")
            assert begin == "listening on"
            yield process, address
        finally:
            process.kill()


@pytest.mark.parametrize("language", languages(Purpose.RECEIVE))
def test_a_receiver_of_ones_own(api: Api, desk: Desk, language: Language) -> None:
    """It answers the challenge, so that one can subscribe with it; takes what is signed, and nothing else."""
    words = command(language)
    keys = api.create(TYPES[Purpose.RECEIVE])
    body = '{"event":{"hub":{"topic":"BIRTH_REGISTERED"},"context":[{"name":"Zoë (Z*) O\'Mbewe~!"}]}}'.encode()
    right = sign(keys.sha_secret, body)
    raw = hmac.new(keys.sha_secret.reveal().encode(), body, hashlib.sha256).hexdigest()
    with running(words, desk.file(keys, Purpose.RECEIVE, language)) as (process, address):
        assert api.subscribe(keys, address).status_code == 202
        assert process.stdout is not None
        with httpx.Client(timeout=20, trust_env=False) as http:
            for header, verified in ((right, True), (f"sha256={raw}", False), ("", False), ("sha256=é", False)):
                headers = {HEADER: header.encode()} if header else {}
                answer = http.post(address, content=body, headers=headers)
                assert (answer.status_code, answer.json()) == (200 if verified else 401, {"verified": verified})
                shown = process.stdout.readline().strip()
                assert shown == f"{'verified' if verified else 'NOT VERIFIED'} {body.decode()}"
            changed = body.replace(b"BIRTH", b"DEATH")
            assert http.post(address, content=changed, headers={HEADER: right}).status_code == 401
            challenge = "a+b/c=="
            question = f"{address}?mode=subscribe&challenge={quote(challenge, safe='')}&topic=BIRTH_REGISTERED"
            assert http.get(question).json() == {"challenge": challenge}


@pytest.mark.parametrize("language", [Language.CURL, Language.PYTHON, Language.JAVASCRIPT])
def test_a_place_that_was_not_filled_in_is_refused_and_told(api: Api, tmp_path: Path, language: Language) -> None:
    """The server's answer is shown, not a riddle."""
    keys = api.create(ClientType.WEBHOOK)
    snippets = Snippets(api.services.workspace, cheap_environment(api.clock))
    values = Values(keys.client.client_id, api.server.address)
    file = tmp_path / f"list.{ENDINGS[language]}"
    copied = snippets.copy(api.admin, Purpose.LIST, language, values, with_secrets=False)
    file.write_text(copied.reveal(), encoding="utf-8")
    ended = subprocess.run(
        [*command(language), file], capture_output=True, text=True, timeout=PATIENCE_S, check=False, env=environment()
    )
    assert "invalid_client" in ended.stdout + ended.stderr
    assert api.new_entries()[-1].outcome is Outcome.REFUSED
