"""The system packages Qt needs on Debian and Ubuntu: which are missing, and how to get them.

Standard library only: this runs before anything is installed."""

import os
import shutil
import subprocess
import sys

# The first name is the one to install; any of them will do (Debian 13 and Ubuntu 24.04 renamed some).
ALWAYS = (
    ("libgl1",),
    ("libegl1",),
    ("libglib2.0-0", "libglib2.0-0t64"),
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libxkbcommon0",),
)
FOR_X11 = (
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-keysyms1",),
    ("libxkbcommon-x11-0",),
    ("libxcb-shape0",),
)


def has_screen() -> bool:
    """Whether a window could be shown: always so except on a Linux machine without a desktop."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def supply(for_window: bool) -> None:
    """Say which of Qt's system packages are missing, and install them when run as root.

    Does nothing where there is no dpkg. Never stops the set-up: what Qt needs may have come another way."""
    if not sys.platform.startswith("linux") or not shutil.which("dpkg-query"):
        return
    needed = ALWAYS + (FOR_X11 if for_window and os.environ.get("DISPLAY") else ())
    missing = _missing(needed)
    if missing and not install(missing, "Qt needs system packages that are missing here."):
        print("Going on without them: the program may not start.", flush=True)


def install(packages: list[str], reason: str) -> bool:
    """Print the command that installs these packages; run it when root. Returns whether it succeeded."""
    print(f"{reason} The command for them is:\n    apt-get install {' '.join(packages)}", flush=True)
    if os.geteuid() != 0:
        print("Run it as root (for example with sudo), or ask whoever looks after this computer.", flush=True)
        return False
    print("Running it now, as this is root ...", flush=True)
    if _apt_get("install", *packages):
        return True
    # A fresh machine or container has no package lists yet, or old ones.
    return _apt_get("update") and _apt_get("install", *packages, show_errors=True)


def _missing(needed: tuple[tuple[str, ...], ...]) -> list[str]:
    names = [name for alternatives in needed for name in alternatives]
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *names],
        capture_output=True,
        text=True,
        check=False,  # it exits with 1 whenever it does not know one of the names
    )
    installed = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    return [alternatives[0] for alternatives in needed if not installed.intersection(alternatives)]


def _apt_get(action: str, *packages: str, show_errors: bool = False) -> bool:
    command = ["apt-get", "-qq", action]
    if packages:
        command += ["--yes", "--no-install-recommends", *packages]
    result = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if result.returncode != 0 and show_errors:
        print(f"apt-get {action} failed:\n{result.stderr.strip()}", flush=True)
    return result.returncode == 0
