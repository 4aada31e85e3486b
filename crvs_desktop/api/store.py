"""The thread on which the API uses the workspace."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
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
Settled = list[tuple["asyncio.Future[Any]", Outcome]]

AT_ONCE: Final = 32


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
        self._coming: list[Job] = []
        self._helper = ThreadPoolExecutor(1, "practice-store-helper")
        self._thread = threading.Thread(target=self._serve, name="practice-store", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[], T]) -> T:
        """Return what the work gives, or raise what it raises.

        It may be begun anew after a StoreError, so it does nothing but use the workspace."""
        return await self.run_then(work, lambda result: result)

    async def run_then(self, work: Callable[[], T], finish: Callable[[T], R]) -> R:
        """Return what `finish` makes of what the work gives, off the event loop too, once that is on the disk."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        if not self._coming:
            loop.call_soon(self._hand_over)
        self._coming.append(Job(work, finish, future))
        return await future

    def close(self) -> None:
        """Finish what was begun and close the thread's database connection."""
        self._hand_over()
        self._waiting.put(None)
        self._thread.join()
        self._helper.shutdown()

    def _hand_over(self) -> None:
        """Give the thread what the event loop found in one look at its connections, or the two would take turns."""
        jobs, self._coming = self._coming, []
        for job in jobs:
            self._waiting.put(job)

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
        done = list(zip(jobs, outcomes, strict=True))
        # Signatures are made outside the interpreter's lock, so two at once.
        half = len(done) // 2
        others = self._helper.submit(_finish, done[half:]) if half else None
        settled = _finish(done[:half] if half else done) + (others.result() if others else [])
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


def _try(work: Work) -> Outcome:
    try:
        return work(), None
    except BaseException as error:
        return None, error


def _finish(done: list[tuple[Job, Outcome]]) -> Settled:
    return [
        (job.future, (result, error) if error is not None else _try(partial(job.finish, result)))
        for job, (result, error) in done
    ]


def _settle(settled: Settled) -> None:
    for future, (result, error) in settled:
        if future.done():  # nobody waits for it any more
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)
