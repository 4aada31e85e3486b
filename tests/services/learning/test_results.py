"""Files of results: written where people learn, read where somebody teaches."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import InputError, RefusedError, StoreError
from crvs_desktop.domain.results import hardest_steps
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.learning.results import read_result_files
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_training_workspace
from tests.services.conftest import ORIGIN, Clock, last_entry
from tests.services.learning.conftest import WriteLesson
from tests.services.learning.test_lessons import ASK, CREATE, REVEAL

MINUTE_MS = 60_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def other(tmp_path: Path, environment: Environment) -> Iterator[tuple[Services, Session]]:
    """The computer of another trainee."""
    path = tmp_path / "other.crvs"
    create_training_workspace(path, ORIGIN, environment)
    services = open_services(path, environment)
    yield services, services.sessions.sign_in("j.campbell", "test", ORIGIN)
    services.workspace.close()


def finish(services: Services, session: Session, lesson: str = "one") -> None:
    services.lessons.start(session, lesson)
    services.clients.create_client(session, NewClient(f"Mine {os.urandom(4).hex()}", ClientType.HEALTH))
    services.lessons.look(session)


def test_a_trainer_reads_what_a_trainee_wrote(
    training: Services, trainer: Session, write_lesson: WriteLesson, clock: Clock, folder: Path
) -> None:
    write_lesson("one", CREATE)
    training.lessons.start(trainer, "one")
    training.lessons.open_hint(trainer, "create")
    clock.move(MINUTE_MS)
    training.clients.create_client(trainer, NewClient("Mine", ClientType.HEALTH))
    training.lessons.look(trainer)
    training.result_files.write(trainer, "  Amina Diallo ", folder / "amina.crvs-results")

    (results,) = read_result_files([folder / "amina.crvs-results"]).results

    assert (results.person, results.username) == ("Amina Diallo", "j.campbell")
    (lesson,) = results.finished
    assert lesson.finished_at_ms == clock.now_ms
    assert [(step.step, step.hints, step.is_done) for step in lesson.steps] == [("create", 1, True)]
    entry = last_entry(training, trainer)
    assert (entry.action, entry.details) == ("results-written", {"file": "amina.crvs-results"})


def test_a_changed_file_is_refused_and_keeps_no_other_from_being_read(
    training: Services, trainer: Session, write_lesson: WriteLesson, folder: Path
) -> None:
    """Whatever is changed: a name, a moment, a count, the key; also what is no such file at all."""
    write_lesson("one", CREATE)
    finish(training, trainer)
    good = folder / "good.crvs-results"
    training.result_files.write(trainer, "Amina", good)
    fields = json.loads(good.read_text("utf-8"))
    changes: list[dict[str, object]] = [
        {"person": "Somebody else"},
        {"at": "2030-01-01T00:00:00.000Z"},
        {"lessons": [fields["lessons"][0] | {"starts": 7}]},
        {"public_key": "00" * 32},
        {"signature": fields["signature"][:-2] + "00" if fields["signature"][-2:] != "00" else "ff" * 64},
    ]
    texts = [json.dumps(fields | change) for change in changes]
    texts += ["", "{", "[]", "null", "7", json.dumps({**fields, "more": 1}), good.read_text("utf-8")[:-20], "[" * 9999]
    texts += [json.dumps(fields | {"lessons": [{}]}), json.dumps(fields | {"person": "\u202e"}), "x" * 300_000]
    bad = []
    for number, text in enumerate(texts):
        bad.append(folder / f"bad-{number}.crvs-results")
        bad[-1].write_text(text, "utf-8")
    (folder / "latin.crvs-results").write_bytes(b"\xff\xfe\xff")

    found = read_result_files([*bad, folder / "latin.crvs-results", folder / "gone.crvs-results", good])

    assert [results.person for results in found.results] == ["Amina"]
    reasons = [fault.reason for _name, fault in found.faults]
    assert reasons[: len(changes)] == ["results-changed"] * len(changes)
    assert reasons[len(changes) :] == ["results-unreadable"] * (len(texts) - len(changes) + 1) + ["results-not-read"]


def test_the_newest_of_a_person_counts(
    training: Services,
    trainer: Session,
    other: tuple[Services, Session],
    write_lesson: WriteLesson,
    clock: Clock,
    folder: Path,
) -> None:
    """Two people of one name stay two."""
    write_lesson("one", CREATE)
    training.lessons.start(trainer, "one")
    training.result_files.write(trainer, "Amina", folder / "early")
    clock.move(MINUTE_MS)
    finish(training, trainer)
    clock.move(MINUTE_MS)
    training.result_files.write(trainer, "amina", folder / "late")
    services, session = other
    finish(services, session)
    services.result_files.write(session, "Amina", folder / "other")

    found = read_result_files([folder / name for name in ("late", "other", "early")]).results

    assert sorted(results.workspace_id for results in found) == sorted(
        [training.info.workspace_id, services.info.workspace_id]
    )
    assert all(len(results.finished) == 1 for results in found)


def test_where_a_class_got_stuck(
    training: Services,
    trainer: Session,
    other: tuple[Services, Session],
    write_lesson: WriteLesson,
    folder: Path,
) -> None:
    write_lesson("two", CREATE + REVEAL)
    write_lesson("asked", ASK)
    training.lessons.start(trainer, "asked")
    training.lessons.answer(trainer, "ask", "seven")
    training.lessons.answer(trainer, "ask", "three")
    training.lessons.look(trainer)
    finish(training, trainer, "two")
    services, session = other
    finish(services, session, "two")
    for name, (its_services, its_session) in {"a": (training, trainer), "b": other}.items():
        its_services.result_files.write(its_session, name, folder / name)

    hardest = hardest_steps(read_result_files([folder / "a", folder / "b"]).results, limit=8)

    assert [(each.lesson, each.step, each.waiting, each.helped) for each in hardest] == [
        ("two", "reveal", 2, 0),
        ("asked", "ask", 0, 1),
    ]


def test_what_is_refused(
    training: Services, trainer: Session, write_lesson: WriteLesson, folder: Path, tmp_path: Path
) -> None:
    """And leaves no file, but an entry in the audit."""
    write_lesson("one", CREATE)

    def reason(person: str, path: Path) -> str:
        with pytest.raises((RefusedError, InputError, StoreError)) as refusal:
            training.result_files.write(trainer, person, path)
        assert last_entry(training, trainer).reason == refusal.value.reason
        return refusal.value.reason

    assert reason("Amina", folder / "results") == "no-lesson-begun"
    training.lessons.start(trainer, "one")
    assert reason(" ", folder / "results") == "name-empty"
    assert reason("Amina", tmp_path / "no such folder" / "results") == "folder-missing"
    assert list(folder.iterdir()) == []


def test_an_office_workspace_has_no_results(office: Services, admin: Session, folder: Path) -> None:
    with pytest.raises(RefusedError) as refusal:
        office.result_files.write(admin, "Amina", folder / "results")
    assert refusal.value.reason == "lessons-training-only"
    assert list(folder.iterdir()) == []
