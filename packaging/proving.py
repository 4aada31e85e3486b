"""What the proofs of all systems have in common: clean roots of Debian, and steps that say what they saw.

Standard library only."""

import fcntl
import functools
import os
import shutil
import socket
import struct
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
DIST = PROJECT / "dist"
KEPT = PROJECT / "build" / "proof"
NAME = "crvs-desktop"
PATIENCE_S = 120


class NotProvedError(Exception):
    """Something is not as it should be; the message says what."""


def missing(tools: Mapping[str, str]) -> str:
    """Return what is missing for a proof, or nothing. `tools` names the Debian package of each program."""
    if os.name != "posix" or os.geteuid() != 0:
        return "the proof of a package needs Linux, and root."
    absent = {tool: package for tool, package in tools.items() if not shutil.which(tool)}
    if absent:
        return f"this needs {', '.join(absent)} (apt-get install {' '.join(sorted(set(absent.values())))})."
    return ""


def packages(pattern: str, separator: str) -> list[Path]:
    """Return the packages in dist/, the newest version first."""

    def compare(one: Path, other: Path) -> int:
        versions = [path.name.removeprefix(NAME)[1:].partition(separator)[0] for path in (other, one)]
        words = ["dpkg", "--compare-versions", versions[0], "gt", versions[1]]
        return 1 if subprocess.run(words, check=False).returncode == 0 else -1

    return sorted(DIST.glob(pattern), key=functools.cmp_to_key(compare))


def quietly(words: Sequence[str | Path]) -> None:
    """Run what prepares a proof. Raises NotProvedError."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    ended = subprocess.run(list(map(str, words)), env=environment, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise NotProvedError(f"{' '.join(map(str, words))} failed:\n{(ended.stdout + ended.stderr)[-2000:]}")


def remove(folder: Path) -> None:
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)


def pack(root: Path, base: Path) -> None:
    with tarfile.open(base, "w") as tar:
        tar.add(root, "")


def unpack(base: Path, root: Path) -> None:
    remove(root)
    with tarfile.open(base) as tar:
        tar.extractall(root, filter="fully_trusted")  # noqa: S202 (what debootstrap made)


def run_inside(system: str, root: Path) -> int:
    """Run the proof without a network, with processes and mounts of its own: all of it ends with this."""
    words = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child"]
    script = [sys.executable, str(PROJECT / "packaging" / "prove.py"), system, "--inside", str(root)]
    return subprocess.run([*words, *script], check=False).returncode


class Steps:
    """Numbered steps in a clean root; runs as root outside of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._number = 0
        for source, place in (("proc", "proc"), ("sysfs", "sys")):
            subprocess.run(["mount", "-t", source, source, root / place], check=True)
        subprocess.run(["mount", "--bind", "/dev", root / "dev"], check=True)
        _bring_loopback_up()

    def step(self, what: str, prove: Callable[[], str]) -> None:
        """Say what is proved, prove it, and show what was seen."""
        self._number += 1
        print(f"{self._number:2}. {what}", flush=True)
        for line in prove().splitlines():
            print(f"      {line}", flush=True)

    def expect(self, is_so: bool, otherwise: str) -> None:
        if not is_so:
            raise NotProvedError(otherwise)

    def wait_until(self, is_so: Callable[[], bool], otherwise: str) -> None:
        ends_s = time.monotonic() + PATIENCE_S
        while not is_so():
            self.expect(time.monotonic() < ends_s, otherwise)
            time.sleep(0.2)

    def in_root(self, *words: str | Path, may_fail: bool = False) -> str:
        return self.run(["chroot", self.root, *words], may_fail)

    def run(self, words: Sequence[str | Path], may_fail: bool = False) -> str:
        """Return all that was written; nothing when it failed and may do that."""
        environment = {
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        }
        # Into a file: a window that was started stays, and its output must not be waited for.
        with self.root.with_suffix(".output").open("w+b") as output:
            ended = subprocess.run(
                list(map(str, words)),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                check=False,
            )
            output.seek(0)
            text = output.read().decode(errors="replace")
        if ended.returncode != 0 and not may_fail:
            raise NotProvedError(f"{' '.join(map(str, words))} ended with {ended.returncode}:\n{text[-3000:]}")
        return text if ended.returncode == 0 else ""

    def files(self) -> set[str]:
        return set(self.in_root("find", "/", "-xdev").splitlines())


def _bring_loopback_up() -> None:
    """The only network there is in here, for the practice API. Source: netdevice(7)."""
    get_flags, set_flags, up = 0x8913, 0x8914, 1
    with socket.socket() as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, get_flags, request))[1]
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", flags | up))
