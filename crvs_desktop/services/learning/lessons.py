"""Taking lessons: starting and leaving one, hints, answers, and what the audit says was done meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Final

from crvs_desktop.domain.audit import AuditAction, AuditDraft, Outcome
from crvs_desktop.domain.clients import ClientType
from crvs_desktop.domain.errors import NotFoundError, RefusedError
from crvs_desktop.domain.lessons import Lesson, LessonProgress, Step, StepProgress, Watch
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models.tables import AuditRow, ClientRow, LessonRunRow, LessonStepRow, WorkspaceRow
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.chain import last_sequence
from crvs_desktop.services.entries import read_entries
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.learning.catalogue import Catalogue, load_catalogue
from crvs_desktop.services.session import Session
from crvs_desktop.services.use_case import UseCases, append_entry, check_session

READ_AT_ONCE: Final = 200  # entries


class Lessons(UseCases):
    """Progress belongs to a username. Everything raises RefusedError for a session that is locked or has ended, and in
    an office workspace."""

    def __init__(self, workspace: Workspace, environment: Environment) -> None:
        super().__init__(workspace, environment)
        # Up to which entry was looked for whom: where nothing came of it, the file does not say.
        self._looked_up_to: dict[tuple[str, str, int], int] = {}

    @cached_property
    def catalogue(self) -> Catalogue:
        """The lessons as they were when they were first asked for, and which files are none."""
        return load_catalogue(self._environment.lessons_folder())

    def reload(self) -> Catalogue:
        """Read the files again, so that whoever writes a lesson sees what became of it."""
        self.__dict__.pop("catalogue", None)
        return self.catalogue

    def progress(self, session: Session) -> list[LessonProgress]:
        """Return how far this person came with each lesson that they began."""
        with self._looking(session):
            return self._progress_of(session.user.username)

    def start(self, session: Session, name: str) -> LessonProgress:
        """Begin a lesson, or begin it again: what is done from now on counts. Raises NotFoundError."""
        username = session.user.username
        with self._take(session, AuditAction.LESSON_STARTED) as draft:
            draft.details = {"lesson": name}
            lesson = self._known(name)
            before = LessonRunRow.get_or_none(LessonRunRow.username == username, LessonRunRow.lesson == name)
            _close_runs(username)
            _forget_run(username, name)
            LessonRunRow.insert(
                username=username,
                lesson=name,
                started_at_ms=self._environment.now_ms(),
                finished_at_ms=None if before is None else before.finished_at_ms,
                starts=1 if before is None else before.starts + 1,
                is_open=True,
                looked_up_to=last_sequence(),
            ).execute()
            for step in lesson.steps:
                _write_step(username, name, StepProgress(step.name))
            return self._progress_of(username, name)[0]

    def leave(self, session: Session) -> None:
        """Put the lesson that is being taken aside; what was done stays done."""
        with self._changing(session):
            _close_runs(session.user.username)

    def resume(self, session: Session, name: str) -> None:
        """Go on with a lesson where it was left. Raises NotFoundError when it was not begun."""
        username = session.user.username
        with self._changing(session):
            self._known(name)
            if not _run(username, name):
                raise NotFoundError("lesson-unknown")
            _close_runs(username)
            LessonRunRow.update(is_open=True).where(
                LessonRunRow.username == username, LessonRunRow.lesson == name
            ).execute()

    def look(self, session: Session) -> LessonProgress | None:
        """Return how far the lesson that is being taken has come, after a look at what was done since the last look.

        None when no lesson is being taken, or its file is not there any more."""
        username = session.user.username
        with self._looking(session):
            run = _open_run(username)
            lesson = None if run is None else self.catalogue.lesson(run.lesson)
            if run is None or lesson is None:
                return None
            (found,) = self._progress_of(username, lesson.name)
            seen_for = (username, lesson.name, found.started_at_ms)
            begin = max(run.looked_up_to, self._looked_up_to.get(seen_for, 0))
            last = last_sequence()
            is_news = not found.is_complete and self._fits_any(lesson, found, begin)
        if is_news:
            found = self._tick(session, lesson)
        self._looked_up_to[seen_for] = last
        return found

    def open_hint(self, session: Session, step_name: str) -> LessonProgress:
        """Count that the next hint of a step of the lesson being taken was opened. Raises NotFoundError."""
        username = session.user.username
        with self._changing(session):
            lesson, step = self._open_step(username, step_name)
            (found,) = self._progress_of(username, lesson.name)
            opened = next(each.hints for each in found.steps if each.step == step.name)
            if opened < len(step.hints):
                _step(username, lesson.name, step.name, hints=opened + 1)
            return self._progress_of(username, lesson.name)[0]

    def answer(self, session: Session, step_name: str, answer: str) -> bool:
        """Answer the question of a step; return whether it was right. What was answered is not kept."""
        username = session.user.username
        with self._take(session, AuditAction.LESSON_ANSWERED) as draft:
            lesson, step = self._open_step(username, step_name)
            draft.details = {"lesson": lesson.name, "step": step.name}
            is_right = step.is_right(answer)
            if not is_right:
                draft.outcome, draft.reason = Outcome.REFUSED, "answer-not-right"
                _step(username, lesson.name, step.name, wrong=LessonStepRow.wrong + 1)
            return is_right

    # The audit

    def _fits_any(self, lesson: Lesson, found: LessonProgress, begin: int) -> bool:
        """Whether an entry later than `begin` is of an action that the lesson waits for."""
        actions = [action.value for action in Watch(lesson, found.username, found.steps).actions]
        return bool(AuditRow.select().where(AuditRow.sequence > begin, AuditRow.action.in_(actions)).exists())

    def _tick(self, session: Session, lesson: Lesson) -> LessonProgress:
        """Look at all that was done since the last tick, and keep what came of it."""
        username = session.user.username
        with self._workspace.transaction():
            run = _open_run(username)
            (before,) = self._progress_of(username, lesson.name)
            if run is None or run.lesson != lesson.name or before.is_complete:  # another window was faster
                return before
            watch = Watch(lesson, username, before.steps)
            position, last = run.looked_up_to, last_sequence()
            while position < last and (actions := watch.actions):
                query = AuditRow.select(AuditRow.sequence).where(
                    AuditRow.sequence > position, AuditRow.action.in_([action.value for action in actions])
                )
                numbers = [row.sequence for row in query.order_by(AuditRow.sequence).limit(READ_AT_ONCE)]
                found = read_entries(self._workspace, numbers)
                types = _client_types({entry.client_id for entry in found.values()})
                for number in numbers:
                    watch.look_at(found[number], types.get(found[number].client_id))
                position = numbers[-1] if len(numbers) == READ_AT_ONCE else last
            for step, old in zip(watch.steps, before.steps, strict=True):
                if step != old:
                    _write_step(username, lesson.name, step)
            run.looked_up_to = last
            if all(step.is_done for step in watch.steps):
                run.finished_at_ms = self._environment.now_ms()
                draft = AuditDraft(AuditAction.LESSON_FINISHED, session.actor, session.origin)
                draft.details = {"lesson": lesson.name, "starts": run.starts, "hints": before.hints}
                append_entry(draft, self._environment.now_ms())
            run.save()
            (after,) = self._progress_of(username, lesson.name)
            return after

    # What is kept

    def _progress_of(self, username: str, name: str | None = None) -> list[LessonProgress]:
        """Return progress in the order of the names; steps that a lesson has no more are left out."""
        runs = LessonRunRow.select().where(LessonRunRow.username == username).order_by(LessonRunRow.lesson)
        steps = LessonStepRow.select().where(LessonStepRow.username == username)
        if name is not None:
            runs, steps = runs.where(LessonRunRow.lesson == name), steps.where(LessonStepRow.lesson == name)
        kept = {
            (row.lesson, row.step): StepProgress(
                row.step, row.done_at_ms, row.hints, row.wrong, row.count, row.sequence, row.client_id
            )
            for row in steps
        }
        found = []
        for run in runs:
            lesson = self.catalogue.lesson(run.lesson)
            if lesson is not None:
                its_steps = tuple(kept.get((run.lesson, step.name), StepProgress(step.name)) for step in lesson.steps)
                found.append(
                    LessonProgress(
                        run.username,
                        run.lesson,
                        run.started_at_ms,
                        run.finished_at_ms,
                        run.starts,
                        run.is_open,
                        its_steps,
                    )
                )
        return found

    def _known(self, name: str) -> Lesson:
        lesson = self.catalogue.lesson(name)
        if lesson is None:
            raise NotFoundError("lesson-unknown")
        return lesson

    def _open_step(self, username: str, step_name: str) -> tuple[Lesson, Step]:
        run = _open_run(username)
        lesson = None if run is None else self.catalogue.lesson(run.lesson)
        step = None if lesson is None else lesson.step(step_name)
        if lesson is None or step is None:
            raise NotFoundError("lesson-unknown")
        return lesson, step

    # Who may

    @contextmanager
    def _take(self, session: Session, action: AuditAction) -> Iterator[AuditDraft]:
        with self._use_case(session.actor, session.origin, action, session.workspace_key) as draft:
            check_session(session)
            _check_training()
            yield draft

    @contextmanager
    def _changing(self, session: Session) -> Iterator[None]:
        """Change what is no deed in the workspace, and so no entry of its audit."""
        with self._workspace.transaction():
            check_session(session)
            _check_training()
            yield

    @contextmanager
    def _looking(self, session: Session) -> Iterator[None]:
        with self._workspace.reading():
            check_session(session)
            _check_training()
            yield


def _check_training() -> None:
    if WorkspaceRow.get().kind != WorkspaceKind.TRAINING:
        raise RefusedError("lessons-training-only")


def _run(username: str, name: str) -> LessonRunRow | None:
    found: LessonRunRow | None = LessonRunRow.get_or_none(
        LessonRunRow.username == username, LessonRunRow.lesson == name
    )
    return found


def _open_run(username: str) -> LessonRunRow | None:
    found: LessonRunRow | None = LessonRunRow.get_or_none(LessonRunRow.username == username, LessonRunRow.is_open)
    return found


def _close_runs(username: str) -> None:
    LessonRunRow.update(is_open=False).where(LessonRunRow.username == username, LessonRunRow.is_open).execute()


def _forget_run(username: str, name: str) -> None:
    for table in (LessonRunRow, LessonStepRow):
        table.delete().where(table.username == username, table.lesson == name).execute()


def _write_step(username: str, lesson: str, step: StepProgress) -> None:
    LessonStepRow.delete().where(
        LessonStepRow.username == username, LessonStepRow.lesson == lesson, LessonStepRow.step == step.step
    ).execute()
    LessonStepRow.insert(
        username=username,
        lesson=lesson,
        step=step.step,
        done_at_ms=step.done_at_ms,
        hints=step.hints,
        wrong=step.wrong,
        count=step.count,
        sequence=step.sequence,
        client_id=step.client_id,
    ).execute()


def _step(username: str, lesson: str, step: str, **values: object) -> None:
    LessonStepRow.update(values).where(
        LessonStepRow.username == username, LessonStepRow.lesson == lesson, LessonStepRow.step == step
    ).execute()


def _client_types(client_ids: set[str]) -> dict[str, ClientType]:
    rows = ClientRow.select(ClientRow.client_id, ClientRow.type).where(ClientRow.client_id.in_(list(client_ids)))
    return {row.client_id: ClientType(row.type) for row in rows}
