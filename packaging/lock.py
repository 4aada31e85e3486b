"""Write all three lists of locked libraries anew from pyproject.toml.

    python3 packaging/lock.py [--upgrade]

Needs a network. Without --upgrade only what pyproject.toml demands changes. The lists hold, for every
system and Python version at once, exact versions and the hashes of their files, and no address of a package
index. `uv` makes them, from an environment that is thrown away."""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from environment import LOCKS, ROOT, executable

UV = "uv==0.13.9"


def main(options: list[str]) -> int:
    running = _relative(LOCKS["running"])
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder) / executable("python").parent.name
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", UV], check=True)
        uv = programs / "uv"
        _compile(uv, "--output-file", running, "--group", "build", *options)
        for purpose, group in (("development", "dev"), ("packaging", "package")):
            lock = _relative(LOCKS[purpose])
            _compile(uv, "--output-file", lock, "--group", group, "--constraint", running, *options)
    return 0


def _compile(uv: Path, *options: str) -> None:
    # Without an extra in the list ("coverage[toml]"), pip tries the newest release for it and refuses the whole list.
    fixed = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-strip-extras", "--no-header"]
    subprocess.run([uv, "pip", "compile", "--quiet", *fixed, *options, "pyproject.toml"], cwd=ROOT, check=True)


def _relative(path: Path) -> str:
    """Relative, because the list names the files it came from."""
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
