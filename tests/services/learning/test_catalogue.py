"""Which lessons there are, and what becomes of files that are none."""

from pathlib import Path

from crvs_desktop.services.learning.catalogue import OWN_LESSONS, load_catalogue
from tests.services.learning.conftest import WriteLesson

STEP = '[[steps]]\nname = "create"\ntext = "Create it."\nwhen.action = "client-created"\n'


def test_the_program_has_eight_lessons_without_a_fault(lessons_folder: Path) -> None:
    """Each with hints, an English text, and a reason why it matters."""
    catalogue = load_catalogue(lessons_folder)
    assert [lesson.name for lesson in catalogue.lessons] == list(OWN_LESSONS)
    assert len(OWN_LESSONS) >= 8
    for lesson in catalogue.lessons:
        assert "en" in lesson.title
        assert "en" in lesson.why
        assert all("en" in step.text for step in lesson.steps)
        assert sum(len(step.hints) for step in lesson.steps) >= 3


def test_every_own_file_is_offered() -> None:
    """None is forgotten in the list."""
    folder = Path(__file__).parents[3] / "resources" / "lessons"
    assert sorted(path.stem for path in folder.glob("*.toml")) == sorted(OWN_LESSONS)


def test_a_ministry_adds_its_own_and_bad_ones_are_told_of(lessons_folder: Path, write_lesson: WriteLesson) -> None:
    """The others work all the same; what is no TOML file is nothing."""
    write_lesson("our-hospitals", STEP)
    bad = write_lesson("bad", STEP.replace("client-created", "client-invented"))
    write_lesson("first-client", STEP)
    (lessons_folder / "notes.txt").write_text("not a lesson")
    (lessons_folder / "folder.toml").mkdir()
    catalogue = load_catalogue(lessons_folder)
    assert [lesson.name for lesson in catalogue.lessons] == [*OWN_LESSONS, "our-hospitals"]
    reasons = {fault.params["path"]: fault.reason for fault in catalogue.faults}
    assert reasons == {
        bad: "lesson-file-action-unknown",
        lessons_folder / "first-client.toml": "lesson-file-name-taken",
        lessons_folder / "folder.toml": "lesson-file-unreadable",
    }


def test_a_folder_that_is_not_there_is_no_fault(tmp_path: Path) -> None:
    assert load_catalogue(tmp_path / "nowhere").faults == ()


def test_a_file_in_place_of_the_folder_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "lessons.txt").write_text("")
    (fault,) = load_catalogue(tmp_path / "lessons.txt").faults
    assert fault.reason == "lesson-file-unreadable"
