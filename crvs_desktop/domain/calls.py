"""What a call to the practice API was answered."""

from dataclasses import dataclass

from crvs_desktop.domain.snippets import PURPOSE_LABELS, Purpose

# What can be tried with one press: a receiver is a program of its own.
CALLS = tuple(purpose for purpose in PURPOSE_LABELS if purpose is not Purpose.RECEIVE)


@dataclass(frozen=True)
class Answer:
    """`request` is its method and path, `status` 0 when nothing answered. A token in the body is left out.

    GraphQL refuses with status 200, and says so in the body."""

    request: str
    status: int
    body: str
    has_errors: bool = False

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300 and not self.has_errors
