"""What the packages of all systems have in common: the commit they are made of, its frozen program, and what lies
beside them. Standard library only."""

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.parser import HeaderParser
from io import BytesIO
from pathlib import Path

import environment

ROOT = environment.ROOT
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PACKAGING = ROOT / "packaging"
NAME = "crvs-desktop"
TITLE = "CRVS Desktop"
SUMMARY = "Manage the integration clients of an OpenCRVS country, whole and offline"

LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")


class BuildError(Exception):
    """A package could not be made; the message says why and what to do."""


@dataclass(frozen=True)
class Release:
    """What is packaged. `source` is a clean copy of the commit, `epoch` the time that every file is given."""

    version: str
    commit: str
    epoch: int
    source: Path

    @property
    def date(self) -> str:
        return self.time.strftime("%Y-%m-%d")

    @property
    def time(self) -> datetime:
        return datetime.fromtimestamp(self.epoch, UTC)

    @property
    def environment(self) -> dict[str, str]:
        """For programs whose results shall be the same each time."""
        return {"SOURCE_DATE_EPOCH": str(self.epoch), "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


@dataclass(frozen=True)
class Component:
    """Something of others that is in a package."""

    name: str
    version: str
    licence: str
    purl: str


def say(text: str) -> None:
    print(text, flush=True)


def run(
    words: Sequence[str | Path], release: Release | None = None, cwd: Path = ROOT, more: Mapping[str, str] | None = None
) -> str:
    """Return what the program wrote to stdout. Raises BuildError."""
    command = [str(word) for word in words]
    fixed = release.environment if release else {}
    try:
        ended = subprocess.run(
            command, cwd=cwd, env={**os.environ, **fixed, **(more or {})}, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        raise BuildError(f"{command[0]} is missing; packaging/README.md says what a build needs.") from None
    if ended.returncode != 0:
        last_lines = "\n".join((ended.stdout + ended.stderr).splitlines()[-20:])
        raise BuildError(f"{' '.join(command)} ended with {ended.returncode}:\n{last_lines}")
    return ended.stdout


def release_of(revision: str) -> Release:
    """Copy what the commit holds to a folder of its own, with the build date in it.

    An earlier commit gets a version that Debian puts before today's: it is for trying an upgrade."""
    commit = run(["git", "rev-parse", "--verify", f"{revision}^{{commit}}"]).strip()
    if revision == "HEAD" and run(["git", "status", "--porcelain"]):
        say("What is not committed does not get into the package.")
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or run(["git", "log", "-1", "--format=%ct", commit]))
    source = fresh_folder(BUILD / "source")
    archive = subprocess.run(["git", "archive", commit], cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(source, filter="data")
    version = version_in(source) if revision == "HEAD" else f"{version_in(source)}~{commit[:8]}"
    release = Release(version, commit, epoch, source)
    (source / "crvs_desktop" / "build-date.txt").write_text(f"{release.date}\n", encoding="ascii")
    return release


def version_in(source: Path) -> str:
    found = re.search(r'__version__ = "(.+)"', (source / "crvs_desktop" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise BuildError("crvs_desktop/__init__.py does not name the version.")
    return found[1]


def program_wheel(release: Release) -> Path:
    """Return the wheel of the program itself."""
    environment.prepare("packaging")
    folder = fresh_folder(BUILD / "wheel")
    python = environment.executable("python", environment.PACKAGING_VENV)
    words = ["pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    run([python, "-m", *words, "--wheel-dir", folder, release.source], release)
    return next(folder.glob("*.whl"))


def freeze(release: Release, more: Mapping[str, str] | None = None) -> Path:
    """Return the folder with the program, its Python and all its libraries. `more` is for the spec file."""
    wheel = program_wheel(release)
    environment.pip(
        environment.PACKAGING_VENV,
        "install",
        "--no-index",
        "--no-deps",
        "--force-reinstall",
        "--no-compile",
        str(wheel),
    )
    say("Freezing the program …")
    frozen = BUILD / "frozen"
    shutil.rmtree(frozen, ignore_errors=True)
    pyinstaller = environment.executable("pyinstaller", environment.PACKAGING_VENV)
    options = ["--noconfirm", "--clean", "--log-level", "ERROR"]
    folders: list[str | Path] = ["--distpath", frozen, "--workpath", BUILD / "work"]
    run(
        [pyinstaller, *options, *folders, PACKAGING / "frozen" / f"{NAME}.spec"],
        release,
        more={"PYINSTALLER_CONFIG_DIR": str(BUILD / "pyinstaller"), **(more or {})},
    )
    return frozen / NAME


def python_in_environment(release: Release, script: Path, *arguments: str | Path) -> str:
    """Run one of our scripts that needs the program or Qt; return what it wrote."""
    python = environment.executable("python", environment.PACKAGING_VENV)
    return run([python, "-I", script, *arguments], release, more={"QT_QPA_PLATFORM": "offscreen"})


def libraries_in(folder: Path) -> list[Component]:
    """Return the Python libraries whose metadata are in the folder."""
    found = []
    for path in sorted(folder.glob("*.dist-info/METADATA")):
        metadata = HeaderParser().parsestr(path.read_text("utf-8"))
        name, version = metadata["Name"], metadata["Version"]
        if name != NAME:
            licence = metadata["License-Expression"] or metadata["License"] or ""
            if not licence or "\n" in licence:  # some put the whole text there
                classified = [line for line in metadata.get_all("Classifier") or () if line.startswith("License ::")]
                licence = classified[0].rpartition(":: ")[2] if classified else "see its licence file"
            found.append(Component(name, version, licence, f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"))
    return found


def resources_in_every_package() -> list[Component]:
    return [
        Component("Noto Sans, Noto Sans Arabic and Noto Sans Mono", "", "OFL-1.1", "pkg:generic/noto-fonts"),
        Component("Phosphor icons", "", "MIT", "pkg:npm/%40phosphor-icons/core"),
        Component("Swagger UI", "5.35.0", "Apache-2.0", "pkg:npm/swagger-ui-dist@5.35.0"),
    ]


def write_licences(release: Release, libraries: Path, folder: Path) -> None:
    """Gather our licence and those of all Python libraries; what else is in the package is added by its builder."""
    shutil.copytree(PACKAGING / "licences", folder)
    shutil.copy(release.source / "LICENSE", folder / "crvs-desktop-MPL-2.0.txt")
    shutil.copy(release.source / "resources" / "fonts" / "OFL.txt", folder / "noto-fonts-OFL.txt")
    shutil.copy(release.source / "resources" / "icons" / "LICENSE-phosphor.txt", folder / "phosphor-icons-MIT.txt")
    swagger_ui = release.source / "resources" / "api" / "swagger-ui"
    if swagger_ui.exists():  # earlier commits have none
        shutil.copy(swagger_ui / "LICENSE", folder / "swagger-ui-Apache-2.0.txt")
        shutil.copy(swagger_ui / "NOTICE", folder / "swagger-ui-NOTICE.txt")
        shutil.copy(swagger_ui / "swagger-ui-bundle.js.LICENSE.txt", folder / "swagger-ui-libraries.txt")
    for path in sorted(libraries.glob("*.dist-info/**/*")):
        name = path.relative_to(libraries).parts[0].partition("-")[0].lower()
        if path.is_file() and LICENCE_FILE.match(path.name) and name != "crvs_desktop":
            shutil.copy(path, folder / f"{name}-{path.name.removesuffix('.txt').removesuffix('.md')}.txt")


def write_sbom(release: Release, system: str, components: Iterable[Component]) -> Path:
    """Write what is in the package as CycloneDX 1.5."""
    described = [
        {
            "type": "library",
            "bom-ref": part.purl,
            "name": part.name,
            **({"version": part.version} if part.version else {}),
            "licenses": [{"license": {"name": part.licence}}],
            "purl": part.purl,
        }
        for part in sorted(components, key=lambda part: part.purl)
    ]
    program = {
        "type": "application",
        "bom-ref": NAME,
        "name": NAME,
        "version": release.version,
        "licenses": [{"license": {"id": "MPL-2.0"}}],
    }
    sbom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'{NAME} {system} {release.commit}')}",
        "version": 1,
        "metadata": {"timestamp": release.time.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": described,
        "dependencies": [{"ref": NAME, "dependsOn": [part["bom-ref"] for part in described]}],
    }
    path = DIST / f"{NAME}-{release.version}-{system}.cdx.json"
    path.write_text(json.dumps(sbom, indent=2) + "\n", encoding="utf-8")
    return path


def write_sums(release: Release) -> None:
    """Write the SHA-256 of every file of this version, in the form that `sha256sum --check` reads."""
    files = sorted(path for path in DIST.glob(f"{NAME}[-_]{release.version}[-_]*") if path.is_file())
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (DIST / f"SHA256SUMS-{release.version}").write_text("".join(lines), encoding="utf-8")


def write_tar(release: Release, folder: Path, path: Path) -> None:
    """Pack the folder so that the same files give the same bytes."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = release.epoch
        return entry

    with (
        path.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, release.epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        tar.add(folder, folder.name, filter=plain)


def settle_files(release: Release, folder: Path) -> None:
    """Give every file the release's time and plain rights, whatever this machine's umask is."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            may_run = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if may_run else 0o644)
        os.utime(path, (release.epoch, release.epoch), follow_symlinks=False)


def md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def python_licence() -> Path:
    """Return the licence of the Python that is frozen in."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(f"/usr/share/doc/{version}/copyright")]
    found = next((path for path in places if path.exists()), None)
    if found is None:
        raise BuildError(f"The licence of this Python is at none of {', '.join(map(str, places))}.")
    return found


def fresh_folder(path: Path) -> Path:
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path
