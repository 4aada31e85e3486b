"""How long clients and their callbacks may take."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Seconds, and how many clients may be connected at once."""

    # To send a whole request, and its body alone.
    request_s: float = 30
    body_s: float = 20
    # To read what is answered.
    answer_s: float = 20
    # Between two requests on one connection, and to end what was begun when the server stops.
    idle_s: int = 5
    stop_s: float = 2
    # To answer a verification request or a delivery; shorter than a delivery stays taken out of the outbox.
    callback_s: float = 8
    connections: int = 200
