"""Taking lessons: the audit says what is done, and progress is kept for each person."""

from collections.abc import Callable, Sequence

import pytest

from crvs_desktop.domain.audit import AuditEntry
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import NotFoundError, RefusedError
from crvs_desktop.domain.lessons import LessonProgress
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services import Services
from crvs_desktop.services.entries import read_entries
from crvs_desktop.services.learning import lessons as lessons_module
from crvs_desktop.services.session import Session
from tests.services.conftest import add_entries, add_user, all_entries, last_entry, rows
from tests.services.learning.conftest import WriteLesson

CREATE = '[[steps]]\nname = "create"\ntext = "Create it."\nhints = ["One", "Two"]\nwhen.action = "client-created"\n'
REVEAL = (
    '[[steps]]\nname = "reveal"\ntext = "Reveal it."\n'
    'when = { action = "keys-revealed", same_client = "create", after = "create" }\n'
)
ASK = '[[steps]]\nname = "ask"\ntext = "How many?"\nanswers = ["three", "3"]\n'


def look(services: Services, session: Session) -> LessonProgress:
    found = services.lessons.look(session)
    assert found is not None
    return found


def done(services: Services, session: Session) -> list[str]:
    return [step.step for step in look(services, session).steps if step.is_done]


def test_steps_tick_by_what_is_done_after_the_start(
    training: Services, trainer: Session, write_lesson: WriteLesson
) -> None:
    """In their order, about the same client, and by nothing that was there before."""
    write_lesson("two", CREATE + REVEAL)
    earlier = training.clients.create_client(trainer, NewClient("Earlier", ClientType.HEALTH)).client
    training.lessons.start(trainer, "two")
    assert done(training, trainer) == []
    mine = training.clients.create_client(trainer, NewClient("Mine", ClientType.HEALTH)).client
    training.clients.reveal_keys(trainer, earlier.client_id)
    assert done(training, trainer) == ["create"]
    training.clients.reveal_keys(trainer, mine.client_id)
    assert done(training, trainer) == ["create", "reveal"]
    entry = last_entry(training, trainer)
    assert (entry.action, entry.details) == ("lesson-finished", {"lesson": "two", "starts": 1, "hints": 0})
    assert look(training, trainer).finished_at_ms == entry.at_ms


def test_a_look_without_news_writes_nothing(training: Services, trainer: Session, write_lesson: WriteLesson) -> None:
    """Or two windows would wake each other for ever; a finished lesson is not finished twice."""
    write_lesson("one", CREATE)
    training.lessons.start(trainer, "one")
    training.clients.create_client(trainer, NewClient("Mine", ClientType.HEALTH))
    look(training, trainer)
    before = all_entries(training, trainer)
    dump = rows(training.workspace.path, "SELECT * FROM lesson_runs")
    training.clients.list_clients(trainer)
    training.lessons.look(trainer)
    assert [entry.action for entry in all_entries(training, trainer)[len(before) :]] == []
    assert rows(training.workspace.path, "SELECT * FROM lesson_runs") == dump


def test_what_others_do_does_not_count(training: Services, trainer: Session, write_lesson: WriteLesson) -> None:
    """Unless the condition says so."""
    write_lesson("one", CREATE)
    write_lesson("anyone", CREATE.replace("when.action", 'when.who = "anyone"\nwhen.action'))
    other = add_user(training, trainer, "j.phiri")
    training.lessons.start(trainer, "one")
    training.lessons.start(other, "anyone")
    training.clients.create_client(other, NewClient("Theirs", ClientType.HEALTH))
    assert done(training, trainer) == []
    training.clients.create_client(trainer, NewClient("Mine", ClientType.HEALTH))
    assert done(training, trainer) == ["create"]
    assert done(training, other) == ["create"]


def test_a_count_is_kept_between_looks(training: Services, trainer: Session, write_lesson: WriteLesson) -> None:
    """Also when the program is started in between: what was counted is in the file."""
    write_lesson("many", CREATE + "when.count = 3\n")
    training.lessons.start(trainer, "many")
    for number in range(2):
        training.clients.create_client(trainer, NewClient(f"No. {number}", ClientType.HEALTH))
    assert look(training, trainer).steps[0].count == 2
    training.clients.create_client(trainer, NewClient("No. 3", ClientType.HEALTH))
    assert done(training, trainer) == ["create"]


def test_a_long_audit_is_looked_at_piece_by_piece(
    training: Services, trainer: Session, write_lesson: WriteLesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only entries of actions that are waited for are read, few at a time, and every one of them counts."""
    monkeypatch.setattr(lessons_module, "READ_AT_ONCE", 2)
    read: list[int] = []

    def read_and_tell(workspace: Workspace, sequences: Sequence[int]) -> dict[int, AuditEntry]:
        read.append(len(sequences))
        return read_entries(workspace, sequences)

    monkeypatch.setattr(lessons_module, "read_entries", read_and_tell)
    write_lesson("many", CREATE + "when.count = 5\n")
    add_entries(training, trainer, 300)
    training.lessons.start(trainer, "many")
    for number in range(5):
        training.clients.create_client(trainer, NewClient(f"No. {number}", ClientType.HEALTH))
        add_entries(training, trainer, 100)
    assert done(training, trainer) == ["create"]
    assert read == [2, 2, 1]


def test_hints_and_wrong_answers_are_counted(training: Services, trainer: Session, write_lesson: WriteLesson) -> None:
    """A hint is not opened more often than there are some; what was answered is not in the audit."""
    write_lesson("ask", CREATE + ASK)
    training.lessons.start(trainer, "ask")
    for _ in range(3):
        training.lessons.open_hint(trainer, "create")
    assert not training.lessons.answer(trainer, "ask", "my secret is four")
    refused = last_entry(training, trainer)
    assert (refused.outcome, refused.reason) == ("refused", "answer-not-right")
    assert refused.details == {"lesson": "ask", "step": "ask"}
    assert done(training, trainer) == []
    assert training.lessons.answer(trainer, "ask", "  THREE ")
    progress = look(training, trainer)
    assert [(step.hints, step.wrong, step.is_done) for step in progress.steps] == [(2, 0, False), (0, 1, True)]


def test_numbers_are_right_in_the_digits_of_any_language(
    training: Services, trainer: Session, write_lesson: WriteLesson
) -> None:
    """An Arabic keyboard writes 3 as ٣."""
    write_lesson("ask", ASK)
    training.lessons.start(trainer, "ask")
    assert not training.lessons.answer(trainer, "ask", "٤")
    assert training.lessons.answer(trainer, "ask", "٣")


def test_it_is_begun_again_and_left_and_resumed(
    training: Services, trainer: Session, write_lesson: WriteLesson
) -> None:
    """Again from the first step; that it was finished once stays. Left, it goes on where it was."""
    write_lesson("one", CREATE)
    write_lesson("two", CREATE + REVEAL)
    training.lessons.start(trainer, "one")
    training.clients.create_client(trainer, NewClient("Mine", ClientType.HEALTH))
    finished = look(training, trainer).finished_at_ms
    again = training.lessons.start(trainer, "one")
    assert (again.starts, again.finished_at_ms, again.done) == (2, finished, 0)

    training.lessons.start(trainer, "two")
    assert [run.is_open for run in training.lessons.progress(trainer)] == [False, True]
    training.clients.create_client(trainer, NewClient("Another", ClientType.HEALTH))
    assert done(training, trainer) == ["create"]
    training.lessons.leave(trainer)
    assert training.lessons.look(trainer) is None
    training.lessons.resume(trainer, "two")
    assert done(training, trainer) == ["create"]


def test_progress_is_each_one_s_own(training: Services, trainer: Session, write_lesson: WriteLesson) -> None:
    """Two who share a computer do not see each other's."""
    write_lesson("one", CREATE)
    other = add_user(training, trainer, "a.phiri")
    training.lessons.start(trainer, "one")
    assert [run.username for run in training.lessons.progress(trainer)] == ["j.campbell"]
    assert training.lessons.progress(other) == []
    assert training.lessons.look(other) is None


def test_a_locked_window_learns_nothing(training: Services, trainer: Session, write_lesson: WriteLesson) -> None:
    """Until the password is given."""
    write_lesson("one", CREATE)
    training.sessions.lock(trainer)
    calls: tuple[Callable[[], object], ...] = (
        lambda: training.lessons.look(trainer),
        lambda: training.lessons.progress(trainer),
        lambda: training.lessons.start(trainer, "one"),
        lambda: training.lessons.leave(trainer),
    )
    for call in calls:
        with pytest.raises(RefusedError) as refused:
            call()
        assert refused.value.reason == "session-locked"


def test_there_is_none_in_an_office_workspace(office: Services, admin: Session) -> None:
    """It is said, and nothing is written but that it was refused."""
    with pytest.raises(RefusedError) as refused:
        office.lessons.start(admin, "first-client")
    assert refused.value.reason == "lessons-training-only"
    with pytest.raises(RefusedError):
        office.lessons.look(admin)
    assert rows(office.workspace.path, "SELECT * FROM lesson_runs") == []


def test_what_is_not_there_is_said(training: Services, trainer: Session) -> None:
    for call in (
        lambda: training.lessons.start(trainer, "no-such"),
        lambda: training.lessons.resume(trainer, "first-client"),
        lambda: training.lessons.open_hint(trainer, "create"),
        lambda: training.lessons.answer(trainer, "create", "yes"),
    ):
        with pytest.raises(NotFoundError):
            call()
