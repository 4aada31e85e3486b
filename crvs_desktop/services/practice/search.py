"""Searching the practice records, as a Record search client does. Source: reference, sections 7.3 and 7.4."""

from typing import Final

from crvs_desktop.domain.audit import AuditAction, utc_text
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.registrations import SEARCHER_ROLE, HistoryAction, HistoryEntry, Record
from crvs_desktop.models.tables import ClientRow, RecordRow, SearchCountRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.practice.access import PracticeAccess
from crvs_desktop.services.practice.callers import Caller, ClientUseCases
from crvs_desktop.services.practice.matching import Parameters, Vocabulary, conditions_of, find, given
from crvs_desktop.services.practice.records import add_history, read_record

SCOPE: Final = "recordsearch"
RESULT_LIMIT: Final = 5


class RecordSearch(ClientUseCases):
    def __init__(self, workspace: Workspace, environment: Environment, access: PracticeAccess) -> None:
        super().__init__(workspace, environment, access)
        self._vocabulary = Vocabulary()

    def search(self, caller: Caller, parameters: Parameters, ascending: bool = False) -> tuple[Record, ...]:
        """Return the records that all parameters match, by the date of declaration, the latest first.

        Each is marked as retrieved, and a search that finds something counts towards the client's quota of the day
        (UTC). The audit keeps which parameters were given, not their values: those are citizens' names.
        Raises RefusedError for a client of another type, a used up quota and more than five records; InputError."""
        with self._call(caller, caller.origin, AuditAction.RECORDS_SEARCHED) as (draft, client):
            assert client is not None  # noqa: S101
            parameters = given(parameters)
            draft.details["parameters"] = sorted(parameters)
            if not caller.has_scope(SCOPE):
                raise RefusedError("scope-missing")
            now_ms = self._environment.now_ms()
            _check_quota(client, now_ms)
            found = find(conditions_of(parameters, self._vocabulary), RESULT_LIMIT + 1)
            if len(found) > RESULT_LIMIT:
                raise RefusedError("too-many-results", limit=RESULT_LIMIT)
            rows = _rows(found, ascending)
            records = tuple(read_record(row) for row in rows)
            for row, record in zip(rows, records, strict=True):
                status = record.registration.status
                add_history(row, HistoryEntry(now_ms, HistoryAction.RETRIEVED, status, caller.actor, SEARCHER_ROLE))
            if records:
                _count(client, now_ms)
            draft.details |= {
                "found": len(records),
                "tracking_ids": [record.registration.tracking_id for record in records],
            }
            return records


def _rows(found: list[int], ascending: bool) -> list[RecordRow]:
    """Return the records that were found, in their order."""
    order = (RecordRow.declared_on, RecordRow.id) if ascending else (RecordRow.declared_on.desc(), RecordRow.id.desc())
    return list(RecordRow.select().where(RecordRow.id.in_(found)).order_by(*order))


def _check_quota(client: ClientRow, now_ms: int) -> None:
    """Raise RefusedError when the searches counted today are as many as the client may make."""
    row = SearchCountRow.get_or_none(SearchCountRow.client == client.id, SearchCountRow.day == _day(now_ms))
    quota = client.daily_quota or 0
    if (0 if row is None else row.count) >= quota:
        raise RefusedError("quota-used-up", quota=quota)


def _count(client: ClientRow, now_ms: int) -> None:
    SearchCountRow.insert(client=client.id, day=_day(now_ms), count=1).on_conflict(
        conflict_target=[SearchCountRow.client, SearchCountRow.day],
        update={SearchCountRow.count: SearchCountRow.count + 1},
    ).execute()


def _day(at_ms: int) -> str:
    return utc_text(at_ms)[:10]
