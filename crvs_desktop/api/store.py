"""The thread on which the API uses the workspace."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeVar

from crvs_desktop.domain.errors import StoreError
from crvs_desktop.models.workspace import Workspace

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[], Any]
Finish = Callable[[Any], Any]
# What came of a piece of work: what it gave, or what it raised.
Outcome = tuple[Any, BaseException | None]

# While these are being done, as many others can be read and answered.
AT_ONCE: Final = 8


@dataclass(frozen=True)
class Job:
    work: Work
    finish: Finish
    future: "asyncio.Future[Any]"


class Store:
    """One thread: writers would wait for each other in the file anyway, and the event loop never waits for it.

    What has come while the thread was busy is done together and reaches the disk together: waiting for the disk takes
    many times as long as a use case. Nobody gets an answer before that."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="practice-store", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[], T]) -> T:
        """Return what the work gives, or raise what it raises.

        It may be begun anew after a StoreError, so it does nothing but use the workspace."""
        return await self.run_then(work, _as_it_is)

    async def run_then(self, work: Callable[[], T], finish: Callable[[T], R]) -> R:
        """Return what `finish` makes of what the work gives: on the store's thread too, once it is on the disk."""
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.put(Job(work, finish, future))
        return await future

    def close(self) -> None:
        """Finish what was begun and close the thread's database connection."""
        self._waiting.put(None)
        self._thread.join()

    def _serve(self) -> None:
        is_open = True
        while is_open:
            jobs = [self._waiting.get()]
            with suppress(Empty):
                while len(jobs) < AT_ONCE:
                    jobs.append(self._waiting.get_nowait())
            is_open = None not in jobs
            self._do([job for job in jobs if job is not None])
        self._workspace.close()

    def _do(self, jobs: list[Job]) -> None:
        outcomes = self._try_together([job.work for job in jobs]) if len(jobs) > 1 else None
        if outcomes is None:
            outcomes = [_try(job.work) for job in jobs]
        settled = [(job.future, _finish(job, outcome)) for job, outcome in zip(jobs, outcomes, strict=True)]
        # All at once: to wake the event loop takes as long as a statement.
        if settled:
            with suppress(RuntimeError):  # the server has stopped without waiting for it
                jobs[0].future.get_loop().call_soon_threadsafe(_settle, settled)

    def _try_together(self, works: list[Work]) -> list[Outcome] | None:
        """Do all in one transaction, in which each has one of its own inside.

        Return None, and leave everything as it was, when the file or the disk is at fault: each is then tried alone,
        and gets an answer of its own."""
        try:
            with self._workspace.transaction():
                outcomes = [_try(work) for work in works]
                for _, error in outcomes:
                    if isinstance(error, StoreError):
                        raise error
        except StoreError:
            return None
        return outcomes


def _as_it_is(result: T) -> T:
    return result


def _try(work: Work) -> Outcome:
    try:
        return work(), None
    except BaseException as error:
        return None, error


def _finish(job: Job, outcome: Outcome) -> Outcome:
    result, error = outcome
    return outcome if error is not None else _try(lambda: job.finish(result))


def _settle(settled: "list[tuple[asyncio.Future[Any], Outcome]]") -> None:
    for future, (result, error) in settled:
        if future.done():  # nobody waits for it any more
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)
