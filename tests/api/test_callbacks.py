"""Calling the addresses that clients give: nothing that stands there makes the program fail."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from crvs_desktop.api.callbacks import Callbacks
from crvs_desktop.domain.webhooks import Obstacle
from crvs_desktop.services.practice.outbox import Parcel

# Port 1 of this computer, where nobody listens; names are left out, since looking them up takes long.
ADDRESSES = (
    st.text(max_size=40)
    | st.builds("http://127.0.0.1:1{}".format, st.text(max_size=40))
    | st.builds("http://127.0.0.1:{}/".format, st.integers(-5, 70_000).filter(lambda port: not 1 < port < 65_000))
    | st.builds("{}://127.0.0.1:1/".format, st.text(max_size=8))
    | st.builds("http://[{}".format, st.text(max_size=20))
    | st.builds("http://{}@127.0.0.1:1/".format, st.text(max_size=20))
)


@settings(max_examples=80, deadline=None)
@given(address=ADDRESSES)
def test_any_address(address: str) -> None:
    """It is refused or not reached; nothing is raised."""

    async def call() -> tuple[Obstacle | None, str]:
        callbacks = Callbacks(5)
        try:
            verified = await callbacks.verify(address, "BIRTH_REGISTERED", "challenge")
            sent = await callbacks.deliver(Parcel(1, "s-1", address, b"{}", "sha256=0", 0))
        finally:
            await callbacks.close()
        return verified, sent.attempt.error

    verified, delivered = asyncio.run(call())
    assert verified in (Obstacle.ADDRESS_REFUSED, Obstacle.NOT_REACHED)
    assert delivered in (Obstacle.ADDRESS_REFUSED, Obstacle.NOT_REACHED)
