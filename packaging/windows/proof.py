"""The proof of the Windows installer, in Wine in a clean Debian 13: its files, its registry, and that the program runs.

It shows nothing of how Windows draws, scales or warns."""

import argparse
import shutil
from pathlib import Path

import proving
from proving import KEPT, NAME, Steps, quietly

TOOLS = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
}
SUITE = "trixie"  # Debian 12's Wine is too old for Qt
HERE = Path(__file__).parent
PREFIX = "/root/prefix"
WINDOWS_PERSON = r"C:\users\root"
FOR_ONE = rf"{WINDOWS_PERSON}\AppData\Local\Programs\CRVS Desktop"
FOR_ALL = r"C:\Program Files\CRVS Desktop"
WORKSPACE = rf"{WINDOWS_PERSON}\class.crvs"
CLASSES = r"Software\Classes"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\CRVSDesktop"


def missing() -> str:
    """Return what is missing for this proof, or nothing."""
    if not _packages():
        return "there is no Windows installer in dist/ (python3 packaging/package.py windows makes it)."
    return ""


def prove(_wanted: argparse.Namespace) -> int:
    newest, *older = _packages()
    base = _base()
    root = KEPT / "wine-root"
    try:
        proving.unpack(base, root)
        shutil.copy(newest, root / "newest.exe")
        if older:
            shutil.copy(older[0], root / "previous.exe")
        print(f"A clean Wine, {newest.name}" + (f" after {older[0].name}" if older else ""), flush=True)
        return proving.run_inside("windows", root)
    finally:
        proving.remove(root)


def _packages() -> list[Path]:
    return proving.packages(f"{NAME}-*-windows-amd64.exe", "-windows")


def _base() -> Path:
    """Return the packed root with Wine; it is made once."""
    folder = KEPT / "wine"
    base = folder / "base.tar"
    if base.exists():
        return base
    print("Fetching a clean Debian 13 with Wine …", flush=True)
    proving.remove(folder)
    folder.mkdir(parents=True)
    root = folder / "root"
    quietly(["debootstrap", "--variant=minbase", SUITE, root])
    quietly(["chroot", root, "apt-get", "-qq", "update"])
    quietly(["chroot", root, "apt-get", "-qq", "install", "--yes", "--no-install-recommends", "wine", "wine64"])
    quietly(["chroot", root, "apt-get", "clean"])
    quietly(["x86_64-w64-mingw32-gcc", "-shared", "-O2", "-o", root / "icuuc.dll", HERE / "icuuc.c"])
    proving.pack(root, base)
    proving.remove(root)
    return base


class Proof(Steps):
    def prove_all(self) -> None:
        self._prepare()
        with_previous = (self.root / "previous.exe").exists()
        first = "previous.exe" if with_previous else "newest.exe"
        self.step("It is installed for one person, silently", lambda: self._install(first, "/CurrentUser"))
        self.step("A workspace is made", self._make_workspace)
        self.step("It is installed over that, with the workspace in place", self._upgrade)
        self.step("What is in it is still there", self._look_into_workspace)
        self.step("The program says what it is", lambda: ", ".join(self._program("--version").splitlines()))
        self.step("The tour walks through the window, off-screen", self._tour)
        self.step("The command that is registered for a workspace opens it", self._open_by_command)
        self.step("The practice API switched off by a policy stays off", self._refuse_by_policy)
        self.step("It is uninstalled, silently; the workspace stays", lambda: self._uninstall(FOR_ONE, "HKCU"))
        self.step("It is installed for all users, silently", self._install_for_all)
        self.step("A workspace is known by its type, and opening it starts the program", lambda: self._open(WORKSPACE))
        self.step("And uninstalled", lambda: self._uninstall(FOR_ALL, "HKLM"))

    # What a step does; each returns what it saw.

    def _prepare(self) -> None:
        self._wine("wineboot", "--init")
        shutil.copy(self.root / "icuuc.dll", self._unix(r"C:\windows\system32\icuuc.dll"))
        # Wine keeps QT_ variables of its surroundings from the programs, and takes them from here.
        self._wine("wine", "reg", "add", r"HKCU\Environment", "/v", "QT_QPA_PLATFORM", "/d", "offscreen", "/f")

    def _install(self, installer: str, for_whom: str) -> str:
        self._wine("wine", f"/{installer}", "/S", for_whom)
        folder, hive = (FOR_ALL, "HKLM") if for_whom == "/AllUsers" else (FOR_ONE, "HKCU")
        self.expect(self._unix(rf"{folder}\{NAME}.exe").exists(), f"nothing is in {folder}")
        version = self._value(rf"{hive}\{UNINSTALL}", "DisplayVersion")
        opened_by = self._value(rf"{hive}\{CLASSES}\CRVSDesktop.Workspace\shell\open\command")
        self.expect(self._value(rf"{hive}\{CLASSES}\.crvs") == "CRVSDesktop.Workspace", "*.crvs has no kind")
        self.expect(folder in opened_by, f"*.crvs is opened by {opened_by}")
        menu = [path.name for path in self._unix("C:").rglob("CRVS Desktop.lnk")]
        self.expect(bool(menu), "it is not in the Start menu")
        compiled = len(list(self._unix(folder).rglob("*.pyc")))
        return f"{folder}, version {version}\n*.crvs is opened by {opened_by}\n{menu[0]}, {compiled} modules compiled"

    def _make_workspace(self) -> str:
        self._program("init", WORKSPACE, "--kind", "training")
        self._program("clients", "create", WORKSPACE, "--name", "District hospital", "--type", "event-notification")
        return "\n".join(self._program("clients", "list", WORKSPACE).splitlines()[:2])

    def _upgrade(self) -> str:
        return self._install("newest.exe", "/CurrentUser").splitlines()[0]

    def _look_into_workspace(self) -> str:
        listed = self._program("clients", "list", WORKSPACE)
        self.expect("District hospital" in listed, f"the client is not in the workspace:\n{listed}")
        return f"{len(listed.splitlines()) - 1} clients"

    def _tour(self) -> str:
        self._program("tour", rf"{WINDOWS_PERSON}\tour")
        pictures = list(self._unix(rf"{WINDOWS_PERSON}\tour").glob("*.png"))
        self.expect(len(pictures) > 20 and min(path.stat().st_size for path in pictures) > 5000, "pictures are missing")
        return f"{len(pictures)} pictures, {sum(path.stat().st_size for path in pictures) / 1e6:.1f} MB"

    def _open_by_command(self) -> str:
        """Wine does not look for a person's own associations, so the command is taken from where Windows finds it."""
        command = self._value(rf"HKCU\{CLASSES}\CRVSDesktop.Workspace\shell\open\command")
        return self._open(command.split('"')[1], WORKSPACE)

    def _open(self, *words: str) -> str:
        settings = self._unix(rf"{WINDOWS_PERSON}\AppData\Local\crvs-desktop\settings.ini")
        settings.unlink(missing_ok=True)
        self._wine("wine", "start", *words, wait=False)
        self.wait_until(
            lambda: settings.exists() and "class.crvs" in settings.read_text("utf-8"),
            "the window did not open the workspace",
        )
        self._wine("wine", "taskkill", "/f", "/im", f"{NAME}-window.exe")
        return "the window stands on the sign-in page of class.crvs"

    def _refuse_by_policy(self) -> str:
        policy = self._unix(r"C:\ProgramData\crvs-desktop\policy.toml")
        policy.parent.mkdir()
        policy.write_text("practice_api = false\n")
        said = self._program("serve", WORKSPACE, may_fail=True)
        shown = self._program("policy", "show")
        shutil.rmtree(policy.parent)
        self.expect(said == "" and "practice_api" in shown, f"it was not refused: {said}\n{shown}")
        return shown

    def _uninstall(self, folder: str, hive: str) -> str:
        for_whom = "/AllUsers" if hive == "HKLM" else "/CurrentUser"
        self._wine("wine", rf"{folder}\uninstall.exe", "/S", for_whom)
        left = sorted(path.as_posix() for path in self._unix(folder).rglob("*"))
        self.expect(not self._unix(folder).exists(), f"left behind: {left}")
        for key in (UNINSTALL, rf"{CLASSES}\.crvs", rf"{CLASSES}\CRVSDesktop.Workspace", r"Software\CRVS Desktop"):
            self.expect(self._value(rf"{hive}\{key}") == "", f"{hive}\\{key} is left behind")
        self.expect(not list(self._unix("C:").rglob("CRVS Desktop.lnk")), "it is still in the Start menu")
        self.expect(self._unix(WORKSPACE).exists(), "the workspace is gone")
        return f"{folder} is gone, {WORKSPACE} is there"

    def _install_for_all(self) -> str:
        return self._install("newest.exe", "/AllUsers")

    # How it is done.

    def _program(self, *words: str, may_fail: bool = False) -> str:
        said = self._wine("wine", rf"{FOR_ONE}\{NAME}.exe", *words, may_fail=may_fail)
        return "\n".join(line for line in said.splitlines() if "XDG_RUNTIME_DIR" not in line)

    def _wine(self, *words: str, may_fail: bool = False, wait: bool = True) -> str:
        settings = ["HOME=/root", f"WINEPREFIX={PREFIX}", "WINEDEBUG=-all", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
        said = self.in_root("env", "-i", *settings, *words, may_fail=may_fail)
        if wait:
            self.in_root("env", "-i", *settings, "wineserver", "--wait")
        return said

    def _value(self, key: str, name: str = "") -> str:
        """Return a value of the registry, or nothing."""
        which = ["/v", name] if name else ["/ve"]
        said = self._wine("wine", "reg", "query", key, *which, may_fail=True)
        line = next((line for line in said.splitlines() if "REG_SZ" in line), "")
        return line.partition("REG_SZ")[2].strip()

    def _unix(self, path: str) -> Path:
        """Return where a path of Windows is."""
        return self.root / PREFIX.lstrip("/") / "drive_c" / path[2:].replace("\\", "/").lstrip("/")
