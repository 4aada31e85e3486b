"""What the tests of the command line share: workspaces, a way to run a command, and a terminal to type at."""

import errno
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from crvs_desktop.cli import main
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.setup import create_office_workspace, create_training_workspace

OFFICE_ADMIN = "a.mwale"
OFFICE_PASSWORD = "sunflower lorry 41 basket"
PROGRAM = [sys.executable, "-c", "import sys; from crvs_desktop.cli import main; sys.exit(main())"]
# So that Ctrl+C typed there reaches the program, as at a real one.
PROGRAM_AT_TERMINAL = [
    *PROGRAM[:2],
    f"import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); {PROGRAM[2]}",
]
PATIENCE_S = 20


@dataclass(frozen=True)
class Ended:
    """What a script sees of a command."""

    exit_code: int
    out: str
    err: str


class Run(Protocol):
    def __call__(self, *words: str | Path) -> Ended: ...


@pytest.fixture(scope="session")
def made_training(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("training") / "training.crvs"
    create_training_workspace(path, "test", Environment())
    return path


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("office") / "office.crvs"
    create_office_workspace(path, "HQ", "Ada Mwale", OFFICE_ADMIN, OFFICE_PASSWORD, "test", Environment())
    return path


@pytest.fixture
def training(made_training: Path, tmp_path: Path) -> Path:
    """A training workspace of the test's own."""
    return Path(shutil.copy(made_training, tmp_path / "training.crvs"))


@pytest.fixture
def office(made_office: Path, tmp_path: Path) -> Path:
    """An office workspace of the test's own, with one administrator and no clients."""
    return Path(shutil.copy(made_office, tmp_path / "office.crvs"))


@pytest.fixture(autouse=True)
def _no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CRVS_PASSWORD", raising=False)
    monkeypatch.delenv("CRVS_DEBUG", raising=False)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; it is not at a terminal."""

    def run(*words: str | Path) -> Ended:
        capsys.readouterr()
        exit_code = main([str(word) for word in words])
        written = capsys.readouterr()
        return Ended(exit_code, written.out, written.err)

    return run


@pytest.fixture
def services_of() -> Iterator[Callable[[Path], Services]]:
    """Open workspaces beside the command line; they are closed in the end."""
    opened: list[Services] = []

    def open_one(path: Path) -> Services:
        opened.append(open_services(path, Environment()))
        return opened[-1]

    yield open_one
    for services in opened:
        services.workspace.close()


class Terminal:
    """A program at a terminal: stdin and stderr are the terminal, and stdout is a pipe unless it shall be, too."""

    def __init__(self, *words: str | Path, stdout_too: bool = False) -> None:
        self._master, slave = os.openpty()
        self.process = subprocess.Popen(
            [*PROGRAM_AT_TERMINAL, *map(str, words)],
            stdin=slave,
            stdout=slave if stdout_too else subprocess.PIPE,
            stderr=slave,
            start_new_session=True,
        )
        os.close(slave)
        self.shown = ""

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def wait_for(self, text: str) -> None:
        """Read what the terminal shows until the text is there."""
        while text not in self.shown:
            assert self._read(), f"{text!r} never came: {self.shown!r}"

    def finish(self) -> Ended:
        """Read to the end; `err` is all that the terminal showed."""
        while self._read():
            pass
        out, _ = self.process.communicate(timeout=PATIENCE_S)
        return Ended(self.process.returncode, (out or b"").decode(), self.shown)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()
        os.close(self._master)

    def _read(self) -> bool:
        assert select.select([self._master], [], [], PATIENCE_S)[0], f"nothing more came: {self.shown!r}"
        try:
            data = os.read(self._master, 4096)
        except OSError as error:  # Linux says so when the program has closed its end
            if error.errno != errno.EIO:
                raise
            data = b""
        self.shown += data.decode()
        return bool(data)


@pytest.fixture
def at_terminal() -> Iterator[Callable[..., Terminal]]:
    """Start commands at a terminal of their own."""
    terminals: list[Terminal] = []

    def start(*words: str | Path, stdout_too: bool = False) -> Terminal:
        terminals.append(Terminal(*words, stdout_too=stdout_too))
        return terminals[-1]

    yield start
    for terminal in terminals:
        terminal.close()
