"""Empties the outbox while the server runs."""

import asyncio
import logging
from collections import Counter
from typing import Final

from crvs_desktop.api.callbacks import Callbacks
from crvs_desktop.api.store import Store
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.traces import trace_of
from crvs_desktop.services.practice.outbox import Outbox, Parcel, Sent

# Another window or the command line may register something, and pauses end by the clock.
LOOK_EVERY_S: Final = 0.5
AT_ONCE: Final = 64

log = logging.getLogger(__name__)


class Deliverer:
    """Runs in the server's event loop; what touches the workspace goes through the store."""

    def __init__(self, outbox: Outbox, store: Store, callbacks: Callbacks) -> None:
        self._outbox = outbox
        self._store = store
        self._callbacks = callbacks
        self._under_way: dict[asyncio.Task[Sent], Parcel] = {}
        self._sent: list[Sent] = []
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Let `run` return soon, without waiting for receivers that do not answer."""
        self._stopping.set()

    async def run(self) -> None:
        """Deliver until `stop`."""
        trouble = ""
        while not self._stopping.is_set():
            try:
                await self._exchange()
                trouble = ""
            except StoreError as error:
                # What was sent is recorded as soon as the file can be written again; until then this is said once.
                if error.reason != trouble:
                    told = str(error) if error.reason == "key-replaced" else error.reason
                    log.warning("The outbox could not be used (%s)", told)
                trouble = error.reason
            except Exception as error:
                log.error("Delivering failed\n%s", trace_of(error))
            await self._wait()
        await self._end()

    async def _exchange(self) -> None:
        sent = list(self._sent)
        counts = Counter(parcel.subscription_id for parcel in self._under_way.values())
        room = AT_ONCE - len(self._under_way)
        parcels = await self._store.run(lambda: self._outbox.exchange(sent, counts, room))
        self._sent.clear()
        for parcel in parcels:
            self._under_way[asyncio.create_task(self._callbacks.deliver(parcel))] = parcel

    async def _wait(self) -> None:
        """Return when something was sent, when it is time to look again, or when this is to stop."""
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({*self._under_way, stopping}, timeout=LOOK_EVERY_S, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        for task in [task for task in self._under_way if task.done()]:
            del self._under_way[task]
            error = task.exception()
            if error is None:
                self._sent.append(task.result())
            else:  # it is due again when its time is over
                log.error("Delivering failed\n%s", trace_of(error))

    async def _end(self) -> None:
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        sent = [*self._sent]
        unsent = []
        for task, parcel in self._under_way.items():
            if task.cancelled() or task.exception() is not None:
                unsent.append(parcel.number)
            else:
                sent.append(task.result())
        try:
            await self._store.run(lambda: self._outbox.end(sent, unsent))
        except StoreError as error:
            log.warning("The outbox could not be used (%s)", error.reason)
