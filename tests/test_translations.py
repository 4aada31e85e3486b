"""The texts of the program in French and Arabic: all there, whole, and brought up to date by one command."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import translations
from PySide6.QtCore import QTranslator

from crvs_desktop.domain.policy import LANGUAGES

ROOT = Path(__file__).parents[1]
TS = ROOT / "resources" / "translations"
# How many forms each language has for a text with a number in it.
FORMS = {"en": 2, "fr": 2, "ar": 6}
PLACE = re.compile(r"\{\w*\}")
NUMBER = re.compile(r"%L?n")
# A singular or dual may say it in words: “one client”, “عميلان”.
FREE_FORMS = {"en": {0}, "fr": {0}, "ar": {0, 1, 2}}


class Message(NamedTuple):
    context: str
    source: str
    counts: bool
    finished: bool
    texts: list[str]

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}”"


def messages(language: str) -> Iterator[Message]:
    for context in ElementTree.parse(TS / f"crvs_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            parts = list(translation) if counts else [translation]
            texts = ["".join(part.itertext()) for part in parts]
            name, source = context.findtext("name"), message.findtext("source")
            yield Message(name or "", source or "", counts, "type" not in translation.attrib, texts)


def test_texts_read_from_the_right_are_marked_when_they_are_compiled() -> None:
    """What is filled in stands between marks, and a text that begins with Latin letters has one before it; texts that
    are read from the left have none."""
    for language, marked in (("ar", True), ("fr", False)):
        translator = QTranslator()
        assert translator.load(f"crvs_{language}", str(TS))
        filled = translator.translate("MainWindow", "{workspace} – CRVS Desktop")
        assert ("\u2068{workspace}\u2069" in filled) is marked
        about = next(
            message for message in messages(language) if message.context == "About" and "{built}" in message.source
        )
        assert translator.translate(about.context, about.source).startswith("\u200f") is marked


def test_there_is_a_file_for_each_language() -> None:
    """What the Preferences offer is what translators work on."""
    assert {path.stem for path in TS.glob("*.ts")} == {f"crvs_{language}" for language in LANGUAGES}
    assert tuple(translations.LANGUAGES) == LANGUAGES


def test_the_files_hold_the_texts_of_the_source(tmp_path: Path) -> None:
    """`python3 packaging/translations.py update` would change nothing; run it after texts were changed."""
    for path in TS.glob("*.ts"):
        shutil.copy(path, tmp_path)
    translations.update(tmp_path)
    for path in sorted(TS.glob("*.ts")):
        assert (tmp_path / path.name).read_text("utf-8") == path.read_text("utf-8"), path.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """None is empty, and none waits to be looked at after its source was changed."""
    waiting = [str(message) for message in messages(language) if not message.finished or not all(message.texts)]
    assert waiting == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_what_their_source_has(language: str) -> None:
    """The same {places}, once each, no others; the number in each plural form that does not say it in words; the
    same spaces at either end; an & only where the source has one; what files are called as it is."""
    wrong = []
    for message in messages(language):
        places = sorted(set(PLACE.findall(message.source)))
        for form, text in enumerate(message.texts):
            if not text:
                continue  # the other test tells
            if sorted(set(PLACE.findall(text))) != places:
                wrong.append(f"{message}: places of “{text}”")
            if bool(NUMBER.search(text)) != message.counts and not (message.counts and form in FREE_FORMS[language]):
                wrong.append(f"{message}: number of “{text}”")
            if _ends(text) != _ends(message.source):
                wrong.append(f"{message}: spaces of “{text}”")
            if re.findall(r"\(\*.*?\)", text) != re.findall(r"\(\*.*?\)", message.source):
                wrong.append(f"{message}: file names of “{text}”")
            if text.count("&") != message.source.count("&"):
                wrong.append(f"{message}: key of “{text}”")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_counts_has_every_plural_form(language: str) -> None:
    """English and French two, Arabic six."""
    counting = [message for message in messages(language) if message.counts]
    assert len(counting) > 30
    assert {len(message.texts) for message in counting} == {FORMS[language]}
    assert {message.source for message in counting} == {message.source for message in messages("en")}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_menus_have_a_key_of_their_own(language: str) -> None:
    """The letters after & in the menu bar differ."""
    keys = [
        message.texts[0].partition("&")[2][:1].casefold()
        for message in messages(language)
        if message.context == "MainWindow" and "&" in message.source
    ]
    assert len(keys) == len(set(keys)) >= 4


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


class Call(NamedTuple):
    context: str
    source: str
    counts: bool


def calls() -> Iterator[Call]:
    """Every text that the source marks, found by another way than Qt's tool."""
    for path in sorted((ROOT / "crvs_desktop").rglob("*.py")):
        yield from _calls_in(ast.parse(path.read_text("utf-8")), "")


def _calls_in(node: ast.AST, class_name: str) -> Iterator[Call]:
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call):
            called = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            texts = [part.value for part in child.args if isinstance(part, ast.Constant)]
            if called == "tr":
                assert isinstance(texts[0], str), ast.unparse(child)
                yield Call(class_name, texts[0], len(child.args) > 2)
            elif called in ("translate", "QT_TRANSLATE_NOOP") and len(child.args) > 1:
                context, text = child.args[:2]
                if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                    yield Call(str(context.value), str(text.value), len(child.args) > 3)
        yield from _calls_in(child, name)


def test_no_text_of_the_source_is_overlooked() -> None:
    """Qt's tool reads Python by guessing: what it does not see (a number that is no plain name) would stay English."""
    assert set(calls()) == {Call(message.context, message.source, message.counts) for message in messages("fr")}


def test_a_counting_text_is_asked_for_by_the_class_that_has_it() -> None:
    """`self.tr` looks under the class of the object first: in a class below the one with the text it finds nothing, and
    with a number in the text it does not look further."""
    import importlib
    import pkgutil

    import crvs_desktop.ui

    classes: dict[str, list[type]] = {}
    for module in pkgutil.walk_packages(crvs_desktop.ui.__path__, "crvs_desktop.ui."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and value.__module__ == module.name:
                classes.setdefault(value.__name__, []).append(value)
    counting = [call for call in calls() if call.counts]
    assert [call for call in counting for one in classes.get(call.context, ()) if one.__subclasses__()] == []


def test_a_wheel_of_the_source_holds_what_the_program_reads(tmp_path: Path) -> None:
    """The translations are compiled when the package is built, also where nobody did it before."""
    source = tmp_path / "source"
    shutil.copytree(
        ROOT, source, ignore=shutil.ignore_patterns(".*", "build", "dist", "*.qm", "*.egg-info", "tests", "pictures")
    )
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(source)], check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    assert {f"crvs_desktop/resources/translations/crvs_{language}.qm" for language in LANGUAGES} <= names
