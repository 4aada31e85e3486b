"""What somebody did in the lessons, as a small signed file that a trainer collects.

The rule, for anyone who reads one with their own program: a JSON object with the fields `type workspace_id workspace
username person at lessons public_key signature`. `type` is `crvs-desktop-results-1`; `lessons` is a list of objects
`lesson started finished starts steps`, `steps` one of objects `step done hints wrong`; moments are written as in the
audit, or null. What is signed is the canonical form (RFC 8785) of all fields but `signature`, with Ed25519 (RFC 8032)
and the key that signs the checkpoints of the workspace; both are written in lower-case hexadecimal. The signature says
that the file is as the program wrote it. It does not say who sat at the computer."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from crvs_desktop.domain.audit import EPOCH, canonical_json, utc_text
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.lessons import LessonProgress, StepProgress
from crvs_desktop.domain.names import clean_name, name_key

RESULTS_TYPE: Final = "crvs-desktop-results-1"
RESULTS_SUFFIX: Final = ".crvs-results"
SIZE_LIMIT: Final = 256 * 1024
COUNT_LIMIT: Final = 1_000_000


@dataclass(frozen=True)
class Results:
    """`person` is the name that they gave themselves. `public_key` has 32 and `signature` 64 bytes; whether it is right
    is not said by having it."""

    workspace_id: str
    workspace_name: str
    username: str
    person: str
    at_ms: int
    lessons: tuple[LessonProgress, ...]
    public_key: bytes
    signature: bytes = b""

    @property
    def finished(self) -> tuple[LessonProgress, ...]:
        return tuple(lesson for lesson in self.lessons if lesson.finished_at_ms is not None)

    @property
    def stuck(self) -> tuple[LessonProgress, StepProgress] | None:
        """Return the lesson they began last without having finished it ever, and its first step that is not done."""
        under_way = [each for each in self.lessons if each.finished_at_ms is None and not each.is_complete]
        if not under_way:
            return None
        latest = max(under_way, key=lambda lesson: lesson.started_at_ms)
        return latest, next(step for step in latest.steps if not step.is_done)

    def signed_bytes(self) -> bytes:
        """Return what the signature is made of."""
        return canonical_json(self._signed_fields())

    def text(self) -> str:
        """Return the file."""
        return json.dumps(self._signed_fields() | {"signature": self.signature.hex()}, ensure_ascii=False, indent=1)

    def is_of_same_person(self, other: "Results") -> bool:
        """Whether both are of one person: two of one name do not begin a lesson within the same millisecond."""
        begun = {(lesson.lesson, lesson.started_at_ms) for lesson in self.lessons}
        return name_key(self.person) == name_key(other.person) and (
            self.workspace_id == other.workspace_id
            or any((lesson.lesson, lesson.started_at_ms) in begun for lesson in other.lessons)
        )

    def _signed_fields(self) -> dict[str, Any]:
        return {
            "type": RESULTS_TYPE,
            "workspace_id": self.workspace_id,
            "workspace": self.workspace_name,
            "username": self.username,
            "person": self.person,
            "at": utc_text(self.at_ms),
            "lessons": [
                {
                    "lesson": lesson.lesson,
                    "started": utc_text(lesson.started_at_ms),
                    "finished": _moment_text(lesson.finished_at_ms),
                    "starts": lesson.starts,
                    "steps": [
                        {
                            "step": step.step,
                            "done": _moment_text(step.done_at_ms),
                            "hints": step.hints,
                            "wrong": step.wrong,
                        }
                        for step in lesson.steps
                    ],
                }
                for lesson in self.lessons
            ],
            "public_key": self.public_key.hex(),
        }


@dataclass(frozen=True)
class StepTrouble:
    """How a step went for a class: how many people stand before it, and how many did it with hints or wrong answers."""

    lesson: str
    step: str
    waiting: int
    helped: int


def read_results(text: str) -> Results:
    """Return the results that `Results.text` wrote. Raises InputError; the signature is not checked."""
    try:
        fields = json.loads(text)
        results = Results(
            workspace_id=_string(fields["workspace_id"]),
            workspace_name=_string(fields["workspace"]),
            username=_string(fields["username"]),
            person=clean_name(_string(fields["person"])),
            at_ms=_moment(fields["at"]),
            lessons=tuple(_lesson(lesson, _string(fields["username"])) for lesson in fields["lessons"]),
            public_key=bytes.fromhex(fields["public_key"]),
            signature=bytes.fromhex(fields["signature"]),
        )
        is_whole = json.loads(results.text()) == fields
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError, InputError):
        is_whole = False
    if not is_whole:
        raise InputError("results-unreadable")
    return results


def newest_of_each(found: Iterable[Results]) -> tuple[Results, ...]:
    """Return the newest results of each person, by their names."""
    kept: list[Results] = []
    for results in sorted(found, key=lambda each: each.at_ms, reverse=True):
        if not any(results.is_of_same_person(newer) for newer in kept):
            kept.append(results)
    return tuple(sorted(kept, key=lambda each: (name_key(each.person), each.workspace_id)))


def hardest_steps(results: Sequence[Results], limit: int) -> list[StepTrouble]:
    """Return the steps at which most people got stuck or needed help, the hardest first."""
    waiting: dict[tuple[str, str], int] = {}
    helped: dict[tuple[str, str], int] = {}
    for each in results:
        if each.stuck is not None:
            lesson, step = each.stuck
            waiting[lesson.lesson, step.step] = waiting.get((lesson.lesson, step.step), 0) + 1
        for lesson in each.lessons:
            for step in lesson.steps:
                if step.is_done and (step.hints or step.wrong):
                    helped[lesson.lesson, step.step] = helped.get((lesson.lesson, step.step), 0) + 1
    steps = [
        StepTrouble(lesson, step, waiting.get((lesson, step), 0), helped.get((lesson, step), 0))
        for lesson, step in waiting.keys() | helped.keys()
    ]
    steps.sort(key=lambda each: (-each.waiting - each.helped, -each.waiting, each.lesson, each.step))
    return steps[:limit]


def _lesson(fields: dict[str, Any], username: str) -> LessonProgress:
    steps = tuple(
        StepProgress(_string(step["step"]), _moment_or_none(step["done"]), _count(step["hints"]), _count(step["wrong"]))
        for step in fields["steps"]
    )
    if not steps:
        raise ValueError
    started, finished = _moment(fields["started"]), _moment_or_none(fields["finished"])
    return LessonProgress(
        username, _string(fields["lesson"]), started, finished, _count(fields["starts"]), is_open=False, steps=steps
    )


def _string(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 200 or not value.isprintable():
        raise ValueError
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value <= COUNT_LIMIT:
        raise ValueError
    return value


def _moment(value: str) -> int:
    return (datetime.fromisoformat(value) - EPOCH) // timedelta(milliseconds=1)


def _moment_or_none(value: str | None) -> int | None:
    return None if value is None else _moment(value)


def _moment_text(at_ms: int | None) -> str | None:
    return None if at_ms is None else utc_text(at_ms)
