"""The texts of the program in other languages.

    python3 packaging/translations.py update    after texts changed: bring them to the .ts files, which translators fill
    python3 packaging/translations.py compile   make the .qm files that the program reads

Each runs a tool of Qt from the environment. Building and setting up compile by themselves."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# English has only what depends on a number; the other texts of it are those of the source.
LANGUAGES = {"en": ["-pluralonly"], "fr": [], "ar": []}
RIGHT_TO_LEFT = ("ar",)
TRANSLATION = re.compile(r"(<(?:translation|numerusform)[^>]*>)([^<]*)")
RIGHT_TO_LEFT_LETTER = re.compile("[\u0590-\u08ff]")
PLACE = re.compile(r"(?<![\u2066\u2068])\{\w+\}")
USAGE = "Usage: python3 packaging/translations.py update|compile"


class TranslationError(Exception):
    """A tool of Qt did not do its work; the message is what it said."""


def folder(root: Path = ROOT) -> Path:
    return root / "resources" / "translations"


def update(target: Path | None = None, python: str = sys.executable) -> None:
    """Bring the texts of the source to every .ts file in the folder. What is translated stays, what is no longer there
    goes, and what was changed a little waits to be looked at. Raises TranslationError."""
    target = target or folder()
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "crvs_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as temporary:
        names = Path(temporary) / "sources.lst"
        names.write_text("\n".join(sources), encoding="utf-8")
        for language, more in LANGUAGES.items():
            options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete"]
            ts = str(target / f"crvs_{language}.ts")
            _run_tool(python, "lupdate", [*options, *more, f"@{names}", "-ts", ts])


def compile_all(root: Path = ROOT, python: str = sys.executable) -> None:
    """Make the .qm files that are missing or older than their .ts. Raises TranslationError."""
    for ts in sorted(folder(root).glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime_ns <= ts.stat().st_mtime_ns:
            _compile(ts, qm, python)


def _compile(ts: Path, qm: Path, python: str) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        if ts.stem.removeprefix("crvs_") in RIGHT_TO_LEFT:
            marked = Path(temporary) / ts.name
            marked.write_text(TRANSLATION.sub(_mark, ts.read_text("utf-8")), encoding="utf-8")
            ts = marked
        _run_tool(python, "lrelease", ["-silent", "-removeidentical", str(ts), "-qm", str(qm)])


def _mark(translation: re.Match[str]) -> str:
    """Add the marks that nobody sees, for a text that is read from the right: one before it when it begins with Latin
    letters (U+200F), and two around what is filled in later, a name or an address, which keep its letters from
    changing places with those around it (U+2068, U+2069)."""
    tag, text = translation[1], translation[2]
    text = PLACE.sub("\u2068\\g<0>\u2069", text)
    letter = next(filter(str.isalpha, PLACE.sub("", text)), "")
    begins_latin = bool(letter) and letter.isascii() and any(map(RIGHT_TO_LEFT_LETTER.match, text))
    return tag + ("\u200f" if begins_latin else "") + text


def _run_tool(python: str, tool: str, arguments: Sequence[str]) -> None:
    start = f"import sys; from PySide6.scripts.pyside_tool import {tool}; sys.exit({tool}())"
    ended = subprocess.run(
        [python, "-c", start, *arguments], cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
    )
    if ended.returncode != 0:
        raise TranslationError(f"{tool} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")


def main(words: Sequence[str]) -> int:
    import environment

    work = {"update": update, "compile": compile_all}.get(" ".join(words))
    if work is None:
        print(USAGE, file=sys.stderr)
        return 2
    environment.prepare("development")
    work(python=str(environment.executable("python")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
