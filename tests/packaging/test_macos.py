"""What of the macOS recipe can be looked at without a Mac."""

from __future__ import annotations

import plistlib
import struct
from pathlib import Path

import pytest
from building import BuildError, Release
from macos import package

RELEASE = Release("1.2.3", "0" * 40, 1_764_000_000, Path())


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A bundle as it has to be, with files that only look like what they should be."""
    contents = tmp_path / "CRVS Desktop.app" / "Contents"
    for folder in ("MacOS", "Resources", "Frameworks/PySide6"):
        (contents / folder).mkdir(parents=True)
    (contents / "Info.plist").write_bytes(plistlib.dumps(package.information(RELEASE)))
    (contents / "MacOS/crvs-desktop").touch(mode=0o755)
    for icon in ("app.icns", "workspace.icns"):
        (contents / "Resources" / icon).write_bytes(package.icon_file({16: b"picture"}))
    (contents / "Frameworks/PySide6/QtCore.abi3.so").touch()
    return contents.parent


def test_info_plist_says_what_the_program_opens() -> None:
    """It can be written as a property list; the kind of *.crvs is declared, and owned by the program."""
    read = plistlib.loads(plistlib.dumps(package.information(RELEASE)))
    assert (read["CFBundleShortVersionString"], read["CFBundleExecutable"]) == ("1.2.3", "crvs-desktop")
    declared = read["UTExportedTypeDeclarations"][0]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["crvs"]
    assert read["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]


def test_a_whole_bundle_passes(app: Path) -> None:
    package.check_bundle(app)


@pytest.mark.parametrize(
    "missing",
    [
        "Info.plist",
        "MacOS/crvs-desktop",
        "Resources/app.icns",
        "Resources/workspace.icns",
        "Frameworks/PySide6/QtCore.abi3.so",
    ],
)
def test_a_bundle_without_one_of_its_parts_is_refused(app: Path, missing: str) -> None:
    """macOS would only say that the program is damaged."""
    (app / "Contents" / missing).unlink()
    with pytest.raises(BuildError):
        package.check_bundle(app)


def test_an_icon_says_its_own_length() -> None:
    """And that of each picture in it."""
    data = package.icon_file({16: b"small", 1024: b"a large one"})
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    assert data[8:12] == b"icp4"
    assert struct.unpack_from(">I", data, 12)[0] == 8 + len(b"small")
