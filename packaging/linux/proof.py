"""The proof of the Debian package, on a clean Debian."""

import argparse
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from urllib.request import urlopen

import proving
from proving import KEPT, NAME, PATIENCE_S, Steps, quietly

TOOLS = {"debootstrap": "debootstrap", "unshare": "util-linux", "dpkg-scanpackages": "dpkg-dev"}
MIME = "application/x-crvs-workspace"
# What a desktop has beside our package: the programs that start another for a type of file.
DESKTOP = ("libglib2.0-bin", "xdg-utils", "man-db")
PERSON = "clerk"
HOME = Path("/home") / PERSON
# What apt, dpkg and their triggers keep for themselves, and what the proof brought.
OF_THE_SYSTEM = (
    "/var/lib/dpkg/",
    "/var/lib/apt/",
    "/var/cache/",
    "/var/log/",
    "/tmp/",  # noqa: S108 (pictures of the window that is ended by force; the next start of the computer clears them)
    "/pool/",
    "/newest.deb",
    "/previous.deb",
)


def missing() -> str:
    """Return what is missing for this proof, or nothing."""
    if not _packages():
        return "there is no Linux package in dist/ (python3 packaging/package.py linux makes it)."
    return ""


def prove(wanted: argparse.Namespace) -> int:
    newest, *older = _packages()
    base, pool = _base(wanted.suite, newest)
    root = KEPT / f"{wanted.suite}-root"
    try:
        proving.unpack(base, root)
        shutil.copytree(pool, root / "pool")
        for number, package in enumerate([newest, *older[:1]]):
            shutil.copy(package, root / ("previous.deb" if number else "newest.deb"))
        print(f"A clean {wanted.suite}, {newest.name}" + (f" after {older[0].name}" if older else ""), flush=True)
        return proving.run_inside("linux", root)
    finally:
        proving.remove(root)


def _packages() -> list[Path]:
    return proving.packages(f"{NAME}_*.deb", "_")


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
    proving.remove(folder)
    folder.mkdir(parents=True)
    root = folder / "root"
    quietly(["debootstrap", "--variant=minbase", suite, root])
    proving.pack(root, base)
    shutil.copy(package, root / "ours.deb")
    quietly(["chroot", root, "apt-get", "-qq", "update"])
    fetch: list[str | Path] = ["chroot", root, "apt-get", "-qq", "install", "--yes", "--download-only"]
    quietly([*fetch, "/ours.deb"])
    quietly([*fetch, "--no-install-recommends", *DESKTOP])
    pool.mkdir()
    for fetched in (root / "var/cache/apt/archives").glob("*.deb"):
        shutil.move(fetched, pool)
    index = subprocess.run(["dpkg-scanpackages", "-m", "."], cwd=pool, capture_output=True, check=True).stdout
    (pool / "Packages").write_bytes(index)
    proving.remove(root)
    stamp.write_text(depends, "utf-8")
    return base, pool


class Proof(Steps):
    def prove_all(self) -> None:
        self._prepare()
        with_previous = (self.root / "previous.deb").exists()
        if with_previous:
            self.step(
                "The previous version is installed by apt, without a network", lambda: self._install("previous.deb")
            )
            self.step("A workspace is made with it", self._make_workspace)
            self.step("It is upgraded with the workspace in place", lambda: self._install("newest.deb"))
        else:
            self.step("The package is installed by apt, without a network", lambda: self._install("newest.deb"))
            self.step("A workspace is made", self._make_workspace)
        self.step("What is in it is still there, and the audit goes on", self._look_into_workspace)
        self.step("The program says what it is", self._say_version)
        self.step("The manual page, the menu entry and the icons are there", self._look_at_desktop_files)
        self.step("The tour walks through the window, off-screen", self._tour)
        self.step("A workspace is known by its type, and opening it starts the program", self._open_by_type)
        self.step("The practice API answers", self._serve)
        self.step("The package is removed; nothing is left but the user's data", self._uninstall)

    # What a step does; each returns what it saw.

    def _prepare(self) -> None:
        (self.root / "etc/apt/sources.list").write_text("deb [trusted=yes] file:/pool ./\n")
        self.in_root("apt-get", "-qq", "update")
        self.in_root("apt-get", "-qq", "install", "--yes", "--no-install-recommends", *DESKTOP)
        self.in_root("useradd", "--create-home", PERSON)

    def _install(self, package: str) -> str:
        self.in_root("apt-get", "-qq", "install", "--yes", f"/{package}")
        return self.in_root("dpkg-query", "--show", "--showformat", "${Package} ${Version}, ${db:Status-Status}", NAME)

    def _make_workspace(self) -> str:
        self._as_person(NAME, "init", HOME / "class.crvs", "--kind", "training")
        words = ["--name", "District hospital", "--type", "event-notification"]
        self._as_person(NAME, "clients", "create", HOME / "class.crvs", *words)
        return self._as_person(NAME, "clients", "list", HOME / "class.crvs").splitlines()[-1]

    def _look_into_workspace(self) -> str:
        listed = self._as_person(NAME, "clients", "list", HOME / "class.crvs")
        self.expect("District hospital" in listed, f"the client is not in the workspace:\n{listed}")
        entries = self._as_person(NAME, "audit", "list", HOME / "class.crvs", "--action", "client-created")
        self.expect("District hospital" in entries, f"its creation is not in the audit:\n{entries}")
        return f"{len(listed.splitlines()) - 1} clients; the newest in the audit: {entries.splitlines()[1].rstrip()}"

    def _say_version(self) -> str:
        return ", ".join(self._as_person(NAME, "--version").splitlines())

    def _look_at_desktop_files(self) -> str:
        page = self.in_root("man", "--pager=cat", "1", NAME, may_fail=True)
        installed = self.in_root("dpkg", "--listfiles", NAME).splitlines()
        for part in (
            f"applications/{NAME}.desktop",
            f"metainfo/{NAME}.metainfo.xml",
            "48x48/apps",
            "scalable/mimetypes",
        ):
            self.expect(any(f"/usr/share/{part}" in path or f"/{part}" in path for path in installed), f"no {part}")
        return page.splitlines()[0] if page else "the manual page is not kept by this root's dpkg"

    def _tour(self) -> str:
        self._as_person(NAME, "tour", HOME / "tour")
        pictures = list((self.root / HOME.relative_to("/") / "tour").glob("*.png"))
        self.expect(len(pictures) > 20 and min(path.stat().st_size for path in pictures) > 5000, "pictures are missing")
        return f"{len(pictures)} pictures, {sum(path.stat().st_size for path in pictures) / 1e6:.1f} MB"

    def _open_by_type(self) -> str:
        told = self._as_person("gio", "info", "--attributes", "standard::content-type", HOME / "class.crvs")
        found = told.rpartition("content-type: ")[2].strip()
        handler = self._as_person("xdg-mime", "query", "default", MIME).strip()
        self.expect((found, handler) == (MIME, f"{NAME}.desktop"), f"type {found!r}, opened by {handler!r}")
        settings = self.root / f"{HOME}/.config/{NAME}/settings.ini".lstrip("/")
        self.expect(not settings.exists(), "the window was open before")
        self._as_person("gio", "open", HOME / "class.crvs")
        self.wait_until(
            lambda: settings.exists() and "class.crvs" in settings.read_text("utf-8"),
            "the window did not open the workspace",
        )
        window = self._processes("class.crvs")
        self.expect(len(window) == 1, f"not one window but {len(window)}")
        os.kill(window[0], signal.SIGTERM)
        return f"{MIME}, opened by {handler}; the window stands on the sign-in page of class.crvs"

    def _serve(self) -> str:
        if "serve" not in self._as_person(NAME, "--help"):
            return "this version has no `serve` yet"
        words = self._person_words(NAME, "serve", HOME / "class.crvs", "--json")
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
            assert server.stdout is not None  # noqa: S101
            said = server.stdout.readline().strip()
            self.expect(said.startswith("{"), f"serve said {said!r}")
            answer = self._fetch(said)
            for process in self._processes("serve"):
                os.kill(process, signal.SIGTERM)
            ended = server.wait(PATIENCE_S)
        self.expect(ended in (0, 130), f"serve ended with {ended}")
        return f"{said}\n{answer}"

    def _fetch(self, said: str) -> str:
        address = json.loads(said)["auth"].rstrip("/") + "/.well-known"
        with urlopen(address, timeout=PATIENCE_S) as answer:  # noqa: S310
            return f"GET {address}: {answer.status}, {answer.read(26).decode()}"

    def _uninstall(self) -> str:
        own = set(self.in_root("dpkg", "--listfiles", NAME).splitlines())
        before = self.files()
        self.in_root("apt-get", "-qq", "remove", "--yes", NAME)
        after = self.files()
        left = {path for path in own & after if not (self.root / path.lstrip("/")).is_dir()}
        self.expect(not left, f"left behind: {sorted(left)}")
        new = {path for path in after - before if not path.startswith(OF_THE_SYSTEM)}
        self.expect(not new, f"new after the removal: {sorted(new)}")
        named = {path for path in after if "crvs" in path.lower() and not path.startswith(("/home/", *OF_THE_SYSTEM))}
        self.expect(not named, f"left behind: {sorted(named)}")
        of_person = sorted(
            path for path in after if path.startswith(f"{HOME}/") and "crvs" in path and "/tour/" not in path
        )
        self.expect(f"{HOME}/class.crvs" in of_person, "the workspace is gone")
        return "\n".join(of_person)

    # How it is done.

    def _person_words(self, *words: str | Path) -> list[str]:
        settings = ["HOME=" + str(HOME), "QT_QPA_PLATFORM=offscreen", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
        person = ["chroot", f"--userspec={PERSON}:{PERSON}", self.root, "env", "-i", "-C", HOME, *settings]
        return list(map(str, [*person, *words]))

    def _as_person(self, *words: str | Path) -> str:
        return self.run(self._person_words(*words))

    def _processes(self, word: str) -> list[int]:
        """Return the program's processes that were started with this word."""
        found = []
        for path in (self.root / "proc").glob("[0-9]*/cmdline"):
            words = path.read_bytes().decode(errors="replace").split("\0")
            if words[0].endswith(NAME) and any(word in other for other in words[1:]):
                found.append(int(path.parent.name))
        return found
