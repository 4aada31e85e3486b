"""The thread on which the API uses the workspace."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Store:
    """One thread: writers would wait for each other in the file anyway, and the event loop never waits for it."""

    def __init__(self, close: Callable[[], None]) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="practice-store")
        self._close = close

    async def run(self, work: Callable[[], T]) -> T:
        """Return what the work gives, or raise what it raises."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def close(self) -> None:
        """Finish what was begun and close the thread's database connection."""
        self._executor.submit(self._close).result()
        self._executor.shutdown()
