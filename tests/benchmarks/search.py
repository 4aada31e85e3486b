"""How long a search takes in a workspace with many practice records: the use case, and over HTTP.

Each search is a whole one: checks, quota, history, audit entry and one write to the disk that is waited for.
`python tests/benchmarks/search.py FILE [--records 100000]` makes the file when it is not there, and keeps it."""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import httpx
from records_maker import Maker, add_records

from crvs_desktop.api.limits import Limits
from crvs_desktop.api.server import PracticeServer, bind
from crvs_desktop.api.store import Store
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import UserError
from crvs_desktop.domain.registrations import PersonRole, Registration, VitalEvent
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice import Practice, open_practice
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.callers import Caller, Origin
from crvs_desktop.services.setup import create_training_workspace

SEARCHES = 600
SEED = 4
ORIGIN = Origin.of("127.0.0.1", "benchmark")
QUERY = """
query ($parameters: AdvancedSearchParametersInput!) {
  searchEvents(advancedSearchParameters: $parameters) {
    totalItems
    results {
      id type
      registration { status trackingId registrationNumber dateOfDeclaration registeredLocationId }
      ... on BirthEventSearchSet { childName { firstNames familyName } dateOfBirth childGender }
      ... on DeathEventSearchSet { deceasedName { firstNames familyName } dateOfDeath deceasedGender }
    }
  }
}
"""

Parameters = dict[str, str]


def measure_search(path: Path, record_count: int) -> list[tuple[str, str]]:
    if not path.exists():
        create_training_workspace(path, "benchmark", Environment())
        add_records(path, record_count, SEED)
    environment = Environment()
    services = open_services(path, environment)
    session = services.sessions.sign_in(DEMO_ADMINISTRATOR, DEMO_PASSWORD, "benchmark")
    name = f"Benchmark {time.time_ns()}"
    new = NewClient(name, ClientType.RECORD_SEARCH, daily_quota=1_000_000)
    keys = services.clients.create_client(session, new)
    practice = open_practice(services, environment, PracticeControl(services.workspace, environment).start(session, ""))
    searches = list(_searches(record_count))
    caller = Caller(keys.client.client_id, name, ClientType.RECORD_SEARCH, True, ORIGIN)
    token = practice.tokens.issue(keys.client.client_id, keys.client_secret, ORIGIN).sign()
    rows = [
        ("practice records", f"{record_count:,}"),
        ("service: a search", _times(searches, lambda parameters: _search(practice, caller, parameters))),
        ("over HTTP: a search", _over_http(practice, services.workspace, searches, token)),
    ]
    services.workspace.close()
    return rows


def _searches(record_count: int) -> Iterator[Parameters]:
    """Give what clients ask with, for people who are there; every fifth name is misspelt."""
    maker, chance = Maker(SEED), random.Random(9)
    people = [maker.registration(number) for number in range(min(record_count, 5000))]
    births = [each for each in people if each.event is VitalEvent.BIRTH]
    for number in range(SEARCHES):
        yield KINDS[number % len(KINDS)](chance.choice(births), chance)


def _by_child(birth: Registration, chance: random.Random) -> Parameters:
    child = birth.people[PersonRole.CHILD]
    return {"childFirstNames": _typed(child.first_names, chance), "childLastName": _typed(child.family_name, chance)}


def _by_child_and_date(birth: Registration, chance: random.Random) -> Parameters:
    return _by_child(birth, chance) | {"childDoB": birth.event_date}


def _by_family(birth: Registration, chance: random.Random) -> Parameters:
    mother = birth.people[PersonRole.MOTHER]
    return {
        "event": "birth",
        "childFirstNames": _typed(birth.people[PersonRole.CHILD].first_names, chance),
        "motherFirstNames": _typed(mother.first_names, chance),
        "motherFamilyName": _typed(mother.family_name, chance),
    }


def _by_name_in_a_year(birth: Registration, chance: random.Random) -> Parameters:
    year = birth.event_date[:4]
    name = _typed(birth.people[PersonRole.CHILD].full_name, chance)
    return {"name": name, "event": "birth", "childDoBStart": f"{year}-01-01", "childDoBEnd": f"{year}-12-31"}


def _by_name_at_an_office(birth: Registration, chance: random.Random) -> Parameters:
    return _by_child(birth, chance) | {"declarationLocationId": birth.office_id, "childGender": "female"}


def _by_name(birth: Registration, chance: random.Random) -> Parameters:
    return {"name": _typed(birth.people[PersonRole.FATHER].full_name, chance)}


KINDS: Sequence[Callable[[Registration, random.Random], Parameters]] = (
    lambda birth, _: {"trackingId": birth.tracking_id},
    lambda birth, _: {"registrationNumber": birth.registration_number},
    lambda birth, _: {"nationalId": birth.people[PersonRole.MOTHER].identifier},
    lambda birth, _: {"contactNumber": birth.contact_number, "event": "birth"},
    _by_child,
    _by_child_and_date,
    _by_child_and_date,
    _by_family,
    _by_name_in_a_year,
    _by_name_at_an_office,
    _by_name,
    lambda birth, chance: {"name": "Nobody", "childDoB": birth.event_date},
)


def _typed(name: str, chance: random.Random) -> str:
    """Return the name as someone types it: now and then with a slip."""
    if chance.randrange(5):
        return name
    place = chance.randrange(len(name))
    return name[:place] + chance.choice("aeiou") + name[place + 1 :]


def _search(practice: Practice, caller: Caller, parameters: Parameters) -> None:
    try:
        practice.search.search(caller, parameters)
    except UserError as refusal:
        if refusal.reason != "too-many-results":
            raise


def _over_http(practice: Practice, workspace: Workspace, searches: Sequence[Parameters], token: Secret[str]) -> str:
    server = PracticeServer(practice, bind(0), Store(workspace), Limits())
    server.start()
    headers = {"Authorization": f"Bearer {token.reveal()}"}
    try:
        with httpx.Client(base_url=server.address, trust_env=False, headers=headers) as http:

            def ask(parameters: Parameters) -> None:
                answer = http.post("/graphql", json={"query": QUERY, "variables": {"parameters": parameters}})
                if answer.status_code != 200 or "UNAUTHENTICATED" in answer.text:
                    raise RuntimeError(answer.text)

            return _times(searches, ask)
    finally:
        server.stop()


def _times(searches: Sequence[Parameters], search: Callable[[Parameters], None]) -> str:
    """Return median and 95th percentile, after a first search that opens the file and reads the words."""
    for parameters in ({"name": "Nobody"}, *searches[: len(KINDS)]):
        search(parameters)
    took_ms = []
    for parameters in searches:
        began_s = time.perf_counter()
        search(parameters)
        took_ms.append((time.perf_counter() - began_s) * 1000)
    percentiles = statistics.quantiles(took_ms, n=20)
    return f"median {statistics.median(took_ms):.1f} ms, 95th percentile {percentiles[-1]:.1f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--records", type=int, default=100_000)
    wanted = parser.parse_args()
    for name, value in measure_search(wanted.file, wanted.records):
        print(f"{name:<22}{value}")


if __name__ == "__main__":
    main()
