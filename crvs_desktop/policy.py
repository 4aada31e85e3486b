"""Where a policy comes from: the computer's own file, and one that a start of the program names."""

import sys
from pathlib import Path
from typing import Final

from crvs_desktop.domain.policy import Policy, read_policy

FILE: Final = "policy.toml"


def system_policy_file() -> Path:
    """Return the path that only administrators may write to; nothing in a person's environment can move it."""
    if sys.platform == "win32":
        import winreg

        place = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return Path(winreg.QueryValueEx(key, "Common AppData")[0]) / "crvs-desktop" / FILE
    if sys.platform == "darwin":
        return Path("/Library/Application Support/crvs-desktop") / FILE
    return Path("/etc/crvs-desktop") / FILE


def load_policy(system_file: Path, named_file: Path | None = None) -> Policy:
    """Return what is fixed for this start. Only the computer's own file may be missing; it has the last word.

    Raises StoreError for what cannot be read or understood: then nothing shall start."""
    system = read_policy(system_file) if _is_there(system_file) else Policy()
    return system if named_file is None else system.over(read_policy(named_file))


def _is_there(path: Path) -> bool:
    """A file that may not even be looked for counts as there: reading it then says why not."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
