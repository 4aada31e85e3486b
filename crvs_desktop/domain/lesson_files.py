"""Reading a lesson from its file, TOML in UTF-8.

What is wrong in a file is refused with its line, as near as that can be told, so that whoever writes lessons can mend
it; nothing in it is passed over: a mistyped condition would be one that never comes true."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from crvs_desktop.domain.audit import AuditAction, Outcome
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.lessons import Condition, Lesson, Step, Text, Who

SIZE_LIMIT: Final = 64 * 1024
TEXT_LIMIT: Final = 2000
STEP_LIMIT: Final = 50
COUNT_LIMIT: Final = 1000
MINUTES_LIMIT: Final = 480

NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
LESSON_KEYS: Final = ("title", "why", "minutes", "scenario", "steps")
STEP_KEYS: Final = ("name", "text", "hints", "when", "answers", "copy")
WHEN_KEYS: Final = (
    *("action", "outcome", "who", "reason", "client", "client_type", "same_client", "details", "count", "after"),
)


def read_lesson(path: Path, scenarios: Iterable[str]) -> Lesson:
    """Return the lesson in a file. Raises StoreError that names the line and the reason."""
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise StoreError("lesson-file-unreadable", path=path, cause=error.strerror or error) from None
    return parse_lesson(data, path, scenarios)


def parse_lesson(data: bytes, path: Path, scenarios: Iterable[str]) -> Lesson:
    """Return the lesson in a file's bytes; it has the name of the file. Raises StoreError."""
    if len(data) > SIZE_LIMIT:
        raise StoreError("lesson-file-too-large", path=path, limit=SIZE_LIMIT // 1024)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise StoreError("lesson-file-not-text", path=path, line=data.count(b"\n", 0, error.start) + 1) from None
    import tomllib  # only those who learn need it

    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise StoreError("lesson-file-malformed", path=path, line=line, cause=error) from None
    if NAME.fullmatch(path.stem) is None:
        raise StoreError("lesson-file-name-unfit", path=path)
    return _Reader(path, text, tuple(scenarios)).lesson(values)


class _Reader:
    """Reads a lesson from top to bottom; `_step` is the number of the step that is being read, 0 before the first."""

    def __init__(self, path: Path, text: str, scenarios: tuple[str, ...]) -> None:
        self._path = path
        self._lines = text.split("\n")
        self._scenarios = scenarios
        self._step = 0

    def lesson(self, values: dict[str, Any]) -> Lesson:
        self._check_keys(values, LESSON_KEYS, ("title", "why", "steps"))
        title, why = self._text(values, "title"), self._text(values, "why")
        minutes = self._number(values, "minutes", MINUTES_LIMIT, 10)
        scenario = self._choice(values, "scenario", self._scenarios) if "scenario" in values else ""
        steps = values["steps"]
        if not isinstance(steps, list) or not all(isinstance(step, dict) for step in steps):
            raise self._error("lesson-file-no-list", "steps", key="steps")
        if not 1 <= len(steps) <= STEP_LIMIT:
            raise self._error("lesson-file-step-count", "steps", limit=STEP_LIMIT)
        read: list[Step] = []
        for self._step, step in enumerate(steps, start=1):
            read.append(self._read_step(step, [earlier.name for earlier in read]))
        return Lesson(self._path.stem, title, why, minutes, scenario, self._with_questions(read))

    def _read_step(self, values: dict[str, Any], earlier: list[str]) -> Step:
        self._check_keys(values, STEP_KEYS, ("name", "text"))
        name = self._string(values, "name")
        if NAME.fullmatch(name) is None:
            raise self._error("lesson-file-step-name-unfit", "name", value=name)
        if name in earlier:
            raise self._error("lesson-file-step-twice", "name", value=name)
        text = self._text(values, "text")
        hints = values.get("hints", [])
        if not isinstance(hints, list):
            raise self._error("lesson-file-no-list", "hints", key="hints")
        answers = values.get("answers", [])
        if not isinstance(answers, list) or not all(isinstance(each, str) and each.strip() for each in answers):
            raise self._error("lesson-file-no-list", "answers", key="answers")
        if ("when" in values) == bool(answers):
            raise self._error("lesson-file-when-or-answers", "name")
        condition = Condition((AuditAction.LESSON_ANSWERED,))  # completed below
        if "when" in values:
            if not isinstance(values["when"], dict):
                raise self._error("lesson-file-no-table", "when", key="when")
            condition = self._condition(values["when"], name, earlier)
        texts = tuple(self._text({"hints": hint}, "hints") for hint in hints)
        return Step(name, text, texts, condition, (*answers,), self._string(values, "copy", ""))

    def _condition(self, values: dict[str, Any], step: str, earlier: list[str]) -> Condition:
        self._check_keys(values, WHEN_KEYS, ("action",))
        details = values.get("details", {})
        if not isinstance(details, dict):
            raise self._error("lesson-file-no-table", "details", key="details")
        for key in ("same_client", "after"):
            if key in values and self._string(values, key) not in earlier:
                raise self._error("lesson-file-order-impossible", key, key=key, value=values[key], step=step)
        client_type = self._choice(values, "client_type", ClientType) if "client_type" in values else None
        return Condition(
            actions=self._actions(values["action"]),
            outcome=Outcome(self._choice(values, "outcome", Outcome, Outcome.DONE)),
            who=Who(self._choice(values, "who", Who, Who.ME)),
            reason=self._string(values, "reason", ""),
            client=self._string(values, "client", ""),
            client_type=None if client_type is None else ClientType(client_type),
            same_client=self._string(values, "same_client", ""),
            details=details,
            count=self._number(values, "count", COUNT_LIMIT, 1),
            after=self._string(values, "after", ""),
        )

    def _actions(self, value: Any) -> tuple[AuditAction, ...]:
        named = value if isinstance(value, list) else [value]
        for action in named:
            if action not in list(AuditAction):
                raise self._error("lesson-file-action-unknown", "action", value=action)
        if not named:
            raise self._error("lesson-file-no-list", "action", key="action")
        return tuple(AuditAction(action) for action in named)

    def _with_questions(self, steps: list[Step]) -> tuple[Step, ...]:
        """A right answer is an entry of the audit, too."""
        name = self._path.stem
        return tuple(
            replace(step, when=replace(step.when, details={"lesson": name, "step": step.name}))
            if step.answers
            else step
            for step in steps
        )

    # One value

    def _check_keys(self, values: Mapping[str, object], known: tuple[str, ...], needed: tuple[str, ...]) -> None:
        for key in values:
            if key not in known:
                raise self._error("lesson-file-key-unknown", key, key=key)
        for key in needed:
            if key not in values:
                raise self._error("lesson-file-key-missing", "", key=key)

    def _text(self, values: Mapping[str, Any], key: str) -> Text:
        value = values[key]
        texts = value if isinstance(value, dict) else {"": value}
        if not texts or not all(
            isinstance(text, str) and 0 < len(text.strip()) <= TEXT_LIMIT for text in texts.values()
        ):
            raise self._error("lesson-file-no-text", key, key=key, limit=TEXT_LIMIT)
        for language in texts:
            if isinstance(value, dict) and LANGUAGE.fullmatch(language) is None:
                raise self._error("lesson-file-language-unknown", key, key=key, value=language)
        return {language: text.strip() for language, text in texts.items()}

    def _string(self, values: Mapping[str, Any], key: str, default: str | None = None) -> str:
        value = values.get(key, default)
        if not isinstance(value, str) or (key in values and not value.strip()):
            raise self._error("lesson-file-no-string", key, key=key)
        return value

    def _number(self, values: Mapping[str, Any], key: str, limit: int, default: int) -> int:
        value = values.get(key, default)
        if type(value) is not int or not 1 <= value <= limit:
            raise self._error("lesson-file-no-number", key, key=key, limit=limit)
        return value

    def _choice(self, values: Mapping[str, Any], key: str, choices: Iterable[str], default: str = "") -> str:
        value = values.get(key, default)
        offered = [str(choice) for choice in choices]
        if value not in offered:
            raise self._error("lesson-file-no-choice", key, key=key, choices=", ".join(offered))
        return str(value)

    def _error(self, reason: str, at_key: str, **params: object) -> StoreError:
        return StoreError(reason, path=self._path, line=self._line_of(at_key), **params)

    def _line_of(self, key: str) -> int:
        """Return the line on which the key stands in the step that is being read, else the one on which that begins."""
        starts = [number for number, line in enumerate(self._lines) if re.match(r"\s*\[\[\s*steps\s*\]\]", line)]
        begin, end = 0, len(self._lines)
        if 0 < self._step <= len(starts):
            begin = starts[self._step - 1]
            end = starts[self._step] if self._step < len(starts) else end
        if key:
            wanted = re.compile(rf"""(^|[\s.\[{{,])["']?{re.escape(key)}["']?\s*[=.\]]""")
            for number in range(begin, end):
                if wanted.search(self._lines[number]):
                    return number + 1
        return begin + 1
