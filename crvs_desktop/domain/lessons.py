"""Lessons: what a person is asked to do in the real screens, and how the audit shows that it was done.

A lesson is data (see `lesson_files.py`); nothing here knows a particular one."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.audit import ActorKind, AuditAction, AuditEntry, Details, Outcome
from crvs_desktop.domain.clients import ClientType

FIRST_LANGUAGE: Final = "en"

# A text in one or more languages, by their codes.
Text = Mapping[str, str]


def text_in(text: Text, language: str) -> str:
    """Return the text in this language, else in English, else in the first one that it has."""
    for code in (language, language.partition("-")[0], FIRST_LANGUAGE):
        if code in text:
            return text[code]
    return next(iter(text.values()))


class Who(StrEnum):
    """Whose deed counts for a step."""

    ME = "me"
    CLIENT = "client"
    PROGRAM = "program"
    ANYONE = "anyone"


@dataclass(frozen=True)
class Condition:
    """Which audit entry ticks a step, and how many of them it takes. What is empty is not asked for.

    `client` is a name, `same_client` and `after` name an earlier step: an entry about the client that its last entry
    was about, and an entry later than that one."""

    actions: tuple[AuditAction, ...]
    outcome: Outcome = Outcome.DONE
    who: Who = Who.ME
    reason: str = ""
    client: str = ""
    client_type: ClientType | None = None
    same_client: str = ""
    details: Details = field(default_factory=dict)
    count: int = 1
    after: str = ""


@dataclass(frozen=True)
class Step:
    """One thing to do. One with `answers` is a question: whoever gives one of them has done it.

    `copy` is a value that it needs, to be copied."""

    name: str
    text: Text
    hints: tuple[Text, ...]
    when: Condition
    answers: tuple[str, ...] = ()
    copy: str = ""

    def is_right(self, answer: str) -> bool:
        return _bare(answer) in {_bare(right) for right in self.answers}


@dataclass(frozen=True)
class Lesson:
    """`name` is that of its file. One with a `scenario` begins in a practice workspace that is made for it."""

    name: str
    title: Text
    why: Text
    minutes: int
    scenario: str
    steps: tuple[Step, ...]

    def step(self, name: str) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)


@dataclass(frozen=True)
class StepProgress:
    """How far somebody came with a step. `count` entries of those that it takes were seen; `sequence` and `client_id`
    are those of the last one. `hints` were opened, and `wrong` answers given."""

    step: str
    done_at_ms: int | None = None
    hints: int = 0
    wrong: int = 0
    count: int = 0
    sequence: int = 0
    client_id: str = ""

    @property
    def is_done(self) -> bool:
        return self.done_at_ms is not None


@dataclass(frozen=True)
class LessonProgress:
    """How far somebody came with a lesson, in the order of its steps. It was begun `starts` times.

    `finished_at_ms` stays when it is begun again; `is_open` says that it is the one being taken now."""

    username: str
    lesson: str
    started_at_ms: int
    finished_at_ms: int | None
    starts: int
    is_open: bool
    steps: tuple[StepProgress, ...]

    @property
    def done(self) -> int:
        return sum(step.is_done for step in self.steps)

    @property
    def hints(self) -> int:
        return sum(step.hints for step in self.steps)

    @property
    def is_complete(self) -> bool:
        """Whether every step is done, this time."""
        return self.done == len(self.steps)


class Watch:
    """Looks at audit entries, one after the other, and ticks the steps that they complete for one person."""

    def __init__(self, lesson: Lesson, username: str, steps: tuple[StepProgress, ...]) -> None:
        self._lesson = lesson
        self._username = username
        self._steps = {step.step: step for step in steps}

    @property
    def steps(self) -> tuple[StepProgress, ...]:
        return tuple(self._steps[step.name] for step in self._lesson.steps)

    @property
    def actions(self) -> set[AuditAction]:
        """What steps that are not done yet wait for."""
        waiting = (step.when.actions for step in self._lesson.steps if not self._steps[step.name].is_done)
        return {action for actions in waiting for action in actions}

    def look_at(self, entry: AuditEntry, client_type: ClientType | None) -> None:
        """`client_type` is that of the client which the entry is about."""
        for step in self._lesson.steps:
            progress = self._steps[step.name]
            if progress.is_done or not self._fits(step.when, entry, client_type):
                continue
            count = progress.count + 1
            self._steps[step.name] = replace(
                progress,
                count=count,
                sequence=entry.sequence,
                client_id=entry.client_id,
                done_at_ms=entry.at_ms if count >= step.when.count else None,
            )

    def _fits(self, when: Condition, entry: AuditEntry, client_type: ClientType | None) -> bool:
        return (
            entry.action in when.actions
            and entry.outcome is when.outcome
            and self._is_by(when.who, entry)
            and when.reason in ("", entry.reason)
            and (not when.client or _bare(when.client) == _bare(entry.client_name))
            and when.client_type in (None, client_type)
            and (not when.same_client or self._is_about_client_of(when.same_client, entry))
            and (not when.after or self._is_after(when.after, entry))
            and _holds(entry.details, when.details)
        )

    def _is_by(self, who: Who, entry: AuditEntry) -> bool:
        match who:
            case Who.ME:
                return entry.actor.kind is ActorKind.USER and entry.actor.id == self._username
            case Who.CLIENT:
                return entry.actor.kind is ActorKind.CLIENT
            case Who.PROGRAM:
                return entry.actor.kind is ActorKind.PROGRAM
            case Who.ANYONE:
                return True

    def _is_about_client_of(self, step: str, entry: AuditEntry) -> bool:
        earlier = self._steps[step]
        return earlier.is_done and earlier.client_id == entry.client_id

    def _is_after(self, step: str, entry: AuditEntry) -> bool:
        earlier = self._steps[step]
        return earlier.is_done and earlier.sequence < entry.sequence


def _holds(details: object, wanted: object) -> bool:
    """Whether all that is wanted is there; of a table, only the fields that are named."""
    if isinstance(wanted, dict):
        return isinstance(details, dict) and all(key in details and _holds(details[key], wanted[key]) for key in wanted)
    return type(details) is type(wanted) and details == wanted


def _bare(text: str) -> str:
    """Return the text as two people would compare it: without regard to case, spaces around it, and whose digits."""
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    return " ".join(digits.split()).casefold()
