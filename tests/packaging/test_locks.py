"""The locked lists of libraries."""

from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

DEVELOPMENT = Path(__file__).parents[2] / "packaging" / "requirements-dev.lock"


def test_the_list_names_every_extra_that_a_library_asks_for() -> None:
    """An extra that it lacks makes pip look for the newest release, and refuse the whole list when there is one."""
    locked = {line.split("==")[0] for line in DEVELOPMENT.read_text().splitlines() if line[:1].isalnum()}
    needed = {
        f"{requirement.name}[{','.join(sorted(requirement.extras))}]"
        for library in metadata.distributions()
        for requirement in map(Requirement, library.requires or ())
        if requirement.extras and (requirement.marker is None or requirement.marker.evaluate({"extra": ""}))
    }

    assert needed
    assert needed <= locked
