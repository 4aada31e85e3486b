"""Prove on a clean Debian that the package does what it should, from its installation to its removal.

    python3 packaging/linux/prove.py [--suite bookworm|trixie] [--if-possible]

Takes the newest package in dist/; with an older one there too (see `package.py --revision`), the upgrade from it is
tried as well. Runs as root. The first run downloads Debian and the packages that ours depends on and keeps them in
build/proof; the proof itself then runs without a network, and apt takes those packages from a folder.

Exit codes: 0 proved, or skipped with --if-possible; 1 something is not as it should be."""

import argparse
import fcntl
import functools
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
DIST = PROJECT / "dist"
KEPT = PROJECT / "build" / "proof"
TOOLS = ("debootstrap", "unshare", "dpkg-deb", "dpkg-scanpackages")
NAME = "crvs-desktop"
MIME = "application/x-crvs-workspace"
# What a desktop has beside our package: the programs that start another for a type of file.
DESKTOP = ("libglib2.0-bin", "xdg-utils", "man-db")
PERSON = "clerk"
HOME = Path("/home") / PERSON
PATIENCE_S = 60
# What apt, dpkg and their triggers keep for themselves.
OF_THE_SYSTEM = (
    "/var/lib/dpkg/",
    "/var/lib/apt/",
    "/var/cache/",
    "/var/log/",
    "/var/lib/systemd/",
    "/tmp/",  # noqa: S108
    "/proc/",
    "/dev/",
)


class NotProvedError(Exception):
    """Something is not as it should be; the message says what."""


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="prove.py", description="Prove on a clean Debian what the package does.")
    parser.add_argument("--suite", default="bookworm", help="the release of Debian; default: bookworm (Debian 12)")
    parser.add_argument("--if-possible", action="store_true", help="skip it, and say so, where something is missing")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args(words)
    try:
        if wanted.inside:
            _Proof(wanted.inside).run()
            return 0
        missing = _missing()
        if missing:
            print(f"{'Skipped' if wanted.if_possible else 'Not proved'}: {missing}")
            return 0 if wanted.if_possible else 1
        return _prove(wanted.suite)
    except NotProvedError as error:
        print(f"NOT PROVED: {error}", file=sys.stderr)
        return 1


def _missing() -> str:
    """Return what is missing for a proof, or nothing."""
    if os.name != "posix" or os.geteuid() != 0:
        return "the proof of the Linux package needs root."
    tools = [tool for tool in TOOLS if not shutil.which(tool)]
    if tools:
        return f"the proof of the Linux package needs {', '.join(tools)} (apt-get install debootstrap dpkg-dev)."
    if not _packages():
        return "there is no Linux package in dist/ (python3 packaging/package.py linux makes it)."
    return ""


def _packages() -> list[Path]:
    """Return the packages in dist/, the newest version first."""

    def compare(one: Path, other: Path) -> int:
        versions = (other.name.split("_")[1], "gt", one.name.split("_")[1])
        return 1 if subprocess.run(["dpkg", "--compare-versions", *versions], check=False).returncode == 0 else -1

    return sorted(DIST.glob(f"{NAME}_*.deb"), key=functools.cmp_to_key(compare))


def _prove(suite: str) -> int:
    newest, *older = _packages()
    started = time.monotonic()
    base, pool = _base(suite, newest)
    root = KEPT / f"{suite}-root"
    _remove(root)
    try:
        with tarfile.open(base) as tar:
            tar.extractall(root, filter="fully_trusted")  # noqa: S202 (what debootstrap made)
        shutil.copytree(pool, root / "pool")
        for number, package in enumerate([newest, *older[:1]]):
            shutil.copy(package, root / ("previous.deb" if number else "newest.deb"))
        print(f"A clean {suite}, and {newest.name}" + (f" after {older[0].name}" if older else ""), flush=True)
        # Without a network, with processes and mounts of its own: all of it ends with this.
        words = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", sys.executable, __file__]
        exit_code = subprocess.run([*words, "--inside", str(root)], check=False).returncode
    finally:
        _remove(root)
    if exit_code == 0:
        print(f"Proved in {time.monotonic() - started:.0f} s.")
    return exit_code


def _base(suite: str, package: Path) -> tuple[Path, Path]:
    """Return the packed clean root, and the folder with the packages that ours depends on; both are made once."""
    folder = KEPT / suite
    base, pool = folder / "base.tar", folder / "pool"
    depends = subprocess.run(
        ["dpkg-deb", "--field", package, "Depends", "Recommends"], capture_output=True, text=True, check=True
    ).stdout
    stamp = folder / "made-for.txt"
    if stamp.exists() and stamp.read_text("utf-8") == depends:
        return base, pool
    print(f"Fetching a clean {suite} and the packages that ours depends on …", flush=True)
    _remove(folder)
    folder.mkdir(parents=True)
    root = folder / "root"
    _quietly(["debootstrap", "--variant=minbase", suite, root])
    with tarfile.open(base, "w") as tar:
        tar.add(root, "")
    shutil.copy(package, root / "ours.deb")
    _quietly(["chroot", root, "apt-get", "-qq", "update"])
    _quietly(["chroot", root, "apt-get", "-qq", "install", "--yes", "--download-only", "/ours.deb", *DESKTOP])
    pool.mkdir()
    for fetched in (root / "var/cache/apt/archives").glob("*.deb"):
        shutil.move(fetched, pool)
    index = subprocess.run(["dpkg-scanpackages", "-m", "."], cwd=pool, capture_output=True, check=True).stdout
    (pool / "Packages").write_bytes(index)
    _remove(root)
    stamp.write_text(depends, "utf-8")
    return base, pool


def _quietly(words: list[str | Path]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    ended = subprocess.run(list(map(str, words)), env=environment, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise NotProvedError(f"{' '.join(map(str, words))} failed:\n{(ended.stdout + ended.stderr)[-2000:]}")


def _remove(folder: Path) -> None:
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)


class _Proof:
    """Runs with mounts, processes and a network of its own, as root outside of the clean root."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._number = 0

    def run(self) -> None:
        self._prepare()
        with_previous = (self._root / "previous.deb").exists()
        if with_previous:
            self._step("The previous version is installed by apt, without a network", self._install_previous)
            self._step("A workspace is made with it", self._make_workspace)
            self._step("It is upgraded with the workspace in place", self._upgrade)
        else:
            self._step("The package is installed by apt, without a network", lambda: self._install("newest.deb"))
            self._step("A workspace is made", self._make_workspace)
        self._step("What is in it is still there, and the audit goes on", self._look_into_workspace)
        self._step("The program says what it is", self._say_version)
        self._step("The manual page, the menu entry and the icons are there", self._look_at_desktop_files)
        self._step("The tour walks through the window, off-screen", self._tour)
        self._step("A workspace is known by its type, and opening it starts the program", self._open_by_type)
        self._step("The practice API answers", self._serve)
        self._step("The package is removed; nothing is left but the user's data", self._uninstall)

    def _step(self, what: str, prove: Callable[[], str]) -> None:
        self._number += 1
        print(f"{self._number:2}. {what}", flush=True)
        for line in prove().splitlines():
            print(f"      {line}", flush=True)

    # What a step does; each returns what it saw.

    def _prepare(self) -> None:
        for source, place in (("proc", "proc"), ("sysfs", "sys")):
            subprocess.run(["mount", "-t", source, source, self._root / place], check=True)
        subprocess.run(["mount", "--bind", "/dev", self._root / "dev"], check=True)
        (self._root / "etc/apt/sources.list").write_text("deb [trusted=yes] file:/pool ./\n")
        # A desktop has its manual pages and documents; the minimal root throws them away on some images.
        self._in_root("apt-get", "-qq", "update")
        self._in_root("apt-get", "-qq", "install", "--yes", *DESKTOP)
        self._in_root("useradd", "--create-home", PERSON)
        _bring_loopback_up()

    def _install_previous(self) -> str:
        return self._install("previous.deb")

    def _install(self, package: str) -> str:
        self._in_root("apt-get", "-qq", "install", "--yes", f"/{package}")
        return self._in_root("dpkg-query", "--show", "--showformat", "${Package} ${Version}, ${db:Status-Status}", NAME)

    def _make_workspace(self) -> str:
        self._as_person(NAME, "init", HOME / "class.crvs", "--kind", "training")
        words = ["--name", "District hospital", "--type", "event-notification"]
        self._as_person(NAME, "clients", "create", HOME / "class.crvs", *words)
        return self._as_person(NAME, "clients", "list", HOME / "class.crvs").splitlines()[-1]

    def _upgrade(self) -> str:
        return self._install("newest.deb")

    def _look_into_workspace(self) -> str:
        listed = self._as_person(NAME, "clients", "list", HOME / "class.crvs")
        self._expect("District hospital" in listed, f"the client is not in the workspace:\n{listed}")
        entries = self._as_person(NAME, "audit", "list", HOME / "class.crvs", "--action", "client-created")
        self._expect("District hospital" in entries, f"its creation is not in the audit:\n{entries}")
        return f"{len(listed.splitlines()) - 1} clients; the newest in the audit: {entries.splitlines()[1].rstrip()}"

    def _say_version(self) -> str:
        return ", ".join(self._as_person(NAME, "--version").splitlines())

    def _look_at_desktop_files(self) -> str:
        page = self._in_root("man", "--pager=cat", "1", NAME, fails=True)
        installed = self._in_root("dpkg", "--listfiles", NAME).splitlines()
        for part in (
            f"applications/{NAME}.desktop",
            f"metainfo/{NAME}.metainfo.xml",
            "48x48/apps",
            "scalable/mimetypes",
        ):
            self._expect(any(f"/usr/share/{part}" in path or f"/{part}" in path for path in installed), f"no {part}")
        return page.splitlines()[0] if page else "the manual page is not kept by this root's dpkg"

    def _tour(self) -> str:
        self._as_person(NAME, "tour", HOME / "tour")
        pictures = list((self._root / HOME.relative_to("/") / "tour").glob("*.png"))
        self._expect(
            len(pictures) > 20 and min(path.stat().st_size for path in pictures) > 5000, "pictures are missing"
        )
        return f"{len(pictures)} pictures, {sum(path.stat().st_size for path in pictures) / 1e6:.1f} MB"

    def _open_by_type(self) -> str:
        found = self._as_person("xdg-mime", "query", "filetype", HOME / "class.crvs").strip()
        handler = self._as_person("xdg-mime", "query", "default", MIME).strip()
        self._expect((found, handler) == (MIME, f"{NAME}.desktop"), f"type {found!r}, opened by {handler!r}")
        settings = self._root / f"{HOME}/.config/{NAME}/settings.ini".lstrip("/")
        self._expect(not settings.exists(), "the window was open before")
        self._as_person("gio", "open", HOME / "class.crvs")
        ends_s = time.monotonic() + PATIENCE_S
        while not (settings.exists() and "class.crvs" in settings.read_text("utf-8")):
            self._expect(time.monotonic() < ends_s, "the window did not open the workspace")
            time.sleep(0.2)
        window = self._processes("class.crvs")
        self._expect(len(window) == 1, f"not one window but {len(window)}")
        os.kill(window[0], signal.SIGTERM)
        return f"{MIME}, opened by {handler}; the window stands on the sign-in page of class.crvs"

    def _serve(self) -> str:
        if "serve" not in self._as_person(NAME, "--help"):
            return "this version has no `serve` yet"
        words = self._person_words(NAME, "serve", HOME / "class.crvs", "--json")
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, start_new_session=True) as server:
            assert server.stdout is not None  # noqa: S101
            said = server.stdout.readline().strip()
            self._expect(said.startswith("{"), f"serve said {said!r}")
            answer = self._fetch(said)
            for process in self._processes("serve"):
                os.kill(process, signal.SIGINT)
            ended = server.wait(PATIENCE_S)
        self._expect(ended in (0, 130), f"serve ended with {ended}")
        return f"{said}\n{answer}"

    def _fetch(self, said: str) -> str:
        import json
        from urllib.request import urlopen

        address = json.loads(said)["auth"].rstrip("/") + "/.well-known"
        with urlopen(address, timeout=PATIENCE_S) as answer:  # noqa: S310
            return f"GET {address}: {answer.status}, {answer.read(26).decode()}"

    def _uninstall(self) -> str:
        own = set(self._in_root("dpkg", "--listfiles", NAME).splitlines())
        before = self._files()
        self._in_root("apt-get", "-qq", "remove", "--yes", NAME)
        after = self._files()
        left = {path for path in own & after if not (self._root / path.lstrip("/")).is_dir()}
        self._expect(not left, f"left behind: {sorted(left)}")
        new = {path for path in after - before if not path.startswith(OF_THE_SYSTEM)}
        self._expect(not new, f"new after the removal: {sorted(new)}")
        named = {path for path in after if "crvs" in path.lower() and not path.startswith(("/home/", *OF_THE_SYSTEM))}
        named -= {"/previous.deb", "/newest.deb"}
        self._expect(not named, f"left behind: {sorted(named)}")
        of_person = sorted(
            path for path in after if path.startswith(f"{HOME}/") and "crvs" in path and "/tour/" not in path
        )
        self._expect(f"{HOME}/class.crvs" in of_person, "the workspace is gone")
        return "\n".join(of_person)

    # How it is done.

    def _in_root(self, *words: str | Path, fails: bool = False) -> str:
        return self._run(["chroot", self._root, *words], fails)

    def _person_words(self, *words: str | Path) -> list[str]:
        settings = ["HOME=" + str(HOME), "QT_QPA_PLATFORM=offscreen", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
        person = ["chroot", f"--userspec={PERSON}:{PERSON}", self._root, "env", "-i", "-C", HOME, *settings]
        return list(map(str, [*person, *words]))

    def _as_person(self, *words: str | Path) -> str:
        return self._run(self._person_words(*words))

    def _run(self, words: list[str | Path] | list[str], fails: bool = False) -> str:
        environment = {
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        }
        # A window that was started stays: its output must not be waited for.
        with (KEPT / "output.txt").open("w+b") as output:
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
        if ended.returncode != 0 and not fails:
            raise NotProvedError(f"{' '.join(map(str, words))} ended with {ended.returncode}:\n{text[-3000:]}")
        return text if ended.returncode == 0 else ""

    def _processes(self, word: str) -> list[int]:
        """Return the program's processes that were started with this word."""
        found = []
        for path in (self._root / "proc").glob("[0-9]*/cmdline"):
            words = path.read_bytes().decode(errors="replace").split("\0")
            if words[0].endswith(NAME) and any(word in other for other in words[1:]):
                found.append(int(path.parent.name))
        return found

    def _files(self) -> set[str]:
        listed = self._in_root("find", "/", "-xdev", "-not", "-path", "/pool/*").splitlines()
        return set(listed)

    def _expect(self, is_so: bool, otherwise: str) -> None:
        if not is_so:
            raise NotProvedError(otherwise)


def _bring_loopback_up() -> None:
    """The only network there is in here, for the practice API. Source: netdevice(7)."""
    get_flags, set_flags, up = 0x8913, 0x8914, 1
    with socket.socket() as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, get_flags, request))[1]
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", flags | up))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
