"""Which lessons there are: the program's own, and those that a ministry has put into its folder."""

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.lesson_files import read_lesson
from crvs_desktop.domain.lessons import Lesson

# The order in which they are offered; a ministry's own follow, by their names.
OWN_LESSONS = (
    "first-client",
    "four-types",
    "keys-and-clipboard",
    "leaked-secret",
    "deactivate-or-delete",
    "webhooks",
    "what-the-audit-proves",
    "a-day",
)


@dataclass(frozen=True)
class Catalogue:
    """The lessons in the order in which they are offered, and what is wrong with files that are none."""

    lessons: tuple[Lesson, ...]
    faults: tuple[StoreError, ...] = ()

    def lesson(self, name: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.name == name), None)


def load_catalogue(folder: Path) -> Catalogue:
    """Return the program's lessons and those in the folder; a bad file among them is told of and left out."""
    # Not at the top: whoever only opens a workspace does not need what scenarios are made of.
    from crvs_desktop.services.learning.scenarios import SCENARIOS

    own_folder = Path(str(resources.files("crvs_desktop.resources"))) / "lessons"
    lessons = [read_lesson(own_folder / f"{name}.toml", SCENARIOS) for name in OWN_LESSONS]
    faults: list[StoreError] = []
    for path in _files_in(folder, faults):
        try:
            if path.stem in OWN_LESSONS:
                raise StoreError("lesson-file-name-taken", path=path)
            lessons.append(read_lesson(path, SCENARIOS))
        except StoreError as fault:
            faults.append(fault)
    return Catalogue(tuple(lessons), tuple(faults))


def _files_in(folder: Path, faults: list[StoreError]) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except FileNotFoundError:
        return []  # nobody has put any there
    except OSError as error:
        faults.append(StoreError("lesson-file-unreadable", path=folder, cause=error.strerror or error))
        return []
