"""What all packages have in common."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import building
import pytest
from building import Component, Release

from crvs_desktop import __version__


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    monkeypatch.setattr(building, "DIST", tmp_path / "dist")
    building.DIST.mkdir()
    return Release("0.0.0", "0" * 40, 1_764_000_000, tmp_path)


def test_the_same_files_give_the_same_archive(release: Release, tmp_path: Path) -> None:
    """Whoever owns them, whenever they were written, and whatever rights this machine's umask gave them."""
    archives = []
    for number in (1, 2):
        folder = tmp_path / str(number) / "program"
        folder.mkdir(parents=True)
        for name in sorted(("run", "lib.so.1"), reverse=number == 2):
            (folder / name).write_text(name)
            (folder / name).chmod(0o755 if number == 1 or name == "run" else 0o600)
            os.utime(folder / name, (number, number))
        (folder / "lib.so").symlink_to("lib.so.1")
        building.settle_files(release, folder)
        archives.append(tmp_path / f"{number}.tar.gz")
        building.write_tar(release, folder, archives[-1])
    assert archives[0].read_bytes() == archives[1].read_bytes()
    assert (tmp_path / "1/program/run").stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "2/program/lib.so.1").stat().st_mode & 0o777 == 0o644


def test_the_bill_of_materials_names_every_component_once(release: Release) -> None:
    """In the form of CycloneDX 1.5, and the same each time."""
    parts = [Component("peewee", "4", "MIT", "pkg:pypi/peewee@4"), *building.resources_in_every_package()]
    first = building.write_sbom(release, "linux-amd64", parts).read_bytes()
    assert building.write_sbom(release, "linux-amd64", reversed(parts)).read_bytes() == first
    sbom = json.loads(first)
    assert (sbom["bomFormat"], sbom["specVersion"]) == ("CycloneDX", "1.5")
    assert sbom["metadata"]["timestamp"] == "2025-11-24T16:00:00Z"
    references = [part["bom-ref"] for part in sbom["components"]]
    assert len(set(references)) == len(references) == len(parts)
    assert sbom["dependencies"] == [{"ref": "crvs-desktop", "dependsOn": references}]


def test_the_sums_are_those_of_this_version(release: Release) -> None:
    """Every file of it, and none of another."""
    for name in (
        "crvs-desktop_0.0.0_amd64.deb",
        "crvs-desktop-0.0.0-linux-amd64.tar.gz",
        "crvs-desktop_0.1.0_amd64.deb",
    ):
        (building.DIST / name).write_bytes(name.encode())
    building.write_sums(release)
    lines = (building.DIST / "SHA256SUMS-0.0.0").read_text().splitlines()
    assert [line.split("  ")[1] for line in lines] == [
        "crvs-desktop-0.0.0-linux-amd64.tar.gz",
        "crvs-desktop_0.0.0_amd64.deb",
    ]
    assert lines[1].startswith(hashlib.sha256(b"crvs-desktop_0.0.0_amd64.deb").hexdigest())


def test_licences_of_the_libraries_come_from_their_metadata() -> None:
    """Each library that is installed here names one, and none gives its whole text for a name."""
    import peewee

    libraries = {part.name: part for part in building.libraries_in(Path(peewee.__file__).parent)}
    assert libraries["starlette"].licence == "BSD-3-Clause"
    assert libraries["starlette"].purl == f"pkg:pypi/starlette@{libraries['starlette'].version}"
    assert all(part.licence and "\n" not in part.licence for part in libraries.values())
    assert "crvs-desktop" not in libraries


def test_the_version_is_that_of_the_program() -> None:
    """It is read from the commit's own file; here from the one that is checked out."""
    assert building.version_in(building.ROOT) == __version__
