"""The environment in `.venv`: made from the locked lists, kept while nothing changed, mended when broken. The packages
are built in one of their own, so that nothing developers use gets into them.

Standard library only: this runs before anything is installed."""

import errno
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import python_version  # noqa: F401
import system_packages
import translations

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PACKAGING_VENV = ROOT / "build" / "venv"
VENVS = {"running": VENV, "development": VENV, "packaging": PACKAGING_VENV}
LOCKS = {
    "running": ROOT / "packaging" / "requirements.lock",
    "development": ROOT / "packaging" / "requirements-dev.lock",
    "packaging": ROOT / "packaging" / "requirements-package.lock",
}
# In the environment; written last, removed first: without it the environment is unfinished.
STAMP = "crvs-desktop-setup.json"
NEEDED_MB = {"running": 500, "development": 700, "packaging": 500}


class SetupError(Exception):
    """The environment could not be made; the message says why and what to do."""


def executable(name: str, venv: Path = VENV) -> Path:
    """The path of a program inside the environment."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def prepare(purpose: str) -> None:
    """Make the environment ready for "running", "development" or "packaging"; returns at once when it is.

    For packaging it has all libraries and not the program itself. Raises SetupError."""
    venv = VENVS[purpose]
    made_for = f"Python {sys.version_info[0]}.{sys.version_info[1]}, {sysconfig.get_platform()}, {venv}"
    keys = {name: _key(lock) for name, lock in LOCKS.items() if VENVS[name] == venv}
    stamp = _read_stamp(venv / STAMP)
    usable = stamp.get("made_for") == made_for and executable("python", venv).exists()
    if usable and stamp.get(purpose) == keys[purpose]:
        _compile_translations(venv)
        return

    started = time.monotonic()
    _say(f"Setting up {venv} for {purpose}; the first time this downloads about 100 MB ...")
    try:
        (venv / STAMP).unlink(missing_ok=True)
        _check_space(0 if usable else NEEDED_MB[purpose])
        if not usable:
            _make_venv(venv)
        _install(venv, LOCKS[purpose])
        _compile_translations(venv)
        # The list for development holds the one for running.
        ready = keys if purpose == "development" else {purpose: keys[purpose]}
        (venv / STAMP).write_text(json.dumps({"made_for": made_for, **ready}, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise SetupError(_explain_os_error(error, venv)) from error
    _say(f"Set up in {time.monotonic() - started:.0f} s.")


def _say(text: str) -> None:
    print(text, flush=True)


def _key(lock: Path) -> str:
    digest = hashlib.sha256()
    for path in (lock, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read_stamp(path: Path) -> dict[str, str]:
    try:
        stamp = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _check_space(needed_mb: int) -> None:
    free_mb = shutil.disk_usage(ROOT).free // 1_000_000
    if free_mb < needed_mb:
        raise SetupError(
            f"The disk that holds {ROOT} has {free_mb} MB free, and about {needed_mb} MB are needed. "
            "Make room and run this again."
        )


def _make_venv(venv: Path) -> None:
    command = [sys.executable, "-m", "venv", "--clear"]
    if not _has_module("ensurepip"):
        if _has_module("pip"):
            command.append("--without-pip")  # the pip of this Python serves the new environment
        else:
            _install_ensurepip()
    venv.mkdir(parents=True, exist_ok=True)  # raises what can be explained better than the output of venv
    result = subprocess.run([*command, str(venv)], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise SetupError(_explain(f"{venv} could not be made.", result.stdout + result.stderr))


def _has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _install_ensurepip() -> None:
    """Debian and Ubuntu keep ensurepip in a package of its own."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not shutil.which("apt-get"):
        raise SetupError("This Python has neither pip nor ensurepip. Install one of them and run this again.")
    if not system_packages.install([package], "This Python has neither pip nor ensurepip."):
        raise SetupError(f"Install the system package {package} and run this again.")


def _install(venv: Path, lock: Path) -> None:
    # Wheels only: building a library from source would need a compiler, and would run its set-up code.
    # The list is whole, so nothing is looked up beside it: a release of tomorrow can change nothing.
    pip(venv, "install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(lock))
    if venv == VENV:
        pip(venv, "install", "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def _compile_translations(venv: Path) -> None:
    """For running from the source; a package compiles them when it is built."""
    if venv != VENV:
        return
    try:
        translations.compile_all(python=str(executable("python", venv)))
    except translations.TranslationError as error:
        raise SetupError(f"The translations could not be compiled. {error}") from error


def pip(venv: Path, *arguments: str) -> None:
    """Run pip on the environment. Raises SetupError."""
    python = str(executable("python", venv))
    outside = [sys.executable, "-m", "pip", "--python", python]
    command = [python, "-m", "pip"] if executable("pip", venv).exists() else outside
    if not sys.stdout.isatty():
        command.append("--quiet")
    result = subprocess.run(
        [*command, "--disable-pip-version-check", "--no-input", *arguments],
        env={**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"},
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    if result.returncode != 0:
        raise SetupError(_explain("The libraries could not be installed.", result.stderr))


CAUSES = (
    (("No space left on device", "Errno 28", "not enough space"), "The disk is full: make room."),
    (("Read-only file system", "Permission denied", "Access is denied"), "A folder may not be written to."),
    (
        ("DO NOT MATCH THE HASHES",),
        "A downloaded file is not the one that was locked: the download is damaged, or the package index "
        "or a proxy hands out something else. It was not installed.",
    ),
    (
        (
            "NewConnectionError",
            "NameResolutionError",
            "Failed to establish a new connection",
            "ConnectTimeout",
            "Read timed out",
            "ProxyError",
            "SSLError",
            "Connection aborted",
            "Connection refused",
        ),
        "The package index cannot be reached: check the network, or the proxy and index in pip's settings.",
    ),
    (
        ("No matching distribution found",),
        f"There is no ready-made library for Python {sys.version_info[0]}.{sys.version_info[1]} on "
        f"{sysconfig.get_platform()}, or the package index does not have it: try another version of Python.",
    ),
)


def _explain(what: str, output: str) -> str:
    cause = next((text for signs, text in CAUSES if any(sign in output for sign in signs)), "")
    lines = [line for line in output.splitlines() if not line.startswith("WARNING")]
    last_lines = "\n".join(f"    {line}" for line in lines[-8:])
    parts = [what, cause, "The next run begins anew.", f"The installer's last words:\n{last_lines}"]
    return "\n".join(part for part in parts if part)


def _explain_os_error(error: OSError, venv: Path) -> str:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{ROOT} may not be written to ({error}). Copy the project to a folder of your own, and run this there."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk that holds {ROOT} is full ({error}). Make room and run this again."
    return f"{venv} could not be made ({error}). If it is in use, close what uses it and run this again."
