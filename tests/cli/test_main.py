"""How `crvs-desktop` starts: which words are a file, which a command, and what each loads."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop import __version__

HEAVY = ("PySide6", "peewee", "cryptography", "crvs_desktop.services", "crvs_desktop.models", "crvs_desktop.crypto")
# In the window's place stands a module that writes down what it was asked for and what is loaded by then.
START = """
import json, sys, types
app = types.ModuleType("crvs_desktop.app")
def note(what):
    def started(path, policy_file=None):
        said = {what: path and str(path), "policy": policy_file and str(policy_file), "loaded": list(sys.modules)}
        print(json.dumps(said))
        return 7
    return started
app.run_window, app.run_tour = note("window"), note("tour")
sys.modules["crvs_desktop.app"] = app
from crvs_desktop.cli import main
sys.exit(main())
"""


def start(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(
        [sys.executable, "-c", START, *words], capture_output=True, text=True, cwd=folder, env=environment, timeout=20
    )


def test_the_window_starts_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    """Without a command nothing of the command line, the database or the cryptography is loaded first."""
    ended = start(tmp_path)
    assert ended.returncode == 7, ended.stderr
    said = json.loads(ended.stdout)
    assert said["window"] is None
    assert not {*HEAVY, "click", "crvs_desktop.cli.program"} & set(said["loaded"])


@pytest.mark.parametrize("word", ["office.crvs", "gone.crvs", "./init", "office", "/no/such/folder/x"])
def test_a_file_opens_the_window(tmp_path: Path, word: str) -> None:
    """A path, a name that ends in .crvs, and the name of an existing file are a workspace."""
    for name in ("office.crvs", "office"):
        (tmp_path / name).touch()
    ended = start(tmp_path, word)
    assert ended.returncode == 7, ended.stderr
    assert Path(json.loads(ended.stdout)["window"]) == Path(word)


def test_a_policy_is_named_before_the_file(tmp_path: Path) -> None:
    """The window gets it, with a file and without one; without its own name it is wrong usage."""
    for words, file in ((["--policy", "class.toml"], None), (["--policy", "class.toml", "class.crvs"], "class.crvs")):
        said = json.loads(start(tmp_path, *words).stdout)
        assert (said["window"], said["policy"]) == (file, "class.toml")
    ended = start(tmp_path, "--policy")
    assert (ended.returncode, ended.stdout) == (2, "")


def test_a_command_is_a_command_though_a_file_has_its_name(tmp_path: Path) -> None:
    """`init` means the command, and a mistyped one is wrong usage rather than a window."""
    (tmp_path / "init").touch()
    for words in (["init"], ["clinets"], ["office.crvs", "clients"], ["--nonsense"], ["a" * 300]):
        ended = start(tmp_path, *words)
        assert (ended.returncode, ended.stdout) == (2, ""), words
        assert "Error:" in ended.stderr


def test_tour_gets_its_folder(tmp_path: Path) -> None:
    """`tour DIR` walks the window and ends as the walk ended."""
    ended = start(tmp_path, "tour", "pictures")
    assert ended.returncode == 7, ended.stderr
    assert json.loads(ended.stdout)["tour"] == "pictures"


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    """Help of the program and of its commands comes without the database, the cryptography or Qt."""
    code = "import sys; from crvs_desktop.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    for words in (["--help"], ["clients", "create", "--help"]):
        ended = subprocess.run(
            [sys.executable, "-c", code, *words], capture_output=True, text=True, cwd=tmp_path, timeout=20
        )
        assert "Usage: crvs-desktop" in ended.stdout
        assert not set(HEAVY) & set(ended.stderr.split())


def test_version_and_help(run: Any) -> None:
    """Both are results: they go to stdout. The version comes with every library that pyproject.toml names."""
    version = run("--version")
    first, *libraries = version.out.splitlines()
    assert (version.exit_code, first, version.err) == (0, f"crvs-desktop {__version__}, run from its source", "")
    named = [line.rpartition(" ")[0] for line in libraries]
    assert named[:4] == ["Python", "SQLite", "PySide6-Essentials", "peewee"]
    assert {"cryptography", "starlette", "PyJWT"} < set(named)
    shown = run("--help")
    assert shown.exit_code == 0
    assert all(f"\n  {command}" in shown.out for command in ("init", "clients", "audit", "tour"))
    assert "130 interrupted" in " ".join(shown.out.split())
