"""The app bundle and disk image for macOS. To be run on a Mac; nobody has done that yet, see packaging/README.md."""

import argparse
import os
import platform
import plistlib
import shutil
import struct
from pathlib import Path

import building
from building import BUILD, DIST, NAME, PACKAGING, TITLE, BuildError, Component, Release, run, say

IDENTIFIER = "crvs-desktop"  # the project has no domain name to turn round
KIND = f"{IDENTIFIER}.workspace"
SMALLEST_SYSTEM = "13.0"  # what the wheels of PySide6 6.11 ask for
# Each picture of an .icns has a type for its size. Source: Apple, "Icon Services"; these hold PNG files.
ICON_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def build(release: Release, _wanted: argparse.Namespace) -> None:
    if platform.system() != "Darwin":
        raise BuildError("An app bundle can only be made on a Mac.")
    work = building.fresh_folder(BUILD / "macos")
    (work / "Info.plist").write_bytes(plistlib.dumps(information(release)))
    # The drawing program is in the environment that the wheel's build prepares.
    building.program_wheel(release)
    for drawing, name in (
        (release.source / "resources/icons/app.svg", "app.icns"),
        (PACKAGING / "linux" / "workspace.svg", "workspace.icns"),
    ):
        drawn = building.fresh_folder(BUILD / "icons")
        sizes = map(str, ICON_TYPES)
        building.python_in_environment(release, PACKAGING / "frozen" / "icons.py", drawing, drawn, *sizes)
        (work / name).write_bytes(icon_file({size: (drawn / f"{size}.png").read_bytes() for size in ICON_TYPES}))
    frozen = building.freeze(release, {"CRVS_PLIST": str(work / "Info.plist")})
    app = frozen.with_name(f"{TITLE}.app")
    python = Component(
        "CPython", platform.python_version(), "PSF-2.0", f"pkg:generic/python@{platform.python_version()}"
    )
    libraries = frozen / "_internal"
    system = f"macos-{platform.machine()}"
    building.write_sbom(
        release, system, [python, *building.libraries_in(libraries), *building.resources_in_every_package()]
    )
    check_bundle(app)
    image = building.fresh_folder(work / "image")
    run(["ditto", app, image / app.name])
    building.write_licences(release, libraries, image / "Licences")
    shutil.copy(building.python_licence(), image / "Licences" / "python.txt")
    (image / "Applications").symlink_to("/Applications")
    say("Packing the disk image …")
    path = DIST / f"{NAME}-{release.version}-{system}.dmg"
    run(["hdiutil", "create", "-volname", TITLE, "-srcfolder", image, "-ov", "-format", "UDZO", path])


def information(release: Release) -> dict[str, object]:
    """Return what Info.plist says: the program, and that it opens workspaces."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundlePackageType": "APPL",
        "CFBundleExecutable": NAME,
        "CFBundleIconFile": "app.icns",
        "CFBundleShortVersionString": release.version,
        "CFBundleVersion": release.version,
        "LSMinimumSystemVersion": SMALLEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Mozilla Public License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "CRVS Desktop workspace",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "workspace.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": "CRVS Desktop workspace",
                "UTTypeIconFile": "workspace.icns",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["crvs"],
                    "public.mime-type": ["application/x-crvs-workspace"],
                },
            }
        ],
    }


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Return an .icns with these PNG files."""
    parts = [ICON_TYPES[size] + struct.pack(">I", len(data) + 8) + data for size, data in pictures.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def check_bundle(app: Path) -> None:
    """Raise BuildError unless everything that Info.plist names is where macOS looks for it."""
    contents = app / "Contents"
    try:
        information = plistlib.loads((contents / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException) as error:
        raise BuildError(f"{app} has no Info.plist that can be read ({error}).") from None
    program = contents / "MacOS" / information["CFBundleExecutable"]
    if not (program.is_file() and os.access(program, os.X_OK)):
        raise BuildError(f"{program} is not a program.")
    icons = [information["CFBundleIconFile"]]
    icons += [kind["CFBundleTypeIconFile"] for kind in information["CFBundleDocumentTypes"]]
    for icon in icons:
        path = contents / "Resources" / icon
        if not (path.is_file() and path.read_bytes().startswith(b"icns")):
            raise BuildError(f"{path} is not an icon.")
    if not any((contents / "Frameworks").rglob("QtCore*")):
        raise BuildError(f"{contents / 'Frameworks'} has no Qt.")
